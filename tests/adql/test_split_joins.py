"""Joins of any kind, with conditions in any place, over tables in two databases."""

from collections.abc import Iterator, Sequence
from random import Random

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adql import AdqlError, AdqlErrors, compile
from adql.dialects import DUCKDB
from adql.functions import FunctionSet
from tests.adql.answers import differences, normalised
from tests.adql.catalogue import CATALOGUE
from tests.adql.databases import Database, duckdb_database
from tests.adql.divided import Divided, Division
from tests.adql.fuzz_generate import Generator

_TABLES = {
    "obs.nights": ("night", "moon", "observer"),
    "obs.exposures": ("night", "seconds", "band"),
    "obs.bands": ("wave", "wave", "band"),
}
"""Of each table two columns of numbers and one of texts, some with NULL."""

_ELSEWHERE = [
    frozenset(_TABLES),
    frozenset({"obs.exposures"}),
    frozenset({"obs.bands"}),
]

_ONE = (
    "{a}.{0} > 2",
    "{a}.{1} < 50",
    "{a}.{0} IS NULL",
    "{a}.{1} IS NOT NULL",
    "{a}.{2} = 'g'",
    "{a}.{2} LIKE '%o%'",
    "{a}.{0} IN (1, 2, 480)",
    "COALESCE({a}.{0}, 1) < 3",
    "NOT ({a}.{0} BETWEEN 2 AND 500)",
    "({a}.{0} > 1 OR {a}.{1} IS NULL)",
    "({a}.{0} > 1 OR {a}.{2} = 'r')",
    "CASE WHEN {a}.{1} IS NULL THEN 1 ELSE 0 END = 0",
    "{a}.{0} + {a}.{1} > 0",
)
"""Conditions on one table."""

_TWO = (
    "{a}.{0} = {b}.{0}",
    "{a}.{2} = {b}.{2}",
    "{a}.{1} < {b}.{0}",
    "({a}.{0} IS NULL OR {b}.{1} > 1)",
    "1 = 1",
)
"""Conditions on two."""

_QUERIES = (
    "EXISTS (SELECT * FROM {t} q WHERE q.{0} = {a}.{c} AND q.{1} > 1)",
    "NOT EXISTS (SELECT * FROM {t} q WHERE q.{0} = {a}.{c} AND {a}.{c} < 3)",
    "{a}.{c} IN (SELECT q.{0} FROM {t} q WHERE q.{1} IS NOT NULL)",
    "{a}.{c} NOT IN (SELECT q.{0} FROM {t} q WHERE q.{0} IS NOT NULL)",
)
"""Conditions with a sub-query."""

_VAGUE = ("RAND", "TABLESAMPLE", "TOP ", "OFFSET")

_KINDS = ("JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN")


@st.composite
def _conditions(draw: st.DrawFn, aliases: Sequence[tuple[str, str]]) -> str:
    """Make conditions on some of the tables in a FROM clause."""
    made = []
    for _ in range(draw(st.integers(1, 3))):
        alias, table = draw(st.sampled_from(aliases))
        other, second = draw(st.sampled_from(aliases))
        columns = _TABLES[table]
        sort = draw(st.integers(0, 9))
        if sort < 6:
            text = draw(st.sampled_from(_ONE)).format(*columns, a=alias)
        elif sort < 9:
            text = draw(st.sampled_from(_TWO)).format(*columns, a=alias, b=other)
            for mine, its in zip(columns, _TABLES[second], strict=True):
                text = text.replace(f"{other}.{mine}", f"{other}.{its}")
        else:
            text = draw(st.sampled_from(_QUERIES)).format(
                *_TABLES[second], t=second, a=alias, c=columns[0]
            )
        made.append(text)
    return draw(st.sampled_from((" AND ", " AND ", " OR "))).join(made)


@st.composite
def _joins(draw: st.DrawFn) -> str:
    """Make a query that joins two to four tables, some in parentheses."""
    count = draw(st.integers(2, 4))
    tables = [(f"t{n}", draw(st.sampled_from(sorted(_TABLES)))) for n in range(count)]

    def joined(some: Sequence[tuple[str, str]]) -> str:
        if len(some) == 1:
            alias, table = some[0]
            inner = draw(st.integers(0, 9))
            if inner == 0:
                return f"(SELECT * FROM {table}) AS {alias}"
            return f"{table} AS {alias}"
        cut = draw(st.integers(1, len(some) - 1))
        left, right = joined(some[:cut]), joined(some[cut:])
        right = f"({right})" if len(some) - cut > 1 else right
        # The FROM of a sub-query's condition is not to be read here.
        on = draw(_conditions(some))
        while "(SELECT" in on:
            on = draw(_conditions(some))
        return f"{left} {draw(st.sampled_from(_KINDS))} {right} ON {on}"

    source = joined(tables)
    items = ", ".join(
        f"{alias}.{column} AS {alias}_{n}"
        for alias, table in tables
        for n, column in enumerate(_TABLES[table])
    )
    where = f" WHERE {draw(_conditions(tables))}" if draw(st.booleans()) else ""
    return f"SELECT {items} FROM {source}{where}"


def _division(some: frozenset[str]) -> Division:
    return lambda table: "duckdb" if table.qualified_name in some else ""


@pytest.fixture(scope="module")
def whole() -> Database:
    """Give a database with all tables."""
    return duckdb_database()


@pytest.fixture(scope="module")
def parted() -> Iterator[list[Divided]]:
    """Give the tables in two databases, in several ways."""
    other = duckdb_database()
    made = [Divided({"duckdb": other}, _division(some)) for some in _ELSEWHERE]
    yield made
    for each in made:
        each.close()


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(query=_joins(), way=st.integers(0, len(_ELSEWHERE) - 1))
def test_outer_joins_keep_what_they_keep(
    whole: Database, parted: list[Divided], query: str, way: int
) -> None:
    _same(query, whole, parted[way])


def test_queries_of_all_that_the_language_has(
    whole: Database, parted: list[Divided]
) -> None:
    functions = FunctionSet.standard().offered_by(DUCKDB)
    generator = Generator(Random(5), CATALOGUE, functions)
    tried = 0
    for number in range(600):
        query = generator.whole()
        # Those have one answer only, and no value that a function cannot take.
        if any(word in query.upper() for word in _VAGUE) or not _runs(query, whole):
            continue
        _same(query, whole, parted[number % len(parted)])
        tried += 1
    assert tried > 250


def _runs(query: str, database: Database) -> bool:
    try:
        return len(database.run(compile(query, CATALOGUE, DUCKDB).sql)) < 1000
    except (AdqlError, AdqlErrors, duckdb.Error):
        return False


def _same(query: str, whole: Database, parted: Divided) -> None:
    plain = compile(query, CATALOGUE, DUCKDB)
    want = normalised(whole.run(plain.sql), plain.columns)
    found, rows = parted.answer(query)
    asked = [part.query.sql for part in found.parts]
    if sorted(map(repr, want)) != sorted(map(repr, rows)):
        told = differences(want, rows, plain.columns, ordered=False)
        assert not told, (query, asked, found.query.sql)
