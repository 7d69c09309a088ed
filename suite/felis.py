"""Felis: LSST's descriptions of database schemas, in YAML.

What it says of a schema's meaning is read: descriptions, UCDs, units, utypes,
xtypes, which columns are principal, and in which order all is shown.  What it says
of a schema's form (types, keys, indexes) the database itself knows better.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import yaml  # type: ignore[import-untyped]

from dali.errors import DaliError

__all__ = ["FelisColumn", "FelisFault", "FelisSchema", "FelisTable", "read_felis"]

_SIZE_LIMIT = 16 << 20
"""Bytes; Rubin's largest has less than one."""

_NODES_LIMIT = 1_000_000
"""Scalars, lists and maps, counting again what an alias repeats."""

_DEPTH_LIMIT = 24
_FILES_LIMIT = 20
_TEXT_LIMIT = 20_000
_NAME_LIMIT = 200

_SCHEMA_KEYS = frozenset({"name", "description", "version", "tables", "resources"})
_TABLE_KEYS = frozenset(
    {
        "name",
        "description",
        "columns",
        "columnRefs",
        "tap:table_index",
        "votable:utype",
    }
)
_COLUMN_KEYS = frozenset(
    {
        "name",
        "description",
        "ivoa:ucd",
        "ivoa:unit",
        "fits:tunit",
        "votable:utype",
        "votable:xtype",
        "tap:principal",
        "tap:column_index",
    }
)
_SILENT = frozenset({"@id", "@type"})
"""Names of things, to which only what is not read refers."""

_TRUE = frozenset({"1", "true", "yes", "on"})

_Map = Mapping[str, Any]
_T = TypeVar("_T")


class FelisFault(DaliError):
    """The file is not Felis."""


@dataclass(frozen=True, slots=True)
class FelisColumn:
    """What is said of a column."""

    name: str
    description: str | None = None
    unit: str | None = None
    ucd: str | None = None
    utype: str | None = None
    xtype: str | None = None
    principal: bool = False


@dataclass(frozen=True, slots=True)
class FelisTable:
    """What is said of a table; columns in the order of their ``tap:column_index``."""

    name: str
    description: str | None = None
    utype: str | None = None
    columns: tuple[FelisColumn, ...] = ()


@dataclass(frozen=True, slots=True)
class FelisSchema:
    """What is said of a schema; tables in the order of their ``tap:table_index``.

    ``ignored`` are the keys that were not read, and how often they came.
    """

    name: str
    description: str | None = None
    version: str | None = None
    tables: tuple[FelisTable, ...] = ()
    ignored: Mapping[str, int] = field(default_factory=dict)


_Named = TypeVar("_Named", FelisColumn, FelisTable)


def read_felis(path: Path) -> FelisSchema:
    """Read a file, and what it takes of others beside it.

    Raises
    ------
    FelisFault
        A file cannot be read, is larger or deeper than any schema's, or is not
        Felis.
    """
    return _Reading(path).schema()


@dataclass(slots=True)
class _Reading:
    """One reading of a file and its resources."""

    path: Path
    ignored: Counter[str] = field(default_factory=Counter)
    resources: dict[str, dict[str, dict[str, _Map]]] = field(default_factory=dict)
    """Columns by resource, table and name."""
    files: int = 0

    def schema(self) -> FelisSchema:
        data = self._load(self.path)
        name = _name(data, f"{self.path}: the schema")
        self._ignore(data, _SCHEMA_KEYS)
        if isinstance(data.get("version"), str):
            version = _text(data, "version")
        else:
            version = _text(_map(data.get("version") or {}, "version"), "current")
        self._read_resources(data)
        tables = _list(data.get("tables"), "tables")
        read = [
            (_number(each, "tap:table_index"), self._table(each)) for each in tables
        ]
        return FelisSchema(
            name,
            _text(data, "description"),
            version,
            tuple(_unique(_sorted(read), "table")),
            dict(self.ignored),
        )

    def _table(self, data: object) -> FelisTable:
        found = _map(data, "a table")
        name = _name(found, "a table")
        self._ignore(found, _TABLE_KEYS)
        given = [*_list(found.get("columns"), f"{name}.columns"), *self._taken(found)]
        read = []
        for each in given:
            column = _map(each, f"a column of {name}")
            self._ignore(column, _COLUMN_KEYS)
            read.append((_number(column, "tap:column_index"), _column(column, name)))
        return FelisTable(
            name,
            _text(found, "description"),
            _text(found, "votable:utype"),
            tuple(_unique(_sorted(read), f"column of {name}")),
        )

    def _ignore(self, data: _Map, known: frozenset[str]) -> None:
        self.ignored.update(
            str(key)[:_NAME_LIMIT] for key in data.keys() - known - _SILENT
        )

    def _read_resources(self, data: _Map) -> None:
        for key, each in _map(data.get("resources") or {}, "resources").items():
            uri = _text(_map(each, f"resources.{key}"), "uri") or ""
            folder = self.path.parent.resolve()
            path = (folder / uri).resolve()
            # A file that was given shall not make us read what was not meant.
            if not uri or "://" in uri or not path.is_relative_to(folder):
                self.ignored[f"resources.{key} ({uri[:_NAME_LIMIT]})"] += 1
                continue
            tables = _list(self._load(path).get("tables"), f"{path}: tables")
            self.resources[key] = {
                _name(table, "a table"): {
                    _name(column, "a column"): column
                    for column in _list(table.get("columns"), "columns")
                }
                for table in tables
            }

    def _taken(self, table: _Map) -> Iterator[_Map]:
        """Give the columns that a table takes of resources, with its own words."""
        references = _map(table.get("columnRefs") or {}, "columnRefs")
        for resource, tables in references.items():
            known = self.resources.get(resource)
            if known is None:
                self.ignored[f"columnRefs.{resource}"] += 1
                continue
            for name, columns in _map(tables, f"columnRefs.{resource}").items():
                for column, words in _map(columns, f"columnRefs of {name}").items():
                    found = known.get(name, {}).get(column)
                    if found is None:
                        raise FelisFault(
                            f"{self.path}: {resource} has no column {name}.{column}."
                        )
                    yield {**found, **_map(words or {}, f"columnRefs of {column}")}

    def _load(self, path: Path) -> _Map:
        self.files += 1
        if self.files > _FILES_LIMIT:
            raise FelisFault(f"{self.path} has more than {_FILES_LIMIT} resources.")
        try:
            with path.open("rb") as file:
                data = file.read(_SIZE_LIMIT + 1)
        except OSError as error:
            raise FelisFault(f"{path} cannot be read: {error.strerror}.") from error
        if len(data) > _SIZE_LIMIT:
            raise FelisFault(f"{path} is larger than {_SIZE_LIMIT >> 20} MiB.")
        try:
            _measure(data, path)
            # All scalars are text: no dates, no sexagesimals, no `no` for false.
            loaded = yaml.load(data, Loader=_LOADER)  # noqa: S506
        except (yaml.YAMLError, UnicodeError) as error:
            raise FelisFault(f"{path} is not YAML: {_first_line(error)}.") from error
        return _map(loaded, str(path))


_LOADER = yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader


def _measure(data: bytes, path: Path) -> None:
    """Count nodes without making them, as often as aliases repeat them."""
    counts = [0]
    open_anchors: list[str | None] = [None]
    sizes: dict[str, int] = {}
    for event in yaml.parse(data, Loader=_LOADER):
        if isinstance(event, yaml.AliasEvent):
            # One of what is not closed yet is a circle.
            counts[-1] += sizes.get(event.anchor, _NODES_LIMIT)
        elif isinstance(event, yaml.ScalarEvent):
            counts[-1] += 1
            if event.anchor is not None:
                sizes[event.anchor] = 1
        elif isinstance(event, yaml.CollectionStartEvent):
            counts.append(1)
            open_anchors.append(event.anchor)
        elif isinstance(event, yaml.CollectionEndEvent):
            size, anchor = counts.pop(), open_anchors.pop()
            if anchor is not None:
                sizes[anchor] = size
            counts[-1] += size
        if len(counts) > _DEPTH_LIMIT or sum(counts) > _NODES_LIMIT:
            raise FelisFault(f"{path} is deeper or larger than any schema.")


def _first_line(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error).partition("\n")[0]
    return f"{problem}, line {mark.line + 1}" if mark is not None else str(problem)


def _map(data: object, what: str) -> _Map:
    if not isinstance(data, dict) or not all(isinstance(key, str) for key in data):
        raise FelisFault(f"{what} is not a map of names.")
    return data


def _list(data: object, what: str) -> list[_Map]:
    if data in (None, ""):
        return []
    if not isinstance(data, list):
        raise FelisFault(f"{what} is not a list.")
    return [_map(each, f"An item of {what}") for each in data]


def _name(data: _Map, what: str) -> str:
    name = data.get("name")
    if not isinstance(name, str) or not name.strip() or len(name) > _NAME_LIMIT:
        raise FelisFault(f"{what[0].upper()}{what[1:]} has no name.")
    return name.strip()


def _text(data: _Map, key: str) -> str | None:
    """Give a text on one line; None if there is none."""
    value = data.get(key)
    if value is None or value in ("", "~", "null"):
        return None
    if not isinstance(value, str):
        raise FelisFault(f"{key} of {data.get('name', 'something')} is not a text.")
    return " ".join(value[:_TEXT_LIMIT].split()) or None


def _number(data: _Map, key: str) -> int | None:
    text = _text(data, key)
    if text is None:
        return None
    if not text.lstrip("+-").isdecimal() or len(text) > 9:
        raise FelisFault(f"{key} of {data.get('name')} is not a whole number.")
    return int(text)


def _column(data: _Map, table: str) -> FelisColumn:
    return FelisColumn(
        _name(data, f"a column of {table}"),
        _text(data, "description"),
        _text(data, "ivoa:unit") or _text(data, "fits:tunit"),
        _text(data, "ivoa:ucd"),
        _text(data, "votable:utype"),
        _text(data, "votable:xtype"),
        (_text(data, "tap:principal") or "").lower() in _TRUE,
    )


def _sorted(numbered: Iterable[tuple[int | None, _T]]) -> list[_T]:
    """Put the numbered first, by their numbers; the rest stays as it is."""
    read = list(numbered)
    first = sorted((n, i) for i, (n, _) in enumerate(read) if n is not None)
    rest = (i for i, (n, _) in enumerate(read) if n is None)
    return [read[i][1] for i in (*(i for _, i in first), *rest)]


def _unique(items: Iterable[_Named], what: str) -> Iterator[_Named]:
    seen: set[str] = set()
    for each in items:
        if each.name in seen:
            raise FelisFault(f"There are two of one name: {what} {each.name}.")
        seen.add(each.name)
        yield each
