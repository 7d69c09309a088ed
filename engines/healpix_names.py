"""Which columns hold HEALPix cells, and of which order, as far as their words say."""

import re

from dali.tableset import Column

__all__ = ["CELLS", "healpix_order"]

CELLS = "HEALPix cell"
"""How the description of a column of cells begins."""

_WORDS = frozenset({"healpix", "hpx", "hp", "ipix", "hpix"})
_FILLERS = frozenset({"nest", "nested", "order", "norder", "o", "idx", "index", "id"})
_FINEST = {"long": 29, "int": 13}
"""Orders whose cells fit; PostgreSQL and MySQL have signed integers."""

_OTHER = re.compile(
    r"galactic|ecliptic|supergal|(?<![a-z])(?:ring|gal|htm)(?![a-z])", re.IGNORECASE
)
"""Cells of another numbering, of another frame, or not HEALPix at all."""

_ORDER = re.compile(
    r"\b(?:n?order|depth|level)[\s=:_]{0,3}([0-9]{1,2})\b", re.IGNORECASE
)
_NSIDE = re.compile(
    r"nside[\s=:_]{0,3}"
    r"(?:2\s?(?:\^|\*\*)\s?(?P<power>[0-9]{1,2})|(?P<nside>[0-9]{1,9}))",
    re.IGNORECASE,
)
_LONGEST = 10_000
"""Characters of a description that are looked at."""


def healpix_order(column: Column) -> int | None:
    """Tell the order of the NESTED HEALPix cells that a column holds, if it does.

    None too if nothing tells the order: a wrong one would lose rows.  Of
    ``nside`` alone it is not believed, as then the numbering is mostly RING.
    """
    finest = _FINEST.get(column.datatype, -1)
    if column.arraysize is not None or not _holds_cells(column):
        return None
    order = _named_order(column.name)
    if order is None:
        order = _told_order(f"{column.name} {_description(column)}")
    return order if order is not None and 0 <= order <= finest else None


def _description(column: Column) -> str:
    return (column.description or "")[:_LONGEST]


def _holds_cells(column: Column) -> bool:
    if _OTHER.search(f"{column.name} {_description(column)}"):
        return False
    return (
        column.ucd == "pos.healpix"
        or bool(_WORDS & set(_tokens(column.name)))
        or _description(column).startswith(CELLS)
    )


def _tokens(name: str) -> list[str]:
    return re.findall(r"[a-z]+|[0-9]+", name[:200].lower())


def _named_order(name: str) -> int | None:
    """Read ``healpix_29``, ``hpx29``, ``hpx_order_12``: the number after the word."""
    tokens = _tokens(name)
    words = [number for number, token in enumerate(tokens) if token in _WORDS]
    if not words:
        return None
    after = [token for token in tokens[words[-1] + 1 :] if token not in _FILLERS]
    if len(after) == 1 and after[0].isdigit():
        return int(after[0])
    return None


def _told_order(words: str) -> int | None:
    if match := _ORDER.search(words):
        return int(match[1])
    match = _NSIDE.search(words)
    if match is None or not re.search("nest", words, re.IGNORECASE):
        return None
    if match["power"]:
        return int(match["power"])
    nside = int(match["nside"])
    return nside.bit_length() - 1 if nside.bit_count() == 1 else None
