"""What we add to ADQL: it works, is declared, and can be switched off."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import duckdb
import pytest

from adql import AdqlError, AdqlErrors, Dialect, compile
from adql.dialects import DUCKDB
from adql.extensions import EXTENSION_FEATURES, EXTENSIONS, STATISTICS, declared_forms
from adql.functions import FunctionSet
from adql.write import DuckDBWriter
from capabilities.adql_language import adql_language
from dali.tableset import Column, Schema, Table, TableSet
from tests.adql.sky import SKY, connect

_ARRAYS = Table(
    "arrays",
    "sky",
    (
        Column("id", "int"),
        Column("a", "double", "3", unit="m"),
        Column("l", "int", "*"),
        Column("p", "double", "2", xtype="point"),
        Column("b", "unsignedByte"),
    ),
    physical=("main", "arrays_1"),
)
TABLES = TableSet((Schema("sky", (*SKY.schemas[0].tables, _ARRAYS)),))


@pytest.fixture(scope="module")
def database() -> Iterator[duckdb.DuckDBPyConnection]:
    with connect() as connection:
        connection.execute("""
            CREATE TABLE arrays_1 AS SELECT i::INT AS id,
                [i, i + 0.5, NULL]::DOUBLE[3] AS a, range(i)::INT[] AS l,
                [1e0, 2e0] AS p, 200::UTINYINT AS b
            FROM range(4) AS t(i)
            """)
        yield connection


def _rows(
    query: str, database: duckdb.DuckDBPyConnection, dialect: Dialect = DUCKDB
) -> list[tuple[Any, ...]]:
    return database.execute(compile(query, TABLES, dialect).sql).fetchall()


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        pytest.param(
            "SELECT CASE WHEN n > 8 THEN 'far' WHEN n > 7 THEN 'near' END, "
            "CASE n WHEN 9 THEN 1 WHEN 8 THEN 2.5 ELSE n END FROM sky.stars "
            "WHERE n > 6 ORDER BY n",
            [(None, 7.0), ("near", 2.5), ("far", 1.0)],
            id="CASE",
        ),
        pytest.param(
            "SELECT CASE WHEN n = 1 THEN seen WHEN n = 2 THEN '2020-05-06' END, "
            "COALESCE(NULL, '2020-05-06T12:00:00', seen) FROM sky.stars WHERE n < 4 "
            "ORDER BY n",
            [
                (datetime(2020, 1, 2), datetime(2020, 5, 6, 12)),
                (datetime(2020, 5, 6), datetime(2020, 5, 6, 12)),
                (None, datetime(2020, 5, 6, 12)),
            ],
            id="CASE of times and texts",
        ),
        pytest.param(
            "SELECT SUM(CASE WHEN n > 7 THEN 1 ELSE 0 END) FROM sky.stars",
            [(2,)],
            id="CASE in an aggregate",
        ),
        pytest.param(
            "SELECT MOD(n, 2), CASE MOD(n, 2) WHEN 0 THEN 'even' ELSE 'odd' END, "
            "COUNT(*) FROM sky.stars GROUP BY MOD(n, 2) ORDER BY 1",
            [(0, "even", 4), (1, "odd", 5)],
            id="CASE of a group",
        ),
        pytest.param(
            "SELECT id, (SELECT label FROM sky.labels AS l WHERE l.id = s.id) AS x "
            "FROM sky.stars AS s WHERE id IN (4, 5) ORDER BY id",
            [(4, None), (5, "l5")],
            id="SUBQUERY, correlated",
        ),
        pytest.param(
            "SELECT id FROM sky.stars WHERE n = (SELECT MAX(n) FROM sky.stars) - 1",
            [(8,)],
            id="SUBQUERY in a condition",
        ),
        pytest.param(
            "SELECT id FROM sky.stars AS s WHERE (SELECT COUNT(*) FROM sky.stars AS o "
            "WHERE o.n < s.n) BETWEEN 1 AND 2 ORDER BY id",
            [(2,), (3,)],
            id="SUBQUERY on the left",
        ),
        pytest.param(
            "SELECT (SELECT TOP 1 id FROM sky.labels ORDER BY id DESC OFFSET 1) AS x "
            "FROM sky.stars WHERE id = 1",
            [(11,)],
            id="SUBQUERY with TOP",
        ),
        pytest.param(
            "SELECT 0x1F + 0Xa FROM sky.stars WHERE id = 0x1", [(41,)], id="HEXADECIMAL"
        ),
        pytest.param(
            "SELECT n % 5 * 2, -n % 5, n % 2.5 % 2 FROM sky.stars WHERE id = 9",
            [(8, -4, 1.5)],
            id="MODULO",
        ),
        pytest.param(
            "SELECT BITWISE_AND(n, 12), BITWISE_OR(n, 6), BITWISE_XOR(n, 3), "
            "BITWISE_NOT(n), BITWISE_AND(-1, 0xFFFFFFFF) FROM sky.stars WHERE n = 9",
            [(8, 15, 10, -10, 4294967295)],
            id="BITWISE",
        ),
        pytest.param(
            "SELECT BITWISE_NOT(b), BITWISE_XOR(b, 0x1FF) FROM sky.arrays WHERE id = 1",
            [(-201, 311)],
            id="BITWISE of a byte",
        ),
        pytest.param(
            "SELECT STDDEV(n), STDDEV_SAMP(n), STDDEV_POP(n), VARIANCE(n), "
            "VAR_SAMP(n), VAR_POP(n), MEDIAN(n), CORR(n, -mag), CORR(n, 1) "
            "FROM sky.stars WHERE n BETWEEN 2 AND 5",
            [
                tuple(
                    None if x is None else pytest.approx(x)
                    for x in (
                        *([(5 / 3) ** 0.5] * 2),
                        1.25**0.5,
                        *([5 / 3] * 2),
                        *(1.25, 3.5, -1.0, None),
                    )
                )
            ],
            id="STATISTICS",
        ),
        pytest.param(
            "SELECT STDDEV(n), VAR_POP(n), MEDIAN(n), CORR(n, n) FROM sky.stars "
            "WHERE n = 2",
            [(None, 0.0, 2.0, None)],
            id="STATISTICS of one",
        ),
        pytest.param(
            "SELECT MOD(n, 2) AS odd, MEDIAN(mag) - MIN(mag) AS m FROM sky.stars "
            "GROUP BY MOD(n, 2) HAVING STDDEV_POP(n) > 2.5",
            [(1, pytest.approx(4, 1e-6))],
            id="STATISTICS of groups",
        ),
        pytest.param(
            "SELECT COUNT(*) FROM sky.stars TABLESAMPLE(100) AS s JOIN sky.labels AS l "
            "TABLESAMPLE(100 PERCENT) ON s.id = l.id",
            [(5,)],
            id="TABLESAMPLE of all",
        ),
        pytest.param(
            "SELECT a[1], a[2], a[3], l[1], l[id], l[id - 9], l[9] FROM sky.arrays "
            "WHERE id IN (0, 2) ORDER BY id",
            [
                (0.0, 0.5, None, None, None, None, None),
                (2.0, 2.5, None, 0, 1, None, None),
            ],
            id="ARRAY",
        ),
        pytest.param(
            "SELECT SUM(a[2] * l[l[2] + 2]) FROM sky.arrays WHERE l[2] = 1",
            [(7.0,)],
            id="ARRAY in an expression",
        ),
    ],
)
def test_answers(
    query: str, rows: list[tuple[Any, ...]], database: duckdb.DuckDBPyConnection
) -> None:
    assert _rows(query, database) == rows


def test_a_sample_is_about_so_large() -> None:
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE labels_1 AS SELECT 1 AS id FROM range(50000)")
        query = "SELECT COUNT(*) FROM sky.labels TABLESAMPLE(10)"
        ((count,),) = _rows(query, connection)
        # Forty standard deviations.
        assert 2300 < count < 7700
        ((few,),) = _rows(query.replace("10", ".001"), connection)
        assert few < 50


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        pytest.param("CASE WHEN n THEN 1 END", "condition", id="case-value"),
        pytest.param("CASE WHEN n=1 THEN 1 ELSE 'a' END", "CASE gives", id="case-kind"),
        pytest.param(
            "CASE n WHEN 1 THEN seen ELSE name END", "beside a time", id="case-text"
        ),
        pytest.param(
            "CASE n WHEN 1 THEN seen ELSE 'May' END", "no time", id="case-no-time"
        ),
        pytest.param("CASE seen WHEN name THEN 1 END", "beside a time", id="case-time"),
        pytest.param("COALESCE(seen, name)", "beside a time", id="coalesce-text"),
        pytest.param("CASE name WHEN 1 THEN 2 END", "compared", id="case-operand"),
        pytest.param("(SELECT id, n FROM sky.stars)", "one column", id="two columns"),
        pytest.param("(SELECT *  FROM sky.stars)", "one column", id="star"),
        pytest.param(
            "(SELECT MAX(s.n) FROM sky.labels)", "query around", id="outer aggregate"
        ),
        pytest.param("n % name", "needs numbers", id="remainder of text"),
        pytest.param("BITWISE_AND(n, 1.5)", "whole number", id="bits of a double"),
        pytest.param("BITWISE_AND(n)", "argument", id="one argument"),
        pytest.param("BITWISE_NOT(name)", "number", id="bits of text"),
        pytest.param("STDDEV(name)", "no meaning", id="deviation of text"),
        pytest.param("CORR(n, name)", "no meaning", id="correlation with text"),
        pytest.param("MEDIAN(AVG(n))", "cannot stand in", id="nested"),
        pytest.param("STDDEV(n), n", "neither grouped", id="ungrouped"),
        pytest.param("n[1]", "Only arrays", id="element of a number"),
        pytest.param("name[1]", "Only arrays", id="element of text"),
        pytest.param("POINT(ra, dec)[1]", "COORD1", id="element of a point"),
    ],
)
def test_wrong_in_meaning(expression: str, words: str) -> None:
    with pytest.raises((AdqlError, AdqlErrors), match=words) as caught:
        compile(f"SELECT {expression} FROM sky.stars AS s", TABLES, DUCKDB)
    assert "^" in caught.value.to_text()


@pytest.mark.parametrize(
    ("query", "words"),
    [
        pytest.param("SELECT a[0] FROM sky.arrays", "from 1", id="zero"),
        pytest.param("SELECT a[-1] FROM sky.arrays", "from 1", id="negative"),
        pytest.param("SELECT a[1.0] FROM sky.arrays", "whole", id="double"),
        pytest.param("SELECT a[9999999999] FROM sky.arrays", "from 1", id="large"),
        pytest.param("SELECT p[1] FROM sky.arrays", "COORD1", id="point"),
        pytest.param(
            "WITH x AS (SELECT * FROM sky.arrays) SELECT id FROM x TABLESAMPLE(1)",
            "published tables",
            id="sample of a query",
        ),
        pytest.param(
            "SELECT n FROM sky.stars WHERE MEDIAN(n) > 1", "HAVING", id="in WHERE"
        ),
    ],
)
def test_wrong_in_place(query: str, words: str) -> None:
    with pytest.raises((AdqlError, AdqlErrors), match=words):
        compile(query, TABLES, DUCKDB)


_USES = {
    "CASE": "SELECT CASE n WHEN 1 THEN 2 END FROM sky.stars",
    "SUBQUERY": "SELECT n FROM sky.stars WHERE n = (SELECT MAX(n) FROM sky.stars)",
    "HEXADECIMAL": "SELECT n FROM sky.stars WHERE n = 0x10",
    "MODULO": "SELECT n % 2 FROM sky.stars",
    "BITWISE": "SELECT BITWISE_NOT(n) FROM sky.stars",
    "STATISTICS": "SELECT MEDIAN(n) FROM sky.stars",
    "TABLESAMPLE": "SELECT n FROM sky.stars TABLESAMPLE(1)",
    "ARRAY": "SELECT a[1] FROM sky.arrays",
    "INTO": "SELECT n INTO mydb.mine FROM sky.stars",
}


def test_every_extension_has_a_use_here() -> None:
    # Those of MOC are with the tests of geometry.
    others = {e.name for e in EXTENSIONS.values() if e.supported} - {"MOC"}
    assert set(_USES) == others


@pytest.mark.parametrize("name", sorted(_USES))
def test_switched_off(name: str) -> None:
    others = set(EXTENSIONS) - {name}
    compile(_USES[name], TABLES, DUCKDB, features={name}, without=others)
    for features, without in ((None, {name}), (others, set[str]())):
        with pytest.raises((AdqlError, AdqlErrors)) as caught:
            compile(_USES[name], TABLES, DUCKDB, features=features, without=without)
        text = caught.value.to_text()
        assert caught.value.code == "AdqlFeatureError"
        assert "is not offered by this service" in text and "^" in text
        assert f"Hint: {EXTENSIONS[name].instead}" in text


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("SELECT n INTO mine FROM sky.stars", ("mine",)),
        ('SELECT TOP 3 n INTO mydb."My ""T" FROM sky.stars', ("mydb", 'My "T')),
        ("SELECT n INTO a.b FROM sky.stars UNION SELECT n FROM sky.stars", ("a", "b")),
        (
            "WITH q AS (SELECT n FROM sky.stars) SELECT n INTO a FROM q ORDER BY n "
            "OFFSET 2",
            ("a",),
        ),
        ("SELECT n FROM sky.stars", ()),
    ],
)
def test_into_names_the_table_for_the_rows(query: str, name: tuple[str, ...]) -> None:
    compiled = compile(query, TABLES, DUCKDB)
    assert compiled.into == name
    assert "INTO" not in compiled.sql
    plain = re.sub(r'INTO (\w+\.)?(\w+|"(""|[^"])+") ', "", query)
    assert compiled.sql == compile(plain, TABLES, DUCKDB).sql


@pytest.mark.parametrize(
    "query",
    [
        "SELECT n FROM (SELECT n INTO x FROM sky.stars) AS a",
        "SELECT n FROM sky.stars UNION SELECT n INTO x FROM sky.stars",
        "(SELECT n INTO x FROM sky.stars) UNION SELECT n FROM sky.stars",
        "WITH q AS (SELECT n INTO x FROM sky.stars) SELECT n FROM q",
        "SELECT n FROM sky.stars WHERE n IN (SELECT n INTO x FROM sky.stars)",
    ],
)
def test_into_is_for_the_whole_query(query: str) -> None:
    with pytest.raises(AdqlError, match="found INTO") as caught:
        compile(query, TABLES, DUCKDB)
    assert "first SELECT of the whole query" in caught.value.to_text()


def test_features_of_the_standard_can_be_switched_off_too() -> None:
    query = "SELECT n FROM sky.stars UNION SELECT n FROM sky.stars OFFSET 1"
    compile(query, TABLES, DUCKDB, features={"UNION", "OFFSET"})
    with pytest.raises(AdqlErrors, match="OFFSET is not offered"):
        compile(query, TABLES, DUCKDB, without={"OFFSET"})


def test_a_form_that_the_database_lacks_is_refused_and_not_declared() -> None:
    class Poor(DuckDBWriter):
        without = frozenset({"ARRAY"})
        statistics = {"STDDEV": "stddev({})"}

    poor = Dialect("poor", Poor, DUCKDB.geometry)
    compile("SELECT STDDEV(n) FROM sky.stars", TABLES, poor)
    for query in (_USES["STATISTICS"], _USES["ARRAY"], _USES["BITWISE"]):
        with pytest.raises((AdqlError, AdqlErrors), match="not offered"):
            compile(query, TABLES, poor)
    declared = {f.form for f in FunctionSet.standard().declared(poor)}
    assert declared & {"STDDEV", "MEDIAN", "ARRAY", "BITWISE_NOT", "CASE"} == {
        "STDDEV",
        "CASE",
    }


def _declared(*without: str) -> set[str]:
    groups = adql_language(dialect=DUCKDB, without=without).groups
    return {f.form for g in groups if g.kind == EXTENSION_FEATURES for f in g.features}


def test_capabilities_declare_what_is_on() -> None:
    every = {form.name for form in declared_forms()}
    assert _declared() | {"MOC"} == every | {"MOC"}
    assert {"CASE", "BITWISE_XOR", "CORR", "TABLESAMPLE"} <= every
    assert _declared("CASE", "STATISTICS", "BITWISE", "MOC") == {
        "SUBQUERY",
        "HEXADECIMAL",
        "MODULO",
        "TABLESAMPLE",
        "ARRAY",
        "INTO",
    }
    assert _declared(*EXTENSIONS) == set()


@pytest.mark.parametrize("name", sorted(STATISTICS))
def test_statistics_have_a_double_and_a_unit(name: str) -> None:
    second = ", n" if name == "CORR" else ""
    query = f"SELECT {name}(ra{second}) FROM sky.stars"
    (column,) = compile(query, TABLES, DUCKDB).columns
    assert (column.datatype, column.arraysize) == ("double", None)
    unit = "deg**2" if name.startswith("VAR") else "deg"
    assert column.unit == (None if second else unit)


def test_an_element_has_the_type_and_unit_of_its_array() -> None:
    columns = compile("SELECT a[1], l[2] FROM sky.arrays", TABLES, DUCKDB).columns
    assert [(c.datatype, c.arraysize, c.unit) for c in columns] == [
        ("double", None, "m"),
        ("int", None, None),
    ]
