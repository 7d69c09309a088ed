"""PostgreSQL behind `engines.protocol.Engine`."""

import asyncio
import logging
import random
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import TypeVar

from adql import Dialect
from adql.dialects import POSTGRESQL
from dali.errors import DaliError, EngineFault, NotSupported, ServiceUnavailable
from dali.result import Result
from dali.tableset import Column, TableSet
from engines.introspection import FoundTable, Published
from engines.postgres.config import PostgresConfig
from engines.postgres.control import Control
from engines.postgres.faults import Passing, fault_of
from engines.postgres.pool import Pool
from engines.postgres.query import PostgresQuery, Wanted
from engines.postgres.session import Session, connect
from engines.postgres.store import PostgresStore
from engines.postgres.survey import published_tables, survey
from engines.postgres.uploads import place_of
from engines.protocol import TableStore, Upload
from engines.pump import Pump

__all__ = ["PostgresEngine"]

logger = logging.getLogger(__name__)

_PING_SECONDS = 5.0
_OLDEST = 130_000
_TRIES = 6
_FIRST_PAUSE = 0.1
"""Seconds before a query is tried again; doubled each time."""

_PLAN = (Column("plan", "char", "*"),)

_T = TypeVar("_T")


class PostgresEngine:
    """A PostgreSQL database, whose rows come by binary COPY.

    Parameters
    ----------
    name
        Name in the configuration.
    config
        How to reach it.
    published
        What of it is published.
    """

    def __init__(self, name: str, config: PostgresConfig, published: Published) -> None:
        self._name = name
        self._config = config
        self._published = published
        size = config.max_queries
        # One thread for each query, and some for what is done between queries.
        self._threads = ThreadPoolExecutor(size + 2, "postgres")
        self._cancelling = ThreadPoolExecutor(4, "postgres-cancel")
        self._pool = Pool(self._connect, self._threads, size, config.max_waiting)
        self._control = Control(self._connect)
        self._running: set[Pump] = set()
        self._tables = TableSet()
        self._open = False
        self._closed = False
        self._q3c = False
        self._store: PostgresStore | None = None

    @property
    def name(self) -> str:
        """Name in the configuration, for logs and plans."""
        return self._name

    @property
    def dialect(self) -> Dialect:
        """How to write SQL for PostgreSQL."""
        return POSTGRESQL

    @property
    def takes_uploads(self) -> bool:
        """Whether queries may bring tables along."""
        return self._config.uploads

    @property
    def store(self) -> TableStore | None:
        """Where users' tables are kept, if a schema for them is configured."""
        return self._store

    async def open(self) -> None:
        """Connect, and look through the published schemas.

        Raises
        ------
        EngineFault
            The database cannot be reached, or a schema is not there.
        """
        try:
            await self._check_version()
            self._q3c = await self._control.has_q3c()
            self._tables = await published_tables(
                self._control, self._name, self._published
            )
            if self._config.user_schema is not None:
                self._store = PostgresStore(
                    self._name,
                    self._config.user_schema,
                    self._session,
                    self._control,
                    self._threads,
                    q3c=self._q3c,
                )
                await self._store.open()
            # A wrong setting shall be told now, not to the first caller.
            self._pool.give_back(await self._pool.take())
        except DaliError as error:
            raise EngineFault(
                f"The engine {self._name}: {error.message}", hint=error.hint
            ) from error
        except Exception as error:
            reason = str(error).strip().partition("\n")[0]
            raise EngineFault(
                f"The engine {self._name} cannot be reached: {reason}",
                hint=f"Look at engines.{self._name}.url, and whether it runs.",
            ) from error
        self._open = True

    async def close(self) -> None:
        """Cancel what runs, and disconnect; opening again is not possible."""
        if self._closed:
            return
        self._open, self._closed = False, True
        for query in tuple(self._running):
            await query.stop()
        await self._call(self._pool.close)
        await self._control.close()
        self._threads.shutdown(wait=False)
        self._cancelling.shutdown(wait=False)

    async def tableset(self) -> TableSet:
        """Give the published tables, as they were when the engine was opened."""
        return self._tables

    async def survey(self, schemas: Sequence[str] | None = None) -> list[FoundTable]:
        """Look at all tables and views of schemas, by the database's own names.

        Raises
        ------
        EngineFault
            A schema is not there, or may not be read.
        """
        return await survey(self._control, self._name, schemas)

    def place(self, name: str) -> tuple[str, ...]:
        """Give the name of a temporary table of a query's own session."""
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
            PostgreSQL refused the query, at its start or while it ran.
        TimedOut
            The deadline passed.
        ServiceUnavailable
            Too many queries run already, or the database does not answer.
        DaliError
            An upload raised it while it was read.
        """
        async with self._asked(sql, columns, limit, deadline, uploads) as query:
            yield Result(columns, query.batches())

    async def explain(
        self,
        sql: str,
        *,
        deadline: float | None = None,
        uploads: Sequence[Upload] = (),
    ) -> str:
        """Give PostgreSQL's plan of a query; uploads are loaded for it.

        Raises
        ------
        EngineFault
            PostgreSQL refused the query.
        TimedOut
            The deadline passed.
        """
        asked = self._asked(
            f"EXPLAIN {sql}", _PLAN, None, deadline, uploads, copy=False
        )
        async with asked as query:
            lines = [
                str(line)
                async for batch in query.batches()
                for line in batch.column("plan")
            ]
        return "\n".join(lines)

    async def ping(self) -> None:
        """Ask for a sign of life.

        Raises
        ------
        EngineFault
            None came.
        """
        try:
            async with asyncio.timeout(_PING_SECONDS):
                await self._control.ping()
        except Exception as error:
            raise EngineFault(f"The database {self._name} does not answer.") from error

    @asynccontextmanager
    async def _asked(
        self,
        sql: str,
        columns: Sequence[Column],
        limit: int | None,
        deadline: float | None,
        uploads: Sequence[Upload],
        *,
        copy: bool = True,
    ) -> AsyncIterator[Pump]:
        if not self._open:
            raise ServiceUnavailable("The database is not open.")
        if uploads and not self._config.uploads:
            raise NotSupported(
                f"The database {self._name} takes no uploaded tables.",
                hint="Write the values into the query, or join on your side.",
            )
        loop = asyncio.get_running_loop()
        until = None if deadline is None else loop.time() + deadline

        def made(session: Session) -> PostgresQuery:
            seconds = None if until is None else until - loop.time()
            wanted = Wanted(sql, columns, limit, seconds, tuple(uploads), copy)
            return PostgresQuery(session, self._pool.give_back, wanted, q3c=self._q3c)

        async with self._pool.turn(until):
            query = await self._started(made, until)
            try:
                yield query
            finally:
                await self._stopped(query)

    async def _started(
        self, made: Callable[[Session], PostgresQuery], until: float | None
    ) -> Pump:
        """Start a query; what fails for reasons of the moment is tried again."""
        loop = asyncio.get_running_loop()
        pause = _FIRST_PAUSE
        for tries_left in reversed(range(_TRIES)):
            try:
                return await self._once(made, until)
            except Passing:
                late = until is not None and loop.time() + pause > until
                if late or not tries_left:
                    raise
                logger.info("A query of %s is tried again", self._name)
            await asyncio.sleep(pause * random.uniform(0.5, 1.5))
            pause *= 2
        raise AssertionError("the last try raises or returns")

    async def _once(
        self, made: Callable[[Session], PostgresQuery], until: float | None
    ) -> Pump:
        try:
            session = await self._pool.take()
        except Exception as error:
            raise fault_of(error) from error
        pump = Pump(made(session), self._threads, self._cancelling, until)
        self._running.add(pump)
        try:
            await pump.start()
        except BaseException:
            await self._stopped(pump)
            raise
        return pump

    async def _stopped(self, pump: Pump) -> None:
        try:
            await pump.stop()
        finally:
            self._running.discard(pump)

    @asynccontextmanager
    async def _session(self) -> AsyncIterator[Session]:
        """Lend a session to the store of users' tables."""
        async with self._pool.turn(None):
            try:
                session = await self._pool.take()
            except Exception as error:
                raise fault_of(error) from error
            try:
                yield session
            finally:
                await self._call(lambda: self._pool.give_back(session))

    async def _check_version(self) -> None:
        rows = await self._control.fetch(
            "SELECT current_setting('server_version_num')::int AS number"
        )
        if rows[0]["number"] < _OLDEST:
            raise EngineFault(
                "This PostgreSQL is too old.",
                hint=f"Version {_OLDEST // 10_000} or a later one is needed.",
            )

    def _connect(self) -> Session:
        return connect(self._config, POSTGRESQL.setup)

    async def _call(self, work: Callable[[], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)
