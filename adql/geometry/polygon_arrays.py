"""Polygons in PostgreSQL's SQL, by sub-queries over arrays of doubles.

Prepared polygons are arrays of two dimensions, rows of 16 numbers for each edge
(`SphericalPolygon.edges`).  ``OFFSET 0`` keeps the planner from writing a value
into each place where its name stands.  Names begin with ``sph_``.
"""

import math
from functools import partial

from adql.geometry.plain_trigonometry import box_parts, literal
from adql.geometry.spelling import POSTGRESQL
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

_TURN = literal(2 * math.pi)
_A, _B, _Q = ((f"sph_e.{name}x", f"sph_e.{name}y", f"sph_e.{name}z") for name in "abq")


def let_both(name: str, x: str, y: str, body: str) -> str:
    """Write ``body``, in which ``name.x`` and ``name.y`` stand for values."""
    return f"(SELECT {body} FROM (SELECT {x} AS x, {y} AS y OFFSET 0) AS {name})"


def prepared_constant(polygon: SphericalPolygon) -> str:
    """Write the rows of a known polygon."""
    rows = ",".join(f"{{{','.join(map(repr, row))}}}" for row in polygon.edges.tolist())
    return f"'{{{rows}}}'::DOUBLE PRECISION[]"


def prepare(value: str) -> str:
    """Write the rows of a polygon that is SQL of lon, lat, lon, lat, ..."""
    # The reference must lie to the right of each edge: turn those that differ.
    side = f"{determinant(_Q, _A, _B)} < 0"
    turned = ", ".join(
        f"CASE WHEN {side} THEN {there} ELSE {here} END AS {here[6:]}"
        for here, there in (*zip(_A, _B, strict=True), *zip(_B, _A, strict=True))
    )
    edges = f"SELECT {turned}, qx, qy, qz, s FROM ({_fan(value)}) AS sph_e OFFSET 0"
    # The reference is the middle's antipode: reference x a is a x middle.
    flag = f"CASE WHEN {_TURN} - abs(sph_e.s) < 0 THEN 1 ELSE 0 END"
    row = (*_A, *_B, *normal(_A, _B), *cross(_A, _Q), *cross(_B, _Q), flag)
    return f"(SELECT array_agg(ARRAY[{', '.join(row)}]) FROM ({edges}) AS sph_e)"


def area(value: str) -> str:
    """Write the area in square degrees of a polygon of SQL."""
    factor, sphere = literal(math.degrees(1) ** 2), literal(4 * math.pi)
    smaller = f"least(min(abs(sph_e.s)), {sphere} - min(abs(sph_e.s)))"
    return f"(SELECT {factor}*{smaller} FROM ({_fan(value)}) AS sph_e)"


def box(lon: str, lat: str, width: str, height: str) -> str:
    """Write a BOX's corners as lon, lat, lon, lat, ... (see `sphere.box_corners`)."""
    parts = {"lon": lon, "lat": lat, "x": width, "y": height}
    double = POSTGRESQL.double
    given = ", ".join(
        f"{double.format(part)} AS {name}" for name, part in parts.items()
    )
    present, corners = box_parts("sph_b")
    body = f"CASE WHEN {present} THEN {POSTGRESQL.doubles(*corners)} END"
    return f"(SELECT {body} FROM (SELECT {given} OFFSET 0) AS sph_b)"


def centroid(value: str) -> str:
    """Write the centre of gravity, lon and lat, of a polygon of SQL."""
    arc = angle(_A, _B)
    x, y, z = (f"sum({arc}*{part})" for part in normal(_A, _B))
    turned = f"(min(sph_e.s) < 0) <> ({_TURN} - min(abs(sph_e.s)) < 0)"
    sign = f"CASE WHEN {turned} THEN -1 ELSE 1 END"
    sums = f"{x} AS x, {y} AS y, {z} AS z, {sign} AS g"
    total = f"SELECT {sums} FROM ({_fan(value)}) AS sph_e"
    vector = f"SELECT g*x AS x, g*y AS y, g*z AS z FROM ({total}) AS sph_t OFFSET 0"
    lon = "degrees(atan2(sph_t.y, sph_t.x))"
    lon = f"{lon} + CASE WHEN {lon} < 0 THEN 360 ELSE 0 END"
    lat = "degrees(atan2(sph_t.z, sqrt(sph_t.x*sph_t.x + sph_t.y*sph_t.y)))"
    position = f"CASE WHEN sph_t.x IS NOT NULL THEN ARRAY[{lon}, {lat}] END"
    return f"(SELECT {position} FROM ({vector}) AS sph_t)"


def _fan(value: str) -> str:
    """Write a query of a polygon's edges: ends, the middle, and the signed area.

    The last two, as `SphericalPolygon` defines them, stand in every row.
    """
    angles = ", ".join(
        f"radians(sph_v.v[{index}]) AS {name}"
        for name, index in (
            ("al", "2*sph_i - 1"),
            ("ab", "2*sph_i"),
            ("bl", "2*(sph_i % (cardinality(sph_v.v)/2)) + 1"),
            ("bb", "2*(sph_i % (cardinality(sph_v.v)/2)) + 2"),
        )
    )
    corners = (
        f"SELECT {angles} FROM (SELECT ({value})::DOUBLE PRECISION[] AS v OFFSET 0) "
        "AS sph_v, generate_series(1, cardinality(sph_v.v)/2) AS sph_i"
    )
    vectors = ", ".join(
        f"cos({e}b)*cos({e}l) AS {e}x, cos({e}b)*sin({e}l) AS {e}y, sin({e}b) AS {e}z"
        for e in "ab"
    )
    edges = f"SELECT {vectors} FROM ({corners}) AS sph_c OFFSET 0"
    sums = ", ".join(
        f"sum(sph_e.a{axis}) OVER () + {literal(part)} AS m{axis}"
        for axis, part in zip("xyz", OFFSET, strict=True)
    )
    step = plus(_A, _B, "-")
    edges = f"SELECT *, {sums} FROM ({edges}) AS sph_e WHERE {dot(step, step)} > 1e-30"
    middle = unit(("sph_e.mx", "sph_e.my", "sph_e.mz"))
    parts = ", ".join(
        f"{part} AS q{axis}" for axis, part in zip("xyz", middle, strict=True)
    )
    edges = f"SELECT *, {parts} FROM ({edges}) AS sph_e OFFSET 0"
    area = f"sum({fan_triangle(_Q, _A, _B)}) OVER () AS s"
    return f"SELECT *, {area} FROM ({edges}) AS sph_e"


def inside(point: str, rows: str) -> str:
    """Write a condition: a vector is in a prepared polygon, or on its edge."""
    p, edge = element(point), partial(_row, rows)
    odd = f"sum(({crossed(p, edge)})::INTEGER) % 2 = 1"
    strictly = f"({odd}) <> (min({rows}[sph_e][16]) = 1)"
    return _over(rows, f"({strictly}) OR degrees(min({nearest(p, edge)})) <= 1e-13")


def edge_distance(point: str, rows: str) -> str:
    """Write the distance in degrees of a vector from a polygon's edges."""
    each = nearest(element(point), partial(_row, rows))
    return _over(rows, f"degrees(min({each}))")


def crossing(left: str, right: str) -> str:
    """Write a condition: edges of two prepared polygons cross, not just touch."""
    found = cut(partial(_row, left, index="sph_f"), partial(_row, right))
    edges = f"generate_subscripts({left}, 1) AS sph_f"
    edges = f"{edges}, generate_subscripts({right}, 1) AS sph_e"
    return f"(SELECT bool_or({found}) FROM {edges})"


def vertices_inside(rows: str, other: str, *, every: bool) -> str:
    """Write a condition: all or any vertices of one polygon are in another.

    With ``every``, the middles of edges count too: between two vertices on
    a concave polygon's edge an edge may run outside.
    """
    a, b = _row(rows), _row(rows, 3)
    places = [a, b, unit(plus(a, b))] if every else [a, b]
    corners = " UNION ALL ".join(
        f"SELECT ARRAY[{', '.join(place)}] AS p "
        f"FROM generate_subscripts({rows}, 1) AS sph_e"
        for place in places
    )
    which = "bool_and" if every else "bool_or"
    return f"(SELECT {which}({inside('sph_k.p', other)}) FROM ({corners}) AS sph_k)"


def _over(rows: str, value: str) -> str:
    """Write an aggregate over the rows of a prepared polygon."""
    return f"(SELECT {value} FROM generate_subscripts({rows}, 1) AS sph_e)"


def _row(rows: str, offset: int = 0, index: str = "sph_e") -> Vector:
    """Name three numbers of a row."""
    return element(f"{rows}[{index}]", offset)
