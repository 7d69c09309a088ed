"""Vectors of SQL: what every way of writing polygons computes of them."""

from collections.abc import Callable

__all__ = [
    "EDGE",
    "Vector",
    "angle",
    "cross",
    "crossed",
    "cut",
    "determinant",
    "dot",
    "element",
    "fan_triangle",
    "length",
    "nearest",
    "normal",
    "plus",
    "unit",
]

EDGE = 2e-15
"""Sines of angles that rounding may make of a position on an edge."""

Vector = tuple[str, str, str]
"""SQL of x, y and z."""


def dot(a: Vector, b: Vector) -> str:
    """Write the product of two vectors, a number."""
    return f"({a[0]}*{b[0]} + {a[1]}*{b[1]} + {a[2]}*{b[2]})"


def cross(a: Vector, b: Vector) -> Vector:
    """Write the product of two vectors, a vector."""
    return (
        f"({a[1]}*{b[2]} - {a[2]}*{b[1]})",
        f"({a[2]}*{b[0]} - {a[0]}*{b[2]})",
        f"({a[0]}*{b[1]} - {a[1]}*{b[0]})",
    )


def plus(a: Vector, b: Vector, sign: str = "+") -> Vector:
    """Write a sum, or a difference."""
    return (f"({a[0]}{sign}{b[0]})", f"({a[1]}{sign}{b[1]})", f"({a[2]}{sign}{b[2]})")


def length(a: Vector) -> str:
    """Write how long a vector is."""
    return f"sqrt({dot(a, a)})"


def unit(a: Vector) -> Vector:
    """Write a vector of length 1."""
    size = length(a)
    return (f"{a[0]}/{size}", f"{a[1]}/{size}", f"{a[2]}/{size}")


def determinant(p: Vector, a: Vector, b: Vector) -> str:
    """Write the product of three vectors: which side of a and b is p on."""
    return dot(p, cross(a, b))


def normal(a: Vector, b: Vector) -> Vector:
    """Write an edge's unit normal; see `SphericalPolygon.normals`."""
    return unit(cross(plus(a, b), plus(b, a, "-")))


def angle(a: Vector, b: Vector) -> str:
    """Write the angle between two vectors, in radians, exact for small ones."""
    return f"2*atan2({length(plus(a, b, '-'))}, {length(plus(a, b))})"


# --- edges ------------------------------------------------------------------------


def element(name: str, offset: int = 0) -> Vector:
    """Name the parts of a vector that is an array, or begins within one."""
    return (f"{name}[{offset + 1}]", f"{name}[{offset + 2}]", f"{name}[{offset + 3}]")


def fan_triangle(q: Vector, a: Vector, b: Vector) -> str:
    """Write the area of a triangle; see `SphericalPolygon.signed_area`."""
    rest = f"1 + {dot(a, b)} + {dot(a, q)} + {dot(b, q)}"
    return f"2*atan2({determinant(q, plus(a, q, '-'), plus(b, q, '-'))}, {rest})"


def crossed(p: Vector, row: Callable[[int], Vector]) -> str:
    """Write that the arc from a position to the reference crosses an edge.

    ``row`` gives a vector of an edge's row, by its offset (`SphericalPolygon.edges`).
    """
    return f"{dot(p, row(9))} < 0 AND {dot(p, row(12))} >= 0 AND {dot(p, row(6))} >= 0"


def nearest(p: Vector, row: Callable[[int], Vector]) -> str:
    """Write the angle between a position and an edge, in radians."""
    a, b, n = row(0), row(3), row(6)
    beside = f"{determinant(p, n, a)} >= 0 AND {determinant(p, b, n)} >= 0"
    across = f"asin(least(1e0, abs({dot(p, n)})))"
    ends = f"least({angle(p, a)}, {angle(p, b)})"
    return f"CASE WHEN {beside} THEN {across} ELSE {ends} END"


def cut(left: Callable[[int], Vector], right: Callable[[int], Vector]) -> str:
    """Write that two edges cross, not just touch; of each its row."""
    start, end, across = (left(offset) for offset in (0, 3, 6))
    a, b, n = (right(offset) for offset in (0, 3, 6))
    low, high = (dot(a, across), dot(end, n)), (dot(b, across), dot(start, n))
    one_way = [f"{x} < -{EDGE}" for x in low] + [f"{x} > {EDGE}" for x in high]
    other = [f"{x} > {EDGE}" for x in low] + [f"{x} < -{EDGE}" for x in high]
    return f"{' AND '.join(one_way)} OR {' AND '.join(other)}"
