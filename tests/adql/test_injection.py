"""Nasty texts wherever a user's text can stand: data come back, nothing changes."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from typing import Any

import duckdb
import psycopg
import pymysql
import pytest

from adql import AdqlError, AdqlErrors, AdqlSyntaxError, compile
from adql.dialects import DIALECTS
from adql.functions import FunctionSet
from adql.functions.catalogue import SIMBADPOINT
from adql.functions.configured import configured_function
from adql.names import spelt
from dali.tableset import Column, Schema, Table, TableSet
from engines.duckdb import define_functions
from tests.adql.catalogue import Content
from tests.adql.databases import (
    DUCKDB,
    MARIADB,
    POSTGRESQL,
    Flavour,
    create_statements,
)
from tests.adql.nasty import (
    NAME_PLACES,
    NASTY,
    RAW_PLACES,
    STRING_PLACES,
    literal,
    name,
)
from tests.support.mariadb import MariaDBServer
from tests.support.postgresql import Server

_ODD_NAMES = (
    "{0}",
    "{}",
    "%s",
    "%",
    'a"b',
    "a'b",
    "a`b",
    "a\\",
    "--",
    "/*",
    ";",
    "(sph_m,",
    "Größe",
    "lambda ",
)

_ONE = Table(
    "one",
    "lab",
    (
        Column("n", "int"),
        Column("word", "char", "*"),
        Column("t", "char", "*", "timestamp"),
        Column("ra", "double", unit="deg"),
        Column("dec", "double", unit="deg"),
    ),
    physical=("nasty", "one_1"),
)
_TEXTS = Table("texts", "lab", (Column("word", "char", "*"),), ("nasty", "texts_1"))
_ODD = Table(
    "o'{0}\"",
    "lab",
    tuple(Column(each, "double") for each in _ODD_NAMES if each != "lambda "),
    physical=("nasty", "o'{0}`\""),
)
_CONTENTS = (
    Content(_ONE, [(1, "word", "2020-01-01 00:00:00", 10.0, 20.0)]),
    Content(_TEXTS, [(text,) for text in NASTY]),
    Content(_ODD, [tuple(float(i) for i, _ in enumerate(_ODD.columns, 1))]),
)
_SKY = TableSet((Schema("lab", (_ONE, _TEXTS, _ODD)),))
_FUNCTIONS = FunctionSet.standard().with_functions(
    [
        SIMBADPOINT,
        configured_function(
            "said(a TEXT, b TEXT) -> TEXT",
            {"any": "coalesce({a}, {b}, '{{}}')"},
            "The first of two texts.",
            DIALECTS,
        ),
    ]
)
_NAMES = {text: (10.0, 20.0) for text in NASTY}
_WIDE = replace(MARIADB, types={**MARIADB.types, "char": "VARCHAR(500)"})


@dataclass(frozen=True, slots=True)
class _Filled:
    """A database with nasty texts in it, and a way to ask it."""

    name: str
    run: Callable[[str], Sequence[Sequence[Any]]]


_OUT_OF_RANGE = (1292, 1366, 1411, 1690)
"""MariaDB's numbers of errors that are in the data."""


def _statements(flavour: Flavour) -> Iterator[tuple[str, list[Any]]]:
    """Give what fills a database, a table that nobody may touch among it."""
    canary = f"{flavour.name('nasty')}.{flavour.name('canary')}"
    for content in _CONTENTS:
        schema, table, insert = create_statements(content, flavour)
        yield schema, []
        yield table, []
        for row in content.rows:
            yield insert, list(row)
    yield f"CREATE TABLE {canary} (x INTEGER)", []
    yield f"INSERT INTO {canary} VALUES (7)", []


@pytest.fixture(scope="module")
def nasty_duckdb() -> Iterator[_Filled]:
    """Fill a DuckDB."""
    with duckdb.connect() as connection:
        define_functions(connection)
        for statement, values in _statements(DUCKDB):
            connection.execute(statement, values)
        yield _Filled("duckdb", lambda sql: connection.execute(sql).fetchall())


@pytest.fixture(scope="module")
def nasty_postgresql(postgresql: Server) -> Iterator[_Filled]:
    """Fill a PostgreSQL."""
    with postgresql.database() as connection:
        connection.autocommit = True
        for statement, values in _statements(POSTGRESQL):
            connection.execute(statement.encode(), values or None)

        def run(sql: str) -> list[Any]:
            return connection.execute(sql.encode()).fetchall()

        yield _Filled("postgresql", run)


@pytest.fixture(scope="module")
def nasty_mariadb(mariadb: MariaDBServer) -> Iterator[_Filled]:
    """Fill a MariaDB."""
    with closing(mariadb.connect()) as connection, connection.cursor() as cursor:
        for statement, values in _statements(_WIDE):
            cursor.execute(statement, values or None)

        def run(sql: str) -> list[Any]:
            cursor.execute(sql)
            return list(cursor.fetchall())

        yield _Filled("mariadb", run)
        cursor.execute("DROP SCHEMA nasty")


@pytest.fixture(params=list(DIALECTS))
def database(request: pytest.FixtureRequest) -> Iterator[_Filled]:
    """Give each database, and see afterwards that nothing in it has changed."""
    made: _Filled = request.getfixturevalue(f"nasty_{request.param}")
    yield made
    assert list(made.run("SELECT x FROM nasty.canary")) == [(7,)]
    tables = "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = '{}'"
    assert list(made.run(tables.format("nasty"))) == [(len(_CONTENTS) + 1,)]
    texts = made.run("SELECT word FROM nasty.texts_1")
    assert sorted(row[0] for row in texts) == sorted(NASTY)


def _sql(query: str, database: _Filled) -> str:
    dialect = DIALECTS[database.name]
    return compile(query, _SKY, dialect, functions=_FUNCTIONS, names=_NAMES).sql


@pytest.mark.parametrize("place", STRING_PLACES)
def test_texts_come_back(database: _Filled, place: str) -> None:
    for text in NASTY:
        query = place.replace("{}", literal(text))
        assert list(database.run(_sql(query, database))) == [(text,)], query


@pytest.mark.parametrize("word", ["LIKE", "ILIKE"])
def test_patterns_find_themselves(database: _Filled, word: str) -> None:
    for text in NASTY:
        query = f"SELECT word FROM lab.texts WHERE word {word} {literal(text)}"
        assert (text,) in list(database.run(_sql(query, database))), query


@pytest.mark.parametrize("place", NAME_PLACES)
def test_names_are_names(database: _Filled, place: str) -> None:
    for text in NASTY:
        query = place.replace("{}", name(text))
        assert list(database.run(_sql(query, database))) == [(1,)], query


@pytest.mark.parametrize("column", _ODD.columns, ids=lambda column: column.name)
def test_columns_of_odd_names(database: _Filled, column: Column) -> None:
    table, own = spelt(_ODD.schema, _ODD.name), name(column.name)
    value = float(_ODD.columns.index(column) + 1)
    for expression in (
        own,
        f"ABS({own})",
        f"ROUND({own}, 0)",
        f"COALESCE(NULL, {own})",
        f"COORD1(POINT({own}, 0))",
        f"{own} / 1",
        f"IN_UNIT({own}, '')" if column.unit is not None else own,
    ):
        query = f"SELECT {expression} AS x FROM {table} WHERE {own} > 0"
        assert list(database.run(_sql(query, database))) == [(value,)], query
    near = (
        f"SELECT {own} FROM {table} WHERE 1 = CONTAINS(POINT({own}, {own}), "
        f"CIRCLE({value}, {value}, 0.1)) AND DISTANCE(POINT({own}, 0), "
        f"POINT({own}, {own})) > 0 AND 1 = CONTAINS(POINT({own}, 0), "
        f"POLYGON({own}, -1, 50, -1, 50, 1, 0, 1)) OR {own} = {value}"
    )
    assert list(database.run(_sql(near, database))) == [(value,)]


@pytest.mark.parametrize("place", RAW_PLACES)
def test_anywhere(database: _Filled, place: str) -> None:
    for text in NASTY:
        query = place.replace("{raw}", text).replace("{name}", name(text))
        query = query.replace("{text}", literal(text))
        with suppress(AdqlError, AdqlErrors):
            _run(_sql(query, database), database)


def _run(sql: str, database: _Filled) -> None:
    """Run SQL, of which the data may be wrong, but not the SQL."""
    try:
        database.run(sql)
    except (duckdb.ConversionException, duckdb.InvalidInputException):
        pass
    except psycopg.DataError:
        pass
    except pymysql.MySQLError as error:
        assert error.args[0] in _OUT_OF_RANGE, (error, sql)


@pytest.mark.parametrize("text", ["\0", "a\0b", "\ud800", "a\udfff"])
@pytest.mark.parametrize("place", ["SELECT '{}' AS x", 'SELECT n AS "{}"', "{}"])
def test_what_no_text_can_hold(place: str, text: str) -> None:
    query = f"{place.format(text)} FROM lab.one"
    for dialect in DIALECTS.values():
        with pytest.raises(AdqlSyntaxError):
            compile(query, _SKY, dialect)
