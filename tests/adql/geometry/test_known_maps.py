"""Constant maps, run by PostgreSQL and MariaDB, against mocpy."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import astropy.units as u
import mocpy
import numpy as np
import pytest
from astropy.coordinates import Latitude, Longitude
from cdshealpix.nested import lonlat_to_healpix

from adql import AdqlError, AdqlErrors, AdqlFeatureError, compile
from adql.dialects import DIALECTS
from adql.functions import FunctionSet
from adql.limits import Limits
from adql.moc import Moc
from dali.tableset import Column, HealpixIndex, Position, Schema, Table, TableSet
from tests.adql.geometry.postgresql_skies import positions
from tests.support.mariadb import MariaDBServer
from tests.support.postgresql import Server

_POSITIONS = {
    "plain": Position("ra", "dec"),
    "fine": Position("ra", "dec", HealpixIndex("hpx", clustered=False)),
    "coarse": Position("ra", "dec", HealpixIndex("hpx8", 8, clustered=False)),
}
_COLUMNS = (
    Column("id", "int"),
    Column("ra", "double", unit="deg"),
    Column("dec", "double", unit="deg"),
    Column("coverage", "char", "*", "moc"),
)
_SKY = TableSet(
    (
        Schema(
            "sky",
            tuple(
                Table(name, "sky", _COLUMNS, ("maps", "stars"), position=position)
                for name, position in _POSITIONS.items()
            ),
        ),
    )
)
_CREATE = (
    "CREATE TABLE {}stars (id INTEGER, ra DOUBLE PRECISION, {} DOUBLE PRECISION, "
    "hpx BIGINT, hpx8 BIGINT, coverage VARCHAR(40))"
)
_FIELDS = ((40.0, 20.0, 20.0), (359.9, -1.0, 8.0), (120.0, 89.5, 4.0))


@dataclass(frozen=True, slots=True)
class _Sky:
    """A database with stars; of it the SQL, and what it answers."""

    name: str
    run: Callable[[str], list[tuple[Any, ...]]]

    def sql(self, query: str, limits: Limits | None = None) -> str:
        return compile(query, _SKY, DIALECTS[self.name], limits=limits).sql

    def ids(self, table: str, condition: str) -> set[int]:
        query = f"SELECT id FROM sky.{table} WHERE {condition}"
        return {row[0] for row in self.run(self.sql(query))}


def _places() -> tuple[Any, Any]:
    """Choose positions, none of which is on a cell's edge."""
    lon, lat, _ = positions()
    return lon[100::10], lat[100::10]


def _rows() -> list[tuple[Any, ...]]:
    lon, lat = _places()
    place = Longitude(lon, u.deg), Latitude(lat, u.deg)
    fine, coarse = (lonlat_to_healpix(*place, order).tolist() for order in (29, 8))
    text = ["1/2"] * len(lon)
    known = zip(range(len(lon)), lon.tolist(), lat.tolist(), fine, coarse, text)
    return [*known, (-1, None, 0.0, None, None, None), (-2, 0.0, None, None, None, "x")]


_KINDS = ("postgresql", "mariadb")


@pytest.fixture(scope="module", params=_KINDS)
def sky(request: pytest.FixtureRequest) -> Iterator[_Sky]:
    """Fill each database."""
    insert = "INSERT INTO {}stars VALUES (%s, %s, %s, %s, %s, %s)"
    if request.param == "postgresql":
        server: Server = request.getfixturevalue("postgresql")
        with server.database() as connection, connection.cursor() as cursor:
            cursor.execute("CREATE SCHEMA maps")
            cursor.execute(_CREATE.format("maps.", "dec").encode())
            cursor.executemany(insert.format("maps.").encode(), _rows())
            cursor.execute("CREATE INDEX by_hpx ON maps.stars (hpx)")
            cursor.execute("CREATE INDEX by_hpx8 ON maps.stars (hpx8)")
            cursor.execute("ANALYZE maps.stars")
            yield _Sky(
                "postgresql", lambda sql: connection.execute(sql.encode()).fetchall()
            )
        return
    other: MariaDBServer = request.getfixturevalue("mariadb")
    with other.database("maps") as link, link.cursor() as pointer:
        pointer.execute(_CREATE.format("", "`dec`"))
        pointer.executemany(insert.format(""), _rows())
        pointer.execute("CREATE INDEX by_hpx ON stars (hpx)")
        pointer.execute("CREATE INDEX by_hpx8 ON stars (hpx8)")
        pointer.execute("ANALYZE TABLE stars")
        pointer.fetchall()

        def run(sql: str) -> list[tuple[Any, ...]]:
            pointer.execute(sql)
            return list(pointer.fetchall())

        yield _Sky("mariadb", run)


def _inside(moc: mocpy.MOC) -> set[int]:
    lon, lat = _places()
    return set(np.flatnonzero(moc.contains_lonlat(lon * u.deg, lat * u.deg)).tolist())


def _check(sky: _Sky, table: str, text: str, wanted: set[int]) -> None:
    """See that the map holds what it should, and no place that is unknown."""
    held = f"CONTAINS(POINT(ra, dec), MOC('{text}'))"
    everything = set(range(len(_places()[0])))
    assert sky.ids(table, f"1 = {held}") == wanted
    assert sky.ids(table, f"0 = {held}") == everything - wanted
    rows = sky.run(sky.sql(f"SELECT id, {held} AS c FROM sky.{table} WHERE id < 0"))
    assert set(rows) == {(-1, None), (-2, None)}


@pytest.mark.parametrize("table", _POSITIONS)
@pytest.mark.parametrize("order", [4, 7, 11])
@pytest.mark.parametrize("field", _FIELDS)
def test_positions_in_a_map(
    sky: _Sky, table: str, order: int, field: tuple[float, float, float]
) -> None:
    lon, lat, radius = field
    moc = mocpy.MOC.from_cone(
        Longitude(lon, u.deg),
        Latitude(lat, u.deg),
        radius=radius / order * u.deg,
        max_depth=order,
    )
    wanted = _inside(moc)
    assert wanted
    _check(sky, table, " ".join(moc.to_string().split()), wanted)


@pytest.mark.parametrize("table", _POSITIONS)
@pytest.mark.parametrize(("order", "count"), [(7, 5000), (12, 4000)])
def test_map_of_many_ranges(sky: _Sky, table: str, order: int, count: int) -> None:
    random = np.random.default_rng(order)
    cells = set(random.choice(12 * 4**order, count, replace=False).tolist())
    lon, lat = (part[::3] for part in _places())
    place = Longitude(lon, u.deg), Latitude(lat, u.deg)
    cells |= set(lonlat_to_healpix(*place, order).tolist()[:700])
    text = f"{order}/{' '.join(map(str, sorted(cells)))}"
    wanted = _inside(mocpy.MOC.from_string(text))
    assert len(wanted) > 500
    _check(sky, table, text, wanted)


@pytest.mark.parametrize("table", _POSITIONS)
@pytest.mark.parametrize("text", ["3/", "0/0-11", "29/"])
def test_map_of_nothing_and_of_all(sky: _Sky, table: str, text: str) -> None:
    wanted = set(range(len(_places()[0]))) if "11" in text else set()
    _check(sky, table, text, wanted)


@pytest.mark.parametrize("table", _POSITIONS)
def test_map_of_single_cells_of_the_finest_order(sky: _Sky, table: str) -> None:
    # Numbers that a double cannot hold.
    rows = sky.run("SELECT id, hpx FROM maps.stars WHERE id BETWEEN 1000 AND 1200")
    cells = sorted(cell for _, cell in rows)
    lowered = [cell + 1 for cell in cells if cell + 1 not in cells]
    assert sky.ids("fine", _held(cells)) == {row[0] for row in rows}
    assert sky.ids("fine", _held(lowered)) == set()
    found = sky.ids(table, _held(cells[:40]))
    assert len(found) == 40 if table == "fine" else len(found) <= 40


def _held(cells: list[int]) -> str:
    text = f"29/{' '.join(map(str, cells))}"
    return f"1 = INTERSECTS(MOC('{text}'), POINT(ra, dec))"


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("CONTAINS(CIRCLE(45, 0, 1), MOC('0/0-11'))", 1),
        ("CONTAINS(CIRCLE(45, 0, 1), MOC('0/4'))", 0),
        ("CONTAINS(MOC(8, CIRCLE(10, 20, 1)), CIRCLE(10, 20, 2))", 1),
        ("INTERSECTS(BOX(10, 20, 2, 2), MOC(8, CIRCLE(12, 20, 0.3)))", 0),
        ("CONTAINS(POINT(45, 0.1), MOC('0/0'))", 1),
        ("INTERSECTS(MOC('0/5'), POINT(45, 0.1))", 0),
        ("CONTAINS(MOC('5/0-3'), MOC('4/0'))", 1),
        ("INTERSECTS(MOC('5/4'), MOC('4/0'))", 0),
        ("MOC('1/0 1 2 3')", "0/0 1/"),
        ("AREA(MOC('1/2'))", Moc.from_text("1/2").area),
        ("coverage", "1/2"),
    ],
)
def test_what_is_known_now(sky: _Sky, value: str, wanted: Any) -> None:
    query = f"SELECT {value} AS c FROM sky.plain WHERE id = 1"
    assert sky.run(sky.sql(query)) == [(wanted,)]


@pytest.mark.parametrize(
    ("condition", "message"),
    [
        ("1 = CONTAINS(POINT(ra, dec), coverage)", "Geometry of a column of MOCs"),
        ("1 = INTERSECTS(coverage, POINT(1, 2))", "Geometry of a column of MOCs"),
        ("1 = INTERSECTS(CIRCLE(1, 2, 3), coverage)", "Geometry of a column of MOCs"),
        ("1 = CONTAINS(coverage, MOC('1/2'))", "Geometry of a column of MOCs"),
        ("1 < AREA(coverage)", "Geometry of a column of MOCs"),
        ("1 = CONTAINS(CIRCLE(ra, dec, 1), MOC('1/2'))", "constant shapes only"),
    ],
)
@pytest.mark.parametrize("name", _KINDS)
def test_refused(name: str, condition: str, message: str) -> None:
    query = f"SELECT id FROM sky.fine WHERE {condition}"
    with pytest.raises((AdqlError, AdqlErrors), match=message) as caught:
        compile(query, _SKY, DIALECTS[name])
    assert caught.value.code == AdqlFeatureError.__name__
    assert "^" in caught.value.to_text() and "Hint: " in caught.value.to_text()


def test_what_is_declared() -> None:
    for name, dialect in DIALECTS.items():
        forms = {each.form for each in FunctionSet.standard().declared(dialect)}
        assert "MOC" in forms
        assert ("MOC_COLUMN" in forms) == (name == "duckdb")


@pytest.mark.parametrize("name", _KINDS)
def test_too_many_ranges(name: str) -> None:
    cells = " ".join(map(str, range(0, 120_000, 2)))
    query = (
        f"SELECT id FROM sky.fine WHERE 1 = CONTAINS(POINT(ra, dec), MOC('9/{cells}'))"
    )
    with pytest.raises((AdqlError, AdqlErrors), match="more than 50,000 ranges"):
        compile(query, _SKY, DIALECTS[name])


@pytest.mark.parametrize("table", ["fine", "coarse"])
def test_the_index_is_used(sky: _Sky, table: str) -> None:
    condition = "1 = CONTAINS(POINT(ra, dec), MOC(10, CIRCLE(40, 20, 0.3)))"
    written = sky.sql(f"SELECT id FROM sky.{table} WHERE {condition}")
    plan = str(sky.run(f"EXPLAIN {written}"))
    assert ("by_hpx8" if table == "coarse" else "by_hpx") in plan
    assert "Seq Scan" not in plan and "'ALL'" not in plan


@pytest.mark.parametrize("name", _KINDS)
def test_latitudes_come_first_where_there_is_no_column_of_cells(name: str) -> None:
    query = "SELECT id FROM sky.plain WHERE 1 = CONTAINS(POINT(ra, dec), MOC('{}'))"
    near = compile(query.format("6/1000 1001"), _SKY, DIALECTS[name]).sql
    assert near.index(">=") < near.index("BETWEEN")
    whole = compile(query.format("0/0 4 8"), _SKY, DIALECTS[name]).sql
    assert ">=" not in whole
