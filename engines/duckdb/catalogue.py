"""A catalogue: one DuckDB file with published tables and their metadata.

The metadata lie in the table ``main._uraniborg`` of the file, one row a table:
what was published, a fingerprint of what it was made from, and the folders
that its view reads if its rows stayed in Parquet files.  So a service starts
without looking at any source.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import duckdb

from dali.errors import DaliError
from dali.table_json import table_from_json, table_to_json
from dali.tableset import Schema, Table, TableSet

__all__ = [
    "Catalogue",
    "CatalogueFault",
    "PublishedTable",
    "create_metadata",
    "group_by_schema",
    "insert_metadata",
    "read_catalogue",
]

FORMAT_VERSION = 1
"""Catalogues of another version are made anew."""

_CREATE = """
CREATE TABLE main._uraniborg (
    position INTEGER, version INTEGER, metadata VARCHAR, fingerprint VARCHAR,
    reads VARCHAR
)
"""
_INSERT = """
INSERT INTO main._uraniborg
SELECT count(*), ?, ?, ?, ? FROM main._uraniborg
"""
_SELECT = """
SELECT version, metadata, fingerprint, reads FROM main._uraniborg ORDER BY position
"""


class CatalogueFault(DaliError):
    """The catalogue's file cannot be used."""


@dataclass(frozen=True, slots=True)
class PublishedTable:
    """A table of a catalogue, and what it was made from.

    Parameters
    ----------
    table
        Its metadata; ``physical`` is schema and name within the file.
    fingerprint
        Changes if the table must be made anew.
    reads
        Folders and files that its view reads; empty if the rows are inside.
    """

    table: Table
    fingerprint: str = ""
    reads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A DuckDB file, and the tables in it that are published."""

    path: Path
    tables: tuple[PublishedTable, ...]

    @property
    def tableset(self) -> TableSet:
        """Give the tables by schema, in the order of import."""
        return group_by_schema(each.table for each in self.tables)

    def find(self, qualified_name: str) -> PublishedTable | None:
        """Find a table by schema and name."""
        for each in self.tables:
            if each.table.qualified_name == qualified_name:
                return each
        return None

    def with_table(self, table: Table) -> "Catalogue":
        """Replace the metadata of a table of the same name, for this run only."""
        changed = tuple(
            (
                replace(each, table=replace(table, physical=each.table.physical))
                if each.table.qualified_name == table.qualified_name
                else each
            )
            for each in self.tables
        )
        return replace(self, tables=changed)


def group_by_schema(tables: Iterable[Table]) -> TableSet:
    """Put tables into schemas, both in the order of their first coming."""
    groups: dict[str, list[Table]] = {}
    for table in tables:
        groups.setdefault(table.schema, []).append(table)
    return TableSet(tuple(Schema(name, tuple(group)) for name, group in groups.items()))


def create_metadata(connection: duckdb.DuckDBPyConnection) -> None:
    """Prepare a new file for the metadata of its tables."""
    connection.execute(_CREATE)


def insert_metadata(
    connection: duckdb.DuckDBPyConnection, published: PublishedTable
) -> None:
    """Write down a table in the file that holds it."""
    connection.execute(
        _INSERT,
        [
            FORMAT_VERSION,
            table_to_json(published.table),
            published.fingerprint,
            json.dumps(published.reads),
        ],
    )


def read_catalogue(path: Path) -> Catalogue | None:
    """Read a catalogue's metadata; None if there is none of this version.

    Raises
    ------
    CatalogueFault
        The file is there but cannot be opened.
    """
    try:
        if not path.exists():
            return None
        with duckdb.connect(str(path), read_only=True) as connection:
            rows = connection.execute(_SELECT).fetchall()
    except duckdb.CatalogException:
        return None
    except OSError as error:
        raise CatalogueFault(
            f"{path} cannot be opened: {error.strerror}.",
            hint="Choose another data directory.",
        ) from error
    except duckdb.Error as error:
        raise CatalogueFault(
            f"{path} is not a catalogue that can be opened: "
            f"{str(error).partition(chr(10))[0]}",
            hint="Delete it; it will be made anew.",
        ) from error
    if any(version != FORMAT_VERSION for version, *_ in rows):
        return None
    tables = tuple(
        PublishedTable(table_from_json(metadata), fingerprint, tuple(json.loads(reads)))
        for _, metadata, fingerprint, reads in rows
    )
    return Catalogue(path, tables)
