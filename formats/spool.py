"""Rows that wait in a temporary file, for formats that must know all of them."""

import tempfile
from collections.abc import Iterator

import pyarrow as pa

from formats.slices import slices

__all__ = ["Spool"]


class Spool:
    """Batches written once, and read back once, in bounded memory."""

    def __init__(self) -> None:
        # Without a name in the file system: nothing is left after a crash.
        self._file = tempfile.TemporaryFile()  # noqa: SIM115
        self._writer: pa.RecordBatchStreamWriter | None = None
        self.rows = 0

    def append(self, batch: pa.RecordBatch) -> Iterator[pa.RecordBatch]:
        """Keep a batch, and give it back in small pieces to be looked at."""
        for piece in slices(batch):
            if self._writer is None:
                self._writer = pa.ipc.new_stream(self._file, piece.schema)
            self._writer.write_batch(piece)
            self.rows += piece.num_rows
            yield piece

    def batches(self) -> Iterator[pa.RecordBatch]:
        """Read all batches again, in the pieces that were given."""
        if self._writer is None:
            return
        self._writer.close()
        self._file.seek(0)
        yield from pa.ipc.open_stream(self._file)

    def close(self) -> None:
        """Delete the file."""
        self._file.close()
