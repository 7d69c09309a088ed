"""Jobs over HTTP: created, described, steered, destroyed (UWS 1.1 §2.2)."""

import io
import warnings
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import FormData
from lxml import etree
from pyvo.io.uws import parse_job, parse_job_list
from vo_models.uws.models import Jobs, JobSummary, Parameter, Parameters

from dali.times import parse_timestamp
from tests.uws.client import UWS, Client, until
from tests.uws.schema import validate
from tests.uws.support import Served, serving
from uws.config import UwsConfig
from uws.documents import INFO_NAMESPACE

_XLINK = "{http://www.w3.org/1999/xlink}"
_NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
_HOUR = timedelta(hours=1)


class _Said(Parameters):
    """Parameters of the tests' jobs."""

    SAY: Parameter
    RUNID: Parameter


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    async with serving(tmp_path) as found:
        yield found


@pytest.fixture
def c(served: Served) -> Client:
    return Client(served)


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


# Creation


def _form(**data: str) -> FormData:
    form = FormData(data, default_to_multipart=True)
    form.add_field("u", b"1,2", filename="a.csv", content_type="text/csv")
    return form


async def _chunks() -> AsyncIterator[bytes]:  # noqa: ASYNC124
    for piece in (b"SAY=he", b"llo&RUNID=", b"r%26"):
        yield piece


@pytest.mark.parametrize(
    "sent",
    [
        pytest.param({"data": {"SAY": "hello", "RUNID": "r&"}}, id="urlencoded"),
        pytest.param({"params": {"say": "hello", "runid": "r&"}}, id="URL"),
        pytest.param({"data": _form(SAY="hello", RUNID="r&")}, id="multipart"),
        pytest.param(
            {
                "data": _chunks(),
                "headers": {"Content-Type": "application/x-www-form-urlencoded"},
            },
            id="chunked",
        ),
    ],
)
async def test_create(c: Client, sent: dict[str, Any]) -> None:
    answer = await c.ask("", "POST", **sent)
    assert answer.location.startswith(f"{c.served.url}/")
    job = await c.ask(answer.location)
    assert (job.of("phase"), job.of("runId")) == ("PENDING", "r&")
    found = {p.get("id", "").upper(): p.text for p in job.tree.iter(f"{UWS}parameter")}
    assert found["SAY"] == "hello"
    assert "PHASE" not in found


async def test_what_steers_is_no_parameter_and_what_is_empty_is_none(c: Client) -> None:
    job = await c.create(
        EXECUTIONDURATION="7", DESTRUCTION="2999-01-01", phase="run", A="", b=" x "
    )
    document = (await c.ask(job)).tree
    found = [(p.get("id"), p.text) for p in document.iter(f"{UWS}parameter")]
    assert found == [("b", " x ")]
    assert document.findtext(f"{UWS}executionDuration") == "7"


async def test_run_at_creation(c: Client) -> None:
    job = await c.done(SAY="hello world")
    answer = await c.ask(f"{job}/results/result")
    assert (answer.status, answer.text) == (200, "hello world ")


@pytest.mark.parametrize(
    ("data", "status"),
    [
        pytest.param({"PHASE": "ABORT"}, 400, id="phase"),
        pytest.param({"PHASE": "STOP"}, 400, id="no phase"),
        pytest.param({"EXECUTIONDURATION": "-1"}, 400, id="negative"),
        pytest.param({"EXECUTIONDURATION": "1.5"}, 400, id="fraction"),
        pytest.param({"DESTRUCTION": "tomorrow"}, 400, id="no time"),
        pytest.param({"DESTRUCTION": "2024-02-30"}, 400, id="no such day"),
        pytest.param({"RUNID": "x" * 1001}, 400, id="long RUNID"),
        pytest.param({"A": "x" * 600_000, "B": "x" * 600_000}, 413, id="long"),
    ],
)
async def test_refused_creation_leaves_nothing(
    c: Client, data: dict[str, str], status: int
) -> None:
    answer = await c.ask("", "POST", data=_form(**data))
    assert answer.status == status
    assert b"QUERY_STATUS" in answer.body
    assert list((await c.ask("")).tree) == []
    assert await c.served.jobs.files.owners() == []


@pytest.mark.parametrize("code", ["application/json", "text/xml", "text/plain"])
async def test_body_that_is_no_form(c: Client, code: str) -> None:
    answer = await c.ask("", "POST", data=b"{}", headers={"Content-Type": code})
    assert answer.status == 415


async def test_too_many_jobs_are_refused_and_their_files_removed(
    tmp_path: Path,
) -> None:
    async with serving(tmp_path, UwsConfig(queued_per_owner=1)) as served:
        c = Client(served)
        job = await c.upload(b"1")
        assert (await c.ask("", "POST", data=_form())).status == 403
        assert [job.rsplit("/")[-1]] == await served.jobs.files.owners()


# Documents


@pytest.mark.parametrize(
    ("data", "phase"),
    [
        pytest.param({}, "PENDING", id="PENDING"),
        pytest.param({"PHASE": "RUN"}, "COMPLETED", id="COMPLETED"),
        pytest.param({"PHASE": "RUN", "FAIL": "n\0o"}, "ERROR", id="ERROR"),
        pytest.param({"PHASE": "RUN", "SLEEP": "9"}, "EXECUTING", id="EXECUTING"),
        pytest.param({"RUNID": "\1<&>'\"🔭", "S\3Y": "\0"}, "PENDING", id="characters"),
    ],
)
async def test_documents_are_valid(c: Client, data: dict[str, str], phase: str) -> None:
    job = await c.create(**data)
    answer = await c.left(job, *{"QUEUED", "EXECUTING"} - {phase})
    assert answer.of("phase") == phase
    assert answer.headers["Content-Type"] == "text/xml; charset=utf-8"
    for path in (job, "", f"{job}/parameters", f"{job}/results"):
        validate((await c.ask(path)).body)


async def test_other_readers_understand_a_job(c: Client) -> None:
    job = await c.done(SAY="hello", RUNID="r1")
    body = (await c.ask(job)).body
    model = JobSummary[_Said].from_xml(body)
    assert (model.phase, model.run_id, model.execution_duration) == (
        "COMPLETED",
        "r1",
        3600,
    )
    assert model.parameters is not None and model.parameters.SAY.value == "hello"
    with warnings.catch_warnings():
        # It knows no elements of others in jobInfo.
        warnings.simplefilter("ignore")
        read = parse_job(io.BytesIO(body))
    assert (read.phase, read.jobid) == ("COMPLETED", job.rsplit("/")[-1])
    assert [each.href for each in read.results] == [f"{job}/results/result"]


async def test_other_readers_understand_a_list(c: Client) -> None:
    jobs = [await c.create(RUNID=f"r{n}") for n in range(3)]
    body = (await c.ask("")).body
    model = Jobs.from_xml(body)
    assert model.jobref is not None
    assert [each.job_id for each in model.jobref] == [j.rsplit("/")[-1] for j in jobs]
    read = parse_job_list(io.BytesIO(body))
    assert [(each.runid, each.phase) for each in read] == [
        (f"r{n}", "PENDING") for n in range(3)
    ]


async def test_clients_that_read_xml_as_text(c: Client) -> None:
    job = await c.done()
    text = (await c.ask(job)).text
    assert '<uws:job xmlns:uws="http://www.ivoa.net/xml/UWS/v1.0"' in text
    assert f'xlink:href="{job}/results/result"' in text
    assert "<uws:executionDuration>3600<" in text
    assert 'version="1.1"' in text
    assert '<uws:jobs xmlns:uws="http://www' in (await c.ask("")).text


def _items(tree: etree._Element) -> list[tuple[object, ...]]:
    return [(e.tag, (e.text or "").strip(), *e.items()) for e in tree.iter()]


async def test_resources_tell_what_the_document_says(c: Client) -> None:
    c = Client(c.served, "ann")
    job = await c.executing()
    document = await c.ask(job)
    for path, name in (
        ("phase", "phase"),
        ("executionduration", "executionDuration"),
        ("destruction", "destruction"),
        ("quote", "quote"),
        ("owner", "ownerId"),
    ):
        answer = await c.ask(f"{job}/{path}")
        assert (answer.status, answer.text) == (200, document.of(name))
        assert answer.headers["Content-Type"].startswith("text/plain")
    for path in ("parameters", "results"):
        [inside] = document.tree.iterfind(f"{UWS}{path}")
        alone = (await c.ask(f"{job}/{path}")).tree
        assert _items(alone) == _items(inside)


async def test_what_nobody_knows_is_nil_and_an_empty_text(c: Client) -> None:
    job = await c.done()
    document = await c.ask(job)
    for path, name in (("quote", "quote"), ("owner", "ownerId")):
        [element] = document.tree.iterfind(f"{UWS}{name}")
        assert element.get(_NIL) == "true" and not element.text
        assert (await c.ask(f"{job}/{path}")).body == b""


async def test_times_are_in_order_and_in_utc(c: Client) -> None:
    job = await c.ask(await c.done())
    names = ("creationTime", "startTime", "endTime", "destruction")
    times = [job.of(name) or "" for name in names]
    assert times == sorted(times)
    assert all(time.endswith("Z") and len(time) == 24 for time in times)


async def test_position_and_progress(tmp_path: Path) -> None:
    async with serving(tmp_path, UwsConfig(slots=1, reserve_bytes=0)) as served:
        c = Client(served)
        first, second, third = [
            await c.executing(SLEEP="0.4", SAY="a b c"),
            await c.create(PHASE="RUN"),
            await c.create(PHASE="RUN"),
        ]
        info = f"{UWS}jobInfo/{{{INFO_NAMESPACE}}}"
        for job, place in ((second, "1"), (third, "2"), (first, None)):
            tree = (await c.ask(job)).tree
            assert tree.findtext(f"{info}queuePosition") == place
        done = (await c.left(first, "EXECUTING")).tree
        assert done.findtext(f"{info}rows") == "3"
        assert done.findtext(f"{info}bytes") == "6"


# The list


async def test_list(c: Client) -> None:
    jobs = [await c.create(), await c.done(), await c.create()]
    for query, listed in (
        ("", [0, 1, 2]),
        ("?PHASE=PENDING", [0, 2]),
        ("?phase=pending&PHASE=COMPLETED", [0, 1, 2]),
        ("?LAST=2", [2, 1]),
        ("?LAST=2&PHASE=PENDING", [2, 0]),
        ("?PHASE=ARCHIVED", []),
        ("?AFTER=2999-01-01T00:00:00.000Z", []),
        ("?AFTER=2000-01-01", [0, 1, 2]),
        ("/?PHASE=COMPLETED", [1]),
    ):
        tree = (await c.ask(query)).tree
        assert [job.get(f"{_XLINK}href") for job in tree] == [jobs[n] for n in listed]


async def test_list_after_a_job_that_is_known(c: Client) -> None:
    known = await c.ask(await c.create())
    assert list((await c.ask(f"?AFTER={known.of('creationTime')}")).tree) == []


async def test_list_refuses(c: Client) -> None:
    for query in ("PHASE=RUNNING", "LAST=0", "LAST=-1", "LAST=x", "AFTER=then"):
        answer = await c.ask(f"?{query}")
        assert answer.status == 400
        assert query.partition("=")[0] in answer.text


# Steering


async def test_abort_is_quick_and_cancels(c: Client) -> None:
    job = await c.executing()
    begun = datetime.now(UTC)
    assert (await c.post(f"{job}/phase", PHASE="ABORT")).location == job
    document = await c.ask(job)
    assert document.of("phase") == "ABORTED"
    await until(lambda: c.served.kind.cancelled)
    assert datetime.now(UTC) - begun < timedelta(seconds=1)
    assert document.tree.find(f"{UWS}endTime") is not None
    assert (await c.ask(f"{job}/error")).status == 404


async def test_suspend_and_run_again(c: Client) -> None:
    job = await c.executing(SLEEP="0.2", SAY="x")
    assert (await c.post(f"{job}/phase", PHASE="SUSPEND")).location == job
    assert await c.phase(job) == "HELD"
    assert (await c.post(f"{job}/phase", PHASE="SUSPEND")).status == 400
    await c.post(f"{job}/phase", PHASE="RUN")
    await c.left(job, "QUEUED", "EXECUTING")
    assert (await c.ask(f"{job}/results/result")).text == "x "
    assert len(c.served.kind.begun) == 2


@pytest.mark.parametrize("wanted", ["ABORT", "SUSPEND", "RUN"])
async def test_what_is_done_stays_so(c: Client, wanted: str) -> None:
    job = await c.done()
    answer = await c.post(f"{job}/phase", PHASE=wanted)
    assert answer.status == (303 if wanted == "ABORT" else 400)
    assert await c.phase(job) == "COMPLETED"


@pytest.mark.parametrize("data", [{}, {"PHASE": ""}, {"PHASE": "GO"}, {"X": "RUN"}])
async def test_steering_that_says_nothing(c: Client, data: dict[str, str]) -> None:
    job = await c.create()
    answer = await c.post(f"{job}/phase", **data)
    assert answer.status == 400 and "PHASE" in answer.text
    assert await c.phase(job) == "PENDING"


async def test_to_run_twice_is_to_run_once(c: Client) -> None:
    job = await c.executing(SLEEP="0.1")
    assert (await c.post(f"{job}/phase", PHASE="RUN")).location == job
    await c.left(job, "QUEUED", "EXECUTING")
    assert len(c.served.kind.begun) == 1


_CLAMPS = UwsConfig(
    duration_default=50, duration_hard=100, retention_hard=7200, retention_default=60
)


@pytest.mark.parametrize(
    ("wanted", "given"),
    [("60", "60"), ("0", "100"), ("100", "100"), ("101", "100"), ("9" * 18, "100")],
)
async def test_execution_duration(tmp_path: Path, wanted: str, given: str) -> None:
    async with serving(tmp_path, _CLAMPS) as served:
        c = Client(served)
        made = await c.create(EXECUTIONDURATION=wanted)
        job = await c.create()
        posted = await c.post(f"{job}/executionduration", EXECUTIONDURATION=wanted)
        assert posted.location == job
        for each in (made, job):
            assert (await c.ask(f"{each}/executionduration")).text == given


@pytest.mark.parametrize("hours", [-1, 1, 9])
async def test_destruction(tmp_path: Path, hours: int) -> None:
    async with serving(tmp_path, _CLAMPS, starts=False) as served:
        c = Client(served)
        wanted = (datetime.now(UTC) + hours * _HOUR).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        job = await c.create()
        posted = await c.post(f"{job}/destruction", DESTRUCTION=wanted)
        assert posted.location == job
        for each in (job, await c.create(DESTRUCTION=wanted)):
            created = parse_timestamp((await c.ask(each)).of("creationTime") or "")
            last = (created + 2 * _HOUR).isoformat(timespec="milliseconds")
            given = (await c.ask(f"{each}/destruction")).text
            assert given == min(wanted[:23], last[:23]) + "Z"


@pytest.mark.parametrize(
    ("path", "name", "value"),
    [
        ("executionduration", "EXECUTIONDURATION", "long"),
        ("executionduration", "EXECUTIONDURATION", "-1"),
        ("executionduration", "EXECUTIONDURATION", ""),
        ("destruction", "DESTRUCTION", "never"),
        ("destruction", "DESTRUCTION", "2024-13-01T00:00:00Z"),
        ("destruction", "DESTRUCTION", ""),
    ],
)
async def test_times_that_are_none(c: Client, path: str, name: str, value: str) -> None:
    job = await c.create()
    before = (await c.ask(job)).body
    answer = await c.post(f"{job}/{path}", **{name: value})
    assert answer.status == 400 and name in answer.text
    assert (await c.ask(job)).body == before


async def test_out_of_time(c: Client) -> None:
    job = await c.done(SLEEP="60", EXECUTIONDURATION="1")
    document = await c.ask(job)
    assert document.of("phase") == "ABORTED"
    assert "1 s" in (document.tree.findtext(f"{UWS}errorSummary/{UWS}message") or "")
    assert 'value="TimedOut"' in (await c.ask(f"{job}/error")).text
    assert c.served.kind.cancelled


async def test_parameters_may_be_added_until_it_runs(c: Client) -> None:
    job = await c.create(SAY="a")
    assert (await c.post(f"{job}/parameters", SAY="b", RUNID="r2")).location == job
    tree = (await c.ask(job)).tree
    assert [p.text for p in tree.iter(f"{UWS}parameter")] == ["a", "b", "r2"]
    assert tree.findtext(f"{UWS}runId") == "r2"
    await c.post(f"{job}/phase", PHASE="ABORT")
    refused = await c.ask(f"{job}/parameters", "POST", data=_form(SAY="c"))
    assert (refused.status, "ABORTED" in refused.text) == (400, True)
    assert len((await c.ask(f"{job}/parameters")).tree) == 3
    files = [path for path in c.served.folder.rglob("uploads/*/*") if path.is_file()]
    assert files == []


# The end


@pytest.mark.parametrize("how", ["DELETE", "ACTION"])
@pytest.mark.parametrize("begins", [False, True])
async def test_delete(c: Client, how: str, begins: bool) -> None:
    job = await (c.executing() if begins else c.done())
    if how == "DELETE":
        answer = await c.ask(job, "DELETE")
    else:
        answer = await c.post(job, ACTION="delete")
    assert answer.location == c.served.url
    for child in ("", "/phase", "/results", "/results/result", "/error", "/owner"):
        assert (await c.ask(job + child)).status == 404
    assert (await c.ask(job, "DELETE")).status == 404
    assert (await c.post(f"{job}/phase", PHASE="RUN")).status == 404
    assert list((await c.ask("")).tree) == []
    await until(lambda: not list((c.served.folder / "files").iterdir()))


@pytest.mark.parametrize("data", [{}, {"ACTION": "STOP"}, {"PHASE": "RUN"}])
async def test_action_that_is_none(c: Client, data: dict[str, str]) -> None:
    job = await c.create()
    assert (await c.post(job, **data)).status == 400
    assert await c.phase(job) == "PENDING"


@pytest.mark.parametrize(
    ("data", "code", "text"),
    [
        pytest.param({"FAIL": "No <table>."}, "EngineFault", "No <table>.", id="told"),
        pytest.param({"BUG": "1"}, "InternalFault", "id ", id="bug"),
        pytest.param({"SLEEP": "x"}, "InternalFault", "id ", id="ValueError"),
    ],
)
async def test_error(c: Client, data: dict[str, str], code: str, text: str) -> None:
    job = await c.done(**data)
    assert await c.phase(job) == "ERROR"
    answer = await c.ask(f"{job}/error")
    assert answer.status == 200
    infos = {i.get("name"): i for i in answer.tree.iter("{*}INFO")}
    assert infos["ERROR_CODE"].get("value") == code
    assert text in (infos["QUERY_STATUS"].text or "")
    summary = (await c.ask(job)).tree.find(f"{UWS}errorSummary")
    assert summary is not None and summary.get("hasDetail") == "true"
    assert b"secret" not in answer.body + (await c.ask(job)).body


async def test_archived(tmp_path: Path) -> None:
    config = UwsConfig(keep_archived=True, reserve_bytes=0)
    async with serving(tmp_path, config) as served:
        c = Client(served)
        job = await c.done()
        await c.post(f"{job}/destruction", DESTRUCTION=_now())
        assert served.jobs._caretaker is not None
        await served.jobs._caretaker.round()
        assert list((await c.ask("")).tree) == []
        assert len((await c.ask("?PHASE=ARCHIVED")).tree) == 1
        document = await c.ask(job)
        assert document.of("phase") == "ARCHIVED"
        assert not document.tree.findall(f"{UWS}results/*")
        assert (await c.ask(f"{job}/results/result")).status == 404
        assert await served.jobs.files.owners() == []
        assert (await c.ask(job, "DELETE")).status == 303
        assert (await c.ask(job)).status == 404
