"""Shapes as text: STC-S phrases and DALI's words; frames against astropy."""

import math

import astropy.units as u
import pytest
from astropy.coordinates import (
    FK4,
    FK5,
    BarycentricMeanEcliptic,
    Galactic,
    SkyCoord,
    Supergalactic,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from adql.frames import agree, frame_of_coosys, read_frame, transform
from adql.stc_s import Compound, Operator, RegionShape, read_region, to_frame
from dali.errors import UsageError
from dali.shapes import Circle, Point, Polygon
from dali.tableset import Coosys

_TRIANGLE = Polygon((Point(1, 2), Point(3, 4), Point(5, 6)))


@pytest.mark.parametrize(
    ("text", "frame", "shape"),
    [
        pytest.param("Circle ICRS 10 20 1", "ICRS", Circle(10, 20, 1), id="circle"),
        pytest.param("CIRCLE 10 20 1", "UNKNOWN", Circle(10, 20, 1), id="DALI"),
        pytest.param("circle\n10\t20  1 ", "UNKNOWN", Circle(10, 20, 1), id="spaces"),
        pytest.param(
            "Circle fillfactor 0.5 FK5 TOPOCENTER SPHERICAL2 10 20 1",
            "FK5",
            Circle(10, 20, 1),
            id="head",
        ),
        pytest.param("Circle J2000 10 20 1", "FK5", Circle(10, 20, 1), id="J2000"),
        pytest.param(
            "Circle FK5 J2000 10 20 1", "FK5", Circle(10, 20, 1), id="equinox"
        ),
        pytest.param("Circle GEOCENTER 1 2 3", "UNKNOWN", Circle(1, 2, 3), id="origin"),
        pytest.param(
            "Circle ICRS 10 20 1 unit deg", "ICRS", Circle(10, 20, 1), id="degrees"
        ),
        pytest.param(
            "Circle ICRS 36000 72000 3600 unit arcsec arcsec",
            "ICRS",
            Circle(10, 20, 1),
            id="arcseconds",
        ),
        pytest.param(
            "Circle ICRS 10 20 1 Position 10.1 20.1 Error 1 2 Resolution 0.1 Size 1 2 "
            "PixSize 0.1 Epoch J2015.5",
            "ICRS",
            Circle(10, 20, 1),
            id="notes",
        ),
        pytest.param("Position GALACTIC 1 -2", "GALACTIC", Point(1, -2), id="position"),
        pytest.param("point 370 2", "UNKNOWN", Point(10, 2), id="longitude"),
        pytest.param("Polygon ICRS 1 2 3 4 5 6", "ICRS", _TRIANGLE, id="polygon"),
        pytest.param("polygon 1 2 3 4 5 6 1 2", "UNKNOWN", _TRIANGLE, id="closed"),
        pytest.param("AllSky ICRS", "ICRS", Circle(0, 90, 180), id="all"),
        pytest.param(
            "Union ICRS (Circle 1 2 3)", "ICRS", Circle(1, 2, 3), id="union of one"
        ),
        pytest.param(
            "Union ICRS (Circle 1 2 3 Not (Position 4 5))",
            "ICRS",
            Compound(
                Operator.UNION,
                (Circle(1, 2, 3), Compound(Operator.NOT, (Point(4, 5),))),
            ),
            id="union",
        ),
        pytest.param(
            "circle 1 2 3 polygon 1 2 3 4 5 6",
            "UNKNOWN",
            Compound(Operator.UNION, (Circle(1, 2, 3), _TRIANGLE)),
            id="multishape",
        ),
        pytest.param(
            "Difference (Circle 1 2 3, Circle ICRS 1 2 1)",
            "ICRS",
            Compound(
                Operator.INTERSECTION,
                (Circle(1, 2, 3), Compound(Operator.NOT, (Circle(1, 2, 1),))),
            ),
            id="difference",
        ),
    ],
)
def test_regions(text: str, frame: str, shape: RegionShape) -> None:
    region = read_region(text)
    assert (region.frame, region.shape) == (frame, shape)


def test_box_has_great_circles_for_sides() -> None:
    box = read_region("Box ICRS 10 0 2 4").shape
    assert isinstance(box, Polygon)
    assert [round(v.lon, 6) for v in box.vertices] == [9.0, 11.0, 11.0, 9.0]
    assert {round(abs(v.lat), 4) for v in box.vertices} == {1.9997}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("Ellipse ICRS 1 2 3 4 5", id="shape"),
        pytest.param("1 2 3", id="no shape"),
        pytest.param("Circle ICRS 1 2", id="few numbers"),
        pytest.param("Circle ICRS 1 2 3 4", id="many numbers"),
        pytest.param("Circle ICRS", id="no numbers"),
        pytest.param("Circle NOWHERE 1 2 3", id="frame"),
        pytest.param("Circle ICRS CARTESIAN3 1 2 3", id="flavour"),
        pytest.param("Circle FK5 J1975 1 2 3", id="equinox"),
        pytest.param("Circle ICRS 1 95 3", id="latitude"),
        pytest.param("Circle ICRS 1 2 181", id="radius"),
        pytest.param("Circle ICRS 1 2 inf", id="infinite"),
        pytest.param("Circle ICRS 1 2 1e999", id="endless"),
        pytest.param("Circle ICRS \u0661 2 3", id="other digits"),
        pytest.param("Circle ICRS 1 2 3 unit hour", id="unit"),
        pytest.param("Circle ICRS 1 2 3 unit deg arcmin", id="two units"),
        pytest.param("Polygon ICRS 1 2 3 4 5", id="odd"),
        pytest.param("Polygon ICRS 1 2 3 4", id="two corners"),
        pytest.param("Box ICRS 1 2 200 3", id="wide box"),
        pytest.param("Union ICRS (Circle 1 2 3", id="open"),
        pytest.param("Union ICRS Circle 1 2 3", id="no parenthesis"),
        pytest.param("Union ICRS ()", id="nothing"),
        pytest.param("Not ICRS (Circle 1 2 3 Circle 1 2 3)", id="not of two"),
        pytest.param("Union ICRS (Circle FK4 1 2 3)", id="two frames"),
        pytest.param("Circle ICRS 1 2 3)", id="closed"),
        pytest.param("TimeInterval TT 2001-01-01 2002-01-01", id="time"),
        pytest.param("range 1 2 5 4", id="range"),
        pytest.param("Not (" * 20 + "Circle 1 2 3" + ")" * 20, id="deep"),
        pytest.param("circle 1 2 3 " * 400, id="many shapes"),
        pytest.param("Circle ICRS 1 2 " + "9" * 400_000, id="long"),
        pytest.param("Polygon ICRS" + " 1 2" * 6000, id="many corners"),
    ],
)
def test_hostile_texts(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_region(text)
    assert caught.value.message


@given(st.text(max_size=60) | st.text("CircleUnionNot( )ICRS 12.-e", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        read_region(text)
    except UsageError:
        pass


def _holds(shape: RegionShape, lon: float, lat: float) -> bool:
    """Tell whether a position is in circles."""
    if isinstance(shape, Compound):
        found = [_holds(each, lon, lat) for each in shape.members]
        if shape.operator is Operator.NOT:
            return not found[0]
        return any(found) if shape.operator is Operator.UNION else all(found)
    assert isinstance(shape, Circle)
    here = SkyCoord(lon, lat, unit="deg")
    apart = here.separation(SkyCoord(shape.lon, shape.lat, unit="deg")).deg
    return bool(apart <= shape.radius + 1e-12)


@pytest.mark.parametrize(
    ("bounds", "width"),
    [
        pytest.param((350, 20, -10, 30), 30, id="wrap"),
        pytest.param((10, 300, -90, 5), 290, id="wide"),
        pytest.param((0, 360, 80, 90), 360, id="all longitudes"),
        pytest.param((10, 190, -5, 5), 180, id="half"),
    ],
)
def test_ranges_are_circles(bounds: tuple[float, ...], width: float) -> None:
    shape = read_region(f"range {' '.join(map(str, bounds))}").shape
    for lon in range(1, 360, 13):
        for lat in range(-88, 90, 11):
            east = (lon - bounds[0]) % 360 <= width
            wanted = east and bounds[2] <= lat <= bounds[3]
            assert _holds(shape, lon, lat) == wanted, (lon, lat)


_FRAMES = {
    "FK5": FK5(equinox="J2000"),
    "FK4": FK4(equinox="B1950"),
    "GALACTIC": Galactic(),
    "SUPER_GALACTIC": Supergalactic(),
    "ECLIPTIC": BarycentricMeanEcliptic(equinox="J2000"),
}


@pytest.mark.parametrize("frame", _FRAMES)
@given(lon=st.floats(0, 360), lat=st.floats(-90, 90))
@settings(max_examples=20, deadline=None)
def test_frames_against_astropy(frame: str, lon: float, lat: float) -> None:
    there = SkyCoord(lon * u.deg, lat * u.deg, frame=_FRAMES[frame])
    here = SkyCoord(*transform(lon, lat, frame, "ICRS"), unit="deg", frame="icrs")
    assert here.separation(there.icrs).to_value(u.mas) < 0.1
    again = transform(here.ra.deg, here.dec.deg, "ICRS", frame)
    back = SkyCoord(*again, unit="deg")
    assert back.separation(SkyCoord(lon, lat, unit="deg")).to_value(u.mas) < 1e-3


def test_shapes_are_moved_whole() -> None:
    region = read_region("Union GALACTIC (Circle 0 0 1 Polygon 0 0 1 0 0 1 point 0 0)")
    moved = to_frame(region, "ICRS")
    assert isinstance(moved, Compound)
    circle, polygon, point = moved.members
    assert isinstance(circle, Circle) and isinstance(polygon, Polygon)
    assert math.isclose(circle.lon, 266.404988, abs_tol=1e-5)
    assert math.isclose(circle.lat, -28.936178, abs_tol=1e-5)
    assert circle.radius == 1
    assert polygon.vertices[0] == point == Point(circle.lon, circle.lat)
    assert to_frame(region, "UNKNOWN") == region.shape


def test_frames_of_metadata() -> None:
    assert frame_of_coosys(Coosys("eq_FK5", equinox="J2000.0")) == "FK5"
    assert frame_of_coosys(Coosys("FK5", equinox="J1975")) == "FK5 J1975"
    assert frame_of_coosys(Coosys("galactic")) == "GALACTIC"
    assert frame_of_coosys(Coosys("MARS_C")) == "MARS_C"
    assert read_frame(" icrs geocenter ") == "ICRS"
    assert agree(read_frame(""), "GALACTIC") and not agree("ICRS", "GALACTIC")
    with pytest.raises(UsageError, match="MARS_C"):
        transform(1, 2, "MARS_C", "ICRS")
