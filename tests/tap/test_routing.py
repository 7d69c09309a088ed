"""Which database answers a query, and what is said of those that do not."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pytest
from yarl import URL

from dali.errors import NotSupported, ServiceUnavailable
from dali.tableset import Schema, Table, TableSet
from engines.memory import MemoryEngine
from engines.protocol import Upload
from tap.config import TapConfig
from tap.databases import Databases, published_by
from tap.history import QUERIES
from tap.job import _sql_of
from tap.routing import route
from tests.tap.support import serving
from tests.tap.test_crossing import _upload
from tests.tap.two_databases import (
    FAR,
    LIGHT,
    ORBITS,
    PUBLISHED,
    answer,
    plan_of,
    two_databases,
)

_HISTORY = Upload(replace(QUERIES, physical=("temp", "q")), lambda: iter(()))


@pytest.mark.parametrize(
    ("query", "engine", "crossing"),
    [
        pytest.param("SELECT 1 AS a", "", False, id="no table"),
        pytest.param("SELECT id FROM sky.stars", "", False, id="at home"),
        pytest.param("SELECT * FROM motion.orbits", FAR, False, id="far"),
        pytest.param("SELECT * FROM MOTION.Orbits o", FAR, False, id="any case"),
        pytest.param('SELECT * FROM "motion"."orbits"', FAR, False, id="quoted"),
        pytest.param("SELECT * FROM orbits", FAR, False, id="unqualified"),
        pytest.param(
            "SELECT * FROM motion.orbits NATURAL JOIN motion.light",
            FAR,
            False,
            id="two",
        ),
        pytest.param("SELECT * FROM tap_schema.tables", "", False, id="TAP_SCHEMA"),
        pytest.param("SELECT * FROM history.queries", "", False, id="history"),
        pytest.param(
            "SELECT * FROM history.queries, motion.orbits", FAR, False, id="and history"
        ),
        pytest.param(
            "SELECT * FROM sky.stars, motion.orbits", "", True, id="over both"
        ),
        pytest.param(
            "SELECT * FROM tap_schema.tables, motion.orbits", "", True, id="TAP_SCHEMA+"
        ),
        pytest.param(
            "SELECT id FROM sky.stars WHERE id IN (SELECT star FROM motion.orbits)",
            "",
            True,
            id="in a sub-query",
        ),
        pytest.param(
            "WITH orbits AS (SELECT id FROM sky.stars) SELECT * FROM orbits",
            "",
            False,
            id="WITH hides",
        ),
        pytest.param(
            "WITH orbits AS (SELECT id FROM sky.stars) SELECT * FROM motion.orbits",
            "",
            True,
            id="WITH and a table",
        ),
        pytest.param(
            "WITH a AS (SELECT star FROM motion.orbits), b AS (SELECT star FROM a) "
            "SELECT * FROM b, A",
            FAR,
            False,
            id="WITH of WITH",
        ),
        pytest.param("SELECT * FROM nothing.here", "", False, id="no such"),
        pytest.param("SELECT FROM WHERE", "", False, id="no query"),
    ],
)
def test_routes(query: str, engine: str, crossing: bool) -> None:
    found = route(query, PUBLISHED, [_HISTORY])
    assert (found.engine, found.crossing) == (engine, crossing)


def test_a_database_to_which_nothing_is_brought() -> None:
    query = "SELECT * FROM history.queries, motion.orbits"
    assert route(query, PUBLISHED, [_HISTORY], {FAR}).crossing
    assert not route("SELECT * FROM motion.orbits", PUBLISHED, [], {FAR}).crossing


async def test_a_query_goes_whole_with_its_uploads(tmp_path: Path) -> None:
    query = (
        "SELECT o.period FROM motion.orbits o JOIN TAP_UPLOAD.mine u ON u.k = o.star"
    )
    async with two_databases() as service:
        sent = _upload(tmp_path, "k\n2\n7\n")
        plan = await plan_of(service, query, [sent])
        assert (plan.engine, plan.parts) == (FAR, ())
        assert (await answer(service, query, [sent])).rows == [{"period": 20.0}]


async def test_a_database_that_takes_no_uploads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    query = (
        "SELECT o.period FROM motion.orbits o JOIN TAP_UPLOAD.mine u ON u.k = o.star"
    )
    for crosses in (True, False):
        config = TapConfig(cross_engines=crosses)
        async with two_databases(config) as service:
            far = type(service.databases.others[FAR])
            monkeypatch.setattr(far, "takes_uploads", False)
            sent = _upload(tmp_path, "k\n2\n7\n")
            if crosses:
                got = await answer(service, query, [sent])
                assert got.rows == [{"period": 20.0}]
                assert got.plan.parts
                continue
            with pytest.raises(NotSupported, match="takes no tables of a query's own"):
                await plan_of(service, query, [sent])


async def test_explanations_come_from_the_database_that_answers() -> None:
    far = MemoryEngine(name=FAR, is_open=True)
    async with two_databases(far=far) as service:
        got = await answer(service, "SELECT star FROM motion.orbits", explain=True)
        plan = await plan_of(service, "SELECT star FROM motion.orbits")
        assert await service.told_plan(plan, 1.0) == "LOOK UP"
    assert {"part": "plan", "line": "LOOK UP"} in got.rows


# --- all databases of a service -------------------------------------------------------


def _memory(name: str, *schemas: Schema, is_open: bool = True) -> MemoryEngine:
    return MemoryEngine(TableSet(schemas), name=name, is_open=is_open)


def _names(tableset: TableSet) -> list[tuple[str, str]]:
    return [(table.qualified_name, table.engine) for table in tableset.tables]


async def test_what_all_publish() -> None:
    home = _memory("duckdb", Schema("sky", (Table("stars", "sky", ()),)))
    far = _memory(FAR, Schema("motion", (ORBITS, LIGHT), description="Moves"))
    found = await published_by(home, [far])
    assert _names(found) == [
        ("sky.stars", ""),
        ("motion.orbits", FAR),
        ("motion.light", FAR),
    ]
    assert found.schemas[1].description == "Moves"


async def test_tables_of_one_name_are_published_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    home = _memory("duckdb", Schema("sky", (Table("stars", "sky", ()),)))
    far = _memory(
        FAR, Schema("Sky", (Table("Stars", "Sky", ()), Table("dust", "Sky", ())))
    )
    found = await published_by(home, [far])
    assert _names(found) == [("sky.stars", ""), ("sky.dust", FAR)]
    assert "Sky.Stars of far is not published" in caplog.text


@pytest.mark.parametrize(
    ("home", "far", "available", "note"),
    [
        (True, True, True, ["The service accepts queries."]),
        (
            True,
            False,
            True,
            [
                "The service accepts queries.",
                "For now there are no answers for tables of motion.",
            ],
        ),
        (False, True, False, ["The database is not open."]),
    ],
)
async def test_availability(
    home: bool, far: bool, available: bool, note: Sequence[str]
) -> None:
    found = Databases(_memory("duckdb", is_open=home), [_memory(FAR, is_open=far)])
    assert await found.state(PUBLISHED) == (available, note)


async def test_a_database_that_is_away() -> None:
    async with two_databases(far=_memory(FAR, is_open=False)) as service:
        assert (await answer(service, "SELECT id FROM sky.stars")).rows
        with pytest.raises(ServiceUnavailable):
            await answer(service, "SELECT star FROM motion.orbits")
        with pytest.raises(ServiceUnavailable):
            await answer(service, "SELECT star FROM motion.orbits, sky.stars")


async def test_over_http() -> None:
    motion = Schema("motion", (ORBITS, LIGHT))
    rows = pa.table({"star": pa.array([1, 7], pa.int64())})
    far = MemoryEngine(TableSet((motion,)), lambda *_: rows, name=FAR, is_open=True)
    async with serving(others=[far]) as served:

        async def get(path: str, **query: str) -> str:
            url = URL(f"{served.url}/{path}").with_query(query)
            async with served.client.get(url) as answer:
                assert answer.status == 200, await answer.text()
                return await answer.text()

        listed = "SELECT table_name FROM tap_schema.tables"
        text = {"LANG": "ADQL", "RESPONSEFORMAT": "csv"}
        assert "motion.light" in await get("sync", QUERY=listed, **text)
        assert "motion.orbits" in await get("tables")
        query = "SELECT s.id FROM sky.stars s JOIN motion.orbits o ON o.star = s.id"
        assert await get("sync", QUERY=query, **text) == "id\r\n1\r\n"
        document = await get("sync", QUERY=query, LANG="ADQL")
        assert 'name="crossing" value="far: motion.orbits"' in document
        assert "no answers" not in await get("availability")
        await far.close()
        told = await get("availability")
        assert "<vosi:available>true" in told
        assert "no answers for tables of motion" in told


async def test_jobs_tell_what_each_database_was_asked() -> None:
    async with two_databases() as service:
        plan = await plan_of(service, "SELECT star, id FROM motion.light, sky.stars")
    told = _sql_of(plan)
    assert told.startswith("-- far\nSELECT")
    assert told.endswith(plan.query.sql)


async def test_one_database_alone_is_not_looked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def looked(*_: object) -> None:
        pytest.fail("It was.")

    async with two_databases() as service:
        monkeypatch.setattr("tap.service.route", looked)
        service.databases.others = {}
        assert (await answer(service, "SELECT id FROM sky.stars")).rows
