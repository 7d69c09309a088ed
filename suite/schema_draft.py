"""What is to be said of a database's tables: found, read of Felis, or guessed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from dali.tableset import Column, Position, Table
from engines.guess import guess_column
from engines.introspection import FoundTable, finish
from suite.felis import FelisColumn, FelisSchema, FelisTable
from suite.guessed_units import unit_in

__all__ = [
    "ColumnDraft",
    "SchemaDraft",
    "TableDraft",
    "Word",
    "draft_schemas",
    "found_in_felis",
]

_TEXT_LIMIT = 20_000
_T = TypeVar("_T")
_NUMERIC = frozenset({"unsignedByte", "short", "int", "long", "float", "double"})


@dataclass(frozen=True, slots=True)
class Word:
    """A value of the configuration, and whether it is but a guess."""

    value: str | int | bool | tuple[str, ...]
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class ColumnDraft:
    """What is to be said of a column; keys are those of the configuration."""

    name: str
    words: Mapping[str, Word] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TableDraft:
    """What is to be said of a table, and remarks that are for the reader alone."""

    name: str
    words: Mapping[str, Word] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()
    columns: tuple[ColumnDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class SchemaDraft:
    """What is to be said of a schema, and of its tables."""

    name: str
    words: Mapping[str, Word] = field(default_factory=dict)
    tables: tuple[TableDraft, ...] = ()


def draft_schemas(
    found: Iterable[FoundTable],
    felis: Mapping[str, FelisSchema] | None = None,
    *,
    guess: bool = True,
) -> tuple[tuple[SchemaDraft, ...], tuple[str, ...]]:
    """Say of each table what is known; also tell what Felis has and they have not.

    Parameters
    ----------
    found
        The tables, by the names under which they will be published.
    felis
        What is said of schemas, by the same names.
    guess
        Whether to guess units and UCDs that nobody says.
    """
    groups: dict[str, list[FoundTable]] = {}
    for each in found:
        groups.setdefault(each.table.schema, []).append(each)
    drafts: list[SchemaDraft] = []
    lost: list[str] = []
    for name, tables in groups.items():
        words = (felis or {}).get(name)
        matched = _Matched(words, tables)
        drafts.append(
            SchemaDraft(
                name,
                _told(description=words.description if words else None),
                tuple(_table(one, about, guess) for one, about in matched.pairs()),
            )
        )
        lost += matched.lost()
    return tuple(drafts), tuple(lost)


def found_in_felis(schema: FelisSchema, name: str) -> list[FoundTable]:
    """Take Felis's word for what there is; its types are not looked at."""
    return [
        FoundTable(
            Table(
                table.name,
                name,
                tuple(
                    Column(
                        column.name,
                        # So that a position is found where Felis tells one.
                        "double" if (column.ucd or "").startswith("pos.") else "char",
                        ucd=column.ucd,
                        unit=column.unit,
                    )
                    for column in table.columns
                ),
            )
        )
        for table in schema.tables
    ]


class _Matched:
    """The tables of a schema beside what Felis says of them.

    Databases fold case, so names that differ by no more are the same if no other
    is nearer.
    """

    def __init__(self, felis: FelisSchema | None, tables: Sequence[FoundTable]) -> None:
        self._felis = felis
        self._tables = {each.table.name: each for each in tables}
        said = felis.tables if felis is not None else ()
        self._about = _paired({each.name: each for each in said}, self._tables)

    def pairs(self) -> Iterator[tuple[FoundTable, FelisTable | None]]:
        """Give tables in Felis's order, then those of which it does not speak."""
        for name, about in self._about.items():
            yield self._tables[name], about
        for name, found in self._tables.items():
            if name not in self._about:
                yield found, None

    def lost(self) -> Iterator[str]:
        """Name what Felis speaks of, and the database has not."""
        known = {about.name for about in self._about.values()}
        for each in self._felis.tables if self._felis is not None else ():
            if each.name not in known:
                yield each.name
        for name, about in self._about.items():
            columns = {column.name: column for column in about.columns}
            there = {column.name: column for column in self._tables[name].table.columns}
            matched = {each.name for each in _paired(columns, there).values()}
            yield from (
                f"{about.name}.{each}" for each in columns if each not in matched
            )


def _paired(said: Mapping[str, _T], there: Mapping[str, object]) -> dict[str, _T]:
    """Give what is said by the names of what is there."""
    folded: dict[str, list[str]] = {}
    for name in there:
        folded.setdefault(name.lower(), []).append(name)
    pairs = {}
    for name, item in said.items():
        near = [name] if name in there else folded.get(name.lower(), [])
        if len(near) == 1 and near[0] not in pairs:
            pairs[near[0]] = item
    return pairs


def _table(found: FoundTable, felis: FelisTable | None, guess: bool) -> TableDraft:
    said = _said(found.table, felis)
    guessed = tuple(_guessed(each) if guess else each for each in said.columns)
    finished = finish(replace(found, table=replace(said, columns=guessed)), _as_it_is)
    assert finished is not None
    position = finished.position
    columns = tuple(
        ColumnDraft(each.name, _column_words(found.table, each, marked, position))
        for each, marked in zip(said.columns, guessed, strict=True)
    )
    words = _told(title=said.title, description=said.description, utype=said.utype)
    if position is not None and not _expandable(position.ra, position.dec):
        words |= _position_words(found, said, position)
    return TableDraft(said.qualified_name, words, tuple(_remarks(found)), columns)


def _as_it_is(table: Table) -> Table:
    return table


def _said(table: Table, felis: FelisTable | None) -> Table:
    """Lay Felis's words over the database's, and take its order of columns."""
    if felis is None:
        return table
    there = {column.name: column for column in table.columns}
    about = _paired({column.name: column for column in felis.columns}, there)
    columns = [_column_said(there[name], words) for name, words in about.items()]
    rest = [column for column in table.columns if column.name not in about]
    return replace(
        table,
        description=felis.description or table.description,
        utype=felis.utype or table.utype,
        columns=(*columns, *rest),
    )


def _column_said(column: Column, felis: FelisColumn) -> Column:
    return replace(
        column,
        description=felis.description or column.description,
        unit=felis.unit or column.unit,
        ucd=felis.ucd or column.ucd,
        utype=felis.utype or column.utype,
        xtype=felis.xtype or column.xtype,
        principal=felis.principal or column.principal,
    )


def _guessed(column: Column) -> Column:
    numeric = column.datatype in _NUMERIC
    unit = column.unit
    if unit is None and numeric:
        unit = unit_in(column.description)
    meant = guess_column(replace(column, unit=unit))
    return replace(column, unit=meant.unit, ucd=meant.ucd)


def _column_words(
    table: Table, said: Column, guessed: Column, position: Position | None
) -> dict[str, Word]:
    words = _told(unit=said.unit, ucd=said.ucd)
    unit, ucd = guessed.unit, guessed.ucd
    if position is not None and said.name in (position.ra, position.dec):
        ucd = f"{ucd};meta.main" if ucd in ("pos.eq.ra", "pos.eq.dec") else ucd
    elif position is not None and position.healpix is not None:
        ucd = ucd or ("pos.healpix" if said.name == position.healpix.column else None)
    for key, value in (("unit", unit), ("ucd", ucd)):
        if key not in words and value:
            words[key] = Word(_plain(value), guessed=True)
    # The database's own xtype follows from its type, which may change.
    own = table.column(said.name).xtype
    words |= _told(
        utype=said.utype,
        xtype=said.xtype if said.xtype != own else None,
        description=said.description,
    )
    if said.principal:
        words["principal"] = Word(True)
    return words


def _position_words(
    found: FoundTable, said: Table, position: Position
) -> dict[str, Word]:
    guessed = position.sphere is None and not all(
        (said.column(name).ucd or "").lower().startswith(ucd)
        for name, ucd in ((position.ra, "pos.eq.ra"), (position.dec, "pos.eq.dec"))
    )
    words = {"position": Word((position.ra, position.dec), guessed)}
    cells = position.healpix
    if cells is not None and not _expandable(cells.column):
        words["healpix"] = Word(cells.column, guessed=True)
        if cells.order != 29:
            words["healpix_order"] = Word(cells.order, guessed=True)
    return words


def _remarks(found: FoundTable) -> Iterator[str]:
    """Tell what the database knows itself, and what needs no word."""
    if found.table.kind != "table":
        yield found.table.kind
    if found.table.nrows is not None:
        yield f"about {found.table.nrows:,} rows"
    for index in found.indexes:
        kind = "primary key" if index.primary else f"{index.kind} index"
        yield f"{kind}: {', '.join(index.columns)}"
    for key in found.table.keys:
        here, there = zip(*key.columns, strict=True)
        yield f"foreign key: {', '.join(here)} to {key.target} ({', '.join(there)})"


def _told(**values: str | None) -> dict[str, Word]:
    return {key: Word(_plain(value)) for key, value in values.items() if value}


def _plain(text: str) -> str:
    """Bring a text on one line, in which no variable is found.

    The configuration takes ``${NAME}`` from the environment, where secrets are;
    a comment in a database shall not.
    """
    return " ".join(text[:_TEXT_LIMIT].split()).replace("${", "$ {")


def _expandable(*names: str) -> bool:
    return any("${" in name for name in names)
