"""The test twin keeps the contract, and does what its script says."""

from collections.abc import AsyncIterator, Sequence

import pyarrow as pa
import pytest
from typing_extensions import override

from dali.errors import EngineFault, ServiceUnavailable
from dali.tableset import Column, Table
from engines.memory import MemoryEngine, Script
from engines.protocol import Engine, Upload
from tests.engines.contract import (
    COLUMNS,
    FEW,
    ROWS,
    HomeEngineContract,
    read,
    upload_of,
)


def rows(sql: str, columns: Sequence[Column]) -> pa.Table:
    if sql != "all":
        raise EngineFault
    numbers = list(range(ROWS))
    x = [None if n == 1 else float(n) for n in numbers]
    return pa.table({"id": numbers, "x": x, "s": [str(n) for n in numbers]})


@pytest.fixture(name="engine")
async def open_engine() -> AsyncIterator[MemoryEngine]:
    made = MemoryEngine(answers=rows)
    await made.open()
    yield made
    await made.close()


class TestContract(HomeEngineContract):
    @override
    @pytest.fixture
    def engine(self, engine: MemoryEngine) -> Engine:
        return engine

    @override
    def all_rows(self) -> str:
        return "all"

    @override
    def broken(self) -> str:
        return "broken"

    @override
    def endless(self, engine: Engine) -> str:
        assert isinstance(engine, MemoryEngine)
        engine.script = Script(stall_after=0)
        return "all"

    @override
    def uploaded(self, upload: Upload) -> str:
        return upload.table.physical[-1]


async def test_fails_at_start(engine: MemoryEngine) -> None:
    engine.script = Script(fail_at_start=ServiceUnavailable("full"))
    with pytest.raises(ServiceUnavailable, match="full"):
        await read(engine, "all")


async def test_fails_after_some_batches(engine: MemoryEngine) -> None:
    engine.script = Script(fail_after=(2, EngineFault("late")))
    got = []
    with pytest.raises(EngineFault, match="late"):
        async with engine.run("all", COLUMNS) as result:
            async for batch in result.batches:
                got.append(batch.num_rows)
    assert got == [1000, 1000]


async def test_knows_answers_by_their_sql() -> None:
    engine = MemoryEngine(answers={"one": rows("all", COLUMNS)}, is_open=True)
    assert len(await read(engine, "one", limit=1)) == 1
    with pytest.raises(EngineFault):
        await read(engine, "two")
    assert engine.queries == ["one", "two"]


async def test_keeps_what_is_loaded(engine: MemoryEngine) -> None:
    async def batches() -> AsyncIterator[pa.RecordBatch]:  # noqa: ASYNC124
        yield pa.record_batch({"a": [1, 2]})

    await engine.load(Table("t", "s", (Column("a", "int"),)), batches())
    assert engine.loaded["s.t"]["a"].to_pylist() == [1, 2]


async def test_tells_what_a_query_brought(engine: MemoryEngine) -> None:
    await read(engine, "all", uploads=[upload_of(engine, lambda: iter(FEW))])
    assert engine.loaded["TAP_UPLOAD.mine"].num_rows == 5
