"""MariaDB killed and started again."""

import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from typing_extensions import override

from engines.introspection import Published
from engines.mysql import MySQLConfig, MySQLEngine
from engines.protocol import Engine
from tests.engines.mysql.conftest import url_of
from tests.engines.outage_contract import OutageContract
from tests.support.mariadb import MariaDBServer, begin, install, listens, needed
from tests.support.outage import Mortal


class TestOutage(OutageContract):
    @pytest.fixture
    def folder(self) -> Iterator[Path]:
        found = Path(tempfile.mkdtemp(prefix="mariadb-"))
        yield found
        shutil.rmtree(found, ignore_errors=True)

    @override
    @pytest.fixture
    def server(self, folder: Path) -> Iterator[Mortal]:
        program, daemon = needed()
        install(program, folder)

        def started() -> "subprocess.Popen[bytes]":
            return begin(daemon, folder)

        def answers() -> bool:
            return listens(folder / "socket")

        mortal = Mortal(started, answers)
        mortal.start()
        yield mortal
        mortal.stop()

    @override
    @pytest.fixture
    async def engine(self, server: Mortal, folder: Path) -> AsyncIterator[Engine]:
        url = url_of(MariaDBServer(folder / "socket"), "")
        engine = MySQLEngine("maria", MySQLConfig(url, max_queries=6), Published())
        await engine.open()
        yield engine
        await engine.close()

    @override
    def rows(self, count: int) -> str:
        return (
            "SELECT seq AS id, seq + 0e0 AS x, REPEAT('s', 200) AS s "
            f"FROM mysql.seq_1_to_{count}"
        )

    @override
    def slow(self, seconds: float) -> str:
        return f"SELECT 1 AS id, 1e0 AS x, CONCAT(SLEEP({seconds}), '') AS s"
