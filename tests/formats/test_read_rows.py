"""Ways around expat: each gives what expat gives, or leaves the rows to it."""

import base64
import io
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dali.errors import DaliError
from formats import votable_reader
from formats.errors import BrokenVOTable
from formats.read_rows import cut_cells
from formats.votable import BINARY2, TABLEDATA
from formats.votable_reader import read_votable
from tests.formats.samples import encode

_PLAIN = b"<TR><TD>1</TD><TD>a</TD></TR>"
_FIELDS = (
    '<FIELD name="n" datatype="int"/><FIELD name="s" datatype="char" arraysize="*"/>'
)


def _document(rows: bytes, head: str = "", encoding: str = "utf-8") -> bytes:
    opening = (
        f'<?xml version="1.0" encoding="{encoding}"?>{head}'
        f"<VOTABLE><RESOURCE><TABLE>{_FIELDS}<DATA><TABLEDATA>"
    )
    closing = "</TABLEDATA></DATA></TABLE></RESOURCE></VOTABLE>"
    return opening.encode() + rows + closing.encode()


def _read(document: bytes) -> Any:
    try:
        _, batches = read_votable(io.BytesIO(document))
        return [row for batch in batches for row in batch.to_pylist()]
    except DaliError as error:
        return type(error)


def _by_expat(document: bytes, patch: pytest.MonkeyPatch) -> Any:
    with patch.context() as patched:
        patched.setattr(votable_reader, "cut_cells", lambda *_: None)
        patched.setattr(votable_reader, "_PLAIN_CODES", ())
        return _read(document)


@pytest.fixture(autouse=True)
def _small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    # Documents of a few lines pass through many blocks.
    monkeypatch.setattr(votable_reader, "_HEAD", 50)
    monkeypatch.setattr(votable_reader, "_BLOCK", 120)


@pytest.mark.parametrize(
    ("rows", "want"),
    [
        pytest.param(_PLAIN, [["1"], ["a"]], id="plain"),
        pytest.param(_PLAIN * 2, [["1", "1"], ["a", "a"]], id="two"),
        pytest.param(
            b"\n <TR>\n\t<TD>1</TD> <TD> a\n</TD>\n</TR>",
            [["1"], [" a\n"]],
            id="spaces",
        ),
        pytest.param(b"<TR><TD/><TD></TD></TR>", [[None], [None]], id="empty"),
        pytest.param(
            "<TR><TD>é☃</TD><TD>🚀></TD></TR>".encode(), [["é☃"], ["🚀>"]], id="wide"
        ),
    ],
)
def test_plain_rows_are_cut(rows: bytes, want: list[list[str | None]]) -> None:
    columns = cut_cells(rows, 2)
    assert columns is not None
    for column in columns:
        column.validate(full=True)
    assert [column.to_pylist() for column in columns] == want


_UNUSUAL = [
    pytest.param(b"<TR><TD>1</TD><TD>&lt;</TD></TR>", id="escape"),
    pytest.param(b"<TR><TD>&#49;</TD><TD>a</TD></TR>", id="reference"),
    pytest.param(b"<TR><TD>1</TD><TD><![CDATA[</TD></TR>]]></TD></TR>", id="cdata"),
    pytest.param(b"<TR><TD>1</TD><TD>]]></TD></TR>", id="cdata-end"),
    pytest.param(b"<!-- <TR></TR> --><TR><TD>1</TD><TD>a</TD></TR>", id="comment"),
    pytest.param(b"<TR><TD>1<!-- </TD></TR> --></TD><TD>a</TD></TR>", id="in-cell"),
    pytest.param(b"<?x <TR></TR>?><TR><TD>1</TD><TD>a</TD></TR>", id="instruction"),
    pytest.param(b'<TR><TD encoding="base64">1</TD><TD>a</TD></TR>', id="attribute"),
    pytest.param(b'<TR ID="r"><TD>1</TD><TD>a</TD></TR>', id="row-attribute"),
    pytest.param(b"<v:TR><v:TD>1</v:TD><v:TD>a</v:TD></v:TR>", id="prefix"),
    pytest.param(b"<TR ><TD>1</TD ><TD>a</TD></TR\n>", id="space-in-tag"),
    pytest.param(b"<TR><TD>1</TD><TD>a\r\nb</TD></TR>", id="line-end"),
    pytest.param(b"<TR><TD>1</TD><TD>a\x07</TD></TR>", id="control"),
    pytest.param(b"<TR><TD>1</TD><TD>\xff</TD></TR>", id="not-utf-8"),
    pytest.param(b"<TR><TD>1</TD><TD>\xef\xbf\xbf</TD></TR>", id="u+ffff"),
    pytest.param(b"<TR><TD>1</TD></TR>", id="too-few"),
    pytest.param(b"<TR><TD>1</TD><TD>a</TD><TD/></TR>", id="too-many"),
    pytest.param(b"<TR><TD>1</TD><TD><b>a</b></TD></TR>", id="element"),
    pytest.param(b"<TR><TD>1<TR></TR></TD><TD>a</TD></TR>", id="row-in-cell"),
    pytest.param(b"<TR><TD>1</TD><TX>a</TX></TR>", id="other-cell"),
    pytest.param(b"<TR><TD>1</TR></TD><TD>a</TD>", id="crossed"),
    pytest.param(b"<TR></TR>", id="no-cells"),
]


@pytest.mark.parametrize("rows", _UNUSUAL)
def test_unusual_rows_are_left_to_expat(rows: bytes) -> None:
    assert cut_cells(_PLAIN + rows, 2) is None


@pytest.mark.parametrize("rows", _UNUSUAL)
@pytest.mark.parametrize("before", [0, 1, 9])
def test_unusual_rows_read_as_expat_does(
    rows: bytes, before: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = _document(_PLAIN * before + rows + _PLAIN * 9)
    assert repr(_read(document)) == repr(_by_expat(document, monkeypatch))


_PIECES = [p.values[0] for p in _UNUSUAL] + [_PLAIN] * 30 + [b"\n", b"<TR>", b"-->"]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=25), st.integers(20, 400))
def test_any_mixture_reads_as_expat_does(pieces: list[bytes], block: int) -> None:
    document = _document(b"".join(pieces))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(votable_reader, "_BLOCK", block)
        got, want = _read(document), _by_expat(document, patch)
        # Which of two errors is met first may differ, their kind not.
        assert repr(got) == repr(want)


def test_plain_blocks_pass_expat_by(monkeypatch: pytest.MonkeyPatch) -> None:
    fed = 0
    parse = votable_reader._Document._parse

    def counted(self: Any, chunk: bytes, *, final: bool = False) -> None:
        nonlocal fed
        fed += len(chunk)
        parse(self, chunk, final=final)

    monkeypatch.setattr(votable_reader._Document, "_parse", counted)
    rows = _PLAIN * 500 + b"<TR><TD>2</TD><TD>&amp;</TD></TR>" + _PLAIN * 500
    assert len(_read(_document(rows))) == 1001
    assert fed < 2000


@pytest.mark.parametrize("encoding", ["iso-8859-1", "utf-16", "windows-1252"])
def test_other_encodings_are_left_to_expat(encoding: str) -> None:
    text = _document(b"<TR><TD>1</TD><TD>\xc3\xa9</TD></TR>" * 9, "", encoding)
    assert _read(text.decode().encode(encoding)) == [{"n": 1, "s": "é"}] * 9


@pytest.mark.parametrize("form", [TABLEDATA, BINARY2])
@pytest.mark.parametrize("block", [30, 77, 1000, 100_000])
def test_blocks_of_any_size(form: Any, block: int, monkeypatch: Any) -> None:
    document = encode(form)
    monkeypatch.setattr(votable_reader, "_BLOCK", block)
    assert repr(_read(document)) == repr(_by_expat(document, monkeypatch))


@pytest.mark.parametrize(
    ("cells", "field", "want"),
    [
        pytest.param(["1", " 2"], 'datatype="int"', [1, 2], id="space"),
        pytest.param(["1", "+2"], 'datatype="int"', [1, 2], id="plus"),
        pytest.param(["-1", "0XfF"], 'datatype="int"', [-1, 255], id="hexadecimal"),
        pytest.param(["1", "0xFFFFFFFF"], 'datatype="int"', None, id="too-big"),
        pytest.param(["1.5", "x"], 'datatype="float"', None, id="not-a-number"),
        pytest.param(["T", "f"], 'datatype="boolean"', [True, False], id="letters"),
        pytest.param(["true", "F"], 'datatype="boolean"', [True, False], id="words"),
        pytest.param(["?", "1"], 'datatype="boolean"', [None, True], id="unknown"),
        pytest.param(["1", "\u00a02"], 'datatype="int"', [1, 2], id="no-break"),
        pytest.param(["", " "], 'datatype="long"', [None, None], id="blank"),
        pytest.param(
            ["101", "0 1 1"],
            'datatype="bit" arraysize="3"',
            [[True, False, True], [False, True, True]],
            id="bits",
        ),
        pytest.param(
            ["2016-01-01T00:00:00Z", "2016-01-01T00:00:00.0000001"],
            'datatype="char" arraysize="*" xtype="timestamp"',
            [np.datetime64("2016-01-01", "us").item()] * 2,
            id="timestamps",
        ),
    ],
)
def test_spellings(cells: list[str], field: str, want: list[object] | None) -> None:
    rows = "".join(f"<TR><TD>{cell}</TD><TD/></TR>" for cell in cells * 9)
    document = _document(rows.encode()).replace(b'datatype="int"', field.encode())
    got = _read(document)
    assert (got if want is None else [row["n"] for row in got]) == (
        BrokenVOTable if want is None else want * 9
    )


def test_magic_nulls_in_plain_rows() -> None:
    null = b'<FIELD name="n" datatype="int"><VALUES null="-9"/></FIELD>'
    rows = b"<TR><TD>-9</TD><TD>-9</TD></TR>" * 9
    document = _document(rows).replace(b'<FIELD name="n" datatype="int"/>', null)
    assert _read(document) == [{"n": None, "s": "-9"}] * 9


def _stream(data: str) -> bytes:
    stream = f'<BINARY><STREAM encoding="base64">{data}</STREAM></BINARY>'
    document = _document(b"").decode()
    return document.replace("<TABLEDATA></TABLEDATA>", stream).encode()


_ROWS = b"".join(
    number.to_bytes(4, "big") + size.to_bytes(4, "big") + b"x" * size
    for number, size in enumerate([3, 0, 200, 1, 17] * 5)
)
_BASE64 = base64.b64encode(_ROWS).decode()


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(_BASE64, id="plain"),
        pytest.param("\n".join(_BASE64), id="lines"),
        pytest.param(_BASE64[:99] + "<!-- AAAA -->" + _BASE64[99:], id="comment"),
        pytest.param(f"<!-- {_BASE64} -->{_BASE64}", id="long-comment"),
        pytest.param(f"<![CDATA[{_BASE64}]]>", id="cdata"),
        pytest.param("".join(f"&#{ord(c)};" for c in _BASE64), id="references"),
        pytest.param("A" + _BASE64, id="too-long"),
        pytest.param(_BASE64[:-8], id="too-short"),
        pytest.param(_BASE64[:400] + "*" + _BASE64[401:], id="not-base64"),
        pytest.param(_BASE64[:400] + "é" + _BASE64[401:], id="not-ascii"),
    ],
)
@pytest.mark.parametrize("head", [50, 300, 350])
def test_streams_read_as_by_expat(
    data: str, head: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(votable_reader, "_HEAD", head)
    document = _stream(data)
    assert repr(_read(document)) == repr(_by_expat(document, monkeypatch))


def test_rows_of_the_walk() -> None:
    rows = _read(_stream(_BASE64))
    assert [len(row["s"]) for row in rows] == [3, 0, 200, 1, 17] * 5
    assert [row["n"] for row in rows] == list(range(25))


@pytest.mark.parametrize("long", [255, 256, 65536, 70000])
@pytest.mark.parametrize("place", [0, 1, 20, 39])
def test_walk_with_a_long_value(
    long: int, place: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(votable_reader, "_BLOCK", 1 << 20)
    sizes = [n % 7 for n in range(40)]
    sizes[place] = long
    rows = b"".join(
        n.to_bytes(4, "big") + size.to_bytes(4, "big") + b"x" * size
        for n, size in enumerate(sizes)
    )
    read = _read(_stream(base64.b64encode(rows).decode()))
    assert [(row["n"], len(row["s"])) for row in read] == list(enumerate(sizes))
