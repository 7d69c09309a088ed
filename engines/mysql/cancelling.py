"""Cancels of what sessions run, by a connection that is kept for them.

Where a server has no connection left for anybody, a cancel matters most: so it shall
not have to ask for one.
"""

import contextlib
import threading
from typing import TYPE_CHECKING, Any

from engines.mysql.config import MySQLConfig
from engines.mysql.driver import open_connection, patience
from engines.mysql.faults import number_of

if TYPE_CHECKING:
    from pymysql.connections import Connection

__all__ = ["Canceller"]

_SECONDS = 1.5
"""How long the server may take to connect, or to obey."""

_GONE = 1094


class Canceller:
    """The connection; it may be asked from any thread, and blocks."""

    def __init__(self, config: MySQLConfig) -> None:
        self._config = config
        self._lock = threading.Lock()
        self._connection: Connection[Any] | None = None
        self._closed = False

    def open(self) -> None:
        """Connect; later it is done again as needed.

        Raises
        ------
        Exception
            The driver's error.
        """
        self._connection = open_connection(self._config)

    def cancel(self, number: int) -> bool:
        """Cancel what a session runs, and tell whether the server heard of it.

        Parameters
        ----------
        number
            By which the server knows the session.
        """
        if not self._lock.acquire(timeout=_SECONDS):
            return False
        try:
            # What was kept may have been lost since.
            kept = self._connection is not None
            return self._told(number) or (kept and self._told(number))
        finally:
            self._lock.release()

    def close(self) -> None:
        """Disconnect, for good."""
        with self._lock:
            self._closed = True
            self._drop()

    def _told(self, number: int) -> bool:
        try:
            if self._closed:
                return False
            if self._connection is None:
                self._connection = open_connection(self._config, _SECONDS)
            with patience(self._connection, _SECONDS):
                self._connection.query(f"KILL QUERY {number:d}")
        except Exception as error:
            if number_of(error) == _GONE:
                return True
            self._drop()
            return False
        return True

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(Exception):
                connection.close()
