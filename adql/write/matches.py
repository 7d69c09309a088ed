"""Joins by position: sources with repeated rows, and conditions on their cells.

`adql.crossmatch` has noted which.
"""

from abc import ABC, abstractmethod

from adql import nodes
from adql.geometry.cell_joins import CellJoins, Scaling, Sifting
from adql.geometry.strategy import GeometryStrategy, PointSql, Shape
from adql.resolution import Match, Source
from adql.write.constants import number_sql
from adql.write.visitor import Visitor

__all__ = ["MatchWriter"]


class MatchWriter(Visitor, ABC):
    """Write what joins two sources by position."""

    @abstractmethod
    def shape(self, node: nodes.Expression) -> Shape:
        """Make a shape of an expression."""

    @abstractmethod
    def plain_table(self, node: nodes.TableReference) -> str:
        """Write a table as it stands in FROM, with no rows repeated."""

    def matched(self, source: Source, written: str) -> str:
        """Write a source, given as it stands in FROM, for the matches it is in."""
        for match in self.resolution.matches.values():
            if match.expanded is source:
                if match.partner is None:
                    written = self._repeated(match, written)
                else:
                    written = self._with_partner(match, match.partner, written)
        return written

    def match_condition(self, match: Match) -> str:
        """Write the condition that a match stands for."""
        other = self.shape(match.other)
        alias = self.quote_name(match.expanded.alias)
        if match.partner is None:
            own = self.shape(match.own)
            cell = self._cell_joins.cell(other, match.radius)
            same = f"{cell} = {alias}.{_name('cell', match)}"
            return f"({same} AND {self._near(match, other, own)})"
        pairs = (
            f"{self._coordinate(other, axis)} = {alias}.{_name(name, match)}"
            for axis, name in ((1, "lon"), (2, "lat"))
        )
        return f"({' AND '.join(pairs)})"

    def sifter(self, node: nodes.Expression) -> GeometryStrategy:
        """Give the strategy for a condition."""
        geometry = self.geometry
        if isinstance(geometry, Scaling):
            geometry = geometry.among(self.budget.geometries)
        if node in self.resolution.sifting and isinstance(geometry, Sifting):
            return geometry.sifting()
        return geometry

    @property
    def _cell_joins(self) -> CellJoins:
        assert isinstance(self.geometry, CellJoins), "the pass is for no other"
        return self.geometry

    def _repeated(self, match: Match, written: str) -> str:
        """Repeat each row for the cells that a cone about its position reaches."""
        alias = self.quote_name(match.expanded.alias)
        cells = self._cell_joins.cells(self.shape(match.own), match.radius)
        column = f"unnest({cells}) AS {_name('cell', match)}"
        return f"(SELECT *, {column} FROM {written}) AS {alias}"

    def _with_partner(
        self, match: Match, partner: nodes.TableReference, written: str
    ) -> str:
        """Join a source with the positions of the other, each but once.

        The other is joined with that by equality of its position, which keeps
        its rows in an outer join.
        """
        alias, near = self.quote_name(match.expanded.alias), _name("match", match)
        own, other = self.shape(match.own), self.shape(match.other)
        names = (_name("lon", match), _name("lat", match))
        columns = ", ".join(
            f"{self._coordinate(other, axis)} AS {name}"
            for axis, name in zip((1, 2), names, strict=True)
        )
        position = PointSql(f"{near}.{names[0]}", f"{near}.{names[1]}")
        cells = self._cell_joins.cells(position, match.radius)
        cell = _name("cell", match)
        distinct = f"(SELECT DISTINCT {columns} FROM {self.plain_table(partner)})"
        repeated = f"(SELECT *, unnest({cells}) AS {cell} FROM {distinct} AS {near})"
        same = f"{self._cell_joins.cell(own, match.radius)} = {near}.{cell}"
        return (
            f"(SELECT {alias}.*, {position.lon}, {position.lat} FROM {written} "
            f"INNER JOIN {repeated} AS {near} "
            f"ON {same} AND {self._near(match, own, position)}) AS {alias}"
        )

    def _near(self, match: Match, left: Shape, right: Shape) -> str:
        """Write the exact test; the band in it prunes the left side's row groups."""
        radius = number_sql(match.radius)
        sifter = self._cell_joins.sifting()
        return sifter.within(left, right, radius, strict=match.strict)

    def _coordinate(self, point: Shape, axis: int) -> str:
        return f"CAST({self.geometry.coordinate(point, axis)} AS DOUBLE PRECISION)"


def _name(what: str, match: Match) -> str:
    # A blank and our name keep it apart from every column of a table.
    return f'"uraniborg {what} {match.number}"'
