"""What uploaded tables cost: to be read, to be loaded, and to be matched by position.

Run ``python -m bench.uploads [rows]``.  Costs are CPU seconds for a million rows;
only their ratios within one run mean something on another machine.
"""

import asyncio
import binascii
import io
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import polars as pl
import pyarrow as pa

from auth import Policy
from bench.formats import COLUMNS, _batches, _document, _plain_rows
from bench.measure import Measure, report
from dali.identity import ANONYMOUS
from dali.params import Params
from dali.result import Outcome, ResultHeader
from dali.tableset import Column, Position, Table
from engines.duckdb import DuckDBConfig, open_engine
from engines.files import ArrowSource, import_arrow
from engines.files.upload import read_upload
from engines.protocol import Upload
from formats.registry import find
from tap.config import TapConfig
from tap.request import TapRequest
from tap.service import TapService
from tap.upload_tables import UploadedFile

__all__ = ["main"]

FORMATS = ("votable-b2", "votable-b", "votable-td", "fits", "parquet", "csv", "ecsv")
CATALOGUE_ROWS = 482_000
UPLOAD_ROWS = 100_000
RADIUS = 1 / 3600

SKY = (
    Column("id", "long"),
    Column("ra", "double", unit="deg", ucd="pos.eq.ra"),
    Column("dec", "double", unit="deg", ucd="pos.eq.dec"),
)
STARS = Table("stars", "sky", SKY, position=Position("ra", "dec"))
TARGETS = Table("targets", "sky", SKY, position=Position("ra", "dec"))


def main() -> int:
    """Print all numbers; give 1 if one passes its bar."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        measures = [*_reading(folder, rows), *asyncio.run(_loading(rows))]
        return report([*measures, *asyncio.run(_matching(folder))])


def _cpu(work: Callable[[], object], rows: int) -> float:
    """Give the better of two costs, in CPU seconds for a million rows."""
    costs = []
    for _ in range(2):
        begun = time.process_time()
        work()
        costs.append((time.process_time() - begun) * 1e6 / rows)
    return min(costs)


def _reading(folder: Path, rows: int) -> Iterator[Measure]:
    batches = _batches(rows)
    costs = {}
    for name in FORMATS:
        path = folder / name
        path.write_bytes(_document(name, batches))
        costs[name] = _cpu(partial(_read, path), rows)
        size = f"  {path.stat().st_size / rows:.0f} MB/M"
        yield Measure(f"read {name}", costs[name], unit="s/M", note=size)
    yield from _ratios(batches, costs, rows)


def _ratios(
    batches: list[pa.RecordBatch], costs: dict[str, float], rows: int
) -> Iterator[Measure]:
    """Hold the costs against what others need for the same bytes."""
    encoded = binascii.b2a_base64(_plain_rows(batches))
    limit = _cpu(lambda: bytearray(binascii.a2b_base64(encoded)), rows)
    yield Measure("base64 decoded and copied", limit, unit="s/M")
    text = _csv(batches)
    polars = _cpu(lambda: pl.read_csv(io.BytesIO(text), try_parse_dates=True), rows)
    yield Measure("polars reads CSV", polars, unit="s/M")
    yield Measure("BINARY2 / base64 and copy", costs["votable-b2"] / limit, 7)
    yield Measure("TABLEDATA / polars CSV", costs["votable-td"] / polars, 5)
    yield Measure("CSV / polars CSV", costs["csv"] / polars, 6)


def _read(path: Path) -> int:
    return sum(batch.num_rows for batch in read_upload(path).batches())


def _csv(batches: list[pa.RecordBatch]) -> bytes:
    sink = io.BytesIO()
    frame: Any = pl.from_arrow(pa.Table.from_batches(batches))
    frame.write_csv(sink)
    return sink.getvalue()


async def _loading(rows: int) -> list[Measure]:
    """Load rows that are read already, with a query that looks at none of them."""
    batches = _batches(rows)
    header = ResultHeader((Column("n", "long"),))
    engine = open_engine(DuckDBConfig())
    await engine.open()
    table = Table("mine", "TAP_UPLOAD", COLUMNS, engine.place("TAP_UPLOAD.mine"))
    small = pa.Table.from_batches(batches).to_batches(max_chunksize=20_000)
    upload = Upload(table, lambda: iter(small))
    costs = []
    for _ in range(3):
        begun = time.process_time()
        async with engine.run("SELECT 1", header.columns, uploads=[upload]):
            costs.append((time.process_time() - begun) * 1e6 / rows)
    await engine.close()
    whole = _cpu(partial(_load_at_once, batches), rows)
    return [
        Measure("load into DuckDB", min(costs), unit="s/M"),
        Measure("load into DuckDB at once", whole, unit="s/M"),
        Measure("load / at once", min(costs) / whole, 2.5),
    ]


def _load_at_once(batches: list[pa.RecordBatch]) -> None:
    with duckdb.connect() as connection:
        connection.register("incoming", pa.Table.from_batches(batches))
        connection.execute("CREATE TEMP TABLE mine AS FROM incoming")


async def _matching(folder: Path) -> list[Measure]:
    """Match an upload with a catalogue, and the same rows as a published table."""
    stars = _stars(CATALOGUE_ROWS)
    targets = _moved(stars)
    sources = [
        ArrowSource(STARS, lambda: stars.to_batches(max_chunksize=100_000)),
        ArrowSource(TARGETS, lambda: targets.to_batches(max_chunksize=100_000)),
    ]
    catalogue = import_arrow(sources, folder / "data")
    engine = open_engine(DuckDBConfig(), [catalogue])
    await engine.open()
    path = folder / "targets.vot"
    path.write_bytes(_votable(targets))
    sent = UploadedFile("mine", path, "", "", "param:mine", path.stat().st_size)
    service = TapService(
        TapConfig(), engine, await engine.tableset(), Policy(), read_upload=read_upload
    )
    upload, found = await _timed(service, "TAP_UPLOAD.mine", sent)
    published, same = await _timed(service, "sky.targets", sent)
    await engine.close()
    if found != same or found < UPLOAD_ROWS:
        raise SystemExit(f"Answers differ: {found} and {same} pairs.")
    note = f"  {UPLOAD_ROWS} with {CATALOGUE_ROWS} rows within 1 arcsec, {found} pairs"
    return [
        Measure("match an upload", upload, unit="s", note=note),
        Measure("match the same rows, published", published, unit="s"),
        Measure("upload / published", upload / published, 3),
    ]


async def _timed(
    service: TapService, table: str, sent: UploadedFile
) -> tuple[float, int]:
    """Give the best of three times, from the file to the answer."""
    query = (
        f"SELECT COUNT(*) AS n FROM {table} AS t JOIN sky.stars AS s "
        f"ON DISTANCE(t.ra, t.dec, s.ra, s.dec) < {RADIUS}"
    )
    pairs = {"LANG": "ADQL", "QUERY": query}
    request = TapRequest.from_params(Params(pairs.items()), service.config)
    times, count = [], 0
    for _ in range(3):
        begun = time.perf_counter()
        plan = await service.prepare(request, ANONYMOUS, [sent])
        async with service.run(plan) as answer:
            async for batch in answer.rows:
                count = int(batch["n"][0].as_py())
        times.append(time.perf_counter() - begun)
    return min(times), count


def _stars(rows: int) -> pa.Table:
    draw = np.random.default_rng(1)
    ra = draw.random(rows) * 360
    dec = np.degrees(np.arcsin(2 * draw.random(rows) - 1))
    return pa.table({"id": np.arange(rows), "ra": ra, "dec": dec})


def _moved(stars: pa.Table) -> pa.Table:
    """Take some stars, in no order, each moved by less than the radius."""
    draw = np.random.default_rng(2)
    some = stars.take(draw.choice(len(stars), UPLOAD_ROWS, replace=False))
    dec = np.clip(some["dec"].to_numpy() + RADIUS / 2, -90, 90)
    return some.set_column(2, "dec", pa.array(dec))


def _votable(rows: pa.Table) -> bytes:
    encoder = find("votable-b2").encoder(ResultHeader(SKY))
    pieces = [*encoder.begin()]
    for batch in rows.to_batches():
        pieces += encoder.batch(batch)
    return b"".join([*pieces, *encoder.end(Outcome.OK)])


if __name__ == "__main__":
    sys.exit(main())
