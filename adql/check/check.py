"""Run all rules over a query."""

from adql import nodes
from adql.check.rules import RULES
from adql.errors import AdqlError, AdqlErrors
from adql.resolution import Resolution

__all__ = ["check"]

_MOST_ERRORS = 50


def check(query: nodes.Query, resolution: Resolution) -> None:
    """Check a resolved query; add its warnings to the resolution.

    Raises
    ------
    AdqlErrors
        All that is wrong, up to fifty errors.
    """
    errors: list[AdqlError] = []
    for item in nodes.walk(query):
        for rule in RULES.get(type(item), ()):
            errors.extend(rule(item, resolution))
            if len(errors) >= _MOST_ERRORS:
                raise AdqlErrors(errors[:_MOST_ERRORS])
    if errors:
        raise AdqlErrors(errors)
