"""Cells of TABLEDATA as Arrow arrays (VOTable 1.5 §5.1, §6)."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from dali.tableset import Column
from formats.arrays import AnyArray, kernels, text_buffers, valid_rows
from formats.errors import BrokenVOTable
from formats.read_fields import ReadField

__all__ = ["cells_batch", "odd_row", "text_batch", "timestamps", "truths"]

_TRUE = ("true", "t", "1")
_FALSE = ("false", "f", "0")
_MICROSECONDS = len("YYYY-MM-DDThh:mm:ss.ffffff")
_X = np.frombuffer(b"xX", np.uint8)
_MEANINGS = np.full(256, 2, np.uint8)
_MEANINGS[list(b"Tt1")] = 1
_MEANINGS[list(b"Ff0")] = 0


def text_batch(
    rows: Sequence[Sequence[str]], fields: Sequence[ReadField], schema: pa.Schema
) -> pa.RecordBatch:
    """Turn rows of cell texts into a batch.

    Raises
    ------
    BrokenVOTable
        A row has too few or too many cells, or a cell is not of its type.
    """
    try:
        columns = list(zip(*rows, strict=True))
    except ValueError:
        columns = []
    if len(columns) != len(fields):
        raise odd_row(len(fields))
    texts = [pa.array(cells, pa.string()) for cells in columns]
    empty = [kernels.equal(text, "") for text in texts]
    cells = [kernels.if_else(e, None, t) for e, t in zip(empty, texts, strict=True)]
    return cells_batch(cells, fields, schema)


def odd_row(fields: int) -> BrokenVOTable:
    """Say that a row is longer or shorter than it should be."""
    return BrokenVOTable(
        f"A row has not as many cells as there are fields ({fields}).",
        hint="Write one TD for each FIELD, empty ones for NULL.",
    )


def cells_batch(
    columns: Sequence[AnyArray], fields: Sequence[ReadField], schema: pa.Schema
) -> pa.RecordBatch:
    """Turn the texts of each column, NULL for empty cells, into a batch.

    Raises
    ------
    BrokenVOTable
        A cell is not of its type.
    """
    arrays = [
        _array(cells, field, schema.field(i).type)
        for i, (cells, field) in enumerate(zip(columns, fields, strict=True))
    ]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _array(text: AnyArray, field: ReadField, kind: pa.DataType) -> AnyArray:
    if pa.types.is_string(kind):
        return text
    quick = _bare(text, field, kind)
    if quick is not None:
        return quick
    column = field.column
    text = kernels.utf8_trim_whitespace(text)
    text = kernels.if_else(kernels.equal(text, ""), None, text)
    try:
        if pa.types.is_timestamp(kind):
            return timestamps(text, column)
        if pa.types.is_list(kind) or pa.types.is_binary(kind):
            return _lists(text, field, kind)
        return _numbers(text, field, kind)
    except (pa.ArrowInvalid, ValueError, OverflowError) as error:
        raise BrokenVOTable(
            f"A cell of column {column.name} is not of type {column.datatype}: "
            f"{str(error)[:200]}",
            hint="Correct the cell or the FIELD.",
        ) from None


def _bare(text: AnyArray, field: ReadField, kind: pa.DataType) -> AnyArray | None:
    """Read scalars that are spelt as Arrow spells them; None if some are not."""
    if pa.types.is_list(kind) or pa.types.is_binary(kind):
        return None
    ends, data = text_buffers(text)
    data = data[ends[0] : ends[-1]]
    # Spaces are to be cut off, and Arrow takes 0xFF for a negative number.
    if len(data) and (data.min() <= ord(" ") or data.max() > 127):
        return None
    if pa.types.is_integer(kind) and np.isin(data, _X).any():
        return None
    if pa.types.is_timestamp(kind):
        return timestamps(text, field.column)
    if field.null is not None:
        text = kernels.if_else(kernels.equal(text, field.null), None, text)
    if pa.types.is_boolean(kind):
        return _letters(text)
    try:
        return text.cast(kind)
    except pa.ArrowInvalid:
        return None


def _letters(text: AnyArray) -> AnyArray | None:
    """Read booleans of one letter each; None if some are longer."""
    ends, data = text_buffers(text)
    valid = valid_rows(text)
    if (np.diff(ends)[valid] != 1).any():
        return None
    letters = np.zeros(len(text), np.uint8)
    letters[valid] = data[ends[:-1][valid]]
    return truths(letters, ~valid)


def truths(letters: npt.NDArray[np.uint8], nulls: npt.NDArray[np.bool_]) -> AnyArray:
    """Read booleans from T, t, 1, F, f, 0; all else is NULL."""
    meaning = _MEANINGS[letters]
    return pa.array(meaning == 1, mask=nulls | (meaning == 2))


def timestamps(text: AnyArray, column: Column) -> AnyArray:
    """Read ISO timestamps; a final Z changes nothing, they are in UTC."""
    bare = text
    # Regular expressions cost more than all else here, and are rarely needed.
    if kernels.any(kernels.ends_with(bare, "Z")).as_py():
        bare = kernels.replace_substring_regex(bare, r"Z$", "")
    if (kernels.max(kernels.binary_length(bare)).as_py() or 0) > _MICROSECONDS:
        bare = kernels.replace_substring_regex(bare, r"(\.\d{6})\d+$", r"\1")
    try:
        return kernels.if_else(kernels.equal(bare, ""), None, bare).cast(
            pa.timestamp("us")
        )
    except pa.ArrowInvalid as error:
        raise BrokenVOTable(
            f"A value of column {column.name} is not a timestamp: {error}",
            hint="Write YYYY-MM-DDThh:mm:ss, or leave out the xtype.",
        ) from None


def _numbers(text: AnyArray, field: ReadField, kind: pa.DataType) -> AnyArray:
    if field.null is not None:
        text = kernels.if_else(kernels.equal(text, field.null), None, text)
    if pa.types.is_boolean(kind):
        return _booleans(text)
    # Arrow reads no plus sign, and no hexadecimal numbers.
    text = kernels.replace_substring_regex(text, r"^\+", "")
    if (
        pa.types.is_integer(kind)
        and kernels.any(kernels.match_substring(text, "x")).as_py()
    ):
        return pa.array(
            [
                None if v is None else int(v, 16 if "x" in v else 10)
                for v in text.to_pylist()
            ],
            kind,
        )
    return text.cast(kind)


def _booleans(text: AnyArray) -> AnyArray:
    lower = kernels.utf8_lower(text)
    true = kernels.is_in(lower, value_set=pa.array(_TRUE))
    false = kernels.is_in(lower, value_set=pa.array(_FALSE))
    return kernels.if_else(
        true, True, kernels.if_else(false, False, pa.scalar(None, pa.bool_()))
    )


def _bits(text: AnyArray) -> AnyArray:
    """Split `101`, or `1 0 1`, into digits (VOTable 1.5 §5.1)."""
    cells = text.to_pylist()
    if any(v is not None and v.strip("01 \t\n\r,") for v in cells):
        raise ValueError("a bit is neither 0 nor 1")
    return pa.array(
        [None if v is None else [c for c in v if c in "01"] for v in cells],
        pa.list_(pa.string()),
    )


def _lists(text: AnyArray, field: ReadField, kind: Any) -> AnyArray:
    words = _bits(text) if field.bit else kernels.utf8_split_whitespace(text)
    if pa.types.is_binary(kind):
        values = [None if v is None else bytes(map(int, v)) for v in words.to_pylist()]
        return pa.array(values, kind)
    items = _numbers(words.flatten(), field, kind.value_type)
    mask = text.is_null()
    counts = kernels.list_value_length(words).fill_null(0)
    if (
        field.items is not None
        and kernels.any(
            kernels.and_(text.is_valid(), kernels.not_equal(counts, field.items))
        ).as_py()
    ):
        raise ValueError(f"there are not {field.items} items")
    ends = kernels.cumulative_sum(kernels.cast(counts, pa.int32()))
    offsets = pa.concat_arrays([pa.array([0], pa.int32()), ends])
    return pa.ListArray.from_arrays(offsets, items, mask=mask)
