"""What PostgreSQL answers, against DuckDB; the text of its SQL is in the corpus."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from adql import AdqlError, AdqlErrors, compile
from adql.dialects import DUCKDB, POSTGRESQL
from adql.functions import FUNCTIONS
from dali.tableset import Column, Position, Schema, Table, TableSet
from tests.adql.catalogue import CATALOGUE
from tests.adql.databases import Database, duckdb_database, postgresql_database
from tests.support.postgresql import Server


@pytest.fixture(scope="module")
def ours(postgresql: Server) -> Iterator[Database]:
    with postgresql.database() as connection:
        yield postgresql_database(connection)


@pytest.fixture(scope="module")
def duckdb() -> Database:
    return duckdb_database()


def _rows(database: Database, query: str) -> list[tuple[object, ...]]:
    dialect = POSTGRESQL if database.name == "postgresql" else DUCKDB
    sql = compile(query, CATALOGUE, dialect).sql
    return [tuple(row) for row in database.run(sql)]


@pytest.mark.parametrize(
    "query",
    [
        "SELECT id, ROUND(d) AS r, ROUND(f) AS s, ROUND(-2.5) AS t FROM lab.mixed "
        "WHERE id < 6 ORDER BY id",
        "SELECT ROUND(0.49999999999999994) AS a, ROUND(4503599627370497.0) AS b, "
        "ROUND(2.5) AS c, ROUND(3.5) AS d FROM lab.one",
        "SELECT ROUND(x * 12345.678, 2) AS a, ROUND(x * 12345.678, -2) AS b, "
        "TRUNCATE(x * 12345.678, 1) AS c, ROUND(id) AS e FROM lab.angles ORDER BY id",
        "SELECT MOD(n, 7) AS a, MOD(n, 0) AS b, MOD(f, 0.75) AS c, n / 7 AS e "
        "FROM lab.mixed ORDER BY id",
        "SELECT COT(1) AS a, LOG(2) AS b, LOG10(2) AS c, CEILING(-1.5) AS d "
        "FROM lab.one",
        "SELECT id FROM lab.mixed WHERE f = 2.25 OR f IN (0.5, -1.5) ORDER BY id",
        "SELECT id FROM sky.stars WHERE mag BETWEEN 11.3 AND 12.3 ORDER BY id",
        "SELECT AVG(n) AS a, SUM(mag) AS b, AVG(mag) AS c, SUM(n) AS d FROM sky.stars",
        "SELECT n * 2147483647 - n AS far FROM sky.stars WHERE n * 2147483647 < 0",
        "SELECT MIN(AREA(NULL)) AS a, SUM(AREA(NULL)) AS b, MIN(COORDSYS(NULL)) AS c "
        "FROM lab.one HAVING COUNT(*) > 0 UNION SELECT 1, 2, 'x' FROM lab.empty",
        "SELECT -CONTAINS(NULL, CIRCLE(1, 2, 3)) AS x FROM lab.one",
        "SELECT COUNT(*) AS c, ROUND(COUNT(*) / 2.0) AS h FROM sky.stars",
        "SELECT id FROM lab.words WHERE word LIKE '%\\%' ORDER BY id",
        "SELECT id FROM lab.words WHERE word ILIKE 'veg_' ORDER BY id",
        "SELECT word || '!' AS w FROM lab.words ORDER BY id",
        "SELECT 'it''s \\' AS s FROM lab.one",
        "SELECT id, flag FROM lab.mixed WHERE flag = 1 ORDER BY id",
        "SELECT CAST(t AS VARCHAR) AS a, CAST(n AS VARCHAR) AS b, "
        "CAST(d AS CHAR(4)) AS c FROM lab.mixed ORDER BY id",
        "SELECT CAST(f AS INTEGER) AS a, CAST('12' AS SMALLINT) AS b, "
        "CAST('2020-01-02T03:04:05' AS TIMESTAMP) AS c FROM lab.mixed WHERE id < 4 "
        "ORDER BY id",
        "SELECT a.id AS i, b.id AS j FROM sky.stars AS a FULL JOIN sky.labels AS b "
        "ON a.id > b.id ORDER BY i, j",
        "SELECT a.id AS i, b.id AS j FROM sky.stars AS a FULL JOIN sky.labels AS b "
        "ON a.id = b.id AND a.n < 7 ORDER BY i, j",
        "SELECT a.id AS i, b.id AS j FROM sky.stars AS a FULL JOIN sky.labels AS b "
        "ON a.n = 3 ORDER BY i, j",
        "SELECT a.id AS i, b.id AS j, c.id AS k FROM sky.stars AS a JOIN sky.labels "
        "AS b USING (id) FULL JOIN lab.empty AS c ON c.id < a.n ORDER BY i",
        "SELECT n FROM sky.stars INTERSECT ALL SELECT id FROM sky.labels ORDER BY n",
        "SELECT n FROM sky.stars EXCEPT ALL SELECT id FROM sky.labels ORDER BY n",
        "SELECT DISTINCT night FROM obs.exposures ORDER BY night DESC OFFSET 1",
        "SELECT vec[1] AS a, vec[4] AS b, vec[id] AS c FROM pos.shapes ORDER BY id",
        "SELECT STDDEV(mag) AS a, VAR_POP(mag) AS b, MEDIAN(mag) AS c FROM sky.stars",
        "SELECT AREA(c) AS a, AREA(g) AS b, CENTROID(g) AS e, c, g, "
        "BOX(p, 2, 2) AS h FROM pos.shapes WHERE id < 3 ORDER BY id",
        "SELECT id FROM pos.shapes WHERE 1 = INTERSECTS(c, g) ORDER BY id",
        "SELECT id FROM pos.shapes WHERE 1 = CONTAINS(g, c) OR 1 = CONTAINS(c, g) "
        "ORDER BY id",
        "SELECT id FROM pos.shapes WHERE 0 = CONTAINS(p, g) ORDER BY id",
        "SELECT COORD1(POINT(1.5, id)) AS a, COORD1(CENTROID(g)) AS b FROM pos.shapes "
        "WHERE id < 3 ORDER BY id",
    ],
)
def test_answers_are_those_of_duckdb(
    ours: Database, duckdb: Database, query: str
) -> None:
    assert _close(_rows(ours, query)) == _close(_rows(duckdb, query))


def _close(value: object) -> object:
    """Let numbers differ by rounding; a whole one may be of either type."""
    if isinstance(value, list | tuple):
        return [_close(each) for each in value]
    return pytest.approx(value, rel=1e-12) if isinstance(value, float) else value


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_a_function_is_written_or_not_offered(name: str) -> None:
    function = FUNCTIONS[name]
    assert POSTGRESQL.offers(function) == (
        function.rewritten
        or name in POSTGRESQL.writer.patterns
        or name in POSTGRESQL.writer.geometry_functions
        or "postgresql" in function.patterns
        or "sql" in function.patterns
    )


@pytest.mark.parametrize(
    "item", ["AREA(m)", "CONTAINS(POINT(1, 2), m)", "INTERSECTS(m, m)"]
)
def test_maps_are_refused_with_their_place(item: str) -> None:
    columns = (Column("m", "char", "*", "moc"),)
    tables = TableSet((Schema("t", (Table("maps", "t", columns),)),))
    with pytest.raises((AdqlError, AdqlErrors), match="column of MOCs is not offered"):
        compile(f"SELECT m FROM t.maps WHERE 1 = {item}", tables, POSTGRESQL)


def test_a_nul_in_a_text_is_refused() -> None:
    with pytest.raises((AdqlError, AdqlErrors), match="NUL"):
        compile("SELECT 'a\0b' AS x FROM lab.one", CATALOGUE, POSTGRESQL)


@pytest.mark.parametrize("setting", ["on", "off"])
def test_a_backslash_stays_one_however_the_server_is_set(
    postgresql: Server, setting: str
) -> None:
    query = "SELECT '\\'' OR 1=1 --' AS x FROM sky.labels WHERE id = 5"
    with postgresql.database() as connection:
        database = postgresql_database(connection)
        connection.execute(f"SET standard_conforming_strings = {setting}".encode())
        assert _rows(database, query) == [("\\' OR 1=1 --",)]


def test_long_names_stay_apart(ours: Database) -> None:
    long = "x" * 70
    inner = f"SELECT 1 AS {long}a, 2 AS {long}b FROM lab.one"
    query = f"SELECT {long}a + {long}b AS s FROM ({inner}) AS t"
    assert _rows(ours, query) == [(3,)]


def test_one_query_has_one_kind_of_spherical_index() -> None:
    columns = (Column("id", "int"), Column("ra", "double"), Column("dec", "double"))
    by_q3c = Position("ra", "dec", sphere="q3c")
    one = Table("one", "t", columns, position=by_q3c)
    two = replace(one, name="two", position=replace(by_q3c, sphere="pgsphere"))
    tables = TableSet((Schema("t", (one, two)),))
    alone = "SELECT id FROM t.one WHERE DISTANCE(ra, dec, 1, 2) < 1"
    assert "q3c_" in compile(alone, tables, POSTGRESQL).sql
    both = (
        "SELECT a.id FROM t.one AS a JOIN t.two AS b "
        "ON DISTANCE(a.ra, a.dec, b.ra, b.dec) < 0.1"
    )
    written = compile(both, tables, POSTGRESQL).sql
    assert "spoint(" in written
    assert "q3c_" not in written
