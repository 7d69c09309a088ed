"""Angles in hours or degrees, minutes and seconds."""

import astropy.units as u
import pytest
from astropy.coordinates import Angle

from adql.hints.sexagesimal import degrees_of, sexagesimal_at


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        pytest.param("05h34m31.94s", None, id="hours"),
        pytest.param("+22d00m52.2s", None, id="degrees"),
        pytest.param("-00d30m00s", None, id="minus zero"),
        pytest.param("05:34:31.94", u.hourangle, id="colons, hours"),
        pytest.param("-12:30:00", u.deg, id="colons, degrees"),
        pytest.param("5 34 31", u.hourangle, id="blanks"),
        pytest.param("12h30m", None, id="no seconds"),
    ],
)
def test_degrees(text: str, unit: u.Unit | None) -> None:
    found = degrees_of(text, hours=unit is u.hourangle)
    assert found == pytest.approx(Angle(text, unit=unit).deg, abs=1e-8)


@pytest.mark.parametrize("text", ["", "12", "abc", "12:61:00", "12:30:60", "1:2:3:4"])
def test_no_angle(text: str) -> None:
    assert degrees_of(text) is None


@pytest.mark.parametrize("text", ["SELECT 5d FROM t", "SELECT 12 30 FROM t", "a:b"])
def test_what_is_something_else(text: str) -> None:
    at = text.index("5d") if "5d" in text else 1
    assert sexagesimal_at(text, at) is None


def test_both_coordinates_are_mended() -> None:
    text = "SELECT POINT(05:34:31.94, -22:00:52.2), 12:00:00 FROM t"
    error = sexagesimal_at(text, text.index(":"))
    assert error is not None
    error.point_at(text)
    assert error.mended == "SELECT POINT(83.6330833, -22.0145), 12:00:00 FROM t"
