"""HEALPix in DuckDB's SQL, against cdshealpix."""

from collections.abc import Iterator
from typing import Any

import astropy.units as u
import cdshealpix.nested as healpix
import duckdb
import numpy as np
import pyarrow as pa
import pytest
from astropy.coordinates import Latitude, Longitude

from tests.adql.sky import connect

_ROWS = 4000


@pytest.fixture(scope="module")
def database() -> Iterator[duckdb.DuckDBPyConnection]:
    """Fill a table with positions: all over, near the poles, and at them."""
    random = np.random.default_rng(7)
    lon = random.uniform(-720, 720, _ROWS)
    lat = np.degrees(np.arcsin(random.uniform(-1, 1, _ROWS)))
    near = 10 ** random.uniform(-12, 0, 500)
    lat[:500], lat[500:1000] = 90 - near, near - 90
    lat[1000:1010], lat[1010:1020] = 90, -90
    with connect() as connection:
        positions = pa.table({"lon": lon, "lat": lat})
        connection.register("positions", positions)
        connection.execute("CREATE TABLE points AS FROM positions")
        yield connection


def _values(database: duckdb.DuckDBPyConnection, call: str) -> list[Any]:
    found = database.execute(f"SELECT {call} FROM points").fetchall()
    return [value for (value,) in found]


def _cells(database: duckdb.DuckDBPyConnection, order: int) -> Any:
    found = database.execute("SELECT lon, lat FROM points").fetchnumpy()
    lon, lat = Longitude(found["lon"], u.deg), Latitude(found["lat"], u.deg)
    return healpix.lonlat_to_healpix(lon, lat, order).astype("int64")


@pytest.mark.parametrize("order", [0, 1, 2, 6, 17, 29])
def test_cell(database: duckdb.DuckDBPyConnection, order: int) -> None:
    found = _values(database, f"healpix_cell(lon, lat, {order})")
    assert found == _cells(database, order).tolist()


@pytest.mark.parametrize("order", [0, 1, 2, 6, 29])
def test_neighbourhood(database: duckdb.DuckDBPyConnection, order: int) -> None:
    found = _values(database, f"healpix_neighbourhood(lon, lat, {order})")
    cells = _cells(database, order)
    about = healpix.neighbours(cells, order).astype("int64")
    wanted = [set(row) - {-1} for row in about.tolist()]
    assert [row[0] for row in found] == cells.tolist()
    assert [set(row) for row in found] == [
        row | {own} for row, own in zip(wanted, cells.tolist(), strict=True)
    ]
    assert all(len(row) == len(set(row)) for row in found)


@pytest.mark.parametrize("order", [0, 1, 2, 6, 29])
def test_center(database: duckdb.DuckDBPyConnection, order: int) -> None:
    call = f"healpix_center(healpix_cell(lon, lat, {order}), {order})"
    found = np.array(_values(database, call))
    lon, lat = healpix.healpix_to_lonlat(_cells(database, order), order)
    apart = np.abs(found[:, 0] - lon.deg)
    apart = np.minimum(apart, 360 - apart) * np.cos(lat.rad)
    assert apart.max() < 1e-12
    assert np.abs(found[:, 1] - lat.deg).max() < 1e-12
    assert 0 <= found[:, 0].min() and found[:, 0].max() < 360


@pytest.mark.parametrize(
    "call",
    [
        pytest.param("healpix_cell(NULL, 1, 3)", id="no longitude"),
        pytest.param("healpix_cell(1, NULL, 3)", id="no latitude"),
        pytest.param("healpix_cell(1, 1, NULL)", id="no order"),
        pytest.param("healpix_cell(1, 90.1, 3)", id="beyond the pole"),
        pytest.param("healpix_cell('nan'::DOUBLE, 1, 3)", id="not a number"),
        pytest.param("healpix_cell(1, 'inf'::DOUBLE, 3)", id="infinite"),
        pytest.param("healpix_cell(1, 1, 30)", id="order too high"),
        pytest.param("healpix_cell(1, 1, -1)", id="order below 0"),
        pytest.param("healpix_neighbourhood(NULL, 1, 3)", id="nowhere"),
        pytest.param("healpix_center(-1, 3)", id="cell below 0"),
        pytest.param("healpix_center(12 * 64, 3)", id="cell too high"),
        pytest.param("healpix_center(NULL, 3)", id="no cell"),
    ],
)
def test_null(database: duckdb.DuckDBPyConnection, call: str) -> None:
    assert database.execute(f"SELECT {call}").fetchone() == (None,)


def test_arguments_may_be_columns_of_any_name() -> None:
    with connect() as database:
        database.execute("CREATE TABLE t AS SELECT 1 AS c, 1 AS s, 17 AS k")
        found = database.execute("SELECT healpix_cell(c, s, k) FROM t").fetchone()
    assert found == (81609757711,)
