"""Errors that a caller sees: a message, an HTTP status, and a hint at the mend.

The class docstring's first line is the default message.  One place
(`endpoint.refusals`) turns them into the protocol's own document.
"""

from http import HTTPStatus

__all__ = [
    "AuthenticationRequired",
    "Conflict",
    "DaliError",
    "EngineFault",
    "Forbidden",
    "NotFound",
    "NotSupported",
    "ServiceUnavailable",
    "TimedOut",
    "TooLarge",
    "UsageError",
]


class DaliError(Exception):
    """The request could not be answered.

    Parameters
    ----------
    message
        What went wrong, a sentence for a person.
    place
        Where: the name of a parameter, or a line and column.
    hint
        How to mend it, a sentence.
    """

    status = HTTPStatus.BAD_REQUEST

    def __init__(
        self, message: str = "", *, place: str | None = None, hint: str | None = None
    ) -> None:
        self.message = message or (type(self).__doc__ or "").partition("\n")[0]
        self.place = place
        self.hint = hint
        super().__init__(self.message)

    @property
    def code(self) -> str:
        """Name of the fault, as DALI's error documents give it."""
        return type(self).__name__

    def to_text(self) -> str:
        """Give the whole message: place, what, and hint."""
        text = f"{self.place}: {self.message}" if self.place else self.message
        return f"{text}\nHint: {self.hint}" if self.hint else text


class UsageError(DaliError):
    """A parameter is missing, unknown in its value, or given twice."""


class NotSupported(DaliError):
    """The service does not offer what was asked."""


class NotFound(DaliError):
    """There is no such resource."""

    status = HTTPStatus.NOT_FOUND


class AuthenticationRequired(DaliError):
    """Say who you are first."""

    status = HTTPStatus.UNAUTHORIZED


class Forbidden(DaliError):
    """You may not do this."""

    status = HTTPStatus.FORBIDDEN


class Conflict(DaliError):
    """There is one of that name already."""

    status = HTTPStatus.CONFLICT


class TooLarge(DaliError):
    """The request is larger than this service takes."""

    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE


class ServiceUnavailable(DaliError):
    """The service cannot answer at this time; try again later."""

    status = HTTPStatus.SERVICE_UNAVAILABLE


class TimedOut(DaliError):
    """The query took longer than it may."""


class EngineFault(DaliError):
    """The database refused or failed the query."""
