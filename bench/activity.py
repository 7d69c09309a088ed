"""What a database runs, by its own word."""

import asyncio
from collections.abc import Callable

import psycopg
import pymysql

from bench.engine_data import Given

__all__ = ["Running", "Watch", "until"]

_PATIENCE = 30.0
_LOOK_EVERY = 0.001

Running = Callable[[], bool]


class Watch:
    """Tell whether a database runs a query, by its own word."""

    def __init__(self, given: Given) -> None:
        self._given = given

    def __enter__(self) -> Running | None:
        if self._given.kind == "postgresql":
            self._postgresql = psycopg.connect(self._given.where, autocommit=True)
            return self._in_postgresql
        if self._given.kind == "mariadb":
            self._mariadb = pymysql.connect(
                unix_socket=self._given.socket, user="root", autocommit=True
            )
            return self._in_mariadb
        return None

    def __exit__(self, *_: object) -> None:
        if self._given.kind == "postgresql":
            self._postgresql.close()
        elif self._given.kind == "mariadb":
            self._mariadb.close()

    def _in_postgresql(self) -> bool:
        return bool(
            self._postgresql.execute(
                "SELECT 1 FROM pg_stat_activity WHERE state = 'active' "
                "AND backend_type = 'client backend' AND pid <> pg_backend_pid()"
            ).fetchall()
        )

    def _in_mariadb(self) -> bool:
        with self._mariadb.cursor() as cursor:
            cursor.execute(
                "SELECT 1 FROM information_schema.processlist WHERE "
                "command IN ('Query', 'Execute') AND id <> connection_id()"
            )
            return bool(cursor.fetchall())


async def until(running: Running | None, wanted: bool) -> None:
    """Wait until a query runs, or none does."""
    if running is None:
        await asyncio.sleep(0.1 if wanted else 0)
        return
    async with asyncio.timeout(_PATIENCE):
        while await asyncio.to_thread(running) != wanted:
            await asyncio.sleep(_LOOK_EVERY)
