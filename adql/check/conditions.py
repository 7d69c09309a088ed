"""Truth values where a condition stands (`<search_condition>`)."""

from collections.abc import Iterable, Iterator

from adql import nodes
from adql.errors import AdqlError, AdqlTypeError
from adql.resolution import Resolution
from adql.types import Kind, kind_of

__all__ = ["case", "clauses", "negation", "on", "several"]


def clauses(item: nodes.Select, resolution: Resolution) -> Iterator[AdqlError]:
    """Check WHERE and HAVING."""
    given = [c for c in (item.where, item.having) if c is not None]
    return _conditions(given, resolution)


def on(item: nodes.On, resolution: Resolution) -> Iterator[AdqlError]:
    """Check the condition of a join."""
    return _conditions([item.condition], resolution)


def negation(item: nodes.Not, resolution: Resolution) -> Iterator[AdqlError]:
    """Check the operand of NOT."""
    return _conditions([item.operand], resolution)


def several(item: nodes.And | nodes.Or, resolution: Resolution) -> Iterator[AdqlError]:
    """Check the operands of AND and OR."""
    return _conditions(item.operands, resolution)


def case(item: nodes.Case, resolution: Resolution) -> Iterator[AdqlError]:
    """Check the conditions of a CASE without an operand."""
    given = [] if item.operand else [when.condition for when in item.whens]
    return _conditions(given, resolution)


def _conditions(
    given: Iterable[nodes.Expression], resolution: Resolution
) -> Iterator[AdqlError]:
    for each in given:
        kind = kind_of(resolution.types[each])
        if kind in (Kind.BOOLEAN, Kind.UNKNOWN):
            continue
        hint = "Compare it with something: `... = ...`."
        if isinstance(each, nodes.FunctionCall):
            name = each.name.text.upper()
            if name in ("CONTAINS", "INTERSECTS"):
                hint = f"{name} gives 1 or 0: write `1 = {name}(...)`."
            elif name == "DISTANCE":
                hint = "Compare the distance with degrees: `DISTANCE(...) < 0.1`."
        yield AdqlTypeError(
            f"A condition is needed here, but this is a {kind.value}.",
            each.span,
            hint=hint,
        )
