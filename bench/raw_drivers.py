"""The least that a client can do with an answer: take its bytes, and look at none."""

import asyncio
from typing import Any

import asyncpg
import pymysql

__all__ = ["copy_bytes", "drain_binary"]

_PREPARE, _EXECUTE = 0x16, 0x17
_END = 0xFE
_SHORT = 9
"""Bytes of a packet that ends rows, at most."""


async def copy_bytes(url: str, sql: str) -> int:
    """Have PostgreSQL send rows as COPY does in binary; give the number of bytes."""
    connection = await asyncpg.connect(url)
    size = 0

    async def take(data: bytes) -> None:  # noqa: ASYNC124
        nonlocal size
        size += len(data)

    try:
        await connection.copy_from_query(sql, output=take, format="binary")
    finally:
        await connection.close()
    return size


async def drain_binary(socket: str, sql: str) -> int:
    """Have MariaDB send rows by its binary protocol; give their number."""
    return await asyncio.to_thread(_drain, socket, sql)


def _drain(socket: str, sql: str) -> int:
    connection: Any = pymysql.connect(
        unix_socket=socket, user="root", charset="utf8mb4"
    )
    try:
        # The driver itself does not speak of prepared statements.
        connection._execute_command(_PREPARE, sql)
        answer = connection._read_packet().get_all_data()
        columns = int.from_bytes(answer[5:7], "little")
        for _ in range(columns + 1):
            connection._read_packet()
        once = answer[1:5] + bytes([0]) + (1).to_bytes(4, "little")
        connection._execute_command(_EXECUTE, once)
        return _count(connection._sock.makefile("rb", buffering=1 << 20))
    finally:
        connection.close()


def _count(stream: Any) -> int:
    """Count packets between the end of columns and that of rows."""
    counts = [0, 0]
    ends = 0
    while ends < 2:
        size = int.from_bytes(stream.read(4)[:3], "little")
        body = stream.read(size)
        if size < _SHORT and body[0] == _END:
            ends += 1
        else:
            counts[ends] += 1
    return counts[1]
