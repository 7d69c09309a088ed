"""Jobs under load: polls among ten thousand, and clients that wait.

``python -m bench.jobs`` starts a service of its own, gives it a long list of jobs,
and eight queries to run; then it asks for phases, and lets five hundred clients
wait for one job.
"""

import argparse
import asyncio
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
from sqlalchemy import insert

from bench.kill import free_port
from bench.measure import Measure, report
from uws.database import open_database
from uws.job import Job
from uws.phases import Phase
from uws.records import JOBS, row_of
from uws.store import new_id, now

__all__ = ["main"]

_JOBS = 10_000
_RUNNING = 8
_WAITING = 500
_IDLE_SECONDS = 10.0
_LONG = (
    "SELECT COUNT(*) AS n, SUM(SQRT(ABS(SIN(a.ra * b.dec)))) AS s FROM data.stars AS a "
    "JOIN data.stars AS b ON b.id > a.id JOIN data.stars AS c ON c.id <> a.id"
)


async def _fill(path: Path) -> None:
    """Make a list of jobs that are done."""
    database = await open_database(f"sqlite:///{path}")
    begun = now()
    rows = [_row(begun - timedelta(seconds=n), n) for n in range(_JOBS)]
    for start in range(0, len(rows), 500):
        await database.change(insert(JOBS).values(rows[start : start + 500]))
    await database.close()


def _row(created: datetime, number: int) -> dict[str, Any]:
    return row_of(
        Job(
            id=new_id(),
            kind="tap",
            owner="",
            share=f"@{number % 50}",
            phase=Phase.COMPLETED,
            created=created,
            duration=60,
            destruction=created + timedelta(days=7),
        )
    )


def _serve(folder: Path, port: int) -> "subprocess.Popen[bytes]":
    rows = "\n".join(f"{i},{i * 0.01},{i % 90}" for i in range(20_000))
    (folder / "stars.csv").write_text(f"id,ra,dec\n{rows}\n", "utf-8")
    (folder / "suite.toml").write_text(
        f'data_dir = "{folder / "data"}"\n'
        f"[jobs]\nslots = {_RUNNING + 1}\nrunning_per_owner = 0\n"
        f'[[publish]]\npaths = ["{folder / "stars.csv"}"]\n',
        "utf-8",
    )
    command = ["serve", "--config", str(folder / "suite.toml"), "--port", str(port)]
    return subprocess.Popen(
        [sys.executable, "-m", "suite.cli", *command, "--quiet"],
        cwd=Path(__file__).parents[1],
        stderr=subprocess.DEVNULL,
    )


async def _ready(session: aiohttp.ClientSession, url: str) -> None:
    while True:
        try:
            async with session.get(f"{url}/availability") as answer:
                if answer.status == 200:
                    return
        except aiohttp.ClientError:
            await asyncio.sleep(0.2)


async def _start(session: aiohttp.ClientSession, url: str, query: str) -> str:
    form = {"LANG": "ADQL", "QUERY": query, "PHASE": "RUN"}
    async with session.post(f"{url}/async", data=form, allow_redirects=False) as done:
        return done.headers["Location"]


async def _polls(session: aiohttp.ClientSession, job: str, count: int) -> list[float]:
    took = []
    for _ in range(count):
        begun = time.perf_counter()
        async with session.get(f"{job}/phase") as answer:
            assert (await answer.text()) in ("QUEUED", "EXECUTING")
        took.append(1000 * (time.perf_counter() - begun))
    return took


def _cpu(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def _waits(
    session: aiohttp.ClientSession, url: str, process: int
) -> tuple[float, list[float]]:
    """Give CPU seconds a second while clients wait, and how late each wakes (ms)."""
    form = {"LANG": "ADQL", "QUERY": "SELECT TOP 1 id FROM data.stars"}
    async with session.post(f"{url}/async", data=form, allow_redirects=False) as done:
        job = done.headers["Location"]
    woken: list[float] = []

    async def wait() -> None:
        async with session.get(f"{job}?WAIT=45&PHASE=PENDING") as answer:
            assert b"ABORTED" in await answer.read()
        woken.append(time.perf_counter())

    clients = [asyncio.create_task(wait()) for _ in range(_WAITING)]
    await asyncio.sleep(3)
    before = _cpu(process)
    await asyncio.sleep(_IDLE_SECONDS)
    cost = (_cpu(process) - before) / _IDLE_SECONDS
    begun = time.perf_counter()
    async with session.post(f"{job}/phase", data={"PHASE": "ABORT"}) as done:
        assert done.status == 200
    await asyncio.gather(*clients)
    return cost, [1000 * (at - begun) for at in woken]


async def _measure(folder: Path) -> list[Measure]:
    port = free_port()
    (folder / "data").mkdir()
    await _fill(folder / "data" / "jobs.sqlite")
    process = _serve(folder, port)
    url = f"http://127.0.0.1:{port}/tap"
    connector = aiohttp.TCPConnector(limit=0)
    try:
        async with aiohttp.ClientSession(connector=connector) as session:
            await _ready(session, url)
            begun = time.perf_counter()
            async with session.get(f"{url}/async") as answer:
                listed = (await answer.read()).count(b"<uws:jobref")
            listing = time.perf_counter() - begun
            assert listed >= _JOBS
            cost, woken = await _waits(session, url, process.pid)
            jobs = [await _start(session, url, _LONG) for _ in range(_RUNNING)]
            await asyncio.sleep(2)
            polls = await _polls(session, jobs[-1], 400)
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    late = sorted(woken)
    return [
        Measure("list of 10,000 jobs", listing, unit="s"),
        Measure(
            "phase poll while 8 jobs run, median", statistics.median(polls), 10, "ms"
        ),
        Measure("the same, 95 %", sorted(polls)[int(0.95 * len(polls))], unit="ms"),
        Measure("500 clients waiting, CPU", 100 * cost, 2, "%"),
        Measure("they wake after, median", statistics.median(late), 100, "ms"),
        Measure("they wake after, 95 %", late[int(0.95 * len(late))], unit="ms"),
        Measure("they wake after, the last", late[-1], unit="ms"),
    ]


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print, and give 1 if a bar is passed."""
    argparse.ArgumentParser("python -m bench.jobs", description=__doc__).parse_args(
        argv
    )
    with tempfile.TemporaryDirectory(prefix="bench-jobs-") as folder:
        return report(asyncio.run(_measure(Path(folder))))


if __name__ == "__main__":
    sys.exit(main())
