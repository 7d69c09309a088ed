"""Results of odd sizes: rows beyond a packet, many columns, none at all."""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import pytest

from dali.arrow import schema_of
from dali.errors import EngineFault
from dali.tableset import Column
from engines.mysql import MySQLEngine
from tests.engines.contract import COLUMNS, read
from tests.engines.mysql.conftest import opened
from tests.support.mariadb import MariaDBServer

if TYPE_CHECKING:
    from pymysql.connections import Connection

_PACKET = 0xFFFFFF
_HEAD = 6
"""Bytes of a row of one long text before its text: a zero, NULLs, its length."""


@pytest.fixture
async def roomy(
    mariadb: MariaDBServer, database: "Connection[Any]"
) -> AsyncIterator[MySQLEngine]:
    """Give an engine whose server makes longer texts than a packet holds."""
    with database.cursor() as cursor:
        cursor.execute("SELECT @@GLOBAL.max_allowed_packet")
        [before] = cursor.fetchone() or [0]
        cursor.execute(f"SET GLOBAL max_allowed_packet = {4 * _PACKET}")
        try:
            async with opened(mariadb, database) as engine:
                yield engine
        finally:
            cursor.execute(f"SET GLOBAL max_allowed_packet = {before}")


@pytest.mark.parametrize(
    "size",
    [
        pytest.param(_PACKET - _HEAD - 1, id="one packet"),
        pytest.param(_PACKET - _HEAD, id="one packet, and an empty one"),
        pytest.param(_PACKET - _HEAD + 1, id="two packets"),
        pytest.param(2 * _PACKET + 12_345, id="three packets"),
    ],
)
async def test_rows_longer_than_a_packet(roomy: MySQLEngine, size: int) -> None:
    column = Column("s", "char", "*")
    sql = (
        "SELECT 'first' AS s UNION ALL "
        f"SELECT CONCAT('<', REPEAT('x', {size - 2}), '>') UNION ALL SELECT 'last'"
    )
    async with roomy.run(sql, [column]) as result:
        texts = [text async for batch in result.batches for text in batch["s"]]
    first, long, last = (str(text) for text in texts)
    assert (first, last) == ("first", "last")
    assert long == "<" + "x" * (size - 2) + ">"


@pytest.mark.parametrize("limit", [1, 2])
async def test_limit_before_and_after_a_long_row(
    roomy: MySQLEngine, limit: int
) -> None:
    """What the server still sends is taken, and the session goes on."""
    sql = (
        f"SELECT 1 AS id, 1e0 AS x, '' AS s UNION ALL SELECT 2, 2e0, "
        f"REPEAT('x', {_PACKET}) UNION ALL SELECT 3, 3e0, 'last'"
    )
    for _ in range(3):
        batches = await read(roomy, sql, limit=limit, deadline=20)
        ids = [each for batch in batches for each in batch["id"].to_pylist()]
        assert ids == [1, 2, 3][:limit]


async def test_many_columns(engine: MySQLEngine) -> None:
    columns = [Column(f"c{number}", "int") for number in range(200)]
    items = ", ".join(
        f"NULLIF(seq * {number}, 0) AS c{number}" for number in range(200)
    )
    sql = f"SELECT {items} FROM mysql.seq_0_to_4999"
    rows = 0
    async with engine.run(sql, columns) as result:
        async for batch in result.batches:
            assert batch.schema == schema_of(columns)
            assert batch["c0"].null_count == batch.num_rows
            for row in (0, batch.num_rows - 1):
                got = batch.slice(row, 1).to_pylist()[0].values()
                wanted = [(rows + row) * number or None for number in range(200)]
                assert list(got) == wanted
            rows += batch.num_rows
    assert rows == 5000


async def test_no_rows(engine: MySQLEngine) -> None:
    sql = "SELECT 1 AS id, 1e0 AS x, '' AS s FROM mysql.seq_1_to_3 WHERE seq > 3"
    assert await read(engine, sql) == []


async def test_other_number_of_columns(engine: MySQLEngine) -> None:
    with pytest.raises(EngineFault, match="columns"):
        await read(engine, "SELECT 1 AS id")
    assert await read(engine, "SELECT 1 AS id, 1e0 AS x, 's' AS s")


async def test_batches_are_not_small(engine: MySQLEngine) -> None:
    """Each has a cost of its own for all that is done with it."""
    sql = (
        "SELECT seq AS id, seq + 0e0 AS x, REPEAT('s', 50) AS s "
        "FROM mysql.seq_1_to_200000"
    )
    async with engine.run(sql, COLUMNS) as result:
        sizes = [batch.num_rows async for batch in result.batches]
    assert sum(sizes) == 200_000
    assert len(sizes) < 60
