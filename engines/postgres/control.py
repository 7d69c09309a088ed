"""Small questions to PostgreSQL that are no caller's query, in a session of their own.

They go the same way as queries: one driver, and one reading of a database's URL.
"""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from engines.postgres.faults import is_lost
from engines.postgres.session import Session

__all__ = ["Control", "Row"]

Row = dict[str, Any]


class Control:
    """One session, made anew when it is lost.

    Parameters
    ----------
    connect
        Makes a session; blocks.
    """

    def __init__(self, connect: Callable[[], Session]) -> None:
        self._connect = connect
        self._thread = ThreadPoolExecutor(1, "postgres-control")
        self._session: Session | None = None
        self._closed = False

    async def fetch(self, sql: str) -> Sequence[Row]:
        """Ask, once more in a new session if the old one is lost.

        Raises
        ------
        Exception
            The driver's error.
        """
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._fetch, sql)

    async def has_q3c(self) -> bool:
        """Tell whether q3c is installed and works."""
        try:
            await self.fetch("SELECT q3c_ang2ipix(0.0, 0.0) AS found")
        except Exception as error:
            if is_lost(error):
                raise
            return False
        return True

    async def ping(self) -> None:
        """Ask for a sign of life, in a session that works."""
        await self.fetch("SELECT 1 AS alive")

    async def close(self) -> None:
        """Disconnect; may be called again."""
        if self._closed:
            return
        self._closed = True
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._thread, self._drop)
        self._thread.shutdown(wait=False)

    def _fetch(self, sql: str) -> Sequence[Row]:
        session = self._session
        if session is not None:
            try:
                return _rows(session, sql)
            except Exception:
                if not session.broken:
                    raise
                self._drop()
        self._session = session = self._connect()
        return _rows(session, sql)

    def _drop(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.close()


def _rows(session: Session, sql: str) -> Sequence[Row]:
    with session.rows(sql) as reader:
        return reader.read_all().to_pylist()
