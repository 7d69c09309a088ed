"""PostgreSQL killed and started again."""

import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psycopg
import pytest
from typing_extensions import override

from engines.introspection import Published
from engines.postgres import PostgresConfig, PostgresEngine
from engines.protocol import Engine
from tests.engines.outage_contract import OutageContract
from tests.support.outage import Mortal
from tests.support.postgresql import install, needed, popen


class TestOutage(OutageContract):
    @pytest.fixture
    def folder(self) -> Iterator[Path]:
        found = Path(tempfile.mkdtemp(prefix="uraniborg-pg-"))
        yield found
        shutil.rmtree(found, ignore_errors=True)

    @override
    @pytest.fixture
    def server(self, folder: Path) -> Iterator[Mortal]:
        initdb, postgres = needed()
        install(initdb, folder)

        def begin() -> "subprocess.Popen[bytes]":
            return popen(folder, postgres)

        def answers() -> bool:
            try:
                with psycopg.connect(
                    host=str(folder), user="tester", dbname="postgres"
                ):
                    return True
            except psycopg.OperationalError:
                return False

        mortal = Mortal(begin, answers)
        mortal.start()
        yield mortal
        mortal.stop()

    @override
    @pytest.fixture
    async def engine(self, server: Mortal, folder: Path) -> AsyncIterator[Engine]:
        url = f"postgresql://tester@/postgres?host={folder}"
        engine = PostgresEngine("pg", PostgresConfig(url, max_queries=6), Published())
        await engine.open()
        yield engine
        await engine.close()

    @override
    def rows(self, count: int) -> str:
        return (
            "SELECT g AS id, g::float8 AS x, repeat('s', 200) AS s "
            f"FROM generate_series(1, {count}) AS g"
        )

    @override
    def slow(self, seconds: float) -> str:
        return f"SELECT 1 AS id, 1.0::float8 AS x, pg_sleep({seconds})::text AS s"
