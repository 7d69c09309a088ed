"""Who waits for a job hears of its changes, whichever process made them.

Changes of this process are told at once; those of others are found by one small
query for all who wait, a few times a second, and none while nobody does.  So a
blocked client costs a future and no more (UWS 1.1 §2.2.1.2).
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

from uws.job import Job
from uws.store import JobStore, now

__all__ = ["Changes", "Watch"]

logger = logging.getLogger(__name__)

_LOOK_SECONDS = 0.08
"""Between two looks for other processes' changes while somebody waits."""

_OVERLAP = timedelta(seconds=5)
"""Clocks of several hosts may differ by so much."""


class Watch:
    """One who waits for a job; made by `Changes.watch`."""

    def __init__(self, job_id: str) -> None:
        self.job_id = job_id
        self._news: list[Job | None] = []
        self._there = asyncio.Event()

    def tell(self, job: Job | None) -> None:
        """Say what the job is now; None if it is deleted."""
        self._news = [job]
        self._there.set()

    async def next(self) -> Job | None:
        """Give what was told last; wait if nothing was since the last call."""
        await self._there.wait()
        self._there.clear()
        [job] = self._news
        return job

    async def left(self, known: Job) -> Job | None:
        """Wait until the job is in another phase; None if it is deleted.

        News may have been read before ``known`` was: those are none.
        """
        while True:
            job = await self.next()
            if job is None:
                return None
            if job.version > known.version and job.phase is not known.phase:
                return job


class Changes:
    """Watches of jobs, and where their news come from."""

    def __init__(self) -> None:
        self._store: JobStore | None = None
        self._watches: dict[str, set[Watch]] = {}
        self._known: dict[str, int] = {}
        self._changed = asyncio.Event()
        self._local: set[str] = set()
        self._task: asyncio.Task[None] | None = None
        self._looked = now()
        self._due = 0.0
        self._seen: int | None = None

    async def open(self, store: JobStore) -> None:  # noqa: ASYNC124 (needs a loop)
        """Begin to look, as soon as somebody waits.

        Parameters
        ----------
        store
            Asked for what others changed, and for jobs that changed.
        """
        self._store = store
        self._task = asyncio.create_task(self._run())

    async def close(self) -> None:
        """Stop looking."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    def told(self, job_id: str) -> None:
        """Hear that a job was changed by this process."""
        if job_id in self._watches:
            self._local.add(job_id)
            self._changed.set()

    @asynccontextmanager
    async def watch(self, job_id: str) -> AsyncIterator[Watch]:
        """Begin to wait for a job; ask for its state after this, not before."""
        watch = Watch(job_id)
        self._watches.setdefault(job_id, set()).add(watch)
        # What was seen so far was not looked at for this job.
        self._seen = None
        if len(self._watches) == 1:
            self._looked = now() - _OVERLAP
            self._changed.set()
        try:
            yield watch
        finally:
            waiting = self._watches[job_id]
            waiting.discard(watch)
            if not waiting:
                del self._watches[job_id]
                self._known.pop(job_id, None)

    async def _run(self) -> None:
        while True:
            try:
                await self._turn()
            except Exception as error:
                logger.warning("changes of jobs are not seen: %s", error)
                await asyncio.sleep(1)

    async def _turn(self) -> None:
        pause = max(0.0, self._due - time.monotonic()) if self._watches else None
        with suppress(TimeoutError):
            async with asyncio.timeout(pause):
                await self._changed.wait()
        self._changed.clear()
        local, self._local = self._local, set()
        await asyncio.gather(*(self._tell(job_id) for job_id in local))
        # By the clock: else many changes here would keep those of others unseen.
        if self._watches and time.monotonic() >= self._due:
            await self._look()
            self._due = time.monotonic() + _LOOK_SECONDS

    async def _look(self) -> None:
        """Find what others changed."""
        assert self._store is not None
        beat = await self._store.beat()
        if beat is not None and beat == self._seen:
            return
        begun = now()
        # At once: who begins to wait from now on wants another look.
        self._seen = beat
        try:
            for change in await self._store.changed_since(self._looked):
                if self._known.get(change.id, -1) < change.version:
                    await self._tell(change.id)
        except BaseException:
            self._seen = None
            raise
        self._looked = begun - _OVERLAP

    async def _tell(self, job_id: str) -> None:
        """Read a job once, for all who wait for it."""
        assert self._store is not None
        if job_id not in self._watches:
            return
        job = await self._store.get(job_id)
        waiting = self._watches.get(job_id)
        if waiting is None:
            return
        if job is not None:
            self._known[job_id] = job.version
        for watch in tuple(waiting):
            watch.tell(job)
