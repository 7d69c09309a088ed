"""Servers that ask for our files, stop amid a query, or talk nonsense."""

import asyncio
import contextlib
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import IO
from urllib.parse import quote

import pytest

from dali.errors import DaliError, EngineFault, ServiceUnavailable, TimedOut
from engines.introspection import Published
from engines.mysql import MySQLConfig, MySQLEngine
from engines.mysql.cancelling import Canceller
from engines.mysql.session import Session, connect
from tests.engines.contract import read
from tests.engines.mysql.conftest import url_of
from tests.support.mariadb import MariaDBServer, begin, install, listens, needed

_OK = b"\0\0\0\x02\0\0\0"
_PREPARED = b"\0" + struct.pack("<IHHBH", 1, 0, 0, 0, 0)
_QUERY, _PREPARE, _EXECUTE = 0x03, 0x16, 0x17
_GREETING = (
    b"\x0a5.5.5-10.11.6-MariaDB\0"
    + struct.pack("<I", 7)
    + b"abcdefgh\0"
    + struct.pack("<HBHH", 0xF7FF, 45, 2, 0x000F)
    + bytes([21])
    + bytes(10)
    + b"abcdefghijkl\0mysql_native_password\0"
)


class Fake:
    """A server that lets everybody in, and answers as it is told.

    Parameters
    ----------
    path
        Of its socket.
    answer
        Gives the answer to a command, by its sign and its text.
    """

    def __init__(self, path: Path, answer: Callable[[int, bytes], bytes]) -> None:
        self._answer = answer
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(path))
        self._listening.listen()
        self.heard: list[bytes] = []
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for thread in self._threads:
            thread.join(5)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listening.accept()
                thread = threading.Thread(
                    target=self._serve, args=[connection], daemon=True
                )
                self._threads.append(thread)
                thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as file:
            with contextlib.suppress(OSError, struct.error):
                connection.sendall(_packet(0, _GREETING))
                _read_packet(file)
                connection.sendall(_packet(2, _OK))
                while True:
                    number, data = _read_packet(file)
                    self.heard.append(data)
                    if number == 0:
                        answer = self._answer(data[0], data[1:])
                        connection.sendall(_packet(1, answer))
                    elif not data:
                        # The end of a file.
                        connection.sendall(_packet(number + 1, _OK))


def _packet(number: int, data: bytes) -> bytes:
    return len(data).to_bytes(3, "little") + bytes([number]) + data


def _read_packet(file: IO[bytes]) -> tuple[int, bytes]:
    (header,) = struct.unpack("<I", file.read(4))
    return header >> 24, file.read(header & 0xFFFFFF)


@pytest.fixture
def folder() -> Iterator[Path]:
    # A socket's path has at most 107 bytes: pytest's own folders are too deep.
    found = Path(tempfile.mkdtemp(prefix="mariadb-"))
    yield found
    shutil.rmtree(found, ignore_errors=True)


@contextlib.contextmanager
def faked(
    folder: Path, answer: Callable[[int, bytes], bytes]
) -> "Iterator[tuple[Fake, MySQLConfig]]":
    path = folder / "socket"
    fake = Fake(path, answer)
    try:
        yield fake, MySQLConfig(
            f"mariadb://me@localhost/?unix_socket={quote(str(path))}"
        )
    finally:
        fake.close()


@contextlib.contextmanager
def session_of(config: MySQLConfig) -> Iterator[Session]:
    canceller = Canceller(config)
    session = connect(config, (), canceller)
    try:
        yield session
    finally:
        session.close()
        canceller.close()


@pytest.fixture
def secret(folder: Path) -> Path:
    path = folder / "secret"
    path.write_text("do not tell")
    return path


async def test_no_file_is_sent_that_a_server_asks_for(
    folder: Path, secret: Path
) -> None:
    def answer(sign: int, text: bytes) -> bytes:
        return b"\xfb" + str(secret).encode() if text.startswith(b"SELECT") else _OK

    with faked(folder, answer) as (fake, config):
        engine = MySQLEngine("maria", config, Published())
        with pytest.raises(EngineFault):
            await engine.open()
        await engine.close()
    assert any(each.startswith(b"\x03SELECT") for each in fake.heard)
    assert not any(b"do not tell" in each for each in fake.heard)


@pytest.mark.parametrize(
    "words", [b"\xfb%s", b"", b"\xfe" + bytes(12), b"\x02"], ids=repr
)
def test_session_is_given_up_after_an_answer_that_is_none(
    folder: Path, secret: Path, words: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engines.mysql.session._STUBBORN", 0.2)
    words = words.replace(b"%s", str(secret).encode())
    answers = {_PREPARE: _PREPARED, _EXECUTE: words}
    with (
        faked(folder, lambda sign, _: answers.get(sign, _OK)) as (fake, config),
        session_of(config) as session,
    ):
        deadline = threading.Thread(target=_cancel, args=[session])
        deadline.start()
        with pytest.raises(Exception):  # noqa: B017 (any, but an end)
            with session.rows("SELECT 1") as (_, packets):
                list(packets.blocks())
        deadline.join()
        assert session.broken
    assert any(each[0] == _EXECUTE for each in fake.heard)
    assert not any(b"do not tell" in each for each in fake.heard)


def _cancel(session: Session) -> None:
    """Cancel as a query does whose time is over: again and again."""
    until = time.monotonic() + 10
    while not session.broken and time.monotonic() < until:
        time.sleep(0.05)
        session.interrupt()


class TestStoppedServer:
    """A server whose machine goes on, and that says nothing more."""

    @pytest.fixture
    def process(self, folder: Path) -> "Iterator[subprocess.Popen[bytes]]":
        program, daemon = needed()
        install(program, folder)
        with begin(daemon, folder) as process:
            until = time.monotonic() + 60
            while not listens(folder / "socket") and time.monotonic() < until:
                time.sleep(0.05)
            yield process
            process.send_signal(signal.SIGCONT)
            process.kill()

    @pytest.fixture
    async def engine(
        self, folder: Path, process: "subprocess.Popen[bytes]"
    ) -> AsyncIterator[MySQLEngine]:
        config = MySQLConfig(
            url_of(MariaDBServer(folder / "socket"), ""),
            max_queries=4,
            connect_seconds=4,
        )
        engine = MySQLEngine("maria", config, Published())
        await engine.open()
        yield engine
        process.send_signal(signal.SIGCONT)
        await engine.close()

    async def test_deadline_is_kept(
        self, engine: MySQLEngine, process: "subprocess.Popen[bytes]"
    ) -> None:
        slow = "SELECT SLEEP(60) AS id, 1e0 AS x, '' AS s"
        quick = "SELECT 1 AS id, 1e0 AS x, '' AS s"
        task = asyncio.create_task(read(engine, slow, deadline=1.5))
        await asyncio.sleep(0.5)
        process.send_signal(signal.SIGSTOP)
        begun = time.monotonic()
        with pytest.raises(TimedOut):
            await task
        assert time.monotonic() - begun < 6
        # Neither an old session nor a new one answers.
        begun = time.monotonic()
        found = await asyncio.gather(
            *(read(engine, quick, deadline=0.5) for _ in range(8)),
            return_exceptions=True,
        )
        assert all(isinstance(each, TimedOut | ServiceUnavailable) for each in found)
        assert time.monotonic() - begun < 6
        with pytest.raises(EngineFault, match="does not answer"):
            await engine.ping()
        process.send_signal(signal.SIGCONT)
        begun = time.monotonic()
        while True:
            with contextlib.suppress(DaliError):
                assert await read(engine, quick, deadline=2)
                break
            assert time.monotonic() - begun < 5
        await engine.ping()
