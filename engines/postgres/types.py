"""PostgreSQL's types: as VOTable's, and what its driver gives for them as Arrow."""

import re
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from dali.arrow import arrow_type
from dali.tableset import Column

__all__ = ["column_of", "needs_cast", "sql_type", "straightened"]

_SCALARS = {
    "bool": "boolean",
    "int2": "short",
    "int4": "int",
    "int8": "long",
    "oid": "long",
    "float4": "float",
    "float8": "double",
    "numeric": "double",
}
_TIMES = frozenset({"timestamp", "timestamptz", "date"})
_TEXTS = frozenset({"text", "varchar", "bpchar", "name", "char", "citext"})
_READ = frozenset(
    {
        *("bool", "int2", "int4", "int8", "float4", "float8", "numeric"),
        *("text", "varchar", "bpchar", "name", "json", "jsonb", "bytea"),
        *("timestamp", "timestamptz", "date"),
        *("_int2", "_int4", "_int8", "_float4", "_float8"),
    }
)
"""Types whose binary form the driver gives as Arrow, as it should be."""

_TYPES = {
    "boolean": "boolean",
    "unsignedByte": "smallint",
    "short": "smallint",
    "int": "integer",
    "long": "bigint",
    "float": "real",
    "double": "double precision",
}
_TYPE_NAME = b"POSTGRESQL:type"
_DOMAIN_SIZE = re.compile(r"\((\d+)\)$")


def column_of(name: str, kind: str, spelt: str, **said: Any) -> Column:
    """Make a column of a type.

    Parameters
    ----------
    kind
        PostgreSQL's internal name of the type below all domains; that of an array
        begins with an underscore.
    spelt
        As `format_type` writes it, with lengths.
    """
    if kind in _SCALARS:
        return Column(name, _SCALARS[kind], **said)
    if kind in _TIMES:
        return Column(name, "char", "*", xtype="timestamp", **said)
    if kind == "bytea":
        return Column(name, "unsignedByte", "*", **said)
    if kind.startswith("_") and kind[1:] in _SCALARS and kind in _READ:
        return Column(name, _SCALARS[kind[1:]], "*", **said)
    # Text is wide: nobody knows what other rows will hold.
    wide = "unicodeChar" if kind in _TEXTS | {"json", "jsonb"} else "char"
    return Column(name, wide, "*", **said)


def sql_type(column: Column) -> str:
    """Name the type in which PostgreSQL keeps a column."""
    if column.datatype in ("char", "unicodeChar"):
        return "timestamp" if column.xtype == "timestamp" else "text"
    if column.arraysize in (None, "1"):
        return _TYPES[column.datatype]
    if column.datatype == "unsignedByte":
        return "bytea"
    return f"{_TYPES[column.datatype]}[]"


def needs_cast(field: "pa.Field[Any]", column: Column) -> bool:
    """Tell whether the driver's Arrow is not what the column should be.

    Then PostgreSQL itself has to write the value as text.
    """
    kind = _kind(field)
    if kind in _READ:
        is_list = pa.types.is_list(arrow_type(column))
        return is_list and not kind.startswith("_")
    return True


def _kind(field: "pa.Field[Any]") -> str:
    return (field.metadata or {}).get(_TYPE_NAME, b"").decode()


def straightened(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Give the driver's batch in plain Arrow types.

    Numbers of any precision come as text, JSON too; text of fixed width is padded;
    times without end have no place in a VOTable and become NULL.
    """
    arrays: list[Any] = []
    for field, array in zip(batch.schema, batch.columns, strict=True):
        if isinstance(array, pa.ExtensionArray):
            array = array.storage
        kind = _kind(field)
        if kind == "bpchar":
            array = pc.utf8_rtrim(array, " ")
        elif pa.types.is_timestamp(array.type):
            array = _finite(array)
        arrays.append(array)
    return pa.RecordBatch.from_arrays(arrays, names=batch.schema.names)


_FIRST_US = -62_135_596_800_000_000
_LAST_US = 253_402_300_799_999_999


def _finite(array: "pa.Array[Any]") -> "pa.Array[Any]":
    """Give times of the years 1 to 9999, and NULL for others."""
    if array.type.unit != "us":
        array = array.cast(pa.timestamp("us", array.type.tz))
    numbers = array.view(pa.int64())
    bounds = pc.min_max(numbers)
    if bounds["min"].as_py() is None or (
        bounds["min"].as_py() >= _FIRST_US and bounds["max"].as_py() <= _LAST_US
    ):
        return array
    inside = pc.and_(
        pc.greater_equal(numbers, pa.scalar(_FIRST_US)),
        pc.less_equal(numbers, pa.scalar(_LAST_US)),
    )
    finite: pa.Array[Any] = pc.if_else(inside, array, pa.scalar(None, array.type))
    return finite
