"""Every engine against the raw limit of its database, in one run.

``python -m bench.engines``: DuckDB, PostgreSQL and MariaDB, servers of its own in
private folders.  Each is given the same table, and measured in a process of its own:
CPU seconds of a million rows, here and at the server, against what a driver needs
that looks at no byte; memory while 20 millions go through; how soon the first rows
come, and a cancelled query ends; an upload; cones by index and by scan.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path

from bench.engine_data import Given, given_mariadb, given_postgresql, made
from bench.measure import Measure, report

__all__ = ["main"]

KINDS = ("duckdb", "postgresql", "mariadb")
_ROWS = 1_000_000
_TIMES = 20


def main(argv: Sequence[str] | None = None) -> int:
    """Print all measures; give 1 if one passes its bar, or a database is missing."""
    parser = argparse.ArgumentParser("python -m bench.engines", description=__doc__)
    parser.add_argument("--rows", type=int, default=_ROWS, help="rows of the table")
    parser.add_argument(
        "--times", type=int, default=_TIMES, help="the largest answer is so many tables"
    )
    parser.add_argument("--only", choices=KINDS, nargs="+", default=KINDS)
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory(prefix="uraniborg-bench-") as folder:
        return _run(Path(folder), options.rows, options.times, options.only)


def _run(folder: Path, rows: int, times: int, kinds: Sequence[str]) -> int:
    catalogue, found = made(folder, rows, times)
    failed = 0
    for kind in kinds:
        with ExitStack() as stack:
            given: Given | None = Given(kind, str(catalogue.path))
            if kind == "postgresql":
                given = stack.enter_context(given_postgresql(catalogue, found))
            elif kind == "mariadb":
                given = stack.enter_context(given_mariadb(catalogue, found))
            if given is None:
                print(f"{kind} is not installed", flush=True)
                failed = 1
            else:
                failed |= report(_apart(given, rows, times))
    return failed


def _apart(given: Given, rows: int, times: int) -> Iterator[Measure]:
    """Measure in a new process, so that none pays for another's memory."""
    told = json.dumps(asdict(given))
    command = [sys.executable, "-m", "bench.engine_work", told, str(rows), str(times)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            yield Measure(**json.loads(line))
    if process.returncode:
        raise SystemExit(f"{given.kind} could not be measured")


if __name__ == "__main__":
    sys.exit(main())
