"""What a kind of job has to be able to do, and what it may use while it runs.

This is all that a service knows of the runner: TAP queries are one kind, cutouts
will be another.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from dali.errors import TooLarge
from uws.config import UwsConfig
from uws.files import FileStore, FileWriter, StoreFull
from uws.job import Job, Progress, ResultFile

__all__ = ["JobKind", "Work"]

_TURN = 1 << 20
"""Bytes read in one turn of a thread."""

_LOOK_EVERY = 64 << 20
"""Bytes of a result after which the room on the disk is looked at again."""


class JobKind(Protocol):
    """A kind of job."""

    @property
    def name(self) -> str:
        """The kind's name in the store of jobs."""

    async def run(self, job: Job, work: "Work") -> None:
        """Do a job; cancelled when it is aborted or out of time.

        Raises
        ------
        DaliError
            The job failed, and this says why.
        """


class Work:
    """One attempt at a job: its files in, its results out, and how far it is.

    Parameters
    ----------
    job
        As it was claimed.
    files
        Where uploads and results are kept.
    config
        How large results may be.
    allowance
        Bytes that all results of this job may have, quotas of its owner and of
        all counted in.
    """

    def __init__(
        self, job: Job, files: FileStore, config: UwsConfig, allowance: int
    ) -> None:
        self._job = job
        self._files = files
        self._config = config
        self._left = allowance
        self.results: tuple[ResultFile, ...] = ()
        self.progress = Progress()

    def tell(
        self,
        *,
        rows: int | None = None,
        size: int | None = None,
        outcome: str | None = None,
        **notes: str,
    ) -> None:
        """Say how far the job is; the runner passes it on about each second."""
        found = self.progress
        self.progress = replace(
            found,
            rows=found.rows if rows is None else rows,
            bytes=found.bytes if size is None else size,
            outcome=outcome or found.outcome,
            notes={**found.notes, **notes},
        )

    def upload(self, key: str) -> AbstractAsyncContextManager[Path]:
        """Give a file that came with the job."""
        return self._files.local(key)

    @asynccontextmanager
    async def result(
        self, name: str, media_type: str, extension: str
    ) -> AsyncIterator[FileWriter]:
        """Write a result; it is one if the context ends well.

        Raises
        ------
        StoreFull
            There is no room for it.
        TooLarge
            It is larger than results may be.
        """
        key = f"{self._job.id}/{self._job.attempt}/{name}"
        async with self._files.writer(key) as writer:
            bounded = _Bounded(writer, self)
            await bounded.look()
            yield bounded
        found = ResultFile(name, key, bounded.size, media_type, extension)
        self.results = (*self.results, found)

    async def keep(self, name: str, path: Path, media_type: str) -> None:
        """Keep a copy of a file that was fetched for the job.

        Raises
        ------
        StoreFull
            There is no room for it.
        TooLarge
            It is larger than results may be.
        """
        key = f"{self._job.id}/{self._job.attempt}/input-{len(self.results)}"
        async with self._files.writer(key) as writer:
            bounded = _Bounded(writer, self)
            await bounded.look()
            file = await asyncio.to_thread(path.open, "rb")
            try:
                while data := await asyncio.to_thread(file.read, _TURN):
                    await bounded.write(data)
            finally:
                await asyncio.to_thread(file.close)  # noqa: ASYNC102
        found = ResultFile(name, key, bounded.size, media_type, is_input=True)
        self.results = (*self.results, found)

    async def take(self, size: int) -> None:
        """Count bytes of a result against what is allowed."""
        self._left -= size
        if self._left < 0:
            raise TooLarge(
                "The result is larger than you may store.",
                hint="Ask for fewer rows or columns, delete old jobs, or use sync.",
            )

    async def look(self) -> None:
        """Make sure that others are left room on the disk."""
        free = await self._files.free_bytes()
        if free is not None and free < self._config.reserve_bytes:
            raise StoreFull(hint="Try again when others have deleted their results.")


class _Bounded:
    """A writer that keeps to what is allowed."""

    def __init__(self, writer: FileWriter, work: Work) -> None:
        self._writer = writer
        self._work = work
        self._looked = 0

    @property
    def size(self) -> int:
        return self._writer.size

    async def look(self) -> None:
        await self._work.look()
        self._looked = self.size

    async def write(self, data: bytes) -> None:
        await self._work.take(len(data))
        await self._writer.write(data)
        if self.size - self._looked >= _LOOK_EVERY:
            await self.look()
