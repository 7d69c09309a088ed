"""Spheres in a MariaDB that has sciSQL's functions, such as Qserv's workers.

Ranges of cells or a band of latitudes come first, as without sciSQL; then its
functions decide: `scisql_s2PtInCircle`, `scisql_s2PtInCPoly` for known polygons that
are convex and have 3 to 20 corners, `scisql_angSep` for distances.  All else is
done in SQL.  BOX does not become `scisql_s2PtInBox`: that is a box of longitudes
and latitudes, but ADQL's has sides of great circles.

The functions give 0 where a part is NULL, which ADQL's must not: so they stand in
a CASE, but where NULL and false are the same to the query.
"""

from typing_extensions import override

from adql.geometry import plain_trigonometry as plain
from adql.geometry.mariadb_sphere import MariaDBSphere
from adql.geometry.sphere import SphericalPolygon, lonlat
from adql.geometry.strategy import PointSql, Shape

__all__ = ["SciSql"]

_CORNERS = range(3, 21)
# The least sine by which a corner must turn: sciSQL refuses what is straight.
_TURN = 1e-12


class SciSql(MariaDBSphere):
    """The strategy of a MariaDB with sciSQL."""

    name = "scisql"

    @override
    def distance(self, left: Shape, right: Shape) -> str:
        """Write the distance of two points in degrees."""
        return _separation(self._point(left), self._point(right))

    @override
    def exact_pair(
        self, left: PointSql, right: PointSql, radius: str, *, strict: bool
    ) -> str:
        """Write that two points are close, the right one perhaps constant."""
        known, center = plain.number_of(radius), plain.constant(right)
        if strict or known is None or center is None or not 0 <= known <= 180:
            edge, sign = ("-", "<") if strict else ("+", "<=")
            reach = f"({radius}) {edge} {plain.TOLERANCE}"
            return f"({_separation(left, right)} {sign} {reach})"
        lon, lat = map(plain.literal, center)
        reach = plain.literal(min(known + plain.TOLERANCE, 180.0))
        parts = f"{left.lon}, {left.lat}, {lon}, {lat}, {reach}"
        return self._guarded(left, f"scisql_s2PtInCircle({parts}) = 1")

    @override
    def _in_known(self, point: PointSql, region: Shape, known: SphericalPolygon) -> str:
        corners = _convex_corners(known)
        if corners is None:
            return super()._in_known(point, region, known)
        parts = ", ".join(plain.literal(part) for corner in corners for part in corner)
        call = f"scisql_s2PtInCPoly({point.lon}, {point.lat}, {parts}) = 1"
        return self._guarded(point, call)

    def _guarded(self, point: PointSql, condition: str) -> str:
        if self._sifts:
            return f"({condition})"
        present = f"({point.lon}) IS NOT NULL AND ({point.lat}) IS NOT NULL"
        return f"(CASE WHEN {present} THEN {condition} END)"


def _separation(left: PointSql, right: PointSql) -> str:
    return f"scisql_angSep({left.lon}, {left.lat}, {right.lon}, {right.lat})"


def _convex_corners(
    polygon: SphericalPolygon,
) -> tuple[tuple[float, float], ...] | None:
    """Give a polygon's corners counter-clockwise, if sciSQL takes it."""
    if len(polygon.starts) not in _CORNERS or polygon.far_inside:
        return None
    if polygon.bounding_cone()[2] >= 90:
        return None
    sign = 1 if polygon.signed_area > 0 else -1
    heights = sign * (polygon.normals @ polygon.starts.T)
    for at, row in enumerate(heights):
        others = [h for n, h in enumerate(row) if n not in (at, (at + 1) % len(row))]
        if min(others) <= _TURN:
            return None
    corners = tuple(lonlat(vertex) for vertex in polygon.starts)
    return corners if sign > 0 else corners[::-1]
