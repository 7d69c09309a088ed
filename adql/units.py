"""Units of arithmetic, in VOUnits' spelling (VOUnits 1.0).

A unit that cannot be read is carried by bare columns as it is, and is lost by
arithmetic: no unit is better than a wrong one.
"""

import warnings
from fractions import Fraction
from functools import lru_cache
from typing import Any

from astropy import units as u

__all__ = [
    "conversion_factor",
    "divide",
    "is_angle",
    "is_unit",
    "multiply",
    "power",
    "same",
    "why_no_factor",
]

_CACHE = 4096
_CELSIUS = frozenset({"degC", "deg_C", "Celsius"})
"""No standard has them, as they have another zero; tables do."""


_LOGARITHMIC = frozenset({u.mag, u.dex, u.dB})


@lru_cache(_CACHE)
def _parse(text: str) -> Any | None:
    """Read a unit; None if it is not one.

    Files say many things: FITS' and CDS' spellings are read too.
    """
    if len(text) > 100:
        return None
    if text in _CELSIUS:
        return u.deg_C
    for form in ("vounit", "cds", "fits"):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                parsed = u.Unit(text, format=form)
        except (ValueError, TypeError, OverflowError):
            continue
        if isinstance(parsed, u.UnrecognizedUnit):
            continue
        return parsed
    return None


def _write(unit: Any) -> str | None:
    if unit == u.dimensionless_unscaled:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return str(unit.to_string("vounit"))
    except (ValueError, TypeError, OverflowError, Warning):
        return None


def _linear(unit: Any) -> bool:
    """Tell whether products of the unit mean something: not for magnitudes."""
    if not isinstance(unit, u.UnitBase) or unit == u.deg_C:
        return False
    return not _LOGARITHMIC & {unit, *unit.bases}


@lru_cache(_CACHE)
def multiply(left: str | None, right: str | None, sign: int = 1) -> str | None:
    """Give the unit of a product; None is a bare number."""
    if left is None and right is None:
        return None
    if right is None:
        return left
    if left is None and sign == 1:
        return right
    one = u.dimensionless_unscaled if left is None else _parse(left)
    other = _parse(right)
    if one is None or other is None or not (_linear(one) and _linear(other)):
        return None
    return _write(one * other**sign)


def divide(left: str | None, right: str | None) -> str | None:
    """Give the unit of a quotient; None is a bare number."""
    return multiply(left, right, -1)


@lru_cache(_CACHE)
def power(unit: str | None, exponent: Fraction) -> str | None:
    """Give the unit of a power, or of a root by a fraction."""
    parsed = None if unit is None else _parse(unit)
    if parsed is None or not _linear(parsed) or abs(exponent) > 20:
        return None
    return _write(parsed**exponent)


def same(left: str | None, right: str | None) -> bool:
    """Tell whether two units are one, spelt alike or not."""
    if left == right:
        return True
    if left is None or right is None:
        return False
    one, other = _parse(left), _parse(right)
    return one is not None and other is not None and bool(one == other)


def is_unit(text: str) -> bool:
    """Tell whether a text is a unit, the empty one excluded."""
    return bool(text.strip()) and _parse(text.strip()) is not None


def is_angle(text: str) -> bool:
    """Tell whether a unit is one of angles."""
    return conversion_factor(text, "rad") is not None


@lru_cache(_CACHE)
def conversion_factor(source: str, target: str) -> float | None:
    """Give the number that turns one unit into another by multiplication.

    None if there is none: other dimensions, a unit that is not one, or a
    scale that is not a multiple (temperatures with an offset, logarithms).
    """
    one, other = _parse(source.strip()), _parse(target.strip())
    if one is None or other is None or not (_linear(one) and _linear(other)):
        return None
    try:
        return float(one.to(other))
    except (u.UnitConversionError, TypeError, ValueError):
        return None


def why_no_factor(source: str, target: str) -> str:
    """Say why one unit does not turn into another by a factor, for a hint."""
    parsed = [_parse(text.strip()) for text in (source, target)]
    if any(p == u.deg_C for p in parsed):
        return "Degrees Celsius have another zero: subtract 273.15 from kelvins."
    if any(p is not None and not _linear(p) for p in parsed):
        return (
            "Logarithms have no factor: a flux is POWER(10, -0.4 * m), "
            "a magnitude -2.5 * LOG10(flux)."
        )
    return "Choose a unit of the same quantity."
