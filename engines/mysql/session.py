"""One connection to MariaDB or MySQL, in the hands of one query at a time; blocks."""

import contextlib
import socket
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import pymysql

from engines.mysql.config import MySQLConfig
from engines.mysql.faults import is_lost
from engines.mysql.urls import settings_of
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

_ONLY_READ = "SET SESSION TRANSACTION READ ONLY"
_SETTINGS = (
    # Neither backslashes in texts nor zero dates mean anything; nothing is cut off.
    "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_BACKSLASH_ESCAPES,"
    "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'",
    "SET SESSION time_zone = '+00:00'",
    f"SET SESSION net_write_timeout = {_PATIENCE}",
    f"SET SESSION net_read_timeout = {_PATIENCE}",
    _ONLY_READ,
)


class Session:
    """A connection, set up for queries; each statement is its own transaction."""

    def __init__(self, connection: "Connection[Any]", config: MySQLConfig) -> None:
        self._connection = connection
        self._config = config
        self._used = time.monotonic()
        self._timeout: float | None = None
        self.broken = False
        self.can_load = True
        inner: Any = connection
        self._number = int(inner.thread_id())
        self.is_mariadb = "mariadb" in str(inner.get_server_info()).lower()

    @property
    def collation(self) -> str:
        """Name the collation by which texts differ if their bytes do."""
        return "utf8mb4_nopad_bin" if self.is_mariadb else "utf8mb4_0900_bin"

    def mind(self, error: Exception) -> None:
        """Remember whether an error has ended the session."""
        self.broken = self.broken or is_lost(error)

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
        """Run a query; what is left of its rows is read at the end, and forgotten."""
        with self._minding():
            number = prepare(self._connection, sql)
            try:
                fields = execute(self._connection, number)
                packets = Packets(self._connection)
                packets.ended = not fields
                try:
                    yield fields, packets
                finally:
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
        """Cancel what runs; from any thread.  It opens a connection for that."""
        with contextlib.suppress(Exception):
            other = _connected(self._config)
            with contextlib.closing(other):
                other.query(f"KILL QUERY {self._number}")

    def absorb(self) -> None:
        """Let a cancel that comes late hit something that nobody needs."""
        for _ in range(2):
            with contextlib.suppress(pymysql.err.Error):
                self.execute("DO 0")
                return
        self.broken = True

    def is_well(self) -> bool:
        """Tell whether it can be used, asking the server if it has lain idle."""
        if self.broken:
            return False
        if time.monotonic() - self._used < _IDLE:
            return True
        try:
            self.execute("DO 0")
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


def connect(config: MySQLConfig, setup: Sequence[str]) -> Session:
    """Connect, and set the session up.

    Parameters
    ----------
    setup
        What the dialect wants a session to begin with.
    """
    session = Session(_connected(config), config)
    try:
        for statement in (*_SETTINGS, *setup):
            session.execute(statement)
    except BaseException:
        session.close()
        raise
    return session


def _connected(config: MySQLConfig) -> Any:
    connection: Any = pymysql.connections.Connection(
        **settings_of(config),
        charset="utf8mb4",
        autocommit=True,
        local_infile=True,
        program_name="uraniborg",
        defer_connect=True,
    )
    _reach(connection)
    sock: socket.socket = connection._sock
    if sock.family != socket.AF_UNIX:
        # A server that is gone without a word is noticed in half a minute.
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for name, value in (
            ("TCP_KEEPIDLE", 15),
            ("TCP_KEEPINTVL", 5),
            ("TCP_KEEPCNT", 3),
            ("TCP_USER_TIMEOUT", 30_000),
        ):
            if hasattr(socket, name):
                sock.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
    return connection


def _reach(connection: Any) -> None:
    """Connect; PyMySQL itself leaves a socket open if nobody is at its other end."""
    place = connection.unix_socket
    if not place:
        connection.connect()
        return
    sock = socket.socket(socket.AF_UNIX)
    try:
        sock.settimeout(connection.connect_timeout)
        sock.connect(place)
        sock.settimeout(None)
        # What goes through it no one else hears: passwords may.
        connection._secure = True
        connection.connect(sock)
    except OSError as error:
        sock.close()
        raise pymysql.err.OperationalError(2002, str(error)) from error
    except BaseException:
        sock.close()
        raise
