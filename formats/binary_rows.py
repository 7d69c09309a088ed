"""Rows of VOTable's BINARY and BINARY2, a batch at a time (VOTable 1.5 §5.3, §5.4).

A row is a run of fixed bytes, then the bytes of a variable value, then the next
run, and so on.  Each run is one numpy record of big-endian fields for all rows
at once, the length of the following value being its last field; Arrow's
compiled join then lays runs and values side by side.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from dali.tableset import Column
from formats.arrays import AnyArray, binary_of, ends_of, kernels, valid_rows
from formats.ascii_text import escaped
from formats.errors import UnfitValue
from formats.fields import NULLS, fixed_items
from formats.timestamps import iso_text

__all__ = ["Records", "big_endian_rows", "fixed_values", "list_items"]

_TYPES = {
    "boolean": "u1",
    "unsignedByte": "u1",
    "short": ">i2",
    "int": ">i4",
    "long": ">i8",
    "float": ">f4",
    "double": ">f8",
}
_Values = npt.NDArray[Any]


@dataclass(slots=True)
class Records:
    """Neighbouring fixed fields on their way into one record."""

    fields: list[tuple[_Values, str]] = field(default_factory=list)

    def add(self, values: _Values, kind: str) -> None:
        """Append a field for all rows, of a numpy type."""
        self.fields.append((values, kind))

    def laid_out(self) -> _Values:
        """Build one record for each row."""
        kinds = [
            (f"f{i}", kind, values.shape[1:])
            for i, (values, kind) in enumerate(self.fields)
        ]
        records = np.empty(len(self.fields[0][0]), np.dtype(kinds))
        for i, (values, _) in enumerate(self.fields):
            records[f"f{i}"] = values
        return records


def big_endian_rows(
    batch: pa.RecordBatch, columns: Sequence[Column], *, flags: bool
) -> memoryview:
    """Lay out a batch as BINARY2 rows (with null flags) or BINARY rows.

    Raises
    ------
    UnfitValue
        An array is longer or shorter than its column declares, or, in BINARY,
        a value is the one that stands for NULL.
    """
    run = Records()
    parts: list[_Values | AnyArray] = []
    if flags:
        run.add(_null_flags(batch), "u1")
    for array, column in zip(batch.columns, columns, strict=True):
        if fixed_items(column) is not None:
            _add_fixed(run, array, column, flags=flags)
            continue
        counts, data = _variable(array, column)
        run.add(counts, ">i4")
        even = _equal_width(data)
        if even is not None:
            run.add(even, even.dtype.str)
        else:
            parts += [run.laid_out(), data]
            run = Records()
    if run.fields:
        parts.append(run.laid_out())
    return _lay_out(parts)


def _lay_out(parts: list[_Values | AnyArray]) -> memoryview:
    if len(parts) == 1 and isinstance(parts[0], np.ndarray):
        octets: Any = parts[0].view(np.uint8)
        return memoryview(octets)
    arrays = [_as_binary(p) if isinstance(p, np.ndarray) else p for p in parts]
    rows = kernels.binary_join_element_wise(*arrays, b"")
    data = rows.buffers()[2]
    return memoryview(data) if data is not None else memoryview(b"")


def _as_binary(records: _Values) -> AnyArray:
    ends = np.arange(len(records) + 1, dtype=np.int64) * records.dtype.itemsize
    return binary_of(ends.astype(np.int32), records)


def _equal_width(data: AnyArray) -> _Values | None:
    """Give values of one common width as records: they need no join."""
    offsets = np.frombuffer(data.buffers()[1], np.int32)
    offsets = offsets[data.offset : data.offset + len(data) + 1]
    widths = np.diff(offsets)
    width = int(widths[0])
    if not width or (widths != width).any():
        return None
    content = data.buffers()[2]
    return np.frombuffer(content, f"V{width}", len(data), int(offsets[0]))


def _null_flags(batch: pa.RecordBatch) -> _Values:
    nulls = np.zeros((batch.num_rows, batch.num_columns), np.bool_)
    for i, array in enumerate(batch.columns):
        if array.null_count:
            nulls[:, i] = array.is_null().to_numpy(zero_copy_only=False)
    return np.packbits(nulls, axis=1)


def _add_fixed(run: Records, array: AnyArray, column: Column, *, flags: bool) -> None:
    kind = _TYPES[column.datatype]
    if pa.types.is_list(array.type) or pa.types.is_binary(array.type):
        run.add(fixed_values(array, column), kind)
    elif column.datatype == "boolean":
        run.add(_boolean_bytes(array), kind)
    elif flags:
        run.add(_filled(array, 0), kind)
    elif column.datatype in ("float", "double"):
        run.add(_filled(array, np.nan), kind)
    elif column.datatype == "unsignedByte":
        run.add(_filled(array.cast(pa.int16()), NULLS["short"]), ">i2")
    else:
        magic = NULLS[column.datatype]
        if kernels.any(kernels.equal(array, pa.scalar(magic, array.type))).as_py():
            raise UnfitValue(
                f"The value {magic} of column {column.name} stands for NULL in BINARY.",
                hint="Ask for BINARY2, which keeps the two apart.",
            )
        run.add(_filled(array, magic), kind)


def _filled(array: AnyArray, value: float) -> _Values:
    if array.null_count:
        array = array.fill_null(pa.scalar(value, array.type))
    result: _Values = array.to_numpy(zero_copy_only=False)
    return result


def _boolean_bytes(array: AnyArray) -> _Values:
    text = np.where(array.fill_null(False).to_numpy(zero_copy_only=False), 84, 70)
    if array.null_count:
        text[~valid_rows(array)] = ord("?")
    return text.astype(np.uint8)


def fixed_values(array: AnyArray, column: Column) -> _Values:
    """Give arrays of a declared size as a matrix; NULL is zeros, or NaN.

    Raises
    ------
    UnfitValue
        One has another size.
    """
    size = fixed_items(column)
    assert size is not None
    counts, items = list_items(array, column)
    valid = valid_rows(array)
    wrong = counts[valid] != size
    if wrong.any():
        raise UnfitValue(
            f"An array of {int(counts[valid][wrong][0])} items does not fit column "
            f"{column.name}, which declares {column.arraysize}.",
            hint="Declare its arraysize as '*'.",
        )
    empty = NULLS.get(column.datatype, np.nan if items.dtype.kind == "f" else 0)
    values = np.full((len(array), size), empty, items.dtype)
    values[valid] = items.reshape(-1, size)
    return values


def list_items(array: AnyArray, column: Column) -> tuple[_Values, _Values]:
    """Give the number of items of each value, and all items in one row."""
    if pa.types.is_binary(array.type):
        filled = array.fill_null(b"")
        data = b"".join(filled.to_pylist())
        counts = kernels.binary_length(filled).to_numpy()
        return counts, np.frombuffer(data, np.uint8)
    counts = kernels.list_value_length(array).fill_null(0).to_numpy()
    items = array.flatten()
    if column.datatype == "boolean":
        return counts, _boolean_bytes(items)
    return counts, _filled(items, NULLS.get(column.datatype, np.nan))


def _variable(array: AnyArray, column: Column) -> tuple[_Values, AnyArray]:
    if column.datatype == "unsignedByte":
        data = _no_nulls(array)
        return kernels.binary_length(data).to_numpy(), data
    if column.datatype in ("char", "unicodeChar"):
        text = iso_text(array) if pa.types.is_timestamp(array.type) else array
        if column.datatype == "unicodeChar":
            data = _utf16(_no_nulls(text))
            return kernels.binary_length(data).to_numpy() // 2, data
        data = _no_nulls(escaped(text))
        return kernels.binary_length(data).to_numpy(), data
    counts, items = list_items(array, column)
    swapped = items.astype(_TYPES[column.datatype])
    return counts, binary_of(ends_of(counts * swapped.dtype.itemsize), swapped)


def _no_nulls(array: AnyArray) -> AnyArray:
    data = array.cast(pa.binary())
    return data.fill_null(b"") if data.null_count else data


def _utf16(data: AnyArray) -> AnyArray:
    return pa.array(
        [v.decode().encode("utf-16-be") for v in data.to_pylist()], pa.binary()
    )
