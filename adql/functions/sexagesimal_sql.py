"""SQL that reads angles in hours or degrees, minutes and seconds.

A strict pattern says whether a text is an angle: ``h:m:s``, ``hHmMsS`` or ``hhmmss``
and nothing between them.  A loose one takes its three numbers out.  Both are
understood alike by all databases: no backslashes, no braces.
"""

from collections.abc import Mapping

__all__ = ["DMS_TO_DEGREES", "HMS_TO_DEGREES"]

_MINUTES = "[0-5]?[0-9]"
_FRACTION = "([.][0-9]*)?"


def _strict(first: str, two_digits: str, letter: str, sign: str) -> str:
    seconds = f"{_MINUTES}{_FRACTION}"
    forms = (
        f"{first}:{_MINUTES}:{seconds}",
        f"{first}{letter}{_MINUTES}[mM]{seconds}[sS]",
        f"{two_digits}[0-5][0-9][0-5][0-9]{_FRACTION}",
    )
    return f"^ *{sign}({'|'.join(forms)}) *$"


_HOURS = _strict("([01]?[0-9]|2[0-3])", "([01][0-9]|2[0-3])", "[hH]", "")
_DEGREES = _strict("[0-9][0-9]?[0-9]?", "[0-9][0-9]", "[dD]", "[-+]?")
_PARTS = (
    "^ *[-+]?([0-9][0-9]?[0-9]?[:hHdD]|[0-9][0-9])([0-9][0-9]?)[:mM]?([0-9.]+)[sS]? *$"
)


def _patterns(strict: str, factor: str) -> Mapping[str, str]:
    """Write the angle in degrees for each dialect."""
    return {
        "duckdb": _angle(
            factor,
            f"regexp_matches({{0}}, '{strict}')",
            "regexp_matches({0}, '^ *-')",
            f"TRY_CAST(rtrim(regexp_replace({{{{0}}}}, '{_PARTS}', '\\{{}}'), ':hHdD')"
            " AS DOUBLE)",
        ),
        "postgresql": _angle(
            factor,
            f"CAST({{0}} AS TEXT) ~ '{strict}'",
            "CAST({0} AS TEXT) ~ '^ *-'",
            f"CAST(rtrim(regexp_replace({{{{0}}}}, '{_PARTS}', '\\{{}}'), ':hHdD')"
            " AS DOUBLE PRECISION)",
        ),
        # A backslash means different things in MariaDB's strings by its mode; of
        # "12:" it reads the number in front.
        "mariadb": _angle(
            factor,
            f"{{0}} REGEXP '{strict}'",
            "{0} REGEXP '^ *-'",
            "(0e0 + CAST(TRIM(TRAILING ':' FROM TRIM(TRAILING 'h' FROM "
            f"TRIM(TRAILING 'd' FROM LOWER(REGEXP_REPLACE({{{{0}}}}, '{_PARTS}',"
            " CONCAT(CHAR(92 USING utf8mb4), '{}')))))) AS DOUBLE))",
        ),
    }


def _angle(factor: str, fits: str, below: str, part: str) -> str:
    """Write the sum of three parts; ``part`` has a place for the part's number."""
    first, second, third = (part.format(number) for number in (1, 2, 3))
    total = f"({first} + {second}/60e0 + {third}/3600e0)*{factor}"
    return f"(CASE WHEN {fits} THEN (CASE WHEN {below} THEN -1 ELSE 1 END)*{total} END)"


HMS_TO_DEGREES = _patterns(_HOURS, "15e0")
"""SQL by dialect, of one text."""

DMS_TO_DEGREES = _patterns(_DEGREES, "1e0")
"""SQL by dialect, of one text."""
