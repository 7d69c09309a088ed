"""What would mend a query: edits of its text, and how a hint shows them."""

from collections.abc import Sequence
from dataclasses import dataclass

from adql.nodes import Span

__all__ = ["Edit", "mended", "shown"]

_LONGEST = 120
"""So long a mended query is shown whole; of a longer one, the lines that change."""

_LINES = 3

_LEAD, _REST = 60, 40
"""So many characters of a long line are shown before and after an edit."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One change: what is at ``span`` gives way to ``parts``.

    Parts are new text, and spans of the query that are kept.
    """

    span: Span
    parts: tuple[str | Span, ...]

    def text(self, sql: str) -> str:
        """Give the new text."""
        return "".join(
            part if isinstance(part, str) else sql[part.start : part.end]
            for part in self.parts
        )


def mended(sql: str, edits: Sequence[Edit]) -> str:
    """Give the query with all edits done."""
    at, parts = 0, []
    for edit in sorted(edits, key=lambda e: (e.span.start, e.span.end)):
        parts += [sql[at : edit.span.start], edit.text(sql)]
        at = max(at, edit.span.end)
    return "".join((*parts, sql[at:]))


def shown(sql: str, edits: Sequence[Edit]) -> str:
    """Give what a hint shows of the mended query: its line, or all if it is short."""
    whole = mended(sql, edits)
    if len(whole) <= _LONGEST and "--" not in whole:
        return " ".join(line.strip() for line in whole.splitlines()).strip()
    lines: dict[int, list[Edit]] = {}
    for edit in edits:
        lines.setdefault(sql.count("\n", 0, edit.span.start), []).append(edit)
    told = [_line(sql, lines[number]) for number in sorted(lines)]
    return " ... ".join(told[:_LINES] + ["..."] * (len(told) > _LINES))


def _line(sql: str, edits: Sequence[Edit]) -> str:
    """Give the mended lines of edits that stand together."""
    first = min(edit.span.start for edit in edits)
    last = max(edit.span.end for edit in edits)
    begin = sql.rfind("\n", 0, first) + 1
    end = sql.find("\n", last)
    lead, rest = sql[begin:first], sql[last : len(sql) if end < 0 else end]
    if len(lead) > _LEAD:
        lead = f"...{lead[3 - _LEAD:]}"
    if len(rest) > _REST:
        rest = f"{rest[: _REST - 3]}..."
    middle = mended(sql[:last], edits)[first:]
    return " ".join(f"{lead}{middle}{rest}".split("\n")).strip()
