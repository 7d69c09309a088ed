"""Whole answers over HTTP, against the raw engine and the bare serialising.

A service runs as a process of its own over a synthetic Parquet file, as a
user would start it.  What is compared is CPU time: of that process for one
answer, and of this one for the same table, engine and format without HTTP.
"""

import argparse
import asyncio
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import duckdb

from bench.measure import Measure, report
from dali.result import Outcome, ResultHeader
from engines.duckdb import DuckDBConfig, open_engine, read_catalogue
from engines.duckdb.query import BATCH_ROWS
from formats.registry import find

__all__ = ["main", "run"]

_ROWS = (1_000_000, 20_000_000)
_FORMATS = ("votable", "csv")
_TABLE = """
    COPY (
        SELECT i AS source, (i % 3000)::SMALLINT AS field,
            hash(i)::DOUBLE / 1.8e19 AS x, sin(i) AS y,
            CASE WHEN i % 7 > 0 THEN cos(i)::FLOAT END AS flux,
            i % 2 = 0 AS good, 'star ' || (i % 1000) AS label,
            TIMESTAMP '2020-01-01' + INTERVAL 1 SECOND * (i % 10000000) AS seen
        FROM range({rows}) AS r(i)
    ) TO '{path}' (FORMAT parquet)
"""


@dataclass(frozen=True, slots=True)
class _Service:
    """A running service: its address, and its process's counters."""

    url: str
    pid: int

    def cpu_seconds(self) -> float:
        """Give the CPU time that the process has used."""
        words = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")

    def peak_megabytes(self) -> float:
        """Give the most memory that the process has held."""
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
        raise RuntimeError("this system does not tell a process's memory")


@dataclass(frozen=True, slots=True)
class _Answer:
    """What one answer cost."""

    first_byte: float
    wall: float
    cpu: float
    size: int
    peak: float


def run(rows: Sequence[int] = _ROWS) -> Iterator[Measure]:
    """Measure answers of so many rows each, in each format."""
    with tempfile.TemporaryDirectory(prefix="uraniborg-bench-") as folder:
        for name in _FORMATS:
            peaks: list[float] = []
            for count in rows:
                path = _make(Path(folder), count)
                with _serve(path, Path(folder)) as service:
                    _fetch(service, name, path, 1000)
                    answer = _fetch(service, name, path, count)
                peaks.append(answer.peak)
                yield from _compare(name, count, path, answer)
            if len(peaks) > 1:
                yield Measure(
                    f"{name}: peak memory, most rows / fewest rows",
                    peaks[-1] / peaks[0],
                    1.3,
                )


def _compare(name: str, rows: int, path: Path, answer: _Answer) -> Iterator[Measure]:
    label = f"{name}, {rows / 1e6:g}M rows"
    # As the service was: what only a first query pays does not count.
    asyncio.run(_serialise_seconds(path, 1000, name))
    engine = _engine_seconds(path, rows)
    bare = asyncio.run(_serialise_seconds(path, rows, name))
    yield Measure(f"{label}: first byte", answer.first_byte * 1e3, 100, "ms")
    yield Measure(f"{label}: whole answer", answer.wall, None, "s")
    yield Measure(f"{label}: size", answer.size / 1e6, None, "MB")
    yield Measure(f"{label}: peak memory of the service", answer.peak, None, "MB")
    yield Measure(f"{label}: CPU, HTTP answer / raw engine", answer.cpu / engine)
    yield Measure(f"{label}: CPU, HTTP answer / serialising", answer.cpu / bare, 1.1)


def _make(folder: Path, rows: int) -> Path:
    path = folder / f"rows_{rows}.parquet"
    if not path.exists():
        duckdb.execute(_TABLE.format(rows=rows, path=path))
    return path


def _data_dir(path: Path) -> Path:
    return path.with_suffix(".data")


@contextmanager
def _serve(path: Path, folder: Path) -> Iterator[_Service]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "suite.cli", "serve", str(path)]
    command += ["--port", str(port), "--data-dir", str(_data_dir(path))]
    with (
        (folder / "log").open("wb") as log,
        subprocess.Popen(command, stdout=log, stderr=log) as process,
    ):
        service = _Service(f"http://127.0.0.1:{port}/tap", process.pid)
        try:
            if not _is_up(service, process):
                raise RuntimeError((folder / "log").read_text())
            yield service
        finally:
            process.send_signal(signal.SIGTERM)


def _is_up(service: _Service, process: subprocess.Popen[bytes]) -> bool:
    until = time.monotonic() + 600
    while time.monotonic() < until and process.poll() is None:
        try:
            urllib.request.urlopen(service.url + "/availability", timeout=5).close()
            return True
        except OSError:
            time.sleep(0.2)
    return False


def _fetch(service: _Service, name: str, path: Path, rows: int) -> _Answer:
    form = {
        "LANG": "ADQL",
        "FORMAT": name,
        "MAXREC": str(rows),
        "QUERY": f"SELECT * FROM data.{path.stem}",
    }
    cpu, start = service.cpu_seconds(), time.perf_counter()
    body = urllib.parse.urlencode(form).encode()
    with urllib.request.urlopen(f"{service.url}/sync", body) as response:
        size = len(response.read(1))
        first = time.perf_counter() - start
        while part := response.read(1 << 20):
            size += len(part)
    wall = time.perf_counter() - start
    used = service.cpu_seconds() - cpu
    return _Answer(first, wall, used, size, service.peak_megabytes())


def _engine_seconds(path: Path, rows: int) -> float:
    """Give the CPU time of the database alone, to Arrow batches thrown away."""
    start = time.process_time()
    catalogue = _data_dir(path) / "catalogue.duckdb"
    with duckdb.connect(catalogue, read_only=True) as connection:
        relation = connection.sql(f"SELECT * FROM data.{path.stem} LIMIT {rows}")
        assert relation is not None
        for _ in relation.to_arrow_reader(BATCH_ROWS):
            pass
    return time.process_time() - start


async def _serialise_seconds(path: Path, rows: int, name: str) -> float:
    """Give the CPU time of our engine and format, with no HTTP."""
    catalogue = read_catalogue(_data_dir(path) / "catalogue.duckdb")
    assert catalogue is not None
    engine = open_engine(DuckDBConfig(), [catalogue])
    await engine.open()
    (table,) = (await engine.tableset()).tables
    place = ".".join(f'"{part}"' for part in table.physical)
    encoder = find(name).encoder(ResultHeader(table.columns))
    start = time.process_time()
    sql = f"SELECT * FROM {place}"
    async with engine.run(sql, table.columns, limit=rows) as result:
        size = sum(map(len, encoder.begin()))
        async for batch in result.batches:
            size += sum(map(len, await asyncio.to_thread(encoder.batch, batch)))
        size += sum(map(len, encoder.end(Outcome.OK)))
    used = time.process_time() - start
    encoder.close()
    await engine.close()
    return used


def main(argv: Sequence[str] | None = None) -> int:
    """Print the numbers; give 1 if any passes its bar."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=list(_ROWS))
    return report(run(parser.parse_args(argv).rows))


if __name__ == "__main__":
    sys.exit(main())
