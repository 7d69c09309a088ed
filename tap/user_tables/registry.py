"""Whose table is which: rows in the database of jobs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import RowMapping, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from dali.errors import NotFound, ServiceUnavailable
from dali.tableset import Table
from tap.user_tables.records import TABLES, row_of, table_of
from uws import Database, Steps, bring_up_to_date

__all__ = ["NameTaken", "Record", "Registry", "Usage", "open_registry"]

_STEPS = Steps("tap.user_tables:migrations", "user_tables_version")
_TRIES = 20


class NameTaken(Exception):
    """The owner has a table of that name."""


@dataclass(frozen=True, slots=True)
class Record:
    """A table of somebody's.

    Parameters
    ----------
    id
        The key by which its store knows it.
    table
        As queries see it.
    bytes
        What it takes in its store.
    version
        Of this record.
    """

    id: str
    table: Table
    bytes: int = 0
    version: int = 0


@dataclass(frozen=True, slots=True)
class Usage:
    """How much of somebody's quota is used."""

    tables: int
    bytes: int


class Registry:
    """The registry.

    Parameters
    ----------
    database
        Open, with the registry's tables.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def tables_of(self, owner: str) -> Sequence[Record]:
        """Give all tables of an owner, by their names."""
        rows = await self._database.fetch(
            select(TABLES).where(TABLES.c.owner == owner).order_by(TABLES.c.folded)
        )
        return [_record(row) for row in rows]

    async def find(self, owner: str, name: str) -> Record | None:
        """Find one of an owner's tables by its name, in any case."""
        rows = await self._database.fetch(
            select(TABLES).where(
                TABLES.c.owner == owner, TABLES.c.folded == name.lower()
            )
        )
        return _record(rows[0]) if rows else None

    async def usage(self, owner: str) -> Usage:
        """Tell how much an owner has."""
        [row] = await self._database.fetch(
            select(
                func.count().label("tables"),
                func.coalesce(func.sum(TABLES.c.bytes), 0).label("bytes"),
            ).where(TABLES.c.owner == owner)
        )
        return Usage(int(row["tables"]), int(row["bytes"]))

    async def add(self, owner: str, record: Record) -> None:
        """Write down a new table.

        Raises
        ------
        NameTaken
            The owner has one of that name.
        """
        values = {
            **row_of(record.table),
            "id": record.id,
            "owner": owner,
            "folded": record.table.name.lower(),
            "bytes": record.bytes,
            "created": int(datetime.now(UTC).timestamp() * 1_000_000),
            "version": 0,
        }

        async def work(connection: AsyncConnection) -> bool:
            try:
                await connection.execute(insert(TABLES).values(values))
            except IntegrityError:
                return False
            return True

        taken = await self.find(owner, record.table.name) is not None
        if taken or not await self._database.transact(work):
            raise NameTaken

    async def change(
        self, owner: str, record_id: str, changed: Callable[[Table], Table], size: int
    ) -> Record:
        """Change what is known of a table, whoever else changes it meanwhile.

        Parameters
        ----------
        changed
            Makes the new table of the one that is there now.
        size
            Bytes that it takes then.

        Raises
        ------
        NotFound
            It has been dropped.
        """
        for _ in range(_TRIES):
            rows = await self._database.fetch(
                select(TABLES).where(TABLES.c.owner == owner, TABLES.c.id == record_id)
            )
            if not rows:
                raise NotFound("The table has been dropped meanwhile.")
            old = _record(rows[0])
            new = Record(old.id, changed(old.table), size, old.version + 1)
            done = await self._database.change(
                update(TABLES)
                .where(TABLES.c.id == old.id, TABLES.c.version == old.version)
                .values(**row_of(new.table), bytes=size, version=new.version)
            )
            if done:
                return new
        raise ServiceUnavailable(
            "Too many change this table at once.", hint="Try again in a minute."
        )

    async def remove(self, owner: str, record_id: str) -> bool:
        """Forget a table; say whether it was there."""
        gone = await self._database.change(
            delete(TABLES).where(TABLES.c.owner == owner, TABLES.c.id == record_id)
        )
        return gone > 0


async def open_registry(database: Database) -> Registry:
    """Bring the registry's tables up to this version, and give it.

    Raises
    ------
    StoreFault
        They are of a later version.
    ServiceUnavailable
        The database does not answer.
    """
    await bring_up_to_date(database, _STEPS)
    return Registry(database)


def _record(row: RowMapping) -> Record:
    return Record(row["id"], table_of(row), int(row["bytes"]), int(row["version"]))
