"""Run all rules over a query."""

from adql import nodes
from adql.check.rules import RULES
from adql.errors import AdqlError, AdqlErrors
from adql.resolution import Resolution

__all__ = ["check", "check_all"]


def check(query: nodes.Query, resolution: Resolution) -> None:
    """Check a resolved query; add its warnings to the resolution.

    Raises
    ------
    AdqlErrors
        All that is wrong.
    """
    if errors := check_all(query, resolution):
        raise AdqlErrors(errors)


def check_all(query: nodes.Query, resolution: Resolution) -> list[AdqlError]:
    """Give all that is wrong in a query, whose names may be wrong too."""
    return [
        error
        for item in nodes.walk(query)
        for rule in RULES.get(type(item), ())
        for error in rule(item, resolution)
    ]
