"""Names and strings as PostgreSQL reads them."""

from collections.abc import Iterable

from dali.errors import EngineFault

__all__ = ["MOST_BYTES", "checked", "literal", "quoted"]

MOST_BYTES = 63
"""Bytes of a name; of a longer one PostgreSQL would silently keep so many."""


def quoted(parts: Iterable[str]) -> str:
    """Write a name of one or more parts as a delimited identifier."""
    return ".".join('"' + part.replace('"', '""') + '"' for part in parts)


def literal(text: str) -> str:
    """Write a string literal; standard_conforming_strings is on in all sessions."""
    return "'" + text.replace("'", "''") + "'"


def checked(name: str, what: str) -> str:
    """Give a name that PostgreSQL can have.

    Raises
    ------
    EngineFault
        It is too long, or has a character that no name has.
    """
    if len(name.encode()) > MOST_BYTES or "\0" in name or not name:
        raise EngineFault(
            f"The name of the {what} {name[:40]!r} is too long for the database.",
            hint=f"Use at most {MOST_BYTES} bytes.",
        )
    return name
