"""The embedded engine: DuckDB behind `engines.protocol.Engine`."""

import asyncio
import contextlib
import logging
import os
import sys
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

import duckdb
import pyarrow as pa

from adql import Dialect
from adql.dialects import DUCKDB
from dali.arrow import conform, schema_of
from dali.errors import EngineFault, ServiceUnavailable
from dali.result import Result
from dali.tableset import Column, Schema, Table, TableSet
from engines.duckdb.catalogue import Catalogue, group_by_schema
from engines.duckdb.config import DuckDBConfig
from engines.duckdb.faults import fault_of
from engines.duckdb.query import RunningQuery
from engines.duckdb.quoting import quoted
from engines.duckdb.session import MEMORY, open_session
from engines.duckdb.store import ParquetStore
from engines.duckdb.uploads import place_of
from engines.protocol import TableStore, Upload

__all__ = ["DuckDBEngine", "open_engine"]

logger = logging.getLogger(__name__)

_PING_SECONDS = 5.0

_NICE = 19
"""How much DuckDB's threads give way, on the system's scale."""

_PLAN = (Column("explain_key", "char", "*"), Column("explain_value", "char", "*"))

_T = TypeVar("_T")


class DuckDBEngine:
    """Catalogue files and tables in memory, queried in this process.

    Parameters
    ----------
    name
        Name in the configuration.
    config
        Bounds of memory, disk and number of queries.
    catalogues
        Files whose tables are published; opened read-only.
    schemas
        Titles and descriptions of schemas; their tables are not looked at.
    """

    def __init__(
        self,
        name: str,
        config: DuckDBConfig,
        catalogues: Sequence[Catalogue] = (),
        schemas: Sequence[Schema] = (),
    ) -> None:
        self._schemas = {schema.name: schema for schema in schemas}
        self._name = name
        self._config = config
        self._catalogues = tuple(catalogues)
        # One thread for each query, and one to spare for loads and pings.
        self._pool = ThreadPoolExecutor(
            config.max_queries + 1, "duckdb", initializer=_yield_to_the_loop
        )
        self._slots = asyncio.Semaphore(config.max_queries)
        self._waiting = 0
        self._running: set[RunningQuery] = set()
        self._writing = asyncio.Lock()
        self._root: duckdb.DuckDBPyConnection | None = None
        self._tables: list[Table] = []
        self._store: ParquetStore | None = None

    @property
    def name(self) -> str:
        """Name in the configuration, for logs and plans."""
        return self._name

    @property
    def dialect(self) -> Dialect:
        """How to write SQL for DuckDB."""
        return DUCKDB

    @property
    def takes_uploads(self) -> bool:
        """Whether queries may bring tables along: they may."""
        return True

    @property
    def store(self) -> TableStore | None:
        """Where users' tables are kept, if a folder for them is configured."""
        return self._store

    async def open(self) -> None:
        """Open the database and attach the catalogues.

        Raises
        ------
        EngineFault
            A catalogue cannot be opened, or a setting is wrong.
        """
        try:
            if self._config.user_tables is not None:
                await self._open_store(self._config.user_tables)
            self._root, self._tables = await self._call(
                lambda: open_session(self._config, self._catalogues)
            )
        except duckdb.Error as error:
            reason = str(error).partition("\n")[0]
            raise EngineFault(
                f"The embedded database does not start: {reason}",
                hint="Look at the engine's settings and at its catalogue files.",
            ) from error

    async def close(self) -> None:
        """Cancel what runs, and close; opening again is not possible."""
        for query in tuple(self._running):
            await query.stop()
        root, self._root = self._root, None
        if root is not None:
            await self._call(root.close)
        self._pool.shutdown(wait=False)

    async def tableset(self) -> TableSet:
        """Give the tables of all catalogues; not those that were loaded."""
        found = group_by_schema(self._tables).schemas
        return TableSet(
            tuple(
                replace(self._schemas.get(each.name, each), tables=each.tables)
                for each in found
            )
        )

    def place(self, name: str) -> tuple[str, ...]:
        """Give the name of a temporary table of a query's own connection."""
        return place_of(name)

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
        """Run a query, and stream its rows; entered when the first rows are there.

        Time spent waiting for a turn, or loading uploads, counts towards the
        deadline.

        Raises
        ------
        EngineFault
            DuckDB refused the query, at its start or while it ran.
        TimedOut
            The deadline passed.
        ServiceUnavailable
            Too many queries run already, or the engine is closing.
        DaliError
            An upload raised it while it was read.
        """
        loop = asyncio.get_running_loop()
        until = None if deadline is None else loop.time() + deadline
        await self._enter(until)
        try:
            query = RunningQuery(
                await self._call(self._connected().cursor),
                self._pool,
                sql,
                columns,
                limit=limit,
                deadline=until,
                uploads=uploads,
            )
            self._running.add(query)
            try:
                await query.start()
                yield Result(columns, query.batches())
            finally:
                try:
                    await query.stop()
                finally:
                    self._running.discard(query)
        finally:
            self._slots.release()

    async def explain(
        self,
        sql: str,
        *,
        deadline: float | None = None,
        uploads: Sequence[Upload] = (),
    ) -> str:
        """Give DuckDB's physical plan of a query; uploads are loaded for it.

        Raises
        ------
        EngineFault
            DuckDB refused the query.
        TimedOut
            The deadline passed.
        """
        async with self.run(
            f"EXPLAIN {sql}", _PLAN, deadline=deadline, uploads=uploads
        ) as result:
            plans = [
                plan
                async for batch in result.batches
                for plan in map(str, batch.column("explain_value"))
            ]
        return "\n".join(plans)

    async def load(self, table: Table, batches: AsyncIterator[pa.RecordBatch]) -> None:
        """Create a table in memory, or replace it, and fill it with rows.

        It stands where ``table.physical`` says, by default in the in-memory
        database under its schema and name.  Readers see all rows or none.

        Raises
        ------
        EngineFault
            The rows are not of the table's columns, or too many.
        """
        async with self._writing:
            cursor = await self._call(self._connected().cursor)
            try:
                await self._call(partial(_create, cursor, table))
                async for batch in batches:
                    await self._call(partial(_insert, cursor, table, batch))
                await self._call(cursor.commit)
            except (duckdb.Error, pa.ArrowInvalid, ValueError) as error:
                raise fault_of(error) from error
            finally:
                # An open transaction is rolled back by closing.
                await self._call(cursor.close)

    async def register_table(self, table: Table, rows: pa.Table) -> Table:
        """Load one of the suite's own small tables; give it with its place."""
        placed = replace(table, physical=_physical(table))

        async def batches() -> AsyncIterator[pa.RecordBatch]:  # noqa: ASYNC124
            for batch in rows.to_batches():
                yield batch

        await self.load(placed, batches())
        return placed

    async def ping(self) -> None:
        """Ask for a sign of life.

        Raises
        ------
        EngineFault
            None came.
        """
        cursor = self._connected().cursor
        try:
            async with asyncio.timeout(_PING_SECONDS):
                await self._call(lambda: _one(cursor()))
        except (duckdb.Error, TimeoutError) as error:
            raise EngineFault("The embedded database does not answer.") from error

    async def _open_store(self, folder: Path) -> None:
        """Make the folder of users' tables, and what reads and writes there."""
        place = await self._call(folder.resolve)
        try:
            await self._call(lambda: place.mkdir(parents=True, exist_ok=True))
        except OSError as error:
            raise EngineFault(
                f"Users' tables cannot be kept in {place}: {error.strerror}."
            ) from error
        self._store = ParquetStore(
            place, lambda: self._connected().cursor(), self._call
        )
        await self._store.open()

    def _connected(self) -> duckdb.DuckDBPyConnection:
        if self._root is None:
            raise ServiceUnavailable("The database is not open.")
        return self._root

    async def _call(self, work: Callable[[], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)

    async def _enter(self, until: float | None) -> None:
        """Wait for a turn, in a queue that does not grow without end."""
        busy = ServiceUnavailable(
            "Too many queries run at this time.", hint="Try again in a minute."
        )
        if self._waiting >= self._config.max_waiting:
            raise busy
        self._waiting += 1
        try:
            async with asyncio.timeout_at(until):
                await self._slots.acquire()
        except TimeoutError:
            raise busy from None
        finally:
            self._waiting -= 1


def open_engine(
    config: DuckDBConfig,
    catalogues: Sequence[Catalogue] = (),
    name: str = "duckdb",
    schemas: Sequence[Schema] = (),
) -> DuckDBEngine:
    """Make the embedded engine; `DuckDBEngine.open` starts it."""
    return DuckDBEngine(name, config, catalogues, schemas)


def _yield_to_the_loop() -> None:
    """Let this thread, and those that DuckDB makes of it, give way to others.

    Many queries want all processors at all times.  The event loop, which wants
    one for a moment, shall not stand in line with them.
    """
    if sys.platform != "linux":
        # Elsewhere it would be the whole process.
        return
    with contextlib.suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)


def _physical(table: Table) -> tuple[str, ...]:
    return table.physical or (MEMORY, table.schema, table.name)


def _create(cursor: duckdb.DuckDBPyConnection, table: Table) -> None:
    place = _physical(table)
    empty = schema_of(table.columns).empty_table()
    cursor.begin()
    cursor.execute(f"CREATE SCHEMA IF NOT EXISTS {quoted(place[:-1])}")
    cursor.register("_rows", empty)
    cursor.execute(f"CREATE OR REPLACE TABLE {quoted(place)} AS FROM _rows")
    cursor.unregister("_rows")


def _insert(
    cursor: duckdb.DuckDBPyConnection, table: Table, batch: pa.RecordBatch
) -> None:
    rows = pa.Table.from_batches([conform(batch, table.columns)])
    cursor.register("_rows", rows)
    cursor.execute(f"INSERT INTO {quoted(_physical(table))} FROM _rows")
    cursor.unregister("_rows")


def _one(cursor: duckdb.DuckDBPyConnection) -> None:
    cursor.execute("SELECT 1").fetchall()
    cursor.close()
