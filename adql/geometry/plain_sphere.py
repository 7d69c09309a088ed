"""Spheres in plain SQL, exact for all shapes: what the databases have in common.

A database's strategy derives from `PlainSphere`: it says how its SQL is spelt and
how it does polygons, and adds conditions that its indexes can answer, which
hold wherever the exact ones do.
"""

import math
from abc import ABC, abstractmethod
from typing import Protocol

from adql.geometry import plain_trigonometry as plain
from adql.geometry.known_polygon import point_in_constant
from adql.geometry.spelling import Spelling
from adql.geometry.sphere import SphericalPolygon
from adql.geometry.strategy import (
    CircleSql,
    MocSql,
    PointSql,
    PolygonSql,
    Shape,
    ValueSql,
)
from dali.errors import NotSupported

__all__ = ["PlainSphere", "PolygonOperations"]

# More edges than these are given as a list, which is shorter to compile.
_INLINE_EDGES = 64


class PolygonOperations(Protocol):
    """Polygons in a database's SQL; *prepared* ones are rows of numbers."""

    def let_both(self, name: str, x: str, y: str, body: str) -> str:
        """Let ``name.x`` and ``name.y`` stand for values in ``body``."""

    def prepare(self, value: str) -> str:
        """Write the rows of a polygon that is SQL of lon, lat, lon, lat, ..."""

    def prepared_constant(self, polygon: SphericalPolygon) -> str:
        """Write the rows of a known polygon."""

    def area(self, value: str) -> str:
        """Write the area in square degrees of a polygon of SQL."""

    def centroid(self, value: str) -> str:
        """Write the centre of gravity, lon and lat, of a polygon of SQL."""

    def box(self, lon: str, lat: str, width: str, height: str) -> str:
        """Write a BOX's corners as lon, lat, lon, lat, ..."""

    def inside(self, point: str, rows: str) -> str:
        """Write a condition: a vector is in a prepared polygon, or on its edge."""

    def edge_distance(self, point: str, rows: str) -> str:
        """Write the distance in degrees of a vector from a polygon's edges."""

    def crossing(self, left: str, right: str) -> str:
        """Write a condition: edges of two prepared polygons cross."""

    def vertices_inside(self, rows: str, other: str, *, every: bool) -> str:
        """Write a condition: all or any vertices of a polygon are in another."""


class PlainSphere(ABC):
    """Exact conditions and values (see `GeometryStrategy`)."""

    spelling: Spelling
    polygons: PolygonOperations
    lacking: frozenset[str] = frozenset()

    # --- what a database adds ---------------------------------------------------

    @abstractmethod
    def cone_index(
        self, point: PointSql, center: tuple[float, float], radius: float
    ) -> list[str | None]:
        """Write conditions for an index that all points of a cone fulfil.

        The radius is from 0 to less than 180 degrees.
        """

    @abstractmethod
    def polygon_index(
        self, point: PointSql, polygon: SphericalPolygon
    ) -> list[str | None]:
        """Write conditions for an index that all points of a polygon fulfil."""

    @abstractmethod
    def pair_index(
        self, left: PointSql, right: PointSql, radius: str
    ) -> list[str | None]:
        """Write conditions for an index that all pairs within a radius fulfil."""

    @abstractmethod
    def moc_contains(self, inner: Shape, outer: Shape) -> str:
        """Write a condition: ``inner`` lies in ``outer``, one of them a map."""

    @abstractmethod
    def moc_intersects(self, left: Shape, right: Shape) -> str:
        """Write a condition: the shapes share a position, one of them a map."""

    @abstractmethod
    def moc_area(self, shape: MocSql) -> str:
        """Write a map's area in square degrees."""

    # --- the contract -----------------------------------------------------------

    def contains(self, inner: Shape, outer: Shape) -> str:
        """Write a condition: ``inner`` lies in ``outer``, edges included."""
        inner, outer = self._opened(inner), self._opened(outer)
        if isinstance(inner, MocSql) or isinstance(outer, MocSql):
            return self.moc_contains(inner, outer)
        if isinstance(inner, PointSql):
            return self._holds_point(inner, outer)
        if isinstance(outer, PointSql):
            raise NotSupported(
                "A point cannot contain a region.",
                hint="CONTAINS(inner, outer) takes the smaller shape first.",
            )
        if isinstance(outer, CircleSql):
            return self._in_circle(inner, outer)
        if isinstance(inner, CircleSql):
            near = f"{self._edge_distance()} - ({inner.radius}) >= -1e-13"
            return self._with_center(
                inner.center,
                outer,
                f"({self._inside()} AND {near})",
            )
        within = self.polygons.vertices_inside("sph_z.x", "sph_z.y", every=True)
        cut = self.polygons.crossing("sph_z.x", "sph_z.y")
        return self._with_polygons(inner, outer, f"({within} AND NOT {cut})")

    def intersects(self, left: Shape, right: Shape) -> str:
        """Write a condition: the shapes share a point."""
        left, right = self._opened(left), self._opened(right)
        if isinstance(left, MocSql) or isinstance(right, MocSql):
            return self.moc_intersects(left, right)
        if isinstance(left, PointSql):
            return self._holds_point(left, right)
        if isinstance(right, PointSql):
            return self._holds_point(right, left)
        if isinstance(left, CircleSql) and isinstance(right, CircleSql):
            reach = f"{self._double(left.radius)} + {self._double(right.radius)}"
            return self._pair(left.center, right.center, reach, strict=False)
        if isinstance(right, CircleSql):
            left, right = right, left
        if isinstance(left, CircleSql):
            near = f"{self._edge_distance()} - ({left.radius}) <= 1e-13"
            inside = self._inside()
            return self._with_center(left.center, right, f"({inside} OR {near})")
        one = self.polygons.vertices_inside("sph_z.x", "sph_z.y", every=False)
        other = self.polygons.vertices_inside("sph_z.y", "sph_z.x", every=False)
        cut = self.polygons.crossing("sph_z.x", "sph_z.y")
        return self._with_polygons(left, right, f"({one} OR {other} OR {cut})")

    def within(self, left: Shape, right: Shape, radius: str, *, strict: bool) -> str:
        """Write a condition: two points are at most ``radius`` degrees apart."""
        return self._pair(self._point(left), self._point(right), radius, strict=strict)

    def distance(self, left: Shape, right: Shape) -> str:
        """Write the distance of two points in degrees, exact for small ones."""
        return plain.distance(self._point(left), self._point(right), self.spelling)

    def area(self, shape: Shape) -> str:
        """Write the area in square degrees."""
        shape = self._opened(shape)
        if isinstance(shape, MocSql):
            return self.moc_area(shape)
        if isinstance(shape, PointSql):
            return f"(CASE WHEN {_present(shape)} THEN {self._double('0e0')} END)"
        if isinstance(shape, CircleSql):
            area = plain.cone_area(shape.radius, self.spelling)
            return f"(CASE WHEN {_present(shape.center)} THEN {area} END)"
        known = _known(shape)
        if known is not None:
            return self._double(plain.literal(known.area))
        return self.polygons.area(self._list(shape))

    def centroid(self, shape: Shape) -> str:
        """Write the centre, as a list of two doubles."""
        shape = self._opened(shape)
        if isinstance(shape, CircleSql):
            shape = shape.center
        if isinstance(shape, PointSql):
            return self.value(shape)
        known = _known(shape)
        if known is not None:
            return f"({plain.numbers(known.centroid, self.spelling)})"
        return self.polygons.centroid(self._list(shape))

    def box(self, center: Shape, width: str, height: str) -> str:
        """Write the polygon that a BOX is, as a list of doubles."""
        point = self._point(center)
        return self.polygons.box(point.lon, point.lat, width, height)

    def coordinate(self, shape: Shape, index: int) -> str:
        """Write a point's longitude (1) or latitude (2)."""
        point = self._point(shape)
        return f"({point.lon if index == 1 else point.lat})"

    def value(self, shape: Shape) -> str:
        """Write the shape as a list of doubles, as `ValueSql` has it."""
        return self._list(shape)

    # --- how ---------------------------------------------------------------------

    def _edge_distance(self) -> str:
        return self.polygons.edge_distance("sph_z.x", "sph_z.y")

    def _inside(self) -> str:
        return self.polygons.inside("sph_z.x", "sph_z.y")

    def _double(self, sql: str) -> str:
        return self.spelling.double.format(sql)

    def _holds_point(self, point: PointSql, region: Shape) -> str:
        if isinstance(region, PointSql):
            return self._pair(point, region, "0e0", strict=False)
        if isinstance(region, CircleSql):
            radius = region.constant_radius
            sql = region.radius
            if radius is not None and not math.isnan(radius):
                sql = plain.literal(radius) if math.isfinite(radius) else sql
            return self._pair(point, region.center, sql, strict=False)
        known = _known(region)
        if known is None:
            return self._with_center(point, region, self._inside())
        exact = self._in_known(point, region, known)
        if plain.constant(point) is not None or not len(known.starts):
            return exact
        return _all(*self.polygon_index(point, known), exact)

    def _pair(
        self, left: PointSql, right: PointSql, radius: str, *, strict: bool
    ) -> str:
        """Write that two points are close; either may be constant."""
        if plain.constant(left) is not None:
            left, right = right, left
        center = plain.constant(right)
        known = plain.number_of(radius)
        exact = self.exact_pair(left, right, radius, strict=strict)
        if known is None:
            if center is not None and plain.constant(left) is not None:
                return exact
            return _all(*self.pair_index(left, right, radius), exact)
        if center is None:
            return _all(*self.pair_index(left, right, plain.literal(known)), exact)
        if plain.constant(left) is not None or not 0 <= known < 180:
            return exact
        lon = math.fmod(center[0], 360)
        return _all(*self.cone_index(left, (lon, center[1]), known), exact)

    def exact_pair(
        self, left: PointSql, right: PointSql, radius: str, *, strict: bool
    ) -> str:
        """Write that two points are close, the right one perhaps constant."""
        known = plain.number_of(radius)
        if known is None:
            return plain.nearer(
                left, right, radius, strict=strict, spelling=self.spelling
            )
        return plain.in_cone(left, right, known, strict=strict, spelling=self.spelling)

    def _in_circle(
        self, inner: CircleSql | PolygonSql | ValueSql, outer: CircleSql
    ) -> str:
        if isinstance(inner, CircleSql):
            apart = plain.distance(inner.center, outer.center, self.spelling)
            reach = f"{apart} + ({inner.radius}) - ({outer.radius})"
            largest = self._double(self.spelling.largest)
            whole = f"{self._double(outer.radius)} BETWEEN 180e0 AND {largest}"
            return f"({reach} <= {plain.TOLERANCE} OR {whole} AND {reach} IS NOT NULL)"
        # What is left outside the circle is a cone too: about the antipode.
        center = outer.center
        antipode = PointSql(f"({center.lon}) + 180e0", f"-({center.lat})")
        apart = f"{self._edge_distance()} + ({outer.radius}) - 180e0 >= -1e-13"
        inside = self._inside()
        touched = f"({self._double(outer.radius)} >= 180e0 OR NOT {inside})"
        return self._with_center(antipode, inner, f"({touched} AND {apart})")

    def _with_center(self, point: PointSql, polygon: Shape, body: str) -> str:
        """Let ``sph_z.x`` be a vector, ``sph_z.y`` a prepared polygon in ``body``."""
        vector = plain.unit_vector(point, self.spelling)
        return self.polygons.let_both("sph_z", vector, self._prepared(polygon), body)

    def _with_polygons(self, left: Shape, right: Shape, body: str) -> str:
        """Let ``sph_z.x`` and ``sph_z.y`` be prepared polygons in ``body``."""
        one, other = self._prepared(left), self._prepared(right)
        return self.polygons.let_both("sph_z", one, other, body)

    def _in_known(self, point: PointSql, region: Shape, known: SphericalPolygon) -> str:
        edges = len(known.starts)
        if not 3 <= edges <= _INLINE_EDGES:
            return self._with_center(point, region, self._inside())
        lon, lat = f"radians({point.lon})", f"radians({point.lat})"
        vector = (f"cos({lat})*cos({lon})", f"cos({lat})*sin({lon})", f"sin({lat})")
        exact = point_in_constant(vector, known, self.spelling.flag)
        # A NULL longitude leaves sin(lat), which alone might seem to decide.
        return f"(CASE WHEN {_present(point)} THEN {exact} END)"

    def _prepared(self, shape: Shape) -> str:
        known = _known(shape)
        if known is None:
            return self.polygons.prepare(self._list(shape))
        return self.polygons.prepared_constant(known)

    def _list(self, shape: Shape) -> str:
        """Write a shape as a list of doubles, NULL if any part of it is."""
        if isinstance(shape, ValueSql | MocSql):
            return f"({shape.sql})"
        if isinstance(shape, PointSql):
            parts = [shape.lon, shape.lat]
        elif isinstance(shape, CircleSql):
            parts = [shape.center.lon, shape.center.lat, shape.radius]
        else:
            parts = [
                part for vertex in shape.vertices for part in (vertex.lon, vertex.lat)
            ]
        present = " AND ".join(f"({part}) IS NOT NULL" for part in parts)
        return f"(CASE WHEN {present} THEN {self.spelling.doubles(*parts)} END)"

    def _opened(self, shape: Shape) -> Shape:
        """Take points and circles out of the lists that hold them."""
        if not isinstance(shape, ValueSql):
            return shape
        if shape.xtype == "polygon":
            return shape
        if shape.xtype == "moc":
            return MocSql(shape.sql)
        first, second, third = (
            self.spelling.element.format(shape.sql, axis) for axis in (1, 2, 3)
        )
        center = PointSql(first, second)
        if shape.xtype == "point":
            return center
        if shape.xtype == "circle":
            return CircleSql(center, third)
        raise NotSupported(
            f"unsupported-xtype: {shape.xtype}",
            hint="Geometry columns are of xtype point, circle, polygon or moc.",
        )

    def _point(self, shape: Shape) -> PointSql:
        opened = self._opened(shape)
        if not isinstance(opened, PointSql):
            raise NotSupported(
                "A point is needed here, not a region.",
                hint="Take its centre: CENTROID(...).",
            )
        return opened


def _all(*conditions: str | None) -> str:
    return f"({' AND '.join(part for part in conditions if part)})"


def _known(shape: Shape) -> SphericalPolygon | None:
    """Give a polygon whose vertices are all constant."""
    if not isinstance(shape, PolygonSql):
        return None
    corners = [plain.constant(vertex) for vertex in shape.vertices]
    present = [corner for corner in corners if corner is not None]
    if len(present) < len(corners):
        return None
    return SphericalPolygon.from_vertices(present)


def _present(point: PointSql) -> str:
    return f"({point.lon}) IS NOT NULL AND ({point.lat}) IS NOT NULL"
