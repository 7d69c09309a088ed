"""Timestamps as text."""

from datetime import datetime

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from formats.timestamps import iso_text

_MOMENTS = st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59))


def _texts(values: list[datetime | None]) -> list[str | None]:
    texts: list[str | None] = iso_text(pa.array(values, pa.timestamp("us"))).to_pylist()
    return texts


@settings(deadline=None)  # the first call makes the tables
@given(st.lists(st.none() | _MOMENTS, max_size=9))
def test_like_python(values: list[datetime | None]) -> None:
    precise = any(v and v.microsecond for v in values)
    unit = "microseconds" if precise else "seconds"
    assert _texts(values) == [v and v.isoformat(timespec=unit) for v in values]


@pytest.mark.parametrize(
    ("micros", "text"),
    [
        pytest.param(2**63 - 1, "294247-01-10T04:00:54.775807", id="latest"),
        pytest.param(-62_198_755_200_000_000, "-001-01-01T00:00:00", id="before"),
        pytest.param(-1, "1969-12-31T23:59:59.999999", id="negative"),
    ],
)
def test_far_years(micros: int, text: str) -> None:
    array = pa.array(np.array([micros, 0]).view("M8[us]"))
    got = iso_text(array).to_pylist()
    assert got[0].lstrip("+") == text
    assert got[1].startswith("1970-01-01T00:00:00")


def test_slices() -> None:
    array = pa.array([datetime(2000, 1, 1), None, datetime(2001, 1, 1)])
    assert iso_text(array.slice(1)).to_pylist() == [None, "2001-01-01T00:00:00"]
