"""Rows of BINARY and BINARY2 as Arrow arrays (VOTable 1.5 §5.3, §5.4).

Rows of fixed width are one numpy record each.  Otherwise a walk from count to
count cuts each row into fixed runs and variable values; their contents are
decoded for all rows at once.
"""

import binascii
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from dali.arrow import schema_of
from formats.arrays import AnyArray, ends_of, list_of
from formats.errors import BrokenVOTable
from formats.read_fields import ReadField
from formats.read_text import timestamps

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
_SPACE = str.maketrans("", "", " \t\r\n")


class BinaryReader:
    """Base64 text in, batches out."""

    def __init__(self, fields: Sequence[ReadField], *, flags: bool) -> None:
        self._fields = fields
        self._schema = schema_of([f.column for f in fields])
        self._flag_bytes = (len(fields) + 7) // 8 if flags else 0
        self._text = ""
        self._bytes = b""
        self._runs, self._widths = self._layout()

    def batches(self, text: str, rows: int) -> Iterator[pa.RecordBatch]:
        """Decode what is complete so far; the rest waits."""
        text = self._text + text.translate(_SPACE)
        whole = len(text) // 4 * 4
        self._text = text[whole:]
        try:
            data = self._bytes + binascii.a2b_base64(text[:whole], strict_mode=True)
        except binascii.Error as error:
            raise BrokenVOTable(
                f"The data are not base64: {error}.", hint="Encode the rows again."
            ) from None
        cut, used = self._cut(data)
        self._bytes = data[used:]
        for start in range(0, len(cut), rows):
            yield self._batch(cut[start : start + rows])

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
                record.append((str(number), kind, (field.items,)))
                continue
            record.append(("count", ">i4", ()))
            runs.append(np.dtype(record))
            widths.append(np.dtype(kind).itemsize)
            record = []
        runs.append(np.dtype(record))
        widths.append(0)
        return runs, widths

    def _cut(self, data: bytes) -> tuple[list[list[bytes]], int]:
        rows: list[list[bytes]] = []
        end, place = len(data), 0
        steps = [(r.itemsize, w) for r, w in zip(self._runs, self._widths, strict=True)]
        if not sum(width for width, _ in steps):
            raise BrokenVOTable("Rows have no bytes.")
        while True:
            row: list[bytes] = []
            at = place
            for width, item in steps:
                until = at + width
                if until > end:
                    return rows, place
                row.append(data[at:until])
                at = until
                if item:
                    at += _announced(data[until - 4 : until], item)
                    row.append(data[until:at])
            if at > end:
                return rows, place
            rows.append(row)
            place = at

    def _batch(self, rows: list[list[bytes]]) -> pa.RecordBatch:
        pieces = list(zip(*rows, strict=True))
        fixed: dict[str, _Values] = {}
        for run, part in zip(self._runs, pieces[::2], strict=True):
            if run.names:
                records = np.frombuffer(b"".join(part), run, len(rows))
                fixed |= {name: records[name] for name in run.names}
        variable = iter(pieces[1::2])
        nulls = self._nulls(fixed, len(rows))
        arrays: list[AnyArray] = []
        for number, field in enumerate(self._fields):
            if field.items is not None:
                values = fixed[str(number)]
                counts = np.full(len(rows), field.items)
            else:
                data = b"".join(part := next(variable))
                values = np.frombuffer(data, _SIZES[field.column.datatype])
                sizes = np.fromiter(map(len, part), np.int64, len(rows))
                counts = sizes // values.dtype.itemsize
            kind = self._schema.field(number).type
            arrays.append(_array(values.ravel(), counts, field, kind, nulls[:, number]))
        return pa.RecordBatch.from_arrays(arrays, schema=self._schema)

    def _nulls(self, fixed: dict[str, _Values], rows: int) -> npt.NDArray[np.bool_]:
        if not self._flag_bytes:
            return np.zeros((rows, len(self._fields)), np.bool_)
        bits = np.unpackbits(fixed["flags"], axis=1, count=len(self._fields))
        return bits.astype(np.bool_)


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
        true = np.isin(values, list(b"Tt1"))
        false = np.isin(values, list(b"Ff0"))
        return pa.array(true, mask=nulls | ~(true | false))
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
