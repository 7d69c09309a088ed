"""Conditions that a q3c index answers: a B-tree on ``q3c_ang2ipix(ra, dec)``.

An exact test stands beside each condition, which holds somewhat beyond what is
asked for: q3c itself leaves out the edge.
"""

from adql.geometry.hull import hull
from adql.geometry.plain_trigonometry import number_of
from adql.geometry.sphere import SphericalPolygon
from adql.geometry.strategy import PointSql

__all__ = ["Q3c"]

_MARGIN = 1e-7
# q3c leaves out the antipode of a cone's centre.
_LARGEST = 179.0
# Degrees from a polygon's middle to its corners; q3c refuses large ones.
_LARGEST_POLYGON = 10.0


class Q3c:
    """See `SphereIndex`."""

    def cone(
        self, point: PointSql, center: tuple[float, float], radius: float
    ) -> str | None:
        """Write that a point is in a known cone."""
        if radius > _LARGEST:
            return None
        lon, lat = center
        known = ", ".join(map(_double, (lon, lat, radius + _MARGIN)))
        return f"q3c_radial_query({point.lon}, {point.lat}, {known})"

    def polygon(self, point: PointSql, polygon: SphericalPolygon) -> str | None:
        """Write that a point is in a known polygon, or about."""
        corners = hull(polygon, _LARGEST_POLYGON)
        if corners is None:
            lon, lat, radius = polygon.bounding_cone()
            return self.cone(point, (lon, lat), radius)
        parts = ", ".join(repr(part) for corner in corners for part in corner)
        array = f"ARRAY[{parts}]::DOUBLE PRECISION[]"
        return f"q3c_poly_query({point.lon}, {point.lat}, {array})"

    def pair(self, point: PointSql, other: PointSql, radius: str) -> str | None:
        """Write that a point is near another: in the cells about it."""
        known = number_of(radius)
        if known is not None and known > _LARGEST:
            return None
        # q3c fails of what is no position.
        lon = f"CASE WHEN abs({other.lon}) <= 1e9 THEN {other.lon} END"
        lat = f"CASE WHEN abs({other.lat}) <= 90 THEN {other.lat} END"
        reach = f"least(greatest({radius}, 0) + {_MARGIN}, 180)"
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
