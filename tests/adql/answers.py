"""Answers of different databases, made comparable."""

import json
import math
from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from dali.tableset import Column

__all__ = ["differences", "normalised"]

_INTEGERS = ("unsignedByte", "short", "int", "long")

_CLOSE = {"float": 1e-6, "double": 1e-9}
"""Relative difference up to which two numbers are one: a float has 24 bits."""


def normalised(
    rows: Sequence[Sequence[Any]], columns: Sequence[Column]
) -> list[tuple[Any, ...]]:
    """Give rows in one form: as JSON has it, by the types that were declared."""
    return [
        tuple(_value(v, c) for v, c in zip(row, columns, strict=True)) for row in rows
    ]


def _value(value: Any, column: Column) -> Any:
    if value is None:
        return None
    if column.arraysize is not None and column.datatype not in ("char", "unicodeChar"):
        scalar = Column(column.name, column.datatype)
        values = json.loads(value) if isinstance(value, str) else value
        return [_value(each, scalar) for each in values]
    if isinstance(value, datetime):
        plain = value.astimezone(UTC).replace(tzinfo=None) if value.tzinfo else value
        return plain.isoformat()
    if column.datatype == "boolean":
        return bool(value) if value in (0, 1) else value
    if isinstance(value, Decimal | float):
        if column.datatype in _INTEGERS:
            return int(value) if math.isfinite(value) and value % 1 == 0 else value
        return float(value)
    return value


def differences(
    expected: Sequence[tuple[Any, ...]],
    found: Sequence[tuple[Any, ...]],
    columns: Sequence[Column],
    *,
    ordered: bool,
) -> list[str]:
    """Tell in which rows an answer is not the expected one; nothing if it is."""
    if ordered:
        pairs = zip(expected, found, strict=False)
        problems = [
            f"row {n} is {got}, not {want}"
            for n, (want, got) in enumerate(pairs, 1)
            if not _alike_rows(want, got, columns)
        ]
        if len(expected) != len(found):
            problems.append(f"{len(found)} rows, not {len(expected)}: {found}")
        return problems
    left = list(found)
    problems = []
    for want in expected:
        match = next((r for r in left if _alike_rows(want, r, columns)), None)
        if match is None:
            problems.append(f"missing: {want}")
        else:
            left.remove(match)
    return problems + [f"unexpected: {row}" for row in left]


def _alike_rows(
    want: tuple[Any, ...], got: tuple[Any, ...], columns: Sequence[Column]
) -> bool:
    if len(want) != len(got):
        return False
    return all(
        _alike(one, other, column.datatype)
        for one, other, column in zip(want, got, columns, strict=True)
    )


def _alike(want: Any, got: Any, datatype: str) -> bool:
    if isinstance(want, list) and isinstance(got, list):
        return len(want) == len(got) and all(
            _alike(one, other, datatype) for one, other in zip(want, got, strict=True)
        )
    if datatype in _CLOSE and _is_number(want) and _is_number(got):
        close = _CLOSE[datatype]
        return math.isclose(want, got, rel_tol=close, abs_tol=close / 1000)
    # An integer is exact, and neither a float nor a truth value.
    return type(want) is type(got) and bool(want == got)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
