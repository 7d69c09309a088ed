"""Conditions that a pgsphere index answers: GiST on ``spoint`` of a position.

The index is on ``spoint(radians(ra), radians(dec))``, written so.  An exact
test stands beside each condition, which holds somewhat beyond what is asked for.
"""

from adql.geometry.hull import hull
from adql.geometry.plain_trigonometry import literal, number_of
from adql.geometry.sphere import SphericalPolygon
from adql.geometry.strategy import PointSql

__all__ = ["Pgsphere"]

_MARGIN = 1e-7
"""Degrees beyond a radius; pgsphere's own tolerance is 6e-8."""

# A circle of pgsphere ends at 90 degrees.
_LARGEST = 89.0


class Pgsphere:
    """See `SphereIndex`."""

    def cone(
        self, point: PointSql, center: tuple[float, float], radius: float
    ) -> str | None:
        """Write that a point is in a known cone."""
        if radius > _LARGEST:
            return None
        lon, lat = center
        circle = f"'<({lon!r}d,{lat!r}d),{radius + _MARGIN!r}d>'"
        return f"{_spoint(point)} <@ {circle}::scircle"

    def polygon(self, point: PointSql, polygon: SphericalPolygon) -> str | None:
        """Write that a point is in a known polygon, or about."""
        corners = hull(polygon)
        if corners is None:
            return self.cone(point, *_around(polygon))
        places = ",".join(f"({lon!r}d,{lat!r}d)" for lon, lat in corners)
        return f"{_spoint(point)} <@ '{{{places}}}'::spoly"

    def pair(self, point: PointSql, other: PointSql, radius: str) -> str | None:
        """Write that a point is near another."""
        known, center = number_of(radius), _spoint(other)
        if known is None:
            # What is beyond a circle's largest radius is in one of two hemispheres.
            antipode = _spoint(PointSql(f"({other.lon}) + 180", f"-({other.lat})"))
            reach = f"radians(greatest({radius}, 0) + {_MARGIN})"
            half = "radians(90)"
            return (
                f"{_spoint(point)} <@ ANY (CASE WHEN ({radius}) <= {_LARGEST} "
                f"THEN ARRAY[scircle({center}, {reach})] ELSE "
                f"ARRAY[scircle({center}, {half}), scircle({antipode}, {half})] END)"
            )
        if known > _LARGEST:
            return None
        reach = literal(max(known, 0.0) + _MARGIN)
        return f"{_spoint(point)} <@ scircle({center}, radians({reach}))"


def _around(polygon: SphericalPolygon) -> tuple[tuple[float, float], float]:
    lon, lat, radius = polygon.bounding_cone()
    return (lon, lat), radius


def _spoint(point: PointSql) -> str:
    return f"spoint(radians({point.lon}), radians({point.lat}))"
