"""A column of HEALPix cells for a table of PostgreSQL, filled while it is in use.

Rows are read once, by COPY, with where they are stored; batches of cells go back
by COPY into a temporary table, and from there into the rows that still are where
they were, with the same position.  Each batch is a transaction: whoever is stopped
goes on with the rows that have no cell yet.
"""

import asyncio
import hashlib
import io
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

import asyncpg
import numpy as np
import numpy.typing as npt

from engines.healpix_filling import (
    Filled,
    Filling,
    FillingFault,
    Progress,
    cells_of,
    differ,
)
from engines.postgres.healpix_copy import PositionReader, cell_rows

if TYPE_CHECKING:
    _Connection = asyncpg.Connection[Any]

__all__ = ["add_healpix_column"]

_LOCK = 0x7572616E
"""Of this command's advisory locks; the other half is the table's number."""

_PATIENCE = "10s"
"""How long a lock on the table is waited for: others queue behind whoever waits."""

_PASSES = 3
_SAMPLE = 1000
_NAME_BYTES = 63
_LIBPQ_ONLY = frozenset(
    "application_name channel_binding client_encoding connect_timeout "
    "fallback_application_name gssencmode keepalives keepalives_count keepalives_idle "
    "keepalives_interval load_balance_hosts options replication requirepeer "
    "require_auth tcp_user_timeout".split()
)
_NUMBERS = frozenset({"int2", "int4", "int8", "float4", "float8", "numeric"})
_ROOM = {"int8": 29, "int4": 13}
_KINDS = {
    "v": "a view: the table under it needs the column",
    "m": "a materialized view: the table under it needs the column",
    "f": "a foreign table: the database that has it needs the column",
    "i": "an index",
    "S": "a sequence",
}
_SESSION = """
SET statement_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET synchronous_commit = off;
SET search_path = pg_catalog;
-- Rows are found by where they are stored, and by no other way.
SET enable_hashjoin = off;
SET enable_mergejoin = off;
"""


async def add_healpix_column(
    url: str,
    filling: Filling,
    progress: Progress,
    *,
    connect_seconds: float = 10,
) -> Filled:
    """Add the column, fill it, and make its index; what is there already is kept.

    Raises
    ------
    FillingFault
        The database cannot be reached, there is no such table, its user may not
        alter it, or the column holds something else.
    """
    try:
        async with _connected(url, connect_seconds) as writer:
            work = _Work(writer, filling, progress, await _look_up(writer, filling))
            await work.keep_others_away()
            return await work.run(lambda: _connected(url, connect_seconds))
    except asyncpg.InsufficientPrivilegeError as error:
        raise FillingFault(
            f"The user may not do this: {error}.",
            hint="It takes the owner of the table, or a superuser, and the right to "
            "make temporary tables: give such a user in --url.",
        ) from error
    except asyncpg.LockNotAvailableError as error:
        raise FillingFault(
            f"{filling.name} is in use by something long.",
            hint="Wait until it ends, then start again: nothing is done twice.",
        ) from error
    except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError) as error:
        raise FillingFault(
            f"The database says: {error}.",
            hint="What was written stays. Start again to go on.",
        ) from error


@asynccontextmanager
async def _connected(url: str, seconds: float) -> "AsyncIterator[_Connection]":
    try:
        connection = await asyncpg.connect(_asyncpg_url(url), timeout=seconds)
    except (
        asyncpg.PostgresError,
        asyncpg.InterfaceError,
        OSError,
        ValueError,
    ) as error:
        raise FillingFault(f"The database cannot be reached: {error}.") from error
    try:
        await connection.execute(_SESSION)
        yield connection
        # Its lock is gone when this is done.
        await connection.close(timeout=seconds)
    finally:
        # It may be in the midst of a COPY, which closing in peace would wait for.
        connection.terminate()


def _asyncpg_url(url: str) -> str:
    """Leave out what libpq alone understands."""
    parts = urlsplit(url)
    said = parse_qsl(parts.query, keep_blank_values=True)
    known = [(k, v) for k, v in said if k not in _LIBPQ_ONLY]
    scheme, _, rest = urlunsplit(parts._replace(query="")).partition(":")
    # An URL without a host keeps its slashes only if it is put together by hand.
    rest = rest if rest.startswith("//") else f"//{rest}"
    return f"{scheme}:{rest}?{urlencode(known, quote_via=quote)}"


@dataclass(frozen=True, slots=True)
class _Table:
    """What the database says of the table; ``leaves`` are where its rows are."""

    oid: int
    partitioned: bool
    leaves: tuple[tuple[int, str], ...]
    has_column: bool


def _quoted(*names: str) -> str:
    return ".".join('"' + name.replace('"', '""') + '"' for name in names)


async def _look_up(connection: "_Connection", filling: Filling) -> _Table:
    found = await connection.fetchrow(
        "SELECT c.oid, c.relkind::text AS kind FROM pg_class c "
        "JOIN pg_namespace n ON n.oid = c.relnamespace "
        "WHERE n.nspname = $1 AND c.relname = $2",
        filling.schema,
        filling.table,
    )
    if found is None:
        raise FillingFault(
            f"There is no table {filling.name}.",
            hint="Schema and table are named as the database names them.",
        )
    if found["kind"] not in ("r", "p"):
        kind = _KINDS.get(found["kind"], "no table")
        raise FillingFault(f"{filling.name} is {kind}.")
    types = await connection.fetch(
        "SELECT a.attname AS name, t.typname AS type FROM pg_attribute a "
        "JOIN pg_type t ON t.oid = a.atttypid "
        "WHERE a.attrelid = $1 AND a.attnum > 0 AND NOT a.attisdropped",
        found["oid"],
    )
    has_column = _check_columns(filling, {each["name"]: each["type"] for each in types})
    leaves = await connection.fetch(
        "SELECT c.oid, format('%I.%I', n.nspname, c.relname) AS name "
        "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
        "WHERE c.oid = $1 AND c.relkind = 'r' OR c.oid IN "
        "(SELECT relid FROM pg_partition_tree($1) WHERE isleaf) AND c.relkind = 'r' "
        "ORDER BY c.oid",
        found["oid"],
    )
    return _Table(
        found["oid"],
        found["kind"] == "p",
        tuple((each["oid"], each["name"]) for each in leaves),
        has_column,
    )


def _check_columns(filling: Filling, types: dict[str, str]) -> bool:
    """See that the columns are fit; tell whether that of cells is there."""
    for name in (filling.ra, filling.dec):
        if name not in types:
            known = ", ".join(list(types)[:30])
            raise FillingFault(
                f"{filling.name} has no column {name}.", hint=f"It has {known}."
            )
        if types[name] not in _NUMBERS:
            raise FillingFault(f"The column {name} of {filling.name} holds no numbers.")
    there = types.get(filling.column)
    if there is not None and _ROOM.get(there, -1) < filling.order:
        raise FillingFault(
            f"The column {filling.column} of {filling.name} is there already, of the "
            f"type {there}, which has no room for cells of order {filling.order}.",
            hint="Name another with --column.",
        )
    return there is not None


class _Work:
    """One run over one table."""

    def __init__(
        self,
        connection: "_Connection",
        filling: Filling,
        progress: Progress,
        table: _Table,
    ) -> None:
        self._connection = connection
        self._filling = filling
        self._progress = progress
        self._table = table
        self._name = _quoted(filling.schema, filling.table)
        self._column = _quoted(filling.column)
        self._ra = f"{_quoted(filling.ra)}::float8"
        self._dec = f"{_quoted(filling.dec)}::float8"
        # NaN is above infinity here.
        self._placed = (
            f"coalesce({self._dec} BETWEEN -90 AND 90 AND {self._ra} > '-Infinity' "
            f"AND {self._ra} < 'Infinity', false)"
        )
        self._made: list[str] = []

    async def keep_others_away(self) -> None:
        """Keep a second run away; the lock ends with the connection."""
        # Numbers of tables are unsigned, those of locks are not.
        number = int(np.uint32(self._table.oid).astype(np.int32))
        got = await self._connection.fetchval(
            "SELECT pg_try_advisory_lock($1, $2)", _LOCK, number
        )
        if not got:
            raise FillingFault(
                f"Another run is at work on {self._filling.name}.",
                hint="Wait for its end, or stop it.",
            )

    async def run(
        self, connect: "Callable[[], AbstractAsyncContextManager[_Connection]]"
    ) -> Filled:
        """Do all that is not done yet."""
        if not self._table.has_column:
            await self._add_column()
        else:
            await self._check_cells()
        todo, unplaced = await self._count()
        rows = 0
        if todo:
            await self._make_side_table()
            async with connect() as reader:
                rows = await self._fill(reader, todo)
        await self._make_index()
        if self._filling.cluster:
            await self._cluster(changed=rows > 0)
        if rows or self._made:
            await self._connection.execute(f"ANALYZE {self._name}")
        left = (await self._count())[0] if todo else 0
        return Filled(rows, unplaced, left, tuple(self._made))

    async def _add_column(self) -> None:
        comment = self._filling.comment
        async with self._connection.transaction():
            await self._connection.execute(f"SET LOCAL lock_timeout = '{_PATIENCE}'")
            await self._connection.execute(
                f"ALTER TABLE {self._name} ADD COLUMN {self._column} bigint"
            )
            await self._connection.execute(
                f"COMMENT ON COLUMN {self._name}.{self._column} IS '{comment}'"
            )
        self._made.append("column")

    async def _check_cells(self) -> None:
        sample = await self._connection.fetch(
            f"SELECT {self._ra} AS ra, {self._dec} AS dec, {self._column} AS cell "
            f"FROM {self._name} WHERE {self._column} IS NOT NULL AND {self._placed} "
            f"LIMIT {_SAMPLE}"
        )
        found = np.array([each["cell"] for each in sample], np.int64)
        expected = cells_of(
            np.array([each["ra"] for each in sample], np.float64),
            np.array([each["dec"] for each in sample], np.float64),
            self._filling.order,
        )
        if differ(found, expected):
            raise FillingFault(
                f"The column {self._filling.column} of {self._filling.name} holds "
                f"something else than NESTED cells of order {self._filling.order}.",
                hint="Name another with --column, or its order with --order.",
            )

    async def _count(self) -> tuple[int, int]:
        """Count the rows to be filled, and those without a position."""
        counts = await self._connection.fetchrow(
            f"SELECT count(*) FILTER (WHERE {self._column} IS NULL AND {self._placed}) "
            f"AS todo, count(*) FILTER (WHERE NOT {self._placed}) AS unplaced "
            f"FROM {self._name}"
        )
        assert counts is not None
        return counts["todo"], counts["unplaced"]

    async def _make_side_table(self) -> None:
        await self._connection.execute(
            "CREATE TEMPORARY TABLE uraniborg_cells "
            "(tid tid, ra float8, dec float8, cell bigint) ON COMMIT DELETE ROWS"
        )

    async def _fill(self, reader: "_Connection", todo: int) -> int:
        """Fill until nothing is left, or until what is left changes all the time."""
        done = 0
        for _ in range(_PASSES):
            before = done
            for _, leaf in self._table.leaves:
                done += await self._pass(reader, leaf, done, todo)
            if done >= todo or done == before:
                break
        return done

    async def _pass(
        self, reader: "_Connection", leaf: str, done: int, todo: int
    ) -> int:
        """Go once over the rows of one leaf; tell how many were written."""
        rows = PositionReader(self._filling.batch)
        written = 0

        async def write(positions: npt.NDArray[Any]) -> None:
            nonlocal written
            written += await self._write(leaf, positions)
            self._progress("cells", done + written, todo)

        async def take(chunk: bytes) -> None:
            # Meanwhile the server waits: no more than a batch is in memory.
            for positions in rows.feed(chunk):
                await write(positions)

        query = (
            f"SELECT ctid, {self._ra}, {self._dec} FROM ONLY {leaf} "
            f"WHERE {self._column} IS NULL AND {self._placed}"
        )
        await reader.copy_from_query(query, output=take, format="binary")
        for positions in rows.rest():
            await write(positions)
        return written

    async def _write(self, leaf: str, positions: npt.NDArray[Any]) -> int:
        cells = await asyncio.to_thread(
            cells_of, positions["ra"], positions["dec"], self._filling.order
        )

        rows = io.BytesIO(cell_rows(positions, cells))
        async with self._connection.transaction():
            await self._connection.copy_to_table(
                "uraniborg_cells", source=rows, format="binary"
            )
            # A row that moved, or whose position changed, waits for the next pass.
            status = await self._connection.execute(
                f"UPDATE ONLY {leaf} AS t SET {self._column} = s.cell "
                "FROM pg_temp.uraniborg_cells s WHERE t.ctid = s.tid "
                f"AND t.{self._ra} = s.ra AND t.{self._dec} = s.dec "
                f"AND t.{self._column} IS NULL"
            )
        return int(status.rpartition(" ")[2])

    async def _make_index(self) -> None:
        if await self._index_of(self._table.oid) is not None:
            return
        self._progress("index", 0, None)
        index = await self._free_name()
        how = "" if self._table.partitioned else "CONCURRENTLY"
        await self._connection.execute(
            f"CREATE INDEX {how} {_quoted(index)} ON {self._name} ({self._column})"
        )
        self._made.append("index")

    async def _free_name(self) -> str:
        """Name the index; one that a run which was killed left half made goes."""
        usual, other = _index_names(self._filling)
        for name in (usual, other):
            found = await self._connection.fetchrow(
                "SELECT i.indisvalid AS valid, i.indrelid "
                "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                "LEFT JOIN pg_index i ON i.indexrelid = c.oid "
                "WHERE n.nspname = $1 AND c.relname = $2",
                self._filling.schema,
                name,
            )
            if found is None:
                return name
            if found["indrelid"] == self._table.oid and not found["valid"]:
                how = "" if self._table.partitioned else "CONCURRENTLY"
                full = _quoted(self._filling.schema, name)
                await self._connection.execute(f"DROP INDEX {how} {full}")
                return name
        return other

    async def _index_of(self, oid: int) -> "asyncpg.Record | None":
        """Find the B-tree on all rows of a table that begins with the cells."""
        return await self._connection.fetchrow(
            "SELECT c.relname AS name, i.indisclustered AS clustered FROM pg_index i "
            "JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am m ON m.oid = c.relam "
            "JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0] "
            "WHERE i.indrelid = $1 AND a.attname = $2 AND i.indisvalid "
            "AND i.indpred IS NULL AND m.amname = 'btree' "
            "ORDER BY i.indisclustered DESC, i.indnatts, c.relname LIMIT 1",
            oid,
            self._filling.column,
        )

    async def _cluster(self, *, changed: bool) -> None:
        for oid, leaf in self._table.leaves:
            index = await self._index_of(oid)
            if index is None or index["clustered"] and not changed:
                continue
            self._progress("cluster", 0, None)
            async with self._connection.transaction():
                await self._connection.execute(
                    f"SET LOCAL lock_timeout = '{_PATIENCE}'"
                )
                await self._connection.execute(
                    f"CLUSTER {leaf} USING {_quoted(index['name'])}"
                )
            if "cluster" not in self._made:
                self._made.append("cluster")


def _index_names(filling: Filling) -> tuple[str, str]:
    """Name the index, always the same, and what to call it if that is taken."""
    name = f"{filling.table}_{filling.column}_idx"
    other = f"healpix_{hashlib.sha256(name.encode()).hexdigest()[:16]}_idx"
    return (name if len(name.encode()) <= _NAME_BYTES else other), other
