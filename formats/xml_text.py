"""Text that may stand in an XML 1.0 document.

XML 1.0 §2.2 forbids most control characters, even escaped; databases hold them
all the same.  They become U+FFFD, so that a reader sees that something stood
there.
"""

import re

import numpy as np
import polars as pl

from formats.arrays import AnyArray
from formats.ascii_text import text_bytes

__all__ = ["escaped_cells", "legal"]

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REPLACED = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    # A parser would read a bare one as a line feed.
    "\r": "&#13;",
    "\ufffe": "\ufffd",
    "\uffff": "\ufffd",
    **{chr(c): "\ufffd" for c in range(32) if chr(c) not in "\t\n\r"},
}
_SIGNS = tuple(k.encode() for k in _REPLACED if k >= " ")


def legal(text: str) -> str:
    """Replace the characters that XML forbids; no escaping."""
    return _ILLEGAL.sub("\ufffd", text)


def escaped_cells(array: AnyArray) -> pl.Series:
    """Escape strings for element content; plain ones are passed through."""
    series = pl.Series(array)
    data = text_bytes(array)
    if any(sign in data for sign in _SIGNS) or _has_control(data):
        return series.str.replace_many(_REPLACED)
    return series


def _has_control(data: bytes) -> bool:
    return bool((np.frombuffer(data, np.uint8) < 32).any())
