"""What DuckDB answers; the text of its SQL is in the corpus of queries."""

from collections.abc import Iterator
from typing import Any

import duckdb
import pytest

from adql import AdqlError, AdqlErrors, compile, nodes
from adql.functions import FUNCTIONS
from adql.write import DuckDBWriter, Writer
from tests.adql.sky import DIALECT, SKY, connect

# `rewrite` makes other nodes of these.
_REWRITTEN = {"CONTAINS", "COORDSYS", "INTERSECTS", "IN_UNIT"}


@pytest.fixture(scope="module")
def database() -> Iterator[duckdb.DuckDBPyConnection]:
    with connect() as connection:
        yield connection


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        pytest.param(
            "SELECT TOP 1 n/2, -n/2, n/2. FROM sky.stars WHERE n=7",
            [(3, -3, 3.5)],
            id="division",
        ),
        pytest.param(
            "SELECT id FROM sky.stars WHERE mag = 11.3",
            [(1,)],
            id="float-equals-decimal",
        ),
        pytest.param(
            "SELECT id FROM sky.stars WHERE mag IN (11.3, 12.3)",
            [(1,), (2,)],
            id="float-in",
        ),
        pytest.param(
            "SELECT 0x1F, 1e3, .5, 1. FROM sky.stars WHERE id=1",
            [(31, 1e3, 0.5, 1.0)],
            id="numbers",
        ),
        pytest.param(
            "SELECT TOP 2 id FROM sky.stars ORDER BY id DESC OFFSET 1",
            [(8,), (7,)],
            id="top-after-offset",
        ),
        pytest.param(
            "SELECT mag AS n FROM sky.stars WHERE id < 3 ORDER BY n DESC",
            [(12.300000190734863,), (11.300000190734863,)],
            id="order-by-output",
        ),
        pytest.param(
            "SELECT -n AS x FROM sky.stars WHERE id < 3 ORDER BY ABS(x)",
            [(-1,), (-2,)],
            id="order-by-expression-of-output",
        ),
        pytest.param(
            "SELECT id, label FROM sky.stars NATURAL JOIN sky.labels WHERE n < 7",
            [(5, "l5"), (6, "l6")],
            id="natural-without-hidden-columns",
        ),
        pytest.param(
            "SELECT COUNT(*) AS c, COUNT(id) AS d FROM sky.stars FULL JOIN "
            "sky.labels USING (id)",
            [(12, 12)],
            id="using-merged",
        ),
        pytest.param(
            "SELECT COUNT(*) AS c FROM sky.stars, sky.labels", [(72,)], id="comma"
        ),
        pytest.param(
            "SELECT name FROM sky.stars WHERE name = 'o''; DROP TABLE stars_1 --'",
            [],
            id="string-stays-string",
        ),
        pytest.param(
            'SELECT "odd ""name" FROM sky.stars WHERE id=2',
            [(-2,)],
            id="name-with-quote",
        ),
        pytest.param(
            "SELECT MOD(-7, 3), TRUNCATE(-1.57, 1), ROUND(1234.5, -2) FROM "
            "sky.stars WHERE id=1",
            [(-1, -1.5, 1200.0)],
            id="mod-truncate-round",
        ),
        pytest.param(
            "SELECT ABS(-9007199254740993 - 0*id), MOD(9007199254740993 + 0*id, "
            "9007199254740992) FROM sky.stars WHERE id=1",
            [(9007199254740993, 1)],
            id="integers-keep-their-digits",
        ),
        pytest.param(
            "SELECT LOG(EXP(2)), LOG10(1000), CEILING(1.2), FLOOR(-1.2) FROM "
            "sky.stars WHERE id=1",
            [(2.0, pytest.approx(3.0), 2.0, -2.0)],
            id="logarithms",
        ),
        pytest.param(
            "SELECT COALESCE(NULL, n), UPPER(name) || '!' FROM sky.stars WHERE id=1",
            [(1, "STAR 1!")],
            id="strings",
        ),
        pytest.param(
            "SELECT CAST('12' AS INTEGER), CAST(n AS CHAR(1)), CAST(name AS "
            "VARCHAR(3)) FROM sky.stars WHERE id=1",
            [(12, "1", "sta")],
            id="cast",
        ),
        pytest.param(
            "SELECT id FROM sky.stars WHERE seen < CAST('2020-01-03T00:00:00Z' AS "
            "TIMESTAMP)",
            [(1,)],
            id="timestamp",
        ),
        pytest.param(
            "SELECT SUM(n)/2 AS s FROM sky.stars", [(22,)], id="sum-of-integers"
        ),
        pytest.param(
            "SELECT id FROM sky.stars WHERE name ILIKE 'STAR _' AND name NOT LIKE "
            "'S%' AND id < 2",
            [(1,)],
            id="ilike",
        ),
        pytest.param(
            "SELECT id FROM sky.stars AS s WHERE EXISTS (SELECT * FROM sky.labels "
            "AS l WHERE l.id = s.id AND l.id < 6)",
            [(5,)],
            id="correlated",
        ),
        pytest.param(
            "WITH x AS (SELECT TOP 1 id FROM sky.stars ORDER BY id DESC) SELECT "
            "a.id, b.id FROM X AS a, x AS b",
            [(9, 9)],
            id="with-twice",
        ),
        pytest.param(
            "WITH stars_1 AS (SELECT id FROM sky.stars WHERE id=3) SELECT id FROM "
            "stars_1",
            [(3,)],
            id="with-named-as-physical-table",
        ),
        pytest.param(
            "SELECT id FROM sky.stars WHERE id < 3 UNION SELECT id FROM sky.labels "
            "INTERSECT SELECT id FROM sky.stars WHERE id=5 ORDER BY id",
            [(1,), (2,), (5,)],
            id="set-precedence",
        ),
        pytest.param(
            "(SELECT TOP 1 id FROM sky.stars ORDER BY id) UNION ALL (SELECT TOP 1 "
            "id FROM sky.stars ORDER BY id DESC) ORDER BY 1 DESC",
            [(9,), (1,)],
            id="top-in-operands",
        ),
        pytest.param(
            "SELECT id FROM sky.stars WHERE 1 = CONTAINS(POINT('ICRS', ra, dec), "
            "CIRCLE('ICRS', 36, -40, 1))",
            [(1,)],
            id="cone",
        ),
        pytest.param(
            "SELECT id FROM sky.stars WHERE DISTANCE(ra, dec, 71.5+0.5, -30) < 1/60.",
            [(2,)],
            id="distance",
        ),
        pytest.param(
            "SELECT POINT(ra, dec) AS p FROM sky.stars WHERE INTERSECTS(CIRCLE(ra, "
            "dec, 1), POLYGON(35,-41, 37,-41, 37,-39, 35,-39)) = 1",
            [([36.0, -40.0],)],
            id="polygon",
        ),
        pytest.param(
            "SELECT IN_UNIT(ra, 'arcmin') AS r FROM sky.stars WHERE id=1",
            [(2160.0,)],
            id="in_unit",
        ),
        pytest.param(
            "SELECT COUNT(*) AS c FROM (SELECT DISTINCT MOD(n, 2) AS m FROM "
            "sky.stars) AS t",
            [(2,)],
            id="derived-table",
        ),
        pytest.param(
            "SELECT MOD(n, 2) AS m, COUNT(*) AS c FROM sky.stars GROUP BY MOD(n, 2) "
            "HAVING COUNT(*) > 4",
            [(1, 5)],
            id="group-by-expression",
        ),
    ],
)
def test_answers(
    query: str, rows: list[tuple[Any, ...]], database: duckdb.DuckDBPyConnection
) -> None:
    assert database.execute(compile(query, SKY, DIALECT).sql).fetchall() == rows


def test_what_comes_out() -> None:
    compiled = compile(
        "SELECT TOP 5 s.ra, l.* FROM sky.stars AS s JOIN sky.labels AS l ON s.id=l.id "
        "OFFSET 2",
        SKY,
        DIALECT,
    )
    assert [c.name for c in compiled.columns] == ["ra", "id", "label"]
    assert compiled.columns[0].unit == "deg"
    assert [t.name for t in compiled.tables] == ["stars", "labels"]
    assert (compiled.top, compiled.offset) == (5, 2)


def test_errors_of_meaning_have_a_caret() -> None:
    with pytest.raises((AdqlError, AdqlErrors)) as caught:
        compile("SELECT nam\nFROM sky.stars", SKY, DIALECT)
    assert "line 1, column 8" in caught.value.to_text()
    assert "SELECT nam\n       ^^^" in caught.value.to_text()


def test_features_can_be_refused() -> None:
    query = "SELECT id FROM sky.stars OFFSET 1"
    with pytest.raises(AdqlErrors, match="OFFSET"):
        compile(query, SKY, DIALECT, features=())
    compile(query, SKY, DIALECT, features=("OFFSET",))


@pytest.mark.parametrize("name", sorted(n for n, f in FUNCTIONS.items() if f.supported))
def test_every_function_has_a_way(name: str) -> None:
    ways = DuckDBWriter.geometry_functions | set(DuckDBWriter.patterns) | _REWRITTEN
    assert name in ways


def test_every_pattern_is_of_a_function() -> None:
    assert set(DuckDBWriter.patterns) <= set(FUNCTIONS)


def test_every_node_has_a_method() -> None:
    # Parts of other nodes, which those write; stars are gone after `rewrite`.
    parts = {"CastTarget", "Identifier", "On", "Span", "Star", "Using", "When"}
    bases = {"Expression", "Node", "TableExpression"}
    classes = {n for n in nodes.__all__ if isinstance(getattr(nodes, n), type)}
    enums = {"JoinKind", "SetOperator"}
    for name in classes - parts - bases - enums:
        assert hasattr(DuckDBWriter, f"visit_{name}"), name


def test_misspelt_methods_are_refused() -> None:
    with pytest.raises(TypeError, match="visit_Colum:"):
        type("Wrong", (Writer,), {"visit_Colum": None})


def _nested(form: str, times: int) -> str:
    shape = "CIRCLE(ra, dec, 1)"
    for _ in range(times):
        shape = form.format(shape)
    return shape


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        pytest.param(f"AREA({_nested(form, 20)})", "3 deep", id=form.split("(")[0])
        for form in (
            "CIRCLE(CENTROID({}), mag)",
            "BOX(CENTROID({}), 1, mag)",
            "POLYGON(CENTROID({0}), POINT(1, 1), POINT(2, 3))",
            "CIRCLE(ra, dec, AREA({}))",
        )
    ]
    + [
        pytest.param("TRUNCATE(mag, " * 40 + "1" + ")" * 40, "too long", id="TRUNCATE"),
    ],
)
def test_short_queries_do_not_become_endless(expression: str, words: str) -> None:
    with pytest.raises(AdqlError, match=words):
        compile(f"SELECT {expression} FROM sky.stars", SKY, DIALECT)


def test_geometry_of_geometry(database: duckdb.DuckDBPyConnection) -> None:
    text = f"SELECT AREA({_nested('CIRCLE(CENTROID({}), 1)', 2)}) FROM sky.stars"
    rows = database.execute(compile(text, SKY, DIALECT).sql).fetchall()
    assert [row[0] for row in rows] == [pytest.approx(3.1415, abs=1e-3)] * 9
