"""Texts in hours or degrees, minutes and seconds where numbers are wanted."""

from collections.abc import Iterator

from adql import nodes
from adql.errors import AdqlError, AdqlTypeError
from adql.hints.mend import Edit
from adql.hints.sexagesimal import degrees_of
from adql.resolution import Resolution

__all__ = ["call"]

_OF_COORDINATES = frozenset({"BOX", "CIRCLE", "DISTANCE", "POINT", "POLYGON"})


def call(item: nodes.FunctionCall, resolution: Resolution) -> Iterator[AdqlError]:
    """Refuse angles that are texts, and turn them into degrees."""
    if item.name.text.upper() not in _OF_COORDINATES:
        return
    for place, each in enumerate(item.arguments):
        if not isinstance(each, nodes.StringLiteral):
            continue
        # Right ascensions, in hours, and declinations come in turns.
        value = degrees_of(each.value, hours=place % 2 == 0)
        if value is not None:
            yield AdqlTypeError(
                "An angle is a number, not a text.",
                each.span,
                hint="Angles are in degrees, with decimals; an hour is 15 degrees.",
                edits=(Edit(each.span, (f"{value:.9g}",)),),
            )
