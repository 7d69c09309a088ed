"""One running query of a driver that blocks: pulled in threads, given to the loop.

A task loads what the query brings along, batch by batch, and then pulls ahead of
the reader by few batches, each step a call in the thread pool; between steps no
thread is held, so a slow reader costs none.  Whatever ends the query early
(deadline, limit, the reader's going) cancels that task, which interrupts the driver
and waits until the thread has let go.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Executor
from typing import Protocol, TypeVar

import pyarrow as pa

from dali.errors import DaliError, ServiceUnavailable, TimedOut

__all__ = ["Driven", "Pump"]

_AHEAD = 2
"""Batches that may wait for the reader."""

_INTERRUPT_EVERY = 0.05
"""Seconds; an interrupt that comes before the database began is lost: ask again."""

_T = TypeVar("_T")


class Driven(Protocol):
    """A query in the hands of a driver; all but ``interrupt`` block."""

    def load(self) -> bool:
        """Load some of what the query brings along; False if there is no more."""

    def pull(self) -> pa.RecordBatch | None:
        """Run the query, or go on with it; None at its end."""

    def interrupt(self) -> None:
        """Cancel what runs now, from another thread; may be asked again."""

    def close(self, *, whole: bool) -> None:
        """Let go of everything; ``whole`` says whether all rows were pulled."""

    def fault(self, error: Exception) -> DaliError:
        """Turn what any of these raised into an error for the caller."""


class Pump:
    """A query on its way.

    Parameters
    ----------
    driven
        The query.
    pool
        Threads for all that blocks.
    cancelling
        Threads for interrupts, which may block too.
    deadline
        Time of the loop's clock at which the query is cancelled.
    """

    def __init__(
        self,
        driven: Driven,
        pool: Executor,
        cancelling: Executor,
        deadline: float | None,
    ) -> None:
        self._driven = driven
        self._pool = pool
        self._cancelling = cancelling
        self._deadline = deadline
        self._ready: asyncio.Queue[pa.RecordBatch | DaliError | None] = asyncio.Queue()
        self._room = asyncio.Semaphore(_AHEAD)
        self._first: pa.RecordBatch | None = None
        self._task: asyncio.Task[None] | None = None
        self._closing: asyncio.Task[None] | None = None
        self._whole = False

    async def start(self) -> None:
        """Run the query up to its first rows.

        Raises
        ------
        DaliError
            The database refused it, its time is over, or an upload is broken.
        """
        self._task = asyncio.create_task(self._pull_ahead())
        self._first = await self._take()

    async def batches(self) -> AsyncIterator[pa.RecordBatch]:
        """Give the rows, once."""
        batch, self._first = self._first, None
        while batch is not None:
            yield batch
            batch = await self._take()

    def abort(self) -> None:
        """Cancel the query, and let its reader know."""
        if self._task is not None:
            self._task.cancel()

    async def stop(self) -> None:
        """Cancel what still runs, and close; waits even if cancelled itself."""
        if self._closing is None:
            self._closing = asyncio.create_task(self._close())
        await _to_the_end(self._closing)

    async def _close(self) -> None:
        self.abort()
        if self._task is not None:
            await asyncio.wait({self._task})
        await self._in_thread(lambda: self._driven.close(whole=self._whole))

    async def _take(self) -> pa.RecordBatch | None:
        item = await self._ready.get()
        if isinstance(item, DaliError):
            raise item
        self._room.release()
        return item

    async def _pull_ahead(self) -> None:
        end: DaliError | None = None
        try:
            async with asyncio.timeout_at(self._deadline):
                while await self._in_thread(self._driven.load):
                    pass
                while True:
                    await self._room.acquire()
                    batch = await self._in_thread(self._driven.pull)
                    if batch is None:
                        self._whole = True
                        break
                    self._ready.put_nowait(batch)
        except TimeoutError:
            end = TimedOut(hint="Ask for less, or use the asynchronous service.")
        except asyncio.CancelledError:  # noqa: ASYNC103 `abort` is its only source
            end = ServiceUnavailable("The query was cancelled.")
        except Exception as error:
            end = self._driven.fault(error)
        self._ready.put_nowait(end)

    async def _in_thread(self, work: Callable[[], _T]) -> _T:
        """Run work that blocks; if cancelled, interrupt it and wait for its end."""
        loop = asyncio.get_running_loop()
        future = loop.run_in_executor(self._pool, work)
        cancelled: asyncio.CancelledError | None = None
        while not future.done():
            try:
                pause = None if cancelled is None else _INTERRUPT_EVERY
                await asyncio.wait({future}, timeout=pause)
            except asyncio.CancelledError as why:  # noqa: ASYNC103 raised below
                cancelled = why
            if cancelled is not None and not future.done():
                await _to_the_end(
                    loop.run_in_executor(self._cancelling, self._driven.interrupt)
                )
        if cancelled is not None:
            future.exception()  # looked at, so that asyncio does not complain
            raise cancelled
        return future.result()


async def _to_the_end(task: "asyncio.Future[None]") -> None:
    """Wait until a task is done, and only then be cancelled."""
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError as why:  # noqa: ASYNC103 raised below
            cancelled = why
    if cancelled is not None:
        raise cancelled
    task.result()
