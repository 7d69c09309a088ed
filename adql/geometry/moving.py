"""Positions moved in SQL: from frame to frame, and along with the stars.

Functions here take SQL text and give SQL text, of functions that every database
has.  Numbers that are known are moved here and now.
"""

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from adql.geometry.plain_trigonometry import constant, literal, numbers
from adql.geometry.sphere import lonlat, unit_vectors
from adql.geometry.strategy import CircleSql, PointSql, PolygonSql, Shape

__all__ = [
    "FRAMES",
    "ROTATING_MACRO",
    "Rotation",
    "matrix_list",
    "propagated",
    "rotated",
    "rotation",
]

Rotation = tuple[tuple[float, float, float], ...]
"""Rows of a matrix that turns vectors."""

# From the ICRS; the others by way of it.  FK4 is that of B1950 without its terms of
# aberration, FK5 and ECLIPTIC are of J2000 (IVOA UDF catalogue 1.2, §2.2.2).
_FROM_ICRS: dict[str, Rotation] = {
    "ICRS": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "FK4": (
        (0.9999256809514492, 0.011181371753884796, 0.004858960740738826),
        (-0.011181372203849871, 0.9999374861373449, -2.707332853596656e-05),
        (-0.0048589597052854224, -2.725853209429822e-05, 0.9999881948140961),
    ),
    "FK5": (
        (0.9999999999999921, -1.1102233297408327e-07, -4.411804498096771e-08),
        (1.1102233723050035e-07, 0.9999999999999889, 9.647792246010129e-08),
        (4.411803426976326e-08, -9.647792751958126e-08, 0.9999999999999943),
    ),
    "GALACTIC": (
        (-0.05487565771259163, -0.8734370519556159, -0.48383507361671546),
        (0.4941094371927268, -0.4448297212232952, 0.7469821839866676),
        (-0.8676661375596576, -0.19807633727300053, 0.4559838136873016),
    ),
    "SUPER_GALACTIC": (
        (0.37501555570303163, 0.34135887185624736, 0.8618801851683191),
        (-0.8983204377276124, -0.09572710024885117, 0.4287851600030194),
        (0.2288749093754372, -0.9350456902649068, 0.270750499492446),
    ),
    "ECLIPTIC": (
        (0.9999999999999941, -7.078368960971556e-08, 8.056213977613186e-08),
        (3.2897004077419646e-08, 0.9174821299149584, 0.39777699944404793),
        (-1.0207044725484355e-07, -0.39777699944404304, 0.9174821299149556),
    ),
}

FRAMES = tuple(_FROM_ICRS)
"""Frames by their names in IVOA's vocabulary (http://www.ivoa.net/rdf/refframe)."""

ROTATING_MACRO = """
CREATE OR REPLACE MACRO rotated_shape(shape, matrix) AS
    list_transform([{'s': shape, 'm': matrix}], lambda v: CASE WHEN v.s IS NOT NULL THEN
        list_concat(flatten(list_transform(range(1, len(v.s), 2), lambda i:
            list_transform(list_transform([{'m': v.m,
                    'x': cos(radians(v.s[i + 1])) * cos(radians(v.s[i])),
                    'y': cos(radians(v.s[i + 1])) * sin(radians(v.s[i])),
                    'z': sin(radians(v.s[i + 1]))}], lambda p: {
                'x': p.m[1] * p.x + p.m[2] * p.y + p.m[3] * p.z,
                'y': p.m[4] * p.x + p.m[5] * p.y + p.m[6] * p.z,
                'z': p.m[7] * p.x + p.m[8] * p.y + p.m[9] * p.z}), lambda q: [
                degrees(atan2(-q.y, -q.x)) + 180,
                degrees(atan2(q.z, sqrt(q.x * q.x + q.y * q.y)))])[1])),
            v.s[len(v.s) - len(v.s) % 2 + 1:]) END)[1]
""".strip()
"""What a DuckDB must be told to turn lists: of pairs, with a radius or without."""

# Milliarcseconds as radians, and one au per year in km/s.
_MAS = math.radians(1) / 3.6e6
_AU_PER_YEAR = 4.740470463533349


def rotation(source: str, target: str) -> Rotation:
    """Give the matrix that brings vectors from one frame into another."""
    if source == target:
        source = target = "ICRS"
    into, out = _FROM_ICRS[target], _FROM_ICRS[source]
    rows = [
        [sum(a * b for a, b in zip(row, other, strict=True)) for other in out]
        for row in into
    ]
    return tuple((x, y, z) for x, y, z in rows)


def matrix_list(matrix: Rotation) -> str:
    """Write a matrix as a list, row by row."""
    return numbers(tuple(value for row in matrix for value in row))


def rotated(shape: Shape, matrix: Rotation) -> Shape | None:
    """Turn a shape; None for a value that only the database can take apart."""
    if matrix == rotation("ICRS", "ICRS"):
        return shape
    if isinstance(shape, PointSql):
        return _rotated(shape, matrix)
    if isinstance(shape, CircleSql):
        return replace(shape, center=_rotated(shape.center, matrix))
    if isinstance(shape, PolygonSql):
        return PolygonSql(tuple(_rotated(v, matrix) for v in shape.vertices))
    return None


def _rotated(point: PointSql, matrix: Rotation) -> PointSql:
    known = constant(point)
    if known is not None:
        return _known(known, matrix)
    lon, lat = f"RADIANS({point.lon})", f"RADIANS({point.lat})"
    vector = (f"COS({lat})*COS({lon})", f"COS({lat})*SIN({lon})", f"SIN({lat})")
    x, y, z = (
        " + ".join(f"{literal(a)}*{v}" for a, v in zip(row, vector, strict=True))
        for row in matrix
    )
    # Turned by half a circle, the arc is never below 0.
    turned = f"(DEGREES(ATAN2(-({y}), -({x}))) + 180e0)"
    return PointSql(turned, f"DEGREES(ATAN2({z}, SQRT(POWER({x}, 2) + POWER({y}, 2))))")


def _known(position: tuple[float, float], matrix: Rotation) -> PointSql:
    lon, lat = lonlat(np.array(matrix) @ unit_vectors(*position))
    return PointSql(literal(lon), literal(lat), (lon, lat))


def propagated(arguments: Sequence[str]) -> PointSql:
    """Write where a star is at another epoch, moving straight on (ESA SP-1200, §1.5).

    The arguments are those of IVO_EPOCH_PROP_POS: longitude, latitude, parallax,
    proper motions, radial velocity, both epochs.  A NULL of the third to sixth
    is 0; the position is NULL if another is.
    """
    lon, lat, parallax, pm_lon, pm_lat, velocity, start, end = arguments
    years = f"(({end}) - ({start}))*{literal(_MAS)}"
    toward = literal(1 / _AU_PER_YEAR)
    recession = f"COALESCE({parallax}, 0)*COALESCE({velocity}, 0)*{toward}"
    grown = f"(1 + {recession}*{years})"
    along, up = f"COALESCE({pm_lon}, 0)*{years}", f"COALESCE({pm_lat}, 0)*{years}"
    sine, cosine = f"SIN(RADIANS({lat}))", f"COS(RADIANS({lat}))"
    x = f"({grown}*{cosine} - {up}*{sine})"
    z = f"({grown}*{sine} + {up}*{cosine})"
    # Half a circle there and back, so that the arc is from 0 to 360.
    moved = f"(({lon}) + DEGREES(ATAN2({along}, {x})))"
    turns = f"FLOOR({moved}/360e0)"
    return PointSql(
        f"({moved} - 360e0*{turns})",
        f"DEGREES(ATAN2({z}, SQRT(POWER({x}, 2) + POWER({along}, 2))))",
    )
