"""Tables for a query that is only looked at: described, not opened."""

from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import Literal

from adql import Dialect
from adql.dialects import DIALECTS
from capabilities.tables_reader import TablesFault, read_tableset
from dali.errors import DaliError
from dali.tableset import HealpixIndex, Position, Table, TableSet
from engines.duckdb.catalogue import group_by_schema, read_catalogue
from engines.guess import find_position

__all__ = ["UnknownTables", "dialect_named", "indexed_by", "known_tables"]

_SIZE_LIMIT = 256 << 20
_SPHERES: dict[str, Literal["pgsphere", "q3c"]] = {"pgsphere": "pgsphere", "q3c": "q3c"}


class UnknownTables(DaliError):
    """What should tell the tables does not."""


def dialect_named(name: str) -> Dialect:
    """Find a dialect by its name.

    Raises
    ------
    UnknownTables
        There is none.
    """
    if found := DIALECTS.get(name.lower()):
        return found
    near = get_close_matches(name.lower(), DIALECTS, 1, 0.4)
    meant = f" Is {near[0]} meant?" if near else ""
    raise UnknownTables(
        f"There is no dialect {name!r}.",
        hint=f"There are {', '.join(sorted(DIALECTS))}.{meant}",
    )


def known_tables(path: Path | None) -> TableSet:
    """Read the tables of a VOSI document or of a data directory.

    Parameters
    ----------
    path
        Which; None for the tables of the demo.

    Raises
    ------
    UnknownTables
        There is no such thing, or it tells no tables.
    """
    if path is None:
        from suite.demo import gaia, hipparcos

        return group_by_schema([gaia.TABLE, hipparcos.TABLE])
    if path.is_dir():
        catalogue = read_catalogue(path / "catalogue.duckdb")
        if catalogue is None:
            raise UnknownTables(
                f"{path} holds no catalogue.",
                hint="Name a data directory, or a VOSI tables document.",
            )
        return catalogue.tableset
    return _from_document(path)


def indexed_by(tables: TableSet, index: str | None) -> TableSet:
    """Say of all tables with a position that they have an index of some kind."""
    if index is None:
        return tables
    return TableSet(
        tuple(
            replace(each, tables=tuple(_indexed(t, index) for t in each.tables))
            for each in tables.schemas
        )
    )


def _from_document(path: Path) -> TableSet:
    try:
        if path.stat().st_size > _SIZE_LIMIT:
            raise UnknownTables(f"{path} is too large.")
        found = read_tableset(path.read_bytes())
    except OSError as error:
        raise UnknownTables(f"{path}: {error.strerror}.") from error
    except TablesFault as error:
        raise UnknownTables(f"{path}: {error.message}", hint=error.hint) from error
    return TableSet(
        tuple(
            replace(each, tables=tuple(map(_placed, each.tables)))
            for each in found.schemas
        )
    )


def _placed(table: Table) -> Table:
    """Find a table's position: the document tells UCDs, not indexes."""
    names = find_position(table.columns)
    return replace(table, position=Position(*names)) if names else table


def _indexed(table: Table, index: str) -> Table:
    if table.position is None:
        return table
    bare = replace(table.position, healpix=None, sphere=_SPHERES.get(index))
    if bare.sphere is None:
        bare = replace(bare, healpix=HealpixIndex(index))
    return replace(table, position=bare)
