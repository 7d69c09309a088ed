"""TAP_SCHEMA (TAP 1.1 §4): the published tables, as tables themselves.

Built from the one `TableSet` that VOSI tables and ADQL's names come from, so
none of them can say anything else; its own tables are among what it lists.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import pyarrow as pa

from capabilities.names import qualified, written
from dali.arrow import schema_of
from dali.tableset import Column, ForeignKey, Schema, Table, TableSet

__all__ = ["NAME", "published_with_tap_schema", "rows_of"]

NAME = "TAP_SCHEMA"
"""The schema's name, as the standard spells it."""

_ONE_DIMENSION = re.compile(r"([0-9]+)\*?")


def _text(name: str, description: str, *, required: bool = False) -> Column:
    return Column(
        name,
        "char",
        "*",
        description=description,
        principal=True,
        std=True,
        nullable=not required,
    )


def _number(name: str, description: str, *, required: bool = False) -> Column:
    return Column(
        name,
        "int",
        description=description,
        principal=name != "size",
        std=True,
        nullable=not required,
    )


def _key(column: str, table: str, target: str) -> ForeignKey:
    return ForeignKey(f"{NAME}.{table}", ((column, target),))


_SCHEMAS = (
    _text("schema_name", "Name of the schema, as a query writes it", required=True),
    _text("utype", "Term of a data model that the schema stands for"),
    _text("description", "What the schema holds"),
    _number("schema_index", "Recommended place in a list of schemas"),
)
_TABLES = (
    _text("schema_name", "Schema that the table belongs to", required=True),
    _text("table_name", "Full name of the table, as a query writes it", required=True),
    _text("table_type", "Either table or view", required=True),
    _text("utype", "Term of a data model that the table stands for"),
    _text("description", "What the table holds"),
    _number("table_index", "Recommended place in a list of tables"),
)
_COLUMNS = (
    _text("table_name", "Table that the column belongs to", required=True),
    _text("column_name", "Name of the column, as a query writes it", required=True),
    _text("datatype", "Type of the values, as VOTable names it", required=True),
    _text("arraysize", "Shape of the values, as VOTable writes it"),
    _text("xtype", "What the values stand for, such as timestamp or point"),
    _number("size", "Length of the values; replaced by arraysize"),
    _text("description", "What the column holds"),
    _text("utype", "Term of a data model that the column stands for"),
    _text("unit", "Unit of the values, by VOUnits"),
    _text("ucd", "Physical meaning of the values, by UCD1+"),
    _number("indexed", "1 if a constraint on it is fast, otherwise 0", required=True),
    _number("principal", "1 if it is shown first, otherwise 0", required=True),
    _number("std", "1 if a standard defines it, otherwise 0", required=True),
    _number("column_index", "Recommended place in a list of columns"),
)
_KEYS = (
    _text("key_id", "Identifier of the key", required=True),
    _text("from_table", "Table that points", required=True),
    _text("target_table", "Table that is pointed to", required=True),
    _text("description", "What the key is for"),
    _text("utype", "Term of a data model that the key stands for"),
)
_KEY_COLUMNS = (
    _text("key_id", "Key that the pair of columns belongs to", required=True),
    _text("from_column", "Column that points", required=True),
    _text("target_column", "Column that is pointed to", required=True),
)
_OWN = (
    ("schemas", "Schemas of this service", _SCHEMAS, ()),
    (
        "tables",
        "Tables of this service",
        _TABLES,
        (_key("schema_name", "schemas", "schema_name"),),
    ),
    (
        "columns",
        "Columns of all tables of this service",
        _COLUMNS,
        (_key("table_name", "tables", "table_name"),),
    ),
    (
        "keys",
        "Ways to join the tables of this service",
        _KEYS,
        (
            _key("from_table", "tables", "table_name"),
            _key("target_table", "tables", "table_name"),
        ),
    ),
    (
        "key_columns",
        "Columns by which the tables of this service are joined",
        _KEY_COLUMNS,
        (_key("key_id", "keys", "key_id"),),
    ),
)


def published_with_tap_schema(tableset: TableSet) -> TableSet:
    """Add TAP_SCHEMA to what is published, and give every key an id.

    A schema that an engine already calls so, in any case, is replaced.
    """
    tables = tuple(
        Table(
            name,
            NAME,
            columns,
            physical=(NAME, name),
            description=description,
            keys=keys,
        )
        for name, description, columns, keys in _OWN
    )
    own = Schema(NAME, tables, description="Metadata of this service's tables")
    others = tuple(s for s in tableset.schemas if s.name.upper() != NAME)
    return _with_key_ids(TableSet((*others, own)))


def _with_key_ids(tableset: TableSet) -> TableSet:
    """Give ids to the keys that have no id, or one that another has too."""
    taken: set[str] = set()

    def numbered(key: ForeignKey) -> ForeignKey:
        name, number = key.key_id, len(taken) + 1
        while not name or name in taken:
            name, number = f"key_{number}", number + 1
        taken.add(name)
        return replace(key, key_id=name)

    return TableSet(
        tuple(
            replace(
                schema,
                tables=tuple(
                    replace(table, keys=tuple(numbered(key) for key in table.keys))
                    for table in schema.tables
                ),
            )
            for schema in tableset.schemas
        )
    )


def rows_of(tableset: TableSet) -> Iterator[tuple[Table, pa.Table]]:
    """Give TAP_SCHEMA's tables, and the rows that describe a table set.

    Parameters
    ----------
    tableset
        What is published, from `published_with_tap_schema`.
    """
    makers = {
        "schemas": _schemas,
        "tables": _tables,
        "columns": _columns,
        "keys": _keys,
        "key_columns": _key_columns,
    }
    for table in next(s for s in tableset.schemas if s.name == NAME).tables:
        yield table, _arrow(table.columns, makers[table.name](tableset))


def _arrow(columns: Sequence[Column], rows: Iterator[tuple[Any, ...]]) -> pa.Table:
    schema = schema_of(columns)
    names = [column.name for column in columns]
    return pa.Table.from_pylist(
        [dict(zip(names, row, strict=True)) for row in rows], schema=schema
    )


def _schemas(tableset: TableSet) -> Iterator[tuple[Any, ...]]:
    for index, schema in enumerate(tableset.schemas):
        yield written(schema.name), schema.utype, schema.description, index


def _tables(tableset: TableSet) -> Iterator[tuple[Any, ...]]:
    for index, table in enumerate(tableset.tables):
        yield (
            written(table.schema),
            qualified(table),
            table.kind,
            table.utype,
            table.description or table.title,
            index,
        )


def _columns(tableset: TableSet) -> Iterator[tuple[Any, ...]]:
    for table in tableset.tables:
        name = qualified(table)
        for index, column in enumerate(table.columns):
            yield (
                name,
                written(column.name),
                column.datatype,
                column.arraysize,
                column.xtype,
                _size(column.arraysize),
                column.description,
                column.utype,
                column.unit,
                column.ucd,
                int(column.indexed),
                int(column.principal),
                int(column.std),
                index,
            )


def _size(arraysize: str | None) -> int | None:
    """Give the length that ``"size"`` tells; none if there is no one length."""
    found = _ONE_DIMENSION.fullmatch(arraysize or "")
    return int(found[1]) if found else None


def _named_keys(tableset: TableSet) -> Iterator[tuple[Table, str, ForeignKey]]:
    """Walk over keys whose target is published, with the target's name."""
    targets = {table.qualified_name: qualified(table) for table in tableset.tables}
    for table in tableset.tables:
        for key in table.keys:
            if key.target in targets:
                yield table, targets[key.target], key


def _keys(tableset: TableSet) -> Iterator[tuple[Any, ...]]:
    for table, target, key in _named_keys(tableset):
        yield key.key_id, qualified(table), target, key.description, key.utype


def _key_columns(tableset: TableSet) -> Iterator[tuple[Any, ...]]:
    for _, _, key in _named_keys(tableset):
        for here, there in key.columns:
            yield key.key_id, written(here), written(there)
