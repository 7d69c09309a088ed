"""What a validator found, and what of it is waived and why."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

__all__ = [
    "WAIVERS",
    "BadWaivers",
    "Finding",
    "Waiver",
    "read_waivers",
    "to_text",
    "waiver_for",
]

WAIVERS = Path(__file__).with_name("waivers.toml")
"""The waivers of this project."""


class BadWaivers(ValueError):
    """The file of waivers is not as it should be."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One report of a stage: ``level`` is ERROR, WARNING or FAILURE.

    ``count`` tells how often the stage reported this code so far.
    """

    stage: str
    level: str
    code: str
    text: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Waiver:
    """A code that does not count, where the words fit, and the reason."""

    code: str
    reason: str
    stage: str = ""
    words: str = ""

    def covers(self, finding: Finding) -> bool:
        """Tell whether the finding is one that this waives."""
        return (
            finding.code == self.code
            and self.stage in ("", finding.stage)
            and self.words in finding.text
        )


def read_waivers(path: Path = WAIVERS) -> tuple[Waiver, ...]:
    """Read waivers from a TOML file.

    Raises
    ------
    BadWaivers
        A waiver lacks its code or its reason, or has keys unknown.
    """
    try:
        tables = tomllib.loads(path.read_text("utf-8")).get("waiver", [])
        waivers = tuple(Waiver(**table) for table in tables)
    except (OSError, TypeError, tomllib.TOMLDecodeError) as exc:
        raise BadWaivers(f"{path}: {exc}") from exc
    for waiver in waivers:
        if not waiver.reason.strip():
            raise BadWaivers(f"{path}: the waiver of {waiver.code} has no reason")
    return waivers


def waiver_for(finding: Finding, waivers: tuple[Waiver, ...]) -> Waiver | None:
    """Find the waiver that covers a finding, if there is one."""
    return next((waiver for waiver in waivers if waiver.covers(finding)), None)


def to_text(findings: tuple[Finding, ...], waivers: tuple[Waiver, ...]) -> str:
    """Write all findings, a line each, waived ones with their reason."""
    lines = []
    for f in findings:
        line = f"{f.level[0]}-{f.stage}-{f.code}: {f.text}"
        waiver = waiver_for(f, waivers)
        lines.append(f"{line}\n    waived: {waiver.reason}" if waiver else line)
    return "\n".join(lines)
