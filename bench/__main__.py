"""Run all benchmarks, print their ratios, and fail if one passes its bar.

``python -m bench``; ``--rows 1000000`` for a short run.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Sequence

__all__ = ["MODULES", "main"]

MODULES = (
    "compile",
    "formats",
    "data_plane",
    "engines",
    "sky",
    "uploads",
    "http",
    "jobs",
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run benchmarks one after the other; give 1 if any passes its bar."""
    parser = argparse.ArgumentParser("python -m bench", description=__doc__)
    parser.add_argument("modules", nargs="*", default=MODULES, help="which ones")
    parser.add_argument(
        "--rows",
        type=int,
        nargs="+",
        default=[1_000_000, 20_000_000],
        help="rows of the answers over HTTP",
    )
    options = parser.parse_args(argv)
    unknown = sorted(set(options.modules) - set(MODULES))
    if unknown:
        parser.error(f"no such benchmark: {', '.join(unknown)}")
    failed = []
    for name in options.modules:
        arguments = ["--rows", *map(str, options.rows)] if name == "http" else []
        print(f"\n== {name}", flush=True)
        start = time.monotonic()
        # Each has a process of its own, so that none pays for another's memory.
        command = [sys.executable, "-m", f"bench.{name}", *arguments]
        if subprocess.run(command, check=False).returncode:
            failed.append(name)
        print(f"({time.monotonic() - start:.0f} s)")
    print(f"\nbars passed: {', '.join(failed)}" if failed else "\nall within bars")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
