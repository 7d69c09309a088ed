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
from engines.files.numpy_arrow import arrow_array
from engines.files.scan import LARGEST_LONG

__all__ = ["FITS_ENDINGS", "open_fits"]

FITS_ENDINGS = (".fits", ".fit", ".fts", ".fits.gz", ".fit.gz", ".fits.fz")

BATCH_ROWS = 50_000

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
            _table(path, number, hdu)
            for number, hdu in enumerate(hdus)
            if isinstance(hdu, fits.BinTableHDU | fits.TableHDU)
            and hdu.columns.names
            and not isinstance(hdu, fits.CompImageHDU)
        ]
        if not tables:
            raise FileFault(
                f"{path} holds no table with columns.",
                hint="Are its extensions images?",
            )
        return tables


@contextmanager
def _opened(path: Path) -> Iterator[fits.HDUList]:
    with warnings.catch_warnings():
        # Old files break small rules; what cannot be read raises.
        warnings.simplefilter("ignore")
        try:
            hdus = fits.open(path, memmap=True, lazy_load_hdus=True)
        except OSError as error:
            if "No SIMPLE card" not in str(error):
                raise
            raise FileFault(f"{path} does not begin as a FITS file does.") from error
        with hdus:
            yield hdus


def _table(path: Path, number: int, hdu: Any) -> FileTable:
    names = hdu.columns.names
    texts = _beyond_long(hdu)
    sample = _batch(hdu, slice(0, 1), texts)
    columns = tuple(
        _column(hdu, index, name, sample.column(index - 1).type)
        for index, name in enumerate(names, 1)
    )

    def batches() -> Iterator[pa.RecordBatch]:
        with _opened(path) as hdus:
            again = hdus[number]
            for start in range(0, len(again.data), BATCH_ROWS):
                yield _batch(again, slice(start, start + BATCH_ROWS), texts)

    return FileTable(
        name=hdu.name or "",
        columns=columns,
        batches=batches,
        nrows=len(hdu.data),
    )


def _column(hdu: Any, index: int, name: str, kind: pa.DataType) -> Column:
    header = hdu.header
    datatype, arraysize, xtype = column_type(kind)
    values = _values(hdu.data[:1], name)
    # Bits come unpacked, and complex numbers are pairs.
    shape = (*values.shape[1:], 2) if values.dtype.kind == "c" else values.shape[1:]
    if shape and datatype != "char":
        sizes = "x".join(str(size) for size in reversed(shape))
        arraysize = sizes if values.size or 0 not in values.shape[1:] else "*"
    comment = header.comments[f"TTYPE{index}"]
    return Column(
        name=name,
        datatype=datatype,
        arraysize=arraysize,
        xtype=xtype or _text(header.get(f"TXTYP{index}")),
        unit=_text(header.get(f"TUNIT{index}")),
        ucd=_text(header.get(f"TUCD{index}")),
        utype=_text(header.get(f"TUTYP{index}")),
        description=_text(header.get(f"TCOMM{index}"))
        or (None if _BOILERPLATE.search(comment) else _text(comment)),
    )


def _text(value: object) -> str | None:
    return str(value).strip() or None if value is not None else None


def _beyond_long(hdu: Any) -> frozenset[int]:
    """Find unsigned columns that hold more than VOTable's long can: text, then."""
    found = set()
    for number, name in enumerate(hdu.columns.names):
        values = _values(hdu.data, name) if _is_unsigned(hdu, number) else None
        if values is not None and values.size and values.max() > LARGEST_LONG:
            found.add(number)
    return frozenset(found)


def _is_unsigned(hdu: Any, number: int) -> bool:
    column = hdu.columns[number]
    return bool(column.bzero == 2**63 and column.format.endswith("K"))


def _batch(hdu: Any, rows: slice, texts: frozenset[int]) -> pa.RecordBatch:
    part = hdu.data[rows]
    arrays = []
    for number, name in enumerate(hdu.columns.names):
        array = arrow_array(_values(part, name), _null(hdu, number))
        arrays.append(array.cast(pa.string()) if number in texts else array)
    return pa.RecordBatch.from_arrays(arrays, names=list(hdu.columns.names))


def _values(part: Any, name: str) -> npt.NDArray[Any]:
    values = np.asarray(part.field(name))
    column = part.columns[name]
    if column.bzero == -128 and column.format.endswith("B") and not column.bscale:
        # astropy makes floats of signed bytes.
        return values.astype(np.int16)
    return values


def _null(hdu: Any, number: int) -> Any:
    column = hdu.columns[number]
    if column.null in (None, ""):
        return None
    # Values are scaled when we see them, TNULL is not.
    scale = 1 if column.bscale in (None, "") else column.bscale
    zero = 0 if column.bzero in (None, "") else column.bzero
    return column.null * scale + zero
