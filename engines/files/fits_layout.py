"""Where the bytes of a FITS table are, before any of them is looked at.

Cards are a few bytes and may promise anything; and values of variable length may
all be the same place of the heap.  So rows are measured first, and taken in
pieces that are no larger than it is good for memory.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from astropy.io import fits

from dali.errors import TooLarge
from engines.files.faults import FileFault

__all__ = ["check_header", "check_rows", "cut_rows"]

_BATCH_ROWS = 50_000
_BATCH_BYTES = 32 << 20
_MAX_BYTES = 1 << 30
_MAX_COLUMNS = 10_000

# FITS 4.0 §7.3.5: a count and a place in the heap, of 32 bits each or of 64.
_VARIABLE = re.compile(r"\d*[PQ](?P<item>[A-Z])")
_ITEM_BYTES = {"I": 2, "J": 4, "K": 8, "E": 4, "D": 8, "C": 8, "M": 16}


def check_header(path: Path, hdu: Any) -> None:
    """Refuse a table whose cards promise more than the file has.

    Raises
    ------
    FileFault
        Numbers contradict each other or the file.
    TooLarge
        There are too many columns.
    """
    header = hdu.header
    width, rows, heap, columns = (
        _whole(path, header.get(key, 0))
        for key in ("NAXIS1", "NAXIS2", "PCOUNT", "TFIELDS")
    )
    if columns > _MAX_COLUMNS:
        raise TooLarge(
            f"It has more than {_MAX_COLUMNS} columns.", hint="Leave some out."
        )
    # Rows of no width might be any number.
    room = path.stat().st_size - hdu.fileinfo()["datLoc"]
    if (rows and not width) or width * rows + heap > room:
        raise FileFault(
            f"{path} is shorter than its header says.",
            hint="Is the file complete?",
        )


def check_rows(path: Path, hdu: Any) -> None:
    """Refuse a table whose columns are not its rows, or whose values are endless.

    Raises
    ------
    FileFault
        Rows are of another width than their columns.
    TooLarge
        Values of variable length are too long.
    """
    width = hdu.columns.dtype.itemsize
    if isinstance(hdu, fits.BinTableHDU) and width != hdu.header["NAXIS1"]:
        raise FileFault(f"{path} has rows of another width than its columns say.")
    if hdu.header["NAXIS2"] and sizes_of(hdu).sum() > _MAX_BYTES:
        raise TooLarge(
            "Its values of variable length are too long, all together.",
            hint=f"At most {_MAX_BYTES >> 20} MiB are taken.",
        )


def cut_rows(hdu: Any) -> Iterator[slice]:
    """Cut the rows into pieces, none too large to be held in memory."""
    count = len(hdu.data)
    bounds = np.cumsum(sizes_of(hdu)) if count else np.empty(0, np.int64)
    start = 0
    while start < count:
        before = bounds[start - 1] if start else 0
        stop = int(np.searchsorted(bounds, before + _BATCH_BYTES, "right"))
        stop = min(max(stop, start + 1), start + _BATCH_ROWS)
        yield slice(start, stop)
        start = stop


def sizes_of(hdu: Any) -> npt.NDArray[np.int64]:
    """Give the bytes of each row, those in the heap included.

    Raises
    ------
    ValueError
        A value is said to have fewer than no items.
    """
    sizes = np.full(len(hdu.data), hdu.header["NAXIS1"], np.int64)
    raw = hdu.data.view(np.ndarray)
    for name, column in zip(raw.dtype.names, hdu.columns, strict=True):
        if found := _VARIABLE.match(column.format):
            counts = raw[name][:, 0].astype(np.int64)
            if (counts < 0).any():
                raise ValueError("a value has fewer than no items")
            sizes += counts * _ITEM_BYTES.get(found["item"], 1)
    return sizes


def _whole(path: Path, value: object) -> int:
    if isinstance(value, int) and value >= 0:
        return value
    raise FileFault(f"{path} has a header in which a number is none.")
