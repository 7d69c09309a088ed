"""One engine, measured in a process of its own: ``python -m bench.engine_work``.

It prints a line of JSON for each measure, as soon as that is taken.
"""

import asyncio
import json
import statistics
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import pyarrow as pa

from adql import CompiledQuery, compile
from bench.activity import Watch, until
from bench.clock import Clock, resident_megabytes
from bench.engine_data import PLACE, Given
from bench.measure import Measure
from bench.raw_drivers import copy_bytes, drain_binary
from dali.arrow import schema_of
from dali.tableset import Column, Table, TableSet
from engines.duckdb import DuckDBConfig, open_engine, read_catalogue
from engines.protocol import Engine, Upload
from suite.config import Config, Database, SchemaNotes, TableNotes
from suite.databases import database_engines
from tap.upload_tables import with_uploads

__all__ = ["main"]

_ALL = f"SELECT * FROM {PLACE}.objects"
_MANY = f"SELECT r.* FROM {PLACE}.objects AS r, {PLACE}.repeats AS t"
_ENDLESS = (
    f"SELECT COUNT(*) AS c FROM {PLACE}.objects AS a, {PLACE}.objects AS b "
    "WHERE SIN(a.ra) + SIN(b.dec) > 1.5"
)
_CONE = (
    f"SELECT id, ra, dec FROM {PLACE}.objects "
    "WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(123.4, 21.5, {radius}))"
)
_UPLOADED = (
    Column("id", "long"),
    Column("ra", "double", unit="deg", ucd="pos.eq.ra;meta.main"),
    Column("dec", "double", unit="deg", ucd="pos.eq.dec;meta.main"),
    Column("name", "char", "*"),
)
_UPLOAD_ROWS = 20_000
"""Rows of a batch, as files are read."""

_CANCELS = 10

_TRIES = 5
"""So often is measured what a busy machine spoils."""

_RAW: dict[str, tuple[str, float | None]] = {
    "duckdb": ("raw reader, CPU", None),
    "postgresql": ("raw COPY bytes, client CPU", 5),
    "mariadb": ("raw binary rows, its server's own CPU", 2),
}
"""What a fetch is compared with, and the bar."""

_FLAT_MB = 64.0
"""So much may a client grow while rows go through it: some batches, and no more."""

_MEMORY = "100MB"
"""What DuckDB may keep of its file's pages."""


@dataclass(frozen=True, slots=True)
class _Cost:
    """What some work took, in seconds: of this process, of the server's, in all."""

    client: float
    server: float
    wall: float
    rows: int


class Work:
    """The measures of one database.

    Parameters
    ----------
    given
        Where it is.
    engine
        Answers; open.
    tables
        What it publishes.
    rows, times
        Rows of the table, and how often the largest answer repeats them.
    """

    def __init__(
        self, given: Given, engine: Engine, tables: TableSet, rows: int, times: int
    ) -> None:
        self._given = given
        self._engine = engine
        self._tables = tables
        self._rows = rows
        self._times = times

    async def measures(self) -> AsyncIterator[Measure]:
        """Take all measures."""
        await self._cost(_ALL, limit=1000)
        async for measure in self._fetch():
            yield measure
        yield await self._first_batch()
        async for measure in self._many():
            yield measure
        yield await self._cancels()
        yield await self._upload()
        async for measure in self._cones():
            yield measure

    def _measure(
        self, name: str, value: float, unit: str = "", bar: float | None = None
    ) -> Measure:
        return Measure(f"{self._given.kind}: {name}", value, bar, unit)

    def _compiled(self, query: str, *, indexed: bool = True) -> CompiledQuery:
        tables = self._tables if indexed else _without_positions(self._tables)
        return compile(query, tables, self._engine.dialect)

    async def _cost(
        self, query: str, limit: int | None = None, *, indexed: bool = True
    ) -> _Cost:
        compiled = self._compiled(query, indexed=indexed)
        with Clock(self._given.pid) as clock:
            rows = 0
            async with self._engine.run(
                compiled.sql, compiled.columns, limit=limit
            ) as result:
                async for batch in result.batches:
                    rows += batch.num_rows
        return _Cost(clock.client, clock.server, clock.wall, rows)

    async def _fetch(self) -> AsyncIterator[Measure]:
        """Fetch all rows, and compare with the least that it can take.

        Either is measured beside the other, again and again: a machine that has
        other work to do slows both.
        """
        costs, raws = [], []
        for _ in range(_TRIES):
            costs.append(await self._cost(_ALL))
            raws.append(await self._raw_seconds())
        assert {cost.rows for cost in costs} == {self._rows}
        median, scale = statistics.median, 1e6 / self._rows
        client = median(cost.client for cost in costs)
        yield self._measure("rows fetched, client CPU", client * scale, "s/M")
        if self._given.pid:
            server = median(cost.server for cost in costs)
            yield self._measure("rows fetched, server CPU", server * scale, "s/M")
        wall = median(cost.wall for cost in costs)
        yield self._measure("rows fetched, wall", wall * scale, "s/M")
        name, bar = _RAW[self._given.kind]
        yield self._measure(name, median(raws) * scale, "s/M")
        ratio = median(c.client / raw for c, raw in zip(costs, raws, strict=True))
        yield self._measure(f"fetch / {name}", ratio, "", bar)

    async def _raw_seconds(self) -> float:
        """Take the rows' bytes, and look at none; give the seconds that count."""
        sql, where = self._compiled(_ALL).sql, self._given.where
        with Clock(self._given.pid) as clock:
            if self._given.kind == "postgresql":
                await copy_bytes(where, sql)
            elif self._given.kind == "mariadb":
                assert await drain_binary(self._given.socket, sql) == self._rows
            else:
                await asyncio.to_thread(_read_raw, where)
        return clock.server if self._given.kind == "mariadb" else clock.client

    async def _first_batch(self) -> Measure:
        compiled = self._compiled(_ALL)
        times = []
        for _ in range(5):
            begun = time.perf_counter()
            async with self._engine.run(compiled.sql, compiled.columns) as result:
                async for _batch in result.batches:
                    times.append(time.perf_counter() - begun)
                    break
        first = statistics.median(times) * 1e3
        return self._measure("first batch of a plain scan", first, "ms", 100)

    async def _many(self) -> AsyncIterator[Measure]:
        """Let many rows through, and see whether they pile up."""
        compiled = self._compiled(_MANY)
        wanted = self._rows * self._times
        rows, before, most = 0, 0.0, 0.0
        with Clock(self._given.pid) as clock:
            async with self._engine.run(compiled.sql, compiled.columns) as result:
                async for batch in result.batches:
                    rows += batch.num_rows
                    now = resident_megabytes()
                    if rows < wanted / self._times / 2:
                        before = max(before, now)
                    most = max(most, now)
        assert rows == wanted, f"{rows} rows, not {wanted}"
        count = f"{wanted / 1e6:g}M rows"
        yield self._measure(f"{count}, wall", clock.wall, "s")
        yield self._measure(f"{count}, client CPU", clock.client * 1e6 / rows, "s/M")
        yield self._measure(f"{count}, memory grows", most - before, "MB", _FLAT_MB)

    async def _cancels(self) -> Measure:
        """Cancel queries, and wait until the database has none of them any more."""
        compiled = self._compiled(_ENDLESS)
        times = []
        with Watch(self._given) as running:
            for _ in range(_CANCELS):
                task = asyncio.create_task(_all_of(self._engine, compiled))
                await until(running, True)
                begun = time.perf_counter()
                task.cancel()
                await until(running, False)
                # What is embedded tells nobody else.
                await asyncio.wait({task})
                times.append(time.perf_counter() - begun)
        latency = statistics.median(times) * 1e3
        return self._measure(f"cancel, median of {_CANCELS}", latency, "ms")

    async def _upload(self) -> Measure:
        rows = _uploaded(self._rows)
        place = self._engine.place("TAP_UPLOAD.mine")
        table = Table("mine", "TAP_UPLOAD", _UPLOADED, place)
        upload = Upload(table, lambda: iter(rows.to_batches(_UPLOAD_ROWS)))
        query = "SELECT COUNT(*) AS n, MAX(id) AS m FROM TAP_UPLOAD.mine"
        tables = with_uploads(self._tables, [upload])
        compiled = compile(query, tables, self._engine.dialect)
        with Clock(self._given.pid) as clock:
            (row,) = await _all_of(self._engine, compiled, upload)
        assert row["n"] == self._rows
        told = f"  client {clock.client:.2f} s, server {clock.server:.2f} s of CPU"
        measure = self._measure("upload of as many rows of 4 columns", clock.wall, "s")
        return replace(measure, note=told)

    async def _cones(self) -> AsyncIterator[Measure]:
        for radius in (0.1, 1):
            query = _CONE.format(radius=radius)
            costs = [await self._cost(query) for _ in range(3)]
            fast = min(costs, key=lambda each: each.wall)
            slow = await self._cost(query, indexed=False)
            assert fast.rows == slow.rows, f"{fast.rows} rows, not {slow.rows}"
            measure = self._measure(f"cone of {radius} deg", fast.wall * 1e3, "ms")
            ratio = (
                f"  {fast.rows} rows; a scan takes {slow.wall / fast.wall:.0f} times"
            )
            yield replace(measure, note=ratio)


async def _all_of(
    engine: Engine, compiled: CompiledQuery, *uploads: Upload
) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = []
    async with engine.run(compiled.sql, compiled.columns, uploads=uploads) as result:
        async for batch in result.batches:
            rows += batch.to_pylist()
    return rows


def _without_positions(tables: TableSet) -> TableSet:
    return TableSet(
        tuple(
            replace(
                schema,
                tables=tuple(replace(each, position=None) for each in schema.tables),
            )
            for schema in tables.schemas
        )
    )


def _read_raw(path: str) -> None:
    import duckdb

    with duckdb.connect(path, True, {"memory_limit": _MEMORY}) as connection:
        for batch in connection.sql(f"FROM {PLACE}.objects").to_arrow_reader(20_480):
            assert batch.num_rows


def _uploaded(count: int) -> pa.Table:
    numbers = range(count)
    arrays: list[pa.Array[Any]] = [
        pa.array(numbers, pa.int64()),
        pa.array([number * 360 / count for number in numbers]),
        pa.array([number * 180 / count - 90 for number in numbers]),
        pa.array([f"target {number}" for number in numbers]),
    ]
    return pa.Table.from_arrays(arrays, schema=schema_of(_UPLOADED))


# --- engines -----------------------------------------------------------------------


@asynccontextmanager
async def _opened(given: Given) -> AsyncIterator[Engine]:
    engine = _engine_of(given)
    await engine.open()
    try:
        yield engine
    finally:
        await engine.close()


def _engine_of(given: Given) -> Engine:
    if given.kind == "duckdb":
        catalogue = read_catalogue(Path(given.where))
        assert catalogue is not None
        return open_engine(DuckDBConfig(memory_limit=_MEMORY), [catalogue])
    settings = Config(
        engines={"bench": Database(given.where)},
        schemas={PLACE: SchemaNotes(engine="bench")},
        tables={
            f"{PLACE}.objects": TableNotes(position=("ra", "dec"), healpix="healpix_29")
        },
    )
    (engine,) = database_engines(settings)
    return engine


async def _measure_all(given: Given, rows: int, times: int) -> None:
    async with _opened(given) as engine:
        work = Work(given, engine, await engine.tableset(), rows, times)
        async for measure in work.measures():
            print(json.dumps(asdict(measure)), flush=True)


def main() -> None:
    """Measure the database that the arguments tell of."""
    told, rows, times = sys.argv[1:]
    asyncio.run(_measure_all(Given(**json.loads(told)), int(rows), int(times)))


if __name__ == "__main__":
    main()
