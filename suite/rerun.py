"""A saved query, sent again: the client's half of `tap.artefact`."""

import asyncio
import re
import uuid
import zipfile
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import aiohttp
from lxml import etree

from dali.errors import DaliError
from tap.artefact import Artefact, InputFile, read_artefact

__all__ = ["RerunFault", "rerun"]

_PIECE = 1 << 20
_WAIT_SECONDS = 30
_UWS = "{http://www.ivoa.net/xml/UWS/v1.0}"
_INFO = "{urn:uraniborg:job}"
_ACTIVE = ("PENDING", "QUEUED", "EXECUTING", "SUSPENDED")


class RerunFault(DaliError):
    """The query could not be run again."""


def rerun(
    file: Path, url: str | None, output: Path | None, say: Callable[[str], None]
) -> int:
    """Send a saved query as a job, wait for it, and write its result.

    Parameters
    ----------
    file
        The saved query.
    url
        The TAP service; None for the one that it was sent to.
    output
        Where the result goes; None for ``result`` with its format's extension.
    say
        Told of progress.

    Raises
    ------
    ArtefactFault, RerunFault
        The file is no saved query; the service refused or failed it.
    """
    artefact = read_artefact(file)
    try:
        asyncio.run(_rerun(file, artefact, url or artefact.service, output, say))
    except (aiohttp.ClientError, TimeoutError) as error:
        raise RerunFault(
            f"The service at {url or artefact.service} does not answer: {error}",
            hint="Name another with --url.",
        ) from error
    return 0


async def _rerun(
    file: Path,
    artefact: Artefact,
    url: str,
    output: Path | None,
    say: Callable[[str], None],
) -> None:
    base = url.rstrip("/")
    say(f"Sending the query to {base}")
    async with aiohttp.ClientSession() as session:
        form = _Multipart(artefact, file)
        async with session.post(
            f"{base}/async", data=form.pieces(), headers=form.headers
        ) as answer:
            await _check(answer)
            job = str(answer.url)
        say(f"The job is {job}")
        async with session.post(f"{job}/phase", data={"PHASE": "RUN"}) as answer:
            await _check(answer)
        await _wait(session, job, say)
        await _save(session, job, output, say)


async def _wait(
    session: aiohttp.ClientSession, job: str, say: Callable[[str], None]
) -> None:
    phase = "PENDING"
    while True:
        wanted = {"WAIT": str(_WAIT_SECONDS), "PHASE": phase}
        async with session.get(job, params=wanted) as answer:
            await _check(answer)
            document = etree.fromstring(await answer.read(), _parser())
        found = document.findtext(f"{_UWS}phase") or "UNKNOWN"
        rows = document.findtext(f"{_UWS}jobInfo/{_INFO}rows")
        say(f"{found}, {rows} rows" if rows else found)
        if found not in _ACTIVE:
            break
        phase = found
    if found != "COMPLETED":
        message = document.findtext(f"{_UWS}errorSummary/{_UWS}message")
        raise RerunFault(f"The job is {found}: {message or 'no reason is told'}")


async def _save(
    session: aiohttp.ClientSession,
    job: str,
    output: Path | None,
    say: Callable[[str], None],
) -> None:
    async with session.get(f"{job}/results/result") as answer:
        await _check(answer)
        target = output or Path(_name(answer.headers.get("Content-Disposition", "")))
        part = target.with_name(f"{target.name}.part")
        stream = await asyncio.to_thread(part.open, "wb")
        try:
            async for data in answer.content.iter_chunked(_PIECE):
                await asyncio.to_thread(stream.write, data)
        finally:
            await asyncio.to_thread(stream.close)  # noqa: ASYNC102
        await asyncio.to_thread(part.rename, target)
    say(f"The result is in {target}")


def _name(disposition: str) -> str:
    """Give the service's name of the result, or ours where that is no plain name."""
    found = re.search(r'filename="([A-Za-z0-9_.-]{1,60})"', disposition)
    return found[1] if found and not found[1].startswith(".") else "result"


async def _check(answer: aiohttp.ClientResponse) -> None:
    if answer.status < 400:
        return
    text = (await answer.content.read(20_000)).decode(errors="replace")
    said = re.search(r'value="ERROR"[^>]*>([^<]*)<', text)
    raise RerunFault(
        f"The service answered HTTP {answer.status}: "
        f"{(said[1] if said else text[:300]).strip()}"
    )


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True)


class _Multipart:
    """The request as a form with parts; files stream out of the archive."""

    def __init__(self, artefact: Artefact, path: Path) -> None:
        self._artefact = artefact
        self._path = path
        self._boundary = uuid.uuid4().hex
        self.headers = {
            "Content-Type": f"multipart/form-data; boundary={self._boundary}"
        }

    async def pieces(self) -> AsyncIterator[bytes]:
        for name, value in self._artefact.parameters:
            if name.upper() != "PHASE":
                yield self._head(name) + self._here(value).encode() + b"\r\n"
        for file in self._artefact.files:
            kind = file.media_type or "application/octet-stream"
            yield self._head(_part(file), file.file_name or "file", kind)
            stored = self._stored(file)
            while data := await asyncio.to_thread(next, stored, b""):
                yield data
            yield b"\r\n"
        yield f"--{self._boundary}--\r\n".encode()

    def _stored(self, file: InputFile) -> Iterator[bytes]:
        """Read a file out of the archive; blocks."""
        with zipfile.ZipFile(self._path) as archive, archive.open(file.path) as stream:
            while data := stream.read(_PIECE):
                yield data

    def _here(self, value: str) -> str:
        """Let uploads that were fetched come from the archive."""
        for file in self._artefact.files:
            if file.url is not None:
                value = value.replace(f",{file.url}", f",param:{_part(file)}")
        return value

    def _head(self, name: str, file_name: str = "", kind: str = "") -> bytes:
        def plain(text: str) -> str:
            return re.sub(r'["\r\n]', "_", text)

        more = f'; filename="{plain(file_name)}"' if file_name else ""
        head = (
            f"--{self._boundary}\r\n"
            f'Content-Disposition: form-data; name="{plain(name)}"{more}\r\n'
        )
        if kind:
            head += f"Content-Type: {plain(kind)}\r\n"
        return f"{head}\r\n".encode()


def _part(file: InputFile) -> str:
    return f"fetched_{file.part}" if file.url is not None else file.part
