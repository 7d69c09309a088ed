"""Engines over databases of the tests' own server."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from itertools import count
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from engines.introspection import Published
from engines.mysql import MySQLConfig, MySQLEngine
from tests.support.mariadb import MariaDBServer

if TYPE_CHECKING:
    from pymysql.connections import Connection

__all__ = ["database", "engine", "opened", "url_of"]

NOTHING = Published()
_numbers = count()


def url_of(server: MariaDBServer, name: str) -> str:
    """Give the URL of a database of the server."""
    return f"mariadb://root@localhost/{name}?unix_socket={quote(str(server.socket))}"


@pytest.fixture
def database(mariadb: MariaDBServer) -> "Iterator[Connection[Any]]":
    """Give a database of a test's own."""
    with mariadb.database(f"engine_{next(_numbers)}") as connection:
        yield connection


def name_of(connection: "Connection[Any]") -> str:
    """Name the database that a connection uses."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT DATABASE()")
        row = cursor.fetchone()
    return str(row[0]) if row else ""


@asynccontextmanager
async def opened(
    server: MariaDBServer,
    connection: "Connection[Any]",
    published: Published = NOTHING,
) -> AsyncIterator[MySQLEngine]:
    """Open an engine with a place for users' tables."""
    name = name_of(connection)
    config = MySQLConfig(url_of(server, name), max_queries=4, user_schema="users")
    engine = MySQLEngine("maria", config, published)
    await engine.open()
    try:
        yield engine
    finally:
        await engine.close()  # noqa: ASYNC102 (threads that end)


@pytest.fixture
async def engine(
    mariadb: MariaDBServer, database: "Connection[Any]"
) -> AsyncIterator[MySQLEngine]:
    """Give an open engine that publishes nothing."""
    async with opened(mariadb, database) as found:
        yield found
