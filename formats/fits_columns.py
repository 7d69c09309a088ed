"""Columns of a FITS binary table (FITS 4.0 §7.3): their forms and their bytes.

FITS declares before the first row what only the last row tells: the width of
strings, the value that stands for NULL, the size of the heap.  A `FitsColumn`
is shown all rows once, and then writes them.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from dali.tableset import Column
from formats.arrays import AnyArray, kernels, valid_rows
from formats.ascii_text import escaped, text_bytes
from formats.binary_rows import fixed_values, list_items
from formats.fields import NULLS, fixed_items, is_text
from formats.timestamps import iso_text

__all__ = ["FitsColumn"]

_FORMS = {
    "boolean": ("L", "u1"),
    "unsignedByte": ("B", "u1"),
    "short": ("I", ">i2"),
    "int": ("J", ">i4"),
    "long": ("K", ">i8"),
    "float": ("E", ">f4"),
    "double": ("D", ">f8"),
}
_WIDER = {"unsignedByte": "short", "short": "int", "int": "long"}
_DISPLAYS = {"float": "G15.9", "double": "G25.17"}
_LONGEST_HEAP = 2**31 - 1
_BYTE_NULL = 255


class FitsColumn:
    """One column on its way into a FITS table."""

    def __init__(self, column: Column) -> None:
        self.column = column
        self.heap_bytes = 0
        self._written = 0
        self._datatype = column.datatype
        self._items = fixed_items(column)
        self._longest = 0
        self._nulls = False
        self._smallest: int | None = None
        self._largest: int | None = None

    def look_at(self, array: AnyArray) -> None:
        """Learn what must be declared."""
        if is_text(self.column):
            width = kernels.max(kernels.binary_length(self._text(array))).as_py()
            self._longest = max(self._longest, width or 0)
        elif pa.types.is_list(array.type) or pa.types.is_binary(array.type):
            self._look_at_items(array)
        elif pa.types.is_integer(array.type):
            self._look_at_numbers(array)

    def settle(self) -> None:
        """Choose the form, when all rows were looked at."""
        scalar = self._items == 1 and self.column.arraysize in (None, "1")
        while scalar and self._nulls and self.null is None:
            self._datatype = _WIDER[self._datatype]

    @property
    def null(self) -> int | None:
        """The value that stands for NULL, where one is needed and free."""
        if not self._nulls:
            return None
        if self._smallest is None or self._largest is None:
            return NULLS.get(self._datatype, _BYTE_NULL)
        kind = np.iinfo(_FORMS[self._datatype][1])
        if self._smallest > kind.min and self._datatype != "unsignedByte":
            return int(kind.min)
        if self._largest < kind.max:
            return int(kind.max)
        # All of 64 bits is in use: one value more or less.
        return int(kind.min) if self._datatype == "long" else None

    @property
    def form(self) -> str:
        """TFORM: how many of which type."""
        if is_text(self.column):
            return f"{max(1, self._longest)}A"
        letter, _ = _FORMS[self._datatype]
        if self._items is not None:
            return f"{self._items}{letter}"
        wide = "Q" if self.heap_bytes > _LONGEST_HEAP else "P"
        return f"1{wide}{letter}({self._longest})"

    def cards(self) -> Iterator[tuple[str, str | int]]:
        """Name the cards that describe the column, without its number."""
        column = self.column
        told: tuple[tuple[str, str | int | None], ...] = (
            ("TTYPE", column.name),
            ("TFORM", self.form),
            ("TNULL", self.null),
            ("TUNIT", column.unit),
            ("TDISP", _DISPLAYS.get(self._datatype) if self._items == 1 else None),
            ("TUCD", column.ucd),
            ("TUTYP", column.utype),
            ("TXTYP", column.xtype),
            ("TCOMM", column.description),
        )
        yield from ((key, value) for key, value in told if value not in (None, ""))

    def values(
        self, array: AnyArray, heap_start: int
    ) -> tuple[npt.NDArray[Any], str, bytes]:
        """Give a batch's values, their type in the record, and bytes for the heap."""
        if is_text(self.column):
            return *self._padded(array), b""
        kind = _FORMS[self._datatype][1]
        if self._items is None:
            return self._descriptors(array, kind, heap_start)
        if pa.types.is_list(array.type) or pa.types.is_binary(array.type):
            values = fixed_values(array, self.column)
            return _fits_booleans(values, self._datatype), kind, b""
        return self._scalars(array), kind, b""

    def _text(self, array: AnyArray) -> AnyArray:
        return escaped(iso_text(array) if pa.types.is_timestamp(array.type) else array)

    def _padded(self, array: AnyArray) -> tuple[npt.NDArray[Any], str]:
        width = max(1, self._longest)
        text = self._text(array).cast(pa.string())
        # NULL begins with a zero byte, an empty string is blank (FITS 4.0 §7.3.3.1).
        padded = kernels.ascii_rpad(text, width).fill_null("\0" * width)
        data = text_bytes(padded)
        return np.frombuffer(data, f"V{width}"), f"V{width}"

    def _scalars(self, array: AnyArray) -> npt.NDArray[Any]:
        if self._datatype == "boolean":
            values = np.where(
                array.fill_null(False).to_numpy(zero_copy_only=False),
                ord("T"),
                ord("F"),
            )
            values[~valid_rows(array)] = 0
            return values
        if array.null_count:
            if self.null is None:
                array = array.fill_null(pa.scalar(np.nan, array.type))
            else:
                array = array.cast(pa.int64()).fill_null(self.null)
        result: npt.NDArray[Any] = array.to_numpy(zero_copy_only=False)
        return result

    def _descriptors(
        self, array: AnyArray, kind: str, heap_start: int
    ) -> tuple[npt.NDArray[Any], str, bytes]:
        counts, items = list_items(array, self.column)
        data = _fits_booleans(items, self._datatype).astype(kind)
        sizes = counts.astype(np.int64) * data.dtype.itemsize
        starts = heap_start + np.cumsum(sizes) - sizes
        wide = ">i8" if self.heap_bytes > _LONGEST_HEAP else ">i4"
        return np.stack([counts, starts], axis=1), wide, data.tobytes()

    def _look_at_items(self, array: AnyArray) -> None:
        counts, items = list_items(array, self.column)
        if pa.types.is_list(array.type) and pa.types.is_integer(array.type.value_type):
            missing = array.flatten().null_count or self._items and array.null_count
            self._nulls = self._nulls or bool(missing)
        self._longest = max(self._longest, int(counts.max(initial=0)))
        if self._items is None:
            size = np.dtype(_FORMS[self._datatype][1]).itemsize
            self.heap_bytes += len(items) * size

    def _look_at_numbers(self, array: AnyArray) -> None:
        self._nulls = self._nulls or array.null_count > 0
        ends = kernels.min_max(array).as_py()
        if ends["min"] is not None:
            low, high = self._smallest, self._largest
            self._smallest = ends["min"] if low is None else min(low, ends["min"])
            self._largest = ends["max"] if high is None else max(high, ends["max"])


def _fits_booleans(values: npt.NDArray[Any], datatype: str) -> npt.NDArray[Any]:
    if datatype != "boolean":
        return values
    return np.where(values == ord("?"), 0, values)
