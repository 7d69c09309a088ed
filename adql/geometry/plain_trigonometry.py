"""Points and cones in plain SQL: haversines of degrees.

Functions here take SQL text and give SQL text.  They use the sine of half
angles, so that fractions of a milliarcsecond survive, and beyond 90 degrees
the cosine, so that antipodes do.
"""

import math
import re

from adql.geometry.spelling import DUCKDB, Spelling
from adql.geometry.strategy import PointSql

__all__ = [
    "TOLERANCE",
    "box_parts",
    "cone_area",
    "constant",
    "declination_band",
    "distance",
    "in_cone",
    "literal",
    "nearer",
    "number_of",
    "numbers",
    "pair_band",
    "unit_vector",
]

TOLERANCE = 1e-13
"""Degrees (a third of a nanoarcsecond) by which "on the edge" is in."""

_ROUNDING = 4e-15
_NOTHING = 1e-100
_NUMBER = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?", re.ASCII)


def literal(value: float) -> str:
    """Write a double: with an exponent, or it would be a DECIMAL."""
    text = repr(float(value))
    text = text if "e" in text else text + "e0"
    return f"({text})" if text.startswith("-") else text


def numbers(values: tuple[float, ...], spelling: Spelling = DUCKDB) -> str:
    """Write a list of doubles."""
    return spelling.array.format(", ".join(map(literal, values)))


def number_of(sql: str) -> float | None:
    """Read SQL that is just a number, in parentheses or not."""
    text = sql.strip()
    while text.startswith("(") and text.endswith(")"):
        text = text[1:-1].strip()
    return float(text) if _NUMBER.fullmatch(text) else None


def constant(point: PointSql) -> tuple[float, float] | None:
    """Give a point's constant value if it has one on the sphere."""
    if point.constant is None:
        return None
    lon, lat = point.constant
    if not math.isfinite(lon) or not abs(lat) <= 90:
        return None
    # Some databases fail where a square is too small for a double.
    return (lon if abs(lon) > _NOTHING else 0.0, lat if abs(lat) > _NOTHING else 0.0)


def unit_vector(point: PointSql, spelling: Spelling = DUCKDB) -> str:
    """Write a point as a list x, y, z; NULL if the point is."""
    lon, lat = f"radians({point.lon})", f"radians({point.lat})"
    parts = f"cos({lat})*cos({lon}), cos({lat})*sin({lon}), sin({lat})"
    return (
        f"(CASE WHEN ({point.lon}) IS NOT NULL AND ({point.lat}) IS NOT NULL "
        f"THEN {spelling.array.format(parts)} END)"
    )


def _doubled(point: PointSql, spelling: Spelling) -> PointSql:
    """Make doubles of a point's parts; write a constant point by its numbers."""
    known = constant(point)
    if known is not None:
        return PointSql(literal(known[0]), literal(known[1]), known)
    return PointSql(_double(point.lon, spelling), _double(point.lat, spelling))


def _differences(left: PointSql, right: PointSql) -> tuple[str, str, str]:
    """Write half the differences of longitude and latitude, and half the sum."""
    return (
        f"radians({left.lon}-{right.lon})/2",
        f"radians({left.lat}-{right.lat})/2",
        f"radians({left.lat}+{right.lat})/2",
    )


def _double(sql: str, spelling: Spelling) -> str:
    if number_of(sql) is not None and "e" in sql:
        return sql
    return spelling.double.format(sql)


def _haversine(left: PointSql, right: PointSql) -> str:
    dlon, dlat, _ = _differences(left, right)
    cosines = f"{_cosine(left)}*{_cosine(right)}"
    return f"(pow(sin({dlat}),2) + {cosines}*pow(sin({dlon}),2))"


def _cohaversine(left: PointSql, right: PointSql) -> str:
    """Write 1 - haversine, exact where that is small.

    It is a sum of two positive parts, since the product of two cosines is
    cos²(difference/2) - sin²(sum/2).
    """
    dlon, dlat, total = _differences(left, right)
    return f"(pow(cos({dlat})*cos({dlon}),2) + pow(sin({total})*sin({dlon}),2))"


def _cosine(point: PointSql) -> str:
    known = constant(point)
    if known is not None:
        return literal(math.cos(math.radians(known[1])))
    return f"cos(radians({point.lat}))"


def distance(left: PointSql, right: PointSql, spelling: Spelling = DUCKDB) -> str:
    """Write the distance in degrees."""
    left, right = _doubled(left, spelling), _doubled(right, spelling)
    near, far = _haversine(left, right), _cohaversine(left, right)
    return f"(2*degrees(atan2(sqrt({near}), sqrt({far}))))"


def in_cone(
    left: PointSql,
    right: PointSql,
    radius: float,
    *,
    strict: bool = False,
    spelling: Spelling = DUCKDB,
) -> str:
    """Write a condition: the points are at most a known radius apart.

    Compares haversines: no root and no arc is needed.
    """
    left, right = _doubled(left, spelling), _doubled(right, spelling)
    if strict:
        # Half of a tiny radius still holds the point itself.
        edge = max(radius - TOLERANCE, radius / 2)
        rounding = 1 - _ROUNDING
    else:
        edge, rounding = radius + TOLERANCE, 1 + _ROUNDING
    if radius < 0 or (strict and radius == 0):
        return f"({_haversine(left, right)} < -1e0)"
    if edge > 180:
        return f"({_haversine(left, right)} <= 2e0)"
    half = math.radians(edge) / 2
    if edge > 90:
        bound = literal(math.cos(half) ** 2 * (2 - rounding))
        return f"({_cohaversine(left, right)} >= {bound})"
    bound = literal(math.sin(half) ** 2 * rounding)
    return f"({_haversine(left, right)} <= {bound})"


def nearer(
    left: PointSql,
    right: PointSql,
    radius: str,
    *,
    strict: bool = False,
    spelling: Spelling = DUCKDB,
) -> str:
    """Write a condition: the points are at most ``radius``, SQL, apart.

    The radius is subtracted, because NaN is larger than all else in SQL: as
    it stands, a radius of NaN holds nothing.
    """
    comparison = f"< -{TOLERANCE}" if strict else f"<= {TOLERANCE}"
    return f"({distance(left, right, spelling)} - ({radius}) {comparison})"


def declination_band(
    point: PointSql, lat: float, radius: float, *, null_safe: bool = True
) -> str | None:
    """Write the latitudes that a cone reaches; None if they are all.

    If ``null_safe``, a point without longitude passes, to become NULL later;
    else the band is one that an index or a zone map can use.
    """
    low, high = max(lat - radius, -90.0), min(lat + radius, 90.0)
    if (low, high) == (-90, 90):
        return None
    bounds = (
        f"{point.lat} >= {literal(low - 1e-9)}",
        f"{point.lat} <= {literal(high + 1e-9)}",
    )
    band = f"({' AND '.join(bounds)})"
    return f"({band} OR ({point.lon}) IS NULL)" if null_safe else band


def pair_band(
    left: PointSql, right: PointSql, radius: str, spelling: Spelling = DUCKDB
) -> str:
    """Write a condition on latitudes that any close pair fulfils.

    Two comparisons of one side's column with the other's: databases make a
    range join of it instead of trying each pair.
    """
    reach = f"({spelling.double.format(radius)} + 1e-9)"
    one, other = _double(left.lat, spelling), _double(right.lat, spelling)
    return f"({one} >= {other} - {reach} AND {one} <= {other} + {reach})"


def cone_area(radius: str, spelling: Spelling = DUCKDB) -> str:
    """Write a cone's area in square degrees, exact for small ones."""
    double = spelling.double.format(radius)
    half = f"radians(greatest(0e0, least(180e0, {double})))/2"
    factor = literal(4 * math.pi * math.degrees(1) ** 2)
    return f"(CASE WHEN ({radius}) IS NOT NULL THEN {factor}*pow(sin({half}),2) END)"


def box_parts(name: str) -> tuple[str, list[str]]:
    """Write when a BOX is one, and its corners (see `sphere.box_corners`).

    ``name`` has its parts: lon, lat, and the sizes x and y.
    """
    sizes = " AND ".join(f"{name}.{s} >= 0 AND {name}.{s} < 180" for s in "xy")
    present = f"{name}.lon IS NOT NULL AND {name}.lat IS NOT NULL AND {sizes}"
    corners = []
    theta = f"radians({name}.lat)"
    for east, north in (("-", "-"), ("", "-"), ("", ""), ("-", "")):
        x, y = f"{east}tan(radians({name}.x/2))", f"{north}tan(radians({name}.y/2))"
        # Towards the centre's meridian, towards the east, and up.
        ahead, up = (
            f"cos({theta}) - sin({theta})*{y}",
            f"sin({theta}) + cos({theta})*{y}",
        )
        level = f"sqrt(pow({x}, 2) + pow({ahead}, 2))"
        corners.append(f"{name}.lon + degrees(atan2({x}, {ahead}))")
        corners.append(f"degrees(atan2({up}, {level}))")
    return present, corners
