"""FROM: tables, sub-queries, and joins."""

from abc import ABC

from adql import nodes
from adql.errors import AdqlSyntaxError
from adql.nodes import JoinKind, Span
from adql.parse_expression import ExpressionParser
from adql.tokens import TokenKind

__all__ = ["TableParser"]

_JOIN_KINDS = {
    "INNER": JoinKind.INNER,
    "LEFT": JoinKind.LEFT,
    "RIGHT": JoinKind.RIGHT,
    "FULL": JoinKind.FULL,
}
_TABLE = "a table name"

_JOINS = 200
"""So many joins may follow each other; planners take far longer for more."""


class TableParser(ExpressionParser, ABC):
    """The productions of table references."""

    def from_clause(self) -> nodes.TableExpression:
        """Parse ``<from_clause>``; the comma is a cross join."""
        self.expect("FROM", self._from_hint())
        left = self._table_reference()
        count = 0
        while self.accept(","):
            count = self._counted(count, _JOINS)
            right = self._table_reference()
            span = Span(left.span.start, right.span.end)
            left = nodes.Join(JoinKind.CROSS, left, right, False, None, span=span)
        return left

    def _from_hint(self) -> str | None:
        token, before = self.token, self.tokens[self.at - 1]
        if token.kind is TokenKind.END:
            return "A query needs a table: SELECT ... FROM table."
        starts_value = token.kind in (TokenKind.NUMBER, TokenKind.STRING)
        if starts_value or self.is_name():
            if self.peek().word == "FROM" or self.peek().word == ",":
                return f"A comma may be missing after {self._shown(before)}."
        if token.word == "INTO":
            return "Results go to the caller only; there is no SELECT INTO."
        return None

    def _table_reference(self) -> nodes.TableExpression:
        """Parse ``<table_reference>`` with all joins after it."""
        left = self._table_primary()
        count = 0
        while self._is_join_ahead():
            count = self._counted(count, _JOINS)
            left = self._qualified_join(left)
        return left

    def _is_join_ahead(self) -> bool:
        word = self.token.word
        if word == "CROSS":
            raise self.unexpected("a join", "ADQL crosses tables by a comma: a, b.")
        return word in ("JOIN", "NATURAL") or word in _JOIN_KINDS

    def _qualified_join(self, left: nodes.TableExpression) -> nodes.Join:
        """Parse the rest of ``<qualified_join>``."""
        start = self.token.start
        natural = self.accept("NATURAL")
        kind = _JOIN_KINDS.get(self.token.word, JoinKind.INNER)
        if self.token.word in _JOIN_KINDS:
            # <join_type>
            self.advance()
            if kind is not JoinKind.INNER:
                self.accept("OUTER")
        self.expect("JOIN")
        right = self._table_primary()
        condition = self._join_specification(natural)
        if condition is None and not natural and kind is not JoinKind.INNER:
            raise AdqlSyntaxError(
                "An outer join needs a condition.",
                self.span_from(start),
                hint="Add ON a.x = b.x, or USING (x).",
            )
        span = self.span_from(left.span.start)
        return nodes.Join(kind, left, right, natural, condition, span=span)

    def _join_specification(self, natural: bool) -> nodes.On | nodes.Using | None:
        """Parse ``<join_specification>``, if there is one."""
        start = self.token.start
        if natural and self.token.word in ("ON", "USING"):
            hint = "A NATURAL join finds its columns by itself; take NATURAL away."
            raise self.unexpected("the end of the join", hint)
        if self.accept("ON"):
            # <join_condition>
            condition = self.condition()
            return nodes.On(condition, span=self.span_from(start))
        if self.accept("USING"):
            # <named_columns_join>
            with self.parentheses():
                columns = [self.identifier("a column name")]
                while self.accept(","):
                    columns.append(self.identifier("a column name"))
            return nodes.Using(tuple(columns), span=self.span_from(start))
        return None

    def _table_primary(self) -> nodes.TableExpression:
        """Parse a table, a ``<derived_table>``, or a ``<joined_table>`` in ( )."""
        start = self.token.start
        if self.token.word == "(":
            if self.is_query_ahead():
                return self._derived_table()
            with self.parentheses():
                inner = self._table_reference()
            return inner
        parts = self.qualified(_TABLE, 3)
        if self.token.word == "(":
            raise self.unexpected("an alias or a join", "Functions give no tables.")
        alias = self._correlation()
        return nodes.TableReference(parts, alias, span=self.span_from(start))

    def _derived_table(self) -> nodes.DerivedTable:
        start = self.token.start
        query = self.subquery()
        alias = self._correlation()
        if alias is None:
            hint = "Name the sub-query: (SELECT ...) AS t."
            raise self.unexpected("an alias", hint)
        return nodes.DerivedTable(query, alias, span=self.span_from(start))

    def _correlation(self) -> nodes.Identifier | None:
        """Parse ``<correlation_specification>``, if there is one."""
        if self.accept("AS"):
            return self.identifier("an alias")
        if not self.is_name():
            return None
        if self.token.word == "LIMIT" and self.peek().kind is TokenKind.NUMBER:
            number = self.peek().value
            hint = f"ADQL has no LIMIT: write SELECT TOP {number} ... instead."
            raise self.unexpected("the end of the query", hint)
        return self.identifier("an alias")
