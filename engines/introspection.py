"""What a database says of its own tables, and how a published table comes of it."""

import logging
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, Protocol

from dali.errors import EngineFault
from dali.tableset import Column, Coosys, HealpixIndex, Position, Schema, Table
from engines.guess import NUMBERS, find_position, guess_column, is_degrees
from engines.healpix_names import healpix_order

__all__ = [
    "FoundIndex",
    "FoundTable",
    "Published",
    "Surveyor",
    "finish",
    "finish_all",
]

_logger = logging.getLogger(__name__)

_GALACTIC = re.compile(
    r"(s?g|s?gal|e|ecl|sg)[a-z]{0,8}_?(lon|lat|l|b)\w*|[lb]_?(ii)?|lambda|beta",
    re.IGNORECASE,
)
_FRAMES = (
    (re.compile(r"\bFK4\b|\bB1950(\.0)?\b"), Coosys("FK4", equinox="B1950")),
    (re.compile(r"\bFK5\b"), Coosys("FK5", equinox="J2000")),
)
_EPOCH = re.compile(r"\b[Ee]poch\W{0,3}(?:of )?(J[12][0-9]{3}(?:\.[0-9]{1,4})?)\b")
_LONGEST = 10_000
"""Characters of a description that are looked at."""


@dataclass(frozen=True, slots=True)
class FoundIndex:
    """An index, as a database's catalogue tells of it.

    Parameters
    ----------
    columns
        What it is over, in order; longitude and latitude of a spherical one.
    kind
        An ordered one, or a spherical one of pgsphere or q3c; others are not told.
    unique
        Whether it forbids a value twice.
    primary
        Whether it is the table's primary key.
    clustered
        Whether rows are stored in its order.
    """

    columns: tuple[str, ...]
    kind: Literal["ordered", "pgsphere", "q3c"] = "ordered"
    unique: bool = False
    primary: bool = False
    clustered: bool = False


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table or view in a database.

    ``table`` is all that is known without guessing: types, comments as
    descriptions, foreign keys, how many rows about; ``schema`` is the database's
    own name of it.
    """

    table: Table
    indexes: tuple[FoundIndex, ...] = ()


@dataclass(frozen=True, slots=True)
class Published:
    """What of a database is published, and what is said over its own words.

    Parameters
    ----------
    schemas, notes
        The published names of schemas: what the database calls each, and what an
        operator says of it.
    describe
        Lays an operator's words over a table, which bears its published name;
        None if it is not to be published.
    """

    schemas: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, Schema] = field(default_factory=dict)
    describe: Callable[[Table], Table | None] = lambda table: table


class Surveyor(Protocol):
    """A database that can be looked through."""

    async def survey(self, schemas: Sequence[str] | None = None) -> list[FoundTable]:
        """Look at all tables and views of schemas, by the database's own names.

        None are all schemas but the system's and those of its extensions.

        Raises
        ------
        EngineFault
            A schema is not there, or may not be read.
        """


def finish_all(
    found: Iterable[FoundTable], describe: Callable[[Table], Table | None]
) -> tuple[Table, ...]:
    """`finish` tables, and leave out keys to what is not published among them.

    Raises
    ------
    EngineFault
        As `finish` does.
    """
    finished = (finish(each, describe) for each in found)
    tables = [each for each in finished if each is not None]
    known = {each.qualified_name: _names(each) for each in tables}
    return tuple(
        replace(
            table,
            keys=tuple(
                key
                for key in table.keys
                if {there for _, there in key.columns} <= known.get(key.target, set())
            ),
        )
        for table in tables
    )


def finish(
    found: FoundTable, describe: Callable[[Table], Table | None]
) -> Table | None:
    """Make a published table of a found one.

    The position is where ``describe`` says, else where a spherical index is,
    else where UCDs say, else names.  What finds positions fast, the indexes
    tell; only of what has none of its own, as a view, ``describe`` is believed.

    Parameters
    ----------
    found
        The table, by its published name.
    describe
        Lays an operator's words over it, leaves out columns that it hides, and
        gives its position if it knows one; None if it is not to be published.

    Raises
    ------
    EngineFault
        The operator's position is not in columns of numbers of this table.
    """
    table = describe(found.table)
    if table is None:
        return None
    table = _indexed(_with_own_keys(table), found.indexes)
    if table.position is not None:
        _check(found, table, table.position)
    position = table.position or _by_index(table, found.indexes) or _by_words(table)
    if position is None:
        return table
    position = replace(
        position,
        coosys=_frame(table, position),
        healpix=_healpix(found, table, position),
        sphere=_sphere(found.indexes, position),
    )
    return _placed(table, position)


def _names(table: Table) -> set[str]:
    return {column.name for column in table.columns}


def _with_own_keys(table: Table) -> Table:
    """Leave out keys of columns that are hidden."""
    names = _names(table)
    return replace(
        table,
        keys=tuple(
            key for key in table.keys if {here for here, _ in key.columns} <= names
        ),
    )


def _indexed(table: Table, indexes: Iterable[FoundIndex]) -> Table:
    fast = {
        name
        for index in indexes
        for name in (index.columns[:1] if index.kind == "ordered" else index.columns)
    }
    return replace(
        table,
        columns=tuple(
            replace(column, indexed=True) if column.name in fast else column
            for column in table.columns
        ),
    )


def _check(found: FoundTable, table: Table, position: Position) -> None:
    place = f"The position of {table.qualified_name}"
    for name in (position.ra, position.dec):
        column = _column(table, name)
        if column is None:
            raise EngineFault(
                f"{place} is said to be in the column {name}, which it does not "
                "have, or which is hidden."
            )
        if column.datatype not in NUMBERS or column.arraysize is not None:
            raise EngineFault(
                f"{place} is said to be in the column {name}, but that holds no "
                "numbers.",
                hint="A position is two columns of numbers, in degrees.",
            )
    if position.healpix is None:
        return
    cells = _column(found.table, position.healpix.column)
    if cells is None or cells.datatype not in ("int", "long") or cells.arraysize:
        raise EngineFault(
            f"{place} is said to have its HEALPix cells in {position.healpix.column}, "
            "which is no column of whole numbers.",
            hint="Cells are 32- or 64-bit integers.",
        )


def _column(table: Table, name: str) -> Column | None:
    return next((each for each in table.columns if each.name == name), None)


def _by_index(table: Table, indexes: Iterable[FoundIndex]) -> Position | None:
    """Take the columns of a spherical index: of several, the main position's."""
    pairs: list[tuple[Column, Column]] = []
    columns = {column.name: column for column in table.columns}
    for index in indexes:
        if index.kind == "ordered" or len(index.columns) != 2:
            continue
        ra, dec = (columns.get(name) for name in index.columns)
        if ra is not None and dec is not None and _are_equatorial(ra, dec):
            pairs.append((ra, dec))
    if not pairs:
        return None
    main = [pair for pair in pairs if all(map(_is_main, pair))]
    ra, dec = (main or pairs)[0]
    return Position(ra.name, dec.name)


def _is_main(column: Column) -> bool:
    return "meta.main" in (column.ucd or "").lower().split(";")


def _are_equatorial(ra: Column, dec: Column) -> bool:
    """Tell whether nothing says that a spherical index is of something else."""
    for column, word in ((ra, "pos.eq.ra"), (dec, "pos.eq.dec")):
        ucd = column.ucd or guess_column(column).ucd
        if not is_degrees(column) or (ucd or word).split(";")[0].lower() != word:
            return False
        if ucd is None and _GALACTIC.fullmatch(column.name):
            return False
    return True


def _by_words(table: Table) -> Position | None:
    names = find_position(table.columns)
    return None if names is None else Position(*names)


def _frame(table: Table, position: Position) -> Coosys:
    """Take the word of whoever said one; ICRS if nobody did."""
    if position.coosys != Coosys():
        return position.coosys
    columns = [table.column(position.ra), table.column(position.dec)]
    for column in columns:
        if column.coosys is not None:
            return column.coosys
    words = " ".join((column.description or "")[:_LONGEST] for column in columns)
    frame = Coosys()
    if not re.search(r"\bICRS\b", words):
        frame = next((each for word, each in _FRAMES if word.search(words)), frame)
    epoch = _EPOCH.search(words)
    return frame if epoch is None else replace(frame, epoch=epoch[1])


def _sphere(
    indexes: Iterable[FoundIndex], position: Position
) -> Literal["pgsphere", "q3c"] | None:
    """Find the spherical index of a position; of both kinds, the faster."""
    kinds: set[Literal["pgsphere", "q3c"]] = {
        index.kind
        for index in indexes
        if index.kind != "ordered" and index.columns == (position.ra, position.dec)
    }
    return min(kinds, default=None)


def _healpix(
    found: FoundTable, table: Table, position: Position
) -> HealpixIndex | None:
    """Find the finest cells that an index begins with; the operator's if he says."""
    said = position.healpix
    indexes = [*_of_cells(found, table, said)]
    if said is None or indexes:
        return max(indexes, key=lambda each: (each.order, each.clustered), default=None)
    if found.table.kind == "table":
        _logger.warning(
            "%s: no index begins with the column %s, so that it finds no positions; "
            "uraniborg index makes one",
            found.table.qualified_name,
            said.column,
        )
        return None
    return said


def _of_cells(
    found: FoundTable, table: Table, said: HealpixIndex | None
) -> Iterator[HealpixIndex]:
    # A hidden column is as good: queries reach it, callers do not.
    columns = {each.name: each for each in (*found.table.columns, *table.columns)}
    for index in found.indexes:
        column = columns.get(index.columns[0]) if index.columns else None
        if index.kind != "ordered" or column is None:
            continue
        order = healpix_order(column) if said is None else said.order
        if order is not None and (said is None or said.column == column.name):
            yield HealpixIndex(column.name, order, index.clustered)


def _placed(table: Table, position: Position) -> Table:
    """Give the frame to the position's columns, and to cells their UCD."""
    cells = None if position.healpix is None else position.healpix.column
    columns = []
    for column in table.columns:
        if column.name in (position.ra, position.dec):
            column = replace(column, coosys=column.coosys or position.coosys)
        elif column.name == cells and column.ucd is None:
            column = replace(column, ucd="pos.healpix")
        columns.append(column)
    return replace(table, columns=tuple(columns), position=position)
