"""Cells of TABLEDATA as Arrow arrays (VOTable 1.5 §5.1, §6)."""

from collections.abc import Sequence
from typing import Any

import pyarrow as pa

from dali.tableset import Column
from formats.arrays import AnyArray, kernels
from formats.errors import BrokenVOTable
from formats.read_fields import ReadField

__all__ = ["text_batch", "timestamps"]

_TRUE = ("true", "t", "1")
_FALSE = ("false", "f", "0")


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
        raise BrokenVOTable(
            f"A row has not as many cells as there are fields ({len(fields)}).",
            hint="Write one TD for each FIELD, empty ones for NULL.",
        )
    arrays = [
        _array(cells, field, schema.field(i).type)
        for i, (cells, field) in enumerate(zip(columns, fields, strict=True))
    ]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _array(cells: Sequence[str], field: ReadField, kind: pa.DataType) -> AnyArray:
    text = pa.array(cells, pa.string())
    text = kernels.if_else(kernels.equal(text, ""), None, text)
    column = field.column
    if pa.types.is_string(kind):
        return text
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


def timestamps(text: AnyArray, column: Column) -> AnyArray:
    """Read ISO timestamps; a final Z changes nothing, they are in UTC."""
    bare = kernels.replace_substring_regex(text, r"Z$", "")
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


def _lists(text: AnyArray, field: ReadField, kind: Any) -> AnyArray:
    words = kernels.utf8_split_whitespace(text)
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
