"""A stranger's file that is broken, hostile, or no table: refused in a word that helps.

Whatever is wrong, the server's own paths are not told.
"""

import gzip
import io
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from astropy.io import fits

from dali.errors import DaliError, NotSupported, TooLarge
from engines.files import scan, upload
from engines.files.faults import FileFault
from engines.files.file_table import FileTable
from engines.files.scan import connect
from engines.files.upload import read_upload
from tests.engines.files.test_upload import (
    INT,
    SECRET,
    path,
    rows_of,
    tabledata,
    votable,
)

__all__ = ["path"]


def text(content: str | bytes) -> Callable[[Path], None]:
    data = content.encode() if isinstance(content, str) else content

    def write(path: Path) -> None:
        path.write_bytes(data)

    return write


def card(key: str, value: object) -> bytes:
    return f"{key:8}= {value!s:>20}".ljust(80).encode()


def fits_table(data: bytes = b"\0" * 16, **cards: object) -> Callable[[Path], None]:
    head = [card("SIMPLE", "T"), card("BITPIX", 8), card("NAXIS", 0)]
    primary = b"".join([*head, b"END".ljust(80)]).ljust(2880)
    all_cards = {
        "BITPIX": 8,
        "NAXIS": 2,
        "NAXIS1": 8,
        "NAXIS2": 2,
        "PCOUNT": 0,
        "GCOUNT": 1,
        "TFIELDS": 1,
        "TFORM1": "'D'",
        "TTYPE1": "'a'",
    } | cards
    table = [b"XTENSION= 'BINTABLE'".ljust(80)]
    table += [card(key, value) for key, value in all_cards.items()]
    table += [b"END".ljust(80)]
    header = b"".join(table)
    header = header.ljust(-(-len(header) // 2880) * 2880)
    return text(primary + header + data.ljust(-(-len(data) // 2880) * 2880, b"\0"))


def pointers(count: int, place: int, rows: int = 2) -> bytes:
    return struct.pack(">2i", count, place) * rows + b"x" * 1000


def write_no_table(path: Path) -> None:
    with path.open("wb") as file:
        fits.HDUList([fits.PrimaryHDU(np.zeros((2, 2)))]).writeto(file)


def write_parquet_bomb(path: Path) -> None:
    rows = pa.table({"s": pa.array(["x" * 1_000_000] * 1200)})
    pq.write_table(rows, path, compression="zstd")


def write_parquet_of_lists(path: Path) -> None:
    flat = pa.array(np.zeros(150_000_000, np.int8))
    ends = pa.array(np.arange(151, dtype=np.int32) * 1_000_000)
    lists: Any = pa.ListArray
    rows = pa.table({"l": lists.from_arrays(ends, flat)})
    pq.write_table(rows, path, compression="zstd")


def write_cut_parquet(path: Path) -> None:
    sink = io.BytesIO()
    pq.write_table(pa.table({"a": range(1000)}), sink)
    data = sink.getvalue()
    path.write_bytes(data[:500] + data[900:])


YAML_BOMB = (
    "# %ECSV 1.0\n# ---\n# a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    + "".join(
        f"# {b}: &{b} [{', '.join([f'*{a}'] * 10)}]\n"
        for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "# datatype:\n# - {name: a, datatype: int32, unit: *i}\na\n1\n"
)
OPEN = "<VOTABLE><RESOURCE>"
BILLION = (
    '<!DOCTYPE V [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'
    "<VOTABLE><RESOURCE><TABLE>&b;</TABLE></RESOURCE></VOTABLE>"
)
OUTSIDE = (
    '<!DOCTYPE V [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    "<VOTABLE><RESOURCE><TABLE>&a;</TABLE></RESOURCE></VOTABLE>"
)
HREF = '<DATA><BINARY2><STREAM href="file:///etc/passwd"/></BINARY2></DATA>'
ECSV = "# %ECSV 1.0\n# ---\n# datatype:\n"


@pytest.mark.parametrize(
    ("write", "words"),
    [
        pytest.param(text(""), "is empty", id="empty"),
        pytest.param(text(gzip.compress(b"a\n1\n")), "by gzip", id="gzip"),
        pytest.param(text(b"PK\x03\x04..."), "by zip", id="zip"),
        pytest.param(text(b"BZh9..."), "by bzip2", id="bzip2"),
        pytest.param(text(b"\xfd7zXZ\0..."), "by xz", id="xz"),
        pytest.param(text(b"\x28\xb5\x2f\xfd..."), "by zstd", id="zstd"),
        pytest.param(text(b"SQLite format 3\0"), "an SQLite file", id="SQLite"),
        pytest.param(text(b"\x89HDF\r\n"), "an HDF5 file", id="HDF5"),
        pytest.param(text(b"%PDF-1.4"), "a PDF", id="PDF"),
        pytest.param(text(b"\x89PNG\r\n\x1a\n\0\0"), "not text", id="picture"),
        pytest.param(text("<html><body>"), "root is html", id="web page"),
        pytest.param(text("\n<!DOCTYPE html>"), "VOTable", id="web page later"),
        pytest.param(text(OPEN), "not well-formed", id="cut XML"),
        pytest.param(text(OPEN + "</RESOURCE></VOTABLE>"), "no table", id="no table"),
        pytest.param(text(BILLION), "declares entities", id="billion laughs"),
        pytest.param(text(OUTSIDE), "declares entities", id="outside entity"),
        pytest.param(text(votable(INT, HREF)), "not base64 within", id="outside data"),
        pytest.param(
            text(votable(INT, "<DATA><FITS/></DATA>")), "are FITS", id="VOTable of FITS"
        ),
        pytest.param(text(votable(INT, tabledata("x"))), "not of type int", id="cell"),
        pytest.param(
            text(votable(INT, tabledata(["99999999999"]))), "not of type", id="range"
        ),
        pytest.param(text(votable(INT, tabledata("12"))), "as many cells", id="cells"),
        pytest.param(
            text(votable('<FIELD name="a" datatype="blob"/>')), "type blob", id="type"
        ),
        pytest.param(
            text(votable(INT * 10_001)), "more than 10000 columns", id="many fields"
        ),
        pytest.param(
            text(OPEN + "<X/>" * 500_001), "more than 500000 elements", id="elements"
        ),
        pytest.param(
            text(votable(INT, f"<DATA><TABLEDATA>{'<X/>' * 500_001}")),
            "more than 500000 elements",
            id="elements among rows",
        ),
        pytest.param(
            text(votable(INT, f"<DATA><TABLEDATA><TR>{'<TD/>' * 9_999}")),
            "as many cells",
            id="endless row",
        ),
        pytest.param(
            text(OPEN + "<!--" + "x" * (65 << 20)), "larger than 64 MiB", id="comment"
        ),
        pytest.param(write_no_table, "no table with columns", id="FITS image"),
        pytest.param(text("SIMPLE  ="), "does not begin as", id="cut FITS"),
        pytest.param(
            text(card("SIMPLE", "T") + b"COMMENT ".ljust(80) * 99_999),
            "as FITS",
            id="no END",
        ),
        pytest.param(fits_table(b""), "shorter than its header", id="FITS of no rows"),
        pytest.param(fits_table(NAXIS2=10**12), "shorter than", id="FITS of all rows"),
        pytest.param(fits_table(NAXIS2=-1), "a number is none", id="negative rows"),
        pytest.param(fits_table(NAXIS1="'x'"), "as FITS", id="width a word"),
        pytest.param(
            fits_table(NAXIS1=0, NAXIS2=10**12, TFORM1="'0A'"), "shorter", id="no width"
        ),
        pytest.param(
            fits_table(NAXIS1=10**12, TFORM1="'1000000000000A'"), "shorter", id="wide"
        ),
        pytest.param(fits_table(NAXIS1=4), "another width", id="other width"),
        pytest.param(fits_table(TFORM1="'Z'"), "as FITS", id="unknown format"),
        pytest.param(fits_table(TSCAL1="'x'"), "as FITS", id="scale a word"),
        pytest.param(fits_table(TFIELDS=10**9), "more than 10000", id="many columns"),
        pytest.param(
            fits_table(pointers(2**30, 0), TFORM1="'1PD(9)'", PCOUNT=1000),
            "too long, all together",
            id="long arrays",
        ),
        pytest.param(
            fits_table(
                pointers(1000, 0, 2_000_000),
                TFORM1="'1PB(9)'",
                PCOUNT=1000,
                NAXIS2=2_000_000,
            ),
            "too long, all together",
            id="one array often",
        ),
        pytest.param(
            fits_table(pointers(-5, 0), TFORM1="'1PB(9)'", PCOUNT=1000),
            "fewer than no items",
            id="negative arrays",
        ),
        pytest.param(text(b"PAR1"), "as Parquet", id="Parquet of a word"),
        pytest.param(
            text(b"PAR1" + b"\xff" * 99 + b"PAR1"), "as Parquet", id="no footer"
        ),
        pytest.param(write_cut_parquet, "as Parquet", id="cut Parquet"),
        pytest.param(write_parquet_bomb, "too long, all together", id="Parquet bomb"),
        pytest.param(
            write_parquet_of_lists, "too long, all together", id="Parquet of lists"
        ),
        pytest.param(text("# %ECSV 1.0\n# ---\n# a: [\n"), "as ECSV", id="cut YAML"),
        pytest.param(text("# %ECSV 1.0\n"), "declares no columns", id="no YAML"),
        pytest.param(text(ECSV + "# - 5\na\n"), "no name", id="column a number"),
        pytest.param(
            text(ECSV + "# - {name: a, datatype: int32}\na\nx\n"), "as ECSV", id="value"
        ),
        pytest.param(
            text(ECSV + "# - {name: a, datatype: int32}\na\n1 2\n"), "ECSV", id="uneven"
        ),
        pytest.param(text(YAML_BOMB), "too large or too deep", id="YAML bomb"),
        pytest.param(text(ECSV + f"# - {'[' * 999}\n"), "too deep", id="deep YAML"),
        pytest.param(
            text(ECSV + "# x\n" * 300_000), "more than a megabyte", id="endless YAML"
        ),
        pytest.param(
            text("# %ECSV 1.0\n# ---\n# x: !!python/object/apply:os.getcwd []\n"),
            "declares no columns",
            id="YAML that runs",
        ),
        pytest.param(text("a,b\n1,2\n1,2,3\n"), "more or fewer", id="uneven CSV"),
        pytest.param(text('a,b\n1,"x'), "a quote is open", id="CSV cut in quotes"),
        pytest.param(text("é\n".encode("latin-1")), "UTF-8", id="Latin-1"),
        pytest.param(
            text("a," * 20_000 + "\n"), "more than 10000 columns", id="wide CSV"
        ),
        pytest.param(text("# x\n" * 100_001), "lines of comments", id="comments only"),
    ],
)
def test_refused(path: Path, write: Callable[[Path], None], words: str) -> None:
    write(path)
    with pytest.raises(DaliError) as caught:
        rows_of(read_upload(path, "", "mine.dat"))
    told = caught.value.to_text()
    assert words in told
    assert 400 <= caught.value.status < 500
    assert SECRET not in told
    assert str(path.parent.parent) not in told


@pytest.mark.parametrize("media_type", ["application/x-votable+xml", "text/xml"])
def test_what_is_said_to_be_a_votable_and_is_not(path: Path, media_type: str) -> None:
    path.write_text("a,b\n1,2\n")
    with pytest.raises(FileFault, match="is said to be"):
        read_upload(path, media_type)


@pytest.mark.parametrize(
    ("write", "kind"),
    [
        pytest.param(write_parquet_bomb, TooLarge, id="Parquet"),
        pytest.param(text(gzip.compress(b"a")), NotSupported, id="compressed"),
        pytest.param(text("<html>"), FileFault, id="broken"),
    ],
)
def test_kinds_of_errors(
    path: Path, write: Callable[[Path], None], kind: type[DaliError]
) -> None:
    write(path)
    with pytest.raises(kind):
        rows_of(read_upload(path))


@pytest.mark.parametrize(
    "relation",
    [
        pytest.param("read_csv('/etc/passwd')", id="file"),
        pytest.param("glob('/etc/*')", id="folder"),
        pytest.param("read_text('{folder}/2')", id="neighbour"),
        pytest.param("read_parquet('http://localhost:1/x')", id="network"),
    ],
)
def test_its_reader_reads_nothing_else(path: Path, relation: str) -> None:
    path.write_text("a\n1\n")
    path.with_name("2").write_text("b\n")
    with connect(alone=path) as connection:
        assert connection.sql(f"FROM read_csv('{path}')").fetchall() == [(1,)]
        with pytest.raises(duckdb.Error):
            connection.sql(f"FROM {relation.format(folder=path.parent)}").fetchall()
        with pytest.raises(duckdb.Error):
            connection.execute("SET enable_external_access = true")


def test_memory_that_may_not_be_taken(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan, "ALONE_MEMORY", "50MB")
    write_parquet_of_lists(path)
    with pytest.raises(TooLarge, match="more memory"):
        rows_of(read_upload(path))


def test_memory_that_is_not_there(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def exhausted(path: Path) -> FileTable:
        raise MemoryError

    monkeypatch.setattr(upload, "first_fits_table", exhausted)
    path.write_bytes(b"SIMPLE  =")
    with pytest.raises(TooLarge, match="more memory"):
        read_upload(path)
