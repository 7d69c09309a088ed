"""Names of objects in a query, which somebody else must turn into positions.

The compiler asks nobody.  A service finds the names by `wanted_names`, asks a
resolver, and gives `adql.compile` the positions.
"""

from collections.abc import Mapping

from adql import nodes
from adql.errors import AdqlError, AdqlErrors
from adql.limits import Limits
from adql.parser import parse

__all__ = ["FUNCTION", "ObjectNames", "named_object", "wanted_names"]

ObjectNames = Mapping[str, tuple[float, float]]
"""Longitude and latitude, in degrees of the ICRS, by name as it is written."""

FUNCTION = "IVO_SIMBADPOINT"
"""The function whose argument is a name."""


def wanted_names(text: str, limits: Limits | None = None) -> tuple[str, ...]:
    """Find the names of objects in a query, each once.

    A query that cannot be parsed has none: compiling it will tell why.
    """
    if FUNCTION not in text.upper():
        return ()
    try:
        query = parse(text, limits)
    except (AdqlError, AdqlErrors):
        return ()
    found = (
        named_object(item)
        for item in nodes.walk(query)
        if isinstance(item, nodes.FunctionCall) and item.name.text.upper() == FUNCTION
    )
    return tuple(dict.fromkeys(name for name in found if name is not None))


def named_object(call: nodes.FunctionCall) -> str | None:
    """Give the name that a call of the function holds; None if it is not right."""
    if len(call.arguments) != 1 or not isinstance(
        call.arguments[0], nodes.StringLiteral
    ):
        return None
    return call.arguments[0].value
