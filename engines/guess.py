"""What obvious column names mean, for files and databases that do not say it.

Only what they leave open is filled in, and the description says that it
was guessed.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dali.tableset import Column

__all__ = ["NUMBERS", "find_position", "guess_column", "is_degrees"]

NUMBERS = frozenset({"short", "int", "long", "float", "double"})
"""Datatypes that count or measure."""

_REALS = frozenset({"float", "double"})


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What columns of matching names, lower case, most likely hold."""

    names: re.Pattern[str]
    ucd: str
    unit: str | None = None


def _meaning(names: str, ucd: str, unit: str | None = None) -> _Meaning:
    return _Meaning(re.compile(names), ucd, unit)


_MEANINGS = (
    _meaning(r"ra|ra_?(j2000|deg|icrs|mean)|_?raj2000|alpha", "pos.eq.ra", "deg"),
    _meaning(
        r"dec|decl|de_?(j2000|deg|icrs)|_?dej2000|dec_?(j2000|deg|icrs|mean)|delta",
        "pos.eq.dec",
        "deg",
    ),
    _meaning(r"(ra|e_ra.*)_(err|error)|e_ra.*", "stat.error;pos.eq.ra"),
    _meaning(r"(dec|de)_(err|error)|e_de.*", "stat.error;pos.eq.dec"),
    _meaning(r"glon|gal_?lon", "pos.galactic.lon", "deg"),
    _meaning(r"glat|gal_?lat", "pos.galactic.lat", "deg"),
    _meaning(r"parallax|plx", "pos.parallax.trig", "mas"),
    _meaning(r"parallax_err(or)?|e_plx", "stat.error;pos.parallax.trig", "mas"),
    _meaning(r"pm_?ra|pmra_?cosdec|mu_?ra", "pos.pm;pos.eq.ra", "mas/yr"),
    _meaning(r"pm_?dec?|mu_?dec?", "pos.pm;pos.eq.dec", "mas/yr"),
    _meaning(r"rv|radial_velocity|vrad", "spect.dopplerVeloc.opt", "km/s"),
    _meaning(r"redshift|z_?(spec|phot|best)", "src.redshift"),
    _meaning(r"(e_|err_)\w*mag|\w*mag_?err(or)?", "stat.error;phot.mag", "mag"),
    _meaning(r"(\w{1,4}_?mag|mag_?\w{0,4}|phot_\w+_mean_mag)", "phot.mag", "mag"),
    _meaning(r"mjd|mjd_?obs|obs_?mjd", "time.epoch", "d"),
    _meaning(r"(b|h)?jd|obs_?jd", "time.epoch", "d"),
    _meaning(r"id|\w*_?id|source_id|objid", "meta.id"),
    _meaning(r"name|designation|object|target", "meta.id"),
)

_POSITION_NAMES = (
    ("ra", "dec"),
    ("raj2000", "dej2000"),
    ("ra_icrs", "de_icrs"),
    ("radeg", "dedeg"),
    ("ra_deg", "dec_deg"),
    ("ra", "decl"),
    ("ra_j2000", "dec_j2000"),
    ("ramean", "decmean"),
    ("alpha_j2000", "delta_j2000"),
)
_DEGREES = frozenset({None, "", "deg", "degree", "degrees", "d"})


def guess_column(column: Column) -> Column:
    """Fill in unit and UCD where the name is obvious and the file is silent."""
    meaning = _find(column)
    if meaning is None:
        return column
    ucd = column.ucd if column.ucd is not None else meaning.ucd
    unit = column.unit if column.unit is not None else meaning.unit
    guessed = [
        what
        for what, before, after in (
            ("UCD", column.ucd, ucd),
            ("unit", column.unit, unit),
        )
        if before != after
    ]
    if not guessed:
        return column
    note = f"({' and '.join(guessed)} guessed from the name)"
    text = f"{column.description} {note}" if column.description else note
    return replace(column, ucd=ucd, unit=unit, description=text)


def find_position(columns: Sequence[Column]) -> tuple[str, str] | None:
    """Find the two columns of a position in degrees: by UCD, then by name."""
    usable = [c for c in columns if is_degrees(c)]
    main = [c for c in usable if "meta.main" in (c.ucd or "").split(";")]
    for candidates in (main, usable):
        ra = _by_ucd(candidates, "pos.eq.ra")
        dec = _by_ucd(candidates, "pos.eq.dec")
        if len(ra) == len(dec) == 1:
            return ra[0], dec[0]
    by_name = {c.name.lower(): c.name for c in usable}
    for ra_name, dec_name in _POSITION_NAMES:
        if ra_name in by_name and dec_name in by_name:
            return by_name[ra_name], by_name[dec_name]
    return None


def is_degrees(column: Column) -> bool:
    """Tell whether a column may hold an angle in degrees: real, no other unit."""
    return (
        column.datatype in _REALS
        and column.arraysize is None
        and column.unit in _DEGREES
    )


def _find(column: Column) -> _Meaning | None:
    name = column.name.lower()
    for meaning in _MEANINGS:
        if not meaning.names.fullmatch(name):
            continue
        is_identifier = meaning.ucd == "meta.id"
        if is_identifier or (column.datatype in _REALS and column.arraysize is None):
            return meaning
        return None
    return None


def _by_ucd(columns: Iterable[Column], word: str) -> list[str]:
    return [c.name for c in columns if (c.ucd or "").split(";")[0].lower() == word]
