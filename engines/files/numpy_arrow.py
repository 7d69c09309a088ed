"""Columns of FITS as Arrow arrays: NULLs found, byte order and shapes undone."""

from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

__all__ = ["arrow_array"]


def arrow_array(values: npt.NDArray[Any], null: Any = None) -> "pa.Array[Any]":
    """Turn a column into Arrow.

    ``null`` is the integer that stands for no value.  NaN of a scalar column
    is no value; within vectors it stays, for vectors have no NULL elements.
    """
    if values.dtype.kind in "SU":
        return _texts(values)
    if values.dtype.kind == "O":
        return _lists(values)
    values = values.astype(values.dtype.newbyteorder("="), copy=False)
    if values.dtype.kind == "c":
        values = np.ascontiguousarray(values)
        part = values.real.dtype
        values = values.view(part).reshape(*values.shape, 2)
    if values.ndim > 1:
        return _vectors(values)
    values = np.ascontiguousarray(values)
    if values.dtype.kind == "f":
        return _typed(values, mask=np.isnan(values))
    return _typed(values, mask=None if null is None else values == null)


def _texts(values: npt.NDArray[Any]) -> "pa.Array[Any]":
    if values.ndim > 1:
        rows = values.reshape(len(values), -1)
        return _typed([" ".join(map(_decoded, row)).strip() or None for row in rows])
    octets: Any = _typed(values)
    try:
        decoded = octets.cast(pa.string())
    except pa.ArrowInvalid:
        decoded = _typed(np.char.decode(values, "latin-1")).cast(pa.string())
    text = pc.utf8_rtrim(decoded, " \x00")
    nothing = pa.scalar(None, pa.string())
    blanked: pa.Array[Any] = pc.replace_with_mask(
        text, pc.equal(text, pa.scalar("")), nothing
    )
    return blanked


def _decoded(value: bytes | str) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _vectors(values: npt.NDArray[Any]) -> "pa.Array[Any]":
    count, size = len(values), int(np.prod(values.shape[1:]))
    flat = _typed(np.ascontiguousarray(values).reshape(-1))
    offsets = np.arange(count + 1, dtype=np.int32) * np.int32(size)
    return _list_array(offsets, flat)


def _lists(values: npt.NDArray[Any]) -> "pa.Array[Any]":
    """Turn variable-length arrays into lists, or into text if they are text."""
    rows = [np.asarray(row) for row in values]
    if rows and rows[0].dtype.kind in "SU":
        return _typed(["".join(map(_decoded, r.reshape(-1))) or None for r in rows])
    flat = np.concatenate([row.reshape(-1) for row in rows]) if rows else np.empty(0)
    flat = np.ascontiguousarray(flat.astype(flat.dtype.newbyteorder("=")))
    offsets = np.cumsum([0, *(row.size for row in rows)], dtype=np.int32)
    return _list_array(offsets, _typed(flat))


def _typed(values: Any, mask: npt.NDArray[np.bool_] | None = None) -> "pa.Array[Any]":
    made: pa.Array[Any] = pa.array(values, mask=mask)
    return made


def _list_array(
    offsets: npt.NDArray[np.int32], flat: "pa.Array[Any]"
) -> "pa.Array[Any]":
    made: pa.Array[Any] = pa.ListArray.from_arrays(offsets.tolist(), flat)
    if flat.type == pa.uint8():
        # Arrays of bytes are byte strings, see `dali.arrow`.
        _, ends, _, octets = made.buffers()
        buffers: Any = [None, ends, octets]
        made = pa.Array.from_buffers(pa.binary(), len(made), buffers)
    return made
