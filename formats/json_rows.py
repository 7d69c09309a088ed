"""JSON: an object with the metadata of columns, the rows, and the outcome.

``{"table": ..., "columns": [{"name": ...}], "infos": [...],
"data": [[...], ...], "status": "OK"}``.  JSON has no NaN and no infinities:
they are the strings ``"NaN"``, ``"Infinity"`` and ``"-Infinity"``, so that null
means NULL and nothing else.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import polars as pl
import pyarrow as pa

from dali.result import Info, Outcome, ResultHeader
from dali.tableset import Column
from formats.arrays import AnyArray
from formats.ascii_text import text_bytes
from formats.cells import Style, frame_of, joined
from formats.slices import slices
from formats.votable_document import final_infos
from formats.writer import Encoder

__all__ = ["JSON", "Json", "quoted"]

_ESCAPES = {'"': '\\"', "\\": "\\\\"} | {
    chr(c): json.dumps(chr(c))[1:-1] for c in range(32)
}


def quoted(array: AnyArray) -> pl.Series:
    """Write strings as JSON strings; NULL stays NULL."""
    series = pl.Series(array)
    data = text_bytes(array)
    if b'"' in data or b"\\" in data or _has_control(data):
        series = series.str.replace_many(_ESCAPES)
    return '"' + series + '"'


def _has_control(data: bytes) -> bool:
    return bool(data) and min(data) < 32


_STYLE = Style(
    strings=quoted,
    nan='"NaN"',
    positive='"Infinity"',
    negative='"-Infinity"',
    opening="[",
    between=",",
    closing="]",
    null_item="null",
)


@dataclass(frozen=True, slots=True)
class Json:
    """One JSON object, written as the rows come."""

    name: str = "json"
    ivo_id: str | None = None
    media_type: str = "application/json"
    aliases: tuple[str, ...] = ("text/json",)
    extension: str = "json"

    def encoder(self, header: ResultHeader) -> Encoder:
        """Begin a result."""
        return _Encoder(header)


JSON = Json()


class _Encoder:
    def __init__(self, header: ResultHeader) -> None:
        self._header = header
        self._any = False

    def begin(self) -> Iterator[bytes]:
        head = {
            "table": self._header.table_name,
            "description": self._header.description,
            "columns": [_column(c) for c in self._header.columns],
            "infos": [_info(i) for i in self._header.infos],
        }
        yield json.dumps(head, ensure_ascii=False, indent=1)[:-2].encode()
        yield b',\n "data": ['

    def batch(self, batch: pa.RecordBatch) -> Iterator[bytes]:
        for piece in slices(batch):
            frame = frame_of(piece, self._header.columns, _STYLE)
            rows = joined(frame, b",", "],\n[", "null")
            yield b",\n[" if self._any else b"\n["
            yield rows[: -len(b",\n[")]
            self._any = True

    def end(self, outcome: Outcome, infos: tuple[Info, ...] = ()) -> Iterator[bytes]:
        last = [_info(i) for i in final_infos(outcome, infos)]
        tail = {"status": outcome.value, "messages": last}
        yield b"\n ],\n " + json.dumps(tail, ensure_ascii=False)[1:].encode() + b"\n"

    def close(self) -> None:
        """Keep nothing."""


def _info(info: Info) -> Mapping[str, str]:
    pairs = {"name": info.name, "value": info.value}
    return pairs | ({"text": info.text} if info.text else {})


def _column(column: Column) -> Mapping[str, str]:
    names = ("datatype", "arraysize", "xtype", "unit", "ucd", "utype", "description")
    told = {n: getattr(column, n) for n in names}
    return {"name": column.name, **{n: v for n, v in told.items() if v}}
