"""The database of jobs: SQLite, PostgreSQL or MariaDB, by URL.

Every transaction is shielded: a client that goes away never leaves a statement
half sent.  What a database refuses for reasons of the moment (deadlocks, a lost
connection before anything was committed) is tried again a few times.
"""

import asyncio
import random
import sqlite3
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, Executable, RowMapping, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from dali.errors import DaliError, ServiceUnavailable
from uws.shielded import shielded

__all__ = ["Database", "Steps", "StoreFault", "bring_up_to_date", "open_database"]

_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "postgresql": "postgresql+asyncpg",
    "postgres": "postgresql+asyncpg",
    "mysql": "mysql+aiomysql",
    "mariadb": "mariadb+aiomysql",
}
_TRIES = 5
_BUSY_SECONDS = 30
_LOCK_KEY = 0x7572616E69  # "urani"
# SQLSTATEs of PostgreSQL and numbers of MariaDB: deadlock, serialisation, lock wait,
# too many connections, and a server that is just starting.
_PASSING_STATES = frozenset({"40001", "40P01", "55P03", "53300", "57P03"})
_PASSING_NUMBERS = frozenset({1020, 1040, 1205, 1213})

_T = TypeVar("_T")
_Work = Callable[[AsyncConnection], Awaitable[_T]]


class StoreFault(DaliError):
    """The store of jobs cannot be used."""


@dataclass(frozen=True, slots=True)
class Steps:
    """The way of some tables to their newest version.

    Parameters
    ----------
    location
        Package of Alembic's scripts, as ``package:folder``.
    version_table
        Table that tells how far they are.
    """

    location: str
    version_table: str


_JOBS = Steps("uws:migrations", "uws_version")


class Database:
    """An open database of jobs.

    Parameters
    ----------
    reading
        Gives connections on which every statement stands for itself: what a
        transaction costs on top is most of the time of a small query.
    writing
        Gives connections for transactions.
    """

    def __init__(self, reading: AsyncEngine, writing: AsyncEngine) -> None:
        self._reading = reading
        self._writing = writing
        self._pulse: AsyncConnection | None = None
        self._one_at_a_time = asyncio.Lock()

    async def fetch(
        self, statement: Executable, values: Mapping[str, Any] | None = None
    ) -> Sequence[RowMapping]:
        """Read rows; ``values`` are those of the statement's parameters.

        Raises
        ------
        ServiceUnavailable
            The database does not answer.
        """

        async def work(connection: AsyncConnection) -> Sequence[RowMapping]:
            return (await connection.execute(statement, values)).mappings().all()

        return await self.read(work)

    async def read(self, work: _Work[_T]) -> _T:
        """Do work that only reads.

        Raises
        ------
        ServiceUnavailable
            The database does not answer.
        """
        return await shielded(self._tried(self._reading, work))

    async def change(self, statement: Executable) -> int:
        """Change rows in a transaction of its own; give their number.

        Raises
        ------
        ServiceUnavailable
            The database does not answer.
        """

        async def work(connection: AsyncConnection) -> int:
            return int((await connection.execute(statement)).rowcount)

        return await self.transact(work)

    async def transact(self, work: _Work[_T]) -> _T:
        """Do work in one transaction; it may be done again if that fails.

        Raises
        ------
        ServiceUnavailable
            The database does not answer.
        """
        return await shielded(self._tried(self._writing, work))

    async def beat(self) -> int | None:
        """Give a number that is another one whenever anything has been changed.

        SQLite has one, for a fraction of what a query costs; None of others.
        """
        if self._reading.dialect.name != "sqlite":
            return None
        return await shielded(self._felt())

    async def close(self) -> None:
        """Close all connections."""
        if self._pulse is not None:
            await self._pulse.close()
        await self._reading.dispose()
        await self._writing.dispose()

    async def _felt(self) -> int | None:
        async with self._one_at_a_time:
            try:
                if self._pulse is None:
                    # It never changes anything itself, so it hears of all who do.
                    self._pulse = await self._reading.connect()
                raw: Any = (await self._pulse.get_raw_connection()).driver_connection
                [(version,)] = await raw.execute_fetchall("PRAGMA data_version")
                return int(version)
            except (SQLAlchemyError, sqlite3.Error, ValueError):
                pulse, self._pulse = self._pulse, None
                if pulse is not None:
                    await pulse.close()
                return None

    async def _tried(self, engine: AsyncEngine, work: _Work[_T]) -> _T:
        for number in range(1, _TRIES + 1):
            try:
                return await self._once(engine, work)
            except (SQLAlchemyError, OSError) as error:
                if number == _TRIES or not _passes(error):
                    raise ServiceUnavailable(
                        "The store of jobs does not answer.",
                        hint="Try again in a minute.",
                    ) from error
            await asyncio.sleep(random.uniform(0.5, 1) * 0.05 * 2**number)
        raise AssertionError("unreachable")

    async def _once(self, engine: AsyncEngine, work: _Work[_T]) -> _T:
        if engine is self._reading:
            async with engine.connect() as connection:
                return await work(connection)
        async with engine.begin() as connection:
            return await work(connection)


async def open_database(url: str | URL) -> Database:
    """Connect, and bring the tables up to this version.

    Parameters
    ----------
    url
        ``sqlite:///FILE``, ``postgresql://...``, ``mariadb://...`` or
        ``mysql://...``; a driver that is named is used.

    Raises
    ------
    StoreFault
        The URL is not right, a driver is missing, the database cannot be
        reached, or its tables are of a later version.
    """
    database = await asyncio.to_thread(_database, url)
    try:
        await bring_up_to_date(database, _JOBS)
    except (ServiceUnavailable, TypeError, ValueError) as error:
        await database.close()  # noqa: ASYNC120 (then we are cancelled)
        shown = make_url(url).render_as_string(hide_password=True)
        # Drivers refuse what they do not know in a URL by a TypeError.
        cause: Any = error.__cause__ or error
        raise StoreFault(
            f"The store of jobs at {shown} cannot be opened: "
            f"{str(getattr(cause, 'orig', None) or cause)[:300]}",
            hint="Is the database there, and may this user create tables?",
        ) from cause
    except BaseException:
        await database.close()  # noqa: ASYNC120 (likewise)
        raise
    return database


def _database(url: str | URL) -> Database:
    try:
        parsed = make_url(url)
        parsed = parsed.set(
            drivername=_DRIVERS.get(parsed.drivername, parsed.drivername)
        )
        if parsed.get_backend_name() == "sqlite":
            return _sqlite(parsed)
        engine = create_async_engine(
            parsed, pool_size=8, max_overflow=8, pool_pre_ping=True, pool_recycle=1800
        )
        reading = engine.execution_options(isolation_level="AUTOCOMMIT")
        return Database(reading, engine)
    except ModuleNotFoundError as error:
        raise StoreFault(
            f"The driver {error.name} is not installed.",
            hint="Install uraniborg[postgres] or uraniborg[mysql].",
        ) from error
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise _bad_url(str(error)) from error


def _bad_url(why: str) -> StoreFault:
    return StoreFault(
        f"The URL of the store of jobs is not right: {why}",
        hint="Write sqlite:///FILE, postgresql://... or mariadb://...",
    )


def _sqlite(url: URL) -> Database:
    if url.database in (None, "", ":memory:"):
        raise _bad_url("jobs in memory would be lost")
    reading = create_async_engine(
        url, pool_size=4, max_overflow=0, pool_reset_on_return=None
    )
    # SQLite has one writer at a time: others of this process wait for it here.
    writing = create_async_engine(
        url, pool_size=1, max_overflow=0, pool_timeout=2 * _BUSY_SECONDS
    )
    for engine in (reading, writing):
        event.listen(engine.sync_engine, "connect", _set_up_sqlite)
    event.listen(writing.sync_engine, "begin", _begin_sqlite)
    return Database(reading, writing)


def _set_up_sqlite(connection: Any, _: Any) -> None:
    # The driver is not to begin transactions by itself: `_begin_sqlite` does.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        f"busy_timeout = {_BUSY_SECONDS * 1000}",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    """Take the lock of writers at once: who has begun to read may not get it."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _passes(error: Exception) -> bool:
    """Tell whether the same may succeed in a moment."""
    if not isinstance(error, DBAPIError):
        return isinstance(error, OSError)
    if error.connection_invalidated:
        return True
    cause: Any = error.orig
    number = cause.args[0] if cause is not None and cause.args else None
    state = getattr(cause, "sqlstate", None)
    locked = "database is locked" in str(cause)
    return locked or state in _PASSING_STATES or number in _PASSING_NUMBERS


async def bring_up_to_date(database: Database, steps: Steps) -> None:
    """Run what steps are missing, in one process at a time.

    Raises
    ------
    StoreFault
        The tables are of a later version.
    ServiceUnavailable
        The database does not answer.
    """

    async def check(connection: AsyncConnection) -> bool:
        return await connection.run_sync(_is_current, steps)

    async def upgrade(connection: AsyncConnection) -> None:
        await _lock_alone(connection)
        await connection.run_sync(_run_steps, steps)
        if connection.dialect.name in ("mysql", "mariadb"):
            await connection.execute(text("DO RELEASE_LOCK('uraniborg_uws')"))

    if not await database.read(check):
        await database.transact(upgrade)


async def _lock_alone(connection: AsyncConnection) -> None:
    if connection.dialect.name == "postgresql":
        await connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK_KEY})"))
    elif connection.dialect.name in ("mysql", "mariadb"):
        await connection.execute(text("DO GET_LOCK('uraniborg_uws', 60)"))


def _scripts(steps: Steps) -> Config:
    config = Config()
    config.set_main_option("script_location", steps.location)
    return config


def _is_current(connection: Connection, steps: Steps) -> bool:
    context = MigrationContext.configure(
        connection, opts={"version_table": steps.version_table}
    )
    found = context.get_current_heads()
    scripts = ScriptDirectory.from_config(_scripts(steps))
    known = {script.revision for script in scripts.walk_revisions()}
    if set(found) - known:
        raise StoreFault(
            f"The store of jobs is of a later version ({', '.join(found)}).",
            hint="Run the newest version of the suite in all its processes.",
        )
    return tuple(found) == tuple(scripts.get_heads())


def _run_steps(connection: Connection, steps: Steps) -> None:
    config = _scripts(steps)
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
