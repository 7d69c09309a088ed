"""Kill processes at random while jobs run, and look at what became of the jobs.

``python -m bench.kill`` starts a service and two workers on a data directory of
their own, sends jobs, kills one process after the other with SIGKILL, starts it
again, and waits.  Every job that was accepted must be COMPLETED with a whole
result, or in ERROR with a reason.
"""

import argparse
import asyncio
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
from lxml import etree

__all__ = ["Outcome", "free_port", "main", "run"]

_UWS = "{http://www.ivoa.net/xml/UWS/v1.0}"
_ROWS = 2_000
_LEASE_SECONDS = 3
_PATIENCE = 60.0


@dataclass(slots=True)
class Outcome:
    """What became of the jobs.

    ``faults`` says of each that is not as it should be what is wrong.
    """

    kills: Counter[str] = field(default_factory=Counter)
    phases: Counter[str] = field(default_factory=Counter)
    again: int = 0
    faults: list[str] = field(default_factory=list)


@dataclass(eq=False)
class _Fleet:
    """A service and its workers, as processes."""

    folder: Path
    port: int
    processes: dict[str, "subprocess.Popen[bytes]"] = field(default_factory=dict)

    def start(self, name: str) -> None:
        config = ["--config", str(self.folder / "suite.toml")]
        command = ["worker", *config, "--slots", "2", "--quiet"]
        if name == "service":
            command = ["serve", *config, "--port", str(self.port), "--quiet"]
        with (self.folder / f"{name}.log").open("ab") as log:
            self.processes[name] = subprocess.Popen(
                [sys.executable, "-m", "suite.cli", *command],
                cwd=Path(__file__).parents[1],
                stdout=log,
                stderr=log,
            )

    def kill(self, name: str) -> None:
        self.processes[name].send_signal(signal.SIGKILL)
        self.processes[name].wait()

    def stop(self) -> None:
        for process in self.processes.values():
            process.kill()
            process.wait()


def _prepare(folder: Path) -> None:
    rows = "\n".join(f"{i},{i * 0.1},{i % 90}" for i in range(_ROWS))
    (folder / "stars.csv").write_text(f"id,ra,dec\n{rows}\n", "utf-8")
    (folder / "suite.toml").write_text(
        f'data_dir = "{folder / "data"}"\n'
        f"[jobs]\nlease_seconds = {_LEASE_SECONDS}\nslots = 2\nattempts = 50\n"
        "running_per_owner = 0\n"
        f'[[publish]]\npaths = ["{folder / "stars.csv"}"]\n',
        "utf-8",
    )


def free_port() -> int:
    """Find a port that nobody has."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def _query(number: int) -> tuple[str, int]:
    """Write a query, and say how many rows it has; every other takes a second."""
    rows = 500 + 7 * (number % 200)
    if number % 2:
        return f"SELECT TOP {rows} id, ra, dec FROM data.stars", rows
    return (
        f"SELECT TOP {rows} a.id, SUM(SQRT(ABS(SIN(b.ra * c.dec)))) AS s FROM "
        "data.stars AS a JOIN data.stars AS b ON b.id > a.id "
        "JOIN data.stars AS c ON c.id < 15 GROUP BY a.id",
        rows,
    )


async def _create(session: aiohttp.ClientSession, url: str, number: int) -> str:
    """Send a job until it is accepted, and start it until that is; give its URL."""
    query, rows = _query(number)
    form = {
        "LANG": "ADQL",
        "QUERY": query,
        "RUNID": str(rows),
        "RESPONSEFORMAT": "votable/td",
    }
    job = await _insisting(session, url, form)
    await _insisting(session, f"{job}/phase", {"PHASE": "RUN"})
    return job


async def _insisting(
    session: aiohttp.ClientSession, url: str, form: dict[str, str]
) -> str:
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            async with session.post(url, data=form, allow_redirects=False) as answer:
                if answer.status == 303:
                    return answer.headers["Location"]
                text = await answer.text()
        except (aiohttp.ClientError, OSError) as error:
            text = repr(error)
        if time.monotonic() > until:
            raise RuntimeError(f"{url} does not take a job: {text}")
        await asyncio.sleep(0.1)


async def _kill_some(fleet: _Fleet, kills: int, dice: random.Random) -> Counter[str]:
    killed: Counter[str] = Counter()
    for _ in range(kills):
        # Long enough for what was killed last to be at work again, mostly.
        await asyncio.sleep(dice.uniform(1.0, 5.0))
        name = dice.choice(sorted(fleet.processes))
        await asyncio.to_thread(fleet.kill, name)
        killed[name] += 1
        fleet.start(name)
    return killed


async def _ended(session: aiohttp.ClientSession, job: str) -> etree._Element | str:
    """Wait for a job's end; give its document, or what is wrong."""
    until = time.monotonic() + 4 * _PATIENCE
    told = "nothing"
    while time.monotonic() < until:
        try:
            async with session.get(f"{job}?WAIT=10") as answer:
                body = await answer.read()
                if answer.status == 404:
                    return "it is lost"
                document = etree.fromstring(body)
                told = document.findtext(f"{_UWS}phase") or "no phase"
                if told in ("COMPLETED", "ERROR", "ABORTED"):
                    return document
        except (aiohttp.ClientError, OSError, etree.XMLSyntaxError) as error:
            told = repr(error)
        await asyncio.sleep(0.2)
    return f"it does not end: {told}"


async def _look(session: aiohttp.ClientSession, job: str, outcome: Outcome) -> None:
    document = await _ended(session, job)
    if isinstance(document, str):
        outcome.faults.append(f"{job}: {document}")
        return
    phase = document.findtext(f"{_UWS}phase") or ""
    outcome.phases[phase] += 1
    attempt = document.findtext(f"{_UWS}jobInfo/{{*}}attempt")
    outcome.again += attempt is not None
    if phase != "COMPLETED":
        if not document.findtext(f"{_UWS}errorSummary/{_UWS}message"):
            outcome.faults.append(f"{job}: {phase} without a reason")
        return
    wanted = int(document.findtext(f"{_UWS}runId") or -1)
    size = document.find(f"{_UWS}results/{_UWS}result")
    async with session.get(f"{job}/results/result") as answer:
        body = await answer.read()
    if size is None or len(body) != int(size.get("size") or -1):
        outcome.faults.append(f"{job}: its result is {len(body)} bytes")
        return
    rows = sum(1 for _ in etree.fromstring(body).iter("{*}TR"))
    if rows != wanted:
        outcome.faults.append(f"{job}: {rows} rows, not {wanted}")


async def _run(folder: Path, jobs: int, kills: int, seed: int) -> Outcome:
    dice = random.Random(seed)
    _prepare(folder)
    fleet = _Fleet(folder, free_port())
    url = f"http://127.0.0.1:{fleet.port}/tap/async"
    fleet.start("service")
    try:
        async with aiohttp.ClientSession() as session:
            sent = [await _create(session, url, 0)]
            fleet.start("worker-1")
            fleet.start("worker-2")
            killing = asyncio.create_task(_kill_some(fleet, kills, dice))
            for number in range(1, jobs):
                sent.append(await _create(session, url, number))
            outcome = Outcome(kills=await killing)
            await asyncio.gather(*(_look(session, job, outcome) for job in sent))
            await _sweep(folder, len(sent), outcome)
        return outcome
    finally:
        fleet.stop()


async def _sweep(folder: Path, jobs: int, outcome: Outcome) -> None:
    """Look for what attempts that were lost have left behind."""
    await asyncio.sleep(2 * _LEASE_SECONDS)
    files = await asyncio.to_thread(
        lambda: [p for p in (folder / "data" / "job-files").rglob("*") if p.is_file()]
    )
    whole = Counter(path.parts[-3] for path in files if path.name == "result")
    outcome.faults += [f"{job} has {n} results" for job, n in whole.items() if n > 1]
    if len(whole) != outcome.phases["COMPLETED"]:
        outcome.faults.append(f"{len(whole)} of {jobs} jobs have a result")


def run(jobs: int, kills: int, seed: int) -> Outcome:
    """Do it, in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="kill-") as folder:
        return asyncio.run(_run(Path(folder), jobs, kills, seed))


def main(argv: Sequence[str] | None = None) -> int:
    """Do it, and print what became of the jobs; give 1 if any is not as it should."""
    parser = argparse.ArgumentParser("python -m bench.kill", description=__doc__)
    parser.add_argument("--jobs", type=int, default=200)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=os.getpid())
    options = parser.parse_args(argv)
    begun = time.monotonic()
    outcome = run(options.jobs, options.kills, options.seed)
    print(f"seed {options.seed}, {time.monotonic() - begun:.0f} s")
    print("killed:", dict(outcome.kills))
    print("jobs:", dict(outcome.phases), f"({outcome.again} begun more than once)")
    for fault in outcome.faults:
        print("FAULT", fault)
    return 1 if outcome.faults else 0


if __name__ == "__main__":
    sys.exit(main())
