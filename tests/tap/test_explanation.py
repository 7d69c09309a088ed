"""EXPLAIN=1: a query explained instead of run."""

import csv
import io

import pytest
from yarl import URL

from engines.memory import MemoryEngine
from formats.registry import FORMATS
from formats.writer import Format
from tests.tap.support import TABLES, Served, serving, status_of

QUERY = "SELECT id, ra AS lon FROM sky.stars WHERE ra < 100"


def _url(served: Served, query: str = QUERY, **more: str) -> URL:
    given = {"LANG": "ADQL", "QUERY": query, "EXPLAIN": "1", **more}
    return URL(f"{served.url}/sync").with_query(given)


async def test_it_tells_tree_columns_sql_and_plan() -> None:
    async with serving() as served:
        url = _url(served, RESPONSEFORMAT="csv")
        async with served.client.get(url) as answer:
            assert answer.status == 200, await answer.text()
            rows = list(csv.reader(io.StringIO(await answer.text())))
    assert rows[0] == ["part", "line"]
    told: dict[str, list[str]] = {}
    for part, line in rows[1:]:
        told.setdefault(part, []).append(line)
    assert list(told) == ["tree", "columns", "sql", "plan"]
    assert any("stars.ra double in deg" in line for line in told["tree"])
    assert told["columns"][1].startswith("lon  double  unit=deg")
    assert told["sql"][0].startswith('SELECT "stars"."id" AS "id"')
    assert "SEQ_SCAN" in "\n".join(told["plan"]).upper().replace(" ", "_")


@pytest.mark.parametrize("kind", [pytest.param(f, id=f.name) for f in FORMATS])
async def test_every_format_can_show_it(kind: Format) -> None:
    async with serving() as served:
        async with served.client.get(
            _url(served, RESPONSEFORMAT=kind.name, MAXREC="0")
        ) as answer:
            assert answer.status == 200
            assert await answer.read()


async def test_nothing_is_run() -> None:
    engine = MemoryEngine(TABLES)
    async with serving(engine=engine) as served:
        async with served.client.get(_url(served, RESPONSEFORMAT="csv")) as answer:
            assert b"plan,LOOK UP" in await answer.read()
    assert not engine.queries


async def test_a_wrong_query_is_an_error_as_ever() -> None:
    async with serving() as served:
        async with served.client.get(_url(served, "SELECT no FROM sky.stars")) as got:
            assert got.status == 400
            assert status_of(await got.read())[0] == "ERROR"


async def test_it_is_short_whatever_the_query() -> None:
    deep = "".join(f", ra{' + ra' * 490} AS c{number}" for number in range(10))
    query = f"SELECT id{deep} FROM sky.stars"
    async with serving(engine=MemoryEngine(TABLES)) as served:
        form = {"LANG": "ADQL", "QUERY": query, "EXPLAIN": "1"}
        form["RESPONSEFORMAT"] = "csv"
        async with served.client.post(f"{served.url}/sync", data=form) as answer:
            assert answer.status == 200
            told = await answer.text()
    assert 1_000_000 < len(told) < 4_000_000
    assert "the rest is left out" in told


async def test_it_tells_nothing_of_hidden_tables() -> None:
    async with serving() as served:
        told = []
        for query in ("SELECT x FROM secret.t", "SELECT x FROM secret.u"):
            async with served.client.get(_url(served, query)) as answer:
                assert answer.status == 400
                told.append(status_of(await answer.read())[1])
    assert told[0].replace("secret.t", "secret.u") == told[1]
