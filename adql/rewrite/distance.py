"""Distances that are compared become conditions that have an index.

A distance may be in another unit, as in ``DISTANCE(...) * 3600 < 5`` or
``IN_UNIT(DISTANCE(...), 'arcsec') < 5``; two circles meet if their centres are
no further apart than both radii.
"""

from typing import TypeGuard

from adql import nodes, units
from adql.rewrite.values import points_of
from adql.tree import Rewriter
from adql.types import DOUBLE
from adql.write.constants import fold_angle

__all__ = ["MIRROR", "circles_meet", "distance_within"]

MIRROR = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "<>": "<>"}
"""Each comparison's operator, and what it is with the sides exchanged."""


def distance_within(old: nodes.Comparison, at: Rewriter) -> nodes.Within | None:
    """Make a condition of a distance compared with a largest one."""
    for side, operator, other in (
        (old.left, old.operator, old.right),
        (old.right, MIRROR[old.operator], old.left),
    ):
        call, factor = _scaled(side)
        if call is None or operator not in ("<", "<="):
            continue
        radius = at.new(other) if factor == 1 else _shared_out(other, factor, at)
        if radius is not None:
            one, two = points_of(call, at)
            return nodes.Within(one, two, radius, operator == "<", span=old.span)
    return None


def circles_meet(
    one: nodes.Expression, other: nodes.Expression, at: Rewriter
) -> nodes.Within | None:
    """Make a condition on the centres of two written-out circles."""
    if not (_is_call(one, "CIRCLE") and _is_call(other, "CIRCLE")):
        return None
    (left, first), (right, second) = one.arguments, other.arguments
    radius = nodes.Arithmetic("+", first, second, span=one.span)
    at.typed(radius, DOUBLE)
    return nodes.Within(left, right, radius, False, span=one.span)


def _is_call(item: nodes.Expression, name: str) -> TypeGuard[nodes.FunctionCall]:
    return isinstance(item, nodes.FunctionCall) and item.name.text.upper() == name


def _scaled(item: nodes.Expression) -> tuple[nodes.FunctionCall | None, float]:
    """Give a DISTANCE and the factor that it is multiplied with."""
    if _is_call(item, "DISTANCE"):
        return item, 1.0
    if _is_call(item, "IN_UNIT"):
        inner, target = item.arguments
        if _is_call(inner, "DISTANCE") and isinstance(target, nodes.StringLiteral):
            return inner, units.conversion_factor("deg", target.value) or 1.0
    if isinstance(item, nodes.Arithmetic):
        for inner, other in ((item.left, item.right), (item.right, item.left)):
            value = fold_angle(other)
            if value is None or value <= 0 or not _is_call(inner, "DISTANCE"):
                continue
            if item.operator == "*":
                return inner, value
            if item.operator == "/" and inner is item.left:
                return inner, 1 / value
    return None, 1.0


def _shared_out(
    item: nodes.Expression, factor: float, at: Rewriter
) -> nodes.Expression | None:
    """Make a number of degrees of one in another unit."""
    value = fold_angle(item)
    if value is None or value < 0:
        return None
    return at.typed(nodes.NumberLiteral(repr(value / factor), span=item.span), DOUBLE)
