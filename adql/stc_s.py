"""Shapes as text: STC-S phrases, and DALI's words (ADQL 2.1 §4.2.19).

STC-S: ``Circle ICRS GEOCENTER 10 20 1``, ``Union FK5 (Circle 1 2 3 Box 4 5 6 7)``.
DALI: ``circle 10 20 1``, ``range 10 20 -5 5``; several in a row are their union.
A polygon's inside is the smaller part whichever way it winds, as everywhere here.
"""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from adql import frames
from adql.geometry.sphere import box_corners
from dali.errors import UsageError
from dali.shapes import Circle, Point, Polygon, Range

__all__ = [
    "Compound",
    "Operator",
    "Region",
    "RegionShape",
    "read_region",
    "to_frame",
]

_MAX_TEXT = 300_000
_DEEPEST = 8
_MOST_SHAPES = 300

_TOKEN = re.compile(r"[()]|[^\s(),]+")
_NUMBER = re.compile(
    r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?", re.ASCII
)
_UNITS = {"DEG": 1.0, "ARCMIN": 1 / 60, "ARCSEC": 1 / 3600, "RAD": math.degrees(1)}

# What may follow a shape with its numbers, and changes nothing of it.
_NOTES = {"ERROR", "RESOLUTION", "SIZE", "PIXSIZE", "EPOCH", "POSITION"}
_TIMES = {"TIME", "TIMEINTERVAL", "STARTTIME", "STOPTIME"}


class Operator(Enum):
    """How the members of a compound make a region."""

    UNION = "union"
    INTERSECTION = "intersection"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class Compound:
    """A region made of others; ``NOT`` has one member."""

    operator: Operator
    members: tuple["RegionShape", ...]


RegionShape = Point | Circle | Polygon | Compound


@dataclass(frozen=True, slots=True)
class Region:
    """A shape, and the frame of its positions."""

    frame: str
    shape: RegionShape


def read_region(text: str) -> Region:
    """Read a shape.

    Raises
    ------
    UsageError
        It is no shape, or one that cannot be computed here.
    """
    if len(text) > _MAX_TEXT:
        raise UsageError(f"A region has {_MAX_TEXT} characters at most.")
    return _Reader(text).read()


def to_frame(region: Region, target: str) -> RegionShape:
    """Give a region's shape in another frame."""
    if frames.agree(region.frame, target):
        return region.shape
    return _moved(region.shape, region.frame, target)


def _moved(shape: RegionShape, source: str, target: str) -> RegionShape:
    if isinstance(shape, Point):
        return Point(*frames.transform(shape.lon, shape.lat, source, target))
    if isinstance(shape, Circle):
        center = frames.transform(shape.lon, shape.lat, source, target)
        return Circle(*center, shape.radius)
    if isinstance(shape, Polygon):
        corners = (
            frames.transform(v.lon, v.lat, source, target) for v in shape.vertices
        )
        return Polygon(tuple(Point(*corner) for corner in corners))
    members = tuple(_moved(each, source, target) for each in shape.members)
    return Compound(shape.operator, members)


class _Reader:
    """A descent through the words of one text."""

    def __init__(self, text: str) -> None:
        self._words = _TOKEN.findall(text)
        self._at = 0
        self._frame: str | None = None
        self._count = 0

    def read(self) -> Region:
        shapes = [self._shape(0)]
        while self._word:
            shapes.append(self._shape(0))
        shape = (
            shapes[0] if len(shapes) == 1 else Compound(Operator.UNION, tuple(shapes))
        )
        return Region(self._frame or frames.UNKNOWN_FRAME, shape)

    @property
    def _word(self) -> str:
        """Give the word that comes in upper case; empty at the end."""
        return self._words[self._at].upper() if self._at < len(self._words) else ""

    def _advance(self) -> str:
        self._at += 1
        return str(self._words[self._at - 1]).upper()

    def _shape(self, depth: int) -> RegionShape:
        self._count += 1
        if depth > _DEEPEST or self._count > _MOST_SHAPES:
            raise UsageError(
                f"A region of more than {_MOST_SHAPES} shapes, or {_DEEPEST} deep."
            )
        if not self._word:
            raise _wrong("A region begins with the name of a shape")
        kind = self._advance()
        if kind in ("UNION", "INTERSECTION", "NOT", "DIFFERENCE"):
            return self._compound(kind, depth)
        if kind == "ALLSKY":
            self._head()
            self._tail()
            return Circle(0.0, 90.0, 180.0)
        make = _SHAPES.get(kind)
        if make is None:
            raise _refused(kind)
        self._head()
        numbers = self._numbers(kind)
        factor = self._tail()
        return make([number * factor for number in numbers])

    def _compound(self, kind: str, depth: int) -> RegionShape:
        self._head()
        if self._word != "(":
            raise _wrong(f"{kind.title()} needs shapes in parentheses")
        self._advance()
        members: list[RegionShape] = []
        while self._word != ")":
            members.append(self._shape(depth + 1))
        self._advance()
        self._tail()
        if kind == "NOT" and len(members) == 1:
            return Compound(Operator.NOT, tuple(members))
        if kind == "DIFFERENCE" and len(members) == 2:
            rest = Compound(Operator.NOT, (members[1],))
            return Compound(Operator.INTERSECTION, (members[0], rest))
        if kind in ("NOT", "DIFFERENCE") or not members:
            raise _wrong(f"{kind.title()} of {len(members)} shapes")
        operator = Operator.UNION if kind == "UNION" else Operator.INTERSECTION
        return members[0] if len(members) == 1 else Compound(operator, tuple(members))

    def _head(self) -> None:
        """Read fill factor, frame, place of origin and flavour, each optional."""
        if self._word == "FILLFACTOR":
            self._advance()
            self._numbers("fillfactor", 1)
        first = self._at
        while self._word not in ("", "(", ")") and not _NUMBER.fullmatch(self._word):
            self._advance()
        if self._at == first:
            return
        frame = frames.read_frame(" ".join(self._words[first : self._at]))
        if self._frame not in (None, frame):
            raise UsageError(
                f"A region in two frames, {self._frame} and {frame}.",
                hint="Write all of its shapes in one frame.",
            )
        self._frame = frame

    def _numbers(self, what: str, most: int | None = None) -> list[float]:
        numbers: list[float] = []
        while _NUMBER.fullmatch(self._word) and (most is None or len(numbers) < most):
            numbers.append(float(self._advance()))
        if not numbers or not all(map(math.isfinite, numbers)):
            raise _wrong(f"{what.title()} needs numbers")
        return numbers

    def _tail(self) -> float:
        """Read the unit and what else may follow a shape; give degrees of a unit."""
        factor = 1.0
        while self._word == "UNIT" or self._word in _NOTES and self._is_note():
            note = self._advance()
            if note != "UNIT":
                self._skip()
                continue
            units = set()
            while self._word in _UNITS:
                units.add(self._advance())
            if len(units) != 1:
                raise _wrong("The unit of a region is deg, arcmin, arcsec or rad")
            factor = _UNITS[units.pop()]
        return factor

    def _is_note(self) -> bool:
        """Tell a shape's own Position from one that is a shape by its frame."""
        following = self._words[self._at + 1 : self._at + 2]
        return self._word == "EPOCH" or bool(
            following and _NUMBER.fullmatch(following[0])
        )

    def _skip(self) -> None:
        while _NUMBER.fullmatch(self._word) or re.fullmatch(r"[JB][0-9.]+", self._word):
            self._advance()


def _wrong(problem: str) -> UsageError:
    return UsageError(
        f"{problem}.",
        hint="Write it as: Circle ICRS 10 20 1, or: Polygon ICRS 1 2 3 4 5 6",
    )


def _refused(kind: str) -> UsageError:
    shown = kind[:20].title()
    if kind in _TIMES:
        return UsageError(
            "A region of time is not offered.",
            hint="Compare the columns of time with BETWEEN.",
        )
    return UsageError(
        f"There is no shape `{shown}` here.",
        hint="Use Position, Circle, Polygon, Box, Range, AllSky, Union, "
        "Intersection or Not.",
    )


def _position(numbers: list[float]) -> Point:
    if len(numbers) != 2:
        raise _wrong("A position has longitude and latitude")
    return Point(*numbers)


def _circle(numbers: list[float]) -> Circle:
    if len(numbers) != 3:
        raise _wrong("A circle has longitude, latitude and radius")
    return Circle(*numbers)


def _polygon(numbers: list[float]) -> Polygon:
    if len(numbers) % 2:
        raise _wrong("A polygon has a latitude for each longitude")
    pairs = zip(numbers[::2], numbers[1::2], strict=True)
    return Polygon(tuple(Point(lon, lat) for lon, lat in pairs))


def _box(numbers: list[float]) -> Polygon:
    if len(numbers) != 4:
        raise _wrong("A box has longitude, latitude, width and height")
    center = Point(*numbers[:2])
    if not all(0 < size < 180 for size in numbers[2:]):
        raise UsageError(
            "A box has sizes of more than 0 and less than 180 degrees.",
            hint="For a belt around the sky, use: range 0 360 -5 5",
        )
    corners = box_corners(center.lon, center.lat, *numbers[2:])
    return Polygon(tuple(Point(*corner) for corner in corners))


def _range(numbers: list[float]) -> RegionShape:
    if len(numbers) != 4:
        raise _wrong("A range has two longitudes and two latitudes")
    return _circles_of(Range(*numbers))


def _interval(numbers: list[float]) -> RegionShape:
    """Read a PositionInterval: two corners, where a range has bounds."""
    if len(numbers) != 4:
        raise _wrong("A position interval has two positions")
    low, high = numbers[:2], numbers[2:]
    return _range([low[0], high[0], low[1], high[1]])


def _circles_of(bounds: Range) -> RegionShape:
    """Make a range of circles: about the poles, and half-spheres of longitude."""
    members: list[RegionShape] = [
        Circle(0.0, 90.0, 90.0 - bounds.lat_min),
        Circle(0.0, -90.0, 90.0 + bounds.lat_max),
    ]
    width = (bounds.lon_max - bounds.lon_min) % 360
    if width or bounds.lon_max == bounds.lon_min:
        east = Circle((bounds.lon_min + 90) % 360, 0.0, 90.0)
        west = Circle((bounds.lon_max - 90) % 360, 0.0, 90.0)
        if width <= 180:
            members += [east, west]
        else:
            members.append(Compound(Operator.UNION, (east, west)))
    return Compound(Operator.INTERSECTION, tuple(members))


_SHAPES: dict[str, Callable[[list[float]], RegionShape]] = {
    "BOX": _box,
    "CIRCLE": _circle,
    "POINT": _position,
    "POLYGON": _polygon,
    "POSITION": _position,
    "POSITIONINTERVAL": _interval,
    "RANGE": _range,
}
