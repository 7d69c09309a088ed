"""Small questions that are no caller's query, in a session of their own."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from engines.mysql.session import Session

__all__ = ["Control"]

_T = TypeVar("_T")


class Control:
    """One session, made anew when it is lost.

    Parameters
    ----------
    connect
        Makes a session; blocks.
    """

    def __init__(self, connect: Callable[[], Session]) -> None:
        self._connect = connect
        self._thread = ThreadPoolExecutor(1, "mysql-control")
        self._session: Session | None = None
        self._closed = False

    async def ask(self, work: Callable[[Session], _T]) -> _T:
        """Ask, once more in a new session if the old one is lost.

        Raises
        ------
        Exception
            The driver's error.
        """
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, lambda: self._ask(work))

    async def ping(self) -> None:
        """Ask for a sign of life, in a session that works."""
        await self.ask(lambda session: session.look())

    async def close(self) -> None:
        """Disconnect; may be called again."""
        if self._closed:
            return
        self._closed = True
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._thread, self._drop)
        self._thread.shutdown(wait=False)

    def _ask(self, work: Callable[[Session], _T]) -> _T:
        session = self._session
        if session is not None:
            try:
                return work(session)
            except Exception:
                if not session.broken:
                    raise
                self._drop()
        self._session = session = self._connect()
        return work(session)

    def _drop(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.close()
