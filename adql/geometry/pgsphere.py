"""Conditions that a pgsphere index answers: GiST on ``spoint`` of a position.

The index is on ``spoint(radians(ra), radians(dec))``, written so.
"""

from typing_extensions import override

from adql.geometry.plain_trigonometry import literal, number_of
from adql.geometry.spherical_index import MARGIN, Corners, SphericalIndex
from adql.geometry.strategy import PointSql

__all__ = ["Pgsphere"]


class Pgsphere(SphericalIndex):
    """See `SphericalIndex`."""

    # A circle of pgsphere ends at 90 degrees.
    largest = 89.0
    largest_polygon = 60.0

    @override
    def in_cone(
        self, point: PointSql, center: tuple[float, float], radius: float
    ) -> str:
        """Write that a point is in a cone that is not too large."""
        lon, lat = center
        return f"{_spoint(point)} <@ '<({lon!r}d,{lat!r}d),{radius!r}d>'::scircle"

    @override
    def in_hull(self, point: PointSql, corners: Corners) -> str:
        """Write that a point is in a convex polygon that is not too large."""
        places = ",".join(f"({lon!r}d,{lat!r}d)" for lon, lat in corners)
        return f"{_spoint(point)} <@ '{{{places}}}'::spoly"

    @override
    def pair(self, point: PointSql, other: PointSql, radius: str) -> str | None:
        """Write that a point is near another."""
        known, center = number_of(radius), _spoint(other)
        if known is None:
            # What is beyond a circle's largest radius is in one of two hemispheres.
            antipode = _spoint(PointSql(f"({other.lon}) + 180", f"-({other.lat})"))
            reach = f"radians(greatest({radius}, 0) + {MARGIN})"
            half = "radians(90)"
            return (
                f"{_spoint(point)} <@ ANY (CASE WHEN ({radius}) <= {self.largest} "
                f"THEN ARRAY[scircle({center}, {reach})] ELSE "
                f"ARRAY[scircle({center}, {half}), scircle({antipode}, {half})] END)"
            )
        if known > self.largest:
            return None
        reach = literal(max(known, 0.0) + MARGIN)
        return f"{_spoint(point)} <@ scircle({center}, radians({reach}))"


def _spoint(point: PointSql) -> str:
    return f"spoint(radians({point.lon}), radians({point.lat}))"
