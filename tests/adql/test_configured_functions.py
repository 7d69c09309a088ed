"""Functions of a configuration: read, refused, written and declared."""

from typing import Any

import pytest

from adql import AdqlErrors, compile
from adql.dialects import DIALECTS
from adql.functions import Function, FunctionSet
from adql.functions.configured import configured_function
from tests.adql.sky import DIALECT, SKY, connect


def _function(signature: str, sql: str, **more: Any) -> Function:
    return configured_function(
        signature, {"duckdb": sql}, "A function.", DIALECTS, **more
    )


def _answers(function: Function, query: str) -> list[Any]:
    functions = FunctionSet.standard().with_functions([function])
    with connect() as database:
        sql = compile(query, SKY, DIALECT, functions=functions).sql
        return database.execute(sql).fetchall()


@pytest.mark.parametrize(
    ("function", "call", "wanted"),
    [
        pytest.param(
            _function("plus(a DOUBLE, b DOUBLE) -> DOUBLE", "{a} + {b}"),
            "2 * plus(1, n)",
            [(2 * (1 + n),) for n in range(1, 10)],
            id="by name, in parentheses",
        ),
        pytest.param(
            _function("cut(t TEXT, n INTEGER) -> TEXT", "left({0}, {1})"),
            "cut(name, 2)",
            [("st",)] * 9,
            id="by number",
        ),
        pytest.param(
            _function(
                "above(p POINT) -> DOUBLE", "CASE WHEN {p.lat} > 0 THEN {p.lon} END"
            ),
            "above(POINT(ra, dec))",
            [(n * 36.0 if n > 5 else None,) for n in range(1, 10)],
            id="axes of a point",
        ),
        pytest.param(
            _function("one_of(x DOUBLE) -> DOUBLE", "{{'a': {x}}}['a']"),
            "one_of(n)",
            [(n,) for n in range(1, 10)],
            id="braces of SQL",
        ),
        pytest.param(
            _function("answer() -> INTEGER", "42"), "answer()", [(42,)] * 9, id="none"
        ),
        pytest.param(
            _function("middle(x DOUBLE) -> DOUBLE", "median({x})", aggregate=True),
            "middle(n)",
            [(5.0,)],
            id="aggregate",
        ),
    ],
)
def test_value(function: Function, call: str, wanted: list[Any]) -> None:
    assert _answers(function, f"SELECT {call} FROM sky.stars") == wanted


def test_column_and_declaration() -> None:
    function = _function(
        "scaled(x DOUBLE) -> real", "{x} * 2", unit="mag", ucd="phot.mag"
    )
    functions = FunctionSet.standard().with_functions([function])
    query = "SELECT scaled(n) FROM sky.stars"
    (column,) = compile(query, SKY, DIALECT, functions=functions).columns
    assert (column.datatype, column.unit, column.ucd) == ("float", "mag", "phot.mag")
    forms = [feature.form for feature in functions.declared(DIALECT)]
    assert "scaled(x DOUBLE) -> REAL" in forms


def test_an_aggregate_is_treated_as_one() -> None:
    function = _function("middle(x DOUBLE) -> DOUBLE", "median({x})", aggregate=True)
    with pytest.raises(AdqlErrors, match="MIDDLE cannot stand in WHERE"):
        _answers(function, "SELECT id FROM sky.stars WHERE middle(n) > 1")
    with pytest.raises(AdqlErrors, match="`id` is neither grouped"):
        _answers(function, "SELECT id, middle(n) FROM sky.stars")


def test_arguments_are_checked() -> None:
    function = _function("cut(t TEXT, n INTEGER) -> TEXT", "left({t}, {n})")
    for call, told in (
        ("cut(n, 1)", "needs a string for `t`"),
        ("cut(name, 1.5)", "`n` must be a whole number"),
        ("cut(name)", "does not take 1 argument"),
    ):
        with pytest.raises(AdqlErrors, match=told):
            _answers(function, f"SELECT {call} FROM sky.stars")


def test_text_of_the_caller_stays_text() -> None:
    function = _function("same(t TEXT) -> TEXT", "concat({t}, '')")
    query = "SELECT TOP 1 same('''); DROP TABLE stars_1; --') FROM sky.stars"
    assert _answers(function, query) == [("'); DROP TABLE stars_1; --",)]


def test_sql_of_another_database_is_not_offered() -> None:
    others = {"no_such": "1"}
    with pytest.raises(ValueError, match=r"sql.no_such is of no database.* duckdb"):
        configured_function("f() -> INTEGER", others, "A function.", DIALECTS)
    elsewhere = configured_function(
        "f() -> INTEGER", {"elsewhere": "1"}, "A function.", ("elsewhere",)
    )
    functions = FunctionSet.standard().with_functions([elsewhere])
    assert "f() -> INTEGER" not in [f.form for f in functions.declared(DIALECT)]
    with pytest.raises(AdqlErrors, match="f is not offered"):
        compile("SELECT f() FROM sky.stars", SKY, DIALECT, functions=functions)


@pytest.mark.parametrize(
    ("signature", "told"),
    [
        pytest.param("f", "is not like", id="no signature"),
        pytest.param("f(x DOUBLE)", "is not like", id="no result"),
        pytest.param("2f(x DOUBLE) -> REAL", "2f is no name", id="digit"),
        pytest.param("ö(x DOUBLE) -> REAL", "is no name", id="not ASCII"),
        pytest.param('"f"(x DOUBLE) -> REAL', "is no name", id="delimited"),
        pytest.param("Select(x DOUBLE) -> REAL", "a word of ADQL", id="reserved"),
        pytest.param("Sum(x DOUBLE) -> REAL", "a word of ADQL", id="set function"),
        pytest.param("sqrt(x DOUBLE) -> REAL", "sqrt is", id="shadows"),
        pytest.param("ivo_hasword(x TEXT) -> REAL", "there already", id="catalogue"),
        pytest.param("IVO_simbadpoint(x TEXT) -> REAL", "there already", id="simbad"),
        pytest.param("f(x DOUBLE, ) -> REAL", "not a name and a type", id="comma"),
        pytest.param("f(x) -> REAL", "'x' is not a name and a type", id="no type"),
        pytest.param("f(x FLOAT8) -> REAL", "'x FLOAT8' is not", id="odd type"),
        pytest.param("f(x MAP) -> REAL", "no type MAP; known are SMALL", id="type"),
        pytest.param("f(x REAL) -> GEOMETRY", "no type GEOMETRY of", id="result"),
        pytest.param("f(x REAL, X REAL) -> REAL", "are named x", id="twice"),
    ],
)
def test_signature_refused(signature: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        _function(signature, "{x}")


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        pytest.param(" ", "is empty", id="empty"),
        pytest.param("abs({y})", "no parameter {y}; known are {x}", id="unknown"),
        pytest.param("abs({1})", "no parameter {1}", id="number"),
        pytest.param("abs({})", "no parameter {}", id="bare"),
        pytest.param("abs({x.lon})", "not a point's", id="no point"),
        pytest.param("abs({x.__class__})", "not a point's", id="attribute"),
        pytest.param("abs({x[0]})", "no parameter", id="index"),
        pytest.param("abs({x!r})", "name only", id="conversion"),
        pytest.param("abs({x:>10})", "name only", id="format"),
        pytest.param("abs({x)", "brace that does not close|does not", id="brace"),
        pytest.param("abs({x}", r"a \( that does not close", id="open"),
        pytest.param("abs{x})", r"a \) that nothing opens", id="close"),
        pytest.param("abs([{x})]", r"a \) that nothing opens", id="crossed"),
        pytest.param("abs({x} || 'a)", "quote that does not close", id="quote"),
        pytest.param("concat('{x}', {x})", "cannot stand in quotes", id="quoted"),
        pytest.param("{x}; DROP TABLE t", "';'", id="statement"),
        pytest.param("{x} -- sum", "'--'", id="comment"),
        pytest.param("{x} /* sum */", r"'/\*'", id="long comment"),
        pytest.param("1", "no place for {x}", id="unused"),
        pytest.param("{x}" + " + {x}" * 10_000, "longer than", id="long"),
    ],
)
def test_sql_refused(sql: str, told: str) -> None:
    with pytest.raises(ValueError, match=told) as caught:
        _function("f(x DOUBLE) -> DOUBLE", sql)
    assert str(caught.value).startswith("f: sql.duckdb")


def test_more_is_needed() -> None:
    with pytest.raises(ValueError, match="f: sql is empty"):
        configured_function("f() -> REAL", {}, "A function.", DIALECTS)
    with pytest.raises(ValueError, match="f: description is empty"):
        configured_function("f() -> REAL", {"duckdb": "1"}, " ", DIALECTS)
