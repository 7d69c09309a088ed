"""A single value: literals, columns, functions, CAST, CASE, what is in ( )."""

from abc import ABC, abstractmethod
from math import isinf

from adql import nodes
from adql.cursor import Cursor
from adql.errors import AdqlLimitError, AdqlSyntaxError
from adql.extensions import STATISTICS
from adql.hints.twins import twin_of
from adql.nodes import Expression, Span
from adql.tokens import AGGREGATES, CALLABLE, RESERVED, Token, TokenKind

__all__ = ["ValueParser"]

_CAST_TARGETS = frozenset("""
    BIGINT CHAR CHARACTER CIRCLE DOUBLE INT INTEGER POINT POLYGON REAL SMALLINT
    TIMESTAMP VARCHAR
    """.split())


class ValueParser(Cursor, ABC):
    """The productions of ``<value_expression_primary>``."""

    @abstractmethod
    def expression(self) -> Expression:
        """Parse ``<search_condition>``, or a value."""

    @abstractmethod
    def condition(self) -> Expression:
        """Parse ``<search_condition>``, which must be one."""

    @abstractmethod
    def value(self) -> Expression:
        """Parse ``<value_expression>``, which must not be a condition."""

    @abstractmethod
    def subquery(self) -> nodes.Query:
        """Parse ``<subquery>``, parentheses included."""

    @abstractmethod
    def is_query_ahead(self) -> bool:
        """Tell whether the parenthesis that comes holds a query."""

    def primary(self) -> Expression:
        """Parse ``<value_expression_primary>``, functions included."""
        token = self.token
        if token.kind is TokenKind.NAME:
            found = self._named(token)
            return self._element(found) if self.token.word == "[" else found
        if token.kind is TokenKind.NUMBER:
            return self._number()
        if token.kind is TokenKind.STRING:
            self.advance()
            return nodes.StringLiteral(token.value, span=token.span)
        if token.kind is TokenKind.QUOTED:
            found = self._column()
            return self._element(found) if self.token.word == "[" else found
        if token.word == "(":
            return self._grouped()
        if token.word == "~":
            raise self._bitwise_not(token)
        raise self.unexpected("a column name or a value")

    def _bitwise_not(self, token: Token) -> AdqlSyntaxError:
        self.advance()
        start = self.token.start
        self.primary()
        span = self.span_from(start)
        operand = self.text[span.start : span.end]
        if not operand.startswith("("):
            operand = f"({operand})"
        hint = self.mended(Span(token.start, span.end), f"BITWISE_NOT{operand}")
        return AdqlSyntaxError("ADQL has no operator ~.", token.span, hint=hint)

    def _grouped(self) -> Expression:
        if self.is_query_ahead():
            start = self.token.start
            query = self.subquery()
            return nodes.ScalarQuery(query, span=self.span_from(start))
        with self.parentheses():
            return self.expression()

    def _element(self, array: Expression) -> Expression:
        """Parse the index of an array, an extension."""
        opened = self.expect("[")
        self.deeper(opened)
        index = self.value()
        self.expect("]", "An index is one number in brackets: x[1].")
        self.shallower()
        if self.token.word == "[":
            hint = "Arrays are counted through: x[1] is the first element."
            raise self.unexpected("an operator", hint)
        span = self.span_from(array.span.start)
        return nodes.ArrayAccess(array, index, span=span)

    def _named(self, token: Token) -> Expression:
        word = token.word
        if word == "NULL":
            self.advance()
            return nodes.NullLiteral(span=token.span)
        if word == "CASE":
            return self._case()
        if self.peek().word == "(":
            return self._call(token)
        if word in AGGREGATES or word in CALLABLE or word == "CAST":
            hint = f'Give arguments: {word}(...), or "{token.value}" if it is a column.'
            raise self.unexpected("a column name or a value", hint)
        return self._column()

    def _call(self, token: Token) -> Expression:
        word = token.word
        if word == "CAST":
            return self._cast()
        if word in AGGREGATES or word in STATISTICS:
            return self._aggregate()
        if word in RESERVED and word not in CALLABLE:
            if word == "EXISTS":
                raise self.unexpected("a value")
            if self._is_clause(word):
                raise self.unexpected("a column name or a value")
            name = nodes.Identifier(token.value, False, span=token.span)
            hint, edits = twin_of(name) or (None, ())
            raise AdqlSyntaxError(
                f"{word} is no function of ADQL.", token.span, hint=hint, edits=edits
            )
        return self._function()

    @staticmethod
    def _is_clause(word: str) -> bool:
        return word in ("FROM", "WHERE", "IN", "AND", "OR", "NOT", "ON", "SELECT")

    def _column(self) -> Expression:
        """Parse ``<column_reference>``."""
        start = self.token.start
        parts = self.qualified("a column name or a value", 4)
        if self.token.word == "(":
            hint = "Names of functions are not quoted, and have no schema."
            raise self.unexpected("an operator", hint)
        return nodes.ColumnRef(parts, span=self.span_from(start))

    def _number(self) -> Expression:
        """Parse ``<unsigned_numeric_literal>``."""
        token = self.advance()
        text = token.value
        is_hex = text[:2] in ("0x", "0X")
        if len(text) > 18 if is_hex else isinf(float(text)):
            raise AdqlLimitError("The number is too large.", token.span)
        return nodes.NumberLiteral(text, span=token.span)

    # --- functions -------------------------------------------------------------

    def _function(self) -> Expression:
        """Parse any function: ``<user_defined_function>`` and the language's."""
        token = self.advance()
        name = nodes.Identifier(token.value, False, span=token.span)
        arguments: list[Expression] = []
        with self.parentheses():
            if self.token.word != ")":
                arguments.append(self.value())
                while self.accept(","):
                    arguments.append(self.value())
        return nodes.FunctionCall(
            name, tuple(arguments), span=self.span_from(token.start)
        )

    def _aggregate(self) -> Expression:
        """Parse ``<set_function_specification>``, or STDDEV and the like."""
        token = self.advance()
        name = nodes.Identifier(token.value, False, span=token.span)
        argument, second, distinct = None, None, False
        with self.parentheses():
            if self.token.word == "*":
                if token.word != "COUNT":
                    raise self.unexpected("a value", "Only COUNT takes *.")
                self.advance()
            else:
                # <general_set_function>
                distinct = self._set_quantifier(token.word)
                argument = self.value()
                if token.word == "CORR":
                    second = self._second()
        return nodes.Aggregate(
            name, argument, distinct, second, span=self.span_from(token.start)
        )

    def _second(self) -> Expression:
        if not self.accept(","):
            raise self.unexpected("a second value", "Write CORR(x, y).")
        return self.value()

    def _set_quantifier(self, function: str) -> bool:
        """Parse ``<set_quantifier>`` in a function, if it comes."""
        if self.token.word == "DISTINCT" and function in STATISTICS:
            hint = "Select the distinct values in a sub-query in FROM."
            raise self.unexpected("a value", hint)
        if self.accept("DISTINCT"):
            return True
        self.accept("ALL")
        return False

    def _cast(self) -> Expression:
        """Parse ``<cast_specification>``."""
        start = self.advance().start
        with self.parentheses():
            operand = self.value()
            self.expect("AS", "Write CAST(value AS type).")
            target = self._cast_target()
        return nodes.Cast(operand, target, span=self.span_from(start))

    def _cast_target(self) -> nodes.CastTarget:
        """Parse ``<cast_target>``."""
        token = self.token
        if token.word not in _CAST_TARGETS:
            hint = f"The types are {', '.join(sorted(_CAST_TARGETS))} PRECISION."
            hint = hint.replace(" PRECISION", "").replace("DOUBLE", "DOUBLE PRECISION")
            raise self.unexpected("a type", hint)
        self.advance()
        name, length = token.word, None
        if name == "DOUBLE":
            # <approximate numeric type>
            self.expect("PRECISION", "The type is DOUBLE PRECISION.")
            name = "DOUBLE PRECISION"
        name = {"INT": "INTEGER", "CHARACTER": "CHAR"}.get(name, name)
        if name in ("CHAR", "VARCHAR") and self.token.word == "(":
            # <character_string_type>
            with self.parentheses():
                length = self.whole_number(name)
        return nodes.CastTarget(name, length, span=self.span_from(token.start))

    def _case(self) -> Expression:
        """Parse CASE, an extension after SQL-92's ``<case specification>``."""
        opened = self.advance()
        self.deeper(opened)
        operand = None if self.token.word == "WHEN" else self.value()
        whens: list[nodes.When] = []
        while self.token.word == "WHEN":
            start = self.advance().start
            asked = self.condition() if operand is None else self.value()
            self.expect("THEN")
            value = self.value()
            whens.append(nodes.When(asked, value, span=self.span_from(start)))
        if not whens:
            raise self.unexpected("WHEN")
        otherwise = self.value() if self.accept("ELSE") else None
        self.expect("END")
        self.shallower()
        return nodes.Case(
            operand, tuple(whens), otherwise, span=self.span_from(opened.start)
        )
