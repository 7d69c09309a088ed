"""What a caller calls a table of theirs: ``x``, ``mydb.x``, ``mydb."My x"``."""

import re

from adql.tokens import RESERVED
from dali.errors import UsageError

__all__ = ["name_of", "parse_name"]

_LONGEST = 64
_PART = re.compile(r'\s*(?:(?P<plain>[A-Za-z][A-Za-z0-9_]*)|"(?P<exact>(?:[^"]|"")+)")')


def parse_name(text: str, schema: str) -> str:
    """Read a name as ADQL does, and give the part that is the table's own.

    Parameters
    ----------
    schema
        The schema that may stand before it.

    Raises
    ------
    UsageError
        It is no name, or one of another schema.
    """
    parts: list[str] = []
    place = 0
    while match := _PART.match(text, place):
        plain, exact = match["plain"], match["exact"]
        if plain is not None and plain.upper() in RESERVED:
            raise _bad(text, f'{plain} is a reserved word: write "{plain}".')
        parts.append(plain if plain is not None else exact.replace('""', '"'))
        place = match.end()
        if not text.startswith(".", place):
            break
        place += 1
    if not parts or text[place:].strip():
        raise _bad(text, f"Write a name such as {schema}.mine.")
    return name_of(parts, schema)


def name_of(parts: "tuple[str, ...] | list[str]", schema: str) -> str:
    """Give the table's own part of a name.

    Raises
    ------
    UsageError
        It is of another schema, or too long.
    """
    *before, name = parts
    if len(before) > 1 or (before and before[0].lower() != schema.lower()):
        shown = ".".join(parts)
        raise _bad(shown, f"Tables of your own are in the schema {schema}.")
    if len(name) > _LONGEST or any(ord(each) < 32 for each in name):
        raise _bad(name, f"Use at most {_LONGEST} characters.")
    return name


def _bad(text: str, hint: str) -> UsageError:
    return UsageError(f"A table cannot be called {text[:80]!r}.", hint=hint)
