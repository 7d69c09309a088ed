"""Constants: what an expression of literals comes to."""

import math
from collections.abc import Callable, Mapping

from adql import nodes

__all__ = ["fold", "fold_angle", "number_sql"]

_DEEPEST = 60
_LARGEST = 1e15

_Function = Callable[..., float]

_FUNCTIONS: dict[str, _Function] = {
    "COS": math.cos,
    "DEGREES": math.degrees,
    "PI": lambda: math.pi,
    "POWER": math.pow,
    "RADIANS": math.radians,
    "SIN": math.sin,
    "SQRT": math.sqrt,
    "TAN": math.tan,
}


def fold(node: nodes.Expression) -> int | float | None:
    """Work out an expression of numbers and signs, or give None.

    Whole numbers divide as SQL-92 divides them, towards zero.
    """
    return _folded(node, {}, 0)


def fold_angle(node: nodes.Expression) -> int | float | None:
    """Work out a number as `fold` does, with the functions that angles are made by."""
    return _folded(node, _FUNCTIONS, 0)


def _folded(
    node: nodes.Expression, functions: Mapping[str, _Function], depth: int
) -> int | float | None:
    if depth > _DEEPEST:
        return None
    if isinstance(node, nodes.NumberLiteral):
        return _literal(node.text)
    if isinstance(node, nodes.Sign):
        value = _folded(node.operand, functions, depth + 1)
        return value if value is None or node.operator == "+" else -value
    if isinstance(node, nodes.Arithmetic):
        left = _folded(node.left, functions, depth + 1)
        right = _folded(node.right, functions, depth + 1)
        if left is not None and right is not None:
            return _arithmetic(node.operator, left, right)
    if isinstance(node, nodes.FunctionCall):
        function = functions.get(node.name.text.upper())
        if function is not None:
            values = [_folded(each, functions, depth + 1) for each in node.arguments]
            return _called(function, values)
    return None


def _called(function: _Function, values: list[int | float | None]) -> float | None:
    known = [float(value) for value in values if value is not None]
    if len(known) < len(values):
        return None
    try:
        value = function(*known)
    except (ArithmeticError, TypeError, ValueError):
        # What is not defined is the database's business.
        return None
    return value if abs(value) < _LARGEST else None


def number_sql(value: float) -> str:
    """Write a double: with an exponent, or it would be a decimal."""
    text = repr(float(value))
    text = text if "e" in text else f"{text}e0"
    # Two minus signs in a row would begin a comment.
    return f"({text})" if text.startswith("-") else text


def _literal(text: str) -> int | float:
    if text[:2] in ("0x", "0X"):
        return int(text, 16)
    return int(text) if text.isdigit() and len(text) <= 18 else float(text)


def _arithmetic(
    operator: str, left: int | float, right: int | float
) -> int | float | None:
    value: int | float | None = None
    if operator == "+":
        value = left + right
    elif operator == "-":
        value = left - right
    elif operator == "*":
        value = left * right
    elif operator == "/" and right:
        value = left / right
        if isinstance(left, int) and isinstance(right, int):
            value = math.trunc(value)
    # A huge or endless number is left to the database.
    return value if value is not None and abs(value) < _LARGEST else None
