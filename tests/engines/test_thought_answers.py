"""The compiler's corpus, whose answers were thought, through whole engines.

`tests.adql.test_corpus` asks databases by drivers that are not ours; here the rows
come as a service gets them: as Arrow, in the types that were declared.
"""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import pyarrow as pa
import pytest
import pytest_asyncio

from adql import AdqlError, AdqlErrors, compile
from dali.arrow import schema_of
from engines.introspection import Published
from engines.protocol import Engine
from suite.config import Database
from suite.databases import database_engine
from tests.adql.answers import differences, normalised
from tests.adql.blocks import QUERIES, Block, read_blocks
from tests.adql.catalogue import CATALOGUE
from tests.adql.databases import mariadb_database, postgresql_database
from tests.support.mariadb import MariaDBServer
from tests.support.postgresql import Server

_BLOCKS = [
    block
    for path in sorted(QUERIES.glob("*.sql"))
    for block in read_blocks(path)
    if block.rows is not None
]


@contextmanager
def _filled(request: pytest.FixtureRequest, database: str) -> Iterator[str]:
    """Fill a database with the catalogue, and give its URL."""
    if database == "postgresql":
        server: Server = request.getfixturevalue("postgresql")
        with server.database() as connection:
            postgresql_database(connection)
            yield server.url(connection.info.dbname)
    else:
        other: MariaDBServer = request.getfixturevalue("mariadb")
        connected = other.connect()
        try:
            mariadb_database(connected)
        finally:
            connected.close()
        yield other.url


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[Engine]:
    engine = database_engine("asked", Database(url), Published())
    await engine.open()
    try:
        yield engine
    finally:
        await engine.close()  # noqa: ASYNC102


@pytest_asyncio.fixture(
    scope="module", loop_scope="module", params=["postgresql", "mariadb"]
)
async def engine(request: pytest.FixtureRequest) -> AsyncIterator[Engine]:
    """Give an engine over the catalogue."""
    with _filled(request, request.param) as url:
        async with _opened(url) as opened:
            yield opened


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("block", _BLOCKS, ids=lambda block: block.title)
async def test_block(engine: Engine, block: Block) -> None:
    refusal = block.error(engine.dialect.name)
    if refusal is not None:
        with pytest.raises((AdqlError, AdqlErrors)) as caught:
            compile(block.query, CATALOGUE, engine.dialect)
        assert caught.value.to_text() == refusal
        return
    compiled = compile(block.query, CATALOGUE, engine.dialect)
    async with engine.run(compiled.sql, compiled.columns, deadline=60) as result:
        batches = [batch async for batch in result.batches]
    rows = pa.Table.from_batches(batches, schema=schema_of(compiled.columns))
    found = normalised(
        list(zip(*(column.to_pylist() for column in rows.columns), strict=True)),
        compiled.columns,
    )
    ordered = bool(compiled.query.order_by)
    assert not differences(block.rows or (), found, compiled.columns, ordered=ordered)
