"""Users' tables in MariaDB or MySQL: a database of their own, a table for each.

Each table has a key of its own and, where it has a position, a column of HEALPix
cells; both are invisible, and not among its columns.
"""

import re
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any, TypeVar

import numpy as np
import pyarrow as pa

from dali.arrow import conform, schema_of
from dali.errors import DaliError, EngineFault
from dali.tableset import Column, HealpixIndex, Position, Table
from engines.files.healpix import ORDER, cells
from engines.guess import find_position
from engines.mysql.binary_rows import BinaryRows
from engines.mysql.faults import fault_of, number_of
from engines.mysql.quoting import checked, literal, quoted
from engines.mysql.session import Session
from engines.mysql.uploads import append, column_items
from engines.sessions import Sessions
from formats.arrays import kernels

__all__ = ["MySQLStore"]

_KEY = re.compile("[a-z0-9]{1,40}")
_CELLS = "uraniborg_cell"
_ROW = "uraniborg_row"
_SIDE = "uraniborg_cells"
_NOT_UNIQUE = frozenset({1062, 1169})
_PREFIX = "(255)"
"""How much of a text an index holds; MariaDB's unique ones hold all of it."""

_NOWHERE = -1
"""Cell of what has no position: a key cannot be NULL."""

_PAGE = 100_000
"""Rows whose cells are found at a time."""

_T = TypeVar("_T")


class MySQLStore:
    """The store.

    Parameters
    ----------
    engine
        Name that its tables bear as their engine.
    schema
        Database where they stand.
    sessions
        Lend one for each piece of work.
    """

    def __init__(self, engine: str, schema: str, sessions: Sessions[Session]) -> None:
        self._engine = engine
        self._schema = schema
        self._sessions = sessions

    async def open(self) -> None:
        """Make the database, if it is not there.

        Raises
        ------
        EngineFault
            It is not, and may not be made.
        """
        async with self._writing() as session:
            there = await self._call(
                session.fetch,
                "SELECT schema_name FROM information_schema.schemata "
                f"WHERE schema_name = {literal(self._schema)}",
            )
            if not there:
                name = quoted([self._schema])
                await self._call(session.execute, f"CREATE DATABASE {name}")

    async def create(self, table: Table, key: str) -> Table:
        """Make an empty table.

        Raises
        ------
        EngineFault
            The database cannot have such columns.
        """
        if not _KEY.fullmatch(key):
            raise ValueError(f"no key of a table: {key!r}")
        for column in table.columns:
            if checked(column.name, "column").lower() in (_ROW, _CELLS):
                raise EngineFault(
                    f"The name {column.name} is the database's own.",
                    hint="Name the column otherwise.",
                )
        placed = replace(
            table,
            physical=(self._schema, f"t_{key}"),
            engine=self._engine,
            nrows=0,
            position=None,
        )
        async with self._writing() as session:
            await self._call(_create, session, placed)
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
            await self._call(session.execute, "START TRANSACTION READ WRITE")
            async for batch in batches:
                await self._call(_append, session, table, batch)
                added += batch.num_rows
            await self._call(session.execute, "COMMIT")
            # So that its size is known, and joins with it are planned well.
            place = quoted(table.physical)
            await self._call(session.execute, f"ANALYZE TABLE {place}")
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
        async with self._writing() as session:
            if pair is not None and len(columns) == 2 and not unique:
                await self._call(_add_cells, session, table, *pair)
                healpix = HealpixIndex(_CELLS, ORDER, clustered=True)
                table = replace(table, position=Position(*pair, healpix))
            else:
                kind = "UNIQUE INDEX" if unique else "INDEX"
                whole = unique and session.is_mariadb
                items = ", ".join(
                    quoted([name]) if whole else _indexed(known[name])
                    for name in columns
                )
                sql = f"ALTER TABLE {quoted(table.physical)} ADD {kind} ({items})"
                await self._call(session.execute, sql)
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
            place = quoted(table.physical)
            await self._call(session.execute, f"DROP TABLE IF EXISTS {place}")

    async def size(self, table: Table) -> int:
        """Tell how many bytes a table takes, with its indexes, about."""
        rows = await self._ask(table, "COALESCE(data_length + index_length, 0)")
        return int(rows[0]["found"]) if rows else 0

    async def attach(self, table: Table) -> None:
        """See whether a table is there.

        Raises
        ------
        EngineFault
            It is not.
        """
        if not await self._ask(table, "1"):
            name = table.qualified_name
            raise EngineFault(f"The table {name} is not there any more.")

    async def _ask(self, table: Table, what: str) -> Sequence[dict[str, Any]]:
        schema, name = table.physical
        sql = (
            f"SELECT {what} AS found FROM information_schema.tables WHERE table_schema"
            f" = {literal(schema)} AND table_name = {literal(name)}"
        )
        async with self._sessions.lent() as session:
            try:
                return await self._call(session.fetch, sql)
            except Exception as error:
                raise fault_of(error) from error

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[Session]:
        """Lend a session that may write; what it leaves undone is taken back."""
        async with self._sessions.lent() as session:
            try:
                await self._call(_let_write, session)
                yield session
            except Exception as error:
                raise _told(error) from error
            finally:
                # A thread that ends.
                await self._call(_let_only_read, session)  # noqa: ASYNC102

    async def _call(self, work: Callable[..., _T], *arguments: Any) -> _T:
        """Do what blocks in a thread."""
        return await self._sessions.call(lambda: work(*arguments))


def _let_write(session: Session) -> None:
    session.limit_time(None)
    session.let_write()


def _let_only_read(session: Session) -> None:
    try:
        session.execute("ROLLBACK")
        session.let_only_read()
    except Exception:
        session.broken = True


def _told(error: Exception) -> DaliError:
    if number_of(error) in _NOT_UNIQUE:
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


def _create(session: Session, table: Table) -> None:
    items = [
        f"{quoted([_ROW])} BIGINT NOT NULL AUTO_INCREMENT INVISIBLE PRIMARY KEY",
        *column_items(session, table),
    ]
    place = quoted(table.physical)
    session.execute(f"CREATE TABLE {place} ({', '.join(items)}) ENGINE = InnoDB")


def _append(session: Session, table: Table, batch: pa.RecordBatch) -> None:
    position = table.position
    if position is None or position.healpix is None:
        append(session, table, batch)
        return
    good = conform(batch, table.columns)
    found = _cells_of(good.column(position.ra), good.column(position.dec))
    column = Column(position.healpix.column, "long")
    rows = pa.RecordBatch.from_arrays(
        [*good.columns, found], names=[*good.schema.names, column.name]
    )
    append(session, replace(table, columns=(*table.columns, column)), rows)


def _cells_of(ra: Any, dec: Any) -> Any:
    lon, lat = (
        np.asarray(each.cast(pa.float64()).to_numpy(zero_copy_only=False))
        for each in (ra, dec)
    )
    return kernels.fill_null(cells(lon, lat), _NOWHERE)


def _indexed(column: Column) -> str:
    text = column.datatype in ("char", "unicodeChar") and column.xtype != "timestamp"
    return quoted([column.name]) + (_PREFIX if text else "")


def _add_cells(session: Session, table: Table, ra: str, dec: str) -> None:
    """Add the column of cells, fill it by the rows' own keys, and order rows by it."""
    place, column, row = quoted(table.physical), quoted([_CELLS]), quoted([_ROW])
    new = not _has_cells(session, table)
    if new:
        session.execute(f"ALTER TABLE {place} ADD COLUMN {column} BIGINT INVISIBLE")
    side = Table("cells", "", _SIDE_COLUMNS, (table.physical[0], _SIDE))
    session.execute(f"DROP TEMPORARY TABLE IF EXISTS {quoted(side.physical)}")
    session.execute(
        f"CREATE TEMPORARY TABLE {quoted(side.physical)} "
        "(`place` BIGINT PRIMARY KEY, `cell` BIGINT)"
    )
    for batch in _found_cells(session, table, ra, dec):
        append(session, side, batch)
    session.execute("START TRANSACTION READ WRITE")
    session.execute(
        f"UPDATE {place} AS t JOIN {quoted(side.physical)} AS s ON t.{row} = s.`place` "
        f"SET t.{column} = s.`cell`"
    )
    session.execute("COMMIT")
    session.execute(f"DROP TEMPORARY TABLE {quoted(side.physical)}")
    if new:
        session.execute(
            f"ALTER TABLE {place} DROP PRIMARY KEY, ADD UNIQUE KEY ({row}), "
            f"MODIFY {column} BIGINT NOT NULL DEFAULT {_NOWHERE} INVISIBLE, "
            f"ADD PRIMARY KEY ({column}, {row})"
        )


def _has_cells(session: Session, table: Table) -> bool:
    schema, name = map(literal, table.physical)
    return bool(
        session.fetch(
            "SELECT 1 AS found FROM information_schema.columns "
            f"WHERE table_schema = {schema} AND table_name = {name} "
            f"AND column_name = {literal(_CELLS)}"
        )
    )


_SIDE_COLUMNS = (Column("place", "long"), Column("cell", "long"))
_READ = (Column("place", "long"), Column("ra", "double"), Column("dec", "double"))


def _found_cells(
    session: Session, table: Table, ra: str, dec: str
) -> Iterator[pa.RecordBatch]:
    """Find the cells of all rows, a page at a time: what reads cannot write."""
    row, *position = (quoted([name]) for name in (_ROW, ra, dec))
    last = 0
    while True:
        sql = (
            f"SELECT {row}, {', '.join(position)} FROM {quoted(table.physical)} "
            f"WHERE {row} > {last} ORDER BY {row} LIMIT {_PAGE}"
        )
        page = pa.Table.from_batches(_read(session, sql), schema_of(_READ))
        if not page.num_rows:
            return
        places = page.column("place").combine_chunks()
        found = _cells_of(page.column("ra"), page.column("dec"))
        names = [column.name for column in _SIDE_COLUMNS]
        yield pa.RecordBatch.from_arrays([places, found], names)
        last = places[-1].as_py()


def _read(session: Session, sql: str) -> list[pa.RecordBatch]:
    with session.rows(sql) as (fields, packets):
        reader = BinaryRows(fields, _READ)
        return [
            conform(reader.read(block, starts), _READ)
            for block, starts in packets.blocks()
        ]
