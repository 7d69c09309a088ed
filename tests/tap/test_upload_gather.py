"""From what a request says of its uploads to their files."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from dali.errors import ServiceUnavailable, TooLarge, UsageError
from dali.params import Params
from endpoint import SentFile, Spool
from tap.upload_fetch import UploadFetcher
from tap.upload_parameter import UploadItem
from tap.upload_tables import gather


class Fetched:
    """Stands for the network: writes what it was given."""

    def __init__(self, **files: bytes) -> None:
        self.files = {f"http://x/{name}": data for name, data in files.items()}
        self.most: list[int | None] = []

    async def fetch(
        self, url: str, path: Path, max_bytes: int | None = None
    ) -> tuple[int, str]:
        self.most.append(max_bytes)
        if url not in self.files:
            raise UsageError("Its URL answers with the status 404.")
        await asyncio.to_thread(path.write_bytes, self.files[url])
        return len(self.files[url]), "text/csv"


async def gathered(
    items: Sequence[tuple[str, str]],
    files: dict[str, SentFile] | None = None,
    params: dict[str, str] | None = None,
    fetcher: Fetched | None = None,
    most: int = 100,
) -> list[tuple[str, bytes, str, str]]:
    fetching: Any = fetcher or Fetched()
    pairs = Params((params or {}).items())
    wanted = [UploadItem(*item) for item in items]
    async with Spool() as spool:
        found = await gather(wanted, files or {}, pairs, fetching, spool, most)
        return [
            (
                each.name,
                await asyncio.to_thread(each.path.read_bytes),
                each.media_type,
                each.file_name,
            )
            for each in found
        ]


@pytest.fixture
def sent(tmp_path: Path) -> dict[str, SentFile]:
    (tmp_path / "1").write_bytes(b"a\n1\n")
    return {"Part": SentFile(tmp_path / "1", 4, "text/csv", "mine.csv")}


async def test_parts_fields_and_urls(sent: dict[str, SentFile]) -> None:
    items = [
        ("one", "param:Part"),
        ("two", "param:PART"),
        ("three", "param:Field"),
        ("four", "http://x/four?a=b/c"),
    ]
    fetcher = Fetched(**{"four?a=b/c": b"a\n4\n"})
    found = await gathered(items, sent, {"field": "a\né\n"}, fetcher)
    assert found == [
        ("one", b"a\n1\n", "text/csv", "mine.csv"),
        ("two", b"a\n1\n", "text/csv", "mine.csv"),
        ("three", "a\né\n".encode(), "", ""),
        ("four", b"a\n4\n", "text/csv", "four"),
    ]
    # Of the bytes that all may have those are left that none has taken.
    assert fetcher.most == [100 - 4 - 4 - 5]


@pytest.mark.parametrize(
    ("item", "words"),
    [
        pytest.param("param:other", "no part of the name 'other'", id="no part"),
        pytest.param("http://x/gone", "status 404", id="no file"),
    ],
)
async def test_what_is_not_there(
    sent: dict[str, SentFile], item: str, words: str
) -> None:
    with pytest.raises(UsageError, match=words) as caught:
        await gathered([("mine", item)], sent)
    assert caught.value.place == "UPLOAD mine"


async def test_all_together_have_a_limit(sent: dict[str, SentFile]) -> None:
    items = [(f"t{n}", "param:Part") for n in range(3)]
    assert len(await gathered(items, sent, most=12)) == 3
    with pytest.raises(TooLarge, match="too much") as caught:
        await gathered(items, sent, most=11)
    assert "11 bytes" in caught.value.to_text()


async def test_what_came_is_told_from_what_was_fetched(
    sent: dict[str, SentFile], tmp_path: Path
) -> None:
    fetching: Any = Fetched(b=b"a\n")
    items = [UploadItem("a", "param:Part"), UploadItem("b", "http://x/b")]
    async with Spool(tmp_path) as spool:
        found = await gather(items, sent, Params(()), fetching, spool, 100)
    assert [each.is_fetched for each in found] == [False, True]
    assert found[0].as_sent() == sent["Part"]
    assert found[1].as_sent().size == 2


async def test_a_closed_fetcher_is_told_of(sent: dict[str, SentFile]) -> None:
    fetcher: Any = UploadFetcher(True, 10, 1)
    with pytest.raises(ServiceUnavailable) as caught:
        await gathered([("mine", "http://x/y")], sent, fetcher=fetcher)
    assert caught.value.place == "UPLOAD mine"
