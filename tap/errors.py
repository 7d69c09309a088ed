"""What only a TAP service refuses, and how HTTP's own refusals read."""

from http import HTTPStatus

from aiohttp import web

from dali.errors import DaliError, NotFound, NotSupported, TooLarge, UsageError

__all__ = [
    "AsyncNotOffered",
    "InternalFault",
    "MethodNotAllowed",
    "UnsupportedBody",
    "of_http",
]


class AsyncNotOffered(NotSupported):
    """Asynchronous queries are not offered yet."""

    status = HTTPStatus.NOT_IMPLEMENTED


class UnsupportedBody(NotSupported):
    """The body of the request is of a type that is not read."""

    status = HTTPStatus.UNSUPPORTED_MEDIA_TYPE


class MethodNotAllowed(UsageError):
    """The resource does not know that method."""

    status = HTTPStatus.METHOD_NOT_ALLOWED


class InternalFault(DaliError):
    """The service failed; this is not the fault of the request.

    Details are in the log only, under the same id.
    """

    status = HTTPStatus.INTERNAL_SERVER_ERROR


class _Refused(UsageError):
    """The request was refused."""


def of_http(refusal: web.HTTPException) -> DaliError:
    """Say what the server refused by itself in this service's words."""
    if isinstance(refusal, web.HTTPNotFound):
        return NotFound(hint="Queries go to sync; see capabilities and tables.")
    if isinstance(refusal, web.HTTPMethodNotAllowed):
        known = ", ".join(sorted(refusal.allowed_methods))
        return MethodNotAllowed(hint=f"Use one of {known}.")
    if isinstance(refusal, web.HTTPRequestEntityTooLarge):
        return TooLarge()
    return _Refused(f"{refusal.status} {refusal.reason}")
