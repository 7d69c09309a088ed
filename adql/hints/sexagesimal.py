"""Angles in hours or degrees, minutes and seconds, which ADQL has not."""

import re

from adql.errors import AdqlSyntaxError
from adql.hints.mend import Edit
from adql.nodes import Span

__all__ = ["degrees_of", "sexagesimal_at"]

_ANGLE = re.compile(
    r"(?P<sign>[-+]?)\s*(?P<first>\d{1,3})(?P<unit>[:hHdD\u00b0 ])\s*"
    r"(?P<minutes>\d{1,2})[:mM'\u2032 ]?\s*"
    r"(?:(?P<seconds>\d{1,2}(?:\.\d{0,15})?)[sS\"\u2033]?)?",
    re.ASCII,
)


def degrees_of(text: str, hours: bool | None = None) -> float | None:
    """Turn an angle such as `05h34m31.9s` or `-12:30:00` into degrees, or None.

    ``hours`` says what a number without h or d is.
    """
    found = _ANGLE.fullmatch(text.strip())
    if found is None:
        return None
    unit = found["unit"].lower()
    turn = 15.0 if unit == "h" or (hours and unit in ": ") else 1.0
    minutes, seconds = float(found["minutes"]), float(found["seconds"] or 0)
    if minutes >= 60 or seconds >= 60:
        return None
    value = turn * (float(found["first"]) + minutes / 60 + seconds / 3600)
    return round(-value if found["sign"] == "-" else value, 9)


def sexagesimal_at(text: str, at: int) -> AdqlSyntaxError | None:
    """Make the error of an angle with hours or minutes at a place, if one is there."""
    # The place may be at its first letter: the number has been taken before.
    start = at
    while start > max(0, at - 4) and text[start - 1].isdigit():
        start -= 1
    found = _ANGLE.match(text, start)
    if found is None or found["unit"] == " ":
        return None
    close = text.find(")", start)
    edits = _edits(text, start, found.end() if close < 0 else close + 1)
    if not edits:
        return None
    return AdqlSyntaxError(
        f"{found.group().strip()} is no number.",
        Span(start, start + len(found.group().rstrip())),
        hint="Angles are in degrees, with decimals; an hour is 15 degrees.",
        edits=edits,
    )


def _edits(text: str, start: int, end: int) -> list[Edit]:
    """Put degrees for all such angles up to the end of a list."""
    edits = []
    for found in list(_ANGLE.finditer(text, start, end))[:20]:
        if found["unit"] == " ":
            continue
        # The first of two coordinates is the right ascension, in hours.
        first = text[: found.start()].rstrip().endswith("(")
        value = degrees_of(found.group(), hours=first)
        if value is None:
            return []
        span = Span(found.start(), found.start() + len(found.group().rstrip()))
        edits.append(Edit(span, (f"{value:.9g}",)))
    return edits
