"""Sessions: what they are set to, what they may not do, and how they are cancelled."""

import asyncio
import contextlib
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pymysql
import pytest

from dali.errors import EngineFault, NotSupported, TimedOut
from dali.tableset import Column
from engines.introspection import Published
from engines.mysql import MySQLConfig, MySQLEngine
from tests.engines.contract import FEW, read, upload_of
from tests.engines.mysql.conftest import name_of, url_of
from tests.support.mariadb import MariaDBServer

if TYPE_CHECKING:
    from pymysql.connections import Connection

_TEXT = (Column("x", "char", "*"),)
_ENDLESS = (
    "SELECT COUNT(*) AS id, 0e0 AS x, '' AS s FROM mysql.seq_1_to_1000000000 AS a, "
    "mysql.seq_1_to_1000000 AS b WHERE a.seq + b.seq <> 7"
)


async def ask(engine: MySQLEngine, sql: str) -> list[Any]:
    """Ask for one column of texts."""
    async with engine.run(sql, _TEXT) as result:
        return [x async for batch in result.batches for x in batch["x"].to_pylist()]


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("@@time_zone", "+00:00"),
        ("@@character_set_client", "utf8mb4"),
        ("@@character_set_results", "utf8mb4"),
        ("@@tx_read_only", "ON"),
        ("@@net_write_timeout", "3600"),
        ("@@max_statement_time", "0.000000"),
        ("'a\\\\b'", "a\\\\b"),
    ],
)
async def test_settings(engine: MySQLEngine, setting: str, value: str) -> None:
    assert await ask(engine, f"SELECT CAST({setting} AS CHAR) AS x") == [value]


async def test_deadline_is_the_servers_own_net_too(engine: MySQLEngine) -> None:
    sql = "SELECT CAST(@@max_statement_time AS CHAR) AS x"
    async with engine.run(sql, _TEXT, deadline=20) as result:
        [text] = [x async for batch in result.batches for x in batch["x"].to_pylist()]
    assert 19 < float(str(text)) <= 21
    assert await ask(engine, sql) == ["0.000000"]


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO kept VALUES (2)",
        "UPDATE kept SET x = 2",
        "DELETE FROM kept",
        "DROP TABLE kept",
        "TRUNCATE TABLE kept",
        "CREATE TABLE more (x INT)",
        "CREATE DATABASE more",
        "SELECT 1 AS x; DELETE FROM kept",
    ],
)
async def test_nothing_is_written(
    engine: MySQLEngine, database: "Connection[Any]", sql: str
) -> None:
    with database.cursor() as cursor:
        cursor.execute("CREATE TABLE kept (x INT)")
        cursor.execute("INSERT INTO kept VALUES (1)")
        with pytest.raises(EngineFault) as caught:
            await ask(engine, sql)
        assert "kept" not in caught.value.to_text()
        # An upload lets its session write, for a while.
        upload = upload_of(engine, lambda: iter(FEW))
        with pytest.raises(EngineFault):
            await read(engine, sql, uploads=[upload])
        with pytest.raises(EngineFault):
            await ask(engine, sql)
        cursor.execute("SELECT x FROM kept")
        assert cursor.fetchall() == ((1,),)


async def test_no_uploads_where_they_are_switched_off(
    mariadb: MariaDBServer, database: "Connection[Any]"
) -> None:
    config = MySQLConfig(url_of(mariadb, name_of(database)), uploads=False)
    engine = MySQLEngine("maria", config, Published())
    await engine.open()
    try:
        assert not engine.takes_uploads
        assert engine.store is None
        with pytest.raises(NotSupported):
            await read(
                engine, "SELECT 1", uploads=[upload_of(engine, lambda: iter(()))]
            )
    finally:
        await engine.close()  # noqa: ASYNC102


async def _is_idle(database: "Connection[Any]", seconds: float) -> bool:
    """Wait until the server runs nothing but our question."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        with database.cursor() as cursor:
            cursor.execute(
                "SELECT COUNT(*) FROM information_schema.processlist WHERE command "
                "<> 'Sleep' AND command <> 'Daemon' AND id <> CONNECTION_ID()"
            )
            if cursor.fetchone() == (0,):
                return True
        await asyncio.sleep(0.02)
    return False


async def test_cancel_reaches_the_server_soon(
    engine: MySQLEngine, database: "Connection[Any]"
) -> None:
    task = asyncio.create_task(read(engine, _ENDLESS))
    await asyncio.sleep(0.2)
    assert not await _is_idle(database, 0.05)
    begun = time.monotonic()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert time.monotonic() - begun < 1
    assert await _is_idle(database, 1)


@contextlib.contextmanager
def _crowd(server: MariaDBServer, database: "Connection[Any]") -> Iterator[None]:
    """Take all connections that the server has."""
    with database.cursor() as cursor, contextlib.ExitStack() as stack:
        cursor.execute("SELECT @@GLOBAL.max_connections")
        [most] = cursor.fetchone() or [0]
        cursor.execute("SET GLOBAL max_connections = 10")
        stack.callback(cursor.execute, f"SET GLOBAL max_connections = {most}")
        with pytest.raises(pymysql.err.OperationalError) as caught:
            while True:
                stack.callback(server.connect().close)
        assert caught.value.args[0] == 1040
        yield


async def test_cancel_where_no_connection_is_left(
    mariadb: MariaDBServer, engine: MySQLEngine, database: "Connection[Any]"
) -> None:
    await read(engine, "SELECT 1 AS id, 1e0 AS x, '' AS s")
    with _crowd(mariadb, database):
        with pytest.raises(TimedOut):
            await read(engine, _ENDLESS, deadline=0.3)
        assert await _is_idle(database, 1)
        # The session is whole: there is no other.
        assert len(await read(engine, "SELECT 1 AS id, 1e0 AS x, '' AS s")) == 1


async def test_session_that_was_killed_is_replaced(
    engine: MySQLEngine, database: "Connection[Any]"
) -> None:
    [number] = await ask(engine, "SELECT CAST(CONNECTION_ID() AS CHAR) AS x")
    with database.cursor() as cursor:
        cursor.execute(f"KILL CONNECTION {int(number)}")
    [other] = await ask(engine, "SELECT CAST(CONNECTION_ID() AS CHAR) AS x")
    assert number != other


async def test_sessions_are_used_again(engine: MySQLEngine) -> None:
    sql = "SELECT CAST(CONNECTION_ID() AS CHAR) AS x"
    first = await ask(engine, sql)
    # Neither a fault, a limit nor a cancel costs one.
    with pytest.raises(EngineFault):
        await ask(engine, "SELECT nothing FROM nowhere")
    await read(
        engine,
        "SELECT seq AS id, 1e0 AS x, '' AS s FROM mysql.seq_1_to_900000",
        limit=5000,
    )
    with pytest.raises(TimedOut):
        await read(engine, _ENDLESS, deadline=0.2)
    assert await ask(engine, sql) == first


@pytest.mark.parametrize("password", ["", "secret", "pä☃ß @:/?#%"])
async def test_users_and_passwords(
    mariadb: MariaDBServer, database: "Connection[Any]", password: str
) -> None:
    name = name_of(database)
    url = url_of(mariadb, name).replace("root", f"reader:{quote(password, safe='')}")
    with database.cursor() as cursor:
        cursor.execute("CREATE OR REPLACE USER reader IDENTIFIED BY %s", [password])
        cursor.execute(f"GRANT SELECT ON `{name}`.* TO reader")
        engine = MySQLEngine("maria", MySQLConfig(url), Published())
        wrong = MySQLEngine("maria", MySQLConfig(url.replace("@l", "x@l")), Published())
        try:
            await engine.open()
            assert await ask(engine, "SELECT CURRENT_USER() AS x") == ["reader@%"]
            with pytest.raises(EngineFault, match="denied"):
                await wrong.open()
        finally:
            await engine.close()  # noqa: ASYNC102
            await wrong.close()  # noqa: ASYNC102
            cursor.execute("DROP USER reader")
