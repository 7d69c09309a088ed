"""PostgreSQL behind `engines.protocol.Engine`."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from adql import Dialect
from adql.dialects import POSTGRESQL
from dali.errors import DaliError, EngineFault, NotSupported
from dali.result import Result
from dali.tableset import Column, TableSet
from engines.introspection import FoundTable, Published
from engines.postgres.config import PostgresConfig
from engines.postgres.control import Control
from engines.postgres.faults import fault_of
from engines.postgres.query import PostgresQuery, Wanted
from engines.postgres.session import Session, connect
from engines.postgres.store import PostgresStore
from engines.postgres.survey import published_tables, survey
from engines.postgres.uploads import place_of
from engines.protocol import TableStore, Upload
from engines.pump import Pump
from engines.sessions import Sessions

__all__ = ["PostgresEngine"]

_PING_SECONDS = 5.0
_OLDEST = 130_000

_PLAN = (Column("plan", "char", "*"),)


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
        self._sessions: Sessions[Session] = Sessions(
            name, self._connect, fault_of, config.max_queries, config.max_waiting
        )
        self._control = Control(self._connect)
        self._tables = TableSet()
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
                    self._sessions,
                    self._control,
                    q3c=self._q3c,
                )
                await self._store.open()
            # A wrong setting shall be told now, not to the first caller.
            await self._sessions.look()
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

    async def close(self) -> None:
        """Cancel what runs, and disconnect; opening again is not possible."""
        await self._sessions.close()
        await self._control.close()

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

    def _asked(
        self,
        sql: str,
        columns: Sequence[Column],
        limit: int | None,
        deadline: float | None,
        uploads: Sequence[Upload],
        *,
        copy: bool = True,
    ) -> AbstractAsyncContextManager[Pump]:
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
            give_back = self._sessions.give_back
            return PostgresQuery(session, give_back, wanted, q3c=self._q3c)

        return self._sessions.asked(made, until)

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
