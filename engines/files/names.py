"""Names that ADQL takes without quotes, and that are unique."""

import re
from collections.abc import Iterable

__all__ = ["legal_name", "unique_names"]

_ILLEGAL = re.compile(r"[^A-Za-z0-9_]+")
_LIMIT = 64


def legal_name(text: str, otherwise: str) -> str:
    """Make a regular identifier (ADQL 2.1 §2.1.3) that is close to a text.

    ``otherwise`` is the name if nothing is left, and stands before a digit.
    """
    name = _ILLEGAL.sub("_", text).strip("_")[:_LIMIT]
    if not name:
        return otherwise
    return f"{otherwise}_{name}" if name[0].isdigit() else name


def unique_names(names: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """Add a number to names that come again, in any case, or are taken."""
    seen = {name.lower() for name in taken}
    unique = []
    for name in names:
        candidate, number = name, 2
        while candidate.lower() in seen:
            candidate, number = f"{name}_{number}", number + 1
        seen.add(candidate.lower())
        unique.append(candidate)
    return unique
