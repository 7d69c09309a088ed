"""Functions that a service adds, and objects found by name, over HTTP."""

import asyncio
import csv
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from typing_extensions import override

from adql.dialects import DIALECTS
from adql.functions.configured import configured_function
from tap.config import TapConfig
from tests.tap.support import Served, serving, status_of

SCALED = configured_function(
    "scaled(x DOUBLE, times INTEGER) -> DOUBLE",
    {"duckdb": "{x} * {times}"},
    "A value, some times.",
    DIALECTS,
    unit="deg",
)
NAMED = "SELECT id FROM sky.stars WHERE DISTANCE(POINT(ra, dec), {}) < 1"


async def _ask(served: Served, query: str, **more: str) -> tuple[int, bytes]:
    asked = {"LANG": "ADQL", "QUERY": query, **more}
    async with served.client.get(f"{served.url}/sync", params=asked) as answer:
        return answer.status, await answer.read()


async def _capabilities(served: Served) -> str:
    async with served.client.get(f"{served.url}/capabilities") as answer:
        return await answer.text()


def _rows(body: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(body.decode())))[1:]


async def test_a_function_of_the_configuration_works_and_is_declared() -> None:
    query = "SELECT scaled(dec, 4) AS s FROM sky.stars WHERE id = 1"
    async with serving(TapConfig(functions=(SCALED,))) as served:
        status, body = await _ask(served, query, RESPONSEFORMAT="csv")
        assert (status, _rows(body)) == (200, [["2.0"]])
        _, table = await _ask(served, query)
        assert b'unit="deg"' in table
        told = await _capabilities(served)
    assert "<form>scaled(x DOUBLE, times INTEGER) -&gt; DOUBLE</form>" in told
    assert "<description>A value, some times.</description>" in told
    assert "features-udf" in told


async def test_it_is_not_there_unless_it_is_configured() -> None:
    async with serving() as served:
        status, body = await _ask(served, "SELECT scaled(dec, 4) FROM sky.stars")
        assert status == 400
        assert "no function `scaled`" in status_of(body)[1]
        assert "scaled" not in await _capabilities(served)


async def test_the_catalogue_works_over_http() -> None:
    query = (
        "SELECT ivo_healpix_index(3, ra, dec) AS cell, ivo_string_agg(name, '+') AS n "
        "FROM sky.stars GROUP BY ivo_healpix_index(3, ra, dec) ORDER BY n"
    )
    async with serving() as served:
        status, body = await _ask(served, query, RESPONSEFORMAT="csv")
        told = await _capabilities(served)
    assert status == 200 and len(_rows(body)) == 5
    assert "<form>ivo_healpix_index(hpxOrder INTEGER, point POINT) -&gt; BIGINT" in told


# --- objects by name ---------------------------------------------------------------


@dataclass
class _Resolver:
    """A service that plays SIMBAD: answers by the name in a query."""

    answers: dict[str, str]
    status: int = 200
    asked: list[str] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.Response:
        """Answer with the text for the name that the query ends with."""
        form = await request.post()
        query = str(form["QUERY"])
        assert form["LANG"] == "ADQL" and form["FORMAT"] == "csv"
        name = query.partition("id = ")[2]
        self.asked.append(name)
        text = self.answers.get(name, "ra,dec\n")
        return web.Response(text=text, status=self.status, content_type="text/csv")


@asynccontextmanager
async def _resolving(resolver: _Resolver, seconds: int = 10) -> AsyncIterator[Served]:
    app = web.Application()
    app.router.add_post("/sync", resolver.answer)
    async with TestServer(app) as server:
        url = str(server.make_url("/sync"))
        config = TapConfig(name_resolver=url, name_resolver_seconds=seconds)
        async with serving(config) as served:
            yield served


async def test_an_object_by_name() -> None:
    resolver = _Resolver({"'GJ 699'": "ra,dec\n72.1,0.4\n", "'it''s'": "ra,dec\n0,1\n"})
    query = NAMED.format("ivo_simbadpoint('GJ 699')")
    both = f"{query} OR DISTANCE(POINT(ra, dec), ivo_simbadpoint('it''s')) < 1"
    async with _resolving(resolver) as served:
        status, body = await _ask(served, query, RESPONSEFORMAT="csv")
        assert (status, _rows(body)) == (200, [["1"]])
        status, body = await _ask(served, both, RESPONSEFORMAT="csv")
        assert (status, sorted(_rows(body))) == (200, [["0"], ["1"]])
        told = await _capabilities(served)
    # What was asked once is kept.
    assert resolver.asked == ["'GJ 699'", "'it''s'"]
    assert "<form>ivo_simbadpoint(identifier TEXT) -&gt; POINT</form>" in told


async def test_an_object_that_nobody_knows() -> None:
    resolver = _Resolver({})
    query = NAMED.format("ivo_simbadpoint('an invalid identifier')")
    async with _resolving(resolver) as served:
        for _ in range(2):
            status, body = await _ask(served, query)
            assert status == 400
            text = status_of(body)[1]
            assert "knows no object `an invalid identifier`" in text
            assert "^" * len("'an invalid identifier'") in text
    assert len(resolver.asked) == 1


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        pytest.param("ra,dec\n1,2\n", 500, id="error"),
        pytest.param("<html>", 200, id="no table"),
        pytest.param("ra,dec\nfar,away\n", 200, id="no numbers"),
        pytest.param("ra,dec\n1,nan\n", 200, id="not a number"),
        pytest.param("ra,dec\n1,95\n", 200, id="beyond the pole"),
        pytest.param("ra,dec\n1,2\n" + "x" * 100_000, 200, id="endless"),
    ],
)
async def test_a_resolver_that_fails(answer: str, status: int) -> None:
    resolver = _Resolver({"'M 1'": answer}, status)
    async with _resolving(resolver) as served:
        got, body = await _ask(served, NAMED.format("ivo_simbadpoint('M 1')"))
        assert got == 503
        assert "resolver of names does not answer" in status_of(body)[1]


async def test_a_resolver_that_is_slow() -> None:
    async with _resolving(_Slow({}), seconds=1) as served:
        got, body = await _ask(served, NAMED.format("ivo_simbadpoint('M 1')"))
    assert got == 503
    assert "resolver of names does not answer" in status_of(body)[1]


class _Slow(_Resolver):
    @override
    async def answer(self, request: web.Request) -> web.Response:
        """Take too long."""
        await asyncio.sleep(60)
        return await super().answer(request)


async def test_a_resolver_that_is_not_there() -> None:
    config = TapConfig(name_resolver="http://127.0.0.1:1/sync")
    async with serving(config) as served:
        got, _ = await _ask(served, NAMED.format("ivo_simbadpoint('M 1')"))
        assert got == 503
        # All else goes on.
        got, _ = await _ask(served, "SELECT id FROM sky.stars")
        assert got == 200


async def test_too_many_objects() -> None:
    names = " OR ".join(
        f"DISTANCE(POINT(ra, dec), ivo_simbadpoint('M {n}')) < 1" for n in range(21)
    )
    resolver = _Resolver({})
    async with _resolving(resolver) as served:
        got, body = await _ask(served, f"SELECT id FROM sky.stars WHERE {names}")
    assert got == 413 and "names 21 objects" in status_of(body)[1]
    assert not resolver.asked


async def test_names_are_off_by_default() -> None:
    async with serving() as served:
        got, body = await _ask(served, NAMED.format("ivo_simbadpoint('M 1')"))
        assert got == 400 and "no function `ivo_simbadpoint`" in status_of(body)[1]
        assert "simbadpoint" not in await _capabilities(served)
