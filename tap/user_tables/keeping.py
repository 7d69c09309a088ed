"""Rows of a query that are kept in a table of its caller's, not sent."""

from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace

import pyarrow as pa

from capabilities.names import qualified
from dali.arrow import schema_of
from dali.errors import TooLarge
from dali.identity import Identity
from dali.result import Result
from dali.tableset import Column, Table
from tap.limits import RowLimit
from tap.user_tables.definition import positioned
from tap.user_tables.user_tables import UserTables

__all__ = ["KEPT", "Target", "kept"]

KEPT = (
    Column("table_name", "unicodeChar", "*", description="The table that was made"),
    Column("nrows", "long", description="Its rows"),
)
"""Columns of the answer to a query whose rows are kept."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where the rows of a query go.

    Parameters
    ----------
    owner
        Whose table it will be.
    name
        What its owner calls it.
    """

    owner: Identity
    name: str


async def kept(
    target: Target,
    columns: Sequence[Column],
    running: AbstractAsyncContextManager[Result],
    most: int,
    tables: UserTables,
) -> AsyncGenerator[pa.RecordBatch, None]:
    """Run a query, keep its rows, and give one row that tells of them.

    Parameters
    ----------
    columns
        What the query gives.
    running
        The query, not yet begun.
    most
        Rows that may be kept; a query with more fails.

    Raises
    ------
    DaliError
        The query failed, or the table cannot be had; then nothing is kept.
    """
    described = tuple(replace(column, indexed=False) for column in columns)
    table = positioned(Table(target.name, "", described))
    async with running as result:
        rows = _whole(RowLimit(result.batches, most), most)
        made = await tables.create(target.owner, table, rows)
    answer = {"table_name": qualified(made), "nrows": made.nrows}
    yield pa.RecordBatch.from_pylist([answer], schema=schema_of(KEPT))


async def _whole(rows: RowLimit, most: int) -> AsyncIterator[pa.RecordBatch]:
    """Give all rows; half a table is none.

    Raises
    ------
    TooLarge
        There are more.
    """
    async for batch in rows:
        yield batch
    if rows.overflowed:
        raise TooLarge(
            "The query has too many rows to be kept.",
            place="INTO",
            hint=f"At most {most} are: write TOP {most}, or a larger MAXREC.",
        )
