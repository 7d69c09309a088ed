"""Keys and indexes of users' tables in MariaDB."""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import pytest

from adql import compile as compile_adql
from dali.errors import EngineFault
from dali.tableset import Column, Position, Schema, Table, TableSet
from engines.mysql import MySQLEngine
from engines.mysql import store as store_module
from engines.protocol import TableStore
from tests.engines.mysql.conftest import opened
from tests.engines.store_contract import STARS, batch_of, flow, new_key, table_of
from tests.support.mariadb import MariaDBServer

if TYPE_CHECKING:
    from pymysql.connections import Connection

_CONE = (
    "SELECT id FROM mydb.mine WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(10, 5, 0.5))"
)


@pytest.fixture
async def engine(
    mariadb: MariaDBServer, database: "Connection[Any]"
) -> AsyncIterator[MySQLEngine]:
    async with opened(mariadb, database) as found:
        yield found


@pytest.fixture
def store(engine: MySQLEngine) -> TableStore:
    assert engine.store is not None
    return engine.store


async def _ids(engine: MySQLEngine, table: Table, query: str) -> list[Any]:
    compiled = compile_adql(
        query, TableSet((Schema("mydb", (table,)),)), engine.dialect
    )
    async with engine.run(compiled.sql, compiled.columns) as result:
        return [x async for batch in result.batches for x in batch[0].to_pylist()]


async def test_positions_a_page_at_a_time(
    engine: MySQLEngine,
    store: TableStore,
    database: "Connection[Any]",
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(store_module, "_PAGE", 300)
    made = await store.create(table_of(STARS), new_key())
    rows: list[tuple[Any, ...]] = [(n, n % 40 / 2, n // 40 / 10) for n in range(2000)]
    rows += [(2000, None, 1.0), (2001, 10.0, 91.0)]
    made = await store.append(made, flow(batch_of(STARS, rows)))
    # Twice is no more than once.
    for _ in range(2):
        made = await store.index(made, ["ra", "dec"])
    more = [(2002, 10.0, 5.0), (2003, None, None)]
    made = await store.append(made, flow(batch_of(STARS, more)))
    assert made.position is not None
    assert made.position.healpix is not None
    assert made.position.healpix.clustered
    found = sorted(await _ids(engine, made, _CONE))
    wanted = [n for n, ra, dec in rows[:2000] if ra == 10.0 and abs(dec - 5) <= 0.5]
    beside = [
        n
        for n, ra, dec in rows[:2000]
        if ra in (9.5, 10.5) and (0.5 * 0.9962) ** 2 + (dec - 5) ** 2 <= 0.2499
    ]
    assert found == sorted([*wanted, *beside, 2002])
    place = ".".join(f"`{part}`" for part in made.physical)
    with database.cursor() as cursor:
        cursor.execute(f"SHOW INDEX FROM {place} WHERE Key_name = 'PRIMARY'")
        assert [row[4] for row in cursor.fetchall()] == [
            "uraniborg_cell",
            "uraniborg_row",
        ]
        cursor.execute(f"SELECT id FROM {place} WHERE uraniborg_cell = -1 ORDER BY id")
        assert cursor.fetchall() == ((2000,), (2001,), (2003,))
        # Neither is among the columns that a star stands for.
        cursor.execute(f"SELECT * FROM {place} LIMIT 1")
        assert [each[0] for each in cursor.description] == ["id", "ra", "dec"]


async def test_long_texts_that_differ_at_their_end(
    engine: MySQLEngine, store: TableStore
) -> None:
    columns = (Column("id", "int"), Column("s", "unicodeChar", "*"))
    long = "ä" * 5000
    rows = [(1, long), (2, f"{long}a"), (3, f"{long}A"), (4, f"{long} "), (5, None)]
    made = await store.create(table_of(columns), new_key())
    made = await store.append(made, flow(batch_of(columns, rows)))
    made = await store.index(made, ["s"], unique=True)
    made = await store.append(made, flow(batch_of(columns, [(6, f"{long}b")])))
    with pytest.raises(EngineFault, match="unique"):
        await store.append(made, flow(batch_of(columns, [(7, f"{long}a")])))
    ids = await _ids(engine, made, "SELECT id FROM mydb.mine ORDER BY id")
    assert ids == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("name", ["uraniborg_row", "URANIBORG_CELL"])
async def test_names_of_our_own(store: TableStore, name: str) -> None:
    with pytest.raises(EngineFault, match="own"):
        await store.create(table_of((Column(name, "int"),)), new_key())


async def test_user_who_calls_a_column_as_catalogues_do(
    engine: MySQLEngine, store: TableStore
) -> None:
    """Cells that we find do not go into a column that is the user's."""
    columns = (*STARS, Column("healpix_29", "long"))
    table = table_of(columns, position=Position("ra", "dec"))
    made = await store.create(table, new_key())
    made = await store.append(made, flow(batch_of(columns, [(1, 10.0, 5.0, 42)])))
    made = await store.index(made, ["ra", "dec"])
    assert await _ids(engine, made, "SELECT healpix_29 FROM mydb.mine") == [42]
    assert await _ids(engine, made, _CONE) == [1]
