"""The strategy's SQL, run by a real DuckDB, against astropy and the sphere."""

from collections.abc import Iterator

import astropy.units as u
import duckdb
import numpy as np
import pyarrow as pa
import pytest
from astropy.coordinates import Latitude, Longitude, SkyCoord
from cdshealpix.nested import lonlat_to_healpix

from adql.geometry.healpix_ranges import HealpixRanges
from adql.geometry.sphere import SphericalPolygon, unit_vectors
from adql.geometry.strategy import CircleSql, PointSql, PolygonSql, Shape, ValueSql
from dali.errors import NotSupported

SPHERE = HealpixRanges()
STAR = PointSql("s.ra", "s.dec", None, "s.hpx")
PLAIN = PointSql("s.ra", "s.dec")
SQUARE = [(10.0, 10.0), (12.0, 10.0), (12.0, 12.0), (10.0, 12.0)]


@pytest.fixture(scope="module")
def sky() -> Iterator[duckdb.DuckDBPyConnection]:
    random = np.random.default_rng(4)
    lon = random.random(20_000) * 360
    lat = np.degrees(np.arcsin(2 * random.random(20_000) - 1))
    cells = lonlat_to_healpix(Longitude(lon, u.deg), Latitude(lat, u.deg), 29)
    stars = pa.table({"ra": lon, "dec": lat, "hpx": cells.astype(np.int64)})
    with duckdb.connect() as con:
        con.register("arriving", stars)
        con.execute("CREATE TABLE s AS FROM arriving ORDER BY hpx")
        yield con


def point(lon: float, lat: float, *, known: bool = True) -> PointSql:
    return PointSql(repr(lon), repr(lat), (lon, lat) if known else None)


def circle(lon: float, lat: float, radius: float, *, known: bool = True) -> CircleSql:
    return CircleSql(
        point(lon, lat, known=known), repr(radius), radius if known else None
    )


def polygon(vertices: list[tuple[float, float]], *, known: bool = True) -> PolygonSql:
    return PolygonSql(tuple(point(*vertex, known=known) for vertex in vertices))


def value(con: duckdb.DuckDBPyConnection, sql: str) -> object:
    return con.execute(f"SELECT {sql}").fetchall()[0][0]


def stars(con: duckdb.DuckDBPyConnection, condition: str) -> set[tuple[float, float]]:
    return set(con.execute(f"SELECT ra, dec FROM s WHERE {condition}").fetchall())


def all_stars(con: duckdb.DuckDBPyConnection) -> list[tuple[float, float]]:
    return con.execute("SELECT ra, dec FROM s").fetchall()


@pytest.mark.parametrize("star", [STAR, PLAIN], ids=["healpix", "band"])
@pytest.mark.parametrize(
    ("lon", "lat", "radius"),
    [
        pytest.param(10, 20, 5, id="plain"),
        pytest.param(0.5, -3, 3, id="wrap"),
        pytest.param(200, 89.5, 4, id="north"),
        pytest.param(20, -90, 2, id="south"),
        pytest.param(100, 30, 120, id="most"),
        pytest.param(5, 5, 180, id="all"),
    ],
)
def test_cone_against_astropy(
    sky: duckdb.DuckDBPyConnection,
    star: PointSql,
    lon: float,
    lat: float,
    radius: float,
) -> None:
    every = np.array(all_stars(sky))
    apart = SkyCoord(every * u.deg).separation(SkyCoord(lon, lat, unit="deg")).deg
    wanted = {(a, b) for a, b in every[apart <= radius].tolist()}
    assert wanted
    assert stars(sky, SPHERE.contains(star, circle(lon, lat, radius))) == wanted
    assert stars(sky, SPHERE.contains(star, circle(lon, lat, radius, known=False))) == (
        wanted
    )


@pytest.mark.parametrize(
    "vertices",
    [
        pytest.param([(10, 10), (30, 10), (20, 30)], id="triangle"),
        pytest.param([(20, 30), (30, 10), (10, 10)], id="clockwise"),
        pytest.param([(350, -10), (10, -10), (10, 10), (350, 10)], id="wrap"),
        pytest.param([(0, 70), (90, 60), (180, 70), (270, 60)], id="pole"),
        pytest.param([(0, 0), (40, 0), (40, 40), (20, 10), (0, 40)], id="concave"),
        pytest.param([(0, -10), (120, -10), (240, -10)], id="hemisphere"),
    ],
)
@pytest.mark.parametrize("star", [STAR, PLAIN], ids=["healpix", "band"])
def test_polygon_against_sphere(
    sky: duckdb.DuckDBPyConnection, star: PointSql, vertices: list[tuple[float, float]]
) -> None:
    every = np.array(all_stars(sky))
    inside = SphericalPolygon.from_vertices(vertices).contains(
        unit_vectors(every[:, 0], every[:, 1])
    )
    wanted = {(a, b) for a, b in every[inside].tolist()}
    assert wanted
    assert stars(sky, SPHERE.contains(star, polygon(vertices))) == wanted
    column = SPHERE.contains(star, polygon(vertices, known=False))
    assert stars(sky, column) == wanted


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param((0, 0), (1e-9, 0), 1e-9, id="nanodegree"),
        pytest.param((359.9999999, 0), (0.0000001, 0), 2e-7, id="wrap"),
        pytest.param((0, 0), (180, 1e-9), 180 - 1e-9, id="antipode"),
        pytest.param((10, -90), (70, 90), 180, id="poles"),
        pytest.param((0, 89.9999999), (180, 89.9999999), 2e-7, id="over-the-pole"),
    ],
)
@pytest.mark.parametrize("known", [True, False])
def test_distance(
    sky: duckdb.DuckDBPyConnection,
    left: tuple[float, float],
    right: tuple[float, float],
    expected: float,
    known: bool,
) -> None:
    sql = SPHERE.distance(point(*left, known=known), point(*right, known=known))
    assert value(sky, sql) == pytest.approx(expected, rel=1e-6, abs=1e-13)


def contains(inner: Shape, outer: Shape) -> str:
    return SPHERE.contains(inner, outer)


def intersects(left: Shape, right: Shape) -> str:
    return SPHERE.intersects(left, right)


CIRCLE = circle(11, 11, 0.5)
BOTH = [
    pytest.param(contains(point(1, 0), circle(0, 0, 1)), True, id="on-the-edge"),
    pytest.param(contains(point(1e-6, 0), circle(0, 0, 1e-6)), True, id="tiny-edge"),
    pytest.param(contains(point(179, 0), circle(0, 0, 179)), True, id="far-edge"),
    pytest.param(contains(point(179.1, 0), circle(0, 0, 179)), False, id="far-out"),
    pytest.param(contains(point(1, 0), circle(1, 0, -1)), False, id="negative"),
    pytest.param(contains(CIRCLE, circle(11, 11, 0.6)), True, id="c-in-c"),
    pytest.param(contains(CIRCLE, circle(11.2, 11, 0.6)), False, id="c-out-of-c"),
    pytest.param(contains(CIRCLE, polygon(SQUARE)), True, id="c-in-p"),
    pytest.param(contains(circle(11, 11, 1.1), polygon(SQUARE)), False, id="c-over-p"),
    pytest.param(contains(polygon(SQUARE), circle(11, 11, 1.5)), True, id="p-in-c"),
    pytest.param(contains(polygon(SQUARE), circle(11, 11, 1.3)), False, id="p-over-c"),
    pytest.param(
        contains(polygon(SQUARE), circle(191, -11, 170)), False, id="p-in-hole"
    ),
    pytest.param(
        contains(polygon(SQUARE), circle(100, -11, 150)), True, id="p-in-most"
    ),
    pytest.param(contains(polygon(SQUARE), polygon(SQUARE)), True, id="p-in-itself"),
    pytest.param(
        contains(polygon([(9, 11), (11, 10.5), (11, 11.5)]), polygon(SQUARE)),
        False,
        id="p-over-p",
    ),
    pytest.param(intersects(CIRCLE, circle(12, 11, 0.4)), False, id="c-off-c"),
    pytest.param(intersects(CIRCLE, circle(11.8, 11, 0.4)), True, id="c-meets-c"),
    pytest.param(
        intersects(circle(14, 11, 1.95), polygon(SQUARE)), False, id="c-off-p"
    ),
    pytest.param(
        intersects(polygon(SQUARE), circle(14, 11, 1.97)), True, id="p-meets-c"
    ),
    pytest.param(intersects(polygon(SQUARE), point(10, 10)), True, id="corner"),
    pytest.param(
        intersects(polygon(SQUARE), polygon([(11, 9), (11.5, 13), (11.2, 13)])),
        True,
        id="p-crosses-p",
    ),
    pytest.param(
        intersects(polygon(SQUARE), polygon([(13, 9), (13.5, 13), (13.2, 13)])),
        False,
        id="p-off-p",
    ),
    pytest.param(contains(PointSql("NULL", "2.0"), polygon(SQUARE)), None, id="null-p"),
    pytest.param(contains(PointSql("2.0", "NULL"), CIRCLE), None, id="null-c"),
    pytest.param(
        contains(point(1, 2), ValueSql("NULL", "polygon")), None, id="null-region"
    ),
    pytest.param(
        contains(point(1, 2), CircleSql(point(1, 2), "'NaN'::DOUBLE")), False, id="nan"
    ),
    pytest.param(
        contains(point(1, 2), ValueSql("[1.0, 2.0, 0.5]", "circle")), True, id="list"
    ),
]


@pytest.mark.parametrize(("sql", "expected"), BOTH)
def test_pairs_of_shapes(
    sky: duckdb.DuckDBPyConnection, sql: str, expected: bool | None
) -> None:
    assert value(sky, sql) is expected


@pytest.mark.parametrize("known", [True, False])
def test_values(sky: duckdb.DuckDBPyConnection, known: bool) -> None:
    square = polygon(SQUARE, known=known)
    reference = SphericalPolygon.from_vertices(SQUARE)
    assert value(sky, SPHERE.area(square)) == pytest.approx(reference.area)
    assert value(sky, SPHERE.centroid(square)) == pytest.approx(reference.centroid)
    assert value(sky, SPHERE.value(square)) == [x for pair in SQUARE for x in pair]
    assert value(sky, SPHERE.area(circle(1, 2, 180))) == pytest.approx(41252.96125)
    assert value(sky, SPHERE.coordinate(point(3, 4), 2)) == 4
    assert value(sky, SPHERE.value(PointSql("NULL", "1"))) is None


def test_join_is_no_nested_loop(sky: duckdb.DuckDBPyConnection) -> None:
    condition = SPHERE.sifting().within(
        PointSql("a.ra", "a.dec"), PointSql("b.ra", "b.dec"), "0.5", strict=True
    )
    some = "(SELECT * FROM s ORDER BY ra LIMIT 1500)"
    for kind in ("JOIN", "LEFT JOIN"):
        sql = f"SELECT count(b.ra) FROM {some} AS a {kind} {some} AS b ON {condition}"
        plan = str(sky.execute("EXPLAIN " + sql).fetchall())
        assert "Nl Join" not in plan and "Nested Loop" not in plan
        stars = np.array(sorted(all_stars(sky))[:1500])
        vectors = unit_vectors(stars[:, 0], stars[:, 1])
        near = vectors @ vectors.T > np.cos(np.radians(0.5))
        assert value(sky, f"({sql})") == near.sum()


def test_unknown_shape_is_refused() -> None:
    with pytest.raises(NotSupported, match="adql:region"):
        SPHERE.area(ValueSql("x", "adql:region"))
