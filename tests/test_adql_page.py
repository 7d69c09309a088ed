"""The page on the compiler shows what the command really prints."""

import re
from pathlib import Path

import pytest

from suite.cli import main
from suite.language_page import language_page

DOCS = Path(__file__).parents[1] / "docs"
PAGE = (DOCS / "adql.md").read_text("utf-8")
BLOCK = re.compile(
    r"^<!-- (?P<command>uraniborg adql[^\n]*?)(?: on (?P<query>\w+))? -->\n"
    r"```text\n(?P<shown>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
QUERY = re.compile(
    r"^```sql (?P<name>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
WIDTH = 88
"""Longer lines are cut on the page, and end in dots."""

BLOCKS = list(BLOCK.finditer(PAGE))


def cut(text: str) -> str:
    """Cut lines as the page has them."""
    lines = (
        line if len(line) <= WIDTH else f"{line[:WIDTH]} ..."
        for line in text.splitlines()
    )
    return "".join(f"{line}\n" for line in lines)


def test_the_page_has_blocks() -> None:
    assert len(BLOCKS) == PAGE.count("```text\n")
    assert len(BLOCKS) >= 5


@pytest.mark.parametrize("block", BLOCKS, ids=lambda b: b["command"])
def test_block(block: re.Match[str], capsys: pytest.CaptureFixture[str]) -> None:
    queries = {m["name"]: m["text"] for m in QUERY.finditer(PAGE)}
    words = block["command"].split()[1:]
    main([*words, queries[block["query"] or "redder"]])
    told = capsys.readouterr()
    assert block["shown"] == cut(told.out + told.err)


def test_language_page_is_the_compilers() -> None:
    page = (DOCS / "reference" / "adql.md").read_text("utf-8")
    assert page == language_page(), "write it anew: uraniborg adql --list"
