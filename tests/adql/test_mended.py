"""The query that a hint shows is free of the mistake that it is a hint for."""

import pytest

from adql import AdqlError, AdqlErrors, compile
from adql.dialects import DUCKDB
from adql.hints.mend import Edit, mended, shown
from adql.nodes import Span
from tests.adql.blocks import QUERIES, Block, read_blocks
from tests.adql.catalogue import CATALOGUE

_BLOCKS = [
    pytest.param(block, id=f"{path.stem}-{block.title}")
    for path in sorted(QUERIES.glob("*errors.sql"))
    for block in read_blocks(path)
    if "Write: " in block.sections.get("error", "")
]


def _errors(query: str) -> list[AdqlError]:
    try:
        compile(query, CATALOGUE, DUCKDB)
    except AdqlError as error:
        return [error]
    except AdqlErrors as error:
        return list(error.errors)
    return []


@pytest.mark.parametrize("block", _BLOCKS)
def test_mended_query(block: Block) -> None:
    for error in _errors(block.query):
        if not error.edits:
            continue
        assert error.mended is not None and error.mended != block.query
        left = [(e.span, e.summary) for e in _errors(error.mended)]
        assert (error.span, error.summary) not in left


def _edit(start: int, end: int, *parts: str | Span) -> Edit:
    return Edit(Span(start, end), parts)


def test_edits_are_done_in_the_order_of_the_text() -> None:
    edits = [_edit(8, 9, "Z", Span(0, 2)), _edit(2, 2, "+")]
    assert mended("abcdefghijk", edits) == "ab+cdefghZabjk"


@pytest.mark.parametrize(
    ("query", "edits", "told"),
    [
        pytest.param("a\n  b", [_edit(0, 1, "x")], "x b", id="short ones whole"),
        pytest.param("a\nb -- c", [_edit(2, 3, "x")], "x -- c", id="lines"),
        pytest.param(
            "a\nb -- c",
            [_edit(0, 1, "y"), _edit(2, 3, "x")],
            "y ... x -- c",
            id="several lines",
        ),
        pytest.param(
            f"{'a' * 200} b {'c' * 200}",
            [_edit(201, 202, "x")],
            f"...{'a' * 56} x {'c' * 36}...",
            id="long lines",
        ),
        pytest.param(
            "\n".join("a" * 6) + "-- c",
            [_edit(n, n + 1, "b") for n in range(0, 10, 2)],
            "b ... b ... b ... ...",
            id="many lines",
        ),
    ],
)
def test_what_is_shown(query: str, edits: list[Edit], told: str) -> None:
    assert shown(query, edits) == told
