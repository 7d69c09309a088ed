"""Files that came with a request, on disk until it is answered."""

import asyncio
import shutil
import tempfile
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

__all__ = ["Spool", "SpoolFile"]

_TURN = 1 << 20
"""Bytes that are written in one turn of a thread."""


class Spool:
    """A folder of one request's own; made when it is needed, removed at the end.

    Parameters
    ----------
    parent
        Where to make it; None for the system's place for temporary files.
    """

    def __init__(self, parent: Path | None = None) -> None:
        self._parent = parent
        self._folder: Path | None = None
        self._count = 0

    async def path(self) -> Path:
        """Give the path of a new file."""
        if self._folder is None:
            made = await asyncio.to_thread(
                tempfile.mkdtemp, prefix="request-", dir=self._parent
            )
            self._folder = Path(made)
        self._count += 1
        return self._folder / str(self._count)

    async def __aenter__(self) -> "Spool":
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        folder, self._folder = self._folder, None
        if folder is not None:
            removal = asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)
            await asyncio.shield(asyncio.ensure_future(removal))


class SpoolFile:
    """A file being written, some at a time, in threads.

    Parameters
    ----------
    path
        Where; it must not be there yet.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None
        self._waiting = bytearray()
        self.size = 0

    async def write(self, data: bytes) -> None:
        """Add bytes."""
        self._waiting += data
        self.size += len(data)
        if len(self._waiting) >= _TURN:
            await self._flush()

    async def close(self) -> None:
        """Write what waits, and close; a file of no bytes is there as well."""
        await self._flush()
        if self._file is not None:
            await asyncio.to_thread(self._file.close)

    async def _flush(self) -> None:
        data, self._waiting = bytes(self._waiting), bytearray()
        await asyncio.to_thread(self._append, data)

    def _append(self, data: bytes) -> None:
        if self._file is None:
            self._file = self._path.open("xb")
        self._file.write(data)
