"""Expressions: one ladder from OR down to a single value.

ADQL's grammar tells numbers, strings, geometries and conditions apart by
production, and is ambiguous because a column can be any of them.  Here is one
ladder for all; whether something is a condition or a value is asked where it
is used, and types are the checker's business.
"""

from abc import ABC, abstractmethod

from typing_extensions import override

from adql import nodes
from adql.errors import AdqlLimitError, AdqlSyntaxError
from adql.hints.mend import Edit
from adql.nodes import Expression, Span
from adql.parse_value import ValueParser
from adql.tokens import Token

__all__ = ["ExpressionParser"]

_COMPARISONS = {
    "=": "=",
    "<>": "<>",
    "!=": "<>",
    "<": "<",
    ">": ">",
    "<=": "<=",
    ">=": ">=",
}

_CONDITIONS = (
    nodes.Comparison,
    nodes.Between,
    nodes.InList,
    nodes.InQuery,
    nodes.Like,
    nodes.IsNull,
    nodes.Exists,
    nodes.Not,
    nodes.And,
    nodes.Or,
)

_SUM_OPERATORS = frozenset(["+", "-", "||"])
_TERM_OPERATORS = frozenset(["*", "/", "%"])
_BITWISE = {"&": "BITWISE_AND", "|": "BITWISE_OR", "^": "BITWISE_XOR"}

_CHAIN = 500
"""So many operators of one kind may follow each other: the tree is as deep."""

_REMAINDERS = 20
"""So many `%` may follow each other."""


class ExpressionParser(ValueParser, ABC):
    """The productions of conditions and values."""

    @abstractmethod
    def joined_query(self) -> nodes.Query:
        """Parse ``<joined_table>`` as a ``<subquery>``, parentheses included."""

    @abstractmethod
    def is_joined_ahead(self) -> bool:
        """Tell whether the parenthesis that comes holds a join."""

    # --- conditions ----------------------------------------------------------

    @override
    def condition(self) -> Expression:
        """Parse ``<search_condition>``, which must be one."""
        parsed = self.expression()
        return self._as_condition(parsed)

    @override
    def value(self) -> Expression:
        """Parse ``<value_expression>``, which must not be a condition."""
        return self._as_value(self._sum())

    @override
    def expression(self) -> Expression:
        """Parse ``<search_condition>``, or a value: OR binds least."""
        first = self._boolean_term()
        if self.token.word != "OR":
            return first
        operands = [self._as_condition(first)]
        while self.accept("OR"):
            operands.append(self._as_condition(self._boolean_term()))
        return nodes.Or(
            tuple(operands), span=Span(first.span.start, operands[-1].span.end)
        )

    def _boolean_term(self) -> Expression:
        """Parse ``<boolean_term>``."""
        first = self._boolean_factor()
        if self.token.word != "AND":
            return first
        operands = [self._as_condition(first)]
        while self.accept("AND"):
            operands.append(self._as_condition(self._boolean_factor()))
        return nodes.And(
            tuple(operands), span=Span(first.span.start, operands[-1].span.end)
        )

    def _boolean_factor(self) -> Expression:
        """Parse ``<boolean_factor>``."""
        start = self.token.start
        if not self.accept("NOT"):
            return self._predicate()
        operand = self._as_condition(self._predicate())
        return nodes.Not(operand, span=self.span_from(start))

    def _predicate(self) -> Expression:
        """Parse ``<predicate>``, or a value if none of its words follows."""
        start = self.token.start
        if self.token.word == "EXISTS":
            # <exists_predicate>
            self.advance()
            return nodes.Exists(self._needed_query(), span=self.span_from(start))
        left = self._sum()
        operator = _COMPARISONS.get(self.token.word)
        if operator is not None:
            # <comparison_predicate>
            self.advance()
            value, right = self._as_value(left), self.value()
            self._refuse_chain()
            return nodes.Comparison(operator, value, right, span=self.span_from(start))
        if self.token.word in ("NOT", "BETWEEN", "IN", "LIKE", "ILIKE", "IS"):
            return self._worded_predicate(self._as_value(left), start)
        if self.token.word == "==":
            raise self.unexpected("a comparison operator such as =")
        return left

    def _worded_predicate(self, left: Expression, start: int) -> Expression:
        if self.token.word == "IS":
            return self._null_predicate(left, start)
        negated = self.accept("NOT")
        word = self.token.word
        if word not in ("BETWEEN", "IN", "LIKE", "ILIKE"):
            raise self.unexpected("BETWEEN, IN, LIKE or ILIKE after NOT")
        self.advance()
        if word == "BETWEEN":
            # <between_predicate>
            low = self.value()
            self.expect("AND", "BETWEEN needs two values: x BETWEEN 1 AND 2.")
            high = self.value()
            return nodes.Between(left, low, high, negated, span=self.span_from(start))
        if word == "IN":
            return self._in_predicate(left, negated, start)
        # <like_predicate>
        pattern = self.value()
        return nodes.Like(
            left, pattern, negated, word == "ILIKE", span=self.span_from(start)
        )

    def _null_predicate(self, left: Expression, start: int) -> Expression:
        """Parse the rest of ``<null_predicate>``."""
        self.expect("IS")
        negated = self.accept("NOT")
        self.expect("NULL", "IS compares with NULL only; use = and <> otherwise.")
        return nodes.IsNull(left, negated, span=self.span_from(start))

    def _in_predicate(self, left: Expression, negated: bool, start: int) -> Expression:
        """Parse the rest of ``<in_predicate>``."""
        if self.token.word == "(" and (query := self._query_ahead()):
            return nodes.InQuery(left, query, negated, span=self.span_from(start))
        with self.parentheses():
            # <in_value_list>
            values = [self.value()]
            while self.accept(","):
                values.append(self.value())
        return nodes.InList(left, tuple(values), negated, span=self.span_from(start))

    def _refuse_chain(self) -> None:
        if self.token.word in _COMPARISONS:
            raise self.unexpected("the end of the comparison")

    def _needed_query(self) -> nodes.Query:
        if self.token.word == "(" and (query := self._query_ahead()):
            return query
        raise self.unexpected("a query in parentheses")

    def _query_ahead(self) -> nodes.Query | None:
        """Parse ``<table_subquery>``, if it comes."""
        if self.is_query_ahead():
            return self.subquery()
        return self.joined_query() if self.is_joined_ahead() else None

    # --- values ------------------------------------------------------------------

    def _sum(self) -> Expression:
        """Parse ``<numeric_value_expression>`` or ``<concatenation>``."""
        first = self.token
        left = self._term()
        count = 0
        while (word := self.token.word) in _SUM_OPERATORS:
            count = self._counted(count)
            self.advance()
            left, right = self._as_value(left), self._as_value(self._term())
            span = Span(left.span.start, right.span.end)
            if word == "||":
                left = nodes.Concat(left, right, span=span)
            else:
                left = nodes.Arithmetic(word, left, right, span=span)
        if word in _BITWISE:
            raise self._bitwise(first)
        return left

    def _bitwise(self, first: Token) -> AdqlSyntaxError:
        """Say what the function is called that stands for an operator of bits."""
        left = self.text[first.start : self.tokens[self.at - 1].end]
        token, start = self.advance(), self.token.start
        self._term()
        span = self.span_from(start)
        right = self.text[span.start : span.end]
        hint = self.mended(
            Span(first.start, span.end), f"{_BITWISE[token.word]}({left}, {right})"
        )
        return AdqlSyntaxError(
            f"ADQL has no operator {token.word}.", token.span, hint=hint
        )

    def _term(self) -> Expression:
        """Parse ``<term>``."""
        left = self._factor()
        count = remainders = 0
        while (word := self.token.word) in _TERM_OPERATORS:
            count = self._counted(count)
            if word == "%":
                # It becomes MOD, which nests.
                remainders = self._counted(remainders, _REMAINDERS)
            self.advance()
            left, right = self._as_value(left), self._as_value(self._factor())
            span = Span(left.span.start, right.span.end)
            left = nodes.Arithmetic(word, left, right, span=span)
        return left

    def _counted(self, count: int, most: int = _CHAIN) -> int:
        if count >= most:
            raise AdqlLimitError(
                f"More than {most} of these follow each other.", self.token.span
            )
        self._linked += count
        if self._linked > self.limits.links:
            raise AdqlLimitError(
                "The query has too many long chains of operators.",
                self.token.span,
                hint="Compute parts of it in a query of its own.",
            )
        return count + 1

    def _factor(self) -> Expression:
        """Parse ``<factor>``."""
        token = self.token
        if token.word not in ("+", "-"):
            return self.primary()
        self.advance()
        if self.token.word in ("+", "-"):
            hint = "Put the second sign and its number into parentheses."
            raise self.unexpected("a value after the sign", hint)
        operand = self._as_value(self.primary())
        return nodes.Sign(token.word, operand, span=self.span_from(token.start))

    # --- condition or value -----------------------------------------------------

    def _as_condition(self, parsed: Expression) -> Expression:
        if isinstance(parsed, _CONDITIONS):
            return parsed
        raise self._not_condition(parsed)

    def _not_condition(self, parsed: Expression) -> AdqlSyntaxError:
        if self.token.word == "==":
            return self.unexpected("a comparison operator such as =")
        if self.is_name() or self.token.word in ("LIMIT", "&"):
            return self.unexpected("a comparison")
        hint = "Compare it: x > 0, x = 1 for a truth value, or x IS NOT NULL."
        edits: tuple[Edit, ...] = ()
        if isinstance(parsed, nodes.FunctionCall):
            if parsed.name.text.upper() in ("CONTAINS", "INTERSECTS"):
                hint = "ADQL compares the answer with a number."
                edits = (Edit(parsed.span, (parsed.span, " = 1")),)
        return AdqlSyntaxError(
            "Expected a condition, but found a value.",
            parsed.span,
            hint=hint,
            edits=edits,
        )

    @staticmethod
    def _as_value(parsed: Expression) -> Expression:
        if isinstance(parsed, _CONDITIONS):
            raise AdqlSyntaxError(
                "Expected a value, but found a condition.",
                parsed.span,
                hint="ADQL has no truth values; write CASE WHEN ... THEN 1 ELSE 0 END.",
            )
        return parsed
