"""Queries and joins in MariaDB's SQL, where its shapes differ.

FULL JOIN, which MariaDB lacks, becomes a sub-query: the left join, and the rows of
the right side that no row of the left one meets.  Its columns are called by
number, so all that names a column of its tables goes through `stored`.
"""

import re
from abc import ABC
from collections.abc import Iterator

from typing_extensions import override

from adql import nodes
from adql.errors import AdqlFeatureError
from adql.geometry.strategy import GeometryStrategy, PointSql
from adql.nodes import JoinKind
from adql.resolution import Resolution, Source
from adql.write.mariadb_text import MariaDBText
from dali.tableset import Column

__all__ = ["MariaDBTables"]

_ALL_ROWS = 2**64 - 1
_COLUMN = re.compile("`(?:[^`]|``)*`[.]`(?:[^`]|``)*`")


class MariaDBTables(MariaDBText, ABC):
    """Write queries and what stands in FROM."""

    def __init__(self, resolution: Resolution, geometry: GeometryStrategy) -> None:
        super().__init__(resolution, geometry)
        self._moved: dict[Source, dict[str, str]] = {}
        self._joined = 0
        self._outermost: set[nodes.Node] = set()
        self._selects: list[nodes.Select] = []
        self._keys: frozenset[str] = frozenset()

    # --- queries ----------------------------------------------------------------

    @override
    def visit(self, node: nodes.Node) -> str:
        """Write a node; see `_having`."""
        if not self._selects or self._selects[-1].having is not node:
            written = super().visit(node)
            return f"MAX({written})" if written in self._keys else written
        keys = self._keys
        self._keys = keys | self._having(self._selects[-1])
        written = super().visit(node)
        self._keys = keys
        return written

    def _having(self, select: nodes.Select) -> frozenset[str]:
        """Give the keys of groups that HAVING cannot name: all but plain columns.

        It names them as the largest of their values, which are all one.
        """
        keys = map(self.visit, select.group_by)
        return frozenset(key for key in keys if not _COLUMN.fullmatch(key))

    @override
    def bare(self, node: nodes.Expression) -> str | None:
        """Write a column without a collation, unless HAVING would not know it."""
        return None if self._keys else super().bare(node)

    @override
    def visit_Aggregate(self, node: nodes.Aggregate) -> str:
        """Write a set function, in which columns are not keys of groups."""
        keys, self._keys = self._keys, frozenset()
        written = super().visit_Aggregate(node)
        self._keys = keys
        return written

    @override
    def visit_Query(self, node: nodes.Query) -> str:
        """Write a query."""
        if not self._outermost:
            self._outermost = set(_selects(node))
        return super().visit_Query(node)

    @override
    def visit_Select(self, node: nodes.Select) -> str:
        """Write SELECT."""
        self._selects.append(node)
        written = super().visit_Select(node)
        self._selects.pop()
        return written

    @override
    def visit_OutputColumn(self, node: nodes.OutputColumn) -> str:
        """Write an output column; of a float MariaDB would send six digits."""
        written = super().visit_OutputColumn(node)
        is_float = self._datatype(node.expression) == "float"
        if is_float and self._selects[-1] in self._outermost:
            return f"CAST({written} AS DOUBLE)"
        return written

    @override
    def _wide(self, written: str, output: Column, whole: Column) -> str:
        """Write an output of a set's type; the outermost one's floats are doubles."""
        if self._selects[-1] in self._outermost:
            return written
        return super()._wide(written, output, whole)

    @override
    def visit_OrderItem(self, node: nodes.OrderItem) -> str:
        """Write a key; NULL, MariaDB's least value, goes last in either direction."""
        key = self._key(node.expression)
        if node.descending:
            return f"{key} DESC"
        return f"{self._value_of(node.expression, key)} IS NULL, {key}"

    def _value_of(self, key: nodes.Expression, written: str) -> str:
        """Write what an ordinal stands for."""
        if not written.isdigit():
            return written
        query = self._outputs[-1]
        column = self._columns(query)[int(written) - 1]
        if isinstance(query.body, nodes.Select):
            item = query.body.items[int(written) - 1]
            if isinstance(item, nodes.OutputColumn):
                return f"({self.visit(item.expression)})"
        return self.quote_name(column.name)

    @override
    def limits(self, top: int | None, offset: int | None) -> list[str]:
        """Write how many rows are given; OFFSET needs a LIMIT."""
        if top is None and offset is not None:
            top = _ALL_ROWS
        return super().limits(top, offset)

    @override
    def visit_InQuery(self, node: nodes.InQuery) -> str:
        """Write IN with a sub-query, in which MariaDB takes no LIMIT."""
        query, operand = self.visit(node.query), self.visit(node.operand)
        if _is_limited(node.query):
            self._refuse_outer(
                node.query,
                "A sub-query of IN with TOP or OFFSET cannot use columns of the query "
                "around it here.",
                "Use EXISTS, or put the condition outside of the sub-query.",
            )
            query = f"SELECT * FROM ({query}) AS {self.quote_name('limited')}"
        word = "NOT IN" if node.negated else "IN"
        return f"({operand} {word} ({query}))"

    def _refuse_outer(self, node: nodes.Node, message: str, hint: str) -> None:
        """Refuse columns of a query around, where a sub-query in FROM is made."""
        own = {
            self.resolution.sources[each]
            for each in nodes.walk(node)
            if isinstance(each, nodes.TableExpression)
            and each in self.resolution.sources
        }
        for each in nodes.walk(node):
            if isinstance(each, nodes.ColumnRef):
                resolved = self.resolution.columns[each]
                for source in resolved.merged or (resolved.source,):
                    if source is not None and source not in own:
                        raise AdqlFeatureError(message, each.span, hint=hint)

    # --- joins ------------------------------------------------------------------

    @override
    def stored(self, source: Source, column: Column) -> str:
        """Write a column as it is stored, or as a FULL JOIN calls it."""
        moved = self._moved.get(source)
        return moved[column.name] if moved else super().stored(source, column)

    @override
    def _point(self, node: nodes.FunctionCall) -> PointSql:
        point = super()._point(node)
        assert isinstance(point, PointSql)
        source, _ = self.resolution.positions.get(node, (None, None))
        if source not in self._moved:
            return point
        return PointSql(point.lon, point.lat, point.constant)

    @override
    def join(self, node: nodes.Join, left: str) -> str:
        """Write a join; a FULL one as a sub-query."""
        if node.kind is not JoinKind.FULL:
            return super().join(node, left)
        self._refuse_outer(
            node,
            "A FULL JOIN cannot use columns of the query around it here.",
            "Put that condition into WHERE.",
        )
        right = self.visit(node.right)
        if isinstance(node.right, nodes.Join):
            right = f"({right})"
        condition = self._condition(node) or "(1 = 1)"
        alias = self._full_name()
        columns, nulls, moved = self._columns_moved(node, alias)
        met = f"SELECT {columns} FROM {left} LEFT OUTER JOIN {right} ON {condition}"
        none = f"NOT EXISTS (SELECT 1 FROM {left} WHERE {condition})"
        unmet = f"SELECT {nulls} FROM {right} WHERE {none}"
        self._moved |= moved
        self._offers.clear()
        return f"({met} UNION ALL {unmet}) AS {alias}"

    def _full_name(self) -> str:
        self._joined += 1
        return self.quote_name(f"full {self._joined}")

    def _columns_moved(
        self, node: nodes.Join, alias: str
    ) -> tuple[str, str, dict[Source, dict[str, str]]]:
        """Give all columns of a join, those of its right side, and their new names."""
        moved: dict[Source, dict[str, str]] = {}
        columns: list[str] = []
        nulls: list[str] = []
        for side in (node.left, node.right):
            for source in self._sources(side):
                names = moved[source] = {}
                for column in source.columns:
                    name = self.quote_name(f"c{len(columns) + 1}")
                    written = f"{self.stored(source, column)} AS {name}"
                    columns.append(written)
                    nulls.append(f"NULL AS {name}" if side is node.left else written)
                    names[column.name] = f"{alias}.{name}"
        return ", ".join(columns), ", ".join(nulls), moved

    def _sources(self, table: nodes.TableExpression) -> Iterator[Source]:
        """Give the sources of a join, first to last."""
        for each in nodes.walk(table, lambda item: isinstance(item, nodes.Join)):
            if isinstance(each, nodes.TableReference | nodes.DerivedTable):
                yield self.resolution.sources[each]


def _selects(body: nodes.QueryBody) -> Iterator[nodes.Select]:
    """Give the SELECTs that an answer's rows come from."""
    waiting = [body]
    while waiting:
        each = waiting.pop()
        if isinstance(each, nodes.Select):
            yield each
        elif isinstance(each, nodes.SetOperation):
            waiting += [each.left, each.right]
        else:
            waiting.append(each.body)


def _is_limited(query: nodes.Query) -> bool:
    """Tell whether LIMIT stands in a query or in a part of its sets."""
    waiting: list[nodes.QueryBody] = [query]
    while waiting:
        each = waiting.pop()
        if isinstance(each, nodes.SetOperation):
            waiting += [each.left, each.right]
        elif isinstance(each, nodes.Query):
            if each.offset is not None:
                return True
            waiting.append(each.body)
        elif each.top is not None:
            return True
    return False
