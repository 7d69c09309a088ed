"""What comes out of a query: names, and columns of set operations."""

from dataclasses import replace

from adql import nodes, units
from adql.errors import AdqlNameError
from adql.names import did_you_mean, dotted, matches
from adql.resolution import Resolution
from adql.types import type_of, unify
from dali.tableset import Column

__all__ = [
    "ambiguous_output",
    "ordinal_error",
    "output_name",
    "outputs_named",
    "united",
    "unknown_output",
]


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


def ordinal_error(key: nodes.NumberLiteral, count: int) -> AdqlNameError | None:
    """Make the error of an ordinal in ORDER BY that no output column has."""
    # No ordinal has more digits; Python refuses to read very long ones.
    short = key.text.isdecimal() and len(key.text) < 10
    if short and 1 <= int(key.text) <= count:
        return None
    return AdqlNameError(
        f"ORDER BY {key.text[:20]}: there is no such output column.",
        key.span,
        hint=f"Use a whole number from 1 to {count}, or a column.",
    )


def outputs_named(
    name: nodes.Identifier, outputs: tuple[Column, ...], written: tuple[str, ...]
) -> list[Column]:
    """Find output columns that a name in ORDER BY means.

    ``written`` are their names before they were numbered.
    """
    named = zip(outputs, written, strict=True)
    found = [c for c, n in named if matches(name, n)]
    return found or [c for c in outputs if matches(name, c.name)]


def ambiguous_output(name: nodes.Identifier, count: int) -> AdqlNameError:
    """Make the error of a name in ORDER BY that several output columns have."""
    return AdqlNameError(
        f"ORDER BY `{name.text}` is ambiguous: {count} output columns have that name.",
        name.span,
        hint="Qualify it, or give the output columns aliases.",
    )


def unknown_output(key: nodes.ColumnRef, outputs: tuple[Column, ...]) -> AdqlNameError:
    """Make the error of a name in ORDER BY that no output of a set has."""
    names = [column.name for column in outputs]
    listed = ", ".join(names[:10])
    return AdqlNameError(
        f"There is no output column `{dotted(key.parts)}` to order by.",
        key.span,
        hint=did_you_mean(key.name.text, names)
        or f"What sets give has its columns only: {listed}.",
    )
