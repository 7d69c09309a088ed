"""Arrow arrays to and from the buffers that they are made of."""

from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute

__all__ = [
    "AnyArray",
    "binary_of",
    "ends_of",
    "kernels",
    "list_of",
    "text_buffers",
    "text_of",
    "valid_rows",
]

AnyArray: TypeAlias = Any
"""Any Arrow array: the stubs of pyarrow want the exact class of each, which
code that serves all types cannot give."""

kernels: Any = pyarrow.compute
"""Arrow's compute functions, whose stubs tell scalars from arrays and can't
follow an array of any type."""


def valid_rows(array: AnyArray) -> npt.NDArray[np.bool_]:
    """Say of each value whether it is there."""
    mask: npt.NDArray[np.bool_] = array.is_valid().to_numpy(zero_copy_only=False)
    return mask


def ends_of(counts: npt.NDArray[Any]) -> npt.NDArray[np.int32]:
    """Give offsets, beginning with 0, for values of these lengths."""
    ends = np.zeros(len(counts) + 1, np.int32)
    np.cumsum(counts, out=ends[1:])
    return ends


def binary_of(
    ends: npt.NDArray[np.int32], data: npt.NDArray[Any], kind: pa.DataType | None = None
) -> AnyArray:
    """Make an array of byte strings from offsets and bytes, without copying."""
    buffers: Any = [None, _buffer(ends), _buffer(data)]
    return pa.Array.from_buffers(kind or pa.binary(), len(ends) - 1, buffers)


def text_buffers(
    array: AnyArray,
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.uint8]]:
    """Give offsets and bytes of an array of strings or byte strings."""
    _, offsets, data = array.buffers()
    ends = np.frombuffer(offsets, np.int32)[array.offset :][: len(array) + 1]
    return ends, np.frombuffer(data or b"", np.uint8)


def text_of(
    ends: npt.NDArray[np.int32],
    data: npt.NDArray[np.uint8],
    nulls: npt.NDArray[np.bool_],
) -> AnyArray:
    """Make an array of strings from offsets and valid UTF-8, without copying."""
    valid = _buffer(np.packbits(~nulls, bitorder="little")) if nulls.any() else None
    buffers: Any = [valid, _buffer(ends), _buffer(data)]
    return pa.Array.from_buffers(pa.string(), len(ends) - 1, buffers)


def list_of(
    counts: npt.NDArray[Any],
    items: AnyArray,
    nulls: npt.NDArray[np.bool_] | None = None,
) -> AnyArray:
    """Make an array of lists from the number of items of each, and all items."""
    lists: Any = pa.ListArray
    mask = None if nulls is None else pa.array(nulls)
    return lists.from_arrays(pa.array(ends_of(counts)), items, mask=mask)


def _buffer(data: npt.NDArray[Any]) -> pa.Buffer:
    # Records and byte strings are not in Python's buffer protocol as bytes.
    octets: Any = np.ascontiguousarray(data).view(np.uint8)
    return pa.py_buffer(octets)
