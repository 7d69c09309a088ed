"""Texts that are times, and numbers that may mean one."""

import pytest
from astropy.time import Time

from adql.check.times import is_time, time_of_number


@pytest.mark.parametrize(
    "text",
    [
        "2016-01-31",
        "2016-02-29T12:30:00",
        "2016-02-29T12:30",
        "2016-02-29 12:30:00.123456789Z",
        "0001-01-01T00:00:00Z",
    ],
)
def test_times(text: str) -> None:
    assert is_time(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2016",
        "2016-1-1",
        "2015-02-29",
        "2016-01-01T25:00:00",
        "2016-01-01T12",
        "2016-01-01T12:30:00+02:00",
        "2016-01-01Z",
        "J2016.0",
        "٢٠١٦-٠١-٠١",
    ],
)
def test_no_times(text: str) -> None:
    assert not is_time(text)


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(58849.25, id="modified"),
        pytest.param(2458849.75, id="julian"),
        pytest.param(51544.0, id="midnight"),
    ],
)
def test_julian_dates(value: float) -> None:
    told = time_of_number(value)
    form = "jd" if value > 1e6 else "mjd"
    assert told is not None and is_time(told)
    assert Time(told).mjd == pytest.approx(Time(value, format=form).mjd, abs=1e-5)


def test_other_numbers() -> None:
    assert time_of_number(2016) == "2016-01-01"
    assert time_of_number(2016.5) is None
    assert time_of_number(5) is None
    assert time_of_number(1e300) is None
