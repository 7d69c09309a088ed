"""A small sky: two tables for the compiler, and in DuckDB."""

import duckdb

from adql.dialects import DUCKDB
from dali.tableset import Column, Position, Schema, Table, TableSet
from engines.duckdb import define_functions

DIALECT = DUCKDB

STARS = Table(
    "stars",
    "sky",
    (
        Column("id", "long"),
        Column("ra", "double", unit="deg"),
        Column("dec", "double", unit="deg"),
        Column("mag", "float", unit="mag"),
        Column("name", "char", "*"),
        Column("n", "int"),
        Column("seen", "char", "*", "timestamp"),
        Column('odd "name', "int"),
    ),
    physical=("main", "stars_1"),
    position=Position("ra", "dec"),
)
LABELS = Table(
    "labels",
    "sky",
    (Column("id", "long"), Column("label", "char", "*")),
    physical=("main", "labels_1"),
)
SKY = TableSet((Schema("sky", (STARS, LABELS)),))


def connect() -> duckdb.DuckDBPyConnection:
    """Fill a database: nine stars, eight labels, id 5 to 9 in both."""
    connection = duckdb.connect()
    define_functions(connection)
    connection.execute("""
        CREATE TABLE stars_1 AS SELECT i::BIGINT AS id, (i * 36)::DOUBLE AS ra,
            (i * 10 - 50)::DOUBLE AS "dec", (10.3 + i)::FLOAT AS mag,
            'star ' || i AS name, i::INT AS n,
            TIMESTAMP '2020-01-01' + to_days(i::INT) AS seen, -i::INT AS "odd ""name",
            7 AS hidden
        FROM generate_series(1, 9) AS t(i)
        """)
    connection.execute("""
        CREATE TABLE labels_1 AS SELECT i::BIGINT AS id, 'l' || i AS label, 8 AS hidden
        FROM generate_series(5, 12) AS t(i)
        """)
    return connection
