"""Every format but VOTable, read back by a reader that we did not write."""

import csv
import io
import json
import sqlite3
import warnings
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from astropy.io import ascii as astropy_ascii
from astropy.io import fits
from astropy.io.votable import parse
from astropy.table import Table
from lxml import html

from dali.result import Info, Outcome, ResultHeader
from dali.tableset import Column
from formats.arrow_ipc import ARROW
from formats.delimited import CSV, TSV, Delimited
from formats.ecsv import ECSV
from formats.fits import FITS
from formats.html_page import HTML
from formats.json_rows import JSON
from formats.parquet import PARQUET
from formats.plain_text import TEXT
from formats.registry import FORMATS
from formats.sqlite_file import SQLITE
from formats.writer import Format
from tests.formats.samples import (
    COLUMNS,
    HEADER,
    ROWS,
    batch_of,
    encode,
    sample_batch,
)

NAMES = [c.name for c in COLUMNS]
SCALARS = [i for i, c in enumerate(COLUMNS) if c.arraysize is None]
EVERY = [pytest.param(f, id=f.name) for f in FORMATS]


def _cell(value: object) -> str:
    """Spell a value as CSV does."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case float():
            return repr(value) if value == value else "NaN"
        case datetime():
            return value.isoformat(timespec="microseconds")
        case bytes() | list():
            return " ".join(_cell(v) for v in value)
        case _:
            return str(value)


def _as_numbers(cell: str) -> object:
    """Compare numbers by value: 1e+22 is 1e22."""
    try:
        return repr([float(word) for word in cell.split()] or cell)
    except ValueError:
        return cell


@pytest.mark.parametrize("form", [pytest.param(f, id=f.name) for f in (CSV, TSV)])
def test_delimited_by_python(form: Delimited) -> None:
    text = encode(form).decode()
    got = list(csv.reader(io.StringIO(text, newline=""), delimiter=form.separator))
    assert got[0] == NAMES
    for line, row in zip(got[1:], ROWS, strict=True):
        want = [_cell(v) for v in row]
        want[5] = want[5] and str(np.float32(row[5]))  # type: ignore[arg-type]
        assert list(map(_as_numbers, line)) == [
            _as_numbers(w.replace("nan", "NaN")) for w in want
        ]


def test_csv_tells_null_from_empty_to_polars() -> None:
    frame = pl.read_csv(encode(CSV), infer_schema_length=None)
    assert frame["name"].to_list()[:2] == ["Sirius", None]
    assert frame["wide"].to_list()[2] == ""
    assert frame["huge"].to_list() == [row[4] for row in ROWS]


@pytest.mark.parametrize("form", [pytest.param(f, id=f.name) for f in (CSV, TSV)])
def test_awkward_names_are_quoted(form: Delimited) -> None:
    names = ['a,"b', "c\td", "e\nf", "ü"]
    header = ResultHeader(tuple(Column(n, "int") for n in names))
    text = encode(form, header, [batch_of(header.columns, [[1, 2, 3, 4]])]).decode()
    got = list(csv.reader(io.StringIO(text, newline=""), delimiter=form.separator))
    assert got == [names, ["1", "2", "3", "4"]]


def test_one_column_of_nulls_keeps_its_rows() -> None:
    header = ResultHeader((Column("a", "int"),))
    text = encode(CSV, header, [batch_of(header.columns, [[None], [1]])]).decode()
    assert pl.read_csv(io.StringIO(text), skip_rows=0)["a"].to_list() == [None, 1]


def _ecsv(document: bytes) -> Table:
    with warnings.catch_warnings():
        # astropy knows no unit for this; that is no fault of the file.
        warnings.simplefilter("ignore")
        return astropy_ascii.read(document.decode(), format="ecsv")


def test_ecsv_by_astropy() -> None:
    table = _ecsv(encode(ECSV))
    for i in SCALARS:
        for got, want in zip(table[NAMES[i]], [r[i] for r in ROWS], strict=True):
            if want is None:
                assert np.ma.is_masked(got)
            else:
                kind: Any = np.float32 if NAMES[i] == "single" else type(want)
                assert repr(kind(got)) == repr(kind(want))
    assert table["shape"][0].tolist() == [0.5] * 6
    assert table["counts"][0].tolist() == [1, 2, 3]
    assert table["name"][4] == "naïve ☃ 🚀"
    assert str(table["ra"].unit) == "deg"
    assert table["single"].meta == {"utype": "x:y.z"}
    assert table.meta["QUERY"] == HEADER.infos[0].value


def test_ecsv_header_is_yaml_whatever_it_holds() -> None:
    nasty = "".join(map(chr, range(1, 160))) + "\u2028\ufeff🚀: # - 'x'"
    column = Column("a", "int", description=nasty)
    header = ResultHeader((column,), (Info(nasty, nasty),), description=nasty)
    table = _ecsv(encode(ECSV, header, [batch_of((column,), [[7]])]))
    assert table["a"].tolist() == [7]
    assert table.meta["description"] == nasty.replace("\ufeff", "\ufeff")


@pytest.fixture
def hdus() -> fits.HDUList:
    opened = fits.open(io.BytesIO(encode(FITS)), logical_as_bytes=True)
    opened.verify("exception")
    return opened


@pytest.mark.parametrize("number", [i for i in SCALARS if i])
def test_fits_numbers_by_astropy(hdus: fits.HDUList, number: int) -> None:
    name = NAMES[number]
    null = hdus[1].columns[name].null
    for got, want in zip(hdus[1].data[name], [r[number] for r in ROWS], strict=True):
        if want is None:
            assert np.isnan(got) if null is None else got == null
        else:
            kind: Any = np.float32 if name == "single" else type(want)
            assert repr(kind(got)) == repr(kind(want))


def test_fits_other_columns(hdus: fits.HDUList) -> None:
    data = hdus[1].data
    assert data["flag"].tolist() == [b"T", b"", b"F", b"T", b""]
    assert data["name"].tolist()[4] == "na\\xefve \\u2603 \\U0001f680"
    assert data["seen"][2] == "1999-12-31T23:59:59.123456"
    assert data["point"][0].tolist() == [1.0, 2.0]
    assert np.isnan(data["point"][1]).all()
    assert [v.tolist() for v in data["shape"]][:3] == [[0.5] * 6, [], []]
    assert [v.tolist() for v in data["counts"]] == [[1, 2, 3], [], [7], [], []]
    assert [v.tolist() for v in data["blob"]][0] == [0, 255]
    assert hdus[1].columns["ra"].unit == "deg"
    assert hdus[1].header["TUCD7"] == "pos.eq.ra"
    assert "SELECT" in str(hdus[0].header["COMMENT"])


@pytest.mark.parametrize(
    ("datatype", "values", "form"),
    [
        pytest.param("unsignedByte", [0, 255], "B", id="no-null"),
        pytest.param("unsignedByte", [0, None], "B", id="free"),
        pytest.param("unsignedByte", [255, None], "I", id="byte-full"),
        pytest.param("short", [-(2**15), None], "I", id="lowest-taken"),
        pytest.param("short", [-(2**15), 2**15 - 1, None], "J", id="short-full"),
        pytest.param("int", [-(2**31), 2**31 - 1, None], "K", id="int-full"),
        pytest.param("long", [-(2**63), None], "K", id="long"),
    ],
)
def test_fits_null_is_no_value(
    datatype: str, values: list[int | None], form: str
) -> None:
    header = ResultHeader((Column("a", datatype),))
    document = encode(FITS, header, [batch_of(header.columns, [[v] for v in values])])
    table = fits.open(io.BytesIO(document))[1]
    null = table.columns["a"].null
    assert table.columns["a"].format in (form, f"1{form}")
    assert [None if v == null else int(v) for v in table.data["a"]] == values


def test_fits_text_in_header_is_ascii() -> None:
    nasty = "é☃" + "".join(map(chr, range(32))) + "'" * 90
    column = Column("a", "int", unit=nasty, description=nasty)
    header = ResultHeader((column,), (Info(nasty, nasty),), nasty)
    document = encode(FITS, header, [batch_of((column,), [[1]])])
    opened = fits.open(io.BytesIO(document))
    assert opened[1].data.field(0).tolist() == [1]
    assert opened[1].header["TCOMM1"].startswith("\\xe9\\u2603")


def test_parquet_by_pyarrow() -> None:
    table = pq.read_table(io.BytesIO(encode(PARQUET, outcome=Outcome.OVERFLOW)))
    assert repr(table.to_pylist()) == repr(sample_batch().to_pylist())
    notes = table.schema.field("ra").metadata
    assert notes is not None and notes[b"unit"] == b"deg"


def _footer(document: bytes) -> dict[bytes, bytes]:
    notes = pq.read_metadata(io.BytesIO(document)).metadata
    assert notes is not None
    return notes


def test_voparquet_metadata_is_a_votable_without_data() -> None:
    notes = _footer(encode(PARQUET))
    assert notes[b"IVOA.VOTable-Parquet.version"] == b"1.0"
    table = parse(io.BytesIO(notes[b"IVOA.VOTable-Parquet.content"])).get_first_table()
    assert [f.name for f in table.fields] == NAMES
    assert len(table.array) == 0
    assert notes[b"QUERY_STATUS"] == b"OK"


def test_parquet_says_how_it_ended() -> None:
    document = encode(PARQUET, outcome=Outcome.OVERFLOW)
    notes = _footer(document)
    assert notes[b"QUERY_STATUS"] == b"OVERFLOW"


def test_arrow_by_pyarrow_and_polars() -> None:
    document = encode(ARROW)
    with pa.ipc.open_stream(document) as reader:
        assert repr(reader.read_all().to_pylist()) == repr(sample_batch().to_pylist())
    frame = pl.read_ipc_stream(io.BytesIO(document))
    assert frame["huge"].to_list() == [row[4] for row in ROWS]


def _json_value(value: object) -> object:
    match value:
        case float() if value != value:
            return "NaN"
        case float() if value in (np.inf, -np.inf):
            return "Infinity" if value > 0 else "-Infinity"
        case datetime():
            return value.isoformat(timespec="microseconds")
        case list():
            return [_json_value(v) for v in value]
        case bytes():
            return list(value)
        case _:
            return value


def test_json_by_python() -> None:
    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    told = json.loads(encode(JSON), parse_constant=refuse)
    want = [[_json_value(v) for v in row] for row in ROWS]
    assert told["data"] == want
    assert told["columns"][6] == {
        "name": "ra",
        "datatype": "double",
        "unit": "deg",
        "ucd": "pos.eq.ra",
    }
    assert told["status"] == "OK"


def test_json_of_nasty_text_and_many_batches() -> None:
    nasty = "".join(map(chr, range(200))) + '\u2028🚀"\\'
    header = ResultHeader((Column(nasty, "char", "*"),), table_name=nasty)
    batch = batch_of(header.columns, [[nasty], [None], [""]])
    told = json.loads(encode(JSON, header, [batch, batch.slice(3), batch]))
    assert told["data"] == [[nasty], [None], [""]] * 2
    assert told["columns"][0]["name"] == nasty


def _sqlite(document: bytes, path: Path) -> sqlite3.Connection:
    path.write_bytes(document)
    return sqlite3.connect(path)


def test_sqlite_by_sqlite(tmp_path: Path) -> None:
    db = _sqlite(encode(SQLITE), tmp_path / "r.sqlite")
    got = db.execute("SELECT * FROM result").fetchall()
    for line, row in zip(got, ROWS, strict=True):
        for name, one, other in zip(NAMES, line, row, strict=True):
            want = _json_value(other)
            if isinstance(other, list):
                assert json.loads(one) == want
            elif name not in ("single", "blob"):
                assert one == {
                    "NaN": None,
                    "Infinity": np.inf,
                    "-Infinity": -np.inf,
                }.get(str(want), want)
    assert got[0][NAMES.index("blob")] == b"\x00\xff"
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    units = dict(db.execute("SELECT name, unit FROM table_columns"))
    assert units["ra"] == "deg"
    db.close()


def test_sqlite_names(tmp_path: Path) -> None:
    columns = (Column('a"; DROP TABLE x; --', "int"), Column("Ra", "int"))
    header = ResultHeader((*columns, Column("ra", "int")), table_name="sqlite_master")
    document = encode(SQLITE, header, [batch_of(header.columns, [[1, 2, 3]])])
    db = _sqlite(document, tmp_path / "r.sqlite")
    found = db.execute("SELECT * FROM result")
    assert [d[0] for d in found.description] == [columns[0].name, "Ra", "ra_2"]
    assert found.fetchall() == [(1, 2, 3)]
    db.close()


def test_html_by_lxml() -> None:
    page: Any = html.fromstring(encode(HTML))
    rows = page.xpath("//tbody/tr")
    cells = [td.text or "" for td in rows[2].xpath("td")]
    assert cells[8] == 'a,"b"\t<&>\n'
    assert page.xpath("//th/text()") == NAMES
    assert len(rows) == len(ROWS)
    assert not page.xpath("//script")


def test_html_escapes_everything() -> None:
    nasty = "<script>alert('x')</script></style>\"&amp;\0"
    column = Column(nasty, "char", "*", unit=nasty, description=nasty)
    header = ResultHeader((column,), (Info(nasty, nasty, nasty),), nasty, nasty)
    batch = batch_of((column,), [[nasty]])
    info = Info("QUERY_STATUS", "ERROR", nasty)
    page: Any = html.fromstring(encode(HTML, header, [batch], Outcome.ERROR, (info,)))
    assert not page.xpath("//script")
    assert page.xpath("//td/text()") == [nasty.replace("\0", "\ufffd")]
    assert page.xpath("//table/following-sibling::dl/dt/text()") == ["QUERY_STATUS"]


def test_text_is_aligned() -> None:
    columns = (Column("name", "char", "*"), Column("mag", "float", unit="mag"))
    batch = batch_of(columns, [["Sirius", -1.5], [None, None], ["a\x1b[31m\n", 0.25]])
    text = encode(TEXT, ResultHeader(columns), [batch], Outcome.OVERFLOW).decode()
    assert text.split("\n") == [
        "name       mag",
        "           mag",
        "--------  ----",
        "Sirius    -1.5",
        "",
        "a\ufffd[31m\\n  0.25",
        "(3 rows)",
        "QUERY_STATUS: OVERFLOW",
        "",
    ]


_COUNTS: dict[str, Callable[[bytes], int]] = {
    "fits": lambda d: len(fits.open(io.BytesIO(d))[1].data),
    "parquet": lambda d: pq.read_table(io.BytesIO(d)).num_rows,
    "arrow": lambda d: pa.ipc.open_stream(d).read_all().num_rows,
    "json": lambda d: len(json.loads(d)["data"]),
    "html": lambda d: d.count(b"</tr>") - 1,
    "csv": lambda d: len(d.decode().splitlines()) - 1,
    "tsv": lambda d: len(d.decode().splitlines()) - 1,
    "ecsv": lambda d: len(_ecsv(d)),
    "text": lambda d: int(d.decode().partition("(")[2].split()[0]),
}


@pytest.mark.parametrize("name", list(_COUNTS))
@pytest.mark.parametrize("rows", [0, 1, 20_001])
def test_any_number_of_rows(name: str, rows: int) -> None:
    header = ResultHeader((Column("i", "int"), Column("s", "char", "*")))
    batch = batch_of(header.columns, [[i, "x"] for i in range(rows)])
    (form,) = (f for f in FORMATS if f.name == name)
    assert _COUNTS[name](encode(form, header, [batch])) == rows


@pytest.mark.parametrize("form", EVERY)
@pytest.mark.parametrize("outcome", [Outcome.OVERFLOW, Outcome.ERROR])
def test_every_format_ends(form: Format, outcome: Outcome) -> None:
    info = Info("QUERY_STATUS", outcome.value, "why it ended")
    document = encode(form, outcome=outcome, infos=(info,))
    if form.name in ("csv", "tsv", "arrow"):
        assert len(document) > 500
    else:
        assert outcome.value.encode() in document


@pytest.mark.parametrize("form", EVERY)
def test_closing_twice_and_early(form: Format) -> None:
    encoder = form.encoder(HEADER)
    list(encoder.begin())
    list(encoder.batch(sample_batch()))
    encoder.close()
    encoder.close()


def test_ascii_reader_of_astropy_reads_csv() -> None:
    table: Any = astropy_ascii.read(encode(CSV).decode(), format="csv")
    assert table["huge"][0] == 2**63 - 1
