"""A PostgreSQL of the tests' own: private, in a temporary directory, on a socket.

It is started once for all tests, with pgsphere and q3c where they work.  Each
`Server.database` is new and empty.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

__all__ = [
    "Server",
    "install",
    "needed",
    "popen",
    "postgresql",
    "programs",
    "start",
]

_DEBIAN = "/usr/lib/postgresql"
_EXTENSIONS = ("pg_sphere", "q3c")
_NEEDED = frozenset({"q3c"})
"""What must be there in CI.  Debian's pgsphere cannot be created in some minor
versions of its own PostgreSQL, which is no fault of ours to mend."""

_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "shared_buffers": "64MB",
    "max_connections": "20",
    "timezone": "UTC",
    # Compiling a long expression of geometry to run on a few rows takes seconds.
    "jit": "off",
    # A wrong plan of a test shall not take both cores of a small machine.
    "max_parallel_workers_per_gather": "0",
}
_PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Server:
    """A running server.

    Parameters
    ----------
    directory
        Where its socket is.
    user
        Its superuser.
    extensions
        Of pgsphere (``pg_sphere``) and q3c, those that work.
    """

    directory: Path
    user: str
    extensions: frozenset[str]
    _numbers: Iterator[int] = field(default_factory=count, repr=False)

    def connect(self, database: str = "postgres") -> psycopg.Connection:
        """Connect to a database; each statement commits itself."""
        return psycopg.connect(
            host=str(self.directory), user=self.user, dbname=database, autocommit=True
        )

    def url(self, database: str) -> str:
        """Give the URL of a database."""
        return f"postgresql://{self.user}@/{database}?host={self.directory}"

    @contextmanager
    def database(self, *extensions: str) -> Iterator[psycopg.Connection]:
        """Make a database with these extensions; drop it at the end."""
        name = f"test_{next(self._numbers)}"
        quoted = sql.Identifier(name)
        with self.connect() as root:
            root.execute(sql.SQL("CREATE DATABASE {}").format(quoted))
            try:
                with self.connect(name) as connection:
                    for each in extensions:
                        create = sql.SQL("CREATE EXTENSION {}")
                        connection.execute(create.format(sql.Identifier(each)))
                    yield connection
            finally:
                drop = sql.SQL("DROP DATABASE {} WITH (FORCE)")
                root.execute(drop.format(quoted))


def _program(name: str) -> str | None:
    """Find a program of the newest PostgreSQL here; Debian has them off the path."""
    found = sorted(
        Path(_DEBIAN).glob(f"*/bin/{name}"), key=lambda path: float(path.parts[-3])
    )
    return str(found[-1]) if found else shutil.which(name)


def programs() -> tuple[str | None, str | None]:
    """Find what makes a server's folder, and the server."""
    return _program("initdb"), _program("postgres")


def _owner() -> pwd.struct_passwd:
    """Choose who runs the server, which refuses to be root."""
    if os.getuid():
        return pwd.getpwuid(os.getuid())
    names = {each.pw_name for each in pwd.getpwall()}
    return pwd.getpwnam("postgres" if "postgres" in names else "nobody")


def _mortal(*command: str) -> list[str]:
    """Let a command end with us, even if we are killed, where that can be said."""
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        return list(command)
    return [setpriv, "--pdeathsig", "INT", *command]


def _popen(
    owner: pwd.struct_passwd, directory: Path, *command: str
) -> subprocess.Popen[bytes]:
    change = os.getuid() == 0
    with (directory / "log").open("ab") as log:
        return subprocess.Popen(
            _mortal(*command),
            cwd=directory,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8"},
            user=owner.pw_uid if change else None,
            group=owner.pw_gid if change else None,
            extra_groups=[] if change else None,
        )


def _works(server: Server, extension: str) -> bool:
    """Try an extension: to have it is not enough."""
    try:
        with server.database(extension):
            return True
    except psycopg.Error:
        return False


def _await(server: Server, process: subprocess.Popen[bytes]) -> frozenset[str]:
    """Wait until it answers; give the extensions that work."""
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            with server.connect():
                return frozenset(e for e in _EXTENSIONS if _works(server, e))
        except psycopg.OperationalError:
            if process.poll() is not None or time.monotonic() > deadline:
                raise
        time.sleep(0.05)


def needed() -> tuple[str, str]:
    """Give these programs; skip where the machine lacks them, but fail in CI."""
    initdb, postgres = programs()
    if initdb is None or postgres is None:
        message = "PostgreSQL is missing: install the Debian package 'postgresql'"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    return initdb, postgres


def install(initdb: str, directory: Path) -> None:
    """Make the files of a new server in a directory, which will be its own."""
    owner = _owner()
    os.chown(directory, owner.pw_uid, owner.pw_gid)
    options = ["-U", "tester", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]
    data = str(directory / "data")
    made = _popen(owner, directory, initdb, "-D", data, "-N", *options)
    if made.wait(_PATIENCE):
        raise RuntimeError((directory / "log").read_text())


def popen(directory: Path, postgres: str) -> subprocess.Popen[bytes]:
    """Start the server of a directory."""
    settings = [f"--{name}={value}" for name, value in _SETTINGS.items()]
    where = ["-D", str(directory / "data"), "-k", str(directory)]
    return _popen(_owner(), directory, postgres, *where, *settings)


@contextmanager
def start(initdb: str, postgres: str) -> Iterator[Server]:
    """Start a server; stop it at the end, and remove what it wrote."""
    directory = Path(tempfile.mkdtemp(prefix="uraniborg-pg-"))
    try:
        install(initdb, directory)
        process = popen(directory, postgres)
        try:
            server = Server(directory, "tester", frozenset())
            yield Server(directory, "tester", _await(server, process))
        finally:
            # Its fast way of stopping.
            process.send_signal(2)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(10)
    finally:
        shutil.rmtree(directory, ignore_errors=True)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """Give the server; skip where the machine lacks one, but fail in CI."""
    initdb, postgres = needed()
    with start(initdb, postgres) as server:
        missing = _NEEDED - server.extensions
        if missing and os.environ.get("CI") == "true":
            pytest.fail(f"PostgreSQL lacks {', '.join(sorted(missing))}")
        yield server
