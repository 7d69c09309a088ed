"""A query whose reader wants few rows: the SQL says so, and loses none of them."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from adql import compile
from adql.dialects import DIALECTS
from tests.adql.answers import differences, normalised
from tests.adql.blocks import QUERIES, read_blocks
from tests.adql.catalogue import CATALOGUE
from tests.adql.databases import (
    Database,
    duckdb_database,
    mariadb_database,
    postgresql_database,
)
from tests.support.mariadb import MariaDBServer
from tests.support.postgresql import Server

_BLOCKS = [
    block
    for path in sorted(QUERIES.glob("*.sql"))
    for block in read_blocks(path)
    if block.rows is not None and len(block.rows) > 1
]

_NIGHTS = "SELECT night FROM obs.nights"


@pytest.mark.parametrize(
    ("query", "ending"),
    [
        pytest.param(f"{_NIGHTS} ORDER BY night", "LIMIT 5", id="ordered"),
        pytest.param(
            f"{_NIGHTS} ORDER BY night OFFSET 2", "LIMIT 5 OFFSET 2", id="offset"
        ),
        pytest.param(
            f"{_NIGHTS} UNION {_NIGHTS} ORDER BY night", "LIMIT 5", id="of sets"
        ),
        pytest.param(
            "SELECT TOP 3 night FROM obs.nights ORDER BY 1", "LIMIT 3", id="less"
        ),
        pytest.param(
            "SELECT TOP 30 night FROM obs.nights ORDER BY 1", "LIMIT 5", id="more"
        ),
        pytest.param(f"({_NIGHTS} OFFSET 1) ORDER BY night", "LIMIT 5", id="within"),
    ],
)
@pytest.mark.parametrize("name", DIALECTS)
def test_the_end_of_the_query(name: str, query: str, ending: str) -> None:
    found = compile(query, CATALOGUE, DIALECTS[name], most=5)
    assert found.sql.endswith(ending)
    assert found.sql.count("LIMIT 5") == ending.count("LIMIT 5")
    assert found.top == compile(query, CATALOGUE, DIALECTS[name]).top


def test_duckdb_reads_by_all_threads_where_any_rows_will_do() -> None:
    sql = {n: compile(_NIGHTS, CATALOGUE, d, most=5).sql for n, d in DIALECTS.items()}
    assert {n: s.endswith("LIMIT 5") for n, s in sql.items()} == {
        "duckdb": False,
        "postgresql": True,
        "mariadb": True,
    }


@pytest.fixture(scope="module")
def in_duckdb() -> Database:
    """Give a DuckDB with the catalogue in it."""
    return duckdb_database()


@pytest.fixture(scope="module")
def in_postgresql(postgresql: Server) -> Iterator[Database]:
    """Give a PostgreSQL with the catalogue in it."""
    with postgresql.database() as connection:
        yield postgresql_database(connection)


@pytest.fixture(scope="module")
def in_mariadb(mariadb: MariaDBServer) -> Iterator[Database]:
    """Give a MariaDB with the catalogue in it."""
    with closing(mariadb.connect()) as connection:
        yield mariadb_database(connection)


@pytest.mark.parametrize("name", DIALECTS)
def test_the_rows_that_are_read_are_those_of_the_query(
    name: str, request: pytest.FixtureRequest
) -> None:
    database: Database = request.getfixturevalue(f"in_{name}")
    tried = 0
    for block in _BLOCKS:
        if block.error(name) is not None:
            continue
        found = compile(block.query, CATALOGUE, DIALECTS[name], most=2)
        rows = normalised(database.run(found.sql), found.columns)[:2]
        assert len(rows) == 2, block.title
        want = block.rows or []
        if found.query.order_by:
            told = differences(want[:2], rows, found.columns, ordered=True)
        else:
            told = differences(want, rows, found.columns, ordered=False)
            told = [each for each in told if not each.startswith("missing")]
        assert not told, (block.title, found.sql)
        tried += 1
    assert tried > 300
