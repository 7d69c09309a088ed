"""Set functions and grouped expressions where PostgreSQL gets a sub-select.

Computed geometry becomes sub-selects.  There a set function belongs to the
innermost query of which its argument has a column: one without a column would
count the sub-select's rows.  A column that is part of a grouped expression is
refused there.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from typing_extensions import override

from adql import nodes
from adql.errors import AdqlFeatureError
from adql.geometry.strategy import GeometryStrategy
from adql.resolution import Resolution, Source
from adql.write.writer import Writer

__all__ = ["PostgreSQLGroups"]

_GEOMETRY = (
    nodes.Cast,
    nodes.Contains,
    nodes.FunctionCall,
    nodes.Intersects,
    nodes.Within,
)


class PostgreSQLGroups(Writer):
    """Keep set functions with the query that they were written in."""

    _functions = 0
    _ungrouped = 0

    @override
    def __init__(self, resolution: Resolution, geometry: GeometryStrategy) -> None:
        super().__init__(resolution, geometry)
        self._selects: list[nodes.Select] = []
        self._suspects: list[AdqlFeatureError] = []

    @override
    def visit(self, node: nodes.Node) -> str:
        """Write a node; refuse what would stand in a sub-select and must not."""
        if isinstance(node, nodes.Query) and isinstance(node.body, nodes.Select):
            with self._within(node.body):
                return super().visit(node)
        if isinstance(node, nodes.Select):
            with self._within(node):
                return super().visit(node)
        if self._selects and self._precedes_groups(node):
            self._ungrouped += 1
            written = super().visit(node)
            self._ungrouped -= 1
            return written
        if not isinstance(node, _GEOMETRY):
            return super().visit(node)
        return self._function(node)

    def _precedes_groups(self, node: nodes.Node) -> bool:
        select = self._selects[-1]
        parts = (select.source, select.where, *select.group_by)
        return any(node is part for part in parts)

    def _function(self, node: nodes.Node) -> str:
        self._functions += 1
        written = super().visit(node)
        self._functions -= 1
        if self._functions:
            return written
        suspects, self._suspects = self._suspects, []
        if suspects and "(SELECT" in written and not self._is_key(written):
            raise suspects[0]
        return written

    def _is_key(self, written: str) -> bool:
        """Tell whether all of a value is grouped by: then its parts don't matter."""
        return written in map(self.visit, self._selects[-1].group_by)

    @contextmanager
    def _within(self, select: nodes.Select) -> Iterator[None]:
        outside = self._functions, self._ungrouped, self._suspects
        self._functions, self._ungrouped, self._suspects = 0, 0, []
        self._selects.append(select)
        yield
        self._selects.pop()
        self._functions, self._ungrouped, self._suspects = outside

    @override
    def visit_Aggregate(self, node: nodes.Aggregate) -> str:
        """Write a set function; COUNT(*) in geometry by a column of its query."""
        if self._functions and self._selects:
            if node.argument is None:
                return f"COUNT(({self._some_column()} IS NULL))"
            if not any(isinstance(e, nodes.ColumnRef) for e in nodes.walk(node)):
                name = node.name.text.upper()
                self._suspect(f"{name} of a constant cannot stand in this", node)
        self._ungrouped += 1
        written = super().visit_Aggregate(node)
        self._ungrouped -= 1
        return written

    @override
    def visit_ColumnRef(self, node: nodes.ColumnRef) -> str:
        """Write a column; in geometry it must be one that is grouped by."""
        if self._functions and not self._ungrouped and self._selects:
            keys = self._selects[-1].group_by
            if not all(isinstance(key, nodes.ColumnRef) for key in keys):
                self._check_grouped(node, keys)
        return super().visit_ColumnRef(node)

    def _check_grouped(
        self, node: nodes.ColumnRef, keys: tuple[nodes.Expression, ...]
    ) -> None:
        columns = self.resolution.columns
        resolved = columns[node]
        grouped = {
            (columns[key].source, columns[key].column.name)
            for key in keys
            if isinstance(key, nodes.ColumnRef)
        }
        if resolved.source is None or resolved.source not in self._own():
            return
        if (resolved.source, resolved.column.name) not in grouped:
            what = "An expression that is grouped by cannot stand in this"
            self._suspect(what, node)

    def _suspect(self, what: str, node: nodes.Expression) -> None:
        self._suspects.append(
            AdqlFeatureError(
                f"{what} function here.",
                node.span,
                hint="Compute it in a sub-query in FROM, and use its column.",
            )
        )

    def _own(self) -> list[Source]:
        """Give the sources of the query that is written, the first one last."""
        found, pending = [], [self._selects[-1].source]
        while pending:
            table = pending.pop()
            if isinstance(table, nodes.Join):
                pending += [table.left, table.right]
            else:
                found.append(self.resolution.sources[table])
        return found

    def _some_column(self) -> str:
        source = self._own()[-1]
        return self.column_of(source, source.columns[0])
