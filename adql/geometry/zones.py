"""Cells of zones, in plain SQL: what joins two tables by position.

Zones are belts of equal height in latitude, cut into cells of equal width in
longitude, fewer towards the poles (Gray et al. 2006, MSR-TR-2006-52).  A zone
is at least two radii high, and no cone is wider than a cell, so that a cone
reaches one to four cells.  A position is in exactly one: where one side's rows
are repeated for the cells that their cones reach, and joined with the other
side's by cell, each close pair is found once.

HEALPix cells would serve as well, at more cost: there a row is repeated nine
times, here 1.2 times within an arcsecond, and a cell is some sums and a cosine.
"""

import math

from adql.geometry.plain_trigonometry import literal
from adql.geometry.spelling import DUCKDB, Spelling
from adql.geometry.strategy import PointSql

__all__ = ["MAX_RADIUS", "Zones"]

MAX_RADIUS = 10.0
"""Degrees: beyond, cells sift too little."""

# Degrees: with smaller cells the same rows are repeated more often.
_LEAST_HEIGHT = 30 / 3600
# More than the cells of any zone, a power of two.
_STEP = literal(2**21)
# Two ways of computing the same angle may differ by so many degrees.
_MARGIN = 1e-9
# Turns, for the same reason.
_TURN_MARGIN = 1e-13


class Zones:
    """The zones for one radius, in degrees, at most `MAX_RADIUS`."""

    def __init__(self, radius: float, spelling: Spelling = DUCKDB) -> None:
        self._spelling = spelling
        self._radius = radius * (1 + 1e-9) + _MARGIN
        # Whole zones only: the last one, about a pole, must not be a thin rest.
        self._count = math.floor(180 / max(2 * self._radius, _LEAST_HEIGHT))
        self._height = 180 / self._count
        # A cone about a point at colatitude c reaches asin(sin r / sin c) to
        # each side, which is at most pi/2 times that quotient.
        least = max(self._radius, _LEAST_HEIGHT / math.pi)
        self._cells = 2 * (1 - 1e-6) / math.sin(math.radians(least))

    def cell(self, point: PointSql) -> str:
        """Write the number of a position's cell; NULL if there is none."""
        lat = self._spelling.double.format(point.lat)
        zone = self._zone(lat)
        cells = self._cells_of(zone)
        inside = f"least({cells} - 1e0, floor({self._turn(point.lon)}*{cells}))"
        return f"(CASE WHEN abs({lat}) <= 90e0 THEN {zone}*{_STEP} + {inside} END)"

    def cells(self, point: PointSql) -> str:
        """Write the list of the cells that a cone about a position reaches."""
        lat = self._spelling.double.format(point.lat)
        sine = literal(math.sin(math.radians(self._radius)))
        reach = f"asin(least(1e0, {sine}/cos(radians({lat}))))"
        reach = f"({reach}/{literal(2 * math.pi)} + {literal(_TURN_MARGIN)})"
        numbers = []
        for north in "-+":
            zone = self._zone(f"({lat} {north} {literal(self._radius)})")
            cells = self._cells_of(zone)
            for east in "-+":
                inside = f"floor(({self._turn(point.lon)} {east} {reach})*{cells})"
                around = f"({inside} - {cells}*floor({inside}/{cells}))"
                numbers.append(f"{zone}*{_STEP} + {around}")
        distinct = self._spelling.distinct.format(", ".join(numbers))
        return f"(CASE WHEN abs({lat}) <= 90e0 THEN {distinct} END)"

    def _zone(self, lat: str) -> str:
        number = f"floor(({lat} + 90e0)*{literal(1 / self._height)})"
        return f"greatest(0e0, least({literal(self._count - 1)}, {number}))"

    def _cells_of(self, zone: str) -> str:
        """Write how many cells a zone has; one if it is about a pole."""
        middle = f"abs({zone}*{literal(self._height)} - {literal(self._lowest)})"
        highest = f"least(90e0, {middle} + {literal(self._height / 2 + self._radius)})"
        cosine = f"cos(radians({highest}))"
        return f"greatest(1e0, floor({literal(self._cells)}*{cosine}))"

    @property
    def _lowest(self) -> float:
        """Degrees from the equator to the middle of the lowest zone."""
        return 90 - self._height / 2

    def _turn(self, lon: str) -> str:
        """Write a longitude as a fraction of a turn, from 0 to 1."""
        turns = f"{self._spelling.double.format(lon)}/360e0"
        return f"({turns} - floor({turns}))"
