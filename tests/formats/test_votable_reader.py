"""Our reader, against our writers, astropy's writer, and broken documents."""

import base64
import io
import struct
from collections.abc import Iterator
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from astropy.io.votable import from_table, writeto
from astropy.table import Table
from hypothesis import given, settings
from hypothesis import strategies as st

from dali.errors import DaliError, NotSupported
from dali.result import ResultHeader
from dali.tableset import Column
from formats import votable_reader
from formats.errors import BrokenVOTable
from formats.votable import BINARY, BINARY2, TABLEDATA, VOTable
from formats.votable_reader import read_votable
from tests.formats.samples import COLUMNS, HEADER, batch_of, encode, sample_batch

_SCALARS = [pytest.param(f, id=f.name, marks=()) for f in (BINARY2, BINARY, TABLEDATA)]


def _rows(document: bytes, size: int = 20_000) -> list[dict[str, Any]]:
    _, batches = read_votable(io.BytesIO(document), batch_rows=size)
    return [row for batch in batches for row in batch.to_pylist()]


def _document(data: str, fields: str = '<FIELD name="a" datatype="int"/>') -> bytes:
    return (
        '<VOTABLE version="1.4" xmlns="http://www.ivoa.net/xml/VOTable/v1.3">'
        f"<RESOURCE><TABLE>{fields}<DATA>{data}</DATA></TABLE></RESOURCE></VOTABLE>"
    ).encode()


def _cells(*cells: str) -> str:
    row = "".join(f"<TD>{cell}</TD>" for cell in cells)
    return f"<TABLEDATA><TR>{row}</TR></TABLEDATA>"


def test_binary2_comes_back_whole() -> None:
    assert repr(_rows(encode(BINARY2))) == repr(sample_batch().to_pylist())


@pytest.mark.parametrize("size", [1, 2, 5, 100])
@pytest.mark.parametrize("form", _SCALARS)
def test_batches_of_any_size(form: VOTable, size: int) -> None:
    assert repr(_rows(encode(form), size)) == repr(_rows(encode(form)))


def test_columns_come_back() -> None:
    header, _ = read_votable(io.BytesIO(encode(TABLEDATA)))
    for got, want in zip(header.columns, COLUMNS, strict=True):
        assert (got.name, got.unit, got.ucd) == (want.name, want.unit, want.ucd)
        assert (got.xtype, got.coosys, got.timesys) == (
            want.xtype,
            want.coosys,
            want.timesys,
        )
        assert got.description == want.description
    assert header.infos[1] == HEADER.infos[0]
    assert header.description == HEADER.description


@pytest.mark.parametrize("kind", ["tabledata", "binary", "binary2"])
def test_documents_of_astropy(kind: str) -> None:
    table = Table(
        {
            "i": np.array([1, -5], np.int32),
            "u": np.array([1, 255], np.uint8),
            "d": [0.1, np.inf],
            "b": [True, False],
            "s": ["one", "three"],
            "v": np.array([[1.5, 2.5], [3.5, 4.5]], np.float32),
        }
    )
    sink = io.BytesIO()
    writeto(from_table(table), sink, tabledata_format=kind)
    assert _rows(sink.getvalue()) == [
        {"i": 1, "u": 1, "d": 0.1, "b": True, "s": "one", "v": [1.5, 2.5]},
        {"i": -5, "u": 255, "d": np.inf, "b": False, "s": "three", "v": [3.5, 4.5]},
    ]


@pytest.mark.parametrize("kind", ["tabledata", "binary", "binary2"])
def test_bits_of_astropy(kind: str) -> None:
    pattern = [True, False, True, True, False, False, False, False, True]
    table = Table(
        {
            "one": [True, False],
            "nine": np.array([pattern, pattern[::-1]]),
            "grid": np.array([[[True, False], [False, False]]] * 2),
            "after": np.array([7, 8], np.int16),
        }
    )
    sink = io.BytesIO()
    writeto(from_table(table), sink, tabledata_format=kind)
    grid = [True, False, False, False]
    assert _rows(sink.getvalue()) == [
        {"one": True, "nine": pattern, "grid": grid, "after": 7},
        {"one": False, "nine": pattern[::-1], "grid": grid, "after": 8},
    ]


def _values(column: Column) -> st.SearchStrategy[object]:
    numbers = {
        "boolean": st.booleans(),
        "unsignedByte": st.integers(0, 255),
        "short": st.integers(-(2**15), 2**15 - 1),
        "int": st.integers(-(2**31), 2**31 - 1),
        "long": st.integers(-(2**63), 2**63 - 1),
        "float": st.floats(width=32),
        "double": st.floats(),
    }
    # A zero ends a string in VOTable, so that none can come back.
    text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
    if column.datatype in ("char", "unicodeChar"):
        return text
    if column.datatype == "unsignedByte" and column.arraysize:
        return st.binary(max_size=9)
    one = numbers[column.datatype]
    if column.arraysize is None:
        return one
    size = None if column.arraysize == "*" else int(column.arraysize)
    if column.arraysize and column.datatype in ("short", "int", "long"):
        one = one.filter(lambda v: abs(int(str(v))) < 2**15 - 1)
    return st.lists(one, min_size=size or 0, max_size=size or 4)


@st.composite
def _tables(draw: st.DrawFn) -> tuple[tuple[Column, ...], list[list[object]]]:
    kinds = "boolean unsignedByte short int long float double char unicodeChar".split()
    sizes = st.sampled_from([None, "*", "2"])
    drawn = draw(
        st.lists(st.tuples(st.sampled_from(kinds), sizes), min_size=1, max_size=12)
    )
    columns = tuple(
        Column(f"c{i}", k, "*" if "har" in k or k == "unsignedByte" and s else s)
        for i, (k, s) in enumerate(drawn)
    )
    row = st.tuples(*(st.none() | _values(c) for c in columns)).map(list)
    return columns, draw(st.lists(row, max_size=12))


@settings(max_examples=150, deadline=None)
@given(_tables(), st.integers(1, 5))
def test_any_table_survives_binary2(
    table: tuple[tuple[Column, ...], list[list[object]]], cut: int
) -> None:
    columns, rows = table
    batch = batch_of(columns, rows)
    # The whole is shown first, so that text is declared by all of it.
    document = encode(BINARY2, ResultHeader(columns), [batch])
    assert repr(_rows(document, cut)) == repr(batch.to_pylist())


@pytest.mark.parametrize(
    ("cell", "field", "want"),
    [
        pytest.param("0x1F", 'datatype="int"', 31, id="hexadecimal"),
        pytest.param("+7", 'datatype="long"', 7, id="plus"),
        pytest.param(" 8 ", 'datatype="short"', 8, id="spaces"),
        pytest.param("+Inf", 'datatype="double"', np.inf, id="infinity"),
        pytest.param("-Inf", 'datatype="float"', -np.inf, id="minus"),
        pytest.param("", 'datatype="int"', None, id="empty"),
        pytest.param("T", 'datatype="boolean"', True, id="true"),
        pytest.param("?", 'datatype="boolean"', None, id="unknown"),
        pytest.param(" a ", 'datatype="char" arraysize="*"', " a ", id="kept"),
        pytest.param("1 2  3", 'datatype="int" arraysize="*"', [1, 2, 3], id="array"),
        pytest.param("&lt;&#65;", 'datatype="char" arraysize="9"', "<A", id="escape"),
        pytest.param(
            "<![CDATA[<&>]]>", 'datatype="char" arraysize="*"', "<&>", id="cd"
        ),
        pytest.param("1<!-- -->2", 'datatype="int"', 12, id="comment"),
    ],
)
def test_cells(cell: str, field: str, want: object) -> None:
    document = _document(_cells(cell), f'<FIELD name="a" {field}/>')
    assert _rows(document) == [{"a": want}]


def test_magic_null_and_twin_names() -> None:
    fields = (
        '<FIELD name="a" datatype="int"><VALUES null="-1"/></FIELD>'
        '<FIELD name="a" datatype="int"/>'
    )
    assert _rows(_document(_cells("-1", "-1"), fields)) == [{"a": None, "a_2": -1}]


_BOMB = '<!DOCTYPE V [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><VOTABLE>&b;</VOTABLE>'
_FILE = '<!DOCTYPE V [<!ENTITY a SYSTEM "file:///etc/hosts">]><VOTABLE>&a;</VOTABLE>'


@pytest.mark.parametrize(
    ("document", "error", "words"),
    [
        pytest.param(b"", BrokenVOTable, "well-formed", id="nothing"),
        pytest.param(b"\x89PNG\r\n", BrokenVOTable, "well-formed", id="picture"),
        pytest.param(b"<html/>", BrokenVOTable, "root", id="html"),
        pytest.param(b"<VOTABLE/>", BrokenVOTable, "no table", id="no-table"),
        pytest.param(_BOMB.encode(), BrokenVOTable, "entities", id="bomb"),
        pytest.param(_FILE.encode(), BrokenVOTable, "entities", id="file"),
        pytest.param(b"<VOTABLE>" + b"<a>" * 99, BrokenVOTable, "nested", id="deep"),
        pytest.param(_document(_cells("1", "2")), BrokenVOTable, "cells", id="cells"),
        pytest.param(_document(_cells("x")), BrokenVOTable, "type int", id="not-int"),
        pytest.param(_document(_cells("2147483648")), BrokenVOTable, "int", id="big"),
        pytest.param(
            _document("<FITS><STREAM href='http://h/x'/></FITS>"),
            NotSupported,
            "FITS",
            id="fits",
        ),
        pytest.param(
            _document('<BINARY2><STREAM href="http://h/x"/></BINARY2>'),
            NotSupported,
            "base64",
            id="remote",
        ),
        pytest.param(
            _document('<BINARY><STREAM encoding="base64">AAA=</STREAM></BINARY>'),
            BrokenVOTable,
            "within a row",
            id="short-row",
        ),
        pytest.param(
            _document('<BINARY><STREAM encoding="base64">A*AA</STREAM></BINARY>'),
            BrokenVOTable,
            "not base64",
            id="not-base64",
        ),
        pytest.param(
            _document(
                '<BINARY><STREAM encoding="base64">AAAA</STREAM></BINARY>',
                '<FIELD name="a" datatype="bit" arraysize="*"/>',
            ),
            NotSupported,
            "bits of varying",
            id="bits-of-varying-number",
        ),
        pytest.param(
            _document(_cells("1 2"), '<FIELD name="a" datatype="bit" arraysize="2"/>'),
            BrokenVOTable,
            "neither 0 nor 1",
            id="not-bits",
        ),
        pytest.param(
            _document(
                "<TABLEDATA/>", '<FIELD name="a" datatype="int" arraysize="-3"/>'
            ),
            BrokenVOTable,
            "arraysize",
            id="arraysize",
        ),
    ],
)
def test_broken_documents(document: bytes, error: type[DaliError], words: str) -> None:
    with pytest.raises(error, match=words):
        _rows(document)


@pytest.mark.parametrize("count", [-1, 2**31 - 1, 2**27])
def test_a_count_beyond_measure_allocates_nothing(count: int) -> None:
    data = base64.b64encode(struct.pack(">i", count)).decode()
    stream = f'<BINARY><STREAM encoding="base64">{data}</STREAM></BINARY>'
    document = _document(stream, '<FIELD name="a" datatype="char" arraysize="*"/>')
    with pytest.raises(BrokenVOTable, match="announced"):
        _rows(document)


class _Endless:
    """A document whose first cell never ends."""

    def __init__(self) -> None:
        self._parts: Iterator[bytes] = iter([_document("<TABLEDATA><TR><TD>")[:-43]])

    def read(self, size: int) -> bytes:
        return next(self._parts, b"x" * size)


def test_endless_cell_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(votable_reader, "MAX_STALLED", 1 << 21)
    _, batches = read_votable(_Endless())  # type: ignore[arg-type]
    with pytest.raises(DaliError, match="larger than"):
        list(batches)


def test_strings_of_old_writers() -> None:
    data = base64.b64encode(b"na\xefve\0xx").decode()
    stream = f'<BINARY><STREAM encoding="base64">{data}</STREAM></BINARY>'
    document = _document(stream, '<FIELD name="a" datatype="char" arraysize="8"/>')
    assert _rows(document) == [{"a": "naïve"}]


def test_rows_conform_to_their_columns() -> None:
    header, batches = read_votable(io.BytesIO(encode(BINARY)))
    (batch,) = batches
    assert isinstance(batch, pa.RecordBatch)
    assert batch.schema.names == [c.name for c in header.columns]
