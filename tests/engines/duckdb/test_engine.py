"""The embedded engine keeps the contract, and its own promises."""

import asyncio
import gc
import threading
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from typing_extensions import override

from dali.errors import EngineFault, ServiceUnavailable, TimedOut
from dali.tableset import Column, Table
from engines.duckdb import Catalogue, DuckDBConfig, DuckDBEngine, open_engine
from engines.duckdb.catalogue_writer import CatalogueWriter
from engines.duckdb.quoting import quoted
from engines.protocol import Engine, Upload
from tests.engines.contract import (
    COLUMNS,
    FEW,
    ROWS,
    HomeEngineContract,
    batch_of,
    read,
    upload_of,
)

STARS = Table("stars", "sky", COLUMNS)
ALL = "SELECT id, x, s FROM catalogue_0.sky.stars"
ENDLESS = (
    "SELECT sum(a.id * b.id)::BIGINT, max(a.x + b.x), min(a.s || b.s)"
    " FROM catalogue_0.sky.stars a, catalogue_0.sky.stars b,"
    " catalogue_0.sky.stars c"
)
CONFIG = DuckDBConfig(memory_limit="400MB", threads=2, max_queries=8, max_waiting=2)


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    numbers = list(range(ROWS))
    x = [None if n == 1 else float(n) for n in numbers]
    rows = pa.table({"id": numbers, "x": x, "s": [f"s{n}" for n in numbers]})
    folder = tmp_path_factory.mktemp("engine")
    with CatalogueWriter(folder / "c.duckdb", folder / "tmp") as writer:
        writer.add_table(STARS, iter(rows.to_batches()))
        return writer.commit()


@pytest.fixture(name="engine")
async def opened(catalogue: Catalogue) -> AsyncIterator[DuckDBEngine]:
    made = open_engine(CONFIG, [catalogue])
    await made.open()
    yield made
    await made.close()


class TestContract(HomeEngineContract):
    @override
    @pytest.fixture
    def engine(self, engine: DuckDBEngine) -> Engine:
        return engine

    @override
    def all_rows(self) -> str:
        return ALL

    @override
    def broken(self) -> str:
        return "SELECT nope FROM catalogue_0.sky.stars"

    @override
    def endless(self, engine: Engine) -> str:
        return ENDLESS

    @override
    def uploaded(self, upload: Upload) -> str:
        return f"SELECT * FROM {quoted(upload.table.physical)}"

    @override
    def running(self, engine: Any) -> int:
        return len(engine._running)


async def one(engine: Engine, sql: str, column: Column | None = None) -> Any:
    async with engine.run(sql, [column or Column("a", "char", "*")]) as result:
        return [batch async for batch in result.batches][0][0][0].as_py()


async def test_publishes_the_tables_of_its_catalogues(engine: DuckDBEngine) -> None:
    (table,) = (await engine.tableset()).tables
    assert table.qualified_name == "sky.stars"
    assert table.physical == ("catalogue_0", "sky", "stars")
    assert table.nrows == ROWS


@pytest.mark.parametrize(
    "sql",
    [
        pytest.param("SELECT * FROM read_csv('/etc/passwd')", id="read a file"),
        pytest.param("SELECT * FROM glob('/etc/*')", id="list a folder"),
        pytest.param("COPY (SELECT 1) TO '/tmp/uraniborg-test'", id="write a file"),
        pytest.param("ATTACH '/tmp/uraniborg-test.duckdb'", id="attach"),
        pytest.param("INSTALL httpfs", id="install an extension"),
        pytest.param("SET enable_external_access = true", id="unlock"),
        pytest.param("SET memory_limit = '1TB'", id="take more memory"),
        pytest.param("DROP TABLE catalogue_0.sky.stars", id="change a catalogue"),
        pytest.param("SELECT * FROM catalogue", id="a variable of the program"),
    ],
)
async def test_queries_are_locked_in(engine: DuckDBEngine, sql: str) -> None:
    catalogue = pa.table({"a": ["secret"]})
    with pytest.raises(EngineFault):
        await one(engine, sql)
    assert catalogue.num_rows == 1


async def test_faults_name_nothing_of_ours(engine: DuckDBEngine) -> None:
    with pytest.raises(EngineFault) as caught:
        await read(engine, "SELECT id, x, q FROM catalogue_0.sky.stars")
    assert "catalogue_0" not in caught.value.to_text()


async def test_faults_of_values_say_which(engine: DuckDBEngine) -> None:
    with pytest.raises(EngineFault, match="'s0'"):
        await one(engine, "SELECT CAST(s AS INTEGER) FROM catalogue_0.sky.stars")


async def test_late_fault_comes_after_rows(engine: DuckDBEngine) -> None:
    sql = (
        "SELECT id, 0.5::DOUBLE, CASE WHEN id < 2900000 THEN 's' ELSE"
        " CAST(CAST('q' || id AS INTEGER) AS VARCHAR) END FROM range(3000000) t(id)"
    )
    got = 0
    with pytest.raises(EngineFault, match="'q29"):
        async with engine.run(sql, COLUMNS) as result:
            async for batch in result.batches:
                got += batch.num_rows
    assert got > 0


async def test_value_that_does_not_fit(engine: DuckDBEngine) -> None:
    with pytest.raises(EngineFault, match="does not fit"):
        await one(engine, "SELECT 2::HUGEINT ** 70", Column("a", "int"))


@pytest.mark.parametrize(
    ("sql", "column", "expected"),
    [
        pytest.param("SELECT sum(7)", Column("a", "long"), 7, id="wide sum"),
        pytest.param(
            "SELECT TIMESTAMPTZ '2020-01-01 02:00:00+02'",
            Column("a", "char", "*", "timestamp"),
            "2020-01-01T00:00:00",
            id="zoned time is UTC",
        ),
        pytest.param(
            "SELECT CAST(TIMESTAMPTZ '2020-01-01 02:00:00+02' AS VARCHAR)",
            Column("a", "char", "*"),
            "2020-01-01 00:00:00+00",
            id="session is UTC",
        ),
        pytest.param(
            "SELECT [1.5, 2]", Column("a", "double", "2"), [1.5, 2.0], id="array"
        ),
    ],
)
async def test_types(
    engine: DuckDBEngine, sql: str, column: Column, expected: object
) -> None:
    value = await one(engine, sql, column)
    assert (value.isoformat() if hasattr(value, "isoformat") else value) == expected


async def test_registered_table_can_be_asked(engine: DuckDBEngine) -> None:
    table = Table('odd"name', "tap_schema", (Column("a", "char", "*"),))
    placed = await engine.register_table(table, pa.table({"a": ["hello"]}))
    assert placed.physical == ("memory", "tap_schema", 'odd"name')
    sql = 'SELECT a FROM memory.tap_schema."odd""name"'
    assert await one(engine, sql) == "hello"
    await engine.register_table(table, pa.table({"a": ["anew"]}))
    assert await one(engine, sql) == "anew"


async def test_failed_load_leaves_nothing(engine: DuckDBEngine) -> None:
    async def batches() -> AsyncIterator[pa.RecordBatch]:  # noqa: ASYNC124
        yield pa.record_batch({"a": [1]})
        raise EngineFault("upload broken")

    with pytest.raises(EngineFault, match="upload broken"):
        await engine.load(Table("t", "up", (Column("a", "int"),)), batches())
    with pytest.raises(EngineFault):
        await one(engine, "SELECT a FROM memory.up.t")


async def test_too_many_are_refused_and_none_is_lost(engine: DuckDBEngine) -> None:
    tasks = [asyncio.create_task(read(engine, ENDLESS)) for _ in range(10)]
    await asyncio.sleep(0.2)
    with pytest.raises(ServiceUnavailable):
        await read(engine, ALL)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert sum(b.num_rows for b in await read(engine, ALL)) == ROWS


async def test_waiting_counts_towards_the_deadline(engine: DuckDBEngine) -> None:
    tasks = [asyncio.create_task(read(engine, ENDLESS)) for _ in range(8)]
    await asyncio.sleep(0.1)
    with pytest.raises(ServiceUnavailable):
        await read(engine, ALL, deadline=0.1)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def test_deadline_passes_while_the_reader_sleeps(engine: DuckDBEngine) -> None:
    with pytest.raises(TimedOut):
        async with engine.run(ALL, COLUMNS, deadline=0.1) as result:
            async for _ in result.batches:
                await asyncio.sleep(0.2)
    assert not engine._running


async def test_closing_cancels_what_runs(catalogue: Catalogue) -> None:
    engine = open_engine(CONFIG, [catalogue])
    await engine.open()
    task = asyncio.create_task(read(engine, ENDLESS))
    await asyncio.sleep(0.2)
    begun = time.monotonic()
    await engine.close()
    with pytest.raises(ServiceUnavailable):
        await task
    assert time.monotonic() - begun < 2


async def test_cancelling_twice_still_cleans_up(engine: DuckDBEngine) -> None:
    task = asyncio.create_task(read(engine, ENDLESS))
    await asyncio.sleep(0.1)
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not engine._running
    gc.collect()
    assert await one(engine, "SELECT 'alive'") == "alive"


async def test_threads_are_not_held_by_slow_readers(engine: DuckDBEngine) -> None:
    async with engine.run(ALL, COLUMNS), engine.run(ALL, COLUMNS):
        await asyncio.sleep(0.05)
        busy = [t for t in threading.enumerate() if t.name.startswith("duckdb")]
        # All idle: a pool larger than this would have started more for the third.
        assert await one(engine, "SELECT 'third'") == "third"
        assert len(busy) <= CONFIG.max_queries + 1


async def test_missing_catalogue_is_a_clear_fault(tmp_path: Path) -> None:
    engine = open_engine(CONFIG, [Catalogue(tmp_path / "gone.duckdb", ())])
    with pytest.raises(EngineFault, match="does not start"):
        await engine.open()
    await engine.close()


async def memory_of_tables(engine: DuckDBEngine) -> int:
    sql = (
        "SELECT memory_usage_bytes FROM duckdb_memory()"
        " WHERE tag = 'IN_MEMORY_TABLE'"
    )
    return int(await one(engine, sql, Column("a", "long")))


async def test_an_uploads_memory_is_given_back(engine: DuckDBEngine) -> None:
    large = batch_of(*((n, float(n), f"row {n}") for n in range(20_000)))
    upload = upload_of(engine, lambda: iter([large] * 20))
    before = await memory_of_tables(engine)
    async with engine.run(ALL, COLUMNS, uploads=[upload]):
        assert await memory_of_tables(engine) > before + 1_000_000
    assert await memory_of_tables(engine) < before + 100_000


async def test_an_upload_that_does_not_fit_says_so(catalogue: Catalogue) -> None:
    engine = open_engine(DuckDBConfig(memory_limit="20MB"), [catalogue])
    await engine.open()
    large = batch_of(*((n, float(n), f"{n}" * 20) for n in range(20_000)))
    upload = upload_of(engine, lambda: iter([large] * 100))
    with pytest.raises(EngineFault, match="no room in memory") as caught:
        await read(engine, ALL, uploads=[upload])
    assert caught.value.hint == "Upload fewer rows or columns."
    assert sum(b.num_rows for b in await read(engine, ALL)) == ROWS
    await engine.close()


async def test_an_upload_is_joined_with_what_is_published(engine: DuckDBEngine) -> None:
    upload = upload_of(engine, lambda: iter([batch_of((7, 0.0, ""), (8, 0.0, ""))]))
    own = quoted(upload.table.physical)
    sql = f"SELECT s.* FROM catalogue_0.sky.stars s JOIN {own} u ON u.id = s.id"
    (batch,) = await read(engine, sql, uploads=[upload])
    assert sorted(map(str, batch["s"])) == ["s7", "s8"]


async def test_closing_ends_what_is_loading(catalogue: Catalogue) -> None:
    engine = open_engine(CONFIG, [catalogue])
    await engine.open()

    def batches() -> Iterator[pa.RecordBatch]:
        while True:
            time.sleep(0.05)
            yield FEW[0]

    uploads = [upload_of(engine, batches)]
    task = asyncio.create_task(read(engine, ALL, uploads=uploads))
    await asyncio.sleep(0.2)
    await engine.close()
    with pytest.raises(ServiceUnavailable):
        await task
