"""BOX against astropy's: arms along the sphere, sides across their ends."""

from collections.abc import Iterator

import astropy.units as u
import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pytest
from astropy.coordinates import SkyCoord

from adql import compile
from adql.geometry.sphere import box_corners
from dali.tableset import Column, Schema, Table, TableSet
from tests.adql.sky import DIALECT

Box = tuple[float, float, float, float]

POINTS = TableSet(
    (
        Schema(
            "sky",
            (
                Table(
                    "points",
                    "sky",
                    (Column("id", "int"), *(Column(n, "double") for n in "abxywh")),
                    physical=("main", "points"),
                ),
            ),
        ),
    )
)
BOXES = [
    pytest.param((10.0, 0.0, 4.0, 2.0), id="equator"),
    pytest.param((25.4, -20.0, 10.0, 10.0), id="of-the-standard"),
    pytest.param((359.5, 40.0, 3.0, 6.0), id="wrap"),
    pytest.param((100.0, 70.0, 30.0, 10.0), id="north"),
    pytest.param((30.0, 88.0, 5.0, 10.0), id="over-the-pole"),
    pytest.param((77.0, 90.0, 6.0, 12.0), id="at-the-north-pole"),
    pytest.param((77.0, -90.0, 6.0, 12.0), id="at-the-south-pole"),
    pytest.param((200.0, -35.0, 150.0, 120.0), id="huge"),
    pytest.param((200.0, -35.0, 0.002, 0.001), id="tiny"),
]


@pytest.fixture
def database() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        yield connection


def _arms(box: Box) -> Iterator[tuple[SkyCoord, SkyCoord]]:
    """Give the ends of the four arms, each with the centre."""
    lon, lat, width, height = box
    center = SkyCoord(lon, lat, unit="deg")
    for angle, size in ((0, height), (90, width), (180, height), (270, width)):
        yield center.directional_offset_by(angle * u.deg, size / 2 * u.deg), center


def _inside(box: Box, points: SkyCoord) -> npt.NDArray[np.bool_]:
    """Tell which points are, seen from each arm's end, on the centre's side."""
    found = np.ones(len(points), dtype=bool)
    for end, center in _arms(box):
        turn = end.position_angle(points) - end.position_angle(center)
        found &= np.cos(turn.rad) > 0
    return found


def _scattered(box: Box) -> SkyCoord:
    """Scatter points over a box and around it."""
    random = np.random.default_rng(7)
    center = SkyCoord(*box[:2], unit="deg")
    reach = min(180.0, 0.8 * (box[2] + box[3]))
    cosine = 1 - (1 - np.cos(np.radians(reach))) * random.random(4000)
    # The arc cosine of tiny angles would be coarse.
    far = np.degrees(2 * np.arcsin(np.sqrt((1 - cosine) / 2)))
    turn = 360 * random.random(4000)
    return center.directional_offset_by(turn * u.deg, far * u.deg)


def _fill(connection: duckdb.DuckDBPyConnection, box: Box, points: SkyCoord) -> None:
    count = len(points)
    numbers = {n: np.full(count, v) for n, v in zip("xywh", box, strict=True)}
    rows = pa.table(
        {
            "id": np.arange(count, dtype=np.int32),
            "a": points.ra.deg,
            "b": points.dec.deg,
            **numbers,
        }
    )
    connection.register("arriving", rows)
    connection.execute("CREATE TABLE points AS FROM arriving")


def _ids(connection: duckdb.DuckDBPyConnection, shape: str) -> set[int]:
    text = f"SELECT id FROM sky.points WHERE 1 = CONTAINS(POINT(a, b), {shape})"
    rows = connection.execute(compile(text, POINTS, DIALECT).sql).fetchall()
    return {row[0] for row in rows}


@pytest.mark.parametrize("box", BOXES)
def test_contains(database: duckdb.DuckDBPyConnection, box: Box) -> None:
    points = _scattered(box)
    wanted = set(np.flatnonzero(_inside(box, points)).tolist())
    assert 100 < len(wanted) < 3900
    _fill(database, box, points)
    spelt = ", ".join(map(repr, box))
    assert _ids(database, f"BOX({spelt})") == wanted
    framed = f"BOX('ICRS', POINT({box[0]}, {box[1]}), {box[2]}, 2 * h / 2)"
    assert _ids(database, framed) == wanted
    assert _ids(database, "BOX(x, y, w, h)") == wanted
    assert _ids(database, f"BOX(POINT(x, y), {box[2]}, h)") == wanted


@pytest.mark.parametrize("box", BOXES)
def test_corners_lie_across_the_ends_of_two_arms(box: Box) -> None:
    corners = SkyCoord(box_corners(*box), unit="deg")
    right_angles = 0
    for end, center in _arms(box):
        turn = end.position_angle(corners) - end.position_angle(center)
        right_angles += int((np.abs(np.cos(turn.rad)) < 1e-7).sum())
    assert right_angles == 8
    # All are as far from the centre, and in order around it.
    away = center.separation(corners).deg
    assert away == pytest.approx([away[0]] * 4, rel=1e-9)


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param("NULLIF, y, w, h", id="lon"),
        pytest.param("x, NULLIF, w, h", id="lat"),
        pytest.param("x, y, NULLIF, h", id="width"),
        pytest.param("x, y, w, NULLIF", id="height"),
        pytest.param("x, y, w + 180, h", id="too-wide"),
        pytest.param("x, y, w, -h", id="negative"),
    ],
)
def test_what_is_no_box_is_null(
    database: duckdb.DuckDBPyConnection, arguments: str
) -> None:
    box = (10.0, 0.0, 4.0, 2.0)
    _fill(database, box, _scattered(box)[:3])
    nothing = "CASE WHEN x > 1000 THEN x END"
    text = f"SELECT AREA(BOX({arguments.replace('NULLIF', nothing)})) FROM sky.points"
    sql = compile(text, POINTS, DIALECT).sql
    assert database.execute(sql).fetchall() == [(None,)] * 3
