"""Polygons in DuckDB's SQL, by lambdas over lists of doubles.

A polygon is *prepared*, from a constant in Python or from a column in SQL,
into one list of rows of 16 numbers for each edge (`SphericalPolygon.edges`);
the rest works on prepared polygons.  Names of lambda parameters begin with
``sph_``, so that no column is called like them.
"""

import math

import numpy as np

from adql.geometry.plain_trigonometry import literal, numbers
from adql.geometry.sphere import OFFSET, SphericalPolygon

__all__ = [
    "Vector",
    "area",
    "box",
    "centroid",
    "crossing",
    "edge_distance",
    "inside",
    "let",
    "point_in_constant",
    "prepare",
    "prepared_constant",
    "vertices_inside",
]

# Sines of angles that rounding may make of a position on an edge.
_EDGE = 2e-15
Vector = tuple[str, str, str]
"""SQL of x, y and z."""

_TURN = literal(2 * math.pi)


def let(name: str, value: str, body: str) -> str:
    """Write ``body``, in which ``name`` stands for ``value``, computed once."""
    return f"list_transform([{value}], lambda {name}: {body})[1]"


def prepared_constant(polygon: SphericalPolygon) -> str:
    """Write the rows of a known polygon."""
    rows = (numbers(tuple(row)) for row in polygon.edges.tolist())
    return f"([{', '.join(rows)}]::DOUBLE[][])"


def prepare(value: str) -> str:
    """Write the rows of a polygon that is SQL of lon, lat, lon, lat, ..."""
    a, b, q = _v("sph_e[1]"), _v("sph_e[2]"), _v("sph_v.q")
    # The reference must lie to the right of each edge: turn those that differ.
    turned = f"CASE WHEN {_determinant(q, a, b)} < 0 THEN [sph_e[2], sph_e[1]]"
    rows = f"list_transform(sph_v.p, lambda sph_e: {turned} ELSE sph_e END)"
    with_normal = f"[sph_e[1], sph_e[2], {_list_of(_normal(a, b))}]"
    rows = f"list_transform({rows}, lambda sph_e: {with_normal})"
    # The reference is the middle's antipode: reference x a is a x middle.
    sides = ", ".join((*_cross(a, q), *_cross(b, q)))
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
    sizes = " AND ".join(f"sph_b.{s} >= 0 AND sph_b.{s} < 180" for s in "xy")
    present = f"sph_b.lon IS NOT NULL AND sph_b.lat IS NOT NULL AND {sizes}"
    corners = []
    theta = "radians(sph_b.lat)"
    for east, north in (("-", "-"), ("", "-"), ("", ""), ("-", "")):
        x, y = f"{east}tan(radians(sph_b.x/2))", f"{north}tan(radians(sph_b.y/2))"
        # Towards the centre's meridian, towards the east, and up.
        ahead, up = (
            f"cos({theta}) - sin({theta})*{y}",
            f"sin({theta}) + cos({theta})*{y}",
        )
        level = f"sqrt(pow({x}, 2) + pow({ahead}, 2))"
        corners.append(f"sph_b.lon + degrees(atan2({x}, {ahead}))")
        corners.append(f"degrees(atan2({up}, {level}))")
    body = f"CASE WHEN {present} THEN [{', '.join(corners)}] END"
    return f"({let('sph_b', f'{{{given}}}', body)})"


def centroid(value: str) -> str:
    """Write the centre of gravity, lon and lat, of a polygon of SQL."""
    a, b = _v("sph_e[1]"), _v("sph_e[2]")
    angle = _angle(a, b)
    weighted = ", ".join(f"{angle}*{part}" for part in _normal(a, b))
    turned = f"(sph_v.s < 0) <> ({_TURN} - abs(sph_v.s) < 0)"
    state = let(
        "sph_v",
        _fan(value),
        f"{{'w': list_transform(sph_v.p, lambda sph_e: [{weighted}]), "
        f"'g': CASE WHEN {turned} THEN -1e0 ELSE 1e0 END}}",
    )
    x, y, z = (f"sph_v.g*{total}" for total in _totals("sph_v.w", _v("sph_e")))
    position = (
        "[(degrees(atan2(sph_v[2], sph_v[1])) + 360e0) % 360e0, "
        "degrees(atan2(sph_v[3], sqrt(sph_v[1]*sph_v[1] + sph_v[2]*sph_v[2])))]"
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
    step = _sum(a, b, "-")
    pairs = (
        "list_filter(list_transform(range(1, len(sph_v) + 1), "
        "lambda sph_i: [sph_v[sph_i], sph_v[sph_i % len(sph_v) + 1]]), "
        f"lambda sph_e: {_dot(step, step)} > 1e-30)"
    )
    state = let("sph_v", state, pairs)
    x, y, z = (literal(part) for part in OFFSET)
    mean = _list_of(_sum(_totals("sph_v", a), (x, y, z)))
    state = let("sph_v", state, f"{{'p': sph_v, 'm': {mean}}}")
    middle = _list_of(_unit(_v("sph_v.m")))
    state = let("sph_v", state, f"{{'p': sph_v.p, 'q': {middle}}}")
    rest = f"1 + {_dot(a, b)} + {_dot(a, q)} + {_dot(b, q)}"
    small = _determinant(q, _sum(a, q, "-"), _sum(b, q, "-"))
    area = f"list_sum(list_transform(sph_v.p, lambda sph_e: 2*atan2({small}, {rest})))"
    return let("sph_v", state, f"{{'p': sph_v.p, 'q': sph_v.q, 's': {area}}}")


def inside(point: str, rows: str) -> str:
    """Write a condition: a vector is in a prepared polygon, or on its edge."""
    p = _v(point)
    crossed = (
        f"{_dot(p, _v('sph_e', 9))} < 0 AND {_dot(p, _v('sph_e', 12))} >= 0 "
        f"AND {_dot(p, _v('sph_e', 6))} >= 0"
    )
    crossings = f"list_sum(list_transform({rows}, lambda sph_e: ({crossed})::INTEGER))"
    strictly = f"({crossings} % 2 = 1) <> ({rows}[1][16] = 1)"
    return f"(({strictly}) OR {edge_distance(point, rows)} <= 1e-13)"


def edge_distance(point: str, rows: str) -> str:
    """Write the distance in degrees of a vector from a polygon's edges."""
    p, a, b, n = _v(point), _v("sph_e"), _v("sph_e", 3), _v("sph_e", 6)
    beside = f"{_determinant(p, n, a)} >= 0 AND {_determinant(p, b, n)} >= 0"
    across = f"asin(least(1e0, abs({_dot(p, n)})))"
    ends = f"least({_angle(p, a)}, {_angle(p, b)})"
    nearest = f"CASE WHEN {beside} THEN {across} ELSE {ends} END"
    return f"degrees(list_min(list_transform({rows}, lambda sph_e: {nearest})))"


def crossing(left: str, right: str) -> str:
    """Write a condition: edges of two prepared polygons cross, not just touch."""
    start, end, normal = (_v("sph_f", offset) for offset in (0, 3, 6))
    a, b, n = (_v("sph_e", offset) for offset in (0, 3, 6))
    low, high = (_dot(a, normal), _dot(end, n)), (_dot(b, normal), _dot(start, n))
    one_way = [f"{x} < -{_EDGE}" for x in low] + [f"{x} > {_EDGE}" for x in high]
    other = [f"{x} > {_EDGE}" for x in low] + [f"{x} < -{_EDGE}" for x in high]
    found = f"({' AND '.join(one_way)} OR {' AND '.join(other)})::INTEGER"
    across = f"list_max(list_transform({right}, lambda sph_e: {found}))"
    return f"(list_max(list_transform({left}, lambda sph_f: {across})) = 1)"


def vertices_inside(rows: str, other: str, *, every: bool) -> str:
    """Write a condition: all or any vertices of one polygon are in another.

    With ``every``, the middles of edges count too: between two vertices on
    a concave polygon's edge an edge may run outside.
    """
    corners = f"list_transform({rows}, lambda sph_k: sph_k[1:3])"
    others = f"list_transform({rows}, lambda sph_k: sph_k[4:6])"
    corners = f"list_concat({corners}, {others})"
    if every:
        middle = _list_of(_sum(_v("sph_k"), _v("sph_k", 3)))
        unit = let("sph_h", middle, _list_of(_unit(_v("sph_h"))))
        middles = f"list_transform({rows}, lambda sph_k: {unit})"
        corners = f"list_concat({corners}, {middles})"
    found = f"{inside('sph_c', other)}::INTEGER"
    which = "list_min" if every else "list_max"
    return f"({which}(list_transform({corners}, lambda sph_c: {found})) = 1)"


def point_in_constant(vector: Vector, polygon: SphericalPolygon) -> str:
    """Write a condition: a position is in a known polygon; short for each edge.

    No lambdas: products of the position with constants, which the database
    computes for many rows at once, each once.
    """
    sides: list[str] = []
    edges: list[str] = []
    for row in polygon.edges.tolist():
        a, b, n = row[0:3], row[3:6], row[6:9]
        across = _with(vector, n)
        sides.append(
            f"({_with(vector, row[9:12])} < 0 AND {_with(vector, row[12:15])} >= 0 "
            f"AND {across} >= 0)::INTEGER"
        )
        along = np.cross(n, a).tolist(), np.cross(b, n).tolist()
        edges.append(
            f"abs({across}) <= {_EDGE} AND {_with(vector, along[0])} >= -{_EDGE} "
            f"AND {_with(vector, along[1])} >= -{_EDGE}"
        )
    odd = 0 if polygon.far_inside else 1
    return f"(({_balanced(sides)}) % 2 = {odd} OR ({') OR ('.join(edges)}))"


def _balanced(terms: list[str]) -> str:
    """Add terms in pairs of pairs: databases bound the depth of a sum."""
    while len(terms) > 1:
        terms = [
            f"({' + '.join(terms[at : at + 2])})" for at in range(0, len(terms), 2)
        ]
    return terms[0]


def _with(vector: Vector, known: list[float]) -> str:
    terms = (f"{v}*{literal(k)}" for v, k in zip(vector, known, strict=True))
    return f"({' + '.join(terms)})"


def _v(name: str, offset: int = 0) -> Vector:
    """Name the three parts of a vector that is a list, or begins within one."""
    return (f"{name}[{offset + 1}]", f"{name}[{offset + 2}]", f"{name}[{offset + 3}]")


def _list_of(parts: Vector) -> str:
    return f"[{', '.join(parts)}]"


def _dot(a: Vector, b: Vector) -> str:
    return f"({a[0]}*{b[0]} + {a[1]}*{b[1]} + {a[2]}*{b[2]})"


def _cross(a: Vector, b: Vector) -> Vector:
    return (
        f"({a[1]}*{b[2]} - {a[2]}*{b[1]})",
        f"({a[2]}*{b[0]} - {a[0]}*{b[2]})",
        f"({a[0]}*{b[1]} - {a[1]}*{b[0]})",
    )


def _sum(a: Vector, b: Vector, sign: str = "+") -> Vector:
    return (f"({a[0]}{sign}{b[0]})", f"({a[1]}{sign}{b[1]})", f"({a[2]}{sign}{b[2]})")


def _length(a: Vector) -> str:
    return f"sqrt({_dot(a, a)})"


def _unit(a: Vector) -> Vector:
    size = _length(a)
    return (f"{a[0]}/{size}", f"{a[1]}/{size}", f"{a[2]}/{size}")


def _determinant(p: Vector, a: Vector, b: Vector) -> str:
    return _dot(p, _cross(a, b))


def _normal(a: Vector, b: Vector) -> Vector:
    """Write an edge's unit normal; see `SphericalPolygon.normals`."""
    return _unit(_cross(_sum(a, b), _sum(b, a, "-")))


def _angle(a: Vector, b: Vector) -> str:
    return f"2*atan2({_length(_sum(a, b, '-'))}, {_length(_sum(a, b))})"


def _totals(rows: str, vector: Vector) -> Vector:
    """Sum a vector of ``sph_e`` over rows."""
    x, y, z = (f"list_sum(list_transform({rows}, lambda sph_e: {v}))" for v in vector)
    return (x, y, z)
