"""A stranger's table: read as it was sent, or refused with a word that helps."""

import base64
import struct
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from astropy.io import fits
from astropy.io.votable import from_table
from astropy.table import MaskedColumn
from astropy.table import Table as AstropyTable

from dali.arrow import conform, schema_of
from dali.result import ResultHeader
from dali.tableset import Column
from engines.files.file_table import FileTable
from engines.files.upload import read_upload
from formats.registry import find
from tests.formats.samples import COLUMNS, HEADER, encode, sample_batch

SECRET = "secret-folder"
INT = '<FIELD name="a" datatype="int"/>'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a path as a spool does: a number in a folder that tells something."""
    (tmp_path / SECRET).mkdir()
    return tmp_path / SECRET / "1"


def rows_of(found: FileTable) -> list[dict[str, Any]]:
    batches = [conform(batch, found.columns) for batch in found.batches()]
    return pa.Table.from_batches(batches, schema_of(found.columns)).to_pylist()


def kinds_of(found: FileTable) -> dict[str, tuple[str, str | None, str | None]]:
    return {c.name: (c.datatype, c.arraysize, c.xtype) for c in found.columns}


def votable(
    fields: str, data: str = "", version: str = "1.4", name: str = "v1.3"
) -> bytes:
    return (
        f'<?xml version="1.0"?><VOTABLE version="{version}"'
        f' xmlns="http://www.ivoa.net/xml/VOTable/{name}"><RESOURCE><TABLE>{fields}'
        f"{data}</TABLE></RESOURCE></VOTABLE>"
    ).encode()


def tabledata(*rows: Sequence[str]) -> str:
    cells = ("".join(f"<TD>{c}</TD>" for c in row) for row in rows)
    body = "".join(f"<TR>{row}</TR>" for row in cells)
    return f"<DATA><TABLEDATA>{body}</TABLEDATA></DATA>"


@pytest.mark.parametrize("name", ["votable-b2", "votable-b", "votable-td"])
def test_our_own_votables_come_back(path: Path, name: str) -> None:
    path.write_bytes(encode(find(name)))
    found = read_upload(path)
    for got, want in zip(found.columns, COLUMNS, strict=True):
        assert (got.name, got.unit, got.ucd, got.utype, got.xtype) == (
            *(want.name, want.unit, want.ucd, want.utype, want.xtype),
        )
        assert (got.datatype == "unicodeChar") == (want.name in ("name", "wide"))
        assert (got.arraysize, got.description) == (want.arraysize, want.description)
    assert found.description == HEADER.description
    if name == "votable-b2":
        assert repr(rows_of(found)) == repr(sample_batch().to_pylist())


@pytest.mark.parametrize(
    ("version", "namespace"),
    [
        pytest.param("1.1", "v1.1", id="1.1"),
        pytest.param("1.2", "v1.2", id="1.2"),
        pytest.param("1.3", "v1.3", id="1.3"),
        pytest.param("1.4", "v1.3", id="1.4"),
        pytest.param("1.5", "v1.3", id="1.5"),
    ],
)
@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_votables_of_all_versions(
    path: Path, version: str, namespace: str, code: str
) -> None:
    fields = '<FIELD name="a" datatype="unicodeChar" arraysize="*"/>'
    text = votable(
        fields, tabledata(["Ω & 1".replace("&", "&amp;")]), version, namespace
    )
    path.write_bytes(text.decode().encode(code))
    assert rows_of(read_upload(path)) == [{"a": "Ω & 1"}]


@pytest.mark.parametrize("kind", ["tabledata", "binary", "binary2"])
@pytest.mark.parametrize("version", ["1.3", "1.4", "1.5"])
def test_votables_of_astropy(path: Path, kind: str, version: str) -> None:
    table = AstropyTable(
        {
            "short": np.array([1, -5], np.int16),
            # astropy writes no NULL of BINARY.
            "int": MaskedColumn([1, 2], mask=[False, kind != "binary"], dtype="i4"),
            "long": np.array([2**62, -(2**62)]),
            "byte": np.array([0, 255], np.uint8),
            "float": np.array([1.5, np.inf], np.float32),
            "flag": [True, False],
            "text": ["one", "three"],
            "pair": np.array([[1, 2], [3, 4]], np.int16),
            "grid": np.arange(12, dtype="f8").reshape(2, 2, 3),
            "z": np.array([1 + 2j, 3], np.complex64),
            "zz": np.array([[1, 2j], [3, 4]], np.complex128),
        }
    )
    document = from_table(table)
    document.version = version
    with path.open("wb") as file:
        document.to_xml(file, tabledata_format=kind)
    found = read_upload(path)
    kinds = kinds_of(found)
    assert [kinds[n][0] for n in ("short", "int", "long", "float", "flag")] == [
        *("short", "int", "long", "float", "boolean"),
    ]
    assert [kinds[n][1] for n in ("pair", "grid", "z", "zz")] == [
        "2",
        "2x3",
        "2",
        "2x2",
    ]
    first, second = rows_of(found)
    assert (first["short"], second["int"], second["byte"]) == (
        *(1, 2 if kind == "binary" else None, 255),
    )
    assert (second["float"], second["flag"], second["text"]) == (np.inf, False, "three")
    assert second["grid"] == [6.0, 7.0, 8.0, 9.0, 10.0, 11.0]
    assert (first["z"], first["zz"]) == ([1.0, 2.0], [1.0, 0.0, 0.0, 2.0])


@pytest.mark.parametrize("kind", ["BINARY", "BINARY2"])
def test_complex_numbers_of_varying_count(path: Path, kind: str) -> None:
    fields = (
        '<FIELD name="n" datatype="short"/>'
        '<FIELD name="z" datatype="floatComplex" arraysize="*"/>'
        '<FIELD name="s" datatype="char" arraysize="*"/>'
    )
    flags = b"\0" if kind == "BINARY2" else b""
    row = flags + struct.pack(">hi4fi2s", 7, 2, 1.0, 2.0, 3.0, 4.0, 2, b"ab")
    empty = flags + struct.pack(">hii", 8, 0, 0)
    stream = base64.b64encode(row + empty + row).decode()
    data = f'<DATA><{kind}><STREAM encoding="base64">{stream}</STREAM></{kind}></DATA>'
    path.write_bytes(votable(fields, data))
    found = read_upload(path)
    assert kinds_of(found)["z"] == ("float", "2x*", None)
    assert [row["z"] for row in rows_of(found)] == [[1, 2, 3, 4], [], [1, 2, 3, 4]]
    assert [row["n"] for row in rows_of(found)] == [7, 8, 7]


def test_metadata_and_nulls_of_a_votable(path: Path) -> None:
    fields = (
        "<DESCRIPTION>My own</DESCRIPTION>"
        '<FIELD name="n" datatype="int" unit="mag" ucd="meta.id" utype="a:b">'
        '<DESCRIPTION>A number</DESCRIPTION><VALUES null="-99"/></FIELD>'
        '<FIELD name="c" datatype="char"/>'
        '<FIELD name="x" datatype="double"/>'
        '<FIELD name="t" datatype="char" arraysize="*" xtype="timestamp"/>'
        '<FIELD name="p" datatype="double" arraysize="2" xtype="point"/>'
        '<FIELD name="r" datatype="double" arraysize="*" xtype="polygon"/>'
    )
    rows = tabledata(
        ["-99", "y", "NaN", "2020-01-02T03:04:05.5Z", "1 2", "0 0 0 1 1 1"],
        ["5", "", "", "", "", ""],
    )
    path.write_bytes(votable(fields, rows))
    found = read_upload(path)
    assert found.description == "My own"
    number = found.columns[0]
    assert (number.unit, number.ucd, number.utype, number.description) == (
        *("mag", "meta.id", "a:b", "A number"),
    )
    assert kinds_of(found) == {
        "n": ("int", None, None),
        "c": ("char", None, None),
        "x": ("double", None, None),
        "t": ("char", "*", "timestamp"),
        "p": ("double", "2", "point"),
        "r": ("double", "*", "polygon"),
    }
    first, second = rows_of(found)
    assert (first["n"], first["c"], str(first["x"])) == (None, "y", "nan")
    assert first["t"].isoformat() == "2020-01-02T03:04:05.500000"
    assert first["r"] == [0, 0, 0, 1, 1, 1]
    assert second == {"n": 5, "c": None, "x": None, "t": None, "p": None, "r": None}


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("", id="no data"),
        pytest.param("<DATA/>", id="empty data"),
        pytest.param(tabledata(), id="no rows"),
        pytest.param(
            '<DATA><BINARY2><STREAM encoding="base64"/></BINARY2></DATA>', id="stream"
        ),
    ],
)
def test_votable_without_rows(path: Path, data: str) -> None:
    path.write_bytes(votable('<FIELD name="a" datatype="int"/>', data))
    found = read_upload(path)
    assert kinds_of(found) == {"a": ("int", None, None)}
    assert rows_of(found) == []


def write_fits(path: Path, *columns: fits.Column) -> None:
    hdu = fits.BinTableHDU.from_columns(list(columns))
    hdus = fits.HDUList([fits.PrimaryHDU(), fits.ImageHDU(np.zeros((2, 2))), hdu])
    with path.open("wb") as file:
        hdus.writeto(file)


def test_fits(path: Path) -> None:
    variable = np.empty(2, object)
    variable[:] = [np.array([1, 2], "i2"), np.array([], "i2")]
    write_fits(
        path,
        fits.Column("short", "I", null=-1, array=np.array([1, -1], "i2"), unit="mag"),
        fits.Column("int", "J", array=np.array([1, 2], "i4")),
        fits.Column("long", "K", array=np.array([2**62, 2])),
        fits.Column("byte", "B", array=np.array([1, 255], "u1")),
        fits.Column("bytes", "3B", array=np.array([[1, 2, 3], [4, 5, 6]], "u1")),
        fits.Column("float", "E", array=np.array([1.5, np.nan], "f4")),
        fits.Column("text", "5A", array=np.array(["one", ""])),
        fits.Column("flag", "L", array=np.array([True, False])),
        fits.Column("pair", "2D", array=np.array([[1, 2], [3, np.nan]])),
        fits.Column("some", "PI()", array=variable),
        fits.Column("z", "C", array=np.array([1 + 2j, 3], "c8")),
        fits.Column("u", "J", bzero=2**31, array=np.array([1, 2**32 - 1], "u4")),
    )
    found = read_upload(path)
    assert {name: kind[:2] for name, kind in kinds_of(found).items()} == {
        "short": ("short", None),
        "int": ("int", None),
        "long": ("long", None),
        "byte": ("unsignedByte", None),
        "bytes": ("unsignedByte", "3"),
        "float": ("float", None),
        "text": ("char", "*"),
        "flag": ("boolean", None),
        "pair": ("double", "2"),
        "some": ("short", "*"),
        "z": ("float", "2"),
        "u": ("long", None),
    }
    assert found.columns[0].unit == "mag"
    assert found.nrows == 2
    first, second = rows_of(found)
    assert (first["bytes"], first["some"], first["z"]) == (
        b"\1\2\3",
        [1, 2],
        [1.0, 2.0],
    )
    assert (second["short"], second["float"], second["text"]) == (None, None, None)
    assert (second["some"], second["u"]) == ([], 2**32 - 1)
    assert repr(second["pair"]) == "[3.0, nan]"


def test_fits_truth_value_that_is_none(path: Path) -> None:
    write_fits(path, fits.Column("f", "L", array=np.array([True, False, True])))
    data = path.read_bytes()
    place = data.index(b"TFT\0")
    path.write_bytes(data[:place] + b"TF\0" + data[place + 3 :])
    assert [row["f"] for row in rows_of(read_upload(path))] == [True, False, None]


def test_fits_ascii_table(path: Path) -> None:
    columns = [
        fits.Column("a", "I4", array=np.array([1, 22]), ascii=True),
        fits.Column("s", "A3", array=np.array(["x", "yz"]), ascii=True),
        fits.Column("d", "D25.17", array=np.array([0.1, 2.0]), ascii=True),
    ]
    hdu = fits.TableHDU.from_columns(columns)
    with path.open("wb") as file:
        fits.HDUList([fits.PrimaryHDU(), hdu]).writeto(file)
    rows = rows_of(read_upload(path))
    assert rows == [{"a": 1, "s": "x", "d": 0.1}, {"a": 22, "s": "yz", "d": 2.0}]


def test_fits_without_rows(path: Path) -> None:
    write_fits(path, fits.Column("a", "J", array=np.array([], "i4")))
    found = read_upload(path)
    assert (kinds_of(found), rows_of(found)) == ({"a": ("int", None, None)}, [])


def test_parquet(path: Path) -> None:
    notes: dict[bytes | str, bytes | str] = {"unit": "mag", "ucd": "meta.id"}
    columns: dict[str, Any] = {
        "n": pa.array([1, None], pa.int16()),
        "x": pa.array([1.5, float("nan")], pa.float32()),
        "s": pa.array(["é", None]),
        "l": pa.array([[1, 2], None], pa.list_(pa.int32())),
        "t": pa.array([0, None], pa.timestamp("us")),
        "b": pa.array([b"\0\1", None]),
        "o": pa.array([{"k": 1}, None]),
    }
    rows = pa.table(columns)
    described = rows.schema.field("n").with_metadata(notes)
    rows = rows.cast(rows.schema.set(0, described))
    pq.write_table(rows, path)
    found = read_upload(path)
    assert (found.nrows, found.columns[0].unit, found.columns[0].ucd) == (
        *(2, "mag", "meta.id"),
    )
    assert [c.datatype for c in found.columns] == [
        *("short", "float", "char", "int", "char", "unsignedByte", "char"),
    ]
    first, second = rows_of(found)
    assert (first["n"], first["s"], first["l"], first["b"]) == (1, "é", [1, 2], b"\0\1")
    assert first["o"] == "{'k': 1}"
    assert repr(second["x"]) == "nan"
    assert [second[n] for n in "nsltbo"] == [None] * 6


def test_our_own_parquet_comes_back(path: Path) -> None:
    path.write_bytes(encode(find("parquet")))
    found = read_upload(path)
    assert repr(rows_of(found)) == repr(sample_batch().to_pylist())
    assert [c.xtype for c in found.columns] == [c.xtype for c in COLUMNS]


def test_ecsv(path: Path) -> None:
    table = AstropyTable(
        {
            "n": MaskedColumn([1, 2], mask=[False, True], dtype="i2"),
            "x": np.array([0.1, np.nan], np.float32),
            "s": ['a "b" c', "d,e"],
            "f": [True, False],
            "v": np.array([[1, 2], [3, 4]], np.int32),
            "g": np.arange(8, dtype="f8").reshape(2, 2, 2),
            "o": np.array([[1, 2], [3, 255]], np.uint8),
        }
    )
    table["n"].unit = "km / s"
    table["n"].description = "5\" wide, 'odd'"
    table["n"].meta["ucd"] = "meta.id"
    with path.open("w", encoding="utf-8") as file:
        table.write(file, format="ascii.ecsv")
    found = read_upload(path)
    column = found.columns[0]
    assert (column.unit, column.ucd, column.description) == (
        *("km / s", "meta.id", "5\" wide, 'odd'"),
    )
    assert [(c.datatype, c.arraysize) for c in found.columns] == [
        *(("short", None), ("float", None), ("char", "*"), ("boolean", None)),
        *(("int", "2"), ("double", "2x2"), ("unsignedByte", "2")),
    ]
    first, second = rows_of(found)
    assert (first["s"], first["v"], first["g"]) == ('a "b" c', [1, 2], [0, 1, 2, 3])
    assert (second["n"], repr(second["x"]), second["f"]) == (None, "nan", False)
    assert (second["s"], second["o"]) == ("d,e", b"\3\xff")


def test_ecsv_without_rows(path: Path) -> None:
    table = AstropyTable(names=["a", "b"], dtype=["i4", "U5"])
    with path.open("w", encoding="utf-8") as file:
        table.write(file, format="ascii.ecsv")
    found = read_upload(path)
    assert (kinds_of(found)["a"][0], rows_of(found)) == ("int", [])


@pytest.mark.parametrize(
    ("content", "media_type", "file_name", "rows"),
    [
        pytest.param("a,b\n1,x\n,NA\n", "", "", [(1, "x"), (None, None)], id="nulls"),
        pytest.param("\ufeffa,b\r\n1,2\r\n", "", "", [(1, 2)], id="byte order mark"),
        pytest.param("# c\na;b\n1;2\n", "text/csv", "", [(1, 2)], id="semicolons"),
        pytest.param("a\tb,c\n1\t2\n", "", "t.TSV", [(1, 2)], id="named TSV"),
        pytest.param(
            "a\tb,c\n1\t2\n", "text/tab-separated-values", "", [(1, 2)], id="said TSV"
        ),
        pytest.param(
            'a,b\n"x\ny","say ""z"""\n', "", "", [("x\ny", 'say "z"')], id="q"
        ),
        pytest.param("a\n1.5\n2\n", "", "", [(1.5,), (2.0,)], id="wider later"),
        pytest.param("a,b\n", "", "", [], id="names only"),
        pytest.param("a\n9223372036854775807\n", "", "", [(2**63 - 1,)], id="long"),
        pytest.param("d\n03/02/2020\n14/02/2020\n", "", "", None, id="dates"),
        pytest.param("a,b\n1,2\n", "", "../../etc/passwd.gz", [(1, 2)], id="odd name"),
    ],
)
def test_csv(
    path: Path,
    content: str,
    media_type: str,
    file_name: str,
    rows: list[tuple[object, ...]] | None,
) -> None:
    path.write_bytes(content.encode())
    found = read_upload(path, media_type, file_name)
    got = rows_of(found)
    if rows is None:
        assert [row["d"].isoformat()[:10] for row in got] == [
            "2020-02-03",
            "2020-02-14",
        ]
    else:
        assert [tuple(row.values()) for row in got] == rows


def test_a_name_with_stars_means_this_file(path: Path) -> None:
    odd = path.with_name("[ab]*?.csv")
    odd.write_text("a\n1\n")
    odd.with_name("a.csv").write_text("a\n2\n")
    assert rows_of(read_upload(odd)) == [{"a": 1}]


def write_votable_names(path: Path) -> None:
    names = ("ra", "RA", "ra", "Ra_2", " ", "ra dec")
    fields = "".join(f'<FIELD name="{n}" datatype="int"/>' for n in names)
    path.write_bytes(votable(fields, tabledata(list("123456"))))


def write_fits_names(path: Path) -> None:
    names = ("ra", "RA", "xx", "Ra_2", "", "ra dec")
    arrays = [np.array([n], "i4") for n in range(1, 7)]
    columns = [fits.Column(f"n{i}", "J", array=a) for i, a in enumerate(arrays)]
    write_fits(path, *columns)
    data = path.read_bytes()
    for number, name in enumerate(names):
        old = f"'n{number}      '".encode()
        data = data.replace(old, f"'{name:8}'".encode()).replace(
            b"'xx      '", b"'ra      '"
        )
    path.write_bytes(data)


def write_parquet_names(path: Path) -> None:
    names = ("ra", "RA", "dup", "Ra_2", "", "ra dec")
    arrays = [pa.array([n]) for n in range(1, 7)]
    pq.write_table(pa.Table.from_arrays(arrays, names=list(names)), path)


def write_csv_names(path: Path) -> None:
    path.write_text('ra,RA,ra,Ra_2,,"ra dec"\n1,2,3,4,5,6\n')


def write_ecsv_names(path: Path) -> None:
    declared = "".join(
        f"# - {{name: {n!r}, datatype: int32}}\n"
        for n in ("ra", "RA", "ra", "Ra_2", "", "ra dec")
    )
    head = f"# %ECSV 1.0\n# ---\n# datatype:\n{declared}# schema: astropy-2.0\n"
    path.write_text(head + 'ra RA ra Ra_2 "" "ra dec"\n1 2 3 4 5 6\n')


@pytest.mark.parametrize(
    "write",
    [
        pytest.param(write_votable_names, id="VOTable"),
        pytest.param(write_fits_names, id="FITS"),
        pytest.param(write_parquet_names, id="Parquet"),
        pytest.param(write_csv_names, id="CSV"),
        pytest.param(write_ecsv_names, id="ECSV"),
    ],
)
def test_columns_are_told_apart_by_more_than_case(
    path: Path, write: Callable[[Path], None]
) -> None:
    write(path)
    found = read_upload(path)
    names = [c.name for c in found.columns]
    assert len({name.lower() for name in names}) == 6
    assert names[0] == "ra"
    assert names[-1] == "ra dec"
    assert "" not in names
    ((first),) = rows_of(found)
    assert list(first.values()) == [1, 2, 3, 4, 5, 6]
    with duckdb.connect() as connection:
        connection.register("rows", pa.Table.from_pylist([first]))
        assert connection.sql("FROM rows").fetchall() == [(1, 2, 3, 4, 5, 6)]


def test_rows_come_in_small_batches(path: Path) -> None:
    header = ResultHeader((Column("a", "int"),))
    batch = pa.record_batch({"a": pa.array(range(100_000), pa.int32())})
    for name in ("votable-b2", "votable-td", "csv", "parquet"):
        path.write_bytes(encode(find(name), header, [batch]))
        sizes = [b.num_rows for b in read_upload(path).batches()]
        assert sum(sizes) == 100_000
        assert max(sizes) <= 20_480


def test_long_without_rows_there_are_signs_of_life(path: Path) -> None:
    spaces = f"<DATA><TABLEDATA>{' ' * (20 << 20)}"
    path.write_bytes(votable(INT, spaces + "<TR><TD>1</TD></TR></TABLEDATA></DATA>"))
    sizes = [batch.num_rows for batch in read_upload(path).batches()]
    assert (sum(sizes), sizes.count(0) >= 3) == (1, True)
