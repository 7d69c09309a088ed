"""Spheres in MariaDB's SQL: ranges of HEALPix cells or of latitudes, exact tests.

Geometry values are lists of numbers in JSON.  About a constant place, a position whose
table has a column of cells becomes ranges of them, each a scan of the B-tree;
without it, a band of latitudes, for an index on those.

Positions of two tables are compared by a band of latitudes, written so that either
table's index on latitude may serve: for each row of one table MariaDB then looks at
the few rows of the other's band.  10,000 with 100,000 stars over the whole sky, the
latitude of either with an index: 0.05 s within 1 arcsec, 0.9 s within 36 arcsec;
without an index all pairs are tried.  It is for conditions that sift, where NULL and
false are the same to the query; so are bands of latitudes about a constant place.
"""

from typing_extensions import override

from adql.geometry import cells
from adql.geometry import plain_trigonometry as plain
from adql.geometry import polygon_json
from adql.geometry.cell_sql import region_ranges
from adql.geometry.known_maps import KnownMaps
from adql.geometry.spelling import MARIADB
from adql.geometry.sphere import SphericalPolygon
from adql.geometry.strategy import PointSql

__all__ = ["MariaDBSphere"]


class MariaDBSphere(KnownMaps):
    """The strategy of a MariaDB without functions of its own (see `Sifting`).

    Parameters
    ----------
    sifts
        Whether NULL and false are the same where its conditions stand.
    """

    name = "healpix"
    flavour = "mariadb"
    spelling = MARIADB
    polygons = polygon_json

    def __init__(self, *, sifts: bool = False) -> None:
        self._sifts = sifts

    def sifting(self) -> "MariaDBSphere":
        """Give the strategy for conditions where NULL and false are the same."""
        return type(self)(sifts=True)

    @override
    def cone_index(
        self, point: PointSql, center: tuple[float, float], radius: float
    ) -> list[str | None]:
        """Write ranges of cells, or a band of latitudes."""
        if point.healpix is not None:
            return [region_ranges(point, cells.cone_ranges(*center, radius))]
        return [self._band(point, center[1], radius)]

    @override
    def polygon_index(
        self, point: PointSql, polygon: SphericalPolygon
    ) -> list[str | None]:
        """Write ranges of cells, or a band of latitudes."""
        if point.healpix is not None:
            return [region_ranges(point, cells.polygon_ranges(polygon))]
        _, lat, radius = polygon.bounding_cone()
        return [self._band(point, lat, radius)]

    @override
    def _band(self, point: PointSql, lat: float, radius: float) -> str | None:
        return plain.declination_band(point, lat, radius, null_safe=not self._sifts)

    @override
    def pair_index(
        self, left: PointSql, right: PointSql, radius: str
    ) -> list[str | None]:
        """Write a band of latitudes, for an index of either table."""
        if not self._sifts:
            return []
        return [
            f"{one.lat} BETWEEN {other.lat} - ({radius} + 1e-9) "
            f"AND {other.lat} + ({radius} + 1e-9)"
            for one, other in ((left, right), (right, left))
        ]

    @override
    def ends_below(self, cell: str, ends: str) -> str:
        """Write how many of some numbers, in order, are not above a cell."""
        return f"INTERVAL({cell}, {ends})"
