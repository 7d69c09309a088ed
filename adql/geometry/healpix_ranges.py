"""Spheres in DuckDB's SQL: ranges of HEALPix cells first, then exact tests.

Geometry values are lists of doubles.  A constant cone or polygon about a
position whose table has a HEALPix column becomes an outer range of cells,
which prunes row groups by their zone maps, some two dozen inner ranges, and
the exact test; without that column, a band of declination and the exact test.

Two tables' positions are compared by cells of zones (`zones`), where the query
has a place to repeat rows in (`adql.crossmatch`), else by a band of declination,
two inequalities of which DuckDB makes an IEJoin.  Either gives false for a pair of
which a longitude alone is NULL; so they, and bands that prune row groups, are for
conditions that sift: where NULL and false are the same to the query.
"""

from typing_extensions import override

from adql.geometry import cells, moc_sql
from adql.geometry import plain_trigonometry as plain
from adql.geometry import polygon_sql
from adql.geometry.cell_sql import region_ranges
from adql.geometry.plain_sphere import PlainSphere
from adql.geometry.spelling import DUCKDB
from adql.geometry.sphere import SphericalPolygon
from adql.geometry.strategy import MocSql, PointSql, Shape
from adql.geometry.zones import MAX_RADIUS, Zones

__all__ = ["HealpixRanges"]

# So many ranges may all regions of a query have together.
_ALL_RANGES = 300


class HealpixRanges(PlainSphere):
    """The strategy of an embedded DuckDB (see `CellJoins`).

    Parameters
    ----------
    sifts
        Whether NULL and false are the same where its conditions stand.
    max_ranges
        A region becomes at most so many ranges of cells.
    """

    name = "healpix"
    spelling = DUCKDB
    polygons = polygon_sql
    max_radius = MAX_RADIUS

    def __init__(
        self, *, sifts: bool = False, max_ranges: int = cells.MAX_RANGES
    ) -> None:
        self._sifts = sifts
        self._max_ranges = max_ranges

    def among(self, geometries: int) -> "HealpixRanges":
        """Give the strategy for a query with so many conditions and values.

        Of many regions each gets few ranges: DuckDB's time to plan what is
        under OR grows faster than its length.
        """
        most = max(1, min(cells.MAX_RANGES, _ALL_RANGES // max(geometries, 1)))
        return HealpixRanges(sifts=self._sifts, max_ranges=most)

    def sifting(self) -> "HealpixRanges":
        """Give the strategy for conditions where NULL and false are the same."""
        return HealpixRanges(sifts=True, max_ranges=self._max_ranges)

    def cell(self, point: Shape, radius: float) -> str:
        """Write a value, the same for two points only if they may be near."""
        return Zones(radius).cell(self._point(point))

    def cells(self, point: Shape, radius: float) -> str:
        """Write a list of values, of which one is the `cell` of each point near."""
        return Zones(radius).cells(self._point(point))

    @override
    def moc_contains(self, inner: Shape, outer: Shape) -> str:
        """Write a condition: ``inner`` lies in ``outer``, one of them a map."""
        return moc_sql.contains(inner, outer)

    @override
    def moc_intersects(self, left: Shape, right: Shape) -> str:
        """Write a condition: the shapes share a position, one of them a map."""
        return moc_sql.intersects(left, right)

    @override
    def moc_area(self, shape: MocSql) -> str:
        """Write a map's area in square degrees."""
        return moc_sql.area(shape)

    @override
    def pair_index(
        self, left: PointSql, right: PointSql, radius: str
    ) -> list[str | None]:
        """Write a band of latitudes, two inequalities."""
        if not self._sifts:
            return []
        band = plain.pair_band(left, right, radius)
        return [band, *(f"abs({each.lat}) <= 90e0" for each in (left, right))]

    @override
    def cone_index(
        self, point: PointSql, center: tuple[float, float], radius: float
    ) -> list[str | None]:
        """Write ranges of cells, or a band of latitudes."""
        if point.healpix is None:
            return [self._band(point, center[1], radius)]
        ranges = cells.cone_ranges(*center, radius, self._max_ranges)
        return [region_ranges(point, ranges, outer=True)]

    @override
    def polygon_index(
        self, point: PointSql, polygon: SphericalPolygon
    ) -> list[str | None]:
        """Write ranges of cells, or a band of latitudes."""
        if point.healpix is not None:
            ranges = cells.polygon_ranges(polygon, self._max_ranges)
            return [region_ranges(point, ranges, outer=True)]
        _, lat, radius = polygon.bounding_cone()
        return [self._band(point, lat, radius)]

    def _band(self, point: PointSql, lat: float, radius: float) -> str | None:
        return plain.declination_band(point, lat, radius, null_safe=not self._sifts)
