"""What of the client/server protocol PyMySQL does not do itself.

PyMySQL connects, authenticates and speaks TLS, see `driver`.  Its inside is touched
here for prepared statements, whose rows are binary, and for LOAD DATA LOCAL, whose
data come from us and never from a file that the server names.  The pages of the
protocol that are followed are those of MariaDB's "Clientserver protocol":
COM_STMT_PREPARE, COM_STMT_EXECUTE, "Resultset row" and LOCAL_INFILE packet.
"""

import select
import ssl
import struct
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pymysql import err
from pymysql.protocol import FieldDescriptorPacket, OKPacketWrapper

if TYPE_CHECKING:
    from pymysql.connections import Connection

__all__ = ["Field", "Packets", "close_statement", "execute", "load_local", "prepare"]

_QUERY = 0x03
_PREPARE = 0x16
_EXECUTE = 0x17
_CLOSE = 0x19
_LONGEST = 0xFFFFFF
"""Bytes of a packet that goes on in the next."""

_READ = 1 << 20
"""Bytes of rows that are looked at together, if they come soon."""

_PIECE = 1 << 18
"""Bytes that the socket is asked for at once."""

_SOON = 0.02
"""Seconds that are waited for so many: each block has a cost of its own, and by TLS
they come 16 KiB at a time."""

_SENT = 1 << 18
"""Bytes of a packet of LOAD DATA."""

_ERROR, _EOF = 0xFF, 0xFE
_EOF_BYTES = 9
_BINARY = 63
_UNSIGNED = 0x20


@dataclass(frozen=True, slots=True)
class Field:
    """A column of a result, as the server describes it.

    Parameters
    ----------
    name
        Its name.
    kind
        Number of its type, see `pymysql.constants.FIELD_TYPE`.
    unsigned, binary
        Whether it is an unsigned number; whether its bytes are no text.
    """

    name: str
    kind: int
    unsigned: bool
    binary: bool


def prepare(connection: "Connection[Any]", sql: str) -> int:
    """Prepare a statement, and give its number."""
    inner: Any = connection
    inner._execute_command(_PREPARE, sql)
    packet = inner._read_packet()
    data = packet.get_all_data()
    number, columns, parameters = struct.unpack_from("<IHH", data, 1)
    for count in (parameters, columns):
        if count:
            _skip(inner, count)
    return int(number)


def close_statement(connection: "Connection[Any]", number: int) -> None:
    """Let go of a prepared statement; the server does not answer."""
    inner: Any = connection
    inner._execute_command(_CLOSE, struct.pack("<I", number))


def execute(connection: "Connection[Any]", number: int) -> tuple[Field, ...]:
    """Run a prepared statement; its rows then come, see `Packets`."""
    inner: Any = connection
    inner._execute_command(_EXECUTE, struct.pack("<IBI", number, 0, 1))
    packet = inner._read_packet()
    if packet.is_ok_packet():
        return ()
    count = packet.read_length_encoded_integer()
    fields = tuple(
        _field(inner._read_packet(FieldDescriptorPacket)) for _ in range(count)
    )
    inner._read_packet()
    return fields


def _field(packet: Any) -> Field:
    return Field(
        packet.name,
        packet.type_code,
        bool(packet.flags & _UNSIGNED),
        packet.charsetnr == _BINARY,
    )


def _skip(inner: Any, count: int) -> None:
    for _ in range(count + 1):
        inner._read_packet()


class Packets:
    """The rows of a result as they come: blocks of whole packets.

    Parameters
    ----------
    connection
        On which a statement was executed.
    some
        Whether it gives rows at all.
    """

    def __init__(self, connection: "Connection[Any]", *, some: bool = True) -> None:
        inner: Any = connection
        self._file = inner._rfile
        self._sock = inner._sock
        self._sock.settimeout(None)
        inner._current_timeout = None
        self._poll = select.poll()
        self._poll.register(self._sock, select.POLLIN)
        self._rest = b""
        self._walked = True
        self._soon = 0.0
        self.ended = not some

    def blocks(self) -> Iterator[tuple[bytes, list[int]]]:
        """Give blocks of bytes, and where in each the rows begin.

        Eight bytes stand behind the last row of a block.

        Raises
        ------
        pymysql.err.Error
            The server failed the query, or is gone.
        """
        while not self.ended:
            data = self._block()
            starts, place = _walk(data)
            self._rest = data[place:]
            if self._is_other():
                self._end(self._rest[4:])
            if starts:
                yield data[:place] + bytes(8), starts
            if self._goes_on():
                row = self._long_row()
                # What was taken with its end may hold all that still comes.
                self._walked = False
                yield row + bytes(8), [0]

    def _is_other(self) -> bool:
        """Tell whether a packet has come, whole, that is no row."""
        if len(self._rest) < 5 or not self._rest[4] or self._goes_on():
            return False
        return len(self._rest) >= 4 + int.from_bytes(self._rest[:3], "little")

    def _goes_on(self) -> bool:
        """Tell whether a row comes that is longer than a packet."""
        return self._rest[:3] == b"\xff\xff\xff"

    def drain(self) -> None:
        """Read what still comes, and forget it."""
        try:
            for _ in self.blocks():
                pass
        except err.Error:
            if not self.ended:
                raise

    def _block(self) -> bytes:
        """Add to what is left; the first rows of all are not made to wait."""
        if not self._walked:
            self._walked = True
            return self._rest
        parts = [self._rest, self._more()]
        size = len(parts[1])
        until = time.monotonic() + self._soon
        self._soon = _SOON
        while (
            size < _READ
            and not _may_end(parts[-1])
            and self._comes(until - time.monotonic())
        ):
            parts.append(self._more())
            size += len(parts[-1])
        return b"".join(parts)

    def _comes(self, seconds: float) -> bool:
        if isinstance(self._sock, ssl.SSLSocket) and self._sock.pending():
            return True
        return bool(self._poll.poll(max(0.0, seconds) * 1000))

    def _more(self) -> bytes:
        data: bytes = self._file.read1(_PIECE)
        if not data:
            raise err.OperationalError(2013, "Lost connection during the query")
        return data

    def _exactly(self, size: int) -> bytes:
        while len(self._rest) < size:
            self._rest += self._more()
        taken, self._rest = self._rest[:size], self._rest[size:]
        return taken

    def _long_row(self) -> bytes:
        """Put a row together that takes several packets."""
        parts: list[bytes] = []
        length = _LONGEST
        while length == _LONGEST:
            length = struct.unpack("<I", self._exactly(4))[0] & _LONGEST
            parts.append(self._exactly(length))
        return b"".join(parts)

    def _end(self, packet: bytes) -> None:
        self.ended = True
        if packet[0] == _ERROR:
            err.raise_mysql_exception(packet)
        if packet[0] != _EOF or len(packet) >= _EOF_BYTES:
            raise err.InternalError(2027, "Malformed packet")


def _walk(data: bytes) -> tuple[list[int], int]:
    """Find where rows begin, and where the last of them ends."""
    unpack = struct.Struct("<I").unpack_from
    starts: list[int] = []
    append = starts.append
    place, size = 0, len(data)
    # For each row: it is most of what reading costs beside the values.
    while place + 5 <= size:
        length = unpack(data, place)[0] & _LONGEST
        end = place + 4 + length
        if end > size or data[place + 4] or length == _LONGEST:
            break
        append(place + 4)
        place = end
    return starts, place


def _may_end(data: bytes) -> bool:
    """Tell whether bytes end as a result does; rarely, a row ends so too."""
    return data[-9:-6] == b"\5\0\0" and data[-5:-4] == b"\xfe"


def load_local(connection: "Connection[Any]", sql: str, data: Iterable[bytes]) -> int:
    """Run LOAD DATA LOCAL, send these bytes as its file, and count rows taken.

    The server leaves out rows that a unique index forbids, without an error.
    """
    inner: Any = connection
    inner._execute_command(_QUERY, sql)
    packet = inner._read_packet()
    if not packet.is_load_local_packet():
        raise err.NotSupportedError(1148, "LOAD DATA LOCAL is not allowed")
    for block in data:
        for place in range(0, len(block), _SENT):
            inner.write_packet(block[place : place + _SENT])
    inner.write_packet(b"")
    return int(OKPacketWrapper(inner._read_packet()).affected_rows)
