"""Keeps in the history what was answered at once.

A small query is not to wait for a disk: records are gathered, and written a few
times a second in one go.  What was not yet written when the process is killed is
missing from the history; jobs are another matter, see `uws`.
"""

import asyncio
import logging
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime

from dali.errors import DaliError
from dali.identity import Identity
from dali.xml import legal
from endpoint import Form, SentFile
from tap.job import KIND
from tap.tally import Tally
from uws import Job, JobError, JobParameter, Jobs, Phase, Progress
from uws.store import new_id

__all__ = ["Recorder"]

logger = logging.getLogger(__name__)

_PAUSE_SECONDS = 0.3
_MOST_WAITING = 10_000


class Recorder:
    """The synchronous queries of a service, on their way into the history.

    Parameters
    ----------
    jobs
        Where the history is kept.
    """

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._waiting: list[Job] = []
        self._task: asyncio.Task[None] | None = None

    async def open(self) -> None:  # noqa: ASYNC124 (a task needs a loop)
        """Begin to write."""
        self._task = asyncio.create_task(self._run())

    async def close(self) -> None:
        """Write what waits, and stop."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
        await self._write()

    async def add(
        self,
        form: Form,
        identity: Identity,
        share: str,
        begun: datetime,
        tally: Tally,
        inputs: Mapping[str, SentFile],
    ) -> None:
        """Record a query that has ended.

        Parameters
        ----------
        form
            Its parameters and files.
        identity, share
            Whose it is, see `uws.job.NewJob`.
        begun
            When it came.
        tally
            What became of it.
        inputs
            Files that were fetched for it, by the names of the uploads.
        """
        if len(self._waiting) >= _MOST_WAITING:
            logger.warning("the history is behind: a query is left out")
            return
        job_id, run_ids = new_id(), form.params.values("RUNID")
        ended = datetime.now(UTC)
        failed = tally.error is not None or tally.outcome is None
        parameters = [JobParameter(name, value) for name, value in form.pairs]
        parameters += await self._kept(job_id, form.files, identity)
        parameters += await self._kept(job_id, inputs, identity)
        self._waiting.append(
            Job(
                id=job_id,
                kind=KIND,
                owner=identity.name,
                share=share,
                phase=_phase(tally) if failed else Phase.COMPLETED,
                created=begun,
                duration=0,
                destruction=begun + self._jobs.config.retention,
                # Databases, as XML, have no place for some characters.
                run_id=legal(run_ids[0]) if run_ids else None,
                started=begun,
                ended=ended,
                parameters=tuple(parameters),
                error=_error(tally),
                progress=Progress(
                    tally.rows,
                    tally.bytes,
                    tally.outcome.value if tally.outcome else None,
                ),
                sync=True,
            )
        )

    async def _kept(
        self, job_id: str, files: Mapping[str, SentFile], identity: Identity
    ) -> list[JobParameter]:
        """Move files where those of jobs are; what finds no room is not kept."""
        kept = []
        for name, file in files.items():
            key = f"{job_id}/uploads/{new_id()}"
            with suppress(DaliError, OSError):
                await self._jobs.make_room(identity.name, file.size)
                await self._jobs.files.put(key, file.path)
                kept.append(
                    JobParameter(name, file.media_type, key, file.size, file.name)
                )
        return kept

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(_PAUSE_SECONDS)
            await self._write()

    async def _write(self) -> None:
        waiting, self._waiting = self._waiting, []
        try:
            for start in range(0, len(waiting), 100):
                await self._jobs.store.record(waiting[start : start + 100])
        except DaliError as error:
            logger.warning("%d queries miss the history: %s", len(waiting), error)


def _phase(tally: Tally) -> Phase:
    return Phase.ABORTED if tally.error is None else Phase.ERROR


def _error(tally: Tally) -> JobError | None:
    if tally.error is None:
        return None
    return JobError(tally.error.to_text(), tally.error.code)
