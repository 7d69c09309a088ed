"""Types in BETWEEN, IN and LIKE, and of sub-queries used as values."""

from collections.abc import Iterator, Sequence

from adql import nodes
from adql.check.operands import incomparable
from adql.errors import AdqlError, AdqlTypeError
from adql.resolution import Resolution
from adql.types import Kind, comparable, kind_of, type_of

__all__ = ["between", "in_list", "in_query", "like", "scalar_query"]


def between(item: nodes.Between, resolution: Resolution) -> Iterator[AdqlError]:
    """Check BETWEEN: all three compare, and have an order."""
    kind = kind_of(resolution.types[item.operand])
    if kind not in (Kind.NUMERIC, Kind.STRING, Kind.TIMESTAMP, Kind.UNKNOWN):
        yield AdqlTypeError(
            f"BETWEEN has no meaning for a {kind.value}.", item.operand.span
        )
        return
    yield from _all_compare(item.operand, (item.low, item.high), resolution)


def in_list(item: nodes.InList, resolution: Resolution) -> Iterator[AdqlError]:
    """Check the values of IN."""
    yield from _all_compare(item.operand, item.values, resolution)


def _all_compare(
    operand: nodes.Expression,
    values: Sequence[nodes.Expression],
    resolution: Resolution,
) -> Iterator[AdqlError]:
    left = resolution.types[operand]
    for value in values:
        right = resolution.types[value]
        # NULL is of any type: the first that has one decides.
        left = right if kind_of(left) is Kind.UNKNOWN else left
        if not comparable(left, right):
            yield incomparable(left, right, value.span, value)


def in_query(item: nodes.InQuery, resolution: Resolution) -> Iterator[AdqlError]:
    """Check the sub-query of IN."""
    outputs = resolution.select_outputs[item.query]
    if item.query in resolution.partial:
        return
    if len(outputs) != 1:
        yield _one_column("IN", len(outputs), item.query.span)
        return
    left, right = resolution.types[item.operand], type_of(outputs[0])
    if not comparable(left, right):
        yield incomparable(left, right, item.span, item)


def scalar_query(
    item: nodes.ScalarQuery, resolution: Resolution
) -> Iterator[AdqlError]:
    """Check that a sub-query used as a value gives one column."""
    outputs = resolution.select_outputs[item.query]
    if item.query in resolution.partial:
        return
    if len(outputs) != 1:
        yield _one_column("A value", len(outputs), item.query.span)


def _one_column(what: str, count: int, span: nodes.Span) -> AdqlTypeError:
    return AdqlTypeError(
        f"{what} needs a sub-query of one column, but this one gives {count}.",
        span,
        hint="Select only the column that is compared.",
    )


def like(item: nodes.Like, resolution: Resolution) -> Iterator[AdqlError]:
    """Check that LIKE and ILIKE are between strings."""
    word = "ILIKE" if item.ignore_case else "LIKE"
    for side in (item.operand, item.pattern):
        kind = kind_of(resolution.types[side])
        if kind not in (Kind.STRING, Kind.UNKNOWN):
            yield AdqlTypeError(
                f"{word} needs strings, but this is a {kind.value}.",
                side.span,
                hint=(
                    "Turn it into text with `CAST(... AS VARCHAR)`."
                    if kind in (Kind.NUMERIC, Kind.TIMESTAMP)
                    else None
                ),
            )
