"""An answer to bytes, piece by piece, in threads (no HTTP here).

Encoders take CPU time and release the interpreter lock for most of it; the
loop never waits for one.  What is drawn in one turn is bounded, so that a long
answer is never held whole.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Iterator
from functools import partial
from itertools import groupby
from typing import TypeVar

from dali.errors import DaliError
from dali.result import Info, Outcome
from endpoint import internal_fault
from formats.compression import compressor
from formats.writer import Encoder, Format
from tap.service import Answer

__all__ = ["AnswerBytes"]

_TURN = 4 << 20
"""Bytes drawn from an encoder in one turn of a thread: a usual batch takes one
turn, and each more would cost as much as the loop spends on sending it."""

_SMALL = 1 << 16
"""Bytes from which a piece goes on as it is: joining it would copy it."""

_T = TypeVar("_T")


class AnswerBytes:
    """The bytes of one answer; iterate once.

    What goes wrong before the first piece is raised.  After it, the document
    is ended with the error in it, and `error` is set: formats that have no
    place for an error can only be cut off.

    Parameters
    ----------
    answer
        Header and rows.
    format
        How to write them.
    coding
        Content coding, or None.
    """

    def __init__(self, answer: Answer, format: Format, coding: str | None) -> None:
        self._answer = answer
        self._format = format
        self._compressor = compressor(coding) if coding else None
        self.error: DaliError | None = None

    async def pieces(self) -> AsyncGenerator[bytes, None]:
        """Give all bytes.

        Raises
        ------
        DaliError
            It went wrong before the first piece.
        """
        # An encoder may open a spool file: that is the disk's time.
        encoder = await _in_thread(partial(self._format.encoder, self._answer.header))
        sent = False
        try:
            try:
                async for piece in self._whole(encoder):
                    sent = True
                    yield piece
            except Exception as error:
                if not sent:
                    raise
                self.error = _told(error)
                async for piece in self._broken_off(encoder, self.error):
                    yield piece
        finally:
            await _in_thread(encoder.close)

    async def _whole(self, encoder: Encoder) -> AsyncIterator[bytes]:
        """Give all; what comes before the rows waits for the first of them."""
        head = [piece async for piece in self._pieces(encoder.begin)]
        async for batch in self._answer.rows:
            async for piece in self._pieces(partial(encoder.batch, batch)):
                yield b"".join([*head, piece])
                head.clear()
        end = partial(encoder.end, self._answer.outcome)
        async for piece in self._pieces(end):
            yield b"".join([*head, piece])
            head.clear()
        head.append(self._flush())
        if rest := b"".join(head):
            yield rest

    async def _broken_off(
        self, encoder: Encoder, error: DaliError
    ) -> AsyncIterator[bytes]:
        info = Info("QUERY_STATUS", Outcome.ERROR.value, error.to_text())
        try:
            async for piece in self._pieces(
                partial(encoder.end, Outcome.ERROR, (info,))
            ):
                yield piece
        except DaliError:
            # The encoder itself is what failed; the document stays open.
            return
        if rest := self._flush():
            yield rest

    async def _pieces(
        self, write: Callable[[], Iterable[bytes]]
    ) -> AsyncIterator[bytes]:
        """Draw what an encoder yields, a bounded amount in each turn."""
        source: list[Iterator[bytes]] = []

        def draw() -> tuple[list[bytes], bool]:
            if not source:
                source.append(iter(write()))
            return self._gather(source[0])

        more = True
        while more:
            pieces, more = await _in_thread(draw)
            for piece in pieces:
                yield piece

    def _gather(self, source: Iterator[bytes]) -> tuple[list[bytes], bool]:
        """Take what one turn may, and say whether there may be more."""
        parts: list[bytes] = []
        size = 0
        for part in source:
            parts.append(part)
            size += len(part)
            if size >= _TURN:
                break
        if self._compressor:
            parts = [self._compressor.compress(part) for part in parts]
        return list(_merged(parts)), size >= _TURN

    def _flush(self) -> bytes:
        return self._compressor.flush() if self._compressor else b""


def _merged(parts: Iterable[bytes]) -> Iterator[bytes]:
    """Join small neighbours, and drop what is empty."""
    for small, run in groupby(filter(None, parts), lambda part: len(part) < _SMALL):
        if small:
            yield b"".join(run)
        else:
            yield from run


def _told(error: Exception) -> DaliError:
    return error if isinstance(error, DaliError) else internal_fault(error)


async def _in_thread(work: Callable[[], _T]) -> _T:
    """Run in a thread; when cancelled, still wait for the thread to let go.

    An encoder must not be closed while a thread is in it.
    """
    future = asyncio.get_running_loop().run_in_executor(None, work)
    try:
        return await asyncio.shield(future)
    except asyncio.CancelledError:
        await asyncio.wait([future])
        raise
