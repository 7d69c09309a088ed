"""Positions out of PostgreSQL, and cells into it, in the binary form of COPY."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

from engines.healpix_filling import FillingFault

__all__ = ["PositionReader", "cell_rows"]

# A count of fields, then length and value of each, big-endian.  `tid` is where a
# row is stored.
_FIELDS = [("fields", ">i2"), ("l1", ">i4"), ("tid", "V6"), ("l2", ">i4")]
_FIELDS += [("ra", ">f8"), ("l3", ">i4"), ("dec", ">f8")]
_POSITION = np.dtype(_FIELDS)
_CELL = np.dtype([*_FIELDS, ("l4", ">i4"), ("cell", ">i8")])
_HEADER = b"PGCOPY\n\xff\r\n\x00" + bytes(8)
_TRAILER = b"\xff\xff"

Rows = npt.NDArray[Any]


class PositionReader:
    """Rows of ``(tid, ra, dec)``, none NULL, out of chunks of any size.

    Parameters
    ----------
    batch
        Rows that are given at a time.
    """

    def __init__(self, batch: int) -> None:
        self._size = batch * _POSITION.itemsize
        self._buffer = bytearray()
        self._begun = False

    def feed(self, chunk: bytes) -> Iterator[Rows]:
        """Take a chunk, and give the batches that it makes full."""
        self._buffer += chunk
        if not self._begun:
            if len(self._buffer) < len(_HEADER):
                return
            if not self._buffer.startswith(_HEADER):
                raise FillingFault("The database sends something else than rows.")
            del self._buffer[: len(_HEADER)]
            self._begun = True
        # The trailer must not be taken for the begin of a row.
        while len(self._buffer) >= self._size + len(_TRAILER):
            yield self._taken(self._size)

    def rest(self) -> Iterator[Rows]:
        """Give what is left, once all is fed."""
        size = len(self._buffer) - len(_TRAILER)
        if size % _POSITION.itemsize or self._buffer[size:] != _TRAILER:
            raise FillingFault("The database sent rows that are not whole.")
        while size:
            part = min(size, self._size)
            yield self._taken(part)
            size -= part

    def _taken(self, size: int) -> Rows:
        rows = np.frombuffer(bytes(self._buffer[:size]), _POSITION)
        del self._buffer[:size]
        if not (rows["fields"] == 3).all():
            raise FillingFault("The database sent rows of another form.")
        return rows


def cell_rows(positions: Rows, cells: npt.NDArray[np.int64]) -> bytes:
    """Write rows of ``(tid, ra, dec, cell)``, whole with header and trailer."""
    rows = np.empty(len(positions), _CELL)
    for name in _POSITION.names or ():
        rows[name] = positions[name]
    rows["fields"], rows["l4"], rows["cell"] = 4, 8, cells
    return _HEADER + rows.tobytes() + _TRAILER
