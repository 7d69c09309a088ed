"""What PostgreSQL's catalogue tells of its tables: a few queries for all of them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from dali.errors import EngineFault
from dali.tableset import Column, ForeignKey, Schema, Table, TableSet
from engines.introspection import FoundIndex, FoundTable, Published, finish_all
from engines.postgres.control import Control, Row
from engines.postgres.quoting import literal
from engines.postgres.types import column_of

__all__ = ["published_tables", "survey"]

_SCHEMAS = """
SELECT n.nspname::text AS name,
       obj_description(n.oid, 'pg_namespace') AS comment,
       has_schema_privilege(n.oid, 'USAGE') AS usable
FROM pg_namespace n
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
ORDER BY n.nspname
"""
_TABLES = """
SELECT c.oid::int8 AS oid, n.nspname::text AS schema, c.relname::text AS name,
       c.relkind::text AS kind,
       c.reltuples::float8 AS rows, obj_description(c.oid, 'pg_class') AS comment
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = ANY({schemas}::name[]) AND c.relkind IN ('r', 'v', 'm', 'f', 'p')
  AND NOT c.relispartition
  AND has_any_column_privilege(c.oid, 'SELECT')
  AND NOT EXISTS (
      SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass
      AND d.objid = c.oid AND d.deptype = 'e')
ORDER BY n.nspname, c.relname
"""
_COLUMNS = """
WITH RECURSIVE base AS (
    SELECT t.oid, t.oid AS below, t.typtype, t.typbasetype, t.typname
    FROM pg_type t
    UNION ALL
    SELECT base.oid, t.oid, t.typtype, t.typbasetype, t.typname
    FROM base JOIN pg_type t ON t.oid = base.typbasetype
    WHERE base.typtype = 'd'
)
SELECT a.attrelid::int8 AS table, a.attnum AS number, a.attname::text AS name,
       base.typname::text AS kind, format_type(a.atttypid, a.atttypmod) AS spelt,
       a.attnotnull AS filled, col_description(a.attrelid, a.attnum) AS comment
FROM pg_attribute a JOIN base ON base.oid = a.atttypid AND base.typtype <> 'd'
WHERE a.attrelid = ANY({oids}::oid[]) AND a.attnum > 0 AND NOT a.attisdropped
  AND has_column_privilege(a.attrelid, a.attnum, 'SELECT')
ORDER BY a.attrelid, a.attnum
"""
_KEYS = """
SELECT k.conrelid::int8 AS table, k.conname::text AS name,
       n.nspname::text AS schema, c.relname::text AS target,
       k.conkey AS here, k.confkey AS there, k.confrelid::int8 AS other,
       obj_description(k.oid, 'pg_constraint') AS comment
FROM pg_constraint k
JOIN pg_class c ON c.oid = k.confrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE k.contype = 'f' AND k.conrelid = ANY({oids}::oid[])
  AND k.confrelid = ANY({oids}::oid[])
ORDER BY k.conrelid, k.conname
"""
_INDEXES = """
SELECT i.indrelid::int8 AS table, i.indkey::int2[] AS numbers, i.indnkeyatts AS count,
       i.indisunique AS is_unique, i.indisprimary AS is_primary,
       i.indisclustered AS is_clustered, m.amname::text AS method,
       pg_get_expr(i.indexprs, i.indrelid) AS expression
FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am m ON m.oid = c.relam
WHERE i.indrelid = ANY({oids}::oid[]) AND i.indpred IS NULL AND i.indisvalid
ORDER BY i.indrelid, i.indexrelid
"""

_VIEWS = frozenset({"v"})
_NAME = r'("(?:[^"]|"")+"|[a-z_][a-z0-9_$]*)'
_Q3C = re.compile(rf"q3c_ang2ipix\({_NAME}, {_NAME}\)")
_SPOINT = re.compile(
    rf"spoint\(radians\({_NAME}\), radians\({_NAME}\)\)"
    rf"|spoint\(\({_NAME} \* .*?\), \({_NAME} \* .*?\)\)"
)


async def survey(
    control: Control, engine: str, schemas: Sequence[str] | None
) -> list[FoundTable]:
    """Look at all tables and views that the role may read.

    Parameters
    ----------
    engine
        Name that the tables bear as their engine.
    schemas
        Which, by the database's own names; None are all but the system's.

    Raises
    ------
    EngineFault
        A schema is not there, or may not be used.
    """
    there = {row["name"]: row for row in await control.fetch(_SCHEMAS)}
    wanted = [n for n, row in there.items() if row["usable"]]
    if schemas is not None:
        wanted = list(schemas)
        for name in wanted:
            if name not in there or not there[name]["usable"]:
                known = ", ".join(n for n, row in there.items() if row["usable"])
                raise EngineFault(
                    f"The database {engine} has no schema {name}, or it may not be "
                    "used.",
                    hint=f"There are {known or 'none'}.",
                )
    tables = await control.fetch(_TABLES.format(schemas=_array(wanted)))
    oids = [row["oid"] for row in tables]
    these = _array(map(str, oids))
    columns = _grouped(await control.fetch(_COLUMNS.format(oids=these)))
    keys = _grouped(await control.fetch(_KEYS.format(oids=these)))
    indexes = _grouped(await control.fetch(_INDEXES.format(oids=these)))
    names = {oid: {c["number"]: c["name"] for c in columns[oid]} for oid in oids}
    return [
        FoundTable(
            _table(row, engine, columns[row["oid"]], keys[row["oid"]], names),
            tuple(_found(indexes[row["oid"]], names[row["oid"]])),
        )
        for row in tables
    ]


async def published_tables(
    control: Control, engine: str, published: Published
) -> TableSet:
    """Give what is published, by its published names.

    Raises
    ------
    EngineFault
        A schema is not there, or a table is not as it is said to be.
    """
    if not published.schemas:
        return TableSet()
    found = await survey(control, engine, tuple(published.schemas.values()))
    comments = {row["name"]: row["comment"] for row in await control.fetch(_SCHEMAS)}
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


def _schema(
    name: str, tables: Iterable[Table], comment: str | None, published: Published
) -> Schema:
    said = published.notes.get(name, Schema(name))
    return replace(said, tables=tuple(tables), description=said.description or comment)


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


def _array(texts: Iterable[str]) -> str:
    """Write texts as an array, one literal."""
    items = ",".join(
        '"' + each.replace("\\", "\\\\").replace('"', '\\"') + '"' for each in texts
    )
    return literal(f"{{{items}}}")


def _grouped(rows: Iterable[Row]) -> Mapping[int, list[Row]]:
    groups: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row["table"]].append(row)
    return groups


def _table(
    row: Row,
    engine: str,
    columns: Sequence[Row],
    keys: Sequence[Row],
    names: Mapping[int, Mapping[int, str]],
) -> Table:
    return Table(
        name=row["name"],
        schema=row["schema"],
        columns=tuple(_column(each) for each in columns),
        physical=(row["schema"], row["name"]),
        kind="view" if row["kind"] in _VIEWS else "table",
        description=row["comment"],
        keys=tuple(_key(each, names) for each in keys if _is_readable(each, names)),
        # Never analysed: nobody knows.
        nrows=int(row["rows"]) if row["rows"] >= 0 and row["kind"] != "v" else None,
        engine=engine,
    )


def _column(row: Row) -> Column:
    return column_of(
        row["name"],
        row["kind"],
        row["spelt"],
        description=row["comment"],
        nullable=not row["filled"],
    )


def _is_readable(row: Row, names: Mapping[int, Mapping[int, str]]) -> bool:
    here, there = names[row["table"]], names[row["other"]]
    return set(row["here"]) <= set(here) and set(row["there"]) <= set(there)


def _key(row: Row, names: Mapping[int, Mapping[int, str]]) -> ForeignKey:
    here, there = names[row["table"]], names[row["other"]]
    return ForeignKey(
        target=f"{row['schema']}.{row['target']}",
        columns=tuple(
            (here[a], there[b]) for a, b in zip(row["here"], row["there"], strict=True)
        ),
        key_id=row["name"],
        description=row["comment"],
    )


def _found(rows: Iterable[Row], names: Mapping[int, str]) -> Iterable[FoundIndex]:
    for row in rows:
        said = {
            "unique": row["is_unique"],
            "primary": row["is_primary"],
            "clustered": row["is_clustered"],
        }
        numbers = row["numbers"][: row["count"]]
        if row["method"] == "btree" and 0 not in numbers:
            if set(numbers) <= set(names):
                yield FoundIndex(tuple(names[n] for n in numbers), **said)
            continue
        text = row["expression"] or ""
        if numbers[:1] != [0]:
            continue
        if match := _Q3C.match(text):
            yield FoundIndex(_pair(match), "q3c", clustered=row["is_clustered"])
        elif row["method"] in ("gist", "spgist") and (match := _SPOINT.match(text)):
            yield FoundIndex(_pair(match), "pgsphere")


def _pair(match: "re.Match[str]") -> tuple[str, str]:
    ra, dec = (each for each in match.groups() if each is not None)
    return _bare(ra), _bare(dec)


def _bare(name: str) -> str:
    return name[1:-1].replace('""', '"') if name.startswith('"') else name
