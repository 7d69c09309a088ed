"""The XML of VOSI availability (VOSI 1.1 §2.2)."""

from collections.abc import Iterable
from datetime import UTC, datetime

from dali.xml import add, root, to_bytes

__all__ = ["availability_document"]

_VOSI = "http://www.ivoa.net/xml/VOSIAvailability/v1.0"


def availability_document(
    available: bool, up_since: datetime, notes: Iterable[str] = ()
) -> bytes:
    """Write whether the service answers, and since when."""
    document = root(f"{{{_VOSI}}}availability", vosi=_VOSI)
    tag = f"{{{_VOSI}}}"
    add(document, tag + "available", "true" if available else "false")
    since = up_since.astimezone(UTC).isoformat(timespec="seconds")
    add(document, tag + "upSince", since.replace("+00:00", "Z"))
    for note in notes:
        add(document, tag + "note", note)
    return to_bytes(document)
