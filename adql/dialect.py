"""A dialect: a flavour of SQL, and a way of doing spheres in it."""

from dataclasses import dataclass

from adql import nodes
from adql.crossmatch import note_matches
from adql.functions import Function
from adql.geometry.cell_joins import CellJoins, Sifting
from adql.geometry.strategy import GeometryStrategy
from adql.limits import Limits
from adql.resolution import Resolution
from adql.write import Writer
from adql.write.budget import GeometryBudget

__all__ = ["Dialect"]


@dataclass(frozen=True, slots=True)
class Dialect:
    """How to write queries for one database.

    Parameters
    ----------
    name
        For plans and logs, such as ``duckdb``.
    writer
        Class that writes its SQL.
    geometry
        How it does spheres.
    setup
        Statements that a session of its database must begin with: functions that
        the SQL calls and the database has not of its own, and settings.
    """

    name: str
    writer: type[Writer]
    geometry: GeometryStrategy
    setup: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What tells it from others of the same database."""
        return f"{self.name}/{self.geometry.name}"

    @property
    def without(self) -> frozenset[str]:
        """Name the forms of extensions that it cannot write."""
        return self.writer.lacking() | self.geometry.lacking

    def write(
        self,
        query: nodes.Query,
        resolution: Resolution,
        limits: Limits | None = None,
        most: int | None = None,
    ) -> str:
        """Write a resolved query, if it has no more geometry than the limits let.

        ``most`` tells how many rows will be read, see `adql.compile`.
        """
        if isinstance(self.geometry, CellJoins):
            note_matches(query, resolution, self.geometry.max_radius)
        elif isinstance(self.geometry, Sifting):
            note_matches(query, resolution, -1)
        writer = self.writer(resolution, self.geometry)
        writer.dialect = self.name
        writer.budget = GeometryBudget(limits)
        writer.budget.count(query)
        writer.outermost, writer.most = query, most
        return writer.visit(query)

    def offers(self, function: Function) -> bool:
        """Tell whether the dialect can write a function."""
        if function.rewritten or self.writer.writes(function.name):
            return True
        if self.name in function.axes:
            return True
        return any(
            function.pattern(self.name, len(each.parameters)) is not None
            for each in function.signatures
        )
