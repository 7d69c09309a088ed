"""Queries in sessions of a database server: turns, retries, and a clean end.

What a driver can do is behind two small protocols; here is what servers have in
common: few sessions that are kept, a queue of bounded length before them, and
another try for what failed for reasons of the moment, before it gave any rows.
"""

import asyncio
import logging
import random
import threading
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import Generic, Protocol, TypeVar

from dali.errors import DaliError, ServiceUnavailable
from engines.pump import Driven, Pump

__all__ = ["Passing", "Session", "Sessions"]

logger = logging.getLogger(__name__)

_TRIES = 7
_FIRST_PAUSE = 0.1
"""Seconds before a query is tried again; doubled each time, six seconds in all."""

_SPARE = 2
"""Threads for what is done between queries."""

_CANCELLING = 4
"""Threads for cancels: each may wait for a connection."""


class Passing(ServiceUnavailable):
    """The database does not answer at this time; try again later."""


class Session(Protocol):
    """A connection that one query at a time uses; all of it blocks."""

    broken: bool
    """Whether it cannot be used any more."""

    def is_well(self) -> bool:
        """Tell whether it can be used, asking the server if need be."""

    def close(self) -> None:
        """Disconnect."""


_S = TypeVar("_S", bound=Session)
_T = TypeVar("_T")


class Sessions(Generic[_S]):
    """Sessions of one database, and the queries that run in them.

    Parameters
    ----------
    name
        The engine's name, for logs.
    connect
        Makes a session; blocks.
    fault_of
        Turns a driver's error into one for the caller; `Passing` is tried again.
    size
        Sessions in use at one time.
    waiting
        Callers that may wait for one.
    """

    def __init__(
        self,
        name: str,
        connect: Callable[[], _S],
        fault_of: Callable[[Exception], DaliError],
        size: int,
        waiting: int,
    ) -> None:
        self._name = name
        self._connect = connect
        self._fault_of = fault_of
        self._slots = asyncio.Semaphore(size)
        self._most = waiting
        self._waiting = 0
        self._threads = ThreadPoolExecutor(size + _SPARE, name)
        self._cancelling = ThreadPoolExecutor(_CANCELLING, f"{name}-cancel")
        self._idle: list[_S] = []
        self._lock = threading.Lock()
        self._running: set[Pump] = set()
        self._closed = False

    @property
    def running(self) -> int:
        """Count the queries that were begun and have not yet let go."""
        return len(self._running)

    @asynccontextmanager
    async def asked(
        self, made: Callable[[_S], Driven], until: float | None
    ) -> AsyncIterator[Pump]:
        """Run a query, and give it when it has its first rows.

        Parameters
        ----------
        made
            Makes the query for a session; when it is closed it gives the session
            back by `give_back`.
        until
            Time of the loop's clock at which it is cancelled.

        Raises
        ------
        ServiceUnavailable
            Too many queries run already, or the database does not answer.
        DaliError
            The query failed.
        """
        async with self._turn(until):
            pump = await self._started(made, until)
            try:
                yield pump
            finally:
                await self._stopped(pump)

    @asynccontextmanager
    async def lent(self) -> AsyncIterator[_S]:
        """Lend a session for something else than a query.

        Raises
        ------
        ServiceUnavailable
            Too many queries wait already, or the database does not answer.
        """
        async with self._turn(None):
            try:
                session = await self._take()
            except Exception as error:
                raise self._fault_of(error) from error
            try:
                yield session
            finally:
                await self.call(lambda: self.give_back(session))

    async def look(self) -> None:
        """Connect once, so that what is wrong is told.

        Raises
        ------
        Exception
            The driver's error.
        """
        session = await self._take()
        await self.call(lambda: self.give_back(session))

    async def call(self, work: Callable[[], _T]) -> _T:
        """Do what blocks in a thread, to its end even if we are cancelled."""
        loop = asyncio.get_running_loop()
        future = loop.run_in_executor(self._threads, work)
        cancelled: asyncio.CancelledError | None = None
        while not future.done():
            try:
                await asyncio.wait({future})
            except asyncio.CancelledError as why:  # noqa: ASYNC103 raised below
                cancelled = why
        if cancelled is not None:
            future.exception()  # looked at, so that asyncio does not complain
            raise cancelled
        return future.result()

    def give_back(self, session: _S) -> None:
        """Take a session back; blocks."""
        with self._lock:
            kept = not self._closed and not session.broken
            if kept:
                self._idle.append(session)
        if not kept:
            session.close()

    async def close(self) -> None:
        """Cancel what runs, and disconnect; may be called again."""
        if self._closed:
            return
        for pump in tuple(self._running):
            await pump.stop()
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for session in idle:
            await self.call(session.close)
        self._threads.shutdown(wait=False)
        self._cancelling.shutdown(wait=False)

    @asynccontextmanager
    async def _turn(self, until: float | None) -> AsyncIterator[None]:
        """Wait for a turn, in a queue that does not grow without end."""
        if self._closed:
            raise ServiceUnavailable("The database is not open.")
        busy = ServiceUnavailable(
            "Too many queries run at this time.", hint="Try again in a minute."
        )
        if self._slots.locked() and self._waiting >= self._most:
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

    async def _started(self, made: Callable[[_S], Driven], until: float | None) -> Pump:
        """Start a query; what fails for reasons of the moment is tried again."""
        loop = asyncio.get_running_loop()
        pause = _FIRST_PAUSE
        for tries_left in reversed(range(_TRIES)):
            try:
                return await self._once(made, until)
            except Passing:
                late = until is not None and loop.time() + pause > until
                if late or not tries_left:
                    raise
                logger.info("A query of %s is tried again", self._name)
            await asyncio.sleep(pause * random.uniform(0.5, 1.5))
            pause *= 2
        raise AssertionError("the last try raises or returns")

    async def _once(self, made: Callable[[_S], Driven], until: float | None) -> Pump:
        scope = asyncio.timeout_at(until)
        try:
            async with scope:
                session = await self._take()
        except Exception as error:
            # Drivers have errors of this name too.
            if scope.expired():
                raise Passing(hint="Try again in a minute.") from error
            raise self._fault_of(error) from error
        pump = Pump(made(session), self._threads, self._cancelling, until)
        self._running.add(pump)
        try:
            await pump.start()
        except BaseException:
            await self._stopped(pump)
            raise
        return pump

    async def _stopped(self, pump: Pump) -> None:
        try:
            await pump.stop()
        finally:
            self._running.discard(pump)

    async def _take(self) -> _S:
        future = asyncio.get_running_loop().run_in_executor(self._threads, self._found)
        try:
            return await asyncio.shield(future)
        except asyncio.CancelledError:
            future.add_done_callback(self._left_over)
            raise

    def _found(self) -> _S:
        """Find a session that works, or make one; blocks."""
        while True:
            with self._lock:
                session = self._idle.pop() if self._idle else None
            if session is None:
                return self._connect()
            if session.is_well():
                return session
            session.close()

    def _left_over(self, future: "asyncio.Future[_S]") -> None:
        if not future.cancelled() and future.exception() is None:
            session = future.result()
            self._threads.submit(self.give_back, session)
