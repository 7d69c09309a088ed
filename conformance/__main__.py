"""Examine a TAP service: ``python -m conformance URL``.

Exit code 0: nothing found but what is waived; 1: findings; 2: not examined.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from conformance import taplint
from conformance.findings import (
    WAIVERS,
    BadWaivers,
    read_waivers,
    to_text,
    waiver_for,
)

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run taplint, print what it found, and give the exit code."""
    parser = argparse.ArgumentParser("python -m conformance", description=__doc__)
    parser.add_argument("url", help="base URL of a TAP service, without /sync")
    parser.add_argument(
        "--stages", nargs="+", default=taplint.STAGES, help="stages of taplint"
    )
    parser.add_argument("--waivers", type=Path, default=WAIVERS, help="a TOML file")
    options = parser.parse_args(argv)
    try:
        waivers = read_waivers(options.waivers)
        findings = taplint.run(options.url, options.stages)
    except (BadWaivers, taplint.ExaminerFailed) as exc:
        print(exc, file=sys.stderr)
        return 2
    if findings:
        print(to_text(findings, waivers))
    counted = [f for f in findings if waiver_for(f, waivers) is None]
    print(
        f"{len(findings)} findings in {len(options.stages)} stages, "
        f"{len(findings) - len(counted)} waived"
    )
    return 1 if counted else 0


if __name__ == "__main__":
    sys.exit(main())
