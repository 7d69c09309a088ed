"""Parameters and files of a request's URL and body, as clients really send them."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from aiohttp import ClientSession, FormData, web
from aiohttp.test_utils import TestServer
from hypothesis import given, settings
from hypothesis import strategies as st

from endpoint import BodyLimits, Spool, read_form, speak_votable

FIELDS, FILES = 2_000, 50_000
FORM = "application/x-www-form-urlencoded"
BOUNDARY = "<<multipart-separator-q7r2k>>>"
"""Of the form that STILTS makes: it has to be quoted, and is sent so."""


@pytest.fixture
async def spools(tmp_path: Path) -> Path:
    folder = tmp_path / "spools"
    await asyncio.to_thread(folder.mkdir)
    return folder


@pytest.fixture
async def server(spools: Path) -> AsyncIterator[TestServer]:
    async def show(request: web.Request) -> web.Response:
        keeps = "drop" not in request.headers
        limits = BodyLimits(FIELDS, FILES if keeps else 0)
        async with Spool(spools) as spool:
            form = await read_form(request, limits, spool if keeps else None)
            files = {
                name: {
                    "content": (await asyncio.to_thread(f.path.read_bytes)).decode(
                        "latin-1"
                    ),
                    "size": f.size,
                    "type": f.media_type,
                    "name": f.name,
                }
                for name, f in form.files.items()
            }
        return web.json_response({"pairs": form.pairs, "files": files})

    app = web.Application(middlewares=[speak_votable])
    app.router.add_route("*", "/", show)
    running = TestServer(app)
    await running.start_server()
    yield running
    await running.close()


async def asked(
    server: TestServer, method: str = "POST", query: str = "", **options: Any
) -> tuple[int, Any]:
    url = f"{server.make_url('/')}{query}"
    async with ClientSession() as client:
        async with client.request(method, url, **options) as answer:
            body = await answer.text()
            return answer.status, json.loads(body) if answer.status == 200 else body


def part(disposition: str, content: bytes, **headers: str) -> bytes:
    lines = [f"Content-Disposition: form-data; {disposition}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


def multipart(*parts: bytes, boundary: str = BOUNDARY) -> bytes:
    line = b"--" + boundary.encode()
    return b"".join(line + b"\r\n" + p + b"\r\n" for p in parts) + line + b"--\r\n"


async def sent(
    server: TestServer,
    *parts: bytes,
    boundary: str = f'"{BOUNDARY}"',
    chunk: int | None = None,
    headers: dict[str, str] | None = None,
) -> tuple[int, Any]:
    """Send a multipart body; with ``chunk`` in pieces, without its length."""
    body = multipart(*parts)
    kind = f"multipart/form-data; boundary={boundary}"

    async def pieces() -> AsyncIterator[bytes]:  # noqa: ASYNC124
        assert chunk is not None
        for start in range(0, len(body), chunk):
            yield body[start : start + chunk]

    return await asked(
        server,
        data=body if chunk is None else pieces(),
        headers={"Content-Type": kind, **(headers or {})},
    )


FIELD = part('name="LANG"', b"ADQL")
FILE = part(
    'name="t"; filename="t.vot"', b"<VOTABLE/>\r\n--x\0\xff", Content_Type="A/b"
)
SHOWN = {
    "content": "<VOTABLE/>\r\n--x\0\xff",
    "size": 17,
    "type": "a/b",
    "name": "t.vot",
}


@pytest.mark.parametrize(
    ("method", "query", "body", "pairs"),
    [
        pytest.param("GET", "?a=1&A=2&b=", None, ["a=1", "A=2", "b="], id="URL"),
        pytest.param("GET", "?a=%C3%A9+%26", None, ["a=é &"], id="encoded"),
        pytest.param("POST", "", "a=1&b=%C3%A9", ["a=1", "b=é"], id="body"),
        pytest.param("POST", "?a=1", "b=2&a=3", ["a=1", "b=2", "a=3"], id="both"),
        pytest.param("POST", "", "", [], id="nothing"),
        pytest.param("GET", "", None, [], id="nothing at all"),
    ],
)
async def test_fields(
    server: TestServer, method: str, query: str, body: str | None, pairs: list[str]
) -> None:
    headers = {} if body is None else {"Content-Type": FORM}
    status, got = await asked(server, method, query, data=body, headers=headers)
    assert status == 200
    assert ["=".join(pair) for pair in got["pairs"]] == pairs


@pytest.mark.parametrize(
    "boundary", [f'"{BOUNDARY}"', BOUNDARY], ids=["quoted", "bare"]
)
@pytest.mark.parametrize("chunk", [None, 1, 7, 1000], ids=["whole", "1", "7", "1000"])
async def test_files(server: TestServer, boundary: str, chunk: int | None) -> None:
    status, got = await sent(server, FIELD, FILE, boundary=boundary, chunk=chunk)
    assert (status, got) == (200, {"pairs": [["LANG", "ADQL"]], "files": {"t": SHOWN}})


async def test_files_of_aiohttp_and_their_folder(
    server: TestServer, spools: Path
) -> None:
    form = FormData()
    form.add_field("QUERY", "SELECT é")
    form.add_field("one", b"1" * 40_000, filename="ö.csv", content_type="text/csv")
    form.add_field("two", b"", filename="empty")
    status, got = await asked(server, data=form)
    assert (status, got["pairs"]) == (200, [["QUERY", "SELECT é"]])
    assert {name: f["size"] for name, f in got["files"].items()} == {
        "one": 40_000,
        "two": 0,
    }
    assert not await asyncio.to_thread(lambda: list(spools.iterdir()))


@pytest.mark.parametrize(
    ("sent_part", "is_file"),
    [
        pytest.param(part('name="x"', b"v"), False, id="bare"),
        pytest.param(
            part('name="x"', b"v", Content_Type="text/plain"), False, id="text"
        ),
        pytest.param(
            part('name="x"', b"v", Content_Type="text/plain; charset=utf-8"),
            False,
            id="text of a code",
        ),
        pytest.param(
            part('name="x"', b"v", Content_Type="application/x-votable+xml"),
            True,
            id="VOTable without a file's name",
        ),
        pytest.param(part('name="x"; filename="f"', b"v"), True, id="name of a file"),
        pytest.param(part('name="x"; filename=""', b"v"), True, id="file without name"),
        pytest.param(
            part('name="x"; filename="f"', b"v", Content_Transfer_Encoding="binary"),
            True,
            id="binary",
        ),
        pytest.param(
            part('name="x"; filename="../../etc/passwd"', b"v"), True, id="path"
        ),
    ],
)
async def test_parts_are_files_or_fields(
    server: TestServer, sent_part: bytes, is_file: bool
) -> None:
    status, got = await sent(server, sent_part)
    assert status == 200
    assert (list(got["files"]), got["pairs"]) == (
        (["x"], []) if is_file else ([], [["x", "v"]])
    )


async def test_files_that_nobody_wants_are_dropped(server: TestServer) -> None:
    status, got = await sent(server, FIELD, FILE, headers={"drop": "yes"})
    assert (status, got) == (200, {"pairs": [["LANG", "ADQL"]], "files": {}})
    large = part('name="t"; filename="t"', b"x" * (FIELDS + 1))
    status, _ = await sent(server, FIELD, large, headers={"drop": "yes"})
    assert status == 413


def file_of(size: int, name: str = "t") -> bytes:
    return part(f'name="{name}"; filename="f"', b"x" * size)


def field_of(size: int, name: str = "a") -> bytes:
    return part(f'name="{name}"', b"x" * size)


BASE64 = part('name="t"; filename="f"', b"YQ==", Content_Transfer_Encoding="base64")
PACKED = part('name="t"; filename="f"', b"\x1f\x8b", Content_Encoding="gzip")
NESTED = b'Content-Type: multipart/mixed; boundary="y"\r\n\r\n--y\r\n\r\nv\r\n--y--'


@pytest.mark.parametrize(
    ("parts", "status", "words"),
    [
        pytest.param([field_of(FIELDS)], 200, "", id="largest field"),
        pytest.param([field_of(FIELDS + 1)], 413, "2000", id="large field"),
        pytest.param([field_of(FIELDS, "a"), field_of(1, "b")], 413, "", id="fields"),
        pytest.param([file_of(FILES)], 200, "", id="largest file"),
        pytest.param([file_of(FILES + 1)], 413, "50000", id="large file"),
        pytest.param(
            [file_of(FILES // 2, f"t{n}") for n in range(3)], 413, "", id="large files"
        ),
        pytest.param([FILE, FILE], 400, "same name", id="two of a name"),
        pytest.param([FIELD, FIELD], 200, "", id="two fields of a name"),
        pytest.param(
            [file_of(1, f"t{n}") for n in range(101)], 413, "100 files", id="many files"
        ),
        pytest.param(
            [field_of(1, f"a{n}") for n in range(1001)], 413, "", id="many fields"
        ),
        pytest.param([BASE64], 400, "encoded", id="base64"),
        pytest.param([PACKED], 400, "encoded", id="gzip"),
        pytest.param([NESTED], 400, "parts itself", id="nested"),
        pytest.param([part('name="a"', b"\xff")], 400, "UTF-8", id="not UTF-8"),
    ],
)
@pytest.mark.parametrize("chunk", [None, 900], ids=["whole", "chunked"])
async def test_limits(
    server: TestServer,
    spools: Path,
    parts: list[bytes],
    status: int,
    words: str,
    chunk: int | None,
) -> None:
    got, told = await sent(server, *parts, chunk=chunk)
    assert got == status
    assert words in str(told)
    assert not await asyncio.to_thread(lambda: list(spools.iterdir()))


@pytest.mark.parametrize(
    ("body", "status"),
    [
        pytest.param(urlencode({"a": "x" * FIELDS})[:FIELDS], 200, id="largest"),
        pytest.param(urlencode({"a": "x" * FIELDS}), 413, id="large"),
        pytest.param("a=%FF", 400, id="not UTF-8"),
    ],
)
@pytest.mark.parametrize("chunked", [False, True])
async def test_limits_of_forms(
    server: TestServer, body: str, status: int, chunked: bool
) -> None:
    async def pieces() -> AsyncIterator[bytes]:  # noqa: ASYNC124
        yield body.encode()

    data = pieces() if chunked else body.encode()
    got, _ = await asked(server, data=data, headers={"Content-Type": FORM})
    assert got == status


@pytest.mark.parametrize(
    ("kind", "body", "status"),
    [
        pytest.param("text/plain", b"a=1", 415, id="text"),
        pytest.param("application/json", b"{}", 415, id="JSON"),
        pytest.param("multipart/form-data", b"--x--", 400, id="no boundary"),
        pytest.param("multipart/form-data; boundary=x", b"", 200, id="nothing"),
        pytest.param("multipart/form-data; boundary=x", b"--y\r\n", 400, id="other"),
        pytest.param(
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nv',
            400,
            id="cut off",
        ),
    ],
)
async def test_bodies_that_are_broken(
    server: TestServer, kind: str, body: bytes, status: int
) -> None:
    got, _ = await asked(server, data=body, headers={"Content-Type": kind})
    assert got == status


@settings(max_examples=30, deadline=None)
@given(
    st.binary(max_size=3000),
    st.integers(1, 200),
    st.from_regex(r"[A-Za-z0-9'()+_,./:=?<> -]{0,40}[A-Za-z0-9<>]", fullmatch=True),
)
def test_any_file_comes_whole(content: bytes, chunk: int, boundary: str) -> None:
    """Whatever it holds and however it is cut on its way, unless it ends itself."""
    if boundary.encode() in content:
        return

    async def run(folder: Path) -> bytes:
        async def keep(request: web.Request) -> web.Response:
            async with Spool(folder) as spool:
                form = await read_form(request, BodyLimits(FIELDS, FILES), spool)
                file = form.files["t"]
                return web.Response(body=await asyncio.to_thread(file.path.read_bytes))

        app = web.Application()
        app.router.add_post("/", keep)
        server = TestServer(app)
        await server.start_server()
        body = multipart(part('name="t"; filename="f"', content), boundary=boundary)

        async def pieces() -> AsyncIterator[bytes]:  # noqa: ASYNC124
            for start in range(0, len(body), chunk):
                yield body[start : start + chunk]

        headers = {"Content-Type": f'multipart/form-data; boundary="{boundary}"'}
        async with ClientSession() as client:
            async with client.post(
                server.make_url("/"), data=pieces(), headers=headers
            ) as answer:
                got = await answer.read()
        await server.close()
        return got

    assert asyncio.run(run(Path("/tmp"))) == content
