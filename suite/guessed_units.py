"""Units in the comments of columns: ``[deg]``, ``(mas/yr)``."""

import functools
import re
import warnings

__all__ = ["unit_in"]

_LONGEST = 20_000
_BRACKETS = re.compile(r"\[([^\[\]()]{1,30})\]|\(([^\[\]()]{1,30})\)")
_PLAIN = {
    "deg": "deg|degs|degree|degrees|decimal degrees",
    "arcsec": "arcsecs|arcsecond|arcseconds",
    "mas": "milliarcsec|milliarcsecond|milliarcseconds|marcsec",
    "arcmin": "arcminute|arcminutes",
    "mag": "mags|magnitude|magnitudes",
    "rad": "radian|radians",
    "d": "day|days|mjd|jd",
    "s": "sec|secs|second|seconds",
    "yr": "year|years",
    "Angstrom": "angstrom|angstroms",
    "um": "microns",
    "pix": "pix|pixels",
    "count": "counts|adu counts",
    "electron": "electrons|e-",
    "dex": "dex",
    "%": "%|percent",
}
_WORDS = {word: unit for unit, words in _PLAIN.items() for word in words.split("|")}
_ABUNDANCE = re.compile(r"[A-Z][a-z]?/(H|Fe|M)|M/H|[a-z]+/(Fe|H)")
_EQUINOX = re.compile(r"[JB][12][0-9]{3}.*")
_USUAL = frozenset(
    "deg arcsec arcmin mas uas mag mmag rad Jy mJy uJy nJy km cm mm um nm Angstrom pc "
    "kpc Mpc yr Myr Gyr eV keV MeV GeV TeV Hz kHz MHz GHz pix pixel adu ct count erg "
    "solMass solRad solLum".split()
)
"""Of these one must be in parentheses: there, ``(K)`` rather is a band."""

_STRICT = re.compile(
    r"[A-Za-z]+(\*\*-?[0-9])?(\.[A-Za-z]+(\*\*-?[0-9])?)*(/[A-Za-z]+)?"
)
_POWER = re.compile("1e(-?)0*([0-9]+)(?=[A-Za-z])")


def unit_in(comment: str | None) -> str | None:
    """Find the unit that a comment has in brackets or parentheses, as VOUnits."""
    for match in _BRACKETS.finditer((comment or "")[:_LONGEST]):
        square, round_ = match.groups()
        text = (square or round_).strip()
        usual = text.lower() in _WORDS or _USUAL & set(re.findall("[A-Za-z]+", text))
        unit = _unit(text) if square is not None or usual else None
        if unit is not None:
            return unit
    return None


@functools.lru_cache(maxsize=4096)
def _unit(text: str) -> str | None:
    """Bring a unit into the form of VOUnits; None if it is none."""
    if text.lower() in _WORDS:
        return _WORDS[text.lower()]
    if not re.match("[A-Za-z0-9]", text) or text.isdecimal():
        return None
    if re.search(r"\b(AB|Vega)\b", text):
        return "mag" if re.search(r"\bmag", text) else None
    if _ABUNDANCE.fullmatch(text) or _EQUINOX.fullmatch(text):
        return None
    # It takes its time to import.
    from astropy import units

    text = re.sub(r"\b(year|years)\b", "yr", text)
    for form in ("vounit", "generic"):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                found = units.Unit(text, format=form)
                written = str(found.to_string("vounit"))
            except (ValueError, TypeError, ArithmeticError):
                continue
        return text if _STRICT.fullmatch(text) else _scaled(written)
    return None


def _scaled(unit: str) -> str | None:
    """Write a power of ten as VOUnits do, and give nothing for another factor."""
    unit = _POWER.sub(r"10**\1\2", unit)
    return unit if unit.startswith("10**") or unit[0].isalpha() else None
