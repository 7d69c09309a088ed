"""A MariaDB for tests: private, on a socket of its own, gone at the end.

It reads no configuration of the machine and opens no port.  It is started once
for all tests.
"""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pymysql
import pytest

if TYPE_CHECKING:
    from pymysql.connections import Connection

__all__ = [
    "MariaDBServer",
    "begin",
    "install",
    "listens",
    "mariadb",
    "needed",
    "programs",
    "start",
]

_PACKAGE = "mariadb-server"
_STARTING = 60.0
_STOPPING = 10.0

_SMALL = (
    "--skip-name-resolve",
    "--innodb-buffer-pool-size=32M",
    "--innodb-log-file-size=8M",
    "--innodb-flush-log-at-trx-commit=0",
    "--skip-innodb-doublewrite",
    "--key-buffer-size=1M",
    "--aria-pagecache-buffer-size=1M",
)


@dataclass(frozen=True, slots=True)
class MariaDBServer:
    """A server that runs; its one user is root, without a password."""

    socket: Path

    @property
    def url(self) -> str:
        """The URL of the server."""
        return f"mariadb://root@localhost/?unix_socket={self.socket}"

    def connect(
        self, database: str | None = None, *, sql_mode: str | None = None
    ) -> "Connection[Any]":
        """Connect; texts are utf8mb4, each statement is its own transaction."""
        return pymysql.connect(
            unix_socket=str(self.socket),
            user="root",
            database=database,
            charset="utf8mb4",
            sql_mode=sql_mode,
            autocommit=True,
        )

    @contextmanager
    def database(
        self, name: str, *, sql_mode: str | None = None
    ) -> "Iterator[Connection[Any]]":
        """Make a database (MariaDB's word for a schema), and drop it at the end."""
        connection = self.connect(sql_mode=sql_mode)
        quoted = "`" + name.replace("`", "``") + "`"
        try:
            with connection.cursor() as cursor:
                cursor.execute(f"DROP DATABASE IF EXISTS {quoted}")
                cursor.execute(f"CREATE DATABASE {quoted} CHARACTER SET utf8mb4")
                cursor.execute(f"USE {quoted}")
                yield connection
                cursor.execute(f"DROP DATABASE IF EXISTS {quoted}")
        finally:
            connection.close()


@pytest.fixture(scope="session")
def mariadb() -> Iterator[MariaDBServer]:
    """Give a server with no database of ours in it."""
    program, daemon = needed()
    with start(program, daemon) as server:
        yield server


def programs() -> tuple[str | None, str | None]:
    """Find what makes a server's folder, and the server."""
    install, daemon = (shutil.which(name, path=_path()) for name in _PROGRAMS)
    return install, daemon


@contextmanager
def start(program: str, daemon: str) -> Iterator[MariaDBServer]:
    """Start a server; stop it at the end, and remove what it wrote."""
    # A socket's path has at most 107 bytes: pytest's own folders are too deep.
    folder = Path(tempfile.mkdtemp(prefix="mariadb-"))
    try:
        install(program, folder)
        with _running(daemon, folder) as server:
            yield server
    finally:
        shutil.rmtree(folder, ignore_errors=True)


_PROGRAMS = ("mariadb-install-db", "mariadbd")


def _path() -> str:
    # Debian puts servers where only root looks.
    return os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])


def _missing() -> None:
    text = f"MariaDB is missing: install the Debian package '{_PACKAGE}'"
    if os.environ.get("CI") == "true":
        pytest.fail(text)
    pytest.skip(text)


def _user() -> str | None:
    """Name who runs the server: not root."""
    return "nobody" if os.geteuid() == 0 else None


def _popen(folder: Path, *command: str) -> "subprocess.Popen[bytes]":
    setpriv = shutil.which("setpriv")
    # Then the server ends with us, even if we are killed.
    mortal = [setpriv, "--pdeathsig", "TERM"] if setpriv else []
    with (folder / "log").open("ab") as log:
        return subprocess.Popen(
            [*mortal, *command],
            user=_user(),
            extra_groups=[] if _user() else None,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )


def needed() -> tuple[str, str]:
    """Give these programs; skip where the machine lacks them, but fail in CI."""
    program, daemon = programs()
    if program is None or daemon is None:
        _missing()
    return str(program), str(daemon)


def install(program: str, folder: Path) -> None:
    """Make the files of a new server in a folder, which will be its own."""
    user = _user()
    if user is not None:
        shutil.chown(folder, user)
    _install(program, folder)


def begin(program: str, folder: Path, *options: str) -> "subprocess.Popen[bytes]":
    """Start the server of a folder; later options win over earlier ones."""
    return _popen(
        folder,
        program,
        "--no-defaults",
        f"--datadir={folder / 'data'}",
        f"--socket={folder / 'socket'}",
        f"--pid-file={folder / 'pid'}",
        "--skip-networking",
        "--innodb-fast-shutdown=2",
        "--character-set-server=utf8mb4",
        *_SMALL,
        *options,
    )


def _install(program: str, folder: Path) -> None:
    process = _popen(
        folder,
        program,
        "--no-defaults",
        f"--datadir={folder / 'data'}",
        "--auth-root-authentication-method=normal",
        "--skip-test-db",
        *_SMALL,
    )
    try:
        if process.wait(_STARTING):
            raise RuntimeError((folder / "log").read_text(errors="replace"))
    finally:
        _end(process)


@contextmanager
def _running(program: str, folder: Path) -> Iterator[MariaDBServer]:
    server = MariaDBServer(folder / "socket")
    process = begin(program, folder)
    try:
        _wait(process, server)
        yield server
        process.terminate()
        process.wait(_STOPPING)
    finally:
        _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    if process.poll() is None:
        process.kill()
        process.wait()


def _wait(process: "subprocess.Popen[bytes]", server: MariaDBServer) -> None:
    end = time.monotonic() + _STARTING
    while not listens(server.socket):
        if process.poll() is not None or time.monotonic() > end:
            text = (server.socket.parent / "log").read_text(errors="replace")
            raise RuntimeError(f"MariaDB does not start:\n{text}")
        time.sleep(0.05)


def listens(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        return probe.connect_ex(str(path)) == 0
