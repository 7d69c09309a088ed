"""What became of a query: counted while it is answered, kept in the history."""

from dataclasses import dataclass

from dali.errors import DaliError
from dali.result import Outcome

__all__ = ["Tally"]


@dataclass(slots=True)
class Tally:
    """Rows and bytes so far, and how it ended."""

    rows: int = 0
    bytes: int = 0
    outcome: Outcome | None = None
    error: DaliError | None = None
