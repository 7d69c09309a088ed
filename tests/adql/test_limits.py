"""At the limits of depth and length: a query, or an error that says which limit.

All of it in a thread whose stack is as deep already as a server's may be: an
error without a place would be Python's own limit.
"""

import threading
import time
from collections.abc import Callable
from itertools import chain

import pytest

from adql import AdqlError, AdqlErrors, AdqlLimitError, Dialect, Limits, compile
from adql.dialects import DIALECTS, DUCKDB
from adql.explain import explain
from adql.write.layout import lay_out
from dali.tableset import Column, Schema, Table, TableSet
from tests.adql.sky import SKY

_BELOW = 80


def _outcome(query: str, dialect: Dialect = DUCKDB) -> str:
    """Compile and explain; give what the error says, or nothing."""
    told: list[str] = []

    def run(below: int) -> None:
        if below:
            run(below - 1)
            return
        try:
            explain(compile(query, SKY, dialect))
            told.append("")
        except (AdqlError, AdqlErrors) as error:
            assert error.place or isinstance(error, AdqlErrors), error
            assert error.code == "AdqlLimitError", error
            told.append(error.message)

    thread = threading.Thread(target=run, args=(_BELOW,))
    thread.start()
    thread.join()
    (message,) = told
    return message


def _value(opening: str, inner: str, closing: str) -> Callable[[int], str]:
    return lambda n: f"SELECT {opening * n}{inner}{closing * n} FROM sky.stars"


def _where(opening: str, inner: str, closing: str) -> Callable[[int], str]:
    start = "SELECT n FROM sky.stars WHERE "
    return lambda n: f"{start}{opening * n}{inner}{closing * n}"


def _query(opening: str, inner: str, closing: str) -> Callable[[int], str]:
    return lambda n: f"{opening * n}{inner}{closing * n}"


def _joined(n: int) -> str:
    lefts = "".join(f"sky.labels AS l{i} JOIN (" for i in range(n))
    inner = "sky.stars AS s JOIN sky.labels AS l ON s.id = l.id"
    return f"SELECT s.n FROM {lefts}{inner}{') ON s.n = 1' * n}"


_NESTINGS = [
    pytest.param(_value("(", "n", ")"), id="parentheses"),
    pytest.param(_value("(n + ", "n", ")"), id="sums"),
    pytest.param(_value("-(1 + 2 * ", "n", ")"), id="signs"),
    pytest.param(_value("ABS(", "n", ")"), id="functions"),
    pytest.param(_value("COALESCE(n, ", "n", ")"), id="arguments"),
    pytest.param(_value("BITWISE_NOT(", "n", ")"), id="bits"),
    pytest.param(_value("CAST(", "n", " AS INTEGER)"), id="casts"),
    pytest.param(_value("CASE WHEN n = 1 THEN 1 ELSE ", "n", " END"), id="else"),
    pytest.param(_value("CASE WHEN n = ", "n", " THEN 1 END"), id="when"),
    pytest.param(_value("CASE ", "n", " WHEN 1 THEN 1 END"), id="case"),
    pytest.param(_value("(SELECT ", "MAX(n)", " FROM sky.stars)"), id="values"),
    pytest.param(_where("NOT (n = 1 AND (n = 2 OR ", "n = 1", "))"), id="conditions"),
    pytest.param(_where("NOT (", "DISTANCE(ra, dec, 1, 2) < 3", ")"), id="distance"),
    pytest.param(_where("n IN (SELECT n FROM sky.stars WHERE ", "n = 1", ")"), id="in"),
    pytest.param(
        _where("EXISTS (SELECT n FROM sky.stars WHERE ", "n = 1", ")"), id="exists"
    ),
    pytest.param(
        _where("n = (SELECT 1 + 2 * MAX(n) FROM sky.stars WHERE -", "n = 1", ")"),
        id="sub-queries",
    ),
    pytest.param(
        _query("SELECT n FROM (", "SELECT n FROM sky.stars", ") AS t"), id="from"
    ),
    pytest.param(
        _query(
            "SELECT t.n FROM sky.labels AS l JOIN (",
            "SELECT n FROM sky.stars",
            ") AS t ON l.id = t.n",
        ),
        id="from-join",
    ),
    pytest.param(_query("(", "SELECT n FROM sky.stars", ")"), id="queries"),
    pytest.param(
        _query("SELECT n FROM sky.stars UNION (", "SELECT n FROM sky.stars", ")"),
        id="sets-right",
    ),
    pytest.param(
        _query("(", "SELECT n FROM sky.stars", ") UNION SELECT n FROM sky.stars"),
        id="sets-left",
    ),
    pytest.param(_joined, id="joins"),
    pytest.param(
        lambda n: "SELECT 1 AS x FROM "
        f"{'(sky.labels AS l JOIN ' * n}sky.stars{' ON 1 = 1) AS q' * n}",
        id="named-joins",
    ),
]


@pytest.mark.parametrize("make", _NESTINGS)
@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=DIALECTS)
def test_depth(make: Callable[[int], str], dialect: Dialect) -> None:
    numbers = chain((10,), range(23, 28), range(48, 53))
    outcomes = [_outcome(make(n), dialect) for n in numbers]
    assert outcomes[0] == ""
    assert "nested more than 50 levels" in outcomes[-1]
    # Once it is too deep, it stays too deep.
    assert outcomes == sorted(outcomes, key=bool)


def _tables(word: str, condition: str = "") -> Callable[[int], str]:
    def make(n: int) -> str:
        rest = "".join(
            f"{word} sky.labels AS a{i}{condition.format(i - 1, i)}"
            for i in range(1, n + 1)
        )
        return f"SELECT 1 AS x FROM sky.labels AS a0{rest}"

    return make


def _chain(link: str, start: str = "SELECT n", end: str = "") -> Callable[[int], str]:
    return lambda n: f"{start}{link * n}{end}"


_STARS = " FROM sky.stars"
_SELECT = f"SELECT n{_STARS}"


@pytest.mark.parametrize(
    ("make", "most", "words"),
    [
        pytest.param(_chain(" + n", end=_STARS), 500, "More than 500", id="+"),
        pytest.param(_chain(" * n", end=_STARS), 500, "More than 500", id="*"),
        pytest.param(_chain(" % n", end=_STARS), 20, "More than 20", id="%"),
        pytest.param(
            _chain(" || name", "SELECT name", _STARS), 500, "More than 500", id="||"
        ),
        pytest.param(
            _chain(f" UNION {_SELECT}", _SELECT), 199, "More than 200", id="UNION"
        ),
        pytest.param(
            _chain(f" INTERSECT {_SELECT}", _SELECT), 199, "than 200", id="INTERSECT"
        ),
        pytest.param(_tables(","), 200, "More than 200", id="commas"),
        pytest.param(
            _tables(" JOIN", " ON a{}.id = a{}.id"), 200, "More than 200", id="JOIN"
        ),
        pytest.param(_tables(" JOIN", " USING (id)"), 200, "More than 200", id="USING"),
        pytest.param(_tables(" NATURAL JOIN"), 200, "More than 200", id="NATURAL"),
        pytest.param(
            # The last join has its condition at once.
            lambda n: f"{_tables(' LEFT JOIN')(n)}{' ON 1 = 1' * n}",
            51,
            "More than 50",
            id="late-conditions",
        ),
    ],
)
def test_chains(make: Callable[[int], str], most: int, words: str) -> None:
    for dialect in DIALECTS.values():
        assert _outcome(make(most), dialect) == ""
    assert words in _outcome(make(most + 1))


def test_all_chains_at_once() -> None:
    """A chain may stand in a chain: the depths must not add up to too much."""
    joins = "".join(f" JOIN sky.labels AS j{i} ON j{i}.id = 1" for i in range(200))
    commas = "".join(f", sky.labels AS c{i}" for i in range(200))
    sums = f"n{' + n' * 499}{' - n * (n' * 15}{')' * 15}"
    inner = f"SELECT {sums} AS x FROM sky.stars{joins}{commas}"
    sets = f"{inner}{f' UNION {_SELECT}' * 199}"
    assert _outcome(f"{'SELECT x FROM (' * 15}{sets}{') AS t' * 15}") == ""


@pytest.mark.parametrize(
    "query",
    [
        pytest.param(f"{_SELECT} WHERE n = 1{' AND n = 1' * 5000}", id="AND"),
        pytest.param(f"{_SELECT} WHERE n = 1{' OR n = 1' * 5000}", id="OR"),
        pytest.param(f"{_SELECT} WHERE n IN (1{', 1' * 20_000})", id="IN"),
        pytest.param(
            f"SELECT CASE{' WHEN n = 1 THEN 1' * 2000} END{_STARS}", id="CASE"
        ),
        pytest.param(f"SELECT COALESCE(n{', n' * 5000}){_STARS}", id="COALESCE"),
        pytest.param(f"{_SELECT} ORDER BY n + 1{', n' * 500}", id="ORDER"),
    ],
)
def test_what_is_flat_has_no_depth(query: str) -> None:
    assert _outcome(query) == ""


def test_deeper_limits_end_in_an_error_too() -> None:
    query = _value("ABS(", "n", ")")(5000)
    with pytest.raises(AdqlLimitError, match="too deep"):
        compile(query, SKY, DUCKDB, limits=Limits(depth=10_000))


def test_many_long_chains_are_too_many() -> None:
    # Of 130 such chains DuckDB thinks half a minute, deaf to interrupts.
    for operator in ("+", "*", "||"):
        chain = f", n{f' {operator} n' * 490}"
        assert "long chains" in _outcome(f"SELECT 1 AS x{chain * 130}{_STARS}")
    shorter = f"SELECT 1 AS x{', n + n * n - n / 2 + n' * 2000}{_STARS}"
    assert _outcome(shorter) == ""


def _wide(columns: int) -> TableSet:
    made = tuple(Column(f"c{number}", "double") for number in range(columns))
    return TableSet((Schema("big", (Table("wide", "big", made),)),))


_STAR = "SELECT * FROM big.wide"


@pytest.mark.parametrize(
    ("query", "told"),
    [
        pytest.param(
            f"{_STAR}{f' UNION ALL {_STAR}' * 190}", "more than 40000", id="arms"
        ),
        pytest.param(
            f"SELECT 1 AS x FROM big.wide WHERE 1 = 1{f' AND EXISTS({_STAR})' * 4000}",
            "more than 40000",
            id="sub-queries",
        ),
        pytest.param(
            "SELECT 1 AS x FROM big.wide AS a0"
            + "".join(f" JOIN big.wide AS a{i} ON 1 = 1" for i in range(1, 190)),
            "joins too many",
            id="joins",
        ),
        pytest.param(
            "SELECT 1 AS x FROM big.wide WHERE 1 = 1"
            + " AND EXISTS(SELECT 1 FROM big.wide AS a NATURAL JOIN big.wide AS b)"
            * 2000,
            "joins too many",
            id="joins-in-sub-queries",
        ),
        pytest.param(
            f"{_STAR} ORDER BY c1{', c2' * 40_000}", "More than 1,000", id="keys"
        ),
    ],
)
def test_short_queries_of_wide_tables_cost_little(query: str, told: str) -> None:
    start = time.thread_time()
    with pytest.raises((AdqlError, AdqlErrors), match=told):
        compile(query, _wide(4000), DUCKDB)
    assert time.thread_time() - start < 20


def test_long_sql_is_soon_laid_out() -> None:
    start = time.thread_time()
    flat = f"SELECT COALESCE({'n, ' * 300_000}n)"
    assert lay_out(flat) == flat
    assert time.thread_time() - start < 20


def test_long_names_make_no_long_errors() -> None:
    for name in ("a" * 150_000, f'"{"é" * 150_000}"', f'{"a" * 150_000}.b'):
        for query in (f"SELECT {name} FROM sky.stars", f"SELECT n FROM {name}"):
            with pytest.raises((AdqlError, AdqlErrors)) as caught:
                compile(query, SKY, DUCKDB)
            assert len(caught.value.to_text()) < 2000
