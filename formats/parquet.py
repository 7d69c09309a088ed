"""Parquet with VOParquet 1.0 metadata: a VOTable header in the footer."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.parquet as pq

from dali.result import Info, Outcome, ResultHeader
from formats.column_notes import annotated_schema
from formats.drain import Drain
from formats.votable_document import final_infos
from formats.writer import Encoder

__all__ = ["PARQUET", "Parquet"]

_GROUP_ROWS = 131_072
_GROUP_BYTES = 32 << 20


@dataclass(frozen=True, slots=True)
class Parquet:
    """Columns in groups of rows, compressed."""

    name: str = "parquet"
    ivo_id: str | None = None
    media_type: str = "application/vnd.apache.parquet"
    aliases: tuple[str, ...] = (
        "voparquet",
        "application/x-parquet",
        "application/parquet",
    )
    extension: str = "parquet"

    def encoder(self, header: ResultHeader) -> Encoder:
        """Begin a result."""
        return _Encoder(header)


PARQUET = Parquet()


class _Encoder:
    def __init__(self, header: ResultHeader) -> None:
        self._schema = annotated_schema(header)
        self._drain = Drain()
        self._writer: pq.ParquetWriter | None = None
        self._waiting: list[pa.RecordBatch] = []

    def begin(self) -> Iterator[bytes]:
        self._writer = pq.ParquetWriter(
            self._drain.sink, self._schema, compression="zstd", compression_level=1
        )
        yield self._drain.take()

    def batch(self, batch: pa.RecordBatch) -> Iterator[bytes]:
        for start in range(0, batch.num_rows, _GROUP_ROWS):
            self._waiting.append(batch.slice(start, _GROUP_ROWS))
            rows = sum(b.num_rows for b in self._waiting)
            if rows >= _GROUP_ROWS or self._waiting_bytes() >= _GROUP_BYTES:
                yield self._write_group()

    def end(self, outcome: Outcome, infos: tuple[Info, ...] = ()) -> Iterator[bytes]:
        assert self._writer is not None
        if self._waiting:
            yield self._write_group()
        last = [[i.name, i.value, i.text] for i in final_infos(outcome, infos)]
        self._writer.add_key_value_metadata(
            {"QUERY_STATUS": outcome.value, "final_infos": json.dumps(last)}
        )
        self._writer.close()
        yield self._drain.take()

    def close(self) -> None:
        """Let go of rows that were not written."""
        self._waiting = []

    def _waiting_bytes(self) -> int:
        return sum(b.nbytes for b in self._waiting)

    def _write_group(self) -> bytes:
        assert self._writer is not None
        batches = [
            pa.RecordBatch.from_arrays(b.columns, schema=self._schema)
            for b in self._waiting
        ]
        self._waiting = []
        table = pa.Table.from_batches(batches)
        self._writer.write_table(table, row_group_size=table.num_rows)
        return self._drain.take()
