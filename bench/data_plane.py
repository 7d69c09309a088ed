"""The engine against raw DuckDB at 1 and 20 million rows: time and peak memory.

Each figure is taken in a process of its own, so that peaks do not mix; read
the ratios, not the seconds.  Run with ``python -m bench.data_plane``.
"""

import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import duckdb

from dali.tableset import Column, Table
from engines.duckdb import Catalogue, DuckDBConfig, PublishedTable, open_engine
from engines.duckdb.query import BATCH_ROWS

__all__ = ["main"]

SIZES = (1_000_000, 20_000_000)
MEMORY_MB = 100
"""DuckDB keeps pages of the file up to its limit, so a peak grows by that much
with the rows read; rows that pile up would come on top, 1.6 GB at 20 million."""
COLUMNS = (
    Column("id", "long"),
    Column("ra", "double"),
    Column("dec", "double"),
    Column("pmra", "double"),
    Column("mag", "float"),
    Column("flag", "boolean"),
    Column("n", "int"),
    Column("name", "char", "*"),
    Column("observed", "char", "*", "timestamp"),
)
CREATE = """
CREATE TABLE sky.rows AS SELECT
  range::BIGINT AS id, random() * 360 AS ra, random() * 180 - 90 AS dec,
  CASE WHEN range % 10 = 0 THEN NULL ELSE random() END AS pmra,
  (random() * 20)::FLOAT AS mag, range % 3 = 0 AS flag,
  (range % 1000)::INTEGER AS n, 'star ' || range AS name,
  TIMESTAMP '2020-01-01' + INTERVAL (range) SECOND AS observed
FROM range({rows})
"""


def main() -> None:
    """Print seconds, peaks and ratios; fail if the memory is not bounded."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.duckdb"
        # A child's peak starts from its parent's: nothing large may happen here.
        _apart("make", path, SIZES[-1])
        found = {
            (way, rows): _apart(way, path, rows)
            for rows in SIZES
            for way in ("raw", "engine")
        }
    print(f"{'':8}{'rows':>12}{'cpu s/M':>10}{'wall s':>9}{'first s':>9}{'peak MB':>9}")
    for (way, rows), got in found.items():
        print(
            f"{way:8}{rows:12,}{got['cpu'] * 1e6 / rows:10.3f}{got['wall']:9.2f}"
            f"{got['first']:9.3f}{got['peak']:9.0f}"
        )
    small, large = (found["engine", rows] for rows in SIZES)
    raw = found["raw", SIZES[-1]]
    print(f"engine / raw, CPU:          {large['cpu'] / raw['cpu']:.2f}")
    print(f"peak, {SIZES[-1]:,} / {SIZES[0]:,}: {large['peak'] / small['peak']:.2f}")
    grown = large["peak"] - small["peak"]
    print(f"peak grows by {grown:.0f} MB; DuckDB may keep {MEMORY_MB} MB of pages")
    if grown > MEMORY_MB:
        sys.exit("Memory grows with the rows, beyond DuckDB's pages.")
    if large["first"] > 0.1:
        sys.exit("The first batch took more than 100 ms.")


def _apart(way: str, path: Path, rows: int) -> dict[str, float]:
    """Measure in a new process."""
    command = [sys.executable, "-m", "bench.data_plane", way, str(path), str(rows)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def _measure(way: str, path: Path, rows: int) -> None:
    work = {"make": _make, "raw": _raw, "engine": _engine}[way]
    begun, cpu = time.perf_counter(), time.process_time()
    first = work(path, rows, time.perf_counter)
    measured = {
        "cpu": time.process_time() - cpu,
        "wall": time.perf_counter() - begun,
        "first": first,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    print(json.dumps(measured))


def _make(path: Path, rows: int, clock: Callable[[], float]) -> float:
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE SCHEMA sky")
        connection.execute(CREATE.format(rows=rows))
    return 0.0


def _raw(path: Path, rows: int, clock: Callable[[], float]) -> float:
    with duckdb.connect(
        str(path), True, {"memory_limit": f"{MEMORY_MB}MB"}
    ) as connection:
        begun = clock()
        sql = f"FROM sky.rows WHERE id < {rows}"
        reader = connection.sql(sql).to_arrow_reader(BATCH_ROWS)
        next(reader)
        first = clock() - begun
        assert BATCH_ROWS + sum(batch.num_rows for batch in reader) == rows
        return first


def _engine(path: Path, rows: int, clock: Callable[[], float]) -> float:
    table = Table("rows", "sky", COLUMNS, ("sky", "rows"))
    catalogue = Catalogue(path, (PublishedTable(table),))
    return asyncio.run(_fetch(catalogue, rows, clock))


async def _fetch(catalogue: Catalogue, rows: int, clock: Callable[[], float]) -> float:
    engine = open_engine(DuckDBConfig(memory_limit=f"{MEMORY_MB}MB"), [catalogue])
    await engine.open()
    sql = f"SELECT * FROM catalogue_0.sky.rows WHERE id < {rows}"
    begun, first, count = clock(), 0.0, 0
    async with engine.run(sql, COLUMNS) as result:
        async for batch in result.batches:
            first = first or clock() - begun
            count += batch.num_rows
    await engine.close()
    assert count == rows
    return first


if __name__ == "__main__":
    if sys.argv[1:]:
        _measure(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
    else:
        main()
