"""Names and strings as MariaDB and MySQL read them."""

from collections.abc import Iterable

from dali.errors import EngineFault

__all__ = ["MOST_CHARACTERS", "checked", "literal", "quoted"]

MOST_CHARACTERS = 64
"""Characters of a name."""


def quoted(parts: Iterable[str]) -> str:
    """Write a name of one or more parts as a delimited identifier."""
    return ".".join("`" + part.replace("`", "``") + "`" for part in parts)


def literal(text: str) -> str:
    """Write a string in which no mode reads anything else: by its bytes."""
    return f"CONVERT(X'{text.encode().hex()}' USING utf8mb4)"


def checked(name: str, what: str) -> str:
    """Give a name that the database can have.

    Raises
    ------
    EngineFault
        It is too long, ends with a space, or has a character beyond Unicode's
        first plane.
    """
    bad = any(each == "\0" or each > "\uffff" for each in name)
    if bad or not name or len(name) > MOST_CHARACTERS or name.endswith(" "):
        raise EngineFault(
            f"The database cannot have a {what} named {name[:40]!r}.",
            hint=f"Use at most {MOST_CHARACTERS} letters, digits and underscores.",
        )
    return name
