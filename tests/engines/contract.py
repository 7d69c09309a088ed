"""What every engine must do.  Each engine's tests subclass `EngineContract`."""

import asyncio
import time
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from typing import Any

import pyarrow as pa
import pytest

from adql import Dialect
from dali.arrow import schema_of
from dali.errors import EngineFault, ServiceUnavailable, TimedOut
from dali.tableset import Column, Table, TableSet
from engines.protocol import Engine

__all__ = ["COLUMNS", "ROWS", "EngineContract", "read"]

ROWS = 50_000
COLUMNS = (Column("id", "long"), Column("x", "double"), Column("s", "char", "*"))


async def read(engine: Engine, sql: str, **options: Any) -> list[pa.RecordBatch]:
    """Run a query over `COLUMNS` and keep its batches."""
    async with engine.run(sql, COLUMNS, **options) as result:
        return [batch async for batch in result.batches]


class EngineContract(ABC):
    """The tests; subclasses say how to ask their database for things."""

    @abstractmethod
    @pytest.fixture
    def engine(self) -> AsyncIterator[Engine]:
        """Give an open engine."""

    @abstractmethod
    def all_rows(self) -> str:
        """Give SQL for `ROWS` rows of `COLUMNS`, id from 0 in order, x NULL at 1."""

    @abstractmethod
    def broken(self) -> str:
        """Give SQL that the database refuses."""

    @abstractmethod
    def endless(self, engine: Engine) -> str:
        """Give SQL that runs for longer than any test, to be cancelled."""

    def running(self, engine: Any) -> int:
        """Count the queries that run."""
        return int(engine.running)

    async def test_rows_come_in_order_and_in_canonical_types(
        self, engine: Engine
    ) -> None:
        table = pa.Table.from_batches(await read(engine, self.all_rows()))
        assert table.schema == schema_of(COLUMNS)
        assert table["id"].to_pylist() == list(range(ROWS))
        assert table["x"][:3].to_pylist() == [0.0, None, 2.0]

    async def test_rows_come_in_several_batches(self, engine: Engine) -> None:
        batches = await read(engine, self.all_rows())
        assert len(batches) > 2
        assert 0 < batches[0].num_rows <= 10_000

    @pytest.mark.parametrize("limit", [0, 1, 2_500, ROWS - 1, ROWS, ROWS + 1])
    async def test_limit(self, engine: Engine, limit: int) -> None:
        batches = await read(engine, self.all_rows(), limit=limit)
        got = [each for batch in batches for each in batch["id"].to_pylist()]
        assert got == list(range(min(limit, ROWS)))

    async def test_refused_query(self, engine: Engine) -> None:
        with pytest.raises(EngineFault) as caught:
            await read(engine, self.broken())
        assert self.broken() not in caught.value.to_text()

    async def test_deadline(self, engine: Engine) -> None:
        begun = time.monotonic()
        with pytest.raises(TimedOut):
            await read(engine, self.endless(engine), deadline=0.2)
        assert time.monotonic() - begun < 2
        assert self.running(engine) == 0

    async def test_cancelled_task_cancels_the_query(self, engine: Engine) -> None:
        task = asyncio.create_task(read(engine, self.endless(engine)))
        await asyncio.sleep(0.2)
        assert self.running(engine) == 1
        begun = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert time.monotonic() - begun < 2
        assert self.running(engine) == 0

    async def test_reader_may_leave_early(self, engine: Engine) -> None:
        async with engine.run(self.all_rows(), COLUMNS) as result:
            async for _ in result.batches:
                break
        assert self.running(engine) == 0

    async def test_reader_that_fails_ends_the_query(self, engine: Engine) -> None:
        with pytest.raises(ZeroDivisionError):
            async with engine.run(self.all_rows(), COLUMNS):
                raise ZeroDivisionError
        assert self.running(engine) == 0

    async def test_many_at_once(self, engine: Engine) -> None:
        answers = await asyncio.gather(
            *(read(engine, self.all_rows(), limit=n) for n in range(1, 9))
        )
        counts = [sum(batch.num_rows for batch in answer) for answer in answers]
        assert counts == list(range(1, 9))

    async def test_load_refuses_rows_of_another_kind(self, engine: Engine) -> None:
        table = Table("t", "loaded", (Column("a", "int"),))

        async def wrong() -> AsyncIterator[pa.RecordBatch]:  # noqa: ASYNC124
            yield pa.record_batch({"a": ["x"]})

        with pytest.raises(EngineFault):
            await engine.load(table, wrong())

    async def test_ping_and_dialect(self, engine: Engine) -> None:
        await engine.ping()
        assert isinstance(engine.dialect, Dialect)
        assert isinstance(await engine.tableset(), TableSet)
        assert engine.name

    async def test_closed_engine_does_not_answer(self, engine: Engine) -> None:
        await engine.close()
        with pytest.raises((EngineFault, ServiceUnavailable)):
            await read(engine, self.all_rows())
