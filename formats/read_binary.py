"""Rows of BINARY and BINARY2 as Arrow arrays (VOTable 1.5 §5.3, §5.4).

A row is a run of fixed bytes, then the bytes of a variable value, then the next
run, and so on.  Only where rows begin is found one by one, by a walk from count
to count; rows of fixed width need not even that.  As most values are short, the
walk first takes counts for one byte, and what it found is then checked.  Runs
are then gathered as numpy records, and variable values by Arrow, for all rows
at once.
"""

import struct
from array import array
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl
import pyarrow as pa

from dali.arrow import schema_of
from dali.errors import NotSupported
from formats.arrays import (
    AnyArray,
    binary_of,
    ends_of,
    kernels,
    list_of,
    text_buffers,
    text_of,
)
from formats.errors import BrokenVOTable
from formats.read_fields import ReadField
from formats.read_text import timestamps, truths

__all__ = ["BinaryReader"]

_SIZES = {
    "boolean": "u1",
    "unsignedByte": "u1",
    "short": ">i2",
    "int": ">i4",
    "long": ">i8",
    "float": ">f4",
    "double": ">f8",
    "char": "u1",
    "unicodeChar": ">u2",
}
_Values = npt.NDArray[Any]
_MAX_VALUE = 64 << 20
_SPACES = (b"\n", b" ", b"\r", b"\t")


class BinaryReader:
    """Base64 text in, batches out."""

    def __init__(self, fields: Sequence[ReadField], *, flags: bool) -> None:
        self._fields = fields
        self.schema = schema_of([f.column for f in fields])
        self._flag_bytes = (len(fields) + 7) // 8 if flags else 0
        self._text = b""
        self._bytes = b""
        self._runs, self._widths = self._layout()

    def batches(self, text: bytes, rows: int) -> Iterator[pa.RecordBatch]:
        """Decode what is complete so far; the rest waits."""
        for space in _SPACES:
            text = text.replace(space, b"")
        text = self._text + text
        whole = len(text) // 4 * 4
        self._text = text[whole:]
        data = self._bytes + _decoded(text[:whole])
        starts, used = self._cut(data)
        self._bytes = data[used:]
        for start in range(0, len(starts), rows):
            yield self._batch(data, starts[start : start + rows])

    def finish(self) -> None:
        """Make sure that nothing is left.

        Raises
        ------
        BrokenVOTable
            The last row is not complete.
        """
        if self._bytes or self._text:
            raise BrokenVOTable(
                "The data end within a row.",
                hint="Check datatype and arraysize of each FIELD.",
            )

    def _layout(self) -> tuple[list[np.dtype[Any]], list[int]]:
        """Give the record of each fixed run, and the item size that follows it."""
        runs: list[np.dtype[Any]] = []
        widths: list[int] = []
        record: list[tuple[str, str, tuple[int, ...]]] = []
        if self._flag_bytes:
            record.append(("flags", "u1", (self._flag_bytes,)))
        for number, field in enumerate(self._fields):
            kind = _SIZES[field.column.datatype]
            if field.items is not None:
                items = (field.items + 7) // 8 if field.bit else field.items
                record.append((str(number), kind, (items,)))
                continue
            if field.bit:
                raise NotSupported(
                    f"Column {field.column.name} has bits of varying number.",
                    hint="Send booleans, or declare how many bits there are.",
                )
            record.append(("count", ">i4", ()))
            runs.append(np.dtype(record))
            widths.append(np.dtype(kind).itemsize * (2 if field.pair else 1))
            record = []
        runs.append(np.dtype(record))
        widths.append(0)
        return runs, widths

    def _cut(self, data: bytes) -> tuple[_Values, int]:
        """Find where each complete row begins, and where the last one ends."""
        width = self._runs[-1].itemsize
        if len(self._runs) > 1:
            return self._walk(data)
        if not width:
            raise BrokenVOTable("Rows have no bytes.")
        rows = len(data) // width
        return np.arange(rows) * width, rows * width

    def _walk(self, data: bytes) -> tuple[_Values, int]:
        widths = [run.itemsize for run in self._runs]
        first = widths[0] - 4
        # From the end of each value to the end of the next count.
        steps = [*widths[1:-1], widths[-1] + widths[0]]
        items = self._widths[:-1]
        short = _short_rows(data, first, steps) if max(items) == 1 else array("q")
        begin = short.pop() if short else first
        counts = short + _counts(data, begin, steps, items)
        # The last row is not complete; the one before may lack its end.
        place = counts.pop() - first
        if place > len(data):
            place = counts.pop() - first
        self._check_announced(data, place)
        return np.array(counts, np.int64) - first, place

    def _check_announced(self, data: bytes, at: int) -> None:
        """Refuse a row that is incomplete because it asks for too much."""
        for run, item in zip(self._runs, self._widths, strict=True):
            at += run.itemsize
            if not item or at > len(data):
                return
            at += _announced(data[at - 4 : at], item)

    def _batch(self, data: bytes, starts: _Values) -> pa.RecordBatch:
        fixed, counts, values = self._gathered(data, starts)
        nulls = self._nulls(fixed, len(starts))
        arrays: list[AnyArray] = []
        variable = iter(zip(counts, values, strict=True))
        for number, field in enumerate(self._fields):
            kind = self.schema.field(number).type
            if field.items is None:
                count, octets = next(variable)
                content = octets.view(_SIZES[field.column.datatype])
                count = count * 2 if field.pair else count
            else:
                content, count = _fixed(fixed[str(number)], field)
            arrays.append(_array(content, count, field, kind, nulls[:, number]))
        return pa.RecordBatch.from_arrays(arrays, schema=self.schema)

    def _gathered(
        self, data: bytes, starts: _Values
    ) -> tuple[dict[str, _Values], list[_Values], list[_Values]]:
        """Give fixed fields, and counts and bytes of variable ones."""
        fixed: dict[str, _Values] = {}
        counts: list[_Values] = []
        bounds = np.zeros((len(starts), 2 * len(self._runs) - 2), np.int64)
        at = starts
        for number, run in enumerate(self._runs):
            if run.itemsize:
                records = _records(data, at, run)
                fixed |= {name: records[name] for name in run.names or ()}
            at = at + run.itemsize
            if item := self._widths[number]:
                counts.append(fixed["count"].astype(np.int64))
                bounds[:, 2 * number] = at
                at = at + counts[-1] * item
                bounds[:, 2 * number + 1] = at
        return fixed, counts, _pieces(data, bounds)

    def _nulls(self, fixed: dict[str, _Values], rows: int) -> npt.NDArray[np.bool_]:
        if not self._flag_bytes:
            return np.zeros((rows, len(self._fields)), np.bool_)
        bits = np.unpackbits(fixed["flags"], axis=1, count=len(self._fields))
        return bits.astype(np.bool_)


def _short_rows(data: bytes, at: int, steps: list[int]) -> "array[int]":
    """Walk as if counts were of one byte; give the rows of which that is true.

    The last of them is where a walk that knows all counts has to begin.
    """
    rows = array("q")
    append = rows.append
    low = at + 3
    try:
        while True:
            append(low)
            for step in steps:
                low += data[low] + step
    except IndexError:
        pass
    places = np.array(rows, np.int64)[:-2] - 3
    true = np.ones(len(places), np.bool_)
    octets, here = np.frombuffer(data, np.uint8), places
    for step in steps:
        if not len(places):
            break
        counts = _records(data, here, np.dtype(">u4"))
        true &= counts < 256
        here = here + octets[here + 3] + step
    checked = len(places) if true.all() else int(true.argmin()) + 1
    return array("q", places[:checked].tobytes())


def _counts(data: bytes, at: int, steps: list[int], items: list[int]) -> "array[int]":
    """Walk to the end; give where the first count of each row is."""
    rows = array("q")
    append, read = rows.append, struct.Struct(">I").unpack_from
    pairs = list(zip(items, steps, strict=True))
    # A negative count is a huge one here: it ends the walk.
    try:
        while True:
            append(at)
            for item, step in pairs:
                at += read(data, at)[0] * item + step
    except struct.error:
        return rows


def _decoded(text: bytes) -> bytes:
    if not text:
        return b""
    try:
        # Polars decodes twice as fast as the standard library.
        data = pl.Series([text], dtype=pl.Binary).bin.decode("base64").item()
    except pl.exceptions.ComputeError:
        raise BrokenVOTable(
            "The data are not base64.", hint="Encode the rows again."
        ) from None
    return bytes(data)


def _records(data: bytes, starts: _Values, run: np.dtype[Any]) -> _Values:
    """Gather the records that begin at these places."""
    width = run.itemsize
    anywhere = np.ndarray(len(data) - width + 1, f"V{width}", data, strides=(1,))
    return anywhere[starts].view(run)


def _pieces(data: bytes, bounds: _Values) -> list[_Values]:
    """Gather the bytes between each pair of bounds, a column at a time."""
    ends = np.empty(bounds.size + 1, np.int32)
    ends[:-1] = bounds.ravel()
    ends[-1] = ends[-2] if bounds.size else 0
    # What lies between the wanted pieces are pieces as well, and not taken.
    pieces = binary_of(ends, np.frombuffer(data, np.uint8))
    gathered = []
    for column in range(0, bounds.shape[1], 2):
        wanted = pa.array(np.arange(column, bounds.size, bounds.shape[1]))
        taken = kernels.take(pieces, wanted, boundscheck=False)
        ends, content = text_buffers(taken)
        gathered.append(content[: ends[-1]])
    return gathered


def _fixed(values: _Values, field: ReadField) -> tuple[_Values, _Values]:
    """Give the items of values of one size, and their number in each."""
    counts = np.full(len(values), field.items)
    if field.bit and field.items != 1:
        bits = np.unpackbits(values, axis=1, count=field.items)
        return bits.ravel(), counts
    if field.column.datatype in ("char", "unicodeChar"):
        # A zero ends a string before its declared length.
        ended = np.logical_or.accumulate(values == 0, axis=1)
        if ended.any():
            return values[~ended], (~ended).sum(axis=1)
    return values.ravel(), counts


def _announced(count: bytes, item: int) -> int:
    # A negative count is a huge one here.
    size = int.from_bytes(count, "big") * item
    if size > _MAX_VALUE:
        raise BrokenVOTable(
            f"An array of {size} bytes is announced.",
            hint="Check datatype and arraysize of each FIELD.",
        )
    return size


def _array(
    values: _Values,
    counts: npt.NDArray[np.int64],
    field: ReadField,
    kind: pa.DataType,
    nulls: npt.NDArray[np.bool_],
) -> AnyArray:
    column = field.column
    if column.datatype in ("char", "unicodeChar"):
        text = _strings(values, counts, nulls, column.name)
        return timestamps(text, column) if pa.types.is_timestamp(kind) else text
    if pa.types.is_binary(kind):
        ends = ends_of(counts)
        data = values.tobytes()
        cut = [data[a:b] for a, b in pairwise(ends.tolist())]
        return pa.array(cut, kind, mask=nulls)
    if not pa.types.is_list(kind):
        return _items(values, field, nulls)
    items = _items(values, field, None)
    return list_of(counts, items, nulls)


def _items(
    values: _Values, field: ReadField, nulls: npt.NDArray[np.bool_] | None
) -> AnyArray:
    if nulls is None:
        nulls = np.zeros(len(values), np.bool_)
    if field.bit:
        return pa.array(values != 0, mask=nulls)
    if field.column.datatype == "boolean":
        return truths(values, nulls)
    native = values.astype(values.dtype.newbyteorder("="))
    if field.null is not None and native.dtype.kind in "iu":
        try:
            nulls = nulls | (native == int(field.null, 0))
        except ValueError:
            raise BrokenVOTable(
                f"The null value of column {field.column.name} is not an integer."
            ) from None
    return pa.array(native, mask=nulls)


def _strings(
    values: _Values,
    counts: npt.NDArray[np.int64],
    nulls: npt.NDArray[np.bool_],
    name: str,
) -> AnyArray:
    ends = ends_of(counts)
    octets = np.ascontiguousarray(values)
    if (values != 0).all():
        if values.dtype.itemsize > 1:
            ends, octets = _utf8(values, ends)
        try:
            if len(ends):
                binary_of(ends, octets).cast(pa.string())
                return text_of(ends, octets, nulls)
        except pa.ArrowInvalid:
            pass
    return _odd_strings(values, counts, nulls, name)


def _utf8(
    units: _Values, ends: npt.NDArray[np.int32]
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.uint8]]:
    """Change UTF-16 to UTF-8; no offsets if there are surrogates."""
    if (units < 0x80).all():
        return ends, units.astype(np.uint8)
    if ((units >= 0xD800) & (units < 0xE000)).any():
        return ends[:0], np.empty(0, np.uint8)
    widths = 1 + (units >= 0x80).astype(np.int32) + (units >= 0x800)
    text = units.tobytes().decode("utf-16-be").encode()
    return ends_of(widths)[ends], np.frombuffer(text, np.uint8)


def _odd_strings(
    values: _Values,
    counts: npt.NDArray[np.int64],
    nulls: npt.NDArray[np.bool_],
    name: str,
) -> AnyArray:
    wide = values.dtype.itemsize
    ends = (ends_of(counts) * wide).tolist()
    data = values.tobytes()
    code = "utf-8" if wide == 1 else "utf-16-be"
    try:
        # A zero ends a string before its declared length.
        text = [data[a:b].decode(code).partition("\0")[0] for a, b in pairwise(ends)]
    except UnicodeDecodeError:
        if wide > 1:
            raise BrokenVOTable(f"A string of column {name} is not UTF-16.") from None
        # What older writers did with char: one byte a character.
        text = [
            data[a:b].decode("latin-1").partition("\0")[0] for a, b in pairwise(ends)
        ]
    return pa.array(text, pa.string(), mask=nulls)
