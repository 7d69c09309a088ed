"""Jobs in the database, as those see them who create, look and steer.

Every change is one UPDATE whose condition holds what it relies on (the phase,
above all), so of two who want a job to go different ways one wins and the other
is told, whichever process they are in.
"""

import asyncio
import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Update,
    and_,
    bindparam,
    case,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from dali.errors import Forbidden, NotFound, TooLarge, UsageError
from uws.config import UwsConfig
from uws.database import Database
from uws.job import Job, JobParameter, NewJob
from uws.phases import ACTIVE, TRANSITIONS, Event, Phase, phases_before
from uws.records import JOBS, from_micros, job_of, micros, row_of, to_json

__all__ = ["Change", "JobReference", "JobStore", "moved", "new_id", "now"]

_BY_ID = select(JOBS).where(JOBS.c.id == bindparam("wanted"))
_WAITING = (Phase.QUEUED, Phase.SUSPENDED)
_MILLISECOND = 1000  # in microseconds
_LONGEST_PARAMETERS = 8 << 20
"""Characters of all parameters of a job, as the table has them."""


@dataclass(frozen=True, slots=True)
class JobReference:
    """What a list says of a job (UWS 1.1 §2.2.2.1)."""

    id: str
    phase: Phase
    owner: str
    run_id: str | None
    created: datetime


@dataclass(frozen=True, slots=True)
class Change:
    """A job that changed, and what it is now."""

    id: str
    phase: Phase
    version: int


def now() -> datetime:
    """Give the time, aware and in UTC."""
    return datetime.now(UTC)


def new_id() -> str:
    """Make an identifier that cannot be guessed: it is an anonymous job's key."""
    return secrets.token_hex(12)


def moved(event: Event, *conditions: ColumnElement[bool]) -> Update:
    """Begin the UPDATE that an event makes of a job, where the table allows it."""
    before = phases_before(event)
    after = {str(phase): str(TRANSITIONS[phase, event]) for phase in before}
    return (
        update(JOBS)
        .where(JOBS.c.phase.in_(list(after)), JOBS.c.deleted.is_(False), *conditions)
        .values(
            phase=case(after, value=JOBS.c.phase),
            version=JOBS.c.version + 1,
            changed=micros(now()),
        )
    )


class JobStore:
    """Jobs of all kinds, and the requests that were answered at once.

    Parameters
    ----------
    database
        Open; its owner closes it.
    config
        Limits and times.
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

    async def create(self, new: NewJob, job_id: str | None = None) -> Job:
        """Create a job, PENDING.

        Raises
        ------
        Forbidden
            Its owner has too many jobs that were not run yet.
        """
        share, most = new.share, self._config.queued_per_owner
        if await self._count(ACTIVE, JOBS.c.share == share) >= most:
            raise Forbidden(
                f"You have {most} jobs that are not finished.",
                hint="Delete those that you do not need, or wait for them.",
            )
        job = self._new(new, job_id or new_id())
        await self._database.change(insert(JOBS).values(**row_of(job)))
        return job

    async def get(self, job_id: str) -> Job | None:
        """Find a job that was not deleted."""
        rows = await self._database.fetch(_BY_ID, {"wanted": job_id})
        found = [job_of(row) for row in rows]
        return found[0] if found and not found[0].deleted else None

    async def recall(self, job_id: str) -> Job | None:
        """Find a job or request of the history, deleted or not."""
        rows = await self._database.fetch(_BY_ID, {"wanted": job_id})
        return job_of(rows[0]) if rows else None

    async def references(
        self,
        kind: str,
        owner: str,
        *,
        phases: Iterable[Phase] = (),
        after: datetime | None = None,
        last: int | None = None,
    ) -> list[JobReference]:
        """List an owner's jobs (UWS 1.1 §2.2.2.1).

        Parameters
        ----------
        phases
            Only these; without, all but ARCHIVED.
        after
            Only those created later.
        last
            So many at most, newest first; without, oldest first.
        """
        wanted = [str(phase) for phase in phases]
        columns = JOBS.c
        condition = [
            columns.kind == kind,
            columns.owner == owner,
            columns.sync.is_(False),
            columns.deleted.is_(False),
            columns.phase.in_(wanted) if wanted else columns.phase != Phase.ARCHIVED,
        ]
        if after is not None:
            # Clients know times to the millisecond, and ask for what is after those.
            last_known = (micros(after) or 0) // _MILLISECOND * _MILLISECOND
            condition.append(columns.created >= last_known + _MILLISECOND)
        order = columns.created.desc() if last is not None else columns.created
        query = (
            select(
                columns.id,
                columns.phase,
                columns.owner,
                columns.run_id,
                columns.created,
            )
            .where(and_(*condition))
            .order_by(order, columns.id)
            .limit(last)
        )
        return [
            JobReference(
                row["id"],
                Phase(row["phase"]),
                row["owner"],
                row["run_id"],
                from_micros(row["created"]) or now(),
            )
            for row in await self._database.fetch(query)
        ]

    async def add_parameters(
        self, job_id: str, parameters: Sequence[JobParameter], run_id: str | None
    ) -> None:
        """Add parameters to a job that is PENDING (DALI 1.1 §2.1).

        Raises
        ------
        NotFound
            There is no such job.
        UsageError
            It was started.
        TooLarge
            Its parameters would be too long.
        """

        async def work(connection: AsyncConnection) -> None:
            query = _BY_ID.with_for_update()
            row = (await connection.execute(query, {"wanted": job_id})).mappings()
            job = next((job_of(each) for each in row), None)
            if job is None or job.deleted:
                raise NotFound("There is no such job.")
            if job.phase is not Phase.PENDING:
                raise UsageError(
                    f"The job is {job.phase}; its parameters are fixed.",
                    hint="Create another job.",
                )
            # The identifier is one, whatever else adds up.
            kept = [
                p for p in job.parameters if not (run_id and p.name.upper() == "RUNID")
            ]
            text = to_json((*kept, *parameters))
            if len(text) > _LONGEST_PARAMETERS:
                raise TooLarge(
                    "The parameters of the job are too long.",
                    hint="Send a large list of values as an uploaded table.",
                )
            values: dict[str, Any] = {
                "parameters": text,
                "version": JOBS.c.version + 1,
                "changed": micros(now()),
            }
            if any(p.file for p in parameters):
                values["has_files"] = True
                more = sum(p.size or 0 for p in parameters)
                values["bytes"] = JOBS.c.bytes + more
            if run_id is not None:
                values["run_id"] = run_id
            statement = update(JOBS).where(JOBS.c.id == job_id).values(**values)
            await connection.execute(statement)

        await self._database.transact(work)
        self._told(job_id)

    async def start(self, job: Job) -> bool:
        """Queue a job, or hold it where the queue is full; say if it was moved."""
        config, columns = self._config, JOBS.c
        full = (
            await self._count(_WAITING) >= config.queued
            or await self._count(_WAITING, columns.share == job.share)
            >= config.queued_per_owner
        )
        event = Event.HOLD if full else Event.RUN
        return await self._move(job.id, event, queued=micros(now()))

    async def abort(self, job_id: str) -> bool:
        """Abort a job; whoever runs it hears of it."""
        return await self._move(job_id, Event.ABORT, ended=micros(now()))

    async def set_aside(self, job_id: str) -> bool:
        """Hold a job until its client starts it again; it begins anew then."""
        return await self._move(job_id, Event.SET_ASIDE, queued=None, started=None)

    async def set_times(
        self,
        job: Job,
        *,
        duration: int | None = None,
        destruction: datetime | None = None,
    ) -> None:
        """Change execution duration or destruction, clamped to what is allowed.

        The duration of a job that has begun stays as it is (UWS 1.1 §2.2.3.4
        lets a service override what is asked for).
        """
        values: dict[str, Any] = {
            "version": JOBS.c.version + 1,
            "changed": micros(now()),
        }
        condition = [JOBS.c.id == job.id, JOBS.c.deleted.is_(False)]
        if duration is not None:
            values["duration"] = self._duration(duration)
            waiting = [str(p) for p in ACTIVE - {Phase.EXECUTING}]
            condition.append(JOBS.c.phase.in_(waiting))
        if destruction is not None:
            last = self._destruction(job.created, destruction)
            values["destruction"] = micros(last)
        await self._database.change(update(JOBS).where(*condition).values(**values))
        self._told(job.id)

    async def delete(self, job_id: str, *, archive: bool = False) -> None:
        """Destroy a job: it is aborted, and forgotten or archived.

        Its files are removed by `uws.caretaker`, which also finds those of
        jobs whose deletion was interrupted.
        """
        if archive:
            await self.abort(job_id)
            if await self._move(job_id, Event.ARCHIVE, results="[]"):
                return
        # At once, so that nobody who waits is told of a job that was aborted only.
        aborted = {str(p): str(Phase.ABORTED) for p in phases_before(Event.ABORT)}
        statement = update(JOBS).where(JOBS.c.id == job_id, JOBS.c.deleted.is_(False))
        values = {
            "phase": case(aborted, value=JOBS.c.phase, else_=JOBS.c.phase),
            "ended": func.coalesce(JOBS.c.ended, micros(now())),
            "deleted": True,
            "version": JOBS.c.version + 1,
            "changed": micros(now()),
        }
        await self._database.change(statement.values(**values))
        self._told(job_id)

    async def position(self, job: Job) -> int:
        """Count the jobs that were queued before a job, and itself."""
        queued, columns = micros(job.queued), JOBS.c
        earlier = or_(
            columns.queued < queued,
            and_(columns.queued == queued, columns.id < job.id),
        )
        return 1 + await self._count(_WAITING, earlier)

    async def beat(self) -> int | None:
        """Give a number that is another one whenever any job has changed.

        None where there is no such number: then anything may have changed.
        """
        return await self._database.beat()

    async def changed_since(self, time: datetime) -> list[Change]:
        """List the jobs that were changed at that time or later."""
        columns = JOBS.c
        query = select(columns.id, columns.phase, columns.version).where(
            columns.changed >= micros(time)
        )
        return [
            Change(row["id"], Phase(row["phase"]), row["version"])
            for row in await self._database.fetch(query)
        ]

    async def kept_bytes(self, owner: str | None = None) -> int:
        """Add up the bytes of files that are kept, of an owner or of all."""
        query = select(func.coalesce(func.sum(JOBS.c.bytes), 0)).where(
            JOBS.c.has_files.is_(True)
        )
        if owner is not None:
            query = query.where(JOBS.c.owner == owner)
        [row] = await self._database.fetch(query)
        return int(next(iter(row.values())))

    async def record(self, requests: Sequence[Job]) -> None:
        """Keep requests that were answered at once, for the history."""
        if requests:
            rows = [row_of(job) for job in requests]
            await self._database.change(insert(JOBS).values(rows))

    async def history(
        self, kind: str, owner: str, *, after: datetime | None = None, last: int
    ) -> list[Job]:
        """List an owner's jobs and requests, deleted ones too, newest first."""
        columns = JOBS.c
        query = select(JOBS).where(columns.kind == kind, columns.owner == owner)
        if after is not None:
            query = query.where(columns.created > micros(after))
        query = query.order_by(columns.created.desc(), columns.id).limit(last)
        rows = await self._database.fetch(query)
        # Thousands of rows take longer than others may be kept waiting.
        return await asyncio.to_thread(lambda: [job_of(row) for row in rows])

    async def _move(self, job_id: str, event: Event, **values: Any) -> bool:
        statement = moved(event, JOBS.c.id == job_id).values(**values)
        done = await self._database.change(statement)
        if done:
            self._told(job_id)
        return bool(done)

    async def _count(
        self, phases: Iterable[Phase], *conditions: ColumnElement[bool]
    ) -> int:
        query = select(func.count()).where(
            JOBS.c.phase.in_([str(p) for p in phases]),
            JOBS.c.deleted.is_(False),
            *conditions,
        )
        [row] = await self._database.fetch(query)
        return int(next(iter(row.values())))

    def _new(self, new: NewJob, job_id: str) -> Job:
        created = now()
        files = [p for p in new.parameters if p.file is not None]
        config = self._config
        return Job(
            id=job_id,
            kind=new.kind,
            owner=new.owner,
            share=new.share,
            phase=Phase.PENDING,
            created=created,
            duration=self._duration(new.duration),
            destruction=self._destruction(
                created,
                new.destruction or created + config.retention,
            ),
            run_id=new.run_id,
            parameters=(*(p for p in new.parameters if p.file is None), *files),
        )

    def _duration(self, wanted: int | None) -> int:
        """Clamp a duration; 0, which is without end, is the longest allowed."""
        if wanted is None:
            return self._config.duration_default
        most = self._config.duration_hard
        return min(wanted, most) if wanted > 0 else most

    def _destruction(self, created: datetime, wanted: datetime) -> datetime:
        last = created + timedelta(seconds=self._config.retention_hard)
        return min(wanted, last)
