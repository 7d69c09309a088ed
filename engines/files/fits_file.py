"""FITS tables: every binary or ASCII table extension of a file.

Reads TUNIT and TDISP's neighbours TUCD, TUTYP, TXTYP and TCOMM (as STIL and
VizieR write them); TNULL, NaN and blank strings become NULL, as FITS means it
(FITS 4.0 §7.3); TSCAL and TZERO are applied, unsigned integers included.
"""

import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from astropy.io import fits

from dali.arrow import column_type
from dali.tableset import Column
from engines.files.faults import FileFault, blaming
from engines.files.file_table import FileTable
from engines.files.fits_layout import check_header, check_rows, cut_rows
from engines.files.numpy_arrow import arrow_array
from engines.files.scan import LARGEST_LONG

__all__ = ["FITS_ENDINGS", "first_fits_table", "open_fits"]

FITS_ENDINGS = (".fits", ".fit", ".fts", ".fits.gz", ".fit.gz", ".fits.fz")

_MAX_HDUS = 100
"""Of an unknown file, so many extensions are looked at."""

_BOILERPLATE = re.compile(r"(label|data format|unit)s? (for|of) (field|column)", re.I)


def open_fits(path: Path) -> list[FileTable]:
    """Look at the tables of a FITS file.

    Raises
    ------
    FileFault
        It is broken, or holds no table.
    """
    with blaming(path, "FITS"), _opened(path) as hdus:
        tables = [
            _table(path, number, hdu, _renamed(hdu))
            for number, hdu in enumerate(hdus)
            if _has_columns(hdu)
        ]
        if not tables:
            raise _no_table(path)
        return tables


def first_fits_table(path: Path) -> FileTable:
    """Look at the first table of a file of which nobody knows what it does.

    Raises
    ------
    FileFault
        It is broken, or holds no table, or claims to be larger than it is.
    TooLarge
        Its values of variable length are.
    """
    with blaming(path, "FITS"), _opened(path) as hdus:
        for number, hdu in enumerate(hdus):
            if number >= _MAX_HDUS:
                break
            if _has_columns(hdu):
                check_header(path, hdu)
                names = _renamed(hdu)
                check_rows(path, hdu)
                return _table(path, number, hdu, names)
        raise _no_table(path)


def _has_columns(hdu: Any) -> bool:
    return (
        isinstance(hdu, fits.BinTableHDU | fits.TableHDU)
        and not isinstance(hdu, fits.CompImageHDU)
        and bool(hdu.header.get("TFIELDS"))
    )


def _no_table(path: Path) -> FileFault:
    return FileFault(
        f"{path} holds no table with columns.", hint="Are its extensions images?"
    )


@contextmanager
def _opened(path: Path) -> Iterator[fits.HDUList]:
    # What astropy opens itself and then cannot read, it leaves open.
    with path.open("rb") as stream, warnings.catch_warnings():
        # Old files break small rules; what cannot be read raises.
        warnings.simplefilter("ignore")
        try:
            hdus = fits.open(stream, memmap=True, lazy_load_hdus=True)
        except OSError as error:
            if "No SIMPLE card" not in str(error):
                raise
            raise FileFault(f"{path} does not begin as a FITS file does.") from error
        with hdus:
            yield hdus


def _table(path: Path, number: int, hdu: Any, names: list[str]) -> FileTable:
    texts = _beyond_long(hdu)
    sample = _batch(hdu, slice(0, 1), texts)
    columns = tuple(
        _column(hdu, index, name, sample.column(index).type)
        for index, name in enumerate(names)
    )

    def batches() -> Iterator[pa.RecordBatch]:
        with _opened(path) as hdus:
            again = hdus[number]
            _renamed(again)
            for rows in cut_rows(again):
                yield _batch(again, rows, texts)

    return FileTable(
        name=hdu.name or "",
        columns=columns,
        batches=batches,
        nrows=len(hdu.data),
    )


def _renamed(hdu: Any) -> list[str]:
    """Give the columns' names, and call them by numbers from now on.

    Names may be missing, or come twice, with which astropy cannot deal.
    """
    names = []
    for number in range(1, int(hdu.header["TFIELDS"]) + 1):
        key = f"TTYPE{number}"
        names.append(_text(hdu.header.get(key)) or f"col{number}")
        hdu.header[key] = f"c{number}"
    return names


def _column(hdu: Any, index: int, name: str, kind: pa.DataType) -> Column:
    header, number = hdu.header, index + 1
    datatype, arraysize, xtype = column_type(kind)
    values = _values(hdu.data[:1], index)
    # Bits come unpacked, and complex numbers are pairs.
    shape = (*values.shape[1:], 2) if values.dtype.kind == "c" else values.shape[1:]
    if shape and datatype != "char":
        sizes = "x".join(str(size) for size in reversed(shape))
        arraysize = sizes if values.size or 0 not in values.shape[1:] else "*"
    comment = header.comments[f"TTYPE{number}"]
    return Column(
        name=name,
        datatype=datatype,
        arraysize=arraysize,
        xtype=xtype or _text(header.get(f"TXTYP{number}")),
        unit=_text(header.get(f"TUNIT{number}")),
        ucd=_text(header.get(f"TUCD{number}")),
        utype=_text(header.get(f"TUTYP{number}")),
        description=_text(header.get(f"TCOMM{number}"))
        or (None if _BOILERPLATE.search(comment) else _text(comment)),
    )


def _text(value: object) -> str | None:
    return str(value).strip() or None if value is not None else None


def _beyond_long(hdu: Any) -> frozenset[int]:
    """Find unsigned columns that hold more than VOTable's long can: text, then."""
    found = set()
    for index in range(len(hdu.columns)):
        values = _values(hdu.data, index) if _is_unsigned(hdu, index) else None
        if values is not None and values.size and values.max() > LARGEST_LONG:
            found.add(index)
    return frozenset(found)


def _is_unsigned(hdu: Any, index: int) -> bool:
    column = hdu.columns[index]
    return bool(column.bzero == 2**63 and column.format.endswith("K"))


def _batch(hdu: Any, rows: slice, texts: frozenset[int]) -> pa.RecordBatch:
    part = hdu.data[rows]
    arrays = []
    for index in range(len(hdu.columns)):
        array = arrow_array(_values(part, index), _null(hdu, index))
        array = _with_nulls(array, part, index)
        arrays.append(array.cast(pa.string()) if index in texts else array)
    return pa.RecordBatch.from_arrays(arrays, names=list(hdu.columns.names))


def _values(part: Any, index: int) -> npt.NDArray[Any]:
    values = np.asarray(part.field(index))
    column = part.columns[index]
    if column.bzero == -128 and column.format.endswith("B") and not column.bscale:
        # astropy makes floats of signed bytes.
        return values.astype(np.int16)
    return values


def _with_nulls(array: Any, part: Any, index: int) -> Any:
    """Find truth values that are none: a zero byte, which astropy takes for false."""
    if not pa.types.is_boolean(array.type) or part.columns[index].format.endswith("X"):
        return array
    letters = part.view(np.ndarray)[part.dtype.names[index]]
    known = np.isin(letters, (ord("T"), ord("F")))
    return array if known.all() else pa.array(np.asarray(array), mask=~known)


def _null(hdu: Any, index: int) -> Any:
    column = hdu.columns[index]
    if column.null in (None, ""):
        return None
    # Values are scaled when we see them, TNULL is not.
    scale = 1 if column.bscale in (None, "") else column.bscale
    zero = 0 if column.bzero in (None, "") else column.bzero
    return column.null * scale + zero
