"""The configuration's words, laid over what files and databases say of tables."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from dali.errors import DaliError
from dali.tableset import Column, Coosys, HealpixIndex, Position, Table
from engines.duckdb import Catalogue
from engines.guess import NUMBERS
from suite.config import ColumnNotes, Config, TableNotes

__all__ = ["NoSuchTable", "check_tables", "describe_with", "described", "noted"]

_SHOWN = 30


class NoSuchTable(DaliError):
    """The configuration speaks of a table or column that is not there."""


def described(catalogue: Catalogue, config: Config) -> Catalogue:
    """Lay the configuration's words over those of the files.

    Raises
    ------
    NoSuchTable
        It speaks of what is not there.
    """
    for name, notes in config.tables.items():
        if _engine_of(config, name) is not None:
            continue
        found = catalogue.find(name)
        if found is None:
            known = (each.table.qualified_name for each in catalogue.tables)
            raise _no_such(f"There is no table {name}.", f'tables."{name}"', known)
        table = noted(found.table, notes)
        if table is None:
            shown = tuple(each for each in catalogue.tables if each is not found)
            catalogue = replace(catalogue, tables=shown)
        else:
            catalogue = catalogue.with_table(table)
    schemas = {each.table.schema for each in catalogue.tables}
    for name, words in config.schemas.items():
        if words.engine is None and name not in schemas:
            raise _no_such(f"There is no schema {name}.", f'schemas."{name}"', schemas)
    return catalogue


def describe_with(config: Config) -> Callable[[Table], Table | None]:
    """Give what lays the configuration's words over a database's table.

    The table bears its published name.  If the configuration has all columns that
    it publishes, they come in its order.  What is given raises `NoSuchTable` for
    words of columns that are not there; see `check_tables` for tables.
    """

    def describe(table: Table) -> Table | None:
        notes = config.tables.get(table.qualified_name)
        if notes is None:
            return table
        known = noted(table, notes)
        return None if known is None else _in_order(known, notes)

    return describe


def check_tables(config: Config, tables: Iterable[Table]) -> None:
    """See that all databases' tables of which the configuration speaks are there.

    Parameters
    ----------
    config
        The configuration; it may hide what is not there.
    tables
        All that the databases publish.

    Raises
    ------
    NoSuchTable
        One is not.
    """
    known = {each.qualified_name for each in tables}
    for name, notes in config.tables.items():
        engine = _engine_of(config, name)
        if engine is None or notes.hidden or name in known:
            continue
        raise _no_such(
            f"There is no table {name} in {engine}.", f'tables."{name}"', known
        )


def noted(table: Table, notes: TableNotes) -> Table | None:
    """Lay words over a table, and leave out its hidden columns; None if it is hidden.

    Raises
    ------
    NoSuchTable
        They speak of a column that is not there, or that can be no position.
    """
    place = f'tables."{table.qualified_name}"'
    known = {column.name for column in table.columns}
    for name in notes.columns:
        if name not in known:
            raise _no_such(f"There is no column {name}.", f"{place}.columns", known)
    if notes.hidden:
        return None
    origin = table.provenance
    changed = replace(
        table,
        title=notes.title or table.title,
        description=notes.description or table.description,
        utype=notes.utype or table.utype,
        columns=tuple(_columns(table, notes)),
        provenance=replace(
            origin,
            source=notes.source or origin.source,
            licence=notes.licence or origin.licence,
            licence_url=notes.licence_url or origin.licence_url,
            citation=notes.citation or origin.citation,
            doi=notes.doi or origin.doi,
        ),
    )
    return replace(changed, position=_position(table, changed, notes, place))


def _columns(table: Table, notes: TableNotes) -> Iterable[Column]:
    for column in table.columns:
        words = notes.columns.get(column.name, ColumnNotes())
        if not words.hidden:
            yield replace(column, **_said(words))


def _said(notes: ColumnNotes) -> dict[str, Any]:
    """Give what is said of a column; "" takes away what others say."""
    names = ("unit", "ucd", "utype", "xtype", "description", "principal")
    values = ((name, getattr(notes, name)) for name in names)
    return {
        name: value if name == "principal" else value or None
        for name, value in values
        if value is not None
    }


def _position(
    before: Table, table: Table, notes: TableNotes, place: str
) -> Position | None:
    columns = {column.name: column for column in table.columns}
    known = before.position
    if not notes.position:
        # What is hidden is not told, so it is no position either.
        shown = known is not None and {known.ra, known.dec} <= columns.keys()
        return known if shown else None
    ra, dec = notes.position
    for name in (ra, dec):
        if name not in columns:
            message = f"The column {name} is not there, or it is hidden."
            raise _no_such(message, f"{place}.position", columns)
        if columns[name].datatype not in NUMBERS or columns[name].arraysize:
            raise NoSuchTable(
                f"The column {name} holds no numbers.",
                place=f"{place}.position",
                hint="A position is two columns of numbers, in degrees.",
            )
    cells = None
    if notes.healpix is not None:
        there = {column.name for column in before.columns}
        if notes.healpix not in there:
            message = f"There is no column {notes.healpix}."
            raise _no_such(message, f"{place}.healpix", there)
        cells = HealpixIndex(notes.healpix, notes.healpix_order, clustered=False)
    if known is not None and (known.ra, known.dec) == (ra, dec):
        return replace(known, healpix=cells or known.healpix)
    return Position(ra, dec, cells, columns[ra].coosys or Coosys())


def _in_order(table: Table, notes: TableNotes) -> Table:
    numbers = {name: number for number, name in enumerate(notes.columns)}
    if not {column.name for column in table.columns} <= numbers.keys():
        return table
    columns = sorted(table.columns, key=lambda column: numbers[column.name])
    return replace(table, columns=tuple(columns))


def _engine_of(config: Config, table: str) -> str | None:
    """Name the database of a table's qualified name; None if it is of the files."""
    for name, notes in config.schemas.items():
        if notes.engine is not None and table.startswith(f"{name}."):
            return notes.engine
    return None


def _no_such(message: str, place: str, known: Iterable[str]) -> NoSuchTable:
    names = ", ".join(sorted(known)[:_SHOWN])
    hint = f"There are {names}." if names else "There are none."
    return NoSuchTable(message, place=place, hint=hint)
