"""Positions of objects by their names, asked of a TAP service such as SIMBAD's.

It must have SIMBAD's tables ``ident`` and ``basic``.  Each name is one small query,
bounded in time and size; answers are kept for a day, and that there is none for ten
minutes.
"""

import asyncio
import csv
import io
import math
import time
from collections import OrderedDict
from collections.abc import Iterable

from aiohttp import ClientError, ClientSession, ClientTimeout

from dali.errors import ServiceUnavailable, TooLarge

__all__ = ["NameResolver"]

_MOST_NAMES = 20
_MOST_BYTES = 1 << 16
_KEPT = 10_000
_KEPT_SECONDS = 86_400.0
_UNKNOWN_SECONDS = 600.0

_Position = tuple[float, float]


class NameResolver:
    """Finds where named objects are.

    Parameters
    ----------
    url
        Where queries are sent, such as ``https://example.org/tap/sync``.
    seconds
        So long may all names of a query take.
    session
        Client of HTTP; its owner closes it.
    """

    def __init__(self, url: str, seconds: float, session: ClientSession) -> None:
        self._url = url
        self._seconds = seconds
        self._session = session
        self._known: OrderedDict[str, tuple[float, _Position | None]] = OrderedDict()

    async def positions(self, names: Iterable[str]) -> dict[str, _Position]:
        """Find positions in the ICRS; names that nobody knows are left out.

        Raises
        ------
        TooLarge
            These are too many names.
        ServiceUnavailable
            The service does not answer, or not as it should.
        """
        wanted = tuple(names)
        if len(wanted) > _MOST_NAMES:
            raise TooLarge(
                f"The query names {len(wanted)} objects.",
                hint=f"Name at most {_MOST_NAMES}, or join with a table of positions.",
            )
        try:
            async with asyncio.timeout(self._seconds):
                found = await asyncio.gather(*map(self._position, wanted))
        except (ClientError, TimeoutError, ValueError, csv.Error) as error:
            raise ServiceUnavailable(
                "The resolver of names does not answer.",
                hint="Write positions as POINT(ra, dec), or try again later.",
            ) from error
        pairs = zip(wanted, found, strict=True)
        return {name: position for name, position in pairs if position is not None}

    async def _position(self, name: str) -> _Position | None:
        kept = self._known.get(name)
        if kept is not None and time.monotonic() < kept[0]:
            self._known.move_to_end(name)
            return kept[1]
        position = _read(await self._ask(name))
        seconds = _UNKNOWN_SECONDS if position is None else _KEPT_SECONDS
        self._known[name] = (time.monotonic() + seconds, position)
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        return position

    async def _ask(self, name: str) -> str:
        literal = name.replace("'", "''")
        query = (
            "SELECT TOP 1 ra, dec FROM basic JOIN ident ON oidref = oid "
            f"WHERE id = '{literal}'"
        )
        asked = {
            "REQUEST": "doQuery",
            "LANG": "ADQL",
            "FORMAT": "csv",
            "MAXREC": "1",
            "QUERY": query,
        }
        async with self._session.post(
            self._url,
            data=asked,
            timeout=ClientTimeout(total=self._seconds),
            max_redirects=2,
        ) as answer:
            if answer.status != 200:
                raise ValueError(f"status {answer.status}")
            body = await answer.content.read(_MOST_BYTES)
            while len(body) < _MOST_BYTES:
                more = await answer.content.read(_MOST_BYTES - len(body))
                if not more:
                    return body.decode("utf-8")
                body += more
            raise ValueError("the answer is too long")


def _read(text: str) -> _Position | None:
    """Read the position of an answer in CSV: a line of names, and one or none of it.

    Raises
    ------
    ValueError
        It is something else.
    """
    rows = [row for row in csv.reader(io.StringIO(text)) if row]
    if not rows or [word.strip().lower() for word in rows[0]] != ["ra", "dec"]:
        raise ValueError("the answer is not a table of ra and dec")
    if len(rows) < 2 or not all(word.strip() for word in rows[1]):
        return None
    lon, lat = (float(word) for word in rows[1])
    if not (math.isfinite(lon) and abs(lat) <= 90):
        raise ValueError("the answer is no position")
    return lon % 360, lat
