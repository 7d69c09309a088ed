"""Where results and uploads of jobs are kept: a protocol, and a directory.

A file has a key, ``JOB/...``; all of a job's files begin with its id, so that
they go with it.  A file that is being written is not there until it is whole.
"""

import asyncio
import errno
import os
import shutil
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol, TypeVar

from aiohttp import web
from aiohttp.abc import AbstractStreamWriter
from typing_extensions import override

from dali.errors import NotFound, ServiceUnavailable
from uws.shielded import shielded

__all__ = ["DirectoryStore", "FileStore", "FileWriter", "StoreFull"]

_TURN = 1 << 20
"""Bytes written in one turn of a thread."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})

_T = TypeVar("_T")


class StoreFull(ServiceUnavailable):
    """There is no room left for the result."""


class FileWriter(Protocol):
    """A file being written."""

    @property
    def size(self) -> int:
        """Bytes so far."""

    async def write(self, data: bytes) -> None:
        """Add bytes.

        Raises
        ------
        StoreFull
            There is no room for them.
        """


class FileStore(Protocol):
    """Files by key."""

    def writer(self, key: str) -> AbstractAsyncContextManager[FileWriter]:
        """Write a file; it is there if the context ends well, and not if it fails.

        Raises
        ------
        StoreFull
            There is no room for it.
        """

    async def put(self, key: str, path: Path) -> None:
        """Take a file of this machine over; its path may be gone afterwards.

        Raises
        ------
        StoreFull
            There is no room for it.
        """

    def local(self, key: str) -> AbstractAsyncContextManager[Path]:
        """Give a file as one of this machine, to be read.

        Raises
        ------
        NotFound
            There is no such file.
        """

    async def respond(
        self, request: web.Request, key: str, headers: dict[str, str]
    ) -> web.StreamResponse:
        """Answer a request with a file, or the range of it that is asked for.

        Raises
        ------
        NotFound
            There is no such file.
        """

    async def delete(self, prefix: str) -> None:
        """Remove all files whose key begins with ``prefix`` and a slash."""

    async def owners(self) -> list[str]:
        """List the jobs that have files, by the first part of the keys."""

    async def free_bytes(self) -> int | None:
        """Tell how much room there is; None if nobody knows."""

    async def close(self) -> None:
        """Let go of connections."""


class DirectoryStore:
    """Files below a directory.

    Parameters
    ----------
    folder
        Made if it is not there.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def open(self) -> None:
        """Make the directory."""
        await asyncio.to_thread(self._folder.mkdir, parents=True, exist_ok=True)

    @asynccontextmanager
    async def writer(self, key: str) -> AsyncIterator["_DirectoryWriter"]:
        """Write aside, and rename when it is whole and on the disk."""
        final = self._path(key)
        part = final.with_name(f".{final.name}.{uuid.uuid4().hex[:8]}.part")
        writer = _DirectoryWriter(part)
        try:
            await _blocking(writer.create)
            yield writer
            await writer.finish(final)
        finally:
            await _blocking(writer.discard)

    async def put(self, key: str, path: Path) -> None:
        """Move the file, or copy it where it is on another disk."""
        final = self._path(key)

        def move() -> None:
            final.parent.mkdir(parents=True, exist_ok=True)
            part = final.with_name(f".{final.name}.part")
            try:
                shutil.move(path, part)
                with part.open("rb") as file:
                    os.fsync(file.fileno())
                part.rename(final)
            finally:
                part.unlink(missing_ok=True)

        await _blocking(move)

    @asynccontextmanager
    async def local(self, key: str) -> AsyncIterator[Path]:
        """Give the file itself."""
        path = self._path(key)
        if not await asyncio.to_thread(path.is_file):
            raise _gone()
        yield path

    async def respond(
        self, request: web.Request, key: str, headers: dict[str, str]
    ) -> web.StreamResponse:
        """Let the system send the file: ranges, conditions and ETag included."""
        path = self._path(key)
        if not await asyncio.to_thread(path.is_file):
            raise _gone()
        return _FileResponse(path, headers=headers)

    async def delete(self, prefix: str) -> None:
        """Remove a folder."""
        folder = self._path(prefix)
        await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)

    async def owners(self) -> list[str]:
        """List the folders."""
        return await asyncio.to_thread(
            lambda: sorted(each.name for each in self._folder.iterdir())
        )

    async def free_bytes(self) -> int | None:
        """Ask the disk."""
        usage = await asyncio.to_thread(shutil.disk_usage, self._folder)
        return usage.free

    async def close(self) -> None:  # noqa: ASYNC124 (others have something to close)
        """Do nothing."""

    def _path(self, key: str) -> Path:
        # Keys are made of identifiers of ours; still nothing leads out of here.
        parts = key.split("/")
        if any(part in ("", ".", "..") for part in parts):
            raise _gone()
        return self._folder.joinpath(*parts)


class _FileResponse(web.FileResponse):
    """A file, which aiohttp sends; of If-Range it knows dates only (RFC 9110 §13)."""

    @override
    async def prepare(self, request: web.BaseRequest) -> AbstractStreamWriter | None:
        condition = request.headers.get("If-Range", "").strip()
        if condition.startswith(('"', "W/")):
            status = await asyncio.to_thread(self._path.stat)
            if condition != f'"{status.st_mtime_ns:x}-{status.st_size:x}"':
                kept = request.headers.copy()
                kept.popall("Range", None)
                request = request.clone(headers=kept)
        return await super().prepare(request)


@dataclass(eq=False)
class _DirectoryWriter:
    """A file beside its final name."""

    path: Path
    file: BinaryIO | None = None
    size: int = 0

    def create(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.file = self.path.open("xb")

    async def write(self, data: bytes) -> None:
        assert self.file is not None
        file = self.file
        await _blocking(lambda: file.write(data))
        self.size += len(data)

    async def finish(self, final: Path) -> None:
        assert self.file is not None
        file = self.file

        def finish() -> None:
            file.flush()
            os.fsync(file.fileno())
            file.close()
            self.path.rename(final)
            folder = os.open(final.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

        await _blocking(finish)

    def discard(self) -> None:
        try:
            if self.file is not None:
                self.file.close()
        finally:
            self.path.unlink(missing_ok=True)


async def _blocking(work: Callable[[], _T]) -> _T:
    """Run in a thread; when cancelled, still wait until it has let go.

    Raises
    ------
    StoreFull
        The disk is full.
    """
    try:
        return await shielded(asyncio.to_thread(work))
    except OSError as error:
        if error.errno in _FULL:
            raise StoreFull(
                hint="Ask for less, or try again when others have deleted theirs."
            ) from error
        raise


def _gone() -> NotFound:
    return NotFound("There is no such file any more.", hint="Run the query again.")
