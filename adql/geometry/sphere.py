"""Geometry on the unit sphere: vectors, distances, polygons.

Pure numpy; the reference for what the SQL of this room computes.  Angles are
degrees, vectors are rows of an array.  A polygon's inside is the smaller of
the two parts that its edges cut the sphere into, whichever way it winds.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

__all__ = [
    "OFFSET",
    "SphericalPolygon",
    "Vectors",
    "box_corners",
    "cone_of",
    "lonlat",
    "separation",
    "unit_vectors",
]

Vectors = npt.NDArray[np.float64]
"""An array whose last axis is x, y, z."""

OFFSET = (1.1e-7, 2.3e-7, 1.7e-7)
"""Added to a polygon's mean vertex: its sum may vanish, as for an equator."""

_SAME = 1e-30
_HALF_SPHERE = 2 * np.pi


def unit_vectors(lon: npt.ArrayLike, lat: npt.ArrayLike) -> Vectors:
    """Turn longitudes and latitudes into unit vectors."""
    phi, theta = np.radians(lon), np.radians(lat)
    return np.stack(
        [np.cos(theta) * np.cos(phi), np.cos(theta) * np.sin(phi), np.sin(theta)],
        axis=-1,
    )


def lonlat(vector: Vectors) -> tuple[float, float]:
    """Turn one vector of any length into longitude, 0 to 360, and latitude."""
    x, y, z = (float(part) for part in vector)
    lon = float(np.degrees(np.arctan2(y, x)))
    # Not % 360, which makes 360 of a negative zero's neighbours.
    lon = lon + 360 if lon < -1e-13 else max(lon, 0.0)
    return lon, float(np.degrees(np.arctan2(z, np.hypot(x, y))))


def separation(left: Vectors, right: Vectors) -> npt.NDArray[np.float64]:
    """Give great-circle distances, exact for tiny and for large ones."""
    chord = np.linalg.norm(left - right, axis=-1)
    opposite = np.linalg.norm(left + right, axis=-1)
    return np.asarray(np.degrees(2 * np.arctan2(chord, opposite)))


def box_corners(
    lon: float, lat: float, width: float, height: float
) -> tuple[tuple[float, float], ...]:
    """Find the corners of a BOX (ADQL 2.1 §4.2.9), sizes less than 180 degrees.

    Its arms are great circles through the centre, east and north; the great
    circle across an arm's end, at right angles, is a straight line in the plane
    that touches the sphere at the centre, at the tangent of half the size.
    """
    phi, theta = np.radians(lon), np.radians(lat)
    outward = unit_vectors(lon, lat)
    east = np.array([-np.sin(phi), np.cos(phi), 0.0])
    north = np.array(
        [-np.sin(theta) * np.cos(phi), -np.sin(theta) * np.sin(phi), np.cos(theta)]
    )
    x, y = np.tan(np.radians([width / 2, height / 2]))
    signs = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return tuple(lonlat(outward + i * x * east + j * y * north) for i, j in signs)


def cone_of(vectors: Vectors) -> tuple[float, float, float]:
    """Find a cone around points and the arcs that join them.

    Returns
    -------
    tuple
        Longitude, latitude, radius; a radius of 180 if no cone within a
        hemisphere holds them (arcs may bulge out of larger cones).
    """
    mean = vectors.sum(axis=0)
    if np.linalg.norm(mean) < 1e-6:
        return 0.0, 0.0, 180.0
    center = mean / np.linalg.norm(mean)
    radius = float(separation(vectors, center).max())
    lon, lat = lonlat(center)
    return lon, lat, radius if radius < 89.9 else 180.0


def _dot(left: Vectors, right: Vectors) -> npt.NDArray[np.float64]:
    return np.asarray((left * right).sum(axis=-1))


@dataclass(frozen=True, eq=False)
class SphericalPolygon:
    """Vertices, and the great circles that join each to the next.

    Parameters
    ----------
    starts, ends
        The two ends of each edge; edges of no length are left out.
    """

    starts: Vectors
    ends: Vectors

    @classmethod
    def from_vertices(
        cls, vertices: Iterable[tuple[float, float]]
    ) -> "SphericalPolygon":
        """Make one of longitudes and latitudes, in order, either way round."""
        pairs = np.asarray(list(vertices), dtype=np.float64).reshape(-1, 2)
        starts = unit_vectors(pairs[:, 0], pairs[:, 1])
        ends = np.roll(starts, -1, axis=0)
        distinct = _dot(ends - starts, ends - starts) > _SAME
        return cls(starts[distinct], ends[distinct])

    @cached_property
    def middle(self) -> Vectors:
        """Direction of the vertices' mean."""
        mean = self.starts.sum(axis=0) + np.asarray(OFFSET)
        return np.asarray(mean / np.linalg.norm(mean))

    @cached_property
    def signed_area(self) -> float:
        """Area in steradians, positive if counter-clockwise, summed as a fan.

        The triangles from the middle to each edge never cover the middle's
        antipode, so this is the area of that part that lacks the antipode.
        """
        q, a, b = self.middle, self.starts, self.ends
        # Of differences, since the determinant of three close vectors cancels.
        determinant = _dot(q, np.cross(a - q, b - q))
        rest = 1 + _dot(a, b) + _dot(a, q) + _dot(b, q)
        return float(2 * np.arctan2(determinant, rest).sum())

    @cached_property
    def far_inside(self) -> bool:
        """Whether the middle's antipode is inside, the smaller part."""
        return abs(self.signed_area) > _HALF_SPHERE

    @cached_property
    def area(self) -> float:
        """Area in square degrees."""
        area = abs(self.signed_area)
        return float(np.degrees(np.degrees(min(area, 2 * _HALF_SPHERE - area))))

    @cached_property
    def normals(self) -> Vectors:
        """Unit normals of the edges, to the left of their way."""
        # (a+b) x (b-a) is twice a x b, without its cancellation for short edges.
        normals = np.cross(self.starts + self.ends, self.ends - self.starts)
        return np.asarray(normals / np.linalg.norm(normals, axis=1, keepdims=True))

    @cached_property
    def centroid(self) -> tuple[float, float]:
        """Centre of gravity of the inside, longitude and latitude."""
        angles = separation(self.starts, self.ends)
        vector = (self.normals * angles[:, None]).sum(axis=0)
        if (self.signed_area < 0) != self.far_inside:
            vector = -vector
        return lonlat(vector)

    @cached_property
    def edges(self) -> Vectors:
        """Rows of 16 numbers, all that point-in-polygon needs of each edge.

        Start, end and normal; reference x start, reference x end; and whether
        the reference is inside (1 or 0).  The reference is the middle's
        antipode, and edges are turned so that it lies to their right.
        """
        reference = -self.middle
        turned = (self.normals @ reference > 0)[:, None]
        a = np.where(turned, self.ends, self.starts)
        b = np.where(turned, self.starts, self.ends)
        normals = np.where(turned, -self.normals, self.normals)
        inside = np.full((len(a), 1), float(self.far_inside))
        sides = np.cross(reference, a), np.cross(reference, b)
        return np.hstack([a, b, normals, *sides, inside])

    def contains(self, points: Vectors) -> npt.NDArray[np.bool_]:
        """Tell which points are inside; on an edge it may be either.

        The arc from a point to the reference crosses edges an odd number of
        times if just one of both is inside.
        """
        rows = self.edges
        crossed = (
            (points @ rows[:, 9:12].T < 0)
            & (points @ rows[:, 12:15].T >= 0)
            & (points @ rows[:, 6:9].T >= 0)
        )
        return np.asarray((crossed.sum(axis=-1) % 2 == 1) ^ self.far_inside)

    def edge_distance(self, points: Vectors) -> npt.NDArray[np.float64]:
        """Give the distance of each point to the nearest edge."""
        a, b, n = self.starts, self.ends, self.normals
        beside = (points @ np.cross(n, a).T >= 0) & (points @ np.cross(b, n).T >= 0)
        across = np.degrees(np.arcsin(np.minimum(np.abs(points @ n.T), 1)))
        to_ends = separation(points[:, None, :], a[None, :, :])
        near = np.where(beside, across, np.inf).min(axis=1)
        return np.asarray(np.minimum(near, to_ends.min(axis=1)))

    def bounding_cone(self) -> tuple[float, float, float]:
        """Find a cone around the inside: longitude, latitude, radius."""
        if self.far_inside:
            return 0.0, 0.0, 180.0
        return cone_of(self.starts)
