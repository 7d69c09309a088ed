"""Polygons in DuckDB's SQL, by lambdas over lists of doubles.

A polygon is *prepared*, from a constant in Python or from a column in SQL,
into one list of rows of 16 numbers for each edge (`SphericalPolygon.edges`);
the rest works on prepared polygons.  Names of lambda parameters begin with
``sph_``, so that no column is called like them.
"""

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
    element,
    fan_triangle,
    nearest,
    normal,
    plus,
    unit,
)

__all__ = [
    "Vector",
    "area",
    "box",
    "centroid",
    "crossing",
    "edge_distance",
    "inside",
    "let",
    "let_both",
    "prepare",
    "prepared_constant",
    "vertices_inside",
]

_TURN = literal(2 * math.pi)
_v = element
_edge = partial(element, "sph_e")


def let(name: str, value: str, body: str) -> str:
    """Write ``body``, in which ``name`` stands for ``value``, computed once."""
    return f"list_transform([{value}], lambda {name}: {body})[1]"


def let_both(name: str, x: str, y: str, body: str) -> str:
    """Write ``body``, in which ``name.x`` and ``name.y`` stand for values."""
    both = f"{{'x': {x}, 'y': {y}}}"
    return f"({let(name, both, body)})"


def prepared_constant(polygon: SphericalPolygon) -> str:
    """Write the rows of a known polygon."""
    # One text, since DuckDB binds each number of a list on its own.
    return f"('{polygon.edges.tolist()}'::DOUBLE[][])"


def prepare(value: str) -> str:
    """Write the rows of a polygon that is SQL of lon, lat, lon, lat, ..."""
    a, b, q = _v("sph_e[1]"), _v("sph_e[2]"), _v("sph_v.q")
    # The reference must lie to the right of each edge: turn those that differ.
    turned = f"CASE WHEN {determinant(q, a, b)} < 0 THEN [sph_e[2], sph_e[1]]"
    rows = f"list_transform(sph_v.p, lambda sph_e: {turned} ELSE sph_e END)"
    with_normal = f"[sph_e[1], sph_e[2], {_list_of(normal(a, b))}]"
    rows = f"list_transform({rows}, lambda sph_e: {with_normal})"
    # The reference is the middle's antipode: reference x a is a x middle.
    sides = ", ".join((*cross(a, q), *cross(b, q)))
    flag = f"CASE WHEN {_TURN} - abs(sph_v.s) < 0 THEN 1e0 ELSE 0e0 END"
    row = f"list_concat(sph_e[1], sph_e[2], sph_e[3], [{sides}, {flag}])"
    rows = f"list_transform({rows}, lambda sph_e: {row})"
    return f"({let('sph_v', _fan(value), rows)})"


def area(value: str) -> str:
    """Write the area in square degrees of a polygon of SQL."""
    factor = literal(math.degrees(1) ** 2)
    smaller = f"least(abs(sph_v.s), {literal(4 * math.pi)} - abs(sph_v.s))"
    return f"({let('sph_v', _fan(value), f'{factor}*{smaller}')})"


def box(lon: str, lat: str, width: str, height: str) -> str:
    """Write a BOX's corners as lon, lat, lon, lat, ... (see `sphere.box_corners`)."""
    parts = {"lon": lon, "lat": lat, "x": width, "y": height}
    given = ", ".join(f"'{name}': ({part})::DOUBLE" for name, part in parts.items())
    present, corners = box_parts("sph_b")
    body = f"CASE WHEN {present} THEN [{', '.join(corners)}] END"
    return f"({let('sph_b', f'{{{given}}}', body)})"


def centroid(value: str) -> str:
    """Write the centre of gravity, lon and lat, of a polygon of SQL."""
    a, b = _v("sph_e[1]"), _v("sph_e[2]")
    arc = angle(a, b)
    weighted = ", ".join(f"{arc}*{part}" for part in normal(a, b))
    turned = f"(sph_v.s < 0) <> ({_TURN} - abs(sph_v.s) < 0)"
    state = let(
        "sph_v",
        _fan(value),
        f"{{'w': list_transform(sph_v.p, lambda sph_e: [{weighted}]), "
        f"'g': CASE WHEN {turned} THEN -1e0 ELSE 1e0 END}}",
    )
    x, y, z = (f"sph_v.g*{total}" for total in _totals("sph_v.w", _v("sph_e")))
    position = (
        "CASE WHEN sph_v[1] IS NOT NULL THEN "
        "[(degrees(atan2(sph_v[2], sph_v[1])) + 360e0) % 360e0, "
        "degrees(atan2(sph_v[3], sqrt(sph_v[1]*sph_v[1] + sph_v[2]*sph_v[2])))] END"
    )
    return f"({let('sph_v', let('sph_v', state, f'[{x}, {y}, {z}]'), position)})"


def _fan(value: str) -> str:
    """Write a polygon's edges, middle and signed area, a struct.

    ``p`` are pairs of unit vectors, ``q`` the middle, ``s`` the area as
    `SphericalPolygon.signed_area` defines it.  Each step is an argument of the
    next: the time to bind lambdas within lambdas grows as a power of the depth.
    """
    lon, lat = "radians(sph_v[2*sph_i-1])", "radians(sph_v[2*sph_i])"
    state = let(
        "sph_v",
        f"({value})::DOUBLE[]",
        "list_transform(range(1, len(sph_v)//2 + 1), lambda sph_i: "
        f"[cos({lat})*cos({lon}), cos({lat})*sin({lon}), sin({lat})])",
    )
    q, a, b = _v("sph_v.q"), _v("sph_e[1]"), _v("sph_e[2]")
    step = plus(a, b, "-")
    pairs = (
        "list_filter(list_transform(range(1, len(sph_v) + 1), "
        "lambda sph_i: [sph_v[sph_i], sph_v[sph_i % len(sph_v) + 1]]), "
        f"lambda sph_e: {dot(step, step)} > 1e-30)"
    )
    state = let("sph_v", state, pairs)
    x, y, z = (literal(part) for part in OFFSET)
    mean = _list_of(plus(_totals("sph_v", a), (x, y, z)))
    state = let("sph_v", state, f"{{'p': sph_v, 'm': {mean}}}")
    middle = _list_of(unit(_v("sph_v.m")))
    state = let("sph_v", state, f"{{'p': sph_v.p, 'q': {middle}}}")
    area = f"list_sum(list_transform(sph_v.p, lambda sph_e: {fan_triangle(q, a, b)}))"
    return let("sph_v", state, f"{{'p': sph_v.p, 'q': sph_v.q, 's': {area}}}")


def inside(point: str, rows: str) -> str:
    """Write a condition: a vector is in a prepared polygon, or on its edge."""
    odd = f"({crossed(_v(point), _edge)})::INTEGER"
    crossings = f"list_sum(list_transform({rows}, lambda sph_e: {odd}))"
    strictly = f"({crossings} % 2 = 1) <> ({rows}[1][16] = 1)"
    return f"(({strictly}) OR {edge_distance(point, rows)} <= 1e-13)"


def edge_distance(point: str, rows: str) -> str:
    """Write the distance in degrees of a vector from a polygon's edges."""
    each = f"list_transform({rows}, lambda sph_e: {nearest(_v(point), _edge)})"
    return f"degrees(list_min({each}))"


def crossing(left: str, right: str) -> str:
    """Write a condition: edges of two prepared polygons cross, not just touch."""
    found = f"({cut(partial(_v, 'sph_f'), _edge)})::INTEGER"
    each = f"list_max(list_transform({right}, lambda sph_e: {found}))"
    return f"(list_max(list_transform({left}, lambda sph_f: {each})) = 1)"


def vertices_inside(rows: str, other: str, *, every: bool) -> str:
    """Write a condition: all or any vertices of one polygon are in another.

    With ``every``, the middles of edges count too: between two vertices on
    a concave polygon's edge an edge may run outside.
    """
    corners = f"list_transform({rows}, lambda sph_k: sph_k[1:3])"
    others = f"list_transform({rows}, lambda sph_k: sph_k[4:6])"
    corners = f"list_concat({corners}, {others})"
    if every:
        middle = _list_of(plus(_v("sph_k"), _v("sph_k", 3)))
        on_sphere = let("sph_h", middle, _list_of(unit(_v("sph_h"))))
        middles = f"list_transform({rows}, lambda sph_k: {on_sphere})"
        corners = f"list_concat({corners}, {middles})"
    found = f"{inside('sph_c', other)}::INTEGER"
    which = "list_min" if every else "list_max"
    return f"({which}(list_transform({corners}, lambda sph_c: {found})) = 1)"


def _list_of(parts: Vector) -> str:
    return f"[{', '.join(parts)}]"


def _totals(rows: str, vector: Vector) -> Vector:
    """Sum a vector of ``sph_e`` over rows."""
    x, y, z = (f"list_sum(list_transform({rows}, lambda sph_e: {v}))" for v in vector)
    return (x, y, z)
