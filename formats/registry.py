"""All formats, and how a RESPONSEFORMAT finds its own (DALI 1.1 §3.4.3)."""

import difflib

from dali.errors import NotSupported, UsageError
from formats.arrow_ipc import ARROW
from formats.delimited import CSV, TSV
from formats.ecsv import ECSV
from formats.fits import FITS
from formats.html_page import HTML
from formats.json_rows import JSON
from formats.parquet import PARQUET
from formats.plain_text import TEXT
from formats.sqlite_file import SQLITE
from formats.votable import BINARY, BINARY2, TABLEDATA
from formats.writer import Format

__all__ = ["DEFAULT", "FORMATS", "find"]

DEFAULT: Format = BINARY2
"""What a caller gets who asks for nothing."""

FORMATS: tuple[Format, ...] = (
    BINARY2,
    BINARY,
    TABLEDATA,
    CSV,
    TSV,
    ECSV,
    FITS,
    PARQUET,
    ARROW,
    JSON,
    SQLITE,
    TEXT,
    HTML,
)

_LONGEST = 200
_HARMLESS = frozenset({"charset", "header", "version"})


def find(name: str) -> Format:
    """Find a format by its name, an alias, its id or its media type.

    Case and spaces do not count; of a media type's parameters only those that
    choose between formats do.

    Raises
    ------
    NotSupported
        There is no such format.
    UsageError
        The parameter asks for what the format never writes, or is no name.
    """
    if not name.strip() or len(name) > _LONGEST:
        raise UsageError(
            "The value is not the name of a format.",
            place="RESPONSEFORMAT",
            hint=f"Use one of {_names()}.",
        )
    wanted, parameters = _parsed(name)
    if parameters.get("header") == "absent":
        raise UsageError(
            "A header line is always written.",
            place="RESPONSEFORMAT",
            hint="Ask for text/csv;header=present.",
        )
    key = _key(wanted, parameters)
    for known, found in _BY_KEY.items():
        if key == known:
            return found
    raise _unknown(name, key)


def _parsed(text: str) -> tuple[str, dict[str, str]]:
    first, *rest = text.lower().split(";")
    pairs = (part.partition("=") for part in rest if part.strip())
    # A plus sign that came through a form undoubled is a space by now.
    wanted = first.strip().replace("x-votable xml", "x-votable+xml")
    return wanted, {k.strip(): v.strip().strip('"') for k, _, v in pairs}


def _key(wanted: str, parameters: dict[str, str]) -> str:
    kept = sorted((k, v) for k, v in parameters.items() if k not in _HARMLESS)
    return ";".join([wanted, *(f"{k}={v}" for k, v in kept)])


def _keys(known: Format) -> list[str]:
    names = [known.name, known.media_type, *known.aliases]
    if known.ivo_id:
        names.append(known.ivo_id)
    return [_key(*_parsed(n)) for n in names]


def _names() -> str:
    return ", ".join(f.name for f in FORMATS)


def _unknown(name: str, key: str) -> NotSupported:
    near = difflib.get_close_matches(key, list(_BY_KEY), n=1)
    meant = f"Did you mean {near[0]}? " if near else ""
    return NotSupported(
        f"There is no format {name!r}.",
        place="RESPONSEFORMAT",
        hint=f"{meant}Formats are {_names()}.",
    )


_BY_KEY: dict[str, Format] = {key: f for f in FORMATS for key in _keys(f)}
