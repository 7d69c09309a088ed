"""Geometry in one form each, and units as factors."""

from collections.abc import Callable

from adql import nodes, units
from adql.frames import ICRS
from adql.infer_geometry import frame_of, position_of, without_frame
from adql.object_names import named_object
from adql.rewrite.geometry import (
    Operand,
    aligned,
    moc_call,
    number,
    shape_call,
    spread,
)
from adql.rewrite.times import case, coalesce
from adql.stc_s import Compound
from adql.tree import Rewriter, Rule
from adql.types import BOOLEAN, CIRCLE, GEOMETRIES, INT, POINT, POLYGON, kind_of

__all__ = ["point_at", "points_of", "value_rules"]


def value_rules() -> dict[type[nodes.Node], Rule]:
    """Give the rules of expressions that are values."""
    return {
        nodes.FunctionCall: _call,
        nodes.Cast: _cast,
        nodes.Arithmetic: _remainder,
        nodes.Case: case,
    }


def point_at(
    lon: nodes.Expression, lat: nodes.Expression, at: Rewriter, span: nodes.Span
) -> nodes.FunctionCall:
    """Make a POINT; note it if these are a table's position columns."""
    made = _function("POINT", (lon, lat), span)
    at.typed(made, POINT)
    if found := position_of(lon, lat, at.resolution):
        at.resolution.positions[made] = found
    return made


def points_of(
    old: nodes.FunctionCall, at: Rewriter
) -> tuple[nodes.Expression, nodes.Expression]:
    """Give the two points of a DISTANCE, of four numbers too."""
    if len(old.arguments) == 2:
        left, right = aligned(old.arguments[0], old.arguments[1], at)
        assert not isinstance(left, Compound) and not isinstance(right, Compound)
        return left, right
    given = tuple(at.new(a) for a in old.arguments)
    one = point_at(given[0], given[1], at, old.span)
    return one, point_at(given[2], given[3], at, old.span)


def _function(
    name: str, arguments: tuple[nodes.Expression, ...], span: nodes.Span
) -> nodes.FunctionCall:
    return nodes.FunctionCall(
        nodes.Identifier(name, False, span=span), arguments, span=span
    )


def _call(old: nodes.Node, at: Rewriter) -> nodes.Node:
    assert isinstance(old, nodes.FunctionCall)
    name = old.name.text.upper()
    rule = _CALLS.get(name)
    return rule(old, at) if rule else at.rebuilt(old)


def _distance(old: nodes.FunctionCall, at: Rewriter) -> nodes.Node:
    return _function("DISTANCE", points_of(old, at), old.span)


def _point(old: nodes.FunctionCall, at: Rewriter) -> nodes.Node:
    given = without_frame(old)
    if len(given) == len(old.arguments):
        return at.rebuilt(old)
    return _function("POINT", tuple(map(at.new, given)), old.span)


def _about_a_point(old: nodes.FunctionCall, at: Rewriter) -> nodes.Node:
    """Give CIRCLE a point and a radius, BOX a point and two sizes."""
    name = old.name.text.upper()
    given = tuple(map(at.new, without_frame(old)))
    if len(given) > (2 if name == "CIRCLE" else 3):
        center = point_at(given[0], given[1], at, old.span)
        return _function(name, (center, *given[2:]), old.span)
    if len(given) == len(old.arguments):
        return at.rebuilt(old)
    return _function(name, given, old.span)


def _polygon(old: nodes.FunctionCall, at: Rewriter) -> nodes.Node:
    """Give POLYGON points."""
    given = tuple(map(at.new, without_frame(old)))
    if kind_of(at.resolution.types[given[0]]) not in GEOMETRIES:
        pairs = zip(given[::2], given[1::2], strict=True)
        given = tuple(point_at(lon, lat, at, old.span) for lon, lat in pairs)
    elif len(given) == len(old.arguments):
        return at.rebuilt(old)
    return _function("POLYGON", given, old.span)


def _region(old: nodes.FunctionCall, at: Rewriter) -> nodes.Node:
    """Make the shape that a text says; conditions take compound ones apart."""
    shape = at.resolution.regions[old].shape
    if isinstance(shape, Compound):
        return old
    return shape_call(shape, at, old.span)


def _remainder(old: nodes.Node, at: Rewriter) -> nodes.Node:
    """Make MOD of `%`, an extension."""
    assert isinstance(old, nodes.Arithmetic)
    if old.operator != "%":
        return at.rebuilt(old)
    return _function("MOD", (at.new(old.left), at.new(old.right)), old.span)


def _truth_as_number(old: nodes.FunctionCall, at: Rewriter) -> nodes.Node:
    """Make 1, 0 or NULL of a condition that is used as a value."""
    is_contains = old.name.text.upper() == "CONTAINS"
    make = nodes.Contains if is_contains else nodes.Intersects
    one, other = aligned(old.arguments[0], old.arguments[1], at)
    whens = []
    for negated in (False, True):
        if isinstance(one, Compound) or isinstance(other, Compound):
            condition = _spread_truth(make, one, other, negated, at, old.span)
        else:
            condition = make(one, other, negated, span=old.span)
        text = "0" if negated else "1"
        value = at.typed(nodes.NumberLiteral(text, span=old.span), INT)
        whens.append(nodes.When(condition, value, span=old.span))
    return nodes.Case(None, tuple(whens), None, span=old.span)


def _spread_truth(
    make: type[nodes.Contains] | type[nodes.Intersects],
    one: Operand,
    other: Operand,
    negated: bool,
    at: Rewriter,
    span: nodes.Span,
) -> nodes.Expression:
    def plain(left: nodes.Expression, right: nodes.Expression) -> nodes.Expression:
        return make(left, right, False, span=span)

    name = "CONTAINS" if make is nodes.Contains else "INTERSECTS"
    made = spread(name, one, other, plain, at, span)
    if not negated:
        return made
    return at.typed(nodes.Not(made, span=span), BOOLEAN)


def _frame_name(old: nodes.FunctionCall, at: Rewriter) -> nodes.Node:
    """Make the name of a frame of COORDSYS."""
    frame = frame_of(old.arguments[0], at.resolution) or ICRS
    return nodes.StringLiteral(frame, span=old.span)


def _object_position(old: nodes.FunctionCall, at: Rewriter) -> nodes.Node:
    """Make the position of an object of its name."""
    position = at.resolution.objects[named_object(old) or ""]
    lon, lat = (number(value, at, old.span) for value in position)
    return point_at(lon, lat, at, old.span)


def _likeness_as_number(old: nodes.FunctionCall, at: Rewriter) -> nodes.Node:
    """Make 1 or 0 of ILIKE."""
    text, pattern = (at.new(a) for a in old.arguments)
    like = nodes.Like(text, pattern, False, True, span=old.span)
    yes, no = (
        at.typed(nodes.NumberLiteral(value, span=old.span), INT) for value in "10"
    )
    return nodes.Case(None, (nodes.When(like, yes, span=old.span),), no, span=old.span)


def _in_unit(old: nodes.FunctionCall, at: Rewriter) -> nodes.Node:
    operand, target = old.arguments
    assert isinstance(target, nodes.StringLiteral)
    source = at.resolution.metadata[operand].unit
    factor = units.conversion_factor(source or "", target.value)
    assert factor is not None, "the checker lets nothing else through"
    value = number(factor, at, old.span)
    return nodes.Arithmetic("*", at.new(operand), value, span=old.span)


def _cast(old: nodes.Node, at: Rewriter) -> nodes.Node:
    """Make a geometry of its DALI text, which the checker has read."""
    assert isinstance(old, nodes.Cast)
    name = old.target.name.upper()
    if name not in ("POINT", "CIRCLE", "POLYGON"):
        return at.rebuilt(old)
    if not isinstance(old.operand, nodes.StringLiteral):
        if kind_of(at.resolution.types[old.operand]) in GEOMETRIES:
            return at.new(old.operand)
        return at.rebuilt(old)
    values = [number(float(v), at, old.span) for v in old.operand.value.split()]
    pairs = zip(values[::2], values[1::2], strict=False)
    points = tuple(point_at(lon, lat, at, old.span) for lon, lat in pairs)
    if name == "POINT":
        return points[0]
    if name == "CIRCLE":
        made = _function(name, (points[0], values[2]), old.span)
        return at.typed(made, CIRCLE)
    return at.typed(_function(name, points, old.span), POLYGON)


_CALLS: dict[str, Callable[[nodes.FunctionCall, Rewriter], nodes.Node]] = {
    "BOX": _about_a_point,
    "CIRCLE": _about_a_point,
    "COALESCE": coalesce,
    "CONTAINS": _truth_as_number,
    "COORDSYS": _frame_name,
    "DISTANCE": _distance,
    "INTERSECTS": _truth_as_number,
    "IN_UNIT": _in_unit,
    "IVO_NOCASEMATCH": _likeness_as_number,
    "IVO_SIMBADPOINT": _object_position,
    "MOC": moc_call,
    "POINT": _point,
    "POLYGON": _polygon,
    "REGION": _region,
}
