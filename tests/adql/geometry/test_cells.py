"""Ranges of cells lose no point; polygons agree with an independent library."""

import math

import astropy.units as u
import numpy as np
import numpy.typing as npt
import pytest
from astropy.coordinates import Latitude, Longitude
from cdshealpix.nested import lonlat_to_healpix
from hypothesis import given, settings
from hypothesis import strategies as st

from adql.geometry import cells
from adql.geometry.sphere import SphericalPolygon, separation, unit_vectors

Floats = npt.NDArray[np.float64]


def hashes(lon: Floats, lat: Floats) -> npt.NDArray[np.int64]:
    found = lonlat_to_healpix(Longitude(lon, u.deg), Latitude(lat, u.deg), cells.ORDER)
    return np.asarray(found, dtype=np.int64)


def in_ranges(
    ipix: npt.NDArray[np.int64], ranges: cells.Ranges
) -> npt.NDArray[np.bool_]:
    found = np.zeros(len(ipix), dtype=bool)
    for low, high in ranges:
        found |= (ipix >= low) & (ipix <= high)
    return found


def around(
    lon: float, lat: float, radius: float, count: int, seed: int
) -> tuple[Floats, Floats]:
    """Scatter positions over a cone, many of them near its edge."""
    random = np.random.default_rng(seed)
    rho = np.radians(radius) * np.sqrt(random.random(count))
    rho[: count // 4] = np.radians(radius) * (1 - 1e-9)
    rho = np.minimum(rho, np.pi)
    turn = 2 * np.pi * random.random(count)
    center = unit_vectors(lon, lat)
    east = np.array([-math.sin(math.radians(lon)), math.cos(math.radians(lon)), 0.0])
    north = np.cross(center, east)
    points = (
        np.cos(rho)[:, None] * center
        + (np.sin(rho) * np.cos(turn))[:, None] * east
        + (np.sin(rho) * np.sin(turn))[:, None] * north
    )
    lons = np.degrees(np.arctan2(points[:, 1], points[:, 0])) % 360
    # Not the arc sine, which loses half of the digits near a pole.
    level = np.hypot(points[:, 0], points[:, 1])
    return lons, np.degrees(np.arctan2(points[:, 2], level))


positions = st.tuples(
    st.one_of(st.sampled_from([0.0, 45.0, 360.0]), st.floats(0, 360)),
    st.one_of(st.sampled_from([-90.0, 0.0, 41.8, 89.999, 90.0]), st.floats(-90, 90)),
)
radii = st.one_of(
    st.sampled_from([0.1, 90.0, 179.0]), st.floats(-7, 2).map(lambda e: 10**e)
)


@settings(max_examples=120, deadline=None)
@given(positions, radii, st.integers(0, 2**32))
def test_cone_loses_no_point(
    center: tuple[float, float], radius: float, seed: int
) -> None:
    ranges = cells.cone_ranges(*center, radius)
    lon, lat = around(*center, radius, 200, seed)
    assert in_ranges(hashes(lon, lat), ranges).all()
    assert len(ranges) <= cells.MAX_RANGES


@settings(max_examples=100, deadline=None)
@given(
    positions,
    st.floats(-5, 1.9).map(lambda e: 10**e),
    st.lists(st.floats(0.1, 1), min_size=3, max_size=12),
    st.integers(0, 2**32),
)
def test_polygon_loses_no_point(
    center: tuple[float, float], radius: float, spokes: list[float], seed: int
) -> None:
    # A star about its centre: concave, any place, also around a pole.
    corner = [
        around_one(center, radius * spoke, 360 * k / len(spokes))
        for k, spoke in enumerate(spokes)
    ]
    polygon = SphericalPolygon.from_vertices(corner)
    lon, lat = around(*center, radius, 200, seed)
    inside = polygon.contains(unit_vectors(lon, lat))
    ranges = cells.polygon_ranges(polygon)
    assert in_ranges(hashes(lon, lat), ranges)[inside].all()
    assert len(ranges) <= cells.MAX_RANGES


def around_one(
    center: tuple[float, float], radius: float, turn: float
) -> tuple[float, float]:
    lon, lat = np.radians(center)
    rho, angle = np.radians(radius), np.radians(turn)
    z = math.sin(lat) * math.cos(rho) + math.cos(lat) * math.sin(rho) * math.cos(angle)
    y = math.sin(angle) * math.sin(rho) * math.cos(lat)
    x = math.cos(rho) - math.sin(lat) * z
    found = lon + math.atan2(y, x)
    return math.degrees(found) % 360, math.degrees(math.asin(max(-1, min(1, z))))


RING = [(lon, -1.0) for lon in range(0, 350, 10)]
RING += [(lon, 1.0) for lon in range(340, -10, -10)]


@pytest.mark.parametrize(
    ("vertices", "inside", "outside"),
    [
        pytest.param([(10, 10), (12, 10), (11, 12)], (11, 11), (11, 9), id="plain"),
        pytest.param([(11, 12), (12, 10), (10, 10)], (11, 11), (11, 9), id="clockwise"),
        pytest.param([(359, -1), (1, -1), (1, 1), (359, 1)], (0, 0), (2, 0), id="wrap"),
        pytest.param([(0, 80), (120, 80), (240, 80)], (7, 89), (60, 70), id="pole"),
        pytest.param(
            [(0, 0), (4, 0), (4, 4), (2, 1), (0, 4)], (0.5, 2), (2, 2), id="concave"
        ),
        pytest.param(RING, (170.5, 0.5), (170.5, 3), id="ring-with-antipodes"),
        pytest.param(RING[::-1], (3, 0), (345, 0), id="ring-gap"),
        pytest.param(
            [(0, 0), (2, 0), (2, 0), (2, 2), (0, 2), (0, 0)],
            (1, 1),
            (3, 1),
            id="closed",
        ),
    ],
)
def test_point_in_polygon(
    vertices: list[tuple[float, float]],
    inside: tuple[float, float],
    outside: tuple[float, float],
) -> None:
    polygon = SphericalPolygon.from_vertices(vertices)
    points = unit_vectors([inside[0], outside[0]], [inside[1], outside[1]])
    assert polygon.contains(points).tolist() == [True, False]
    lon = np.array([inside[0]], dtype=np.float64)
    lat = np.array([inside[1]], dtype=np.float64)
    assert in_ranges(hashes(lon, lat), cells.polygon_ranges(polygon)).all()


def test_area_of_an_octant() -> None:
    polygon = SphericalPolygon.from_vertices([(0, 0), (90, 0), (0, 90)])
    assert polygon.area == pytest.approx(4 * math.pi * math.degrees(1) ** 2 / 8)
    assert polygon.centroid == pytest.approx((45, math.degrees(math.atan(2**-0.5))))


@settings(max_examples=60, deadline=None)
@given(positions, st.floats(-6, 0.5).map(lambda e: 10**e), st.integers(0, 2**32))
def test_nine_cells_hold_all_neighbours(
    center: tuple[float, float], radius: float, seed: int
) -> None:
    order = cells.order_for_radius(radius)
    lon, lat = around(*center, radius, 100, seed)
    shift = 2 * (cells.ORDER - order)
    nine = cells.surrounding_cells([center[0]], [center[1]], order)[0]
    assert np.isin(hashes(lon, lat) >> shift, nine).all()


def test_whole_sky_and_lower_order() -> None:
    assert cells.cone_ranges(0, 0, 180) == [(0, 12 * 4**29 - 1)]
    assert cells.to_order([(0, 4**19), (4**19 + 5, 4**20)], 10) == [(0, 4)]


def test_separation_of_near_and_far() -> None:
    here = unit_vectors(0.0, 0.0)
    assert separation(here, unit_vectors(1e-10, 0.0)) == pytest.approx(1e-10, rel=1e-6)
    assert separation(here, unit_vectors(180.0, 1e-9)) == pytest.approx(180, abs=1e-8)
