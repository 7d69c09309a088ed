"""One running query: rows pulled in threads, given to the event loop.

The query has a connection of its own, so that interrupting it touches no
other.  A task loads what the query brings along, batch by batch, and then pulls
ahead of the reader by few batches, each step a call in the thread pool; between
steps no thread is held, so a slow reader costs none.
Whatever ends the query early (deadline, limit, the reader's going) cancels
that task, which interrupts DuckDB and waits until the thread has let go.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Generator, Sequence
from concurrent.futures import Executor
from typing import TypeVar

import duckdb
import pyarrow as pa

from dali.arrow import conform
from dali.errors import DaliError, ServiceUnavailable, TimedOut
from dali.tableset import Column
from engines.duckdb.faults import fault_of
from engines.duckdb.uploads import load_uploads
from engines.protocol import Upload

__all__ = ["RunningQuery"]

BATCH_ROWS = 20_480
"""Rows of a batch: fewer cost overhead, more cost cache (DATAPLANE).  Ten of
DuckDB's vectors, so that none is split and a row group ends in no remnant."""

FIRST_ROWS = 2_048
"""Rows of the first batch: soon serialised, so the first byte is early."""

_AHEAD = 2
"""Batches that may wait for the reader."""

_INTERRUPT_EVERY = 0.02
"""Seconds; an interrupt that comes before DuckDB began is lost: ask again."""

_T = TypeVar("_T")


class RunningQuery:
    """A query on its way.

    Parameters
    ----------
    connection
        A connection of this query's own; closed at the end.
    pool
        Threads for all that blocks.
    deadline
        Time of the loop's clock at which the query is cancelled.
    uploads
        Tables that are loaded first.
    """

    def __init__(
        self,
        connection: duckdb.DuckDBPyConnection,
        pool: Executor,
        sql: str,
        columns: Sequence[Column],
        *,
        limit: int | None,
        deadline: float | None,
        uploads: Sequence[Upload] = (),
    ) -> None:
        self._connection = connection
        self._pool = pool
        self._loads = load_uploads(connection, uploads)
        self._rows = _rows(connection, sql, columns, limit)
        self._deadline = deadline
        self._ready: asyncio.Queue[pa.RecordBatch | DaliError | None] = asyncio.Queue()
        self._room = asyncio.Semaphore(_AHEAD)
        self._first: pa.RecordBatch | None = None
        self._pump: asyncio.Task[None] | None = None
        self._closing: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Run the query up to its first rows.

        Raises
        ------
        EngineFault
            DuckDB refused it, or the rows of an upload.
        TimedOut
            The deadline passed before there were any rows.
        DaliError
            An upload raised it.
        """
        self._pump = asyncio.create_task(self._pull_ahead())
        self._first = await self._take()

    async def batches(self) -> AsyncIterator[pa.RecordBatch]:
        """Give the rows, once."""
        batch, self._first = self._first, None
        while batch is not None:
            yield batch
            batch = await self._take()

    def abort(self) -> None:
        """Cancel the query, and let its reader know."""
        if self._pump is not None:
            self._pump.cancel()

    async def stop(self) -> None:
        """Cancel what still runs, and close; waits even if cancelled itself."""
        if self._closing is None:
            self._closing = asyncio.create_task(self._close())
        await _to_the_end(self._closing)

    async def _close(self) -> None:
        self.abort()
        if self._pump is not None:
            await asyncio.wait({self._pump})
        # A load that was cut short holds a file.
        await self._in_thread(self._loads.close)
        # The generator holds the reader, the reader the open result.
        await self._in_thread(self._rows.close)
        await self._in_thread(self._connection.close)

    async def _take(self) -> pa.RecordBatch | None:
        item = await self._ready.get()
        if isinstance(item, DaliError):
            raise item
        self._room.release()
        return item

    async def _pull_ahead(self) -> None:
        end: DaliError | None = None
        try:
            async with asyncio.timeout_at(self._deadline):
                while await self._in_thread(lambda: next(self._loads, False)):
                    pass
                while True:
                    await self._room.acquire()
                    batch = await self._in_thread(lambda: next(self._rows, None))
                    if batch is None:
                        break
                    self._ready.put_nowait(batch)
        except TimeoutError:
            end = TimedOut(hint="Ask for less, or use the asynchronous service.")
        except asyncio.CancelledError:  # noqa: ASYNC103 `abort` is its only source
            end = ServiceUnavailable("The query was cancelled.")
        except Exception as error:
            end = fault_of(error)
        self._ready.put_nowait(end)

    async def _in_thread(self, work: Callable[[], _T]) -> _T:
        """Run work that blocks; if cancelled, interrupt it and wait for its end."""
        future = asyncio.get_running_loop().run_in_executor(self._pool, work)
        cancelled: asyncio.CancelledError | None = None
        while not future.done():
            try:
                pause = None if cancelled is None else _INTERRUPT_EVERY
                await asyncio.wait({future}, timeout=pause)
            except asyncio.CancelledError as why:  # noqa: ASYNC103 raised below
                cancelled = why
            if cancelled is not None and not future.done():
                self._connection.interrupt()
        if cancelled is not None:
            future.exception()  # looked at, so that asyncio does not complain
            raise cancelled
        return future.result()


def _rows(
    connection: duckdb.DuckDBPyConnection,
    sql: str,
    columns: Sequence[Column],
    limit: int | None,
) -> Generator[pa.RecordBatch, None, None]:
    """Run the query and read it, at most ``limit`` rows; blocks."""
    # sql() streams; execute() would materialise all rows before the first.
    relation = connection.sql(sql)
    left = limit
    size = FIRST_ROWS
    if left == 0:
        return
    for raw in relation.to_arrow_reader(BATCH_ROWS):
        batch = conform(raw if left is None else raw.slice(0, left), columns)
        while batch.num_rows:
            yield batch.slice(0, size)
            batch, size = batch.slice(size), BATCH_ROWS
        if left is not None:
            left -= min(left, raw.num_rows)
            if not left:
                return


async def _to_the_end(task: asyncio.Task[None]) -> None:
    """Wait until a task is done, and only then be cancelled."""
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError as why:  # noqa: ASYNC103 raised below
            cancelled = why
    if cancelled is not None:
        raise cancelled
    task.result()
