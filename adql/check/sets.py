"""UNION, EXCEPT, INTERSECT: as many columns, of types that go together."""

from collections.abc import Iterator

from adql import nodes
from adql.errors import AdqlError, AdqlTypeError
from adql.resolution import Resolution
from adql.types import Kind, kind_of, type_of, unify

__all__ = ["set_operation"]


def set_operation(
    item: nodes.SetOperation, resolution: Resolution
) -> Iterator[AdqlError]:
    """Compare the columns of both sides (ADQL 2.1 §4.6)."""
    word = item.operator.value
    left = resolution.select_outputs[item.left]
    right = resolution.select_outputs[item.right]
    if {item.left, item.right} & resolution.partial:
        return
    if len(left) != len(right):
        yield AdqlTypeError(
            f"The two sides of {word} give {len(left)} and {len(right)} columns.",
            item.right.span,
            hint="Select as many columns on both sides.",
        )
        return
    for number, (one, other) in enumerate(zip(left, right, strict=True), 1):
        kinds = {kind_of(type_of(one)), kind_of(type_of(other))}
        apart = kinds == {Kind.STRING, Kind.TIMESTAMP}
        if apart or unify(type_of(one), type_of(other)) is None:
            yield AdqlTypeError(
                f"Column {number} of {word} is a {kind_of(type_of(one)).value} on "
                f"the left and a {kind_of(type_of(other)).value} on the right.",
                item.right.span,
                hint="Select columns of the same types on both sides, or CAST one.",
            )
