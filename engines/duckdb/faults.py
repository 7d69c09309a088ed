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

_OF_VALUES = ("Conversion Error", "Out of Range Error", "Invalid Input Error")
_OF_MEMORY = "Out of Memory Error"


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
    kind, _, message = str(error).partition("\n")[0].partition(": ")
    # Once rows flow, Arrow's reader hands on DuckDB's errors as OSError.
    if isinstance(error, duckdb.Error | OSError):
        if kind == _OF_MEMORY:
            return EngineFault(
                "The query needs more memory than it may have.",
                hint="Select fewer columns or rows, or do without ORDER BY.",
            )
        if kind in _OF_VALUES and (words := _harmless(message)):
            return EngineFault(
                f"The database could not evaluate the query: {words}",
                hint="Look for a value that a function or CAST cannot take.",
            )
    logger.error("DuckDB failed a query", exc_info=error)
    return EngineFault(
        "The database failed the query.",
        hint="This is not your fault; tell the operators of this service.",
    )


def _harmless(message: str) -> str:
    """Give the message without names of ours; nothing if it might name a place."""
    words = message.partition(" when casting from source")[0]
    return "" if "/" in words or "\\" in words else words[:_MESSAGE_LIMIT]
