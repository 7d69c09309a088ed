"""Engines over databases of the tests' own server."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import psycopg
import pytest

from engines.introspection import Published
from engines.postgres import PostgresConfig, PostgresEngine
from tests.support.postgresql import Server, postgresql

__all__ = ["database", "engine", "opened", "postgresql", "url_of"]

NOTHING = Published()


def url_of(server: Server, connection: psycopg.Connection) -> str:
    """Give the URL of a database of the server."""
    name = connection.info.dbname
    return f"postgresql://{server.user}@/{name}?host={server.directory}"


@pytest.fixture
def database(postgresql: Server) -> Iterator[psycopg.Connection]:
    """Give a database of a test's own, with q3c if it is there."""
    extensions = postgresql.extensions & {"q3c"}
    with postgresql.database(*extensions) as connection:
        yield connection


@asynccontextmanager
async def opened(
    server: Server, connection: psycopg.Connection, published: Published = NOTHING
) -> AsyncIterator[PostgresEngine]:
    """Open an engine with a place for users' tables."""
    url = url_of(server, connection)
    config = PostgresConfig(url, max_queries=4, user_schema="users")
    engine = PostgresEngine("pg", config, published)
    await engine.open()
    try:
        yield engine
    finally:
        await engine.close()  # noqa: ASYNC102 (threads that end)


@pytest.fixture
async def engine(
    postgresql: Server, database: psycopg.Connection
) -> AsyncIterator[PostgresEngine]:
    """Give an open engine that publishes nothing."""
    async with opened(postgresql, database) as found:
        yield found
