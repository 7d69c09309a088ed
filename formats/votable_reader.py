"""A VOTable as columns and Arrow batches: the first table that has data.

The XML is read by expat, chunk by chunk: it loads nothing from elsewhere, its
callbacks cost less than a tree, and base64 of any length passes through in
pieces.  Entities are refused.  Whatever the document does, no more of it is
kept than `MAX_STALLED` bytes since the last complete row.

Rows are most of a document, and a callback for each cell most of the cost.  So
where expat has just passed the end of a row, and the next block is nothing but
plain rows, expat does not see that block; so it is with base64 without markup.
Rows that are read either way give the same values.
"""

from collections.abc import Iterator
from typing import BinaryIO
from xml.parsers import expat

import pyarrow as pa

from dali.arrow import schema_of
from dali.errors import NotSupported, TooLarge
from dali.result import ResultHeader
from formats.arrays import AnyArray
from formats.errors import BrokenVOTable, NoSuchTable
from formats.read_binary import BinaryReader
from formats.read_fields import FieldReader, ReadField
from formats.read_rows import ROW_END, cut_cells
from formats.read_text import cells_batch, odd_row, text_batch

__all__ = ["MAX_STALLED", "read_votable"]

MAX_STALLED = 64 << 20
"""Bytes that may pass without completing a row, or the head of the table."""

_MAX_OTHERS = 500_000
"""Elements that are neither rows nor cells; each costs a call or two."""

_HEAD = 1 << 16
_BLOCK = 1 << 22
_ODD_BLOCK = 1 << 19
"""What is read at once where rows are not plain, and cost a call for each cell."""

_PLAIN_CODES = ("utf-8", "us-ascii")
_TABLE_END = b"</TABLEDATA"
_MAX_DEPTH = 64
_BINARY = ("BINARY", "BINARY2")
_DATA = ("TABLEDATA", *_BINARY)


def read_votable(
    stream: BinaryIO, *, batch_rows: int = 20_000, skip: int = 0
) -> tuple[ResultHeader, Iterator[pa.RecordBatch]]:
    """Read the first table with data (VOTable 1.5; older versions as well).

    ``skip`` is the number of tables with data that are passed over first.
    Rows are read from the stream as the iterator is walked.  After each block of
    the stream there is a batch, if need be one without rows, so that whoever
    walks can stop.

    Raises
    ------
    NoSuchTable
        No more tables have data than those to be passed over.
    BrokenVOTable
        The document is not XML, not a VOTable, or its data contradict its
        fields; also from the iterator.
    NotSupported
        The data are FITS, elsewhere, or of a type without equal here.
    TooLarge
        One row, or what precedes the rows, is beyond all measure.
    """
    document = _Document(stream, skip)
    document.read_head()
    return document.header(), document.batches(batch_rows)


class _Document:
    """The state of one document between chunks."""

    def __init__(self, stream: BinaryIO, skip: int) -> None:
        self._stream = stream
        self._skip = skip
        self._is_later = skip > 0
        self._skipped: str | None = None
        self._fields = FieldReader()
        self._depth = 0
        self._text: list[str] | None = None
        self._row: list[str] = []
        self._width = 0
        self._others = 0
        self._rows: list[list[str]] = []
        self._serialization: str | None = None
        self._encoded: list[bytes] = []
        self._in_stream = False
        self._fed = 0
        self._plain_code = True
        self._data_depth = 0
        self._row_end = -1
        self._stream_start = -1
        self._raw = False
        self._complete = False
        self._stalled = 0
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.buffer_size = 1 << 18
        self._parser.XmlDeclHandler = self._declared
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.EntityDeclHandler = _refuse_entity

    def read_head(self) -> None:
        """Read until data begin, or the document ends."""
        more, size = True, _HEAD
        while self._serialization is None and more:
            chunk = self._read(size)
            self._parse(chunk, final=not chunk)
            more = bool(chunk) and not self._complete
            # Expat looks at an unfinished tag or comment from its start each time.
            size *= 2
        if self._is_later and self._serialization is None:
            raise NoSuchTable(
                "No more tables of the document have data.",
                hint="Ask for an earlier one.",
            )
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
        if self._serialization is None:
            return
        if self._serialization in _BINARY:
            reader = BinaryReader(fields, flags=self._serialization == "BINARY2")
            yield from self._binary_batches(reader, batch_rows)
        else:
            yield from self._text_batches(fields, batch_rows)

    def _text_batches(
        self, fields: tuple[ReadField, ...], batch_rows: int
    ) -> Iterator[pa.RecordBatch]:
        schema = schema_of([f.column for f in fields])
        waiting, more = b"", not self._complete
        size = odd = min(_ODD_BLOCK, _BLOCK)
        while more:
            chunk = self._read(size)
            waiting += chunk
            table_end = waiting.find(_TABLE_END)
            stop = len(waiting) if table_end < 0 else table_end
            end = waiting.rfind(ROW_END, 0, stop) + len(ROW_END)
            if end < len(ROW_END):
                end = 0
            columns = self._plain_rows(waiting[:end], len(fields))
            size = odd if columns is None else _BLOCK
            if columns is not None:
                yield from self._row_batches(fields, schema, batch_rows)
                for batch in _slices(cells_batch(columns, fields, schema), batch_rows):
                    self._stalled = 0
                    yield batch
            if table_end >= 0 or not end or not chunk:
                self._parse(waiting[end:], final=not chunk)
                waiting = b""
            else:
                waiting = waiting[end:]
            yield from self._row_batches(fields, schema, batch_rows)
            if chunk and self._stalled:
                yield _nothing(schema)
            more = bool(chunk) and not self._complete
        yield from self._row_batches(fields, schema, batch_rows)

    def _plain_rows(self, block: bytes, fields: int) -> list[AnyArray] | None:
        """Cut a block of rows into columns; if that can't be, let expat read it."""
        if block and not self._between_rows():
            # It may have stopped anywhere; perhaps this is the end of a row.
            end = block.find(ROW_END) + len(ROW_END)
            self._parse(block[:end])
            block = block[end:]
        if not block:
            return None
        if self._between_rows():
            columns = cut_cells(block, fields)
            if columns is not None:
                return columns
        self._parse(block)
        return None

    def _between_rows(self) -> bool:
        """Say whether expat has seen the end of a row, and nothing since."""
        return self._plain_code and self._row_end == self._fed - len(ROW_END)

    def _row_batches(
        self, fields: tuple[ReadField, ...], schema: pa.Schema, batch_rows: int
    ) -> Iterator[pa.RecordBatch]:
        """Give the rows that expat has read."""
        rows, self._rows = self._rows, []
        for start in range(0, len(rows), batch_rows):
            self._stalled = 0
            yield text_batch(rows[start : start + batch_rows], fields, schema)

    def _binary_batches(
        self, reader: BinaryReader, batch_rows: int
    ) -> Iterator[pa.RecordBatch]:
        more = True
        while more:
            more = self._feed_stream()
            encoded, self._encoded = self._encoded, []
            for batch in reader.batches(b"".join(encoded), batch_rows):
                self._stalled = 0
                yield batch
            if more and self._stalled:
                yield _nothing(reader.schema)
        reader.finish()

    def _feed_stream(self) -> bool:
        """Take a block of base64; say whether there may be more."""
        if self._complete:
            return False
        chunk = self._read(_BLOCK)
        rest = chunk
        if self._raw:
            places = [p for p in (chunk.find(b"<"), chunk.find(b"&")) if p >= 0]
            end = min(places, default=len(chunk))
            self._encoded.append(chunk[:end])
            rest = chunk[end:]
            self._raw = not places
        if rest or not chunk:
            self._parse(rest, final=not chunk)
        return bool(chunk) and not self._complete

    def _read(self, size: int) -> bytes:
        """Read so many bytes, fewer only at the end."""
        parts: list[bytes] = []
        while size > 0 and (part := self._stream.read(size)):
            parts.append(part)
            size -= len(part)
            self._stalled += len(part)
            if self._stalled > MAX_STALLED:
                raise TooLarge(
                    f"A part of the VOTable is larger than {MAX_STALLED >> 20} MiB.",
                    hint="Cut long cells or descriptions.",
                )
        return b"".join(parts)

    def _parse(self, chunk: bytes, *, final: bool = False) -> None:
        begun = self._fed
        if not begun and b"\0" in chunk:
            self._plain_code = False  # UTF-16, without a declaration perhaps.
        self._fed += len(chunk)
        try:
            self._parser.Parse(chunk, final)
        except expat.ExpatError as error:
            raise BrokenVOTable(
                f"The document is not well-formed XML: {error}.",
                hint="Check it with a validator such as votlint.",
            ) from None
        if self._in_stream and self._stream_start >= begun:
            after = chunk[self._stream_start - begun :]
            # No comment has begun, no reference, no other element.
            markup = after.count(b"<") > 1 or b"&" in after
            self._raw = self._plain_code and not markup

    def _declared(self, version: str, encoding: str | None, standalone: int) -> None:
        self._plain_code &= (encoding or "utf-8").lower() in _PLAIN_CODES

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise BrokenVOTable(f"Elements are nested deeper than {_MAX_DEPTH}.")
        if self._complete or self._skipped:
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
            self._start_data(name)
        else:
            self._start_other(name, attributes)

    def _start_other(self, name: str, attributes: dict[str, str]) -> None:
        self._others += 1
        if self._others > _MAX_OTHERS:
            raise TooLarge(
                f"The VOTable has more than {_MAX_OTHERS} elements around its rows.",
                hint="Leave out what does not describe the table.",
            )
        if name == "FITS":
            raise NotSupported(
                "The table's data are FITS.", hint="Send TABLEDATA or BINARY2."
            )
        if self._serialization is None:
            self._text = []
            self._fields.start(name, attributes)

    def _start_data(self, name: str) -> None:
        if self._skip:
            self._skip, self._skipped = self._skip - 1, name
        else:
            self._serialization = name
            self._width = len(self._fields.fields())
            self._data_depth = self._depth

    def _start_stream(self, attributes: dict[str, str]) -> None:
        if attributes.get("href") or attributes.get("encoding") != "base64":
            raise NotSupported(
                "The table's data are not base64 within the document.",
                hint="Send the rows inside the document, in base64.",
            )
        self._in_stream = True
        self._stream_start = self._parser.CurrentByteIndex

    def _characters(self, text: str) -> None:
        if self._in_stream:
            self._encoded.append(text.encode())
        elif self._text is not None:
            self._text.append(text)

    def _end(self, tag: str) -> None:
        self._depth -= 1
        if self._complete:
            return
        name = tag.rpartition(":")[2] if ":" in tag else tag
        if self._skipped:
            # Rows that nobody wants stall nothing.
            self._stalled = 0
            self._skipped = None if name == self._skipped else self._skipped
        elif name == "TD":
            self._row.append("".join(self._text or ()))
            self._text = None
            if len(self._row) > self._width:
                raise odd_row(self._width)
        elif name == "TR":
            self._rows.append(self._row)
            if self._depth == self._data_depth:
                self._row_end = self._parser.CurrentByteIndex
        elif name == "STREAM":
            self._in_stream = False
        elif name == self._serialization:
            self._complete = True
        elif self._serialization is None:
            self._fields.end(name, "".join(self._text or ()).strip())
            self._text = None


def _slices(batch: pa.RecordBatch, rows: int) -> Iterator[pa.RecordBatch]:
    for start in range(0, batch.num_rows, rows):
        yield batch.slice(start, rows)


def _nothing(schema: pa.Schema) -> pa.RecordBatch:
    return pa.RecordBatch.from_pylist([], schema=schema)


def _refuse_entity(*_: object) -> None:
    raise BrokenVOTable(
        "The document declares entities.",
        hint="Write the characters themselves, or &#...; references.",
    )
