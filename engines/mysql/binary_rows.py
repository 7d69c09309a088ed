"""Rows of the binary protocol as Arrow arrays, column by column, for a block at once.

A row is a byte of zero, a bitmap of NULLs, and the values that are not NULL, one
after the other: numbers of fixed width, times and texts with a length before them.
Each column moves a cursor of each row on by what its values take, so the cost is a
few numpy operations a column, and none a row.
"""

import json
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from pymysql.constants import FIELD_TYPE

from dali.arrow import arrow_type
from dali.errors import EngineFault
from dali.tableset import Column
from engines.mysql.wire import Field

__all__ = ["BinaryRows"]

_Numbers = npt.NDArray[Any]
_Truths = npt.NDArray[np.bool_]
_Cursor = npt.NDArray[np.int64]

_WIDTHS = {
    FIELD_TYPE.TINY: "i1",
    FIELD_TYPE.SHORT: "<i2",
    FIELD_TYPE.YEAR: "<i2",
    FIELD_TYPE.INT24: "<i4",
    FIELD_TYPE.LONG: "<i4",
    FIELD_TYPE.LONGLONG: "<i8",
    FIELD_TYPE.FLOAT: "<f4",
    FIELD_TYPE.DOUBLE: "<f8",
}
_TIMES = frozenset({FIELD_TYPE.DATE, FIELD_TYPE.DATETIME, FIELD_TYPE.TIMESTAMP})
_DAY_US = 86_400_000_000
_LENGTHS = {0xFC: 2, 0xFD: 3, 0xFE: 8}
"""Bytes of a length, by the byte that stands before it; smaller ones are it."""


class BinaryRows:
    """Reads the blocks of one result.

    Parameters
    ----------
    fields
        As the server describes them.
    columns
        What they are to be.
    """

    def __init__(self, fields: Sequence[Field], columns: Sequence[Column]) -> None:
        if len(fields) != len(columns):
            raise EngineFault("The result has not the columns that it should have.")
        self._fields = tuple(fields)
        self._columns = tuple(columns)
        self._bitmap = (len(fields) + 9) // 8

    def read(self, block: bytes, starts: Sequence[int]) -> pa.RecordBatch:
        """Read rows, in the types of the protocol.

        Parameters
        ----------
        block
            Bytes, with eight more behind the last row.
        starts
            Where rows begin.
        """
        octets = np.frombuffer(block, np.uint8)
        rows = np.array(starts, np.int64)
        cursor = rows + 1 + self._bitmap
        arrays = []
        for number, (field, column) in enumerate(
            zip(self._fields, self._columns, strict=True)
        ):
            bit = number + 2
            nulls = (octets[rows + 1 + bit // 8] >> (bit % 8) & 1).astype(np.bool_)
            arrays.append(_read(octets, cursor, nulls, field, column))
        names = [column.name for column in self._columns]
        return pa.RecordBatch.from_arrays(arrays, names)


def _read(
    octets: _Numbers, cursor: _Cursor, nulls: _Truths, field: Field, column: Column
) -> Any:
    """Read one column, and move the cursor behind it."""
    if field.kind == FIELD_TYPE.NULL:
        return pa.nulls(len(cursor))
    width = _WIDTHS.get(field.kind)
    if width is not None:
        return _numbers(octets, cursor, nulls, width, unsigned=field.unsigned)
    starts, lengths = _lengths(octets, cursor, nulls)
    if field.kind in _TIMES:
        return _times(octets, starts, lengths, nulls)
    if field.kind == FIELD_TYPE.TIME:
        return _each(octets, starts, lengths, nulls, _time_of_day)
    if field.kind == FIELD_TYPE.BIT:
        return _bits(octets, starts, lengths, nulls)
    texts = _bytes(octets, starts, lengths, nulls)
    wanted = arrow_type(column)
    if pa.types.is_list(wanted):
        return _lists(texts, wanted, column.name)
    return texts if pa.types.is_binary(wanted) else texts.cast(pa.string())


def _numbers(
    octets: _Numbers, cursor: _Cursor, nulls: _Truths, width: str, *, unsigned: bool
) -> Any:
    kind = np.dtype(width.replace("i", "u") if unsigned else width)
    # A view that begins at every byte: taking from it is one gather.
    every = np.ndarray((len(octets) - kind.itemsize + 1,), kind, octets, 0, (1,))
    values = every[cursor]
    if nulls.any():
        cursor += np.where(nulls, 0, kind.itemsize)
        return pa.array(values, mask=nulls)
    cursor += kind.itemsize
    return pa.array(values)


def _lengths(
    octets: _Numbers, cursor: _Cursor, nulls: _Truths
) -> tuple[_Cursor, _Cursor]:
    """Find where values with a length begin, and how long they are."""
    first = octets[cursor].astype(np.int64)
    first[nulls] = 0
    lengths, head = first, np.where(nulls, 0, 1)
    for sign, size in _LENGTHS.items():
        here = np.flatnonzero(first == sign)
        if not len(here):
            continue
        if lengths is first:
            lengths = first.copy()
        found = np.zeros(len(here), np.int64)
        for number in range(size):
            found |= octets[cursor[here] + 1 + number].astype(np.int64) << 8 * number
        lengths[here] = found
        head[here] = 1 + size
    starts = cursor + head
    cursor[:] = starts + lengths
    return starts, lengths


def _bytes(octets: _Numbers, starts: _Cursor, lengths: _Cursor, nulls: _Truths) -> Any:
    """Cut out byte strings: Arrow takes every other piece of the whole block."""
    ends = np.empty(2 * len(starts), np.int64)
    ends[0::2] = starts
    ends[1::2] = starts + lengths
    # A NULL has no bytes, wherever it stands: pieces between go on from row to row.
    # numpy's arrays are in the buffer protocol, though not in its types.
    bounds: Any = ends
    whole: Any = octets
    buffers: Any = [None, pa.py_buffer(bounds), pa.py_buffer(whole)]
    pieces = pa.Array.from_buffers(pa.large_binary(), len(ends) - 1, buffers)
    places: Any = pa.array(np.arange(0, len(ends), 2), mask=nulls)
    return pieces.take(places).cast(pa.binary())


def _times(octets: _Numbers, starts: _Cursor, lengths: _Cursor, nulls: _Truths) -> Any:
    """Read times of 4, 7 or 11 bytes; such as have no day are NULL."""

    def part(place: int, size: int) -> _Cursor:
        found = np.zeros(len(starts), np.int64)
        here = np.flatnonzero(lengths >= place + size)
        for number in range(size):
            byte = octets[starts[here] + place + number].astype(np.int64)
            found[here] |= byte << 8 * number
        return found

    year, month, day = part(0, 2), part(2, 1), part(3, 1)
    seconds = part(4, 1) * 3600 + part(5, 1) * 60 + part(6, 1)
    values = _days(year, month, day) * _DAY_US + seconds * 1_000_000 + part(7, 4)
    missing = nulls | (month == 0) | (day == 0) | (year == 0)
    return pa.array(values, mask=missing).cast(pa.timestamp("us"))


def _days(year: _Cursor, month: _Cursor, day: _Cursor) -> _Cursor:
    """Count days since 1970 in the Gregorian calendar, years beginning in March."""
    late = np.where(month > 2, month - 3, month + 9)
    years = np.where(month > 2, year, year - 1)
    leap = years // 4 - years // 100 + years // 400
    days: _Cursor = years * 365 + leap + (153 * late + 2) // 5 + day - 719_469
    return days


def _bits(octets: _Numbers, starts: _Cursor, lengths: _Cursor, nulls: _Truths) -> Any:
    values = np.zeros(len(starts), np.uint64)
    for number in range(int(lengths.max(initial=0))):
        here = np.flatnonzero(lengths > number)
        byte = octets[starts[here] + number].astype(np.uint64)
        values[here] = values[here] << np.uint64(8) | byte
    return pa.array(values, mask=nulls)


def _each(
    octets: _Numbers,
    starts: _Cursor,
    lengths: _Cursor,
    nulls: _Truths,
    read: Callable[[bytes], str],
) -> Any:
    """Read values of a rare type one by one."""
    return pa.array(
        [
            None if null else read(octets[start : start + length].tobytes())
            for start, length, null in zip(starts, lengths, nulls, strict=True)
        ],
        pa.string(),
    )


def _time_of_day(data: bytes) -> str:
    if not data:
        return "00:00:00"
    hours = int.from_bytes(data[1:5], "little") * 24 + data[5]
    micros = int.from_bytes(data[8:12], "little")
    fraction = f".{micros:06}" if micros else ""
    sign = "-" if data[0] else ""
    return f"{sign}{hours:02}:{data[6]:02}:{data[7]:02}{fraction}"


def _lists(texts: Any, wanted: pa.DataType, name: str) -> Any:
    """Read arrays, which are JSON texts here."""
    try:
        return pa.array(
            [None if text is None else json.loads(text) for text in texts.to_pylist()],
            wanted,
        )
    except (ValueError, TypeError, pa.ArrowException) as error:
        raise EngineFault(
            f"The column {name} has a value that is no array of numbers.",
            hint="Arrays are kept as JSON, such as [1.5, 2.5].",
        ) from error
