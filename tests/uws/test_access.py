"""Whose jobs are whose, and what hostile clients get (UWS 1.1 §3)."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.uws.client import UWS, Client
from tests.uws.support import Served, serving
from uws.config import UwsConfig

_CHILDREN = (
    "",
    "/phase",
    "/executionduration",
    "/destruction",
    "/quote",
    "/owner",
    "/parameters",
    "/parameters/0",
    "/results",
    "/results/result",
    "/error",
)
_POSTS = {
    "": {"ACTION": "DELETE"},
    "/phase": {"PHASE": "ABORT"},
    "/executionduration": {"EXECUTIONDURATION": "1"},
    "/destruction": {"DESTRUCTION": "2000-01-01"},
    "/parameters": {"SAY": "x"},
}


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    async with serving(tmp_path) as found:
        yield found


@pytest.mark.parametrize(
    ("owner", "other"),
    [
        pytest.param("ann", "bob", id="another"),
        pytest.param("ann", "", id="nobody"),
        pytest.param("", "ann", id="nobody's"),
        pytest.param("ann", "Ann", id="by case"),
    ],
)
async def test_jobs_of_others(served: Served, owner: str, other: str) -> None:
    mine, theirs = Client(served, owner), Client(served, other)
    job = await mine.upload(b"1")
    before = (await mine.ask(job)).body
    for child in _CHILDREN:
        for method in ("GET", "HEAD"):
            assert (await theirs.ask(job + child, method)).status == 403
    assert (await theirs.ask(f"{job}?WAIT=60")).status == 403
    for child, data in _POSTS.items():
        assert (await theirs.post(job + child, **data)).status == 403
    assert (await theirs.ask(job, "DELETE")).status == 403
    assert (await mine.ask(job)).body == before
    assert len((await theirs.ask("")).tree) == 0
    assert len((await mine.ask("")).tree) == 1


async def test_owner_is_told(served: Served) -> None:
    ann = Client(served, "ann <\u00fc>")
    job = await ann.create()
    assert (await ann.ask(job)).of("ownerId") == "ann <\u00fc>"
    assert (await ann.ask(f"{job}/owner")).text == "ann <\u00fc>"
    assert (await ann.ask("")).tree.findtext(f"*/{UWS}ownerId") == "ann <\u00fc>"


@pytest.mark.parametrize("listed", [False, True])
async def test_list_of_the_anonymous(tmp_path: Path, listed: bool) -> None:
    config = UwsConfig(list_anonymous=listed, reserve_bytes=0)
    async with serving(tmp_path, config) as served:
        nobody, ann = Client(served), Client(served, "ann")
        job = await nobody.create()
        await ann.create()
        assert len((await nobody.ask("")).tree) == listed
        assert len((await ann.ask("")).tree) == 1
        assert (await nobody.ask(job)).status == 200


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "POST"])
async def test_methods_that_are_none(served: Served, method: str) -> None:
    c = Client(served)
    job = await c.create()
    takes = {"DELETE": {""}, "POST": _POSTS.keys()}.get(method, set())
    for child in _CHILDREN:
        if child not in takes:
            answer = await c.ask(job + child, method)
            assert answer.status == 405 and "GET" in answer.headers["Allow"]
    for child in takes:
        assert (await c.ask(job + child, method)).status != 405
    assert (await c.ask("", "PUT")).status == 405


async def test_every_resource_answers_head_and_options(served: Served) -> None:
    c = Client(served)
    job = await c.done(FAIL="x")
    for url in ("", *(job + child for child in _CHILDREN)):
        get, head = await c.ask(url), await c.ask(url, "HEAD")
        assert (head.status, head.body) == (get.status, b"")
        options = await c.ask(url, "OPTIONS")
        assert options.status == 204
        assert options.headers["Access-Control-Allow-Origin"] == "*"


_HOSTILE = (
    "x",
    "x" * 5000,
    "%00",
    "%20",
    "..%2f..%2fetc",
    "%ff",
    "%F0%9F%94%AD",
    "'%20OR%201=1--",
    "%25",
    "{job}",
)


async def test_hostile_identifiers(served: Served) -> None:
    c = Client(served)
    mine = (await c.create()).rsplit("/")[-1]
    for job in (*_HOSTILE, mine.upper() + "x", f"{mine}%20", f"{mine}%00", mine[:-1]):
        for child in ("/phase", "/results/result", "?WAIT=9"):
            answer = await c.ask(f"/{job}{child}")
            assert answer.status == 404
            assert b"Traceback" not in answer.body


@pytest.mark.parametrize(
    "child",
    ["/x", "/phase/x", "/results/..%2f..%2fjobs.sqlite", "/Phase"],
)
async def test_children_that_are_none(served: Served, child: str) -> None:
    c = Client(served)
    job = await c.done()
    assert (await c.ask(job + child)).status == 404


async def test_slashes_are_forgiven(served: Served) -> None:
    c = Client(served)
    job = await c.create()
    base, _, name = job.partition("/async/")
    for url in (f"{job}/", f"{job}//", f"{base}//async/{name}"):
        assert (await c.ask(url)).of("phase") == "PENDING"
    assert (await c.ask(f"{job}/phase/")).text == "PENDING"


async def test_jobs_of_another_kind_or_answered_at_once_are_none(
    served: Served,
) -> None:
    c = Client(served)
    store = served.jobs.store
    job = await store.get((await c.create()).rsplit("/")[-1])
    assert job is not None
    others = (replace(job, id="a" * 24, kind="x"), replace(job, id="b" * 24, sync=True))
    await store.record(others)
    for name in ("a" * 24, "b" * 24):
        assert (await c.ask(f"/{name}")).status == 404
    assert len((await c.ask("")).tree) == 1
