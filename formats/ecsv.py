"""ECSV 1.0: CSV whose comment lines hold the columns' metadata in YAML.

Strings of JSON are strings of YAML, so no YAML writer is needed.  Arrays are
JSON in a string column with a subtype, as astropy reads and writes them.
"""

import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl
import pyarrow as pa

from dali.result import Info, Outcome, ResultHeader
from dali.tableset import Column
from formats.cells import Style, frame_of
from formats.fields import fixed_items, is_text
from formats.slices import slices
from formats.votable_document import final_infos
from formats.writer import Encoder
from formats.xml_text import legal

__all__ = ["ECSV", "Ecsv"]

_STYLE = Style(
    positive="Infinity",
    negative="-Infinity",
    opening="[",
    between=",",
    closing="]",
    null_item="null",
)
_TYPES = {
    "boolean": "bool",
    "unsignedByte": "uint8",
    "short": "int16",
    "int": "int32",
    "long": "int64",
    "float": "float32",
    "double": "float64",
}
# YAML calls these unprintable, and reads no pairs of surrogates in escapes.
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


@dataclass(frozen=True, slots=True)
class Ecsv:
    """CSV for astropy, which keeps types and units."""

    name: str = "ecsv"
    ivo_id: str | None = None
    media_type: str = "application/x-ecsv"
    aliases: tuple[str, ...] = ("text/ecsv", "text/x-ecsv")
    extension: str = "ecsv"

    def encoder(self, header: ResultHeader) -> Encoder:
        """Begin a result."""
        return _Encoder(header)


ECSV = Ecsv()


class _Encoder:
    def __init__(self, header: ResultHeader) -> None:
        self._header = header

    def begin(self) -> Iterator[bytes]:
        lines = ["%ECSV 1.0", "---", "delimiter: ','", "datatype:"]
        lines += [f"- {_column(c)}" for c in self._header.columns]
        meta = {"table": self._header.table_name}
        if self._header.description:
            meta["description"] = self._header.description
        meta |= {i.name: i.text or i.value for i in self._header.infos}
        lines.append(f"meta: {_yaml(meta)}")
        names = ",".join(_quoted(c.name) for c in self._header.columns)
        yield ("".join(f"# {line}\n" for line in lines) + names + "\n").encode()

    def batch(self, batch: pa.RecordBatch) -> Iterator[bytes]:
        for piece in slices(batch):
            sink = io.BytesIO()
            frame = frame_of(piece, self._header.columns, _STYLE)
            # ECSV spells booleans as Python does, but in arrays as JSON does.
            title = pl.col(pl.Boolean).cast(pl.String).str.to_titlecase()
            frame.with_columns(title).write_csv(sink, include_header=False)
            yield sink.getvalue()

    def end(self, outcome: Outcome, infos: tuple[Info, ...] = ()) -> Iterator[bytes]:
        for info in final_infos(outcome, infos):
            pair = {info.name: f"{info.value} {info.text or ''}".strip()}
            yield f"# {_yaml(pair)}\n".encode()

    def close(self) -> None:
        """Keep nothing."""


def _column(column: Column) -> str:
    told: dict[str, object] = {"name": column.name}
    if column.unit:
        told["unit"] = column.unit
    size = fixed_items(column)
    kind = _TYPES.get(column.datatype, "string")
    if is_text(column) or size == 1 and column.arraysize in (None, "1"):
        told["datatype"] = kind
    else:
        told |= {"datatype": "string", "subtype": f"{kind}[{size or 'null'}]"}
    if column.description:
        told["description"] = column.description
    names = ("ucd", "utype", "xtype")
    meta = {n: getattr(column, n) for n in names if getattr(column, n)}
    return _yaml(told | ({"meta": meta} if meta else {}))


def _yaml(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    text = _UNPRINTABLE.sub(lambda m: f"\\u{ord(m.group()):04x}", text)
    return legal(text)


def _quoted(name: str) -> str:
    if re.fullmatch(r"\w+", name):
        return name
    return '"' + name.replace('"', '""').replace("\n", " ") + '"'
