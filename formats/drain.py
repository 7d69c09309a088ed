"""A place for pyarrow's writers to write to, emptied as often as wanted."""

import io

import pyarrow as pa

__all__ = ["Drain"]


class _Pieces(io.RawIOBase):
    """A file that only grows, and forgets what was taken from it."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[bytes] = []
        self.position = 0

    def writable(self) -> bool:
        return True

    def write(self, data: object, /) -> int:
        piece = bytes(data)  # type: ignore[call-overload]
        self.pieces.append(piece)
        self.position += len(piece)
        return len(piece)

    def tell(self) -> int:
        return self.position


class Drain:
    """Bytes on their way from a writer that wants a file."""

    def __init__(self) -> None:
        self._pieces = _Pieces()
        self.sink = pa.PythonFile(self._pieces, mode="w")

    def take(self) -> bytes:
        """Give what was written since the last call."""
        data = b"".join(self._pieces.pieces)
        self._pieces.pieces.clear()
        return data
