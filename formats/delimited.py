"""CSV (RFC 4180) and TSV, with a header line (TAP 1.1 §2.7.4).

NULL is an empty cell, an empty string a pair of quotes.  Values that hold the
separator, a quote or a line end are quoted, in TSV too: nothing is lost, and
readers of either understand it.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl
import pyarrow as pa

from dali.result import Info, Outcome, ResultHeader
from formats.cells import Style, frame_of
from formats.slices import slices
from formats.writer import Encoder

__all__ = ["CSV", "TSV", "Delimited"]

_STYLE = Style()


@dataclass(frozen=True, slots=True)
class Delimited:
    """Text with one row a line."""

    name: str
    media_type: str
    aliases: tuple[str, ...]
    extension: str
    separator: str
    ivo_id: str | None = None

    def encoder(self, header: ResultHeader) -> Encoder:
        """Begin a result."""
        return _Encoder(header, self.separator)


CSV = Delimited("csv", "text/csv;header=present", ("text/csv",), "csv", ",")
TSV = Delimited("tsv", "text/tab-separated-values", (), "tsv", "\t")


class _Encoder:
    def __init__(self, header: ResultHeader, separator: str) -> None:
        self._columns = header.columns
        self._separator = separator

    def begin(self) -> Iterator[bytes]:
        # A frame of one row of names: they are quoted as values are.
        names = [pl.Series(str(i), [c.name]) for i, c in enumerate(self._columns)]
        yield self._write(pl.DataFrame(names))

    def batch(self, batch: pa.RecordBatch) -> Iterator[bytes]:
        for piece in slices(batch):
            yield self._write(frame_of(piece, self._columns, _STYLE))

    def end(self, outcome: Outcome, infos: tuple[Info, ...] = ()) -> Iterator[bytes]:
        """Say nothing: CSV has no place for an outcome."""
        return iter(())

    def close(self) -> None:
        """Keep nothing."""

    def _write(self, frame: pl.DataFrame) -> bytes:
        sink = io.BytesIO()
        frame.write_csv(
            sink,
            include_header=False,
            separator=self._separator,
            line_terminator="\r\n" if self._separator == "," else "\n",
        )
        return sink.getvalue()
