"""One way of doing spheres in SQL, as the writer sees it.

A writer turns each geometry of a query into one of the shapes below, whose
parts are SQL text that it has already written, and asks the strategy for the
SQL of a predicate or a value.  All angles are degrees.  A part that is a
constant carries its value too: then a strategy may compute index ranges.
"""

from dataclasses import dataclass
from typing import Protocol

from adql.moc import Moc

__all__ = [
    "CircleSql",
    "GeometryStrategy",
    "MocSql",
    "PointSql",
    "PolygonSql",
    "Shape",
    "ValueSql",
]


@dataclass(frozen=True, slots=True)
class PointSql:
    """A position: SQL of longitude and latitude.

    ``constant`` is (longitude, latitude) if both are known now.
    ``healpix`` is the SQL of a column with the NESTED cell of this position at
    ``healpix_order``, if its table has one.
    ``sphere`` is the spherical index that its table has on these two columns
    (`dali.tableset.Position`).
    """

    lon: str
    lat: str
    constant: tuple[float, float] | None = None
    healpix: str | None = None
    healpix_order: int = 29
    sphere: str | None = None


@dataclass(frozen=True, slots=True)
class CircleSql:
    """A cone: centre and SQL of the radius."""

    center: PointSql
    radius: str
    constant_radius: float | None = None


@dataclass(frozen=True, slots=True)
class PolygonSql:
    """A polygon of great circles; three or more vertices, either winding."""

    vertices: tuple[PointSql, ...]


@dataclass(frozen=True, slots=True)
class ValueSql:
    """A geometry-valued expression: SQL of a list of doubles.

    ``xtype`` is DALI's: ``point`` (lon, lat), ``circle`` (lon, lat, radius) or
    ``polygon`` (lon, lat, lon, lat, ...).  Of ``moc`` it is the text.
    """

    sql: str
    xtype: str


@dataclass(frozen=True, slots=True)
class MocSql:
    """A coverage map: SQL of its text, and the map itself if it is constant."""

    sql: str
    moc: Moc | None = None


Shape = PointSql | CircleSql | PolygonSql | MocSql | ValueSql


class GeometryStrategy(Protocol):
    """Spheres in one database's SQL.  Every answer is SQL in parentheses."""

    @property
    def name(self) -> str:
        """Name for plans and logs, such as ``healpix``."""

    @property
    def lacking(self) -> frozenset[str]:
        """Names of forms of extensions that it cannot write."""

    def contains(self, inner: Shape, outer: Shape) -> str:
        """Write a condition: ``inner`` lies in ``outer``, edges included."""

    def intersects(self, left: Shape, right: Shape) -> str:
        """Write a condition: the shapes share a point."""

    def within(self, left: Shape, right: Shape, radius: str, *, strict: bool) -> str:
        """Write a condition: two points are at most ``radius`` degrees apart."""

    def distance(self, left: Shape, right: Shape) -> str:
        """Write the distance of two points in degrees, exact for small ones."""

    def area(self, shape: Shape) -> str:
        """Write the area in square degrees."""

    def centroid(self, shape: Shape) -> str:
        """Write the centre, as a list of two doubles."""

    def box(self, center: Shape, width: str, height: str) -> str:
        """Write the polygon that a BOX is, as a list of doubles.

        NULL if a part is, or if a size is not from 0 to less than 180 degrees.
        """

    def coordinate(self, shape: Shape, index: int) -> str:
        """Write a point's longitude (1) or latitude (2)."""

    def value(self, shape: Shape) -> str:
        """Write the shape as a list of doubles, as `ValueSql` has it."""
