"""Types of the sides of operators."""

import re
from collections.abc import Iterator

from adql import nodes
from adql.check.times import hint_for_number
from adql.errors import AdqlError, AdqlTypeError
from adql.hints.mend import Edit
from adql.infer import constant
from adql.resolution import Resolution
from adql.types import (
    SHAPES,
    UNKNOWN,
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

_DIGITS = re.compile(r"[-+]?[0-9]{1,15}(\.[0-9]{1,15})?", re.ASCII)

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
    if null := _null_of(item):
        yield null
        return
    if not comparable(left, right):
        yield incomparable(left, right, item.span, item.right, item.left)
        return
    kinds = {kind_of(left), kind_of(right)}
    if kinds & SHAPES:
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


def _null_of(item: nodes.Comparison) -> AdqlTypeError | None:
    """Refuse to compare with NULL, which never holds."""
    for one, other in ((item.left, item.right), (item.right, item.left)):
        if isinstance(other, nodes.NullLiteral):
            test = " IS NOT NULL" if item.operator == "<>" else " IS NULL"
            fits = item.operator in ("=", "<>")
            return AdqlTypeError(
                "Nothing is equal to NULL, nor less or more.",
                item.span,
                hint="Use IS NULL or IS NOT NULL.",
                edits=(Edit(item.span, (one.span, test)),) if fits else (),
            )
    return None


def incomparable(
    left: AdqlType,
    right: AdqlType,
    span: nodes.Span,
    other: nodes.Expression,
    first: nodes.Expression | None = None,
) -> AdqlTypeError:
    """Make the error of two values that cannot be compared.

    ``other`` is the right one, ``first`` the left one if it may be mended too.
    """
    kinds = {kind_of(left), kind_of(right)}
    hint: str | None = None
    edits: tuple[Edit, ...] = ()
    sides = [(left, first, right), (right, other, left)]
    if kinds == {Kind.NUMERIC, Kind.STRING}:
        hint = "Write numbers without quotes, and text in single quotes."
        if isinstance(other, nodes.ColumnRef) and kind_of(left) is Kind.STRING:
            hint = "Cast one: `CAST(... AS VARCHAR)`."
        for kind, value, beside in sides:
            edits = edits or _requoted(kind, value, beside)
    elif kinds == {Kind.NUMERIC, Kind.TIMESTAMP}:
        hint = "Write times as '2016-01-31' or '2016-01-31T12:30:00'."
        for _, value, _ in sides:
            edits = edits or (hint_for_number(value) if value else ())
    return AdqlTypeError(
        f"A {kind_of(left).value} cannot be compared with a {kind_of(right).value}.",
        span,
        hint=hint,
        edits=edits,
    )


def _requoted(
    kind: AdqlType, value: nodes.Expression | None, beside: AdqlType
) -> tuple[Edit, ...]:
    """Take quotes from a number, or put them around one beside a text."""
    if isinstance(value, nodes.StringLiteral) and kind_of(beside) is Kind.NUMERIC:
        text = value.value.strip()
        return (Edit(value.span, (text,)),) if _DIGITS.fullmatch(text) else ()
    if isinstance(value, nodes.NumberLiteral) and kind_of(beside) is Kind.STRING:
        return (Edit(value.span, ("'", value.span, "'")),)
    return ()


def case(item: nodes.Case, resolution: Resolution) -> Iterator[AdqlError]:
    """Check that the values of a CASE go together, and simple ones compare."""
    values = [when.value for when in item.whens]
    if item.otherwise is not None:
        values.append(item.otherwise)
    first = UNKNOWN
    for value in values:
        kind = resolution.types[value]
        first = kind if kind_of(first) is Kind.UNKNOWN else first
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
        operand = kind if kind_of(operand) is Kind.UNKNOWN else operand
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
