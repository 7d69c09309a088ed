"""Positions of NaN are no positions: neither in a region nor out of it."""

from collections.abc import Sequence
from typing import Any

import duckdb
import pytest

from adql import compile
from adql.dialects import DIALECTS
from dali.tableset import Column, Position, Schema, Table, TableSet
from engines.duckdb import define_functions
from tests.support.postgresql import Server

_STARS = Table(
    "stars",
    "nan",
    (Column("id", "int"), Column("ra", "double"), Column("dec", "double")),
    position=Position("ra", "dec"),
)
_TABLES = TableSet((Schema("nan", (_STARS,)),))

_REGIONS = (
    "CIRCLE(0, 0, 1)",
    "POLYGON(0, 0, 2, 0, 0, 2)",
    "BOX(0, 0, 2, 2)",
)
_ROWS = (
    "CREATE SCHEMA nan",
    "CREATE TABLE nan.stars (id INTEGER, ra DOUBLE PRECISION, dec DOUBLE PRECISION)",
    "INSERT INTO nan.stars VALUES (1, 0.5, 0.4), (2, 9, 9), (3, 'NaN', 0), "
    "(4, 0, 'NaN'), (5, NULL, 0)",
)


def _query(region: str, number: int) -> str:
    return (
        f"SELECT id FROM nan.stars WHERE CONTAINS(POINT(ra, dec), {region}) = {number}"
    )


def _sql(dialect: str, region: str, number: int) -> str:
    return compile(_query(region, number), _TABLES, DIALECTS[dialect]).sql


@pytest.mark.parametrize("region", _REGIONS)
def test_duckdb(region: str) -> None:
    connection = duckdb.connect()
    define_functions(connection)
    for statement in _ROWS:
        connection.execute(statement)
    answers: list[Sequence[Any]] = [
        connection.execute(_sql("duckdb", region, number)).fetchall()
        for number in (1, 0)
    ]
    assert answers == [[(1,)], [(2,)]]


def test_postgresql(postgresql: Server) -> None:
    with postgresql.database() as connection:
        for statement in _ROWS:
            connection.execute(statement.encode())
        for region in _REGIONS:
            answers: list[Sequence[Any]] = [
                connection.execute(
                    _sql("postgresql", region, number).encode()
                ).fetchall()
                for number in (1, 0)
            ]
            assert answers == [[(1,)], [(2,)]], region
