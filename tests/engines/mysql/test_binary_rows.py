"""Rows of the binary protocol, written here by its page and read by the engine."""

import io
import json
import math
import socket
import struct
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pyarrow as pa
import pymysql
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pymysql.constants import FIELD_TYPE

from dali.arrow import conform
from dali.errors import EngineFault
from dali.tableset import Column
from engines.mysql import wire
from engines.mysql.binary_rows import BinaryRows
from engines.mysql.wire import Field, Packets

_END = b"\xfe\0\0\x02\0"
_FAULT = b"\xff" + struct.pack("<H", 1317) + b"#70100Query execution was interrupted"


@dataclass(frozen=True)
class Kind:
    """A type of the protocol.

    ``wrote`` is the page's own form of a value, ``read`` what is to come out.
    """

    field: Field
    column: Column
    values: st.SearchStrategy[Any]
    wrote: Callable[[Any], bytes]
    read: Callable[[Any], Any] = lambda value: value


def _length(size: int) -> bytes:
    if size < 251:
        return bytes([size])
    for sign, kind, most in ((0xFC, "<H", 1 << 16), (0xFD, "<I", 1 << 24)):
        if size < most:
            return bytes([sign]) + struct.pack(kind, size)[: 2 if sign == 0xFC else 3]
    return b"\xfe" + struct.pack("<Q", size)


def _with_length(data: bytes) -> bytes:
    return _length(len(data)) + data


def _text(value: str) -> bytes:
    return _with_length(value.encode())


def _time(value: datetime) -> bytes:
    """As short as it can be, as servers do."""
    day = struct.pack("<HBB", value.year, value.month, value.day)
    clock = bytes([value.hour, value.minute, value.second])
    if value.microsecond:
        return _with_length(day + clock + struct.pack("<I", value.microsecond))
    return _with_length(day + clock if any(clock) else day)


def _duration(value: timedelta) -> bytes:
    positive = abs(value)
    if not value:
        return b"\0"
    hours, rest = divmod(positive.seconds, 3600)
    data = struct.pack("<BI", value < timedelta(0), positive.days)
    data += bytes([hours, rest // 60, rest % 60])
    if positive.microseconds:
        data += struct.pack("<I", positive.microseconds)
    return _with_length(data)


def _duration_text(value: timedelta) -> str:
    positive = abs(value)
    minutes, seconds = divmod(positive.days * 86_400 + positive.seconds, 60)
    fraction = f".{positive.microseconds:06}" if positive.microseconds else ""
    sign = "-" if value < timedelta(0) else ""
    return f"{sign}{minutes // 60:02}:{minutes % 60:02}:{seconds:02}{fraction}"


def _bits(value: int) -> bytes:
    return _with_length(value.to_bytes(8, "big"))


def _packed(form: str) -> Callable[[Any], bytes]:
    return struct.Struct(f"<{form}").pack


def _whole(
    kind: int, form: str, datatype: str, low: int, high: int, *, unsigned: bool = False
) -> Kind:
    field = Field("c", kind, unsigned, binary=True)
    return Kind(field, Column("c", datatype), st.integers(low, high), _packed(form))


def _other(
    kind: int,
    column: Column,
    values: st.SearchStrategy[Any],
    wrote: Callable[[Any], bytes],
    read: Callable[[Any], Any] = lambda value: value,
) -> Kind:
    return Kind(
        Field("c", kind, unsigned=False, binary=True), column, values, wrote, read
    )


_TEXTS = st.text(st.characters(codec="utf-8"), max_size=300)
_CHARS = Column("c", "unicodeChar", "*")
_TIME = Column("c", "char", "*", "timestamp")
_MIDNIGHTS = st.dates().map(lambda day: datetime(day.year, day.month, day.day))
KINDS = (
    _whole(FIELD_TYPE.TINY, "b", "short", -128, 127),
    _whole(FIELD_TYPE.TINY, "B", "unsignedByte", 0, 255, unsigned=True),
    _other(FIELD_TYPE.TINY, Column("c", "boolean"), st.booleans(), _packed("b")),
    _whole(FIELD_TYPE.SHORT, "h", "short", -(2**15), 2**15 - 1),
    _whole(FIELD_TYPE.YEAR, "H", "short", 0, 2155, unsigned=True),
    _whole(FIELD_TYPE.INT24, "i", "int", -(2**23), 2**23 - 1),
    _whole(FIELD_TYPE.LONG, "I", "long", 0, 2**32 - 1, unsigned=True),
    _whole(FIELD_TYPE.LONGLONG, "q", "long", -(2**63), 2**63 - 1),
    _whole(FIELD_TYPE.LONGLONG, "Q", "long", 0, 2**63 - 1, unsigned=True),
    _other(FIELD_TYPE.FLOAT, Column("c", "float"), st.floats(width=32), _packed("f")),
    _other(FIELD_TYPE.DOUBLE, Column("c", "double"), st.floats(), _packed("d")),
    _other(FIELD_TYPE.VAR_STRING, _CHARS, _TEXTS, _text),
    _other(FIELD_TYPE.BLOB, _CHARS, st.just("ä" * 40_000), _text),
    _other(
        FIELD_TYPE.BLOB,
        Column("c", "unsignedByte", "*"),
        st.binary(max_size=300),
        _with_length,
    ),
    _other(
        FIELD_TYPE.NEWDECIMAL,
        Column("c", "double"),
        st.decimals(-(10**20), 10**20, places=9),
        lambda value: _text(str(value)),
        float,
    ),
    _other(
        FIELD_TYPE.STRING,
        Column("c", "double", "*"),
        st.lists(st.none() | st.floats(allow_nan=False), max_size=5),
        lambda value: _text(json.dumps(value)),
    ),
    _other(FIELD_TYPE.DATETIME, _TIME, st.datetimes(), _time),
    _other(FIELD_TYPE.DATE, _TIME, _MIDNIGHTS, _time),
    _other(
        FIELD_TYPE.TIME,
        Column("c", "char", "*"),
        st.timedeltas(timedelta(hours=-838), timedelta(hours=838)),
        _duration,
        _duration_text,
    ),
    _other(FIELD_TYPE.BIT, Column("c", "long"), st.integers(0, 2**63 - 1), _bits),
)


def row_of(kinds: Sequence[Kind], values: Sequence[Any]) -> bytes:
    """Write a row by the page "Resultset row"."""
    bitmap = bytearray((len(kinds) + 7 + 2) // 8)
    data = b""
    for number, (kind, value) in enumerate(zip(kinds, values, strict=True)):
        if value is None:
            bitmap[(number + 2) // 8] |= 1 << (number + 2) % 8
        else:
            data += kind.wrote(value)
    return b"\0" + bytes(bitmap) + data


def packets_of(*payloads: bytes) -> bytes:
    """Give payloads their headers, as a server numbers them."""
    return b"".join(
        len(each).to_bytes(3, "little") + bytes([number % 256]) + each
        for number, each in enumerate(payloads)
    )


@contextmanager
def stream(data: bytes) -> Iterator[Any]:
    """Give a connection that has received so much, and nothing more."""
    # The socket is only asked whether more comes; nothing does.
    near, far = socket.socketpair()
    with near, far:
        file = io.BufferedReader(io.BytesIO(data))
        yield SimpleNamespace(_rfile=file, _sock=near)


def read_rows(kinds: Sequence[Kind], data: bytes) -> list[dict[str, Any]]:
    """Read all rows as the engine does."""
    columns = [
        Column(f"c{n}", k.column.datatype, k.column.arraysize, k.column.xtype)
        for n, k in enumerate(kinds)
    ]
    reader = BinaryRows([kind.field for kind in kinds], columns)
    with stream(data) as connection:
        packets = Packets(connection)
        return [
            row
            for block, starts in packets.blocks()
            for row in conform(reader.read(block, starts), columns).to_pylist()
        ]


@st.composite
def results(draw: st.DrawFn) -> tuple[list[Kind], list[list[Any]]]:
    kinds = draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=12))
    row = st.tuples(*(st.none() | kind.values for kind in kinds))
    return kinds, [list(each) for each in draw(st.lists(row, max_size=6))]


def _same(got: Any, wanted: Any) -> bool:
    if isinstance(wanted, float) and math.isnan(wanted):
        return isinstance(got, float) and math.isnan(got)
    return bool(got == wanted)


@settings(deadline=None)
@given(results(), st.integers(1, 64) | st.just(1 << 20))
def test_rows_are_read_as_they_were_written(
    result: tuple[list[Kind], list[list[Any]]], pieces: int
) -> None:
    kinds, rows = result
    data = packets_of(*(row_of(kinds, row) for row in rows), _END)
    with pytest.MonkeyPatch.context() as patch:
        # So that blocks end everywhere within rows.
        patch.setattr(wire, "_READ", pieces)
        patch.setattr(wire, "_PIECE", pieces)
        got = read_rows(kinds, data)
    assert len(got) == len(rows)
    for found, values in zip(got, rows, strict=True):
        for kind, value, told in zip(kinds, values, found.values(), strict=True):
            wanted = None if value is None else kind.read(value)
            assert _same(told, wanted), (kind.field, value, told)


@given(st.dates())
def test_days(day: date) -> None:
    kinds = [_other(FIELD_TYPE.DATE, _TIME, st.none(), _time)]
    moment = datetime(day.year, day.month, day.day)
    assert read_rows(kinds, packets_of(row_of(kinds, [moment]), _END)) == [
        {"c0": moment}
    ]


@pytest.mark.parametrize(
    "sent",
    [
        pytest.param(b"\0", id="zero date"),
        pytest.param(b"\4" + struct.pack("<HBB", 2020, 0, 1), id="no month"),
        pytest.param(b"\4" + struct.pack("<HBB", 2020, 1, 0), id="no day"),
    ],
)
def test_what_is_no_day_is_null(sent: bytes) -> None:
    kinds = [_other(FIELD_TYPE.DATE, _TIME, st.none(), lambda value: value)]
    assert read_rows(kinds, packets_of(row_of(kinds, [sent]), _END)) == [{"c0": None}]


def test_column_without_a_type() -> None:
    kinds = [_other(FIELD_TYPE.NULL, Column("c", "int"), st.none(), _text)]
    assert read_rows(kinds, packets_of(row_of(kinds, [None]), _END)) == [{"c0": None}]


def test_number_beyond_64_bits_is_a_fault() -> None:
    kinds = [_whole(FIELD_TYPE.LONGLONG, "Q", "long", 0, 0, unsigned=True)]
    with pytest.raises(pa.ArrowInvalid):
        read_rows(kinds, packets_of(row_of(kinds, [2**63]), _END))


@pytest.mark.parametrize("text", ["[1, 2", "5", '["x"]', "{}", ""])
def test_array_that_is_none(text: str) -> None:
    kinds = [_other(FIELD_TYPE.STRING, Column("c", "double", "*"), st.none(), _text)]
    with pytest.raises(EngineFault, match="c0"):
        read_rows(kinds, packets_of(row_of(kinds, [text]), _END))


def test_other_columns_than_expected() -> None:
    with pytest.raises(EngineFault, match="columns"):
        BinaryRows([KINDS[0].field], [])


def test_fault_after_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    row = row_of([KINDS[0]], [1])
    # What came before the fault is read, but for what came together with it.
    for name in ("_READ", "_PIECE"):
        monkeypatch.setattr(wire, name, len(packets_of(row, row)))
    with stream(packets_of(row, row, _FAULT)) as connection:
        packets = Packets(connection)
        blocks = packets.blocks()
        assert len(next(blocks)[1]) == 2
        with pytest.raises(pymysql.err.OperationalError) as caught:
            next(blocks)
        assert caught.value.args[0] == 1317
        assert packets.ended


def test_fault_that_ends_a_drained_result_is_nobodys() -> None:
    with stream(packets_of(row_of([KINDS[0]], [1]), _FAULT)) as connection:
        packets = Packets(connection)
        packets.drain()
        assert packets.ended


def test_server_that_is_gone_amid_rows() -> None:
    data = packets_of(row_of([KINDS[0]], [1]), row_of([KINDS[0]], [2]))
    with stream(data[:-1]) as connection:
        packets = Packets(connection)
        with pytest.raises(pymysql.err.OperationalError) as caught:
            packets.drain()
    assert caught.value.args[0] == 2013


@pytest.mark.parametrize("packet", [b"\x07nonsense", b"\xfe" + bytes(20)])
def test_packet_that_is_no_row(packet: bytes) -> None:
    with stream(packets_of(packet)) as connection:
        with pytest.raises(pymysql.err.Error) as caught:
            list(Packets(connection).blocks())
    assert caught.value.args[0] == 2027
