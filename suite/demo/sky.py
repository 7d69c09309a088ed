"""Where a star was, in degrees, and where it is at another epoch."""

import numpy as np
import numpy.typing as npt

__all__ = ["Doubles", "moved", "wrapped_degrees"]

Doubles = npt.NDArray[np.float64]

_RADIANS_PER_MAS = np.pi / 180 / 3_600_000


def wrapped_degrees(radians: Doubles) -> Doubles:
    """Give angles in degrees, from 0 to below 360."""
    degrees: Doubles = np.degrees(radians) % 360
    # A tiny negative angle is rounded up to the full circle.
    degrees[degrees == 360] = 0
    return degrees


def moved(
    ra: Doubles, dec: Doubles, pmra: Doubles, pmdec: Doubles, years: float
) -> tuple[Doubles, Doubles]:
    """Move stars along their great circles.

    Positions are in radians, motions in mas/yr with cos(dec) in ``pmra``, the
    result is in degrees.  Radial velocity is left out: over decades it
    matters to a few neighbours of the Sun, and there below 10 mas.
    """
    east, north = pmra * _RADIANS_PER_MAS * years, pmdec * _RADIANS_PER_MAS * years
    x = np.cos(dec) - north * np.sin(dec)
    z = np.sin(dec) + north * np.cos(dec)
    return (
        wrapped_degrees(ra + np.arctan2(east, x)),
        np.degrees(np.arctan2(z, np.hypot(x, east))),
    )
