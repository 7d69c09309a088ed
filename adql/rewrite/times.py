"""Texts that are times: beside a time, a constant text becomes one."""

from adql import nodes
from adql.tree import Rewriter
from adql.types import TIMESTAMP, Kind, kind_of

__all__ = ["case", "coalesce"]


def case(old: nodes.Node, at: Rewriter) -> nodes.Node:
    """Make times of the texts that a CASE gives, if it gives a time."""
    assert isinstance(old, nodes.Case)
    if kind_of(at.resolution.types[old]) is not Kind.TIMESTAMP:
        return at.rebuilt(old)
    whens = tuple(
        nodes.When(at.new(each.condition), _time(each.value, at), span=each.span)
        for each in old.whens
    )
    otherwise = None if old.otherwise is None else _time(old.otherwise, at)
    operand = None if old.operand is None else at.new(old.operand)
    return nodes.Case(operand, whens, otherwise, span=old.span)


def coalesce(old: nodes.FunctionCall, at: Rewriter) -> nodes.Node:
    """Make times of the texts of a COALESCE, if it gives a time."""
    if kind_of(at.resolution.types[old]) is not Kind.TIMESTAMP:
        return at.rebuilt(old)
    given = tuple(_time(each, at) for each in old.arguments)
    return nodes.FunctionCall(old.name, given, span=old.span)


def _time(value: nodes.Expression, at: Rewriter) -> nodes.Expression:
    made = at.new(value)
    if not isinstance(value, nodes.StringLiteral):
        return made
    target = nodes.CastTarget("TIMESTAMP", None, span=value.span)
    return at.typed(nodes.Cast(made, target, span=value.span), TIMESTAMP)
