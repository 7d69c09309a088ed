"""Ranges of HEALPix cells as conditions of SQL."""

from adql.geometry.cells import Ranges, to_order
from adql.geometry.strategy import PointSql

__all__ = ["in_ranges", "region_ranges"]


def in_ranges(cell: str, ranges: Ranges, *, outer: bool = False) -> str:
    """Write that a cell is in one of some ranges, each a scan of a B-tree.

    ``outer`` adds a range around all, by which a database may leave out parts of
    a table before it looks at the others.
    """
    if not ranges:
        return f"({cell} < 0)"
    each = " OR ".join(f"{cell} BETWEEN {low} AND {high}" for low, high in ranges)
    if not outer or len(ranges) == 1:
        return f"({each})"
    return f"({cell} BETWEEN {ranges[0][0]} AND {ranges[-1][1]} AND ({each}))"


def region_ranges(point: PointSql, ranges: Ranges, *, outer: bool = False) -> str:
    """Write that a position, whose table has a column of cells, is in ranges."""
    known = to_order(ranges, point.healpix_order)
    return in_ranges(point.healpix or "NULL", known, outer=outer)
