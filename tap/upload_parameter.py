"""UPLOAD: names of tables, and where each of them is (DALI 1.1 §3.4.5, TAP 1.1 §2.7.6).

The standard's pairs, ``name,uri``, are one to a parameter; those of TAP 1.0 are
many, with semicolons between.  As a URI may hold both characters, a value is cut
only where a name, a comma and a scheme follow.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from adql.tokens import RESERVED
from dali.errors import NotSupported, UsageError
from dali.params import Params

__all__ = ["SCHEMES", "UploadItem", "parse_uploads"]

SCHEMES = ("param", "http", "https")
"""Schemes of URIs that are followed."""

_PLACE = "UPLOAD"
_MOST = 100
_NAME_LENGTH = 128
_URI_LENGTH = 4096
_SHOWN = 60
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_NEXT = re.compile(r";(?=\s*\w+\s*,\s*[A-Za-z][A-Za-z0-9+.-]*:)")
_FORM = "Write UPLOAD=name,param:part or UPLOAD=name,https://..."


@dataclass(frozen=True, slots=True)
class UploadItem:
    """One table to be uploaded.

    Parameters
    ----------
    name
        What the query calls it, in the schema TAP_UPLOAD.
    uri
        ``param:`` and the name of a part of the request, or a URL.
    """

    name: str
    uri: str

    @property
    def scheme(self) -> str:
        """Give the scheme, in lower case."""
        return self.uri.partition(":")[0].lower()

    @property
    def part(self) -> str:
        """Give the name of the part of the request that a ``param`` URI means."""
        return self.uri.partition(":")[2]


def parse_uploads(params: Params) -> tuple[UploadItem, ...]:
    """Read all values of UPLOAD, which add up.

    Raises
    ------
    UsageError
        A value is no pair of a name and a URI, or a name comes twice.
    NotSupported
        A URI has a scheme that is not followed; or there are too many.
    """
    items: dict[str, UploadItem] = {}
    for item in _items(params):
        if item.name.lower() in items:
            raise UsageError(
                f"Two tables have the name {item.name}.",
                place=_PLACE,
                hint="Names differ by more than case.",
            )
        items[item.name.lower()] = item
        if len(items) > _MOST:
            raise NotSupported(
                "Too many tables are uploaded.",
                place=_PLACE,
                hint=f"At most {_MOST} are taken.",
            )
    return tuple(items.values())


def _items(params: Params) -> Iterator[UploadItem]:
    for value in params.values(_PLACE):
        for pair in _NEXT.split(value):
            name, comma, uri = pair.strip().partition(",")
            if not comma:
                raise UsageError(
                    f"{_shown(pair)} is no pair of a name and a URI.",
                    place=_PLACE,
                    hint=_FORM,
                )
            item = UploadItem(name.strip(), uri.strip())
            _check_name(item.name)
            _check_uri(item)
            yield item


def _check_name(name: str) -> None:
    """Let pass regular identifiers (ADQL 2.1 §2.1.3)."""
    if not _NAME.fullmatch(name) or len(name) > _NAME_LENGTH:
        raise UsageError(
            f"{_shown(name)} can be no table's name.",
            place=_PLACE,
            hint="Use a letter, then letters, digits and underscores; "
            f"at most {_NAME_LENGTH}.",
        )
    if name.upper() in RESERVED:
        raise UsageError(
            f"{name} is a reserved word of ADQL.",
            place=_PLACE,
            hint=f"Call the table my_{name}, for example.",
        )


def _check_uri(item: UploadItem) -> None:
    if item.scheme not in SCHEMES or ":" not in item.uri:
        raise NotSupported(
            f"The table {item.name} is at {_shown(item.uri)}, which is not followed.",
            place=_PLACE,
            hint=f"{_FORM}; schemes are {', '.join(SCHEMES)}.",
        )
    if not item.part or len(item.uri) > _URI_LENGTH:
        raise UsageError(
            f"The URI of the table {item.name} is empty or too long.",
            place=_PLACE,
            hint=f"{_FORM}; at most {_URI_LENGTH} characters.",
        )


def _shown(text: str) -> str:
    return repr(text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "...")
