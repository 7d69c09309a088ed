"""An object store for tests: S3 as moto plays it, on a port of its own.

It is started once for all tests; each bucket is new and empty.
"""

import logging
import os
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import count
from typing import Any

import pytest

__all__ = ["ObjectStoreServer", "object_store"]

# Who asks nobody checks, but the service that is meant is read from it.
_SIGNED = {"Authorization": "AWS4-HMAC-SHA256 Credential=t/t/us-east-1/s3/aws4_request"}


@dataclass(frozen=True, slots=True)
class ObjectStoreServer:
    """A server that runs."""

    endpoint: str
    _numbers: Iterator[int] = field(default_factory=count, repr=False)

    @property
    def options(self) -> dict[str, str]:
        """Give the settings under which a client reaches it."""
        return {
            "endpoint": self.endpoint,
            "region": "us-east-1",
            "access_key_id": "tester",
            "secret_access_key": "tester",
            "allow_http": "true",
        }

    def bucket(self) -> str:
        """Make a bucket; give its name."""
        name = f"bucket-{next(self._numbers)}"
        self._ask("PUT", name)
        return name

    def keys(self, bucket: str) -> list[str]:
        """List all that is in a bucket."""
        listed = self._ask("GET", f"{bucket}?list-type=2").split("<Key>")[1:]
        return sorted(each.partition("</Key>")[0] for each in listed)

    def unfinished(self, bucket: str) -> bool:
        """Tell whether there are uploads in parts that nobody ended."""
        return "<Upload>" in self._ask("GET", f"{bucket}?uploads")

    def _ask(self, method: str, path: str) -> str:
        url = f"{self.endpoint}/{path}"
        request = urllib.request.Request(url, headers=_SIGNED, method=method)
        with urllib.request.urlopen(request) as answer:
            return str(answer.read().decode())


@pytest.fixture(scope="session")
def object_store() -> Iterator[ObjectStoreServer]:
    """Give the server; skip where moto is missing, but fail in CI."""
    if find_spec("moto") is None or find_spec("flask") is None:
        message = "moto is missing: install moto[s3,server]"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    # A port that is free.
    server: Any = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    try:
        host, port = server.get_host_and_port()
        yield ObjectStoreServer(f"http://{host}:{port}")
    finally:
        server.stop()
