"""Constant shapes and coverage maps: known before the database is asked.

A shape is known by a function that tells of any positions how far they are from
its edge, and whether they lie within.  Cells that may touch the edge are
split, down to order 29: there what is in doubt, less than a milliarcsecond from
the edge, counts as the shape's.
"""

from collections.abc import Callable
from dataclasses import dataclass

import astropy.units as u
import cdshealpix.nested as healpix
import numpy as np
import numpy.typing as npt
from astropy.coordinates import Latitude, Longitude

from adql.geometry.cells import CELL_RADIUS, MARGIN, Ranges, cell_centers, split_cells
from adql.geometry.plain_trigonometry import constant
from adql.geometry.sphere import SphericalPolygon, Vectors, separation, unit_vectors
from adql.geometry.strategy import CircleSql, MocSql, PointSql, PolygonSql, Shape
from adql.moc import FINEST, Moc, RangeArray
from dali.errors import NotSupported, UsageError

__all__ = [
    "Sides",
    "cell_of",
    "cell_ranges",
    "coarser",
    "cover",
    "inverse",
    "known_moc",
    "latitudes",
    "lies_within",
    "meet",
    "not_comparable",
    "overlaps",
    "point_moc",
    "sides_of",
    "truth",
    "widened",
    "within",
]

# Cells that are looked at in one step, and pairs of them and edges, at most.
_MOST_CELLS = 200_000
_MOST_PAIRS = 8_000_000
# Pairs at a time, which are some hundred bytes each.
_PAIRS = 500_000
# Cells that only seem to touch a shape are few, if the cover is made so much finer.
_FINER = 3
# The latitudes of a map are those of its cells of this order.
_BAND_ORDER = 6

_Flags = npt.NDArray[np.bool_]
_Cells = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Sides:
    """A constant shape: of vectors, degrees to its edge, and whether within."""

    of: Callable[[Vectors], tuple[npt.NDArray[np.float64], _Flags]]
    edges: int = 1

    @property
    def most_cells(self) -> int:
        """How many cells may be looked at in one step."""
        return min(_MOST_CELLS, _MOST_PAIRS // self.edges)

    def near(self, cells: _Cells, depth: int) -> tuple[_Flags, _Flags]:
        """Tell which cells may touch the edge, and which have their centre within."""
        reach = CELL_RADIUS * 0.5**depth + MARGIN
        near = np.zeros(len(cells), dtype=np.bool_)
        inside = np.zeros(len(cells), dtype=np.bool_)
        step = max(1, _PAIRS // self.edges)
        for at in range(0, len(cells), step):
            some = slice(at, at + step)
            distance, inside[some] = self.of(cell_centers(cells[some], depth))
            near[some] = distance <= reach
        return near, inside


def sides_of(shape: Shape) -> Sides | None:
    """Know a shape, if it is constant."""
    if isinstance(shape, PointSql):
        known = constant(shape)
        return None if known is None else _cone(known, 0.0)
    if isinstance(shape, CircleSql):
        known, radius = constant(shape.center), shape.constant_radius
        if known is None or radius is None or not 0 <= radius <= 180:
            return None
        return _cone(known, radius)
    if isinstance(shape, PolygonSql):
        corners = [constant(vertex) for vertex in shape.vertices]
        present = [corner for corner in corners if corner is not None]
        if len(present) < len(corners):
            return None
        polygon = SphericalPolygon.from_vertices(present)
        if len(polygon.starts) < 2:
            return _cone(present[0], 0.0)
        return Sides(
            lambda at: (polygon.edge_distance(at), polygon.contains(at)),
            len(polygon.starts),
        )
    return None


def _cone(center: tuple[float, float], radius: float) -> Sides:
    vector = unit_vectors(*center)

    def of(at: Vectors) -> tuple[npt.NDArray[np.float64], _Flags]:
        apart = separation(at, vector)
        return np.abs(apart - radius), apart <= radius

    return Sides(of)


def known_moc(shape: Shape) -> Moc | None:
    """Give the map of a shape that is a constant one."""
    return shape.moc if isinstance(shape, MocSql) else None


def inverse(shape: Shape) -> Sides | None:
    """Know all the sky but a constant shape."""
    sides = sides_of(shape)
    if sides is None:
        return None

    def of(at: Vectors) -> tuple[npt.NDArray[np.float64], _Flags]:
        distance, inside = sides.of(at)
        return distance, ~inside

    return Sides(of, sides.edges)


def cell_of(lon: float, lat: float) -> int:
    """Give the cell of order 29 of a position."""
    place = Longitude(lon, u.deg), Latitude(lat, u.deg)
    return int(healpix.lonlat_to_healpix(*place, FINEST)[0])


def point_moc(lon: float, lat: float) -> Moc:
    """Make the map of one cell of order 29."""
    cell = cell_of(lon, lat)
    return Moc(FINEST, np.array([[cell, cell + 1]], dtype=np.int64))


def cover(sides: Sides, order: int) -> Moc:
    """Make the map of all cells of an order that a shape touches.

    Raises
    ------
    UsageError
        They are too many.
    """
    finest = min(FINEST, order + _FINER)
    cells, found = np.arange(12, dtype=np.uint64), []
    for depth in range(finest + 1):
        near, inside = sides.near(cells, depth)
        whole = cells[~near & inside]
        found.append(_ranges(whole, depth, order))
        cells = cells[near]
        if depth < finest:
            cells = split_cells(cells)
            if len(cells) > sides.most_cells:
                raise UsageError(
                    f"The shape has too many cells of order {order}.",
                    hint="Make its MOC of a lower order, such as MOC(8, shape).",
                )
    found.append(_ranges(cells, finest, order))
    return Moc.from_ranges(order, np.concatenate(found))


def overlaps(sides: Sides, moc: Moc) -> bool:
    """Tell whether a shape and a map share a position."""
    cells, depth = np.arange(12, dtype=np.uint64), 0
    while True:
        cells = cells[moc.touches(_ranges(cells, depth, FINEST))]
        near, inside = sides.near(cells, depth)
        mapped = moc.covers(_ranges(cells, depth, FINEST))
        if (mapped & inside).any():
            return True
        cells = cells[near | inside]
        if depth == FINEST or not len(cells):
            return bool(len(cells))
        if len(cells) > sides.most_cells:
            raise UsageError(
                "The edges of the shape and the MOC are too long to compare.",
                hint="Compare two maps: MOC(8, shape).",
            )
        cells, depth = split_cells(cells), depth + 1


def within(sides: Sides, moc: Moc) -> bool:
    """Tell whether all of a shape lies in a map."""
    return not overlaps(sides, moc.complement())


def lies_within(inner: Shape, outer: Shape) -> bool | None:
    """Tell whether a shape lies in another, one of them a map; None if not known."""
    moc, region = known_moc(inner), known_moc(outer)
    if moc is not None and region is not None:
        return region.contains(moc)
    if region is not None:
        if (place := _known_place(inner)) is not None:
            return region.contains(point_moc(*place))
        sides = sides_of(inner)
        return None if sides is None else within(sides, region)
    around = inverse(outer)
    if moc is None or around is None:
        return None
    return not overlaps(around, moc)


def meet(left: Shape, right: Shape) -> bool | None:
    """Tell whether two shapes share a position, one a map; None if not known."""
    if not isinstance(right, MocSql):
        left, right = right, left
    moc, region = known_moc(left), known_moc(right)
    if region is None:
        return None
    if moc is not None:
        return region.intersects(moc)
    if (place := _known_place(left)) is not None:
        return region.contains(point_moc(*place))
    sides = sides_of(left)
    return None if sides is None else overlaps(sides, region)


def _known_place(shape: Shape) -> tuple[float, float] | None:
    return constant(shape) if isinstance(shape, PointSql) else None


def not_comparable() -> NotSupported:
    """Make the error for a shape that is neither constant nor a point."""
    return NotSupported(
        "A MOC is compared with points, other MOCs, and constant shapes only.",
        hint="Make a MOC of the constant shape: MOC(10, CIRCLE(10, 20, 1)).",
    )


def truth(value: bool) -> str:
    """Write a condition that is known."""
    return "(1 = 1)" if value else "(1 = 0)"


def coarser(cell: str, of: int, order: int) -> str:
    """Write the cell of a lower order that a cell of an order lies in."""
    return f"({cell} >> {2 * (of - order)})" if of > order else cell


def cell_ranges(ranges: RangeArray, order: int) -> Ranges:
    """Give first and last cells of an order, of whose cells the ranges are made."""
    of_order = ranges >> 2 * (FINEST - order)
    return [(low, high - 1) for low, high in of_order.tolist()]


def latitudes(moc: Moc) -> tuple[float, float] | None:
    """Give the middle and half the width of a band around a map; None of no cell."""
    order = min(moc.order, _BAND_ORDER)
    ranges = cell_ranges(
        Moc.from_ranges(order, widened(moc.ranges, order)).ranges, order
    )
    if not ranges:
        return None
    found = np.concatenate([np.arange(a, b + 1, dtype=np.uint64) for a, b in ranges])
    _, lat = healpix.healpix_to_lonlat(found, order)
    low, high = float(lat.deg.min()), float(lat.deg.max())
    return (low + high) / 2, (high - low) / 2 + CELL_RADIUS * 0.5**order


def widened(ranges: RangeArray, order: int) -> RangeArray:
    """Widen ranges to whole cells of an order; they may then touch or overlap."""
    shift = 2 * (FINEST - order)
    low, high = ranges[:, 0] >> shift << shift, -(-ranges[:, 1] >> shift) << shift
    return np.stack([low, high], axis=1)


def _ranges(cells: _Cells, depth: int, order: int) -> RangeArray:
    """Give the ranges of cells, widened to whole cells of an order."""
    if depth > order:
        cells = np.unique(cells >> np.uint64(2 * (depth - order)))
        depth = order
    shift = np.uint64(2 * (FINEST - depth))
    ends = np.stack([cells << shift, (cells + np.uint64(1)) << shift], axis=1)
    return np.asarray(ends, dtype=np.int64)
