"""How long to think of what was meant: hostile queries have thousands of errors."""

from dataclasses import dataclass

__all__ = ["Patience"]


@dataclass(slots=True)
class Patience:
    """Names that may yet be compared for the hints of one query."""

    left: int = 50_000

    def takes(self, count: int) -> bool:
        """Spend so many comparisons, if any are left; tell whether they were."""
        if self.left <= 0:
            return False
        self.left -= count + 10
        return True
