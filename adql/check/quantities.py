"""Units of values that meet: nothing is refused, but the caller is told."""

from collections.abc import Iterator

from adql import nodes, units
from adql.check.warn import warn
from adql.errors import AdqlError
from adql.infer import constant
from adql.resolution import Resolution

__all__ = ["arithmetic", "between", "call", "comparison"]

_OF_RADIANS = frozenset({"COS", "COT", "SIN", "TAN"})


def comparison(item: nodes.Comparison, resolution: Resolution) -> Iterator[AdqlError]:
    """Look at the two sides of a comparison."""
    _together(item.left, item.right, "compared", resolution)
    for one, other in ((item.left, item.right), (item.right, item.left)):
        _far(one, other, resolution)
    yield from ()


def between(item: nodes.Between, resolution: Resolution) -> Iterator[AdqlError]:
    """Look at the operand and the bounds of BETWEEN."""
    for bound in (item.low, item.high):
        _together(item.operand, bound, "compared", resolution)
    yield from ()


def arithmetic(item: nodes.Arithmetic, resolution: Resolution) -> Iterator[AdqlError]:
    """Look at the two sides of a sum or a difference."""
    if item.operator in "+-":
        word = "added" if item.operator == "+" else "subtracted"
        _together(item.left, item.right, word, resolution)
    yield from ()


def call(item: nodes.FunctionCall, resolution: Resolution) -> Iterator[AdqlError]:
    """Tell whose angle is in degrees that SIN takes radians."""
    name = item.name.text.upper()
    if name in _OF_RADIANS and len(item.arguments) == 1:
        unit = _unit(item.arguments[0], resolution)
        if unit and not units.same(unit, "rad") and units.is_angle(unit):
            shown = _shown(item.arguments[0])
            text = f"{name} takes radians, but {shown} is in {unit}: "
            inner = "RADIANS(...)" if units.same(unit, "deg") else "IN_UNIT(..., 'rad')"
            warn("units", f"{text}write {name}({inner}).", resolution)
    yield from ()


def _together(
    one: nodes.Expression, other: nodes.Expression, word: str, resolution: Resolution
) -> None:
    left, right = _unit(one, resolution), _unit(other, resolution)
    if not left or not right or units.same(left, right):
        return
    if not (units.is_unit(left) and units.is_unit(right)):
        return
    text = f"{_shown(one)} in {left} is {word} with {_shown(other)} in {right}"
    if word == "added":
        text = f"{_shown(other)} in {right} is added to {_shown(one)} in {left}"
    elif word == "subtracted":
        text = f"{_shown(other)} in {right} is subtracted from {_shown(one)} in {left}"
    if units.conversion_factor(right, left) is not None:
        text += f": IN_UNIT(..., '{left}') turns it"
    warn("units", f"{text[0].upper()}{text[1:]}.", resolution)


def _far(
    call: nodes.Expression, other: nodes.Expression, resolution: Resolution
) -> None:
    if not isinstance(call, nodes.FunctionCall):
        return
    number = constant(other)
    if call.name.text.upper() == "DISTANCE" and number is not None and number > 180:
        text = f"DISTANCE is in degrees, 180 at most; {number:g} is beyond."
        warn("units", text, resolution)


def _unit(item: nodes.Expression, resolution: Resolution) -> str | None:
    column = resolution.metadata.get(item)
    return column.unit if column else None


def _shown(item: nodes.Expression) -> str:
    if isinstance(item, nodes.ColumnRef):
        return f"`{item.name.text}`"
    if isinstance(item, nodes.FunctionCall | nodes.Aggregate):
        return f"{item.name.text.upper()}(...)"
    return "a value"
