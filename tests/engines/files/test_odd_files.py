"""Files as people have them: odd, uneven, cut, or of another kind."""

import gzip
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from astropy.io import fits
from astropy.io.votable import from_table
from astropy.table import Table as AstropyTable

from engines.duckdb.catalogue import Catalogue, CatalogueFault, read_catalogue
from engines.files.faults import FileFault
from engines.files.import_files import import_files

LARGE = 2**64 - 1


def rows_of(catalogue: Catalogue, number: int = 0) -> list[tuple[object, ...]]:
    schema, name = catalogue.tables[number].table.physical
    with duckdb.connect(str(catalogue.path), read_only=True) as connection:
        rows: list[tuple[object, ...]] = connection.sql(
            f'FROM "{schema}"."{name}"'
        ).fetchall()
        return rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param("a,b\n1,x#y\n#z,5\n", [("1", "x#y"), ("#z", "5")], id="hash"),
        pytest.param("# note\n\na,b\n1,2\n", [(1, 2)], id="comment before"),
        pytest.param("a;b\n1;2\n", [(1, 2)], id="semicolons"),
        pytest.param("a|b\n1|2\n", [(1, 2)], id="bars"),
        pytest.param('"a;b;c",d\n1,2\n', [(1, 2)], id="quoted name"),
        pytest.param("\ufeffa,b\r\n1,2\r\n", [(1, 2)], id="byte order mark"),
        pytest.param('a,b\n"x\ny",NA\n', [("x\ny", None)], id="line in quotes"),
        pytest.param("a,b\n", [], id="names only"),
    ],
)
def test_csv(tmp_path: Path, text: str, rows: list[tuple[object, ...]]) -> None:
    (tmp_path / "x.csv").write_bytes(text.encode())
    assert rows_of(import_files([tmp_path / "x.csv"], tmp_path / "data")) == rows


def test_csv_in_gzip_of_upper_case(tmp_path: Path) -> None:
    (tmp_path / "X.CSV.GZ").write_bytes(gzip.compress(b"a\n1\n"))
    catalogue = import_files([tmp_path / "X.CSV.GZ"], tmp_path / "data")
    assert rows_of(catalogue) == [(1,)]


def test_unsigned_beyond_long_is_text(tmp_path: Path) -> None:
    values = np.array([1, LARGE], "u8")
    pq.write_table(pa.table({"u": values}), tmp_path / "p.parquet")
    column = fits.Column("u", "K", bzero=2**63, array=values)
    fits.BinTableHDU.from_columns([column]).writeto(tmp_path / "f.fits")
    for name in ("p.parquet", "f.fits"):
        catalogue = import_files([tmp_path / name], tmp_path / name[0])
        assert rows_of(catalogue) == [("1",), (str(LARGE),)]
        assert catalogue.tables[0].table.columns[0].datatype == "char"


def test_zoned_nanoseconds(tmp_path: Path) -> None:
    times = pa.array([1_500_000_000], pa.timestamp("ns", "UTC"))
    pq.write_table(pa.table({"t": times}), tmp_path / "t.parquet")
    ((time,),) = rows_of(import_files([tmp_path / "t.parquet"], tmp_path / "data"))
    assert str(time) == "1970-01-01 00:00:01.500000"


def test_fits_shapes(tmp_path: Path) -> None:
    hdu = fits.BinTableHDU.from_columns(
        [
            fits.Column("bits", "12X", array=np.ones((1, 12), bool)),
            fits.Column("pair", "C", array=np.ones(1, "c8")),
            fits.Column("signed", "B", bzero=-128, array=np.array([-5], "i1")),
        ]
    )
    hdu.writeto(tmp_path / "x.fits")
    catalogue = import_files([tmp_path / "x.fits"], tmp_path / "data")
    kinds = [(c.datatype, c.arraysize) for c in catalogue.tables[0].table.columns]
    assert kinds == [("boolean", "12"), ("float", "2"), ("short", None)]
    assert rows_of(catalogue) == [([True] * 12, [1.0, 0.0], -5)]


def test_text_beyond_ascii_is_declared(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("a,b\né,e\n")
    catalogue = import_files([tmp_path / "x.csv"], tmp_path / "data")
    kinds = [column.datatype for column in catalogue.tables[0].table.columns]
    assert kinds == ["unicodeChar", "char"]


def test_every_table_of_a_votable(tmp_path: Path) -> None:
    votable = from_table(AstropyTable({"a": [1, 2]}))
    for name in ("one", "two"):
        other = from_table(AstropyTable({name: [3.5]})).resources[0].tables[0]
        other.name = name
        votable.resources[0].tables.append(other)
    votable.to_xml(str(tmp_path / "v.vot"))
    (tmp_path / "v.toml").write_text("[tables.two]\nname = 'deux'\n")
    catalogue = import_files([tmp_path / "v.vot"], tmp_path / "data")
    names = [each.table.name for each in catalogue.tables]
    assert names == ["v", "v_one", "deux"]
    assert [rows_of(catalogue, n) for n in range(3)] == [[(1,), (2,)], [(3.5,)]] + [
        [(3.5,)]
    ]


def write_bad_view(path: Path) -> None:
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE TABLE a AS SELECT 1 AS x")
        connection.execute("CREATE VIEW b AS FROM a")
        connection.execute("DROP TABLE a")


def write_sqlite(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE a (x)")
    connection.close()


def write_no_columns(path: Path) -> None:
    fits.HDUList([fits.PrimaryHDU(), fits.BinTableHDU()]).writeto(path)


def text(content: str | bytes) -> Callable[[Path], None]:
    data = content.encode() if isinstance(content, str) else content

    def write(path: Path) -> None:
        path.write_bytes(data)

    return write


@pytest.mark.parametrize(
    ("name", "write", "words"),
    [
        pytest.param("x.csv", text(""), "is empty", id="empty"),
        pytest.param("x.csv", text("a,b\n1,2\n1,2,3\n"), "more or fewer", id="uneven"),
        pytest.param("x.csv", text("a,b\n1,2\n1\n"), "more or fewer", id="short line"),
        pytest.param("x.csv", text('a,b\n1,"x'), "a quote is open", id="cut in quotes"),
        pytest.param("x.csv", text("<html>\n"), "web page", id="web page"),
        pytest.param("x.csv", text("é\n".encode("latin-1")), "UTF-8", id="Latin-1"),
        pytest.param(
            "x.csv", text("a\né\n".encode("latin-1")), "not utf-8", id="Latin-1 later"
        ),
        pytest.param("x.csv", text(b"a\x00b\n"), "not text", id="binary"),
        pytest.param("x.csv.gz", text("a\n"), "cannot be read as CSV", id="no gzip"),
        pytest.param("x.csv", os.mkfifo, "neither a file nor a folder", id="pipe"),
        pytest.param("x.fits", text("<html>"), "does not begin as", id="no FITS"),
        pytest.param("x.fits", write_no_columns, "no table with columns", id="no cols"),
        pytest.param("x.db", write_sqlite, "an SQLite file", id="SQLite"),
        pytest.param("x.db", text(b""), "is not a DuckDB database", id="empty db"),
        pytest.param("x.db", write_bad_view, "because of its main.b", id="bad view"),
    ],
)
def test_refused(
    tmp_path: Path, name: str, write: Callable[[Path], None], words: str
) -> None:
    write(tmp_path / name)
    with pytest.raises(FileFault) as caught:
        import_files([tmp_path / name], tmp_path / "data")
    assert words in caught.value.to_text()
    assert str(tmp_path / name) in caught.value.to_text()
    assert not list((tmp_path / "data").glob("catalogue*"))


def test_catalogue_that_cannot_be_looked_at(tmp_path: Path) -> None:
    with pytest.raises(CatalogueFault, match="cannot be opened"):
        read_catalogue(tmp_path / ("n" * 300) / "catalogue.duckdb")
