"""What a person is told whose query is not ADQL: place, caret, hint."""

from pathlib import Path

import pytest

from adql import AdqlError, AdqlErrors, AdqlNameError, AdqlTypeError, parse
from adql.nodes import Span
from dali.errors import DaliError
from tests.adql.blocks import Block, read_blocks

_BLOCKS = read_blocks(Path(__file__).parent / "queries" / "syntax_errors.sql")


@pytest.mark.parametrize("block", [pytest.param(b, id=b.title) for b in _BLOCKS])
def test_message(block: Block) -> None:
    with pytest.raises(AdqlError) as caught:
        parse(block.query)
    # What any caller sees who knows nothing of ADQL.
    assert DaliError.to_text(caught.value) == block.expected


def test_long_lines_are_cut() -> None:
    text = "SELECT " + "a, " * 1000 + "date" + ", b" * 1000 + " FROM t"
    with pytest.raises(AdqlError) as caught:
        parse(text)
    _, line, caret, _ = caught.value.to_text().split("\n")
    assert len(line) < 110
    assert line[caret.index("^") : caret.rindex("^") + 1] == "date"


def test_control_characters_keep_the_caret_in_place() -> None:
    text = "SELECT\ta,\tdate FROM t"
    with pytest.raises(AdqlError) as caught:
        parse(text)
    _, line, caret, _ = caught.value.to_text().split("\n")
    assert line[caret.index("^") :].startswith("date")


def test_several_errors_are_told_in_order() -> None:
    errors = AdqlErrors(
        [
            AdqlTypeError("Second.", Span(9, 10), hint="Mend it."),
            AdqlNameError("First.", Span(7, 8)),
        ]
    )
    assert errors.to_text("SELECT a,b FROM t") == (
        "line 1, column 8: First.\nSELECT a,b FROM t\n       ^\n\n"
        "line 1, column 10: Second.\nSELECT a,b FROM t\n         ^\nHint: Mend it."
    )
    assert errors.code == "AdqlErrors"


def test_many_errors_are_cut() -> None:
    errors = AdqlErrors(AdqlNameError(f"{n}.") for n in range(60))
    assert errors.message.endswith("... and 10 more.")
    assert errors.code == "AdqlNameError"
