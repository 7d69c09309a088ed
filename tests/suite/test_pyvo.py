"""Clients that others wrote, over HTTP, against the demo in a process of its own."""

import contextlib
import csv
import io
import json
import socket
import sqlite3
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet
import pytest
import pyvo
from astropy import units as u
from astropy.coordinates import SkyCoord
from astropy.io import fits
from astropy.io.votable import parse_single_table
from astropy.table import Table
from lxml import html
from pyvo.dal.exceptions import DALOverflowWarning, DALQueryError

from suite.demo.examples import EXAMPLES
from suite.demo.gaia import MODULE, read_gaia
from suite.demo.packages import packaged_file
from tests.suite.test_cli import started
from tests.support.stilts import stilts

PLEIADES = SkyCoord(56.75, 24.12, unit="deg")
CONE = (
    "SELECT source_id, ra, dec, hip, origin FROM gaia.stars WHERE "
    "1 = CONTAINS(POINT(ra, dec), CIRCLE(56.75, 24.12, 1)) ORDER BY source_id"
)
Ids = list[int | None]
_END = b"\r\nHost: x\r\n\r\n"
HARDLY_HTTP = {
    b"BREW /tap/sync HTTP/1.1" + _END: 400,
    b"TRACE / HTTP/1.1" + _END: 405,
    b"CONNECT x:1 HTTP/1.1" + _END: 404,
    b"GET / HTTP/9.9" + _END: 400,
    b"GET /a b HTTP/1.1" + _END: 400,
    b"GET http://[::1 HTTP/1.1" + _END: 400,
    b"GET /?" + b"a" * 70_000 + b" HTTP/1.1" + _END: 400,
    b"GET / HTTP/1.1\r\nHost x\r\n\r\n": 400,
    b"\0\1\xff\xfe\r\n\r\n": 400,
    # A client that speaks TLS.
    b"\x16\x03\1\0\xa5\1\0\0\xa1\3\3" + b"\0" * 50: 400,
}


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("demo")
    with started("demo", "--data-dir", folder) as (_, base):
        yield f"{base}/tap"


@pytest.fixture(scope="module")
def service(url: str) -> pyvo.dal.TAPService:
    return pyvo.dal.TAPService(url)


@pytest.fixture(scope="module")
def wanted() -> list[int]:
    """Find the cone's stars in the package's own file, by astropy."""
    stars = read_gaia(packaged_file(MODULE))
    stars = stars[stars["source_id"] > 0]
    apart = SkyCoord(stars["ra"], stars["dec"], unit="deg").separation(PLEIADES)
    found: list[int] = sorted(stars["source_id"][apart <= 1 * u.deg].tolist())
    assert len(found) > 50
    return found


def _answer(url: str, query: str, **more: str) -> bytes:
    form = urllib.parse.urlencode({"LANG": "ADQL", "QUERY": query, **more})
    with urllib.request.urlopen(f"{url}/sync", form.encode(), timeout=30) as answer:
        data: bytes = answer.read()
    return data


def test_cone(service: pyvo.dal.TAPService, wanted: list[int]) -> None:
    result = service.search(CONE)
    assert result["source_id"].tolist() == wanted
    assert result.fieldnames == ("source_id", "ra", "dec", "hip", "origin")
    assert result.getdesc("ra").unit == u.deg
    assert result.getdesc("ra").ucd == "pos.eq.ra;meta.main"
    assert result.query_status == "OK"


def _votable(data: bytes, folder: Path) -> Ids:
    return _ids(parse_single_table(io.BytesIO(data)).to_table())


def _ids(table: Table) -> Ids:
    assert len(table.colnames) == 5
    return [int(value) for value in table["source_id"]]


def _csv(data: bytes, folder: Path) -> Ids:
    return [int(row["source_id"]) for row in csv.DictReader(io.StringIO(data.decode()))]


def _tsv(data: bytes, folder: Path) -> Ids:
    return _ids(Table.read(data.decode(), format="ascii.tab"))


def _ecsv(data: bytes, folder: Path) -> Ids:
    table = Table.read(data.decode(), format="ascii.ecsv")
    assert table["ra"].unit == u.deg
    return _ids(table)


def _fits(data: bytes, folder: Path) -> Ids:
    with fits.open(io.BytesIO(data)) as hdus:
        hdus.verify("exception")
        return [int(value) for value in hdus[1].data["source_id"]]


def _parquet(data: bytes, folder: Path) -> Ids:
    found: Ids = pa.parquet.read_table(pa.BufferReader(data))["source_id"].to_pylist()
    return found


def _arrow(data: bytes, folder: Path) -> Ids:
    found: Ids = pa.ipc.open_stream(data).read_all()["source_id"].to_pylist()
    return found


def _json(data: bytes, folder: Path) -> Ids:
    return [row[0] for row in json.loads(data)["data"]]


def _sqlite(data: bytes, folder: Path) -> Ids:
    path = folder / "result.sqlite"
    path.write_bytes(data)
    with contextlib.closing(sqlite3.connect(path)) as database:
        rows = database.execute("SELECT source_id FROM result").fetchall()
    return [row[0] for row in rows]


def _text(data: bytes, folder: Path) -> Ids:
    rows = (line.split() for line in data.decode().splitlines())
    return [int(row[0]) for row in rows if len(row) > 3 and row[0].isdigit()]


def _html(data: bytes, folder: Path) -> Ids:
    rows = html.document_fromstring(data).iterfind(".//tr[td]")
    return [int(str(row[0].xpath("string()"))) for row in rows]


@pytest.mark.parametrize(
    ("form", "read"),
    [
        pytest.param("votable-b2", _votable, id="binary2"),
        pytest.param("votable-b", _votable, id="binary"),
        pytest.param("votable-td", _votable, id="tabledata"),
        pytest.param("csv", _csv, id="csv"),
        pytest.param("tsv", _tsv, id="tsv"),
        pytest.param("ecsv", _ecsv, id="ecsv"),
        pytest.param("fits", _fits, id="fits"),
        pytest.param("parquet", _parquet, id="parquet"),
        pytest.param("arrow", _arrow, id="arrow"),
        pytest.param("json", _json, id="json"),
        pytest.param("sqlite", _sqlite, id="sqlite"),
        pytest.param("text", _text, id="text"),
        pytest.param("html", _html, id="html"),
    ],
)
def test_formats(
    url: str,
    wanted: list[int],
    tmp_path: Path,
    form: str,
    read: Callable[[bytes, Path], Ids],
) -> None:
    assert read(_answer(url, CONE, RESPONSEFORMAT=form), tmp_path) == wanted


def test_overflow_is_a_warning(service: pyvo.dal.TAPService, wanted: list[int]) -> None:
    result = service.search(CONE, maxrec=10)
    assert result["source_id"].tolist() == wanted[:10]
    assert result.query_status == "OVERFLOW"
    # Where the caller set no limit, pyvo warns.
    with pytest.warns(DALOverflowWarning):
        assert len(service.search("SELECT hip FROM gaia.stars")) == 100_000
    assert len(service.search(CONE, maxrec=len(wanted))) == len(wanted)


def test_an_error_says_where(service: pyvo.dal.TAPService) -> None:
    with pytest.raises(DALQueryError, match="no column|column"):
        service.search("SELECT nothing FROM gaia.stars")


def test_what_the_service_says_of_itself(service: pyvo.dal.TAPService) -> None:
    assert (service.maxrec, service.hardlimit) == (100_000, 20_000_000)
    tables = service.tables
    assert {"gaia.stars", "hipparcos.stars", "TAP_SCHEMA.tables"} <= {
        name.replace("tap_schema", "TAP_SCHEMA") for name in tables.keys()
    }
    columns = {column.name: column for column in tables["gaia.stars"].columns}
    assert columns["ra"].unit == "deg"
    language = service.get_tap_capability().get_adql()
    assert language.get_feature(
        "ivo://ivoa.net/std/TAPRegExt#features-adqlgeo", "CONTAINS"
    )


def test_each_example_runs(service: pyvo.dal.TAPService) -> None:
    examples = service.examples
    assert [example["QUERY"] for example in examples] == [e.query for e in EXAMPLES]
    for example in examples:
        assert len(example.execute()) > 4, example["QUERY"]


def test_a_query_of_20_kilobytes_by_get(url: str, wanted: list[int]) -> None:
    ids = ", ".join(map(str, [*wanted[:3], *range(1, 5000)]))[:20_000].rpartition(",")
    query = f"SELECT source_id FROM gaia.stars WHERE source_id IN ({ids[0]})"
    given = {"LANG": "ADQL", "RESPONSEFORMAT": "csv", "QUERY": query}
    asked = f"{url}/sync?{urllib.parse.urlencode(given)}"
    assert len(asked) > 20_000
    with urllib.request.urlopen(asked, timeout=30) as answer:
        assert sorted(answer.read().split()[1:]) == sorted(
            str(each).encode() for each in wanted[:3]
        )


def _send(base: str, sent: bytes) -> bytes:
    place = urllib.parse.urlsplit(base)
    assert place.hostname is not None
    with socket.create_connection((place.hostname, place.port or 0), 10) as asking:
        asking.sendall(sent)
        return asking.recv(65_536)


def test_what_is_hardly_http_is_refused_without_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("id,ra,dec\n1,2,3\n")
    asked = ("serve", tmp_path / "t.csv", "--data-dir", tmp_path / "d")
    with started(*asked) as (process, base):
        told = {sent: _send(base, sent) for sent in HARDLY_HTTP}
        process.terminate()
        _, said = process.communicate(timeout=30)
    assert "Traceback" not in said
    for sent, status in HARDLY_HTTP.items():
        assert told[sent].split()[1] == str(status).encode(), sent
        assert b"Traceback" not in told[sent]


@pytest.mark.stilts
def test_stilts_asks(url: str, wanted: list[int]) -> None:
    out = stilts("tapquery", f"tapurl={url}", "sync=true", f"adql={CONE}", "ofmt=csv")
    assert _csv(out.encode(), Path()) == wanted
