"""Connections as PyMySQL opens them, with the ends tied that it leaves loose.

Here and in `wire`, and nowhere else, its inside is touched; PyMySQL 1.2 is what
that was written for.
"""

import contextlib
import socket
import ssl
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from pymysql import err
from pymysql.connections import Connection as _Connection
from pymysql.constants import CLIENT

from engines.mysql.config import MySQLConfig
from engines.mysql.urls import settings_of, wants_tls

if TYPE_CHECKING:
    from pymysql.connections import Connection

__all__ = ["hang_up", "open_connection", "patience", "thread_of", "version_of"]

_ALIVE = {
    "TCP_KEEPIDLE": 15,
    "TCP_KEEPINTVL": 5,
    "TCP_KEEPCNT": 3,
    "TCP_USER_TIMEOUT": 30_000,
}
"""A server that is gone without a word is noticed in half a minute."""

_NO_TLS = 2026


def open_connection(
    config: MySQLConfig, seconds: float | None = None
) -> "Connection[Any]":
    """Connect; each statement is its own transaction.

    Parameters
    ----------
    seconds
        Time for each step of it; None: as configured.  Afterwards there is no limit.

    Raises
    ------
    OSError, pymysql.err.Error
        The server is not there, or does not let us in.
    """
    settings = settings_of(config)
    steps = config.connect_seconds if seconds is None else seconds
    # Without a limit for reading, a server that accepts and says nothing would
    # hold us for ever.
    limits = {"connect_timeout": steps, "read_timeout": steps, "write_timeout": steps}
    connection: Connection[Any] = _Connection(
        **{**settings, **limits},
        charset="utf8mb4",
        autocommit=True,
        program_name="uraniborg",
        # We can send a file when we ask to (see `wire.load_local`); told so by its own
        # setting, PyMySQL would also send any file of ours that the server names.
        client_flag=CLIENT.LOCAL_FILES,
        defer_connect=True,
    )
    inner: Any = connection
    sock = _reached(settings, steps)
    # Passwords may be sent as they are where nobody can listen.
    inner._secure = sock.family == socket.AF_UNIX
    try:
        connection.connect(sock)
        if wants_tls(settings) and not isinstance(inner._sock, ssl.SSLSocket):
            raise err.OperationalError(_NO_TLS, "The server does not speak TLS")
    except BaseException:
        hang_up(connection)
        sock.close()
        raise
    inner._read_timeout = inner._write_timeout = inner._current_timeout = None
    inner._sock.settimeout(None)
    return connection


def _reached(settings: dict[str, Any], seconds: float) -> socket.socket:
    """Connect a socket: PyMySQL would leave one that fails to the collector."""
    path = settings.get("unix_socket")
    if not path:
        address = (settings["host"], settings["port"])
        sock = socket.create_connection(address, seconds)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for name, value in _ALIVE.items():
            if hasattr(socket, name):
                sock.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
        return sock
    sock = socket.socket(socket.AF_UNIX)
    try:
        sock.settimeout(seconds)
        sock.connect(path)
    except BaseException:
        sock.close()
        raise
    return sock


@contextlib.contextmanager
def patience(connection: "Connection[Any]", seconds: float) -> Iterator[None]:
    """Wait at most so long for each answer; then the connection is lost."""
    inner: Any = connection
    inner._read_timeout = seconds
    try:
        yield
    finally:
        inner._read_timeout = None


def hang_up(connection: "Connection[Any]") -> None:
    """End a connection from any thread: whoever waits for its answer waits no more."""
    inner: Any = connection
    sock = inner._sock
    if sock is not None:
        with contextlib.suppress(OSError):
            # Not that of TLS, which another thread may be reading.
            socket.socket.shutdown(sock, socket.SHUT_RDWR)


def thread_of(connection: "Connection[Any]") -> int:
    """Give the number by which the server knows a connection."""
    inner: Any = connection
    return int(inner.thread_id())


def version_of(connection: "Connection[Any]") -> str:
    """Give what the server said of itself when it was connected to."""
    inner: Any = connection
    return str(inner.get_server_info())
