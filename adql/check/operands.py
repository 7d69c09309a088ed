"""Types of the sides of operators."""

from collections.abc import Iterator

from adql import nodes
from adql.errors import AdqlError, AdqlTypeError
from adql.infer import constant
from adql.resolution import Resolution
from adql.types import (
    GEOMETRIES,
    AdqlType,
    Kind,
    comparable,
    is_integer,
    kind_of,
    unify,
)

__all__ = [
    "arithmetic",
    "array_access",
    "case",
    "comparison",
    "concat",
    "incomparable",
    "sign",
]

_PARTS = {
    Kind.POINT: "Its coordinates are `COORD1(...)` and `COORD2(...)`.",
    Kind.CIRCLE: "Its centre is `CENTROID(...)`.",
    Kind.POLYGON: "Its centre is `CENTROID(...)`.",
}

_ORDERED = frozenset({Kind.NUMERIC, Kind.STRING, Kind.TIMESTAMP, Kind.UNKNOWN})


def sign(item: nodes.Sign, resolution: Resolution) -> Iterator[AdqlError]:
    """Check the operand of a sign."""
    yield from _number(item.operand, item.operator, resolution)


def arithmetic(item: nodes.Arithmetic, resolution: Resolution) -> Iterator[AdqlError]:
    """Check the operands of `+ - * / %`."""
    for side in (item.left, item.right):
        yield from _number(side, item.operator, resolution)


def _number(
    side: nodes.Expression, operator: str, resolution: Resolution
) -> Iterator[AdqlError]:
    kind = resolution.types[side]
    if kind_of(kind) is Kind.UNKNOWN:
        return
    if kind_of(kind) is not Kind.NUMERIC:
        text = kind_of(kind) is Kind.STRING
        hint = "Strings are put together with `||`." if operator == "+" else None
        if text and hint is None:
            hint = "Turn text into a number with `CAST(... AS DOUBLE PRECISION)`."
        yield AdqlTypeError(
            f"`{operator}` needs numbers, but this is a {kind_of(kind).value}.",
            side.span,
            hint=hint if text else None,
        )


def concat(item: nodes.Concat, resolution: Resolution) -> Iterator[AdqlError]:
    """Check the operands of `||`."""
    for side in (item.left, item.right):
        kind = kind_of(resolution.types[side])
        if kind not in (Kind.STRING, Kind.UNKNOWN):
            yield AdqlTypeError(
                f"`||` needs strings, but this is a {kind.value}.",
                side.span,
                hint=(
                    "Turn it into text with `CAST(... AS VARCHAR)`."
                    if kind in (Kind.NUMERIC, Kind.TIMESTAMP)
                    else None
                ),
            )


def comparison(item: nodes.Comparison, resolution: Resolution) -> Iterator[AdqlError]:
    """Check that two sides can be compared."""
    left, right = resolution.types[item.left], resolution.types[item.right]
    if not comparable(left, right):
        yield incomparable(left, right, item.span, item.right)
        return
    kinds = {kind_of(left), kind_of(right)}
    if kinds & GEOMETRIES:
        yield AdqlTypeError(
            f"Shapes cannot be compared with `{item.operator}`.",
            item.span,
            hint="Use CONTAINS, INTERSECTS or DISTANCE.",
        )
    elif item.operator not in ("=", "<>") and not kinds <= _ORDERED:
        kind = next(k for k in (kind_of(left), kind_of(right)) if k not in _ORDERED)
        yield AdqlTypeError(
            f"`{item.operator}` has no meaning for a {kind.value}.", item.span
        )


def incomparable(
    left: AdqlType, right: AdqlType, span: nodes.Span, other: nodes.Expression
) -> AdqlTypeError:
    """Make the error of two values that cannot be compared."""
    kinds = {kind_of(left), kind_of(right)}
    hint = None
    if kinds == {Kind.NUMERIC, Kind.STRING}:
        hint = "Write numbers without quotes, and text in single quotes."
        if isinstance(other, nodes.ColumnRef) and kind_of(left) is Kind.STRING:
            hint = "Cast one: `CAST(... AS VARCHAR)`."
    return AdqlTypeError(
        f"A {kind_of(left).value} cannot be compared with a {kind_of(right).value}.",
        span,
        hint=hint,
    )


def case(item: nodes.Case, resolution: Resolution) -> Iterator[AdqlError]:
    """Check that the values of a CASE go together, and simple ones compare."""
    values = [when.value for when in item.whens]
    if item.otherwise is not None:
        values.append(item.otherwise)
    first = resolution.types[values[0]]
    for value in values[1:]:
        kind = resolution.types[value]
        if unify(first, kind) is None:
            yield AdqlTypeError(
                f"CASE gives a {kind_of(first).value} first, but here a "
                f"{kind_of(kind).value}.",
                value.span,
                hint="Give all its values one type; CAST turns one into another.",
            )
    if item.operand is None:
        return
    operand = resolution.types[item.operand]
    for when in item.whens:
        kind = resolution.types[when.condition]
        if not comparable(operand, kind):
            yield incomparable(operand, kind, when.condition.span, when.condition)


def array_access(
    item: nodes.ArrayAccess, resolution: Resolution
) -> Iterator[AdqlError]:
    """Check that an index is one, and is applied to an array."""
    kind = kind_of(resolution.types[item.array])
    if kind not in (Kind.ARRAY, Kind.UNKNOWN):
        yield AdqlTypeError(
            f"Only arrays have elements, but this is a {kind.value}.",
            item.array.span,
            hint=_PARTS.get(kind),
        )
    index = resolution.types[item.index]
    value = constant(item.index)
    if kind_of(index) is Kind.UNKNOWN:
        return
    if not is_integer(index) or (value is not None and not 1 <= value < 2**31):
        yield AdqlTypeError(
            "An index is a whole number, from 1.",
            item.index.span,
            hint="The first element is `[1]`.",
        )
