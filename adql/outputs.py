"""What comes out of a query: names, and columns of set operations."""

from dataclasses import replace

from adql import nodes, units
from adql.resolution import Resolution
from adql.types import type_of, unify
from dali.tableset import Column

__all__ = ["output_name", "united"]


def output_name(item: nodes.OutputColumn, resolution: Resolution, number: int) -> str:
    """Name an output column: by its alias, column or function, or its place."""
    expression = item.expression
    if item.alias is not None:
        return item.alias.text
    if isinstance(expression, nodes.ColumnRef):
        found = resolution.columns.get(expression)
        return found.column.name if found else expression.name.text
    if isinstance(expression, nodes.FunctionCall | nodes.Aggregate):
        return expression.name.text.lower()
    return f"col_{number}"


def united(left: tuple[Column, ...], right: tuple[Column, ...]) -> tuple[Column, ...]:
    """Give the columns of a set operation.

    Names are the left's, types hold both, and of the meaning stays what both
    share.  Where the two don't go together the left's column stands; the checker says
    so.
    """
    if len(left) != len(right):
        return left
    return tuple(_unite(one, other) for one, other in zip(left, right, strict=True))


def _unite(left: Column, right: Column) -> Column:
    kind = unify(type_of(left), type_of(right)) or type_of(left)
    return replace(
        left,
        datatype=kind.datatype,
        arraysize=kind.arraysize,
        xtype=kind.xtype,
        unit=left.unit if units.same(left.unit, right.unit) else None,
        ucd=left.ucd if left.ucd == right.ucd else None,
        utype=left.utype if left.utype == right.utype else None,
        coosys=left.coosys if left.coosys == right.coosys else None,
        timesys=left.timesys if left.timesys == right.timesys else None,
    )
