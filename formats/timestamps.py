"""Timestamps as text, by tables of days, seconds and thousandths.

DALI 1.1 §3.3.3: ``YYYY-MM-DDThh:mm:ss[.ffffff]``, no zone letter.  Formatting
is half the cost of a result when done value by value; looking up the parts in
tables of ready text costs a few copies instead.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from formats.arrays import AnyArray, binary_of, ends_of, kernels, valid_rows

__all__ = ["iso_text"]

_DAY = 86_400_000_000
_FIRST_DAY = -719_528  # 0000-01-01
_LAST_DAY = 2_932_896  # 9999-12-31
_TABLE_DAYS = 200_000
# 1850 to 2099, whose table is made once.
_USUAL_FIRST = -43_830
_USUAL_LAST = 47_481


def iso_text(array: AnyArray) -> AnyArray:
    """Write timestamps in microseconds as a string array.

    Fractions are written for the whole array if any value has one.  Under a
    NULL there is no text.
    """
    valid = valid_rows(array)
    micros = array.cast(pa.int64()).fill_null(0).to_numpy()
    if array.null_count:
        micros = micros[valid]
    text = _texts(micros)
    ends = ends_of(np.where(valid, text.dtype.itemsize, 0))
    result = binary_of(ends, text, pa.string())
    if array.null_count:
        result = kernels.if_else(array.is_valid(), result, None)
    if text.dtype.itemsize > 26:
        return pa.array([v and v.rstrip("\0") for v in result.to_pylist()], pa.string())
    return result


def _texts(micros: npt.NDArray[np.int64]) -> npt.NDArray[np.bytes_]:
    days = micros // _DAY
    if not len(micros):
        return np.empty(0, "S19")
    first, last = int(days.min()), int(days.max())
    if first < _FIRST_DAY or last > _LAST_DAY or last - first > _TABLE_DAYS:
        unit: Any = "us" if (micros % 1_000_000).any() else "s"
        moments: Any = micros.view("M8[us]")
        far: Any = np.datetime_as_string(moments, unit=unit)
        return np.asarray(far.astype("S"), np.bytes_)
    if first >= _USUAL_FIRST and last <= _USUAL_LAST:
        first, last = _USUAL_FIRST, _USUAL_LAST
    inside = micros - days * _DAY
    seconds = inside // 1_000_000
    fraction = (inside - seconds * 1_000_000).astype(np.int32)
    parts = [(_days(first, last), days - first), (_seconds(), seconds)]
    if fraction.any():
        thousandths = fraction // 1000
        parts.append((_thousandths("."), thousandths))
        parts.append((_thousandths(""), fraction - thousandths * 1000))
    return _side_by_side([table[index] for table, index in parts])


@lru_cache(maxsize=4)
def _days(first: int, last: int) -> npt.NDArray[np.bytes_]:
    days: Any = np.arange(first, last + 1).view("M8[D]")
    months = days.astype("M8[M]")
    year = days.astype("M8[Y]").astype(np.int64) + 1970
    month = months.astype(np.int64) % 12 + 1
    day = (days - months).astype(np.int64) + 1
    two = _two_digits()
    return _side_by_side(
        [two[year // 100], two[year % 100], b"-", two[month], b"-", two[day]]
    )


@cache
def _seconds() -> npt.NDArray[np.bytes_]:
    second = np.arange(86_400)
    two = _two_digits()
    hour, minute = two[second // 3600], two[second // 60 % 60]
    return _side_by_side([b"T", hour, b":", minute, b":", two[second % 60]])


@cache
def _two_digits() -> npt.NDArray[np.bytes_]:
    return np.array([f"{i:02d}" for i in range(100)], "S2")


@cache
def _thousandths(before: str) -> npt.NDArray[np.bytes_]:
    return np.array([f"{before}{i:03d}" for i in range(1000)], "S")


def _side_by_side(
    parts: Sequence[npt.NDArray[np.bytes_] | bytes],
) -> npt.NDArray[np.bytes_]:
    """Join texts row by row; a single text stands in every row."""
    texts = [np.asarray(part) for part in parts]
    fields = [(f"f{i}", text.dtype) for i, text in enumerate(texts)]
    rows: Any = np.empty(max(text.size for text in texts), np.dtype(fields))
    for (name, _), text in zip(fields, texts, strict=True):
        rows[name] = text
    return np.asarray(rows.view(f"S{rows.dtype.itemsize}"))
