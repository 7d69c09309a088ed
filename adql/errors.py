"""Errors of ADQL, each with its place in the query and a hint at the mend.

Passes raise them with a span only; `compile` and `parse`, which have the text
of the query, call `point_at` on what comes up, so that everybody above reads
line, column, the line itself and a caret in the ordinary message.
"""

from collections.abc import Iterable, Sequence

from typing_extensions import override

from adql.hints.mend import Edit, mended, shown
from adql.nodes import Span
from dali.errors import DaliError

__all__ = [
    "AdqlError",
    "AdqlErrors",
    "AdqlFeatureError",
    "AdqlLimitError",
    "AdqlNameError",
    "AdqlSyntaxError",
    "AdqlTypeError",
]

_WIDTH = 100
"""So many characters of a line are shown around the caret."""

_SHOWN = 50
"""So many errors of one query are told; more would not help."""

_LONGEST = 600
"""Characters of what is wrong, or of a hint: names may be as long as a query."""


class AdqlError(DaliError):
    """The query is not right.

    Parameters
    ----------
    message
        What is wrong, a sentence for a person.
    span
        Where in the source; None if it is the query as a whole.
    hint
        How to mend it, a sentence.
    edits
        Changes of the text that would mend it; the hint then shows the result,
        and ``mended`` is the whole of it.
    """

    def __init__(
        self,
        message: str = "",
        span: Span | None = None,
        *,
        hint: str | None = None,
        edits: Sequence[Edit] = (),
    ) -> None:
        super().__init__(_short(message), hint=_short(hint) if hint else hint)
        self.span = span
        self.summary = self.message
        self.advice = self.hint
        self.edits = tuple(edits)
        self.mended: str | None = None

    def point_at(self, sql: str) -> None:
        """Put line, column, the line and a caret into place and message."""
        if self.edits:
            self.mended = mended(sql, self.edits)
            write = f"Write: {_short(shown(sql, self.edits))}"
            self.hint = f"{self.advice} {write}" if self.advice else write
        if self.span is None:
            return
        line, column, text, caret = _locate(sql, self.span)
        self.place = f"line {line}, column {column}"
        self.message = f"{self.summary}\n{text}\n{caret}"
        self.args = (self.message,)

    @override
    def to_text(self, sql: str | None = None) -> str:
        """Give the whole message; with the query's text, also line and caret."""
        if sql is not None:
            self.point_at(sql)
        return super().to_text()


class AdqlSyntaxError(AdqlError):
    """The text is not ADQL."""


class AdqlNameError(AdqlError):
    """There is no such table, column or function, or more than one."""


class AdqlTypeError(AdqlError):
    """A value is of a type that cannot be used here."""


class AdqlFeatureError(AdqlError):
    """That part of ADQL is not offered by this service."""


class AdqlLimitError(AdqlError):
    """The query is larger or deeper than this service takes."""


class AdqlErrors(DaliError):
    """The query has errors.

    Parameters
    ----------
    errors
        One or more, all that a pass found; kept in the order of the source.
    """

    def __init__(self, errors: Iterable[AdqlError]) -> None:
        self.errors = tuple(
            sorted(errors, key=lambda e: (e.span.start if e.span else -1))
        )
        super().__init__(self._joined())

    @property
    @override
    def code(self) -> str:
        """Name of the fault; of the only one, if all are alike."""
        codes = {error.code for error in self.errors}
        return codes.pop() if len(codes) == 1 else type(self).__name__

    def point_at(self, sql: str) -> None:
        """Put places and carets into the message."""
        for error in self.errors[:_SHOWN]:
            error.point_at(sql)
        self.message = self._joined()
        self.args = (self.message,)

    @override
    def to_text(self, sql: str | None = None) -> str:
        """Give all messages, an empty line between them."""
        if sql is not None:
            self.point_at(sql)
        return super().to_text()

    def _joined(self) -> str:
        texts = [error.to_text() for error in self.errors[:_SHOWN]]
        if more := len(self.errors) - len(texts):
            texts.append(f"... and {more} more.")
        return "\n\n".join(texts)


def _short(text: str) -> str:
    """Leave out the middle of a long text."""
    if len(text) <= _LONGEST:
        return text
    half = _LONGEST // 2
    return f"{text[:half]} ... {text[-half:]}"


def _locate(sql: str, span: Span) -> tuple[int, int, str, str]:
    """Give line, column (from 1), what to show of the line, and the carets."""
    start = min(max(span.start, 0), len(sql))
    first = sql.rfind("\n", 0, start) + 1
    last = sql.find("\n", start)
    text = sql[first : len(sql) if last < 0 else last]
    line, at = sql.count("\n", 0, start) + 1, start - first
    # Of a very long line only the neighbourhood is shown.
    cut = max(0, at - _WIDTH * 2 // 3) if len(text) > _WIDTH else 0
    shown = text[cut : cut + _WIDTH]
    lead = "..." if cut else ""
    tail = "..." if cut + _WIDTH < len(text) else ""
    length = max(1, min(span.end - start, len(shown) - (at - cut)))
    # Control characters, tabs included, would put the caret elsewhere.
    plain = "".join(c if c.isprintable() else " " for c in shown)
    caret = " " * (len(lead) + at - cut) + "^" * length
    return line, at + 1, f"{lead}{plain}{tail}".rstrip(), caret
