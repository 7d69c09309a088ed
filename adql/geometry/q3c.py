"""Conditions that a q3c index answers: a B-tree on ``q3c_ang2ipix(ra, dec)``."""

from typing_extensions import override

from adql.geometry.plain_trigonometry import number_of
from adql.geometry.spherical_index import MARGIN, Corners, SphericalIndex
from adql.geometry.strategy import PointSql

__all__ = ["Q3c"]


class Q3c(SphericalIndex):
    """See `SphericalIndex`."""

    # q3c leaves out the antipode of a cone's centre, and refuses large polygons.
    largest = 179.0
    largest_polygon = 10.0

    @override
    def in_cone(
        self, point: PointSql, center: tuple[float, float], radius: float
    ) -> str:
        """Write that a point is in a cone that is not too large."""
        known = ", ".join(map(_double, (*center, radius)))
        return f"q3c_radial_query({point.lon}, {point.lat}, {known})"

    @override
    def in_hull(self, point: PointSql, corners: Corners) -> str:
        """Write that a point is in a convex polygon that is not too large."""
        parts = ", ".join(repr(part) for corner in corners for part in corner)
        array = f"ARRAY[{parts}]::DOUBLE PRECISION[]"
        return f"q3c_poly_query({point.lon}, {point.lat}, {array})"

    @override
    def pair(self, point: PointSql, other: PointSql, radius: str) -> str | None:
        """Write that a point is near another: in the cells about it."""
        known = number_of(radius)
        if known is not None and known > self.largest:
            return None
        # q3c fails of what is no position.
        lon = f"CASE WHEN abs({other.lon}) <= 1e9 THEN {other.lon} END"
        lat = f"CASE WHEN abs({other.lat}) <= 90 THEN {other.lat} END"
        reach = f"least(greatest({radius}, 0) + {MARGIN}, 180)"
        place = f"({lon})::DOUBLE PRECISION, ({lat})::DOUBLE PRECISION"
        cell = f"q3c_ang2ipix({point.lon}, {point.lat})"
        ranges = (
            f"{cell} >= q3c_nearby_it({place}, {reach}, {number}) "
            f"AND {cell} <= q3c_nearby_it({place}, {reach}, {number + 1})"
            for number in range(0, 8, 2)
        )
        return f"(({') OR ('.join(ranges)}))"


def _double(value: float) -> str:
    return f"'{value!r}'::DOUBLE PRECISION"
