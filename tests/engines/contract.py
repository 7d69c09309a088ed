"""What every engine must do.  Each engine's tests subclass `EngineContract`."""

import asyncio
import time
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterator
from math import inf, nan
from typing import Any

import pyarrow as pa
import pytest
from typing_extensions import override

from adql import Dialect
from dali.arrow import schema_of
from dali.errors import EngineFault, ServiceUnavailable, TimedOut, UsageError
from dali.tableset import Column, Table, TableSet
from engines.protocol import Engine, HomeEngine, Upload

__all__ = ["COLUMNS", "ROWS", "EngineContract", "HomeEngineContract", "read"]

ROWS = 50_000
COLUMNS = (Column("id", "long"), Column("x", "double"), Column("s", "char", "*"))


async def read(engine: Engine, sql: str, **options: Any) -> list[pa.RecordBatch]:
    """Run a query over `COLUMNS` and keep its batches."""
    async with engine.run(sql, COLUMNS, **options) as result:
        return [batch async for batch in result.batches]


def batch_of(*rows: tuple[int | None, float | None, str | None]) -> pa.RecordBatch:
    """Make a batch of `COLUMNS`."""
    schema = schema_of(COLUMNS)
    values = list(zip(*rows, strict=True)) or [(), (), ()]
    return pa.RecordBatch.from_arrays(
        [pa.array(v, f.type) for v, f in zip(values, schema, strict=True)],
        schema=schema,
    )


FEW = (
    batch_of((1, 0.5, "one"), (None, None, None)),
    batch_of(),
    batch_of(
        (2**63 - 1, -0.0, "naïve ☃ 🚀"), (-(2**63), inf, ""), (3, nan, "x" * 9999)
    ),
)
"""Rows of an upload, with what is easily lost."""


def upload_of(
    engine: Engine, batches: Callable[[], Iterator[pa.RecordBatch]], name: str = "mine"
) -> Upload:
    """Make an upload of `COLUMNS`."""
    table = Table(name, "TAP_UPLOAD", COLUMNS, engine.place(f"TAP_UPLOAD.{name}"))
    return Upload(table, batches)


class Slow:
    """Rows that come for ever, each batch after some time in a thread."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()
        self.closed = False
        self._loop = asyncio.get_running_loop()

    def batches(self) -> Iterator[pa.RecordBatch]:
        try:
            while True:
                self._loop.call_soon_threadsafe(self.begun.set)
                time.sleep(0.05)
                yield FEW[0]
        finally:
            self.closed = True


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

    @abstractmethod
    def uploaded(self, upload: Upload) -> str:
        """Give SQL for all rows of an upload of `COLUMNS`, in their order."""

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

    async def test_upload_comes_back_exactly(self, engine: Engine) -> None:
        upload = upload_of(engine, lambda: iter(FEW))
        batches = await read(engine, self.uploaded(upload), uploads=[upload])
        got = pa.Table.from_batches(batches)
        assert repr(got.to_pylist()) == repr(pa.Table.from_batches(FEW).to_pylist())
        assert got.schema == schema_of(COLUMNS)
        assert self.running(engine) == 0

    @pytest.mark.parametrize("limit", [0, 1, 3])
    async def test_limit_of_an_upload(self, engine: Engine, limit: int) -> None:
        upload = upload_of(engine, lambda: iter(FEW))
        batches = await read(
            engine, self.uploaded(upload), uploads=[upload], limit=limit
        )
        assert sum(batch.num_rows for batch in batches) == limit

    async def test_upload_without_rows(self, engine: Engine) -> None:
        upload = upload_of(engine, lambda: iter(()))
        assert not await read(engine, self.uploaded(upload), uploads=[upload])

    async def test_several_uploads(self, engine: Engine) -> None:
        uploads = [upload_of(engine, lambda: iter(FEW), f"u{n}") for n in range(3)]
        last = self.uploaded(uploads[-1])
        batches = await read(engine, last, uploads=uploads)
        assert sum(batch.num_rows for batch in batches) == 5

    async def test_queries_do_not_see_each_others_uploads(self, engine: Engine) -> None:
        mine = upload_of(engine, lambda: iter([batch_of((1, 1.0, "mine"))]))
        yours = upload_of(engine, lambda: iter([batch_of((2, 2.0, "yours"))] * 2))
        sql = self.uploaded(mine)
        async with (
            engine.run(sql, COLUMNS, uploads=[mine]) as one,
            engine.run(sql, COLUMNS, uploads=[yours]) as two,
        ):
            with pytest.raises(EngineFault):
                await read(engine, sql)
            ids = [
                [each for batch in [b async for b in r.batches] for each in batch["id"]]
                for r in (two, one)
            ]
        assert ids == [[pa.scalar(2), pa.scalar(2)], [pa.scalar(1)]]

    async def test_nothing_is_left_of_an_upload(self, engine: Engine) -> None:
        upload = upload_of(engine, lambda: iter(FEW))
        sql = self.uploaded(upload)
        await read(engine, sql, uploads=[upload])
        with pytest.raises(EngineFault):
            await read(engine, sql)

    async def test_upload_that_fails_does_so_in_its_own_words(
        self, engine: Engine
    ) -> None:
        error = UsageError("A cell is broken.", place="UPLOAD mine")

        def batches() -> Iterator[pa.RecordBatch]:
            yield FEW[0]
            raise error

        upload = upload_of(engine, batches)
        with pytest.raises(UsageError) as caught:
            await read(engine, self.uploaded(upload), uploads=[upload])
        assert caught.value is error
        assert self.running(engine) == 0
        with pytest.raises(EngineFault):
            await read(engine, self.uploaded(upload))

    @pytest.mark.parametrize(
        "batch",
        [
            pytest.param(
                pa.record_batch({"a": ["x"], "b": [1], "c": ["y"]}), id="kind"
            ),
            pytest.param(pa.record_batch({"a": [1]}), id="number"),
        ],
    )
    async def test_upload_whose_rows_are_not_of_its_columns(
        self, engine: Engine, batch: pa.RecordBatch
    ) -> None:
        upload = upload_of(engine, lambda: iter([batch]))
        with pytest.raises(EngineFault, match="rows"):
            await read(engine, self.uploaded(upload), uploads=[upload])

    async def test_deadline_passes_while_an_upload_is_read(
        self, engine: Engine
    ) -> None:
        slow = Slow()
        upload = upload_of(engine, slow.batches)
        begun = time.monotonic()
        with pytest.raises(TimedOut):
            await read(engine, self.uploaded(upload), uploads=[upload], deadline=0.2)
        assert time.monotonic() - begun < 2
        assert slow.closed
        assert self.running(engine) == 0

    async def test_cancelled_while_an_upload_is_read(self, engine: Engine) -> None:
        slow = Slow()
        upload = upload_of(engine, slow.batches)
        sql = self.uploaded(upload)
        task = asyncio.create_task(read(engine, sql, uploads=[upload]))
        await slow.begun.wait()
        assert self.running(engine) == 1
        begun = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert time.monotonic() - begun < 2
        assert slow.closed
        assert self.running(engine) == 0

    async def test_explains_what_reads_an_upload(self, engine: Engine) -> None:
        upload = upload_of(engine, lambda: iter(FEW))
        assert await engine.explain(self.uploaded(upload), uploads=[upload])

    async def test_ping_and_dialect(self, engine: Engine) -> None:
        await engine.ping()
        assert isinstance(engine.dialect, Dialect)
        assert isinstance(await engine.tableset(), TableSet)
        assert engine.name

    async def test_closed_engine_does_not_answer(self, engine: Engine) -> None:
        await engine.close()
        with pytest.raises((EngineFault, ServiceUnavailable)):
            await read(engine, self.all_rows())


class HomeEngineContract(EngineContract):
    """What the embedded engine must do beside."""

    @override
    @abstractmethod
    @pytest.fixture
    def engine(self) -> AsyncIterator[HomeEngine]:
        """Give an open engine."""

    async def test_load_refuses_rows_of_another_kind(self, engine: HomeEngine) -> None:
        table = Table("t", "loaded", (Column("a", "int"),))

        async def wrong() -> AsyncIterator[pa.RecordBatch]:  # noqa: ASYNC124
            yield pa.record_batch({"a": ["x"]})

        with pytest.raises(EngineFault):
            await engine.load(table, wrong())
