"""What is wrong is said: a status of its own, and DALI's error document."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tap.config import TapConfig
from tests.tap.support import BROKEN, Served, serving, status_of

GOOD = {"LANG": "ADQL", "QUERY": "SELECT id FROM sky.stars"}
FORM = "application/x-www-form-urlencoded"
LIMITS = TapConfig(body_bytes=20_000, query_length=5_000)


@pytest_asyncio.fixture
async def served() -> AsyncIterator[Served]:
    async with serving(LIMITS) as running:
        yield running


def _with(**changes: str) -> list[tuple[str, str]]:
    return list((GOOD | changes).items())


def _query(text: str) -> list[tuple[str, str]]:
    return _with(QUERY=text)


@pytest.mark.parametrize(
    ("params", "status"),
    [
        pytest.param([], 400, id="nothing"),
        pytest.param([("LANG", "ADQL")], 400, id="no-query"),
        pytest.param([("QUERY", GOOD["QUERY"])], 400, id="no-lang"),
        pytest.param(_query(""), 400, id="empty-query"),
        pytest.param(_query("   "), 400, id="blank-query"),
        pytest.param(_with(LANG="OOBLECK"), 400, id="unknown-lang"),
        pytest.param(_with(LANG="ADQL-3.0"), 400, id="unknown-lang-version"),
        pytest.param(_with(LANG="ADQL-"), 400, id="lang-without-version"),
        pytest.param(_with(LANG="A" * 3000), 400, id="long-lang"),
        pytest.param(_with(MAXREC="-1"), 400, id="maxrec-negative"),
        pytest.param(_with(MAXREC="abc"), 400, id="maxrec-word"),
        pytest.param(_with(MAXREC="1.5"), 400, id="maxrec-fraction"),
        pytest.param(_with(MAXREC="1e9"), 400, id="maxrec-exponent"),
        pytest.param(_with(MAXREC="0x10"), 400, id="maxrec-hex"),
        pytest.param(_with(MAXREC="9" * 400), 400, id="maxrec-endless"),
        pytest.param(_with(MAXREC="٣"), 400, id="maxrec-arabic-digit"),
        pytest.param(_with(MAXREC="1;DROP"), 400, id="maxrec-injection"),
        pytest.param(_with(RESPONSEFORMAT="docx"), 400, id="unknown-format"),
        pytest.param(_with(FORMAT="docx"), 400, id="unknown-old-format"),
        pytest.param(_with(RESPONSEFORMAT="x" * 500), 400, id="long-format"),
        pytest.param(_with(RESPONSEFORMAT=";;"), 400, id="format-of-semicolons"),
        pytest.param(
            _with(RESPONSEFORMAT="csv", FORMAT="votable"), 400, id="two-formats"
        ),
        pytest.param(_with(REQUEST="doNothing"), 400, id="unknown-request"),
        pytest.param(_with(REQUEST="getCapabilities"), 400, id="old-request"),
        pytest.param(_with(VERSION="0.3"), 400, id="unknown-version"),
        pytest.param(_with(UPLOAD="t,http://x/y"), 400, id="upload"),
        pytest.param(_with(UPLOAD="t,param:t"), 400, id="upload-inline"),
        pytest.param(_with(RUNID="r" * 2000), 400, id="long-runid"),
        pytest.param(_with(SHOWSQL="perhaps"), 400, id="showsql"),
        pytest.param([*_with(), ("query", "SELECT 1")], 400, id="two-queries"),
        pytest.param([*_with(), ("Lang", "ADQL")], 400, id="two-langs"),
        pytest.param(_with(MAXREC="1") + [("maxrec", "2")], 400, id="two-maxrecs"),
        pytest.param(_with(RUNID="1") + [("RUNID", "1")], 400, id="two-runids"),
        pytest.param(_query("DUFF QUERY"), 400, id="no-adql"),
        pytest.param(_query(BROKEN), 400, id="unknown-column"),
        pytest.param(_query("SELECT x FROM nowhere"), 400, id="unknown-table"),
        pytest.param(_query("SELECT x FROM secret.t"), 400, id="restricted-table"),
        pytest.param(_query("SELECT x FROM sky.stars;"), 400, id="column-semicolon"),
        pytest.param(
            _query("SELECT id FROM sky.stars; DROP TABLE sky.stars"), 400, id="drop"
        ),
        pytest.param(_query("INSERT INTO sky.stars VALUES (1)"), 400, id="insert"),
        pytest.param(_query("SELECT * FROM 'file.csv'"), 400, id="file"),
        pytest.param(
            _query("SELECT * FROM read_csv('/etc/passwd')"), 400, id="table-function"
        ),
        pytest.param(_query("SELECT getenv('HOME') FROM sky.stars"), 400, id="getenv"),
        pytest.param(
            _query("SELECT * FROM information_schema.tables"), 400, id="catalogue"
        ),
        pytest.param(_query("SELECT id FROM sky.stars LIMIT 1"), 400, id="limit"),
        pytest.param(_query("SELECT TOP -1 id FROM sky.stars"), 400, id="top-negative"),
        pytest.param(_query("SELECT id FROM sky.stars WHERE"), 400, id="cut-off"),
        pytest.param(_query("SELECT 'open FROM sky.stars"), 400, id="open-string"),
        pytest.param(_query('SELECT "open FROM sky.stars'), 400, id="open-name"),
        pytest.param(_query("SELECT id\0 FROM sky.stars"), 400, id="nul"),
        pytest.param(_query("SELECT id\x1b FROM sky.stars"), 400, id="control"),
        pytest.param(_query("SELECT “id” FROM sky.stars"), 400, id="smart-quotes"),
        pytest.param(
            _query(f"SELECT {'(' * 900}1{')' * 900} FROM sky.stars"), 400, id="deep"
        ),
        pytest.param(
            _query(f"SELECT {'- ' * 1500}1 FROM sky.stars"), 400, id="many-signs"
        ),
        pytest.param(_query("SELECT " + "a" * 6000), 413, id="long-query"),
        pytest.param(
            _query("SELECT id, COUNT(*) FROM sky.stars"), 400, id="no-group-by"
        ),
        pytest.param(_query("SELECT id + name FROM sky.stars"), 400, id="types"),
        pytest.param(_query("SELECT CIRCLE(1) FROM sky.stars"), 400, id="arguments"),
        pytest.param(
            _query("SELECT REGION('SPHERE 1 2 3') FROM sky.stars"), 400, id="region"
        ),
        pytest.param(
            _query("SELECT CAST(name AS INTEGER) FROM sky.stars"), 400, id="cast"
        ),
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_parameters_and_queries(
    served: Served, method: str, params: list[tuple[str, str]], status: int
) -> None:
    url = f"{served.url}/sync"
    query, data = (params, None) if method == "GET" else (None, params)
    async with served.client.request(method, url, params=query, data=data) as answer:
        assert answer.status == status
        assert answer.content_type == "application/x-votable+xml"
        value, text = status_of(await answer.read())
    assert value == "ERROR"
    assert text.strip()
    assert "Traceback" not in text


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        pytest.param("GET", "/nope", 404, id="no-resource"),
        pytest.param("GET", "/sync/more", 404, id="below-sync"),
        pytest.param("GET", "/tables/sky.nope", 404, id="no-table"),
        pytest.param("GET", "/tables/secret.t", 404, id="restricted-table"),
        pytest.param("GET", "/tables/%00", 404, id="nul-table"),
        pytest.param("GET", "/tables?detail=some", 400, id="detail"),
        pytest.param("GET", "/tables?detail=min&DETAIL=max", 400, id="two-details"),
        pytest.param("GET", "/async/1/phase", 404, id="no-job"),
        pytest.param("GET", "/async?LAST=0", 400, id="last"),
        pytest.param("GET", "/async?AFTER=today", 400, id="after"),
        pytest.param("GET", "/async?PHASE=DONE", 400, id="no-phase"),
        pytest.param("PUT", "/async", 405, id="put-job"),
        pytest.param("GET", "/history?LAST=-1", 400, id="history-last"),
        pytest.param("GET", "/history/nothing/artefact", 404, id="no-query"),
        pytest.param("DELETE", "/sync", 405, id="delete"),
        pytest.param("PUT", "/sync", 405, id="put"),
        pytest.param("PATCH", "/tables", 405, id="patch"),
        pytest.param("POST", "/capabilities", 405, id="post-capabilities"),
        pytest.param("PROPFIND", "/sync", 405, id="webdav"),
        pytest.param("GET", "/sync?QUERY=%ff&LANG=ADQL", 400, id="not-utf8"),
        pytest.param("GET", "/sync?" + "a=1&" * 1500, 413, id="many-parameters"),
        pytest.param("GET", "/sync?" + "a" * 300 + "=1", 413, id="long-name"),
    ],
)
async def test_resources_and_methods(
    served: Served, method: str, path: str, status: int
) -> None:
    async with served.client.request(method, served.url + path) as answer:
        assert answer.status == status
        assert status_of(await answer.read())[0] == "ERROR"


@pytest.mark.parametrize(
    ("body", "media_type", "status"),
    [
        pytest.param(b"{}", "application/json", 415, id="json"),
        pytest.param(b"<x/>", "text/xml", 415, id="xml"),
        pytest.param(b"QUERY=%ff&LANG=ADQL", FORM, 400, id="not-utf8"),
        pytest.param(b"QUERY=\xff\xfe&LANG=ADQL", FORM, 400, id="raw-bytes"),
        pytest.param(b"A=" + b"x" * 30_000, FORM, 413, id="too-long"),
        pytest.param(b"a=1&" * 1500, FORM, 413, id="too-many"),
        pytest.param(b"\0\0\0", FORM, 400, id="noise"),
        pytest.param(b"--x\r\n\r\n", "multipart/form-data", 400, id="no-boundary"),
        pytest.param(b"garbage", "multipart/form-data; boundary=x", 400, id="no-parts"),
        pytest.param(
            b"--x\r\nContent-Disposition: form-data; name=QUERY\r\n\r\nSELECT",
            "multipart/form-data; boundary=x",
            400,
            id="part-cut-off",
        ),
    ],
)
async def test_bodies(
    served: Served, body: bytes, media_type: str, status: int
) -> None:
    headers = {"Content-Type": media_type}
    url = f"{served.url}/sync"
    async with served.client.post(url, data=body, headers=headers) as answer:
        assert answer.status == status
        assert status_of(await answer.read())[0] == "ERROR"


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"X-Long": "x" * 20_000}, id="one-long-header"),
        pytest.param({f"X-{i}": "x" * 900 for i in range(60)}, id="many-headers"),
    ],
)
async def test_headers_beyond_http_do_not_fail_the_server(
    served: Served, headers: dict[str, str]
) -> None:
    async with served.client.get(f"{served.url}/sync", headers=headers) as answer:
        assert 400 <= answer.status < 500


@pytest.mark.parametrize(
    "params",
    [
        pytest.param(_with(MAXREC="999999999999"), id="huge-maxrec-is-clamped"),
        pytest.param(_with(MAXREC=" 7 "), id="spaces"),
        pytest.param(_with(MAXREC="", RESPONSEFORMAT=""), id="empty-is-not-given"),
        pytest.param(_with(LANG="adql-2.1", REQUEST="DOQUERY"), id="case-of-values"),
        pytest.param([(k.lower(), v) for k, v in GOOD.items()], id="case-of-names"),
        pytest.param(_with(LANG="ADQL-2.0", FORMAT="csv"), id="old-names"),
        pytest.param(_with(SPURIOUS="1", PHASE="RUN"), id="unknown-is-ignored"),
        pytest.param(_with() + [("X", "1"), ("X", "2")], id="unknown-twice"),
    ],
)
async def test_what_is_odd_but_allowed(
    served: Served, params: list[tuple[str, str]]
) -> None:
    async with served.client.get(f"{served.url}/sync", params=params) as answer:
        assert answer.status == 200, await answer.text()
