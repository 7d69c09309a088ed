"""VOTable 1.4 in its three serializations: TABLEDATA, BINARY and BINARY2.

The document begins with its first rows: a column of text whose first rows hold
more than ASCII is announced as ``unicodeChar`` (`formats.ascii_text` says why).
"""

import binascii
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import pyarrow as pa

from dali.result import Info, Outcome, ResultHeader
from formats.binary_rows import big_endian_rows
from formats.cells import Style, frame_of, joined
from formats.fields import not_announced, widened
from formats.slices import slices
from formats.votable_document import document, final_infos, trailer
from formats.writer import Encoder
from formats.xml_text import escaped_cells

__all__ = ["BINARY", "BINARY2", "TABLEDATA", "VOTable"]

_STYLE = Style(strings=escaped_cells, positive="+Inf", negative="-Inf")
_MEDIA_TYPE = "application/x-votable+xml"
_NOTE = (
    "Column {} was announced as char before its first character beyond ASCII: "
    "such characters are written as backslash escapes."
)
_STANDARD = "ivo://ivoa.net/std/TAPRegExt#output-votable"


@dataclass(frozen=True, slots=True)
class VOTable:
    """One serialization of VOTable (TAPRegExt 1.0 §2.4 gives the ids)."""

    name: str
    ivo_id: str
    media_type: str
    aliases: tuple[str, ...]
    serialization: str
    extension: str = "vot"

    def encoder(self, header: ResultHeader) -> Encoder:
        """Begin a result."""
        if self.serialization == "TABLEDATA":
            return _TableData(header)
        return _Binary(header, self.serialization)


BINARY2 = VOTable(
    "votable-b2",
    f"{_STANDARD}-binary2",
    f"{_MEDIA_TYPE};serialization=binary2",
    (
        "votable",
        "votable/b2",
        "votable/binary2",
        "votable-binary2",
        "binary2",
        _MEDIA_TYPE,
        "text/xml",
        "application/xml",
        "text/x-votable+xml",
    ),
    "BINARY2",
)
BINARY = VOTable(
    "votable-b",
    f"{_STANDARD}-binary",
    f"{_MEDIA_TYPE};serialization=binary",
    ("votable/b", "votable/binary", "votable-binary", "binary"),
    "BINARY",
)
TABLEDATA = VOTable(
    "votable-td",
    f"{_STANDARD}-td",
    f"{_MEDIA_TYPE};serialization=tabledata",
    ("votable/td", "votable/tabledata", "votable-tabledata", "tabledata"),
    "TABLEDATA",
)


class _Document:
    """What the serializations share: the XML around the data."""

    def __init__(self, header: ResultHeader, serialization: str) -> None:
        self._header = header
        self._serialization = serialization
        self._after: bytes | None = None

    def begin(self) -> Iterable[bytes]:
        """Wait: the first rows decide how text is declared."""
        return ()

    def _finish(self, outcome: Outcome, infos: tuple[Info, ...]) -> Iterator[bytes]:
        assert self._after is not None
        yield trailer(self._after, final_infos(outcome, infos))

    def close(self) -> None:
        """Keep nothing."""

    def _open(self, batch: pa.RecordBatch | None) -> Iterator[bytes]:
        if self._after is not None:
            return
        if batch is not None:
            columns = widened(self._header.columns, batch)
            self._header = replace(self._header, columns=columns)
        before, self._after = document(self._header, self._serialization)
        yield before


class _TableData(_Document):
    def __init__(self, header: ResultHeader) -> None:
        super().__init__(header, "TABLEDATA")

    def batch(self, batch: pa.RecordBatch) -> Iterator[bytes]:
        opening = b"<TR><TD>"
        for piece in slices(batch):
            yield from self._open(piece)
            frame = frame_of(piece, self._header.columns, _STYLE)
            rows = joined(frame, b"</TD><TD>", "</TD></TR>\n<TR><TD>", "")
            yield opening
            yield rows[: -len(opening)]

    def end(self, outcome: Outcome, infos: tuple[Info, ...] = ()) -> Iterator[bytes]:
        yield from self._open(None)
        yield from self._finish(outcome, infos)


class _Binary(_Document):
    def __init__(self, header: ResultHeader, serialization: str) -> None:
        super().__init__(header, serialization)
        self._flags = serialization == "BINARY2"
        self._left = b""
        self._escaped: set[str] = set()

    def batch(self, batch: pa.RecordBatch) -> Iterator[bytes]:
        for piece in slices(batch):
            yield from self._open(piece)
            columns = self._header.columns
            self._escaped.update(not_announced(columns, piece))
            rows = big_endian_rows(piece, columns, flags=self._flags)
            yield from self._encode(rows)

    def end(self, outcome: Outcome, infos: tuple[Info, ...] = ()) -> Iterator[bytes]:
        yield from self._open(None)
        if self._left:
            yield binascii.b2a_base64(self._left)
            self._left = b""
        notes = tuple(Info("WARNING", _NOTE.format(n)) for n in sorted(self._escaped))
        yield from self._finish(outcome, (*infos, *notes))

    def _encode(self, rows: memoryview) -> Iterator[bytes]:
        """Encode whole groups of three bytes; the rest waits for what follows."""
        borrowed = -len(self._left) % 3
        group = self._left + rows[:borrowed]
        if len(group) % 3:
            self._left = group
            return
        if group:
            yield binascii.b2a_base64(group, newline=False)
        whole = borrowed + (len(rows) - borrowed) // 3 * 3
        yield binascii.b2a_base64(rows[borrowed:whole])
        self._left = bytes(rows[whole:])
