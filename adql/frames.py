"""Celestial frames, and positions brought from one into another.

Frames are turned by constant matrices, as precise as a microarcsecond.  FK4 has its
terms of elliptic aberration too, as catalogues of B1950 have, a third of an
arcsecond; IVO_GEOM_TRANSFORM, as the IVOA's catalogue of functions tells it, leaves
them out.
"""

import numpy as np
import numpy.typing as npt

from adql.geometry.moving import FRAMES, rotation
from adql.geometry.sphere import lonlat, unit_vectors
from dali.errors import UsageError
from dali.tableset import Coosys

__all__ = [
    "FLAVOURS",
    "ICRS",
    "REFERENCE_POSITIONS",
    "UNKNOWN_FRAME",
    "agree",
    "frame_name",
    "frame_of_coosys",
    "read_frame",
    "same_within_arcsecond",
    "transform",
]

ICRS = "ICRS"
UNKNOWN_FRAME = "UNKNOWN"
"""Frame of what takes the frame of its neighbours."""

_NAMES = {
    "": UNKNOWN_FRAME,
    "UNKNOWN": UNKNOWN_FRAME,
    "UNKNOWNFRAME": UNKNOWN_FRAME,
    "ICRS": ICRS,
    "ICRF": ICRS,
    "FK5": "FK5",
    "EQ_FK5": "FK5",
    "J2000": "FK5",
    "FK4": "FK4",
    "EQ_FK4": "FK4",
    "B1950": "FK4",
    "GAL": "GALACTIC",
    "GALACTIC": "GALACTIC",
    "GALACTIC_II": "GALACTIC",
    "SUPERGALACTIC": "SUPER_GALACTIC",
    "SUPER_GALACTIC": "SUPER_GALACTIC",
    "ECLIPTIC": "ECLIPTIC",
    "ECL_FK5": "ECLIPTIC",
}

REFERENCE_POSITIONS = frozenset("""
    BARYCENTER CUSTOM EARTH EMBARYCENTER GALACTIC_CENTER GEOCENTER HELIOCENTER
    JUPITER LOCAL_GROUP_CENTER LSR LSRD LSRK MARS MERCURY MOON NEPTUNE PLUTO
    RELOCATABLE SATURN TOPOCENTER UNKNOWNREFPOS URANUS VENUS
    """.split())
"""Places of origin that STC-S may name: stars look alike from all of them."""

FLAVOURS = frozenset({"SPHERICAL2", "UNITSPHERE"})
"""Kinds of coordinates that STC-S may name, of those that have two angles."""

_EQUINOXES = {"FK5": "J2000", "FK4": "B1950"}

_Floats = npt.NDArray[np.float64]

# Terms of elliptic aberration at B1950, which positions of FK4 contain.
_ABERRATION = np.array([-1.6255741516894347e-06, -3.191905371563791e-07, -1.38429e-07])


def frame_name(word: str) -> str | None:
    """Find the frame that a word means, by its name in IVOA's vocabulary."""
    return _NAMES.get(word.upper())


def read_frame(text: str) -> str:
    """Read the first argument of a geometry, such as ``ICRS GEOCENTER``.

    Raises
    ------
    UsageError
        There is no such frame, or it has no two angles.
    """
    words = text.upper().split()[:8]
    frame = frame_name(words[0] if words else "")
    if frame is None and words and words[0] in REFERENCE_POSITIONS | FLAVOURS:
        frame, words = UNKNOWN_FRAME, ["", *words]
    known = REFERENCE_POSITIONS | FLAVOURS | {_EQUINOXES.get(frame or "", "")}
    known |= {f"{each}.0" for each in known if each in _EQUINOXES.values()}
    if frame is None or not set(words[1:]) <= known:
        raise UsageError(
            f"There is no frame `{text[:40]}` here.",
            hint="Use ICRS, FK5, FK4, GALACTIC, SUPER_GALACTIC or ECLIPTIC.",
        )
    return frame


def frame_of_coosys(coosys: Coosys) -> str:
    """Name the frame that metadata tell; one that is not known keeps its name."""
    frame = _NAMES.get(coosys.system.upper(), coosys.system)
    usual = _EQUINOXES.get(frame)
    equinox = (coosys.equinox or "").upper().removesuffix(".0")
    if usual and equinox not in ("", usual, usual[1:]):
        return f"{frame} {coosys.equinox}"
    return frame


def agree(one: str | None, other: str | None) -> bool:
    """Tell whether positions in two frames can be compared as they are."""
    loose = (None, UNKNOWN_FRAME)
    return one == other or one in loose or other in loose


def same_within_arcsecond(one: str, other: str) -> bool:
    """Tell whether two frames are so close that people mix up their names."""
    return {one, other} <= {ICRS, "FK5"}


def transform(lon: float, lat: float, source: str, target: str) -> tuple[float, float]:
    """Bring a position from one frame into another.

    Raises
    ------
    UsageError
        One of the frames cannot be computed.
    """
    for frame in (source, target):
        if frame not in FRAMES:
            raise UsageError(
                f"Positions cannot be brought from {source} into {target} here.",
                hint="Write the position in the frame of the table.",
            )
    vector = unit_vectors(lon, lat)
    if source == "FK4":
        vector = _without_aberration(vector)
    vector = np.array(rotation(source, target)) @ vector
    if target == "FK4":
        vector = _with_aberration(vector)
    return lonlat(vector)


def _without_aberration(vector: _Floats) -> _Floats:
    moved = vector - _ABERRATION + (_ABERRATION @ vector) * vector
    return np.asarray(moved / np.linalg.norm(moved))


def _with_aberration(vector: _Floats) -> _Floats:
    vector = vector / np.linalg.norm(vector)
    found = vector
    for _ in range(4):
        found = found + vector - _without_aberration(found)
        found = found / np.linalg.norm(found)
    return np.asarray(found)
