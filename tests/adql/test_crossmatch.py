"""Joins by position: the same pairs as trying each pair, in all spellings."""

import math
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import duckdb
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adql import compile
from adql.dialects import DUCKDB
from adql.geometry.strategy import PointSql
from adql.geometry.zones import MAX_RADIUS, Zones
from dali.tableset import Column, HealpixIndex, Position, Schema, Table, TableSet

RADIUS = 0.5


def _table(name: str, nrows: int | None, *more: Column) -> Table:
    columns = (
        Column("id", "int"),
        Column("ra", "double", unit="deg"),
        Column("dec", "double", unit="deg"),
        *more,
    )
    index = HealpixIndex("hpx") if more else None
    position = Position("ra", "dec", index)
    return Table(
        name, "sky", columns, physical=("main", name), position=position, nrows=nrows
    )


LARGE = _table(
    "large", 2000, Column("hpx", "long"), Column("pos", "double", "2", "point")
)
SMALL = _table(
    "small", 300, Column("hpx", "long"), Column("pos", "double", "2", "point")
)
UPLOAD = _table("upload", 40)
GUESTS = Table("guests", "sky", UPLOAD.columns, physical=("main", "upload"))
REACH = Table(
    "reach",
    "sky",
    (*UPLOAD.columns, Column("radius", "double")),
    physical=("main", "reach"),
)
SKY = TableSet((Schema("sky", (LARGE, SMALL, UPLOAD, GUESTS, REACH)),))

Row = tuple[int, float | None, float | None]


def _positions(count: int, seed: int) -> list[Row]:
    """Scatter positions where cells are odd: poles, wraps, in clumps."""
    random = np.random.default_rng(seed)
    rows: list[Row] = []
    for number in range(count):
        lon, lat = [
            (random.normal(0, 1), random.normal(0, 1)),
            (random.random() * 360, 90 - abs(random.normal(0, 0.5))),
            (random.random() * 360, -90 + abs(random.normal(0, 2))),
            (45 + random.normal(0, 1), 41.8 + random.normal(0, 0.5)),
            (360 * random.integers(-1, 3) + random.normal(0, 0.3), 60.0),
        ][number % 5]
        rows.append((number, float(lon), float(lat)))
    spoilt: list[tuple[float | None, float | None]] = [
        (None, 0.0), (0.0, None), (None, None), (math.nan, 0.0), (0.0, math.nan),
        (math.inf, 0.0), (0.0, 95.0), (0.0, -math.inf), (0.0, 90.0), (7.0, 90.0),
        (0.0, -90.0), (0.0, 0.0), (-0.0, -0.0), (360.0, 0.0),
    ]  # fmt: skip
    first = len(rows)
    rows += [(first + k, lon, lat) for k, (lon, lat) in enumerate(spoilt)]
    return rows


ROWS = {
    "large": _positions(2000, 1),
    "small": _positions(300, 2),
    "upload": _positions(40, 3),
}


@pytest.fixture(scope="module")
def database() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        for statement in DUCKDB.setup:
            connection.execute(statement)
        for name, rows in ROWS.items():
            connection.execute(
                f'CREATE TABLE "{name}" (id INT, ra DOUBLE, "dec" DOUBLE)'
            )
            connection.executemany(f'INSERT INTO "{name}" VALUES (?, ?, ?)', rows)
        for name in ("large", "small"):
            connection.execute(f'ALTER TABLE "{name}" ADD COLUMN hpx BIGINT')
            connection.execute(f'ALTER TABLE "{name}" ADD COLUMN pos DOUBLE[]')
            connection.execute(
                f'UPDATE "{name}" SET hpx = healpix_cell(ra, "dec", 29), pos = '
                'CASE WHEN ra + "dec" IS NOT NULL THEN [ra, "dec"] END'
            )
        connection.execute(
            'CREATE TABLE reach AS SELECT *, id/100 AS radius FROM "small"'
        )
        yield connection


def _vectors(rows: list[Row]) -> Any:
    lon = np.radians([math.nan if r[1] is None else r[1] for r in rows])
    lat = np.array([math.nan if r[2] is None else r[2] for r in rows])
    with np.errstate(invalid="ignore"):
        lat = np.radians(np.where(np.abs(lat) <= 90, lat, math.nan))
        parts = np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)
    return np.stack(parts, axis=-1)


@cache
def pairs(one: str, two: str, radius: float | None = RADIUS) -> set[tuple[int, int]]:
    """Try each pair; without a radius, that of the second's row."""
    reach = radius or np.array([row[0] / 100 for row in ROWS[two]])
    left, right = _vectors(ROWS[one]), _vectors(ROWS[two])
    chord = np.linalg.norm(left[:, None] - right[None], axis=-1)
    apart = np.degrees(2 * np.arcsin(np.minimum(1, chord / 2)))
    return set(zip(*map(np.ndarray.tolist, np.nonzero(apart <= reach)), strict=True))


def sql_of(query: str) -> str:
    return compile(query, SKY, DUCKDB).sql


def answer(database: duckdb.DuckDBPyConnection, query: str) -> list[tuple[Any, ...]]:
    return database.execute(sql_of(query)).fetchall()


SPELLINGS = [
    "1 = CONTAINS(POINT(a.ra, a.dec), CIRCLE(b.ra, b.dec, 0.5))",
    "CONTAINS(POINT(a.ra, a.dec), CIRCLE(b.ra, b.dec, 0.5)) = 1",
    "1 = CONTAINS(POINT(b.ra, b.dec), CIRCLE(a.ra, a.dec, 1./2))",
    "CONTAINS(POINT('ICRS', a.ra, a.dec), CIRCLE('ICRS', b.ra, b.dec, 5e-1)) = 1",
    "CONTAINS(POINT(a.ra, a.dec), CIRCLE(POINT(b.ra, b.dec), 0.5)) = 1",
    "INTERSECTS(POINT(a.ra, a.dec), CIRCLE(b.ra, b.dec, 0.5)) = 1",
    "1 = INTERSECTS(CIRCLE(b.ra, b.dec, 0.5), POINT(a.ra, a.dec))",
    "0 <> INTERSECTS(CIRCLE(b.ra, b.dec, 0.5), POINT(a.ra, a.dec))",
    "INTERSECTS(CIRCLE(b.ra, b.dec, 0.3), CIRCLE(a.ra, a.dec, 0.2)) = 1",
    "DISTANCE(POINT(a.ra, a.dec), POINT(b.ra, b.dec)) < 0.5",
    "DISTANCE(POINT(a.ra, a.dec), POINT(b.ra, b.dec)) <= 1.0*1800/3600",
    "DISTANCE(a.ra, a.dec, b.ra, b.dec) < SQRT(0.25)",
    "0.5 > DISTANCE(b.ra, b.dec, a.ra, a.dec)",
    "DISTANCE(a.ra, a.dec, b.ra, b.dec) * 3600 < 1800",
    "3600. * DISTANCE(a.ra, a.dec, b.ra, b.dec) <= 1800",
    "DISTANCE(a.ra, a.dec, b.ra, b.dec) < 1800/3600.",
    "DISTANCE(a.ra, a.dec, b.ra, b.dec) < DEGREES(PI()/360)",
    "DISTANCE(POINT(a.ra + 0, a.dec * 1.0), POINT(b.ra, b.dec)) < 0.5",
]

JOINS = [
    "sky.{} AS a JOIN sky.{} AS b ON {}",
    "sky.{} AS a, sky.{} AS b WHERE {}",
    "sky.{} AS a, sky.{} AS b WHERE {} AND a.id >= 0",
    "sky.{} AS a JOIN sky.{} AS b ON b.id >= 0 AND ({} AND a.id >= 0)",
    "(SELECT id, ra, dec FROM sky.{}) AS a JOIN sky.{} AS b ON {}",
    "sky.{} AS a JOIN (SELECT * FROM sky.{}) AS b ON {}",
]


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_spellings(database: duckdb.DuckDBPyConnection, spelling: str) -> None:
    query = f"SELECT a.id, b.id FROM sky.large AS a JOIN sky.small AS b ON {spelling}"
    assert "unnest(" in sql_of(query)
    found = answer(database, query)
    assert len(found) == len(set(found))
    assert set(found) == pairs("large", "small")


@pytest.mark.parametrize("join", JOINS)
@pytest.mark.parametrize("tables", [("large", "small"), ("upload", "large")])
def test_joins(
    database: duckdb.DuckDBPyConnection, join: str, tables: tuple[str, str]
) -> None:
    source = join.format(*tables, SPELLINGS[0])
    query = f"SELECT a.id, b.id FROM {source}"
    assert "unnest(" in sql_of(query)
    found = answer(database, query)
    assert sorted(found) == sorted(pairs(*tables))


@pytest.mark.parametrize("kind", ["LEFT", "RIGHT", "FULL"])
@pytest.mark.parametrize("extra", ["", " AND a.id < 200 AND b.id > 5"])
@pytest.mark.parametrize(
    ("one", "two"),
    [("large", "small"), ("upload", "large"), ("large", "upload"), ("small", "small")],
)
def test_outer_joins(
    database: duckdb.DuckDBPyConnection, kind: str, extra: str, one: str, two: str
) -> None:
    found = answer(
        database,
        f"SELECT a.id, b.id FROM sky.{one} AS a {kind} JOIN sky.{two} AS b "
        f"ON {SPELLINGS[0]}{extra}",
    )
    near = {(a, b) for a, b in pairs(one, two) if not extra or (a < 200 and b > 5)}
    wanted: list[tuple[int | None, int | None]] = list(near)
    if kind in ("LEFT", "FULL"):
        wanted += [(r[0], None) for r in ROWS[one] if r[0] not in {a for a, _ in near}]
    if kind in ("RIGHT", "FULL"):
        wanted += [(None, r[0]) for r in ROWS[two] if r[0] not in {b for _, b in near}]
    assert sorted(map(str, found)) == sorted(map(str, wanted))


def test_outer_join_of_sub_queries(database: duckdb.DuckDBPyConnection) -> None:
    found = answer(
        database,
        "WITH x AS (SELECT * FROM sky.upload) SELECT a.id, b.id FROM "
        "(SELECT id, ra AS l, dec AS m FROM x) AS a LEFT JOIN sky.large AS b "
        "ON DISTANCE(a.l, a.m, b.ra, b.dec) < 0.5 WHERE b.id IS NOT NULL",
    )
    assert sorted(found) == sorted(pairs("upload", "large"))


def test_geometry_columns(database: duckdb.DuckDBPyConnection) -> None:
    query = (
        "SELECT a.id, b.id FROM sky.large AS a JOIN sky.small AS b "
        "ON CONTAINS(a.pos, CIRCLE(b.pos, 0.5)) = 1"
    )
    assert "unnest(" in sql_of(query)
    assert sorted(answer(database, query)) == sorted(pairs("large", "small"))


def test_self_join(database: duckdb.DuckDBPyConnection) -> None:
    found = answer(
        database,
        "SELECT a.id, b.id FROM sky.small AS a JOIN sky.small AS b "
        "ON DISTANCE(a.ra, a.dec, b.ra, b.dec) < 0.5 AND a.id < b.id",
    )
    assert sorted(found) == sorted((a, b) for a, b in pairs("small", "small") if a < b)


@pytest.mark.parametrize(
    "source",
    [
        "sky.large a JOIN sky.small b ON {ab} JOIN sky.upload c ON {bc}",
        "sky.large a, sky.small b, sky.upload c WHERE {ab} AND {bc}",
        "sky.upload c JOIN (sky.small b JOIN sky.large a ON {ab}) ON {bc}",
        "sky.small b JOIN sky.large a ON {ab} RIGHT JOIN sky.upload c ON {bc} "
        "WHERE b.id IS NOT NULL",
        "sky.upload c LEFT JOIN (sky.small b JOIN sky.large a ON {ab}) ON {bc} "
        "WHERE b.id IS NOT NULL",
        "sky.upload c LEFT JOIN sky.small b ON {bc} LEFT JOIN sky.large a ON {ab} "
        "WHERE a.id IS NOT NULL",
    ],
)
def test_three_tables(database: duckdb.DuckDBPyConnection, source: str) -> None:
    text = source.format(
        ab="DISTANCE(a.ra, a.dec, b.ra, b.dec) <= 0.5",
        bc="CONTAINS(POINT(b.ra, b.dec), CIRCLE(c.ra, c.dec, 0.5)) = 1",
    )
    found = answer(database, f"SELECT a.id, b.id, c.id FROM {text}")
    bc = pairs("small", "upload")
    wanted = [(a, b, c) for a, b in pairs("large", "small") for x, c in bc if x == b]
    assert sorted(found) == sorted(wanted)


def test_one_table_with_two_others(database: duckdb.DuckDBPyConnection) -> None:
    query = (
        "SELECT a.id, b.id, c.id FROM sky.large a, sky.small b, sky.upload c "
        "WHERE DISTANCE(c.ra, c.dec, a.ra, a.dec) <= 0.5 "
        "AND DISTANCE(c.ra, c.dec, b.ra, b.dec) <= 0.5"
    )
    ca, cb = pairs("upload", "large"), pairs("upload", "small")
    wanted = [(a, b, c) for c, a in ca for x, b in cb if x == c]
    assert sorted(answer(database, query)) == sorted(wanted)


@pytest.mark.parametrize("negated", [False, True])
@pytest.mark.parametrize(("one", "two"), [("large", "small"), ("upload", "large")])
def test_exists(
    database: duckdb.DuckDBPyConnection, negated: bool, one: str, two: str
) -> None:
    found = answer(
        database,
        f"SELECT a.id FROM sky.{one} AS a WHERE {'NOT ' if negated else ''}EXISTS "
        f"(SELECT b.id FROM sky.{two} AS b WHERE {SPELLINGS[0]})",
    )
    have = {a for a, _ in pairs(one, two)}
    assert {i for (i,) in found} == {
        r[0] for r in ROWS[one] if (r[0] in have) != negated
    }


def test_counts_and_stars(database: duckdb.DuckDBPyConnection) -> None:
    near = pairs("large", "small")
    source = f"sky.large AS a JOIN sky.small AS b ON {SPELLINGS[0]}"
    assert answer(database, f"SELECT COUNT(*) FROM {source}") == [(len(near),)]
    rows = answer(database, f"SELECT * FROM {source}")
    assert len(rows) == len(near)
    assert {len(row) for row in rows} == {10}


def test_radius_of_the_row(database: duckdb.DuckDBPyConnection) -> None:
    source = "sky.large AS a {} JOIN sky.reach AS b ON "
    source += "1 = CONTAINS(POINT(a.ra, a.dec), CIRCLE(b.ra, b.dec, b.radius))"
    found = answer(database, f"SELECT a.id, b.id FROM {source.format('')}")
    assert sorted(found) == sorted(pairs("large", "small", None))
    plan = database.execute(
        "EXPLAIN " + sql_of(f"SELECT a.id FROM {source.format('')}")
    )
    assert not re.search("Nl Join|Nested Loop|NESTED_LOOP", str(plan.fetchall()))


@pytest.mark.parametrize("radius", ["0", "1/3600.", "0.05", "3", "10", "10.1", "60"])
def test_radii(database: duckdb.DuckDBPyConnection, radius: str) -> None:
    found = answer(
        database,
        "SELECT a.id, b.id FROM sky.upload AS a JOIN sky.large AS b ON "
        f"CONTAINS(POINT(a.ra, a.dec), CIRCLE(b.ra, b.dec, {radius})) = 1",
    )
    degrees = float(eval(radius)) + 1e-12
    wanted = {(a, b) for a, b in pairs("upload", "large", degrees)}
    if degrees > MAX_RADIUS:
        # There no cell keeps out a latitude beyond the pole.
        spoilt = {r[0] for name in ("upload",) for r in ROWS[name] if r[2] == 95}
        far = {r[0] for r in ROWS["large"] if r[2] == 95}
        found = [(a, b) for a, b in found if a not in spoilt and b not in far]
    assert sorted(found) == sorted(wanted)


positions = st.tuples(
    st.one_of(st.sampled_from([0.0, 180.0, 359.9999999, -1e-20]), st.floats(-400, 800)),
    st.one_of(
        st.sampled_from([-90.0, 90.0, 0.0, 89.9999999]),
        st.floats(-90, 90),
        st.floats(0, 12).map(lambda x: 90 - x),
    ),
)


@settings(max_examples=300, deadline=None)
@given(
    positions,
    st.one_of(
        st.sampled_from([0.0, MAX_RADIUS]), st.floats(-6, 1).map(lambda e: 10**e)
    ),
    st.integers(0, 2**32),
)
def test_cells_reach_each_near_position_once(
    center: tuple[float, float], radius: float, seed: int
) -> None:
    random = np.random.default_rng(seed)
    near = _around(*center, radius, random)
    zones = Zones(radius)
    cells, *found = _SQL.execute(
        f"SELECT {zones.cells(_point(*center))}, "
        + ", ".join(zones.cell(_point(*each)) for each in near)
    ).fetchall()[0]
    assert 1 <= len(cells) == len(set(cells)) <= 4
    assert set(found) <= set(cells)


_SQL = duckdb.connect()


def _point(lon: float, lat: float) -> PointSql:
    return PointSql(repr(lon), repr(lat))


def _around(
    lon: float, lat: float, radius: float, random: np.random.Generator
) -> list[tuple[float, float]]:
    """Give positions on the edge of a cone and in it."""
    theta, phi = math.radians(lat), math.radians(lon)
    made = []
    for number in range(12):
        size = math.radians(radius) * (1 if number < 8 else random.random())
        turn = 2 * math.pi * random.random() if number else 0.0
        up = math.sin(theta) * math.cos(size)
        up += math.cos(theta) * math.sin(size) * math.cos(turn)
        ahead = math.cos(theta) * math.cos(size)
        ahead -= math.sin(theta) * math.sin(size) * math.cos(turn)
        beside = math.sin(size) * math.sin(turn)
        made.append(
            (
                math.degrees(phi + math.atan2(beside, ahead)),
                math.degrees(math.atan2(up, math.hypot(beside, ahead))),
            )
        )
    return made


@pytest.mark.parametrize(
    ("source", "repeated"),
    [
        pytest.param("sky.small a JOIN sky.large b ON {}", "small", id="fewer-rows"),
        pytest.param("sky.large a JOIN sky.small b ON {}", "small", id="either-order"),
        pytest.param(
            "sky.guests a JOIN sky.large b ON {}", "large", id="rows-not-told"
        ),
        pytest.param("sky.small a JOIN sky.small b ON {}", "small", id="the-later"),
        pytest.param("sky.small a LEFT JOIN sky.upload b ON {}", "upload", id="left"),
        pytest.param("sky.upload a RIGHT JOIN sky.small b ON {}", "upload", id="right"),
        pytest.param("sky.upload a LEFT JOIN sky.large b ON {}", None, id="partner"),
        pytest.param(
            "(SELECT ra, dec FROM sky.large) a JOIN sky.guests b ON {}",
            "large",
            id="query",
        ),
    ],
)
def test_the_side_with_fewer_rows_is_repeated(
    source: str, repeated: str | None
) -> None:
    query = f"SELECT 1 AS one FROM {source.format(SPELLINGS[0])}"
    sql = sql_of(query)
    assert sql.count("unnest(") == 1
    place = r'AS "uraniborg cell 1" FROM \(?(SELECT.*?)?"main"\."(\w+)"'
    found = re.search(place, sql)
    name = found.group(2) if found else None
    assert name == (repeated or "upload")
    assert ("SELECT DISTINCT" in sql) == (repeated is None)
    if source == "sky.small a JOIN sky.small b ON {}":
        assert '"main"."small" AS "b") AS "b"' in sql


@pytest.mark.parametrize(
    "condition",
    [
        pytest.param("sky.small a FULL JOIN sky.large b ON {}", id="full"),
        pytest.param("sky.small a, sky.large b WHERE NOT {}", id="not"),
        pytest.param("sky.small a, sky.large b WHERE {} OR a.id = b.id", id="or"),
        pytest.param("sky.small a, sky.large b WHERE a.id = 1 AND 1=1", id="none"),
    ],
)
def test_what_repeats_no_rows(condition: str) -> None:
    assert "unnest(" not in sql_of(f"SELECT 1 FROM {condition.format(SPELLINGS[0])}")


def test_random_positions_repeat_no_rows() -> None:
    condition = "DISTANCE(a.ra + RAND(), a.dec, b.ra, b.dec) < 0.5"
    assert "unnest(" not in sql_of(
        f"SELECT a.id FROM sky.small a JOIN sky.large b ON {condition}"
    )


@pytest.mark.parametrize("table", ["large", "guests"])
@pytest.mark.parametrize(
    "region",
    [
        "CIRCLE(0.0, 60.0, 1.0)",
        "POLYGON(0, 0, 1, 0, 1, 1)",
        "CIRCLE(0.0, 90.0, 2.0)",
        "CIRCLE(100.0, 0.0, 0.1)",
    ],
)
def test_no_position_is_in_no_region_nor_outside(
    database: duckdb.DuckDBPyConnection, table: str, region: str
) -> None:
    rows_of_table = ROWS[_physical(table)]
    nulls = [i for i, *place in rows_of_table if None in place]
    unknown = [i for i, *place in rows_of_table if not _is_known(*place)]
    assert (len(nulls), len(unknown)) == (3, 5)
    inside = f"CONTAINS(POINT(ra, dec), {region})"
    conditions = [
        f"{inside} = 1", f"NOT ({inside} = 1)", f"{inside} = 0",
        f"NOT {inside} = 0", f"NOT (NOT ({inside} = 1))",
        f"0 = {inside} OR 1 = {inside}",
        f"NOT (id < 0 OR {inside} = 1)",
    ]  # fmt: skip
    for condition in conditions:
        rows = answer(database, f"SELECT id FROM sky.{table} WHERE {condition}")
        assert not {i for (i,) in rows} & set(nulls), condition
    counts = [
        answer(database, f"SELECT COUNT(*) FROM sky.{table} WHERE {c}")[0][0]
        for c in conditions[:3]
    ]
    assert counts[0] + counts[1] + len(unknown) == len(rows_of_table)
    assert counts[1] == counts[2]


def _is_known(lon: float | None, lat: float | None) -> bool:
    """Tell whether a position is one; NaN counts as NULL."""
    return None not in (lon, lat) and not math.isnan((lon or 0) + (lat or 0))


def _physical(table: str) -> str:
    return "upload" if table == "guests" else table


def test_no_pair_without_a_position_is_apart(
    database: duckdb.DuckDBPyConnection,
) -> None:
    found = answer(
        database,
        "SELECT a.id, b.id FROM sky.upload a, sky.small b "
        "WHERE NOT (DISTANCE(a.ra, a.dec, b.ra, b.dec) <= 0.5)",
    )
    whole = {name: [r[0] for r in rows if None not in r] for name, rows in ROWS.items()}
    near = pairs("upload", "small")
    got = {(a, b) for a, b in found}
    assert got <= {(a, b) for a in whole["upload"] for b in whole["small"]}
    assert not got & near


@pytest.mark.parametrize(
    "condition",
    [
        "DISTANCE(POINT(ra, dec), POINT(0, 60)) < 1/60.",
        "DISTANCE(ra, dec, DEGREES(PI()) - 180, 2*30) < RADIANS(1)",
        "SQRT(POWER(0.1, 2)) > DISTANCE(POINT(0, 60), POINT(ra, dec))",
        "DISTANCE(ra, dec, 0, 60) * 3600 < 60",
        "IN_UNIT(DISTANCE(ra, dec, 0, 60), 'arcmin') < 1",
        "CONTAINS(POINT(ra, dec), CIRCLE(0, 60, 3./60)) = 1",
        "id > 3 AND (id < 9000 OR id = 7) AND DISTANCE(ra, dec, 0, 60) < 1/60.",
        "(DISTANCE(ra, dec, 0, 60) < 1/60. OR DISTANCE(ra, dec, 10, 60) < 1/60.)",
    ],
)
def test_constant_cones_are_ranges_of_cells(condition: str) -> None:
    sql = sql_of(f"SELECT id FROM sky.large WHERE {condition}")
    assert '"large"."hpx" BETWEEN ' in sql


def test_a_whole_number_of_zero_is_told() -> None:
    query = "SELECT id FROM sky.large WHERE DISTANCE(ra, dec, 0, 60) < 1/3600"
    texts = [warning.text for warning in compile(query, SKY, DUCKDB).warnings]
    assert any("1/3600." in text for text in texts if text)
    query = query.replace("1/3600", "1/3600.")
    assert not compile(query, SKY, DUCKDB).warnings


def test_near_rows_only_are_read() -> None:
    """The dynamic filter of the join prunes row groups by their latitudes."""
    with duckdb.connect() as connection:
        connection.execute(
            "CREATE TABLE large AS SELECT i AS id, random()*360 AS ra, "
            'i/1e4 - 50 AS "dec"'
            " FROM range(1000000) AS t(i)"
        )
        connection.execute(
            'CREATE TABLE upload AS SELECT i AS id, 10.0 AS ra, 20.5e0 AS "dec" '
            "FROM range(20) AS t(i)"
        )
        sql = sql_of(
            "SELECT COUNT(*) FROM sky.upload AS a JOIN sky.large AS b ON "
            "DISTANCE(a.ra, a.dec, b.ra, b.dec) < 0.001"
        )
        plan = connection.execute(f"EXPLAIN ANALYZE {sql}").fetchall()[0][1]
    groups = [
        (int(few), int(all_))
        for few, all_ in re.findall(r"Scanned: (\d+) / (\d+)", plan)
    ]
    assert min(few / all_ for few, all_ in groups) < 0.3, plan
