"""A service over two databases: stars at home, their orbits and light far away."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa

from auth import Policy
from dali.identity import ANONYMOUS
from dali.result import ResultHeader
from dali.tableset import Column, Position, Schema, Table, TableSet
from engines.duckdb import DuckDBConfig, DuckDBEngine, open_engine
from engines.files.upload import read_upload
from engines.protocol import Engine
from tap.config import TapConfig
from tap.plan import Plan
from tap.request import TapRequest
from tap.service import TapService
from tap.tap_schema import published_with_tap_schema, rows_of
from tap.upload_tables import UploadedFile
from tests.tap.support import STARS, rows_of_stars

__all__ = [
    "FAR",
    "LIGHT",
    "ORBITS",
    "Got",
    "PUBLISHED",
    "answer",
    "batches_of",
    "plan_of",
    "rows_of_light",
    "two_databases",
]

FAR = "far"
ORBITS = Table(
    "orbits",
    "motion",
    (Column("star", "long"), Column("period", "double", unit="d")),
    physical=("motion", "orbits_1"),
    engine=FAR,
)
LIGHT = Table(
    "light",
    "motion",
    (
        Column("star", "long"),
        Column("ra", "double", unit="deg"),
        Column("dec", "double", unit="deg"),
        Column("mag", "double", unit="mag"),
        Column("band", "char", "*"),
    ),
    physical=("motion", "light_1"),
    position=Position("ra", "dec"),
    engine=FAR,
)
PUBLISHED = published_with_tap_schema(
    TableSet((Schema("sky", (STARS,)), Schema("motion", (ORBITS, LIGHT))))
)


def rows_of_orbits() -> pa.Table:
    """Make the orbits of stars 1, 2 and 9."""
    return pa.table(
        {
            "star": pa.array([1, 2, 9], pa.int64()),
            "period": pa.array([10.0, 20.0, None]),
        }
    )


def rows_of_light(count: int) -> pa.Table:
    """Make so many measurements of five stars in two bands."""
    return pa.table(
        {
            "star": pa.array([i % 5 for i in range(count)], pa.int64()),
            "ra": [(i % 5) * 72.0 + 0.0001 for i in range(count)],
            "dec": [0.5] * count,
            "mag": [10 + i / count for i in range(count)],
            "band": ["gr"[i % 2] for i in range(count)],
        }
    )


async def batches_of(rows: pa.Table) -> AsyncIterator[pa.RecordBatch]:  # noqa: ASYNC124
    """Give rows as engines are loaded with them."""
    for batch in rows.to_batches():
        yield batch


@asynccontextmanager
async def two_databases(
    config: TapConfig | None = None,
    far: Engine | None = None,
    *,
    light: int = 10,
    far_config: DuckDBConfig | None = None,
    home_config: DuckDBConfig | None = None,
) -> AsyncIterator[TapService]:
    """Give a service; the far database is a DuckDB too, if none is given."""
    async with AsyncExitStack() as stack:

        async def opened(name: str, settings: DuckDBConfig | None) -> DuckDBEngine:
            engine = open_engine(settings or DuckDBConfig(threads=2), name=name)
            await engine.open()
            stack.push_async_callback(engine.close)
            return engine

        home = await opened("home", home_config)
        await home.load(STARS, batches_of(rows_of_stars()))
        for table, rows in rows_of(PUBLISHED):
            await home.load(table, batches_of(rows))
        if far is None:
            made = far = await opened(FAR, far_config)
            await made.load(ORBITS, batches_of(rows_of_orbits()))
            await made.load(LIGHT, batches_of(rows_of_light(light)))
        yield TapService(
            config or TapConfig(title="T", duration_seconds=30),
            home,
            PUBLISHED,
            Policy(),
            read_upload=read_upload,
            others=(far,),
        )


@dataclass(frozen=True, slots=True)
class Got:
    """An answer, read to its end."""

    plan: Plan
    header: ResultHeader
    rows: list[dict[str, Any]] = field(default_factory=list)

    @property
    def crossing(self) -> list[str]:
        """Give what is said of rows from elsewhere."""
        told = (i.text for i in self.header.infos if i.name == "crossing")
        return [text or "" for text in told]


async def plan_of(
    service: TapService,
    query: str,
    uploads: Sequence[UploadedFile] = (),
    **more: Any,
) -> Plan:
    """Plan a query."""
    request = TapRequest(query=query, **more)
    return await service.prepare(request, ANONYMOUS, uploads)


async def answer(
    service: TapService,
    query: str,
    uploads: Sequence[UploadedFile] = (),
    **more: Any,
) -> Got:
    """Answer a query."""
    plan = await plan_of(service, query, uploads, **more)
    async with service.run(plan) as found:
        rows = [row async for batch in found.rows for row in batch.to_pylist()]
        return Got(plan, found.header, rows)
