"""The databases that run the corpus, each filled with the catalogue."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import duckdb
import psycopg
from pymysql.constants import FIELD_TYPE

from adql.dialects import DIALECTS
from dali.tableset import Column
from engines.duckdb import define_functions
from tests.adql.catalogue import CONTENTS, Content

if TYPE_CHECKING:
    from pymysql.connections import Connection

__all__ = [
    "MARIADB",
    "POSTGRESQL",
    "Database",
    "Flavour",
    "create_statements",
    "duckdb_database",
    "mariadb_database",
    "postgresql_database",
]


@dataclass(frozen=True, slots=True)
class Flavour:
    """How a database spells what a table is made of."""

    types: dict[str, str]
    array: str
    quote: str = '"'
    parameter: str = "%s"

    def name(self, text: str) -> str:
        """Quote a name."""
        return f"{self.quote}{text.replace(self.quote, self.quote * 2)}{self.quote}"

    def type_of(self, column: Column) -> str:
        """Name the type of a column."""
        if column.xtype == "timestamp":
            return self.types["timestamp"]
        if column.datatype in ("char", "unicodeChar"):
            return self.types["char"]
        name = self.types[column.datatype]
        return name if column.arraysize is None else self.array.format(name)


@dataclass(frozen=True, slots=True)
class Database:
    """A database: its dialect's name, and ways to ask it.

    ``answer`` gives rows, and the driver's name of each column's type.
    """

    name: str
    run: Callable[[str], Sequence[Sequence[Any]]]
    answer: Callable[[str], "Answer"]


Answer = tuple[Sequence[Sequence[Any]], list[str]]


DUCKDB = Flavour(
    types={
        "boolean": "BOOLEAN",
        "short": "SMALLINT",
        "int": "INTEGER",
        "long": "BIGINT",
        "float": "FLOAT",
        "double": "DOUBLE",
        "char": "VARCHAR",
        "timestamp": "TIMESTAMP",
    },
    array="{}[]",
    parameter="?",
)

POSTGRESQL = Flavour(
    types={
        "boolean": "BOOLEAN",
        "short": "SMALLINT",
        "int": "INTEGER",
        "long": "BIGINT",
        "float": "REAL",
        "double": "DOUBLE PRECISION",
        "char": "TEXT",
        "timestamp": "TIMESTAMP",
    },
    array="{}[]",
)

MARIADB = Flavour(
    types={
        "boolean": "BOOLEAN",
        "short": "SMALLINT",
        "int": "INTEGER",
        "long": "BIGINT",
        "float": "FLOAT",
        "double": "DOUBLE",
        "char": "VARCHAR(100)",
        "timestamp": "DATETIME(6)",
    },
    # MariaDB has no arrays; there a list is its JSON.
    array="JSON",
    quote="`",
)


def create_statements(content: Content, flavour: Flavour) -> tuple[str, str, str]:
    """Give the statements that make a schema and a table, and fill a row."""
    table = content.table
    schema, _ = table.physical
    name = ".".join(map(flavour.name, table.physical))
    columns = ", ".join(
        f"{flavour.name(c.name)} {flavour.type_of(c)}" for c in table.columns
    )
    places = ", ".join([flavour.parameter] * len(table.columns))
    return (
        f"CREATE SCHEMA IF NOT EXISTS {flavour.name(schema)}",
        # A column that nobody may see.
        f"CREATE TABLE {name} ({columns}, hidden INTEGER DEFAULT 7)",
        f"INSERT INTO {name} VALUES ({places}, 7)",
    )


def duckdb_database() -> Database:
    """Fill a DuckDB in memory."""
    connection = duckdb.connect()
    define_functions(connection)
    for content in CONTENTS:
        schema, table, insert = create_statements(content, DUCKDB)
        connection.execute(schema)
        connection.execute(table)
        for row in content.rows:
            connection.execute(insert, row)

    def answer(sql: str) -> Answer:
        described = connection.execute(sql).description or []
        return connection.fetchall(), [str(column[1]) for column in described]

    return Database("duckdb", lambda sql: answer(sql)[0], answer)


def postgresql_database(connection: psycopg.Connection) -> Database:
    """Fill a new database of a PostgreSQL."""
    for statement in DIALECTS["postgresql"].setup:
        connection.execute(statement.encode())
    for content in CONTENTS:
        schema, table, insert = create_statements(content, POSTGRESQL)
        connection.execute(schema.encode())
        connection.execute(table.encode())
        for row in content.rows:
            connection.execute(insert.encode(), row)

    def answer(sql: str) -> Answer:
        cursor = connection.execute(sql.encode())
        return cursor.fetchall(), [
            column.type_display for column in cursor.description or ()
        ]

    return Database("postgresql", lambda sql: answer(sql)[0], answer)


def mariadb_database(connection: "Connection[Any]") -> Database:
    """Fill databases of a MariaDB, one for each schema."""
    with connection.cursor() as cursor:
        for content in CONTENTS:
            schema, table, insert = create_statements(content, MARIADB)
            cursor.execute(schema)
            # Modules of tests share the server, and fill it alike.
            cursor.execute(table.replace("CREATE TABLE", "CREATE OR REPLACE TABLE", 1))
            # Its driver takes a sign of parameters in a name for one.
            insert = insert.replace("%s`", "%%s`")
            for row in content.rows:
                cursor.execute(insert, [_json(value) for value in row])

    names = {
        number: name for name, number in vars(FIELD_TYPE).items() if name.isupper()
    }

    def answer(sql: str) -> Answer:
        with connection.cursor() as cursor:
            cursor.execute(sql)
            return list(cursor.fetchall()), [names[d[1]] for d in cursor.description]

    return Database("mariadb", lambda sql: answer(sql)[0], answer)


def _json(value: Any) -> Any:
    return json.dumps(value) if isinstance(value, list) else value
