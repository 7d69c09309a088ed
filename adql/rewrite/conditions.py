"""Comparisons that mean geometry become conditions of geometry.

Only these can use an index, so all their spellings end alike
(ADQL 2.1 §4.2.5, §4.2.6).
"""

from adql import nodes
from adql.infer import constant
from adql.rewrite.distance import MIRROR, circles_meet, distance_within
from adql.rewrite.geometry import aligned, spread
from adql.stc_s import Compound
from adql.tree import Rewriter, Rule
from adql.types import BOOLEAN, Kind, kind_of

__all__ = ["condition", "condition_rules"]


def condition_rules() -> dict[type[nodes.Node], Rule]:
    """Give the rules of conditions."""
    return {nodes.Comparison: _comparison}


def _comparison(old: nodes.Node, at: Rewriter) -> nodes.Node:
    assert isinstance(old, nodes.Comparison)
    sides = (
        (old.left, old.operator, old.right),
        (old.right, MIRROR[old.operator], old.left),
    )
    for call, operator, other in sides:
        if not isinstance(call, nodes.FunctionCall):
            continue
        name = call.name.text.upper()
        if name in ("CONTAINS", "INTERSECTS"):
            wanted = _wanted(operator, constant(other))
            if wanted is not None:
                return condition(name, call, not wanted, at)
    return distance_within(old, at) or at.rebuilt(old)


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


def condition(
    name: str, call: nodes.FunctionCall, negated: bool, at: Rewriter
) -> nodes.Expression:
    """Make a condition of CONTAINS or INTERSECTS."""
    one, other = aligned(call.arguments[0], call.arguments[1], at)
    if isinstance(one, Compound) or isinstance(other, Compound):

        def make(left: nodes.Expression, right: nodes.Expression) -> nodes.Expression:
            return _predicate(name, left, right, False, at, call.span)

        made = spread(name, one, other, make, at, call.span)
        return nodes.Not(made, span=call.span) if negated else made
    return _predicate(name, one, other, negated, at, call.span)


def _predicate(
    name: str,
    one: nodes.Expression,
    other: nodes.Expression,
    negated: bool,
    at: Rewriter,
    span: nodes.Span,
) -> nodes.Expression:
    if name == "INTERSECTS":
        made = _point_in(one, other, at) or _point_in(other, one, at)
        made = made or circles_meet(one, other, at)
        if made is None:
            return nodes.Intersects(one, other, negated, span=span)
    else:
        made = _point_in(one, other, at)
        if made is None:
            return nodes.Contains(one, other, negated, span=span)
    if not negated:
        return made
    at.typed(made, BOOLEAN)
    return nodes.Not(made, span=span)


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
