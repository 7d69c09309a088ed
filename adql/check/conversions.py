"""CAST (ADQL 2.1 §4.7.1) and IN_UNIT (§4.9.1)."""

import math
from collections.abc import Iterator

from adql import nodes, units
from adql.errors import AdqlError, AdqlFeatureError, AdqlTypeError
from adql.infer import CAST_TARGETS
from adql.resolution import Resolution
from adql.types import GEOMETRIES, Kind, kind_of

__all__ = ["cast", "in_unit"]

_SOURCES = {
    Kind.NUMERIC: frozenset({Kind.NUMERIC, Kind.STRING, Kind.BOOLEAN}),
    Kind.STRING: frozenset(
        {Kind.NUMERIC, Kind.STRING, Kind.TIMESTAMP, Kind.BOOLEAN, Kind.MOC} | GEOMETRIES
    ),
    Kind.TIMESTAMP: frozenset({Kind.STRING, Kind.TIMESTAMP}),
}


def cast(item: nodes.Cast, resolution: Resolution) -> Iterator[AdqlError]:
    """Check target and operand of a CAST."""
    target = CAST_TARGETS.get(item.target.name.upper())
    if target is None:
        yield AdqlFeatureError(
            f"CAST into {item.target.name} is not offered.",
            item.target.span,
            hint=f"Cast into one of {', '.join(CAST_TARGETS)}.",
        )
        return
    kind = kind_of(resolution.types[item.operand])
    if kind_of(target) in GEOMETRIES:
        yield from _geometry(item, kind_of(target), kind)
    elif kind is not Kind.UNKNOWN and kind not in _SOURCES[kind_of(target)]:
        yield AdqlTypeError(
            f"A {kind.value} cannot be cast into {item.target.name.upper()}.",
            item.operand.span,
        )


def _geometry(item: nodes.Cast, target: Kind, kind: Kind) -> Iterator[AdqlError]:
    if kind in (target, Kind.UNKNOWN):
        return
    if kind is not Kind.STRING:
        yield AdqlTypeError(
            f"A {kind.value} cannot be cast into a {target.value}.",
            item.operand.span,
            hint="Make the shape of numbers: `POINT(lon, lat)`.",
        )
        return
    if not isinstance(item.operand, nodes.StringLiteral):
        return
    numbers = _numbers(item.operand.value)
    fits = numbers is not None and {
        Kind.POINT: len(numbers) == 2,
        Kind.CIRCLE: len(numbers) == 3 and 0 <= numbers[-1] <= 180,
        Kind.POLYGON: len(numbers) >= 6 and len(numbers) % 2 == 0,
    }.get(target, False)
    if fits and numbers is not None:
        latitudes = numbers[1:2] if target is Kind.CIRCLE else numbers[1::2]
        fits = all(-90 <= lat <= 90 for lat in latitudes)
    if not fits:
        example = {
            Kind.POINT: "12.3 45.6",
            Kind.CIRCLE: "12.3 45.6 1.0",
            Kind.POLYGON: "1.0 0.1 2.0 0.2 3.0 0.3",
        }[target]
        yield AdqlTypeError(
            f"This text is not a {target.value}.",
            item.operand.span,
            hint=f"Write degrees, as DALI does: '{example}'.",
        )


def _numbers(text: str) -> list[float] | None:
    try:
        values = [float(word) for word in text.split()]
    except ValueError:
        return None
    return values if all(map(math.isfinite, values)) else None


def in_unit(item: nodes.FunctionCall, resolution: Resolution) -> Iterator[AdqlError]:
    """Check that IN_UNIT knows both units, and a factor between them."""
    if item.name.text.upper() != "IN_UNIT" or len(item.arguments) != 2:
        return
    operand, target = item.arguments
    if kind_of(resolution.types[operand]) not in (Kind.NUMERIC, Kind.UNKNOWN):
        return
    if not isinstance(target, nodes.StringLiteral):
        yield AdqlTypeError(
            "The unit of IN_UNIT must be a constant text.",
            target.span,
            hint="Write it in single quotes: `IN_UNIT(ra, 'rad')`.",
        )
        return
    if not units.is_unit(target.value):
        yield AdqlTypeError(
            f"`{target.value[:40]}` is not a unit.",
            target.span,
            hint="Write it as VOUnits does, such as 'deg', 'mas/yr' or 'km.s**-1'.",
        )
        return
    column = resolution.metadata.get(operand)
    source = column.unit if column else None
    if not source:
        yield AdqlTypeError(
            "The unit of this value is not known, so it cannot be converted.",
            operand.span,
            hint="Use a column that has a unit in tap_schema.columns.",
        )
    elif units.conversion_factor(source, target.value) is None:
        yield AdqlTypeError(
            f"`{source}` cannot be converted into `{target.value}` by a factor.",
            item.span,
            hint=units.why_no_factor(source, target.value),
        )
