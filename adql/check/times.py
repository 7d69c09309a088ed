"""Texts that are compared with times, or cast into them (DALI 1.1 §3.3.3)."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from adql import nodes
from adql.errors import AdqlError, AdqlTypeError
from adql.hints.mend import Edit
from adql.infer import constant
from adql.resolution import Resolution
from adql.types import Kind, kind_of

__all__ = [
    "between",
    "call",
    "case",
    "cast",
    "comparison",
    "hint_for_number",
    "in_list",
    "is_time",
]

_ISO = re.compile(
    r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z?)?", re.ASCII
)
_LOOSE = re.compile(
    r"(?P<year>\d{4})[-/. ]?(?P<month>\d{1,2})?[-/. ]?(?P<day>\d{1,2})?", re.ASCII
)
_HINT = "Write times as '2016-01-31' or '2016-01-31T12:30:00', as ISO 8601 does."


def is_time(text: str) -> bool:
    """Tell whether a text is a date or a time that there is."""
    if not _ISO.fullmatch(text):
        return False
    try:
        datetime.fromisoformat(text.removesuffix("Z")[:26])
    except ValueError:
        return False
    return True


def time_of_number(value: float) -> str | None:
    """Give the time that a Julian date, a modified one or a year may mean."""
    if 1800 <= value < 2200 and value == int(value):
        return f"{int(value)}-01-01"
    days = value - 2400000.5 if value > 2_000_000 else value
    if not 10_000 <= days <= 100_000:
        return None
    time = datetime(1858, 11, 17) + timedelta(days=days)
    return time.isoformat(timespec="seconds").removesuffix("T00:00:00")


def comparison(item: nodes.Comparison, resolution: Resolution) -> Iterator[AdqlError]:
    """Check texts beside times in a comparison."""
    yield from _together((item.left, item.right), resolution)


def between(item: nodes.Between, resolution: Resolution) -> Iterator[AdqlError]:
    """Check texts beside times in BETWEEN."""
    yield from _together((item.operand, item.low, item.high), resolution)


def in_list(item: nodes.InList, resolution: Resolution) -> Iterator[AdqlError]:
    """Check texts beside times in IN."""
    yield from _together((item.operand, *item.values), resolution)


def cast(item: nodes.Cast, resolution: Resolution) -> Iterator[AdqlError]:
    """Check a constant text that is cast into a time."""
    if item.target.name.upper() == "TIMESTAMP":
        yield from _text(item.operand)


def case(item: nodes.Case, resolution: Resolution) -> Iterator[AdqlError]:
    """Check texts beside times in what a CASE gives, and compares."""
    values = [when.value for when in item.whens]
    if item.otherwise is not None:
        values.append(item.otherwise)
    yield from _together(tuple(values), resolution)
    if item.operand is not None:
        conditions = [when.condition for when in item.whens]
        yield from _together((item.operand, *conditions), resolution)


def call(item: nodes.FunctionCall, resolution: Resolution) -> Iterator[AdqlError]:
    """Check texts beside times in COALESCE."""
    if item.name.text.upper() == "COALESCE":
        yield from _together(item.arguments, resolution)


def _together(
    values: tuple[nodes.Expression, ...], resolution: Resolution
) -> Iterator[AdqlError]:
    """Let nothing but constant texts stand beside times."""
    kinds = [kind_of(resolution.types[value]) for value in values]
    if Kind.TIMESTAMP not in kinds:
        return
    for value, kind in zip(values, kinds, strict=True):
        if isinstance(value, nodes.StringLiteral):
            yield from _text(value)
        elif kind is Kind.STRING:
            yield AdqlTypeError(
                "This is a text, beside a time.",
                value.span,
                hint="Make a time of it.",
                edits=(Edit(value.span, ("CAST(", value.span, " AS TIMESTAMP)")),),
            )


def _text(value: nodes.Expression) -> Iterator[AdqlError]:
    if not isinstance(value, nodes.StringLiteral) or is_time(value.value):
        return
    edits: tuple[Edit, ...] = ()
    if better := _mended(value.value):
        edits = (Edit(value.span, (f"'{better}'",)),)
    yield AdqlTypeError("This text is no time.", value.span, hint=_HINT, edits=edits)


def _mended(text: str) -> str | None:
    found = _LOOSE.fullmatch(text.strip())
    if found is None:
        return None
    month, day = found["month"] or "1", found["day"] or "1"
    better = f"{found['year']}-{int(month):02d}-{int(day):02d}"
    return better if is_time(better) else None


def hint_for_number(value: nodes.Expression) -> tuple[Edit, ...]:
    """Put a time where a number stands that may mean one."""
    number = constant(value)
    time = None if number is None else time_of_number(number)
    return (Edit(value.span, (f"'{time}'",)),) if time else ()
