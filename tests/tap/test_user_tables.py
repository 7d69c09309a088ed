"""Tables that callers keep: made, filled, indexed, queried, dropped by their owners."""

import asyncio
import csv
import io
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientResponse

from tap.config import TapConfig
from tests.tap.support import Served, serving, status_of

VOSI = b"""<vosi:table xmlns:vosi="http://www.ivoa.net/xml/VOSITables/v1.0"
  xmlns:vs="http://www.ivoa.net/xml/VODataService/v1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <name>whatever</name><description>Mine.</description>
  <column><name>id</name><dataType xsi:type="vs:VOTableType">long</dataType></column>
  <column><name>ra</name><unit>deg</unit><ucd>pos.eq.ra;meta.main</ucd>
    <dataType xsi:type="vs:VOTableType">double</dataType></column>
  <column><name>dec</name><unit>deg</unit><ucd>pos.eq.dec;meta.main</ucd>
    <dataType xsi:type="vs:VOTableType">double</dataType></column>
  <column><name>word</name>
    <dataType xsi:type="vs:VOTableType" arraysize="*">char</dataType></column>
</vosi:table>"""
VOTABLE = b"""<VOTABLE version="1.4" xmlns="http://www.ivoa.net/xml/VOTable/v1.3">
<RESOURCE><TABLE><FIELD name="a" datatype="int"/>
<FIELD name="b" datatype="char" arraysize="*"/>
<DATA><TABLEDATA></TABLEDATA></DATA></TABLE></RESOURCE></VOTABLE>"""
ROWS = b"ID,dec,ra,word\n1,20.0,10.0,one\n2,,,\n3,-5.5,200.25,three\n"
QUICK = TapConfig(title="T", user_tables_per_owner=3, user_table_rows=1000)


@pytest.fixture
async def service(tmp_path: Path) -> AsyncIterator[Served]:
    async with serving(QUICK, keep_in=tmp_path) as found:
        yield found


class Caller:
    """Somebody who asks a service."""

    def __init__(self, service: Served, name: str) -> None:
        self._service = service
        self._headers = {"X-User": name} if name else {}

    async def ask(
        self, method: str, path: str, kind: str = "", data: Any = None
    ) -> tuple[int, bytes, ClientResponse]:
        headers = {**self._headers, **({"Content-Type": kind} if kind else {})}
        url = f"{self._service.url}/{path}"
        async with self._service.client.request(
            method, url, headers=headers, data=data, allow_redirects=False
        ) as answer:
            return answer.status, await answer.read(), answer

    async def query(self, text: str, **more: str) -> list[list[str]]:
        form = {"LANG": "ADQL", "QUERY": text, "FORMAT": "csv", **more}
        status, body, _ = await self.ask("POST", "sync", data=form)
        assert status == 200, body
        return list(csv.reader(io.StringIO(body.decode())))[1:]

    async def refused(self, text: str, **more: str) -> tuple[int, str]:
        form = {"LANG": "ADQL", "QUERY": text, **more}
        status, body, _ = await self.ask("POST", "sync", data=form)
        assert status >= 400
        return status, status_of(body)[1]

    async def make(self, name: str = "mydb.mine", data: bytes = VOSI) -> int:
        kind = "text/xml" if data == VOSI else "application/x-votable+xml"
        return (await self.ask("PUT", f"tables/{name}", kind, data))[0]

    async def load(self, name: str = "mydb.mine", data: bytes = ROWS) -> int:
        return (await self.ask("POST", f"load/{name}", "text/csv", data))[0]


@pytest.fixture
def tycho(service: Served) -> Caller:
    return Caller(service, "tycho")


@pytest.fixture
def kepler(service: Served) -> Caller:
    return Caller(service, "kepler")


@pytest.fixture
def nobody(service: Served) -> Caller:
    return Caller(service, "")


async def test_made_loaded_queried_dropped(tycho: Caller) -> None:
    assert await tycho.make() == 201
    assert await tycho.query("SELECT * FROM mydb.mine") == []
    assert await tycho.load() == 200
    got = await tycho.query("SELECT id, ra, dec, word FROM mydb.mine ORDER BY id")
    assert got == [
        ["1", "10.0", "20.0", "one"],
        ["2", "", "", ""],
        ["3", "200.25", "-5.5", "three"],
    ]
    assert await tycho.load() == 200
    assert await tycho.query("SELECT COUNT(*) AS n FROM mine") == [["6"]]
    cone = "CONTAINS(POINT(ra, dec), CIRCLE(10, 20, 0.1)) = 1"
    assert len(await tycho.query(f"SELECT id FROM mydb.mine WHERE {cone}")) == 2
    assert (await tycho.ask("DELETE", "tables/mydb.mine"))[0] == 204
    assert (await tycho.ask("DELETE", "tables/mydb.mine"))[0] == 404
    status, text = await tycho.refused("SELECT * FROM mydb.mine")
    assert status == 400
    assert "no table" in text


async def test_joined_with_what_is_published(tycho: Caller) -> None:
    await tycho.make()
    await tycho.load()
    got = await tycho.query(
        "SELECT m.word, s.id FROM mydb.mine AS m JOIN sky.stars AS s ON s.id = m.id "
        "ORDER BY m.id"
    )
    assert got[0] == ["one", "1"]


async def test_others_do_not_see_it(tycho: Caller, kepler: Caller) -> None:
    assert await tycho.make("mydb.secret_orbits") == 201
    for method, path in (
        ("GET", "tables/mydb.secret_orbits"),
        ("DELETE", "tables/mydb.secret_orbits"),
    ):
        status, body, _ = await kepler.ask(method, path)
        other = (await kepler.ask(method, "tables/mydb.secret_nothing"))[1]
        assert status == 404
        assert body.replace(b"orbits", b"nothing") == other
    assert await kepler.load("mydb.secret_orbits") == 404
    for query in (
        "SELECT * FROM mydb.secret_orbits",
        "SELECT * FROM secret_orbit",
        "SELECT * FROM mydb.secret_orbit",
    ):
        _, text = await kepler.refused(query)
        # What the query itself says may come back, and no more than that.
        assert text.count("secret_orbits") == 2 * query.count("secret_orbits")
    assert b"secret_orbits" not in (await kepler.ask("GET", "tables"))[1]
    assert b"secret_orbits" in (await tycho.ask("GET", "tables"))[1]
    # Each may have one of that name.
    assert await kepler.make("mydb.secret_orbits") == 201
    assert await kepler.load("mydb.secret_orbits") == 200
    assert await tycho.query("SELECT * FROM mydb.secret_orbits") == []


async def test_nobody_keeps_nothing(nobody: Caller, tycho: Caller) -> None:
    assert await nobody.make() == 401
    assert await nobody.load() == 401
    assert (await nobody.ask("DELETE", "tables/mydb.mine"))[0] == 401
    form = {"TABLE": "mydb.mine", "INDEX": "id"}
    assert (await nobody.ask("POST", "table-update", data=form))[0] == 401
    status, text = await nobody.refused("SELECT id INTO mydb.x FROM sky.stars")
    assert status == 400
    assert "INTO is not offered" in text
    status, text = await nobody.refused("SELECT id FROM sky.stars", INTO="mydb.x")
    assert "No tables are kept" in text
    for caller, declared in ((nobody, False), (tycho, True)):
        body = (await caller.ask("GET", "capabilities"))[1]
        assert (b"user-tables" in body) is declared
        assert (b"<form>INTO</form>" in body) is declared


async def test_a_service_that_keeps_none() -> None:
    async with serving() as service:
        tycho = Caller(service, "tycho")
        assert await tycho.make() == 400
        assert await tycho.load() == 400
        form = {"TABLE": "mydb.mine", "INDEX": "id"}
        assert (await tycho.ask("POST", "table-update", data=form))[0] == 404
        _, text = await tycho.refused("SELECT id INTO mydb.x FROM sky.stars")
        assert "INTO is not offered" in text
        assert b"user-tables" not in (await tycho.ask("GET", "capabilities"))[1]


async def test_defined_by_a_votable(tycho: Caller) -> None:
    assert await tycho.make("plain", VOTABLE) == 201
    assert await tycho.load("plain", b"A\tB\n".replace(b"\t", b",") + b"1,x\n") == 200
    assert await tycho.query("SELECT a, b FROM mydb.plain") == [["1", "x"]]


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("mydb.mine", 409),
        ("MYDB.Mine", 409),
        ("mine", 409),
        ("other.mine", 400),
        ("a.b.c", 400),
        ("mydb.%22My table%22", 201),
        ("select", 400),
        ("%22select%22", 201),
        ("1a", 400),
        ("x" * 65, 400),
        ("x%00y", 400),
        ("%22x%01%22", 400),
        ("..%2f..%2fetc", 400),
        ("tap_schema.tables", 400),
    ],
)
async def test_names(tycho: Caller, name: str, status: int) -> None:
    assert await tycho.make() == 201
    assert await tycho.make(name) == status


@pytest.mark.parametrize(
    ("kind", "data", "status"),
    [
        ("text/plain", VOSI, 415),
        ("application/octet-stream", VOSI, 415),
        ("text/xml", b"<a/>", 400),
        ("text/xml", b"not xml", 400),
        ("text/xml", VOSI.replace(b"<name>ra</name>", b"<name>ID</name>"), 400),
        ("text/xml", VOSI.replace(b"<name>ra</name>", b"<name></name>"), 400),
        ("text/xml", b"<table><name>x</name></table>", 400),
        ("application/x-votable+xml", VOSI, 400),
        ("text/xml", io.BytesIO(VOSI + b" " * (5 << 20)), 413),
    ],
)
async def test_bad_definitions(
    tycho: Caller, kind: str, data: Any, status: int
) -> None:
    found, body, _ = await tycho.ask("PUT", "tables/mydb.mine", kind, data)
    assert found == status
    assert status_of(body)[0] == "ERROR"
    assert (await tycho.ask("GET", "tables/mydb.mine"))[0] == 404


@pytest.mark.parametrize(
    ("kind", "data", "status"),
    [
        ("application/json", ROWS, 415),
        ("text/csv", b"id,colour\n1,red\n", 400),
        ("text/csv", b"id\nnothing\n", 400),
        ("application/fits", b"SIMPLE", 400),
        ("text/csv", b"id\n" + b"1\n" * 1001, 413),
    ],
)
async def test_bad_rows_leave_those_of_before(
    tycho: Caller, kind: str, data: bytes, status: int
) -> None:
    await tycho.make()
    await tycho.load()
    found, body, _ = await tycho.ask("POST", "load/mydb.mine", kind, data)
    assert found == status, body
    assert status_of(body)[0] == "ERROR"
    assert await tycho.query("SELECT COUNT(*) AS n FROM mydb.mine") == [["3"]]
    assert await tycho.load() == 200


async def test_index_by_a_job(tycho: Caller, kepler: Caller) -> None:
    await tycho.make()
    await tycho.load()

    async def run(caller: Caller, **form: str) -> bytes:
        status, _, answer = await caller.ask("POST", "table-update", data=form)
        assert status == 303
        job = answer.headers["Location"].partition("/tap/")[2]
        assert (await caller.ask("GET", f"{job}/phase"))[1] == b"PENDING"
        await caller.ask("POST", f"{job}/phase", data={"PHASE": "RUN"})
        for _ in range(100):
            phase = (await caller.ask("GET", f"{job}/phase"))[1]
            if phase not in (b"QUEUED", b"EXECUTING", b"PENDING"):
                return phase
            await asyncio.sleep(0.05)
        return b"TOO LATE"

    assert await run(tycho, TABLE="mydb.mine", INDEX="ID") == b"COMPLETED"
    assert await run(tycho, TABLE="mine", INDEX="dec,ra") == b"COMPLETED"
    body = (await tycho.ask("GET", "tables/mydb.mine"))[1]
    assert body.count(b"indexed") == 3
    assert await run(tycho, TABLE="mydb.mine", INDEX="nothing") == b"ERROR"
    assert await run(tycho, TABLE="mydb.mine") == b"ERROR"
    unique = {"TABLE": "mydb.mine", "INDEX": "id", "UNIQUE": "true"}
    assert await run(tycho, **unique) == b"COMPLETED"
    assert (await tycho.load()) == 400
    assert await run(kepler, TABLE="mydb.mine", INDEX="id") == b"ERROR"


@pytest.mark.parametrize("by_parameter", [True, False])
async def test_result_is_kept(tycho: Caller, by_parameter: bool) -> None:
    if by_parameter:
        query = "SELECT id, ra AS alpha, dec FROM sky.stars ORDER BY id"
        got = await tycho.query(query, INTO="mydb.nearby")
    else:
        got = await tycho.query(
            "SELECT id, ra AS alpha, dec INTO mydb.nearby FROM sky.stars ORDER BY id"
        )
    assert got == [["mydb.nearby", "5"]]
    kept = await tycho.query("SELECT id, alpha FROM mydb.nearby ORDER BY id")
    assert kept == await tycho.query("SELECT id, ra FROM sky.stars ORDER BY id")
    body = (await tycho.ask("GET", "tables/mydb.nearby"))[1]
    assert b"<unit>deg</unit>" in body
    status, text = await tycho.refused("SELECT id FROM sky.stars", INTO="mydb.nearby")
    assert (status, "already" in text) == (409, True)


async def test_result_is_kept_by_a_job(tycho: Caller) -> None:
    form = {
        "LANG": "ADQL",
        "QUERY": "SELECT TOP 3 id INTO mydb.few FROM sky.stars ORDER BY id",
        "PHASE": "RUN",
    }
    status, _, answer = await tycho.ask("POST", "async", data=form)
    assert status == 303
    job = answer.headers["Location"].partition("/tap/")[2]
    for phase in ("QUEUED", "EXECUTING"):
        await tycho.ask("GET", f"{job}?WAIT=10&PHASE={phase}")
    assert (await tycho.ask("GET", f"{job}/phase"))[1] == b"COMPLETED"
    result = (await tycho.ask("GET", f"{job}/results/result"))[1]
    assert b"mydb.few" in result
    assert await tycho.query("SELECT COUNT(*) AS n FROM mydb.few") == [["3"]]


async def test_nothing_is_kept_of_a_query_that_fails(
    tycho: Caller, tmp_path: Path
) -> None:
    await tycho.query("SELECT id INTO mydb.fine FROM sky.stars")
    folders = list((tmp_path / "users").glob("t_*"))
    assert len(folders) == 1
    long = "SELECT a.id INTO mydb.long FROM sky.stars AS a, " + ", ".join(
        f"sky.stars AS s{n}" for n in range(5)
    )
    status, text = await tycho.refused(long)
    assert (status, "too many rows" in text) == (413, True)
    assert list((tmp_path / "users").glob("t_*")) == folders
    assert (await tycho.ask("GET", "tables/mydb.long"))[0] == 404


async def test_quota_of_tables(tycho: Caller, kepler: Caller) -> None:
    for number in range(3):
        assert await tycho.make(f"t{number}") == 201
    assert await tycho.make("t3") == 413
    assert await kepler.make("t3") == 201
    assert (await tycho.ask("DELETE", "tables/t0"))[0] == 204
    assert await tycho.make("t3") == 201


async def test_quota_of_bytes(tmp_path: Path) -> None:
    config = TapConfig(title="T", user_bytes_per_owner=20_000)
    async with serving(config, keep_in=tmp_path) as service:
        tycho = Caller(service, "tycho")
        await tycho.make()
        many = b"id,ra,dec\n" + b"1,2,3\n" * 10_000
        assert await tycho.load(data=many) == 413
        assert await tycho.load() == 200


async def test_many_at_once(tycho: Caller) -> None:
    made = await asyncio.gather(*(tycho.make() for _ in range(5)))
    assert sorted(made) == [201, 409, 409, 409, 409]
    loaded = await asyncio.gather(*(tycho.load() for _ in range(8)))
    assert loaded == [200] * 8
    assert await tycho.query("SELECT COUNT(*) AS n FROM mydb.mine") == [["24"]]
    body = (await tycho.ask("GET", "tables/mydb.mine"))[1]
    assert b"<nrows>24</nrows>" in body or b"nrows" not in body


async def test_they_outlive_the_service(tmp_path: Path) -> None:
    for begun in (False, True):
        async with serving(QUICK, keep_in=tmp_path) as service:
            tycho = Caller(service, "tycho")
            if not begun:
                await tycho.make()
                await tycho.load()
            got = await tycho.query("SELECT COUNT(*) AS n FROM mydb.mine")
            assert got == [["3"]]


async def test_the_anonymous_share_one_where_they_may(tmp_path: Path) -> None:
    config = TapConfig(title="T", user_tables_anonymous=True)
    async with serving(config, keep_in=tmp_path) as service:
        nobody = Caller(service, "")
        assert await nobody.make() == 201
        assert await nobody.load() == 200
        assert len(await nobody.query("SELECT * FROM mydb.mine")) == 3
        assert b"user-tables" in (await nobody.ask("GET", "capabilities"))[1]
        tycho = Caller(service, "tycho")
        assert (await tycho.ask("GET", "tables/mydb.mine"))[0] == 404
