"""MariaDB keeps the contract of engines."""

import time
from collections.abc import AsyncIterator
from math import isfinite
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest
from typing_extensions import override

from dali.arrow import schema_of
from engines.mysql.quoting import quoted
from engines.protocol import Engine, Upload
from tests.engines.contract import (
    COLUMNS,
    FEW,
    ROWS,
    EngineContract,
    read,
    upload_of,
)
from tests.engines.mysql.conftest import opened
from tests.support.mariadb import MariaDBServer

if TYPE_CHECKING:
    from pymysql.connections import Connection

_ACTIVE = """
SELECT COUNT(*) FROM information_schema.processlist
WHERE command <> 'Sleep' AND id <> CONNECTION_ID() AND user = 'root'
"""


class TestContract(EngineContract):
    @override
    @pytest.fixture
    async def engine(
        self, mariadb: MariaDBServer, database: "Connection[Any]"
    ) -> AsyncIterator[Engine]:
        self._database = database
        async with opened(mariadb, database) as found:
            yield found

    @override
    def all_rows(self) -> str:
        return (
            "SELECT seq AS id, NULLIF(seq, 1) + 0e0 AS x, CONCAT('s', seq) AS s "
            f"FROM seq_0_to_{ROWS - 1}"
        )

    @override
    def broken(self) -> str:
        return "SELECT secret FROM nowhere.hidden"

    @override
    def endless(self, engine: Engine) -> str:
        return (
            "SELECT COUNT(*) AS id, 0e0 AS x, '' AS s FROM seq_1_to_1000000000 AS a, "
            "seq_1_to_1000000 AS b WHERE a.seq + b.seq <> 7"
        )

    @override
    def uploaded(self, upload: Upload) -> str:
        return f"SELECT * FROM {quoted(upload.table.physical)}"

    @override
    def running(self, engine: Any) -> int:
        """Count queries here, but if there are none, those of the server too."""
        here = int(engine._sessions.running)
        for _ in range(20 if not here else 0):
            with self._database.cursor() as cursor:
                cursor.execute(_ACTIVE)
                row = cursor.fetchone()
            if not row or not row[0]:
                break
            time.sleep(0.01)
        else:
            return here or -1
        return here

    @override
    async def test_upload_comes_back_exactly(self, engine: Engine) -> None:
        """But for NaN, the infinities and -0, which MariaDB does not have."""
        upload = upload_of(engine, lambda: iter(FEW))
        batches = await read(engine, self.uploaded(upload), uploads=[upload])
        got = pa.Table.from_batches(batches)
        sent = pa.Table.from_batches(FEW).to_pylist()
        for row in sent:
            if row["x"] is not None:
                row["x"] = row["x"] + 0.0 if isfinite(row["x"]) else None
        assert repr(got.to_pylist()) == repr(sent)
        assert got.schema == schema_of(COLUMNS)
        assert self.running(engine) == 0
