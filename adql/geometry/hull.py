"""A convex polygon around another: what an index of a database is asked for.

Databases differ about positions on an edge, and about polygons that are concave
or cut themselves.  A convex one, somewhat larger, leaves no room for that.
"""

import numpy as np

from adql.geometry.sphere import SphericalPolygon, Vectors, lonlat

__all__ = ["hull"]

_MARGIN = 1e-9
_MOST = 64

Plane = list[tuple[float, float]]


def hull(polygon: SphericalPolygon, largest: float) -> list[tuple[float, float]] | None:
    """Find a convex polygon that holds another and all near its edges.

    Returns
    -------
    list or None
        Longitudes and latitudes, counter-clockwise; None if the polygon reaches
        further than ``largest`` degrees from its middle, or has no inside.
    """
    _, _, radius = polygon.bounding_cone()
    if not 1e-6 < radius <= largest:
        return None
    middle = polygon.middle
    east = np.cross((0.0, 0.0, 1.0), middle)
    if np.linalg.norm(east) < 1e-6:
        east = np.array((0.0, 1.0, 0.0))
    east /= np.linalg.norm(east)
    north = np.cross(middle, east)
    heights = polygon.starts @ middle
    x, y = polygon.starts @ east / heights, polygon.starts @ north / heights
    corners = _convex(sorted(set(zip(x.tolist(), y.tolist(), strict=True))))
    if not 3 <= len(corners) <= _MOST or not _is_wide(corners):
        return None
    points = np.asarray(corners)
    center = points.mean(axis=0)
    outward = points - center
    # Half a millionth further from the middle, and a nanodegree at least.
    sizes = np.linalg.norm(outward, axis=1, keepdims=True)
    points = center + outward * (1 + 5e-7 + np.radians(_MARGIN) / sizes)
    vectors: Vectors = middle + points[:, :1] * east + points[:, 1:] * north
    return [lonlat(each) for each in vectors]


def _convex(points: Plane) -> Plane:
    """Find the convex hull of points in order of x, counter-clockwise."""
    lower, upper = _half(points), _half(points[::-1])
    return lower[:-1] + upper[:-1]


def _half(points: Plane) -> Plane:
    kept: Plane = []
    for point in points:
        while len(kept) > 1 and _turn(kept[-2], kept[-1], point) <= 0:
            kept.pop()
        kept.append(point)
    return kept


def _turn(
    a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]
) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _is_wide(corners: Plane) -> bool:
    """Tell whether it is more than a line: margins of a line would be lost."""
    area = sum(
        a[0] * b[1] - a[1] * b[0]
        for a, b in zip(corners, corners[1:] + corners[:1], strict=True)
    )
    length = max(abs(part) for corner in corners for part in corner)
    return area > 1e-4 * length * length
