"""A column of HEALPix cells that a table of a database is to have."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from dali.errors import DaliError
from engines.files.healpix import ORDER, cells
from engines.healpix_names import CELLS

__all__ = ["Filled", "Filling", "FillingFault", "Progress", "cells_of", "differ"]

Progress = Callable[[str, int, int | None], None]
"""Told what is done (``cells``, ``index``, ``cluster``), how far, and of how much."""

_STRANGERS = 0.01
"""Share of cells that may differ: of positions beside a border, as others round."""


class FillingFault(DaliError):
    """The table cannot have a column of cells."""


@dataclass(frozen=True, slots=True)
class Filling:
    """What is to be done.

    Parameters
    ----------
    schema, table
        As the database calls them.
    ra, dec
        The columns of the position, in degrees.
    column
        What the column of cells is called; it is made if it is not there.
    order
        Of the NESTED cells.
    cluster
        Whether the rows are stored in their order.
    batch
        Rows that are written in one transaction.
    """

    schema: str
    table: str
    ra: str
    dec: str
    column: str = "healpix_29"
    order: int = ORDER
    cluster: bool = False
    batch: int = 100_000

    @property
    def name(self) -> str:
        """Give schema and table, for a person."""
        return f"{self.schema}.{self.table}"

    @property
    def comment(self) -> str:
        """Describe the column, so that `healpix_order` understands it."""
        return f"{CELLS} of the position, order {self.order}, NESTED"


@dataclass(frozen=True, slots=True)
class Filled:
    """What was done.

    Parameters
    ----------
    rows
        How many got a cell.
    unplaced
        How many have none, as they have no position.
    left
        How many have a position and no cell: they changed meanwhile.
    made
        Of ``column``, ``index`` and ``cluster``, what was not there.
    """

    rows: int
    unplaced: int = 0
    left: int = 0
    made: tuple[str, ...] = ()


def cells_of(
    lon: npt.NDArray[Any], lat: npt.NDArray[Any], order: int
) -> npt.NDArray[np.int64]:
    """Find the NESTED cells of positions in degrees, of which none is missing."""
    fine: npt.NDArray[np.int64] = cells(
        lon.astype(np.float64), lat.astype(np.float64)
    ).to_numpy()
    return fine >> (2 * (ORDER - order))


def differ(found: npt.NDArray[np.int64], expected: npt.NDArray[np.int64]) -> bool:
    """Tell whether a column holds something else than the cells that it should."""
    return bool(np.mean(found != expected) > _STRANGERS) if len(found) else False
