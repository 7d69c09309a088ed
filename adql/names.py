"""Names: comparing them as ADQL does, and guessing what was meant."""

import re
from collections.abc import Iterable
from functools import lru_cache
from heapq import nsmallest
from itertools import islice

from adql.nodes import Identifier
from adql.tokens import RESERVED

__all__ = [
    "closest",
    "did_you_mean",
    "dotted",
    "matches",
    "matches_schema",
    "same",
    "spelt",
    "unique_name",
]

_LONGEST = 64
_STANDARD = frozenset({"tap_schema", "tap_upload", "ivoa"})
_CHOICES = 5000
_COMPARED = 60
"""Of so many names that are roughly near the letters are compared."""

_REGULAR = re.compile(r"[A-Za-z][A-Za-z0-9_]*", re.ASCII)


def matches(identifier: Identifier, name: str) -> bool:
    """Tell whether an identifier means a name (ADQL 2.1 §2.1.6).

    Delimited identifiers are exact; regular ones know no case.
    """
    if identifier.quoted:
        return identifier.text == name
    return identifier.text.lower() == name.lower()


def same(written: Identifier, name: Identifier) -> bool:
    """Compare two identifiers: exactly only if both are delimited."""
    if written.quoted and name.quoted:
        return written.text == name.text
    return written.text.lower() == name.text.lower()


def matches_schema(written: Identifier, schema: str) -> bool:
    """Tell whether an identifier means a schema.

    Documents write the standard's own in either case, and some clients quote them.
    """
    if matches(written, schema):
        return True
    lower = written.text.lower()
    return lower in _STANDARD and lower == schema.lower()


def dotted(parts: Iterable[Identifier]) -> str:
    """Spell a qualified name as it was written."""
    return ".".join(f'"{p.text}"' if p.quoted else p.text for p in parts)


def spelt(*parts: str) -> str:
    """Spell a name as ADQL must write it, quoted where it needs that."""
    return ".".join(map(_spelt, parts))


def _spelt(name: str) -> str:
    if _REGULAR.fullmatch(name) and name.upper() not in RESERVED:
        return name
    return '"' + name.replace('"', '""') + '"'


def did_you_mean(written: str, choices: Iterable[str]) -> str | None:
    """Make a hint of the names that are nearest, or None."""
    names = [f"`{name}`" for name in closest(written, choices)]
    if not names:
        return None
    if len(names) == 1:
        return f"Did you mean {names[0]}?"
    return f"Did you mean {', '.join(names[:-1])} or {names[-1]}?"


def closest(written: str, choices: Iterable[str], most: int = 3) -> list[str]:
    """Find the names that are nearest to what was written, the nearest first.

    Case does not count; underscores count less than letters.  Of names that are
    much nearer than the rest only those are given.
    """
    if len(written) > _LONGEST:
        return []
    word = written.lower()
    reach = max(1, (len(word) + 1) // 3) if len(word) > 1 else 0
    lower: dict[str, str] = {}
    for choice in islice(choices, _CHOICES):
        lower.setdefault(choice.lower(), choice)
    letters = frozenset(word)
    rough = nsmallest(
        _COMPARED, lower, key=lambda other: _roughly(word, letters, other)
    )
    found = [(_apart(word, other, reach), lower[other]) for other in rough]
    ranked = sorted(
        ((far, name) for far, name in found if far is not None),
        key=lambda pair: pair[0],
    )[:most]
    return [name for far, name in ranked if far <= ranked[0][0] + 0.5]


def _roughly(word: str, letters: frozenset[str], other: str) -> int:
    """Tell fast how far two names are apart, or less."""
    if word in other:
        return 0
    return max(abs(len(word) - len(other)), len(letters.symmetric_difference(other)))


@lru_cache(20_000)
def _apart(word: str, other: str, reach: int) -> float | None:
    """Tell how far two names are apart, or None if further than ``reach``."""
    if word == other:
        return 0.0
    bare, rest = word.replace("_", ""), other.replace("_", "")
    if bare == rest:
        return 0.25
    if abs(len(word) - len(other)) > reach:
        # A part of a name is near too, as `mag` is to `phot_g_mean_mag`.
        return _as_part(word, other, reach)
    if len(set(word) ^ set(other)) > 2 * reach:
        return None
    far = _edits(word, other)
    return float(far) if far <= reach else None


def _as_part(word: str, other: str, reach: int) -> float | None:
    if len(word) >= 3 and word in other.split("_"):
        return float(reach)
    if len(other) >= 3 and other in word.split("_"):
        return float(reach)
    return None


def _edits(word: str, other: str) -> int:
    """Count the letters to add, drop, change, or swap with their neighbours."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for i, letter in enumerate(word, 1):
        row = [i]
        for j, its in enumerate(other, 1):
            cost = above[j - 1] + (letter != its)
            cost = min(cost, above[j] + 1, row[j - 1] + 1)
            if i > 1 and j > 1 and letter == other[j - 2] and word[i - 2] == its:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, above = above, row
    return above[-1]


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
