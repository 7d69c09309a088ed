"""Results and uploads over HTTP, and how much of them may be kept."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from aiohttp import FormData

from tests.support.object_store import ObjectStoreServer
from tests.uws.client import UWS, Client
from tests.uws.support import Served, serving
from uws.config import UwsConfig
from uws.files import DirectoryStore, FileStore
from uws.object_store import ObjectStore

_WORDS = "alpha beta gamma delta"
_BODY = f"{_WORDS} ".encode()
_CONFIG = UwsConfig(reserve_bytes=0)


@pytest.fixture(params=["directory", "object store"])
async def served(
    tmp_path: Path, request: pytest.FixtureRequest
) -> AsyncIterator[Served]:
    files: FileStore = DirectoryStore(tmp_path / "files")
    if request.param == "object store":
        server: ObjectStoreServer = request.getfixturevalue("object_store")
        files = ObjectStore(f"s3://{server.bucket()}/a/b", server.options)
    async with serving(tmp_path, files=files) as found:
        yield found


@pytest.fixture
def c(served: Served) -> Client:
    return Client(served)


async def test_result(c: Client) -> None:
    job = await c.done(SAY=_WORDS)
    answer = await c.ask(f"{job}/results/result")
    assert (answer.status, answer.body) == (200, _BODY)
    wanted = {
        "Content-Length": str(len(_BODY)),
        "Content-Type": "text/plain",
        "Content-Disposition": 'inline; filename="result.txt"',
        "Accept-Ranges": "bytes",
        "Access-Control-Allow-Origin": "*",
    }
    assert wanted.items() <= answer.headers.items()
    [listed] = (await c.ask(f"{job}/results")).tree
    assert (listed.get("size"), listed.get("mime-type")) == (
        str(len(_BODY)),
        "text/plain",
    )
    head = await c.ask(f"{job}/results/result", "HEAD")
    assert (head.status, head.body) == (200, b"")
    assert head.headers["Content-Length"] == str(len(_BODY))


@pytest.mark.parametrize("name", ["other", "Result", "result.txt", "result/x"])
async def test_no_such_result(c: Client, name: str) -> None:
    job = await c.done()
    assert (await c.ask(f"{job}/results/{name}")).status == 404


async def test_results_are_there_when_they_are_whole(c: Client) -> None:
    job = await c.executing()
    assert (await c.ask(f"{job}/results/result")).status == 404
    assert len((await c.ask(f"{job}/results")).tree) == 0


@pytest.mark.parametrize("data", [b"", b"\0\r\n--\xff" * 1000])
async def test_upload_by_reference_gives_the_same_bytes(c: Client, data: bytes) -> None:
    job = await c.upload(data, SAY="x")
    found = (await c.ask(job)).tree.iter(f"{UWS}parameter")
    [reference] = [p for p in found if p.get("byReference") == "true"]
    assert reference.get("id") == "u" and reference.text
    for url in (reference.text, f"{job}/parameters/u"):
        answer = await c.ask(url)
        assert (answer.status, answer.body) == (200, data)
        assert answer.headers["Content-Type"] == "text/csv"
        assert answer.headers["Content-Disposition"] == "attachment"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
    for path in ("0", "7", "-1", "x", "SAY", "%00"):
        assert (await c.ask(f"{job}/parameters/{path}")).status == 404


# Quotas: they end one job with a clear error, and leave all others alone.


@pytest.mark.parametrize(
    ("change", "code"),
    [
        pytest.param({"result_bytes": 9}, "TooLarge", id="one result"),
        pytest.param({"owner_bytes": 30}, "TooLarge", id="one owner"),
        pytest.param({"total_bytes": 30}, "TooLarge", id="all"),
        pytest.param({"reserve_bytes": 1 << 60}, "StoreFull", id="the disk"),
    ],
)
async def test_quota_of_results(
    tmp_path: Path, change: dict[str, int], code: str
) -> None:
    async with serving(tmp_path, _CONFIG) as served:
        before = await Client(served).done(SAY=_WORDS)
        path = before.removeprefix(served.url)
    config = replace(_CONFIG, **change)  # type: ignore[arg-type]
    async with serving(tmp_path, config) as served:
        c = Client(served)
        job = await c.done(SAY=_WORDS)
        error = await c.ask(f"{job}/error")
        assert f'value="{code}"' in error.text and "Hint: " in error.text
        assert await c.phase(job) == "ERROR"
        assert len((await c.ask(f"{job}/results")).tree) == 0
        assert (await c.ask(f"{path}/results/result")).body == _BODY
        # Nothing is left of it but what was there.
        assert len(_files(served)) == 1
        if code == "TooLarge" and "result_bytes" not in change:
            await c.ask(path, "DELETE")
            await served.jobs._caretaker.round()  # type: ignore[union-attr]
            assert await c.phase(await c.done(SAY=_WORDS)) == "COMPLETED"


def _files(served: Served) -> list[Path]:
    return [path for path in (served.folder / "files").rglob("*") if path.is_file()]


@pytest.mark.parametrize(
    ("change", "status"),
    [
        pytest.param({"owner_bytes": 9}, 413, id="one owner"),
        pytest.param({"total_bytes": 9}, 413, id="all"),
        pytest.param({"reserve_bytes": 1 << 60}, 503, id="the disk"),
    ],
)
async def test_quota_of_uploads(
    tmp_path: Path, change: dict[str, int], status: int
) -> None:
    config = replace(_CONFIG, **change)  # type: ignore[arg-type]
    async with serving(tmp_path, config) as served:
        c = Client(served, "ann")
        form = FormData({"SAY": "x"})
        form.add_field("u", b"x" * 10, filename="u")
        answer = await c.ask("", "POST", data=form)
        assert (answer.status, "Hint: " in answer.text) == (status, True)
        assert len((await c.ask("")).tree) == 0
        assert _files(served) == []
        # Without a file it is taken.
        await c.create(SAY="x")


async def test_quota_of_one_is_not_that_of_another(tmp_path: Path) -> None:
    async with serving(tmp_path, replace(_CONFIG, owner_bytes=30)) as served:
        ann, bob = Client(served, "ann"), Client(served, "bob")
        for client, phase in ((ann, "COMPLETED"), (ann, "ERROR"), (bob, "COMPLETED")):
            assert await client.phase(await client.done(SAY=_WORDS)) == phase
