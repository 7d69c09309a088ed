"""Parameters and files out of a request's URL and body (DALI 1.1 §2, §3.3).

All is bounded before it is held: the number of parameters, the bytes of fields,
which stay in memory, and the bytes of files, which go to disk.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, MultipartReader, web

from dali.errors import ServiceUnavailable, TooLarge, UsageError
from dali.params import Params
from endpoint.refusals import UnsupportedBody
from endpoint.spool import Spool, SpoolFile

__all__ = ["BodyLimits", "Form", "SentFile", "read_file", "read_form", "read_params"]

_MAX_FIELDS = 1000
_MAX_FILES = 100
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_PLAIN_CODINGS = ("", "binary", "8bit", "7bit")


@dataclass(frozen=True, slots=True)
class BodyLimits:
    """Bytes of one request's body: in its fields, and in its files."""

    fields: int
    files: int = 0


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that came with a request.

    Parameters
    ----------
    path
        Where it lies until the request's spool is closed.
    size
        Bytes.
    media_type
        What its sender says it is; empty if nothing is said.
    name
        How its sender calls it; never a path of ours.
    """

    path: Path
    size: int
    media_type: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A request's parameters, and its files by the names of their parts."""

    pairs: tuple[tuple[str, str], ...]
    files: Mapping[str, SentFile] = field(default_factory=dict)

    @property
    def params(self) -> Params:
        """Give the parameters, to be read by type."""
        return Params(self.pairs)


async def read_params(request: web.Request, body_bytes: int) -> Params:
    """Read all parameters of a request that may have no files; those are dropped.

    Raises
    ------
    TooLarge
        The body or the number of parameters is beyond the limit.
    UsageError
        Parameters are not UTF-8, or the body is broken.
    UnsupportedBody
        The body is no form.
    """
    return (await read_form(request, BodyLimits(body_bytes), None)).params


async def read_form(
    request: web.Request, limits: BodyLimits, spool: Spool | None
) -> Form:
    """Read all parameters of a request, those of its URL first, and its files.

    Parameters
    ----------
    request
        A request whose body is not yet read.
    limits
        How much of it is taken.
    spool
        Where its files go; None reads and drops them.

    Raises
    ------
    TooLarge
        The body or the number of parameters is beyond the limit.
    UsageError
        Parameters are not UTF-8, or the body is broken.
    UnsupportedBody
        The body is no form.
    ServiceUnavailable
        There is no room for its files.
    """
    pairs = _parsed(request.rel_url.raw_query_string)
    files: dict[str, SentFile] = {}
    if request.method == "POST" and request.can_read_body:
        body = _Body(request, limits, spool)
        pairs += await body.read()
        files = body.files
    for name, value in pairs:
        _check_text(name, value)
    return Form(tuple(pairs), files)


async def read_file(request: web.Request, most: int, spool: Spool) -> SentFile:
    """Take a request's whole body as one file.

    Parameters
    ----------
    most
        Bytes that it may have.

    Raises
    ------
    TooLarge
        It has more.
    ServiceUnavailable
        There is no room for it.
    """
    if request.content_length is not None and request.content_length > most:
        raise _too_long(most)
    path = await spool.path()
    file = SpoolFile(path)
    try:
        async for piece in request.content.iter_any():
            if file.size + len(piece) > most:
                raise _too_long(most)
            await file.write(piece)
    except OSError as error:
        if isinstance(error, ConnectionError):
            raise
        raise ServiceUnavailable(
            "There is no room for the body of the request.",
            hint="Try again later, or send less.",
        ) from error
    finally:
        await file.close()  # noqa: ASYNC102 (a thread, soon done)
    return SentFile(path, file.size, request.content_type)


class _Body:
    """The body of one request, being read."""

    def __init__(
        self, request: web.Request, limits: BodyLimits, spool: Spool | None
    ) -> None:
        self._request = request
        self._limits = limits
        self._spool = spool
        self._left_of_fields = limits.fields
        # Files that nobody wants are read at the expense of fields.
        self._left_of_files = limits.files if spool else limits.fields
        self.files: dict[str, SentFile] = {}

    async def read(self) -> list[tuple[str, str]]:
        request = self._request
        most = self._limits.fields + self._limits.files
        if request.content_length is not None and request.content_length > most:
            raise _too_long(most)
        try:
            if request.content_type == _MULTIPART:
                return await self._multipart()
            if request.content_type == _FORM:
                return _parsed(_decoded(await self._whole()))
        except OSError as error:
            if isinstance(error, ConnectionError):
                raise
            raise ServiceUnavailable(
                "There is no room for the files of the request.",
                hint="Try again later, or send smaller ones.",
            ) from error
        except (ValueError, LookupError, AssertionError, RuntimeError) as error:
            raise UsageError(
                "The body of the request is broken.", hint=f"Send {_FORM}."
            ) from error
        raise UnsupportedBody(hint=f"Send {_FORM} or {_MULTIPART}.")

    async def _whole(self) -> bytes:
        data = bytearray()
        async for piece in self._request.content.iter_any():
            data += piece
            if len(data) > self._limits.fields:
                raise _too_long(self._limits.fields)
        return bytes(data)

    async def _multipart(self) -> list[tuple[str, str]]:
        reader = MultipartReader(self._request.headers, self._request.content)
        pairs: list[tuple[str, str]] = []
        while (part := await reader.next()) is not None:
            if not isinstance(part, BodyPartReader):
                raise UsageError("A part of the body has parts itself.")
            if _is_file(part):
                await self._file(part)
            elif part.name:
                pairs.append((part.name, await self._field(part)))
            if len(pairs) > _MAX_FIELDS:
                raise _too_many()
        return pairs

    async def _field(self, part: BodyPartReader) -> str:
        data = bytearray()
        while piece := await part.read_chunk():
            self._left_of_fields -= len(piece)
            if self._left_of_fields < 0:
                raise _too_long(self._limits.fields)
            data += piece
        return _decoded(bytes(part.decode(data)))

    async def _file(self, part: BodyPartReader) -> None:
        name = part.name or ""
        if name in self.files:
            raise UsageError(
                "Two files have the same name.",
                place=name[:100],
                hint="Give each part a name of its own.",
            )
        if len(self.files) >= _MAX_FILES:
            raise TooLarge(hint=f"At most {_MAX_FILES} files are taken.")
        file = None
        if self._spool is not None:
            path = await self._spool.path()
            file = SpoolFile(path)
        try:
            while piece := await part.read_chunk():
                self._left_of_files -= len(piece)
                if self._left_of_files < 0:
                    raise _too_long(self._limits.files or self._limits.fields)
                if file is not None:
                    await file.write(bytes(piece))
        finally:
            if file is not None:
                await file.close()  # noqa: ASYNC102 (a thread, soon done)
        if file is not None:
            media_type = part.headers.get("Content-Type", "").partition(";")[0].strip()
            self.files[name] = SentFile(
                path, file.size, media_type.lower(), part.filename or ""
            )


def _is_file(part: BodyPartReader) -> bool:
    """Tell files from fields: they have a file's name, or say that they're no text."""
    coding = part.headers.get("Content-Transfer-Encoding", "").strip().lower()
    kind = part.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if part.filename is None and kind in ("", "text/plain"):
        return False
    if coding not in _PLAIN_CODINGS or part.headers.get("Content-Encoding"):
        raise UsageError(
            "A file of the request is encoded.",
            place=(part.name or "")[:100],
            hint="Send files as they are, without Content-Transfer-Encoding.",
        )
    return True


def _parsed(text: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(
            text, keep_blank_values=True, errors="strict", max_num_fields=_MAX_FIELDS
        )
    except UnicodeDecodeError:
        raise _not_utf8() from None
    except ValueError:
        raise _too_many() from None


def _decoded(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise _not_utf8() from None


def _check_text(name: str, value: str) -> None:
    """Refuse what came as raw bytes that are not UTF-8."""
    if any("\ud800" <= c <= "\udfff" for c in name + value):
        raise _not_utf8()


def _not_utf8() -> UsageError:
    return UsageError(
        "A parameter is not UTF-8.", hint="Percent-encode the bytes of its UTF-8 form."
    )


def _too_many() -> TooLarge:
    return TooLarge(
        "The request has too many parameters.", hint=f"At most {_MAX_FIELDS} are read."
    )


def _too_long(limit: int) -> TooLarge:
    return TooLarge(hint=f"A body may have at most {limit} bytes.")
