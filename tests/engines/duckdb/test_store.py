"""Users' tables as Parquet files, in one process and in several."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from typing_extensions import override

from dali.errors import EngineFault
from engines.duckdb import DuckDBConfig, DuckDBEngine, open_engine
from engines.protocol import Engine
from tests.engines.store_contract import (
    STARS,
    TableStoreContract,
    batch_of,
    flow,
    new_key,
    table_of,
)


@asynccontextmanager
async def _opened(folder: Path) -> AsyncIterator[DuckDBEngine]:
    engine = open_engine(DuckDBConfig(user_tables=folder / "users"))
    await engine.open()
    try:
        yield engine
    finally:
        await engine.close()  # noqa: ASYNC102 (threads that end)


class TestStore(TableStoreContract):
    @override
    @pytest.fixture
    async def engine(self, tmp_path: Path) -> AsyncIterator[Engine]:
        async with _opened(tmp_path) as found:
            yield found

    async def test_another_process_sees_what_one_writes(
        self, engine: Engine, tmp_path: Path
    ) -> None:
        assert engine.store is not None
        made = await engine.store.create(table_of(STARS), new_key())
        async with _opened(tmp_path) as other:
            assert other.store is not None
            assert not await self.ask(other, made, "SELECT id FROM mydb.mine")
            rows = batch_of(STARS, [(1, 1.0, 1.0)])
            made = await engine.store.append(made, flow(rows))
            got = await self.ask(other, made, "SELECT id FROM mydb.mine")
            assert got == [(1,)]
            await other.store.drop(made)
        with pytest.raises(EngineFault, match="not there"):
            await engine.store.append(made, flow(rows))

    async def test_a_query_that_runs_sees_the_rows_of_before(
        self, engine: Engine
    ) -> None:
        assert engine.store is not None
        made = await engine.store.create(table_of(STARS), new_key())
        rows = batch_of(STARS, [(n, 1.0, 1.0) for n in range(100_000)])
        made = await engine.store.append(made, flow(rows))
        await engine.store.attach(made)
        place = ".".join(f'"{part}"' for part in made.physical)
        sql = f"SELECT * FROM {place}"
        async with engine.run(sql, STARS) as result:
            first = await anext(result.batches)
            await engine.store.index(made, ["ra", "dec"])
            await engine.store.append(made, flow(rows))
            await engine.store.drop(made)
            count = first.num_rows
            async for batch in result.batches:
                count += batch.num_rows
        assert count == 100_000

    async def test_what_a_killed_writer_left_is_no_part_of_it(
        self, engine: Engine, tmp_path: Path
    ) -> None:
        assert engine.store is not None
        made = await engine.store.create(table_of(STARS), new_key())
        folder = tmp_path / "users" / made.physical[-1]
        (folder / "part-killed.parquet").write_bytes(b"PAR1 and no more")
        (folder / "manifest.json.killed").write_text("{")
        assert not await self.ask(engine, made, "SELECT id FROM mydb.mine")
        row = batch_of(STARS, [(1, 1.0, 1.0)])
        made = await engine.store.append(made, flow(row))
        got = await self.ask(engine, made, "SELECT id FROM mydb.mine")
        assert got == [(1,)]


async def test_none_without_a_folder() -> None:
    engine = open_engine(DuckDBConfig())
    await engine.open()
    assert engine.store is None
    await engine.close()
