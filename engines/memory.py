"""The test twin of an engine: answers what it was given, looks at no SQL.

It runs on the event loop, but for the reading of uploads, and is deterministic,
so services can be tested for what they do with rows, faults, stalls and cancels
without a database.
"""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import takewhile

import pyarrow as pa

from adql import Dialect
from adql.dialects import DUCKDB
from dali.arrow import conform, schema_of
from dali.errors import DaliError, EngineFault, ServiceUnavailable, TimedOut
from dali.result import Result
from dali.tableset import Column, Table, TableSet
from engines.protocol import TableStore, Upload

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
    """Tables that were loaded or came with a query, by qualified name.

    No later query is answered from those of an upload.
    """
    is_open: bool = False
    takes_uploads: bool = True
    store: TableStore | None = None
    """Where users' tables are kept."""

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

    def place(self, name: str) -> tuple[str, ...]:
        """Give a name; SQL that is nothing but that name gets the upload's rows."""
        return (f"upload {name}",)

    @asynccontextmanager
    async def run(
        self,
        sql: str,
        columns: Sequence[Column],
        *,
        limit: int | None = None,
        deadline: float | None = None,
        uploads: Sequence[Upload] = (),
    ) -> AsyncIterator[Result]:
        """Answer a query by the rows that were given for it, or of an upload.

        Raises
        ------
        EngineFault
            There is no answer, or the script says so; or the rows of an upload
            are not of its columns.
        TimedOut
            It stalled until the deadline.
        DaliError
            An upload raised it.
        """
        self.queries.append(sql)
        if not self.is_open:
            raise ServiceUnavailable("The database is not open.")
        if self.script.fail_at_start is not None:
            raise self.script.fail_at_start
        until = None
        if deadline is not None:
            until = asyncio.get_running_loop().time() + deadline
        self.running += 1
        try:
            own = await self._load_all(uploads, until)
            rows = own[sql] if sql in own else self._answer(sql, columns)
            yield Result(columns, self._batches(rows.slice(0, limit), columns, until))
        except (asyncio.CancelledError, GeneratorExit):
            self.cancelled += 1
            raise
        finally:
            self.running -= 1

    async def explain(
        self,
        sql: str,
        *,
        deadline: float | None = None,
        uploads: Sequence[Upload] = (),
    ) -> str:
        """Say that an answer would be looked up."""
        if not self.is_open:
            raise ServiceUnavailable("The database is not open.")
        await self._load_all(uploads, None)
        return "LOOK UP"

    async def load(self, table: Table, batches: AsyncIterator[pa.RecordBatch]) -> None:
        """Keep the rows of a table."""
        rows = [batch async for batch in batches]
        self.loaded[table.qualified_name] = _fitted(table, rows)

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

    async def _load_all(
        self, uploads: Sequence[Upload], until: float | None
    ) -> dict[str, pa.Table]:
        """Read what a query brings along; give it by its name in SQL."""
        own: dict[str, pa.Table] = {}
        try:
            async with asyncio.timeout_at(until):
                for upload in uploads:
                    rows = _fitted(upload.table, await _read(upload))
                    own[upload.table.physical[-1]] = rows
                    self.loaded[upload.table.qualified_name] = rows
        except TimeoutError:
            raise TimedOut() from None
        return own

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


def _fitted(table: Table, batches: Sequence[pa.RecordBatch]) -> pa.Table:
    """Bring rows into the types of their table.

    Raises
    ------
    EngineFault
        They are of other types, or of another number of columns.
    """
    try:
        rows = [conform(batch, table.columns) for batch in batches]
    except (pa.ArrowException, ValueError) as error:
        raise EngineFault("The rows do not fit the table.") from error
    return pa.Table.from_batches(rows, schema_of(table.columns))


async def _read(upload: Upload) -> list[pa.RecordBatch]:
    """Read all batches in a thread; if cancelled, stop after the next one."""
    stopped = threading.Event()

    def read() -> list[pa.RecordBatch]:
        with upload.reading() as rows:
            return list(takewhile(lambda _: not stopped.is_set(), rows))

    future = asyncio.ensure_future(asyncio.to_thread(read))
    try:
        return await asyncio.shield(future)
    except asyncio.CancelledError:
        stopped.set()
        await asyncio.wait([future])
        raise
