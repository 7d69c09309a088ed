"""Joins of tables by position: which conditions sift, and which make cells.

A pass over the tree that `rewrite` made.  It changes nothing: it notes
in the resolution what the writer of FROM and of conditions has to know.

A source may be repeated if each row of the query's result, or of an outer join's
match, has to fulfil the condition: those of a WHERE, of an inner join, and of
the side of an outer join that is not preserved.  Of each row's copies one at
most fulfils it, so the result has the same rows as without them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from adql import nodes
from adql.nodes import JoinKind
from adql.resolution import Match, Resolution, Source
from adql.write.constants import fold_angle

__all__ = ["note_matches"]

# Rows of a table that does not tell them, and of a sub-query or WITH element.
_TABLE_ROWS = 10**8
_QUERY_ROWS = 10**5

# So many parts may a position have that is written in several places of the SQL.
_LARGEST = 24

# Functions with the same value wherever they are written; and none of geometry.
_CHEAP = frozenset(
    "POINT ABS ACOS ASIN ATAN ATAN2 CEILING COALESCE COS COT DEGREES EXP FLOOR IN_UNIT "
    "LOG LOG10 MOD PI POWER RADIANS ROUND SIN SQRT TAN TRUNCATE".split()
)
_PLAIN = (
    nodes.Arithmetic,
    nodes.Cast,
    nodes.CastTarget,
    nodes.ColumnRef,
    nodes.Identifier,
    nodes.NumberLiteral,
    nodes.Sign,
)


def note_matches(query: nodes.Query, resolution: Resolution, max_radius: float) -> None:
    """Note a query's joins by position within ``max_radius`` degrees."""
    numbers = count(1)
    for item in nodes.walk(query):
        if isinstance(item, nodes.Select):
            _Planner(item, resolution, max_radius, numbers).plan()


@dataclass(frozen=True, slots=True, eq=False)
class _End:
    """One of the two positions of a condition, and the only source that it has."""

    position: nodes.Expression
    source: Source
    rows: int


class _Planner:
    """Plan the joins of one SELECT."""

    def __init__(
        self,
        select: nodes.Select,
        resolution: Resolution,
        max_radius: float,
        numbers: "count[int]",
    ) -> None:
        self._select = select
        self._resolution = resolution
        self._max_radius = max_radius
        self._numbers = numbers

    def plan(self) -> None:
        for condition, repeatable in self._conditions():
            for item in _sifting(condition):
                self._resolution.sifting.add(item)
            for item in _joined(condition):
                if isinstance(item, nodes.Within):
                    self._match(item, repeatable)

    def _conditions(
        self,
    ) -> Iterator[tuple[nodes.Expression, dict[Source, nodes.TableExpression]]]:
        """Give the conditions of WHERE and ON, and what may be repeated for each."""
        source = self._select.source
        if self._select.where is not None:
            yield self._select.where, self._leaves(source)
        for join in nodes.walk(source, _is_join):
            if isinstance(join, nodes.Join) and isinstance(join.condition, nodes.On):
                yield join.condition.condition, self._repeatable(join)

    def _repeatable(self, join: nodes.Join) -> dict[Source, nodes.TableExpression]:
        if join.kind is JoinKind.FULL:
            return {}
        if join.kind is JoinKind.LEFT:
            return self._leaves(join.right)
        if join.kind is JoinKind.RIGHT:
            return self._leaves(join.left)
        return self._leaves(join)

    def _leaves(
        self, table: nodes.TableExpression
    ) -> dict[Source, nodes.TableExpression]:
        return {
            self._resolution.sources[item]: item
            for item in nodes.walk(table, _is_join)
            if isinstance(item, nodes.TableReference | nodes.DerivedTable)
        }

    def _match(
        self, item: nodes.Within, repeatable: dict[Source, nodes.TableExpression]
    ) -> None:
        radius = fold_angle(item.radius)
        if radius is None or not 0 <= radius <= self._max_radius:
            return
        ends = [self._end(item.left), self._end(item.right)]
        one, two = ends
        if one is None or two is None or one.source is two.source:
            return
        positions = self._resolution.positions
        if any(
            e in positions and positions[e][1].sphere for e in (item.left, item.right)
        ):
            # Its index is a join of its own.
            return
        # The later of two of the same size.
        order = {source: number for number, source in enumerate(repeatable)}
        choice = sorted(
            (end for end in (one, two) if end.source in repeatable),
            key=lambda end: (end.rows, -order[end.source]),
        )
        if not choice:
            return
        own = choice[0]
        other = two if own is one else one
        partner = self._partner(other) if other.rows < own.rows else None
        self._resolution.matches[item] = Match(
            next(self._numbers),
            own.source,
            own.position,
            other.position,
            float(radius),
            item.strict,
            partner,
        )

    def _partner(self, end: _End) -> nodes.TableReference | None:
        """Give the table of a position if it may be read once more."""
        for item, source in self._resolution.sources.items():
            if source is end.source and source.table is not None:
                if isinstance(item, nodes.TableReference) and item.sample is None:
                    return item
        return None

    def _end(self, position: nodes.Expression) -> _End | None:
        parts = list(nodes.walk(position))
        if len(parts) > _LARGEST or not all(map(_is_plain, parts)):
            return None
        columns = [
            self._resolution.columns[part]
            for part in parts
            if isinstance(part, nodes.ColumnRef)
        ]
        sources = {column.source for column in columns}
        if len(sources) != 1 or any(c.merged or c.output for c in columns):
            return None
        source = sources.pop()
        return None if source is None else _End(position, source, _rows(source))


def _is_join(item: nodes.Node) -> bool:
    return isinstance(item, nodes.Join)


def _is_plain(part: nodes.Node) -> bool:
    if isinstance(part, nodes.FunctionCall):
        return part.name.text.upper() in _CHEAP
    return isinstance(part, _PLAIN)


def _rows(source: Source) -> int:
    if source.table is None:
        return _QUERY_ROWS
    return _TABLE_ROWS if source.table.nrows is None else source.table.nrows


def _joined(condition: nodes.Expression) -> Iterator[nodes.Expression]:
    """Give the parts of a condition of which each must hold."""
    for item in nodes.walk(condition, lambda item: isinstance(item, nodes.And)):
        if isinstance(item, nodes.Expression):
            yield item


def _sifting(condition: nodes.Expression) -> Iterator[nodes.Expression]:
    """Give the conditions of geometry that are under no NOT, nor in a value."""
    for item in nodes.walk(condition, lambda i: isinstance(i, nodes.And | nodes.Or)):
        if isinstance(item, nodes.Within):
            yield item
        if isinstance(item, nodes.Contains | nodes.Intersects) and not item.negated:
            yield item
