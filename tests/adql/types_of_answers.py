"""Types of what databases answer, compared with what was declared."""

from collections.abc import Sequence
from typing import Any

from dali.tableset import Column

__all__ = ["mistyped"]

# MariaDB computes whole numbers in 64 bits and floats as doubles, has no type of
# truth values, and its lists are texts.
_WHOLE = {"SHORT", "LONG", "LONGLONG"}
_TEXTS = {"VAR_STRING", "BLOB"}

_TYPES: dict[str, dict[str, set[str]]] = {
    "duckdb": {
        "boolean": {"BOOLEAN"},
        "short": {"SMALLINT"},
        "int": {"INTEGER"},
        "long": {"BIGINT"},
        "float": {"FLOAT"},
        "double": {"DOUBLE"},
        # The last is that of NULL alone.
        "char": {"VARCHAR", '"NULL"'},
        "timestamp": {"TIMESTAMP"},
    },
    "postgresql": {
        "boolean": {"bool"},
        "short": {"int2"},
        "int": {"int4"},
        "long": {"int8"},
        "float": {"float4"},
        "double": {"float8"},
        "char": {"text"},
        "timestamp": {"timestamp"},
    },
    "mariadb": {
        "boolean": {"CHAR", "LONG"},
        "short": _WHOLE,
        "int": _WHOLE,
        "long": _WHOLE,
        "float": {"FLOAT", "DOUBLE"},
        "double": {"DOUBLE"},
        "char": _TEXTS | {"NULL"},
        "timestamp": {"DATETIME"},
    },
}


def mistyped(
    database: str,
    columns: Sequence[Column],
    types: Sequence[str],
    rows: Sequence[Sequence[Any]],
) -> list[tuple[str, str, str]]:
    """Give the columns, with what they are and were declared, of another type."""
    return [
        (column.name, found, column.datatype)
        for at, (column, found) in enumerate(zip(columns, types, strict=True))
        if found not in _expected(database, column)
        # To MariaDB a sum with NULL is a double, of which there is none.
        and not (database == "mariadb" and all(row[at] is None for row in rows))
    ]


def _expected(database: str, column: Column) -> set[str]:
    types = _TYPES[database]
    if column.datatype in ("char", "unicodeChar"):
        return types["timestamp" if column.xtype == "timestamp" else "char"]
    elements = types[column.datatype]
    if column.arraysize is None:
        return elements
    return _TEXTS if database == "mariadb" else {f"{each}[]" for each in elements}
