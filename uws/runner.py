"""The worker: claims jobs, runs them, and says how they are and end.

A process has one runner with some slots.  It hears of aborts by `Changes`, keeps
its leases by a heartbeat, and gives back what it has no time for when it is told
to end.  If it is killed, its leases run out: see `uws.queue`.
"""

import asyncio
import logging
import os
import socket
import uuid
from collections.abc import Mapping
from contextlib import suppress

from dali.errors import DaliError, ServiceUnavailable
from endpoint import internal_fault
from uws.changes import Changes
from uws.config import UwsConfig
from uws.files import FileStore
from uws.job import Job, JobError
from uws.kind import JobKind, Work
from uws.phases import Phase
from uws.queue import JobQueue
from uws.store import JobStore

__all__ = ["Runner"]

logger = logging.getLogger(__name__)

_IDLE_SECONDS = 0.5
"""Between looks for jobs that other processes queued."""

_REPORT_SECONDS = 1.0


class Runner:
    """Runs jobs in this process.

    Parameters
    ----------
    store, queue
        The jobs.
    files
        Their uploads and results.
    changes
        Where aborts are heard of.
    kinds
        What it can run, by name.
    config
        Slots, leases, quotas.
    """

    def __init__(
        self,
        store: JobStore,
        queue: JobQueue,
        files: FileStore,
        changes: Changes,
        kinds: Mapping[str, JobKind],
        config: UwsConfig,
    ) -> None:
        self._store = store
        self._queue = queue
        self._files = files
        self._changes = changes
        self._kinds = dict(kinds)
        self._config = config
        self.name = f"{socket.gethostname()}-{os.getpid()}-{uuid.uuid4().hex[:8]}"
        self._wake = asyncio.Event()
        self._running: dict[tuple[str, int], asyncio.Task[None]] = {}
        self._loops: list[asyncio.Task[None]] = []
        self._ending = False
        self._idle: int | None = None

    async def open(self) -> None:  # noqa: ASYNC124 (tasks need a loop)
        """Begin to claim jobs."""
        if self._config.slots:
            self._loops = [
                asyncio.create_task(self._claim_all()),
                asyncio.create_task(self._beat()),
            ]

    async def close(self) -> None:
        """Claim no more, and give back what runs."""
        self._ending = True
        # Those first who could claim another.  They end by themselves: a claim
        # that was cut off would leave a job to a worker that knows nothing of it.
        self._wake.set()
        if self._loops:
            claiming, beating = self._loops
            await asyncio.wait([claiming])
            beating.cancel()
            await asyncio.wait([beating])
        for task in self._running.values():
            task.cancel()
        if self._running:
            await asyncio.wait(list(self._running.values()))

    def wake(self) -> None:
        """Hear that a job may have been queued here, or a slot come free."""
        self._wake.set()

    async def _claim_all(self) -> None:
        while not self._ending:
            self._wake.clear()
            try:
                await self._claim_some()
            except Exception as error:
                logger.warning("no job can be claimed: %s", error)
            with suppress(TimeoutError):
                async with asyncio.timeout(_IDLE_SECONDS):
                    await self._wake.wait()

    async def _claim_some(self) -> None:
        """Claim jobs as long as there are any, and slots for them."""
        beat = await self._store.beat()
        if beat is not None and beat == self._idle:
            return
        while len(self._running) < self._config.slots and not self._ending:
            job = await self._queue.claim(self.name, list(self._kinds))
            if job is None:
                # Only this: with no slot free, or after a fault, nobody has looked.
                self._idle = beat
                return
            self._begin(job)

    def _begin(self, job: Job) -> None:
        key = job.id, job.attempt
        logger.info("job %s begins, attempt %d", *key)
        task = asyncio.create_task(self._run(job))
        self._running[key] = task

        def ended(_: asyncio.Task[None]) -> None:
            del self._running[key]
            self._wake.set()

        task.add_done_callback(ended)

    async def _beat(self) -> None:
        """Renew the leases; let go of what is not ours any more."""
        while True:
            await asyncio.sleep(self._config.lease_seconds / 3)
            mine = frozenset(self._running)
            if not mine:
                continue
            try:
                kept = await self._queue.renew(self.name, [job for job, _ in mine])
            except Exception as error:
                logger.warning("leases are not renewed: %s", error)
                continue
            for key in mine - kept:
                if key in self._running:
                    self._running[key].cancel()

    async def _run(self, job: Job) -> None:
        """Run a job to its end, whatever that is."""
        try:
            async with self._changes.watch(job.id) as watch:
                attempt = asyncio.create_task(self._attempt(job))
                left = asyncio.create_task(watch.left(job))
                try:
                    await asyncio.wait(
                        (attempt, left), return_when=asyncio.FIRST_COMPLETED
                    )
                finally:
                    left.cancel()
                    attempt.cancel()
                    await asyncio.wait((attempt, left))
            if not attempt.cancelled():
                attempt.result()
        except asyncio.CancelledError:
            if self._ending:
                await self._give_back(job)
            raise
        except Exception as error:
            # The store does not answer: the lease runs out, and others try.
            logger.error("job %s is left as it is: %s", job.id, error)

    async def _give_back(self, job: Job) -> None:
        with suppress(DaliError):
            if await self._queue.suspend(job):
                logger.info("job %s is given back", job.id)

    async def _attempt(self, job: Job) -> None:
        """Run a job, and report how it ended."""
        work = Work(job, self._files, self._config, await self._allowance(job))
        await self._queue.expect_files(job)
        reporting = asyncio.create_task(self._report(job, work))
        late = _Late(job.duration)
        try:
            async with late.timer:
                await self._kinds[job.kind].run(job, work)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:  # noqa: ASYNC103,B036 (what was asked for is)
            # Libraries raise what is no Exception too: Rust's panics, or a
            # cancellation that nobody asked for.
            await self._discard(job)
            if _cancelled():
                raise asyncio.CancelledError from error  # noqa: ASYNC104 (it is one)
            done = await self._failed(job, work, late, error)
        else:
            # If the store fails now, the lease runs out, and others try.
            done = await self._queue.complete(job, work.results, work.progress)
            if not done:
                await self._discard(job)
        finally:
            reporting.cancel()
            await asyncio.wait([reporting])
        how = "has ended" if done else "was taken from this worker"
        logger.info("job %s %s, %d rows", job.id, how, work.progress.rows)

    async def _discard(self, job: Job) -> None:
        """Remove the files of an attempt that came to nothing."""
        with suppress(DaliError):
            found = await self._store.recall(job.id)
            # When a connection is lost it may have been completed all the same.
            completed = found is not None and found.phase is Phase.COMPLETED
            if not completed or found is None or found.attempt != job.attempt:
                await self._files.delete(f"{job.id}/{job.attempt}")

    async def _failed(
        self, job: Job, work: Work, late: "_Late", error: BaseException
    ) -> bool:
        if isinstance(error, TimeoutError) and late.timer.expired():
            return await self._queue.run_out(job, late.error, work.progress)
        told = error if isinstance(error, DaliError) else internal_fault(error)
        transient = isinstance(told, ServiceUnavailable)
        found = JobError(told.to_text(), told.code, transient)
        return await self._queue.fail(job, found, work.progress)

    async def _report(self, job: Job, work: Work) -> None:
        """Pass on how far a job is, when that has changed."""
        told = work.progress
        while True:
            await asyncio.sleep(_REPORT_SECONDS)
            if work.progress is not told:
                told = work.progress
                with suppress(DaliError):
                    await self._queue.report(job, told)

    async def _allowance(self, job: Job) -> int:
        """Count the bytes that a job's results may have."""
        config = self._config
        allowed = config.result_bytes
        if config.owner_bytes:
            kept = await self._store.kept_bytes(job.owner)
            allowed = min(allowed, config.owner_bytes - kept)
        if config.total_bytes:
            kept = await self._store.kept_bytes()
            allowed = min(allowed, config.total_bytes - kept)
        return allowed


def _cancelled() -> bool:
    """Tell whether somebody wants this task to end."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


class _Late:
    """The time that a job may take."""

    def __init__(self, seconds: int) -> None:
        self.timer = asyncio.timeout(seconds)
        self.error = JobError(
            f"The job took longer than its execution duration of {seconds} s.\n"
            "Hint: Give it a longer one before it starts, or ask for less.",
            "TimedOut",
        )
