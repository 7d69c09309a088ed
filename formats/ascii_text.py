r"""Text for places that take ASCII only.

VOTable calls ``char`` UTF-8 since its version 1.5, but the readers in use do
not: astropy 8 refuses the whole BINARY or BINARY2 table at the first byte
beyond ASCII, STILTS 3.4 reads it as Latin-1.  Both read ``unicodeChar`` well,
so columns are widened to it while their type can still be announced; what
comes too late is written in escapes (``\u2603``) that every reader takes.
"""

import numpy as np
import pyarrow as pa

from formats.arrays import AnyArray

__all__ = ["escaped", "is_ascii", "text_bytes"]


def text_bytes(array: AnyArray) -> bytes:
    """Give the bytes of all strings of an array, one after the other."""
    _, ends, data = array.buffers()
    if data is None or ends is None:
        return b""
    offsets = np.frombuffer(ends, np.int32)
    first, last = offsets[array.offset], offsets[array.offset + len(array)]
    result: bytes = data.slice(first, last - first).to_pybytes()
    return result


def is_ascii(array: AnyArray) -> bool:
    """Say whether strings hold nothing beyond ASCII."""
    return text_bytes(array).isascii()


def escaped(array: AnyArray) -> AnyArray:
    """Write characters beyond ASCII as backslash escapes; bytes are returned."""
    if is_ascii(array):
        return array.cast(pa.binary())
    values = array.to_pylist()
    return pa.array(
        [None if v is None else v.encode("ascii", "backslashreplace") for v in values],
        pa.binary(),
    )
