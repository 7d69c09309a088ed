"""Random shapes on the sphere, and what independent libraries say of them.

Large convex polygons and circles are judged by LSST's sphgeom, which is exact to
some milliarcseconds, points in large concave polygons by STScI's
spherical_geometry, and what is tiny by shapely in the tangent plane.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from lsst import sphgeom
from spherical_geometry.polygon import SphericalPolygon

__all__ = ["SCALES", "Shape", "Sky", "contains", "inside", "intersects"]

SCALES = (3e-7, 3e-4, 0.3, 5.0, 40.0)
"""Sizes in degrees: a milliarcsecond, an arcsecond, and so on."""

_TINY = 0.01

Place = tuple[float, float]


@dataclass(frozen=True)
class Shape:
    """A point, a circle (with a radius), or a polygon.

    ``corners`` are longitudes and latitudes, ``plane`` the same in degrees about a
    place near by; of tiny shapes alone they have a meaning.
    """

    corners: tuple[Place, ...]
    plane: tuple[Place, ...]
    radius: float | None = None

    @property
    def kind(self) -> str:
        """Name the function of ADQL that makes it."""
        if self.radius is not None:
            return "CIRCLE"
        return "POINT" if len(self.corners) == 1 else "POLYGON"

    @property
    def adql(self) -> str:
        """Write it in ADQL."""
        numbers = [repr(x) for corner in self.corners for x in corner]
        if self.radius is not None:
            numbers.append(repr(self.radius))
        return f"{self.kind}({', '.join(numbers)})"

    @property
    def region(self) -> sphgeom.Region:
        """Make it a region of sphgeom; a point is a circle of no radius."""
        vectors = [_vector(corner) for corner in self.corners]
        if len(vectors) > 1:
            return sphgeom.ConvexPolygon(vectors)
        return sphgeom.Circle(vectors[0], sphgeom.Angle.fromDegrees(self.radius or 0.0))

    @property
    def flat(self) -> shapely.Geometry:
        """Make it a polygon of shapely, or the centre of a circle."""
        if len(self.plane) > 1:
            return shapely.Polygon(self.plane)
        return shapely.Point(self.plane[0])


class Sky:
    """A place on the sphere, and random shapes about it."""

    def __init__(self, seed: int, scale: float) -> None:
        self._random = np.random.default_rng(seed)
        self.scale = scale
        # Poles, the wrap of longitude, and anywhere.
        z = self._random.choice([1.0, -1.0, 1 - 1e-9, self._random.uniform(-1, 1)])
        lon = self._random.choice([0.0, 1e-7, 359.9999, self._random.uniform(0, 360)])
        self.center = (float(lon), math.degrees(math.asin(z)))

    def point(self, reach: float) -> Shape:
        """Give a point so many scales about the centre."""
        return self._shape([self._offset(reach)])

    def circle(self, size: float = 1.0, reach: float = 1.0) -> Shape:
        """Give a circle."""
        radius = float(self._random.uniform(0.1, 0.9) * size * self.scale)
        return self._shape([self._offset(reach)], radius)

    def convex(self, size: float = 1.0, reach: float = 0.8) -> Shape:
        """Give a convex polygon, either way round."""
        x, y = self._offset(reach)
        angles = self._angles(int(self._random.integers(3, 8)))
        far = self._random.uniform(0.2, 0.9) * size * self.scale
        corners = [(x + far * math.sin(a), y + far * math.cos(a)) for a in angles]
        return self._shape(corners, hull=self.scale > _TINY)

    def concave(self) -> Shape:
        """Give a star: corners about the centre, near and far."""
        angles = self._angles(int(self._random.integers(3, 14)))
        sizes = self._random.uniform(0.2, 1, len(angles)) * self.scale
        pairs = zip(angles, sizes, strict=True)
        return self._shape([(s * math.sin(a), s * math.cos(a)) for a, s in pairs])

    def _offset(self, reach: float) -> Place:
        far = self._random.uniform(0, reach) * self.scale
        angle = self._random.uniform(0, 2 * math.pi)
        return far * math.sin(angle), far * math.cos(angle)

    def _angles(self, count: int) -> list[float]:
        """Give angles all around, each less than half a turn from the next."""
        steps = self._random.uniform(0.6, 1, count)
        start = self._random.uniform(0, 2 * math.pi)
        return [float(a) for a in start + np.cumsum(steps) / steps.sum() * 2 * math.pi]

    def _shape(
        self, plane: list[Place], radius: float | None = None, *, hull: bool = False
    ) -> Shape:
        if self._random.random() < 0.5:
            plane = plane[::-1]
        corners = tuple(_moved(self.center, place) for place in plane)
        if hull:
            # What is convex in the plane may be not on the sphere.
            found = sphgeom.ConvexPolygon.convexHull([_vector(c) for c in corners])
            corners = tuple(map(_position, found.getVertices()))
        return Shape(corners, tuple(plane), radius)


def contains(inner: Shape, outer: Shape, scale: float) -> bool:
    """Tell whether one shape lies in another."""
    if scale > _TINY:
        return bool(outer.region.relate(inner.region) & sphgeom.CONTAINS)
    if outer.radius is not None:
        reach = shapely.hausdorff_distance(outer.flat, inner.flat)
        return bool(reach + (inner.radius or 0.0) <= outer.radius)
    within = outer.flat.contains(inner.flat)
    edge = outer.flat.exterior.distance(inner.flat)
    return bool(within and edge >= (inner.radius or 0.0))


def intersects(one: Shape, other: Shape, scale: float) -> bool:
    """Tell whether two shapes meet."""
    if scale > _TINY:
        return not one.region.relate(other.region) & sphgeom.DISJOINT
    reach = (one.radius or 0.0) + (other.radius or 0.0)
    return bool(one.flat.distance(other.flat) <= reach)


def inside(points: Sequence[Shape], polygon: Shape, sky: Sky) -> list[bool]:
    """Tell which points are in a polygon about a sky's centre."""
    if sky.scale < _TINY:
        return [bool(polygon.flat.contains(point.flat)) for point in points]
    lon, lat = zip(*polygon.corners, strict=True)
    known = SphericalPolygon.from_lonlat(lon, lat, center=sky.center)
    return [bool(known.contains_lonlat(*point.corners[0])) for point in points]


def _vector(place: Place) -> sphgeom.UnitVector3d:
    return sphgeom.UnitVector3d(sphgeom.LonLat.fromDegrees(*place))


def _position(vector: sphgeom.UnitVector3d) -> Place:
    place = sphgeom.LonLat(vector)
    return place.getLon().asDegrees(), place.getLat().asDegrees()


def _moved(center: Place, offset: Place) -> Place:
    """Go so many degrees east and north, on one great circle."""
    lon, lat, x, y = map(math.radians, (*center, *offset))
    far = math.hypot(x, y)
    share = math.sin(far) / far if far else 1.0
    ahead = math.cos(far) * math.cos(lat) - y * share * math.sin(lat)
    up = math.cos(far) * math.sin(lat) + y * share * math.cos(lat)
    return (
        math.degrees(lon + math.atan2(x * share, ahead)) % 360,
        math.degrees(math.atan2(up, math.hypot(ahead, x * share))),
    )
