"""How much a caller may get: rows and time (TAP 1.1 §2.7.4, DALI 1.1 §3.4.4)."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pyarrow as pa

from dali.identity import Identity
from tap.config import TapConfig
from tap.request import TapRequest

__all__ = ["Limits", "RowLimit", "limits_for"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Rows and seconds of one query."""

    rows: int
    seconds: float


def limits_for(request: TapRequest, identity: Identity, config: TapConfig) -> Limits:
    """Clamp what was asked for; more than there is to have is no error.

    Everybody has the same limits so far, whoever asks.
    """
    asked = config.maxrec_default if request.maxrec is None else request.maxrec
    return Limits(min(asked, config.maxrec_hard), float(config.duration_seconds))


class RowLimit:
    """A stream of batches cut after so many rows, that knows if it was cut.

    The engine is asked for one row more than this lets through: that row's
    arrival alone tells an overflow from a result that just fits.
    """

    def __init__(self, batches: AsyncIterator[pa.RecordBatch], rows: int) -> None:
        self._batches = batches
        self._left = rows
        self.passed = 0
        self.overflowed = False

    def __aiter__(self) -> AsyncIterator[pa.RecordBatch]:
        return self._cut()

    async def _cut(self) -> AsyncIterator[pa.RecordBatch]:
        async for batch in self._batches:
            if batch.num_rows > self._left:
                self.overflowed = True
                batch = batch.slice(0, self._left)
            self._left -= batch.num_rows
            self.passed += batch.num_rows
            if batch.num_rows:
                yield batch
            if self.overflowed:
                return
