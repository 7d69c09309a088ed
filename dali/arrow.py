"""VOTable datatypes as Arrow types, and batches brought into them.

The canonical Arrow type of a column is what engines deliver and formats read:

=====================  ======================  ==============================
datatype, arraysize    xtype                   Arrow
=====================  ======================  ==============================
boolean                                        bool
unsignedByte, *                                uint8; binary if an array
short int long                                 int16 int32 int64
float double                                   float32 float64
char *, unicodeChar *                          string
char *                 timestamp               timestamp[us], no zone, in UTC
any number, array      (point, circle, ...)    list of the number's type
=====================  ======================  ==============================
"""

from collections.abc import Sequence
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from dali.tableset import Column

__all__ = ["arrow_type", "column_type", "conform", "schema_of"]

_SCALARS: dict[str, pa.DataType] = {
    "boolean": pa.bool_(),
    "unsignedByte": pa.uint8(),
    "short": pa.int16(),
    "int": pa.int32(),
    "long": pa.int64(),
    "float": pa.float32(),
    "double": pa.float64(),
}


def arrow_type(column: Column) -> pa.DataType:
    """Give the canonical Arrow type of a column."""
    if column.datatype in ("char", "unicodeChar"):
        return pa.timestamp("us") if column.xtype == "timestamp" else pa.string()
    scalar = _SCALARS[column.datatype]
    if column.arraysize in (None, "1"):
        return scalar
    return pa.binary() if column.datatype == "unsignedByte" else pa.list_(scalar)


def schema_of(columns: Sequence[Column]) -> pa.Schema:
    """Give the Arrow schema that batches of these columns have."""
    return pa.schema([pa.field(c.name, arrow_type(c)) for c in columns])


def column_type(kind: pa.DataType) -> tuple[str, str | None, str | None]:
    """Find datatype, arraysize and xtype for an Arrow type.

    Unsigned integers take the next wider signed type, decimals become
    doubles, and what VOTable has no type for becomes text.
    """
    t = pa.types
    if t.is_dictionary(kind):
        return column_type(kind.value_type)
    if t.is_boolean(kind):
        return "boolean", None, None
    if t.is_integer(kind):
        return _integer(kind), None, None
    if t.is_float32(kind) or t.is_float16(kind):
        return "float", None, None
    if t.is_floating(kind) or t.is_decimal(kind):
        return "double", None, None
    if t.is_timestamp(kind) or t.is_date(kind):
        return "char", "*", "timestamp"
    if t.is_binary(kind) or t.is_large_binary(kind) or t.is_fixed_size_binary(kind):
        return "unsignedByte", "*", None
    if t.is_list(kind) or t.is_large_list(kind) or t.is_fixed_size_list(kind):
        datatype, arraysize, _ = column_type(kind.value_type)
        if arraysize is None and datatype != "unsignedByte":
            size = getattr(kind, "list_size", "*")
            return datatype, str(size), None
    return "char", "*", None


def _integer(kind: pa.DataType) -> str:
    if kind == pa.uint8():
        return "unsignedByte"
    if kind in (pa.int8(), pa.int16()):
        return "short"
    return "int" if kind in (pa.uint16(), pa.int32()) else "long"


def conform(batch: pa.RecordBatch, columns: Sequence[Column]) -> pa.RecordBatch:
    """Bring a batch into the canonical types and names of its columns.

    Raises
    ------
    pyarrow.ArrowInvalid
        A value does not fit, such as a sum beyond 64 bits.
    """
    schema = schema_of(columns)
    arrays = [
        array if array.type == field.type else _cast(array, field.type)
        for array, field in zip(batch.columns, schema, strict=True)
    ]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _cast(array: "pa.Array[Any]", kind: pa.DataType) -> "pa.Array[Any]":
    t = pa.types
    if t.is_dictionary(array.type):
        array = array.cast(array.type.value_type)
    if t.is_timestamp(kind):
        # A zoned time is an instant: Arrow's cast to no zone keeps UTC.
        return array.cast(kind, safe=False)
    if t.is_string(kind) and t.is_nested(array.type):
        return pa.array([None if v is None else str(v) for v in array.to_pylist()])
    if t.is_integer(kind) and t.is_floating(array.type):
        return pc.round(array).cast(kind)
    return array.cast(kind, safe=not t.is_floating(kind))
