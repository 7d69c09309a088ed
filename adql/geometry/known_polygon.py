"""A position in a known polygon, in SQL that every database has."""

import numpy as np

from adql.geometry.plain_trigonometry import literal
from adql.geometry.sphere import SphericalPolygon
from adql.geometry.vector_sql import EDGE, Vector

__all__ = ["point_in_constant"]


def point_in_constant(
    vector: Vector, polygon: SphericalPolygon, flag: str = "({})::INTEGER"
) -> str:
    """Write a condition: a position is in a known polygon; short for each edge.

    No lambdas: products of the position with constants, which the database
    computes for many rows at once, each once.  ``flag`` makes a number of a
    condition.
    """
    sides: list[str] = []
    edges: list[str] = []
    for row in polygon.edges.tolist():
        a, b, n = row[0:3], row[3:6], row[6:9]
        across = _with(vector, n)
        crossed = (
            f"{_with(vector, row[9:12])} < 0 AND {_with(vector, row[12:15])} >= 0 "
            f"AND {across} >= 0"
        )
        sides.append(flag.format(crossed))
        along = np.cross(n, a).tolist(), np.cross(b, n).tolist()
        edges.append(
            f"abs({across}) <= {EDGE} AND {_with(vector, along[0])} >= -{EDGE} "
            f"AND {_with(vector, along[1])} >= -{EDGE}"
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
