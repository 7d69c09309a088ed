"""A VOTable as columns and Arrow batches: the first table that has data.

The XML is read by expat, chunk by chunk: it loads nothing from elsewhere, its
callbacks cost less than a tree, and base64 of any length passes through in
pieces.  Entities are refused.  Whatever the document does, no more of it is
kept than `MAX_STALLED` bytes since the last complete row.
"""

from collections.abc import Iterator
from typing import BinaryIO
from xml.parsers import expat

import pyarrow as pa

from dali.arrow import schema_of
from dali.errors import NotSupported, TooLarge
from dali.result import ResultHeader
from formats.errors import BrokenVOTable
from formats.read_binary import BinaryReader
from formats.read_fields import FieldReader, ReadField
from formats.read_text import text_batch

__all__ = ["MAX_STALLED", "read_votable"]

MAX_STALLED = 64 << 20
"""Bytes that may pass without completing a row, or the head of the table."""

_CHUNK = 1 << 18
_MAX_DEPTH = 64
_BINARY = ("BINARY", "BINARY2")
_DATA = ("TABLEDATA", *_BINARY)


def read_votable(
    stream: BinaryIO, *, batch_rows: int = 20_000
) -> tuple[ResultHeader, Iterator[pa.RecordBatch]]:
    """Read the first table with data (VOTable 1.5; older versions as well).

    Rows are read from the stream as the iterator is walked.

    Raises
    ------
    BrokenVOTable
        The document is not XML, not a VOTable, or its data contradict its
        fields; also from the iterator.
    NotSupported
        The data are FITS, elsewhere, or of a type without equal here.
    TooLarge
        One row, or what precedes the rows, is beyond all measure.
    """
    document = _Document(stream)
    document.read_head()
    return document.header(), document.batches(batch_rows)


class _Document:
    """The state of one document between chunks."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._fields = FieldReader()
        self._depth = 0
        self._text: list[str] | None = None
        self._row: list[str] = []
        self._rows: list[list[str]] = []
        self._serialization: str | None = None
        self._encoded: list[str] = []
        self._in_stream = False
        self._complete = False
        self._stalled = 0
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.buffer_size = _CHUNK
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.EntityDeclHandler = _refuse_entity

    def read_head(self) -> None:
        """Read until data begin, or the document ends."""
        while self._serialization is None and self._feed():
            pass
        if not self._fields.found:
            raise BrokenVOTable(
                "There is no table with columns in the document.",
                hint="A VOTable has a TABLE with FIELDs in its RESOURCE.",
            )

    def header(self) -> ResultHeader:
        """Give what precedes the rows."""
        return self._fields.header()

    def batches(self, batch_rows: int) -> Iterator[pa.RecordBatch]:
        """Give the rows, reading on as they are wanted."""
        fields = self._fields.fields()
        if self._serialization in _BINARY:
            reader = BinaryReader(fields, flags=self._serialization == "BINARY2")
            yield from self._binary_batches(reader, batch_rows)
        else:
            yield from self._text_batches(fields, batch_rows)

    def _text_batches(
        self, fields: tuple[ReadField, ...], batch_rows: int
    ) -> Iterator[pa.RecordBatch]:
        schema = schema_of([f.column for f in fields])
        more = True
        while more or self._rows:
            while more and len(self._rows) < batch_rows:
                more = self._feed()
            rows, self._rows = self._rows[:batch_rows], self._rows[batch_rows:]
            if rows:
                self._stalled = 0
                yield text_batch(rows, fields, schema)

    def _binary_batches(
        self, reader: BinaryReader, batch_rows: int
    ) -> Iterator[pa.RecordBatch]:
        more = True
        while more:
            more = self._feed()
            encoded, self._encoded = self._encoded, []
            for batch in reader.batches("".join(encoded), batch_rows):
                self._stalled = 0
                yield batch
        reader.finish()

    def _feed(self) -> bool:
        """Parse a chunk; say whether there may be more of this table."""
        if self._complete:
            return False
        chunk = self._stream.read(_CHUNK)
        self._stalled += len(chunk)
        if self._stalled > MAX_STALLED:
            raise TooLarge(
                f"A part of the VOTable is larger than {MAX_STALLED >> 20} MiB.",
                hint="Cut long cells or descriptions.",
            )
        try:
            self._parser.Parse(chunk, not chunk)
        except expat.ExpatError as error:
            raise BrokenVOTable(
                f"The document is not well-formed XML: {error}.",
                hint="Check it with a validator such as votlint.",
            ) from None
        return bool(chunk) and not self._complete

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise BrokenVOTable(f"Elements are nested deeper than {_MAX_DEPTH}.")
        if self._complete:
            return
        # Prefixes are rare, and this is called for every cell.
        name = tag.rpartition(":")[2] if ":" in tag else tag
        if self._depth == 1 and name != "VOTABLE":
            raise BrokenVOTable(
                f"The document's root is {name[:40]}, not VOTABLE.",
                hint="Send a VOTable document.",
            )
        if name == "TD":
            self._text = []
        elif name == "TR":
            self._row = []
        elif name == "STREAM":
            self._start_stream(attributes)
        elif name in _DATA and self._fields.in_table:
            self._serialization = name
        elif name == "FITS":
            raise NotSupported(
                "The table's data are FITS.", hint="Send TABLEDATA or BINARY2."
            )
        elif self._serialization is None:
            self._text = []
            self._fields.start(name, attributes)

    def _start_stream(self, attributes: dict[str, str]) -> None:
        if attributes.get("href") or attributes.get("encoding") != "base64":
            raise NotSupported(
                "The table's data are not base64 within the document.",
                hint="Send the rows inside the document, in base64.",
            )
        self._in_stream = True

    def _characters(self, text: str) -> None:
        if self._in_stream:
            self._encoded.append(text)
        elif self._text is not None:
            self._text.append(text)

    def _end(self, tag: str) -> None:
        self._depth -= 1
        if self._complete:
            return
        name = tag.rpartition(":")[2] if ":" in tag else tag
        if name == "TD":
            self._row.append("".join(self._text or ()))
            self._text = None
        elif name == "TR":
            self._rows.append(self._row)
        elif name == "STREAM":
            self._in_stream = False
        elif name == self._serialization:
            self._complete = True
        elif self._serialization is None:
            self._fields.end(name, "".join(self._text or ()).strip())
            self._text = None


def _refuse_entity(*_: object) -> None:
    raise BrokenVOTable(
        "The document declares entities.",
        hint="Write the characters themselves, or &#...; references.",
    )
