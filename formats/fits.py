"""FITS binary tables (FITS 4.0 §7.3).

Rows wait in a temporary file until their number is known.  Arrays of variable
length go to the heap.  FITS takes ASCII only: other characters are written as
backslash escapes.
"""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

import numpy.typing as npt
import pyarrow as pa
from astropy.io.fits import Header

from dali.arrow import schema_of
from dali.result import Info, Outcome, ResultHeader
from formats.binary_rows import Records
from formats.errors import UnfitValue
from formats.fits_columns import FitsColumn
from formats.spool import Spool
from formats.votable_document import final_infos
from formats.writer import Encoder

__all__ = ["FITS", "Fits"]

_BLOCK = 2880
_CHUNK = 1 << 20
_MAX_COLUMNS = 999


@dataclass(frozen=True, slots=True)
class Fits:
    """An empty primary HDU and one binary table."""

    name: str = "fits"
    ivo_id: str | None = None
    media_type: str = "application/fits"
    aliases: tuple[str, ...] = ("image/fits", "application/x-fits", "fits-table")
    extension: str = "fits"

    def encoder(self, header: ResultHeader) -> Encoder:
        """Begin a result.

        Raises
        ------
        UnfitValue
            There are more columns than FITS can number.
        """
        if len(header.columns) > _MAX_COLUMNS:
            raise UnfitValue(
                f"A FITS table has {_MAX_COLUMNS} columns at most.",
                hint="Select fewer columns, or ask for VOTable or Parquet.",
            )
        return _Encoder(header)


FITS = Fits()


class _Encoder:
    def __init__(self, header: ResultHeader) -> None:
        self._header = header
        self._columns = [FitsColumn(c) for c in header.columns]
        self._spool = Spool()
        self._heap: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115

    def begin(self) -> Iterator[bytes]:
        """Wait: the header states the number of rows."""
        return iter(())

    def batch(self, batch: pa.RecordBatch) -> Iterator[bytes]:
        for piece in self._spool.append(batch):
            for column, array in zip(self._columns, piece.columns, strict=True):
                column.look_at(array)
        return iter(())

    def end(self, outcome: Outcome, infos: tuple[Info, ...] = ()) -> Iterator[bytes]:
        for column in self._columns:
            column.settle()
        infos = (*self._header.infos, *final_infos(outcome, infos))
        empty = pa.RecordBatch.from_pylist([], schema_of(self._header.columns))
        width = self._records(empty).itemsize
        yield _primary(infos, outcome)
        yield self._table_header(width)
        for batch in self._spool.batches():
            yield self._records(batch).tobytes()
        written = width * self._spool.rows + self._heap.tell()
        self._heap.seek(0)
        while chunk := self._heap.read(_CHUNK):
            yield chunk
        yield bytes(-written % _BLOCK)

    def close(self) -> None:
        """Delete the temporary files."""
        self._spool.close()
        self._heap.close()

    def _records(self, batch: pa.RecordBatch) -> npt.NDArray[Any]:
        records = Records()
        for column, array in zip(self._columns, batch.columns, strict=True):
            values, kind, items = column.values(array, self._heap.tell())
            records.add(values, kind)
            self._heap.write(items)
        return records.laid_out()

    def _table_header(self, width: int) -> bytes:
        cards: list[tuple[str, str | int, str]] = [
            ("XTENSION", "BINTABLE", "a table"),
            ("BITPIX", 8, ""),
            ("NAXIS", 2, ""),
            ("NAXIS1", width, "bytes of a row"),
            ("NAXIS2", self._spool.rows, "rows"),
            ("PCOUNT", sum(c.heap_bytes for c in self._columns), "bytes of the heap"),
            ("GCOUNT", 1, ""),
            ("TFIELDS", len(self._columns), "columns"),
            ("EXTNAME", _ascii(self._header.table_name), ""),
        ]
        for number, column in enumerate(self._columns, 1):
            cards += [
                (f"{key}{number}", value if key == "TNULL" else _ascii(value), "")
                for key, value in column.cards()
            ]
        return _encoded(Header(cards))


def _primary(infos: tuple[Info, ...], outcome: Outcome) -> bytes:
    header = Header(
        [
            ("SIMPLE", True, "FITS 4.0"),
            ("BITPIX", 8, ""),
            ("NAXIS", 0, "the table follows"),
            ("EXTEND", True, ""),
            ("QSTATUS", outcome.value, "how the query ended (DALI QUERY_STATUS)"),
        ]
    )
    for info in infos:
        text = f"{info.name}: {info.value} {info.text or ''}".strip()
        header.add_comment(_ascii(text))
    return _encoded(header)


def _encoded(header: Header) -> bytes:
    text: str = header.tostring()
    return text.encode("ascii")


def _ascii(value: str | int) -> str:
    """Write what a FITS card can hold: printable ASCII."""
    text = str(value).encode("ascii", "backslashreplace").decode()
    return "".join(c if c.isprintable() else " " for c in text)
