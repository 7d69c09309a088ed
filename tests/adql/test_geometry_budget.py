"""Queries whose geometry would hold a database are refused; the worst others bind."""

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import duckdb
import pytest

from adql import AdqlLimitError, Limits, compile
from adql.dialects import DUCKDB
from dali.tableset import Column, HealpixIndex, Position, Schema, Table, TableSet

TILES = Table(
    "tiles",
    "sky",
    (
        Column("id", "int"),
        Column("ra", "double"),
        Column("dec", "double"),
        Column("r", "double"),
        Column("shape", "double", "*", "polygon"),
        Column("place", "double", "2", "point"),
        Column("hpx", "long"),
    ),
    physical=("main", "tiles"),
    position=Position("ra", "dec", HealpixIndex("hpx")),
)
SKY = TableSet((Schema("sky", (TILES,)),))

# Processor seconds to plan a query: of the brief's second, and twice for a slow day.
_SECONDS = 20.0

ROW = "ra, dec, ra + 1, dec, ra, dec + {}"
KINDS = {
    "cones": "1 = CONTAINS(POINT(ra, dec), CIRCLE({0}.5, {0}.25, 0.1))",
    "tiles": "1 = CONTAINS(POINT(ra, dec), "
    "POLYGON({0}, 1, {0}.5, 1, {0}.5, 2, {0}, 2))",
    "polygons-of-columns": "1 = CONTAINS(POINT(ra, dec), POLYGON(" + ROW + "))",
    "polygons-in-columns": "1 = CONTAINS(POINT(ra, dec + {}e-3), shape)",
    "polygons-and-columns": "1 = INTERSECTS(shape, POLYGON(1, 2, 3, 4, {}, 6))",
    "two-polygons": "1 = INTERSECTS(shape, POLYGON(" + ROW + "))",
    "computed": "1 = CONTAINS(CENTROID(POLYGON(" + ROW + ")), POLYGON(" + ROW + "))",
    "circles": "1 = CONTAINS(CIRCLE(ra, dec, r), CIRCLE(place, {}))",
    "distances": "DISTANCE(ra, dec, r, r + {}) > 3",
    "areas": "AREA(POLYGON(" + ROW + ")) > 3",
}


@pytest.fixture(scope="module")
def database() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(config={"threads": 1}) as connection:
        for statement in DUCKDB.setup:
            connection.execute(statement)
        connection.execute(
            'CREATE TABLE tiles (id INT, ra DOUBLE, "dec" DOUBLE, r DOUBLE, '
            "shape DOUBLE[], place DOUBLE[], hpx BIGINT)"
        )
        yield connection


def _query(kind: str, number: int) -> str:
    text = KINDS[kind]
    some = (re.sub(r"\{0?\}", str(k % 80 + 1), text) for k in range(number))
    return f"SELECT id FROM sky.tiles WHERE {' OR '.join(some)}"


def _is_taken(query: str) -> bool:
    try:
        compile(query, SKY, DUCKDB)
    except AdqlLimitError:
        return False
    return True


def _most(taken: Callable[[int], bool]) -> int:
    low, high = 1, 400
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if taken(middle) else (low, middle)
    return low


@pytest.mark.parametrize("kind", KINDS)
def test_the_largest_query_of_a_kind_is_planned_soon(
    kind: str, database: duckdb.DuckDBPyConnection
) -> None:
    most = _most(lambda number: _is_taken(_query(kind, number)))
    sql = compile(_query(kind, most), SKY, DUCKDB).sql
    start = time.thread_time()
    database.execute(f"EXPLAIN {sql}")
    assert time.thread_time() - start < _SECONDS
    with pytest.raises(AdqlLimitError) as caught:
        compile(_query(kind, most + 1), SKY, DUCKDB)
    assert caught.value.span is not None and caught.value.hint
    assert re.search(r"more than [\d,]+ (characters|conditions)", str(caught.value))


@pytest.mark.parametrize(
    ("limits", "message"),
    [
        (Limits(geometries=2), "more than 2 conditions and values of geometry"),
        (Limits(vertices=6), "polygons have more than 6 vertices"),
        (Limits(geometry_sql=1000), "more than 1,000 characters of SQL"),
    ],
)
def test_each_limit_is_named_and_pointed_at(limits: Limits, message: str) -> None:
    query = (
        "SELECT id FROM sky.tiles WHERE 1 = CONTAINS(POINT(ra, dec), "
        "POLYGON(1, 1, 2, 2, 3, 1))\nOR DISTANCE(ra, dec, 1, 2) < 1\nOR "
        "1 = CONTAINS(POINT(ra, dec), POLYGON(1, 1, 2, 2, 3, 1, 4, 4))"
    )
    compile(query, SKY, DUCKDB)
    with pytest.raises(AdqlLimitError, match=message) as caught:
        compile(query, SKY, DUCKDB, limits=limits)
    assert str(caught.value.place).startswith("line ")
    assert caught.value.hint


def test_limits_are_of_each_query_alone() -> None:
    query = _query("cones", 40)
    limits = replace(Limits(), geometries=40)
    for _ in range(3):
        compile(query, SKY, DUCKDB, limits=limits)


def test_many_regions_get_few_ranges_each() -> None:
    few = compile(_query("cones", 2), SKY, DUCKDB).sql.count(" BETWEEN ") / 2
    many = compile(_query("cones", 200), SKY, DUCKDB).sql.count(" BETWEEN ") / 200
    assert many <= 2 < few


def test_a_polygon_of_many_vertices_is_one_constant(
    database: duckdb.DuckDBPyConnection,
) -> None:
    edge = [(k / 10, 0 if k % 2 else 1) for k in range(800)]
    corners = ", ".join(f"{lon}, {lat}" for lon, lat in [*edge, (80, -20), (0, -20)])
    condition = f"1 = CONTAINS(POINT(ra, dec), POLYGON({corners}))"
    sql = compile(f"SELECT id FROM sky.tiles WHERE {condition}", SKY, DUCKDB).sql
    start = time.thread_time()
    database.execute(f"EXPLAIN {sql}")
    assert time.thread_time() - start < _SECONDS / 4
