"""FULL JOIN for a database that has it only by equality of columns.

PostgreSQL refuses any other condition.  Then the join is written as one
of two numbered rows: with 1 stand the rows of the left side, each with what it
meets on the right; with 2 the rows of the right side that meet nothing.
"""

from collections.abc import Iterator, Mapping

from adql import nodes
from adql.resolution import Resolution, Source

__all__ = ["full_join", "joins_by_equality"]


def joins_by_equality(
    condition: nodes.Expression, join: nodes.Join, resolution: Resolution
) -> bool:
    """Tell whether rows must agree in something that each side has of its own."""
    sides = [_sources(side, resolution.sources) for side in (join.left, join.right)]
    for each in _conjuncts(condition):
        if isinstance(each, nodes.Comparison) and each.operator == "=":
            one, other = (_used(o, resolution) for o in (each.left, each.right))
            for left, right in ((one, other), (other, one)):
                if left and right and left <= sides[0] and right <= sides[1]:
                    return True
    return False


def full_join(name: str, left: str, right: str, condition: str) -> str:
    """Write the join; ``name`` is that of the two rows.

    A side that is a join itself stands in parentheses.
    """
    alone = f"NOT EXISTS (SELECT 1 FROM {left} WHERE {condition})"
    rows = (
        f"SELECT 1 AS side WHERE EXISTS (SELECT 1 FROM {left}) UNION ALL "
        f"SELECT 2 WHERE EXISTS (SELECT 1 FROM {right} WHERE {alone})"
    )
    met = f"({name}.side = 1 AND {condition}) OR ({name}.side = 2 AND {alone})"
    return (
        f"({rows}) AS {name} LEFT OUTER JOIN {left} ON {name}.side = 1 "
        f"LEFT OUTER JOIN {right} ON {met}"
    )


def _conjuncts(condition: nodes.Expression) -> Iterator[nodes.Expression]:
    stack = [condition]
    while stack:
        item = stack.pop()
        if isinstance(item, nodes.And):
            stack.extend(item.operands)
        else:
            yield item


def _sources(
    table: nodes.TableExpression, sources: Mapping[nodes.TableExpression, Source]
) -> set[Source]:
    found = set()
    stack = [table]
    while stack:
        item = stack.pop()
        if isinstance(item, nodes.Join):
            stack += [item.left, item.right]
        else:
            found.add(sources[item])
    return found


def _used(operand: nodes.Expression, resolution: Resolution) -> set[Source | None]:
    """Give the sources of an operand's columns; None stands for a query in it."""
    used: set[Source | None] = set()
    for item in nodes.walk(operand):
        if isinstance(item, nodes.Query):
            used.add(None)
        if isinstance(item, nodes.ColumnRef) and item in resolution.columns:
            resolved = resolution.columns[item]
            used.update(resolved.merged or (resolved.source,))
    return used
