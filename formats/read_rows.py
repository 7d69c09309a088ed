"""Plain rows of TABLEDATA, cut into cells without a parser.

Almost all rows are `TR` around `TD` around text, and nothing else.  Such rows
are cut by the places of their tags, for a whole block at once; of any others
nothing is said here, and expat reads them.
"""

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from formats.arrays import AnyArray, binary_of, kernels, text_buffers, text_of

__all__ = ["ROW_END", "cut_cells"]

ROW_END = b"</TR>"
"""What a block of rows ends with."""

_TAG = ord("<")
_CLOSED = ord(">")


def cut_cells(block: bytes, fields: int) -> list[AnyArray] | None:
    """Give the texts of each column, NULL where a cell is empty.

    None if the block is anything but plain rows of so many cells: if there are
    references, comments, CDATA, attributes, prefixes, other elements, or
    characters that expat would change or refuse.
    """
    if not block.endswith(ROW_END) or not _is_plain(block):
        return None
    if b"<TD/>" in block:
        block = block.replace(b"<TD/>", b"<TD></TD>")
    octets = np.frombuffer(block, np.uint8)
    found = np.flatnonzero(octets == _TAG)
    expected = [b"<TR>", *(b"<TD>", b"</TD") * fields, b"</TR"]
    if len(found) % len(expected):
        return None
    tags = found.reshape(-1, len(expected))
    # Four bytes from each place; the last tag is longer, so all are inside.
    fours = np.ndarray(len(block) - 3, "<u4", block, strides=(1,))
    if (fours[tags] != np.frombuffer(b"".join(expected), "<u4")).any():
        return None
    if (octets[tags[:, 2::2] + 4] != _CLOSED).any():
        return None
    if octets[tags[-1, -1] + 4] != _CLOSED:
        return None
    return _columns(octets, tags[:, 1:-1], fields)


def _is_plain(block: bytes) -> bool:
    if b"&" in block or b"]]>" in block:
        return False
    # Of the control characters XML has tab, line feed and carriage return,
    # the last of which a parser turns into a line feed.
    controls = np.count_nonzero(np.frombuffer(block, np.uint8) < 32)
    if controls != block.count(b"\n") + block.count(b"\t"):
        return False
    if block.isascii():
        return True
    try:
        block.decode()
    except UnicodeDecodeError:
        return False
    # U+FFFE and U+FFFF, which XML has not, begin like this.
    return b"\xef\xbf" not in block


def _columns(
    octets: npt.NDArray[np.uint8], tags: npt.NDArray[np.int64], fields: int
) -> list[AnyArray]:
    """Take every second piece of the block: cells, not what is between them."""
    bounds = np.empty(tags.size + 1, np.int32)
    places = bounds[:-1].reshape(tags.shape)
    places[:, 0::2] = tags[:, 0::2] + 4
    places[:, 1::2] = tags[:, 1::2]
    bounds[-1] = bounds[-2]
    pieces = binary_of(bounds, octets)
    columns = []
    for number in range(fields):
        wanted = pa.array(np.arange(2 * number, tags.size, 2 * fields))
        cells = kernels.take(pieces, wanted, boundscheck=False)
        ends, data = text_buffers(cells)
        columns.append(text_of(ends, data, np.diff(ends) == 0))
    return columns
