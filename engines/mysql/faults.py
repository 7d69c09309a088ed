"""Errors of MariaDB and MySQL, by their numbers, as those that a caller sees.

What the caller's own values caused is told in the database's words; everything else
may name files, hosts and tables that are none of the caller's business, so it goes
to the log and the caller gets a sentence of ours.
"""

import logging
import re

import pyarrow as pa
from pymysql.err import Error, InterfaceError

from dali.errors import DaliError, EngineFault, ServiceUnavailable, TimedOut
from engines.sessions import Passing

__all__ = ["fault_of", "is_lost", "number_of"]

logger = logging.getLogger(__name__)

_MESSAGE_LIMIT = 300


_LOST = frozenset(
    {
        *(2002, 2003, 2006, 2013, 2014, 2027, 2055),
        *(1053, 1077, 1079, 1158, 1159, 1160, 1161, 1184, 1927, 4031),
    }
)
"""The connection, or the server, is gone, or is not there yet."""

_FULL = frozenset({1040, 1129, 1135, 1203, 1226, 1637})
_PASSING = frozenset({1020, 1047, 1205, 1213, 1412, 1615, 3032, 3168})
"""Locks, tables that are being changed, nodes that are not ready."""

_TIMEOUT = frozenset({1969, 3024})
_CANCELLED = frozenset({1317})
_MEMORY = frozenset({5, 1037, 1038, 1041, 1114})
_DISK = frozenset({3, 28, 1021, 1030})
_MEMORY_OPTION = "--max-session-mem-used"
"""What the error of any option, 1290, has in it if that is the one."""

_OF_VALUES = frozenset(
    {
        *(1292, 1365, 1367, 1411, 1264, 1406, 1441, 1690, 1242, 1366, 1139),
        *(3141, 3143, 4036, 4037, 4038),
    }
)
_COLUMNS = frozenset({1059, 1060, 1117, 1118, 1166})
_TOO_MANY = 'errno: 185 "'
_REOPENED = 1137
_WHERE = re.compile(r" (in '|for column ).*", re.DOTALL)
"""What messages say of tables and columns, by the database's names of them."""


def number_of(error: BaseException) -> int:
    """Give the database's number of an error; 0 if it has none."""
    if isinstance(error, Error) and error.args and isinstance(error.args[0], int):
        return error.args[0]
    return 0


def is_lost(error: BaseException) -> bool:
    """Tell whether an error means that the session can not be used any more."""
    return isinstance(error, OSError | EOFError | InterfaceError) or (
        number_of(error) in _LOST
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
    number = number_of(error)
    if is_lost(error) or number in _FULL | _PASSING:
        logger.warning("The database is not to be had: %s", error)
        return Passing(hint="Try again in a minute.")
    if number in _TIMEOUT:
        return TimedOut(hint="Ask for less, or use the asynchronous service.")
    if number in _CANCELLED:
        return ServiceUnavailable("The query was cancelled.")
    if number in _MEMORY | _DISK or _MEMORY_OPTION in str(error):
        return EngineFault(
            "The query needs more memory or room than the database has.",
            hint="Select fewer columns or rows, or do without ORDER BY.",
        )
    return _refused(error, number)


def _refused(error: Exception, number: int) -> DaliError:
    if number in _OF_VALUES:
        words = _WHERE.sub("", str(error.args[-1]))
        return EngineFault(
            f"The database could not evaluate the query: {words[:_MESSAGE_LIMIT]}",
            hint="Look for a value that a function or CAST cannot take.",
        )
    if number in _COLUMNS or _TOO_MANY in str(error):
        logger.info("A table is not made: %s", error)
        return EngineFault(
            "The database cannot have a table of such columns.",
            hint="Use fewer columns, and names that differ by more than case.",
        )
    if number == _REOPENED:
        return EngineFault(
            "This database reads an uploaded table only once in a query.",
            hint="Upload the table twice, under two names.",
        )
    logger.error("The database failed a query", exc_info=error)
    return EngineFault(
        "The database failed the query.",
        hint="This is not your fault; tell the operators of this service.",
    )
