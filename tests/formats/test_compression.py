"""Content codings."""

import zlib

import pytest
import zstandard

from dali.errors import NotSupported
from formats.compression import CODINGS, compressor, negotiate


@pytest.mark.parametrize(
    ("header", "coding"),
    [
        ("", None),
        ("identity", None),
        ("*", None),
        ("gzip", "gzip"),
        ("x-gzip", "gzip"),
        ("gzip, deflate", "gzip"),
        ("gzip, deflate, br, zstd", "zstd"),
        ("GZIP;Q=1.0", "gzip"),
        ("gzip;q=0", None),
        ("zstd;q=0.1, gzip;q=0.9", "gzip"),
        ("identity, gzip;q=0.5", None),
        ("identity;q=0.5, gzip", "gzip"),
        ("gzip;q=high", None),
        ("gzip;q=nan", None),
        ("gzip;q=7", None),
        (",;,=;q", None),
    ],
)
def test_negotiate(header: str, coding: str | None) -> None:
    assert negotiate(header) == coding


@pytest.mark.parametrize("coding", CODINGS)
@pytest.mark.parametrize("pieces", [0, 1, 300])
def test_streams_come_back(coding: str, pieces: int) -> None:
    stream = compressor(coding)
    piece = bytes(range(256)) * 50
    data = b"".join(stream.compress(piece) for _ in range(pieces)) + stream.flush()
    if coding == "gzip":
        plain = zlib.decompress(data, wbits=31)
    else:
        plain = zstandard.ZstdDecompressor().decompressobj().decompress(data)
    assert plain == piece * pieces


def test_unknown_coding() -> None:
    with pytest.raises(NotSupported, match="no content coding"):
        compressor("br")
