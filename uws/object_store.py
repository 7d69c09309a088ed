"""Files of jobs in an object store: S3 and what speaks like it, GCS, Azure.

An object is there only when its upload is complete, so nothing half written can
be seen.  Credentials are those of the environment, as the vendors' own tools
take them.
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import obstore
from aiohttp import web
from obstore.exceptions import BaseError
from obstore.store import from_url

from dali.errors import DaliError, NotFound, ServiceUnavailable

__all__ = ["ObjectStore", "StoreUrlFault"]

_PART = 8 << 20
"""Bytes of one part of an upload; S3 takes no smaller ones than 5 MiB."""


class StoreUrlFault(DaliError):
    """The store of files cannot be used."""


class ObjectStore:
    """Objects below a URL such as ``s3://bucket/prefix``.

    Parameters
    ----------
    url
        Where.
    options
        More settings, by the names of the library (``endpoint``, ``region``).

    Raises
    ------
    StoreUrlFault
        The URL is not right.
    """

    def __init__(self, url: str, options: Mapping[str, Any] | None = None) -> None:
        try:
            self._store: Any = from_url(url, **dict(options or {}))
        except (BaseError, ValueError, TypeError) as error:
            raise StoreUrlFault(
                f"The store of files at {url} cannot be used: {str(error)[:300]}",
                hint="Write s3://BUCKET/PREFIX, gs://... or az://...",
            ) from error

    @asynccontextmanager
    async def writer(self, key: str) -> AsyncIterator["_ObjectWriter"]:
        """Upload in parts; what is given up is removed again."""
        upload = obstore.open_writer_async(self._store, key, buffer_size=_PART)
        writer = _ObjectWriter(upload)
        done = False
        try:
            with _told():
                yield writer
                await upload.close()
            done = True
        finally:
            if not done:
                await self._abandon(upload, key)

    async def put(self, key: str, path: Path) -> None:
        """Upload a file."""
        with _told():
            await obstore.put_async(self._store, key, path, chunk_size=_PART)

    @asynccontextmanager
    async def local(self, key: str) -> AsyncIterator[Path]:
        """Download a file to a place of its own."""
        with tempfile.TemporaryDirectory(prefix="job-file-") as folder:
            path = Path(folder) / "file"
            with _told():
                await self._download(key, path)
            yield path

    async def respond(
        self, request: web.Request, key: str, headers: dict[str, str]
    ) -> web.StreamResponse:
        """Stream an object, or the range of it that is asked for."""
        with _told():
            meta = await obstore.head_async(self._store, key)
        size = int(meta["size"])
        etag = (meta["e_tag"] or "").strip('"')
        headers = {**headers, "ETag": f'"{etag}"', "Accept-Ranges": "bytes"}
        if etag and f'"{etag}"' in request.headers.get("If-None-Match", ""):
            return web.Response(status=304, headers=headers)
        wanted = _range(request, size, etag)
        if wanted is None:
            refused = {**headers, "Content-Range": f"bytes */{size}"}
            return web.Response(status=416, headers=refused)
        start, stop = wanted
        whole = (start, stop) == (0, size)
        response = web.StreamResponse(status=200 if whole else 206, headers=headers)
        if not whole:
            response.headers["Content-Range"] = f"bytes {start}-{stop - 1}/{size}"
        response.content_length = stop - start
        await response.prepare(request)
        if request.method != "HEAD":
            await self._send(response, key, start, stop)
        await response.write_eof()
        return response

    async def delete(self, prefix: str) -> None:
        """Remove objects, many at a time."""
        with _told():
            async for found in obstore.list(self._store, f"{prefix}/"):
                paths = [str(each["path"]) for each in found]
                await obstore.delete_async(self._store, paths)

    async def owners(self) -> list[str]:
        """List the first parts of all keys."""
        with _told():
            found = await obstore.list_with_delimiter_async(self._store)
        return sorted(str(each).rstrip("/") for each in found["common_prefixes"])

    async def free_bytes(self) -> int | None:  # noqa: ASYNC124 (a directory asks)
        """Say that nobody knows."""
        return None

    async def close(self) -> None:  # noqa: ASYNC124 (the library closes by itself)
        """Do nothing."""

    async def _send(
        self, response: web.StreamResponse, key: str, start: int, stop: int
    ) -> None:
        for at in range(start, stop, _PART):
            end = min(at + _PART, stop)
            data = await obstore.get_range_async(self._store, key, start=at, end=end)
            await response.write(memoryview(data))

    async def _download(self, key: str, path: Path) -> None:
        found = await obstore.get_async(self._store, key)
        file = await asyncio.to_thread(path.open, "xb")
        try:
            async for piece in found.stream(min_chunk_size=_PART):
                await asyncio.to_thread(file.write, memoryview(piece))
        finally:
            await asyncio.to_thread(file.close)

    async def _abandon(self, upload: Any, key: str) -> None:
        """Close an upload that failed, which may make an object, and remove that."""
        try:
            await upload.close()
            await obstore.delete_async(self._store, key)
        except Exception:
            # The caretaker removes it with its job.
            return


class _ObjectWriter:
    """An upload in parts."""

    def __init__(self, upload: Any) -> None:
        self._upload = upload
        self.size = 0

    async def write(self, data: bytes) -> None:
        await self._upload.write(data)
        self.size += len(data)


@contextmanager
def _told() -> Iterator[None]:
    """Turn the library's errors into those of callers."""
    try:
        yield
    except FileNotFoundError as error:
        raise NotFound(
            "There is no such file any more.", hint="Run the query again."
        ) from error
    except BaseError as error:
        raise ServiceUnavailable(
            "The store of results does not answer.", hint="Try again in a minute."
        ) from error


def _range(request: web.Request, size: int, etag: str) -> tuple[int, int] | None:
    """Read the one range that is asked for (RFC 9110 §14); None if it can't be had.

    Several ranges, and a condition that does not hold, give the whole.
    """
    condition = request.headers.get("If-Range")
    if condition is not None and condition.strip() != f'"{etag}"':
        return 0, size
    try:
        wanted = request.http_range
    except ValueError:
        return 0, size
    start, stop = wanted.start, wanted.stop
    if start is None and stop is None:
        return 0, size
    if start is not None and start < 0:
        start, stop = max(0, size + start), size
    start = start or 0
    stop = size if stop is None else min(stop, size)
    return (start, stop) if start < stop else None
