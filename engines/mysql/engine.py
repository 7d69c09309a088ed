"""MariaDB or MySQL behind `engines.protocol.Engine`."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from urllib.parse import unquote, urlsplit

from adql import Dialect
from adql.dialects import MARIADB, MARIADB_SCISQL
from dali.errors import DaliError, EngineFault, NotSupported
from dali.result import Result
from dali.tableset import Column, TableSet
from engines.introspection import FoundTable, Published
from engines.mysql.cancelling import Canceller
from engines.mysql.config import MySQLConfig
from engines.mysql.control import Control
from engines.mysql.faults import fault_of, is_lost
from engines.mysql.query import MySQLQuery, Wanted
from engines.mysql.session import Session, connect
from engines.mysql.store import MySQLStore
from engines.mysql.survey import published_tables, survey
from engines.mysql.uploads import place_of
from engines.protocol import TableStore, Upload
from engines.pump import Pump
from engines.sessions import Sessions

__all__ = ["MySQLEngine"]

_PING_SECONDS = 5.0
_OLDEST = {True: (10, 6), False: (8, 0)}
"""Oldest version, of MariaDB and of MySQL."""

_ANY_SCHEMA = "information_schema"


class MySQLEngine:
    """A MariaDB or MySQL database, whose rows come by the binary protocol.

    These databases have neither NaN nor infinities nor -0: in uploaded tables, and in
    those that users keep, the first become NULL, the last 0.

    Parameters
    ----------
    name
        Name in the configuration.
    config
        How to reach it.
    published
        What of it is published.
    """

    def __init__(self, name: str, config: MySQLConfig, published: Published) -> None:
        self._name = name
        self._config = config
        self._published = published
        self._sessions: Sessions[Session] = Sessions(
            name, self._connect, fault_of, config.max_queries, config.max_waiting
        )
        self._control = Control(self._connect)
        self._canceller = Canceller(config)
        self._dialect = MARIADB
        self._tables = TableSet()
        self._temporary = _ANY_SCHEMA
        self._store: MySQLStore | None = None

    @property
    def name(self) -> str:
        """Name in the configuration, for logs and plans."""
        return self._name

    @property
    def dialect(self) -> Dialect:
        """How to write SQL for it; with sciSQL's functions if it has them."""
        return self._dialect

    @property
    def takes_uploads(self) -> bool:
        """Whether queries may bring tables along."""
        return self._config.uploads

    @property
    def store(self) -> TableStore | None:
        """Where users' tables are kept, if a database for them is configured."""
        return self._store

    async def open(self) -> None:
        """Connect, and look through the published schemas.

        Raises
        ------
        EngineFault
            The database cannot be reached, or a schema is not there.
        """
        try:
            await self._control.ask(_check_version)
            if await self._control.ask(_has_scisql):
                self._dialect = MARIADB_SCISQL
            self._tables = await self._control.ask(
                lambda session: published_tables(session, self._name, self._published)
            )
            self._temporary = self._schema_of_uploads()
            if self._config.user_schema is not None:
                schema = self._config.user_schema
                self._store = MySQLStore(self._name, schema, self._sessions)
                await self._store.open()
            # A wrong setting shall be told now, not to the first caller.
            await self._sessions.look()
            await self._sessions.call(self._canceller.open)
        except DaliError as error:
            raise EngineFault(
                f"The engine {self._name}: {error.message}", hint=error.hint
            ) from error
        except Exception as error:
            reason = str(error.args[-1] if error.args else error).partition("\n")[0]
            raise EngineFault(
                f"The engine {self._name} cannot be reached: {reason}",
                hint=f"Look at engines.{self._name}.url, and whether it runs.",
            ) from error

    async def close(self) -> None:
        """Cancel what runs, and disconnect; opening again is not possible."""
        await self._sessions.close()
        await self._control.close()
        await asyncio.to_thread(self._canceller.close)

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
        return await self._control.ask(
            lambda session: survey(session, self._name, schemas)
        )

    def place(self, name: str) -> tuple[str, ...]:
        """Give the name of a temporary table of a query's own session."""
        return place_of(self._temporary, name)

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
            The database refused the query, at its start or while it ran.
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
        """Give the database's plan of a query, as JSON; uploads are loaded for it.

        Raises
        ------
        EngineFault
            The database refused the query.
        TimedOut
            The deadline passed.
        """
        plan = (Column("plan", "char", "*"),)
        asked = f"EXPLAIN FORMAT=JSON {sql}"
        async with self._asked(asked, plan, None, deadline, uploads) as query:
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
    ) -> AbstractAsyncContextManager[Pump]:
        if uploads and not self._config.uploads:
            raise NotSupported(
                f"The database {self._name} takes no uploaded tables.",
                hint="Write the values into the query, or join on your side.",
            )
        loop = asyncio.get_running_loop()
        until = None if deadline is None else loop.time() + deadline

        def made(session: Session) -> MySQLQuery:
            seconds = None if until is None else until - loop.time()
            wanted = Wanted(sql, columns, limit, seconds, tuple(uploads))
            return MySQLQuery(session, self._sessions.give_back, wanted)

        return self._sessions.asked(made, until)

    def _schema_of_uploads(self) -> str:
        """Choose where temporary tables stand: they need some database."""
        path = unquote(urlsplit(self._config.url).path.lstrip("/"))
        sources = list(self._published.schemas.values())
        return path or (sources[0] if sources else _ANY_SCHEMA)

    def _connect(self) -> Session:
        return connect(self._config, self._dialect.setup, self._canceller)


def _check_version(session: Session) -> None:
    found = session.fetch("SELECT VERSION() AS version")[0]["version"]
    numbers = tuple(int(each) for each in found.split("-")[0].split(".")[:2])
    oldest = _OLDEST[session.is_mariadb]
    if numbers < oldest:
        wanted = ".".join(map(str, oldest))
        raise EngineFault(
            f"The database's version {found} is too old.",
            hint=f"Version {wanted} or a later one is needed.",
        )


def _has_scisql(session: Session) -> bool:
    try:
        session.fetch("SELECT scisql_angSep(0.0, 0.0, 0.0, 1.0) AS found")
    except Exception as error:
        if is_lost(error):
            raise
        return False
    return True
