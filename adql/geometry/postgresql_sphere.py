"""Spheres in PostgreSQL's SQL: exact tests, and of each table the index it has.

An index by pgsphere, by q3c, or a B-tree on a column of HEALPix cells; which one,
a position says.  pgsphere and q3c must not meet in one query: then the writer
keeps the one only.
"""

from typing_extensions import override

from adql.geometry import cells, polygon_arrays
from adql.geometry.cell_sql import region_ranges
from adql.geometry.known_maps import KnownMaps
from adql.geometry.pgsphere import Pgsphere
from adql.geometry.q3c import Q3c
from adql.geometry.spelling import POSTGRESQL
from adql.geometry.sphere import SphericalPolygon
from adql.geometry.spherical_index import SphericalIndex
from adql.geometry.strategy import PointSql, Shape
from adql.geometry.zones import MAX_RADIUS, Zones

__all__ = ["PostgresqlSphere"]


_INDEXES: dict[str, SphericalIndex] = {"pgsphere": Pgsphere(), "q3c": Q3c()}


class PostgresqlSphere(KnownMaps):
    """The strategy of PostgreSQL (see `CellJoins`).

    Tables without a spherical index are joined by the cells of zones.
    """

    name = "postgresql"
    flavour = "postgresql"
    spelling = POSTGRESQL
    polygons = polygon_arrays
    max_radius = MAX_RADIUS

    def sifting(self) -> "PostgresqlSphere":
        """Give the strategy for conditions where NULL and false are the same."""
        return self

    def cell(self, point: Shape, radius: float) -> str:
        """Write a value, the same for two points only if they may be near."""
        return Zones(radius, self.spelling).cell(self._point(point))

    def cells(self, point: Shape, radius: float) -> str:
        """Write a list of values, of which one is the `cell` of each point near."""
        return Zones(radius, self.spelling).cells(self._point(point))

    @override
    def cone_index(
        self, point: PointSql, center: tuple[float, float], radius: float
    ) -> list[str | None]:
        """Write what the table's index answers."""
        if point.sphere is not None:
            return [_INDEXES[point.sphere].cone(point, center, radius)]
        if point.healpix is not None:
            return [region_ranges(point, cells.cone_ranges(*center, radius))]
        return []

    @override
    def polygon_index(
        self, point: PointSql, polygon: SphericalPolygon
    ) -> list[str | None]:
        """Write what the table's index answers."""
        if point.sphere is not None:
            return [_INDEXES[point.sphere].polygon(point, polygon)]
        if point.healpix is not None:
            return [region_ranges(point, cells.polygon_ranges(polygon))]
        return []

    @override
    def pair_index(
        self, left: PointSql, right: PointSql, radius: str
    ) -> list[str | None]:
        """Write a condition for each side that has an index.

        Then either may be the inner side of the join.
        """
        return [
            _INDEXES[point.sphere].pair(point, other, radius)
            for point, other in ((left, right), (right, left))
            if point.sphere is not None
        ]

    @override
    def ends_below(self, cell: str, ends: str) -> str:
        """Write how many of some numbers, in order, are not above a cell."""
        return f"width_bucket({cell}, '{{{ends}}}'::BIGINT[])"
