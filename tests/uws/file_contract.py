"""What a store of files must do; each one's tests subclass `FileContract`."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from dali.errors import NotFound
from endpoint import speak_votable
from uws.files import FileStore

__all__ = ["BODY", "FileContract", "put"]

BODY = bytes(range(256)) * 4
_HEADERS = {"Content-Type": "text/csv", "Content-Disposition": 'inline; filename="a"'}
_LARGE = 20 << 20


async def put(files: FileStore, key: str, body: bytes = BODY) -> None:
    """Write a file in two pieces."""
    async with files.writer(key) as writer:
        await writer.write(body[:7])
        await writer.write(body[7:])
        assert writer.size == len(body)


async def _read(files: FileStore, key: str) -> bytes:
    async with files.local(key) as path:
        return await asyncio.to_thread(path.read_bytes)


class FileContract(ABC):
    """The tests; subclasses give an empty store."""

    @abstractmethod
    @pytest.fixture
    def files(self) -> FileStore:
        """Give a store without files."""

    @abstractmethod
    @pytest.fixture
    def remains(self) -> Callable[[], Any]:
        """Give what tells all that is kept, half written or not."""

    @pytest.fixture
    async def ask(self, files: FileStore) -> AsyncIterator[Any]:
        """Serve the files; give what asks for one."""

        async def serve(request: web.Request) -> web.StreamResponse:
            key = request.match_info["key"]
            return await files.respond(request, key, dict(_HEADERS))

        app = web.Application(middlewares=[speak_votable])
        app.router.add_get("/{key:.*}", serve)
        async with TestServer(app) as server, ClientSession() as client:

            async def ask(key: str = "j/r", method: str = "GET", **headers: str) -> Any:
                sent = {name.replace("_", "-"): text for name, text in headers.items()}
                url = server.make_url(f"/{key}")
                async with client.request(method, url, headers=sent) as response:
                    return response.status, await response.read(), response.headers

            yield ask

    async def test_what_is_written_is_there(self, files: FileStore) -> None:
        for body in (BODY, b"", b"x"):
            await put(files, f"j/1/r{len(body)}", body)
            assert await _read(files, f"j/1/r{len(body)}") == body
        assert await files.owners() == ["j"]

    async def test_nothing_is_seen_before_it_is_whole(self, files: FileStore) -> None:
        async with files.writer("j/r") as writer:
            await writer.write(BODY)
            with pytest.raises(NotFound):
                await _read(files, "j/r")
        assert await _read(files, "j/r") == BODY

    @pytest.mark.parametrize("size", [0, 10, _LARGE])
    async def test_nothing_is_left_of_what_fails(
        self, files: FileStore, remains: Callable[[], Any], size: int
    ) -> None:
        # What fails is the caller's, whatever it is.
        with pytest.raises(FileNotFoundError, match="mine"):
            async with files.writer("j/r") as writer:
                await writer.write(bytes(size))
                raise FileNotFoundError("mine")
        assert remains() == []

    @pytest.mark.parametrize("size", [10, _LARGE])
    async def test_nothing_is_left_of_what_is_cancelled(
        self, files: FileStore, remains: Callable[[], Any], size: int
    ) -> None:
        async def write() -> None:
            async with files.writer("j/r") as writer:
                while True:
                    await writer.write(bytes(size))
                    await asyncio.sleep(0)

        for delay in (0, 0.001, 0.1):
            task = asyncio.create_task(write())
            await asyncio.sleep(delay)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        assert remains() == []

    async def test_a_large_file(self, files: FileStore, ask: Any) -> None:
        piece = bytes(range(256)) * 4096
        async with files.writer("j/r") as writer:
            for _ in range(_LARGE // len(piece)):
                await writer.write(piece)
        status, body, _ = await ask()
        assert (status, body == piece * 20) == (200, True)
        last = (await ask(Range=f"bytes={_LARGE - 9}-"))[1]
        assert last == piece[-9:]

    async def test_many_at_once(self, files: FileStore) -> None:
        await asyncio.gather(*(put(files, f"j{n}/r", bytes([n])) for n in range(20)))
        read = await asyncio.gather(*(_read(files, f"j{n}/r") for n in range(20)))
        assert read == [bytes([n]) for n in range(20)]

    @pytest.mark.parametrize("size", [0, 1000, 9 << 20])
    async def test_put(self, files: FileStore, tmp_path: Path, size: int) -> None:
        path = tmp_path / "sent"
        path.write_bytes(bytes(size))
        await files.put("j/uploads/1/0", path)
        assert await _read(files, "j/uploads/1/0") == bytes(size)

    async def test_delete_keeps_to_its_prefix(self, files: FileStore) -> None:
        for key in ("job1/1/a", "job1/2/b", "job10/1/a", "job/1/a", "job1x/1/a"):
            await put(files, key)
        await files.delete("job1/1")
        with pytest.raises(NotFound):
            await _read(files, "job1/1/a")
        assert await _read(files, "job1/2/b") == BODY
        await files.delete("job1")
        await files.delete("job1")
        assert await files.owners() == ["job", "job10", "job1x"]

    async def test_deletes_many(self, files: FileStore) -> None:
        await asyncio.gather(*(put(files, f"j/1/{n}", b"x") for n in range(120)))
        await files.delete("j")
        assert await files.owners() == []

    async def test_no_owners(self, files: FileStore) -> None:
        assert await files.owners() == []

    @pytest.mark.parametrize("key", ["j", "j/x", "j/r/x", "x/r"])
    async def test_no_such_file(self, files: FileStore, ask: Any, key: str) -> None:
        await put(files, "j/r")
        with pytest.raises(NotFound):
            await _read(files, key)
        assert (await ask(key))[0] == 404

    @pytest.mark.parametrize(
        ("asked", "status", "start", "stop"),
        [
            pytest.param("bytes=0-0", 206, 0, 1, id="one"),
            pytest.param("bytes=5-14", 206, 5, 15, id="some"),
            pytest.param("bytes=1000-", 206, 1000, 1024, id="from"),
            pytest.param("bytes=-10", 206, 1014, 1024, id="last"),
            pytest.param("bytes=-9999", 206, 0, 1024, id="more than all of the last"),
            pytest.param("bytes=1000-9999", 206, 1000, 1024, id="beyond"),
            pytest.param("bytes=1024-", 416, 0, 0, id="after"),
            pytest.param("bytes=5000-6000", 416, 0, 0, id="far after"),
        ],
    )
    async def test_range(
        self,
        files: FileStore,
        ask: Any,
        asked: str,
        status: int,
        start: int,
        stop: int,
    ) -> None:
        await put(files, "j/r")
        got, body, headers = await ask(Range=asked)
        assert (got, body) == (status, BODY[start:stop])
        shown = f"{start}-{stop - 1}" if status == 206 else "*"
        assert headers["Content-Range"] == f"bytes {shown}/1024"
        assert int(headers.get("Content-Length", 0)) == stop - start

    async def test_whole(self, files: FileStore, ask: Any) -> None:
        await put(files, "j/r")
        status, body, headers = await ask()
        assert (status, body) == (200, BODY)
        wanted = {**_HEADERS, "Content-Length": "1024", "Accept-Ranges": "bytes"}
        assert wanted.items() <= dict(headers).items()
        status, body, head = await ask(method="HEAD")
        assert (status, body) == (200, b"")
        assert (head["ETag"], head["Content-Length"]) == (headers["ETag"], "1024")

    async def test_empty(self, files: FileStore, ask: Any) -> None:
        await put(files, "j/r", b"")
        status, body, headers = await ask()
        assert (status, body, headers["Content-Length"]) == (200, b"", "0")

    async def test_conditions(self, files: FileStore, ask: Any) -> None:
        await put(files, "j/r")
        etag = (await ask())[2]["ETag"]
        for known, status in (
            (etag, 304),
            (f'"x", {etag}', 304),
            (f"W/{etag}", 304),
            ("*", 304),
            ('"x"', 200),
        ):
            got, body, headers = await ask(If_None_Match=known)
            assert (got, body) == (status, BODY if status == 200 else b"")
            assert headers["ETag"] == etag

    @pytest.mark.parametrize("same", [True, False])
    async def test_range_of_what_may_have_changed(
        self, files: FileStore, ask: Any, same: bool
    ) -> None:
        await put(files, "j/r")
        etag = (await ask())[2]["ETag"] if same else '"other"'
        status, body, _ = await ask(Range="bytes=0-0", If_Range=etag)
        assert (status, body) == ((206, BODY[:1]) if same else (200, BODY))
