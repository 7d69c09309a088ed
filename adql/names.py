"""Names: comparing them as ADQL does, and guessing what was meant."""

from collections.abc import Iterable
from difflib import get_close_matches

from adql.nodes import Identifier

__all__ = ["did_you_mean", "dotted", "matches", "unique_name"]

_LONGEST = 128
_CHOICES = 5000


def matches(identifier: Identifier, name: str) -> bool:
    """Tell whether an identifier means a name (ADQL 2.1 §2.1.6).

    Delimited identifiers are exact; regular ones know no case.
    """
    if identifier.quoted:
        return identifier.text == name
    return identifier.text.lower() == name.lower()


def dotted(parts: Iterable[Identifier]) -> str:
    """Spell a qualified name as it was written."""
    return ".".join(f'"{p.text}"' if p.quoted else p.text for p in parts)


def did_you_mean(written: str, choices: Iterable[str]) -> str | None:
    """Make a hint of the names that are nearest, or None."""
    if len(written) > _LONGEST:
        return None
    by_lower: dict[str, str] = {}
    for choice in choices:
        by_lower.setdefault(choice.lower(), choice)
        if len(by_lower) >= _CHOICES:
            break
    close = get_close_matches(written.lower(), by_lower, n=3, cutoff=0.6)
    names = [f"`{by_lower[c]}`" for c in close]
    if not names:
        return None
    if len(names) == 1:
        return f"Did you mean {names[0]}?"
    return f"Did you mean {', '.join(names[:-1])} or {names[-1]}?"


def unique_name(wanted: str, taken: dict[str, int]) -> str:
    """Take a name, with a number if need be, so that no other equals it, case aside.

    ``taken`` are the names in lower case, each with the number to try next.
    """
    key = wanted.lower()
    name, number = wanted, taken.get(key, 2)
    while name.lower() in taken:
        name, number = f"{wanted}_{number}", number + 1
    taken[key] = number
    taken.setdefault(name.lower(), 2)
    return name
