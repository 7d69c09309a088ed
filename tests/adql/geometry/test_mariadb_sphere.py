"""Spheres in MariaDB, plain and with sciSQL's functions, against numpy.

sciSQL is not packaged anywhere, so stored functions of the same names stand for
it, with what its documentation says: 0 where an argument is NULL, NULL where a
latitude is none, polygons counter-clockwise.  A stored function has a fixed number
of arguments: here `scisql_s2PtInCPoly` is that of four corners.
"""

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import astropy.units as u
import numpy as np
import pytest
from astropy.coordinates import Latitude, Longitude
from cdshealpix.nested import lonlat_to_healpix
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adql import compile
from adql.dialect import Dialect
from adql.dialects import MARIADB, MARIADB_SCISQL
from adql.geometry.sphere import (
    SphericalPolygon,
    box_corners,
    separation,
    unit_vectors,
)
from dali.tableset import Column, HealpixIndex, Position, Schema, Table, TableSet
from tests.support.mariadb import MariaDBServer

if TYPE_CHECKING:
    from pymysql.connections import Connection

_COUNT = 4000
_COLUMNS = (
    Column("id", "int"),
    Column("ra", "double", unit="deg"),
    Column("dec", "double", unit="deg"),
    Column("cell", "long"),
)
_INDEX = HealpixIndex("cell", 29, clustered=False)


def _table(name: str, position: Position) -> Table:
    return Table(name, "sph", _COLUMNS, physical=("sph", name), position=position)


_TABLES = TableSet(
    (
        Schema(
            "sph",
            (
                _table("cells", Position("ra", "dec", _INDEX)),
                _table("bands", Position("ra", "dec")),
                _table("more", Position("ra", "dec")),
            ),
        ),
    )
)

_FUNCTIONS = (
    """
    CREATE FUNCTION scisql_angSep(lon1 DOUBLE, lat1 DOUBLE, lon2 DOUBLE, lat2 DOUBLE)
    RETURNS DOUBLE DETERMINISTIC RETURN IF(abs(lat1) > 90 OR abs(lat2) > 90, NULL,
    2 * degrees(asin(sqrt(least(1, pow(sin(radians(lat1 - lat2) / 2), 2)
    + cos(radians(lat1)) * cos(radians(lat2))
    * pow(sin(radians(lon1 - lon2) / 2), 2))))))
    """,
    """
    CREATE FUNCTION scisql_s2PtInCircle(lon DOUBLE, lat DOUBLE, clon DOUBLE,
    clat DOUBLE, r DOUBLE) RETURNS INTEGER DETERMINISTIC
    RETURN CASE WHEN lon IS NULL OR lat IS NULL OR clon IS NULL OR clat IS NULL
    OR r IS NULL THEN 0 WHEN r < 0 OR r > 180 OR abs(lat) > 90 THEN NULL
    ELSE scisql_angSep(lon, lat, clon, clat) <= r END
    """,
    """
    CREATE FUNCTION scisql_left(lon DOUBLE, lat DOUBLE, l1 DOUBLE, b1 DOUBLE,
    l2 DOUBLE, b2 DOUBLE) RETURNS INTEGER DETERMINISTIC RETURN
    (cos(radians(b1)) * sin(radians(l1)) * sin(radians(b2))
    - sin(radians(b1)) * cos(radians(b2)) * sin(radians(l2)))
    * cos(radians(lat)) * cos(radians(lon))
    + (sin(radians(b1)) * cos(radians(b2)) * cos(radians(l2))
    - cos(radians(b1)) * cos(radians(l1)) * sin(radians(b2)))
    * cos(radians(lat)) * sin(radians(lon))
    + cos(radians(b1)) * cos(radians(b2)) * sin(radians(l2 - l1))
    * sin(radians(lat)) >= 0
    """,
    """
    CREATE FUNCTION scisql_s2PtInCPoly(lon DOUBLE, lat DOUBLE, l1 DOUBLE, b1 DOUBLE,
    l2 DOUBLE, b2 DOUBLE, l3 DOUBLE, b3 DOUBLE, l4 DOUBLE, b4 DOUBLE)
    RETURNS INTEGER DETERMINISTIC RETURN CASE WHEN lon IS NULL OR lat IS NULL THEN 0
    ELSE scisql_left(lon, lat, l1, b1, l2, b2)
    AND scisql_left(lon, lat, l2, b2, l3, b3)
    AND scisql_left(lon, lat, l3, b3, l4, b4)
    AND scisql_left(lon, lat, l4, b4, l1, b1) END
    """,
)


def _positions(seed: int, count: int) -> tuple[Any, Any]:
    """Scatter positions over the sphere, thickly at poles and at longitude 0."""
    random = np.random.default_rng(seed)
    lon = random.uniform(0, 360, count)
    lat = np.degrees(np.arcsin(random.uniform(-1, 1, count)))
    third = count // 3
    lon[:third] = random.normal(0, 2, third) % 360
    lat[:third] = random.normal(0, 2, third)
    lat[third : 2 * third] = 90 - abs(random.normal(0, 2, third))
    lat[third : 2 * third : 2] *= -1
    return lon, lat


_LON, _LAT = _positions(1, _COUNT)
_VECTORS = unit_vectors(_LON, _LAT)


@pytest.fixture(scope="module")
def connection(mariadb: MariaDBServer) -> "Iterator[Connection[Any]]":
    """Give a database with three tables of positions, and sciSQL's functions."""
    cells = lonlat_to_healpix(Longitude(_LON, u.deg), Latitude(_LAT, u.deg), 29)
    rows: list[tuple[Any, ...]] = [
        (n, float(lon), float(lat), int(cell))
        for n, (lon, lat, cell) in enumerate(zip(_LON, _LAT, cells, strict=True))
    ]
    with mariadb.database("sph") as made, made.cursor() as cursor:
        for function in _FUNCTIONS:
            cursor.execute(function)
        for name, index in (("cells", "cell"), ("bands", "`dec`"), ("more", "`dec`")):
            cursor.execute(
                f"CREATE TABLE {name} (id INTEGER PRIMARY KEY, ra DOUBLE, "
                f"`dec` DOUBLE, cell BIGINT, INDEX ({index}))"
            )
            cursor.executemany(f"INSERT INTO {name} VALUES (%s, %s, %s, %s)", rows)
            cursor.execute(f"INSERT INTO {name} VALUES (-1, NULL, 0.0, NULL)")
            cursor.execute(f"INSERT INTO {name} VALUES (-2, 0.0, NULL, NULL)")
            cursor.execute(f"ANALYZE TABLE {name}")
        yield made


def _ask(
    connection: "Connection[Any]", dialect: Dialect, adql: str
) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(compile(adql, _TABLES, dialect).sql)
        return list(cursor.fetchall())


_DIALECTS = pytest.mark.parametrize(
    "dialect", [MARIADB, MARIADB_SCISQL], ids=["plain", "scisql"]
)
_RANDOM = settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
_TABLE = pytest.mark.parametrize("table", ["cells", "bands"])
_centers = st.tuples(
    st.floats(0, 359) | st.just(0.0),
    st.floats(-90, 90) | st.sampled_from([-90.0, 90.0]),
)


def _found(
    connection: "Connection[Any]", dialect: Dialect, table: str, shape: str
) -> set[int]:
    """Ask which points are in a shape, twice: by the index, and without."""
    test = f"CONTAINS(POINT(ra, dec), {shape})"
    by_index = _ask(connection, dialect, f"SELECT id FROM sph.{table} WHERE 1 = {test}")
    every = _ask(connection, dialect, f"SELECT id, {test} AS c FROM sph.{table}")
    assert {each for (each,) in by_index} == {n for n, flag in every if flag == 1}
    assert {n for n, flag in every if flag is None} == {-1, -2}
    return {each for (each,) in by_index}


@_DIALECTS
@_TABLE
@_RANDOM
@given(center=_centers, size=st.floats(-3, 2.25))
def test_cones(
    connection: "Connection[Any]",
    dialect: Dialect,
    table: str,
    center: tuple[float, float],
    size: float,
) -> None:
    radius = 10.0**size
    apart = separation(_VECTORS, unit_vectors(*center))
    near = set(np.flatnonzero(abs(apart - radius) < 1e-10).tolist())
    circle = f"CIRCLE({center[0]!r}, {center[1]!r}, {radius!r})"
    found = _found(connection, dialect, table, circle)
    assert found - near == set(np.flatnonzero(apart <= radius).tolist()) - near


def _inside(polygon: SphericalPolygon) -> tuple[set[int], set[int]]:
    near = polygon.edge_distance(_VECTORS) < 1e-10
    inside = polygon.contains(_VECTORS)
    return set(np.flatnonzero(inside).tolist()), set(np.flatnonzero(near).tolist())


@_DIALECTS
@_TABLE
@_RANDOM
@given(center=_centers, corners=st.integers(3, 9), seed=st.integers(0, 2**32 - 1))
def test_polygons(
    connection: "Connection[Any]",
    dialect: Dialect,
    table: str,
    center: tuple[float, float],
    corners: int,
    seed: int,
) -> None:
    """Stars about a centre: concave, about poles, over longitude 0, either winding."""
    random = np.random.default_rng(seed)
    # The functions that stand for sciSQL's take so many.
    corners = 4 if dialect is MARIADB_SCISQL else corners
    turns = np.sort(random.uniform(0, 360, corners))[:: random.choice([1, -1])]
    reach = random.uniform(0.5, 1, corners) * 10 ** random.uniform(-1, 1.8)
    vertices = [_moved(center, t, r) for t, r in zip(turns, reach, strict=True)]
    polygon = SphericalPolygon.from_vertices(vertices)
    inside, near = _inside(polygon)
    numbers = ", ".join(repr(part) for vertex in vertices for part in vertex)
    found = _found(connection, dialect, table, f"POLYGON({numbers})")
    assert found - near == inside - near


def _moved(
    center: tuple[float, float], turn: float, reach: float
) -> tuple[float, float]:
    """Go from a place in a direction."""
    lon, lat, a, r = map(math.radians, (*center, turn, reach))
    sine = math.sin(lat) * math.cos(r) + math.cos(lat) * math.sin(r) * math.cos(a)
    east = math.sin(a) * math.sin(r) * math.cos(lat)
    moved = lon + math.atan2(east, math.cos(r) - math.sin(lat) * sine)
    return math.degrees(moved) % 360, math.degrees(math.asin(max(-1, min(1, sine))))


@_DIALECTS
@_RANDOM
@given(center=_centers, sizes=st.tuples(st.floats(0.1, 120), st.floats(0.1, 120)))
def test_boxes(
    connection: "Connection[Any]",
    dialect: Dialect,
    center: tuple[float, float],
    sizes: tuple[float, float],
) -> None:
    polygon = SphericalPolygon.from_vertices(box_corners(*center, *sizes))
    inside, near = _inside(polygon)
    box = f"BOX({center[0]!r}, {center[1]!r}, {sizes[0]!r}, {sizes[1]!r})"
    found = _found(connection, dialect, "cells", box)
    assert found - near == inside - near


@_DIALECTS
def test_a_shape_of_columns_is_null_if_a_part_is(
    connection: "Connection[Any]", dialect: Dialect
) -> None:
    query = (
        "SELECT id, CONTAINS(POINT(10, 0), CIRCLE(ra, dec, 20)) AS c, "
        "DISTANCE(POINT(10, 0), POINT(ra, dec)) AS d, "
        "AREA(POLYGON(ra, dec, 1, 0, 0, 1)) AS a, "
        "CONTAINS(POINT(0.2, 0.2), BOX(ra, dec, 1, 1)) AS b "
        "FROM sph.cells WHERE id < 0"
    )
    assert set(_ask(connection, dialect, query)) == {
        (-1, None, None, None, None),
        (-2, None, None, None, None),
    }


@_DIALECTS
@pytest.mark.parametrize("radius", ["0.5", "COALESCE(0.5, a.ra)"])
def test_pairs_of_two_tables(
    connection: "Connection[Any]", dialect: Dialect, radius: str
) -> None:
    query = (
        "SELECT a.id, b.id AS i FROM sph.bands AS a JOIN sph.more AS b ON "
        f"DISTANCE(POINT(a.ra, a.dec), POINT(b.ra, b.dec)) <= {radius} "
        "WHERE a.id < 300"
    )
    apart = separation(_VECTORS[:300, None, :], _VECTORS[None, :, :])
    expected = {(int(a), int(b)) for a, b in np.argwhere(apart <= 0.5)}
    assert set(_ask(connection, dialect, query)) == expected


@pytest.mark.parametrize(
    ("query", "index"),
    [
        pytest.param(
            "SELECT id FROM sph.cells WHERE DISTANCE(ra, dec, 50, 40) < 1",
            "cell",
            id="cells",
        ),
        pytest.param(
            "SELECT id FROM sph.bands WHERE DISTANCE(ra, dec, 50, 40) < 1",
            "dec",
            id="a band",
        ),
        pytest.param(
            "SELECT id FROM sph.cells WHERE 1 = CONTAINS(POINT(ra, dec), "
            "POLYGON(50, 40, 51, 40, 50, 41))",
            "cell",
            id="cells of a polygon",
        ),
    ],
)
def test_an_index_finds_candidates(
    connection: "Connection[Any]", query: str, index: str
) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN {compile(query, _TABLES, MARIADB).sql}")
        (row,) = cursor.fetchall()
    assert (row[3], row[5]) == ("range", index)


def test_a_match_looks_at_bands(connection: "Connection[Any]") -> None:
    query = (
        "SELECT COUNT(*) AS c FROM sph.bands AS a JOIN sph.more AS b "
        "ON DISTANCE(POINT(a.ra, a.dec), POINT(b.ra, b.dec)) < 1e-2 WHERE a.id < 500"
    )
    sql = compile(query, _TABLES, MARIADB).sql
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN {sql}")
        assert "Range checked for each record" in cursor.fetchall()[1][-1]
    ((count,),) = _ask(connection, MARIADB, query)
    apart = separation(_VECTORS[:500, None, :], _VECTORS[None, :, :])
    assert count == int((apart < 1e-2).sum())


def test_geometry_comes_out_as_json(connection: "Connection[Any]") -> None:
    query = (
        "SELECT POINT(ra, dec) AS p, CIRCLE(ra, dec, 1) AS c, "
        "POLYGON(0, 0, 1, 0, 1, 1.5) AS g, CENTROID(CIRCLE(ra, dec, 1)) AS m "
        "FROM sph.bands WHERE id = 0"
    )
    (row,) = _ask(connection, MARIADB, query)
    lon, lat = float(_LON[0]), float(_LAT[0])
    assert [_numbers(text) for text in row] == [
        [lon, lat],
        [lon, lat, 1],
        [0, 0, 1, 0, 1, 1.5],
        [lon, lat],
    ]


def _numbers(text: str) -> list[float]:
    return [float(part) for part in text.strip("[]").split(",")]
