"""Coordinates and sizes in their ranges; deprecated forms."""

from collections.abc import Iterator, Sequence

from adql import nodes
from adql.errors import AdqlError, AdqlTypeError
from adql.infer import constant, without_frame
from adql.resolution import Resolution
from adql.types import Kind, kind_of
from adql.write.constants import fold
from dali.result import Info

__all__ = ["call"]


def call(item: nodes.FunctionCall, resolution: Resolution) -> Iterator[AdqlError]:
    """Check the constants of a geometry (ADQL 2.1 §4.2.3)."""
    name = item.name.text.upper()
    if name == "COORDSYS":
        _warn(name, False, resolution)
    if name not in ("POINT", "CIRCLE", "BOX", "POLYGON", "DISTANCE"):
        return
    given = without_frame(item)
    _warn(name, len(given) != len(item.arguments), resolution)
    count = len(given)
    if not given or kind_of(resolution.types[given[0]]) is not Kind.NUMERIC:
        count = 0
    elif name == "CIRCLE":
        count = min(count, 2)
    elif name == "BOX":
        count = min(count, 2)
    yield from _latitudes(given[1:count:2])
    if name == "CIRCLE" and given:
        yield from _radius(given[-1])
    if name == "BOX" and len(given) > 2:
        yield from _sizes(given[-2:])


def _latitudes(values: Sequence[nodes.Expression]) -> Iterator[AdqlError]:
    for value in values:
        number = constant(value)
        if number is not None and not -90 <= number <= 90:
            yield AdqlTypeError(
                f"Latitude {number:g} is not within -90 and 90 degrees.",
                value.span,
                hint="Longitude comes first, then latitude, both in degrees.",
            )


def _radius(value: nodes.Expression) -> Iterator[AdqlError]:
    number = constant(value)
    if number is not None and not 0 <= number <= 180:
        yield AdqlTypeError(
            f"Radius {number:g} is not within 0 and 180 degrees.",
            value.span,
            hint="The radius is in degrees: one arcsecond is 1/3600.",
        )


def _sizes(values: Sequence[nodes.Expression]) -> Iterator[AdqlError]:
    for value in values:
        number = fold(value)
        if number is not None and not 0 <= number < 180:
            yield AdqlTypeError(
                f"The size {number:g} of a BOX is not from 0 to less than 180 degrees.",
                value.span,
                hint="A BOX has great circles for sides; for a belt around the sky, "
                "compare the coordinates with BETWEEN.",
            )


def _warn(name: str, framed: bool, resolution: Resolution) -> None:
    texts = []
    if framed:
        texts.append(
            "The first argument of a geometry, the name of a frame, is deprecated; "
            "constants are brought into the frame of what they are compared with."
        )
    if name == "BOX":
        texts.append("BOX is deprecated; use POLYGON.")
    if name == "COORDSYS":
        texts.append("COORDSYS is deprecated; frames are in the tables' metadata.")
    for text in texts:
        info = Info("warning", "deprecated", text)
        if info not in resolution.warnings:
            resolution.warnings.append(info)
