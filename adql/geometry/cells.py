"""Regions as ranges of HEALPix cells, NESTED, at order 29.

Ranges cover their region and somewhat more: an index finds candidates, an
exact test decides.  A database reads few ranges faster than many, so the
smallest gaps between them are filled.
"""

import math
from collections.abc import Callable

import astropy.units as u
import cdshealpix.nested as healpix
import numpy as np
import numpy.typing as npt
from astropy.coordinates import Latitude, Longitude

from adql.geometry.sphere import SphericalPolygon, Vectors, separation, unit_vectors

__all__ = [
    "CELL_RADIUS",
    "MARGIN",
    "MAX_RANGES",
    "ORDER",
    "Ranges",
    "cell_centers",
    "cone_ranges",
    "order_for_radius",
    "polygon_ranges",
    "split_cells",
    "surrounding_cells",
    "to_order",
]

ORDER = 29
"""The order of cells in ranges, the finest of 64 bits."""

MAX_RANGES = 24
"""A region becomes at most so many ranges."""

Ranges = list[tuple[int, int]]
"""First and last cell of each range, both included, in order, apart."""

CELL_RADIUS = 62.0
"""Degrees from a cell's centre to its corners at order 0; each next order halves it.

The largest of all orders and places is 61.3.
"""

# Side in degrees of a square as large as a cell of order 0.
_BASE_SIDE = math.degrees(math.sqrt(math.pi / 3))
MARGIN = 1e-9
"""Degrees that two ways of computing a cell may differ by at its edge."""

_EDGE_CELLS = 320
# The library's cover of large cones lacks cells: about a pole, 179 degrees.
_LIBRARY_RADIUS = 30.0
# It looks two orders further than it is asked for, and dies beyond 29.
_LIBRARY_ORDER = ORDER - 2

_Cells = npt.NDArray[np.uint64]
_Floats = npt.NDArray[np.float64]
_Flags = npt.NDArray[np.bool_]


def cone_ranges(
    lon: float, lat: float, radius: float, max_ranges: int = MAX_RANGES
) -> Ranges:
    """Cover a cone; the whole sphere if its radius is 180 or more."""
    if radius >= 180 - 2 * MARGIN:
        return [(0, 12 * 4**ORDER - 1)]
    if radius > _LIBRARY_RADIUS:
        center = unit_vectors(lon, lat)

        def side(centers: Vectors) -> tuple[_Floats, _Flags]:
            apart = separation(centers, center)
            return np.abs(apart - radius), apart < radius

        return _cover(np.arange(12, dtype=np.uint64), 0, side, max_ranges)
    padded = radius * (1 + 1e-9) + MARGIN
    cells, depths, _ = healpix.cone_search(
        lon=Longitude(lon, u.deg),
        lat=Latitude(lat, u.deg),
        radius=padded * u.deg,
        depth=min(_order(padded / 4), _LIBRARY_ORDER),
    )
    return _merge(cells.astype(np.uint64), depths.astype(np.uint64), max_ranges)


def polygon_ranges(polygon: SphericalPolygon, max_ranges: int = MAX_RANGES) -> Ranges:
    """Cover a polygon of any form: concave, around a pole, over longitude 0."""
    lon, lat, radius = polygon.bounding_cone()
    order = 0 if radius > _LIBRARY_RADIUS else min(_order(radius), _LIBRARY_ORDER)

    def side(centers: Vectors) -> tuple[_Floats, _Flags]:
        return polygon.edge_distance(centers), polygon.contains(centers)

    return _cover(_start_cells(lon, lat, radius, order), order, side, max_ranges)


def _cover(
    cells: _Cells,
    order: int,
    side: Callable[[Vectors], tuple[_Floats, _Flags]],
    max_ranges: int,
) -> Ranges:
    """Split cells while they may touch a region's edge; keep whole ones inside.

    ``side`` gives the distance of cells' centres from the edge, and whether
    they are inside: nothing is assumed about the region's form or size.
    """
    kept_cells: list[_Cells] = []
    kept_orders: list[int] = []
    while True:
        distance, inside = side(cell_centers(cells, order))
        near = distance <= CELL_RADIUS * 0.5**order + MARGIN
        kept_cells.append(cells[~near & inside])
        kept_orders.append(order)
        cells = cells[near]
        if order == ORDER or 4 * len(cells) > _EDGE_CELLS or not len(cells):
            break
        order += 1
        cells = split_cells(cells)
    kept_cells.append(cells)
    kept_orders.append(order)
    orders = [
        np.full(len(some), at, dtype=np.uint64)
        for some, at in zip(kept_cells, kept_orders, strict=True)
    ]
    return _merge(np.concatenate(kept_cells), np.concatenate(orders), max_ranges)


def to_order(ranges: Ranges, order: int) -> Ranges:
    """Widen ranges to the cells of a lower order."""
    shift = 2 * (ORDER - order)
    widened: Ranges = []
    for low, high in ranges:
        low, high = low >> shift, high >> shift
        if widened and low <= widened[-1][1] + 1:
            low = widened.pop()[0]
        widened.append((low, high))
    return widened


def order_for_radius(radius: float) -> int:
    """Find the finest order at which a cone reaches no further than one cell.

    There a point's cell and its eight neighbours hold all points within
    ``radius`` degrees.  A cell's width is nowhere less than half of
    the square root of its area.
    """
    if radius <= 0:
        return ORDER
    return max(0, min(ORDER, math.floor(math.log2(_side(0) / 2 / radius))))


def surrounding_cells(
    lon: npt.ArrayLike, lat: npt.ArrayLike, order: int
) -> npt.NDArray[np.int64]:
    """Give the cell of each position and its neighbours, rows of nine.

    Expanding one table into these, and joining it with another by cell, finds
    all pairs within a radius whose order is `order_for_radius`.  Cells with
    seven neighbours have a -1.
    """
    own = healpix.lonlat_to_healpix(Longitude(lon, u.deg), Latitude(lat, u.deg), order)
    return np.asarray(healpix.neighbours(own, order), dtype=np.int64)


def _side(order: int) -> float:
    return _BASE_SIDE * 0.5**order


def _order(size: float) -> int:
    """Find the first order whose cells are no larger than ``size``, which may be 0."""
    size = max(size, MARGIN)
    return max(0, min(ORDER, math.ceil(math.log2(_side(0) / size))))


def _start_cells(lon: float, lat: float, radius: float, order: int) -> _Cells:
    if order == 0:
        return np.arange(12, dtype=np.uint64)
    cells, _, _ = healpix.cone_search(
        lon=Longitude(lon, u.deg),
        lat=Latitude(lat, u.deg),
        radius=(radius * (1 + 1e-9) + MARGIN) * u.deg,
        depth=order,
        flat=True,
    )
    return np.asarray(cells, dtype=np.uint64)


def split_cells(cells: _Cells) -> _Cells:
    """Give the four cells of the next order in each cell."""
    children = cells[:, None] * np.uint64(4) + np.arange(4, dtype=np.uint64)
    return np.asarray(children.ravel(), dtype=np.uint64)


def cell_centers(cells: _Cells, order: int) -> npt.NDArray[np.float64]:
    """Give the vectors of cells' centres."""
    lon, lat = healpix.healpix_to_lonlat(cells, order)
    return unit_vectors(lon.deg, lat.deg)


def _merge(cells: _Cells, orders: _Cells, max_ranges: int) -> Ranges:
    """Join ranges that touch, then the nearest, until they are few enough."""
    shift = np.uint64(2) * (np.uint64(ORDER) - orders)
    low = cells << shift
    high = (cells + np.uint64(1)) << shift
    in_order = np.argsort(low)
    low, high = low[in_order], high[in_order]
    if not len(low):
        return []
    gaps = low[1:] - high[:-1]
    apart = gaps > 0
    if apart.sum() >= max_ranges:
        widest = np.argsort(gaps, kind="stable")[::-1][: max_ranges - 1]
        apart[:] = False
        apart[widest] = True
    first = low[np.r_[True, apart]]
    last = high[np.r_[apart, True]]
    return [(int(a), int(b) - 1) for a, b in zip(first, last, strict=True)]
