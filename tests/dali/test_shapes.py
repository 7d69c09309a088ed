import pytest

from dali.errors import UsageError
from dali.shapes import Circle, Interval, Point, Polygon, Range, parse_shape


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        pytest.param("CIRCLE 12.3 45.6 0.5", (12.3, 45.6, 0.5), id="circle"),
        pytest.param("circle 362 2 1", (2, 2, 1), id="longitude-reduced"),
        pytest.param("Range 359 1 -1 1", (359, 1, -1, 1), id="range-over-0"),
        pytest.param("RANGE -Inf +Inf 5 +Inf", (0, 360, 5, 90), id="open-range"),
        pytest.param(
            "POLYGON 1 1 2 1 2 2 1 1", (1, 1, 2, 1, 2, 2), id="closed-polygon"
        ),
    ],
)
def test_shapes(text: str, numbers: tuple[float, ...]) -> None:
    shape = parse_shape(text)
    assert shape.numbers == numbers
    assert type(shape).from_text(shape.to_text()) == shape


@pytest.mark.parametrize(
    "text",
    [
        "",
        "MOC 1/1",
        "CIRCLE",
        "CIRCLE 1 2",
        "CIRCLE 1 95 1",
        "CIRCLE 1 2 -1",
        "CIRCLE 1 2 nan",
        "CIRCLE inf 2 1",
        "CIRCLE 1,2,3",
        "CIRCLE 1e999 2 3",
        "RANGE 1 2 5 4",
        "POLYGON 1 2 3 4",
        "POLYGON 1 2 3 4 5",
        "POLYGON " + "1 " * 400_000,
    ],
    ids=lambda text: text[:20] or "empty",
)
def test_bad_shapes(text: str) -> None:
    with pytest.raises(UsageError):
        parse_shape(text)


def test_intervals() -> None:
    assert Interval.from_text("-Inf 3").to_text() == "-Inf 3.0"
    assert Interval.from_text("5", scalar=True) == Interval(5, 5)
    for text in ("5", "3 1", "1 2 3", "a b"):
        with pytest.raises(UsageError):
            Interval.from_text(text)


def test_point_and_constructors() -> None:
    assert Point.from_text("12.3 45.6").numbers == (12.3, 45.6)
    assert Circle(0, 0, 1).to_text() == "0.0 0.0 1.0"
    with pytest.raises(UsageError):
        Polygon((Point(0, 0), Point(1, 1)))
    with pytest.raises(UsageError):
        Range(0, 1, 2, 91)
