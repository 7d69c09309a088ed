"""Queries over two databases while they run."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from typing_extensions import override

from dali.arrow import schema_of
from dali.errors import DaliError, EngineFault, NotSupported, TimedOut, TooLarge
from dali.result import Result
from dali.tableset import Column
from engines.duckdb import DuckDBConfig, DuckDBEngine
from engines.memory import MemoryEngine, Script
from engines.protocol import Upload
from tap.config import TapConfig
from tap.service import TapService
from tap.upload_tables import UploadedFile
from tests.tap.two_databases import FAR, answer, plan_of, two_databases

JOIN = (
    "SELECT s.id, o.period FROM sky.stars s JOIN motion.orbits o ON o.star = s.id "
    "ORDER BY s.id"
)


def _upload(folder: Path, text: str, name: str = "mine") -> UploadedFile:
    path = folder / name
    path.write_text(text)
    return UploadedFile(name, path, "text/csv", f"{name}.csv", f"param:{name}", 9)


# --- answers ------------------------------------------------------------------------


async def test_a_join() -> None:
    async with two_databases() as service:
        got = await answer(service, JOIN)
    assert got.rows == [{"id": 1, "period": 10.0}, {"id": 2, "period": 20.0}]
    assert got.crossing == ["Rows of motion.orbits were fetched from far: star, period"]


async def test_what_was_asked_is_told() -> None:
    query = JOIN.replace("ORDER", "WHERE o.period < 15 AND s.ra > 1 ORDER")
    async with two_databases() as service:
        got = await answer(service, query, show_sql=True)
    assert [row["id"] for row in got.rows] == [1]
    assert got.crossing == [
        "Rows of motion.orbits were fetched from far: star, period; "
        "where o.period < 15"
    ]
    asked = [info.value for info in got.header.infos if info.name == "SQL"]
    assert 'FROM "motion"."orbits_1" AS "t" WHERE ("t"."period" < 15)' in asked[1]
    assert "orbits_1" not in asked[0]


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        pytest.param(
            "SELECT s.id FROM sky.stars s LEFT JOIN motion.orbits o ON o.star = s.id "
            "WHERE o.star IS NULL ORDER BY 1",
            [0, 3, 4],
            id="what is missing",
        ),
        pytest.param(
            "SELECT COUNT(*) AS id FROM sky.stars s JOIN motion.light l "
            "ON DISTANCE(POINT(s.ra, s.dec), POINT(l.ra, l.dec)) < 1/3600.",
            [10],
            id="by position",
        ),
        pytest.param(
            "SELECT id FROM sky.stars UNION SELECT star FROM motion.orbits ORDER BY 1",
            [0, 1, 2, 3, 4, 9],
            id="union",
        ),
        pytest.param(
            "SELECT id FROM sky.stars WHERE id IN (SELECT star FROM motion.light "
            "WHERE band = 'g' GROUP BY star HAVING MIN(mag) > 10.3) ORDER BY 1",
            [1, 3, 4],
            id="groups",
        ),
        pytest.param(
            "SELECT TOP 1 l.star AS id FROM motion.light l, tap_schema.schemas s "
            "WHERE s.schema_name = 'motion' ORDER BY l.mag DESC",
            [4],
            id="TAP_SCHEMA",
        ),
    ],
)
async def test_answers(query: str, rows: list[int]) -> None:
    async with two_databases() as service:
        got = await answer(service, query)
    assert got.plan.parts
    assert [row["id"] for row in got.rows] == rows


async def test_uploads_take_part(tmp_path: Path) -> None:
    query = (
        "SELECT s.id, u.word FROM sky.stars s, motion.orbits o, TAP_UPLOAD.mine u "
        "WHERE s.id = o.star AND u.k = o.star"
    )
    async with two_databases() as service:
        sent = _upload(tmp_path, "k,word\n2,two\n4,four\n")
        got = await answer(service, query, [sent])
    assert got.rows == [{"id": 2, "word": "two"}]


async def test_limits_and_overflow() -> None:
    async with two_databases(light=1000) as service:
        query = "SELECT l.mag FROM motion.light l, sky.stars s WHERE s.id = l.star"
        plan = await plan_of(service, query, maxrec=7)
        async with service.run(plan) as found:
            rows = [row async for batch in found.rows for row in batch.to_pylist()]
            assert (len(rows), found.outcome.value) == (7, "OVERFLOW")
        got = await answer(service, query, maxrec=0)
        assert got.rows == []


async def test_explained_without_fetching() -> None:
    async with two_databases() as service:
        got = await answer(service, JOIN, explain=True)
        far = service.databases[FAR]
        assert isinstance(far, DuckDBEngine)
    told: dict[str, list[str]] = {}
    for row in got.rows:
        told.setdefault(row["part"], []).append(row["line"])
    assert list(told) == ["tree", "columns", "sql", "plan", "fetch 1"]
    assert told["fetch 1"][0] == "motion.orbits in far"
    assert told["fetch 1"][1].startswith('SELECT "t"."star"')
    assert "SEQ SCAN" in " ".join(told["fetch 1"]).upper().replace("_", " ")


# --- bounds -------------------------------------------------------------------------


@pytest.mark.parametrize(("most", "fits"), [(500, True), (499, False)])
async def test_rows_are_bounded(most: int, fits: bool) -> None:
    config = TapConfig(cross_rows=most)
    query = "SELECT COUNT(*) AS n FROM motion.light l, sky.stars s WHERE l.band = 'g'"
    async with two_databases(config, light=1000) as service:
        if fits:
            assert (await answer(service, query)).rows == [{"n": 2500}]
            return
        with pytest.raises(TooLarge) as caught:
            await answer(service, query)
    told = caught.value.to_text()
    assert "more than 499 rows of motion.light from another database (far)" in told
    assert "conditions on columns of light alone" in told


async def test_switched_off() -> None:
    async with two_databases(TapConfig(cross_engines=False)) as service:
        with pytest.raises(NotSupported) as caught:
            await plan_of(service, JOIN)
        assert "sky.stars in the database of this service" in caught.value.message
        assert "motion.orbits in far" in caught.value.message
        assert caught.value.hint
        got = await answer(service, "SELECT COUNT(*) AS n FROM motion.orbits")
        assert got.rows == [{"n": 3}]


async def test_what_is_fetched_waits_for_what_is_loaded() -> None:
    far = _Counting()
    async with two_databases(far=far) as service:
        plan = await plan_of(service, JOIN)
        async with service._crossing(plan) as (upload,):
            with upload.reading() as rows:
                while not (await asyncio.to_thread(next, rows)).num_rows:
                    pass
                # It gets as far ahead as it may, and no further.
                while far.given < 4:
                    await asyncio.sleep(0.01)
                await asyncio.sleep(0.1)
                assert far.given <= 5
    assert far.running == 0


class _Counting(MemoryEngine):
    """Gives rows for ever, and counts the batches."""

    def __init__(self) -> None:
        super().__init__(name=FAR, is_open=True)
        self.given = 0

    @override
    @asynccontextmanager
    async def run(
        self,
        sql: str,
        columns: Sequence[Column],
        *,
        limit: int | None = None,
        deadline: float | None = None,
        uploads: Sequence[Upload] = (),
    ) -> AsyncIterator[Result]:
        async def batches() -> AsyncIterator[pa.RecordBatch]:
            while True:
                await asyncio.sleep(0)
                self.given += 1
                values = [pa.array([1], field.type) for field in schema_of(columns)]
                yield pa.RecordBatch.from_arrays(values, schema=schema_of(columns))

        self.running += 1
        try:
            yield Result(columns, batches())
        finally:
            self.running -= 1


@pytest.mark.parametrize("slots", [1, 2])
async def test_many_at_once_come_to_an_end(slots: int) -> None:
    few = DuckDBConfig(threads=1, max_queries=slots)
    query = (
        "SELECT s.id FROM sky.stars s JOIN motion.orbits o ON o.star = s.id "
        "JOIN motion.light l ON l.star = s.id AND l.band = 'g' "
        "JOIN motion.light r ON r.star = s.id AND r.band = 'r'"
    )
    async with two_databases(far_config=few, home_config=few) as service:
        plan = await plan_of(service, query)
        assert len(plan.parts) == 3
        async with asyncio.timeout(25):
            found = await asyncio.gather(*(answer(service, query) for _ in range(12)))
    assert {len(got.rows) for got in found} == {2}


# --- what goes wrong ----------------------------------------------------------------


def _orbits(count: int = 5000) -> Callable[[str, Sequence[Column]], pa.Table]:
    rows = {"star": pa.array(range(count), pa.int64()), "period": [1.0] * count}
    return lambda sql, columns: pa.table({c.name: rows[c.name] for c in columns})


def _twin(script: Script, **more: Any) -> MemoryEngine:
    return MemoryEngine(
        answers=_orbits(), script=script, name=FAR, is_open=True, **more
    )


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(
            lambda error: Script(fail_at_start=error), id="before the first rows"
        ),
        pytest.param(lambda error: Script(fail_after=(2, error)), id="after them"),
    ],
)
async def test_errors_of_the_other_database_are_told_as_they_are(
    script: Callable[[DaliError], Script],
) -> None:
    error = EngineFault("It broke.", hint="Mend it.")
    async with two_databases(far=_twin(script(error))) as service:
        with pytest.raises(EngineFault) as caught:
            await answer(service, JOIN)
        assert caught.value is error
        assert _at_rest(service)


@pytest.mark.parametrize("after", [0, 2])
async def test_a_cancel_reaches_the_other_database(after: int) -> None:
    far = _twin(Script(stall_after=after))
    async with two_databases(far=far) as service:
        task = asyncio.create_task(answer(service, JOIN))
        while not far.running:
            await asyncio.sleep(0.01)
        begun = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert time.monotonic() - begun < 2
        assert (far.running, far.cancelled) == (0, 1)
        assert _at_rest(service)


async def test_the_deadline_is_that_of_all() -> None:
    config = TapConfig(duration_seconds=1)
    far = _twin(Script(stall_after=1))
    async with two_databases(config, far) as service:
        begun = time.monotonic()
        with pytest.raises(TimedOut):
            await answer(service, JOIN)
        assert time.monotonic() - begun < 3
        assert far.running == 0
        assert _at_rest(service)


async def test_a_reader_who_leaves_early_leaves_nothing_behind() -> None:
    async with two_databases(light=100_000) as service:
        query = "SELECT l.mag FROM motion.light l, sky.stars s"
        plan = await plan_of(service, query)
        async with service.run(plan) as found:
            async for _ in found.rows:
                break
        assert _at_rest(service)


async def test_a_fault_at_home_ends_what_is_fetched() -> None:
    far = _twin(Script(stall_after=3))
    query = (
        "SELECT o.period FROM motion.orbits o, sky.stars s WHERE "
        "CAST(s.name AS INTEGER) = o.star"
    )
    async with two_databases(far=far) as service:
        plan = await plan_of(service, query)
        await service.engine.close()
        with pytest.raises(DaliError):
            async with service.run(plan):
                pytest.fail("There is no database at home.")
        assert far.running == 0


def _at_rest(service: TapService) -> bool:
    """Tell whether no query runs in a DuckDB."""
    engines = (service.engine, *service.databases.others.values())
    return not any(e._running for e in engines if isinstance(e, DuckDBEngine))
