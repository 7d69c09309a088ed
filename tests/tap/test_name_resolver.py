"""What a resolver of names, or who asks for many names, cannot make a service do."""

import asyncio
import gzip
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from dali.errors import ServiceUnavailable
from tap.name_resolver import NameResolver

_Answer = Callable[[web.Request], Awaitable[web.Response]]
_POSITION = "ra,dec\n10.5,-20\n"


@asynccontextmanager
async def _server(answer: _Answer) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    async with TestServer(app) as server:
        yield str(server.make_url("/sync"))


@asynccontextmanager
async def _resolver(url: str, seconds: float = 10) -> AsyncIterator[NameResolver]:
    async with ClientSession(auto_decompress=False) as session:
        yield NameResolver(url, seconds, session)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_on_the_same_host_is_followed(status: int) -> None:
    asked: list[str] = []

    async def answer(request: web.Request) -> web.Response:  # noqa: ASYNC124
        asked.append(f"{request.method} {request.path}")
        if request.path == "/sync":
            return web.Response(status=status, headers={"Location": "/result?x=1"})
        return web.Response(text=_POSITION)

    async with _server(answer) as url, _resolver(url) as resolver:
        assert await resolver.positions(["M 1"]) == {"M 1": (10.5, -20.0)}
    method = "POST" if status > 303 else "GET"
    assert asked == ["POST /sync", f"{method} /result"]


async def test_a_redirect_elsewhere_is_not_followed() -> None:
    asked: list[str] = []

    async def inside(request: web.Request) -> web.Response:  # noqa: ASYNC124
        asked.append(request.path)
        return web.Response(text=_POSITION)

    async with _server(inside) as secret:
        for place in (secret, secret.replace("http:", ""), "file:///etc/passwd", "//["):

            async def answer(  # noqa: ASYNC124
                request: web.Request, to: str = place
            ) -> web.Response:
                return web.Response(status=307, headers={"Location": to})

            async with _server(answer) as url, _resolver(url) as resolver:
                with pytest.raises(ServiceUnavailable):
                    await resolver.positions(["M 1"])
    assert not asked


async def test_redirects_without_end_are_given_up() -> None:
    asked: list[str] = []

    async def answer(request: web.Request) -> web.Response:  # noqa: ASYNC124
        asked.append(request.path)
        return web.Response(status=303, headers={"Location": "/sync"})

    async with _server(answer) as url, _resolver(url) as resolver:
        with pytest.raises(ServiceUnavailable):
            await resolver.positions(["M 1"])
    assert len(asked) == 3


async def test_long_names_are_not_asked_for_nor_kept() -> None:
    asked: list[str] = []

    async def answer(request: web.Request) -> web.Response:  # noqa: ASYNC124
        asked.append(request.path)
        return web.Response(text=_POSITION)

    async with _server(answer) as url, _resolver(url) as resolver:
        assert await resolver.positions(["M" * 201, "'" * 100_000]) == {}
        assert not asked
        assert await resolver.positions(["M" * 200])


async def test_few_are_asked_for_at_once_and_none_again_and_again() -> None:
    running, most, asked = 0, 0, 0

    async def answer(request: web.Request) -> web.Response:
        nonlocal running, most, asked
        running, asked = running + 1, asked + 1
        most = max(most, running)
        await asyncio.sleep(0.02)
        running -= 1
        return web.Response(text=_POSITION)

    names = [f"M {number}" for number in range(20)]
    async with _server(answer) as url, _resolver(url) as resolver:
        many = await asyncio.gather(*(resolver.positions(names) for _ in range(5)))
    assert all(len(found) == 20 for found in many)
    assert most <= 8
    # One who waited for a turn looks again; those who ask at the same time may double.
    assert asked < 28


async def test_one_failure_ends_the_others() -> None:
    waiting = 0

    async def answer(request: web.Request) -> web.Response:
        nonlocal waiting
        if "M 1'" in str((await request.post())["QUERY"]):
            await asyncio.sleep(0.1)
            return web.Response(text="<html>")
        waiting += 1
        await asyncio.sleep(60)
        return web.Response(text=_POSITION)

    async with _server(answer) as url, _resolver(url, seconds=30) as resolver:
        async with asyncio.timeout(5):
            with pytest.raises(ServiceUnavailable):
                await resolver.positions(["M 1", "M 2", "M 3"])
            assert waiting == 2
            # Their turns are free again.
            for _ in range(4):
                with pytest.raises(ServiceUnavailable):
                    await resolver.positions(["M 1", "M 2", "M 3"])


async def test_compressed_answers_are_not_unpacked() -> None:
    packed = gzip.compress(b"ra,dec\n" + b" " * 50_000_000)
    accepted: list[str] = []

    async def answer(request: web.Request) -> web.Response:  # noqa: ASYNC124
        accepted.append(request.headers["Accept-Encoding"])
        return web.Response(body=packed, headers={"Content-Encoding": "gzip"})

    async with _server(answer) as url, _resolver(url) as resolver:
        with pytest.raises(ServiceUnavailable):
            await resolver.positions(["M 1"])
    assert accepted == ["identity"]
