"""Files of queries and what becomes of them.

A block is a line ``### title``, a query, a line ``---``, and what is expected.
"""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Block:
    title: str
    query: str
    expected: str


def read_blocks(path: Path) -> list[Block]:
    """Read a file of blocks."""
    blocks = []
    for text in path.read_text(encoding="utf-8").split("### ")[1:]:
        head, _, expected = text.partition("\n---\n")
        title, _, query = head.partition("\n")
        blocks.append(Block(title, query, expected.strip("\n")))
    return blocks
