"""Constants that cannot be what they are used for."""

import math
from collections.abc import Iterator

from adql import nodes
from adql.check.warn import warn
from adql.errors import AdqlError, AdqlTypeError
from adql.infer import CAST_TARGETS
from adql.resolution import Resolution
from adql.types import Kind, is_integer, kind_of
from adql.write.constants import fold

__all__ = ["arithmetic", "between", "call", "cast"]

_RANGES = {
    "short": 1 << 15,
    "int": 1 << 31,
    "long": 1 << 63,
    "float": 3.4028235677973366e38,
}
_NAMES = {"short": "SMALLINT", "int": "INTEGER", "long": "BIGINT"}


def cast(item: nodes.Cast, resolution: Resolution) -> Iterator[AdqlError]:
    """Check that a constant can be cast into a number."""
    kind = CAST_TARGETS.get(item.target.name.upper())
    if kind is None or kind_of(kind) is not Kind.NUMERIC:
        return
    value: int | float | None
    if isinstance(item.operand, nodes.StringLiteral):
        value = _number(item.operand.value)
        if value is None:
            yield AdqlTypeError(
                "This text is no number.",
                item.operand.span,
                hint="Write digits, such as '12' or '1.5e3'.",
            )
            return
    else:
        value = fold(item.operand)
    most = _RANGES.get(kind.datatype, math.inf)
    if value is not None and not -most <= value < most:
        yield AdqlTypeError(
            f"{value:.15g} is too large for {item.target.name.upper()}.",
            item.operand.span,
            hint="Cast it into BIGINT or DOUBLE PRECISION.",
        )


def _number(text: str) -> int | float | None:
    # Python's float() takes underscores, and digits of all scripts.
    if len(text) > 400 or not text.isascii() or "_" in text:
        return None
    try:
        if text.strip().lstrip("+-").isdigit():
            # A double would round the ends of the widest type.
            return int(text)
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def arithmetic(item: nodes.Arithmetic, resolution: Resolution) -> Iterator[AdqlError]:
    """Warn of a division by zero; refuse what is too large for its type."""
    if item.operator in "/%" and fold(item.right) == 0:
        warn("division", "Division by zero: the value is NULL.", resolution)
        return
    kind = resolution.types[item]
    value = fold(item) if is_integer(kind) else None
    if value == 0 and item.operator == "/" and fold(item.left):
        warn(
            "division",
            "Whole numbers divide to whole numbers: 1/3600 is 0, but 1/3600. is not.",
            resolution,
        )
    most = _RANGES.get(kind.datatype, math.inf)
    if value is None or -most <= value < most:
        return
    parts = (item.left, item.right)
    if any(not -most <= (fold(part) or 0) < most for part in parts):
        return
    yield AdqlTypeError(
        f"{value:.15g} is too large for {_NAMES.get(kind.datatype, kind.datatype)}.",
        item.span,
        hint="Write one of the numbers with a point, such as 2.0.",
    )


def call(item: nodes.FunctionCall, resolution: Resolution) -> Iterator[AdqlError]:
    """Warn of a remainder of a division by zero."""
    if item.name.text.upper() == "MOD" and len(item.arguments) == 2:
        if fold(item.arguments[1]) == 0:
            warn("division", "Division by zero: the value is NULL.", resolution)
    yield from ()


def between(item: nodes.Between, resolution: Resolution) -> Iterator[AdqlError]:
    """Warn of bounds that are the wrong way round."""
    low, high = fold(item.low), fold(item.high)
    if low is not None and high is not None and low > high:
        text = f"BETWEEN {low:g} AND {high:g} holds for nothing: the lower comes first."
        warn("bounds", text, resolution)
    yield from ()
