"""What a strategy offers whose database joins tables by cells of the sky."""

from typing import Protocol, runtime_checkable

from adql.geometry.strategy import GeometryStrategy, Shape

__all__ = ["CellJoins"]


@runtime_checkable
class CellJoins(GeometryStrategy, Protocol):
    """A strategy for a database without a spherical join of its own."""

    max_radius: float
    """Degrees; pairs within more are found in the strategy's other ways."""

    def cell(self, point: Shape, radius: float) -> str:
        """Write a value, the same for two points only if they may be near."""

    def cells(self, point: Shape, radius: float) -> str:
        """Write a list of values, of which one is the `cell` of each point near."""

    def sifting(self) -> "CellJoins":
        """Give the strategy for conditions where NULL and false are the same."""
