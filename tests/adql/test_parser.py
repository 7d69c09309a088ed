"""Each production of the grammar, by the text of its tree."""

import time
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adql import AdqlError, AdqlLimitError, Limits, nodes, parse, print_tree
from adql.tokens import CALLABLE, RESERVED
from dali.errors import DaliError
from tests.adql.trees import short


def expression(text: str) -> str:
    """Give the tree of an expression, one space a level."""
    body = parse(f"SELECT {text} FROM t").body
    assert isinstance(body, nodes.Select)
    item = body.items[0]
    assert isinstance(item, nodes.OutputColumn)
    return short(item.expression)


def condition(text: str) -> str:
    body = parse(f"SELECT a FROM t WHERE {text}").body
    assert isinstance(body, nodes.Select) and body.where is not None
    return short(body.where)


def source(text: str) -> str:
    body = parse(f"SELECT a FROM {text}").body
    assert isinstance(body, nodes.Select)
    return short(body.source)


A, B, C = "ColumnRef parts=a", "ColumnRef parts=b", "ColumnRef parts=c"


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        pytest.param("a", A, id="column_reference"),
        pytest.param('"A b".a', 'ColumnRef parts="A b".a', id="qualifier"),
        pytest.param("c.s.t.a", "ColumnRef parts=c.s.t.a", id="catalog_name"),
        pytest.param("1", "NumberLiteral text='1'", id="unsigned_numeric_literal"),
        pytest.param("'x'", "StringLiteral value='x'", id="character_string_literal"),
        pytest.param("NULL", "NullLiteral", id="value_expression-null"),
        pytest.param("-a", f"Sign operator='-'({A})", id="factor"),
        pytest.param(
            "a+b-c",
            f"Arithmetic operator='-'(Arithmetic operator='+'({A} {B}) {C})",
            id="numeric_value_expression",
        ),
        pytest.param(
            "a+b*c",
            f"Arithmetic operator='+'({A} Arithmetic operator='*'({B} {C}))",
            id="term",
        ),
        pytest.param(
            "(a+b)/c",
            f"Arithmetic operator='/'(Arithmetic operator='+'({A} {B}) {C})",
            id="value_expression_primary-parentheses",
        ),
        pytest.param("a||b", f"Concat({A} {B})", id="concatenation"),
        pytest.param("my_f(a,b)", f"FunctionCall name=my_f({A} {B})", id="udf"),
        pytest.param("PI()", "FunctionCall name=PI", id="math_function"),
        pytest.param("sin(a)", f"FunctionCall name=sin({A})", id="trig_function"),
        pytest.param("COUNT(*)", "Aggregate name=COUNT", id="set_function-count"),
        pytest.param(
            "SUM(DISTINCT a)",
            f"Aggregate name=SUM distinct({A})",
            id="general_set_function",
        ),
        pytest.param("MAX(ALL a)", f"Aggregate name=MAX({A})", id="set_quantifier-all"),
        pytest.param(
            "CAST(a AS double precision)",
            f"Cast({A} CastTarget name='DOUBLE PRECISION')",
            id="cast_specification",
        ),
        pytest.param(
            "CAST(a AS VARCHAR(9))",
            f"Cast({A} CastTarget name='VARCHAR' length=9)",
            id="character_string_type",
        ),
        pytest.param(
            "CASE WHEN a>b THEN a ELSE b END",
            f"Case(When(Comparison operator='>'({A} {B}) {A}) {B})",
            id="case-searched",
        ),
        pytest.param("CASE a WHEN b THEN c END", f"Case({A} When({B} {C}))", id="case"),
    ],
)
def test_values(text: str, tree: str) -> None:
    assert expression(text) == tree


@pytest.mark.parametrize("name", sorted(CALLABLE))
def test_reserved_functions(name: str) -> None:
    assert expression(f"{name}(a)") == f"FunctionCall name={name}({A})"


@pytest.mark.parametrize("operator", ["=", "<>", "<", ">", "<=", ">="])
def test_comp_op(operator: str) -> None:
    assert condition(f"a {operator} b") == f"Comparison operator='{operator}'({A} {B})"


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        pytest.param("a!=b", f"Comparison operator='<>'({A} {B})", id="not_equals2"),
        pytest.param("a BETWEEN b AND c", f"Between({A} {B} {C})", id="between"),
        pytest.param(
            "a NOT BETWEEN b AND c", f"Between negated({A} {B} {C})", id="not-between"
        ),
        pytest.param("a IN (b, c)", f"InList({A} {B} {C})", id="in_value_list"),
        pytest.param("a NOT IN (b)", f"InList negated({A} {B})", id="not-in"),
        pytest.param("a LIKE b", f"Like({A} {B})", id="like_predicate"),
        pytest.param(
            "a NOT ILIKE b", f"Like negated ignore_case({A} {B})", id="like-ilike"
        ),
        pytest.param("a IS NULL", f"IsNull({A})", id="null_predicate"),
        pytest.param("a IS NOT NULL", f"IsNull negated({A})", id="null-not"),
        pytest.param("NOT a IS NULL", f"Not(IsNull({A}))", id="boolean_factor"),
        pytest.param(
            "a IS NULL AND b IS NULL OR c IS NULL",
            f"Or(And(IsNull({A}) IsNull({B})) IsNull({C}))",
            id="search_condition",
        ),
        pytest.param(
            "a IS NULL AND (b IS NULL OR c IS NULL)",
            f"And(IsNull({A}) Or(IsNull({B}) IsNull({C})))",
            id="boolean_primary",
        ),
        pytest.param(
            "(a+b) > (c)",
            f"Comparison operator='>'(Arithmetic operator='+'({A} {B}) {C})",
            id="parenthesis-of-value-first",
        ),
        pytest.param(
            "EXISTS (SELECT a FROM t)",
            f"Exists(Query(Select(OutputColumn({A}) TableReference parts=t)))",
            id="exists_predicate",
        ),
        pytest.param(
            "a IN ((SELECT a FROM t) UNION SELECT a FROM t)",
            f"InQuery({A} Query(SetOperation operator=UNION("
            f"Query(Select(OutputColumn({A}) TableReference parts=t)) "
            f"Select(OutputColumn({A}) TableReference parts=t))))",
            id="in_predicate-table_subquery",
        ),
    ],
)
def test_conditions(text: str, tree: str) -> None:
    assert condition(text) == tree


T, U = "TableReference parts=t", "TableReference parts=u"


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        pytest.param("s.t AS x", "TableReference parts=s.t alias=x", id="table_name"),
        pytest.param("t x", "TableReference parts=t alias=x", id="correlation"),
        pytest.param("t, u", f"Join kind=CROSS({T} {U})", id="from_clause"),
        pytest.param("t NATURAL JOIN u", f"Join kind=INNER natural({T} {U})", id="nat"),
        pytest.param("t JOIN u", f"Join kind=INNER({T} {U})", id="qualified_join"),
        pytest.param(
            "t LEFT OUTER JOIN u ON a=b",
            f"Join kind=LEFT({T} {U} On(Comparison operator='='({A} {B})))",
            id="join_condition",
        ),
        pytest.param(
            "t FULL JOIN u USING (a)",
            f"Join kind=FULL({T} {U} Using columns=a)",
            id="named_columns_join",
        ),
        pytest.param(
            "t JOIN (t JOIN u)",
            f"Join kind=INNER({T} Join kind=INNER({T} {U}))",
            id="joined_table",
        ),
        pytest.param(
            "(SELECT a FROM t) AS u",
            f"DerivedTable alias=u(Query(Select(OutputColumn({A}) {T})))",
            id="derived_table",
        ),
        pytest.param(
            "((SELECT a FROM t) AS u JOIN t USING (a))",
            "Join kind=INNER(DerivedTable alias=u(Query(Select("
            f"OutputColumn({A}) {T}))) {T} Using columns=a)",
            id="joined_table-of-derived_table",
        ),
    ],
)
def test_tables(text: str, tree: str) -> None:
    assert source(text) == tree


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        pytest.param(
            """
            SELECT DISTINCT TOP 5 *, t.*, a AS "B", b c FROM t
            WHERE a = 1 GROUP BY a, b+1 HAVING COUNT(*) > 1
            ORDER BY 1, a DESC, b ASC OFFSET 7;
            """,
            """
            Query offset=7
              body: Select distinct top=5
                items: Star
                items: Star qualifier=t
                items: OutputColumn alias="B"
                  expression: ColumnRef parts=a
                items: OutputColumn alias=c
                  expression: ColumnRef parts=b
                source: TableReference parts=t
                where: Comparison operator='='
                  left: ColumnRef parts=a
                  right: NumberLiteral text='1'
                group_by: ColumnRef parts=a
                group_by: Arithmetic operator='+'
                  left: ColumnRef parts=b
                  right: NumberLiteral text='1'
                having: Comparison operator='>'
                  left: Aggregate name=COUNT
                  right: NumberLiteral text='1'
              order_by: OrderItem
                expression: NumberLiteral text='1'
              order_by: OrderItem descending
                expression: ColumnRef parts=a
              order_by: OrderItem
                expression: ColumnRef parts=b
            """,
            id="select_query",
        ),
        pytest.param(
            """
            WITH x AS (SELECT * FROM t)
            SELECT * FROM x UNION SELECT * FROM u
            INTERSECT ALL SELECT * FROM v EXCEPT SELECT * FROM w
            """,
            """
            Query
              body: SetOperation operator=EXCEPT
                left: SetOperation operator=UNION
                  left: Select
                    items: Star
                    source: TableReference parts=x
                  right: SetOperation operator=INTERSECT all
                    left: Select
                      items: Star
                      source: TableReference parts=u
                    right: Select
                      items: Star
                      source: TableReference parts=v
                right: Select
                  items: Star
                  source: TableReference parts=w
              common_tables: CommonTable name=x
                query: Query
                  body: Select
                    items: Star
                    source: TableReference parts=t
            """,
            id="with_clause-query_set_expression",
        ),
    ],
)
def test_queries(text: str, tree: str) -> None:
    assert print_tree(parse(text)) == dedent(tree).lstrip()


def test_spans_point_at_the_source() -> None:
    text = "SELECT a+b AS c FROM (SELECT * FROM t) AS u WHERE a IN (1, 2)"
    found = {
        type(n).__name__: text[n.span.start : n.span.end]
        for n in nodes.walk(parse(text))
        if not isinstance(n, nodes.Query | nodes.Select)
    }
    assert found["Arithmetic"] == "a+b"
    assert found["OutputColumn"] == "a+b AS c"
    assert found["DerivedTable"] == "(SELECT * FROM t) AS u"
    assert found["InList"] == "a IN (1, 2)"


@pytest.mark.parametrize("word", sorted(RESERVED - {"NULL", "END-EXEC"}))
def test_reserved_words_are_no_names(word: str) -> None:
    with pytest.raises(AdqlError):
        parse(f"SELECT {word.lower()} FROM t")
    with pytest.raises(AdqlError):
        parse(f"SELECT a FROM t AS {word}")
    parse(f'SELECT "{word}" FROM t AS "{word}"')


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("SELECT " + "(" * 10_000 + "1" + ")" * 10_000 + " FROM t", id="("),
        pytest.param("SELECT a FROM t WHERE " + "(" * 10_000, id="open"),
        pytest.param("SELECT " + "ABS(" * 10_000, id="functions"),
        pytest.param("SELECT " + "CASE WHEN a=1 THEN " * 10_000, id="case"),
        pytest.param("SELECT a FROM " + "(SELECT a FROM " * 10_000, id="sub-queries"),
        pytest.param("SELECT a FROM " + "(" * 10_000 + "t", id="tables"),
        pytest.param("(" * 10_000 + "SELECT a FROM t", id="queries"),
        pytest.param("SELECT a" + "+a" * 10_000 + " FROM t", id="sums"),
        pytest.param("SELECT a" + "*a" * 10_000 + " FROM t", id="products"),
        pytest.param("SELECT a FROM t" + ", t" * 10_000, id="crossings"),
        pytest.param("SELECT a FROM t" + " JOIN t" * 10_000, id="joins"),
        pytest.param("SELECT a FROM t" + " UNION SELECT a FROM t" * 1000, id="unions"),
        pytest.param("SELECT " + "9" * 5000 + " FROM t", id="number"),
        pytest.param("SELECT 0x" + "F" * 20 + " FROM t", id="hexadecimal"),
        pytest.param("SELECT TOP " + "9" * 5000 + " a FROM t", id="top"),
    ],
)
def test_hostile_sizes(text: str) -> None:
    begun = time.monotonic()
    with pytest.raises(AdqlLimitError):
        parse(text)
    assert time.monotonic() - begun < 20


def test_what_the_limits_allow() -> None:
    deep = Limits().depth - 1
    parse("SELECT " + "(" * deep + "1" + ")" * deep + " FROM t")
    parse("SELECT a FROM t WHERE a IN (" + ",".join(map(str, range(50_000))) + ")")
    parse("SELECT a FROM t WHERE a=1" + " OR a=1" * 10_000)


_WORDS = st.sampled_from(
    "SELECT FROM WHERE a b t ( ) , . * + - / = < '' \"q\" 1 2.5 AND OR NOT IN AS "
    "UNION ORDER BY GROUP TOP JOIN ON USING WITH LIKE IS NULL BETWEEN CASE WHEN "
    "THEN END EXISTS CAST COUNT ABS || ; OFFSET [ ] \u201c == ! % & ~ 0x1F CORR "
    "STDDEV TABLESAMPLE NATURAL LEFT CROSS OVER MINUS".split()
)


@given(st.lists(_WORDS, max_size=40))
def test_any_words_are_a_query_or_an_error(words: list[str]) -> None:
    for text in (" ".join(words), f"SELECT {' '.join(words)} FROM t"):
        try:
            parse(text)
        except AdqlError as error:
            assert DaliError.to_text(error)


@given(st.text(max_size=80))
def test_any_text_is_a_query_or_an_error(text: str) -> None:
    try:
        parse(f"SELECT a FROM t WHERE {text}")
    except AdqlError as error:
        assert DaliError.to_text(error)


def test_parsing_is_quick() -> None:
    text = (
        "SELECT TOP 10 ra, dec, mag AS m FROM gaia.stars AS s WHERE "
        "1=CONTAINS(POINT('ICRS', ra, dec), CIRCLE('ICRS', 83.8, -5.4, 0.5)) "
        "AND mag < 15 ORDER BY mag"
    )
    begun = time.perf_counter()
    for _ in range(20):
        parse(text)
    # It takes 0.5 ms; a busy machine gets ten times that.
    assert (time.perf_counter() - begun) / 20 < 0.1
