"""Sessions for queries: few, kept open, looked at before they are used again."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Executor
from contextlib import asynccontextmanager

from dali.errors import ServiceUnavailable
from engines.postgres.session import Session

__all__ = ["Pool"]


class Pool:
    """Sessions, and a queue of bounded length before them.

    Parameters
    ----------
    connect
        Makes a session; blocks.
    threads
        Where that is done.
    size
        Sessions in use at one time.
    waiting
        Callers that may wait for one.
    """

    def __init__(
        self, connect: Callable[[], Session], threads: Executor, size: int, waiting: int
    ) -> None:
        self._connect = connect
        self._threads = threads
        self._slots = asyncio.Semaphore(size)
        self._most = waiting
        self._waiting = 0
        self._idle: list[Session] = []
        self._lock = threading.Lock()
        self._closed = False

    @asynccontextmanager
    async def turn(self, until: float | None) -> AsyncIterator[None]:
        """Wait for a turn to use a session, until a time of the loop's clock.

        Raises
        ------
        ServiceUnavailable
            Too many wait, or the time is over.
        """
        busy = ServiceUnavailable(
            "Too many queries run at this time.", hint="Try again in a minute."
        )
        if self._waiting >= self._most and self._slots.locked():
            raise busy
        self._waiting += 1
        try:
            async with asyncio.timeout_at(until):
                await self._slots.acquire()
        except TimeoutError:
            raise busy from None
        finally:
            self._waiting -= 1
        try:
            yield
        finally:
            self._slots.release()

    async def take(self) -> Session:
        """Give a session that works; to be asked for in one's turn.

        Raises
        ------
        Exception
            The driver's error: there is no connection to be had.
        """
        future = asyncio.get_running_loop().run_in_executor(self._threads, self._take)
        try:
            return await asyncio.shield(future)
        except asyncio.CancelledError:
            future.add_done_callback(self._left_over)
            raise

    def give_back(self, session: Session) -> None:
        """Take a session back; blocks if it is broken."""
        with self._lock:
            kept = not self._closed and not session.broken
            if kept:
                self._idle.append(session)
        if not kept:
            session.close()

    def close(self) -> None:
        """Close all sessions that are not in use; blocks."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for session in idle:
            session.close()

    def _take(self) -> Session:
        while True:
            with self._lock:
                session = self._idle.pop() if self._idle else None
            if session is None:
                return self._connect()
            if session.is_well():
                return session
            session.close()

    def _left_over(self, future: "asyncio.Future[Session]") -> None:
        if not future.cancelled() and future.exception() is None:
            self._threads.submit(self.give_back, future.result())
