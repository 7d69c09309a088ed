"""Frames of geometries that meet: one, or such that one can be computed (§4.2.4).

Services of the past ignored frames; what would give wrong answers is refused.
"""

from collections.abc import Iterator

from adql import nodes
from adql.check.warn import warn
from adql.errors import AdqlError, AdqlTypeError
from adql.frames import ICRS, agree, frame_of_coosys, read_frame, same_within_arcsecond
from adql.infer_geometry import (
    FRAMED,
    frame_given,
    frame_of,
    frame_written,
    is_constant,
    without_frame,
)
from adql.resolution import Resolution
from adql.types import SHAPES, Kind, kind_of
from dali.errors import UsageError

__all__ = ["call"]


def call(item: nodes.FunctionCall, resolution: Resolution) -> Iterator[AdqlError]:
    """Check the frames of a geometry, or of two that meet."""
    name = item.name.text.upper()
    if name in FRAMED:
        yield from _made(item, resolution)
    elif name in ("CONTAINS", "INTERSECTS", "DISTANCE") and len(item.arguments) == 2:
        one, other = item.arguments
        kinds = {kind_of(resolution.types[each]) for each in (one, other)}
        if kinds <= SHAPES:
            yield from _meeting(one, other, item, resolution)


def _made(item: nodes.FunctionCall, resolution: Resolution) -> Iterator[AdqlError]:
    """Check that the frame that is written is that of the columns."""
    written, known = frame_written(item), None
    if written is not None:
        try:
            known = read_frame(written.value)
        except UsageError as error:
            yield AdqlTypeError(error.message, written.span, hint=error.hint)
            return
    for each in without_frame(item):
        given = frame_given((each,), resolution)
        frame = frame_of_coosys(given) if given else None
        if frame is None or agree(frame, known):
            known = known or frame
        elif known is not None and same_within_arcsecond(frame, known):
            _warn_close(known, frame, resolution)
        else:
            yield AdqlTypeError(
                f"This is in {frame}, not in {known}.",
                each.span,
                hint=f"Leave out the frame, or transform it: IVO_GEOM_TRANSFORM("
                f"'{frame}', '{known}', POINT(lon, lat)).",
            )
            return


def _meeting(
    one: nodes.Expression,
    other: nodes.Expression,
    item: nodes.FunctionCall,
    resolution: Resolution,
) -> Iterator[AdqlError]:
    """Check that two geometries can be brought into one frame."""
    first, second = frame_of(one, resolution), frame_of(other, resolution)
    for side, frame, beside in ((one, first, second), (other, second, first)):
        if frame is None and beside not in (None, ICRS, "FK5"):
            if not is_constant(side):
                yield AdqlTypeError(
                    f"The frame of this is not known, and the other is in {beside}.",
                    side.span,
                    hint=f"Name it: POINT('{beside}', lon, lat).",
                )
                return
    if first is None or second is None or first == second:
        return
    if any(_is_movable(each, resolution) for each in (one, other)):
        return
    if same_within_arcsecond(first, second):
        _warn_close(first, second, resolution)
        return
    yield AdqlTypeError(
        f"These are in different frames, {first} and {second}.",
        item.span,
        hint=f"Transform one: IVO_GEOM_TRANSFORM('{first}', '{second}', ...).",
    )


def _is_movable(item: nodes.Expression, resolution: Resolution) -> bool:
    return is_constant(item) and kind_of(resolution.types[item]) is not Kind.MOC


def _warn_close(one: str, other: str, resolution: Resolution) -> None:
    text = (
        f"Positions in {one} and {other} are compared as they are; the frames differ "
        "by some 20 milliarcseconds."
    )
    warn("frames", text, resolution)
