"""Where set functions may stand, and of what (`<set_function_specification>`)."""

from collections.abc import Iterator
from typing import TypeGuard

from adql import nodes
from adql.errors import AdqlError, AdqlTypeError
from adql.resolution import Resolution
from adql.types import Kind, kind_of

__all__ = ["Aggregating", "argument", "clauses", "on", "is_aggregate", "own_aggregates"]


Aggregating = nodes.Aggregate | nodes.FunctionCall
"""A set function of the language, or a call of one of the service's own."""


def is_aggregate(item: nodes.Node, resolution: Resolution) -> TypeGuard[Aggregating]:
    """Tell whether a node makes one value of many rows."""
    if isinstance(item, nodes.FunctionCall):
        function = resolution.functions.find(item.name.text)
        return function is not None and function.aggregate
    return isinstance(item, nodes.Aggregate)


def own_aggregates(item: nodes.Node, resolution: Resolution) -> Iterator[Aggregating]:
    """Find set functions of this query, not of its sub-queries."""
    for each in nodes.walk(item, lambda n: not isinstance(n, nodes.Query)):
        if is_aggregate(each, resolution):
            yield each


def clauses(item: nodes.Select, resolution: Resolution) -> Iterator[AdqlError]:
    """Refuse set functions in WHERE and GROUP BY."""
    if item.where is not None:
        hint = "Put the condition into HAVING."
        yield from _refused(item.where, "WHERE", hint, resolution)
    for key in item.group_by:
        hint = "Group by the columns themselves."
        yield from _refused(key, "GROUP BY", hint, resolution)


def on(item: nodes.On, resolution: Resolution) -> Iterator[AdqlError]:
    """Refuse set functions in the condition of a join."""
    hint = "Join with a grouped sub-query."
    yield from _refused(item.condition, "ON", hint, resolution)


def _refused(
    item: nodes.Node, clause: str, hint: str, resolution: Resolution
) -> Iterator[AdqlError]:
    for each in own_aggregates(item, resolution):
        name = each.name.text.upper()
        yield AdqlTypeError(f"{name} cannot stand in {clause}.", each.span, hint=hint)


def argument(item: nodes.Aggregate, resolution: Resolution) -> Iterator[AdqlError]:
    """Check what a set function is applied to."""
    for given in (item.argument, item.second):
        if given is not None:
            yield from _argument(item.name.text.upper(), given, resolution)


def _argument(
    name: str, given: nodes.Expression, resolution: Resolution
) -> Iterator[AdqlError]:
    for each in own_aggregates(given, resolution):
        yield AdqlTypeError(
            f"{each.name.text.upper()} cannot stand in {name}.",
            each.span,
            hint="Do the inner one in a sub-query in FROM.",
        )
    kind = kind_of(resolution.types[given])
    if kind is Kind.UNKNOWN or name == "COUNT":
        return
    fine = {Kind.NUMERIC}
    if name in ("MIN", "MAX"):
        fine |= {Kind.STRING, Kind.TIMESTAMP, Kind.BOOLEAN}
    if kind not in fine:
        yield AdqlTypeError(f"{name} has no meaning for a {kind.value}.", given.span)
