"""MariaDB's SQL, run under sql_modes that read SQL differently."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pymysql
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adql import AdqlFeatureError, compile
from adql.dialects import DUCKDB, MARIADB
from dali.tableset import Column, Schema, Table, TableSet
from tests.adql import sky
from tests.adql.sky_mariadb import fill
from tests.support.mariadb import MariaDBServer

if TYPE_CHECKING:
    from pymysql.connections import Connection

_MODES = {
    "default": None,
    "ansi": "ANSI",
    "no backslash": "NO_BACKSLASH_ESCAPES",
    "all": "ANSI,NO_BACKSLASH_ESCAPES,HIGH_NOT_PRECEDENCE,STRICT_ALL_TABLES",
}

_WORDS = Table(
    "words",
    "sky",
    tuple(
        Column(name, "char" if name != "id" else "int", "*" if name != "id" else None)
        for name in ("id", "common", "latin", "binary")
    ),
    physical=("main", "words"),
)
_TABLES = TableSet((Schema("sky", (sky.STARS, sky.LABELS, _WORDS)),))

_WORDS_SQL = """
    CREATE TABLE main.words (id INTEGER,
        common VARCHAR(40) COLLATE utf8mb4_general_ci,
        latin VARCHAR(40) CHARACTER SET latin1 COLLATE latin1_swedish_ci,
        `binary` VARCHAR(40) COLLATE utf8mb4_nopad_bin,
        INDEX (common), INDEX (latin), INDEX (`binary`))
    """
_VALUES = ("Vega", "vega", "VEGA ", "Véga", "a\\b", "100%", "a|b", "O'B", "", None)

Ask = Callable[..., list[tuple[Any, ...]]]


@pytest.fixture(scope="module")
def connections(mariadb: MariaDBServer) -> "Iterator[dict[str, Connection[Any]]]":
    """Connect in each mode to one server with the sky in it."""
    with ExitStack() as stack:
        found = {
            name: stack.enter_context(mariadb.connect(sql_mode=mode))
            for name, mode in _MODES.items()
        }
        fill(found["default"])
        with found["default"].cursor() as cursor:
            cursor.execute(_WORDS_SQL)
            rows = [(n, w, w, w) for n, w in enumerate(_VALUES, 1)]
            cursor.executemany("INSERT INTO main.words VALUES (%s, %s, %s, %s)", rows)
            # Many more, so that an index is worth it.
            cursor.execute("""
                INSERT INTO main.words SELECT 1000 + seq, CONCAT('n', seq),
                CONCAT('n', seq), CONCAT('n', seq) FROM main.seq_1_to_3000
                """)
            cursor.execute("ANALYZE TABLE main.words")
        yield found


@pytest.fixture(params=list(_MODES))
def ask(
    request: pytest.FixtureRequest, connections: "dict[str, Connection[Any]]"
) -> Ask:
    """Ask in one mode; rows in the order of the answer."""
    return _asker(connections[request.param])


def _asker(connection: "Connection[Any]") -> Ask:
    def run(adql: str, *, explained: bool = False) -> list[tuple[Any, ...]]:
        sql = compile(adql, _TABLES, MARIADB).sql
        with connection.cursor() as cursor:
            cursor.execute(f"EXPLAIN {sql}" if explained else sql)
            return list(cursor.fetchall())

    return run


@pytest.fixture
def ask_plainly(connections: "dict[str, Connection[Any]]") -> Ask:
    """Ask in the default mode."""
    return _asker(connections["default"])


# --- texts ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\\", id="a backslash"),
        pytest.param("\\' OR 1=1 -- ", id="a backslash before a quote"),
        pytest.param("\\\\' UNION SELECT hidden FROM main.stars_1 #", id="two"),
        pytest.param("'; DROP TABLE main.stars_1; --", id="a quote"),
        pytest.param('"`\n\t\r\x1a', id="control characters"),
        pytest.param("größe ☃ 😀", id="beyond ASCII"),
        pytest.param("{0} %s %%", id="signs of formats"),
        pytest.param("¿'", id="half of a character in other sets"),
        pytest.param("", id="nothing"),
    ],
)
def test_texts_are_read_as_they_are_in_every_mode(ask: Ask, text: str) -> None:
    written = text.replace("'", "''")
    assert ask(f"SELECT '{written}' AS a FROM sky.labels WHERE id = 5") == [(text,)]
    assert ask(f"SELECT COUNT(*) AS c FROM sky.labels WHERE label = '{written}'") == [
        (0,)
    ]


_TEXTS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12
) | st.text("\\'\"`|%_-#;/* ", max_size=12)


@settings(max_examples=60, deadline=None)
@given(text=_TEXTS)
def test_any_text_is_data(connections: "dict[str, Connection[Any]]", text: str) -> None:
    written = text.replace("'", "''")
    query = (
        f"SELECT '{written}' || 'x' AS a FROM sky.labels "
        f"WHERE '{written}' LIKE '{written}' OR '%' LIKE '%'"
    )
    for connection in connections.values():
        assert set(_asker(connection)(query)) == {(f"{text}x",)}


@settings(max_examples=40, deadline=None)
@given(name=_TEXTS.filter(bool))
def test_any_name_is_a_name(
    connections: "dict[str, Connection[Any]]", name: str
) -> None:
    written = name.replace('"', '""')
    query = (
        f'SELECT t."{written}" FROM (SELECT id AS "{written}" FROM sky.labels '
        f'WHERE id = 5) AS t ORDER BY "{written}"'
    )
    for connection in connections.values():
        assert _asker(connection)(query) == [(5,)]


def test_long_names_are_told_apart(ask_plainly: Ask) -> None:
    name = "n" * 250
    inner = f"SELECT 1 AS {name}a, 2 AS {name}b FROM sky.labels"
    assert set(ask_plainly(f"SELECT t.{name}a FROM ({inner}) AS t")) == {(1,)}


@pytest.mark.parametrize("column", ["common", "latin", "binary"])
@pytest.mark.parametrize(
    ("condition", "ids"),
    [
        pytest.param("{} = 'Vega'", {1}, id="equal"),
        pytest.param("'VEGA ' = {}", {3}, id="turned round"),
        pytest.param("{} = 'Véga'", {4}, id="beyond ASCII"),
        pytest.param("{} IN ('vega', 'x')", {2}, id="in"),
        pytest.param("{} IN ('Véga', 'VEGA')", {4}, id="in, beyond ASCII"),
        pytest.param("{} <> 'Vega' AND id < 5", {2, 3, 4}, id="not equal"),
        pytest.param("{} NOT IN ('Vega') AND id < 5", {2, 3, 4}, id="not in"),
        pytest.param("{} < 'Vega' AND {} > 'V'", {3}, id="less"),
        pytest.param("{} BETWEEN 'VEGA' AND 'VEGA '", {3}, id="between"),
        pytest.param("{} LIKE 'Ve%'", {1}, id="like"),
        pytest.param("{} LIKE 'V_ga' AND id < 9", {1, 4}, id="any sign"),
        pytest.param("{} LIKE 'a\\b'", {5}, id="a backslash in a pattern"),
        pytest.param("{} LIKE 'a|b'", {7}, id="our escape in a pattern"),
        pytest.param("{} LIKE {} AND id BETWEEN 5 AND 8", {5, 6, 7, 8}, id="columns"),
        pytest.param("{} NOT LIKE '%g%' AND id < 7", {3, 5, 6}, id="not like"),
        pytest.param("{} ILIKE 'vega%' AND id < 9", {1, 2, 3}, id="ilike"),
        pytest.param("{} = ''", {9}, id="the empty text"),
        pytest.param("UPPER({}) = 'VEGA'", {1, 2}, id="of a function"),
        pytest.param("{} || '!' = 'Vega!'", {1}, id="put together"),
        pytest.param("{} = common AND id < 4", {1, 2, 3}, id="of another collation"),
        pytest.param("common = {} AND id < 4", {1, 2, 3}, id="the other way round"),
    ],
)
def test_texts_are_compared_by_their_bytes(
    ask: Ask, column: str, condition: str, ids: set[int]
) -> None:
    where = condition.replace("{}", f'"{column}"')
    assert set(ask(f"SELECT id FROM sky.words WHERE {where}")) == {(i,) for i in ids}


@pytest.mark.parametrize("column", ["common", "latin", "binary"])
def test_texts_are_grouped_sorted_and_put_in_sets_by_their_bytes(
    ask: Ask, column: str
) -> None:
    name, where = f'"{column}"', "WHERE id IN (1, 2, 3, 4)"
    words = ["VEGA ", "Vega", "Véga", "vega"]
    select = f"SELECT {name} FROM sky.words {where}"
    assert ask(f"{select} ORDER BY {name}") == [(w,) for w in words]
    assert ask(f"{select} ORDER BY 1 DESC") == [(w,) for w in reversed(words)]
    assert len(ask(f"SELECT DISTINCT {name} FROM sky.words {where}")) == 4
    assert len(ask(f"{select} UNION {select}")) == 4
    assert len(ask(f"{select} EXCEPT SELECT 'VEGA' AS a FROM sky.words")) == 4
    grouped = f"SELECT {name}, COUNT(*) AS c FROM sky.words {where} GROUP BY {name}"
    assert set(ask(grouped)) == {(w, 1) for w in words}
    assert ask(f"{grouped} HAVING {name} = 'Vega'") == [("Vega", 1)]
    assert ask(f"SELECT COUNT(DISTINCT {name}) AS c FROM sky.words {where}") == [(4,)]
    assert ask(f"SELECT MIN({name}) AS c FROM sky.words {where}") == [("VEGA ",)]


@pytest.mark.parametrize("column", ["common", "latin", "binary"])
@pytest.mark.parametrize(
    "condition", ["= 'n77'", "IN ('n77', 'n78')", "LIKE 'n77%'", "= 'Vega'"]
)
def test_an_index_finds_constants(
    ask_plainly: Ask, column: str, condition: str
) -> None:
    query = f'SELECT id FROM sky.words WHERE "{column}" {condition}'
    (row,) = ask_plainly(query, explained=True)
    assert row[5] == column


def test_an_index_of_our_collation_finds_the_rows_of_a_join(ask_plainly: Ask) -> None:
    query = (
        'SELECT b.id FROM sky.words AS a JOIN sky.words AS b ON b."binary" = a.common'
    )
    plan = ask_plainly(query, explained=True)
    assert plan[1][6] == "binary" or plan[1][5] == "binary"


# --- queries ----------------------------------------------------------------------


_QUERIES = {
    "full": """
        SELECT a.id, b.id AS i FROM sky.stars AS a FULL JOIN sky.labels AS b
        ON a.id = b.id""",
    "full of a condition": """
        SELECT a.id, b.label FROM sky.stars AS a FULL OUTER JOIN sky.labels AS b
        ON a.id = b.id AND a.mag > 16""",
    "full using": """
        SELECT id, name, label FROM sky.stars FULL JOIN sky.labels USING (id)
        WHERE id > 4""",
    "natural full": "SELECT id, label FROM sky.stars NATURAL FULL JOIN sky.labels",
    "full of full": """
        SELECT a.id, b.id AS i, c.label FROM sky.stars AS a FULL JOIN sky.labels AS b
        ON a.id = b.id FULL JOIN sky.labels AS c ON c.id = a.id + 2""",
    "full then natural": """
        SELECT id, label, name FROM (SELECT id FROM sky.stars) AS a
        NATURAL FULL JOIN sky.labels NATURAL JOIN sky.stars""",
    "full in parentheses": """
        SELECT c.id, a.name, b.label FROM sky.labels AS c LEFT JOIN
        (sky.stars AS a FULL JOIN sky.labels AS b ON a.id = b.id) ON c.id = b.id + 1""",
    "full and texts": """
        SELECT a.name FROM sky.stars AS a FULL JOIN sky.labels AS b ON a.id = b.id
        WHERE a.name LIKE 'star%' AND a.name <> 'star 1'""",
    "full and cones": """
        SELECT a.id, b.id AS i FROM sky.stars AS a FULL JOIN sky.labels AS b
        ON a.id = b.id WHERE 1 = CONTAINS(POINT(a.ra, a.dec), CIRCLE(180, 0, 40))""",
    "full and a sub-query": """
        SELECT a.id FROM sky.stars AS a FULL JOIN sky.labels AS b ON a.id = b.id
        WHERE EXISTS (SELECT c.id FROM sky.labels AS c
        WHERE c.id = b.id + 1 AND a.mag < 17)""",
    "in with top": """
        SELECT id FROM sky.stars WHERE id IN
        (SELECT TOP 2 id FROM sky.labels ORDER BY id)""",
    "not in with offset": """
        SELECT id FROM sky.stars WHERE id NOT IN
        (SELECT id FROM sky.labels ORDER BY id OFFSET 2)""",
    "offset": "SELECT id FROM sky.stars ORDER BY id OFFSET 7",
    "having of an expression": """
        SELECT MOD(n, 3) AS r, COUNT(*) AS c FROM sky.stars GROUP BY MOD(n, 3)
        HAVING MOD(n, 3) > 0""",
    "having of a text": """
        SELECT COUNT(*) AS c FROM sky.stars GROUP BY UPPER(name)
        HAVING UPPER(name) > 'STAR 5'""",
    "having and a sub-query": """
        SELECT COUNT(*) AS c FROM sky.labels GROUP BY label HAVING EXISTS
        (SELECT id FROM sky.stars WHERE 'l' || CAST(n AS VARCHAR) = label)""",
    "float": "SELECT id, mag FROM sky.stars WHERE mag = 11.3",
    "floats": """
        SELECT id FROM sky.stars WHERE mag IN (11.3, 12.3)
        OR mag BETWEEN 14.3 AND 15.3 OR -mag = -17.3""",
    "sets with parentheses": """
        (SELECT id FROM sky.stars EXCEPT SELECT id FROM sky.labels)
        UNION ALL (SELECT TOP 1 id FROM sky.labels ORDER BY id)""",
    "timestamps": """
        SELECT id FROM sky.stars WHERE seen > '2020-01-05'
        AND seen <= CAST('2020-01-08T00:00:00Z' AS TIMESTAMP)""",
}


@pytest.mark.parametrize("query", list(_QUERIES.values()), ids=list(_QUERIES))
def test_rows_are_duckdbs(ask: Ask, query: str) -> None:
    expected = sky.connect().execute(compile(query, _TABLES, DUCKDB).sql).fetchall()
    assert expected
    assert _sorted(ask(query)) == _sorted(expected)


def _sorted(rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    return sorted(rows, key=lambda row: [(value is None, value) for value in row])


@pytest.mark.parametrize(
    "query",
    [
        pytest.param(
            "SELECT id FROM sky.stars AS s WHERE id IN "
            "(SELECT TOP 1 l.id FROM sky.labels AS l WHERE l.id = s.id)",
            id="a limited sub-query of IN",
        ),
        pytest.param(
            "SELECT id FROM sky.stars AS s WHERE EXISTS (SELECT a.id FROM "
            "sky.labels AS a FULL JOIN sky.labels AS b ON a.id = b.id + s.n)",
            id="a FULL JOIN",
        ),
    ],
)
def test_columns_of_the_query_around_are_refused(query: str) -> None:
    with pytest.raises(AdqlFeatureError) as caught:
        compile(query, _TABLES, MARIADB)
    assert caught.value.hint
    assert caught.value.span


def test_a_sample_is_of_rows_of_the_table(ask_plainly: Ask) -> None:
    query = "SELECT COUNT(*) AS c FROM sky.words TABLESAMPLE (50)"
    ((count,),) = ask_plainly(query)
    assert 1200 < count < 1800
    query = (
        "SELECT COUNT(*) AS c, COUNT(DISTINCT a.id) AS d FROM sky.stars AS a "
        "JOIN sky.words TABLESAMPLE (50) AS b ON a.id < b.id + 10"
    )
    ((count, stars),) = ask_plainly(query)
    assert stars == 9
    assert count % 9 == 0


# --- CAST and arithmetic ------------------------------------------------------------


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("CAST('12' AS INTEGER)", 12),
        ("CAST(' -2.5e1 ' AS SMALLINT)", -25),
        ("CAST('922337203685477580' || '7' AS BIGINT)", 2**63 - 1),
        ("CAST(2.5 AS INTEGER)", 2),
        ("CAST(-3.5 AS BIGINT)", -4),
        ("CAST(2147483647.0 AS INTEGER)", 2**31 - 1),
        ("CAST(-32768 AS SMALLINT)", -(2**15)),
        ("CAST(1e300 AS DOUBLE PRECISION)", 1e300),
        ("CAST('.5' AS DOUBLE PRECISION)", 0.5),
        ("CAST(0.1 AS REAL)", 0.10000000149011612),
        ("CAST(mag AS VARCHAR)", "11.3"),
        ("CAST(seen AS VARCHAR)", "2020-01-02T00:00:00"),
        ("CAST(ra AS CHAR(2))", "36"),
        ("AVG(n)", 1.0),
        ("CEILING(n) / 3", 1 / 3),
        ("ROUND(2.0 / 3, 2) / 3", 0.67 / 3),
        ("PI() / 3", 1.0471975511965976),
        ("n / 2", 0),
        ("-7 / 2", -3),
        ("MOD(-7, 3)", -1),
        ("9007199254740993 + n", 9007199254740994),
    ],
)
def test_values(ask: Ask, expression: str, value: object) -> None:
    ((found,),) = ask(f"SELECT {expression} AS x FROM sky.stars WHERE id = 1")
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    "expression",
    [
        "CAST('twelve' || '' AS INTEGER)",
        "CAST('' || '' AS SMALLINT)",
        "CAST(name AS DOUBLE PRECISION)",
        "CAST(n + 32767 AS SMALLINT)",
        "CAST(-n - 32768 AS SMALLINT)",
        "CAST(n * 1e10 AS INTEGER)",
        "CAST(n * 9.3e18 AS BIGINT)",
        "CAST(n * -9.3e18 AS BIGINT)",
        "CAST('9999999999' || '9999999999' AS BIGINT)",
        "CAST(n * 1e39 AS REAL)",
        "CAST(name AS TIMESTAMP)",
        "CAST('2020-02-0' || CAST(n AS VARCHAR) || ' at night' AS TIMESTAMP)",
        "CAST('2020-13-0' || CAST(n AS VARCHAR) AS TIMESTAMP)",
        "SUM(9223372036854775807 / n)",
        "POWER(10, 400 * n)",
    ],
)
def test_what_does_not_fit_is_an_error(ask: Ask, expression: str) -> None:
    rows = "id < 3" if expression.startswith("SUM") else "id = 1"
    with pytest.raises(pymysql.Error):
        ask(f"SELECT {expression} AS x FROM sky.stars WHERE {rows}")
    nothing = f"SELECT {expression} AS x FROM sky.stars WHERE id = 0"
    assert ask(nothing) in ([], [(None,)])
