"""PostgreSQL's errors as those that a caller sees.

What the caller's own values caused is told in PostgreSQL's words; everything else
may name files, hosts and tables that are none of the caller's business, so it goes
to the log and the caller gets a sentence of ours.

Once rows flow, the driver's errors come as OSError with a text and no SQLSTATE:
VERBOSITY=sqlstate of libpq is not to be had there, so the text is looked at; the
server is asked to speak English.
"""

import logging
import re

import pyarrow as pa

from dali.errors import DaliError, EngineFault, ServiceUnavailable, TimedOut
from engines.sessions import Passing

__all__ = ["fault_of", "is_lost"]

logger = logging.getLogger(__name__)

_MESSAGE_LIMIT = 300


_LOST = (
    "server closed the connection",
    "connection to server",
    "could not connect",
    "no connection to the server",
    "terminating connection",
    "the database system is",
    "could not receive data",
    "could not send data",
    "connection reset",
    "connection timed out",
    "connection not open",
    "ssl syscall error",
    "ssl connection has been closed",
    "broken pipe",
    "timeout expired",
    "lost synchronization",
    "server process was terminated",
    "crash of another server process",
)
"""What is said if the connection, or the server, is gone."""

_FULL = ("too many clients", "remaining connection slots", "too many connections")
_PASSING = ("deadlock detected", "could not serialize", "conflict with recovery")
_TIMEOUT = ("statement timeout",)
_CANCELLED = ("canceling statement due to user request",)
_MEMORY = ("out of memory", "memory alloc request size", "exceeds limit")
_DISK = ("no space left", "disk full", "temporary file size exceeds")
_OF_VALUES = (
    "division by zero",
    "out of range",
    "invalid input syntax",
    "cannot take",
    "logarithm of",
    "square root of a negative",
    "input is out of range",
    "value too long",
    "invalid regular expression",
    "more than one row returned by a subquery",
    "field overflow",
    "date/time field value",
    "a negative number raised",
    "zero raised to",
    "negative substring length",
    "limit must not be negative",
)
_SQLSTATE = re.compile(r"\s*SQLSTATE: ?\w{5}\.?\s*$")
_PREFIX = re.compile(r"^.*?(?:ERROR|FATAL|PANIC):\s+", re.DOTALL)


def is_lost(error: BaseException) -> bool:
    """Tell whether an error means that the session can not be used any more."""
    return _has(_words(error).lower(), _LOST)


def fault_of(error: Exception) -> DaliError:
    """Turn whatever a query raised into an error for its caller."""
    if isinstance(error, DaliError):
        return error
    if isinstance(error, pa.ArrowInvalid):
        logger.info("A value does not fit its column: %s", error)
        return EngineFault(
            "A value of the result does not fit the type of its column.",
            hint="CAST the column to a wider type, such as DOUBLE PRECISION.",
        )
    words = _words(error)
    lower = words.lower()
    if _has(lower, (*_LOST, *_FULL, *_PASSING)):
        logger.warning("PostgreSQL is not to be had: %s", words)
        return Passing(hint="Try again in a minute.")
    if _has(lower, _TIMEOUT):
        return TimedOut(hint="Ask for less, or use the asynchronous service.")
    if _has(lower, _CANCELLED):
        logger.warning("PostgreSQL cancelled a query that we did not cancel")
        return ServiceUnavailable("The query was cancelled.")
    if _has(lower, _MEMORY):
        return EngineFault(
            "The query needs more memory than the database has.",
            hint="Select fewer columns or rows, or do without ORDER BY.",
        )
    if _has(lower, _DISK):
        return EngineFault(
            "The query needs more room than the database has.",
            hint="Select fewer columns or rows, or do without ORDER BY.",
        )
    told = _PREFIX.sub("", words).partition("\n")[0]
    if _has(lower, _OF_VALUES) and "/" not in told.replace("date/time", ""):
        return EngineFault(
            f"The database could not evaluate the query: {told[:_MESSAGE_LIMIT]}",
            hint="Look for a value that a function or CAST cannot take.",
        )
    logger.error("PostgreSQL failed a query", exc_info=error)
    return EngineFault(
        "The database failed the query.",
        hint="This is not your fault; tell the operators of this service.",
    )


def _words(error: BaseException) -> str:
    return _SQLSTATE.sub("", str(error)).strip()


def _has(text: str, signs: tuple[str, ...]) -> bool:
    return any(sign in text for sign in signs)
