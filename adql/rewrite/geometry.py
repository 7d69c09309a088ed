"""Shapes of constants: from text, from one frame into another, into maps.

Conditions on compound regions become AND, OR and NOT of conditions on their
members, which is exact where the checker lets it pass.
"""

from collections.abc import Callable, Iterable

from adql import frames, nodes
from adql.errors import AdqlFeatureError
from adql.geometry.moc_cover import cover, sides_of
from adql.geometry.sphere import box_corners
from adql.geometry.strategy import CircleSql, PointSql, PolygonSql, Shape
from adql.infer_geometry import frame_of, is_constant
from adql.stc_s import Compound, Operator, RegionShape, to_frame
from adql.tree import Rewriter
from adql.types import BOOLEAN, CIRCLE, DOUBLE, POINT, POLYGON, STRING, Kind, kind_of
from adql.write.constants import fold, fold_angle
from dali.errors import UsageError
from dali.shapes import Circle, Point

__all__ = ["Operand", "aligned", "moc_call", "number", "shape_call", "spread"]

Operand = nodes.Expression | Compound
"""A geometry, or a compound region, which is no single expression."""

_Make = Callable[[nodes.Expression, nodes.Expression], nodes.Expression]
_Positions = Iterable[tuple[float, float]]


def number(value: float, at: Rewriter, span: nodes.Span) -> nodes.Expression:
    """Make a number, with its sign."""
    literal = at.typed(nodes.NumberLiteral(repr(abs(value)), span=span), DOUBLE)
    if value >= 0:
        return literal
    return at.typed(nodes.Sign("-", literal, span=span), DOUBLE)


def shape_call(shape: RegionShape, at: Rewriter, span: nodes.Span) -> nodes.Expression:
    """Make the tree of a shape that is no compound."""
    assert not isinstance(shape, Compound)
    if isinstance(shape, Point):
        return _point(shape.lon, shape.lat, at, span)
    if isinstance(shape, Circle):
        return _circle((shape.lon, shape.lat), shape.radius, at, span)
    return _polygon(((v.lon, v.lat) for v in shape.vertices), at, span)


def _call(name: str, span: nodes.Span, *given: nodes.Expression) -> nodes.FunctionCall:
    return nodes.FunctionCall(
        nodes.Identifier(name, False, span=span), given, span=span
    )


def _point(lon: float, lat: float, at: Rewriter, span: nodes.Span) -> nodes.Expression:
    parts = number(lon, at, span), number(lat, at, span)
    return at.typed(_call("POINT", span, *parts), POINT)


def _circle(
    center: tuple[float, float], radius: float, at: Rewriter, span: nodes.Span
) -> nodes.Expression:
    parts = _point(*center, at, span), number(radius, at, span)
    return at.typed(_call("CIRCLE", span, *parts), CIRCLE)


def _polygon(corners: _Positions, at: Rewriter, span: nodes.Span) -> nodes.Expression:
    parts = (_point(lon, lat, at, span) for lon, lat in corners)
    return at.typed(_call("POLYGON", span, *parts), POLYGON)


# --- constants --------------------------------------------------------------------


def _known(item: nodes.Expression) -> Shape | None:
    """Give a rewritten shape of which all numbers are constant."""
    if not isinstance(item, nodes.FunctionCall):
        return None
    name, given = item.name.text.upper(), item.arguments
    if name == "POINT":
        lon, lat = map(fold_angle, given)
        if lon is None or lat is None:
            return None
        return PointSql("", "", (float(lon), float(lat)))
    if name == "POLYGON":
        corners = [_known(each) for each in given]
        points = tuple(each for each in corners if isinstance(each, PointSql))
        return PolygonSql(points) if len(points) == len(corners) else None
    return _around(name, given) if name in ("BOX", "CIRCLE") else None


def _around(name: str, given: tuple[nodes.Expression, ...]) -> Shape | None:
    """Give a shape about a constant position."""
    center, sizes = _known(given[0]), [fold_angle(each) for each in given[1:]]
    values = [float(size) for size in sizes if size is not None]
    if not isinstance(center, PointSql) or len(values) < len(sizes):
        return None
    if name == "CIRCLE":
        return CircleSql(center, "", values[0])
    assert center.constant is not None
    corners = box_corners(*center.constant, *values)
    return PolygonSql(tuple(PointSql("", "", corner) for corner in corners))


# --- frames -----------------------------------------------------------------------


def aligned(
    one: nodes.Expression, other: nodes.Expression, at: Rewriter
) -> tuple[Operand, Operand]:
    """Give the new forms of two geometries in one frame: the constant one is moved."""
    first, second = frame_of(one, at.resolution), frame_of(other, at.resolution)
    if first is None or second is None or frames.agree(first, second):
        return _operand(one, at), _operand(other, at)
    if _is_movable(other, at):
        return _operand(one, at), _moved_operand(other, second, first, at)
    if _is_movable(one, at):
        return _moved_operand(one, first, second, at), _operand(other, at)
    return _operand(one, at), _operand(other, at)


def _is_movable(item: nodes.Expression, at: Rewriter) -> bool:
    return is_constant(item) and kind_of(at.resolution.types[item]) is not Kind.MOC


def _operand(old: nodes.Expression, at: Rewriter) -> Operand:
    region = at.resolution.regions.get(old)
    if region is not None and isinstance(region.shape, Compound):
        return region.shape
    return at.new(old)


def _moved_operand(
    old: nodes.Expression, source: str, target: str, at: Rewriter
) -> Operand:
    region = at.resolution.regions.get(old)
    if region is None:
        return _moved(at.new(old), source, target, at)
    try:
        shape = to_frame(region, target)
    except UsageError as error:
        raise AdqlFeatureError(error.message, old.span, hint=error.hint) from None
    return shape if isinstance(shape, Compound) else shape_call(shape, at, old.span)


def _moved(
    item: nodes.Expression, source: str, target: str, at: Rewriter
) -> nodes.Expression:
    """Bring a constant shape from one frame into another."""
    shape, span = _known(item), item.span

    def moved(place: PointSql) -> tuple[float, float]:
        assert place.constant is not None
        return frames.transform(*place.constant, source, target)

    try:
        if isinstance(shape, PointSql):
            return _point(*moved(shape), at, span)
        if isinstance(shape, CircleSql):
            radius = shape.constant_radius or 0.0
            return _circle(moved(shape.center), radius, at, span)
        if isinstance(shape, PolygonSql):
            return _polygon(map(moved, shape.vertices), at, span)
    except UsageError as error:
        raise AdqlFeatureError(error.message, span, hint=error.hint) from None
    raise AdqlFeatureError(
        f"This shape is in {source}, what it is compared with in {target}.",
        span,
        hint=f"Write it with plain numbers, or in {target}.",
    )


# --- maps -------------------------------------------------------------------------


def moc_call(old: nodes.FunctionCall, at: Rewriter) -> nodes.Expression:
    """Make a MOC of one text, in its shortest form, and note what it holds."""
    moc = at.resolution.mocs.get(old)
    if moc is None:
        order, given = fold(old.arguments[0]), old.arguments[1]
        frame = frame_of(given, at.resolution)
        shape = at.new(given)
        if frame not in (None, frames.ICRS):
            shape = _moved(shape, frame or "", frames.ICRS, at)
        known = _known(shape)
        sides = None if known is None else sides_of(known)
        if sides is None or order is None:
            raise AdqlFeatureError(
                "MOC(order, shape) takes a constant shape.",
                given.span,
                hint="Write its coordinates as numbers: MOC(8, CIRCLE(10, 20, 1)).",
            )
        try:
            moc = cover(sides, int(order))
        except UsageError as error:
            raise AdqlFeatureError(error.message, old.span, hint=error.hint) from None
    text = at.typed(nodes.StringLiteral(moc.to_text(), span=old.span), STRING)
    made = _call("MOC", old.span, text)
    at.resolution.mocs[made] = moc
    return made


# --- compound regions -------------------------------------------------------------


def spread(
    name: str, one: Operand, other: Operand, make: _Make, at: Rewriter, span: nodes.Span
) -> nodes.Expression:
    """Make a condition on shapes, of which any may be compound.

    ``make`` makes it of two shapes that are not.
    """

    def made(left: Operand, right: Operand) -> nodes.Expression:
        if isinstance(right, Compound):
            parts = tuple(made(left, single(m)) for m in right.members)
            return joined(right.operator, parts)
        if isinstance(left, Compound):
            parts = tuple(made(single(m), right) for m in left.members)
            # All of a union lies within what holds each member.
            every = name == "CONTAINS"
            return joined(Operator.INTERSECTION if every else left.operator, parts)
        return make(left, right)

    def single(member: RegionShape) -> Operand:
        return member if isinstance(member, Compound) else shape_call(member, at, span)

    def joined(
        operator: Operator, parts: tuple[nodes.Expression, ...]
    ) -> nodes.Expression:
        for part in parts:
            at.resolution.types.setdefault(part, BOOLEAN)
        if operator is Operator.NOT:
            return at.typed(nodes.Not(parts[0], span=span), BOOLEAN)
        both = nodes.Or if operator is Operator.UNION else nodes.And
        return at.typed(both(parts, span=span), BOOLEAN)

    return made(one, other)
