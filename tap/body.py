"""Parameters out of a request's URL and body (DALI 1.1 §3.3; TAP 1.1 §2.6).

All is bounded before it is held: the number of parameters, and the bytes of
the body, after a content coding is taken off.
"""

from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, MultipartReader, web

from dali.errors import TooLarge, UsageError
from dali.params import Params
from tap.errors import UnsupportedBody

__all__ = ["read_params"]

_MAX_FIELDS = 1000
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"


async def read_params(request: web.Request, body_bytes: int) -> Params:
    """Read all parameters of a request, those of its URL first.

    Raises
    ------
    TooLarge
        The body or the number of parameters is beyond the limit.
    UsageError
        Parameters are not UTF-8, or the body is broken.
    UnsupportedBody
        The body is no form.
    """
    pairs = _parsed(request.rel_url.raw_query_string)
    if request.method == "POST" and request.can_read_body:
        pairs += await _body_pairs(request, body_bytes)
    for name, value in pairs:
        _check_text(name, value)
    return Params(pairs)


def _parsed(text: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(
            text, keep_blank_values=True, errors="strict", max_num_fields=_MAX_FIELDS
        )
    except UnicodeDecodeError:
        raise _not_utf8() from None
    except ValueError:
        raise _too_many() from None


async def _body_pairs(request: web.Request, limit: int) -> list[tuple[str, str]]:
    if request.content_length is not None and request.content_length > limit:
        raise _too_long(limit)
    try:
        if request.content_type == _MULTIPART:
            return await _multipart(request, limit)
        if request.content_type == _FORM:
            return _parsed(_decoded(await _read(request, limit)))
    except (ValueError, LookupError, AssertionError, RuntimeError) as error:
        raise UsageError(
            "The body of the request is broken.", hint=f"Send {_FORM}."
        ) from error
    raise UnsupportedBody(hint=f"Send {_FORM} or {_MULTIPART}.")


async def _read(request: web.Request, limit: int) -> bytes:
    data = bytearray()
    async for piece in request.content.iter_any():
        data += piece
        if len(data) > limit:
            raise _too_long(limit)
    return bytes(data)


async def _multipart(request: web.Request, limit: int) -> list[tuple[str, str]]:
    """Read the fields of a multipart body; files in it are read and dropped."""
    reader = MultipartReader(request.headers, request.content)
    pairs: list[tuple[str, str]] = []
    left = limit
    while (part := await reader.next()) is not None:
        if not isinstance(part, BodyPartReader):
            raise UsageError("A part of the body has parts itself.")
        data = bytearray()
        while piece := await part.read_chunk():
            left -= len(piece)
            if left < 0:
                raise _too_long(limit)
            data += piece
        if part.name and part.filename is None:
            pairs.append((part.name, _decoded(bytes(part.decode(data)))))
        if len(pairs) > _MAX_FIELDS:
            raise _too_many()
    return pairs


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
