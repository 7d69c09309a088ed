"""Positions of objects by their names, asked of a TAP service such as SIMBAD's.

It must have SIMBAD's tables ``ident`` and ``basic``.  Each name is one small query,
bounded in time and size, of which few run at once whatever the callers ask; answers
are kept for a day, and that there is none for ten minutes.  A redirect is followed
within the service's host only: whoever answers there must not send this machine
elsewhere.
"""

import asyncio
import csv
import io
import math
import time
from collections import OrderedDict
from collections.abc import Iterable

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout
from yarl import URL

from dali.errors import ServiceUnavailable, TooLarge

__all__ = ["NameResolver"]

_MOST_NAMES = 20
_MOST_BYTES = 1 << 16
_MOST_AT_ONCE = 8
_MOST_REDIRECTS = 2
_LONGEST_NAME = 200
_KEPT = 10_000
_KEPT_SECONDS = 86_400.0
_UNKNOWN_SECONDS = 600.0

_Position = tuple[float, float]

_FAILURES = (ClientError, TimeoutError, ValueError, csv.Error)


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
        self._url = URL(url)
        self._seconds = seconds
        self._session = session
        self._known: OrderedDict[str, tuple[float, _Position | None]] = OrderedDict()
        self._turns = asyncio.Semaphore(_MOST_AT_ONCE)

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
            found = await self._all(wanted)
        except (TimeoutError, ExceptionGroup) as error:
            if isinstance(error, ExceptionGroup) and error.split(_FAILURES)[1]:
                raise
            raise ServiceUnavailable(
                "The resolver of names does not answer.",
                hint="Write positions as POINT(ra, dec), or try again later.",
            ) from error
        pairs = zip(wanted, found, strict=True)
        return {name: position for name, position in pairs if position is not None}

    async def _all(self, names: tuple[str, ...]) -> list[_Position | None]:
        """Find all positions; if one fails, the others are not asked on."""
        async with asyncio.timeout(self._seconds), asyncio.TaskGroup() as group:
            tasks = [group.create_task(self._position(name)) for name in names]
        return [task.result() for task in tasks]

    async def _position(self, name: str) -> _Position | None:
        # No object has such a name, and it would fill the memory.
        if len(name) > _LONGEST_NAME:
            return None
        if (kept := self._kept(name)) is not None:
            return kept[1]
        async with self._turns:
            # Somebody else may have asked meanwhile.
            if (kept := self._kept(name)) is not None:
                return kept[1]
            position = _read(await self._ask(name))
        seconds = _UNKNOWN_SECONDS if position is None else _KEPT_SECONDS
        self._known[name] = (time.monotonic() + seconds, position)
        self._known.move_to_end(name)
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        return position

    def _kept(self, name: str) -> tuple[float, _Position | None] | None:
        kept = self._known.get(name)
        if kept is None or time.monotonic() >= kept[0]:
            return None
        self._known.move_to_end(name)
        return kept

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
        url, method = self._url, "POST"
        for _ in range(_MOST_REDIRECTS + 1):
            async with self._session.request(
                method,
                url,
                data=asked if method == "POST" else None,
                headers={"Accept-Encoding": "identity"},
                timeout=ClientTimeout(total=self._seconds),
                allow_redirects=False,
            ) as answer:
                if answer.status == 200:
                    return await _body(answer)
                url = self._next(url, answer)
                if answer.status not in (307, 308):
                    method = "GET"
        raise ValueError("too many redirects")

    def _next(self, url: URL, answer: ClientResponse) -> URL:
        """Give where an answer sends us, as TAP 1.1 §2.2 lets it: to the same host.

        Raises
        ------
        ValueError
            It is no redirect, or goes elsewhere.
        """
        place = answer.headers.get("Location", "")
        if answer.status not in (301, 302, 303, 307, 308) or not place:
            raise ValueError(f"status {answer.status}")
        following = url.join(URL(place))
        here, there = self._url.origin(), following.origin()
        if there not in (here, here.with_scheme("https").with_port(443)):
            raise ValueError("the answer is a redirect to another host")
        return following


async def _body(answer: ClientResponse) -> str:
    """Read the body of an answer, if it is as short as it should be.

    Raises
    ------
    ValueError
        It is longer, or no UTF-8.
    """
    body = b""
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
