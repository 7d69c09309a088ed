"""Files of queries and what becomes of them.

A block is a line ``### title``, a query, and sections that say what is expected.
A section begins with a line ``--- name``:

- ``rows``: the answer, a row a line, JSON values with commas between; no line is
  no row.  Rows come in any order unless the query has ORDER BY.
- ``columns``: the columns of the answer with type, unit and the like.
- ``duckdb``, ``postgresql``, ``mariadb``: SQL as `adql.write.layout` lays it out.
- ``warning``: what the caller is told though the query runs, a sentence a line.
- ``error``: the message by which the query is refused.
- ``duckdb error``, ``postgresql error``, ``mariadb error``: the same where one
  database only cannot do it, or has other words for it.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

__all__ = ["DATABASES", "QUERIES", "Block", "read_blocks", "write_blocks"]

QUERIES = Path(__file__).parent / "queries"

DATABASES = ("duckdb", "postgresql", "mariadb")

_NAMES = (
    "rows",
    "columns",
    "warning",
    "error",
    *DATABASES,
    *(f"{each} error" for each in DATABASES),
)
_TITLE = re.compile(r"^### ", re.MULTILINE)
_SECTION = re.compile(rf"^--- ({'|'.join(_NAMES)})$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Block:
    """A query and what is expected of it."""

    title: str
    query: str
    sections: Mapping[str, str] = field(default_factory=dict)

    @property
    def expected(self) -> str:
        """Give the only section."""
        (text,) = self.sections.values()
        return text

    @property
    def rows(self) -> list[tuple[Any, ...]] | None:
        """Give the rows of the answer, or None if the block does not tell."""
        text = self.sections.get("rows")
        if text is None:
            return None
        return [tuple(json.loads(f"[{line}]")) for line in text.splitlines()]

    def error(self, database: str) -> str | None:
        """Give the message by which the query is refused, or None."""
        return self.sections.get(f"{database} error", self.sections.get("error"))

    def to_text(self) -> str:
        """Write the block as its file has it."""
        parts = [f"### {self.title}", self.query]
        for name in _NAMES:
            text = self.sections.get(name)
            if text is not None:
                parts += [f"--- {name}", *([text] if text else [])]
        return "\n".join(parts) + "\n"


def read_blocks(path: Path) -> list[Block]:
    """Read a file of blocks."""
    blocks = []
    for text in _TITLE.split(path.read_text(encoding="utf-8"))[1:]:
        title, _, rest = text.partition("\n")
        query, *parts = _SECTION.split(rest)
        sections: dict[str, str] = {}
        for name, content in zip(parts[::2], parts[1::2], strict=True):
            if name in sections:
                raise ValueError(f"{path.name}, {title}: {name} is there twice")
            sections[name] = content.strip("\n")
        if not sections:
            raise ValueError(f"{path.name}, {title}: nothing is expected")
        blocks.append(Block(title, query.removesuffix("\n"), sections))
    return blocks


def write_blocks(path: Path, blocks: Iterable[Block]) -> None:
    """Write a file of blocks, an empty line between them."""
    path.write_text("\n".join(b.to_text() for b in blocks), encoding="utf-8")
