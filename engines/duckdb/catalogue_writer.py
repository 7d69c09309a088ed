"""Write a catalogue: aside, then renamed, so that it is whole or not there.

Rows go to a temporary table first, which DuckDB may put aside on disk, and
from there into their order, so that the file holds them once.
"""

import fcntl
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType

import duckdb
import pyarrow as pa

from dali.arrow import conform, schema_of
from dali.tableset import Table
from engines.duckdb.catalogue import (
    Catalogue,
    CatalogueFault,
    PublishedTable,
    create_metadata,
    insert_metadata,
)
from engines.duckdb.quoting import literal, quoted

__all__ = ["CatalogueWriter", "alone_in"]

_OLD = "old_catalogue"


class CatalogueWriter:
    """A catalogue in the making; leaving the context by an error drops it.

    Parameters
    ----------
    path
        Where it will stand; a file there is replaced at the end.
    temp_directory
        Where rows wait that do not fit the memory.
    memory_limit
        Memory for sorting, as DuckDB writes it.
    """

    def __init__(
        self, path: Path, temp_directory: Path, memory_limit: str = "2GB"
    ) -> None:
        self._path = path
        self._part = path.with_name(f"{path.name}.part")
        self._settings: dict[str, str | bool | int | float | list[str]] = {
            "temp_directory": str(temp_directory),
            "memory_limit": memory_limit,
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "python_enable_replacements": False,
        }
        self._tables: list[PublishedTable] = []
        self._old: Path | None = None

    def __enter__(self) -> "CatalogueWriter":
        # What a killed import left behind.
        self._remove_part()
        self._connection = duckdb.connect(str(self._part), config=self._settings)
        # A schema may have the name that DuckDB gave the file: say both, always.
        row = self._connection.execute("SELECT current_database()").fetchone()
        self._database = str(row[0]) if row else ""
        create_metadata(self._connection)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()
        self._remove_part()

    def add_table(
        self,
        table: Table,
        batches: Iterator[pa.RecordBatch],
        *,
        order_by: str | None = None,
        fingerprint: str = "",
    ) -> PublishedTable:
        """Take in a table's rows, stored in the order of a column if one is named."""
        schema = schema_of(table.columns)
        run = self._connection.execute
        self._connection.register("incoming", schema.empty_table())
        run("CREATE OR REPLACE TEMP TABLE staging AS FROM incoming")
        for batch in batches:
            rows = pa.Table.from_batches([conform(batch, table.columns)])
            self._connection.register("incoming", rows)
            run("INSERT INTO staging FROM incoming")
        self._connection.unregister("incoming")
        place = self._place(table)
        order = f" ORDER BY {quoted([order_by])}" if order_by else ""
        run(f"CREATE TABLE {self._sql(place)} AS FROM temp.main.staging{order}")
        run("DROP TABLE temp.main.staging")
        return self._publish(self._spelt(table, place), place, fingerprint)

    def add_view(
        self,
        table: Table,
        select: str,
        *,
        reads: Sequence[str] = (),
        fingerprint: str = "",
    ) -> PublishedTable:
        """Take in a table whose rows stay where they are, as a view."""
        place = self._place(table)
        self._connection.execute(f"CREATE VIEW {self._sql(place)} AS {select}")
        return self._publish(table, place, fingerprint, tuple(reads))

    def copy_table(self, old: Catalogue, published: PublishedTable) -> PublishedTable:
        """Take over a table of another catalogue, rows and order as they are."""
        if self._old != old.path:
            if self._old is not None:
                self._connection.execute(f"DETACH {_OLD}")
            file = literal(str(old.path))
            self._connection.execute(f"ATTACH {file} AS {_OLD} (READ_ONLY)")
            self._old = old.path
        table = published.table
        source = table.physical
        place = self._place(table)
        if published.reads:
            self._connection.execute(self._old_view(source))
        else:
            origin = quoted((_OLD, *source))
            self._connection.execute(
                f"CREATE TABLE {self._sql(place)} AS FROM {origin}"
            )
        return self._publish(table, place, published.fingerprint, published.reads)

    def commit(self) -> Catalogue:
        """Finish the file and put it in its place."""
        if self._old is not None:
            self._connection.execute(f"DETACH {_OLD}")
        self._connection.execute("CHECKPOINT")
        self._connection.close()
        with self._part.open("rb") as file:
            os.fsync(file.fileno())
        self._part.replace(self._path)
        return Catalogue(self._path, tuple(self._tables))

    def _place(self, table: Table) -> tuple[str, str]:
        schema = self._sql((table.schema,))
        self._connection.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")
        return table.schema, table.name

    def _sql(self, place: Sequence[str]) -> str:
        return quoted((self._database, *place))

    def _publish(
        self,
        table: Table,
        place: tuple[str, str],
        fingerprint: str,
        reads: tuple[str, ...] = (),
    ) -> PublishedTable:
        count = self._connection.execute(f"SELECT count(*) FROM {self._sql(place)}")
        row = count.fetchone()
        nrows = None if row is None else int(row[0])
        made = PublishedTable(
            replace(table, physical=place, nrows=nrows), fingerprint, reads
        )
        insert_metadata(self._connection, made)
        self._tables.append(made)
        return made

    def _spelt(self, table: Table, place: tuple[str, str]) -> Table:
        """Declare text beyond ASCII as what results will say it is."""
        texts = [c.name for c in table.columns if c.datatype == "char" and not c.xtype]
        if not texts:
            return table
        items = ", ".join(
            f"bool_or(strlen({name}) <> length({name}))"
            for name in (quoted([text]) for text in texts)
        )
        query = f"SELECT {items} FROM {self._sql(place)}"
        row = self._connection.execute(query).fetchone()
        wide = {name for name, found in zip(texts, row or (), strict=True) if found}
        columns = tuple(
            replace(c, datatype="unicodeChar") if c.name in wide else c
            for c in table.columns
        )
        return replace(table, columns=columns)

    def _old_view(self, source: Sequence[str]) -> str:
        schema, name = source
        found = self._connection.execute(
            "SELECT sql FROM duckdb_views() WHERE database_name = ? "
            "AND schema_name = ? AND view_name = ?",
            [_OLD, schema, name],
        ).fetchone()
        if found is None:
            raise CatalogueFault(f"{self._old} lost its view {schema}.{name}.")
        return str(found[0])

    def _remove_part(self) -> None:
        self._part.unlink(missing_ok=True)
        self._part.with_name(f"{self._part.name}.wal").unlink(missing_ok=True)


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Hold a folder against other writers; the system frees it if we are killed.

    Raises
    ------
    CatalogueFault
        Another process writes there, or nobody may.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder / ".lock", os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise CatalogueFault(
            f"{folder} cannot be written: {error.strerror}.",
            hint="Choose another data directory.",
        ) from error
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(handle)
        raise CatalogueFault(
            f"Another process is importing into {folder}.",
            hint="Wait for it, or choose another data directory.",
        ) from error
    try:
        yield
    finally:
        os.close(handle)
