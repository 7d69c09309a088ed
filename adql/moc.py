"""Coverage maps: sets of HEALPix cells (IVOA MOC 2.0), and their text forms.

A map is kept as ranges of cells of order 29, sorted and apart.  All text is
hostile: its length, orders and number of ranges are bounded.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dali.errors import UsageError

__all__ = ["FINEST", "MAX_RANGES", "Moc", "OrderedCells", "RangeArray"]

FINEST = 29
"""The order of cells in ranges."""

MAX_RANGES = 200_000
"""A map has at most so many ranges."""

RangeArray = npt.NDArray[np.int64]
"""Rows of a first cell, and of the cell after the last."""

OrderedCells = Iterator[tuple[int, RangeArray]]
"""Orders, and ranges of the cells of each."""

_MAX_TEXT = 4 << 20
_WORD = re.compile(
    r"(?:(?P<order>[0-9]{1,2})/)?"
    r"(?:(?P<low>[0-9]{1,19})(?:-(?P<high>[0-9]{1,19}))?)?",
    re.ASCII,
)
_SPHERE_AREA = 41252.96124941927


@dataclass(frozen=True, slots=True, eq=False)
class Moc:
    """A map of the sky.

    Parameters
    ----------
    order
        The finest order of its cells.
    ranges
        Of cells of order 29; see `RangeArray`.
    """

    order: int
    ranges: RangeArray

    @classmethod
    def from_ranges(cls, order: int, ranges: RangeArray) -> "Moc":
        """Make one of ranges in any order, which may overlap."""
        return cls(order, _normal(np.asarray(ranges, dtype=np.int64).reshape(-1, 2)))

    @classmethod
    def from_text(cls, text: str) -> "Moc":
        """Read the ASCII form, such as ``6/1-3 5 7/``, or the JSON form.

        Raises
        ------
        UsageError
            It is neither.
        """
        if len(text) > _MAX_TEXT:
            raise UsageError(f"A MOC has {_MAX_TEXT} characters at most.")
        text = text.strip()
        found = _from_json(text) if text.startswith("{") else _from_ascii(text)
        finest, rows = 0, []
        for order, low, high in found:
            _check(order, low, high)
            finest = max(finest, order)
            if low <= high:
                shift = 2 * (FINEST - order)
                rows.append((low << shift, (high + 1) << shift))
            if len(rows) > MAX_RANGES:
                raise UsageError(f"A MOC has {MAX_RANGES} ranges at most.")
        return cls.from_ranges(finest, np.array(rows, dtype=np.int64))

    def to_text(self) -> str:
        """Write the ASCII form, in which each cell is as large as can be."""
        parts = []
        last = -1
        for order, ranges in self.cells():
            last = order
            words = (
                str(low) if high - low == 1 else f"{low}-{high - 1}"
                for low, high in ranges.tolist()
            )
            parts.append(f"{order}/{' '.join(words)}")
        if last < self.order:
            parts.append(f"{self.order}/")
        return " ".join(parts)

    def cells(self, lowest: int = 0) -> OrderedCells:
        """Give the largest cells that make the map, ranges of them by order."""
        rest = self.ranges
        for order in range(lowest, self.order + 1):
            if not len(rest):
                return
            shift = 2 * (FINEST - order)
            # A shift to the right rounds down; the first whole cell lies above.
            low = -(-rest[:, 0] >> shift)
            high = rest[:, 1] >> shift
            whole = low < high
            if whole.any():
                yield order, np.stack([low, high], axis=1)[whole]
            before = np.stack([rest[:, 0], low << shift], axis=1)[whole]
            after = np.stack([high << shift, rest[:, 1]], axis=1)[whole]
            rest = np.concatenate([before, after, rest[~whole]])
            rest = rest[rest[:, 0] < rest[:, 1]]
            rest = rest[np.argsort(rest[:, 0])]

    @property
    def size(self) -> int:
        """Number of cells of order 29."""
        return int((self.ranges[:, 1] - self.ranges[:, 0]).sum())

    @property
    def area(self) -> float:
        """Area in square degrees."""
        return float(self.size / (12 * 4**FINEST) * _SPHERE_AREA)

    def complement(self) -> "Moc":
        """Give the map of all the rest of the sky."""
        ends = np.concatenate([[0], self.ranges.ravel(), [12 * 4**FINEST]])
        rows = ends.astype(np.int64).reshape(-1, 2)
        return Moc(self.order, rows[rows[:, 0] < rows[:, 1]])

    def intersects(self, other: "Moc") -> bool:
        """Tell whether two maps share a cell."""
        return bool(other.touches(self.ranges).any())

    def contains(self, other: "Moc") -> bool:
        """Tell whether all of another map is in this one."""
        return bool(self.covers(other.ranges).all())

    def touches(self, ranges: RangeArray) -> npt.NDArray[np.bool_]:
        """Tell which ranges share a cell with the map."""
        if not len(self.ranges):
            return np.zeros(len(ranges), dtype=np.bool_)
        # The first range of the map that ends beyond the start of each.
        at = np.searchsorted(self.ranges[:, 1], ranges[:, 0], side="right")
        starts = np.append(self.ranges[:, 0], np.iinfo(np.int64).max)
        return np.asarray(starts[at] < ranges[:, 1])

    def covers(self, ranges: RangeArray) -> npt.NDArray[np.bool_]:
        """Tell which ranges are wholly in the map."""
        if not len(self.ranges):
            return np.zeros(len(ranges), dtype=np.bool_)
        at = np.searchsorted(self.ranges[:, 1], ranges[:, 0], side="right")
        starts = np.append(self.ranges[:, 0], np.iinfo(np.int64).max)
        ends = np.append(self.ranges[:, 1], 0)
        return np.asarray((starts[at] <= ranges[:, 0]) & (ranges[:, 1] <= ends[at]))


def _normal(ranges: RangeArray) -> RangeArray:
    """Sort ranges, and join those that overlap or touch."""
    if not len(ranges):
        return np.zeros((0, 2), dtype=np.int64)
    ranges = ranges[np.argsort(ranges[:, 0])]
    reached = np.maximum.accumulate(ranges[:, 1])
    apart = np.append(True, ranges[1:, 0] > reached[:-1])
    last = np.append(apart[1:], True)
    return np.stack([ranges[apart, 0], reached[last]], axis=1)


def _check(order: int, low: int, high: int) -> None:
    if order > FINEST:
        raise UsageError(f"A MOC of order {order}.", hint=f"Orders are 0 to {FINEST}.")
    if high >= 12 * 4**order or low > high + 1:
        raise UsageError(
            f"There is no range of cells {low}-{high} at order {order}.",
            hint=f"Cells of order {order} are 0 to {12 * 4**order - 1}.",
        )


def _from_ascii(text: str) -> Iterable[tuple[int, int, int]]:
    """Give order, first and last cell; an order without cells has 0 and -1."""
    order: int | None = None
    words = text.removeprefix("s").replace("/ ", "/")
    for word in re.split(r"[\s,;]+", words):
        found = _WORD.fullmatch(word)
        if found is None or (order is None and found["order"] is None):
            if not word:
                continue
            raise _not_a_moc(word)
        if found["order"] is not None:
            order = int(found["order"])
            yield order, 0, -1
        if found["low"] is not None and order is not None:
            low = int(found["low"])
            yield order, low, int(found["high"] or low)


def _from_json(text: str) -> Iterable[tuple[int, int, int]]:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        raise _not_a_moc(text) from None
    for order, cells in content.items():
        if not re.fullmatch(r"[0-9]{1,2}", order, re.ASCII) or type(cells) is not list:
            raise _not_a_moc(str(order))
        yield int(order), 0, -1
        for cell in cells:
            if type(cell) is not int or cell < 0:
                raise _not_a_moc(str(cell))
            yield int(order), cell, cell


def _not_a_moc(word: str) -> UsageError:
    return UsageError(
        f"`{word[:40]}` is no part of a MOC.",
        hint="Write orders and their cells, such as: 4/30-33 38 5/160",
    )
