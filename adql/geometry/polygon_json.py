"""Polygons in MariaDB's SQL, by JSON_TABLE over lists of numbers in JSON.

MariaDB has no arrays, but a sub-query whose FROM opens a list that the query around
it has.  Several such stand in one FROM, each made of those before it: so a value
gets a name.  As in `polygon_sql`, a polygon is *prepared* into rows of 16 numbers
(`SphericalPolygon.edges`); names begin with ``sph_``.
"""

import json
import math
from functools import partial

from adql.geometry.plain_trigonometry import box_parts, literal
from adql.geometry.sphere import OFFSET, SphericalPolygon
from adql.geometry.vector_sql import (
    Vector,
    angle,
    cross,
    crossed,
    cut,
    determinant,
    dot,
    fan_triangle,
    nearest,
    normal,
    plus,
    unit,
)

__all__ = [
    "area",
    "box",
    "centroid",
    "crossing",
    "edge_distance",
    "inside",
    "let_both",
    "prepare",
    "prepared_constant",
    "vertices_inside",
]

_XYZ = (0, 1, 2)
_TURN = literal(2 * math.pi)


# --- tables of JSON --------------------------------------------------------------


def _named(name: str, **values: str) -> str:
    """Write a table of one row: values, of numbers, by their names."""
    columns = ", ".join(
        f"{column} DOUBLE PATH '$[{at}]'" for at, column in enumerate(values)
    )
    array = f"JSON_ARRAY({', '.join(values.values())})"
    return f"JSON_TABLE({array}, '$' COLUMNS ({columns})) AS {name}"


def _texts(name: str, **values: str) -> str:
    """Write a table of one row: values that are JSON, as texts, by their names."""
    columns = ", ".join(
        f"{column} LONGTEXT PATH '$[{at}]'" for at, column in enumerate(values)
    )
    # As text it is no JSON within JSON, which would have to be taken out again.
    array = ", ".join(f"CONCAT({value})" for value in values.values())
    return f"JSON_TABLE(JSON_ARRAY({array}), '$' COLUMNS ({columns})) AS {name}"


def _rows(name: str, value: str, width: int, *, only: bool = False) -> str:
    """Write a table of a list's rows, of so many numbers: e1, e2, ..."""
    columns = ", ".join(f"e{n} DOUBLE PATH '$[{n - 1}]'" for n in range(1, width + 1))
    path = "$" if only else "$[*]"
    return f"JSON_TABLE({value}, '{path}' COLUMNS ({columns})) AS {name}"


def _v(name: str, offset: int = 0) -> Vector:
    parts = (f"{name}.e{offset + n}" for n in (1, 2, 3))
    x, y, z = parts
    return (x, y, z)


_POINT = _v("sph_p")
_edge = partial(_v, "sph_e")


def let_both(name: str, x: str, y: str, body: str) -> str:
    """Write ``body``, in which ``name.x`` and ``name.y`` stand for values."""
    present = f"{name}.x IS NOT NULL AND {name}.y IS NOT NULL"
    return f"(SELECT {body} FROM {_texts(name, x=x, y=y)} WHERE {present})"


# --- making ------------------------------------------------------------------------


def prepared_constant(polygon: SphericalPolygon) -> str:
    """Write the rows of a known polygon."""
    return f"'{json.dumps(polygon.edges.tolist())}'"


def prepare(value: str) -> str:
    """Write the rows of a polygon that is SQL of lon, lat, lon, lat, ..."""
    a, b, q = _v("sph_e"), _v("sph_e", 3), _v("sph_q")
    # The reference must lie to the right of each edge: turn those that differ.
    turned = f"{determinant(q, a, b)} < 0"
    first = [f"CASE WHEN {turned} THEN {y} ELSE {x} END" for x, y in zip(a, b)]
    second = [f"CASE WHEN {turned} THEN {x} ELSE {y} END" for x, y in zip(a, b)]
    ends = [*first, *second]
    edge = _named("sph_t", **{f"e{n}": part for n, part in enumerate(ends, 1)})
    start, end = _v("sph_t"), _v("sph_t", 3)
    # The reference is the middle's antipode: reference x a is a x middle.
    sides = (*cross(start, q), *cross(end, q))
    flag = f"CASE WHEN {_TURN} - abs(sph_s.s) < 0 THEN 1 ELSE 0 END"
    row = ", ".join((*start, *end, *normal(start, end), *sides, flag))
    tables = f"{_fan(value)}, {_rows('sph_e', 'sph_p.p', 6)}, {edge}"
    return f"(SELECT JSON_ARRAYAGG(JSON_ARRAY({row})) FROM {tables})"


def box(lon: str, lat: str, width: str, height: str) -> str:
    """Write a BOX's corners as lon, lat, lon, lat, ... (see `sphere.box_corners`)."""
    present, corners = box_parts("sph_b")
    given = _named("sph_b", lon=lon, lat=lat, x=width, y=height)
    return (
        f"(SELECT CASE WHEN {present} THEN JSON_ARRAY({', '.join(corners)}) END "
        f"FROM {given})"
    )


def _fan(value: str) -> str:
    """Write tables of a polygon: its edges, middle and signed area.

    ``sph_p.p`` are pairs of unit vectors, ``sph_q`` the middle, ``sph_s.s`` the area
    as `SphericalPolygon.signed_area` defines it.
    """
    edges = _texts("sph_p", p=_edges("sph_g.g"))
    sums = (
        f"SUM(sph_e.e{n}) + {literal(part)}" for n, part in enumerate(OFFSET, start=1)
    )
    mean = f"SELECT JSON_ARRAY({', '.join(sums)}) FROM {_rows('sph_e', 'sph_p.p', 6)}"
    middle = _rows("sph_m", f"({mean})", 3, only=True)
    x, y, z = unit(_v("sph_m"))
    unit_middle = _named("sph_q", e1=x, e2=y, e3=z)
    q, a, b = _v("sph_q"), _v("sph_e"), _v("sph_e", 3)
    total = f"SELECT SUM({fan_triangle(q, a, b)}) FROM {_rows('sph_e', 'sph_p.p', 6)}"
    area = _named("sph_s", s=f"({total})")
    return ", ".join((_texts("sph_g", g=value), edges, middle, unit_middle, area))


def _edges(value: str) -> str:
    """Write the pairs of vectors that a list's edges join, without those of no length.

    A vertex is at an odd place, counted from one; the next one's is two on.
    """
    places = ("sph_n.n - 1", "sph_n.n", f"(sph_n.n + 1) % JSON_LENGTH({value})")
    last = f"(sph_n.n + 2) % JSON_LENGTH({value})"
    numbers = {
        name: f"radians(JSON_VALUE({value}, CONCAT('$[', {place}, ']')))"
        for name, place in zip(("a", "b", "c", "d"), (*places, last), strict=True)
    }
    angles = _named("sph_c", **numbers)
    parts = [
        part
        for lon, lat in (("sph_c.a", "sph_c.b"), ("sph_c.c", "sph_c.d"))
        for part in (f"cos({lat})*cos({lon})", f"cos({lat})*sin({lon})", f"sin({lat})")
    ]
    vectors = _named("sph_e", **{f"e{n}": part for n, part in enumerate(parts, 1)})
    step = plus(_v("sph_e"), _v("sph_e", 3), "-")
    row = ", ".join((*_v("sph_e"), *_v("sph_e", 3)))
    numbered = f"JSON_TABLE({value}, '$[*]' COLUMNS (n FOR ORDINALITY)) AS sph_n"
    return (
        f"(SELECT JSON_ARRAYAGG(JSON_ARRAY({row})) "
        f"FROM {numbered}, {angles}, {vectors} "
        f"WHERE sph_n.n % 2 = 1 AND {dot(step, step)} > 1e-30)"
    )


# --- values ------------------------------------------------------------------------


def area(value: str) -> str:
    """Write the area in square degrees of a polygon of SQL."""
    factor = literal(math.degrees(1) ** 2)
    smaller = f"least(abs(sph_s.s), {literal(4 * math.pi)} - abs(sph_s.s))"
    return f"(SELECT {factor}*{smaller} FROM {_fan(value)})"


def centroid(value: str) -> str:
    """Write the centre of gravity, lon and lat, of a polygon of SQL."""
    a, b = _v("sph_e"), _v("sph_e", 3)
    sums = ", ".join(f"SUM({angle(a, b)}*{part})" for part in normal(a, b))
    total = f"SELECT JSON_ARRAY({sums}) FROM {_rows('sph_e', 'sph_p.p', 6)}"
    turned = f"(sph_s.s < 0) <> ({_TURN} - abs(sph_s.s) < 0)"
    sign = _named("sph_i", g=f"CASE WHEN {turned} THEN -1e0 ELSE 1e0 END")
    x, y, z = (f"(sph_i.g*sph_w.e{n})" for n in (1, 2, 3))
    # A remainder of doubles has fewer digits here than they have.
    lon = f"degrees(atan2({y}, {x}))"
    turned_lon = f"CASE WHEN {lon} < 0 THEN {lon} + 360e0 ELSE {lon} END"
    lat = f"degrees(atan2({z}, sqrt({x}*{x} + {y}*{y})))"
    weights = _rows("sph_w", f"({total})", 3, only=True)
    return (
        f"(SELECT CASE WHEN sph_w.e1 IS NOT NULL THEN JSON_ARRAY({turned_lon}, {lat}) "
        f"END FROM {_fan(value)}, {weights}, {sign})"
    )


# --- conditions -----------------------------------------------------------------------


def inside(point: str, rows: str) -> str:
    """Write a condition: a vector is in a prepared polygon, or on its edge."""
    odd = f"SUM({crossed(_POINT, _edge)}) % 2 = 1"
    strictly = f"({odd}) <> (MAX(sph_e.e16) = 1)"
    near = f"degrees(MIN({nearest(_POINT, _edge)})) <= 1e-13"
    return f"(SELECT ({strictly}) OR {near} FROM {_point_and_edges(point, rows)})"


def edge_distance(point: str, rows: str) -> str:
    """Write the distance in degrees of a vector from a polygon's edges."""
    tables = _point_and_edges(point, rows)
    return f"(SELECT degrees(MIN({nearest(_POINT, _edge)})) FROM {tables})"


def _point_and_edges(point: str, rows: str) -> str:
    return f"{_rows('sph_p', point, 3, only=True)}, {_rows('sph_e', rows, 16)}"


def crossing(left: str, right: str) -> str:
    """Write a condition: edges of two prepared polygons cross, not just touch."""
    tables = f"{_rows('sph_f', left, 9)}, {_rows('sph_e', right, 9)}"
    found = cut(partial(_v, "sph_f"), _edge)
    return f"(SELECT MAX(({found})) = 1 FROM {tables})"


def vertices_inside(rows: str, other: str, *, every: bool) -> str:
    """Write a condition: all or any vertices of one polygon are in another.

    With ``every``, the middles of edges count too: between two vertices on
    a concave polygon's edge an edge may run outside.
    """
    a, b = _v("sph_k"), _v("sph_k", 3)
    ways = [a, b, unit(plus(a, b))] if every else [a, b]
    arms = (
        " ".join(f"WHEN {n} THEN {v[at]}" for n, v in enumerate(ways)) for at in _XYZ
    )
    x, y, z = (f"CASE sph_i.i {arm} END" for arm in arms)
    chosen = f"JSON_TABLE('{list(range(len(ways)))}', '$[*]' COLUMNS (i INT PATH '$'))"
    found = inside(f"JSON_ARRAY({x}, {y}, {z})", other)
    which = "MIN" if every else "MAX"
    tables = f"{_rows('sph_k', rows, 6)}, {chosen} AS sph_i"
    return f"(SELECT {which}({found}) = 1 FROM {tables})"
