"""FROM: tables, sub-queries, and joins."""

from abc import ABC
from dataclasses import dataclass

from typing_extensions import override

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


@dataclass(slots=True)
class _Link:
    """A join without its left side."""

    kind: JoinKind
    natural: bool
    right: nodes.TableExpression
    condition: nodes.On | nodes.Using | None
    span: Span


class TableParser(ExpressionParser, ABC):
    """The productions of table references."""

    def from_clause(self) -> nodes.TableExpression:
        """Parse ``<from_clause>``; the comma is a cross join."""
        self.expect("FROM")
        left = self._table_reference()
        count = 0
        while self.accept(","):
            count = self._counted(count, _JOINS)
            right = self._table_reference()
            span = Span(left.span.start, right.span.end)
            left = nodes.Join(JoinKind.CROSS, left, right, False, None, span=span)
        return left

    def _table_reference(self) -> nodes.TableExpression:
        """Parse ``<table_reference>`` with all joins after it."""
        first = self._table_primary()
        links: list[_Link] = []
        nested = 0
        while True:
            if self._is_join_ahead():
                self._counted(len(links), _JOINS)
                links.append(self._qualified_join())
            elif links and self.token.word in ("ON", "USING"):
                nested = self._counted(nested, self.limits.depth)
                self._join_inner(links)
            else:
                break
        return self._joined(first, links)

    def _is_join_ahead(self) -> bool:
        word = self.token.word
        if word == "CROSS":
            raise self.unexpected("a join")
        return word in ("JOIN", "NATURAL") or word in _JOIN_KINDS

    def _qualified_join(self) -> _Link:
        """Parse ``<qualified_join>`` from its first word on."""
        start = self.token.start
        natural = self.accept("NATURAL")
        kind = _JOIN_KINDS.get(self.token.word, JoinKind.INNER)
        if self.token.word in _JOIN_KINDS:
            # <join_type>
            self.advance()
            if kind is not JoinKind.INNER:
                # <outer_join_type>
                self.accept("OUTER")
        self.expect("JOIN")
        right = self._table_primary()
        condition = None if natural else self._join_specification()
        return _Link(kind, natural, right, condition, self.span_from(start))

    def _join_inner(self, links: list[_Link]) -> None:
        """Take one more condition: a JOIN b JOIN c ON ... ON ... nests to the right."""
        waiting = [
            at
            for at, link in enumerate(links)
            if link.condition is None and not link.natural
        ]
        if not waiting:
            raise self._one_too_many(links[-1])
        link, inner = links[waiting[-1]], links[waiting[-1] + 1 :]
        del links[waiting[-1] + 1 :]
        link.right = self._joined(link.right, inner)
        link.condition = self._join_specification()
        link.span = self.span_from(link.span.start)

    def _one_too_many(self, link: _Link) -> AdqlSyntaxError:
        if link.natural:
            hint = "A NATURAL join finds its columns by itself; take NATURAL away."
            return self.unexpected("the end of the join", hint)
        return self.unexpected("a join", "Each join takes one condition.")

    def _joined(
        self, first: nodes.TableExpression, links: list[_Link]
    ) -> nodes.TableExpression:
        """Put joins together from left to right."""
        left = first
        for link in links:
            bare = link.condition is None and not link.natural
            if bare and link.kind is not JoinKind.INNER:
                raise AdqlSyntaxError(
                    "An outer join needs a condition.",
                    link.span,
                    hint="Add ON a.x = b.x, or USING (x).",
                )
            left = nodes.Join(
                link.kind,
                left,
                link.right,
                link.natural,
                link.condition,
                span=Span(first.span.start, link.span.end),
            )
        return left

    def _join_specification(self) -> nodes.On | nodes.Using | None:
        """Parse ``<join_specification>``, if there is one."""
        start = self.token.start
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
            return self._nested_table()
        parts = self.qualified(_TABLE, 3)
        if self.token.word == "(":
            raise self.unexpected("an alias or a join", "Functions give no tables.")
        sample = self._sample()
        alias = self._correlation()
        if sample is None:
            sample = self._sample()
        return nodes.TableReference(parts, alias, sample, span=self.span_from(start))

    def _nested_table(self) -> nodes.TableExpression:
        """Parse ``<joined_table>`` in ( ), which is a ``<subquery>`` if it is named."""
        start = self.token.start
        inner = self._joined_in_parentheses()
        query = self._query_of(inner, start)
        alias = self._correlation()
        if alias is None:
            return inner
        return nodes.DerivedTable(query, alias, span=self.span_from(start))

    @override
    def joined_query(self) -> nodes.Query:
        """Parse ``<joined_table>`` as a ``<subquery>``, parentheses included."""
        start = self.token.start
        return self._query_of(self._joined_in_parentheses(), start)

    def _joined_in_parentheses(self) -> nodes.Join:
        start = self.token.start
        # It may become a query, which costs the stack twice.
        self.deeper(self.token)
        with self.parentheses():
            inner = self._table_reference()
        self.shallower()
        if not isinstance(inner, nodes.Join):
            written = self.text[inner.span.start : inner.span.end]
            raise AdqlSyntaxError(
                "Only a query or a join stands in parentheses here.",
                self.span_from(start),
                hint=f"Write it without: {written[:60]}",
            )
        return inner

    def _query_of(self, joined: nodes.Join, start: int) -> nodes.Query:
        """Make the query that a join is as a ``<query_expression>``."""
        span = self.span_from(start)
        star = nodes.Star((), span=span)
        return nodes.Query(nodes.Select((star,), joined, span=span), span=span)

    @override
    def is_joined_ahead(self) -> bool:
        """Tell whether the parenthesis that comes holds a join."""
        ahead = 0
        while self.peek(ahead).word == "(":
            ahead += 1
        if not self.is_name(self.peek(ahead)):
            return False
        while self.is_name(self.peek(ahead)):
            ahead += 1
            if self.peek(ahead).word in (".", "AS"):
                ahead += 1
        word = self.peek(ahead).word
        return word in ("JOIN", "NATURAL") or word in _JOIN_KINDS

    def _sample(self) -> float | None:
        """Parse TABLESAMPLE, an extension, if it comes."""
        if self.token.word != "TABLESAMPLE" or self.peek().word != "(":
            return None
        start = self.advance().start
        with self.parentheses():
            token = self.token
            if token.kind is not TokenKind.NUMBER or token.value[:2] in ("0x", "0X"):
                hint = "Write the percentage: TABLESAMPLE(10) for a tenth of the rows."
                raise self.unexpected("a number", hint)
            sample = float(self.advance().value)
            self.accept("PERCENT")
        if not 0 < sample <= 100:
            raise AdqlSyntaxError(
                f"TABLESAMPLE of {token.value[:20]} percent is not possible.",
                self.span_from(start),
                hint="Write a percentage above 0, and 100 at most.",
            )
        return sample

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
        if self.token.word == "TABLESAMPLE" and self.peek().word == "(":
            return None
        if self.token.word == "LIMIT" and self.peek().kind is TokenKind.NUMBER:
            raise self.unexpected("the end of the query")
        return self.identifier("an alias")
