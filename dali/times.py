"""Timestamps as DALI writes them (DALI 1.1 §3.1.2).

``YYYY-MM-DD['T'hh:mm:ss[.SSS]['Z']]``, always UTC, with or without the Z.
"""

import re
from datetime import UTC, datetime

from dali.errors import UsageError

__all__ = ["format_timestamp", "parse_timestamp"]

_TIMESTAMP = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,12}))?Z?)?", re.ASCII
)


def parse_timestamp(text: str) -> datetime:
    """Read a timestamp; digits beyond microseconds are cut off.

    Returns
    -------
    datetime
        Aware, in UTC.

    Raises
    ------
    UsageError
        The text is no timestamp, or no such time exists.
    """
    match = _TIMESTAMP.fullmatch(text.strip())
    if match is None:
        raise UsageError(
            f"{_shown(text)} is not a timestamp.",
            hint="Write it as 2001-02-03T04:05:06 or 2001-02-03, in UTC.",
        )
    fields = [int(group) if group else 0 for group in match.groups()[:6]]
    micros = int((match[7] or "").ljust(6, "0")[:6])
    try:
        return datetime(*fields, micros, tzinfo=UTC)  # type: ignore[misc, arg-type]
    except ValueError as error:
        raise UsageError(
            f"{_shown(text)} is not a time that exists: {error}.",
            hint="Months are 01-12, hours 00-23, minutes and seconds 00-59.",
        ) from None


def format_timestamp(moment: datetime, *, civil: bool = False) -> str:
    """Write a timestamp to the millisecond, or the microsecond if it has any.

    Parameters
    ----------
    moment
        Aware, or naive and in UTC.
    civil
        Put a Z at its end, as for the times of jobs and services.
    """
    if moment.tzinfo is not None:
        moment = moment.astimezone(UTC).replace(tzinfo=None)
    precision = "microseconds" if moment.microsecond % 1000 else "milliseconds"
    return moment.isoformat("T", precision) + ("Z" if civil else "")


def _shown(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:37] + "...")
