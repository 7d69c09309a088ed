"""Types of MariaDB and MySQL, as VOTable's and the other way round."""

import re
from typing import Any

from dali.tableset import Column

__all__ = ["column_of", "is_published", "sql_type"]

_INTEGERS = {
    "tinyint": ("short", "unsignedByte"),
    "smallint": ("short", "int"),
    "mediumint": ("int", "int"),
    "int": ("int", "long"),
    "bigint": ("long", "long"),
}
"""Datatypes of signed and unsigned integers."""

_OTHERS = {
    "float": "float",
    "double": "double",
    "decimal": "double",
    "year": "short",
    "bit": "long",
}
_TIMES = frozenset({"date", "datetime", "timestamp"})
_BINARY = frozenset(
    {"binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob"}
)
_NO_VALUES = frozenset(
    "geometry point linestring polygon multipoint multilinestring multipolygon "
    "geometrycollection geomcollection vector".split()
)
_TYPES = {
    "boolean": "BOOLEAN",
    "unsignedByte": "TINYINT UNSIGNED",
    "short": "SMALLINT",
    "int": "INT",
    "long": "BIGINT",
    "float": "FLOAT",
    "double": "DOUBLE",
}


def is_published(kind: str) -> bool:
    """Tell whether columns of a type can be: neither shapes of maps nor vectors."""
    return kind not in _NO_VALUES


def column_of(name: str, kind: str, spelt: str, **said: Any) -> Column:
    """Make a column of a type.

    Parameters
    ----------
    kind
        Bare name of the type, lower case.
    spelt
        With width and sign, such as ``tinyint(1)`` or ``int(10) unsigned``.
    """
    if re.fullmatch(r"tinyint\(1\)", spelt) or spelt == "bit(1)":
        return Column(name, "boolean", **said)
    if kind in _INTEGERS:
        signed, unsigned = _INTEGERS[kind]
        return Column(name, unsigned if "unsigned" in spelt else signed, **said)
    if kind in _OTHERS:
        return Column(name, _OTHERS[kind], **said)
    if kind in _TIMES:
        return Column(name, "char", "*", xtype="timestamp", **said)
    if kind in _BINARY:
        return Column(name, "unsignedByte", "*", **said)
    return Column(name, "char" if kind == "time" else "unicodeChar", "*", **said)


def sql_type(column: Column, collation: str) -> str:
    """Name the type in which a column is kept.

    Parameters
    ----------
    collation
        By which texts are compared: by their bytes, blanks at the end and all.
    """
    if column.datatype in ("char", "unicodeChar"):
        if column.xtype == "timestamp":
            return "DATETIME(6)"
        return f"LONGTEXT CHARACTER SET utf8mb4 COLLATE {collation}"
    if column.arraysize in (None, "1"):
        return _TYPES[column.datatype]
    if column.datatype == "unsignedByte":
        return "LONGBLOB"
    # Arrays are JSON, as the compiler's SQL has them.
    return f"LONGTEXT CHARACTER SET utf8mb4 COLLATE {collation}"
