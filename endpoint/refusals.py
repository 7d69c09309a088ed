"""What any endpoint refuses by itself, and how HTTP's own refusals read."""

import logging
import uuid
from http import HTTPStatus

from aiohttp import web

from dali.errors import DaliError, NotFound, NotSupported, TooLarge, UsageError

__all__ = [
    "InternalFault",
    "MethodNotAllowed",
    "UnsupportedBody",
    "internal_fault",
    "of_http",
]

logger = logging.getLogger(__name__)


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
        return NotFound(hint="See capabilities for what there is.")
    if isinstance(refusal, web.HTTPMethodNotAllowed):
        known = ", ".join(sorted(refusal.allowed_methods))
        return MethodNotAllowed(hint=f"Use one of {known}.")
    if isinstance(refusal, web.HTTPRequestEntityTooLarge):
        return TooLarge()
    return _Refused(f"{refusal.status} {refusal.reason}")


def internal_fault(error: BaseException) -> InternalFault:
    """Log what nobody expected, and say under which id."""
    fault = uuid.uuid4().hex[:12]
    logger.error("internal fault %s", fault, exc_info=error)
    return InternalFault(hint=f"Tell the operators of this service the id {fault}.")
