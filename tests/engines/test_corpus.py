"""One corpus of queries on the demo's catalogue, and every engine gives one answer.

What the embedded engine answers is expected of the others.
"""

from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import pyarrow as pa
import pytest
import pytest_asyncio

from adql import AdqlErrors, CompiledQuery, compile
from dali.arrow import schema_of
from dali.tableset import Column, Position, Table, TableSet
from engines.duckdb import DuckDBConfig, open_engine
from engines.protocol import Engine, Upload
from suite.config import read_config
from suite.databases import database_engines
from tap.upload_tables import with_uploads
from tests.engines.alike import (
    QUERIES,
    Asked,
    differences,
    read_queries,
    unlike_columns,
)
from tests.support.demo_catalogue import (
    DemoCatalogue,
    configuration,
    fill_mariadb,
    fill_postgresql,
)
from tests.support.mariadb import MariaDBServer
from tests.support.postgresql import Server
from tests.support.table_loading import Sphere, is_list

in_one_loop = pytest.mark.asyncio(loop_scope="module")

_CORPUS = [a for path in sorted(QUERIES.glob("*.adql")) for a in read_queries(path)]

_UPLOADED = (
    Column("id", "int"),
    Column("ra", "double", unit="deg", ucd="pos.eq.ra"),
    Column("dec", "double", unit="deg", ucd="pos.eq.dec"),
    Column("mag", "float", unit="mag"),
    Column("name", "char", "*"),
    Column("seen", "char", "*", "timestamp"),
    Column("ok", "boolean"),
)
_ROWS = 2000
_BATCH = 700
_WORDS = (
    "Vega",
    "vega",
    "VEGA ",
    "",
    None,
    "naïve",
    "☃ snow 🚀",
    "a\tb",
    "\\N",
    "NULL",
)


@dataclass(frozen=True, slots=True)
class Answering:
    """An engine, what it publishes, and a table that queries bring to it."""

    engine: Engine
    tables: TableSet
    upload: Upload

    def compiled(self, query: str) -> CompiledQuery:
        return compile(
            query, with_uploads(self.tables, [self.upload]), self.engine.dialect
        )

    async def answer(self, compiled: CompiledQuery) -> pa.Table:
        mine = self.upload.table.physical
        brought = any(table.physical == mine for table in compiled.tables)
        async with self.engine.run(
            compiled.sql,
            compiled.columns,
            uploads=[self.upload] if brought else (),
            deadline=100,
        ) as result:
            batches = [batch async for batch in result.batches]
        return pa.Table.from_batches(batches, schema=schema_of(compiled.columns))


@asynccontextmanager
async def answering(engine: Engine, demo: DemoCatalogue) -> AsyncIterator[Answering]:
    """Open an engine."""
    await engine.open()
    try:
        place = engine.place("TAP_UPLOAD.mine")
        position = Position("ra", "dec")
        mine = Table(
            "mine", "TAP_UPLOAD", _UPLOADED, place, position=position, nrows=_ROWS
        )
        rows = _uploaded(demo)
        upload = Upload(mine, lambda: iter(rows.to_batches(_BATCH)))
        yield Answering(engine, await engine.tableset(), upload)
    finally:
        await engine.close()  # noqa: ASYNC102


def _uploaded(demo: DemoCatalogue) -> pa.Table:
    """Make rows near stars of the catalogue, some values NULL, texts of all kinds."""
    stars = demo.rows["gaia.stars"]
    some = stars.take(pa.array(range(0, _ROWS * 241, 241)))
    numbers = range(1, _ROWS + 1)
    first = datetime(2020, 1, 1)
    ra, dec, mag = (
        some[name].to_pylist() for name in ("ra", "dec", "phot_bp_mean_mag")
    )
    columns: list[list[Any]] = [
        list(numbers),
        [None if n % 97 == 0 else value for n, value in zip(numbers, ra, strict=True)],
        [value + (-1) ** n * 0.0003 for n, value in zip(numbers, dec, strict=True)],
        [None if n % 13 == 0 else value for n, value in zip(numbers, mag, strict=True)],
        [_WORDS[n % len(_WORDS)] for n in numbers],
        [None if n % 17 == 0 else first + timedelta(microseconds=n) for n in numbers],
        [None if n % 5 == 0 else n % 3 == 0 for n in numbers],
    ]
    schema = schema_of(_UPLOADED)
    arrays = [pa.array(v, f.type) for v, f in zip(columns, schema, strict=True)]
    return pa.Table.from_arrays(arrays, schema=schema)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def expected(demo_catalogue: DemoCatalogue) -> AsyncIterator[Answering]:
    """Give the embedded engine over the catalogue."""
    engine = open_engine(DuckDBConfig(), [demo_catalogue.catalogue])
    async with answering(engine, demo_catalogue) as found:
        yield found


Served = Callable[[pytest.FixtureRequest, DemoCatalogue], AbstractContextManager[str]]


@contextmanager
def _mariadb(request: pytest.FixtureRequest, demo: DemoCatalogue) -> Iterator[str]:
    server: MariaDBServer = request.getfixturevalue("mariadb")
    yield configuration(demo, server.url, fill_mariadb(server, demo))


def _postgresql(sphere: Sphere, extension: str | None = None) -> Served:
    @contextmanager
    def served(request: pytest.FixtureRequest, demo: DemoCatalogue) -> Iterator[str]:
        server: Server = request.getfixturevalue("postgresql")
        if extension is not None and extension not in server.extensions:
            pytest.skip(f"this PostgreSQL has no {extension} that works")
        with server.database(*filter(None, [extension])) as connection:
            fill_postgresql(connection, demo, sphere)
            url = server.url(connection.info.dbname)
            yield configuration(demo, url, sphere=sphere)

    return served


_SERVED: dict[str, Served] = {
    "postgresql": _postgresql("healpix"),
    "postgresql-q3c": _postgresql("q3c", "q3c"),
    "postgresql-pgsphere": _postgresql("pgsphere", "pg_sphere"),
    "mariadb": _mariadb,
}


@pytest_asyncio.fixture(scope="module", loop_scope="module", params=list(_SERVED))
async def found(
    request: pytest.FixtureRequest,
    demo_catalogue: DemoCatalogue,
    tmp_path_factory: pytest.TempPathFactory,
) -> AsyncIterator[Answering]:
    """Give an engine as an instance makes it, over a database with the catalogue."""
    path = tmp_path_factory.mktemp("corpus") / "uraniborg.toml"
    with _SERVED[request.param](request, demo_catalogue) as settings:
        path.write_text(settings, "utf-8")
        config, _ = read_config(path)
        (engine,) = database_engines(config)
        async with answering(engine, demo_catalogue) as opened:
            yield opened


@in_one_loop
@pytest.mark.parametrize("asked", _CORPUS, ids=lambda asked: asked.title)
async def test_answers_are_alike(
    asked: Asked, expected: Answering, found: Answering
) -> None:
    if found.engine.dialect.name in asked.refusing:
        with pytest.raises(AdqlErrors, match="not offered|no table"):
            found.compiled(asked.query)
        return
    wanted = expected.compiled(asked.query)
    compiled = found.compiled(asked.query)
    assert unlike_columns(wanted.columns, compiled.columns) == []
    rows = await expected.answer(wanted)
    assert (rows.num_rows == 0) == asked.empty
    ordered = bool(wanted.query.order_by)
    answer = await found.answer(compiled)
    assert differences(rows, answer, asked, ordered=ordered) == []


@in_one_loop
async def test_tables_are_alike(  # noqa: ASYNC124
    expected: Answering, found: Answering
) -> None:
    lists = found.engine.dialect.name == "postgresql"
    wanted = {table.qualified_name: table for table in expected.tables.tables}
    if not lists:
        # MariaDB's numbers have ends.
        del wanted["lab.ends"]
    assert {table.qualified_name for table in found.tables.tables} == set(wanted)
    for table in found.tables.tables:
        other = wanted[table.qualified_name]
        assert (table.title, table.description) == (other.title, other.description)
        # Lists have no fixed length in PostgreSQL, and are not in MariaDB.
        columns = [
            replace(each, arraysize="*") if is_list(each) else each
            for each in other.columns
            if lists or not is_list(each)
        ]
        assert unlike_columns(columns, table.columns) == []
        told = [column.description for column in table.columns]
        assert told == [column.description for column in columns]
        assert (table.position is None) == (other.position is None)
    schemas = {
        each.name: (each.title, each.description) for each in found.tables.schemas
    }
    assert schemas["gaia"][0] == "Gaia"
    assert set(schemas) == {"gaia", "hipparcos", "lab"}


@in_one_loop
async def test_lists_are_alike(expected: Answering, found: Answering) -> None:
    if found.engine.dialect.name == "mariadb":
        pytest.skip("MariaDB has no lists")
    query = "SELECT hip, weights, weights[3] AS w FROM hipparcos.stars WHERE hip < 3000"
    answers = [await each.answer(each.compiled(query)) for each in (expected, found)]
    exact = Asked("", query, (0.0, 0.0))
    assert differences(answers[0], answers[1], exact, ordered=False) == []


@in_one_loop
async def test_keys_are_found(found: Answering) -> None:  # noqa: ASYNC124
    keys = {
        (table.qualified_name, key.target, key.columns)
        for table in found.tables.tables
        for key in table.keys
    }
    assert keys == {("gaia.stars", "hipparcos.stars", (("hip", "hip"),))}


def test_corpus_is_large_and_without_repeats() -> None:
    assert len(_CORPUS) >= 200
    for counts in (
        Counter(asked.title for asked in _CORPUS),
        Counter(" ".join(asked.query.split()) for asked in _CORPUS),
    ):
        assert [text for text, count in counts.items() if count > 1] == []


def test_queries_with_a_reason_to_be_inexact_are_few() -> None:
    inexact = [asked for asked in _CORPUS if asked.close[0] > 1e-11]
    assert len(inexact) < len(_CORPUS) / 20
