"""HEALPix cells of positions, a batch at a time."""

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from dali.tableset import Column

__all__ = ["HEALPIX_COLUMN", "ORDER", "cells", "with_cells"]

ORDER = 29
"""The finest order whose cells fit 64 bits: about 0.4 milliarcseconds."""

HEALPIX_COLUMN = Column(
    name="healpix_29",
    datatype="long",
    ucd="pos.healpix",
    description="HEALPix cell of the position, order 29, NESTED; rows are stored "
    "in its order, so that a region of the sky is a few ranges of rows",
    indexed=True,
)


def cells(lon: npt.NDArray[Any], lat: npt.NDArray[Any]) -> "pa.Array[Any]":
    """Find the cells of positions in degrees; NULL where there is no position.

    Longitudes of any turn are taken; a latitude beyond a pole is no position.
    """
    # Both take their time to import, and a service that only serves needs neither.
    from astropy import units
    from astropy.coordinates import Latitude, Longitude
    from cdshealpix.nested import lonlat_to_healpix

    good = np.isfinite(lon) & (np.abs(lat) <= 90.0)
    found = np.zeros(len(lon), np.int64)
    if good.any():
        found[good] = lonlat_to_healpix(
            Longitude(lon[good], units.deg), Latitude(lat[good], units.deg), ORDER
        ).astype(np.int64)
    return pa.array(found, mask=~good)


def with_cells(
    batches: Iterable[pa.RecordBatch], lon: int, lat: int
) -> Iterator[pa.RecordBatch]:
    """Add the cells as last column; the position's columns are given by number."""
    for batch in batches:
        column = cells(_floats(batch.column(lon)), _floats(batch.column(lat)))
        names = [*batch.schema.names, HEALPIX_COLUMN.name]
        yield pa.RecordBatch.from_arrays([*batch.columns, column], names=names)


def _floats(array: "pa.Array[Any]") -> npt.NDArray[np.float64]:
    values: npt.NDArray[np.float64] = array.cast(pa.float64(), safe=False).to_numpy(
        zero_copy_only=False
    )
    return values
