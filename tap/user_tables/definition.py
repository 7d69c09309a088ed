"""Columns of a new table, out of the document that describes it; blocks."""

import re
from collections.abc import Sequence
from dataclasses import replace

from capabilities.tables_reader import read_table
from dali.errors import UsageError
from dali.tableset import Column, Position, Table
from endpoint import SentFile
from endpoint.refusals import UnsupportedBody
from engines.guess import find_position
from tap.upload_tables import UploadReader

__all__ = ["check_columns", "described_table", "positioned"]

_VOSI = frozenset({"text/xml", "application/xml"})
_VOTABLE = frozenset(
    {"application/x-votable+xml", "text/x-votable+xml", "application/x-votable"}
)
_MOST_COLUMNS = 2000
_LONGEST = 60
_BAD = re.compile(r"[\x00-\x1f]")


def described_table(sent: SentFile, read: UploadReader | None) -> Table:
    """Read a definition: a VOSI table, or the fields of a VOTable.

    Raises
    ------
    UnsupportedBody
        It is neither, by its media type.
    DaliError
        It cannot be read, or the table cannot be had.
    """
    if sent.media_type in _VOSI:
        found = read_table(sent.path.read_bytes())
        table = replace(found, columns=tuple(map(_without_index, found.columns)))
    elif sent.media_type in _VOTABLE and read is not None:
        uploaded = read(sent.path, sent.media_type, "")
        table = Table("", "", uploaded.columns, description=uploaded.description)
    else:
        raise UnsupportedBody(
            "The definition of a table is a VOSI table or a VOTable.",
            hint="Send text/xml or application/x-votable+xml.",
        )
    check_columns(table.columns)
    return positioned(table)


def positioned(table: Table) -> Table:
    """Say where a table has positions, if its columns tell."""
    pair = find_position(table.columns)
    return replace(table, position=None if pair is None else Position(*pair))


def check_columns(columns: Sequence[Column]) -> None:
    """Refuse columns that no table here can have.

    Raises
    ------
    UsageError
        There are none or too many, or two of one name, or a name is odd.
    """
    if not columns:
        raise UsageError("A table has at least one column.")
    if len(columns) > _MOST_COLUMNS:
        raise UsageError(f"A table has at most {_MOST_COLUMNS} columns.")
    known: set[str] = set()
    for column in columns:
        name = column.name
        if not name or len(name.encode()) > _LONGEST or _BAD.search(name):
            raise UsageError(
                f"A column cannot be called {name[:80]!r}.",
                hint=f"Use at most {_LONGEST} letters, digits and underscores.",
            )
        if name.lower() in known:
            raise UsageError(
                f"Two columns are called {name!r}.",
                hint="Names that differ by case alone are one to a query.",
            )
        known.add(name.lower())


def _without_index(column: Column) -> Column:
    return replace(column, indexed=False, std=False)
