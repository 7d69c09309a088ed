"""Expressions: one ladder from OR down to a single value.

ADQL's grammar tells numbers, strings, geometries and conditions apart by
production, and is ambiguous because a column can be any of them.  Here is one
ladder for all; whether something is a condition or a value is asked where it
is used, and types are the checker's business.
"""

from abc import ABC, abstractmethod
from math import isinf

from adql import nodes
from adql.cursor import Cursor
from adql.errors import AdqlLimitError, AdqlSyntaxError
from adql.nodes import Expression, Span
from adql.tokens import AGGREGATES, CALLABLE, RESERVED, Token, TokenKind

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

_CHAIN = 500
"""So many operators of one kind may follow each other: the tree is as deep."""

_CAST_TARGETS = frozenset("""
    BIGINT CHAR CHARACTER CIRCLE DOUBLE INT INTEGER POINT POLYGON REAL SMALLINT
    TIMESTAMP VARCHAR
    """.split())


class ExpressionParser(Cursor, ABC):
    """The productions of conditions and values."""

    @abstractmethod
    def subquery(self) -> nodes.Query:
        """Parse ``<subquery>``, parentheses included."""

    @abstractmethod
    def is_query_ahead(self) -> bool:
        """Tell whether the parenthesis that comes holds a query."""

    # --- conditions ----------------------------------------------------------

    def condition(self) -> Expression:
        """Parse ``<search_condition>``, which must be one."""
        parsed = self.expression()
        return self._as_condition(parsed)

    def value(self) -> Expression:
        """Parse ``<value_expression>``, which must not be a condition."""
        return self._as_value(self._sum())

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
        if self.token.word == "(" and self.is_query_ahead():
            query = self.subquery()
            return nodes.InQuery(left, query, negated, span=self.span_from(start))
        with self.parentheses():
            # <in_value_list>
            values = [self.value()]
            while self.accept(","):
                values.append(self.value())
        return nodes.InList(left, tuple(values), negated, span=self.span_from(start))

    def _refuse_chain(self) -> None:
        if self.token.word in _COMPARISONS:
            hint = "Compare twice: a < b AND b < c."
            raise self.unexpected("the end of the comparison", hint)

    def _needed_query(self) -> nodes.Query:
        if self.token.word != "(" or not self.is_query_ahead():
            raise self.unexpected("a query in parentheses")
        return self.subquery()

    # --- values ------------------------------------------------------------------

    def _sum(self) -> Expression:
        """Parse ``<numeric_value_expression>`` or ``<concatenation>``."""
        left = self._term()
        count = 0
        while (word := self.token.word) in ("+", "-", "||"):
            count = self._counted(count)
            self.advance()
            left, right = self._as_value(left), self._as_value(self._term())
            span = Span(left.span.start, right.span.end)
            if word == "||":
                left = nodes.Concat(left, right, span=span)
            else:
                left = nodes.Arithmetic(word, left, right, span=span)
        return left

    def _term(self) -> Expression:
        """Parse ``<term>``."""
        left = self._factor()
        count = 0
        while (word := self.token.word) in ("*", "/"):
            count = self._counted(count)
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
        return count + 1

    def _factor(self) -> Expression:
        """Parse ``<factor>``."""
        token = self.token
        if token.word not in ("+", "-"):
            return self._primary()
        self.advance()
        if self.token.word in ("+", "-"):
            hint = "Put the second sign and its number into parentheses."
            raise self.unexpected("a value after the sign", hint)
        operand = self._as_value(self._primary())
        return nodes.Sign(token.word, operand, span=self.span_from(token.start))

    def _primary(self) -> Expression:
        """Parse ``<value_expression_primary>``, functions included."""
        token = self.token
        if token.kind is TokenKind.NAME:
            return self._named(token)
        if token.kind is TokenKind.NUMBER:
            return self._number()
        if token.kind is TokenKind.STRING:
            self.advance()
            return nodes.StringLiteral(token.value, span=token.span)
        if token.kind is TokenKind.QUOTED:
            return self._column()
        if token.word == "(":
            return self._grouped()
        raise self.unexpected("a column name or a value")

    def _grouped(self) -> Expression:
        if self.is_query_ahead():
            start = self.token.start
            query = self.subquery()
            return nodes.ScalarQuery(query, span=self.span_from(start))
        with self.parentheses():
            return self.expression()

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
        if word in AGGREGATES:
            return self._aggregate()
        if word in RESERVED and word not in CALLABLE:
            if word == "EXISTS":
                raise self.unexpected("a value")
            if self._is_clause(word):
                raise self.unexpected("a column name or a value")
            raise AdqlSyntaxError(f"{word} is no function of ADQL.", token.span)
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
        """Parse ``<set_function_specification>``."""
        token = self.advance()
        name = nodes.Identifier(token.value, False, span=token.span)
        argument, distinct = None, False
        with self.parentheses():
            if self.token.word == "*":
                if token.word != "COUNT":
                    raise self.unexpected("a value", "Only COUNT takes *.")
                self.advance()
            else:
                # <general_set_function>
                distinct = self.accept("DISTINCT")
                if not distinct:
                    self.accept("ALL")
                argument = self.value()
        return nodes.Aggregate(
            name, argument, distinct, span=self.span_from(token.start)
        )

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
        self.expect("END", "CASE ends with END.")
        self.shallower()
        return nodes.Case(
            operand, tuple(whens), otherwise, span=self.span_from(opened.start)
        )

    # --- condition or value -----------------------------------------------------

    def _as_condition(self, parsed: Expression) -> Expression:
        if isinstance(parsed, _CONDITIONS):
            return parsed
        raise self._not_condition(parsed)

    def _not_condition(self, parsed: Expression) -> AdqlSyntaxError:
        if self.token.word == "==":
            return self.unexpected("a comparison operator such as =")
        hint = "Compare it with something, such as x > 0 or x IS NOT NULL."
        if isinstance(parsed, nodes.FunctionCall):
            if parsed.name.text.upper() in ("CONTAINS", "INTERSECTS"):
                source = self.text[parsed.span.start : parsed.span.end]
                hint = f"ADQL compares the answer with a number: {source} = 1"
        return AdqlSyntaxError(
            "Expected a condition, but found a value.", parsed.span, hint=hint
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
