"""Workers: what they run, lose, give back, and clean up after (uws.runner)."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update
from typing_extensions import override

from dali.errors import EngineFault, ServiceUnavailable
from tests.uws.client import until
from tests.uws.support import Obedient, empty_store
from uws.config import UwsConfig
from uws.files import DirectoryStore
from uws.job import Job, JobParameter, NewJob
from uws.jobs import Jobs
from uws.kind import Work
from uws.phases import Phase
from uws.records import JOBS, micros
from uws.store import now

_CONFIG = UwsConfig(slots=2, running_per_owner=0, reserve_bytes=0)


@asynccontextmanager
async def _running(
    folder: Path, config: UwsConfig = _CONFIG, kind: Any = None, starts: bool = True
) -> AsyncIterator[Jobs]:
    """Run a process's worth of jobs on a store that others may share."""
    url = await asyncio.to_thread(empty_store, folder)
    jobs = Jobs(url, DirectoryStore(folder / "files"), config)
    await jobs.open()
    jobs.register(kind or Obedient())
    try:
        if starts:
            await jobs.start()
        yield jobs
    finally:
        await jobs.close()  # noqa: ASYNC102


async def _start(jobs: Jobs, share: str = "ann", **parameters: str) -> str:
    pairs = tuple(JobParameter(*pair) for pair in parameters.items())
    job = await jobs.store.create(NewJob("test", share, share, pairs))
    assert await jobs.store.start(job)
    return job.id


async def _reaches(jobs: Jobs, job_id: str, *phases: str, within: float = 5) -> Job:
    """Wait as clients do until a job is in one of these phases."""
    async with asyncio.timeout(within), jobs.changes.watch(job_id) as watch:
        job = await jobs.store.recall(job_id)
        while job is not None and job.phase not in phases:
            job = await watch.left(job)
        assert job is not None
        return job


async def _expire(jobs: Jobs, job_id: str) -> None:
    statement = update(JOBS).where(JOBS.c.id == job_id)
    assert jobs._database is not None
    ended = micros(now() - timedelta(seconds=1))
    await jobs._database.change(statement.values(lease=ended))


def _files(folder: Path) -> list[str]:
    root = folder / "files"
    return sorted(str(p.relative_to(root)) for p in root.rglob("*") if p.is_file())


async def test_no_more_run_than_there_are_slots(tmp_path: Path) -> None:
    kind = Obedient()
    async with _running(tmp_path, kind=kind) as jobs:
        ids = [await _start(jobs, SLEEP="0.05") for _ in range(6)]
        most = 0
        while len(kind.begun) < 6 or kind.running:
            most = max(most, kind.running)
            await asyncio.sleep(0.005)
        assert most == 2
        for job_id in ids:
            await _reaches(jobs, job_id, "COMPLETED")


async def test_slots_that_come_free_are_used_at_once(tmp_path: Path) -> None:
    async with _running(tmp_path, replace(_CONFIG, slots=1)) as jobs:
        begun = time.monotonic()
        ids = [await _start(jobs) for _ in range(8)]
        for job_id in ids:
            await _reaches(jobs, job_id, "COMPLETED")
        assert time.monotonic() - begun < 2.5


async def test_a_process_without_slots_takes_none(tmp_path: Path) -> None:
    async with _running(tmp_path, replace(_CONFIG, slots=0)) as jobs:
        job_id = await _start(jobs)
        with pytest.raises(TimeoutError):
            await _reaches(jobs, job_id, "EXECUTING", within=0.8)


async def test_jobs_of_other_processes_are_run_and_told(tmp_path: Path) -> None:
    front = replace(_CONFIG, slots=0)
    async with _running(tmp_path, front) as web, _running(tmp_path):
        # The worker has looked, and has nothing to do.
        await asyncio.sleep(0.7)
        begun = time.monotonic()
        job = await _reaches(web, await _start(web), "COMPLETED")
        assert time.monotonic() - begun < 1.5
        assert job.results and job.attempt == 1


async def test_aborts_of_other_processes_cancel(tmp_path: Path) -> None:
    kind = Obedient()
    front = replace(_CONFIG, slots=0)
    async with _running(tmp_path, front) as web, _running(tmp_path, kind=kind):
        job_id = await _start(web, SLEEP="60")
        await _reaches(web, job_id, "EXECUTING")
        await until(lambda: kind.running)
        begun = time.monotonic()
        await web.store.abort(job_id)
        await until(lambda: kind.cancelled)
        assert time.monotonic() - begun < 1


async def test_many_changes_here_do_not_hide_those_of_others(tmp_path: Path) -> None:
    kind = Obedient()
    front = replace(_CONFIG, slots=0)
    async with _running(tmp_path, front) as web, _running(tmp_path, kind=kind) as jobs:
        job_id = await _start(web, SLEEP="60")
        await until(lambda: kind.running)
        await web.store.abort(job_id)
        begun = time.monotonic()
        while not kind.cancelled and time.monotonic() - begun < 2:
            jobs.changes._changed.set()
            await asyncio.sleep(0.01)
        assert kind.cancelled


async def test_a_worker_that_ends_gives_back_what_another_goes_on_with(
    tmp_path: Path,
) -> None:
    first, second = Obedient(), Obedient()
    async with _running(tmp_path, starts=False) as web:
        async with _running(tmp_path, kind=first):
            job_id = await _start(web, SLEEP="0.2", SAY="x")
            await until(lambda: first.running)
        assert (first.running, first.cancelled) == (0, [job_id])
        found = await web.store.get(job_id)
        assert found is not None and found.phase == "SUSPENDED"
        async with _running(tmp_path, kind=second):
            done = await _reaches(web, job_id, "COMPLETED")
    assert (done.attempt, done.started is not None) == (2, True)
    assert _files(tmp_path) == [f"{job_id}/2/result"]


async def test_a_job_that_is_being_claimed_is_given_back_too(tmp_path: Path) -> None:
    async with _running(tmp_path, starts=False) as web:
        ids = [await _start(web) for _ in range(12)]
        for delay in range(8):
            async with _running(tmp_path, kind=Obedient()):
                await asyncio.sleep(delay * 0.002)
        found = [await web.store.get(job_id) for job_id in ids]
    phases = {job.phase for job in found if job}
    assert phases <= {Phase.QUEUED, Phase.SUSPENDED, Phase.COMPLETED}


async def test_a_worker_that_lost_its_lease_stops(tmp_path: Path) -> None:
    kind, config = Obedient(), replace(_CONFIG, lease_seconds=1, slots=1)
    async with _running(tmp_path, starts=False) as web:
        async with _running(tmp_path, config, kind) as jobs:
            job_id = await _start(web, SLEEP="60")
            await until(lambda: kind.running)
            lost = await web.store.get(job_id)
            # Another has taken the job and runs it.
            assert jobs._database is not None and lost is not None
            mine = update(JOBS).where(JOBS.c.id == job_id)
            await jobs._database.change(mine.values(worker="other", attempt=2))
            begun = time.monotonic()
            await until(lambda: kind.cancelled)
            assert time.monotonic() - begun < 1
            found = await web.store.get(job_id)
        assert found is not None
        assert (found.phase, found.worker, found.attempt) == ("EXECUTING", "other", 2)


class _Stubborn(Obedient):
    """A kind that does something else first."""

    def __init__(self, does: Callable[[Job, Work], Awaitable[None]]) -> None:
        super().__init__()
        self._does = does

    @override
    async def run(self, job: Job, work: Work) -> None:
        self.begun.append(job.id)
        await self._does(job, work)


async def test_what_is_finished_too_late_is_not_completed(tmp_path: Path) -> None:
    going = asyncio.Event()

    async def does(job: Job, work: Work) -> None:
        async with work.result("result", "text/plain", "txt") as file:
            await file.write(b"x")
        await going.wait()

    kind = _Stubborn(does)
    async with _running(tmp_path, kind=kind) as jobs:
        job_id = await _start(jobs)
        await until(lambda: _files(tmp_path))
        mine = update(JOBS).where(JOBS.c.id == job_id)
        assert jobs._database is not None
        await jobs._database.change(mine.values(worker="other", attempt=2))
        going.set()
        await until(lambda: not _files(tmp_path))
        found = await jobs.store.get(job_id)
        assert found is not None and found.phase == "EXECUTING" and not found.results


class _Panic(BaseException):
    """What libraries of other languages raise."""


def _raising(error: BaseException) -> Callable[[Job, Work], Awaitable[None]]:
    async def does(job: Job, work: Work) -> None:  # noqa: ASYNC124
        async with work.result("first", "text/plain", "txt") as file:
            await file.write(b"x")
        raise error

    return does


@pytest.mark.parametrize(
    ("error", "code"),
    [
        pytest.param(EngineFault("no"), "EngineFault", id="fault"),
        pytest.param(RuntimeError("secret"), "InternalFault", id="bug"),
        pytest.param(_Panic("secret"), "InternalFault", id="panic"),
        pytest.param(asyncio.CancelledError("secret"), "InternalFault", id="cancel"),
        pytest.param(TimeoutError("secret"), "InternalFault", id="timeout"),
        pytest.param(MemoryError("secret"), "InternalFault", id="memory"),
        pytest.param(ServiceUnavailable("full"), "ServiceUnavailable", id="passing"),
    ],
)
async def test_surprises_end_one_job_only(
    tmp_path: Path, error: BaseException, code: str
) -> None:
    kind = _Stubborn(_raising(error))
    async with _running(tmp_path, replace(_CONFIG, slots=1), kind) as jobs:
        for _ in range(2):
            job = await _reaches(jobs, await _start(jobs), "ERROR")
            assert job.error is not None and job.error.code == code
            assert "secret" not in job.error.message
            assert job.error.transient is (code == "ServiceUnavailable")
        assert _files(tmp_path) == []


async def test_a_store_that_fails_at_the_end_leaves_the_job_to_the_lease(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: Any) -> bool:  # noqa: ASYNC124
        raise ServiceUnavailable("The store of jobs does not answer.")

    kind = Obedient()
    async with _running(tmp_path, kind=kind) as jobs:
        with monkeypatch.context() as patch:
            patch.setattr("uws.queue.JobQueue.complete", broken)
            job_id = await _start(jobs)
            await until(lambda: kind.begun and not kind.running)
            await until(lambda: not jobs.changes._watches)
            found = await jobs.store.get(job_id)
            assert found is not None and found.phase == "EXECUTING"
        await _expire(jobs, job_id)
        assert jobs._caretaker is not None
        await jobs._caretaker.round()
        done = await _reaches(jobs, job_id, "COMPLETED")
    assert done.attempt == 2
    assert _files(tmp_path) == [f"{job_id}/2/result"]


@pytest.mark.parametrize("name", ["claim", "renew", "take_from_the_dead"])
async def test_a_store_that_fails_for_a_while(
    tmp_path: Path,
    name: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def broken(*_: Any) -> None:  # noqa: ASYNC124
        raise ZeroDivisionError("surprise")

    config = replace(_CONFIG, lease_seconds=1)
    with caplog.at_level(logging.WARNING), monkeypatch.context() as patch:
        patch.setattr(f"uws.queue.JobQueue.{name}", broken)
        async with _running(tmp_path, config) as jobs:
            job_id = await _start(jobs, SLEEP="0.4")
            await until(lambda: "surprise" in caplog.text)
            patch.undo()
            await _reaches(jobs, job_id, "COMPLETED")


async def test_changes_are_seen_again_after_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(*_: Any) -> None:  # noqa: ASYNC124
        raise ZeroDivisionError("surprise")

    front = replace(_CONFIG, slots=0)
    async with _running(tmp_path, front) as web, _running(tmp_path, front) as other:
        job_id = await _start(web)
        with monkeypatch.context() as patch:
            patch.setattr("uws.store.JobStore.changed_since", broken)
            waiter = asyncio.create_task(_reaches(web, job_id, "ABORTED"))
            await other.store.abort(job_id)
            await until(lambda: "surprise" in caplog.text)
        assert (await waiter).phase == "ABORTED"


# The caretaker


async def test_lost_jobs_are_queued_again_and_their_files_removed(
    tmp_path: Path,
) -> None:
    async with _running(tmp_path, replace(_CONFIG, slots=0)) as jobs:
        job_id = await _start(jobs)
        assert jobs._caretaker is not None
        claimed = await jobs._caretaker._queue.claim("dead", ["test"])
        assert claimed is not None and claimed.attempt == 1
        left = tmp_path / "files" / job_id / "1"
        left.mkdir(parents=True)
        (left / ".result.1.part").write_bytes(b"x")
        await _expire(jobs, job_id)
        await jobs._caretaker.round()
        found = await jobs.store.get(job_id)
        assert found is not None
        assert (found.phase, found.started, _files(tmp_path)) == ("QUEUED", None, [])


async def test_destroyed_jobs_leave_nothing(tmp_path: Path) -> None:
    async with _running(tmp_path) as jobs:
        job_id = await _start(jobs)
        job = await _reaches(jobs, job_id, "COMPLETED")
        assert _files(tmp_path) == [f"{job_id}/1/result"]
        await jobs.store.set_times(job, destruction=now())
        assert jobs._caretaker is not None
        await jobs._caretaker.round()
        assert await jobs.store.get(job_id) is None
        assert list((tmp_path / "files").iterdir()) == []


async def test_a_deletion_that_was_cut_off_is_ended(tmp_path: Path) -> None:
    async with _running(tmp_path) as jobs:
        job_id = await _start(jobs)
        await _reaches(jobs, job_id, "COMPLETED")
        # As if killed between the record and the files.
        await jobs.store.delete(job_id)
        assert _files(tmp_path)
        assert jobs._caretaker is not None
        await jobs._caretaker.round()
        assert _files(tmp_path) == []
        assert await jobs.store.kept_bytes() == 0


async def test_files_of_nobody_go_only_after_some_patience(tmp_path: Path) -> None:
    async with _running(tmp_path, replace(_CONFIG, slots=0)) as jobs:
        kept, gone = await _start(jobs), await _start(jobs)
        await jobs.store.delete(gone)
        for name in (kept, gone, "stranger"):
            (tmp_path / "files" / name).mkdir()
            (tmp_path / "files" / name / "x").write_bytes(b"x")
        caretaker = jobs._caretaker
        assert caretaker is not None
        caretaker._strangers = {}
        for _ in range(2):
            await caretaker.rare_round()
            assert len(_files(tmp_path)) == 3
        await caretaker.rare_round()
        assert _files(tmp_path) == [f"{kept}/x"]


async def test_a_round_is_soon_after_a_deletion(tmp_path: Path) -> None:
    async with _running(tmp_path) as jobs:
        job_id = await _start(jobs)
        await _reaches(jobs, job_id, "COMPLETED")
        await jobs.delete(job_id)
        await until(lambda: not _files(tmp_path), within=1)
