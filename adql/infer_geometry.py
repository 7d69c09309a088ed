"""Types, positions and frames of geometries (ADQL 2.1 §4.2)."""

from collections.abc import Sequence
from contextlib import suppress

from adql import nodes
from adql.frames import ICRS, UNKNOWN_FRAME, agree, frame_of_coosys, read_frame
from adql.moc import Moc
from adql.resolution import Resolution, Source
from adql.stc_s import Compound, read_region
from adql.types import (
    CIRCLE,
    GEOMETRIES,
    MOC,
    POINT,
    POLYGON,
    REGION,
    UNKNOWN,
    AdqlType,
    kind_of,
    type_of,
)
from dali.errors import UsageError
from dali.shapes import Circle, Point, Polygon
from dali.tableset import Coosys, Position

__all__ = [
    "FRAMED",
    "frame_of",
    "frame_written",
    "infer_frame",
    "infer_moc",
    "infer_position",
    "infer_region",
    "is_constant",
    "position_of",
    "without_frame",
]

FRAMED = frozenset({"POINT", "CIRCLE", "BOX", "POLYGON"})
"""Functions that may begin with the name of a frame."""

_TYPES: dict[type, AdqlType] = {
    Point: POINT,
    Circle: CIRCLE,
    Polygon: POLYGON,
    Compound: REGION,
}


def without_frame(call: nodes.FunctionCall) -> tuple[nodes.Expression, ...]:
    """Give a geometry's arguments without a frame, deprecated (ADQL 2.1 §4.2.4)."""
    return call.arguments if frame_written(call) is None else call.arguments[1:]


def frame_written(call: nodes.FunctionCall) -> nodes.StringLiteral | None:
    """Give the frame that a geometry begins with, if it does."""
    given = call.arguments
    if call.name.text.upper() in FRAMED and len(given) > 1:
        return given[0] if isinstance(given[0], nodes.StringLiteral) else None
    return None


def position_of(
    lon: nodes.Expression, lat: nodes.Expression, resolution: Resolution
) -> tuple[Source, Position] | None:
    """Find the table whose position columns these two are."""
    if not (isinstance(lon, nodes.ColumnRef) and isinstance(lat, nodes.ColumnRef)):
        return None
    one, other = resolution.columns.get(lon), resolution.columns.get(lat)
    if one is None or other is None or one.merged or other.merged:
        return None
    source = one.source
    if source is None or source is not other.source or source.table is None:
        return None
    position = source.table.position
    if position and (position.ra, position.dec) == (one.column.name, other.column.name):
        return source, position
    return None


def is_constant(item: nodes.Expression) -> bool:
    """Tell whether a geometry has no column in it."""
    return not any(
        isinstance(each, nodes.ColumnRef | nodes.Query | nodes.Aggregate)
        for each in nodes.walk(item)
    )


def infer_position(item: nodes.FunctionCall, resolution: Resolution) -> None:
    """Note of a POINT the position columns that it is made of."""
    given = without_frame(item)
    found = position_of(given[0], given[1], resolution) if len(given) == 2 else None
    if found:
        resolution.positions[item] = found


def infer_region(item: nodes.FunctionCall, resolution: Resolution) -> AdqlType:
    """Read the text of a REGION; the checker tells what is wrong with it."""
    text = item.arguments[0] if item.arguments else None
    if isinstance(text, nodes.StringLiteral):
        with suppress(UsageError):
            region = read_region(text.value)
            resolution.regions[item] = region
            return _TYPES[type(region.shape)]
    return UNKNOWN


def infer_moc(item: nodes.FunctionCall, resolution: Resolution) -> AdqlType:
    """Read the text of a MOC; the checker tells what is wrong with it."""
    text = item.arguments[0] if len(item.arguments) == 1 else None
    if isinstance(text, nodes.StringLiteral):
        with suppress(UsageError):
            resolution.mocs[item] = Moc.from_text(text.value)
    return MOC


def infer_frame(item: nodes.FunctionCall, resolution: Resolution) -> Coosys | None:
    """Find the frame of a geometry: as written, or that of what it is made of."""
    if item.name.text.upper() == "IVO_GEOM_TRANSFORM" and len(item.arguments) > 1:
        target = item.arguments[1]
        if isinstance(target, nodes.StringLiteral):
            return Coosys(target.value.upper())
        return None
    written = frame_written(item)
    given = frame_given(without_frame(item), resolution)
    if item in resolution.regions:
        return _coosys(resolution.regions[item].frame)
    if written is None:
        return given
    try:
        frame = read_frame(written.value)
    except UsageError:
        return given
    # What the metadata say of columns goes before what the query says.
    if frame == UNKNOWN_FRAME or given and not agree(frame, frame_of_coosys(given)):
        return given
    return given or _coosys(frame)


def frame_given(
    arguments: Sequence[nodes.Expression], resolution: Resolution
) -> Coosys | None:
    """Find the first frame that the metadata tell of some arguments."""
    for each in arguments:
        column = resolution.metadata.get(each)
        if column is not None and column.coosys is not None:
            return column.coosys
        if (found := _table_frame(each, resolution)) is not None:
            return found
    return None


def frame_of(item: nodes.Expression, resolution: Resolution) -> str | None:
    """Name the frame of a geometry, or None if any may be meant."""
    found = frame_given((item,), resolution)
    if found is None and resolution.types.get(item) == MOC:
        return ICRS
    frame = frame_of_coosys(found) if found else None
    return None if frame == UNKNOWN_FRAME else frame


def _table_frame(item: nodes.Expression, resolution: Resolution) -> Coosys | None:
    """Find the frame of a table, of columns that make its position, or are shapes."""
    if not isinstance(item, nodes.ColumnRef):
        return None
    found = resolution.columns.get(item)
    table = found.source.table if found and found.source else None
    if found is None or table is None:
        return None
    position = table.position or Position("", "")
    is_shape = kind_of(type_of(found.column)) in GEOMETRIES
    if is_shape or found.column.name in (position.ra, position.dec):
        return position.coosys
    return None


def _coosys(frame: str) -> Coosys | None:
    return None if frame == UNKNOWN_FRAME else Coosys(frame)
