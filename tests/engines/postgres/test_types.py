"""Every type of PostgreSQL, through the survey, the compiler, and the driver."""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

import psycopg
import pytest

from adql import compile as compile_adql
from engines.introspection import Published
from engines.postgres import PostgresConfig, PostgresEngine
from tests.engines.postgres.conftest import opened, url_of
from tests.support.postgresql import Server

_T = datetime(2016, 2, 29, 12, 30, 1, 5)

KINDS: list[tuple[str, str, tuple[str, str | None, str | None], Any]] = [
    ("bool", "true", ("boolean", None, None), True),
    ("smallint", "-32768", ("short", None, None), -32768),
    ("integer", "-2147483648", ("int", None, None), -(2**31)),
    ("bigint", "9223372036854775807", ("long", None, None), 2**63 - 1),
    ("oid", "4294967295", ("long", None, None), 2**32 - 1),
    ("real", "0.1", ("float", None, None), 0.10000000149011612),
    ("double precision", "0.1", ("double", None, None), 0.1),
    ("double precision", "'Infinity'", ("double", None, None), float("inf")),
    ("numeric", "12345.678", ("double", None, None), 12345.678),
    ("numeric(10,2)", "-1.25", ("double", None, None), -1.25),
    ("numeric", "1e-30", ("double", None, None), 1e-30),
    ("text", "E'na\\u00efve \\u2603'", ("unicodeChar", "*", None), "naïve ☃"),
    ("varchar(5)", "'a  '", ("unicodeChar", "*", None), "a  "),
    ("char(5)", "'a'", ("unicodeChar", "*", None), "a"),
    ('"char"', "'x'", ("unicodeChar", "*", None), "x"),
    ("name", "'n'", ("unicodeChar", "*", None), "n"),
    ("bytea", r"'\x00ff'", ("unsignedByte", "*", None), b"\x00\xff"),
    ("timestamp", f"'{_T}'", ("char", "*", "timestamp"), _T),
    ("timestamptz", f"'{_T}+02'", ("char", "*", "timestamp"), _T.replace(hour=10)),
    ("timestamp", "'infinity'", ("char", "*", "timestamp"), None),
    ("timestamptz", "'-infinity'", ("char", "*", "timestamp"), None),
    ("date", "'2016-02-29'", ("char", "*", "timestamp"), datetime(2016, 2, 29)),
    ("time", "'10:00:01.5'", ("char", "*", None), "10:00:01.5"),
    ("interval", "'1 day 2 hours'", ("char", "*", None), "1 day 02:00:00"),
    (
        "uuid",
        "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'",
        ("char", "*", None),
        "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",
    ),
    ("json", """'{"a":  1}'""", ("unicodeChar", "*", None), '{"a":  1}'),
    ("jsonb", """'{"a":  1}'""", ("unicodeChar", "*", None), '{"a": 1}'),
    ("inet", "'10.0.0.1/8'", ("char", "*", None), "10.0.0.1/8"),
    ("mood", "'sad'", ("char", "*", None), "sad"),
    ("positive", "7", ("int", None, None), 7),
    ("smallint[]", "'{1,2}'", ("short", "*", None), [1, 2]),
    ("integer[]", "'{1,NULL,3}'", ("int", "*", None), [1, None, 3]),
    ("bigint[]", "'{}'", ("long", "*", None), []),
    ("real[]", "'{0.5}'", ("float", "*", None), [0.5]),
    ("double precision[]", "'{0.1,NaN}'", ("double", "*", None), "[0.1, nan]"),
    ("text[]", "'{a,b}'", ("char", "*", None), "{a,b}"),
    ("int4range", "'[1,5)'", ("char", "*", None), "[1,5)"),
    ("point", "'(1,2)'", ("char", "*", None), "(1,2)"),
]


@pytest.fixture
async def engine(
    postgresql: Server, database: psycopg.Connection
) -> AsyncIterator[PostgresEngine]:
    database.execute("CREATE SCHEMA kinds")
    database.execute("CREATE TYPE mood AS ENUM ('sad', 'ok')")
    database.execute("CREATE DOMAIN positive AS integer CHECK (VALUE > 0)")
    items = ", ".join(f"c{n} {kind[0]}" for n, kind in enumerate(KINDS))
    values = ", ".join(kind[1] for kind in KINDS)
    nulls = ", ".join("NULL" for _ in KINDS)
    database.execute(f"CREATE TABLE kinds.t (id int PRIMARY KEY, {items})")
    database.execute(f"INSERT INTO kinds.t VALUES (1, {values}), (2, {nulls})")
    async with opened(postgresql, database, Published({"pub": "kinds"})) as found:
        yield found


async def _rows(engine: PostgresEngine, query: str) -> list[dict[str, Any]]:
    compiled = compile_adql(query, await engine.tableset(), engine.dialect)
    async with engine.run(compiled.sql, compiled.columns) as result:
        return [row async for batch in result.batches for row in batch.to_pylist()]


async def test_all_types_and_their_values(engine: PostgresEngine) -> None:
    [table] = (await engine.tableset()).tables
    found = {c.name: (c.datatype, c.arraysize, c.xtype) for c in table.columns}
    rows = await _rows(engine, "SELECT * FROM pub.t ORDER BY id")
    for number, (kind, _, declared, value) in enumerate(KINDS):
        name = f"c{number}"
        assert found[name] == declared, kind
        got = rows[0][name]
        if isinstance(value, str) and isinstance(got, list):
            got = str(got)
        assert got == value, kind
        assert rows[1][name] is None, kind


async def test_one_column_that_the_driver_reads_not(engine: PostgresEngine) -> None:
    rows = await _rows(engine, "SELECT id, c24 FROM pub.t ORDER BY id DESC")
    assert [row["id"] for row in rows] == [2, 1]
    assert rows[1]["c24"].startswith("a0eebc99")


@pytest.mark.parametrize("value", ["'NaN'::numeric", "1e400::numeric"])
async def test_what_no_double_holds(
    postgresql: Server, database: psycopg.Connection, value: str
) -> None:
    database.execute("CREATE SCHEMA odd")
    database.execute(f"CREATE TABLE odd.t AS SELECT {value} AS x")
    async with opened(postgresql, database, Published({"odd": "odd"})) as engine:
        [row] = await _rows(engine, "SELECT x FROM odd.t")
    assert row["x"] is None or not abs(row["x"]) < float("inf")


async def test_survey_tells_of_tables(
    postgresql: Server, database: psycopg.Connection
) -> None:
    for sql in (
        'CREATE SCHEMA "Od d"',
        'CREATE TABLE "Od d"."a.b" (id int PRIMARY KEY, "x""y" float8)',
        'CREATE TABLE "Od d".child (p int REFERENCES "Od d"."a.b" (id), z float8)',
        'CREATE INDEX ON "Od d".child (z, p)',
        'CREATE INDEX ON "Od d".child (p) WHERE p > 3',
        'CREATE VIEW "Od d".seen AS SELECT id FROM "Od d"."a.b"',
        'CREATE MATERIALIZED VIEW "Od d".kept AS SELECT id FROM "Od d"."a.b"',
        'CREATE TABLE "Od d".parts (k int) PARTITION BY RANGE (k)',
        'CREATE TABLE "Od d".part1 PARTITION OF "Od d".parts '
        "FOR VALUES FROM (0) TO (9)",
        """COMMENT ON TABLE "Od d"."a.b" IS 'Its comment'""",
        """COMMENT ON COLUMN "Od d".child.z IS 'A column''s'""",
        """COMMENT ON SCHEMA "Od d" IS 'A schema''s'""",
    ):
        database.execute(sql)
    published = Published({"pub": "Od d"})
    async with opened(postgresql, database, published) as engine:
        tables = {t.name: t for t in (await engine.tableset()).tables}
        [schema] = (await engine.tableset()).schemas
        found = {f.table.name: f for f in await engine.survey(["Od d"])}
    assert set(tables) == {"a.b", "child", "seen", "kept", "parts"}
    assert schema.description == "A schema's"
    assert tables["a.b"].description == "Its comment"
    assert tables["seen"].kind == "view"
    assert tables["child"].column("z").description == "A column's"
    assert [k.target for k in tables["child"].keys] == ["pub.a.b"]
    assert tables["child"].column("z").indexed
    assert [index.columns for index in found["child"].indexes] == [("z", "p")]
    assert found["a.b"].indexes[0].primary


async def test_what_may_not_be_read_is_not_there(
    postgresql: Server, database: psycopg.Connection
) -> None:
    database.execute("CREATE SCHEMA s")
    database.execute("CREATE TABLE s.open (a int); CREATE TABLE s.closed (a int)")
    database.execute("CREATE ROLE few; GRANT USAGE ON SCHEMA s TO few")
    database.execute("GRANT SELECT ON s.open TO few; GRANT few TO CURRENT_USER")
    try:
        config = PostgresConfig(url_of(postgresql, database), role="few")
        engine = PostgresEngine("pg", config, Published({"s": "s"}))
        await engine.open()
        names = [table.name for table in (await engine.tableset()).tables]
        await engine.close()
        assert names == ["open"]
    finally:
        database.execute("DROP OWNED BY few; DROP ROLE few")
