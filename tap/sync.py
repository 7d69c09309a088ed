"""The last pipe of a synchronous query: bytes to the wire (TAP 1.1 §2.2).

Three things run at once and none gets ahead by more than one piece: the
engine fetches, a thread encodes, the socket takes what its client reads.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager

from aiohttp import web

from formats.compression import negotiate
from formats.writer import Format
from tap.encoding import AnswerBytes
from tap.plan import Plan
from tap.service import TapService
from tap.tally import Tally

__all__ = ["respond", "while_connected"]

_LOOK_SECONDS = 0.2

_STRIP = 1 << 18
"""Bytes written at once.  On their way to the socket the server copies them
two or three times over: strips stay in the processor's cache meanwhile."""


async def respond(
    request: web.Request, service: TapService, plan: Plan, format: Format, tally: Tally
) -> web.StreamResponse:
    """Run a plan, and stream its answer; ``tally`` is told what became of it.

    The response begins with the first rows: a query that fails before them
    gets a status of its own.

    Raises
    ------
    DaliError
        The query failed before anything was sent.
    """
    coding = negotiate(request.headers.get("Accept-Encoding", ""))
    response = _response(format, coding)
    if request.method == "HEAD":
        return response
    async with while_connected(request), service.run(plan) as answer:
        document = AnswerBytes(answer, format, coding)
        async with aclosing(_OneAhead(document)) as pieces:
            while (piece := await pieces.next()) is not None:
                if not response.prepared:
                    await response.prepare(request)
                await _send(response, piece)
                tally.rows = answer.rows.passed
                tally.bytes += len(piece)
        tally.outcome, tally.error = answer.outcome, document.error
        if document.error is not None and "votable" not in format.media_type:
            # No place in the format says so: a length that does not come
            # right is all that keeps half a table from passing for a whole.
            _cut_off(request)
            return response
        if not response.prepared:
            await response.prepare(request)
        await response.write_eof()
    return response


def _response(format: Format, coding: str | None) -> web.StreamResponse:
    response = web.StreamResponse()
    response.headers["Content-Type"] = format.media_type
    name = f"result.{format.extension}"
    response.headers["Content-Disposition"] = f'inline; filename="{name}"'
    response.headers["Vary"] = "Accept-Encoding"
    if coding:
        response.headers["Content-Encoding"] = coding
    return response


async def _send(response: web.StreamResponse, piece: bytes) -> None:
    whole = memoryview(piece)
    for start in range(0, len(whole), _STRIP):
        await response.write(whole[start : start + _STRIP])


class _OneAhead:
    """Make the next piece while the last is being sent."""

    def __init__(self, document: AnswerBytes) -> None:
        self._source = document.pieces()
        self._coming: asyncio.Future[bytes | None] | None = None

    async def next(self) -> bytes | None:
        """Give the piece that was made meanwhile, or None after the last."""
        if self._coming is None:
            self._coming = self._ask()
        piece = await self._coming
        if piece is not None:
            self._coming = self._ask()
        return piece

    async def aclose(self) -> None:
        """Stop what is under way, and wait until it has let go."""
        if self._coming is not None and not self._coming.done():
            self._coming.cancel()
            await asyncio.wait([self._coming])
        await self._source.aclose()

    def _ask(self) -> "asyncio.Future[bytes | None]":
        return asyncio.ensure_future(anext(self._source, None))


def _cut_off(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.abort()


@asynccontextmanager
async def while_connected(request: web.Request) -> AsyncIterator[None]:
    """Cancel what happens inside as soon as the client is gone.

    The server does not do so by itself, and a query that has sent nothing yet
    would not notice.

    Raises
    ------
    ConnectionResetError
        The client went away.
    """
    task = asyncio.current_task()
    assert task is not None
    gone = False

    async def watch() -> None:
        nonlocal gone
        while request.transport is not None and not request.transport.is_closing():
            await asyncio.sleep(_LOOK_SECONDS)
        gone = True
        task.cancel()

    watcher = asyncio.create_task(watch())
    try:
        yield
    except asyncio.CancelledError:  # noqa: ASYNC103 (turned back by its one maker)
        if gone and not task.uncancel():
            raise ConnectionResetError(  # noqa: ASYNC104
                "The client is gone."
            ) from None  # noqa: ASYNC104
        raise
    finally:
        watcher.cancel()
        await asyncio.wait([watcher])
