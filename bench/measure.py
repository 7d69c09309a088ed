"""One measured number, and the bar it must not pass."""

from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["Measure", "report"]


@dataclass(frozen=True, slots=True)
class Measure:
    """A number, and at most how large it may be; no bar means for information."""

    name: str
    value: float
    bar: float | None = None
    unit: str = ""
    note: str = ""

    @property
    def passes(self) -> bool:
        """Tell whether the number keeps to its bar."""
        return self.bar is None or self.value <= self.bar


def report(measures: Iterable[Measure]) -> int:
    """Print a line for each number; give 1 if any passes its bar, else 0."""
    failed = 0
    for m in measures:
        verdict = "" if m.bar is None else ("ok" if m.passes else "TOO MUCH")
        failed += not m.passes
        bar = "" if m.bar is None else f"bar {m.bar:g}"
        line = f"{m.name:<52} {m.value:>9.3g} {m.unit:<6} {bar:<9} {verdict:<9}{m.note}"
        print(line.rstrip(), flush=True)
    return 1 if failed else 0
