"""Constant coverage maps in plain SQL: what PostgreSQL and MariaDB do of them.

What is known now is decided now.  Positions are looked for by their cell: a few
ranges of the table's column, each a scan of its B-tree; beyond those, and where the
cell has to be computed, the place of the cell among all ends of ranges, in order, is
found by bisection: it is odd within a range.
"""

from abc import ABC, abstractmethod
from typing import ClassVar

import numpy as np
from typing_extensions import override

from adql.extensions import replacement, shown_form
from adql.functions.healpix_sql import HEALPIX_INDEX
from adql.geometry import moc_cover
from adql.geometry import plain_trigonometry as plain
from adql.geometry.cell_sql import in_ranges
from adql.geometry.plain_sphere import PlainSphere
from adql.geometry.strategy import MocSql, PointSql, Shape
from adql.moc import FINEST, Moc, RangeArray
from dali.errors import NotSupported, UsageError

__all__ = ["KnownMaps"]

# So many ranges of a column are looked up each on its own.
_MOST_SCANS = 200
# So many are written at all.
_MOST_RANGES = 50_000


class KnownMaps(PlainSphere, ABC):
    """A strategy that has constant maps, but none in columns."""

    lacking = frozenset({"MOC_COLUMN"})
    flavour: ClassVar[str]
    """The database's name, as functions have it."""

    @abstractmethod
    def ends_below(self, cell: str, ends: str) -> str:
        """Write how many of some numbers, in order, are not above a cell."""

    @override
    def moc_contains(self, inner: Shape, outer: Shape) -> str:
        """Write a condition: ``inner`` lies in ``outer``, one of them a map."""
        known = moc_cover.lies_within(inner, outer)
        if known is not None:
            return moc_cover.truth(known)
        if isinstance(inner, PointSql):
            return self._in_map(inner, outer)
        raise _refused(inner, outer)

    @override
    def moc_intersects(self, left: Shape, right: Shape) -> str:
        """Write a condition: the shapes share a position, one of them a map."""
        known = moc_cover.meet(left, right)
        if known is not None:
            return moc_cover.truth(known)
        for one, other in ((left, right), (right, left)):
            if isinstance(one, PointSql):
                return self._in_map(one, other)
        raise _refused(left, right)

    @override
    def moc_area(self, shape: MocSql) -> str:
        """Write a map's area in square degrees."""
        if shape.moc is None:
            raise _refused(shape)
        return self._double(plain.literal(shape.moc.area))

    def _in_map(self, point: PointSql, region: Shape) -> str:
        moc = moc_cover.known_moc(region)
        if moc is None:
            raise _refused(region)
        if len(moc.ranges) > _MOST_RANGES:
            raise UsageError(
                f"This MOC has more than {_MOST_RANGES:,} ranges of cells.",
                hint="Give it at a lower order.",
            )
        column, order = point.healpix, point.healpix_order
        if column is None:
            bounds = moc_cover.latitudes(moc)
            band = self._band(point, *bounds) if bounds else None
            exact = self._bisected(point, moc)
            return f"({band} AND {exact})" if band else exact
        scans = _fewer(moc_cover.widened(moc.ranges, order))
        rough = in_ranges(column, moc_cover.cell_ranges(scans, order))
        if np.array_equal(scans, moc.ranges):
            return rough
        return f"({rough} AND {self._bisected(point, moc)})"

    def _band(self, point: PointSql, lat: float, radius: float) -> str | None:
        return plain.declination_band(point, lat, radius)

    def _bisected(self, point: PointSql, moc: Moc) -> str:
        """Write a condition in which the position's cell, often long, stands once."""
        ends = (moc.ranges >> 2 * (FINEST - moc.order)).ravel().tolist() or [0, 0]
        count = self.ends_below(self._cell(point, moc.order), ",".join(map(str, ends)))
        return f"(CASE {count} % 2 WHEN 1 THEN TRUE WHEN 0 THEN FALSE END)"

    def _cell(self, point: PointSql, order: int) -> str:
        if point.healpix is not None and point.healpix_order >= order:
            return moc_cover.coarser(point.healpix, point.healpix_order, order)
        pattern = HEALPIX_INDEX[self.flavour][3]
        return pattern.format(order, point.lon, point.lat)


def _fewer(ranges: RangeArray) -> RangeArray:
    """Fill the smallest gaps between ranges until they are few enough."""
    gaps = ranges[1:, 0] - ranges[:-1, 1]
    apart = gaps > 0
    if np.count_nonzero(apart) >= _MOST_SCANS:
        apart[:] = False
        apart[np.argsort(gaps, kind="stable")[1 - _MOST_SCANS :]] = True
    first = np.append(True, apart) if len(ranges) else apart
    last = np.append(apart, True) if len(ranges) else apart
    return np.stack([ranges[first, 0], ranges[last, 1]], axis=1)


def _refused(*shapes: Shape) -> NotSupported:
    """Tell why a map cannot be compared here."""
    if any(isinstance(shape, MocSql) and shape.moc is None for shape in shapes):
        return NotSupported(
            f"{shown_form('MOC_COLUMN')} is not offered here.",
            hint=replacement("MOC_COLUMN"),
        )
    return moc_cover.not_comparable()
