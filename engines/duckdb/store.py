"""Users' tables of the embedded engine: Parquet files that DuckDB reads by views.

A position is found by HEALPix cells: each file is ordered by them, in small row
groups, so that a region of the sky is a few of these.  The cells stand in the files
but are none of the table's columns.
"""

import os
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from dali.arrow import conform, schema_of
from dali.errors import EngineFault
from dali.tableset import HealpixIndex, Position, Table
from engines.duckdb.faults import fault_of
from engines.duckdb.parquet_parts import Folder, Manifest, remove_abandoned
from engines.duckdb.quoting import literal, quoted
from engines.duckdb.session import MEMORY
from engines.files.healpix import HEALPIX_COLUMN, ORDER, with_cells
from engines.guess import find_position

__all__ = ["SCHEMA", "ParquetStore"]

SCHEMA = "user_tables"
"""Schema of the in-memory database in which the views stand."""

_KEY = re.compile("[a-z0-9]{1,40}")
_CELLS = HEALPIX_COLUMN.name
_GROUP_ROWS = 20_480
"""Rows of a group: what a small cone has to read at least."""

_MOST_PARTS = 32
"""Files of a table beyond which they are made one."""


class Caller(Protocol):
    """Does what blocks in a thread."""

    def __call__(self, work: Callable[[], Any]) -> Awaitable[Any]:
        """Do it, and give what it gives."""


class ParquetStore:
    """The store.

    Parameters
    ----------
    folder
        Where the tables' folders are; DuckDB must be allowed to read and write there.
    cursor
        Gives a connection of one's own to the in-memory database.
    call
        Does what blocks in a thread.
    """

    def __init__(
        self,
        folder: Path,
        cursor: Callable[[], duckdb.DuckDBPyConnection],
        call: Caller,
    ) -> None:
        self._folder = folder
        self._cursor = cursor
        self._call = call
        self._attached: dict[str, str] = {}

    async def open(self) -> None:
        """Remove what was dropped long ago."""
        await self._call(lambda: remove_abandoned(self._folder))

    async def create(self, table: Table, key: str) -> Table:
        """Make an empty table.

        Raises
        ------
        EngineFault
            It cannot be written.
        """
        if not _KEY.fullmatch(key):
            raise ValueError(f"no key of a table: {key!r}")
        position = table.position
        placed = replace(
            table,
            physical=(MEMORY, SCHEMA, f"t_{key}"),
            engine="",
            nrows=0,
            position=None,
        )
        await self._call(lambda: self._create(placed))
        if position is not None:
            return await self.index(placed, (position.ra, position.dec))
        return placed

    async def append(
        self, table: Table, batches: AsyncIterator[pa.RecordBatch]
    ) -> Table:
        """Add rows, all of them or none.

        Raises
        ------
        EngineFault
            They are not of the table's columns, or not unique.
        ServiceUnavailable
            Somebody else is writing the table.
        """
        writing = _Writing(self._folder_of(table), table, self._cursor)
        try:
            await self._call(writing.begin)
            async for batch in batches:
                await self._call(partial(writing.add, batch))
            rows = await self._call(writing.commit)
        except Exception as error:
            raise _told(error) from error
        finally:
            await self._call(writing.end)  # noqa: ASYNC102 (a thread that ends)
        return replace(table, nrows=rows)

    async def index(
        self, table: Table, columns: Sequence[str], *, unique: bool = False
    ) -> Table:
        """Make conditions on columns fast: files are written anew in their order.

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
        if len(columns) != 2 or unique:
            pair = None
        work = _Indexing(self._folder_of(table), table, self._cursor)
        try:
            await self._call(lambda: work.run(tuple(columns), pair, unique=unique))
        except Exception as error:
            raise _told(error) from error
        if pair is not None:
            healpix = HealpixIndex(_CELLS, ORDER, clustered=True)
            table = replace(table, position=Position(*pair, healpix))
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
        self._attached.pop(table.physical[-1], None)
        await self._call(lambda: self._drop(table))

    async def size(self, table: Table) -> int:
        """Tell how many bytes a table takes."""
        folder = self._folder_of(table)
        found: int = await self._call(lambda: folder.size(folder.read()))
        return found

    async def attach(self, table: Table) -> None:
        """Let the view of a table be of its present files.

        Raises
        ------
        EngineFault
            It is not there any more.
        """
        await self._call(lambda: self._attach(table))

    def _folder_of(self, table: Table) -> Folder:
        name = table.physical[-1]
        if table.physical[:-1] != (MEMORY, SCHEMA) or not name.startswith("t_"):
            raise ValueError(f"no table of users: {table.physical}")
        return Folder(self._folder / name)

    def _create(self, table: Table) -> None:
        folder = self._folder_of(table)
        remove_abandoned(self._folder)
        # It tells the types while there are no rows.
        part = folder.new_part()
        part.parent.mkdir(parents=True, exist_ok=True)
        pq.write_table(schema_of(table.columns).empty_table(), part)
        folder.write(Manifest(parts=(part.name,)))

    def _drop(self, table: Table) -> None:
        self._folder_of(table).drop()
        with self._cursor() as cursor:
            cursor.execute(f"DROP VIEW IF EXISTS {quoted(table.physical)}")

    def _attach(self, table: Table) -> None:
        folder = self._folder_of(table)
        manifest = folder.read()
        name = table.physical[-1]
        if self._attached.get(name) == manifest.version:
            return
        with self._cursor() as cursor:
            cursor.execute(f"CREATE SCHEMA IF NOT EXISTS {quoted((MEMORY, SCHEMA))}")
            cursor.execute(
                f"CREATE OR REPLACE VIEW {quoted(table.physical)} AS "
                f"FROM {_reading(folder.files(manifest))}"
            )
        self._attached[name] = manifest.version


class _Writing:
    """Rows on their way into a table; all of it blocks."""

    def __init__(
        self,
        folder: Folder,
        table: Table,
        cursor: Callable[[], duckdb.DuckDBPyConnection],
    ) -> None:
        self._folder = folder
        self._table = table
        self._cursor = cursor
        self._held = ExitStack()
        self._manifest = Manifest()
        self._part = folder.new_part()
        self._writer: pq.ParquetWriter | None = None
        self._added = 0

    def begin(self) -> None:
        self._held.enter_context(self._folder.alone())
        self._manifest = self._folder.read()

    def add(self, batch: pa.RecordBatch) -> None:
        rows = conform(batch, self._table.columns)
        if not rows.num_rows:
            return
        if self._manifest.ra:
            names = rows.schema.names
            places = (
                names.index(self._manifest.ra),
                names.index(self._manifest.dec),
            )
            rows = next(with_cells([rows], *places))
        if self._writer is None:
            self._writer = pq.ParquetWriter(self._part, rows.schema, compression="zstd")
        self._writer.write_batch(rows, row_group_size=_GROUP_ROWS)
        self._added += rows.num_rows

    def commit(self) -> int:
        old = self._manifest
        if self._writer is None:
            return old.rows
        self._writer.close()
        self._writer = None
        _synchronise(self._part)
        parts = old.parts if old.rows else ()
        new = replace(old, parts=(*parts, self._part.name), rows=old.rows + self._added)
        with self._cursor() as cursor:
            _check_unique(cursor, self._folder.files(new), new.unique)
            if len(new.parts) > _MOST_PARTS:
                new = _made_one(cursor, self._folder, new)
            elif new.ra or new.order:
                sorted_part = _sorted(cursor, self._folder, [str(self._part)], new)
                new = replace(new, parts=(*parts, sorted_part.name))
        self._folder.write(new)
        return new.rows

    def end(self) -> None:
        """Let go, and leave nothing of what was not committed."""
        if self._writer is not None:
            self._writer.close()
            self._part.unlink(missing_ok=True)
        self._held.close()


class _Indexing:
    """A table on its way into another order; blocks."""

    def __init__(
        self,
        folder: Folder,
        table: Table,
        cursor: Callable[[], duckdb.DuckDBPyConnection],
    ) -> None:
        self._folder = folder
        self._table = table
        self._cursor = cursor

    def run(
        self, columns: tuple[str, ...], pair: tuple[str, str] | None, *, unique: bool
    ) -> None:
        folder = self._folder
        with folder.alone(), self._cursor() as cursor:
            manifest = folder.read()
            if unique:
                _check_unique(cursor, folder.files(manifest), [columns])
                manifest = replace(manifest, unique=(*manifest.unique, columns))
            if pair is not None:
                manifest = self._with_cells(manifest, *pair)
            elif not manifest.ra:
                manifest = replace(manifest, order=columns[0])
            folder.write(_made_one(cursor, folder, manifest))

    def _with_cells(self, manifest: Manifest, ra: str, dec: str) -> Manifest:
        """Write all rows once more, with the cells of their positions."""
        names = [column.name for column in self._table.columns]
        places = (names.index(ra), names.index(dec))
        empty = schema_of(self._table.columns).empty_table().to_batches()
        schema = next(with_cells(empty or [_no_rows(self._table)], *places)).schema
        part = self._folder.new_part()
        with pq.ParquetWriter(part, schema, compression="zstd") as writer:
            for file in self._folder.files(manifest):
                batches = pq.ParquetFile(file).iter_batches(columns=names)
                for batch in with_cells(batches, *places):
                    writer.write_batch(batch, row_group_size=_GROUP_ROWS)
        return replace(manifest, parts=(part.name,), ra=ra, dec=dec, order="")


def _no_rows(table: Table) -> pa.RecordBatch:
    return pa.RecordBatch.from_pylist([], schema=schema_of(table.columns))


def _reading(files: Sequence[str]) -> str:
    return f"read_parquet([{', '.join(map(literal, files))}])"


def _made_one(
    cursor: duckdb.DuckDBPyConnection, folder: Folder, manifest: Manifest
) -> Manifest:
    part = _sorted(cursor, folder, folder.files(manifest), manifest)
    return replace(manifest, parts=(part.name,))


def _sorted(
    cursor: duckdb.DuckDBPyConnection,
    folder: Folder,
    files: Sequence[str],
    manifest: Manifest,
) -> Path:
    """Write rows of some files into one, in the table's order."""
    column = _CELLS if manifest.ra else manifest.order
    order = f" ORDER BY {quoted([column])}" if column else ""
    part = folder.new_part()
    cursor.execute(
        f"COPY (FROM {_reading(files)}{order}) TO {literal(str(part))} "
        f"(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {_GROUP_ROWS})"
    )
    _synchronise(part)
    return part


def _check_unique(
    cursor: duckdb.DuckDBPyConnection,
    files: Sequence[str],
    unique: Sequence[Sequence[str]],
) -> None:
    for columns in unique:
        names = [quoted([name]) for name in columns]
        filled = " AND ".join(f"{name} IS NOT NULL" for name in names)
        twice = cursor.execute(
            f"SELECT 1 FROM {_reading(files)} WHERE {filled} "
            f"GROUP BY {', '.join(names)} HAVING count(*) > 1 LIMIT 1"
        ).fetchone()
        if twice is not None:
            raise EngineFault(
                "Rows are not unique in columns that have a unique index.",
                hint="Look for values that are there twice.",
            )


def _synchronise(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _told(error: Exception) -> Exception:
    if isinstance(error, pa.ArrowException | ValueError):
        return EngineFault(
            "The rows are not of the table's columns.",
            hint="Check types and number of the values.",
        )
    return fault_of(error)
