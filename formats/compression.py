"""Content codings, only on request and only fast ones (RFC 9110 §8.4, §12.5.3).

Level 1 of isal and zstd costs as much as serialising does; zlib's default
level costs ten times that and would be slower than the wire.
"""

from collections.abc import Mapping
from typing import Protocol

import zstandard
from isal import isal_zlib

from dali.errors import NotSupported

__all__ = ["CODINGS", "Compressor", "compressor", "negotiate"]

CODINGS = ("zstd", "gzip")
"""What is offered, the best first."""

_LONGEST = 1000
_GZIP_WINDOW = 31


class Compressor(Protocol):
    """A stream being compressed."""

    def compress(self, data: bytes, /) -> bytes:
        """Take some bytes and give what is ready."""

    def flush(self) -> bytes:
        """Give the rest; the stream is complete."""


def negotiate(accept_encoding: str) -> str | None:
    """Choose a coding from an Accept-Encoding header, or none.

    Nothing is compressed for a client that did not ask, and nothing for one
    that asks only by ``*``: clients that name no coding mostly don't decode.
    """
    weights = _weights(accept_encoding[:_LONGEST])
    plain = weights.get("identity", 0.0)
    offered = [(weights.get(name, 0.0), name) for name in CODINGS]
    best = max(offered, key=lambda pair: pair[0])
    return best[1] if best[0] > 0 and best[0] >= plain else None


def compressor(name: str) -> Compressor:
    """Begin a compressed stream.

    Raises
    ------
    NotSupported
        The coding is not one of ours.
    """
    match name:
        case "gzip":
            made: Compressor = isal_zlib.compressobj(1, wbits=_GZIP_WINDOW)
            return made
        case "zstd":
            return zstandard.ZstdCompressor(level=1).compressobj()
        case _:
            raise NotSupported(
                f"There is no content coding {name!r}.",
                hint=f"Use one of {', '.join(CODINGS)}.",
            )


def _weights(header: str) -> Mapping[str, float]:
    weights: dict[str, float] = {}
    for item in header.lower().split(","):
        name, *parameters = (part.strip() for part in item.split(";"))
        weight = 1.0
        for parameter in parameters:
            key, _, value = parameter.partition("=")
            if key.strip() == "q":
                weight = _quality(value)
        weights["gzip" if name == "x-gzip" else name] = weight
    return weights


def _quality(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        return 0.0
    return value if 0 <= value <= 1 else 0.0
