"""A query over several databases while it runs: rows of the others come home.

What another database gives becomes a table that the query brings along.  There a
thread walks its rows, here a task fetches them; between the two is a queue of few
batches, so what is fetched waits for what is loaded.

Nothing is asked before the database at home has begun to load: it has a place
there by then.  A part waits for its place in its own database only while those
before it are sure to come to an end: parts are loaded in the order of their
databases' names, and of one database a part is asked for when the one before it
has its first rows.  So no two queries wait for each other.
"""

import asyncio
import queue
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress

import pyarrow as pa

from adql.split import Part
from capabilities.names import qualified
from dali.arrow import schema_of
from dali.errors import ServiceUnavailable, TimedOut, TooLarge
from dali.result import Info
from dali.tableset import Table
from engines.protocol import Engine, Upload

__all__ = ["Crossing", "empty_uploads", "infos_of_parts", "name_of"]

_AHEAD = 3
"""Batches that may wait to be loaded."""

_PATIENCE = 0.1
"""Seconds; so long a thread waits for rows until it looks whether it is cancelled."""

_LONGEST = 400
"""Characters of conditions that are told of one part."""


class Crossing:
    """The parts of one query that other databases answer.

    Parameters
    ----------
    parts
        What they are asked.
    engines
        They, by name.
    rows
        How many rows each part may have.
    seconds
        So long all of it may take.
    """

    def __init__(
        self,
        parts: Sequence[Part],
        engines: Mapping[str, Engine],
        rows: int,
        seconds: float,
    ) -> None:
        self._loop = asyncio.get_running_loop()
        until = self._loop.time() + seconds
        ordered = sorted(parts, key=lambda part: part.engine)
        self._fetches = [
            _Fetch(part, engines[part.engine], rows, until, self._loop, self._begin)
            for part in ordered
        ]
        self._starters: list[asyncio.Task[None]] = []
        self._closed = False

    @property
    def uploads(self) -> tuple[Upload, ...]:
        """Give the tables that the query brings along."""
        return tuple(Upload(fetch.part.table, fetch.batches) for fetch in self._fetches)

    async def __aenter__(self) -> "Crossing":
        return self

    async def __aexit__(self, *_: object) -> None:
        """Cancel what is still fetched, and wait until it has let go."""
        self._closed = True
        tasks = [*self._starters, *(f.task for f in self._fetches if f.task)]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    def _begin(self) -> None:
        """Ask all databases, unless that is done already; on the loop."""
        if self._starters or self._closed:
            return
        by_engine: dict[str, list[_Fetch]] = {}
        for fetch in self._fetches:
            by_engine.setdefault(fetch.part.engine, []).append(fetch)
        self._starters = [
            self._loop.create_task(_one_by_one(fetches))
            for fetches in by_engine.values()
        ]


async def _one_by_one(fetches: Iterable["_Fetch"]) -> None:
    for fetch in fetches:
        await fetch.begin()


class _Fetch:
    """One part on its way: a task that fetches, and a thread that reads."""

    def __init__(
        self,
        part: Part,
        engine: Engine,
        rows: int,
        until: float,
        loop: asyncio.AbstractEventLoop,
        begin: Callable[[], None],
    ) -> None:
        self.part = part
        self.task: asyncio.Task[None] | None = None
        self._engine = engine
        self._rows = rows
        self._until = until
        self._loop = loop
        self._begin = begin
        self._begun = asyncio.Event()
        self._room = asyncio.Semaphore(_AHEAD)
        self._ready: queue.SimpleQueue[pa.RecordBatch | Exception | None]
        self._ready = queue.SimpleQueue()

    # --- on the loop --------------------------------------------------------------

    async def begin(self) -> None:
        """Ask the database, and wait until there are rows or an error."""
        self.task = self._loop.create_task(self._fetch())
        await self._begun.wait()

    async def _fetch(self) -> None:
        end: Exception | None = None
        try:
            await self._pour()
        except asyncio.CancelledError:
            end = ServiceUnavailable("The query was cancelled.")
            raise
        except Exception as error:
            end = error
        finally:
            self._ready.put(end)
            self._begun.set()

    async def _pour(self) -> None:
        left = self._rows
        seconds = self._until - self._loop.time()
        if seconds <= 0:
            raise TimedOut()
        query = self.part.query
        async with self._engine.run(
            query.sql, query.columns, limit=left + 1, deadline=seconds
        ) as result:
            self._begun.set()
            async for batch in result.batches:
                left -= batch.num_rows
                if left < 0:
                    raise _too_many(self.part, self._rows)
                await self._room.acquire()
                self._ready.put(batch)

    # --- in a thread --------------------------------------------------------------

    def batches(self) -> Iterator[pa.RecordBatch]:
        """Give the rows; an empty batch now and then while none come."""
        self._loop.call_soon_threadsafe(self._begin)
        nothing = pa.RecordBatch.from_pylist(
            [], schema=schema_of(self.part.table.columns)
        )
        try:
            while True:
                try:
                    item = self._ready.get(timeout=_PATIENCE)
                except queue.Empty:
                    yield nothing
                    continue
                if item is None:
                    return
                if isinstance(item, Exception):
                    raise item
                self._loop.call_soon_threadsafe(self._room.release)
                yield item
        finally:
            # The loop is closed if the whole process ends.
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._stop)

    def _stop(self) -> None:
        if self.task is not None:
            self.task.cancel()


def empty_uploads(parts: Sequence[Part]) -> tuple[Upload, ...]:
    """Give the tables of parts without rows: enough to plan with."""
    return tuple(Upload(part.table, lambda: iter(())) for part in parts)


def name_of(part: Part) -> str:
    """Name what a part reads, for people."""
    return ", ".join(map(qualified, part.query.tables))


def infos_of_parts(text: str, parts: Sequence[Part], *, sql: bool) -> Iterator[Info]:
    """Tell what was fetched from where, and by which conditions of a query."""
    for part in parts:
        columns = ", ".join(column.name for column in part.query.columns)
        told = f"Rows of {name_of(part)} were fetched from {part.engine}: {columns}"
        said = [text[span.start : span.end] for span in part.conditions]
        if said:
            told += f"; where {' AND '.join(said)}"
        if len(told) > _LONGEST:
            told = f"{told[:_LONGEST]} ..."
        yield Info("crossing", f"{part.engine}: {name_of(part)}", told)
    for part in parts if sql else ():
        yield Info("SQL", part.query.sql, f"The query as {part.engine} was asked")


def _too_many(part: Part, rows: int) -> TooLarge:
    table: Table = part.table
    what = name_of(part)
    chosen = " that fulfil its conditions" if part.conditions else ""
    return TooLarge(
        f"The query needs more than {rows} rows of {what} from another database"
        f" ({part.engine}){chosen}.",
        hint=f"A query over several databases may fetch {rows} rows of each table: "
        f"write conditions on columns of {table.name} alone, or query {part.engine} "
        "by itself and upload the result.",
    )
