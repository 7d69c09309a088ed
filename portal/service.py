"""The TAP service as the pages see it: over HTTP, bounded, and kept a while."""

import asyncio
import time
from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import quote

import aiohttp

from capabilities.xml_reading import XmlError
from dali.errors import DaliError, NotFound, ServiceUnavailable, TooLarge
from portal.answer import Answer, read_answer
from portal.config import PortalConfig
from portal.metadata import (
    Example,
    OutputFormat,
    SchemaEntry,
    TableEntry,
    read_examples,
    read_formats,
    read_table,
    read_tableset,
)

__all__ = ["TapPages"]

T = TypeVar("T")

_KEPT = 256
"""How many answers are kept; a crawler must not fill the memory."""


class TapPages:
    """Ask the TAP service what the pages need.

    It holds one client session, from `open` to `close`.
    """

    def __init__(self, config: PortalConfig) -> None:
        self._config = config
        self._url = config.tap_url.rstrip("/")
        self._slots = asyncio.Semaphore(config.concurrent)
        self._kept: dict[str, tuple[float, Any]] = {}
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:  # noqa: ASYNC124 (a session needs a loop)
        """Get ready to ask."""
        timeout = aiohttp.ClientTimeout(total=self._config.timeout)
        self._session = aiohttp.ClientSession(
            timeout=timeout, headers={"User-Agent": "uraniborg-portal"}
        )

    async def close(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()

    async def schemas(self) -> tuple[SchemaEntry, ...]:
        """List schemas and tables, without columns."""
        return await self._document("/tables?detail=min", read_tableset)

    async def table(self, name: str) -> TableEntry:
        """Describe one table with its columns.

        Raises
        ------
        NotFound
            There is none of this name.
        """
        return await self._document("/tables/" + quote(name, safe=""), read_table)

    async def formats(self) -> tuple[OutputFormat, ...]:
        """List the formats that results come in."""
        return await self._document("/capabilities", read_formats)

    async def examples(self) -> tuple[Example, ...]:
        """List the service's example queries; none if it has no such document."""
        try:
            return await self._document("/examples", read_examples)
        except NotFound:
            return ()

    async def query(self, adql: str, rows: int) -> Answer:
        """Run a query, and read at most so many rows of its answer.

        A refused query is an answer too, with its message.

        Raises
        ------
        DaliError
            The service cannot be reached, or answers what is no VOTable.
        """
        return await self._answer(adql, MAXREC=str(rows))

    async def explain(self, adql: str) -> Answer:
        """Ask how a query is understood: rows of (part, line).

        Raises
        ------
        DaliError
            The service cannot be reached, or answers what is no VOTable.
        """
        return await self._answer(adql, EXPLAIN="1")

    async def _answer(self, adql: str, **more: str) -> Answer:
        form = {"LANG": "ADQL", "QUERY": adql, "RESPONSEFORMAT": "votable/td"}
        _, body = await self._ask("POST", "/sync", form | more)
        return await self._read(body, read_answer)

    async def kept_query(self, adql: str, rows: int) -> Answer:
        """Run a query of the pages' own, or give its answer of a moment ago."""
        key = f"query {rows} {adql}"
        found = self._recall(key)
        if found is None:
            found = await self.query(adql, rows)
            self._keep(key, found)
        answer: Answer = found
        return answer

    async def _document(self, path: str, reader: Callable[[bytes], T]) -> T:
        found = self._recall(path)
        if found is None:
            status, body = await self._ask("GET", path)
            if status == 404:
                raise NotFound("This service has nothing of that name.")
            if status != 200:
                raise ServiceUnavailable(f"The TAP service answered HTTP {status}.")
            found = await self._read(body, reader)
            self._keep(path, found)
        document: T = found
        return document

    def _recall(self, key: str) -> Any:
        until, value = self._kept.get(key, (0.0, None))
        return value if time.monotonic() < until else None

    def _keep(self, key: str, value: object) -> None:
        while len(self._kept) >= _KEPT:
            self._kept.pop(next(iter(self._kept)))
        self._kept.pop(key, None)
        self._kept[key] = (time.monotonic() + self._config.cache_seconds, value)

    async def _ask(
        self, method: str, path: str, form: dict[str, str] | None = None
    ) -> tuple[int, bytes]:
        assert self._session is not None
        try:
            async with (
                self._slots,
                self._session.request(method, self._url + path, data=form) as response,
            ):
                return response.status, await self._body(response)
        except TimeoutError as exc:
            raise ServiceUnavailable(
                f"The query took longer than the {self._config.timeout:g} s that a "
                "page waits.",
                hint="Run it from pyvo or TOPCAT, or ask for less.",
            ) from exc
        except (aiohttp.ClientError, OSError) as exc:
            raise ServiceUnavailable("The TAP service does not answer.") from exc

    async def _body(self, response: aiohttp.ClientResponse) -> bytes:
        parts: list[bytes] = []
        size = 0
        async for part in response.content.iter_chunked(65536):
            size += len(part)
            if size > self._config.max_bytes:
                raise TooLarge(
                    "The answer is too large for a page.",
                    hint="Download it in one of the formats, or ask for fewer columns.",
                )
            parts.append(part)
        return b"".join(parts)

    @staticmethod
    async def _read(body: bytes, reader: Callable[[bytes], T]) -> T:
        try:
            return await asyncio.to_thread(reader, body)
        except XmlError as exc:
            raise DaliError(f"The TAP service's answer cannot be read: {exc}.") from exc
