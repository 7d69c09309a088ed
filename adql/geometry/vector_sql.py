"""Vectors of SQL: what every way of writing polygons computes of them."""

__all__ = [
    "EDGE",
    "Vector",
    "angle",
    "cross",
    "determinant",
    "dot",
    "length",
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
