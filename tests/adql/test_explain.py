"""A query told to people: tree, columns, SQL."""

import re

import pytest

from adql import compile
from adql.dialects import DUCKDB
from adql.explain import explain
from adql.write.layout import lay_out
from tests.adql.sky import SKY

QUERY = """
    SELECT s.id, mag * 2 AS twice, 'a FROM b' AS "t (x"
    FROM sky.stars AS s JOIN sky.labels AS l ON s.id = l.id
    WHERE n IN (SELECT n FROM sky.stars) ORDER BY twice
    """


def _told(query: str) -> dict[str, tuple[str, ...]]:
    return explain(compile(query, SKY, DUCKDB))


def test_tree_tells_columns_and_types() -> None:
    lines = [line.strip() for line in _told(QUERY)["tree"]]
    assert "expression: ColumnRef parts=s.id  -- s.id long" in lines
    assert "left: TableReference parts=sky.stars alias=s  -- sky.stars" in lines
    assert "expression: Arithmetic operator='*'  -- double in mag" in lines
    assert (
        "expression: ColumnRef parts=twice  -- the output column double in mag" in lines
    )


def test_columns() -> None:
    assert _told(QUERY)["columns"] == (
        "id  long",
        "twice  double  unit=mag",
        "t (x  char[*]",
    )


def test_sql_is_a_clause_a_line() -> None:
    lines = _told(QUERY)["sql"]
    firsts = [line.split(maxsplit=1)[0] for line in lines]
    wanted = ["SELECT", "FROM", "INNER", "WHERE", "SELECT", "FROM", "ORDER"]
    assert firsts == wanted
    assert lines[4].startswith("  SELECT"), "a sub-query is indented"


def test_merged_columns_name_both_sources() -> None:
    told = _told("SELECT id FROM sky.stars FULL JOIN sky.labels USING (id)")
    assert any("stars.id or labels.id" in line for line in told["tree"])


@pytest.mark.parametrize(
    "query",
    [
        QUERY,
        "WITH w AS (SELECT id FROM sky.labels) SELECT * FROM w",
        "SELECT id FROM sky.stars UNION (SELECT id FROM sky.labels ORDER BY id)",
        "SELECT name || ')' AS x FROM sky.stars "
        "WHERE EXISTS (SELECT * FROM sky.labels)",
    ],
)
def test_layout_changes_blanks_only(query: str) -> None:
    sql = compile(query, SKY, DUCKDB).sql
    assert _dense(lay_out(sql)) == _dense(sql)


def _dense(sql: str) -> str:
    return re.sub(r"\s+", "", sql)


def test_layout_leaves_literals_alone() -> None:
    text = "SELECT 'x  FROM (  y''' AS \"WHERE  (\" FROM t"
    assert lay_out(text) == "SELECT 'x  FROM (  y''' AS \"WHERE  (\"\nFROM t"
    assert lay_out("SELECT EXTRACT(x FROM y) FROM t").count("\n") == 1
