"""How columns are declared in the formats that know VOTable's types.

All strings are declared of variable length: what a database calls ``char(5)``
may hold more bytes in UTF-8, and no format of ours may cut a value.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pyarrow as pa

from dali.tableset import Column
from formats.ascii_text import is_ascii

__all__ = ["NULLS", "fixed_items", "is_text", "not_announced", "widened"]

NULLS = {"short": -(2**15), "int": -(2**31), "long": -(2**63)}
"""Magic values for integers that cannot be NULL otherwise (VOTable 1.5 §5.5)."""


def is_text(column: Column) -> bool:
    """Say whether a column holds strings or timestamps."""
    return column.datatype in ("char", "unicodeChar")


def fixed_items(column: Column) -> int | None:
    """Count the items of each value: 1 for a scalar, None if it varies."""
    if is_text(column):
        return None
    size = column.arraysize or "1"
    if "*" in size:
        return None
    items = 1
    for part in size.split("x"):
        items *= int(part)
    return items


def widened(columns: Sequence[Column], batch: pa.RecordBatch) -> tuple[Column, ...]:
    """Declare ``unicodeChar`` where a batch holds more than ASCII."""
    late = set(not_announced(columns, batch))
    return tuple(
        replace(c, datatype="unicodeChar") if c.name in late else c for c in columns
    )


def not_announced(columns: Sequence[Column], batch: pa.RecordBatch) -> Iterator[str]:
    """Name the ``char`` columns in which a batch holds more than ASCII."""
    for column, array in zip(columns, batch.columns, strict=True):
        if column.datatype == "char" and pa.types.is_string(array.type):
            if not is_ascii(array):
                yield column.name
