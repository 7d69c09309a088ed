"""What information_schema tells of tables: a few queries for all of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from dali.errors import EngineFault
from dali.tableset import Column, ForeignKey, Schema, Table, TableSet
from engines.introspection import FoundIndex, FoundTable, Published, finish_all
from engines.mysql.quoting import literal
from engines.mysql.session import Session
from engines.mysql.types import column_of, is_published

__all__ = ["published_tables", "survey"]

_SCHEMAS = """
SELECT schema_name AS name, {comment} AS comment FROM information_schema.schemata
WHERE schema_name NOT IN ('mysql', 'information_schema', 'performance_schema', 'sys')
ORDER BY schema_name
"""
_TABLES = """
SELECT table_schema AS `schema`, table_name AS name, table_type AS kind,
       table_rows AS `rows`, table_comment AS comment, engine AS storage
FROM information_schema.tables
WHERE table_schema IN ({schemas})
  AND table_type IN ('BASE TABLE', 'VIEW', 'SYSTEM VERSIONED')
ORDER BY table_schema, table_name
"""
_COLUMNS = """
SELECT table_schema AS `schema`, table_name AS `table`, column_name AS name,
       data_type AS kind, column_type AS spelt, is_nullable AS nullable,
       column_comment AS comment
FROM information_schema.columns
WHERE table_schema IN ({schemas}) AND FIND_IN_SET('select', privileges)
ORDER BY table_schema, table_name, ordinal_position
"""
_KEYS = """
SELECT table_schema AS `schema`, table_name AS `table`, constraint_name AS name,
       column_name AS here, referenced_table_schema AS other_schema,
       referenced_table_name AS other_table, referenced_column_name AS there
FROM information_schema.key_column_usage
WHERE table_schema IN ({schemas}) AND referenced_table_name IS NOT NULL
ORDER BY table_schema, table_name, constraint_name, ordinal_position
"""
_INDEXES = """
SELECT table_schema AS `schema`, table_name AS `table`, index_name AS name,
       non_unique AS many, column_name AS `column`, index_type AS kind, sub_part AS part
FROM information_schema.statistics WHERE table_schema IN ({schemas})
ORDER BY table_schema, table_name, index_name, seq_in_index
"""
_CLUSTERING = frozenset({"InnoDB", "TokuDB", "ROCKSDB"})

_Row = Mapping[str, Any]
_Groups = Mapping[tuple[str, str], list[_Row]]


def survey(
    session: Session, engine: str, schemas: Sequence[str] | None
) -> list[FoundTable]:
    """Look at all tables and views that the user may read; blocks.

    Parameters
    ----------
    engine
        Name that the tables bear as their engine.
    schemas
        Which, by the database's own names; None are all but the system's.

    Raises
    ------
    EngineFault
        A schema is not there, or may not be read.
    """
    known = list(_comments(session))
    for name in schemas or ():
        if name not in known:
            raise EngineFault(
                f"The database {engine} has no schema {name}, or it may not be read.",
                hint=f"There are {', '.join(known) or 'none'}.",
            )
    wanted = known if schemas is None else list(schemas)
    if not wanted:
        return []
    places = ", ".join(map(literal, wanted))
    columns = _grouped(_fetch(session, _COLUMNS, places))
    keys = _grouped(_fetch(session, _KEYS, places))
    indexes = _grouped(_fetch(session, _INDEXES, places))
    names = {place: {row["name"] for row in rows} for place, rows in columns.items()}
    found = []
    for row in _fetch(session, _TABLES, places):
        place = (row["schema"], row["name"])
        # Who may read no column sees none.
        if columns[place]:
            table = _table(row, engine, columns[place], keys[place], names)
            clusters = row["storage"] in _CLUSTERING
            kept = tuple(_indexes(indexes[place], clusters=clusters))
            found.append(FoundTable(table, kept))
    return found


def published_tables(session: Session, engine: str, published: Published) -> TableSet:
    """Give what is published, by its published names; blocks.

    Raises
    ------
    EngineFault
        A schema is not there, or a table is not as it is said to be.
    """
    if not published.schemas:
        return TableSet()
    found = survey(session, engine, tuple(published.schemas.values()))
    comments = _comments(session)
    names: dict[str, list[str]] = defaultdict(list)
    for name, source in published.schemas.items():
        names[source].append(name)
    renamed = (
        _renamed(each, name, names)
        for each in found
        for name in names[each.table.schema]
    )
    groups: dict[str, list[Table]] = {name: [] for name in published.schemas}
    for table in finish_all(renamed, published.describe):
        groups[table.schema].append(table)
    return TableSet(
        tuple(
            _schema(name, tables, comments[published.schemas[name]], published)
            for name, tables in groups.items()
        )
    )


def _fetch(session: Session, sql: str, schemas: str) -> Sequence[_Row]:
    # Servers differ in the case of these names.
    return [
        {name.lower(): value for name, value in row.items()}
        for row in session.fetch(sql.format(schemas=schemas))
    ]


def _comments(session: Session) -> Mapping[str, str | None]:
    comment = "schema_comment" if session.is_mariadb else "''"
    rows = session.fetch(_SCHEMAS.format(comment=comment))
    return {row["name"]: row["comment"] or None for row in rows}


def _schema(
    name: str, tables: Iterable[Table], comment: str | None, published: Published
) -> Schema:
    said = published.notes.get(name, Schema(name))
    description = said.description or comment
    return replace(said, tables=tuple(tables), description=description)


def _renamed(
    found: FoundTable, name: str, names: Mapping[str, Sequence[str]]
) -> FoundTable:
    """Give a table, and what its keys point to, the published schema's name."""

    def target(key: ForeignKey) -> ForeignKey:
        schema, _, table = key.target.partition(".")
        there = names.get(schema, ())
        chosen = name if name in there else there[0] if there else schema
        return replace(key, target=f"{chosen}.{table}")

    keys = tuple(target(key) for key in found.table.keys)
    return replace(found, table=replace(found.table, schema=name, keys=keys))


def _grouped(rows: Iterable[_Row]) -> _Groups:
    groups: dict[tuple[str, str], list[_Row]] = defaultdict(list)
    for row in rows:
        groups[row["schema"], row["table"]].append(row)
    return groups


def _table(
    row: _Row,
    engine: str,
    columns: Sequence[_Row],
    keys: Sequence[_Row],
    names: Mapping[tuple[str, str], set[str]],
) -> Table:
    is_view = row["kind"] == "VIEW"
    return Table(
        name=row["name"],
        schema=row["schema"],
        columns=tuple(_column(c) for c in columns if is_published(c["kind"].lower())),
        physical=(row["schema"], row["name"]),
        kind="view" if is_view else "table",
        # A view's comment is the word VIEW.
        description=None if is_view else row["comment"] or None,
        keys=tuple(_keys(keys, names)),
        nrows=None if is_view or row["rows"] is None else int(row["rows"]),
        engine=engine,
    )


def _column(row: _Row) -> Column:
    return column_of(
        row["name"],
        row["kind"].lower(),
        row["spelt"].lower(),
        description=row["comment"] or None,
        nullable=row["nullable"] == "YES",
    )


def _keys(
    rows: Sequence[_Row], names: Mapping[tuple[str, str], set[str]]
) -> Iterator[ForeignKey]:
    groups: dict[str, list[_Row]] = defaultdict(list)
    for row in rows:
        groups[row["name"]].append(row)
    for name, group in groups.items():
        other = (group[0]["other_schema"], group[0]["other_table"])
        if {row["there"] for row in group} <= names.get(other, set()):
            columns = tuple((row["here"], row["there"]) for row in group)
            yield ForeignKey(".".join(other), columns, key_id=name)


def _indexes(rows: Sequence[_Row], *, clusters: bool) -> Iterator[FoundIndex]:
    groups: dict[str, list[_Row]] = defaultdict(list)
    for row in rows:
        groups[row["name"]].append(row)
    for name, group in groups.items():
        # Of an expression, or of the beginnings of texts, it is no index of columns.
        plain = all(row["column"] and row["part"] is None for row in group)
        if plain and group[0]["kind"] == "BTREE":
            yield FoundIndex(
                tuple(row["column"] for row in group),
                unique=not int(group[0]["many"]),
                primary=name == "PRIMARY",
                clustered=clusters and name == "PRIMARY",
            )
