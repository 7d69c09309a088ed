"""Searches in PostgreSQL, by each kind of index, against the sphere in numpy."""

import math
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adql.geometry.sphere import (
    SphericalPolygon,
    box_corners,
    separation,
    unit_vectors,
)
from tests.adql.geometry.postgresql_skies import KINDS, Sky, fill, positions
from tests.support.postgresql import Server

LON = st.one_of(st.floats(0, 360), st.sampled_from([0.0, 90.0, 180.0, 359.9999]))
LAT = st.one_of(
    st.floats(-90, 90), st.sampled_from([-90.0, -41.81, 0.0, 41.81, 89.99, 90.0])
)
RADIUS = st.one_of(
    st.floats(-6, 0.5).map(lambda power: 10.0**power),
    st.sampled_from([0.0, 30.0, 89.0, 89.5, 90.0, 100.0, 179.5, 180.0]),
)
SLOW = settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture(scope="module", params=KINDS)
def sky(postgresql: Server, request: pytest.FixtureRequest) -> Iterator[Sky]:
    extension = KINDS[request.param][0]
    if extension is not None and extension not in postgresql.extensions:
        pytest.skip(f"{extension} does not work on this PostgreSQL")
    with fill(postgresql, request.param) as filled:
        yield filled


def _check(sky: Sky, condition: str, inside: np.ndarray, sure: np.ndarray) -> None:
    """Compare with the reference where rounding cannot decide."""
    found = np.zeros(len(inside), dtype=bool)
    found[sorted(sky.ids(condition))] = True
    wrong = np.flatnonzero((found != inside) & sure)
    assert not len(wrong), (condition, wrong[:5])


@given(LON, LAT, RADIUS)
@SLOW
def test_cones(sky: Sky, lon: float, lat: float, radius: float) -> None:
    apart = separation(positions()[2], unit_vectors(lon, lat))
    condition = f"1 = CONTAINS(POINT(m.ra, m.dec), CIRCLE({lon}, {lat}, {radius}))"
    _check(sky, condition, apart <= radius, abs(apart - radius) > 1e-12)


def test_a_cone_holds_its_edge(sky: Sky) -> None:
    assert 2 in sky.ids("1 = CONTAINS(POINT(m.ra, m.dec), CIRCLE(0, 0.25, 0.25))")
    assert 2 in sky.ids("DISTANCE(m.ra, m.dec, 90, 0) <= 90")
    assert 2 not in sky.ids("DISTANCE(m.ra, m.dec, 0, 0.25) < 0.25")
    assert 3 in sky.ids("1 = CONTAINS(POINT(m.ra, m.dec), CIRCLE(0, 0, 180))")


@st.composite
def polygons(draw: st.DrawFn) -> list[tuple[float, float]]:
    """Make a star about a place: concave, around poles, over longitude 0."""
    lon, lat = draw(LON), draw(LAT)
    size = draw(st.sampled_from([1e-3, 0.1, 2.0, 9.0, 12.0, 40.0, 75.0]))
    count = draw(st.integers(3, 12))
    radii = draw(st.lists(st.floats(0.1, 1), min_size=count, max_size=count))
    center = unit_vectors(lon, lat)
    east = np.array([-math.sin(math.radians(lon)), math.cos(math.radians(lon)), 0])
    north = np.cross(center, east)
    corners = []
    for number, part in enumerate(radii):
        turn = 2 * math.pi * number / count
        far = math.radians(size * part)
        way = math.cos(turn) * east + math.sin(turn) * north
        x, y, z = math.cos(far) * center + math.sin(far) * way
        corners.append(
            (
                math.degrees(math.atan2(y, x)) % 360,
                math.degrees(math.atan2(z, math.hypot(x, y))),
            )
        )
    return corners


def _in_polygon(sky: Sky, shape: str, polygon: SphericalPolygon) -> None:
    vectors = positions()[2]
    sure = polygon.edge_distance(vectors) > 1e-11
    condition = f"1 = CONTAINS(POINT(m.ra, m.dec), {shape})"
    _check(sky, condition, polygon.contains(vectors), sure)


@given(polygons())
@SLOW
def test_polygons(sky: Sky, corners: list[tuple[float, float]]) -> None:
    places = ", ".join(f"{lon!r}, {lat!r}" for lon, lat in corners)
    _in_polygon(sky, f"POLYGON({places})", SphericalPolygon.from_vertices(corners))


@pytest.mark.parametrize(
    "corners",
    [
        [(0, 0), (10, 10), (10, 0), (0, 10)],
        [(0, 0), (10, 0), (20, 0)],
        [(0, 0), (120, 0), (240, 0)],
        [(0, -10), (120, -10), (240, -10)],
        [(0, 80), (90, 80), (180, 80), (270, 80)],
        [(350, -10), (10, -10), (10, 10), (350, 10)],
        [(0, 0), (1e-7, 0), (0, 1e-7)],
        [(0, 0), (60, 1e-3), (60, -1e-3)],
    ],
)
def test_odd_polygons(sky: Sky, corners: list[tuple[float, float]]) -> None:
    places = ", ".join(f"{lon}, {lat}" for lon, lat in corners)
    _in_polygon(sky, f"POLYGON({places})", SphericalPolygon.from_vertices(corners))


def test_a_polygon_holds_its_edge_and_corners(sky: Sky) -> None:
    edges = "CONTAINS(POINT(m.ra, m.dec), POLYGON(0, 0, 0, 5, 5, 5, 5, 0))"
    assert {2, 4} <= sky.ids(f"1 = {edges}")


@given(LON, st.floats(-89, 89), st.floats(0.01, 60), st.floats(0.01, 60))
@SLOW
def test_boxes(sky: Sky, lon: float, lat: float, width: float, height: float) -> None:
    polygon = SphericalPolygon.from_vertices(box_corners(lon, lat, width, height))
    _in_polygon(sky, f"BOX({lon}, {lat}, {width}, {height})", polygon)


@pytest.mark.parametrize("radius", [1e-3, 0.1, 91.0])
def test_matches(sky: Sky, radius: float) -> None:
    vectors = positions()[2]
    # Without an index each pair is tried.
    step = 500 if sky.kind in ("pgsphere", "q3c") and radius < 1 else 10_000
    expected = {
        (f, int(m))
        for f in range(0, 50_000, step)
        for m in np.flatnonzero(separation(vectors, vectors[f]) <= radius)
    }
    for condition in (
        f"DISTANCE(POINT(m.ra, m.dec), POINT(f.ra, f.dec)) <= {radius}",
        f"1 = CONTAINS(POINT(f.ra, f.dec), CIRCLE(m.ra, m.dec, {radius}))",
        f"DISTANCE(POINT(m.ra, m.dec), POINT(f.ra, f.dec)) <= {radius} + 0 * f.radius",
    ):
        found = sky.rows(
            "SELECT f.id, m.id FROM t.few AS f JOIN t.many AS m "
            f"ON {condition} WHERE MOD(f.id, {step}) = 0"
        )
        assert set(found) == expected
        assert len(found) == len(expected)


def test_cones_and_polygons_of_columns(sky: Sky) -> None:
    lon, lat, vectors = positions()
    random = np.random.default_rng(3)
    sizes = random.exponential(0.5, 50_000)
    expected = {
        (f, int(m))
        for f in range(0, 50_000, 25_000)
        for m in np.flatnonzero(separation(vectors, vectors[f]) <= sizes[f])
    }
    for shape in ("f.cone", "CIRCLE(f.ra, f.dec, f.radius)"):
        found = sky.rows(
            "SELECT f.id, m.id FROM t.few AS f, t.many AS m "
            f"WHERE 1 = CONTAINS(POINT(m.ra, m.dec), {shape}) AND MOD(f.id, 25000) = 0"
        )
        assert set(found) == expected
    polygons = {
        f: SphericalPolygon.from_vertices(
            [
                (lon[f] - sizes[f], lat[f] / 2),
                (lon[f] + sizes[f], lat[f] / 2),
                (lon[f], lat[f] / 2 + sizes[f]),
            ]
        )
        for f in range(0, 50_000, 25_000)
    }
    expected = {
        (f, int(m))
        for f, p in polygons.items()
        for m in np.flatnonzero(p.contains(vectors))
    }
    found = sky.rows(
        "SELECT f.id, m.id FROM t.few AS f, t.many AS m WHERE MOD(f.id, 25000) = 0 "
        "AND 1 = CONTAINS(POINT(m.ra, m.dec), f.footprint)"
    )
    assert set(found) == expected


NEAR = {
    "a cone": "1 = CONTAINS(POINT(m.ra, m.dec), CIRCLE(40, 20, 1))",
    "a distance": "DISTANCE(m.ra, m.dec, 40, 20) < 1",
    "a polygon": "1 = CONTAINS(POINT(m.ra, m.dec), POLYGON(40, 20, 41, 20, 40.5, 21))",
    "a box": "1 = CONTAINS(POINT(m.ra, m.dec), BOX(40, 20, 1, 1))",
}


@pytest.mark.parametrize("condition", NEAR.values(), ids=NEAR)
def test_the_index_is_used(sky: Sky, condition: str) -> None:
    if sky.kind == "plain":
        pytest.skip("there is none")
    plan = sky.plan(f"SELECT m.id FROM t.many AS m WHERE {condition}")
    assert f"by_{sky.kind}" in plan
    assert "Seq Scan" not in plan


@pytest.mark.parametrize("radius", ["0.01", "f.radius"], ids=["a constant", "a column"])
def test_the_index_is_used_by_matches(sky: Sky, radius: str) -> None:
    if sky.kind not in ("pgsphere", "q3c"):
        pytest.skip("it has no join of its own")
    plan = sky.plan(
        "SELECT m.id FROM t.few AS f JOIN t.many AS m "
        f"ON 1 = CONTAINS(POINT(m.ra, m.dec), CIRCLE(f.ra, f.dec, {radius}))"
    )
    assert f"by_{sky.kind}" in plan
    assert "Seq Scan on many" not in plan


UNKNOWN = {
    **NEAR,
    "a match": "DISTANCE(m.ra, m.dec, m.dec, m.ra) < 1",
    "a circle of a column": "1 = CONTAINS(POINT(m.ra, m.dec), CIRCLE(0, 0, m.radius))",
    "a circle column": "1 = CONTAINS(POINT(m.ra, m.dec), m.cone)",
    "a polygon column": "1 = CONTAINS(POINT(m.ra, m.dec), m.footprint)",
}


@pytest.mark.parametrize("condition", UNKNOWN.values(), ids=UNKNOWN)
def test_no_position_is_neither_in_nor_out(sky: Sky, condition: str) -> None:
    assert not any(each >= 50_000 for each in sky.ids(condition))
    assert not any(each >= 50_000 for each in sky.ids(f"NOT ({condition})"))
