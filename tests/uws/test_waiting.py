"""Clients that wait for jobs (UWS 1.1 §2.2.1.2)."""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.uws.client import Answer, Client, until
from tests.uws.support import Served, serving
from uws.config import UwsConfig
from uws.job import Job


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    async with serving(tmp_path) as found:
        yield found


@pytest.fixture
def c(served: Served) -> Client:
    return Client(served)


async def _waiting(c: Client, number: int = 1) -> None:
    """Wait until so many wait."""
    changes: Any = c.served.jobs.changes
    await until(lambda: sum(len(w) for w in changes._watches.values()) >= number)


async def _timed(c: Client, url: str) -> tuple[Answer, float]:
    begun = time.monotonic()
    return await c.ask(url), time.monotonic() - begun


@pytest.mark.parametrize(
    "query",
    ["WAIT=60", "WAIT=-1", "wait=60&phase=pending", "WAIT=-1&PHASE=PENDING"],
)
async def test_wait_for_a_change(c: Client, query: str) -> None:
    job = await c.create()
    waiter = asyncio.create_task(_timed(c, f"{job}?{query}"))
    await _waiting(c)
    await c.post(f"{job}/phase", PHASE="ABORT")
    answer, seconds = await waiter
    assert answer.of("phase") == "ABORTED"
    assert seconds < 1


@pytest.mark.parametrize(
    "query",
    ["", "WAIT=0", "WAIT=", "WAIT=9&PHASE=QUEUED", "WAIT=-1&PHASE=HELD", "PHASE=HELD"],
)
async def test_an_answer_at_once(c: Client, query: str) -> None:
    answer, seconds = await _timed(c, f"{await c.create()}?{query}")
    assert answer.of("phase") == "PENDING"
    assert seconds < 1


@pytest.mark.parametrize(
    ("data", "action"),
    [
        pytest.param({"PHASE": "RUN"}, None, id="COMPLETED"),
        pytest.param({"PHASE": "RUN", "FAIL": "x"}, None, id="ERROR"),
        pytest.param({}, "ABORT", id="ABORTED"),
        pytest.param({"PHASE": "RUN", "SLEEP": "9"}, "SUSPEND", id="HELD"),
    ],
)
async def test_nothing_to_wait_for(
    c: Client, data: dict[str, str], action: str | None
) -> None:
    job = await c.create(**data)
    if action:
        await c.post(f"{job}/phase", PHASE=action)
    phase = (await c.left(job, "QUEUED", "EXECUTING")).of("phase")
    for query in ("WAIT=9", "WAIT=-1", f"WAIT=9&PHASE={phase}"):
        answer, seconds = await _timed(c, f"{job}?{query}")
        assert (answer.of("phase"), seconds < 1) == (phase, True)


async def test_nobody_waits_for_ever(tmp_path: Path) -> None:
    async with serving(tmp_path, UwsConfig(wait_seconds=1)) as served:
        c = Client(served)
        job = await c.create()
        waiting = (_timed(c, f"{job}?WAIT={wait}") for wait in (1, -1, 1000))
        for answer, seconds in await asyncio.gather(*waiting):
            assert answer.of("phase") == "PENDING"
            assert 0.9 < seconds < 3


async def test_wait_that_is_none(c: Client) -> None:
    job = await c.create()
    for query in ("WAIT=x", "WAIT=-2", "WAIT=1.5", "WAIT=1&WAIT=2", "WAIT=1&PHASE=X"):
        assert (await c.ask(f"{job}?{query}")).status == 400


async def test_every_phase_is_seen(c: Client) -> None:
    job = await c.create(SLEEP="0.1")
    waiter = asyncio.create_task(c.ask(f"{job}?WAIT=9&PHASE=PENDING"))
    await _waiting(c)
    await c.post(f"{job}/phase", PHASE="RUN")
    assert (await waiter).of("phase") in ("QUEUED", "EXECUTING")
    begun = time.monotonic()
    assert (await c.left(job, "QUEUED", "EXECUTING")).of("phase") == "COMPLETED"
    assert time.monotonic() - begun < 2


async def test_many_wait_for_one(c: Client) -> None:
    job = await c.create()
    waiters = [asyncio.create_task(_timed(c, f"{job}?WAIT=60")) for _ in range(50)]
    await _waiting(c, 50)
    await c.post(f"{job}/phase", PHASE="ABORT")
    answers = await asyncio.gather(*waiters)
    assert {answer.of("phase") for answer, _ in answers} == {"ABORTED"}
    assert max(seconds for _, seconds in answers) < 2


async def test_deletion_is_a_change(c: Client) -> None:
    job = await c.create()
    waiter = asyncio.create_task(_timed(c, f"{job}?WAIT=60"))
    await _waiting(c)
    await c.ask(job, "DELETE")
    answer, seconds = await waiter
    assert (answer.status, seconds < 1) == (404, True)


@pytest.mark.parametrize("goes", [False, True])
async def test_nothing_is_left_of_who_waited(c: Client, goes: bool) -> None:
    job = await c.create()
    waiter = asyncio.create_task(c.ask(f"{job}?WAIT=1"))
    await _waiting(c)
    if goes:
        waiter.cancel()
    await asyncio.wait([waiter])
    changes: Any = c.served.jobs.changes
    await c.post(f"{job}/phase", PHASE="ABORT")
    await until(lambda: not changes._watches)
    assert (changes._watches, changes._known, changes._local) == ({}, {}, set())


async def test_who_waits_for_nothing_leaves_nothing(c: Client) -> None:
    assert (await c.ask("/unknown?WAIT=60")).status == 404
    changes: Any = c.served.jobs.changes
    assert (changes._watches, changes._known) == ({}, {})


async def test_who_goes_while_news_are_read_leaves_nothing(
    c: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    job_id = (await c.create()).rsplit("/")[-1]
    changes: Any = c.served.jobs.changes
    get, read = c.served.jobs.store.get, asyncio.Event()

    async def slow(job_id: str) -> Job | None:
        found = await get(job_id)
        read.set()
        await asyncio.sleep(0.05)
        return found

    monkeypatch.setattr(c.served.jobs.store, "get", slow)
    async with changes.watch(job_id):
        changes.told(job_id)
        await read.wait()
    await asyncio.sleep(0.2)
    assert (changes._watches, changes._known) == ({}, {})


async def test_old_news_are_none(tmp_path: Path) -> None:
    async with serving(tmp_path, starts=False) as served:
        store = served.jobs.store
        job = await store.get((await Client(served).create()).rsplit("/")[-1])
        assert job is not None and await store.start(job)
        async with served.jobs.changes.watch(job.id) as watch:
            queued = await store.get(job.id)
            assert queued is not None
            # It was read before `queued`, but is told after.
            watch.tell(job)
            waiter = asyncio.create_task(watch.left(queued))
            await asyncio.sleep(0.01)
            assert not waiter.done()
            await store.abort(job.id)
            left = await waiter
    assert left is not None and left.phase == "ABORTED"
