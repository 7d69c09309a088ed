"""Text in aligned columns, for people (DALI 1.1 §3.4.3, ``text/plain``).

Widths come from the first rows; a later, longer cell pushes its line out of
line but is not cut.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import polars as pl
import pyarrow as pa

from dali.result import Info, Outcome, ResultHeader
from formats.arrays import AnyArray
from formats.cells import Style, frame_of
from formats.fields import is_text
from formats.slices import slices
from formats.votable_document import final_infos
from formats.writer import Encoder

__all__ = ["TEXT", "PlainText", "one_line"]

_WIDEST = 60
_CONTROLS = {chr(c): "\ufffd" for c in (*range(32), *range(127, 160))} | {
    "\n": "\\n",
    "\t": "\\t",
    "\r": "\\r",
}


def one_line(array: AnyArray) -> pl.Series:
    """Show control characters, so that a terminal does not obey them."""
    return pl.Series(array).str.replace_many(_CONTROLS)


_STYLE = Style(strings=one_line)


@dataclass(frozen=True, slots=True)
class PlainText:
    """A table to be looked at in a terminal."""

    name: str = "text"
    ivo_id: str | None = None
    media_type: str = "text/plain"
    aliases: tuple[str, ...] = ("txt", "ascii")
    extension: str = "txt"

    def encoder(self, header: ResultHeader) -> Encoder:
        """Begin a result."""
        return _Encoder(header)


TEXT = PlainText()


class _Encoder:
    def __init__(self, header: ResultHeader) -> None:
        self._columns = header.columns
        self._widths: list[int] | None = None
        self._rows = 0

    def begin(self) -> Iterator[bytes]:
        """Wait: the first rows decide how wide columns are."""
        return iter(())

    def batch(self, batch: pa.RecordBatch) -> Iterator[bytes]:
        for piece in slices(batch):
            cells = frame_of(piece, self._columns, _STYLE).select(
                pl.all().cast(pl.String).fill_null("")
            )
            if self._widths is None:
                longest = cells.select(pl.all().str.len_chars().max()).row(0)
                yield self._head([min(n, _WIDEST) for n in longest])
            yield self._lines(cells)
            self._rows += piece.num_rows

    def end(self, outcome: Outcome, infos: tuple[Info, ...] = ()) -> Iterator[bytes]:
        if self._widths is None:
            yield self._head([0] * len(self._columns))
        plural = "" if self._rows == 1 else "s"
        yield f"({self._rows} row{plural})\n".encode()
        for info in final_infos(outcome, infos):
            text = f"{info.name}: {info.value} {info.text or ''}".rstrip()
            yield one_line(pa.array([text]))[0].encode() + b"\n"

    def close(self) -> None:
        """Keep nothing."""

    def _head(self, longest: Sequence[int]) -> bytes:
        titles = one_line(pa.array([c.name for c in self._columns])).to_list()
        units = one_line(pa.array([c.unit or "" for c in self._columns])).to_list()
        self._widths = [
            max(*sizes)
            for sizes in zip(longest, map(len, titles), map(len, units), strict=True)
        ]
        rule = ["-" * width for width in self._widths]
        lines = [titles, *([units] if any(units) else []), rule]
        data = {str(i): list(cells) for i, cells in enumerate(zip(*lines, strict=True))}
        return self._lines(pl.DataFrame(data))

    def _lines(self, cells: pl.DataFrame) -> bytes:
        assert self._widths is not None
        padded = [
            (
                cells[str(i)].str.pad_end(w)
                if is_text(c)
                else cells[str(i)].str.pad_start(w)
            )
            for i, (c, w) in enumerate(zip(self._columns, self._widths, strict=True))
        ]
        lines = pl.DataFrame(padded).select(
            pl.concat_str(pl.all(), separator="  ").str.strip_chars_end(" ")
        )
        return ("\n".join(lines.to_series().to_list()) + "\n").encode()
