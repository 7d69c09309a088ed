"""The tree as writers want it.

Stars become columns, each with the unique name of its output; geometry has one
form each: ``POINT(lon, lat)``, ``CIRCLE(point, radius)``,
``POLYGON(point, point, point, ...)``, ``BOX(point, width, height)``; conditions on
CONTAINS, INTERSECTS and DISTANCE are nodes of their own, and so are their values;
units are factors; an element of WITH is named as where it was declared.
"""

from collections.abc import Iterator

from adql import nodes
from adql.resolution import Resolution
from adql.rewrite.conditions import condition_rules
from adql.rewrite.nulls import null_safe
from adql.rewrite.values import value_rules
from adql.tree import Rewriter, Rule
from adql.types import type_of
from dali.tableset import Column

__all__ = ["rewrite"]


def rewrite(query: nodes.Query, resolution: Resolution) -> nodes.Query:
    """Give the tree for the writer, and keep the side tables true.

    The query must have been checked.
    """
    rules: dict[type[nodes.Node], Rule] = {
        nodes.Select: _select,
        nodes.TableReference: _table_reference,
        **null_safe({**condition_rules(), **value_rules()}),
    }
    made = Rewriter(resolution, rules).run(query)
    assert isinstance(made, nodes.Query)
    return made


def _table_reference(old: nodes.Node, at: Rewriter) -> nodes.Node:
    assert isinstance(old, nodes.TableReference)
    name = at.resolution.commons.get(old)
    if name is None:
        return old
    exact = nodes.Identifier(name.text, True, span=old.span)
    return nodes.TableReference((exact,), old.alias, old.sample, span=old.span)


def _select(old: nodes.Node, at: Rewriter) -> nodes.Node:
    """Spell out stars, and give every output its unique name as an alias."""
    assert isinstance(old, nodes.Select)
    outputs = iter(at.resolution.select_outputs[old])
    items: list[nodes.SelectItem] = []
    for item in old.items:
        if isinstance(item, nodes.Star):
            items.extend(_star(item, at, outputs))
        else:
            items.append(_named(at.new(item.expression), next(outputs), item.span))
    rest = at.rebuilt(old)
    return nodes.Select(
        tuple(items),
        rest.source,
        rest.where,
        rest.group_by,
        rest.having,
        old.distinct,
        old.top,
        span=old.span,
    )


def _named(
    expression: nodes.Expression, column: Column, span: nodes.Span
) -> nodes.OutputColumn:
    alias = nodes.Identifier(column.name, True, span=span)
    return nodes.OutputColumn(expression, alias, span=span)


def _star(
    star: nodes.Star, at: Rewriter, outputs: Iterator[Column]
) -> Iterator[nodes.OutputColumn]:
    for resolved in at.resolution.stars[star]:
        name = nodes.Identifier(resolved.column.name, True, span=star.span)
        reference = nodes.ColumnRef((name,), span=star.span)
        at.resolution.columns[reference] = resolved
        at.resolution.types[reference] = type_of(resolved.column)
        at.resolution.metadata[reference] = resolved.column
        yield _named(reference, next(outputs), star.span)
