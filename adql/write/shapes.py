"""Geometry: from calls of POINT, CIRCLE, ... to shapes for the strategy.

`rewrite` leaves one form of each: POINT of two numbers, CIRCLE of a point and a
radius, POLYGON of points, BOX of a point and two sizes.
"""

from abc import ABC
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import ClassVar, TypeGuard

from typing_extensions import override

from adql import nodes
from adql.errors import AdqlFeatureError, AdqlLimitError
from adql.geometry.moving import matrix_list, propagated, rotated, rotation
from adql.geometry.sphere import box_corners
from adql.geometry.strategy import (
    CircleSql,
    MocSql,
    PointSql,
    PolygonSql,
    Shape,
    ValueSql,
)
from adql.types import GEOMETRIES, UNKNOWN, kind_of
from adql.write.constants import fold_angle, number_sql
from adql.write.matches import MatchWriter
from dali.errors import NotSupported, UsageError

__all__ = ["ShapeWriter"]

_DEEPEST = 3
_SHAPES = frozenset({"POINT", "CIRCLE", "POLYGON"})
_CONDITIONS = (nodes.Contains, nodes.Intersects, nodes.Within)
_MAKING = frozenset(
    "BOX CIRCLE IVO_EPOCH_PROP_POS IVO_GEOM_TRANSFORM MOC POINT POLYGON".split()
)


class ShapeWriter(MatchWriter, ABC):
    """Write geometry with the help of the strategy (ADQL 2.1 §4.2)."""

    geometry_functions: ClassVar[frozenset[str]] = frozenset(
        "AREA BOX CENTROID CIRCLE COORD1 COORD2 DISTANCE MOC POINT POLYGON "
        "IVO_EPOCH_PROP_POS IVO_GEOM_TRANSFORM REGION".split()
    )

    rotating: ClassVar[str | None] = None
    """SQL of a circle or polygon of a column, turned by a matrix; None if there is
    none."""

    shape_casts: ClassVar[Mapping[str, str]] = {}
    """SQL that makes a shape of its DALI text, by the shape's name."""

    known_position: ClassVar[str | None] = (
        "(nullif(CAST({} + {} AS DOUBLE PRECISION), 'NaN') IS NOT NULL OR NULL)"
    )
    """SQL that is NULL for a position of NaN, else true; None if there is no NaN."""

    shape_text: ClassVar[str | None] = None
    """SQL that makes DALI text of a shape; None if there is none."""

    _computed = 0

    # --- values and conditions --------------------------------------------------

    def write_geometry(self, name: str, node: nodes.FunctionCall) -> str:
        """Write a function of geometry where a value stands."""
        if name in _MAKING:
            return self.geometry.value(self.shape(node))
        if name == "REGION":
            raise AdqlFeatureError(
                "A region of several shapes is no value.",
                node.span,
                hint="Use it in CONTAINS(point, region) or INTERSECTS(shape, region).",
            )
        with self._computing(node):
            shapes = [self.shape(each) for each in node.arguments]
        with _placed(node):
            if name == "DISTANCE":
                return self.geometry.distance(shapes[0], shapes[1])
            if name == "AREA":
                return self.geometry.area(shapes[0])
            if name == "CENTROID":
                return self.geometry.centroid(shapes[0])
            return self.geometry.coordinate(shapes[0], int(name[-1]))

    def visit_Contains(self, node: nodes.Contains) -> str:
        """Write a condition: one shape in another."""
        with self._computing(node):
            inner, outer = self.shape(node.inner), self.shape(node.outer)
        with _placed(node):
            written = self.sifter(node).contains(inner, outer)
        return self._negated(written, node) if node.negated else written

    def visit_Intersects(self, node: nodes.Intersects) -> str:
        """Write a condition: two shapes share a point."""
        with self._computing(node):
            left, right = self.shape(node.left), self.shape(node.right)
        with _placed(node):
            written = self.sifter(node).intersects(left, right)
        return self._negated(written, node) if node.negated else written

    def _negated(self, condition: str, node: nodes.Node) -> str:
        """Write that a condition of geometry is false: of no position it is."""
        given = [each for each in nodes.children(node) if _is_point(each)]
        if self.known_position is None:
            return f"(NOT {condition})"
        known = ""
        for each in given:
            lon, lat = each.arguments
            if fold_angle(lon) is None or fold_angle(lat) is None:
                axes = self._angle(lon), self._angle(lat)
                known += f" AND {self.known_position.format(*axes)}"
        return f"(NOT {condition}{known})"

    def visit_Not(self, node: nodes.Not) -> str:
        """Write NOT."""
        written = self.visit(node.operand)
        if isinstance(node.operand, _CONDITIONS):
            return self._negated(written, node.operand)
        return f"(NOT {written})"

    def visit_Within(self, node: nodes.Within) -> str:
        """Write a condition: two points are near each other."""
        match = self.resolution.matches.get(node)
        if match is not None:
            return self.match_condition(match)
        with self._computing(node):
            left, right = self.shape(node.left), self.shape(node.right)
            radius = self._angle(node.radius)
        return self.sifter(node).within(left, right, radius, strict=node.strict)

    def _spend(self, node: nodes.Node, written: str) -> None:
        """Count geometry; what stands in other geometry is part of that."""
        if self._computed:
            return
        if isinstance(node, nodes.FunctionCall):
            if node.name.text.upper() in self.geometry_functions:
                self.budget.spend(node, written)
        elif isinstance(node, _CONDITIONS):
            self.budget.spend(node, written)

    @contextmanager
    def _computing(self, node: nodes.Expression) -> Iterator[None]:
        """Bound what is computed from computed shapes: SQL grows with each step.

        A shape's SQL stands several times in what is computed from it, and a
        database takes minutes to read what a short query may become.
        """
        self._computed += 1
        if self._computed > _DEEPEST:
            raise AdqlLimitError(
                f"Geometry is computed from geometry more than {_DEEPEST} deep.",
                node.span,
                hint="Compute the inner geometry in a sub-query in FROM.",
            )
        yield
        self._computed -= 1

    def is_shape_cast(self, node: nodes.Cast) -> bool:
        """Tell whether a CAST has a shape on either side."""
        return node.target.name in _SHAPES or self._is_shape(node.operand)

    def _is_shape(self, item: nodes.Expression) -> bool:
        return kind_of(self.resolution.types.get(item, UNKNOWN)) in GEOMETRIES

    def cast_shape(self, node: nodes.Cast) -> str:
        """Write a CAST between a shape and its text (ADQL 2.1 §4.7.1)."""
        if self._is_shape(node.operand):
            length = node.target.length
            pattern = self.shape_text
            if pattern is not None and length is not None:
                pattern = f"LEFT({pattern}, {length})"
        else:
            pattern = self.shape_casts.get(node.target.name)
        if pattern is None:
            raise AdqlFeatureError(
                "CAST between shapes and text of columns is not offered here.",
                node.span,
                hint="Make the shape of numbers: `POINT(lon, lat)`.",
            )
        return pattern.format(self.visit(node.operand))

    # --- shapes -----------------------------------------------------------------

    @override
    def shape(self, node: nodes.Expression) -> Shape:
        """Make a shape of any expression that is one."""
        name = node.name.text.upper() if isinstance(node, nodes.FunctionCall) else ""
        if isinstance(node, nodes.FunctionCall):
            if name == "POINT":
                return self._point(node)
            if name == "CIRCLE":
                return self._circle(node)
            if name == "POLYGON":
                return PolygonSql(tuple(map(self.as_point, node.arguments)))
            if name == "BOX":
                return self._box(node)
            if name == "MOC":
                moc = self.resolution.mocs[node]
                return MocSql(self.visit(node.arguments[0]), moc)
            if name == "IVO_GEOM_TRANSFORM":
                return self._transformed(node)
            if name == "IVO_EPOCH_PROP_POS":
                return propagated(tuple(map(self._angle, node.arguments)))
            if (point := self.by_axes(node)) is not None:
                return point
        kind = self.resolution.types[node]
        return ValueSql(self.visit(node), kind.xtype or "")

    def by_axes(self, node: nodes.FunctionCall) -> PointSql | None:
        """Make a position of a function whose longitude and latitude have SQL each."""
        function = self.resolution.functions.find(node.name.text)
        axes = function.axes.get(self.dialect) if function else None
        if axes is None:
            return None
        given = [self.visit(each) for each in node.arguments]
        lon, lat = (self.filled(axis, given, node) for axis in axes)
        return PointSql(lon, lat)

    def _point(self, node: nodes.FunctionCall) -> PointSql:
        lon, lat = node.arguments
        values = fold_angle(lon), fold_angle(lat)
        point = PointSql(self._angle(lon), self._angle(lat))
        if values[0] is not None and values[1] is not None:
            constant = (float(values[0]), float(values[1]))
            return replace(point, constant=constant)
        source, position = self.resolution.positions.get(node, (None, None))
        if source is None or position is None:
            return point
        if position.sphere is not None and position.sphere == self._sphere():
            point = replace(point, sphere=position.sphere)
        if position.healpix is None:
            return point
        alias, index = self.quote_name(source.alias), position.healpix
        cell = f"{alias}.{self.quote_name(index.column)}"
        return replace(point, healpix=cell, healpix_order=index.order)

    def _sphere(self) -> str | None:
        """Choose the spherical index of this query: no two kinds in one go together."""
        spheres = {p.sphere for _, p in self.resolution.positions.values() if p.sphere}
        return min(spheres, default=None)

    def _circle(self, node: nodes.FunctionCall) -> CircleSql:
        center, radius = node.arguments
        value = fold_angle(radius)
        constant = None if value is None else float(value)
        return CircleSql(self.as_point(center), self._angle(radius), constant)

    def _box(self, node: nodes.FunctionCall) -> PolygonSql | ValueSql:
        """Write a known box as its corners: then they can be an index's range."""
        center = self.as_point(node.arguments[0])
        width, height = node.arguments[1:]
        sizes = fold_angle(width), fold_angle(height)
        if center.constant is None or sizes[0] is None or sizes[1] is None:
            sql = self.geometry.box(center, self._angle(width), self._angle(height))
            return ValueSql(sql, "polygon")
        corners = box_corners(*center.constant, float(sizes[0]), float(sizes[1]))
        return PolygonSql(tuple(map(_known, corners)))

    def _transformed(self, node: nodes.FunctionCall) -> Shape:
        source, target, geometry = node.arguments
        assert isinstance(source, nodes.StringLiteral)
        assert isinstance(target, nodes.StringLiteral)
        matrix = rotation(source.value, target.value)
        with self._computing(node):
            shape = self.shape(geometry)
        if isinstance(shape, ValueSql) and shape.xtype == "point":
            shape = self._opened(shape)
        if (turned := rotated(shape, matrix)) is not None:
            return turned
        assert isinstance(shape, ValueSql)
        if self.rotating is None:
            raise AdqlFeatureError(
                "Circles and polygons of columns cannot be transformed here.",
                node.span,
                hint="Transform the shape that you write into the query instead.",
            )
        sql = self.rotating.format(shape.sql, matrix_list(matrix))
        return replace(shape, sql=sql)

    def as_point(self, node: nodes.Expression) -> PointSql:
        """Make a position of any expression that is a point."""
        shape = self.shape(node)
        return shape if isinstance(shape, PointSql) else self._opened(shape)

    def _opened(self, shape: Shape) -> PointSql:
        lon, lat = (self.geometry.coordinate(shape, axis) for axis in (1, 2))
        return PointSql(lon, lat)

    def _angle(self, node: nodes.Expression) -> str:
        value = fold_angle(node)
        return self.visit(node) if value is None else number_sql(value)


def _known(position: tuple[float, float]) -> PointSql:
    lon, lat = position
    return PointSql(number_sql(lon), number_sql(lat), position)


@contextmanager
def _placed(node: nodes.Expression) -> Iterator[None]:
    """Give a place in the query to what a strategy refuses."""
    try:
        yield
    except (NotSupported, UsageError) as error:
        raise AdqlFeatureError(error.message, node.span, hint=error.hint) from None


def _is_point(node: nodes.Node) -> TypeGuard[nodes.FunctionCall]:
    return isinstance(node, nodes.FunctionCall) and node.name.text.upper() == "POINT"
