"""One connection to MariaDB or MySQL, in the hands of one query at a time; blocks."""

import contextlib
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import pymysql

from engines.mysql.cancelling import Canceller
from engines.mysql.config import MySQLConfig
from engines.mysql.driver import (
    hang_up,
    open_connection,
    patience,
    thread_of,
    version_of,
)
from engines.mysql.faults import is_lost
from engines.mysql.wire import (
    Field,
    Packets,
    close_statement,
    execute,
    load_local,
    prepare,
)

if TYPE_CHECKING:
    from pymysql.connections import Connection

__all__ = ["Session", "connect"]

_IDLE = 1.0
"""Seconds after which a session is looked at before it is used again."""

_PATIENCE = 3600
"""Seconds that the server waits until we take more rows, or ask for more."""

_ANSWERING = 5.0
"""Seconds that a server may take to show that it is there."""

_STUBBORN = 3.0
"""Seconds after which we hang up on a server that heard a cancel and goes on."""

_LOCKED = 60
"""Seconds that a statement waits for a table that somebody is changing."""

_ONLY_READ = "SET SESSION TRANSACTION READ ONLY"
_SETTINGS = (
    # Neither backslashes in texts nor zero dates mean anything; nothing is cut off.
    "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_BACKSLASH_ESCAPES,"
    "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'",
    "SET SESSION time_zone = '+00:00'",
    f"SET SESSION net_write_timeout = {_PATIENCE}",
    f"SET SESSION net_read_timeout = {_PATIENCE}",
    f"SET SESSION lock_wait_timeout = {_LOCKED}",
    _ONLY_READ,
)


class Session:
    """A connection, set up for queries; each statement is its own transaction.

    Parameters
    ----------
    connection
        Open, and nobody else's.
    canceller
        Asked to cancel what runs here.
    """

    def __init__(self, connection: "Connection[Any]", canceller: Canceller) -> None:
        self._connection = connection
        self._canceller = canceller
        self._used = time.monotonic()
        self._timeout: float | None = None
        self._cancelled: float | None = None
        self.broken = False
        self.can_load = True
        self._number = thread_of(connection)
        self.is_mariadb = "mariadb" in version_of(connection).lower()

    @property
    def collation(self) -> str:
        """Name the collation by which texts differ if their bytes do."""
        return "utf8mb4_nopad_bin" if self.is_mariadb else "utf8mb4_0900_bin"

    def mind(self, error: Exception) -> None:
        """Remember whether an error has ended the session.

        Any but the server's own has: nobody knows what still comes.
        """
        own = isinstance(error, pymysql.err.Error)
        self.broken = self.broken or not own or is_lost(error)

    def look_at(self, sql: str) -> None:
        """Have the server look whether a query is right, without running it."""
        with self._minding():
            close_statement(self._connection, prepare(self._connection, sql))

    def execute(self, sql: str) -> None:
        """Run a statement whose rows nobody wants."""
        with self._minding():
            self._connection.query(sql)

    def fetch(self, sql: str) -> Sequence[dict[str, Any]]:
        """Ask a small question."""
        with self._minding(), self._connection.cursor() as cursor:
            cursor.execute(sql)
            names = [each[0] for each in cursor.description or ()]
            return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    @contextlib.contextmanager
    def rows(self, sql: str) -> Iterator[tuple[tuple[Field, ...], Packets]]:
        """Run a query; what is left of its rows is read at the end, and forgotten.

        If the reader fails, that could be very much: the session is given up.
        """
        with self._minding():
            number = prepare(self._connection, sql)
            try:
                fields = execute(self._connection, number)
                packets = Packets(self._connection, some=bool(fields))
                try:
                    yield fields, packets
                except Exception as error:
                    self.mind(error)
                    if not packets.ended:
                        self.interrupt()
                        self.broken = True
                    raise
                finally:
                    if not self.broken:
                        packets.drain()
            except Exception as error:
                self.mind(error)
                raise
            finally:
                if not self.broken:
                    close_statement(self._connection, number)

    def load(self, sql: str, data: Iterable[bytes]) -> int:
        """Run LOAD DATA LOCAL with these bytes, and count the rows taken."""
        with self._minding():
            return load_local(self._connection, sql, data)

    def insert(self, sql: str, rows: Sequence[Sequence[Any]]) -> int:
        """Insert rows the slow way, and count them.

        Parameters
        ----------
        sql
            Up to its VALUES, with %s for each value.
        """
        with self._minding(), self._connection.cursor() as cursor:
            return int(cursor.executemany(sql, rows) or 0)

    def limit_time(self, seconds: float | None) -> None:
        """Have the server end what takes longer: a second net below our own."""
        wanted = 0.0 if seconds is None else max(0.1, round(seconds, 1))
        if wanted != self._timeout:
            if self.is_mariadb:
                self.execute(f"SET SESSION max_statement_time = {wanted}")
            else:
                milliseconds = int(wanted * 1000)
                self.execute(f"SET SESSION max_execution_time = {milliseconds}")
            self._timeout = wanted

    def let_write(self) -> None:
        """Let what follows write, until `let_only_read`."""
        self.execute("SET SESSION TRANSACTION READ WRITE")

    def let_only_read(self) -> None:
        """Let nothing write."""
        self.execute(_ONLY_READ)

    def interrupt(self) -> None:
        """Cancel what runs; from any thread, and as often as needed.

        If the server does not hear it or does not obey, we hang up.
        """
        if self.broken:
            return
        now = time.monotonic()
        since = self._cancelled = self._cancelled or now
        told = self._canceller.cancel(self._number)
        if not told or now - since > _STUBBORN:
            self.broken = True
            hang_up(self._connection)

    def absorb(self) -> None:
        """Let a cancel that comes late hit something that nobody needs."""
        self._cancelled = None
        for _ in range(2):
            with contextlib.suppress(pymysql.err.Error):
                self.look()
                return
        self.broken = True

    def look(self) -> None:
        """Ask the server for a sign of life; it has a few seconds for it."""
        with patience(self._connection, _ANSWERING):
            self.execute("DO 0")

    def is_well(self) -> bool:
        """Tell whether it can be used, asking the server if it has lain idle."""
        if self.broken:
            return False
        if time.monotonic() - self._used < _IDLE:
            return True
        try:
            self.look()
        except Exception:
            return False
        return True

    def close(self) -> None:
        """Disconnect."""
        with contextlib.suppress(Exception):
            self._connection.close()

    @contextlib.contextmanager
    def _minding(self) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            self.mind(error)
            raise
        finally:
            self._used = time.monotonic()


def connect(config: MySQLConfig, setup: Sequence[str], canceller: Canceller) -> Session:
    """Connect, and set the session up.

    Parameters
    ----------
    setup
        What the dialect wants a session to begin with.
    canceller
        Asked to cancel what runs in it.

    Raises
    ------
    OSError, pymysql.err.Error
        The server is not there, or does not let us in.
    """
    session = Session(open_connection(config), canceller)
    try:
        for statement in (*_SETTINGS, *setup):
            session.execute(statement)
    except BaseException:
        session.close()
        raise
    return session
