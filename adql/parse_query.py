"""Queries: SELECT and its clauses, sets, and WITH."""

from dataclasses import replace

from typing_extensions import override

from adql import nodes
from adql.errors import AdqlLimitError, AdqlSyntaxError
from adql.limits import Limits
from adql.nodes import SetOperator, Span
from adql.parse_table import TableParser
from adql.tokens import Token, TokenKind

__all__ = ["QueryParser"]

_SET_WORDS = frozenset(["UNION", "EXCEPT", "INTERSECT"])
_AFTER_SET_OPERAND = _SET_WORDS | {")", "ORDER", "OFFSET"}
_STATEMENTS = frozenset("ALTER CREATE DELETE DROP EXEC GRANT INSERT SET UPDATE".split())


class QueryParser(TableParser):
    """The productions of whole queries; the last of the parser's floors."""

    def __init__(self, text: str, tokens: list[Token], limits: Limits) -> None:
        super().__init__(text, tokens, limits)
        self._closing = _matching(tokens)
        self._arms = 0
        self._may_store = False
        self._into: tuple[nodes.Identifier, ...] = ()

    def whole(self) -> nodes.Query:
        """Parse ``<query_specification>``; a semicolon may follow."""
        self._refuse_statements()
        start = self.token.start
        common: tuple[nodes.CommonTable, ...] = ()
        if self.token.word == "WITH":
            common = self._with_clause()
        self._may_store = True
        query = self._select_expression(start, common)
        if self._into:
            query = replace(query, into=self._into)
        self.accept(";")
        if self.token.kind is not TokenKind.END:
            raise self._trailing()
        return query

    def _refuse_statements(self) -> None:
        if self.token.kind is TokenKind.END:
            raise AdqlSyntaxError(
                "The query is empty.",
                self.token.span,
                hint="Write a query, such as SELECT TOP 10 * FROM table.",
            )
        if self.token.word in _STATEMENTS:
            raise self.unexpected("SELECT or WITH", "ADQL only reads: SELECT.")

    def _trailing(self) -> AdqlSyntaxError:
        token = self.token
        if self.tokens[self.at - 1].word == ";":
            hint = "Send one query at a time."
        elif token.word == ")":
            hint = "There is one closing parenthesis too many."
        elif token.word in _SET_WORDS:
            hint = "Put a query with ORDER BY or OFFSET of its own into parentheses."
        elif token.word in ("WHERE", "FROM", "GROUP", "HAVING", "ORDER"):
            hint = "Clauses go: WHERE, GROUP BY, HAVING, ORDER BY, OFFSET; each once."
        else:
            return self.unexpected("the end of the query")
        return self.unexpected("the end of the query", hint)

    # --- sub-queries ---------------------------------------------------------

    @override
    def subquery(self) -> nodes.Query:
        """Parse ``<subquery>``, parentheses included."""
        start = self.token.start
        # A query costs the stack twice what a parenthesis does.
        self.deeper(self.token)
        self._may_store = False
        with self.parentheses():
            if self.token.word == "WITH":
                hint = "WITH is allowed at the beginning of the whole query only."
                raise self.unexpected("SELECT", hint)
            query = self._select_expression(start, ())
        self.shallower()
        query.span = self.span_from(start)  # type: ignore[misc]  # ours, just made
        return query

    @override
    def is_query_ahead(self) -> bool:
        """Tell whether the parenthesis that comes holds a query."""
        first = at = self.at
        while self.tokens[at].word == "(":
            at += 1
            if at - first > self.limits.depth:
                self._too_deep(self.tokens[at])
        if self.tokens[at].word not in ("SELECT", "WITH"):
            return False
        # Of ((SELECT ...) ...) the inner one may also be a table or a value.
        for opening in range(at - 2, first - 1, -1):
            closing = self._closing.get(opening + 1)
            if closing is None:
                return True
            if self.tokens[closing + 1].word not in _AFTER_SET_OPERAND:
                return False
        return True

    def _too_deep(self, token: Token) -> None:
        for _ in range(self.limits.depth + 1):
            self.deeper(token)

    # --- WITH, sets, order ------------------------------------------------------

    def _with_clause(self) -> tuple[nodes.CommonTable, ...]:
        """Parse ``<with_clause>``."""
        self.expect("WITH")
        if self.token.word == "RECURSIVE" and self.is_name(self.peek()):
            raise self.unexpected("a name", "ADQL has no recursive WITH.")
        found = [self._with_query()]
        while self.accept(","):
            found.append(self._with_query())
        return tuple(found)

    def _with_query(self) -> nodes.CommonTable:
        """Parse ``<with_query>``."""
        start = self.token.start
        name = self.identifier("a name for the query")
        hint = "Write WITH name AS (SELECT ...); name columns inside, by AS."
        self.expect("AS", hint)
        query = self._needed_query()
        return nodes.CommonTable(name, (), query, span=self.span_from(start))

    def _select_expression(
        self, start: int, common: tuple[nodes.CommonTable, ...]
    ) -> nodes.Query:
        """Parse ``<select_expression>``."""
        body = self._query_set_expression()
        order_by: tuple[nodes.OrderItem, ...] = ()
        offset = None
        if self.accept("ORDER"):
            # <order_by_clause>
            self.expect("BY")
            items = [self._order_by_term()]
            while self.accept(","):
                items.append(self._order_by_term())
                if len(items) > self.limits.keys:
                    raise AdqlLimitError(
                        f"More than {self.limits.keys:,} values are sorted by.",
                        items[-1].span,
                        hint="Sort by fewer.",
                    )
            order_by = tuple(items)
        if self.accept("OFFSET"):
            # <offset_clause>
            offset = self.whole_number("OFFSET")
        return nodes.Query(body, order_by, offset, common, span=self.span_from(start))

    def _order_by_term(self) -> nodes.OrderItem:
        """Parse ``<order_by_term>``."""
        expression = self.value()
        descending = self.accept("DESC")
        if not descending:
            self.accept("ASC")
        if self.token.word == "NULLS":
            hint = "ADQL does not say where NULL goes; filter by IS NOT NULL."
            raise self.unexpected("a comma or the end", hint)
        span = self.span_from(expression.span.start)
        return nodes.OrderItem(expression, descending, span=span)

    def _query_set_expression(self) -> nodes.QueryBody:
        """Parse ``<query_set_expression>``: from left to right."""
        left = self._query_set_term()
        while self.token.word in ("UNION", "EXCEPT"):
            operator, every = self._set_operator()
            right = self._query_set_term()
            span = Span(left.span.start, right.span.end)
            left = nodes.SetOperation(operator, every, left, right, span=span)
        return left

    def _query_set_term(self) -> nodes.QueryBody:
        """Parse ``<query_set_term>``: INTERSECT binds more (§4.7.5)."""
        left = self._query_set_primary()
        while self.token.word == "INTERSECT":
            operator, every = self._set_operator()
            right = self._query_set_primary()
            span = Span(left.span.start, right.span.end)
            left = nodes.SetOperation(operator, every, left, right, span=span)
        return left

    def _set_operator(self) -> tuple[SetOperator, bool]:
        token = self.advance()
        self._arms += 1
        if self._arms >= self.limits.arms:
            raise AdqlLimitError(
                f"More than {self.limits.arms} queries are put together.", token.span
            )
        every = self.accept("ALL")
        return SetOperator[token.word], every

    def _query_set_primary(self) -> nodes.QueryBody:
        """Parse ``<query_set_primary>``."""
        if self.token.word == "(":
            return self.subquery()
        return self._select_query()

    # --- SELECT --------------------------------------------------------------------

    def _select_query(self) -> nodes.Select:
        """Parse ``<select_query>``."""
        start = self.expect("SELECT").start
        # <set_quantifier>
        distinct = self.accept("DISTINCT")
        if not distinct:
            self.accept("ALL")
        top = None
        if self.accept("TOP"):
            # <set_limit>
            top = self.whole_number("TOP")
            if self.token.word in ("DISTINCT", "ALL"):
                hint = f"{self.token.word} goes first: SELECT {self.token.word} TOP"
                raise self.unexpected("a column name or a value", f"{hint} {top}.")
        may_store, self._may_store = self._may_store, False
        items = self._select_list()
        if self.token.word == "INTO":
            self._store_clause(allowed=may_store)
        source = self.from_clause()
        # <where_clause>
        where = self.condition() if self.accept("WHERE") else None
        group_by: tuple[nodes.Expression, ...] = ()
        if self.accept("GROUP"):
            group_by = self._group_by_terms()
        # <having_clause>
        having = self.condition() if self.accept("HAVING") else None
        return nodes.Select(
            items,
            source,
            where,
            group_by,
            having,
            distinct,
            top,
            span=self.span_from(start),
        )

    def _store_clause(self, *, allowed: bool) -> None:
        """Parse ``INTO name``, an extension of ours: once in a query, at its top."""
        if not allowed:
            raise self.unexpected(
                "FROM",
                "INTO stands in the first SELECT of the whole query only; all rows of "
                "the query are kept.",
            )
        self.expect("INTO")
        self._into = self.qualified("the name of the new table", 2)

    def _group_by_terms(self) -> tuple[nodes.Expression, ...]:
        """Parse ``<group_by_term_list>``, after GROUP."""
        self.expect("BY")
        terms = [self.value()]
        while self.accept(","):
            terms.append(self.value())
        return tuple(terms)

    def _select_list(self) -> tuple[nodes.SelectItem, ...]:
        """Parse ``<select_list>``."""
        items = [self._select_sublist()]
        while self.accept(","):
            items.append(self._select_sublist())
        return tuple(items)

    def _select_sublist(self) -> nodes.SelectItem:
        """Parse ``<select_sublist>``, or ``*``."""
        start = self.token.start
        if self.accept("*"):
            return nodes.Star((), span=self.span_from(start))
        if self._is_qualified_star():
            qualifier = self.qualified("a table name", 3)
            self.advance()
            self.expect("*")
            return nodes.Star(qualifier, span=self.span_from(start))
        # <derived_column>
        expression = self.value()
        alias = None
        if self.accept("AS") or self.is_name():
            # <as_clause>
            alias = self.identifier("a column name")
        return nodes.OutputColumn(expression, alias, span=self.span_from(start))

    def _is_qualified_star(self) -> bool:
        ahead = 0
        while self.is_name(self.peek(ahead)) and self.peek(ahead + 1).word == ".":
            ahead += 2
        return ahead > 0 and self.peek(ahead).word == "*"


def _matching(tokens: list[Token]) -> dict[int, int]:
    """Find the closing parenthesis of each opening one."""
    opened: list[int] = []
    found: dict[int, int] = {}
    for index, token in enumerate(tokens):
        if token.word == "(":
            opened.append(index)
        elif token.word == ")" and opened:
            found[opened.pop()] = index
    return found
