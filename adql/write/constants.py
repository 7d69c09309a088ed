"""Constants: what an expression of literals comes to."""

import math

from adql import nodes

__all__ = ["fold", "number_sql"]

_DEEPEST = 60


def fold(node: nodes.Expression, depth: int = 0) -> int | float | None:
    """Work out an expression of numbers and signs, or give None.

    Whole numbers divide as SQL-92 divides them, towards zero.
    """
    if depth > _DEEPEST:
        return None
    if isinstance(node, nodes.NumberLiteral):
        return _literal(node.text)
    if isinstance(node, nodes.Sign):
        value = fold(node.operand, depth + 1)
        return value if value is None or node.operator == "+" else -value
    if isinstance(node, nodes.Arithmetic):
        left, right = fold(node.left, depth + 1), fold(node.right, depth + 1)
        if left is not None and right is not None:
            return _arithmetic(node.operator, left, right)
    return None


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
    return value if value is not None and abs(value) < 1e15 else None
