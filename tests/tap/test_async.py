"""Queries as jobs: the same answers as at once, and what only jobs can do."""

import asyncio
import io
import json
import re
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from astropy.io.votable import parse_single_table
from lxml import etree

from dali.errors import EngineFault
from engines.memory import MemoryEngine, Script
from formats.registry import FORMATS
from tap.artefact import (
    Artefact,
    ArtefactFault,
    InputFile,
    read_artefact,
    write_artefact,
)
from tap.config import TapConfig
from tests.tap.support import BROKEN, Served, rows_of_stars, serving, status_of
from uws import UwsConfig

ALL = "SELECT id, ra, dec FROM sky.stars"
MINE = b"name,id\na,0\nb,3\n"
UWS = "{http://www.ivoa.net/xml/UWS/v1.0}"


def _form(query: str = ALL, **more: str) -> dict[str, str]:
    return {"LANG": "ADQL", "QUERY": query, **more}


async def _run(served: Served, query: str = ALL, **more: str) -> str:
    """Create a job, start it, and give its URL."""
    form = _form(query, PHASE="RUN", **more)
    async with served.client.post(f"{served.url}/async", data=form) as answer:
        assert answer.status == 200, await answer.text()
        return str(answer.url)


async def _ended(served: Served, job: str) -> etree._Element:
    for _ in range(20):
        async with served.client.get(f"{job}?WAIT=5") as answer:
            document = etree.fromstring(await answer.read())
        if document.findtext(f"{UWS}phase") in ("COMPLETED", "ERROR", "ABORTED"):
            return document
    raise AssertionError("the job does not end")


async def _get(served: Served, url: str, status: int = 200) -> bytes:
    async with served.client.get(url) as answer:
        assert answer.status == status, await answer.text()
        return await answer.read()


@pytest.mark.parametrize("form", [f.name for f in FORMATS])
async def test_a_job_gives_the_same_bytes_as_sync(form: str) -> None:
    async with serving() as served:
        wanted = _form(RESPONSEFORMAT=form, MAXREC="3")
        async with served.client.post(f"{served.url}/sync", data=wanted) as answer:
            at_once = await answer.read()
            media_type = answer.headers["Content-Type"]
        job = await _run(served, RESPONSEFORMAT=form, MAXREC="3")
        document = await _ended(served, job)
        result = document.find(f"{UWS}results/{UWS}result")
        assert result is not None and result.get("mime-type") == media_type
        later = await _get(served, f"{job}/results/result")
    assert len(later) == int(result.get("size") or 0)
    # Times of the request differ, and what holds times compressed.
    if form not in ("fits", "parquet", "sqlite", "arrow"):
        assert _undated(later) == _undated(at_once)
    else:
        assert later[:4] == at_once[:4]


def _undated(document: bytes) -> bytes:
    return re.sub(rb"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"", document)


async def test_progress_and_sql_are_told() -> None:
    async with serving() as served:
        document = await _ended(served, await _run(served, MAXREC="2"))
    info = {e.tag.rpartition("}")[2]: e.text for e in document.iter("{urn:*}*")}
    info = {
        e.tag.rpartition("}")[2]: e.text
        for e in document.iterfind(f"{UWS}jobInfo/{{urn:uraniborg:job}}*")
    }
    assert (info["rows"], info["outcome"]) == ("2", "OVERFLOW")
    assert "SELECT" in (info["sql"] or "") and info["plan"]
    assert int(info["bytes"] or 0) > 100


@pytest.mark.parametrize(
    ("form", "code"),
    [
        pytest.param(_form(BROKEN), "AdqlNameError", id="query"),
        pytest.param(_form(LANG="OOBLECK"), "NotSupported", id="language"),
        pytest.param(_form(RESPONSEFORMAT="docx"), "NotSupported", id="format"),
        pytest.param({"LANG": "ADQL"}, "UsageError", id="no-query"),
        pytest.param(_form(UPLOAD="t,param:none"), "UsageError", id="no-part"),
        pytest.param(_form(UPLOAD="t,ftp://x/y"), "NotSupported", id="scheme"),
        pytest.param(
            _form(UPLOAD="t,http://127.0.0.1/x"), "NotSupported", id="private-host"
        ),
    ],
)
async def test_a_job_that_is_not_right_is_accepted_and_fails(
    form: dict[str, str], code: str
) -> None:
    async with serving() as served:
        wanted = {**form, "PHASE": "RUN"}
        async with served.client.post(f"{served.url}/async", data=wanted) as answer:
            job = str(answer.url)
        document = await _ended(served, job)
        assert document.findtext(f"{UWS}phase") == "ERROR"
        summary = document.find(f"{UWS}errorSummary")
        assert summary is not None and summary.get("type") == "fatal"
        body = await _get(served, f"{job}/error")
        assert status_of(body)[0] == "ERROR"
        found = etree.fromstring(body)
        codes = [i.get("value") for i in found.iter("{*}INFO")]
        assert code in codes
        await _get(served, f"{job}/results/result", 404)


async def test_half_a_table_is_no_result() -> None:
    rows = rows_of_stars(5000).select(["id", "ra", "dec"])
    script = Script(fail_after=(2, EngineFault("It broke.")))
    engine = MemoryEngine(answers=lambda sql, columns: rows, script=script)
    async with serving(engine=engine) as served:
        job = await _run(served)
        document = await _ended(served, job)
        assert document.findtext(f"{UWS}phase") == "ERROR"
        assert document.find(f"{UWS}results/{UWS}result") is None
        assert b"It broke." in await _get(served, f"{job}/error")


async def test_aborting_stops_the_query_in_the_database() -> None:
    engine = MemoryEngine(
        answers=lambda sql, columns: rows_of_stars().select(["id", "ra", "dec"]),
        script=Script(stall_after=0),
    )
    async with serving(engine=engine) as served:
        job = await _run(served)
        while not engine.running:
            await asyncio.sleep(0.01)
        begun = time.monotonic()
        async with served.client.post(f"{job}/phase", data={"PHASE": "ABORT"}) as done:
            assert b"ABORTED" in await done.read()
        while engine.running:
            await asyncio.sleep(0.01)
        assert time.monotonic() - begun < 1
        assert engine.cancelled == 1


async def test_a_job_that_is_out_of_time_is_aborted_with_a_reason() -> None:
    engine = MemoryEngine(
        answers=lambda sql, columns: rows_of_stars().select(["id", "ra", "dec"]),
        script=Script(stall_after=0),
    )
    async with serving(engine=engine) as served:
        document = await _ended(served, await _run(served, EXECUTIONDURATION="1"))
    assert document.findtext(f"{UWS}phase") == "ABORTED"
    assert "1 s" in (document.findtext(f"{UWS}errorSummary/{UWS}message") or "")


async def test_a_query_is_built_up_before_it_runs() -> None:
    async with serving() as served:
        async with served.client.post(
            f"{served.url}/async", data={"LANG": "ADQL"}
        ) as answer:
            job = str(answer.url)
        query = "SELECT name FROM TAP_UPLOAD.a UNION ALL SELECT name FROM TAP_UPLOAD.b"
        for form in (
            {"UPLOAD": "a,param:one", "one": io.BytesIO(MINE)},
            {"UPLOAD": "b,param:two", "two": io.BytesIO(MINE), "QUERY": query},
        ):
            async with served.client.post(f"{job}/parameters", data=form) as answer:
                assert answer.status == 200, await answer.text()
        async with served.client.post(f"{job}/phase", data={"PHASE": "RUN"}):
            pass
        await _ended(served, job)
        body = await _get(served, f"{job}/results/result")
        async with served.client.post(
            f"{job}/parameters", data={"MAXREC": "1"}
        ) as answer:
            assert answer.status == 400
    table = await asyncio.to_thread(parse_single_table, io.BytesIO(body))
    assert sorted(table.array["name"]) == ["a", "a", "b", "b"]


async def test_an_uploaded_table_is_joined_in_both_ways() -> None:
    query = (
        "SELECT m.name, s.ra FROM TAP_UPLOAD.mine AS m JOIN sky.stars AS s "
        "ON s.id = m.id ORDER BY m.name"
    )
    async with serving() as served:
        for path in ("sync", "async"):
            form = _form(
                query, UPLOAD="mine,param:x", RESPONSEFORMAT="csv", PHASE="RUN"
            )
            files = {**form, "x": io.BytesIO(MINE)}
            async with served.client.post(f"{served.url}/{path}", data=files) as answer:
                body = await answer.read()
                job = str(answer.url)
            if path == "async":
                await _ended(served, job)
                body = await _get(served, f"{job}/results/result")
            assert body.decode().split() == ["name,ra", "a,0.0", "b,216.0"], body


async def test_what_was_asked_is_found_again() -> None:
    async with serving() as served:
        for form in (_form(RUNID="r1"), _form(BROKEN)):
            async with served.client.post(f"{served.url}/sync", data=form) as answer:
                await answer.read()
        job = await _run(served, MAXREC="2")
        await _ended(served, job)
        async with served.client.delete(job):
            pass
        await asyncio.sleep(0.5)
        url = f"{served.url}/history?RESPONSEFORMAT=json&LAST=10"
        told = json.loads(await _get(served, url))
        wanted = "SELECT mode, phase, outcome, result FROM history.queries"
        form = _form(f"{wanted} ORDER BY submitted", RESPONSEFORMAT="csv")
        async with served.client.post(f"{served.url}/sync", data=form) as answer:
            lines = (await answer.text()).splitlines()
    assert lines[:4] == [
        "mode,phase,outcome,result",
        "sync,COMPLETED,OK,sent",
        "sync,ERROR,,",
        "async,COMPLETED,OVERFLOW,deleted",
    ]
    assert len(told["data"]) == 3


async def test_after_tells_since_when() -> None:
    async with serving() as served:
        async with served.client.post(f"{served.url}/sync", data=_form()) as answer:
            await answer.read()
        await asyncio.sleep(0.5)
        for after, count in (("2020-01-01T00:00:00Z", 1), ("2100-01-01T00:00:00", 0)):
            url = f"{served.url}/history?RESPONSEFORMAT=csv&AFTER={after}"
            assert len((await _get(served, url)).splitlines()) == 1 + count


async def test_the_anonymous_see_no_history_where_jobs_are_not_listed() -> None:
    config = UwsConfig(reserve_bytes=0, list_anonymous=False)
    async with serving(jobs=config) as served:
        await _ended(served, await _run(served))
        body = await _get(served, f"{served.url}/history?RESPONSEFORMAT=csv")
        assert len(body.splitlines()) == 1
        assert b"jobref" not in await _get(served, f"{served.url}/async")


@pytest.mark.parametrize("path", ["sync", "async"])
async def test_a_query_is_saved_as_one_file(path: str, tmp_path: Path) -> None:
    query = "SELECT * FROM TAP_UPLOAD.mine"
    form = _form(query, UPLOAD="mine,param:x", RESPONSEFORMAT="parquet")
    async with serving(TapConfig(title="T", release="DR1")) as served:
        sent = {**form, "PHASE": "RUN", "x": io.BytesIO(MINE)}
        async with served.client.post(f"{served.url}/{path}", data=sent) as answer:
            found = str(answer.url).rpartition("/")[2]
            body = await answer.read()
        if path == "async":
            await _ended(served, f"{served.url}/async/{found}")
            body = await _get(served, f"{served.url}/async/{found}/results/result")
        assert pq.read_table(io.BytesIO(body)).num_rows == 2
        await asyncio.sleep(0.5)
        listed = await _get(served, f"{served.url}/history?RESPONSEFORMAT=json")
        found = json.loads(listed)["data"][0][0]
        saved = await _get(served, f"{served.url}/history/{found}/artefact")
    artefact, files = await asyncio.to_thread(_opened, saved, tmp_path / "query.zip")
    kept = {n: v for n, v in artefact.parameters if n != "PHASE"}
    assert kept == form
    assert (artefact.mode, artefact.release) == (path, "DR1")
    assert artefact.suite.startswith("Uraniborg/")
    assert files == [MINE]


def _opened(saved: bytes, file: Path) -> tuple[Artefact, list[bytes]]:
    file.write_bytes(saved)
    artefact = read_artefact(file)
    with zipfile.ZipFile(file) as archive:
        return artefact, [archive.read(each.path) for each in artefact.files]


def _with_another_upload(data: bytes) -> bytes:
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        with zipfile.ZipFile(changed, "w") as new:
            for name in old.namelist():
                body = old.read(name)
                new.writestr(name, body + b"c,4\n" if name == "files/1" else body)
    return changed.getvalue()


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda data: data[:-30], id="cut"),
        pytest.param(lambda data: b"PK", id="no-archive"),
        pytest.param(_with_another_upload, id="changed"),
    ],
)
def test_a_damaged_file_is_told(
    tmp_path: Path, spoil: Callable[[bytes], bytes]
) -> None:
    upload = tmp_path / "mine.csv"
    upload.write_bytes(MINE)
    file = tmp_path / "query.zip"
    artefact = Artefact(service="http://x", mode="sync", parameters=(("A", "1"),))
    write_artefact(file, artefact, [(InputFile("x", ""), upload)])
    assert read_artefact(file).files[0].part == "x"
    file.write_bytes(spoil(file.read_bytes()))
    with pytest.raises(ArtefactFault):
        read_artefact(file)


async def test_what_a_query_of_another_was_is_none_of_ones_business() -> None:
    async with serving() as served:
        for query_id in ("none", "0" * 24, "..%2F..%2Fx"):
            await _get(served, f"{served.url}/history/{query_id}/artefact", 404)


async def test_capabilities_declare_uploads_and_times() -> None:
    async with serving(TapConfig(upload_rows=7)) as served:
        document = etree.fromstring(await _get(served, f"{served.url}/capabilities"))
    methods = {
        e.get("ivo-id", "").rpartition("#")[2] for e in document.iter("uploadMethod")
    }
    assert methods == {"upload-inline", "upload-http"}
    assert document.findtext(".//uploadLimit/hard") == "7"
    kinds = {c.get("standardID") for c in document.iter("capability")}
    assert "ivo://uraniborg/std/tap#history-1.0" in kinds
    assert document.findtext(".//retentionPeriod/default") == str(7 * 86_400)
    assert document.findtext(".//executionDuration/hard") == "86400"
