"""Geometry in one form each, and units as factors."""

from adql import nodes, units
from adql.infer import position_of, without_frame
from adql.tree import Rewriter, Rule
from adql.types import CIRCLE, DOUBLE, GEOMETRIES, INT, POINT, POLYGON, kind_of

__all__ = ["number", "point_at", "points_of", "value_rules"]


def value_rules() -> dict[type[nodes.Node], Rule]:
    """Give the rules of expressions that are values."""
    return {
        nodes.FunctionCall: _call,
        nodes.Cast: _cast,
        nodes.Arithmetic: _remainder,
    }


def number(value: float, at: Rewriter, span: nodes.Span) -> nodes.Expression:
    """Make a number, with its sign."""
    literal = at.typed(nodes.NumberLiteral(repr(abs(value)), span=span), DOUBLE)
    if value >= 0:
        return literal
    return at.typed(nodes.Sign("-", literal, span=span), DOUBLE)


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
    given = tuple(at.new(a) for a in old.arguments)
    if len(given) == 2:
        return given[0], given[1]
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
    if name in ("CONTAINS", "INTERSECTS"):
        return _truth_as_number(name, old, at)
    if name == "IVO_NOCASEMATCH":
        return _likeness_as_number(old, at)
    if name == "IN_UNIT":
        return _in_unit(old, at)
    if name == "DISTANCE":
        return _function(name, points_of(old, at), old.span)
    given = tuple(at.new(a) for a in without_frame(old))
    if name == "POINT" and len(given) != len(old.arguments):
        return _function(name, given, old.span)
    if name == "CIRCLE" and len(given) == 3:
        center = point_at(given[0], given[1], at, old.span)
        return _function(name, (center, given[2]), old.span)
    if name == "POLYGON" and kind_of(at.resolution.types[given[0]]) not in GEOMETRIES:
        pairs = zip(given[::2], given[1::2], strict=True)
        points = tuple(point_at(lon, lat, at, old.span) for lon, lat in pairs)
        return _function(name, points, old.span)
    if name == "BOX" and len(given) == 4:
        center = point_at(given[0], given[1], at, old.span)
        return _function(name, (center, *given[2:]), old.span)
    return (
        at.rebuilt(old)
        if len(given) == len(old.arguments)
        else _function(name, given, old.span)
    )


def _remainder(old: nodes.Node, at: Rewriter) -> nodes.Node:
    """Make MOD of `%`, an extension."""
    assert isinstance(old, nodes.Arithmetic)
    if old.operator != "%":
        return at.rebuilt(old)
    return _function("MOD", (at.new(old.left), at.new(old.right)), old.span)


def _truth_as_number(name: str, old: nodes.FunctionCall, at: Rewriter) -> nodes.Node:
    """Make 1, 0 or NULL of a condition that is used as a value."""
    make = nodes.Contains if name == "CONTAINS" else nodes.Intersects
    one, other = (at.new(a) for a in old.arguments)
    whens = []
    for negated in (False, True):
        condition = make(one, other, negated, span=old.span)
        text = "0" if negated else "1"
        value = at.typed(nodes.NumberLiteral(text, span=old.span), INT)
        whens.append(nodes.When(condition, value, span=old.span))
    return nodes.Case(None, tuple(whens), None, span=old.span)


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
        return at.new(old.operand)
    values = [number(float(v), at, old.span) for v in old.operand.value.split()]
    pairs = zip(values[::2], values[1::2], strict=False)
    points = tuple(point_at(lon, lat, at, old.span) for lon, lat in pairs)
    if name == "POINT":
        return points[0]
    if name == "CIRCLE":
        made = _function(name, (points[0], values[2]), old.span)
        return at.typed(made, CIRCLE)
    return at.typed(_function(name, points, old.span), POLYGON)
