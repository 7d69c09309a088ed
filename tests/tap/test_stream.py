"""Answers on their way: limits, late errors, clients that go away, codings."""

import asyncio
import gzip
import io

import pyarrow as pa
import pytest
import zstandard
from aiohttp import ClientError, ClientPayloadError
from astropy.io.votable import parse_single_table

from dali.errors import DaliError, EngineFault, TimedOut
from engines.memory import MemoryEngine, Script
from tap.config import TapConfig
from tests.tap.support import Served, rows_of_stars, serving, status_of

ALL = "SELECT id, ra, dec FROM sky.stars"


def _engine(count: int = 5000, **script: object) -> MemoryEngine:
    rows = rows_of_stars(count).select(["id", "ra", "dec"])
    return MemoryEngine(
        answers=lambda sql, columns: rows,
        script=Script(**script),  # type: ignore[arg-type]
    )


def _url(served: Served, **params: str) -> str:
    pairs = {"LANG": "ADQL", "QUERY": ALL, **params}
    return f"{served.url}/sync?" + "&".join(
        f"{k}={v.replace(' ', '+')}" for k, v in pairs.items()
    )


@pytest.mark.parametrize(
    ("params", "rows", "status"),
    [
        pytest.param({}, 4, "OVERFLOW", id="default-limit"),
        pytest.param({"MAXREC": "3"}, 3, "OVERFLOW", id="fewer"),
        pytest.param({"MAXREC": "5"}, 5, "OK", id="exactly-all"),
        pytest.param({"MAXREC": "6"}, 5, "OK", id="more"),
        pytest.param({"MAXREC": "999999999999"}, 5, "OK", id="clamped"),
        pytest.param({"MAXREC": "0"}, 0, "OVERFLOW", id="metadata-only"),
        pytest.param({"QUERY": ALL.replace("T", "T TOP 2", 1)}, 2, "OK", id="top"),
        pytest.param(
            {"QUERY": f"{ALL} WHERE id < 0", "MAXREC": "9"}, 0, "OK", id="empty"
        ),
    ],
)
@pytest.mark.parametrize("form", ["votable/td", "votable/b2"])
async def test_overflow_is_told_only_if_rows_were_left_out(
    params: dict[str, str], rows: int, status: str, form: str
) -> None:
    config = TapConfig(maxrec_default=4, maxrec_hard=10)
    async with serving(config) as served:
        url = _url(served, RESPONSEFORMAT=form, **params)
        async with served.client.get(url) as answer:
            document = await answer.read()
    assert status_of(document)[0] == status
    table = await asyncio.to_thread(parse_single_table, io.BytesIO(document))
    assert len(table.array) == rows
    assert [f.name for f in table.fields] == ["id", "ra", "dec"]


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(EngineFault("It broke."), id="engine"),
        pytest.param(TimedOut(), id="time"),
    ],
)
async def test_an_error_at_the_start_has_a_status_of_its_own(error: DaliError) -> None:
    async with serving(engine=_engine(fail_at_start=error)) as served:
        async with served.client.get(_url(served)) as answer:
            assert answer.status == error.status
            assert status_of(await answer.read()) == ("ERROR", error.to_text())


async def test_an_error_before_the_first_rows_has_one_too() -> None:
    engine = _engine(fail_after=(0, EngineFault("It broke.")))
    async with serving(engine=engine) as served:
        async with served.client.get(_url(served)) as answer:
            assert answer.status == 400
            assert answer.headers["Content-Type"] == "application/x-votable+xml"


@pytest.mark.parametrize("form", ["votable/td", "votable/b2", "votable/b"])
async def test_a_late_error_ends_the_one_votable(form: str) -> None:
    engine = _engine(fail_after=(3, EngineFault("It broke.")))
    async with serving(engine=engine) as served:
        async with served.client.get(_url(served, RESPONSEFORMAT=form)) as answer:
            assert answer.status == 200
            document = await answer.read()
    assert status_of(document) == ("ERROR", "It broke.")
    assert document.count(b"<VOTABLE") == 1


async def test_a_late_fault_of_ours_tells_an_id_and_no_details(
    caplog: pytest.LogCaptureFixture,
) -> None:
    secret = ZeroDivisionError("a secret path")
    engine = _engine(fail_after=(3, secret))
    async with serving(engine=engine) as served:
        async with served.client.get(_url(served)) as answer:
            value, text = status_of(await answer.read())
    assert value == "ERROR"
    assert "secret" not in text
    assert text.split()[-1].rstrip(".") in caplog.text


async def test_a_fault_of_ours_is_a_500_without_details() -> None:
    secret = ZeroDivisionError("a secret path")
    async with serving(engine=_engine(fail_after=(0, secret))) as served:
        async with served.client.get(_url(served)) as answer:
            assert answer.status == 500
            assert "secret" not in status_of(await answer.read())[1]


async def test_a_late_error_cuts_off_what_has_no_place_for_it() -> None:
    engine = _engine(fail_after=(3, EngineFault("It broke.")))
    async with serving(engine=engine) as served:
        with pytest.raises(ClientPayloadError):
            async with served.client.get(_url(served, RESPONSEFORMAT="csv")) as answer:
                await answer.read()


@pytest.mark.parametrize(
    "batches", [pytest.param(0, id="waiting"), pytest.param(2, id="streaming")]
)
async def test_a_client_that_goes_away_cancels_its_query(batches: int) -> None:
    engine = _engine(stall_after=batches)
    async with serving(engine=engine) as served:
        with pytest.raises((TimeoutError, ClientError)):
            async with asyncio.timeout(0.5):
                async with served.client.get(_url(served)) as answer:
                    await answer.read()
        async with asyncio.timeout(2):
            while engine.running:
                await asyncio.sleep(0.02)
    assert engine.cancelled == 1


async def test_rows_are_sent_while_the_query_still_runs() -> None:
    engine = _engine(stall_after=2)
    async with serving(engine=engine) as served:
        async with served.client.get(_url(served, RESPONSEFORMAT="csv")) as answer:
            async with asyncio.timeout(2):
                first = await answer.content.readany()
            assert first.startswith(b"id,ra,dec")
            assert engine.running == 1


async def test_a_slow_client_holds_the_query_back() -> None:
    rows = pa.concat_tables([rows_of_stars(20_000).select(["id", "ra", "dec"])] * 50)

    engine = MemoryEngine(answers=lambda sql, columns: rows, batch_rows=20_000)
    config = TapConfig(maxrec_default=10_000_000)
    async with serving(config, engine) as served:
        async with served.client.get(_url(served, RESPONSEFORMAT="csv")) as answer:
            await asyncio.sleep(1.5)
            # All is far more than buffers hold: the query must be waiting.
            assert engine.running == 1
            assert (await answer.read()).count(b"\n") == rows.num_rows + 1
    assert engine.running == 0


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        pytest.param("gzip", "gzip", id="gzip"),
        pytest.param("zstd, gzip;q=0.5", "zstd", id="zstd"),
        pytest.param("identity", None, id="none"),
        pytest.param("br", None, id="unknown"),
    ],
)
async def test_codings_are_those_asked_for(accepted: str, coding: str | None) -> None:
    async with serving() as served:
        async with served.client.get(
            _url(served, RESPONSEFORMAT="csv"),
            headers={"Accept-Encoding": accepted},
            auto_decompress=False,
        ) as answer:
            assert answer.headers.get("Content-Encoding") == coding
            data = await answer.read()
    if coding == "gzip":
        data = gzip.decompress(data)
    elif coding == "zstd":
        data = zstandard.ZstdDecompressor().decompressobj().decompress(data)
    assert data.startswith(b"id,ra,dec")
