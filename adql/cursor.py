"""A place in a list of tokens, and what to say if the wrong one comes.

The parser's floor: looking ahead, taking, names, spans, depth, and messages.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from adql import nodes
from adql.errors import AdqlLimitError, AdqlSyntaxError
from adql.hints.guesses import Guess, Place, guess
from adql.hints.mend import Edit
from adql.limits import Limits
from adql.nodes import Span
from adql.tokens import RESERVED, Token, TokenKind

__all__ = ["Cursor"]


class Cursor:
    """Tokens of one query, read from left to right.

    Parameters
    ----------
    text
        The query.
    tokens
        What the lexer made of it, with the END.
    limits
        How deep and long it may be.
    """

    def __init__(self, text: str, tokens: list[Token], limits: Limits) -> None:
        self.text = text
        self.tokens = tokens
        self.limits = limits
        self.at = 0
        self.token = tokens[0]
        self._depth = 0
        self._linked = 0
        self._opened: list[Token] = []

    # --- looking and taking -------------------------------------------------

    def advance(self) -> Token:
        """Take the current token, whatever it is."""
        taken = self.token
        if taken.kind is not TokenKind.END:
            self.at += 1
            self.token = self.tokens[self.at]
        return taken

    def peek(self, ahead: int = 1) -> Token:
        """Look at a later token; past the end, at the END."""
        return self.tokens[min(self.at + ahead, len(self.tokens) - 1)]

    def accept(self, word: str) -> bool:
        """Take a keyword or symbol if it comes, and tell whether it did."""
        if self.token.word != word:
            return False
        self.advance()
        return True

    def expect(self, word: str, hint: str | None = None) -> Token:
        """Take a keyword or symbol that must come."""
        if self.token.word != word:
            raise self.unexpected(word, hint)
        return self.advance()

    def span_from(self, start: int) -> Span:
        """Give the span from an offset to the end of what was taken last."""
        return Span(start, self.tokens[self.at - 1].end)

    @contextmanager
    def parentheses(self) -> Iterator[None]:
        """Take `(`, then what is inside, then `)`; one level deeper."""
        opened = self.expect("(")
        self.deeper(opened)
        self._opened.append(opened)
        yield
        if self.token.word != ")":
            raise self.unexpected(")")
        self.advance()
        self._opened.pop()
        self.shallower()

    def deeper(self, token: Token) -> None:
        """Count one level of nesting."""
        self._depth += 1
        if self._depth > self.limits.depth:
            raise AdqlLimitError(
                f"The query is nested more than {self.limits.depth} levels deep.",
                token.span,
                hint="Take parentheses away, or name parts of the query by WITH.",
            )

    def shallower(self) -> None:
        """End one level of nesting."""
        self._depth -= 1

    # --- names ---------------------------------------------------------------

    def is_name(self, token: Token | None = None) -> bool:
        """Tell whether a token can name something (`<identifier>`)."""
        token = token or self.token
        if token.kind is TokenKind.NAME:
            return token.word not in RESERVED
        return token.kind is TokenKind.QUOTED

    def identifier(self, what: str) -> nodes.Identifier:
        """Take a name: ``<identifier>``."""
        if not self.is_name():
            raise self.unexpected(what)
        token = self.advance()
        quoted = token.kind is TokenKind.QUOTED
        return nodes.Identifier(token.value, quoted, span=token.span)

    def qualified(self, what: str, most: int) -> tuple[nodes.Identifier, ...]:
        """Take names with points between them, at most so many."""
        parts = [self.identifier(what)]
        while self.token.word == ".":
            after = self.peek()
            if after.word == "*":
                break
            if len(parts) == most:
                raise AdqlSyntaxError(
                    f"{what[0].upper()}{what[1:]} has at most {most} parts.",
                    Span(parts[0].span.start, after.end),
                )
            self.advance()
            parts.append(self.identifier(what))
        return tuple(parts)

    def whole_number(self, clause: str) -> int:
        """Take the number after TOP or OFFSET: ``<unsigned_decimal>``."""
        token = self.token
        if not (token.value.isdigit() and token.kind is TokenKind.NUMBER):
            hint = f"Write {clause} and a plain whole number, such as {clause} 10."
            raise self.unexpected("a whole number", hint)
        if len(token.value.lstrip("0")) > 18:
            raise AdqlLimitError(f"The number after {clause} is too large.", token.span)
        return int(self.advance().value)

    # --- messages --------------------------------------------------------------

    def unexpected(self, wanted: str, hint: str | None = None) -> AdqlSyntaxError:
        """Say what was wanted and what came instead."""
        token, edits = self.token, tuple[Edit, ...]()
        found = f"found {self._shown(token)}"
        if token.kind is TokenKind.END:
            found = "the query ends"
            if self._opened and not hint:
                hint = self._open_hint(self._opened[-1])
        if not hint:
            place = Place(self.tokens, self.at, wanted, len(self._opened))
            guessed = guess(place) or Guess(None)
            hint, edits = guessed.hint, guessed.edits
            if not hint and not edits and wanted == ")":
                hint = self._open_hint(self._opened[-1])
        return AdqlSyntaxError(
            f"Expected {wanted}, but {found}.", token.span, hint=hint, edits=edits
        )

    def mended(self, span: Span, replacement: str) -> str:
        """Give the line of a span as it should be, for a hint."""
        first = self.text.rfind("\n", 0, span.start) + 1
        last = self.text.find("\n", span.end)
        rest = self.text[span.end : len(self.text) if last < 0 else last]
        lead = self.text[first : span.start]
        if len(lead) > 60:
            lead = f"...{lead[-57:]}"
        if len(rest) > 40:
            rest = f"{rest[:37]}..."
        return f"Write: {f'{lead}{replacement}{rest}'.strip()}"

    def _shown(self, token: Token) -> str:
        source = self.text[token.start : token.end]
        shown = source if len(source) <= 40 else f"{source[:37]}..."
        if token.word in RESERVED:
            return f"{shown} (a reserved word)"
        return shown

    def _open_hint(self, opened: Token) -> str:
        line = self.text.count("\n", 0, opened.start) + 1
        column = opened.start - self.text.rfind("\n", 0, opened.start)
        return f"The parenthesis opened at line {line}, column {column} is not closed."
