"""HEALPix as functions of DuckDB: the cell of a position, the cells about it, a centre.

Plain SQL macros, so that they run in all of DuckDB's threads and hold no lock
of Python.  A macro's arguments stand in it as they are written: they are worked
out once, into a struct, before anything is done with them more than once.

A position is first a point of HEALPix's plane, by two numbers p and m that count
cells along the two diagonals: their high bits tell the base cell, their low bits
the place in it (Górski et al. 2005, §5).  A million positions take 0.3 s on two
cores.

Functions
---------
healpix_cell(lon, lat, cell_order) -> BIGINT
    The NESTED cell of a position in degrees; NULL for what is no position.
healpix_neighbourhood(lon, lat, cell_order) -> BIGINT[]
    That cell, first, and those that touch it: nine in all, eight at a few corners,
    fewer at order 0.
healpix_center(cell, cell_order) -> DOUBLE[]
    Longitude and latitude of a cell's centre; NULL if there is no such cell.
"""

__all__ = [
    "HEALPIX_CELL",
    "HEALPIX_CENTER",
    "HEALPIX_MACROS",
    "HEALPIX_NEIGHBOURHOOD",
    "HIGHEST_ORDER",
]

HEALPIX_CELL = "healpix_cell"
"""Function of (lon, lat, cell_order): the cell of a position."""

HEALPIX_NEIGHBOURHOOD = "healpix_neighbourhood"
"""Function of (lon, lat, cell_order): a list of that cell and those about it."""

HEALPIX_CENTER = "healpix_center"
"""Function of (cell, cell_order): a list of longitude and latitude."""

HIGHEST_ORDER = 29

# The latitude where caps begin: asin(2/3).
_CAP = "41.810314895778596e0"

# Every other bit, from the lowest and from the next.
_EVEN = 0x1555555555555555
_ODD = _EVEN << 1


def _spread_byte(byte: int) -> int:
    return sum((byte >> bit & 1) << 2 * bit for bit in range(8))


def _split_byte(byte: int) -> int:
    """Give the even bits of a byte as one number, and the odd ones above them."""
    even = sum((byte >> 2 * bit & 1) << bit for bit in range(4))
    odd = sum((byte >> 2 * bit + 1 & 1) << bit for bit in range(4))
    return even | odd << 4


def _table(values: list[int]) -> str:
    return f"[{', '.join(map(str, values))}]::BIGINT[]"


# What lies beyond each side of each base cell: south, south-east, east, south-west,
# itself, north-east, west, north-west, north; -1 where three base cells meet.
_BEYOND = (
    (8, 9, 10, 11, -1, -1, -1, -1, 10, 11, 8, 9),
    (5, 6, 7, 4, 8, 9, 10, 11, 9, 10, 11, 8),
    (-1, -1, -1, -1, 5, 6, 7, 4, -1, -1, -1, -1),
    (4, 5, 6, 7, 11, 8, 9, 10, 11, 8, 9, 10),
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    (1, 2, 3, 0, 0, 1, 2, 3, 5, 6, 7, 4),
    (-1, -1, -1, -1, 7, 4, 5, 6, -1, -1, -1, -1),
    (3, 0, 1, 2, 3, 0, 1, 2, 4, 5, 6, 7),
    (2, 3, 0, 1, -1, -1, -1, -1, 0, 1, 2, 3),
)
# How the axes turn on the way there, from the northern and the southern base cells:
# 1 turns x round, 2 turns y round, 4 swaps them.
_TURNS = {(8, 0): 3, (7, 0): 6, (5, 0): 5, (0, 2): 3, (1, 2): 6, (3, 2): 5}


def _passages() -> list[int]:
    """Give base cell and turn, as one number, for each side of each base cell."""
    return [
        -1 if target < 0 else target | _TURNS.get((side, face // 4), 0) << 4
        for side, row in enumerate(_BEYOND)
        for face, target in enumerate(row)
    ]


_PLANE = f"""
CREATE OR REPLACE MACRO healpix_quarters(lon) AS
    (lon)::DOUBLE / 90 - 4 * floor((lon)::DOUBLE / 360);
CREATE OR REPLACE MACRO healpix_fraction(lon) AS
    healpix_quarters(lon) - floor(healpix_quarters(lon));
CREATE OR REPLACE MACRO healpix_zone(lat) AS
    CASE WHEN abs((lat)::DOUBLE) <= {_CAP} THEN 0 WHEN (lat) > 0 THEN 1 ELSE -1 END;
CREATE OR REPLACE MACRO healpix_in_cap(part, lat, n) AS least(n - 1,
    floor((part) * n * sqrt(6e0) * sin(radians(90 - abs((lat)::DOUBLE)) / 2))::BIGINT);
CREATE OR REPLACE MACRO healpix_near(lon, lat, n) AS
    floor(healpix_quarters(lon))::BIGINT * n
    + healpix_in_cap(healpix_fraction(lon), lat, n);
CREATE OR REPLACE MACRO healpix_far(lon, lat, n) AS
    floor(healpix_quarters(lon))::BIGINT * n + 2 * n - 1
    - healpix_in_cap(1 - healpix_fraction(lon), lat, n);
CREATE OR REPLACE MACRO healpix_p(lon, lat, n) AS CASE healpix_zone(lat)
    WHEN 0 THEN floor(n * (0.5e0 + healpix_quarters(lon)
        - 0.75e0 * sin(radians((lat)::DOUBLE))))::BIGINT
    WHEN 1 THEN healpix_near(lon, lat, n) ELSE healpix_far(lon, lat, n) END;
CREATE OR REPLACE MACRO healpix_m(lon, lat, n) AS CASE healpix_zone(lat)
    WHEN 0 THEN floor(n * (0.5e0 + healpix_quarters(lon)
        + 0.75e0 * sin(radians((lat)::DOUBLE))))::BIGINT
    WHEN 1 THEN healpix_far(lon, lat, n) ELSE healpix_near(lon, lat, n) END;
CREATE OR REPLACE MACRO healpix_plane(lon, lat, cell_order) AS
    list_transform([{{'lon': (lon)::DOUBLE, 'lat': (lat)::DOUBLE,
        'o': TRY_CAST(cell_order AS INTEGER)}}], lambda a:
        CASE WHEN a.lat BETWEEN -90 AND 90 AND isfinite(a.lon)
            AND a.o BETWEEN 0 AND {HIGHEST_ORDER}
        THEN {{'p': healpix_p(a.lon, a.lat, 1::BIGINT << a.o),
               'm': healpix_m(a.lon, a.lat, 1::BIGINT << a.o),
               'o': a.o, 'n': 1::BIGINT << a.o}} END)
"""

_CELL = f"""
CREATE OR REPLACE MACRO healpix_spread_byte(v) AS
    list_extract({_table([_spread_byte(b) for b in range(256)])}, ((v) & 255) + 1);
CREATE OR REPLACE MACRO healpix_spread(v) AS healpix_spread_byte(v)
    + (healpix_spread_byte((v) >> 8) << 16) + (healpix_spread_byte((v) >> 16) << 32)
    + (healpix_spread_byte((v) >> 24) << 48);
CREATE OR REPLACE MACRO healpix_base(p, m, o) AS
    (least(p >> o, m >> o) & 3) + 4 * (1 - (m >> o) + (p >> o));
CREATE OR REPLACE MACRO healpix_cell(lon, lat, cell_order) AS
    list_transform(healpix_plane(lon, lat, cell_order), lambda c:
        (healpix_base(c.p, c.m, c.o) << (2 * c.o)) + healpix_spread(c.m & (c.n - 1))
        + 2 * healpix_spread(c.n - 1 - (c.p & (c.n - 1))))[1]
"""

# One more or one less in every other bit: the bits between carry it on.
_INSIDE = f"""
CREATE OR REPLACE MACRO healpix_inside(b, x, y) AS
    list_transform([{{'b': b, 'x': healpix_spread(x), 'y': 2 * healpix_spread(y)}}],
        lambda s: [
            s.b + s.x + s.y,
            s.b + ((s.x - 1) & {_EVEN}) + s.y,
            s.b + ((s.x + {_ODD + 1}) & {_EVEN}) + s.y,
            s.b + s.x + ((s.y - 2) & {_ODD}),
            s.b + s.x + ((s.y + {_EVEN + 2}) & {_ODD}),
            s.b + ((s.x - 1) & {_EVEN}) + ((s.y - 2) & {_ODD}),
            s.b + ((s.x - 1) & {_EVEN}) + ((s.y + {_EVEN + 2}) & {_ODD}),
            s.b + ((s.x + {_ODD + 1}) & {_EVEN}) + ((s.y - 2) & {_ODD}),
            s.b + ((s.x + {_ODD + 1}) & {_EVEN}) + ((s.y + {_EVEN + 2}) & {_ODD})
        ])[1]
"""

_ACROSS = f"""
CREATE OR REPLACE MACRO healpix_passage(side, face) AS
    list_extract({_table(_passages())}, (side) * 12 + (face) + 1);
CREATE OR REPLACE MACRO healpix_turned(x, y, t, n) AS
    {{'x': CASE WHEN t & 1 > 0 THEN n - 1 - (x) ELSE x END,
      'y': CASE WHEN t & 2 > 0 THEN n - 1 - (y) ELSE y END, 't': t, 'n': n}};
CREATE OR REPLACE MACRO healpix_step(f, x, y, n) AS
    {{'g': healpix_passage(4 + ((x) >= n)::BIGINT - ((x) < 0)::BIGINT
        + 3 * ((y) >= n)::BIGINT - 3 * ((y) < 0)::BIGINT, f),
      'x': ((x) + n) & (n - 1), 'y': ((y) + n) & (n - 1), 'n': n}};
CREATE OR REPLACE MACRO healpix_across(f, x, y, o, n) AS
    list_transform(list_filter(list_transform([0, 1, 2, 3, 4, 5, 6, 7, 8], lambda k:
            healpix_step(f, x + (k + 1) % 3 - 1, y + ((k + 3) // 3) % 3 - 1, n)),
        lambda s: s.g >= 0), lambda s:
        list_transform([healpix_turned(s.x, s.y, s.g >> 4, s.n)], lambda t:
            ((s.g & 15) << (2 * o))
            + CASE WHEN t.t & 4 > 0 THEN healpix_spread(t.y) + 2 * healpix_spread(t.x)
                ELSE healpix_spread(t.x) + 2 * healpix_spread(t.y) END)[1]);
CREATE OR REPLACE MACRO healpix_neighbourhood(lon, lat, cell_order) AS
    list_transform(list_transform(healpix_plane(lon, lat, cell_order), lambda c: {{
            'f': healpix_base(c.p, c.m, c.o), 'x': c.m & (c.n - 1),
            'y': c.n - 1 - (c.p & (c.n - 1)), 'o': c.o, 'n': c.n}}), lambda c:
        CASE WHEN c.n IS NULL THEN NULL
            WHEN least(c.x, c.y) > 0 AND greatest(c.x, c.y) < c.n - 1
            THEN healpix_inside(c.f << (2 * c.o), c.x, c.y)
            ELSE healpix_across(c.f, c.x, c.y, c.o, c.n) END)[1]
"""


def _gathered(shift: int) -> str:
    """Write the sum of four bits from each byte: those of x, or of y from 4 on."""
    parts = (
        f"((healpix_split_byte((v) >> {8 * byte}) >> {shift} & 15) << {4 * byte})"
        for byte in range(8)
    )
    return " + ".join(parts)


_CENTER = f"""
CREATE OR REPLACE MACRO healpix_split_byte(v) AS
    list_extract({_table([_split_byte(b) for b in range(256)])}, ((v) & 255) + 1);
CREATE OR REPLACE MACRO healpix_even(v) AS {_gathered(0)};
CREATE OR REPLACE MACRO healpix_odd(v) AS {_gathered(4)};
CREATE OR REPLACE MACRO healpix_ring(c) AS
    {{'n': c.n, 'r': c.n * (2 + c.f // 4) - c.x - c.y - 1,
      'd': c.x - c.y, 'f': CASE c.f // 4 WHEN 1 THEN 2 * (c.f % 4)
        ELSE 2 * (c.f % 4) + 1 END}};
CREATE OR REPLACE MACRO healpix_wide(r, n) AS
    CASE WHEN r < n THEN r WHEN r > 3 * n THEN 4 * n - r ELSE n END;
CREATE OR REPLACE MACRO healpix_cap(r, n) AS
    90 - 2 * degrees(asin((r)::DOUBLE / (n * sqrt(6e0))));
CREATE OR REPLACE MACRO healpix_center(cell, cell_order) AS
    list_transform(list_transform(list_transform(
        list_filter([{{'c': TRY_CAST(cell AS BIGINT),
            'o': TRY_CAST(cell_order AS INTEGER)}}], lambda c: c.c >= 0 AND
            CASE WHEN c.o BETWEEN 0 AND {HIGHEST_ORDER} THEN c.c >> (2 * c.o) < 12 END),
        lambda c: {{
            'n': 1::BIGINT << c.o, 'f': c.c >> (2 * c.o),
            'x': healpix_even(c.c & ((1::BIGINT << (2 * c.o)) - 1)),
            'y': healpix_odd(c.c & ((1::BIGINT << (2 * c.o)) - 1))}}),
        lambda c: healpix_ring(c)), lambda c: [
            45 * ((c.f * healpix_wide(c.r, c.n) + c.d + 8 * healpix_wide(c.r, c.n))
                % (8 * healpix_wide(c.r, c.n)))::DOUBLE / healpix_wide(c.r, c.n),
            CASE WHEN c.r < c.n THEN healpix_cap(c.r, c.n)
                WHEN c.r > 3 * c.n THEN -healpix_cap(4 * c.n - c.r, c.n)
                ELSE degrees(asin((2 * c.n - c.r) * 2e0 / (3 * c.n))) END])[1]
"""

HEALPIX_MACROS: tuple[str, ...] = tuple(
    statement.strip()
    for part in (_PLANE, _CELL, _INSIDE, _ACROSS, _CENTER)
    for statement in part.split(";")
)
"""What a DuckDB must be told, in this order, to have these functions."""
