"""MOC in queries, run by DuckDB, against mocpy and astropy."""

from collections.abc import Iterator
from typing import Any

import astropy.units as u
import duckdb
import mocpy
import numpy as np
import pyarrow as pa
import pytest
from astropy.coordinates import Latitude, Longitude, SkyCoord
from cdshealpix.nested import lonlat_to_healpix

from adql import AdqlError, AdqlErrors, compile
from adql.dialects import DUCKDB
from adql.moc import Moc
from dali.tableset import Column, HealpixIndex, Position, Schema, Table, TableSet
from engines.duckdb import define_functions

_COLUMNS = (
    Column("id", "int"),
    Column("ra", "double", unit="deg"),
    Column("dec", "double", unit="deg"),
    Column("hpx", "long"),
    Column("p", "double", "2", "point"),
    Column("c", "double", "3", "circle"),
)
_TABLES = {
    "plain": Position("ra", "dec"),
    "fine": Position("ra", "dec", HealpixIndex("hpx")),
    "coarse": Position("ra", "dec", HealpixIndex("hpx8", 8)),
}
_MAPS = Table(
    "maps",
    "sky",
    (Column("id", "int"), Column("coverage", "char", "*", "moc")),
    physical=("maps",),
)
_SKY = TableSet(
    (
        Schema(
            "sky",
            (
                *(
                    Table(name, "sky", _COLUMNS, ("stars",), position=position)
                    for name, position in _TABLES.items()
                ),
                _MAPS,
            ),
        ),
    )
)

_FIELDS = (
    (10.0, 20.0, 3.0),
    (359.9, -1.0, 2.0),
    (120.0, 89.5, 4.0),
    (200.0, -90.0, 1.0),
)
_TEXTS = (
    "6/1-3 5 7/",
    "s3/10,12;13 4/ 200-300",
    "0/0-11",
    "29/3458764513820540927",
    "1/0 29/3458764513820540900-3458764513820540927",
    "3/",
    "nonsense",
    "3/99999999999999999999",
    None,
)


@pytest.fixture(scope="module")
def database() -> Iterator[duckdb.DuckDBPyConnection]:
    """Fill a sky with stars, thick about some fields, and with maps."""
    random = np.random.default_rng(8)
    lon, lat = [random.uniform(0, 360, 4000)], [
        np.degrees(np.arcsin(random.uniform(-1, 1, 4000)))
    ]
    for east, north, radius in _FIELDS:
        around = SkyCoord(east, north, unit="deg").directional_offset_by(
            random.uniform(0, 360, 1500) * u.deg,
            random.uniform(0, 2 * radius, 1500) * u.deg,
        )
        lon.append(around.ra.deg)
        lat.append(around.dec.deg)
    ra, dec = np.concatenate(lon), np.concatenate(lat)
    place = Longitude(ra, u.deg), Latitude(dec, u.deg)
    stars = pa.table(
        {
            "id": np.arange(len(ra), dtype=np.int32),
            "ra": ra,
            "dec": dec,
            "hpx": lonlat_to_healpix(*place, 29).astype(np.int64),
            "hpx8": lonlat_to_healpix(*place, 8).astype(np.int64),
        }
    )
    with duckdb.connect() as connection:
        define_functions(connection)
        connection.register("arriving", stars)
        connection.execute(
            "CREATE TABLE stars AS SELECT *, [ra, dec] AS p, [ra, dec, 0.1] AS c "
            "FROM arriving ORDER BY hpx"
        )
        connection.execute("INSERT INTO stars (id) VALUES (-1)")
        connection.execute("CREATE TABLE maps (id INTEGER, coverage VARCHAR)")
        for number, text in enumerate(_TEXTS):
            connection.execute("INSERT INTO maps VALUES (?, ?)", (number, text))
        yield connection


def _ask(database: duckdb.DuckDBPyConnection, query: str) -> list[tuple[Any, ...]]:
    return database.execute(compile(query, _SKY, DUCKDB).sql).fetchall()


def _stars(database: duckdb.DuckDBPyConnection, table: str, region: str) -> set[Any]:
    point = "p" if table == "shapes" else "POINT(ra, dec)"
    source = "plain" if table == "shapes" else table
    query = f"SELECT id FROM sky.{source} WHERE 1 = CONTAINS({point}, {region})"
    return {row[0] for row in _ask(database, query)}


def _cone(field: tuple[float, float, float], order: int) -> mocpy.MOC:
    lon, lat = Longitude(field[0], u.deg), Latitude(field[1], u.deg)
    return mocpy.MOC.from_cone(lon, lat, radius=field[2] * u.deg, max_depth=order)


@pytest.mark.parametrize("table", [*_TABLES, "shapes"])
@pytest.mark.parametrize("order", [3, 6, 10])
@pytest.mark.parametrize("field", _FIELDS)
def test_points_in_a_map(
    database: duckdb.DuckDBPyConnection,
    table: str,
    order: int,
    field: tuple[float, float, float],
) -> None:
    cone = _cone(field, order)
    text = " ".join(cone.to_string().split())
    found = _stars(database, table, f"MOC('{text}')")
    rows = database.execute("SELECT id, ra, dec FROM stars WHERE id >= 0").fetchall()
    ids, lon, lat = (np.array(column) for column in zip(*rows, strict=True))
    inside = cone.contains_lonlat(lon * u.deg, lat * u.deg)
    assert found == set(ids[inside].tolist())
    assert 100 < len(found) < len(ids) / 2


def test_map_of_many_ranges(database: duckdb.DuckDBPyConnection) -> None:
    cells = np.random.default_rng(1).choice(12 * 4**7, 20_000, replace=False)
    text = "7/" + " ".join(map(str, cells))
    found = _stars(database, "fine", f"MOC('{text}')")
    assert found == _stars(database, "plain", f"MOC('{text}')")
    wanted = database.execute(
        "SELECT id FROM stars WHERE (hpx >> 44) IN (SELECT unnest(?::BIGINT[]))",
        [cells.tolist()],
    ).fetchall()
    assert found == {row[0] for row in wanted}


@pytest.mark.parametrize("order", [2, 5, 8])
@pytest.mark.parametrize("field", _FIELDS)
def test_map_of_a_shape(
    database: duckdb.DuckDBPyConnection, order: int, field: tuple[float, float, float]
) -> None:
    ra, dec, radius = field
    query = f"SELECT MOC({order}, CIRCLE({ra}, {dec}, {radius})) AS m FROM sky.maps"
    ours = mocpy.MOC.from_string(str(_ask(database, query)[0][0]))
    fine = _cone(field, order + 4)
    # The other one's cells may be somewhat too many, too, of a finer order.
    assert ours.contains_lonlat(ra * u.deg, dec * u.deg).all()
    exact = fine.degrade_to_order(order)
    assert exact.difference(ours).empty()
    assert ours.sky_fraction <= exact.sky_fraction * 1.5


def test_maps_in_columns(database: duckdb.DuckDBPyConnection) -> None:
    query = (
        "SELECT a.id AS one, b.id AS other, CONTAINS(a.coverage, b.coverage) AS c, "
        "INTERSECTS(a.coverage, b.coverage) AS i FROM sky.maps AS a, sky.maps AS b"
    )
    # What is no text of a map is no map; a cell that is none is left out.
    maps = [None if t in (None, "nonsense") else t for t in _TEXTS]
    mocs = [
        Moc.from_text("3/" if t and "99999" in t else t) if t else None for t in maps
    ]
    for one, other, contained, meeting in _ask(database, query):
        assert isinstance(one, int) and isinstance(other, int)
        left, right = mocs[one], mocs[other]
        if left is None or right is None:
            assert contained is None and meeting is None
        else:
            assert contained == right.contains(left), (one, other)
            assert meeting == left.intersects(right), (one, other)


@pytest.mark.parametrize("text", [t for t in _TEXTS[:6] if t])
def test_known_maps_and_columns(database: duckdb.DuckDBPyConnection, text: str) -> None:
    known = Moc.from_text(text)
    query = (
        f"SELECT id, CONTAINS(MOC('{text}'), coverage) AS a, CONTAINS(coverage, "
        f"MOC('{text}')) AS b, INTERSECTS(coverage, MOC('{text}')) AS c, "
        "AREA(coverage) AS d FROM sky.maps WHERE id < 6"
    )
    for number, inner, outer, meeting, area in _ask(database, query):
        assert isinstance(number, int)
        moc = Moc.from_text(_TEXTS[number] or "")
        assert inner == moc.contains(known)
        assert outer == known.contains(moc)
        assert meeting == known.intersects(moc)
        assert area == pytest.approx(moc.area, rel=1e-12)


def test_registry_queries(database: duckdb.DuckDBPyConnection) -> None:
    # As pyvo asks a registry (RegTAP 1.2, §8.10).
    for region, wanted in (
        ("CONTAINS(MOC(6, POINT(45.0, 0.1)), coverage)", {2, 4}),
        ("INTERSECTS(MOC(6, CIRCLE(45.0, 0.1, 30.0)), coverage)", {0, 2, 4}),
        ("CONTAINS(POINT(45.0, 0.1), coverage)", {2, 4}),
    ):
        rows = _ask(database, f"SELECT id FROM sky.maps WHERE 1 = {region}")
        found = {row[0] for row in rows}
        assert found & {0, 2, 4} == wanted & found and {2} <= found, region


def test_points_of_columns_in_maps_of_columns(
    database: duckdb.DuckDBPyConnection,
) -> None:
    query = (
        "SELECT m.id, COUNT(*) FROM sky.{} AS s JOIN sky.maps AS m "
        "ON 1 = CONTAINS(POINT(s.ra, s.dec), m.coverage) GROUP BY m.id"
    )
    found = dict(_ask(database, query.format("fine")))
    assert found == dict(_ask(database, query.format("plain")))
    cells = database.execute("SELECT hpx FROM stars WHERE id >= 0").fetchnumpy()["hpx"]
    one = np.stack([cells, cells + 1], axis=1)
    for number, text in enumerate(_TEXTS[:6]):
        count = int(Moc.from_text(text or "").covers(one).sum())
        assert found.get(number, 0) == count


@pytest.mark.parametrize(
    ("condition", "wanted"),
    [
        pytest.param("CONTAINS(CIRCLE(45, 0, 1), MOC('0/0-11'))", True, id="all"),
        pytest.param("CONTAINS(CIRCLE(45, 0, 1), MOC('0/4'))", False, id="over"),
        pytest.param(
            "CONTAINS(CIRCLE(10, 20, 1), MOC(8, CIRCLE(10, 20, 1)))", True, id="own"
        ),
        pytest.param(
            "CONTAINS(CIRCLE(10, 20, 1.5), MOC(8, CIRCLE(10, 20, 1)))",
            False,
            id="larger",
        ),
        pytest.param(
            "CONTAINS(POLYGON(9, 9, 11, 9, 9, 11), "
            "MOC(9, POLYGON(9, 9, 9, 11, 11, 9)))",
            True,
            id="polygon",
        ),
        pytest.param(
            "CONTAINS(MOC(8, CIRCLE(10, 20, 1)), CIRCLE(10, 20, 2))",
            True,
            id="in circle",
        ),
        pytest.param(
            "CONTAINS(MOC(8, CIRCLE(10, 20, 1)), CIRCLE(10, 20, 1))", False, id="edge"
        ),
        pytest.param(
            "INTERSECTS(BOX(10, 20, 2, 2), MOC(8, CIRCLE(12, 20, 0.3)))",
            False,
            id="beside",
        ),
        pytest.param(
            "INTERSECTS(MOC(8, CIRCLE(11.2, 20, 0.3)), BOX(10, 20, 2, 2))",
            True,
            id="over the side",
        ),
        pytest.param("CONTAINS(POINT(45, 0.1), MOC('0/4'))", None, id="point"),
        pytest.param("CONTAINS(MOC('3/'), MOC('3/'))", True, id="nothing"),
        pytest.param("CONTAINS(MOC('5/0-3'), MOC('4/0'))", True, id="orders"),
        pytest.param("INTERSECTS(MOC('5/4'), MOC('4/0'))", False, id="apart"),
    ],
)
def test_constants(
    database: duckdb.DuckDBPyConnection, condition: str, wanted: bool | None
) -> None:
    ((answer,),) = _ask(database, f"SELECT {condition} AS c FROM sky.maps WHERE id = 1")
    assert answer in (0, 1) if wanted is None else answer == wanted


def test_types() -> None:
    compiled = compile(
        "SELECT MOC('1/2') AS a, coverage FROM sky.maps WHERE coverage IS NOT NULL",
        _SKY,
        DUCKDB,
    )
    assert {(c.datatype, c.arraysize, c.xtype) for c in compiled.columns} == {
        ("char", "*", "moc")
    }
    assert compiled.resolution.features >= {"MOC"}


@pytest.mark.parametrize(
    ("condition", "message"),
    [
        pytest.param("CONTAINS(p, MOC('30/1'))", "order 30", id="order"),
        pytest.param("CONTAINS(p, MOC('x'))", "no part of a MOC", id="text"),
        pytest.param("CONTAINS(p, MOC(30, p))", "from 0 to 29", id="high order"),
        pytest.param("CONTAINS(p, MOC(-1, p))", "from 0 to 29", id="negative"),
        pytest.param("CONTAINS(p, MOC(id, p))", "from 0 to 29", id="order of column"),
        pytest.param("CONTAINS(p, MOC(3, c))", "constant shape", id="shape of column"),
        pytest.param(
            "CONTAINS(p, MOC(20, CIRCLE(1, 2, 30)))", "too many cells", id="fine"
        ),
        pytest.param("CONTAINS(c, MOC('1/2'))", "constant shapes only", id="column"),
        pytest.param("1 AND MOC('1/1')", "found a value", id="no condition"),
        pytest.param("MOC('1/2') = '1/2'", "MOC", id="compared"),
    ],
)
def test_refused(condition: str, message: str) -> None:
    with pytest.raises((AdqlError, AdqlErrors), match=message) as caught:
        compile(f"SELECT id FROM sky.plain WHERE 1 = {condition}", _SKY, DUCKDB)
    assert caught.value.to_text()


def test_switched_off() -> None:
    query = "SELECT MOC('1/2') AS a FROM sky.maps"
    with pytest.raises(AdqlErrors, match="MOC"):
        compile(query, _SKY, DUCKDB, without=("MOC",))
