"""What the parts of a writer expect of each other."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

from adql import nodes
from adql.geometry.strategy import GeometryStrategy
from adql.resolution import Resolution
from adql.write.budget import GeometryBudget
from dali.tableset import Column

__all__ = ["Visitor"]


class Visitor(ABC):
    """A writer, as its parts see it."""

    dialect: str = ""
    resolution: Resolution
    geometry: GeometryStrategy
    budget: GeometryBudget
    _outputs: list[nodes.Query]
    _united: dict[nodes.Select, tuple[Column, ...]]
    _offers: dict[nodes.TableExpression, dict[str, str]]

    @abstractmethod
    def visit(self, node: nodes.Node) -> str:
        """Write a node."""

    @abstractmethod
    def filled(
        self, pattern: str, arguments: Sequence[str], node: nodes.Expression
    ) -> str:
        """Fill in a pattern of SQL, unless it would become too long."""

    @abstractmethod
    def as_double(self, written: str) -> str:
        """Write a number as a double."""

    def quote_name(self, name: str) -> str:
        """Write an identifier, always in quotes."""
        return '"' + name.replace('"', '""') + '"'

    def quote_string(self, text: str) -> str:
        """Write a string literal."""
        return "'" + text.replace("'", "''") + "'"
