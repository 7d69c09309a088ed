"""Files of jobs in an object store: S3 and what speaks like it, GCS, Azure.

An object is there only when its upload is complete, so nothing half written can
be seen.  Credentials are those of the environment, as the vendors' own tools
take them.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import obstore
from aiohttp import web
from obstore.exceptions import BaseError
from obstore.store import from_url

from dali.errors import DaliError, NotFound, ServiceUnavailable
from endpoint import Spool
from uws.shielded import shielded

__all__ = ["ObjectStore", "StoreUrlFault"]

_PART = 8 << 20
"""Bytes of one part of an upload; S3 takes no smaller ones than 5 MiB."""

_LOCAL = ("file:", "memory:")
_RETRIES = {"max_retries": 5, "retry_timeout": timedelta(seconds=30)}
"""Its own default is to try for minutes, in which a client is told nothing."""

_OF_CLIENT = frozenset(
    {
        "allow_http",
        "allow_invalid_certificates",
        "connect_timeout",
        "pool_idle_timeout",
        "proxy_url",
        "read_timeout",
        "root_certificate",
        "timeout",
    }
)
"""Options that the library wants apart: how to speak, not where and as whom."""


class StoreUrlFault(DaliError):
    """The store of files cannot be used."""


class ObjectStore:
    """Objects below a URL such as ``s3://bucket/prefix``.

    Parameters
    ----------
    url
        Where.
    options
        More settings, by the names of the library (``endpoint``, ``region``,
        ``allow_http``).

    Raises
    ------
    StoreUrlFault
        The URL is not right.
    """

    def __init__(self, url: str, options: Mapping[str, Any] | None = None) -> None:
        every = dict(options or {})
        client = {name: every.pop(name) for name in _OF_CLIENT & every.keys()}
        # It has a signature for each vendor; who that is the URL tells.
        make: Any = from_url
        remote = not url.startswith(_LOCAL)
        try:
            self._store: Any = make(
                url,
                config=every or None,
                client_options=client or None,
                retry_config=_RETRIES if remote else None,
            )
        except (BaseError, ValueError, TypeError) as error:
            raise StoreUrlFault(
                f"The store of files at {url} cannot be used: {str(error)[:300]}",
                hint="Write s3://BUCKET/PREFIX, gs://... or az://...",
            ) from error

    @asynccontextmanager
    async def writer(self, key: str) -> AsyncIterator["_ObjectWriter"]:
        """Upload in parts; what is given up is never there."""
        upload = obstore.open_writer_async(self._store, key, buffer_size=_PART)
        try:
            yield _ObjectWriter(upload)
            with _told(writing=True):
                await shielded(upload.close())
        except BaseException as error:
            with suppress(Exception):
                if await upload.closed():
                    await obstore.delete_async(self._store, key)
                else:
                    # Told of an error, it cancels what was uploaded.
                    await upload.__aexit__(type(error), error, error.__traceback__)
            raise

    async def put(self, key: str, path: Path) -> None:
        """Upload a file."""
        with _told(writing=True):
            put = obstore.put_async(self._store, key, path, chunk_size=_PART)
            await shielded(put)

    @asynccontextmanager
    async def local(self, key: str) -> AsyncIterator[Path]:
        """Download a file to a place of its own."""
        async with Spool() as spool:
            path = await spool.path()
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
        known = request.headers.get("If-None-Match", "")
        if known.strip() == "*" or (etag and f'"{etag}"' in known):
            return web.Response(status=304, headers=headers)
        wanted = _range(request, size, etag)
        if wanted is None:
            refused = {**headers, "Content-Range": f"bytes */{size}"}
            return web.Response(status=416, headers=refused)
        start, stop, is_part = wanted
        response = web.StreamResponse(status=206 if is_part else 200, headers=headers)
        if is_part:
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


class _ObjectWriter:
    """An upload in parts."""

    def __init__(self, upload: Any) -> None:
        self._upload = upload
        self.size = 0

    async def write(self, data: bytes) -> None:
        with _told(writing=True):
            await shielded(self._upload.write(data))
        self.size += len(data)


@contextmanager
def _told(*, writing: bool = False) -> Iterator[None]:
    """Turn the library's errors into those of callers."""
    try:
        yield
    except (BaseError, OSError) as error:
        if isinstance(error, FileNotFoundError) and not writing:
            raise NotFound(
                "There is no such file any more.", hint="Run the query again."
            ) from error
        raise ServiceUnavailable(
            "The store of results does not answer.", hint="Try again in a minute."
        ) from error


def _range(request: web.Request, size: int, etag: str) -> tuple[int, int, bool] | None:
    """Read the one range that is asked for (RFC 9110 §14); None if it can't be had.

    Several ranges, and a condition that does not hold, give the whole, which the
    last of the three tells from a range.
    """
    whole = 0, size, False
    condition = request.headers.get("If-Range")
    if condition is not None and condition.strip() != f'"{etag}"':
        return whole
    try:
        wanted = request.http_range
    except ValueError:
        return whole
    start, stop = wanted.start, wanted.stop
    if start is None and stop is None:
        return whole
    if start is not None and start < 0:
        start, stop = max(0, size + start), size
    start = start or 0
    stop = size if stop is None else min(stop, size)
    return (start, stop, True) if start < stop else None
