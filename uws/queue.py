"""Jobs in the database, as workers see them: claimed, leased, finished, lost.

A worker owns a job by a lease that it renews.  Whoever finds a lease that has
run out takes the job away from its worker, which is dead or might as well be:
what such a worker still reports falls on no row, since every report names the
worker and the attempt.  So a job is completed at most once.
"""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    RowMapping,
    case,
    delete,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from uws.config import UwsConfig
from uws.database import Database
from uws.job import Job, JobError, Progress, ResultFile
from uws.phases import Event, Phase
from uws.records import JOBS, LOCKS, job_of, micros, to_json
from uws.store import moved, now

__all__ = ["JobQueue"]

_WAITING = (str(Phase.QUEUED), str(Phase.SUSPENDED))
_SOME = 1000
_GIVEN_UP = JobError(
    "The worker that ran the job died, and so did those that tried again.\n"
    "Hint: Ask for less, or tell the operators of this service.",
    "WorkerLost",
    transient=True,
)


class JobQueue:
    """The jobs that wait and run.

    Parameters
    ----------
    database
        Open; its owner closes it.
    config
        Limits, shares and leases.
    told
        Called with the id of each job that was changed here.
    """

    def __init__(
        self,
        database: Database,
        config: UwsConfig,
        told: Callable[[str], None] = lambda job: None,
    ) -> None:
        self._database = database
        self._config = config
        self._told = told

    async def claim(self, worker: str, kinds: Sequence[str]) -> Job | None:
        """Take the job whose turn it is; None if none may run now.

        Of those who have jobs waiting the one comes first of whose jobs the
        fewest run, then the one whose job has waited longest.
        """

        async def work(connection: AsyncConnection) -> RowMapping | None:
            # One at a time: else two would together run more than is allowed.
            await connection.execute(select(LOCKS).with_for_update())
            share = await self._next_share(connection, kinds)
            if share is None:
                return None
            job_id = await connection.scalar(
                select(JOBS.c.id)
                .where(*_waiting(kinds), JOBS.c.share == share)
                .order_by(JOBS.c.queued, JOBS.c.id)
                .limit(1)
            )
            begun = now()
            taken = moved(Event.CLAIM, JOBS.c.id == job_id).values(
                worker=worker,
                lease=micros(self._lease(begun)),
                attempt=JOBS.c.attempt + 1,
                started=micros(begun),
                ended=None,
            )
            if not (await connection.execute(taken)).rowcount:
                return None
            query = select(JOBS).where(JOBS.c.id == job_id)
            return (await connection.execute(query)).mappings().one()

        row = await self._database.transact(work)
        if row is None:
            return None
        self._told(row["id"])
        return job_of(row)

    async def renew(
        self, worker: str, jobs: Collection[str]
    ) -> frozenset[tuple[str, int]]:
        """Renew a worker's leases of these jobs; give, by attempt, what it still has.

        What it does not name any more is not renewed, so that others find it.
        """
        columns = JOBS.c
        mine = (
            columns.id.in_(jobs),
            columns.phase == str(Phase.EXECUTING),
            columns.worker == worker,
        )
        await self._database.change(
            update(JOBS).where(*mine).values(lease=micros(self._lease(now())))
        )
        query = select(columns.id, columns.attempt).where(*mine)
        rows = await self._database.fetch(query)
        return frozenset((row["id"], row["attempt"]) for row in rows)

    async def report(self, job: Job, progress: Progress) -> bool:
        """Say how far a job is; False if it is not its worker's any more."""
        statement = update(JOBS).where(
            JOBS.c.phase == str(Phase.EXECUTING), *_attempt_of(job)
        )
        done = await self._database.change(
            statement.values(
                progress=to_json(progress),
                version=JOBS.c.version + 1,
                changed=micros(now()),
            )
        )
        return bool(done)

    async def expect_files(self, job: Job) -> None:
        """Note that there may be files of a job, before the first is written."""
        statement = update(JOBS).where(JOBS.c.id == job.id)
        await self._database.change(statement.values(has_files=True))

    async def complete(
        self, job: Job, results: tuple[ResultFile, ...], progress: Progress
    ) -> bool:
        """End a job well; False if it was taken from its worker meanwhile."""
        return await self._end(
            job,
            Event.COMPLETE,
            results=to_json(results),
            progress=to_json(progress),
            bytes=JOBS.c.bytes + sum(each.size for each in results),
        )

    async def fail(self, job: Job, error: JobError, progress: Progress) -> bool:
        """End a job that failed."""
        return await self._end(
            job, Event.FAIL, error=to_json(error), progress=to_json(progress)
        )

    async def run_out(self, job: Job, error: JobError, progress: Progress) -> bool:
        """Abort a job that took longer than it may (UWS 1.1 §2.1.4)."""
        return await self._end(
            job, Event.ABORT, error=to_json(error), progress=to_json(progress)
        )

    async def suspend(self, job: Job) -> bool:
        """Give back a job that its worker has no time for; another goes on."""
        return await self._end(job, Event.SUSPEND, ended=None, started=None)

    async def overdue(self) -> list[Job]:
        """List the jobs whose destruction has come, some at a time."""
        query = (
            select(JOBS)
            .where(
                JOBS.c.destruction < micros(now()),
                JOBS.c.deleted.is_(False),
                JOBS.c.sync.is_(False),
                JOBS.c.phase != str(Phase.ARCHIVED),
            )
            .order_by(JOBS.c.destruction)
            .limit(_SOME)
        )
        return [job_of(row) for row in await self._database.fetch(query)]

    async def strewn(self) -> list[str]:
        """List the jobs that are destroyed and may have left files."""
        left = select(JOBS.c.id).where(JOBS.c.has_files.is_(True), _gone())
        query = left.limit(_SOME)
        return [row["id"] for row in await self._database.fetch(query)]

    async def swept(self, job_id: str) -> None:
        """Note that no files of a job are left."""
        statement = update(JOBS).where(JOBS.c.id == job_id)
        await self._database.change(statement.values(has_files=False, bytes=0))

    async def known(self, jobs: Sequence[str]) -> frozenset[str]:
        """Tell which of these identifiers are those of jobs that may have files."""
        may_have = or_(JOBS.c.has_files.is_(True), ~_gone())
        query = select(JOBS.c.id).where(JOBS.c.id.in_(jobs), may_have)
        return frozenset(row["id"] for row in await self._database.fetch(query))

    async def forget(self) -> int:
        """Drop the records that are older than the history goes back."""
        oldest = now() - timedelta(seconds=self._config.history_seconds)
        gone = or_(
            JOBS.c.deleted.is_(True),
            JOBS.c.sync.is_(True),
            JOBS.c.phase == str(Phase.ARCHIVED),
        )
        return await self._database.change(
            delete(JOBS).where(
                JOBS.c.created < micros(oldest), gone, JOBS.c.has_files.is_(False)
            )
        )

    async def take_from_the_dead(self) -> list[tuple[str, int]]:
        """Take jobs from workers whose lease ran out; give them, by attempt.

        They are queued again, or end in ERROR if that has happened too often.
        """
        columns = JOBS.c
        query = select(columns.id, columns.attempt, columns.losses).where(
            columns.phase == str(Phase.EXECUTING), columns.lease < micros(now())
        )
        lost = []
        for row in await self._database.fetch(query):
            again = row["losses"] + 1 < self._config.attempts
            values: dict[str, Any] = {"losses": row["losses"] + 1, "worker": None}
            if again:
                values |= {"started": None}
            else:
                values |= {"error": to_json(_GIVEN_UP), "ended": micros(now())}
            statement = moved(
                Event.LOSE if again else Event.GIVE_UP,
                columns.id == row["id"],
                columns.attempt == row["attempt"],
                columns.lease < micros(now()),
            )
            if await self._database.change(statement.values(**values)):
                self._told(row["id"])
                lost.append((row["id"], row["attempt"]))
        return lost

    async def _end(self, job: Job, event: Event, **values: Any) -> bool:
        ended = {"ended": micros(now()), "worker": None, "lease": None}
        statement = moved(event, *_attempt_of(job)).values(**ended | values)
        done = await self._database.change(statement)
        if done:
            self._told(job.id)
        return bool(done)

    async def _next_share(
        self, connection: AsyncConnection, kinds: Sequence[str]
    ) -> str | None:
        config, columns = self._config, JOBS.c
        executing = columns.phase == str(Phase.EXECUTING)
        query = (
            select(
                columns.share,
                func.sum(case((executing, 1), else_=0)).label("running"),
                func.min(case((executing, None), else_=columns.queued)).label("first"),
            )
            .where(
                or_(executing, columns.phase.in_(_WAITING) & columns.kind.in_(kinds)),
                columns.deleted.is_(False),
            )
            .group_by(columns.share)
        )
        rows = (await connection.execute(query)).mappings().all()
        if config.running and sum(row["running"] for row in rows) >= config.running:
            return None
        most = config.running_per_owner
        candidates = [
            (row["running"], row["first"], row["share"])
            for row in rows
            if row["first"] is not None and not (most and row["running"] >= most)
        ]
        return min(candidates)[2] if candidates else None

    def _lease(self, begun: datetime) -> datetime:
        return begun + timedelta(seconds=self._config.lease_seconds)


def _waiting(kinds: Sequence[str]) -> tuple[ColumnElement[bool], ...]:
    return (
        JOBS.c.phase.in_(_WAITING),
        JOBS.c.kind.in_(kinds),
        JOBS.c.deleted.is_(False),
    )


def _gone() -> ColumnElement[bool]:
    """Give the condition under which nothing of a job is kept but its record."""
    return or_(
        JOBS.c.deleted.is_(True),
        JOBS.c.phase == str(Phase.ARCHIVED),
        JOBS.c.sync.is_(True) & (JOBS.c.destruction < micros(now())),
    )


def _attempt_of(job: Job) -> tuple[ColumnElement[bool], ...]:
    """Give the conditions under which a job is still its worker's."""
    return (
        JOBS.c.id == job.id,
        JOBS.c.worker == job.worker,
        JOBS.c.attempt == job.attempt,
    )
