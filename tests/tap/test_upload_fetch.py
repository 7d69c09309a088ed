"""Files fetched for queries, from servers that are slow, large, lying, or private."""

import asyncio
import gzip
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from hypothesis import given
from hypothesis import strategies as st

from dali.errors import (
    DaliError,
    NotSupported,
    ServiceUnavailable,
    TimedOut,
    TooLarge,
    UsageError,
)
from tap.upload_fetch import UploadFetcher
from tap.upload_hosts import is_public

MOST = 100_000
SECONDS = 0.8


@asynccontextmanager
async def fetching(
    *, allow_private: bool = True, seconds: float = SECONDS
) -> AsyncIterator[UploadFetcher]:
    fetcher = UploadFetcher(allow_private, MOST, seconds)
    await fetcher.open()
    try:
        yield fetcher
    finally:
        await fetcher.close()  # noqa: ASYNC102


ASKED: list[str] = []
"""Hosts by which the good file was asked for."""


async def good(request: web.Request) -> web.Response:  # noqa: ASYNC124
    ASKED.append(request.host)
    assert request.headers["Accept-Encoding"] == "identity"
    assert "Cookie" not in request.headers
    response = web.Response(
        body=b"a,b\n1,2\n", content_type="text/csv", charset="utf-8"
    )
    response.set_cookie("session", "of another caller")
    return response


async def large(request: web.Request) -> web.Response:  # noqa: ASYNC124
    return web.Response(body=b"x" * (MOST + 1))


async def largest(request: web.Request) -> web.Response:  # noqa: ASYNC124
    return web.Response(body=b"x" * MOST)


async def endless(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse()
    await response.prepare(request)
    while True:
        await response.write(b"x" * 10_000)


async def slow(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse()
    await response.prepare(request)
    while True:
        await response.write(b"x")
        await asyncio.sleep(0.05)


async def silent(request: web.Request) -> web.Response:
    await asyncio.sleep(60)
    return web.Response()


async def packed(request: web.Request) -> web.Response:  # noqa: ASYNC124
    body = gzip.compress(b"a\n1\n")
    return web.Response(body=body, headers={"Content-Encoding": "gzip"})


async def broken_off(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Length": "1000"})
    await response.prepare(request)
    await response.write(b"x" * 10)
    assert request.transport is not None
    request.transport.close()
    return response


async def hops(request: web.Request) -> web.Response:  # noqa: ASYNC124
    left = int(request.match_info["left"])
    where = f"../hops/{left - 1}" if left else "/good"
    return web.Response(status=302, headers={"Location": where})


async def elsewhere(request: web.Request) -> web.Response:  # noqa: ASYNC124
    status = int(request.query.get("status", "302"))
    return web.Response(status=status, headers={"Location": request.query["to"]})


async def status(request: web.Request) -> web.Response:  # noqa: ASYNC124
    return web.Response(status=int(request.match_info["status"]), text="a secret")


Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
PATHS: dict[str, Handler] = {
    "/good": good,
    "/large": large,
    "/largest": largest,
    "/endless": endless,
    "/slow": slow,
    "/silent": silent,
    "/packed": packed,
    "/broken": broken_off,
    "/hops/{left}": hops,
    "/elsewhere": elsewhere,
    "/status/{status}": status,
}


@pytest.fixture
async def base() -> AsyncIterator[str]:
    app = web.Application()
    for path, handler in PATHS.items():
        app.router.add_get(path, handler)
    server = TestServer(app)
    await server.start_server()
    yield str(server.make_url("")).rstrip("/")
    await server.close()


@pytest.mark.parametrize(
    ("path", "content", "kind"),
    [
        pytest.param("/good", b"a,b\n1,2\n", "text/csv", id="file"),
        pytest.param("/good?a=1;b#part", b"a,b\n1,2\n", "text/csv", id="query"),
        pytest.param("/largest", b"x" * MOST, "application/octet-stream", id="largest"),
        pytest.param("/hops/0", b"a,b\n1,2\n", "text/csv", id="redirect"),
        pytest.param("/hops/4", b"a,b\n1,2\n", "text/csv", id="five redirects"),
    ],
)
async def test_fetched(
    base: str, tmp_path: Path, path: str, content: bytes, kind: str
) -> None:
    async with fetching() as fetcher:
        for number in range(2):
            place = tmp_path / str(number)
            assert await fetcher.fetch(base + path, place) == (len(content), kind)
            assert await asyncio.to_thread(place.read_bytes) == content


@pytest.mark.parametrize(
    ("path", "kind", "words"),
    [
        pytest.param("/large", TooLarge, "too large", id="large"),
        pytest.param("/endless", TooLarge, "too large", id="endless"),
        pytest.param("/slow", TimedOut, "0.8 seconds", id="slow"),
        pytest.param("/silent", TimedOut, "0.8 seconds", id="silent"),
        pytest.param("/packed", NotSupported, "compressed", id="compressed"),
        pytest.param("/broken", UsageError, "broke off", id="broken off"),
        pytest.param("/status/404", UsageError, "status 404", id="not found"),
        pytest.param("/status/500", UsageError, "status 500", id="server's fault"),
        pytest.param("/status/204", UsageError, "status 204", id="no content"),
        pytest.param("/status/206", UsageError, "status 206", id="partial"),
        pytest.param("/status/304", UsageError, "status 304", id="not modified"),
        pytest.param("/hops/5", UsageError, "more than 5", id="six redirects"),
        pytest.param("/elsewhere?to=", UsageError, "more than 5", id="to itself"),
        pytest.param(
            "/elsewhere?to=file:///etc/passwd", NotSupported, "HTTP", id="file"
        ),
        pytest.param("/elsewhere?to=ftp://x/y", NotSupported, "of HTTP", id="ftp"),
        pytest.param("/elsewhere?to=http://a:99999/", UsageError, "none", id="port"),
        pytest.param(
            "/elsewhere?to=http://me:pw@x/y", NotSupported, "credentials", id="password"
        ),
        pytest.param(
            "/elsewhere?to=http://127.0.0.1:1/",
            UsageError,
            "does not answer",
            id="closed",
        ),
    ],
)
async def test_refused(
    base: str, tmp_path: Path, path: str, kind: type[DaliError], words: str
) -> None:
    begun = time.monotonic()
    async with fetching() as fetcher:
        with pytest.raises(kind, match=words) as caught:
            await fetcher.fetch(base + path, tmp_path / "1")
    assert time.monotonic() - begun < SECONDS + 1
    told = caught.value.to_text()
    assert caught.value.hint
    assert "secret" not in told
    assert "127.0.0.1" not in told
    assert str(tmp_path) not in told


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("http://", id="nothing"),
        pytest.param("http:///path", id="no host"),
        pytest.param("http://[::1", id="open bracket"),
        pytest.param("http://a:b/", id="port a word"),
        pytest.param("http://x..y/", id="empty label"),
        pytest.param("http://a b/", id="blank"),
        pytest.param("http://user@x/", id="user"),
        pytest.param("http://:pw@x/", id="password"),
        pytest.param("gopher://x/", id="gopher"),
        pytest.param("/etc/passwd", id="path"),
        pytest.param("http://no-such-host.invalid/", id="unknown host"),
        pytest.param("http:\\\\x\\y", id="backslashes"),
        pytest.param("http://x\r\nHost: y/", id="lines"),
    ],
)
async def test_what_leads_nowhere(tmp_path: Path, url: str) -> None:
    async with fetching() as fetcher:
        with pytest.raises((UsageError, NotSupported)) as caught:
            await fetcher.fetch(url, tmp_path / "1")
    assert caught.value.hint


PRIVATE = [
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "0177.0.0.1",
    "017700000001",
    "127.0.0.1.",
    "localhost",
    "LOCALHOST.",
    "0",
    "0.0.0.0",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "100.64.0.1",
    "169.254.169.254",
    "224.0.0.1",
    "255.255.255.255",
    "240.0.0.1",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[0:0:0:0:0:ffff:7f00:1]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "[fe80::1]",
    "[fe80::1%25lo]",
    "[fc00::1]",
    "[fec0::1]",
    "[ff02::1]",
    "\uff11\uff12\uff17.0.0.1",
    "\u2460\u2461\u2466.0.0.1",
]


@pytest.mark.parametrize("host", PRIVATE)
@pytest.mark.parametrize("hop", [False, True], ids=["at once", "by redirect"])
async def test_private_hosts_are_not_asked(
    base: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, host: str, hop: bool
) -> None:
    port = base.rpartition(":")[2]
    url = f"http://{host}:{port}/good"
    async with fetching(allow_private=False) as fetcher:
        if hop:
            # The first host is let pass for this test, as if it were public.
            checked: list[str] = []

            def is_first(text: str) -> bool:
                checked.append(text)
                return len(checked) <= 2 and text == "127.0.0.1"

            monkeypatch.setattr("tap.upload_fetch.is_public", is_first)
            monkeypatch.setattr("tap.upload_hosts.is_public", is_first)
            url = f"{base}/elsewhere?to={url}"
        ASKED.clear()
        with pytest.raises((NotSupported, UsageError)) as caught:
            await fetcher.fetch(url, tmp_path / "1")
    assert not ASKED
    assert "good" not in caught.value.to_text()


async def test_a_name_that_changes_its_address(
    base: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is looked at is what is connected to: a name is asked for once."""
    port = int(base.rpartition(":")[2])
    answers = iter(["93.184.216.34", "127.0.0.1"])

    async def lookup(  # noqa: ASYNC124
        self: object, host: str, *_: object, **__: object
    ) -> object:
        address = (next(answers), port)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address)]

    loop = asyncio.get_running_loop()
    monkeypatch.setattr(type(loop), "getaddrinfo", lookup)
    url = f"http://rebinding.example:{port}/good"
    # The first address leads nowhere from here; the second one is ours.
    async with fetching(allow_private=False, seconds=0.3) as fetcher:
        with pytest.raises((TimedOut, UsageError)):
            await fetcher.fetch(url, tmp_path / "1")
    async with fetching(allow_private=False, seconds=0.3) as fetcher:
        with pytest.raises(NotSupported, match="from its host"):
            await fetcher.fetch(url, tmp_path / "2")


async def test_the_socket_has_the_last_word(
    base: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even if a check of the URL fails, no private address is connected to."""
    monkeypatch.setattr("tap.upload_fetch.is_public", lambda text: True)
    async with fetching(allow_private=False) as fetcher:
        with pytest.raises(NotSupported, match="from its host"):
            await fetcher.fetch(f"{base}/good", tmp_path / "1")


@pytest.mark.parametrize(
    ("address", "public"),
    [
        pytest.param("93.184.216.34", True, id="public"),
        pytest.param("2606:2800:220:1::1", True, id="public 6"),
        pytest.param("::ffff:93.184.216.34", True, id="mapped"),
        pytest.param("64:ff9b::5db8:d822", True, id="translated"),
        pytest.param("2002:5db8:d822::", True, id="6to4"),
        pytest.param("2002:0a00:1::", False, id="6to4 private"),
        pytest.param("2001:0:7f00:1::", False, id="Teredo"),
        pytest.param("64:ff9b::a00:1", False, id="translated private"),
        pytest.param("192.0.2.1", False, id="documentation"),
        pytest.param("198.18.0.1", False, id="benchmarks"),
        pytest.param("239.1.1.1", False, id="multicast"),
        pytest.param("ff0e::1", False, id="multicast 6"),
        pytest.param("example.org", False, id="a name"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_public_addresses(address: str, public: bool) -> None:
    assert is_public(address) is public


@given(st.ip_addresses())
def test_nothing_private_is_public(address: object) -> None:
    if getattr(address, "is_private", False):
        assert not is_public(str(address))


async def test_no_time_is_spent_when_cancelled(base: str, tmp_path: Path) -> None:
    async with fetching(seconds=60) as fetcher:
        task = asyncio.create_task(fetcher.fetch(f"{base}/silent", tmp_path / "1"))
        await asyncio.sleep(0.1)
        begun = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert time.monotonic() - begun < 1


async def test_less_may_be_left_than_for_any_file(base: str, tmp_path: Path) -> None:
    async with fetching() as fetcher:
        with pytest.raises(TooLarge, match="too large") as caught:
            await fetcher.fetch(f"{base}/good", tmp_path / "1", 7)
        assert "7 bytes" in caught.value.to_text()
        assert (await fetcher.fetch(f"{base}/good", tmp_path / "2", 8))[0] == 8


async def test_no_room(base: str, tmp_path: Path) -> None:
    async with fetching() as fetcher:
        with pytest.raises(ServiceUnavailable, match="no room"):
            await fetcher.fetch(f"{base}/good", tmp_path / "gone" / "1")


async def test_a_closed_fetcher_fetches_nothing(base: str, tmp_path: Path) -> None:
    fetcher = UploadFetcher(True, MOST, SECONDS)
    with pytest.raises(ServiceUnavailable):
        await fetcher.fetch(f"{base}/good", tmp_path / "1")
    await fetcher.close()


async def test_proxies_of_the_environment_are_not_asked(
    base: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1/")
    async with fetching() as fetcher:
        assert (await fetcher.fetch(f"{base}/good", tmp_path / "1"))[0] == 8


async def test_an_announced_size_that_is_a_lie(tmp_path: Path) -> None:
    """A server may send more than it announces: nothing is taken of it."""

    async def lie(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n" + b"x" * 500_000)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(lie, "127.0.0.1", 0)
    async with server, fetching() as fetcher:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(UsageError, match="broke off"):
            await fetcher.fetch(f"http://127.0.0.1:{port}/", tmp_path / "1")


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(b"SSH-2.0-OpenSSH_9.2\r\n", id="another protocol"),
        pytest.param(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 100_000, id="headers"),
        pytest.param(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 1_000_000, id="long header"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n", id="length"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n", id="negative"),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", id="chunk"
        ),
        pytest.param(b"", id="nothing"),
    ],
)
async def test_servers_that_speak_badly(tmp_path: Path, answer: bytes) -> None:
    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        try:
            await writer.drain()
        finally:
            writer.close()

    server = await asyncio.start_server(speak, "127.0.0.1", 0)
    async with server, fetching() as fetcher:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(UsageError, match="does not answer") as caught:
            await fetcher.fetch(f"http://127.0.0.1:{port}/", tmp_path / "1")
    assert "SSH" not in caught.value.to_text()
