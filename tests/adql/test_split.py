"""Queries over tables of several databases, taken apart and put together again."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from adql import AdqlFeatureError
from dali.tableset import Column, Schema, Table, TableSet
from tests.adql.answers import differences
from tests.adql.blocks import QUERIES, Block, read_blocks
from tests.adql.catalogue import CONTENTS
from tests.adql.databases import (
    Database,
    duckdb_database,
    mariadb_database,
    postgresql_database,
)
from tests.adql.divided import Divided, Division, compiled, divided
from tests.support.mariadb import MariaDBServer
from tests.support.postgresql import Server

_BLOCKS = [
    block
    for path in sorted(QUERIES.glob("*.sql"))
    for block in read_blocks(path)
    if block.rows is not None and block.error("duckdb") is None
]
_PLACES = {content.table.qualified_name: n for n, content in enumerate(CONTENTS)}

_DIVISIONS = {"some": {0}, "others": {1, 2}}
"""Which thirds of the tables are elsewhere."""


@pytest.fixture(scope="module")
def other_duckdb() -> Database:
    """Give a second DuckDB."""
    return duckdb_database()


@pytest.fixture(scope="module")
def other_postgresql(postgresql: Server) -> Iterator[Database]:
    """Give a PostgreSQL."""
    with postgresql.database() as connection:
        yield postgresql_database(connection)


@pytest.fixture(scope="module")
def other_mariadb(mariadb: MariaDBServer) -> Iterator[Database]:
    """Give a MariaDB."""
    with closing(mariadb.connect()) as connection:
        yield mariadb_database(connection)


def _division(name: str, thirds: set[int]) -> Division:
    return lambda table: name if _PLACES[table.qualified_name] % 3 in thirds else ""


@pytest.mark.parametrize("thirds", _DIVISIONS.values(), ids=_DIVISIONS.keys())
@pytest.mark.parametrize("name", ["duckdb", "postgresql", "mariadb"])
def test_the_corpus_has_the_same_answers(
    name: str, thirds: set[int], request: pytest.FixtureRequest
) -> None:
    database: Database = request.getfixturevalue(f"other_{name}")
    problems: list[str] = []
    fetched = 0
    with closing(Divided({name: database}, _division(name, thirds))) as all_of_it:
        for block in _BLOCKS:
            found = _problems_of(block, all_of_it)
            problems += found[1]
            fetched += found[0]
    assert problems == []
    assert fetched > 200


def _problems_of(block: Block, all_of_it: Divided) -> tuple[int, list[str]]:
    found, rows = all_of_it.answer(block.query)
    ordered = bool(found.query.query.order_by)
    assert block.rows is not None
    told = differences(block.rows, rows, found.query.columns, ordered=ordered)
    asked = "\n".join(part.query.sql for part in found.parts)
    where = f"{block.title}\n{block.query}\n{asked}\n{found.query.sql}"
    return len(found.parts), [f"{where}\n{each}" for each in told]


# --- what is pushed down --------------------------------------------------------------


def _elsewhere(*names: str) -> TableSet:
    return divided(lambda table: "duckdb" if table.qualified_name in names else "")


def _asked(query: str, *names: str) -> list[str]:
    """Give the SQL of all parts, for tables that are elsewhere."""
    found = compiled(query, _elsewhere(*names or ("obs.exposures",)))
    return [part.query.sql for part in found.parts]


_FETCH = 'FROM "obs"."exposures_1" AS "t"'


@pytest.mark.parametrize(
    ("tail", "pushed"),
    [
        pytest.param("WHERE e.id > 3", '("t"."id" > 3)', id="one table's"),
        pytest.param("WHERE id > 3", '("t"."id" > 3)', id="no qualifier"),
        pytest.param(
            "WHERE e.id > 3 AND n.moon < 1 AND (e.band = 'g' OR e.band IS NULL)",
            '(("t"."id" > 3) AND (("t"."band" = \'g\') OR ("t"."band" IS NULL)))',
            id="those of one table",
        ),
        pytest.param("WHERE e.id > n.night", None, id="of two tables"),
        pytest.param("WHERE e.id > 3 OR n.moon < 1", None, id="one of which holds"),
        pytest.param("WHERE e.id > 10 * RAND()", None, id="chance"),
        pytest.param("WHERE LOWER(e.band) = 'g'", None, id="letters' case"),
        pytest.param("WHERE e.band ILIKE 'G%'", None, id="no case"),
        pytest.param("WHERE e.band > 'g'", None, id="order of texts"),
        pytest.param("WHERE e.band BETWEEN 'a' AND 'h'", None, id="range of texts"),
        pytest.param("WHERE CAST(e.band AS INTEGER) = 1", None, id="what may fail"),
        pytest.param(
            "WHERE e.id IN (SELECT night FROM obs.nights)", None, id="sub-query"
        ),
        pytest.param("WHERE 1 = 1", None, id="no table's"),
        pytest.param("WHERE e.band LIKE 'g%'", '("t"."band" LIKE \'g%\')', id="LIKE"),
        pytest.param(
            "WHERE NOT (e.seconds < 50)", '(NOT ("t"."seconds" < 50))', id="NOT"
        ),
    ],
)
@pytest.mark.parametrize("join", ["JOIN", "RIGHT JOIN"])
def test_conditions_of_where(join: str, tail: str, pushed: str | None) -> None:
    query = f"SELECT e.id FROM obs.nights n {join} obs.exposures e USING (night) {tail}"
    (sql,) = _asked(query)
    assert _FETCH in sql
    assert sql.partition(" WHERE ")[2] == (pushed or "")


@pytest.mark.parametrize(
    ("source", "pushed"),
    [
        ("obs.nights n JOIN obs.exposures e ON n.night = e.night AND e.id > 3", True),
        ("obs.nights n LEFT JOIN obs.exposures e ON e.id > 3", True),
        ("obs.exposures e RIGHT JOIN obs.nights n ON e.id > 3", True),
        ("obs.exposures e LEFT JOIN obs.nights n ON e.id > 3", False),
        ("obs.nights n RIGHT JOIN obs.exposures e ON e.id > 3", False),
        ("obs.nights n FULL JOIN obs.exposures e ON e.id > 3", False),
        (
            "obs.bands b JOIN (obs.nights n LEFT JOIN obs.exposures e ON 1 = 1) "
            "ON e.id > 3",
            True,
        ),
        (
            "obs.bands b JOIN (obs.nights n LEFT JOIN obs.exposures e ON 1 = 1) "
            "ON COALESCE(e.id, 5) > 3",
            False,
        ),
    ],
)
def test_conditions_of_joins(source: str, pushed: bool) -> None:
    (sql,) = _asked(f"SELECT n.night FROM {source}")
    assert (" WHERE " in sql) == pushed


@pytest.mark.parametrize(
    ("condition", "pushed"),
    [
        ("e.id > 3", True),
        ("e.id + 1 IN (4, 5)", True),
        ("e.id IS NOT NULL", True),
        ("e.id > 3 OR e.seconds BETWEEN 1 AND 20", True),
        ("e.id IS NULL", False),
        ("COALESCE(e.id, 9) > 3", False),
        ("e.id > 3 OR e.id IS NULL", False),
        ("NOT (e.id IS NOT NULL)", False),
        ("CASE WHEN e.id IS NULL THEN 1 ELSE 0 END = 1", False),
    ],
)
@pytest.mark.parametrize("kind", ["LEFT", "FULL"])
def test_what_is_true_of_missing_rows_is_not_pushed(
    kind: str, condition: str, pushed: bool
) -> None:
    (sql,) = _asked(
        f"SELECT n.night FROM obs.nights n {kind} JOIN obs.exposures e "
        f"ON n.night = e.night WHERE {condition}"
    )
    assert (" WHERE " in sql) == pushed


@pytest.mark.parametrize(
    ("condition", "pushed"),
    [
        ("m.t > '2020-01-01'", True),
        ("NOT (m.t < '2020-01-01')", True),
        ("m.t IS NULL", False),
        ("CASE WHEN m.t < '2020-01-01' THEN 0 ELSE 1 END = 1", False),
        ("COALESCE(m.t, '2020-01-01') > '1999-01-01'", False),
        ("m.n IS NULL", True),
    ],
)
def test_times_that_are_no_times_are_null_at_home_only(
    condition: str, pushed: bool
) -> None:
    (sql,) = _asked(
        f"SELECT m.id FROM lab.mixed m, lab.one WHERE {condition}", "lab.mixed"
    )
    assert (" WHERE " in sql) == pushed


def test_of_a_self_join_each_side_has_its_own() -> None:
    query = (
        "SELECT a.id, b.id FROM obs.exposures a JOIN obs.exposures b "
        "ON a.night = b.night JOIN obs.nights n ON n.night = a.night "
        "WHERE a.id < 3 AND b.id > 1"
    )
    asked = _asked(query)
    assert [sql.partition(" WHERE ")[2] for sql in asked] == [
        '("t"."id" < 3)',
        '("t"."id" > 1)',
    ]


def test_the_same_rows_are_fetched_once() -> None:
    query = (
        "SELECT a.id, b.band FROM obs.exposures a JOIN obs.exposures b "
        "ON a.night = b.night JOIN obs.nights n ON n.night = a.night"
    )
    (sql,) = _asked(query)
    assert sql == (
        'SELECT "t"."id" AS "id", "t"."night" AS "night", "t"."band" AS "band" '
        'FROM "obs"."exposures_1" AS "t"'
    )


def test_chances_are_not_shared() -> None:
    query = (
        "SELECT a.id FROM obs.exposures TABLESAMPLE(50) a, "
        "obs.exposures TABLESAMPLE(50) b, obs.nights n"
    )
    found = compiled(query, _elsewhere("obs.exposures"))
    assert ["BERNOULLI" in part.query.sql for part in found.parts] == [True, True]
    assert "BERNOULLI" not in found.query.sql


@pytest.mark.parametrize(
    ("items", "columns"),
    [
        ("n.night", ["id"]),
        ("COUNT(*)", ["id"]),
        ("e.band", ["band"]),
        ("e.*", ["id", "night", "band", "seconds"]),
        ("MAX(e.seconds)", ["seconds"]),
    ],
)
def test_only_columns_that_are_used(items: str, columns: list[str]) -> None:
    query = f"SELECT {items} FROM obs.nights n, obs.exposures e"
    (part,) = compiled(query, _elsewhere("obs.exposures")).parts
    assert [column.name for column in part.table.columns] == columns
    assert part.table.columns == part.query.columns


def test_columns_that_joins_compare() -> None:
    for join in ("NATURAL JOIN obs.exposures", "JOIN obs.exposures USING (night)"):
        query = f"SELECT moon FROM obs.nights {join}"
        (part,) = compiled(query, _elsewhere("obs.exposures")).parts
        assert [column.name for column in part.table.columns] == ["night"]


def test_a_cone_uses_the_index_of_its_database() -> None:
    query = (
        "SELECT p.id FROM pos.points p JOIN pos.targets t ON p.id = t.id "
        "WHERE 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(10, -45, 0.1))"
    )
    (sql,) = _asked(query, "pos.points")
    assert '"t"."hpx" BETWEEN' in sql
    left = compiled(query, _elsewhere("pos.points")).query.sql
    assert "hpx" not in left


def test_a_fetched_table_is_matched_by_zones() -> None:
    query = (
        "SELECT p.id FROM pos.points p JOIN pos.targets t "
        "ON DISTANCE(POINT(p.ra, p.dec), POINT(t.ra, t.dec)) < 0.1"
    )
    for name in ("pos.points", "pos.targets"):
        found = compiled(query, _elsewhere(name))
        assert "unnest" in found.query.sql
        (part,) = found.parts
        assert part.table.position is not None
        assert part.table.position.healpix is None


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        pytest.param(
            "SELECT n.night FROM obs.nights n JOIN (SELECT night, COUNT(*) AS c "
            "FROM obs.exposures GROUP BY night) x ON x.night = n.night WHERE x.c > 1",
            "GROUP BY",
            id="in FROM",
        ),
        pytest.param(
            "WITH x AS (SELECT TOP 1 id FROM obs.exposures ORDER BY id) "
            "SELECT x.id, n.night FROM x, obs.nights n",
            "LIMIT 1",
            id="in WITH",
        ),
        pytest.param(
            "SELECT night FROM obs.nights UNION ALL SELECT COUNT(*) FROM obs.exposures",
            "COUNT(*)",
            id="in UNION",
        ),
        pytest.param(
            "SELECT night FROM obs.nights WHERE night IN "
            "(SELECT DISTINCT night FROM obs.exposures)",
            "DISTINCT",
            id="of IN",
        ),
        pytest.param(
            "SELECT night FROM obs.nights WHERE EXISTS (SELECT * FROM obs.exposures)",
            "LIMIT 1",
            id="of EXISTS",
        ),
        pytest.param(
            "SELECT night, (SELECT MAX(id) FROM obs.exposures) AS m FROM obs.nights",
            "MAX",
            id="a value",
        ),
    ],
)
def test_sub_queries_are_answered_where_their_tables_are(
    query: str, asked: str
) -> None:
    (sql,) = _asked(query)
    assert asked in sql


def test_a_query_that_uses_others_is_taken_apart() -> None:
    (sql,) = _asked(
        "SELECT night FROM obs.nights n WHERE EXISTS (SELECT * FROM obs.exposures e "
        "WHERE e.night = n.night AND e.band = 'g')"
    )
    assert sql == (
        'SELECT "t"."night" AS "night", "t"."band" AS "band" '
        'FROM "obs"."exposures_1" AS "t" WHERE ("t"."band" = \'g\')'
    )


def test_conditions_are_told_by_their_place() -> None:
    query = (
        "SELECT e.id FROM obs.nights n JOIN obs.exposures e ON e.seconds > 20 "
        "WHERE e.band = 'g'"
    )
    (part,) = compiled(query, _elsewhere("obs.exposures")).parts
    said = [query[span.start : span.end] for span in part.conditions]
    assert said == ["e.band = 'g'", "e.seconds > 20"]


def test_names_that_differ_in_case_only() -> None:
    table = Table("t", "a", (Column("x", "int"), Column("X", "int")), engine="duckdb")
    home = Table("u", "b", (Column("y", "int"),))
    tables = TableSet((Schema("a", (table,)), Schema("b", (home,))))
    assert compiled('SELECT a.t."x" FROM a.t, b.u', tables).parts
    with pytest.raises(AdqlFeatureError, match="differ in case only"):
        compiled("SELECT a.t.* FROM a.t, b.u", tables)
