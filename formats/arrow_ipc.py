"""Arrow IPC streams: what engines deliver, as it is."""

from collections.abc import Iterator
from dataclasses import dataclass

import pyarrow as pa

from dali.result import Info, Outcome, ResultHeader
from formats.column_notes import annotated_schema
from formats.drain import Drain
from formats.slices import slices
from formats.writer import Encoder

__all__ = ["ARROW", "ArrowStream"]


@dataclass(frozen=True, slots=True)
class ArrowStream:
    """Record batches, for pyarrow, polars, pandas, R and DuckDB."""

    name: str = "arrow"
    ivo_id: str | None = None
    media_type: str = "application/vnd.apache.arrow.stream"
    aliases: tuple[str, ...] = ("arrow-ipc", "ipc", "arrows")
    extension: str = "arrows"

    def encoder(self, header: ResultHeader) -> Encoder:
        """Begin a result."""
        return _Encoder(header)


ARROW = ArrowStream()


class _Encoder:
    def __init__(self, header: ResultHeader) -> None:
        self._schema = annotated_schema(header)
        self._drain = Drain()
        self._writer: pa.RecordBatchStreamWriter | None = None

    def begin(self) -> Iterator[bytes]:
        self._writer = pa.ipc.new_stream(self._drain.sink, self._schema)
        yield self._drain.take()

    def batch(self, batch: pa.RecordBatch) -> Iterator[bytes]:
        assert self._writer is not None
        for piece in slices(batch):
            self._writer.write_batch(
                pa.RecordBatch.from_arrays(piece.columns, schema=self._schema)
            )
            yield self._drain.take()

    def end(self, outcome: Outcome, infos: tuple[Info, ...] = ()) -> Iterator[bytes]:
        assert self._writer is not None
        if outcome is Outcome.ERROR:
            # The stream has no place for a message: without its end mark,
            # readers see that something is missing.
            return
        self._writer.close()
        yield self._drain.take()

    def close(self) -> None:
        """Let go of the writer."""
        self._writer = None
