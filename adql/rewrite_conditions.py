"""Comparisons that mean geometry become conditions of geometry.

Only these can use an index, so all their spellings end alike
(ADQL 2.1 §4.2.5, §4.2.6).
"""

from adql import nodes
from adql.infer import constant
from adql.rewrite_values import points_of
from adql.tree import Rewriter, Rule
from adql.types import BOOLEAN, Kind, kind_of

__all__ = ["condition_rules"]

_MIRROR = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "<>": "<>"}


def condition_rules() -> dict[type[nodes.Node], Rule]:
    """Give the rules of conditions."""
    return {nodes.Comparison: _comparison}


def _comparison(old: nodes.Node, at: Rewriter) -> nodes.Node:
    assert isinstance(old, nodes.Comparison)
    sides = (
        (old.left, old.operator, old.right),
        (old.right, _MIRROR[old.operator], old.left),
    )
    for call, operator, other in sides:
        if not isinstance(call, nodes.FunctionCall):
            continue
        name = call.name.text.upper()
        if name in ("CONTAINS", "INTERSECTS"):
            wanted = _wanted(operator, constant(other))
            if wanted is not None:
                return _predicate(name, call, not wanted, at)
        if name == "DISTANCE" and operator in ("<", "<="):
            one, two = points_of(call, at)
            strict = operator == "<"
            return nodes.Within(one, two, at.new(other), strict, span=old.span)
    return at.rebuilt(old)


def _wanted(operator: str, value: float | None) -> bool | None:
    """Tell which truth of a predicate makes a comparison of its number true.

    None if neither, both, or what it is compared with is not known now.
    """
    if value is None:
        return None
    tests = {
        "=": lambda truth: truth == value,
        "<>": lambda truth: truth != value,
        "<": lambda truth: truth < value,
        ">": lambda truth: truth > value,
        "<=": lambda truth: truth <= value,
        ">=": lambda truth: truth >= value,
    }
    for_true, for_false = tests[operator](1), tests[operator](0)
    return None if for_true == for_false else bool(for_true)


def _predicate(
    name: str, call: nodes.FunctionCall, negated: bool, at: Rewriter
) -> nodes.Expression:
    one, other = (at.new(a) for a in call.arguments)
    if name == "INTERSECTS":
        made = _point_in(one, other, at) or _point_in(other, one, at)
        if made is None:
            return nodes.Intersects(one, other, negated, span=call.span)
    else:
        made = _point_in(one, other, at)
        if made is None:
            return nodes.Contains(one, other, negated, span=call.span)
    if not negated:
        return made
    at.typed(made, BOOLEAN)
    return nodes.Not(made, span=call.span)


def _point_in(
    inner: nodes.Expression, outer: nodes.Expression, at: Rewriter
) -> nodes.Expression | None:
    """Make a cone search of a point in a written-out circle."""
    if kind_of(at.resolution.types[inner]) is not Kind.POINT:
        return None
    if not isinstance(outer, nodes.FunctionCall) or outer.name.text.upper() != "CIRCLE":
        return None
    center, radius = outer.arguments
    return nodes.Within(inner, center, radius, False, span=inner.span)
