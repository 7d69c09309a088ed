"""What a strategy offers whose database has indexes that know no NULL, or cells."""

from typing import Protocol, runtime_checkable

from adql.geometry.strategy import GeometryStrategy, Shape

__all__ = ["CellJoins", "Scaling", "Sifting"]


@runtime_checkable
class Sifting(GeometryStrategy, Protocol):
    """A strategy that has shorter ways where NULL and false are the same."""

    def sifting(self) -> GeometryStrategy:
        """Give the strategy for such conditions."""


@runtime_checkable
class Scaling(GeometryStrategy, Protocol):
    """A strategy that has shorter ways where a query has much geometry."""

    def among(self, geometries: int) -> GeometryStrategy:
        """Give the strategy for a query with so many conditions and values."""


@runtime_checkable
class CellJoins(Sifting, Protocol):
    """A strategy for a database without a spherical join of its own."""

    max_radius: float
    """Degrees; pairs within more are found in the strategy's other ways."""

    def cell(self, point: Shape, radius: float) -> str:
        """Write a value, the same for two points only if they may be near."""

    def cells(self, point: Shape, radius: float) -> str:
        """Write a list of values, of which one is the `cell` of each point near."""
