"""DuckDB's errors as those that a caller sees.

What the caller's own values caused is told in DuckDB's words; everything else
may name files and tables that are none of the caller's business, so it goes
to the log and the caller gets a sentence of ours.
"""

import logging

import duckdb
import pyarrow as pa

from dali.errors import DaliError, EngineFault

__all__ = ["fault_of"]

logger = logging.getLogger(__name__)

_MESSAGE_LIMIT = 300

_OF_VALUES = (
    duckdb.ConversionException,
    duckdb.OutOfRangeException,
    duckdb.InvalidInputException,
)


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
    if isinstance(error, duckdb.OutOfMemoryException):
        return EngineFault(
            "The query needs more memory than it may have.",
            hint="Select fewer columns or rows, or do without ORDER BY or DISTINCT.",
        )
    if isinstance(error, _OF_VALUES) and (message := _own_words(error)):
        return EngineFault(
            f"The database could not evaluate the query: {message}",
            hint="Look for a value that a function or CAST of the query cannot take.",
        )
    logger.error("DuckDB failed a query", exc_info=error)
    return EngineFault(
        "The database failed the query.",
        hint="This is not your fault; tell the operators of this service.",
    )


def _own_words(error: Exception) -> str:
    """Give the first line without its kind; nothing if it might name a place."""
    first = str(error).partition("\n")[0]
    message = first.partition(": ")[2].partition(" when casting from source")[0]
    return "" if "/" in message or "\\" in message else message[:_MESSAGE_LIMIT]
