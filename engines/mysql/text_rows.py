"""Rows as LOAD DATA reads them: tabs between values, a backslash before odd bytes."""

import json
from collections.abc import Sequence
from typing import Any

import numpy as np
import pyarrow as pa

from dali.arrow import conform
from dali.errors import EngineFault
from dali.tableset import Column
from formats.arrays import kernels

__all__ = ["load_statement", "plain_rows", "text_rows"]

_ODD = (("\\", "\\\\"), ("\t", "\\t"), ("\n", "\\n"), ("\0", "\\0"), ("\r", "\\r"))
_NULL = "\\N"
_FIRST, _LAST = -62_135_596_800_000_000, 253_402_300_799_999_999
"""Microseconds since 1970 of the first and last time."""


def text_rows(batch: pa.RecordBatch, columns: Sequence[Column]) -> bytes:
    """Write rows.

    NaN and the infinities, which these databases do not have, become NULL.

    Raises
    ------
    pyarrow.ArrowInvalid, ValueError
        They are not of these columns.
    EngineFault
        The database has no such times.
    """
    good = conform(batch, columns)
    if not good.num_rows:
        return b""
    texts = [_texts(array) for array in good.columns]
    rows: Any = kernels.binary_join_element_wise(
        *texts, "\t", null_handling="replace", null_replacement=_NULL
    )
    lines = rows.to_pylist()
    return ("\n".join(lines) + "\n").encode()


def plain_rows(
    batch: pa.RecordBatch, columns: Sequence[Column]
) -> list[tuple[Any, ...]]:
    """Give rows as plain values, for servers that load nothing.

    Raises
    ------
    pyarrow.ArrowInvalid, ValueError
        They are not of these columns.
    EngineFault
        The database has no such times.
    """
    good = conform(batch, columns)
    return list(zip(*map(_plain, good.columns), strict=True))


def _plain(array: Any) -> list[Any]:
    kind = array.type
    if pa.types.is_list(kind) or pa.types.is_timestamp(kind):
        array = _texts(array)
    elif pa.types.is_floating(kind):
        good = kernels.is_finite(array)
        array = kernels.if_else(good, array, pa.scalar(None, kind))
    values: list[Any] = array.to_pylist()
    if pa.types.is_float32(kind):
        # Their own shortest digits: those of the double would be rounded twice.
        return [None if v is None else float(str(np.float32(v))) for v in values]
    return values


def load_statement(place: str, columns: Sequence[Column], names: Sequence[str]) -> str:
    """Write the statement that reads such rows.

    Parameters
    ----------
    place
        The table, quoted.
    names
        The columns, quoted.
    """
    targets, sets = [], []
    for number, (column, name) in enumerate(zip(columns, names, strict=True)):
        is_bytes = column.datatype == "unsignedByte" and column.arraysize is not None
        targets.append(f"@v{number}" if is_bytes else name)
        if is_bytes:
            sets.append(f"{name} = UNHEX(@v{number})")
    set_clause = f" SET {', '.join(sets)}" if sets else ""
    return (
        f"LOAD DATA LOCAL INFILE 'rows' INTO TABLE {place} CHARACTER SET utf8mb4 "
        r"FIELDS TERMINATED BY X'09' ESCAPED BY X'5C' LINES TERMINATED BY X'0A' "
        f"({', '.join(targets)}){set_clause}"
    )


def _texts(array: Any) -> Any:
    kind = array.type
    t = pa.types
    if t.is_floating(kind):
        good = kernels.is_finite(array)
        found = kernels.if_else(good, array, pa.scalar(None, kind)).cast(pa.string())
        return found
    if t.is_boolean(kind):
        return array.cast(pa.int8()).cast(pa.string())
    if t.is_timestamp(kind):
        _check_times(array)
        return kernels.strftime(array, format="%Y-%m-%d %H:%M:%S")
    if t.is_binary(kind):
        return pa.array(
            [None if value is None else value.hex() for value in array.to_pylist()],
            pa.string(),
        )
    if t.is_list(kind):
        return pa.array(
            [None if v is None else json.dumps(v) for v in array.to_pylist()],
            pa.string(),
        )
    if t.is_string(kind):
        for odd, escaped in _ODD:
            array = kernels.replace_substring(array, odd, escaped)
        return array
    return array.cast(pa.string())


def _check_times(array: Any) -> None:
    """See that the database has all times: of others it would make none."""
    found = kernels.min_max(array)
    first, last = found["min"].value, found["max"].value
    if first is not None and (first < _FIRST or last > _LAST):
        raise EngineFault(
            "The database has no times before the year 1 or after the year 9999.",
            hint="Send them as numbers, such as Julian dates.",
        )
