"""HEALPix in the plain SQL of PostgreSQL and MariaDB.

It is the arithmetic of `adql.geometry.healpix_functions`, which DuckDB has as
macros.  PostgreSQL works out each part once, in a sub-select that OFFSET keeps
apart; MariaDB lets no sub-select in FROM see the row, so there the parts are written
out where they stand.
Bits are spread, and every other taken, by way of text: of binary digits, or of
digits to base 4.
"""

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["HEALPIX_CENTER_AXES", "HEALPIX_INDEX"]

_CAP = "41.810314895778596e0"
_EVEN = 0x5555555555555555


@dataclass(frozen=True, slots=True)
class _Words:
    """How a database says what the arithmetic needs; ``{}`` is the operand."""

    whole: str
    quotient: str
    spread: str
    even: str


_POSTGRESQL = _Words(
    whole="CAST({} AS BIGINT)",
    quotient="({} / {})",
    spread="CAST(CAST(regexp_replace(CAST(CAST({} AS BIT(32)) AS TEXT), '(.)', '0\\1', "
    "'g') AS BIT(64)) AS BIGINT)",
    even="CAST(CAST(regexp_replace(CAST(CAST({} AS BIT(64)) AS TEXT), '.(.)', '\\1', "
    "'g') AS BIT(32)) AS BIGINT)",
)
_MARIADB = _Words(
    whole="CAST({} AS SIGNED)",
    quotient="({} DIV {})",
    spread="CAST(CONV(BIN({}), 4, 10) AS SIGNED)",
    even=f"CAST(CONV(CONV({{}} & {_EVEN}, 10, 4), 2, 10) AS SIGNED)",
)


@dataclass(frozen=True, slots=True)
class _Healpix:
    """Writes expressions for one database."""

    words: _Words

    def side(self, order: str) -> str:
        """Write how many cells a base cell has along its side."""
        return self.words.whole.format(f"POWER(2, {order})")

    def diagonals(self, lon: str, lat: str, n: str) -> tuple[str, str]:
        """Write the two numbers that tell where a position is in the plane."""
        quarters = f"({lon}/90e0 - 4*FLOOR({lon}/360e0))"
        into = f"({quarters} - FLOOR({quarters}))"
        width = f"{n}*SQRT(6e0)*SIN(RADIANS(90e0 - ABS({lat}))/2)"
        near, far = (
            f"LEAST({n} - 1, FLOOR({part}*{width}))" for part in (into, f"(1 - {into})")
        )
        low = f"FLOOR({quarters})*{n} + {near}"
        high = f"FLOOR({quarters})*{n} + 2*{n} - 1 - {far}"
        found = []
        for sign, north, south in (("-", low, high), ("+", high, low)):
            middle = (
                f"FLOOR({n}*(0.5e0 + {quarters} {sign} 0.75e0*SIN(RADIANS({lat}))))"
            )
            value = (
                f"CASE WHEN ABS({lat}) <= {_CAP} THEN {middle} WHEN {lat} > 0 "
                f"THEN {north} ELSE {south} END"
            )
            found.append(self.words.whole.format(value))
        return found[0], found[1]

    def cell(self, p: str, m: str, n: str) -> str:
        """Write the NESTED index of a place in the plane."""
        one, other = (self.words.quotient.format(v, n) for v in (p, m))
        base = f"(MOD(LEAST({one}, {other}), 4) + 4*(1 - {other} + {one}))"
        x = self.words.spread.format(f"MOD({m}, {n})")
        y = self.words.spread.format(f"({n} - 1 - MOD({p}, {n}))")
        return f"({base}*{n}*{n} + {x} + 2*{y})"

    def place(self, cell: str, n: str) -> tuple[str, str, str]:
        """Write base cell, x and y of an index."""
        bits = f"MOD({cell}, {n}*{n})"
        base = self.words.quotient.format(cell, f"({n}*{n})")
        x = self.words.even.format(bits)
        return base, x, self.words.even.format(self.words.quotient.format(bits, "2"))

    def ring(self, base: str, x: str, y: str, n: str) -> tuple[str, str]:
        """Write the number of a cell's ring, from the north, and of its meridian."""
        row = self.words.quotient.format(base, "4")
        turn = f"(2*MOD({base}, 4) + CASE {row} WHEN 1 THEN 0 ELSE 1 END)"
        return f"({n}*(2 + {row}) - {x} - {y} - 1)", turn

    def axes(self, ring: str, turn: str, apart: str, n: str) -> tuple[str, str]:
        """Write longitude and latitude of a cell's centre."""
        wide = (
            f"(CASE WHEN {ring} < {n} THEN {ring} WHEN {ring} > 3*{n} "
            f"THEN 4*{n} - {ring} ELSE {n} END)"
        )
        lon = f"(45e0*MOD({turn}*{wide} + {apart} + 8*{wide}, 8*{wide})/{wide})"
        cap = f"(90e0 - 2*DEGREES(ASIN({wide}/({n}*SQRT(6e0)))))"
        middle = f"DEGREES(ASIN((2*{n} - {ring})*2e0/(3*{n})))"
        lat = (
            f"(CASE WHEN {ring} < {n} THEN {cap} WHEN {ring} > 3*{n} THEN -{cap} "
            f"ELSE {middle} END)"
        )
        return lon, lat


_ORDERED = "{} BETWEEN 0 AND 29"


def _stage(columns: str, source: str = "", where: str = "") -> str:
    """Write a sub-select whose columns are worked out once for those around it."""
    origin = f" FROM {source} AS healpix" if source else ""
    condition = f" WHERE {where}" if where else ""
    return f"(SELECT {columns}{origin}{condition} OFFSET 0)"


def _postgresql_index(order: str, lon: str, lat: str) -> str:
    write = _Healpix(_POSTGRESQL)
    side = f"CASE WHEN {_ORDERED.format(order)} THEN {write.side(order)} END AS n"
    lon, lat = (f"CAST({value} AS DOUBLE PRECISION)" for value in (lon, lat))
    given = _stage(f"{lon} AS lon, {lat} AS lat, {side}")
    p, m = write.diagonals("lon", "lat", "n")
    sound = "lat BETWEEN -90 AND 90 AND lon BETWEEN -1e15 AND 1e15"
    plane = _stage(f"{p} AS p, {m} AS m, n", given, sound)
    return _stage(write.cell("p", "m", "n"), plane)


def _mariadb_index(order: str, lon: str, lat: str) -> str:
    write = _Healpix(_MARIADB)
    n = write.side(order)
    cell = write.cell(*write.diagonals(lon, lat, n), n)
    return (
        f"(CASE WHEN {_ORDERED.format(order)} AND {lat} BETWEEN -90 AND 90 "
        f"AND {lon} BETWEEN -1e15 AND 1e15 THEN {cell} END)"
    )


def _postgresql_axes(order: str, cell: str) -> tuple[str, str]:
    write = _Healpix(_POSTGRESQL)
    side = f"CASE WHEN {_ORDERED.format(order)} THEN {write.side(order)} END AS n"
    given = _stage(f"CAST({cell} AS BIGINT) AS c, {side}")
    base, x, y = write.place("c", "n")
    there = "c >= 0 AND c < 12*n*n"
    place = _stage(f"{base} AS f, {x} AS x, {y} AS y, n", given, there)
    ring, turn = write.ring("f", "x", "y", "n")
    rings = _stage(f"{ring} AS r, {turn} AS t, x - y AS d, n", place)
    lon, lat = write.axes("r", "t", "d", "n")
    return _stage(lon, rings), _stage(lat, rings)


def _mariadb_axes(order: str, cell: str) -> tuple[str, str]:
    write = _Healpix(_MARIADB)
    n = write.side(order)
    base, x, y = write.place(cell, n)
    ring, turn = write.ring(base, x, y, n)
    guard = f"{_ORDERED.format(order)} AND {cell} >= 0 AND {cell} < 12*{n}*{n}"
    lon, lat = write.axes(ring, turn, f"({x} - {y})", n)
    return (
        f"(CASE WHEN {guard} THEN {lon} END)",
        f"(CASE WHEN {guard} THEN {lat} END)",
    )


HEALPIX_INDEX: Mapping[str, Mapping[int, str]] = {
    "postgresql": {
        2: _postgresql_index("{0}", "{1.lon}", "{1.lat}"),
        3: _postgresql_index("{0}", "{1}", "{2}"),
    },
    "mariadb": {
        2: _mariadb_index("{0}", "{1.lon}", "{1.lat}"),
        3: _mariadb_index("{0}", "{1}", "{2}"),
    },
}
"""SQL of a position's cell, by the number of arguments: order and position."""

HEALPIX_CENTER_AXES: Mapping[str, tuple[str, str]] = {
    "postgresql": _postgresql_axes("{0}", "{1}"),
    "mariadb": _mariadb_axes("{0}", "{1}"),
}
"""SQL of longitude and latitude of a cell's centre: order and index."""
