"""Geometry: from calls of POINT, CIRCLE, ... to shapes for the strategy."""

import math
from abc import ABC
from dataclasses import replace
from typing import ClassVar

from adql import nodes
from adql.errors import AdqlTypeError
from adql.geometry.strategy import CircleSql, PointSql, PolygonSql, Shape, ValueSql
from adql.resolution import Source
from adql.write.constants import fold, number_sql
from adql.write.visitor import Visitor
from dali.tableset import Position

__all__ = ["ShapeWriter"]

_Arguments = tuple[nodes.Expression, ...]


class ShapeWriter(Visitor, ABC):
    """Write geometry with the help of the strategy (ADQL 2.1 §4.2)."""

    geometry_functions: ClassVar[frozenset[str]] = frozenset("""
        AREA BOX CENTROID CIRCLE CONTAINS COORD1 COORD2 DISTANCE INTERSECTS POINT
        POLYGON
        """.split())

    # --- values and conditions --------------------------------------------------

    def write_geometry(self, name: str, node: nodes.FunctionCall) -> str:
        """Write a function of geometry where a value stands."""
        arguments = _without_frame(node)
        if name in ("POINT", "CIRCLE", "POLYGON", "BOX"):
            return self.geometry.value(self.shape(node))
        if name == "DISTANCE":
            return self.geometry.distance(*self._two_points(arguments))
        first = self.shape(arguments[0])
        if name == "AREA":
            return self.geometry.area(first)
        if name == "CENTROID":
            return self.geometry.centroid(first)
        if name in ("COORD1", "COORD2"):
            return self.geometry.coordinate(first, int(name[-1]))
        second = self.shape(arguments[1])
        if name == "CONTAINS":
            return f"CAST({self.geometry.contains(first, second)} AS INTEGER)"
        return f"CAST({self.geometry.intersects(first, second)} AS INTEGER)"

    def visit_Contains(self, node: nodes.Contains) -> str:
        """Write a condition: one shape in another."""
        inner, outer = self.shape(node.inner), self.shape(node.outer)
        return _negated(self.geometry.contains(inner, outer), node.negated)

    def visit_Intersects(self, node: nodes.Intersects) -> str:
        """Write a condition: two shapes share a point."""
        left, right = self.shape(node.left), self.shape(node.right)
        return _negated(self.geometry.intersects(left, right), node.negated)

    def visit_Within(self, node: nodes.Within) -> str:
        """Write a condition: two points are near each other."""
        left, right = self.shape(node.left), self.shape(node.right)
        radius = self._angle(node.radius)
        return self.geometry.within(left, right, radius, strict=node.strict)

    # --- shapes -------------------------------------------------------------------

    def shape(self, node: nodes.Expression) -> Shape:
        """Make a shape of any expression that is one."""
        if isinstance(node, nodes.FunctionCall):
            arguments = _without_frame(node)
            match node.name.text.upper():
                case "POINT":
                    return self._point(node, arguments)
                case "CIRCLE":
                    return self._circle(arguments)
                case "BOX":
                    return self._box(arguments, node)
                case "POLYGON":
                    return PolygonSql(self._vertices(arguments))
                case _:
                    pass
        kind = self.resolution.types[node]
        return ValueSql(self.visit(node), kind.xtype or "")

    def _point(self, node: nodes.Expression, arguments: _Arguments) -> PointSql:
        lon, lat = arguments
        constant = None
        lon_value, lat_value = fold(lon), fold(lat)
        if lon_value is not None and lat_value is not None:
            constant = (float(lon_value), float(lat_value))
        point = PointSql(self._angle(lon), self._angle(lat), constant)
        known = self.resolution.positions.get(node) or self._position(lon, lat)
        if known is None or known[1].healpix is None:
            return point
        alias, index = self.quote_name(known[0].alias), known[1].healpix
        cell = f"{alias}.{self.quote_name(index.column)}"
        return replace(point, healpix=cell, healpix_order=index.order)

    def _angle(self, node: nodes.Expression) -> str:
        value = fold(node)
        return self.visit(node) if value is None else number_sql(value)

    def _position(
        self, lon: nodes.Expression, lat: nodes.Expression
    ) -> tuple[Source, Position] | None:
        """Find the table whose own position two columns are."""
        if not isinstance(lon, nodes.ColumnRef) or not isinstance(lat, nodes.ColumnRef):
            return None
        ra, dec = self.resolution.columns[lon], self.resolution.columns[lat]
        source = ra.source
        if source is None or source.table is None or source is not dec.source:
            return None
        position = source.table.position
        if position is None or ra.merged or dec.merged or ra.output or dec.output:
            return None
        names = (ra.column.name, dec.column.name)
        return (source, position) if names == (position.ra, position.dec) else None

    def _circle(self, arguments: _Arguments) -> CircleSql:
        center, (radius,) = self._center(arguments, 1)
        value = fold(radius)
        constant = None if value is None else float(value)
        return CircleSql(center, self._angle(radius), constant)

    def _center(self, arguments: _Arguments, rest: int) -> tuple[PointSql, _Arguments]:
        """Take a centre, a point or two numbers, off the arguments."""
        at = len(arguments) - rest
        center, others = arguments[:at], arguments[at:]
        if len(center) == 2:
            return self._point(center[0], center), others
        return self._as_point(self.shape(center[0])), others

    def _as_point(self, shape: Shape) -> PointSql:
        if isinstance(shape, PointSql):
            return shape
        lon, lat = (self.geometry.coordinate(shape, axis) for axis in (1, 2))
        return PointSql(lon, lat)

    def _two_points(self, arguments: _Arguments) -> tuple[Shape, Shape]:
        if len(arguments) == 2:
            return self.shape(arguments[0]), self.shape(arguments[1])
        first, second = arguments[:2], arguments[2:]
        return self._point(first[0], first), self._point(second[0], second)

    def _vertices(self, arguments: _Arguments) -> tuple[PointSql, ...]:
        kind = self.resolution.types.get(arguments[0])
        if kind is not None and kind.xtype == "point":
            return tuple(self._as_point(self.shape(each)) for each in arguments)
        pairs = zip(arguments[::2], arguments[1::2], strict=True)
        return tuple(self._point(pair[0], pair) for pair in pairs)

    def _box(self, arguments: _Arguments, node: nodes.Expression) -> PolygonSql:
        """Make BOX a polygon (ADQL 2.1 §4.2.9).

        Its sides are great circles at right angles to the arms of a cross: on
        the plane that touches the sphere at the centre, a rectangle.
        """
        center, (width, height) = self._center(arguments, 2)
        corners = ((-1, -1), (1, -1), (1, 1), (-1, 1))
        sizes = fold(width), fold(height)
        if center.constant and sizes[0] is not None and sizes[1] is not None:
            if not (0 < sizes[0] < 180 and 0 < sizes[1] < 180):
                raise AdqlTypeError(
                    "The sides of a BOX are more than 0 and less than 180 degrees.",
                    node.span,
                )
            half = tuple(math.tan(math.radians(size) / 2) for size in sizes if size)
            found = (
                _deproject(center.constant, i * half[0], j * half[1])
                for i, j in corners
            )
            return PolygonSql(
                tuple(PointSql(number_sql(a), number_sql(d), (a, d)) for a, d in found)
            )
        w, h = (f"TAN(RADIANS({self._angle(each)}) / 2)" for each in (width, height))
        return PolygonSql(
            tuple(
                _deproject_sql(center, f"({i} * {w})", f"({j} * {h})")
                for i, j in corners
            )
        )


def _without_frame(node: nodes.FunctionCall) -> _Arguments:
    """Leave out the name of a frame, which ADQL 2.1 §4.2.4 deprecates."""
    arguments = node.arguments
    if arguments and isinstance(arguments[0], nodes.StringLiteral):
        return arguments[1:]
    return arguments


def _negated(condition: str, negated: bool) -> str:
    return f"(NOT {condition})" if negated else condition


def _deproject(center: tuple[float, float], x: float, y: float) -> tuple[float, float]:
    """Go from the plane that touches the sphere back to the sphere."""
    dec = math.radians(center[1])
    sine, cosine = math.sin(dec), math.cos(dec)
    lon = center[0] + math.degrees(math.atan2(x, cosine - y * sine))
    lat = math.degrees(math.asin((sine + y * cosine) / math.sqrt(1 + x * x + y * y)))
    return lon % 360, lat


def _deproject_sql(center: PointSql, x: str, y: str) -> PointSql:
    sine, cosine = f"SIN(RADIANS({center.lat}))", f"COS(RADIANS({center.lat}))"
    lon = f"({center.lon} + DEGREES(ATAN2({x}, {cosine} - {y} * {sine})))"
    norm = f"SQRT(1 + {x} * {x} + {y} * {y})"
    return PointSql(lon, f"DEGREES(ASIN(({sine} + {y} * {cosine}) / {norm}))")
