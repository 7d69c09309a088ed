"""Queries and tables: SELECT, sets, WITH, FROM, joins."""

import re
from abc import ABC
from collections.abc import Iterator
from functools import reduce

from typing_extensions import override

from adql import nodes
from adql.nodes import JoinKind
from adql.outputs import united
from adql.resolution import Source
from adql.write.matches import MatchWriter
from dali.tableset import Column

__all__ = ["TableWriter"]

_NUMBER = re.compile(r"[-+(]*[0-9.]+(e[-+]?[0-9]+)?\)*")

_TEXT = re.compile(r"'[^']*'")

_JOIN_WORDS = {
    JoinKind.CROSS: "CROSS JOIN",
    JoinKind.INNER: "INNER JOIN",
    JoinKind.LEFT: "LEFT OUTER JOIN",
    JoinKind.RIGHT: "RIGHT OUTER JOIN",
    JoinKind.FULL: "FULL OUTER JOIN",
}


class TableWriter(MatchWriter, ABC):
    """Write queries and what stands in FROM."""

    sampled = "{name} AS {alias} TABLESAMPLE BERNOULLI ({percent})"
    """SQL of a table of which a part is taken by chance, row by row."""

    bounds_unordered = True
    """Whether to know how many rows are read helps if any will do."""

    outermost: nodes.Query | None = None

    most: int | None = None
    """So many rows of the outermost query are read."""

    # --- queries ----------------------------------------------------------------

    def visit_Query(self, node: nodes.Query) -> str:
        """Write a query; the TOP of its only SELECT goes to its end."""
        parts = []
        if node.common_tables:
            parts.append(f"WITH {', '.join(map(self.visit, node.common_tables))}")
        body = node.body
        written = self.visit(body)
        if isinstance(body, nodes.Query) or self.sorts_apart(node):
            inner = self.quote_name("inner")
            written = f"SELECT * FROM ({written}) AS {inner}"
        parts.append(written)
        top = body.top if isinstance(body, nodes.Select) else None
        if node.order_by:
            self._outputs.append(node)
            parts.append(f"ORDER BY {', '.join(map(self.visit, node.order_by))}")
            self._outputs.pop()
        return " ".join(parts + self.limits(self._least(node, top), node.offset))

    def sorts_apart(self, node: nodes.Query) -> bool:
        """Tell whether the rows of a query are sorted by a query around it."""
        return False

    def _least(self, node: nodes.Query, top: int | None) -> int | None:
        """Give how many rows of a query are wanted: by itself, and by its reader."""
        if self.most is None or node is not self.outermost:
            return top
        if not (node.order_by or self.bounds_unordered):
            return top
        return self.most if top is None else min(top, self.most)

    def limits(self, top: int | None, offset: int | None) -> list[str]:
        """Write how many rows are given, and how many are left out before."""
        parts = [] if top is None else [f"LIMIT {top}"]
        return parts if offset is None else [*parts, f"OFFSET {offset}"]

    def visit_CommonTable(self, node: nodes.CommonTable) -> str:
        """Write an element of WITH."""
        return f"{self._common_name(node.name)} AS ({self.visit(node.query)})"

    def _common_name(self, name: nodes.Identifier) -> str:
        # A blank keeps it apart from every table of the database.
        return self.quote_name(f"with {name.text.lower()}")

    def visit_SetOperation(self, node: nodes.SetOperation) -> str:
        """Write a set operation; operands in parentheses."""
        self._note_united(node)
        links: list[nodes.SetOperation] = []
        body: nodes.QueryBody = node
        while isinstance(body, nodes.SetOperation):
            links.append(body)
            body = body.left
        written = self._operand(body)
        for number, link in enumerate(reversed(links)):
            every = " ALL" if link.all else ""
            left = f"({written})" if number else written
            written = f"{left} {link.operator.value}{every} {self._operand(link.right)}"
        return written

    def _note_united(self, node: nodes.SetOperation) -> None:
        """Note of each SELECT of a set what all of them come to."""
        selects = list(_selects(node))
        columns = [self.resolution.select_outputs[each] for each in selects]
        whole = reduce(united, columns)
        for each in selects:
            self._united.setdefault(each, whole)

    def _operand(self, body: nodes.QueryBody) -> str:
        written = self.visit(body)
        if isinstance(body, nodes.Select) and body.top is not None:
            written = f"{written} LIMIT {body.top}"
        return f"({written})"

    def visit_Select(self, node: nodes.Select) -> str:
        """Write SELECT without its TOP."""
        outputs = self.resolution.select_outputs[node]
        # A join may settle how the columns of its tables are written.
        source = self.visit(node.source)
        wanted = self._united.get(node, outputs)
        items = ", ".join(
            f"{self._wide(self.visit(item), output, whole)} "
            f"AS {self.quote_name(output.name)}"
            for item, output, whole in zip(node.items, outputs, wanted, strict=True)
        )
        distinct = "DISTINCT " if node.distinct else ""
        parts = [f"SELECT {distinct}{items} FROM {source}"]
        if node.where is not None:
            parts.append(f"WHERE {self.visit(node.where)}")
        if node.group_by:
            parts.append(f"GROUP BY {', '.join(map(self.visit, node.group_by))}")
        if node.having is not None:
            parts.append(f"HAVING {self.having(node.having)}")
        return " ".join(parts)

    def _wide(self, written: str, output: Column, whole: Column) -> str:
        """Write an output of a set's type: floats with whole numbers are doubles."""
        if (output.datatype, whole.datatype) == ("float", "double"):
            return self.as_double(written)
        return written

    def having(self, condition: nodes.Expression) -> str:
        """Write a condition of groups."""
        return self.visit(condition)

    def visit_OutputColumn(self, node: nodes.OutputColumn) -> str:
        """Write an output column; its name is the SELECT's business."""
        return self.visit(node.expression)

    def visit_OrderItem(self, node: nodes.OrderItem) -> str:
        """Write a key; NULL goes last in either direction."""
        direction = "DESC" if node.descending else "ASC"
        return f"{self._key(node.expression)} {direction} NULLS LAST"

    def _key(self, key: nodes.Expression) -> str:
        """Write an output column as its ordinal, which no name can hide."""
        if isinstance(key, nodes.ColumnRef):
            resolved = self.resolution.columns[key]
            if resolved.output:
                names = [c.name for c in self._columns(self._outputs[-1])]
                return str(names.index(resolved.column.name) + 1)
        written = self.visit(key)
        if isinstance(key, nodes.NumberLiteral):
            return written
        # COORD1(POINT(1.5, x)) is a number, which would be refused as an ordinal.
        if _NUMBER.fullmatch(written):
            return f"({written} + 0)"
        if written == "NULL":
            return "COALESCE(NULL, 0)"
        # So is COORDSYS(x), a text.
        return f"LOWER({written})" if _TEXT.fullmatch(written) else written

    def _columns(self, body: nodes.QueryBody) -> tuple[Column, ...]:
        while not isinstance(body, nodes.Select):
            body = body.left if isinstance(body, nodes.SetOperation) else body.body
        return self.resolution.select_outputs[body]

    # --- FROM -------------------------------------------------------------------

    def visit_TableReference(self, node: nodes.TableReference) -> str:
        """Write a table, with more rows and columns if it is joined by position."""
        return self.matched(self.resolution.sources[node], self.plain_table(node))

    @override
    def plain_table(self, node: nodes.TableReference) -> str:
        """Write a table by its physical name, or an element of WITH."""
        source = self.resolution.sources[node]
        if source.table is None:
            name = self._common_name(node.parts[-1])
        else:
            table = source.table
            parts = table.physical or (table.schema, table.name)
            name = ".".join(map(self.quote_name, parts))
        alias = self.quote_name(source.alias)
        if node.sample is None:
            return f"{name} AS {alias}"
        return self.sampled.format(name=name, alias=alias, percent=f"{node.sample:.9g}")

    def visit_DerivedTable(self, node: nodes.DerivedTable) -> str:
        """Write a sub-query in FROM."""
        source = self.resolution.sources[node]
        written = f"({self.visit(node.query)}) AS {self.quote_name(source.alias)}"
        return self.matched(source, written)

    def visit_Join(self, node: nodes.Join) -> str:
        """Write a join; a chain to the left without recursion."""
        links: list[nodes.Join] = []
        left: nodes.TableExpression = node
        while isinstance(left, nodes.Join):
            links.append(left)
            left = left.left
        written = self.visit(left)
        for link in reversed(links):
            written = self.join(link, written)
        return written

    def join(self, node: nodes.Join, left: str) -> str:
        """Write a join to its left side; NATURAL and USING as what they mean."""
        right = self.visit(node.right)
        if isinstance(node.right, nodes.Join):
            right = f"({right})"
        condition = self._condition(node)
        word = _JOIN_WORDS[node.kind]
        if condition is None:
            if node.kind is JoinKind.INNER:
                word = _JOIN_WORDS[JoinKind.CROSS]
            elif node.kind is not JoinKind.CROSS:
                condition = "(1 = 1)"
        on = f" ON {condition}" if condition else ""
        return f"{left} {word} {right}{on}"

    def _condition(self, node: nodes.Join) -> str | None:
        if isinstance(node.condition, nodes.On):
            return self.visit(node.condition.condition)
        left, right = self._offered(node.left), self._offered(node.right)
        pairs = [(left[n], right[n]) for n in self._shared(node, left, right)]
        return " AND ".join(f"({a} = {b})" for a, b in pairs) or None

    @staticmethod
    def _shared(
        node: nodes.Join, left: dict[str, str], right: dict[str, str]
    ) -> list[str]:
        """Name the columns that NATURAL or USING put together."""
        common = [name for name in left if name in right]
        if isinstance(node.condition, nodes.Using):
            wanted = {column.text.lower() for column in node.condition.columns}
            return [name for name in common if name in wanted]
        return common if node.natural else []

    def _offered(self, table: nodes.TableExpression) -> dict[str, str]:
        """Give the SQL of each column that a table expression offers, by its name.

        `resolve` has refused what is ambiguous without regard to case.
        """
        links: list[nodes.Join] = []
        while isinstance(table, nodes.Join) and table not in self._offers:
            links.append(table)
            table = table.left
        offered = self._offers.get(table) or self._columns_of(table)
        for link in reversed(links):
            right = self._offered(link.right)
            merged = {
                name: f"COALESCE({offered[name]}, {right[name]})"
                for name in self._shared(link, offered, right)
            }
            offered = self._offers[link] = {**right, **offered, **merged}
        return offered

    def _columns_of(self, table: nodes.TableExpression) -> dict[str, str]:
        source = self.resolution.sources[table]
        return {c.name.lower(): self.column_of(source, c) for c in source.columns}

    def column_of(self, source: Source, column: Column) -> str:
        """Write a column of a table or sub-query in FROM."""
        return f"{self.quote_name(source.alias)}.{self.quote_name(column.name)}"


def _selects(body: nodes.QueryBody) -> Iterator[nodes.Select]:
    """Give the SELECTs of a set operation, the first one first."""
    pending = [body]
    while pending:
        each = pending.pop()
        if isinstance(each, nodes.SetOperation):
            pending += [each.right, each.left]
        elif isinstance(each, nodes.Query):
            pending.append(each.body)
        else:
            yield each
