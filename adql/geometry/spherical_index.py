"""What PostgreSQL's spherical indexes have in common.

An exact test stands beside each condition, which holds somewhat beyond what is
asked for: pgsphere has a tolerance of its own, q3c leaves out the edge.
"""

from abc import ABC, abstractmethod
from typing import ClassVar

from adql.geometry.hull import hull
from adql.geometry.sphere import SphericalPolygon
from adql.geometry.strategy import PointSql

__all__ = ["MARGIN", "Corners", "SphericalIndex"]

MARGIN = 1e-7
"""Degrees beyond a radius; pgsphere's own tolerance is 6e-8."""

Corners = list[tuple[float, float]]
"""Longitudes and latitudes of a convex polygon."""


class SphericalIndex(ABC):
    """A spherical index; its answers are None where it cannot help."""

    largest: ClassVar[float]
    """Degrees; the radius of the largest cone."""

    largest_polygon: ClassVar[float]
    """Degrees from the middle of the largest polygon to its corners."""

    def cone(
        self, point: PointSql, center: tuple[float, float], radius: float
    ) -> str | None:
        """Write that a point is in a known cone."""
        if radius > self.largest:
            return None
        return self.in_cone(point, center, radius + MARGIN)

    def polygon(self, point: PointSql, polygon: SphericalPolygon) -> str | None:
        """Write that a point is in a known polygon, or about."""
        corners = hull(polygon, self.largest_polygon)
        if corners is None:
            lon, lat, radius = polygon.bounding_cone()
            return self.cone(point, (lon, lat), radius)
        return self.in_hull(point, corners)

    @abstractmethod
    def in_cone(
        self, point: PointSql, center: tuple[float, float], radius: float
    ) -> str:
        """Write that a point is in a cone that is not too large."""

    @abstractmethod
    def in_hull(self, point: PointSql, corners: Corners) -> str:
        """Write that a point is in a convex polygon that is not too large."""

    @abstractmethod
    def pair(self, point: PointSql, other: PointSql, radius: str) -> str | None:
        """Write that a point, which has the index, is near another."""
