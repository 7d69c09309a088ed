"""Joins as the grammar nests them, and what they give on DuckDB."""

from collections.abc import Iterator
from typing import Any

import duckdb
import pytest

from adql import AdqlErrors, compile
from tests.adql.sky import DIALECT, SKY, connect


@pytest.fixture(scope="module")
def database() -> Iterator[duckdb.DuckDBPyConnection]:
    with connect() as connection:
        yield connection


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        pytest.param(
            "SELECT TOP 1 x.id, x.id_2, label FROM (sky.stars AS s JOIN sky.labels l "
            "ON s.id = l.id + 1) AS x ORDER BY x.id",
            [(6, 5, "l5")],
            id="a join with a name",
        ),
        pytest.param(
            "SELECT COUNT(*) FROM sky.labels AS z JOIN (sky.stars JOIN sky.labels "
            "USING (id)) x ON z.id = x.id",
            [(5,)],
            id="a join with a name in a join",
        ),
        pytest.param(
            "SELECT COUNT(*) FROM sky.stars AS a WHERE EXISTS (sky.stars AS b JOIN "
            "sky.labels USING (id))",
            [(9,)],
            id="EXISTS of a join",
        ),
        pytest.param(
            "SELECT COUNT(*) FROM sky.stars AS a LEFT JOIN sky.stars AS b JOIN "
            "sky.labels AS c ON b.id = c.id ON a.id = b.id WHERE c.id IS NULL",
            [(4,)],
            id="nested to the right",
        ),
        pytest.param(
            "SELECT COUNT(*) FROM sky.stars AS a LEFT JOIN (sky.stars AS b JOIN "
            "sky.labels AS c ON b.id = c.id) ON a.id = b.id WHERE c.id IS NULL",
            [(4,)],
            id="nested in parentheses",
        ),
        pytest.param(
            "SELECT COUNT(*) FROM sky.stars AS a JOIN sky.stars AS b JOIN sky.labels "
            "AS c ON a.id = c.id",
            [(45,)],
            id="without a condition",
        ),
        pytest.param(
            "SELECT COUNT(*) FROM sky.labels AS a JOIN sky.labels AS b NATURAL JOIN "
            "sky.labels AS c ON a.id = b.id",
            [(8,)],
            id="natural within",
        ),
    ],
)
def test_answers(
    query: str, rows: list[tuple[Any, ...]], database: duckdb.DuckDBPyConnection
) -> None:
    assert database.execute(compile(query, SKY, DIALECT).sql).fetchall() == rows


def test_a_join_of_several_columns_is_no_list() -> None:
    query = "SELECT id FROM sky.stars WHERE id IN (sky.labels NATURAL JOIN sky.stars)"
    with pytest.raises(AdqlErrors, match="IN needs a sub-query of one column"):
        compile(query, SKY, DIALECT)


def test_a_condition_sees_the_tables_it_joins_only() -> None:
    query = (
        "SELECT 1 AS x FROM sky.stars AS a JOIN sky.stars AS b JOIN sky.labels AS c "
        "ON a.id = c.id ON a.id = b.id"
    )
    with pytest.raises(AdqlErrors, match="line 1"):
        compile(query, SKY, DIALECT)
