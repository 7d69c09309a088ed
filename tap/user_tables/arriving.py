"""Rows on their way into a table: out of a file, matched by name, and counted."""

import asyncio
from collections.abc import AsyncIterator, Generator
from contextlib import suppress

import pyarrow as pa

from dali.arrow import arrow_type
from dali.errors import DaliError, TooLarge, UsageError
from dali.tableset import Table
from tap.upload_tables import UploadedTable

__all__ = ["Counted", "matched"]


class Counted:
    """A stream of batches that may not have more than so many rows and bytes.

    Parameters
    ----------
    batches
        The rows.
    rows, size
        How many there may be, and how many bytes in memory, about.
    """

    def __init__(
        self, batches: AsyncIterator[pa.RecordBatch], rows: int, size: int
    ) -> None:
        self._batches = batches
        self._most = rows
        self._left = size
        self.rows = 0

    def __aiter__(self) -> AsyncIterator[pa.RecordBatch]:
        return self._counted()

    async def _counted(self) -> AsyncIterator[pa.RecordBatch]:
        async for batch in self._batches:
            self.rows += batch.num_rows
            self._left -= batch.nbytes
            if self.rows > self._most:
                raise TooLarge(
                    "The table would have too many rows.",
                    hint=f"At most {self._most} more are taken.",
                )
            if self._left < 0:
                raise TooLarge(
                    "Your tables would take too much room.",
                    hint="Drop some that you do not need.",
                )
            yield batch


async def matched(
    uploaded: UploadedTable, table: Table
) -> AsyncIterator[pa.RecordBatch]:
    """Give a file's rows in a table's columns, which are found by name in any case.

    Columns that the file has not are NULL.

    Raises
    ------
    UsageError
        The file has a column that the table has not.
    DaliError
        The file is broken.
    """
    places = _places(uploaded, table)
    source = _rows(uploaded, table, places)
    try:
        while (batch := await asyncio.to_thread(next, source, None)) is not None:
            yield batch
    finally:
        with suppress(DaliError):
            await asyncio.to_thread(source.close)  # noqa: ASYNC102 (a thread)


def _places(uploaded: UploadedTable, table: Table) -> list[int | None]:
    """Say of each column of the table which of the file's it is."""
    known = {column.name.lower() for column in table.columns}
    found: dict[str, int] = {}
    for number, column in enumerate(uploaded.columns):
        if column.name.lower() not in known:
            raise UsageError(
                f"The table has no column {column.name[:80]!r}.",
                hint="Its columns are "
                + ", ".join(each.name for each in table.columns[:50])
                + ".",
            )
        found[column.name.lower()] = number
    return [found.get(column.name.lower()) for column in table.columns]


def _rows(
    uploaded: UploadedTable, table: Table, places: list[int | None]
) -> Generator[pa.RecordBatch, None, None]:
    names = [column.name for column in table.columns]
    batches = uploaded.batches()
    try:
        for batch in batches:
            arrays = [
                (
                    pa.array([None] * batch.num_rows, arrow_type(column))
                    if place is None
                    else batch.column(place)
                )
                for place, column in zip(places, table.columns, strict=True)
            ]
            yield pa.RecordBatch.from_arrays(arrays, names=names)
    finally:
        # So that the file's reader closes what it has open.
        if isinstance(batches, Generator):
            batches.close()
