"""PostgreSQL keeps the contract of engines."""

import time
from collections.abc import AsyncIterator
from typing import Any

import psycopg
import pytest
from typing_extensions import override

from engines.postgres.quoting import quoted
from engines.protocol import Engine, Upload
from tests.engines.contract import ROWS, EngineContract
from tests.engines.postgres.conftest import opened
from tests.support.postgresql import Server

_ACTIVE = """
SELECT count(*) FROM pg_stat_activity
WHERE state = 'active' AND datname = current_database() AND pid <> pg_backend_pid()
"""


class TestContract(EngineContract):
    @pytest.fixture(autouse=True)
    def _watch(self, database: psycopg.Connection) -> None:
        self._database = database

    @override
    @pytest.fixture
    async def engine(
        self, postgresql: Server, database: psycopg.Connection
    ) -> AsyncIterator[Engine]:
        async with opened(postgresql, database) as found:
            yield found

    @override
    def all_rows(self) -> str:
        return (
            "SELECT g AS id, nullif(g, 1)::float8 AS x, 's' || g AS s "
            f"FROM generate_series(0, {ROWS - 1}) AS g"
        )

    @override
    def broken(self) -> str:
        return "SELECT secret FROM nowhere.hidden"

    @override
    def endless(self, engine: Engine) -> str:
        return (
            "SELECT count(*) AS id, 0::float8 AS x, '' AS s FROM "
            "generate_series(1, 1000000000) AS a, generate_series(1, 1000000) AS b"
        )

    @override
    def uploaded(self, upload: Upload) -> str:
        return f"SELECT * FROM {quoted(upload.table.physical)}"

    @override
    def running(self, engine: Any) -> int:
        """Count queries here, but if there are none, those of the server too."""
        here = int(engine._sessions.running)
        for _ in range(20 if not here else 0):
            row = self._database.execute(_ACTIVE).fetchone()
            if row is None or not row[0]:
                break
            time.sleep(0.01)
        else:
            return here or -1
        return here
