"""CONTAINS: what may lie in what (ADQL 2.1 §4.2.11)."""

from collections.abc import Iterator

from adql import nodes
from adql.errors import AdqlError, AdqlTypeError
from adql.hints.mend import Edit
from adql.resolution import Resolution
from adql.types import SHAPES, Kind, kind_of

__all__ = ["call"]


def call(item: nodes.FunctionCall, resolution: Resolution) -> Iterator[AdqlError]:
    """Refuse to look for a shape in a point: the two are mixed up."""
    if item.name.text.upper() != "CONTAINS" or len(item.arguments) != 2:
        return
    inner, outer = item.arguments
    kind = kind_of(resolution.types[inner])
    if kind_of(resolution.types[outer]) is not Kind.POINT:
        return
    if kind is Kind.POINT or kind not in SHAPES:
        return
    yield AdqlTypeError(
        f"A point contains no {kind.value}.",
        outer.span,
        hint="CONTAINS(a, b) asks whether a lies in b.",
        edits=(Edit(inner.span, (outer.span,)), Edit(outer.span, (inner.span,))),
    )
