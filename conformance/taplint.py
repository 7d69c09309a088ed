"""STILTS taplint, run as a program, its JSON report read into findings."""

import json
import shutil
import subprocess
from collections.abc import Sequence

from conformance.findings import Finding

__all__ = ["STAGES", "ExaminerFailed", "is_installed", "read_report", "run"]

STAGES = (
    "TMV",
    "TME",
    "TMS",
    "TMC",
    "CPV",
    "CAP",
    "AVV",
    "QGE",
    "QPO",
    "QAS",
    "UWS",
    "MDQ",
    "OBS",
    "UPL",
    "EXA",
)
"""All stages but LOC, which fails where there is no table of plans; the one of
ObsCore looks whether there is any."""

_COUNTED = {"ERROR", "WARNING", "FAILURE"}


class ExaminerFailed(RuntimeError):
    """The validator could not be run, or gave no report."""


def is_installed() -> bool:
    """Tell whether STILTS is on the path."""
    return shutil.which("stilts") is not None


def run(
    url: str, stages: Sequence[str] = STAGES, *, timeout: float = 600.0
) -> tuple[Finding, ...]:
    """Examine the TAP service at a base URL.

    Raises
    ------
    ExaminerFailed
        STILTS is not installed, took too long, or skipped a stage.
    """
    program = shutil.which("stilts")
    if program is None:
        raise ExaminerFailed("STILTS is not installed (Debian package: stilts)")
    arguments = [f"tapurl={url}", f"stages={' '.join(stages)}", "report=EWSF"]
    try:
        done = subprocess.run(
            [program, "taplint", *arguments, "format=json"],
            capture_output=True,
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired as exc:
        raise ExaminerFailed(f"taplint took longer than {timeout:g} s") from exc
    try:
        return read_report(done.stdout, stages)
    except ExaminerFailed as exc:
        words = done.stderr.decode(errors="replace")[-2000:]
        raise ExaminerFailed(f"{exc}\n{words}") from exc


def read_report(data: bytes, stages: Sequence[str] = STAGES) -> tuple[Finding, ...]:
    """Read taplint's JSON report: errors, warnings and failures, not summaries.

    Raises
    ------
    ExaminerFailed
        It is no report, or a stage is missing: silence must not pass for praise.
    """
    try:
        sections = {s["code"]: s["reports"] for s in json.loads(data)["sections"]}
        findings = tuple(
            Finding(code, r["level"], r["code"], r["text"], int(r["iseq"]))
            for code, reports in sections.items()
            for r in reports
            if r["level"] in _COUNTED
        )
    except (ValueError, KeyError, TypeError) as exc:
        raise ExaminerFailed(f"taplint gave no report: {exc!r}") from exc
    missing = [stage for stage in stages if stage not in sections]
    if missing:
        raise ExaminerFailed(f"taplint did not run {', '.join(missing)}")
    return findings
