"""Regions and intervals, and their text forms (DALI 1.1 §3.3.4 to §3.3.7).

Angles are degrees.  Latitudes must lie in -90 to 90; longitudes beyond 0 to
360 are brought into it, as DALI 1.2 asks of readers.  All text is hostile:
its length and the number of vertices are bounded.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from dali.errors import UsageError

__all__ = [
    "MAX_VERTICES",
    "Circle",
    "Interval",
    "Point",
    "Polygon",
    "Range",
    "Shape",
    "parse_numbers",
    "parse_shape",
]

MAX_VERTICES = 5_000
"""A polygon has at most so many vertices."""

_MAX_TEXT = 60 * MAX_VERTICES
_NUMBER = re.compile(
    r"[+-]?(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?|inf|infinity)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Point:
    """A position (xtype ``point``)."""

    lon: float
    lat: float

    def __post_init__(self) -> None:
        object.__setattr__(self, "lon", _longitude(self.lon))
        _check_latitude(self.lat)

    @classmethod
    def from_text(cls, text: str) -> "Point":
        """Read `longitude latitude`."""
        return cls(*parse_numbers(text, "A point", "longitude latitude", 2))

    @property
    def numbers(self) -> tuple[float, ...]:
        """Give longitude and latitude."""
        return (self.lon, self.lat)

    def to_text(self) -> str:
        """Write it as DALI does."""
        return _text(self.numbers)


@dataclass(frozen=True, slots=True)
class Circle:
    """A cone about a position (xtype ``circle``)."""

    lon: float
    lat: float
    radius: float

    def __post_init__(self) -> None:
        object.__setattr__(self, "lon", _longitude(self.lon))
        _check_latitude(self.lat)
        if not 0 <= self.radius <= 180:
            raise UsageError(
                f"The radius {self.radius:g} is not an angle of 0 to 180 degrees.",
                hint="Give the radius in degrees.",
            )

    @classmethod
    def from_text(cls, text: str) -> "Circle":
        """Read `longitude latitude radius`."""
        return cls(*parse_numbers(text, "A circle", "longitude latitude radius", 3))

    @property
    def numbers(self) -> tuple[float, ...]:
        """Give longitude, latitude and radius."""
        return (self.lon, self.lat, self.radius)

    def to_text(self) -> str:
        """Write it as DALI does."""
        return _text(self.numbers)


@dataclass(frozen=True, slots=True)
class Polygon:
    """Vertices joined by great circles (xtype ``polygon``).

    A last vertex that repeats the first is dropped.
    """

    vertices: tuple[Point, ...]

    def __post_init__(self) -> None:
        if len(self.vertices) > 1 and self.vertices[0] == self.vertices[-1]:
            object.__setattr__(self, "vertices", self.vertices[:-1])
        if not 3 <= len(self.vertices) <= MAX_VERTICES:
            raise UsageError(
                f"A polygon of {len(self.vertices)} different vertices.",
                hint=f"Give 3 to {MAX_VERTICES} vertices, longitude and latitude each.",
            )

    @classmethod
    def from_text(cls, text: str) -> "Polygon":
        """Read `longitude latitude longitude latitude ...`."""
        form = "longitude latitude longitude latitude ..."
        numbers = parse_numbers(text, "A polygon", form)
        if len(numbers) % 2:
            raise UsageError(
                f"A polygon of {len(numbers)} numbers: a latitude is missing.",
                hint=f"Write it as: {form}",
            )
        pairs = zip(numbers[::2], numbers[1::2], strict=True)
        return cls(tuple(Point(lon, lat) for lon, lat in pairs))

    @property
    def numbers(self) -> tuple[float, ...]:
        """Give longitude and latitude of each vertex in turn."""
        return tuple(number for point in self.vertices for number in point.numbers)

    def to_text(self) -> str:
        """Write it as DALI does."""
        return _text(self.numbers)


@dataclass(frozen=True, slots=True)
class Range:
    """Bounds of longitude and latitude (``range``, DALI 1.2 §3.3.8).

    If ``lon_min`` is larger than ``lon_max``, it goes over longitude 0.
    """

    lon_min: float
    lon_max: float
    lat_min: float
    lat_max: float

    def __post_init__(self) -> None:
        opened = {
            "lon_min": _opened(self.lon_min, 0, 360),
            "lon_max": _opened(self.lon_max, 0, 360),
            "lat_min": _opened(self.lat_min, -90, 90),
            "lat_max": _opened(self.lat_max, -90, 90),
        }
        if opened["lon_max"] - opened["lon_min"] >= 360:
            opened["lon_min"], opened["lon_max"] = 0.0, 360.0
        for name, value in opened.items():
            if name.startswith("lat"):
                _check_latitude(value)
            else:
                value = _longitude(value)
            object.__setattr__(self, name, value)
        if self.lat_min > self.lat_max:
            raise UsageError(
                f"No latitude is from {self.lat_min:g} to {self.lat_max:g}.",
                hint="Write it as: lon_min lon_max lat_min lat_max",
            )

    @classmethod
    def from_text(cls, text: str) -> "Range":
        """Read `lon_min lon_max lat_min lat_max`; -Inf and +Inf are open ends."""
        form = "lon_min lon_max lat_min lat_max"
        return cls(*parse_numbers(text, "A range", form, 4, infinite=True))

    @property
    def numbers(self) -> tuple[float, ...]:
        """Give the bounds: longitudes first."""
        return (self.lon_min, self.lon_max, self.lat_min, self.lat_max)

    def to_text(self) -> str:
        """Write it as DALI does."""
        return _text(self.numbers)


@dataclass(frozen=True, slots=True)
class Interval:
    """Bounds of a quantity, themselves included; infinite ones are open."""

    low: float
    high: float

    def __post_init__(self) -> None:
        if not self.low <= self.high:
            raise UsageError(
                f"The interval from {self.low:g} to {self.high:g} is empty.",
                hint="Write the smaller number first.",
            )

    @classmethod
    def from_text(cls, text: str, *, scalar: bool = False) -> "Interval":
        """Read `low high`, or one number for both if ``scalar`` (SIA 2.0)."""
        numbers = parse_numbers(text, "An interval", "low high", infinite=True)
        if scalar and len(numbers) == 1:
            numbers *= 2
        if len(numbers) != 2:
            raise _wrong_count("An interval", "low high", len(numbers))
        return cls(*numbers)

    @property
    def numbers(self) -> tuple[float, ...]:
        """Give the bounds."""
        return (self.low, self.high)

    def to_text(self) -> str:
        """Write it as DALI does; open ends are -Inf and +Inf."""
        return _text(self.numbers)


Shape = Circle | Range | Polygon

_SHAPES: dict[str, type[Circle] | type[Range] | type[Polygon]] = {
    "CIRCLE": Circle,
    "RANGE": Range,
    "POLYGON": Polygon,
}


def parse_shape(text: str) -> Shape:
    """Read `CIRCLE ...`, `RANGE ...` or `POLYGON ...`, as POS has it.

    Raises
    ------
    UsageError
        It is none of them; the message has DALI's `unsupported-xtype` if the
        first word names another shape.
    """
    word, _, rest = text[: _MAX_TEXT + 20].strip().partition(" ")
    shape = _SHAPES.get(word.upper())
    if shape is None:
        kind = word.lower()[:20] if word.isalpha() else "none"
        raise UsageError(
            f"unsupported-xtype: {kind}",
            hint="Begin with CIRCLE, RANGE or POLYGON, such as: CIRCLE 10.5 -20 0.1",
        )
    return shape.from_text(rest)


def parse_numbers(
    text: str, what: str, form: str, count: int | None = None, *, infinite: bool = False
) -> tuple[float, ...]:
    """Read numbers with spaces between.

    Parameters
    ----------
    text
        The numbers.
    what
        What they make, for messages: `A circle`.
    form
        How it is written, for messages.
    count
        How many there must be.
    infinite
        Whether infinities are numbers here.

    Raises
    ------
    UsageError
        There are more or fewer, or one is no number.
    """
    if len(text) > _MAX_TEXT:
        raise UsageError(f"{what} may have {_MAX_TEXT} characters at most.")
    words = text.split()
    numbers = []
    for word in words:
        if not _NUMBER.fullmatch(word) or not (infinite or math.isfinite(float(word))):
            shown = word if len(word) <= 40 else word[:37] + "..."
            raise UsageError(
                f"{shown!r} is not a number that {what.lower()} can have.",
                hint=f"Write it as: {form}, with spaces between.",
            )
        numbers.append(float(word))
    if count is not None and len(numbers) != count:
        raise _wrong_count(what, form, len(numbers))
    return tuple(numbers)


def _wrong_count(what: str, form: str, found: int) -> UsageError:
    return UsageError(
        f"{what} with {found} numbers.", hint=f"Write it as: {form}, spaces between."
    )


def _text(numbers: Sequence[float]) -> str:
    return " ".join(
        ("+Inf" if number > 0 else "-Inf") if math.isinf(number) else repr(number)
        for number in map(float, numbers)
    )


def _longitude(lon: float) -> float:
    if not math.isfinite(lon):
        raise UsageError(
            f"The longitude {lon:g} is no angle.", hint="Give it in degrees."
        )
    return lon if 0 <= lon <= 360 else lon % 360


def _check_latitude(lat: float) -> None:
    if not -90 <= lat <= 90:
        raise UsageError(
            f"The latitude {lat:g} is not between -90 and 90 degrees.",
            hint="Longitude comes first, then latitude, both in degrees.",
        )


def _opened(value: float, low: float, high: float) -> float:
    return float(value if math.isfinite(value) else low if value < 0 else high)
