"""Who waits for a job hears of its changes, whichever process made them.

Changes of this process are told at once; those of others are found by one small
query for all who wait, a few times a second, and none while nobody does.  So a
blocked client costs a future and no more (UWS 1.1 §2.2.1.2).
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from datetime import timedelta

from dali.errors import DaliError
from uws.job import Job
from uws.phases import Phase
from uws.store import JobStore, now

__all__ = ["Changes", "Watch"]

logger = logging.getLogger(__name__)

_LOOK_SECONDS = 0.06
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

    async def left(self, phases: Collection[Phase]) -> Job | None:
        """Wait until the job is in none of these phases; None if it is deleted."""
        while True:
            job = await self.next()
            if job is None or job.phase not in phases:
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
            except DaliError as error:
                logger.warning("changes of jobs are not seen: %s", error.message)
                await asyncio.sleep(1)

    async def _turn(self) -> None:
        pause = _LOOK_SECONDS if self._watches else None
        try:
            async with asyncio.timeout(pause):
                await self._changed.wait()
        except TimeoutError:
            await self._look()
        self._changed.clear()
        local, self._local = self._local, set()
        await asyncio.gather(*(self._tell(job_id) for job_id in local))

    async def _look(self) -> None:
        """Find what others changed."""
        assert self._store is not None
        begun = now()
        for change in await self._store.changed_since(self._looked):
            if self._known.get(change.id, -1) < change.version:
                await self._tell(change.id)
        self._looked = begun - _OVERLAP

    async def _tell(self, job_id: str) -> None:
        """Read a job once, for all who wait for it."""
        assert self._store is not None
        if job_id not in self._watches:
            return
        job = await self._store.get(job_id)
        if job is not None:
            self._known[job_id] = job.version
        for watch in tuple(self._watches.get(job_id, ())):
            watch.tell(job)
