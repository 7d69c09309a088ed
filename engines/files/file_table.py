"""A table in a user's file, as its reader found it: nothing guessed or renamed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pyarrow as pa

from dali.tableset import Column, Provenance
from engines.files.scan import Scan

__all__ = ["FileTable"]


@dataclass(frozen=True, slots=True)
class FileTable:
    """Columns, what is said of them, and a way to the rows.

    Parameters
    ----------
    name
        The name in the file, or the file's own.
    columns
        With the file's names, in order.
    batches
        Reads the rows, from the first; arrays are in the order of ``columns``.
    scan
        How DuckDB reads the same rows, if it can read the file in place.
    position
        Names of longitude and latitude in degrees, if the file names them.
    healpix
        Name of a column with NESTED cells of order 29 that the rows are sorted
        by, if the file says so.
    """

    name: str
    columns: tuple[Column, ...]
    batches: Callable[[], Iterator[pa.RecordBatch]]
    scan: Scan | None = None
    title: str | None = None
    description: str | None = None
    nrows: int | None = None
    position: tuple[str, str] | None = None
    healpix: str | None = None
    provenance: Provenance = Provenance()
