"""The store of jobs on each database, and what is told of those it cannot use."""

import asyncio
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import URL
from typing_extensions import override

from tests.support.mariadb import MariaDBServer
from tests.support.postgresql import Server
from tests.uws.store_contract import StoreContract
from uws.database import StoreFault, open_database

_NUMBERS = count()


def _migrate(url: URL) -> URL:
    async def migrate() -> None:
        await (await open_database(url)).close()

    asyncio.run(migrate())
    return url


@pytest.fixture(scope="module")
def sqlite_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "jobs.sqlite"
    _migrate(_sqlite(path))
    return path


@pytest.fixture(scope="module")
def postgresql_store(postgresql: Server) -> Iterator[tuple[URL, Any]]:
    with postgresql.database() as connection:
        url = _postgresql(postgresql, connection.info.dbname)
        yield _migrate(url), connection


@pytest.fixture(scope="module")
def mariadb_store(mariadb: MariaDBServer) -> Iterator[tuple[URL, Any]]:
    with _mariadb(mariadb) as (url, cursor):
        yield _migrate(url), cursor


class TestSQLite(StoreContract):
    @override
    @pytest.fixture
    def empty(self, tmp_path: Path) -> URL:
        return _sqlite(tmp_path / "empty ü.sqlite")

    @override
    @pytest.fixture
    def url(self, sqlite_file: Path, tmp_path: Path) -> URL:
        return _sqlite(Path(shutil.copy(sqlite_file, tmp_path)))

    async def test_processes_may_open_an_empty_store_at_once(self, empty: URL) -> None:
        code = (
            "import asyncio, sys; from uws.database import open_database\n"
            "async def main():\n"
            "    await (await open_database(sys.argv[1])).close()\n"
            "asyncio.run(main())"
        )
        url = empty.render_as_string(hide_password=False)
        start = asyncio.create_subprocess_exec
        running = [await start(sys.executable, "-c", code, url) for _ in range(2)]
        assert [await process.wait() for process in running] == [0, 0]


class TestPostgreSQL(StoreContract):
    @override
    @pytest.fixture
    def empty(self, postgresql: Server) -> Iterator[URL]:
        with postgresql.database() as connection:
            yield _postgresql(postgresql, connection.info.dbname)

    @override
    @pytest.fixture
    def url(self, postgresql_store: tuple[URL, Any]) -> URL:
        url, connection = postgresql_store
        connection.execute("DELETE FROM uws_jobs")
        return url


class TestMariaDB(StoreContract):
    @override
    @pytest.fixture
    def empty(self, mariadb: MariaDBServer) -> Iterator[URL]:
        with _mariadb(mariadb) as (url, _):
            yield url

    @override
    @pytest.fixture
    def url(self, mariadb_store: tuple[URL, Any]) -> URL:
        url, cursor = mariadb_store
        cursor.execute("DELETE FROM uws_jobs")
        return url


@pytest.mark.parametrize("scheme", ["mariadb", "mysql", "mariadb+aiomysql"])
async def test_mariadb_compares_exactly_by_any_name(
    mariadb: MariaDBServer, scheme: str
) -> None:
    with _mariadb(mariadb, scheme) as (url, cursor):
        await (await open_database(url)).close()
        cursor.execute("SHOW CREATE TABLE uws_jobs")
        assert "COLLATE=utf8mb4_nopad_bin" in cursor.fetchone()[1]


def _sqlite(path: Path) -> URL:
    return URL.create("sqlite", database=str(path))


def _postgresql(server: Server, database: str, user: str | None = None) -> URL:
    return URL.create(
        "postgresql+asyncpg",
        username=user or server.user,
        password="geheim",
        database=database,
        query={"host": str(server.directory)},
    )


@contextmanager
def _mariadb(
    server: MariaDBServer, scheme: str = "mariadb"
) -> Iterator[tuple[URL, Any]]:
    name = f"uws_{next(_NUMBERS)}"
    query = {"unix_socket": str(server.socket)}
    url = URL.create(scheme, username="root", database=name, query=query)
    with server.database(name) as connection, connection.cursor() as cursor:
        yield url, cursor


@pytest.mark.parametrize(
    ("url", "told"),
    [
        pytest.param("", "URL .* is not right", id="nothing"),
        pytest.param("jobs.sqlite", "URL .* is not right", id="no URL"),
        pytest.param("://:geheim@", "URL .* is not right", id="no scheme"),
        pytest.param("foo://u:geheim@h/x", "URL .* is not right", id="no database"),
        pytest.param("postgresql://u:geheim@h:port/x", "is not right", id="port"),
        pytest.param("sqlite://", "would be lost", id="in memory"),
        pytest.param("sqlite:///:memory:", "would be lost", id="in memory too"),
        pytest.param("oracle://u:geheim@h/x", "driver oracledb", id="driver"),
        pytest.param("postgresql+psycopg2://u:geheim@h", "psycopg2", id="its driver"),
        pytest.param("sqlite:////nowhere/x.sqlite", "unable to open", id="folder"),
        pytest.param("sqlite:////dev/null/x", "unable to open", id="no folder"),
        pytest.param("mariadb://u:geheim@127.0.0.1:1/x", "connect", id="nobody"),
        pytest.param(
            "postgresql://u:geheim@127.0.0.1:1/x?ssl=disable", "failed", id="nobody 2"
        ),
        pytest.param(
            "postgresql://u:geheim@127.0.0.1:1/x?ssl=disable&colour=red",
            "colour",
            id="option",
        ),
    ],
)
async def test_a_url_that_cannot_be_used(url: str, told: str) -> None:
    with pytest.raises(StoreFault, match=told) as caught:
        await open_database(url)
    assert caught.value.hint
    assert "geheim" not in caught.value.to_text()


@pytest.mark.parametrize("what", ["role", "database"])
async def test_what_the_server_does_not_know(postgresql: Server, what: str) -> None:
    role = "nobody" if what == "role" else None
    url = _postgresql(postgresql, "nowhere", role)
    with pytest.raises(StoreFault, match=f'{what} "no') as caught:
        await open_database(url)
    assert "geheim" not in caught.value.to_text()


async def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "jobs.sqlite"
    path.write_bytes(b"This is a text, and a long one. " * 400)
    with pytest.raises(StoreFault, match="not a database"):
        await open_database(f"sqlite:///{path}")
    assert path.read_bytes().startswith(b"This is a text")
