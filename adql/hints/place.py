"""Where the parser stopped, and what a guess at the reason says."""

from collections.abc import Sequence
from dataclasses import dataclass

from adql.hints.mend import Edit
from adql.tokens import Token

__all__ = ["Guess", "Place"]


@dataclass(frozen=True, slots=True)
class Guess:
    """A hint, and edits that would mend the query."""

    hint: str | None
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where the parser stopped.

    Parameters
    ----------
    tokens
        All of the query.
    at
        Which one does not fit.
    wanted
        What would, in words or as a keyword.
    depth
        How many parentheses are open.
    """

    tokens: Sequence[Token]
    at: int
    wanted: str
    depth: int

    @property
    def token(self) -> Token:
        """Give the token that does not fit."""
        return self.tokens[self.at]

    @property
    def before(self) -> Token:
        """Give the token before it."""
        return self.tokens[max(self.at - 1, 0)]

    @property
    def after(self) -> Token:
        """Give the token after it."""
        return self.tokens[min(self.at + 1, len(self.tokens) - 1)]
