"""A place for pyarrow's writers to write to, emptied as often as wanted."""

from typing import Any

import pyarrow as pa
from typing_extensions import Buffer

__all__ = ["Drain"]


class _Pieces:
    """A file that only grows, and forgets what was taken from it."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []
        self.position = 0

    closed = False

    def write(self, data: Buffer, /) -> int:
        piece = bytes(data)
        self.pieces.append(piece)
        self.position += len(piece)
        return len(piece)

    def tell(self) -> int:
        return self.position

    def flush(self) -> None:
        """Do nothing: pieces are taken as they are."""

    def close(self) -> None:
        self.closed = True


class Drain:
    """Bytes on their way from a writer that wants a file."""

    def __init__(self) -> None:
        self._pieces = _Pieces()
        # pyarrow asks for the few methods above, its stubs for all of IOBase.
        file: Any = self._pieces
        self.sink = pa.PythonFile(file, mode="w")

    def take(self) -> bytes:
        """Give what was written since the last call."""
        data = b"".join(self._pieces.pieces)
        self._pieces.pieces.clear()
        return data
