"""The test twin of an engine: answers what it was given, looks at no SQL.

It runs on the event loop alone and is deterministic, so services can be tested
for what they do with rows, faults, stalls and cancels without a database.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pyarrow as pa

from adql import Dialect
from adql.dialects import DUCKDB
from dali.arrow import conform, schema_of
from dali.errors import DaliError, EngineFault, ServiceUnavailable, TimedOut
from dali.result import Result
from dali.tableset import Column, Table, TableSet

__all__ = ["Answers", "MemoryEngine", "Script"]

Answers = Mapping[str, pa.Table] | Callable[[str, Sequence[Column]], pa.Table]
"""Rows by the SQL that asks for them, or a function that makes them."""


@dataclass(slots=True)
class Script:
    """What goes wrong, and when.

    Parameters
    ----------
    fail_at_start
        Raised before there is a result.
    fail_after
        Raised once so many batches are out: the pair (batches, error).
    stall_after
        After so many batches nothing more comes, until cancelled.
    """

    fail_at_start: DaliError | None = None
    fail_after: tuple[int, DaliError] | None = None
    stall_after: int | None = None


@dataclass(eq=False)
class MemoryEngine:
    """An engine over Arrow tables.

    Parameters
    ----------
    published
        What it says it publishes.
    answers
        Rows for each query, in any Arrow type that fits the columns asked for.
    script
        What goes wrong; may be changed between queries.
    batch_rows
        Rows of a batch.
    """

    published: TableSet = TableSet()
    answers: Answers = field(default_factory=dict)
    script: Script = field(default_factory=Script)
    batch_rows: int = 1000
    name: str = "memory"
    queries: list[str] = field(default_factory=list)
    """All SQL that came, in order."""
    running: int = 0
    """Queries that were begun and not yet ended."""
    cancelled: int = 0
    """Queries that were cancelled while they ran."""
    loaded: dict[str, pa.Table] = field(default_factory=dict)
    """Tables that were loaded, by qualified name."""
    is_open: bool = False

    @property
    def dialect(self) -> Dialect:
        """DuckDB's: queries are written but never run."""
        return DUCKDB

    async def open(self) -> None:
        """Begin to answer."""
        self.is_open = True

    async def close(self) -> None:
        """Answer no more."""
        self.is_open = False

    async def tableset(self) -> TableSet:
        """Give what was given."""
        return self.published

    @asynccontextmanager
    async def run(
        self,
        sql: str,
        columns: Sequence[Column],
        *,
        limit: int | None = None,
        deadline: float | None = None,
    ) -> AsyncIterator[Result]:
        """Answer a query by the rows that were given for it.

        Raises
        ------
        EngineFault
            There is no answer, or the script says so.
        TimedOut
            It stalled until the deadline.
        """
        self.queries.append(sql)
        if not self.is_open:
            raise ServiceUnavailable("The database is not open.")
        if self.script.fail_at_start is not None:
            raise self.script.fail_at_start
        rows = self._answer(sql, columns)
        until = None
        if deadline is not None:
            until = asyncio.get_running_loop().time() + deadline
        self.running += 1
        try:
            yield Result(columns, self._batches(rows.slice(0, limit), columns, until))
        except (asyncio.CancelledError, GeneratorExit):
            self.cancelled += 1
            raise
        finally:
            self.running -= 1

    async def explain(self, sql: str, *, deadline: float | None = None) -> str:
        """Say that an answer would be looked up."""
        if not self.is_open:
            raise ServiceUnavailable("The database is not open.")
        return "LOOK UP"

    async def load(self, table: Table, batches: AsyncIterator[pa.RecordBatch]) -> None:
        """Keep the rows of a table."""
        try:
            rows = [conform(batch, table.columns) async for batch in batches]
        except (pa.ArrowInvalid, ValueError) as error:
            raise EngineFault("The rows do not fit the table.") from error
        self.loaded[table.qualified_name] = pa.Table.from_batches(
            rows, schema_of(table.columns)
        )

    async def ping(self) -> None:
        """Say that it lives."""
        if not self.is_open:
            raise EngineFault("The database is not open.")

    def _answer(self, sql: str, columns: Sequence[Column]) -> pa.Table:
        if callable(self.answers):
            return self.answers(sql, columns)
        if sql not in self.answers:
            raise EngineFault("The database failed the query.")
        return self.answers[sql]

    async def _batches(
        self, rows: pa.Table, columns: Sequence[Column], until: float | None
    ) -> AsyncIterator[pa.RecordBatch]:
        batches = rows.to_batches(max_chunksize=self.batch_rows)
        for number, batch in enumerate(batches):
            await self._obey(number, until)
            yield conform(batch, columns)
        await self._obey(len(batches), until)

    async def _obey(self, number: int, until: float | None) -> None:
        """Let go wrong what should after so many batches."""
        await asyncio.sleep(0)
        if self.script.fail_after is not None:
            after, error = self.script.fail_after
            if number >= after:
                raise error
        if self.script.stall_after is not None and number >= self.script.stall_after:
            try:
                async with asyncio.timeout_at(until):
                    await asyncio.Event().wait()
            except TimeoutError:
                raise TimedOut() from None
