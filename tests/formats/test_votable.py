"""VOTable, read back by astropy, lxml and our own reader."""

import base64
import io
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from astropy.io.votable import parse
from astropy.io.votable.tree import TableElement
from lxml import etree

from dali.result import Info, Outcome, ResultHeader
from dali.tableset import Column
from formats.errors import UnfitValue
from formats.registry import find
from formats.votable import BINARY, BINARY2, TABLEDATA, VOTable
from formats.votable_document import NAMESPACE
from tests.formats.samples import COLUMNS, HEADER, ROWS, batch_of, encode

ALL = [pytest.param(f, id=f.name) for f in (BINARY2, BINARY, TABLEDATA)]
_NUMBERS = [c for c in COLUMNS if c.datatype != "boolean" and c.arraysize is None]


def _astropy(document: bytes) -> TableElement:
    return parse(io.BytesIO(document)).get_first_table()


def _root(document: bytes) -> etree._Element:
    return etree.fromstring(document)


def _infos(document: bytes) -> list[tuple[str | None, str | None, bool]]:
    """List name and value of each INFO, and whether it follows the table."""
    resource = _root(document)[0]
    tags = [etree.QName(e).localname for e in resource]
    table = tags.index("TABLE")
    return [
        (e.get("name"), e.get("value"), i > table)
        for i, e in enumerate(resource)
        if tags[i] == "INFO"
    ]


def _text(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat(timespec="microseconds")
    return "" if value is None else str(value)


@pytest.mark.parametrize("form", ALL)
@pytest.mark.parametrize("column", [pytest.param(c, id=c.name) for c in _NUMBERS])
def test_numbers_are_exact(form: VOTable, column: Column) -> None:
    got = _astropy(encode(form)).array[column.name]
    want = [row[COLUMNS.index(column)] for row in ROWS]
    for one, other in zip(got, want, strict=True):
        if other is None or other != other:
            assert np.ma.is_masked(one)
        else:
            kind: Any = np.float32 if column.datatype == "float" else type(other)
            assert kind(one) == kind(other)


@pytest.mark.parametrize("form", ALL)
def test_booleans(form: VOTable) -> None:
    flags = _astropy(encode(form)).array["flag"]
    assert flags.tolist() == [True, None, False, True, None]


@pytest.mark.parametrize("form", ALL)
@pytest.mark.parametrize("name", ["name", "wide", "seen"])
def test_texts(form: VOTable, name: str) -> None:
    number = [c.name for c in COLUMNS].index(name)
    want = [_text(row[number]) for row in ROWS]
    got = _astropy(encode(form)).array[name].tolist()
    if form is TABLEDATA:  # astropy strips the last line end of a cell
        want, got = [w.strip() for w in want], [g.strip() for g in got]
    assert got == want


@pytest.mark.parametrize("form", ALL)
@pytest.mark.parametrize(
    ("name", "row", "want"),
    [
        pytest.param("point", 0, [1.0, 2.0], id="fixed"),
        pytest.param("point", 1, [None, None], id="null"),
        pytest.param("point", 2, [None, np.inf], id="nan-inf"),
        pytest.param("shape", 0, [0.5] * 6, id="variable"),
        pytest.param("shape", 2, [], id="empty"),
        pytest.param("counts", 0, [1, 2, 3], id="integers"),
        pytest.param("bits", 0, [True, False, True], id="booleans"),
        pytest.param("blob", 0, [0, 255], id="bytes"),
    ],
)
def test_arrays(form: VOTable, name: str, row: int, want: list[object]) -> None:
    got = _astropy(encode(form)).array[name][row]
    assert np.ma.asarray(got).tolist() == want


@pytest.mark.parametrize("form", ALL)
def test_no_rows(form: VOTable) -> None:
    document = encode(form, batches=[])
    assert len(_astropy(document).array) == 0
    assert len(_astropy(document).fields) == len(COLUMNS)


@pytest.mark.parametrize("form", ALL)
def test_metadata_of_columns(form: VOTable) -> None:
    table = _astropy(encode(form))
    fields = {f.name: f for f in table.fields}
    assert fields["ra"].unit == "deg"
    assert fields["ra"].ucd == "pos.eq.ra"
    assert fields["single"].utype == "x:y.z"
    assert fields["seen"].xtype == "timestamp"
    assert fields["flag"].description == "yes, no & <perhaps>"
    assert table.description == HEADER.description


def test_frames_are_referred_to() -> None:
    root = _root(encode(BINARY2))
    space = {"v": NAMESPACE}
    (coosys,) = root.findall(".//v:COOSYS", space)
    (timesys,) = root.findall(".//v:TIMESYS", space)
    refs = {f.get("name"): f.get("ref") for f in root.iterfind(".//v:FIELD", space)}
    assert coosys.get("epoch") == "J2016.0"
    assert refs["ra"] == refs["dec"] == coosys.get("ID")
    assert refs["seen"] == timesys.get("ID")
    assert timesys.get("timescale") == "TCB"


@pytest.mark.parametrize("form", ALL)
@pytest.mark.parametrize(
    ("outcome", "infos", "after"),
    [
        pytest.param(Outcome.OK, (), [], id="ok"),
        pytest.param(Outcome.OVERFLOW, (), [("QUERY_STATUS", "OVERFLOW")], id="over"),
        pytest.param(
            Outcome.ERROR,
            (Info("QUERY_STATUS", "ERROR", "it <broke>\0"),),
            [("QUERY_STATUS", "ERROR")],
            id="error",
        ),
        pytest.param(Outcome.OK, (Info("NOTE", "x"),), [("NOTE", "x")], id="note"),
    ],
)
@pytest.mark.parametrize("rows", [pytest.param(True, id="rows"), False])
def test_ending(
    form: VOTable,
    outcome: Outcome,
    infos: tuple[Info, ...],
    after: list[tuple[str, str]],
    rows: bool,
) -> None:
    batches: list[pa.RecordBatch] | None = None if rows else []
    document = encode(form, batches=batches, outcome=outcome, infos=infos)
    told = _infos(document)
    assert told[0] == ("QUERY_STATUS", "OK", False)
    assert [(n, v) for n, v, late in told if late] == after


@pytest.mark.parametrize("form", ALL)
def test_header_holds_no_illegal_character(form: VOTable) -> None:
    nasty = "".join(map(chr, range(32))) + "<&>'\"\ufffe\x85]]>"
    columns = (Column(f"n{nasty}", "int", description=nasty, unit=nasty),)
    header = ResultHeader(columns, (Info(nasty, nasty, nasty),), nasty, nasty)
    root = _root(encode(form, header, [batch_of(columns, [[1]])]))
    field = root.find(f".//{{{NAMESPACE}}}FIELD")
    assert field is not None
    assert (field.get("name") or "").endswith("<&>'\"\ufffd\x85]]>")


def test_cells_hold_no_illegal_character() -> None:
    columns = (Column("s", "char", "*"), Column("x", "int"))
    nasty = "".join(map(chr, range(32))) + "</TD>&amp;\uffff\x01"
    document = encode(
        TABLEDATA, ResultHeader(columns), [batch_of(columns, [[nasty, 1]])]
    )
    cells = [e.text for e in _root(document).iter(f"{{{NAMESPACE}}}TD")]
    kept = "".join(c if c in "\t\n\r" else "\ufffd" for c in nasty[:32])
    assert cells == [kept + "</TD>&amp;\ufffd\ufffd", "1"]


def test_late_unicode_is_escaped_and_said() -> None:
    columns = (Column("s", "char", "*"),)
    batches = [batch_of(columns, [["plain"]]), batch_of(columns, [["naïve ☃"]])]
    document = encode(BINARY2, ResultHeader(columns), batches)
    assert _astropy(document).array["s"].tolist() == ["plain", "na\\xefve \\u2603"]
    assert any(name == "WARNING" and late for name, _, late in _infos(document))


def test_magic_value_is_refused_in_binary() -> None:
    columns = (Column("i", "int"),)
    batch = batch_of(columns, [[-(2**31)]])
    with pytest.raises(UnfitValue, match="stands for NULL"):
        encode(BINARY, ResultHeader(columns), [batch])
    document = encode(BINARY2, ResultHeader(columns), [batch])
    assert _astropy(document).array["i"].tolist() == [-(2**31)]


def test_array_of_wrong_size_is_refused() -> None:
    columns = (Column("a", "int", "3"),)
    with pytest.raises(UnfitValue, match="2 items"):
        encode(BINARY2, ResultHeader(columns), [batch_of(columns, [[[1, 2]]])])


def test_garbage_under_null_is_not_written() -> None:
    columns = (Column("d", "double"), Column("s", "char", "*"))
    values = pa.array(np.array([1.25, 2.5]), mask=np.array([False, True]))
    secret = pa.StringArray.from_buffers(
        2,
        pa.py_buffer(np.array([0, 1, 7], np.int32).tobytes()),
        pa.py_buffer(b"asecret"),
        pa.py_buffer(b"\x01"),
    )
    batch = pa.RecordBatch.from_arrays([values, secret], names=["d", "s"])
    plain = _stream(encode(BINARY2, ResultHeader(columns), [batch]))
    assert plain[-13:] == b"\xc0" + bytes(12)
    assert b"secret" not in plain


def _stream(document: bytes) -> bytes:
    text = _root(document).findtext(f".//{{{NAMESPACE}}}STREAM")
    return base64.b64decode(text or "")


def test_first_column_is_the_most_significant_flag() -> None:
    columns = tuple(Column(f"c{i}", "boolean") for i in range(9))
    batch = batch_of(columns, [[None, *[True] * 7, None]])
    plain = _stream(encode(BINARY2, ResultHeader(columns), [batch]))
    assert plain == b"\x80\x80?TTTTTTT?"


@pytest.mark.parametrize("sizes", [[1] * 7, [20_000, 1, 20_001], [3, 0, 2]], ids=str)
def test_batches_of_any_size_make_one_stream(sizes: Sequence[int]) -> None:
    columns = (Column("i", "int"), Column("s", "char", "*"))
    rows = [[i, "x" * (i % 5)] for i in range(sum(sizes))]
    whole = batch_of(columns, rows)
    ends = np.cumsum([0, *sizes]).tolist()
    parts = [whole.slice(a, n) for a, n in zip(ends, sizes, strict=False)]
    header = ResultHeader(columns)
    one, many = encode(BINARY2, header, [whole]), encode(BINARY2, header, parts)
    assert _stream(one) == _stream(many)
    assert encode(TABLEDATA, header, [whole]) == encode(TABLEDATA, header, parts)


@pytest.mark.stilts
@pytest.mark.skipif(not shutil.which("stilts"), reason="STILTS is not installed")
@pytest.mark.parametrize("form", ALL)
def test_votlint_finds_nothing(form: VOTable, tmp_path: Path) -> None:
    # votlint 3.4 calls the empty cell of an array bad, which VOTable 1.3 allows.
    keep = [i for i, c in enumerate(COLUMNS) if c.arraysize in (None, "*")]
    keep = [i for i in keep if COLUMNS[i].name not in ("shape", "counts", "blob")]
    columns = tuple(COLUMNS[i] for i in keep)
    batch = batch_of(columns, [[row[i] for i in keep] for row in ROWS])
    path = tmp_path / "result.vot"
    path.write_bytes(encode(form, replace(HEADER, columns=columns), [batch]))
    done = subprocess.run(["stilts", "votlint", str(path)], capture_output=True)
    assert done.stdout + done.stderr == b""
    assert find(form.name) is form


def test_bytes_of_a_row() -> None:
    """Hold the bytes of one row to the letter of the standard."""
    columns = (Column("i", "short"), Column("s", "char", "*"), Column("u", "double"))
    plain = _stream(
        encode(BINARY2, ResultHeader(columns), [batch_of(columns, [[258, "ab", 1.0]])])
    )
    assert plain == b"\0\x01\x02\0\0\0\x02ab\x3f\xf0\0\0\0\0\0\0"
