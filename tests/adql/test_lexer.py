"""Tokens, and what is said of text that has none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adql import AdqlError, AdqlLimitError, AdqlSyntaxError, Limits
from adql.lexer import tokenize
from adql.tokens import RESERVED, TokenKind


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        pytest.param("abc_1", TokenKind.NAME, "abc_1", id="regular_identifier"),
        pytest.param('"a ""b"""', TokenKind.QUOTED, 'a "b"', id="delimited"),
        pytest.param("'it''s'", TokenKind.STRING, "it's", id="quote_symbol"),
        pytest.param("''", TokenKind.STRING, "", id="empty-string"),
        pytest.param("'a' -- c\n  'b'", TokenKind.STRING, "ab", id="continued"),
        pytest.param("'--x'", TokenKind.STRING, "--x", id="comment-in-string"),
        pytest.param("12", TokenKind.NUMBER, "12", id="unsigned_decimal"),
        pytest.param("12.", TokenKind.NUMBER, "12.", id="exact-point-last"),
        pytest.param(".5", TokenKind.NUMBER, ".5", id="exact-point-first"),
        pytest.param("1.5E-3", TokenKind.NUMBER, "1.5E-3", id="approximate"),
        pytest.param("0x1F", TokenKind.NUMBER, "0x1F", id="hexadecimal"),
        pytest.param("<>", TokenKind.SYMBOL, "<>", id="not_equals_operator1"),
        pytest.param("!=", TokenKind.SYMBOL, "!=", id="not_equals_operator2"),
        pytest.param("||", TokenKind.SYMBOL, "||", id="concatenation_operator"),
    ],
)
def test_one_token(text: str, kind: TokenKind, value: str) -> None:
    token, end = tokenize(f" {text}\n")
    assert (token.kind, token.value) == (kind, value)
    assert (token.start, token.end) == (1, 1 + len(text))
    assert end.kind is TokenKind.END


def test_comments_and_space_are_dropped() -> None:
    tokens = tokenize("a--x 'y\n--- z\n\t,b --end")
    assert [t.value for t in tokens] == ["a", ",", "b", ""]


def test_strings_on_one_line_stay_apart() -> None:
    assert [t.value for t in tokenize("'a' 'b'")] == ["a", "b", ""]


def test_reserved_words_are_those_of_the_standard() -> None:
    assert {"SIZE", "IN_UNIT", "OFFSET", "ILIKE", "LOG10", "END-EXEC"} <= RESERVED
    assert "LIMIT" not in RESERVED
    # Counted in the grammar: <SQL_reserved_word>, <ADQL_reserved_word>.
    assert len(RESERVED) == 267


@pytest.mark.parametrize(
    ("text", "column", "hint"),
    [
        pytest.param("a = 'b", 5, "single quote", id="open-string"),
        pytest.param("a = 'b''c", 5, "single quote", id="open-after-doubled"),
        pytest.param('a."b', 3, "double quote", id="open-name"),
        pytest.param("a = \u2018b\u2019", 5, "straight one: '", id="smart-single"),
        pytest.param("\u201ca\u201d", 1, 'straight one: "', id="smart-double"),
        pytest.param("`a`", 1, 'straight one: "', id="back-quote"),
        pytest.param("a \u2264 b", 3, "<=", id="looks-like-less-or-equal"),
        pytest.param("a\u00a0b", 2, "space", id="no-break-space"),
        pytest.param("2MASS", 1, '"2MASS"', id="digit-first"),
        pytest.param("1.5.2", 1, "one point", id="two-points"),
        pytest.param("_a", 1, '"_a"', id="underscore-first"),
        pytest.param("\u03b1", 1, '"\u03b1"', id="greek"),
        pytest.param("a = ?", 5, "write the value", id="parameter"),
    ],
)
def test_no_token(text: str, column: int, hint: str) -> None:
    with pytest.raises(AdqlSyntaxError) as caught:
        tokenize(text)
    assert caught.value.span is not None
    assert caught.value.span.start == column - 1
    assert hint in (caught.value.hint or "")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('""', id="empty-name"),
        pytest.param("a $ b", id="dollar"),
        pytest.param("'a\0b'", id="nul-in-string"),
        pytest.param("a\0", id="nul"),
    ],
)
def test_refused(text: str) -> None:
    with pytest.raises(AdqlSyntaxError):
        tokenize(text)


@pytest.mark.parametrize(
    "limits",
    [
        pytest.param(Limits(characters=10), id="characters"),
        pytest.param(Limits(tokens=5), id="tokens"),
    ],
)
def test_limits(limits: Limits) -> None:
    with pytest.raises(AdqlLimitError):
        tokenize("a b c d e f g", limits)


@given(st.text(max_size=60))
def test_any_text_is_tokens_or_an_error(text: str) -> None:
    try:
        tokens = tokenize(text)
    except AdqlError as error:
        error.point_at(text)
        return
    assert all(a.end <= b.start for a, b in zip(tokens, tokens[1:], strict=False))


@given(
    st.text(
        st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1
    )
)
def test_quoted_text_comes_back(text: str) -> None:
    string = "'" + text.replace("'", "''") + "'"
    name = '"' + text.replace('"', '""') + '"'
    assert [t.value for t in tokenize(f"{string},{name}")][::2] == [text, text, ""][:2]
