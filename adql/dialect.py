"""A dialect: a flavour of SQL, and a way of doing spheres in it."""

from dataclasses import dataclass

from adql import nodes
from adql.geometry.strategy import GeometryStrategy
from adql.resolution import Resolution
from adql.write import Writer

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
    """

    name: str
    writer: type[Writer]
    geometry: GeometryStrategy

    def write(self, query: nodes.Query, resolution: Resolution) -> str:
        """Write a resolved query."""
        return self.writer(resolution, self.geometry).visit(query)
