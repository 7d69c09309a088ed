"""Stores of jobs for tests, and jobs in any phase."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import URL, update

from uws.config import UwsConfig
from uws.database import Database, open_database
from uws.job import Job, JobError, JobParameter, NewJob, Progress, ResultFile
from uws.phases import Phase
from uws.queue import JobQueue
from uws.records import JOBS, micros
from uws.store import JobStore, now

__all__ = ["BEGINNING", "CONFIG", "Opened", "opening", "result"]

CONFIG = UwsConfig(running_per_owner=0)
BEGINNING = datetime(2024, 2, 29, 12, tzinfo=UTC)


def result(job: Job, size: int = 3, name: str = "result") -> ResultFile:
    """Make a result of a job's attempt."""
    return ResultFile(name, f"{job.id}/{job.attempt}/{name}", size, "text/plain", "txt")


@dataclass(frozen=True, slots=True)
class Opened:
    """A store of jobs, seen from both of its sides."""

    database: Database
    store: JobStore
    queue: JobQueue
    told: list[str] = field(default_factory=list)

    async def new(self, share: str = "ann", **values: Any) -> Job:
        """Create a job, PENDING."""
        values = {"kind": "test", "owner": share, "share": share} | values
        return await self.store.create(NewJob(**values))

    async def queued(self, share: str = "ann", **values: Any) -> Job:
        """Create a job, and start it."""
        job = await self.new(share, **values)
        assert await self.store.start(job)
        return job

    async def claimed(
        self, share: str = "ann", worker: str = "w", **values: Any
    ) -> Job:
        """Create a job, and take it; no other may wait."""
        await self.queued(share, **values)
        job = await self.queue.claim(worker, ["test"])
        assert job is not None
        return job

    async def at(self, phase: Phase, share: str = "ann") -> Job:
        """Create a job, and bring it to a phase; no other may wait."""
        if phase in (Phase.PENDING, Phase.HELD, Phase.ABORTED, Phase.ARCHIVED):
            job = await self.new(share)
        elif phase is Phase.QUEUED:
            job = await self.queued(share)
        else:
            job = await self.claimed(share)
        await self._bring(job, phase)
        found = await self.store.get(job.id)
        assert found is not None and found.phase is phase
        return found

    async def _bring(self, job: Job, phase: Phase) -> None:
        match phase:
            case Phase.COMPLETED:
                await self.queue.complete(job, (result(job),), Progress())
            case Phase.ERROR:
                await self.queue.fail(job, JobError("no", "No"), Progress())
            case Phase.ABORTED:
                await self.store.abort(job.id)
            case Phase.SUSPENDED:
                await self.queue.suspend(job)
            case Phase.ARCHIVED:
                await self.store.delete(job.id, archive=True)
            case Phase.HELD:
                await self.put(job, phase=str(Phase.HELD))
            case _:
                return

    async def put(self, job: Job, **values: Any) -> None:
        """Write columns of a job as they are."""
        statement = update(JOBS).where(JOBS.c.id == job.id).values(**values)
        assert await self.database.change(statement) == 1

    async def expire(self, job: Job) -> None:
        """Let a lease have run out."""
        await self.put(job, lease=micros(now() - timedelta(seconds=1)))

    async def created(self, *ages: int, **values: Any) -> list[Job]:
        """Create jobs so many seconds after `BEGINNING`."""
        jobs = [await self.new(**values) for _ in ages]
        for job, age in zip(jobs, ages, strict=True):
            created = BEGINNING + timedelta(seconds=age)
            await self.put(job, created=micros(created))
        return jobs

    async def phase(self, job: Job) -> Phase | None:
        """Tell the phase of a job; None if it was deleted."""
        found = await self.store.get(job.id)
        return None if found is None else found.phase

    async def has_files(self, job: Job, *, size: int = 10) -> None:
        """Give a job a file that came with it."""
        key = f"{job.id}/uploads/x"
        parameter = JobParameter("u", "text/csv", key, size, "a.csv")
        await self.store.add_parameters(job.id, [parameter], None)


@asynccontextmanager
async def opening(url: URL, config: UwsConfig = CONFIG) -> AsyncIterator[Opened]:
    """Open a store; close it at the end."""
    database = await open_database(url)
    told: list[str] = []
    try:
        store = JobStore(database, config, told.append)
        yield Opened(database, store, JobQueue(database, config, told.append), told)
    finally:
        await database.close()  # noqa: ASYNC102
