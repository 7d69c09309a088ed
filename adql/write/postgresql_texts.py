"""Texts in PostgreSQL's SQL: less, more, and in order by their characters.

By itself a database orders texts by the rules of its locale, so that one query would
have other rows in another place.  What is equal is the same in all of them, and is
left alone: indexes answer it.
"""

from abc import ABC

from typing_extensions import override

from adql import nodes
from adql.types import UNKNOWN, AdqlType, Kind, kind_of
from adql.write.postgresql_groups import PostgreSQLGroups
from dali.tableset import Column

__all__ = ["PostgreSQLTexts"]

_EQUAL = ("=", "<>", "!=")


class PostgreSQLTexts(PostgreSQLGroups, ABC):
    """Write what depends on the order of texts."""

    @override
    def visit_Comparison(self, node: nodes.Comparison) -> str:
        """Write a comparison."""
        left, right = node.left, node.right
        if node.operator in _EQUAL or not self._is_string(left, right):
            return super().visit_Comparison(node)
        less = _by_characters(self._compared(left, right))
        return f"({less} {node.operator} {self._compared(right, left)})"

    @override
    def visit_Between(self, node: nodes.Between) -> str:
        """Write BETWEEN."""
        if not self._is_string(node.operand, node.low, node.high):
            return super().visit_Between(node)
        operand = _by_characters(self.visit(node.operand))
        low, high = (self._compared(e, node.operand) for e in (node.low, node.high))
        word = "NOT BETWEEN" if node.negated else "BETWEEN"
        return f"({operand} {word} {low} AND {high})"

    @override
    def visit_Aggregate(self, node: nodes.Aggregate) -> str:
        """Write a set function."""
        name, inner = node.name.text.upper(), node.argument
        if inner is None or name not in ("MIN", "MAX") or not self._is_string(inner):
            return super().visit_Aggregate(node)
        # Beside other texts it shall be one as they are.
        return f'({name}({_by_characters(self.visit(inner))}) COLLATE "default")'

    def _is_string(self, *values: nodes.Expression) -> bool:
        kinds = [kind_of(self.resolution.types.get(e, UNKNOWN)) for e in values]
        return Kind.STRING in kinds and {*kinds} <= {Kind.STRING, Kind.UNKNOWN}

    # --- order ------------------------------------------------------------------

    @override
    def sorts_apart(self, node: nodes.Query) -> bool:
        """Tell whether texts are sorted that can only be named."""
        if _is_plain(node.body):
            return False
        outputs = (self._sorted_output(node, item.expression) for item in node.order_by)
        return any(output and _is_text(output[1]) for output in outputs)

    @override
    def _key(self, key: nodes.Expression) -> str:
        query = self._outputs[-1]
        output = self._sorted_output(query, key)
        if output is None:
            written = super()._key(key)
            return _by_characters(written) if self._is_string(key) else written
        number, column = output
        if not _is_text(column):
            return super()._key(key)
        if isinstance(query.body, nodes.Select) and not query.body.distinct:
            return _by_characters(self.visit(query.body.items[number]))
        name = f"{self.quote_name('inner')}.{self.quote_name(column.name)}"
        return _by_characters(name)

    def _sorted_output(
        self, query: nodes.Query, key: nodes.Expression
    ) -> tuple[int, Column] | None:
        """Find the output that a key is, and its number from 0."""
        columns = self._columns(query)
        if isinstance(key, nodes.NumberLiteral):
            number = int(key.text) - 1
            return number, columns[number]
        resolved = (
            self.resolution.columns[key] if isinstance(key, nodes.ColumnRef) else None
        )
        if resolved is None or not resolved.output:
            return None
        names = [column.name for column in columns]
        return names.index(resolved.column.name), resolved.column


def _is_plain(body: nodes.QueryBody) -> bool:
    return isinstance(body, nodes.Select) and not body.distinct


def _is_text(column: Column) -> bool:
    kind = AdqlType(column.datatype, column.arraysize, column.xtype)
    return kind_of(kind) is Kind.STRING


def _by_characters(written: str) -> str:
    """Write a text that is compared by its characters.

    A column may be of a type that is no text, but shown as one.
    """
    return f'CAST({written} AS TEXT) COLLATE "C"'
