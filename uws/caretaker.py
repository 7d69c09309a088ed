"""What has to be done now and then: lost workers, destroyed jobs, old records.

Every process does it; each step is an UPDATE that only one of them can win, or
may be done twice.  Files go last, after the record says that the job is gone:
whoever is killed between the two leaves files that the next round finds.
"""

import asyncio
import logging
import time

from uws.config import UwsConfig
from uws.files import FileStore
from uws.queue import JobQueue
from uws.store import JobStore

__all__ = ["Caretaker"]

logger = logging.getLogger(__name__)

_ROUND_SECONDS = 5.0
_SELDOM_SECONDS = 3600.0
_PATIENCE = 2
"""Rare rounds after which files that belong to no job are removed: one that is
just being created has files before it has a record."""


class Caretaker:
    """Looks after the jobs of a store.

    Parameters
    ----------
    store, queue
        The jobs.
    files
        Their uploads and results.
    config
        Leases and times.
    """

    def __init__(
        self, store: JobStore, queue: JobQueue, files: FileStore, config: UwsConfig
    ) -> None:
        self._store = store
        self._queue = queue
        self._files = files
        self._config = config
        self._task: asyncio.Task[None] | None = None
        self._wake = asyncio.Event()
        self._strangers: dict[str, int] = {}

    async def open(self) -> None:  # noqa: ASYNC124 (a task needs a loop)
        """Begin with a round, and go on."""
        self._task = asyncio.create_task(self._run())

    async def close(self) -> None:
        """Stop."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    def wake(self) -> None:
        """Hear that a job was deleted."""
        self._wake.set()

    async def round(self) -> None:
        """Do all that may be due now."""
        for job_id, attempt in await self._queue.take_from_the_dead():
            logger.warning("job %s has lost its worker", job_id)
            await self._files.delete(f"{job_id}/{attempt}")
        for job in await self._queue.overdue():
            await self._store.delete(job.id, archive=self._config.keep_archived)
        for job_id in await self._queue.strewn():
            await self._files.delete(job_id)
            await self._queue.swept(job_id)

    async def rare_round(self) -> None:
        """Do what only needs doing seldom: old records, files of no job."""
        await self._queue.forget()
        owners = await self._files.owners()
        strangers: set[str] = set()
        for start in range(0, len(owners), 500):
            some = owners[start : start + 500]
            strangers |= set(some) - await self._queue.known(some)
        seen = {name: self._strangers.get(name, 0) + 1 for name in strangers}
        for name in [name for name, count in seen.items() if count > _PATIENCE]:
            await self._files.delete(name)
            del seen[name]
        self._strangers = seen

    async def _run(self) -> None:
        rare = 0.0
        while True:
            self._wake.clear()
            try:
                await self.round()
                if time.monotonic() >= rare:
                    rare = time.monotonic() + _SELDOM_SECONDS
                    await self.rare_round()
            except Exception as error:
                logger.warning("jobs are not looked after: %s", error)
            pause = min(_ROUND_SECONDS, self._config.lease_seconds / 3)
            try:
                async with asyncio.timeout(pause):
                    await self._wake.wait()
            except TimeoutError:
                continue
