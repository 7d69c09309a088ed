"""Batches cut small, so that an encoder's memory stays bounded."""

from collections.abc import Iterator

import pyarrow as pa

__all__ = ["MAX_BYTES", "MAX_ROWS", "slices"]

MAX_ROWS = 20_480
"""Rows of one piece: fewer cost more calls, more fall out of the cache.  As
many as the batches of the embedded engine have, which are not cut again."""

MAX_BYTES = 16 << 20
"""Bytes of one piece, unless one row alone is larger."""


def slices(batch: pa.RecordBatch) -> Iterator[pa.RecordBatch]:
    """Cut a batch into pieces of bounded rows and bytes, without copying."""
    rows = batch.num_rows
    if not rows:
        return
    fitting = int(rows * MAX_BYTES / max(1, batch.nbytes))
    step = max(1, min(MAX_ROWS, fitting))
    for start in range(0, rows, step):
        yield batch.slice(start, step)
