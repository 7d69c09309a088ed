"""Values as text: a batch becomes a polars frame whose cells are ready to join.

Numbers stay numbers: polars writes them shortest and exactly.  What polars
spells differently than the format (infinities, arrays, timestamps, strings in
need of escaping) becomes text here, column by column.
"""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl
import pyarrow as pa

from dali.tableset import Column
from formats.arrays import AnyArray, kernels, list_of, valid_rows
from formats.fields import NULLS
from formats.timestamps import iso_text

__all__ = ["Style", "frame_of", "joined", "plain"]


def plain(array: AnyArray) -> pl.Series:
    """Take strings as they are."""
    return pl.Series(array)


@dataclass(frozen=True, slots=True)
class Style:
    """How one format spells values.

    Parameters
    ----------
    strings
        Brings strings and timestamps into the format's form.
    nan, positive, negative
        Not-a-number and the infinities.
    opening, between, closing
        What encloses and separates the items of an array.
    null_item
        A missing item of an array; by default NaN or a magic value.
    """

    strings: Callable[[AnyArray], pl.Series] = plain
    nan: str = "NaN"
    positive: str = "inf"
    negative: str = "-inf"
    opening: str = ""
    between: str = " "
    closing: str = ""
    null_item: str | None = None


def frame_of(
    batch: pa.RecordBatch, columns: Sequence[Column], style: Style
) -> pl.DataFrame:
    """Give the cells of a batch, in a frame of columns named by number."""
    return pl.DataFrame(
        [
            _cells(array, column, style).alias(str(i))
            for i, (array, column) in enumerate(
                zip(batch.columns, columns, strict=True)
            )
        ]
    )


def joined(frame: pl.DataFrame, separator: bytes, ending: str, null: str) -> bytes:
    """Join the cells of each row, unquoted; each row ends in the same text."""
    sink = io.BytesIO()
    frame.write_csv(
        sink,
        include_header=False,
        separator="\x01",
        line_terminator=ending,
        quote_style="never",
        null_value=null,
    )
    # No cell holds the separator: every style replaces control characters.
    return sink.getvalue().replace(b"\x01", separator)


def _cells(array: AnyArray, column: Column, style: Style) -> pl.Series:
    if pa.types.is_timestamp(array.type):
        return style.strings(iso_text(array))
    if pa.types.is_string(array.type):
        return style.strings(array)
    if pa.types.is_list(array.type) or pa.types.is_binary(array.type):
        return _array_cells(array, column, style)
    if pa.types.is_floating(array.type):
        return _float_cells(array, style)
    return pl.Series(array)


def _float_cells(array: AnyArray, style: Style) -> pl.Series:
    series = pl.Series(array)
    special = bool(series.is_infinite().any()) if style.positive != "inf" else False
    if style.nan != "NaN":
        special = special or bool(series.is_nan().any())
    if not special:
        return series
    spelt = {"NaN": style.nan, "inf": style.positive, "-inf": style.negative}
    return series.cast(pl.String).replace(spelt)


def _array_cells(array: AnyArray, column: Column, style: Style) -> pl.Series:
    if pa.types.is_binary(array.type):
        array = _bytes_as_list(array)
    items = array.flatten()
    text = _cells(items, column, style).cast(pl.String)
    if items.null_count:
        text = text.fill_null(_null_item(column, style))
    lengths = kernels.list_value_length(array).fill_null(0).to_numpy()
    words = text.to_arrow().cast(pa.string())
    cells = pl.Series(kernels.binary_join(list_of(lengths, words), style.between))
    if style.opening or style.closing:
        cells = style.opening + cells + style.closing
    if array.null_count:
        valid = pl.Series(array.is_valid())
        cells = cells.zip_with(valid, pl.Series([None], dtype=pl.String))
    return cells


def _null_item(column: Column, style: Style) -> str:
    if style.null_item is not None:
        return style.null_item
    if column.datatype == "boolean":
        return "?"
    return str(NULLS[column.datatype]) if column.datatype in NULLS else "NaN"


def _bytes_as_list(array: AnyArray) -> AnyArray:
    array = array.cast(pa.binary())
    lengths = kernels.binary_length(array).fill_null(0).to_numpy()
    # Copied, because values under a NULL may take up room.
    data = b"".join(v for v in array.to_pylist() if v)
    items = pa.array(np.frombuffer(data, np.uint8))
    return list_of(lengths, items, ~valid_rows(array))
