"""Files in a directory, and in an object store."""

import asyncio
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from typing_extensions import override

from dali.errors import NotFound, ServiceUnavailable
from tests.support.object_store import ObjectStoreServer
from tests.uws.client import Client
from tests.uws.file_contract import BODY, FileContract, put
from tests.uws.support import serving
from uws.files import DirectoryStore, FileStore, StoreFull
from uws.object_store import ObjectStore, StoreUrlFault


class TestDirectory(FileContract):
    @override
    @pytest.fixture
    async def files(self, tmp_path: Path) -> FileStore:
        store = DirectoryStore(tmp_path / "a" / "files")
        await store.open()
        await store.open()
        return store

    @override
    @pytest.fixture
    def remains(self, tmp_path: Path) -> Callable[[], Any]:
        return lambda: [p for p in tmp_path.rglob("*") if p.is_file()]

    @pytest.mark.parametrize(
        "key", ["..", "../x", "j/../../x", "/etc/passwd", "j//x", "", ".", "j/./x"]
    )
    async def test_nothing_leads_out(self, files: FileStore, key: str) -> None:
        with pytest.raises(NotFound):
            await put(files, key)
        with pytest.raises(NotFound):
            async with files.local(key):
                pytest.fail("it was found")
        with pytest.raises(NotFound):
            await files.delete(key)

    async def test_room(self, files: FileStore) -> None:
        assert (await files.free_bytes() or 0) > 0


class TestObjectStore(FileContract):
    @pytest.fixture
    def bucket(self, object_store: ObjectStoreServer) -> str:
        return object_store.bucket()

    @override
    @pytest.fixture
    def files(self, object_store: ObjectStoreServer, bucket: str) -> FileStore:
        return ObjectStore(f"s3://{bucket}/jobs/of one", object_store.options)

    @override
    @pytest.fixture
    def remains(
        self, object_store: ObjectStoreServer, bucket: str
    ) -> Callable[[], Any]:
        return lambda: (
            object_store.keys(bucket) + ["parts"] * object_store.unfinished(bucket)
        )

    async def test_two_prefixes_of_a_bucket(
        self, object_store: ObjectStoreServer, bucket: str, files: FileStore
    ) -> None:
        other = ObjectStore(f"s3://{bucket}/jobs/of", object_store.options)
        await put(files, "j/r")
        await put(other, "k/r")
        await other.delete("j")
        assert (await files.owners(), await other.owners()) == (["j"], ["k"])
        assert await files.free_bytes() is None

    @pytest.mark.parametrize("size", [1, 20 << 20])
    async def test_a_bucket_that_is_not_there(
        self, object_store: ObjectStoreServer, tmp_path: Path, size: int
    ) -> None:
        files = ObjectStore("s3://nowhere/x", object_store.options)
        path = tmp_path / "x"
        path.write_bytes(bytes(size))
        with pytest.raises(ServiceUnavailable):
            await files.put("j/r", path)
        with pytest.raises(ServiceUnavailable):
            async with files.writer("j/r") as writer:
                await writer.write(bytes(size))

    async def test_a_server_that_is_not_there(
        self, object_store: ObjectStoreServer
    ) -> None:
        options = {**object_store.options, "endpoint": "http://127.0.0.1:1"}
        files = ObjectStore("s3://bucket", options)
        with pytest.raises(ServiceUnavailable):
            await files.owners()


@pytest.mark.parametrize(
    ("url", "options"),
    [
        pytest.param("", {}, id="nothing"),
        pytest.param("results", {}, id="no URL"),
        pytest.param("ftp://host/x", {}, id="scheme"),
        pytest.param("s3://", {}, id="no bucket"),
        pytest.param("az://container/x", {}, id="no account"),
        pytest.param("s3://b", {"colour": "red"}, id="option"),
        pytest.param("s3://b", {"timeout": "red"}, id="value"),
    ],
)
def test_a_url_that_cannot_be_used(url: str, options: dict[str, str]) -> None:
    with pytest.raises(StoreUrlFault) as caught:
        ObjectStore(url, options)
    assert caught.value.hint


# A disk that is really full


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(folder)]
    if os.geteuid() or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip(
            "no small disk can be mounted: only root may, where that is allowed"
        )
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def _all(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.rglob("*") if p.is_file())


async def test_full_disk(small_disk: Path, tmp_path: Path) -> None:
    files = DirectoryStore(small_disk)
    await put(files, "mine/r")
    with pytest.raises(StoreFull):
        async with files.writer("theirs/r") as writer:
            for _ in range(100):
                await writer.write(bytes(100_000))
    sent = tmp_path / "sent"
    sent.write_bytes(bytes(2 << 20))
    with pytest.raises(StoreFull):
        await files.put("theirs/u", sent)
    async with files.local("mine/r") as path:
        assert await asyncio.to_thread(path.read_bytes) == BODY
    assert _all(small_disk) == ["r"]
    await put(files, "theirs/r")


async def test_job_on_a_full_disk(small_disk: Path, tmp_path: Path) -> None:
    async with serving(tmp_path, files=DirectoryStore(small_disk)) as served:
        c = Client(served)
        good = await c.done(SAY="good")
        bad = await c.done(SAY=" ".join("x" * 100 for _ in range(9000)))
        assert 'value="StoreFull"' in (await c.ask(f"{bad}/error")).text
        assert (await c.ask(f"{good}/results/result")).text == "good "
        assert _all(small_disk) == ["result"]
        assert await c.phase(await c.done(SAY="more")) == "COMPLETED"
