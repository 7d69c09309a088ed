"""The small sky of `tests.adql.sky` in a MariaDB, with the same rows."""

from typing import TYPE_CHECKING, Any

from tests.adql import sky

if TYPE_CHECKING:
    from pymysql.connections import Connection

__all__ = ["fill"]

_STATEMENTS = (
    "CREATE OR REPLACE DATABASE main CHARACTER SET utf8mb4",
    """
    CREATE TABLE main.stars_1 (id BIGINT, ra DOUBLE, `dec` DOUBLE, mag FLOAT,
        name VARCHAR(100), n INTEGER, seen DATETIME(6), `odd "name` INTEGER,
        hidden INTEGER)
    """,
    "CREATE TABLE main.labels_1 (id BIGINT, label VARCHAR(100), hidden INTEGER)",
)


def fill(connection: "Connection[Any]") -> None:
    """Make the database ``main`` anew, and fill its tables with DuckDB's rows."""
    with sky.connect() as source, connection.cursor() as cursor:
        for statement in _STATEMENTS:
            cursor.execute(statement)
        for table in ("stars_1", "labels_1"):
            rows = source.execute(f"SELECT * FROM {table}").fetchall()
            places = ", ".join(["%s"] * len(rows[0]))
            cursor.executemany(f"INSERT INTO main.{table} VALUES ({places})", rows)
