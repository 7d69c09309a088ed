"""A DuckDB database file: all its tables and views, comments as descriptions."""

from dataclasses import replace
from pathlib import Path

from dali.tableset import Column
from engines.duckdb.quoting import quoted
from engines.files.faults import FileFault, blaming
from engines.files.file_table import FileTable
from engines.files.scan import ATTACHED, connect, scan_file

__all__ = ["open_duckdb"]

_MAGIC_START, _MAGIC_END = 8, 12

_TABLES = """
SELECT schema_name, table_name, comment FROM duckdb_tables()
WHERE database_name = ? AND NOT internal
UNION ALL
SELECT schema_name, view_name, comment FROM duckdb_views()
WHERE database_name = ? AND NOT internal
ORDER BY 1, 2
"""
_COMMENTS = """
SELECT column_name, comment FROM duckdb_columns()
WHERE database_name = ? AND schema_name = ? AND table_name = ?
  AND comment IS NOT NULL
"""


def open_duckdb(path: Path) -> list[tuple[str, FileTable]]:
    """Look at the tables of a database; each with the name of its schema.

    Raises
    ------
    FileFault
        It is not a DuckDB database, is locked by a writer, or is empty.
    """
    with blaming(path, "a DuckDB database"):
        _check_magic(path)
        return _tables(path)


def _check_magic(path: Path) -> None:
    """Look at the first bytes, for DuckDB would look for an extension."""
    with path.open("rb") as file:
        start = file.read(_MAGIC_END)
    if start[_MAGIC_START:] != b"DUCK":
        hint = "It is an SQLite file." if start.startswith(b"SQLite") else None
        raise FileFault(f"{path} is not a DuckDB database.", hint=hint)


def _tables(path: Path) -> list[tuple[str, FileTable]]:
    with connect(path) as connection:
        rows = connection.execute(_TABLES, [ATTACHED, ATTACHED]).fetchall()
        if not rows:
            raise FileFault(f"{path} is a database without tables.")
        tables = []
        for schema, name, comment in rows:
            said = connection.execute(_COMMENTS, [ATTACHED, schema, name]).fetchall()
            relation = quoted((ATTACHED, schema, name))
            with blaming(path, f"a database because of its {schema}.{name}"):
                columns, scan = scan_file(relation, attach=path)
            table = FileTable(
                name=name,
                columns=_described(columns, dict(said)),
                batches=scan.batches,
                scan=scan,
                description=comment,
            )
            tables.append((schema, table))
        return tables


def _described(
    columns: tuple[Column, ...], comments: dict[str, str]
) -> tuple[Column, ...]:
    return tuple(replace(c, description=comments.get(c.name)) for c in columns)
