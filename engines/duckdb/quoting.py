"""Names and strings as DuckDB reads them."""

from collections.abc import Iterable

__all__ = ["literal", "quoted"]


def quoted(parts: Iterable[str]) -> str:
    """Write a name of one or more parts as a delimited identifier."""
    return ".".join('"' + part.replace('"', '""') + '"' for part in parts)


def literal(text: str) -> str:
    """Write a string literal."""
    return "'" + text.replace("'", "''") + "'"
