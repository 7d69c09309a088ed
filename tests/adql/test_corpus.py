"""One corpus of queries: what they become, and what each database answers."""

from collections import Counter
from collections.abc import Iterator
from contextlib import closing

import pytest

from adql import AdqlError, AdqlErrors, AdqlFeatureError, compile
from adql.dialects import DIALECTS
from adql.explain import explain
from tests.adql.answers import differences, normalised
from tests.adql.blocks import DATABASES, QUERIES, Block, read_blocks
from tests.adql.catalogue import CATALOGUE
from tests.adql.databases import (
    Database,
    duckdb_database,
    mariadb_database,
    postgresql_database,
)
from tests.adql.types_of_answers import mistyped
from tests.support.mariadb import MariaDBServer
from tests.support.postgresql import Server

_FILES = sorted(QUERIES.glob("*.sql"))
_BLOCKS = [(path.stem, block) for path in _FILES for block in read_blocks(path)]
_RUNNING = tuple(name for name in DATABASES if name in DIALECTS)

_FIXTURES = {
    "duckdb": "filled_duckdb",
    "postgresql": "filled_postgresql",
    "mariadb": "filled_mariadb",
}

_PARAMETERS = [
    pytest.param(name, block, id=f"{name}-{stem}-{block.title}")
    for name in _RUNNING
    for stem, block in _BLOCKS
]


@pytest.fixture(scope="module")
def filled_duckdb() -> Database:
    """Give a DuckDB with the catalogue in it."""
    return duckdb_database()


@pytest.fixture(scope="module")
def filled_postgresql(postgresql: Server) -> Iterator[Database]:
    """Give a PostgreSQL with the catalogue in it."""
    with postgresql.database() as connection:
        yield postgresql_database(connection)


@pytest.fixture(scope="module")
def filled_mariadb(mariadb: MariaDBServer) -> Iterator[Database]:
    """Give a MariaDB with the catalogue in it."""
    with closing(mariadb.connect()) as connection:
        yield mariadb_database(connection)


@pytest.mark.parametrize(("name", "block"), _PARAMETERS)
def test_block(name: str, block: Block, request: pytest.FixtureRequest) -> None:
    error = block.error(name)
    if error is not None:
        _check_error(name, block, error)
        return
    compiled = compile(block.query, CATALOGUE, DIALECTS[name])
    told = explain(compiled)
    for section, lines in ((name, told["sql"]), ("columns", told["columns"])):
        if section in block.sections:
            # If that is the better SQL: python -m tests.adql.corpus --record.
            assert "\n".join(lines) == block.sections[section]
    warnings = "\n".join(info.text or "" for info in compiled.warnings)
    assert warnings == block.sections.get("warning", "")
    database: Database = request.getfixturevalue(_FIXTURES[name])
    rows, types = database.answer(compiled.sql)
    assert mistyped(name, compiled.columns, types, rows) == []
    found = normalised(rows, compiled.columns)
    if block.rows is not None:
        ordered = bool(compiled.query.order_by)
        assert not differences(block.rows, found, compiled.columns, ordered=ordered)


def _check_error(name: str, block: Block, expected: str) -> None:
    with pytest.raises((AdqlError, AdqlErrors)) as caught:
        compile(block.query, CATALOGUE, DIALECTS[name])
    assert caught.value.to_text() == expected
    if "error" not in block.sections:
        assert caught.value.code == AdqlFeatureError.__name__


def test_titles_are_unique() -> None:
    titles = Counter(block.title for _, block in _BLOCKS)
    assert [title for title, count in titles.items() if count > 1] == []


def test_queries_are_unique() -> None:
    queries = Counter(" ".join(block.query.split()) for _, block in _BLOCKS)
    assert [query for query, count in queries.items() if count > 1] == []


def test_answers_are_thought() -> None:
    silent = {
        block.title
        for _, block in _BLOCKS
        if block.rows is None and "error" not in block.sections
    }
    # What RAND gives nobody knows.
    assert silent == {"functions"}


def test_there_are_many() -> None:
    assert len(_BLOCKS) >= 600
