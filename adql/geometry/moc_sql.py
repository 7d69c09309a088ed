"""Coverage maps in DuckDB's SQL.

A constant map about positions is a test of their cells: a few ranges, or of each
order a list of cells that DuckDB looks up in a hash table (100,000 cells: 0.1 s;
written out one by one it takes 3 s to read them).  A map in a column is text;
it is read into pairs, first cell and the cell after the last, of order 29.
"""

import math

from adql.geometry import cells, moc_cover
from adql.geometry import plain_trigonometry as plain
from adql.geometry.cell_sql import in_ranges
from adql.geometry.healpix_functions import HEALPIX_CELL
from adql.geometry.polygon_sql import let
from adql.geometry.strategy import MocSql, PointSql, Shape
from adql.moc import FINEST, Moc, RangeArray
from dali.errors import UsageError

__all__ = ["area", "contains", "intersects"]

_MOST_CELLS = 400_000
_CELL_AREA = plain.literal(4 * math.pi * math.degrees(1) ** 2 / (12 * 4**FINEST))

_ONE = "[0-9]+(-[0-9]+)?"
_FORM = f"s?( ?[0-9]{{1,2}}/({_ONE})?( {_ONE})*)*"


def contains(inner: Shape, outer: Shape) -> str:
    """Write a condition: ``inner`` lies in ``outer``, one of them a map."""
    known = moc_cover.lies_within(inner, outer)
    if known is not None:
        return moc_cover.truth(known)
    if isinstance(outer, MocSql):
        if isinstance(inner, PointSql):
            return _holds_point(inner, outer)
        if isinstance(inner, MocSql):
            return _holds_moc(inner, outer)
    raise moc_cover.not_comparable()


def intersects(left: Shape, right: Shape) -> str:
    """Write a condition: the shapes share a position, one of them a map."""
    known = moc_cover.meet(left, right)
    if known is not None:
        return moc_cover.truth(known)
    if not isinstance(right, MocSql):
        left, right = right, left
    assert isinstance(right, MocSql)
    if isinstance(left, PointSql):
        return _holds_point(left, right)
    if isinstance(left, MocSql):
        return _share(left, right)
    raise moc_cover.not_comparable()


def area(shape: MocSql) -> str:
    """Write the area in square degrees."""
    if shape.moc is not None:
        return f"({plain.literal(shape.moc.area)})"
    lengths = "list_transform(sph_m, lambda sph_x: sph_x[2] - sph_x[1])"
    sized = f"coalesce(list_sum({lengths}), 0)"
    size = f"CASE WHEN sph_m IS NOT NULL THEN {sized} END"
    return f"({_CELL_AREA} * {let('sph_m', _pairs(shape), size)})"


def _holds_point(point: PointSql, region: MocSql) -> str:
    known = plain.constant(point)
    if region.moc is None:
        inside = (
            "len(list_filter(sph_m, lambda sph_x: sph_x[1] <= {0} AND {0} < sph_x[2]))"
        )
        if known is not None:
            inside = inside.format(moc_cover.cell_of(*known))
            return f"({let('sph_m', _pairs(region), f'{inside} > 0')})"
        both = f"{{'m': {_pairs(region)}, 'c': {_cell(point, FINEST)}}}"
        inside = inside.format("sph_z.c").replace("(sph_m,", "(sph_z.m,")
        present = f"CASE WHEN sph_z.c IS NOT NULL THEN {inside} > 0 END"
        return f"({let('sph_z', both, present)})"
    column, order = point.healpix, point.healpix_order
    if column is not None and order >= region.moc.order:
        return _cell_in(column, order, region.moc)
    exact = _computed_in(_cell(point, region.moc.order), region.moc)
    if column is None:
        return exact
    rough = Moc.from_ranges(order, moc_cover.widened(region.moc.ranges, order))
    return f"({_cell_in(column, order, rough)} AND {exact})"


def _cell(point: PointSql, order: int) -> str:
    """Write the cell of a position that is not constant."""
    if point.healpix is not None and point.healpix_order >= order:
        return moc_cover.coarser(point.healpix, point.healpix_order, order)
    return f"{HEALPIX_CELL}({point.lon}, {point.lat}, {order})"


def _cell_in(cell: str, order: int, moc: Moc) -> str:
    """Write a condition: a cell of at least the map's order is in a known map."""
    ranges = moc_cover.cell_ranges(moc.ranges, order)
    if len(ranges) <= cells.MAX_RANGES:
        return in_ranges(cell, ranges, outer=True)
    ends = f"{cell} BETWEEN {ranges[0][0]} AND {ranges[-1][1]}"
    return f"({ends} AND ({' OR '.join(_lists(cell, order, moc))}))"


def _computed_in(cell: str, moc: Moc) -> str:
    """Write a condition in which a cell of the map's order stands once, if it can.

    DuckDB would compute it anew wherever it stands.
    """
    count = moc.size >> 2 * (FINEST - moc.order)
    if 0 < count <= _MOST_CELLS:
        ranges = moc.ranges >> 2 * (FINEST - moc.order)
        return f"({cell} IN ({_listed(ranges)}))"
    if len(moc.ranges) <= cells.MAX_RANGES:
        return f"({let('sph_h', cell, _cell_in('sph_h', moc.order, moc))})"
    return _cell_in(cell, moc.order, moc)


def _listed(ranges: RangeArray) -> str:
    """Write a sub-query of cells, a text that the database casts fast."""
    numbers = (str(c) for low, high in ranges.tolist() for c in range(low, high))
    return f"SELECT unnest('[{','.join(numbers)}]'::BIGINT[])"


def _lists(cell: str, order: int, moc: Moc) -> list[str]:
    """Write conditions on the cell's ancestors at each order, in lists of cells."""
    count, conditions = 0, []
    for at, ranges in moc.cells():
        count += int((ranges[:, 1] - ranges[:, 0]).sum())
        if count > _MOST_CELLS:
            raise UsageError(
                f"This MOC has more than {_MOST_CELLS} cells.",
                hint="Give it at a lower order.",
            )
        ancestor = moc_cover.coarser(cell, order, at)
        conditions.append(f"{ancestor} IN ({_listed(ranges)})")
    return conditions


def _holds_moc(inner: MocSql, outer: MocSql) -> str:
    overlap = (
        "coalesce(list_sum(list_transform(sph_z.x, lambda sph_x: list_sum("
        "list_transform(sph_z.y, lambda sph_y: greatest(0, least(sph_x[2], sph_y[2])"
        " - greatest(sph_x[1], sph_y[1])))))), 0)"
    )
    size = (
        "coalesce(list_sum(list_transform(sph_z.x, "
        "lambda sph_x: sph_x[2] - sph_x[1])), 0)"
    )
    return _with_pairs(inner, outer, f"{overlap} = {size}")


def _share(left: MocSql, right: MocSql) -> str:
    meeting = (
        "len(list_filter(sph_z.x, lambda sph_x: len(list_filter(sph_z.y, lambda sph_y: "
        "sph_y[1] < sph_x[2] AND sph_x[1] < sph_y[2])) > 0)) > 0"
    )
    return _with_pairs(left, right, meeting)


def _with_pairs(left: MocSql, right: MocSql, body: str) -> str:
    both = f"{{'x': {_pairs(left)}, 'y': {_pairs(right)}}}"
    present = "sph_z.x IS NOT NULL AND sph_z.y IS NOT NULL"
    return f"({let('sph_z', both, f'CASE WHEN {present} THEN {body} END')})"


def _pairs(shape: MocSql) -> str:
    """Write a map's ranges of order 29, NULL if its text is no map."""
    if shape.moc is not None:
        rows = ",".join(f"[{low},{high}]" for low, high in shape.moc.ranges.tolist())
        return f"('[{rows}]'::BIGINT[][])"
    spaces = f"regexp_replace(trim({shape.sql}), '[\\s,;]+', ' ', 'g')"
    text = f"replace({spaces}, '/ ', '/')"
    checked = (
        f"CASE WHEN regexp_full_match(sph_t, '{_FORM}') "
        "THEN string_split(ltrim(sph_t, 's'), '/') END"
    )
    words = let("sph_t", text, checked)
    # Between two strokes stand an order's cells, and last the order that follows.
    cell_count = "CASE WHEN sph_i < len(sph_p) - 1 THEN -2 ELSE -1 END"
    orders = (
        "list_transform(range(1, len(sph_p)), lambda sph_i: {"
        "'o': list_extract(string_split(sph_p[sph_i], ' '), -1)::INTEGER, "
        f"'c': list_slice(string_split(sph_p[sph_i + 1], ' '), 1, {cell_count})}})"
    )
    low = "TRY_CAST(split_part(sph_c, '-', 1) AS BIGINT)"
    high = "TRY_CAST(list_extract(string_split(sph_c, '-'), -1) AS BIGINT)"
    fits = f"sph_o.o <= {FINEST} AND {high} < (12::BIGINT << (2 * sph_o.o))"
    shift = f"(2 * ({FINEST} - sph_o.o))"
    pair = f"[{low} << {shift}, ({high} + 1) << {shift}]"
    in_order = (
        "list_transform(sph_o.c, lambda sph_c: "
        f"CASE WHEN {fits} AND {low} <= {high} THEN {pair} END)"
    )
    flat = f"flatten(list_transform(sph_q, lambda sph_o: {in_order}))"
    kept = f"list_filter({flat}, lambda sph_x: sph_x IS NOT NULL)"
    ranges = let("sph_q", let("sph_p", words, orders), kept)
    return f"({ranges})"
