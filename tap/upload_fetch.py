"""Uploads fetched from where their URLs point, into files (TAP 1.1 §2.7.6).

Whoever sends a query says what this service asks of whom: so all is bounded,
and hosts that only this service can reach are not asked (see `upload_hosts`).
What a caller is told of a failure says nothing of the network that it is in.
"""

import asyncio
import ssl
from http import HTTPStatus
from pathlib import Path

from aiohttp import (
    ClientError,
    ClientResponse,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    TCPConnector,
)
from yarl import URL

from dali.errors import NotSupported, ServiceUnavailable, TimedOut, TooLarge, UsageError
from dali.software import software
from endpoint.spool import SpoolFile
from tap.upload_hosts import HostRefused, PublicResolver, is_public, public_socket

__all__ = ["UploadFetcher"]

_REDIRECTS = 5
_REDIRECTING = (301, 302, 303, 307, 308)
_SCHEMES = ("http", "https")
_PIECE = 1 << 17
_CONNECTIONS = 50
_HINT = "Send the table with the request, as a file."


class UploadFetcher:
    """Fetches files for queries.

    Parameters
    ----------
    allow_private
        Whether hosts of private networks may be asked, and this machine.
    max_bytes
        Size of a file.
    seconds
        Time for a file, all redirects included.
    """

    def __init__(self, allow_private: bool, max_bytes: int, seconds: float) -> None:
        self._allow_private = allow_private
        self._max_bytes = max_bytes
        self._seconds = seconds
        self._session: ClientSession | None = None

    async def open(self) -> None:
        """Be ready to fetch."""
        guarded = not self._allow_private
        connector = TCPConnector(
            limit=_CONNECTIONS,
            force_close=True,
            resolver=PublicResolver() if guarded else None,
            socket_factory=public_socket if guarded else None,
        )
        self._session = ClientSession(
            connector=connector,
            # One caller's cookies are no other's.
            cookie_jar=DummyCookieJar(),
            headers={"User-Agent": software(), "Accept-Encoding": "identity"},
            timeout=ClientTimeout(total=self._seconds),
            # What is sent compressed might be endless.
            auto_decompress=False,
            # A proxy of the environment might go where we must not.
            trust_env=False,
        )

    async def close(self) -> None:
        """Fetch no more."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def fetch(
        self, url: str, path: Path, max_bytes: int | None = None
    ) -> tuple[int, str]:
        """Fetch a file; give its size and its media type.

        Parameters
        ----------
        url
            Where it is.
        path
            Where it is to lie; nothing may be there.
        max_bytes
            Its size, if that is to be less than of any file.

        Raises
        ------
        UsageError
            The URL is none, or does not lead to a file.
        NotSupported
            The file is encoded, or on a host that is not asked.
        TooLarge
            It is.
        TimedOut
            It did not come in time.
        ServiceUnavailable
            It cannot be kept.
        """
        if self._session is None:
            raise ServiceUnavailable("Nothing can be fetched at this time.")
        most = self._max_bytes if max_bytes is None else min(max_bytes, self._max_bytes)
        file = SpoolFile(path)
        try:
            try:
                async with asyncio.timeout(self._seconds):
                    media_type = await self._follow(
                        self._session, _parsed(url), file, most
                    )
            finally:
                await file.close()  # noqa: ASYNC102 (a thread that writes)
        except TimeoutError:
            raise TimedOut(
                f"It took longer than {self._seconds:g} seconds to fetch.", hint=_HINT
            ) from None
        except (ClientError, ValueError) as error:
            raise _fault_of(error) from error
        except OSError as error:
            raise ServiceUnavailable("There is no room to keep it.") from error
        return file.size, media_type

    async def _follow(
        self, session: ClientSession, url: URL, file: SpoolFile, most: int
    ) -> str:
        """Go from redirect to redirect, each looked at as the first URL was."""
        for _ in range(_REDIRECTS + 1):
            self._check(url)
            async with session.get(url, allow_redirects=False) as response:
                if response.status not in _REDIRECTING:
                    return await _receive(response, file, most)
                location = response.headers.get("Location", "")
            url = url.join(_parsed(location))
        raise UsageError(f"Its URL redirects more than {_REDIRECTS} times.", hint=_HINT)

    def _check(self, url: URL) -> None:
        """Refuse a URL for what can be seen of it."""
        if url.scheme not in _SCHEMES or not url.host:
            raise NotSupported(
                "Its URL, or where that redirects, is not of HTTP.", hint=_HINT
            )
        if url.user is not None or url.password is not None:
            raise NotSupported("Its URL has credentials in it.", hint=_HINT)
        if not self._allow_private and _is_address(url.host):
            if not is_public(url.host):
                raise _refused_host()


def _parsed(text: str) -> URL:
    try:
        return URL(text)
    except ValueError:
        raise UsageError(
            "Its URL, or where that redirects, is none.",
            hint="Write https://host/path.",
        ) from None


def _is_address(host: str) -> bool:
    """Tell addresses, however they are spelt, from names."""
    return ":" in host or host.rpartition(".")[2][:1].isdigit()


async def _receive(response: ClientResponse, file: SpoolFile, most: int) -> str:
    """Write what is sent into a file; give its media type."""
    if response.status != HTTPStatus.OK:
        raise UsageError(
            f"Its URL answers with the status {response.status}.",
            hint="Look at it in a browser.",
        )
    coding = response.headers.get("Content-Encoding", "").strip().lower()
    if coding not in ("", "identity"):
        raise NotSupported(
            "It is sent compressed though that was not asked for.", hint=_HINT
        )
    if (response.content_length or 0) > most:
        raise _too_large(most)
    async for piece in response.content.iter_chunked(_PIECE):
        await file.write(piece)
        if file.size > most:
            raise _too_large(most)
    said = response.headers.get("Content-Type", "")
    return said.partition(";")[0].strip().lower()[:100]


def _too_large(most: int) -> TooLarge:
    return TooLarge("It is too large.", hint=f"At most {most} bytes are taken.")


def _refused_host() -> NotSupported:
    return NotSupported("Uploads are not fetched from its host.", hint=_HINT)


def _fault_of(error: Exception) -> UsageError | NotSupported:
    """Tell a caller as much as anybody could find out elsewhere."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, HostRefused):
            return _refused_host()
        if isinstance(cause, ssl.SSLError):
            return UsageError("Its host has no certificate that is good.", hint=_HINT)
        cause = cause.__cause__ or cause.__context__
    return UsageError(
        "Its host does not answer, or broke off.",
        hint="Look at its URL in a browser, or send the table with the request.",
    )
