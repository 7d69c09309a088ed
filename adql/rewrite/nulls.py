"""Geometry of NULL is NULL: no writer need know a shape that has no type."""

from collections.abc import Mapping

from adql import nodes
from adql.functions import Feature
from adql.tree import Rewriter, Rule
from adql.types import Kind, kind_of

__all__ = ["null_safe"]


def null_safe(
    rules: Mapping[type[nodes.Node], Rule],
) -> dict[type[nodes.Node], Rule]:
    """Give rules that are not asked for geometry of NULL."""
    safe = dict(rules)
    call, comparison = safe[nodes.FunctionCall], safe[nodes.Comparison]

    def safe_call(old: nodes.Node, at: Rewriter) -> nodes.Node:
        if isinstance(old, nodes.FunctionCall) and _is_nothing(old, at):
            return nodes.NullLiteral(span=old.span)
        return call(old, at)

    def safe_comparison(old: nodes.Node, at: Rewriter) -> nodes.Node:
        assert isinstance(old, nodes.Comparison)
        for side in (old.left, old.right):
            null = isinstance(at.new(side), nodes.NullLiteral)
            if null and isinstance(side, nodes.FunctionCall):
                return at.rebuilt(old)
        return comparison(old, at)

    safe[nodes.FunctionCall], safe[nodes.Comparison] = safe_call, safe_comparison
    return safe


def _is_nothing(call: nodes.FunctionCall, at: Rewriter) -> bool:
    function = at.resolution.functions.find(call.name.text)
    if function is None or function.feature is not Feature.GEOMETRY:
        return False
    return any(
        kind_of(at.resolution.types[each]) is Kind.UNKNOWN
        or isinstance(at.new(each), nodes.NullLiteral)
        for each in call.arguments
    )
