"""Users' tables in PostgreSQL: a schema of their own, a table for each.

A position is found by q3c where the database has it, else by a column of HEALPix
cells, which stands in the table but not among its columns.
"""

import re
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any, TypeVar

import numpy as np
import pyarrow as pa

from dali.errors import DaliError, EngineFault
from dali.tableset import Column, HealpixIndex, Position, Table
from engines.files.healpix import HEALPIX_COLUMN, ORDER, cells
from engines.guess import find_position
from engines.postgres.control import Control
from engines.postgres.faults import fault_of
from engines.postgres.quoting import checked, literal, quoted
from engines.postgres.session import Session
from engines.postgres.uploads import create_table, storable
from engines.sessions import Sessions

__all__ = ["PostgresStore"]

_KEY = re.compile("[a-z0-9]{1,40}")
_CELLS = HEALPIX_COLUMN.name
_SIDE = ("pg_temp", "cells_of_rows")
_SIDE_COLUMNS = (Column("place", "char", "*"), Column("cell", "long"))

_T = TypeVar("_T")


class PostgresStore:
    """The store.

    Parameters
    ----------
    engine
        Name that its tables bear as their engine.
    schema
        Where they stand.
    sessions
        Lend one for what is written.
    control
        Asks small questions.
    q3c
        Whether the database has it.
    """

    def __init__(
        self,
        engine: str,
        schema: str,
        sessions: Sessions[Session],
        control: Control,
        *,
        q3c: bool,
    ) -> None:
        self._engine = engine
        self._schema = schema
        self._sessions = sessions
        self._control = control
        self._q3c = q3c

    async def open(self) -> None:
        """Make the schema, if it is not there and may be made.

        Raises
        ------
        EngineFault
            Nobody may make tables in it.
        """
        found = await self._control.fetch(
            "SELECT has_schema_privilege(oid, 'CREATE') AS may FROM pg_namespace "
            f"WHERE nspname = {literal(self._schema)}"
        )
        if not found:
            async with self._writing() as session:
                sql = f"CREATE SCHEMA IF NOT EXISTS {quoted([self._schema])}"
                await self._call(session.execute, sql)
        elif not found[0]["may"]:
            raise EngineFault(
                f"No tables may be made in the schema {self._schema}, which is to hold "
                "users' tables.",
                hint=f"GRANT ALL ON SCHEMA {quoted([self._schema])} to the service's "
                "user.",
            )

    async def create(self, table: Table, key: str) -> Table:
        """Make an empty table.

        Raises
        ------
        EngineFault
            PostgreSQL cannot have such columns.
        """
        if not _KEY.fullmatch(key):
            raise ValueError(f"no key of a table: {key!r}")
        for column in table.columns:
            checked(column.name, "column")
        # Where a position is, an index will tell.
        placed = replace(
            table,
            physical=(self._schema, f"t_{key}"),
            engine=self._engine,
            nrows=0,
            position=None,
        )
        async with self._writing() as session:
            await self._call(create_table, session, placed, "TABLE")
        if table.position is not None:
            pair = (table.position.ra, table.position.dec)
            return await self.index(placed, pair)
        return placed

    async def append(
        self, table: Table, batches: AsyncIterator[pa.RecordBatch]
    ) -> Table:
        """Add rows, all of them or none.

        Raises
        ------
        EngineFault
            They are not of the table's columns, or not unique.
        """
        added = 0
        async with self._writing() as session:
            async for batch in batches:
                if batch.num_rows:
                    rows = await self._call(_with_cells, batch, table)
                    await self._call(session.append, table.physical, rows)
                    added += batch.num_rows
        return replace(table, nrows=(table.nrows or 0) + added)

    async def index(
        self, table: Table, columns: Sequence[str], *, unique: bool = False
    ) -> Table:
        """Make conditions on columns fast.

        Raises
        ------
        EngineFault
            Rows are not unique, or there is no such column.
        """
        known = {column.name: column for column in table.columns}
        for name in columns:
            if name not in known:
                raise EngineFault(f"There is no column {name[:80]}.")
        pair = find_position([known[name] for name in columns])
        place = quoted(table.physical)
        async with self._writing() as session:
            if pair is not None and len(columns) == 2 and not unique:
                table = await self._index_position(session, table, *pair)
            else:
                kind = "UNIQUE INDEX" if unique else "INDEX"
                items = ", ".join(quoted([name]) for name in columns)
                sql = f"CREATE {kind} ON {place} ({items})"
                await self._call(session.execute, sql)
            await self._call(session.execute, f"ANALYZE {place}")
        indexed = {columns[0], *(pair or ())}
        return replace(
            table,
            columns=tuple(
                replace(c, indexed=c.indexed or c.name in indexed)
                for c in table.columns
            ),
        )

    async def drop(self, table: Table) -> None:
        """Take a table away."""
        async with self._writing() as session:
            sql = f"DROP TABLE IF EXISTS {quoted(table.physical)}"
            await self._call(session.execute, sql)

    async def size(self, table: Table) -> int:
        """Tell how many bytes a table takes, with its indexes."""
        row = await self._ask(
            "SELECT pg_total_relation_size(to_regclass({})) AS bytes", table
        )
        return int(row["bytes"] or 0)

    async def attach(self, table: Table) -> None:
        """See whether a table is there.

        Raises
        ------
        EngineFault
            It is not.
        """
        row = await self._ask("SELECT to_regclass({}) IS NULL AS gone", table)
        if row["gone"]:
            raise EngineFault(
                f"The table {table.qualified_name} is not there any more."
            )

    async def _ask(self, sql: str, table: Table) -> Any:
        try:
            place = literal(quoted(table.physical))
            return (await self._control.fetch(sql.format(place)))[0]
        except Exception as error:
            raise fault_of(error) from error

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[Session]:
        """Lend a session in a transaction that may write, whole or not at all."""
        done = False
        async with self._sessions.lent() as session:
            try:
                await self._call(session.execute, "BEGIN READ WRITE")
                await self._call(session.execute, "SET LOCAL statement_timeout = 0")
                await self._call(session.execute, "SET LOCAL lock_timeout = '30s'")
                yield session
                await self._call(session.execute, "COMMIT")
                done = True
            except Exception as error:
                raise _told(error) from error
            finally:
                if not done:
                    # A thread that ends.
                    await self._rolled_back(session)  # noqa: ASYNC102

    async def _rolled_back(self, session: Session) -> None:
        def roll_back() -> None:
            try:
                session.execute("ROLLBACK")
            except Exception:
                session.broken = True

        await self._call(roll_back)

    async def _index_position(
        self, session: Session, table: Table, ra: str, dec: str
    ) -> Table:
        place = quoted(table.physical)
        if self._q3c:
            items = f"q3c_ang2ipix({quoted([ra])}, {quoted([dec])})"
            await self._call(session.execute, f"CREATE INDEX ON {place} ({items})")
            return replace(table, position=Position(ra, dec, sphere="q3c"))
        await self._call(_fill_cells, session, table, ra, dec)
        healpix = HealpixIndex(_CELLS, ORDER, clustered=False)
        return replace(table, position=Position(ra, dec, healpix))

    async def _call(self, work: Callable[..., _T], *arguments: Any) -> _T:
        """Do what blocks in a thread."""
        return await self._sessions.call(lambda: work(*arguments))


def _told(error: Exception) -> DaliError:
    text = str(error)
    if "duplicate key" in text or "could not create unique index" in text:
        return EngineFault(
            "Rows are not unique in columns that have a unique index.",
            hint="Look for values that are there twice.",
        )
    if isinstance(error, pa.ArrowException | ValueError):
        return EngineFault(
            "The rows are not of the table's columns.",
            hint="Check types and number of the values.",
        )
    return fault_of(error)


def _with_cells(batch: pa.RecordBatch, table: Table) -> pa.RecordBatch:
    good = storable(batch, table.columns)
    position = table.position
    if position is None or position.healpix is None:
        return good
    found = _cells_of(good.column(position.ra), good.column(position.dec))
    return pa.RecordBatch.from_arrays(
        [*good.columns, found], names=[*good.schema.names, position.healpix.column]
    )


def _cells_of(ra: Any, dec: Any) -> Any:
    lon, lat = (
        np.asarray(each.cast(pa.float64()).to_numpy(zero_copy_only=False))
        for each in (ra, dec)
    )
    return cells(lon, lat)


def _fill_cells(session: Session, table: Table, ra: str, dec: str) -> None:
    """Add the column of cells, and fill it by the rows' places."""
    place, column, side = quoted(table.physical), quoted([_CELLS]), quoted(_SIDE)
    session.execute(f"ALTER TABLE {place} ADD COLUMN IF NOT EXISTS {column} bigint")
    create_table(session, Table("cells", "", _SIDE_COLUMNS, _SIDE), "TEMPORARY TABLE")
    items = ", ".join(f"{quoted([name])}::float8" for name in (ra, dec))
    found: list[pa.RecordBatch] = []
    with session.rows(f"SELECT ctid::text, {items} FROM {place}") as reader:
        for batch in reader:
            filled = _cells_of(batch.column(1), batch.column(2))
            names = [each.name for each in _SIDE_COLUMNS]
            found.append(pa.RecordBatch.from_arrays([batch.column(0), filled], names))
    for batch in found:
        session.append(_SIDE, batch)
    session.execute(f"ANALYZE {side}")
    session.execute(
        f"UPDATE {place} AS t SET {column} = s.cell FROM {side} AS s "
        "WHERE t.ctid = s.place::tid"
    )
    session.execute(f"DROP TABLE {side}")
    session.execute(f"CREATE INDEX ON {place} ({column})")
