"""The XML of UWS 1.1, also of very many and very odd jobs."""

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from lxml import etree

from tests.uws.client import UWS
from tests.uws.schema import validate
from uws.documents import (
    INFO_NAMESPACE,
    iso,
    job_document,
    jobs_document,
    results_document,
)
from uws.job import Job, JobError, JobParameter, Progress, ResultFile
from uws.phases import Phase
from uws.store import JobReference

_URL = "https://example.org/tap/async"
_THEN = datetime(2024, 2, 29, 12, 30, 0, 123_999, UTC)
_JOB = Job(
    id="0123",
    kind="test",
    owner="ann",
    share="ann",
    phase=Phase.PENDING,
    created=_THEN,
    duration=60,
    destruction=_THEN + timedelta(days=1),
)
_ODD = "\0\1\x1f\x7f\ufffe\uffff ]]> <&>\"' \r\n 🔭"
_SHOWN = "\ufffd\ufffd\ufffd\x7f\ufffd\ufffd ]]> <&>\"' "
_RUN: dict[str, Any] = {"started": _THEN, "queued": _THEN}


def _list(number: int) -> list[JobReference]:
    return [
        JobReference(f"{n:024x}", Phase.COMPLETED, "ann", f"run {n}", _THEN)
        for n in range(number)
    ]


def test_a_list_of_very_many_is_quickly_written() -> None:
    jobs = _list(10_000)
    begun = time.process_time()
    document = jobs_document(jobs, _URL)
    assert time.process_time() - begun < 2
    assert len(etree.fromstring(document)) == 10_000


@pytest.mark.parametrize("number", [0, 10_000])
def test_lists_are_valid(number: int) -> None:
    validate(jobs_document(_list(number), _URL))


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({}, id="plain"),
        *(pytest.param({"phase": p, **_RUN}, id=p) for p in Phase),
        pytest.param({"owner": "", "run_id": ""}, id="empty"),
        pytest.param({"owner": _ODD, "run_id": _ODD}, id="odd"),
        pytest.param({"parameters": (JobParameter(_ODD, _ODD),)}, id="parameter"),
        pytest.param({"parameters": (JobParameter("u", _ODD, "k"),)}, id="file"),
        pytest.param(
            {"results": (ResultFile("result", "k", 2**60, "text/csv"),)}, id="result"
        ),
        pytest.param({"error": JobError(_ODD, "X", True), **_RUN}, id="error"),
        pytest.param(
            {"progress": Progress(2**60, 2**60, "OVERFLOW", {"sql": _ODD}), **_RUN},
            id="progress",
        ),
        pytest.param({"attempt": 3, **_RUN}, id="attempt"),
    ],
)
def test_jobs_are_valid(change: dict[str, Any]) -> None:
    job = replace(_JOB, **change)
    validate(job_document(job, f"{_URL}/0123", 7))
    reference = JobReference(job.id, job.phase, job.owner, job.run_id, job.created)
    validate(jobs_document([reference], _URL))


def test_characters_that_xml_lacks_are_replaced() -> None:
    job = replace(
        _JOB,
        run_id=_ODD,
        parameters=(JobParameter("a", _ODD),),
        error=JobError(_ODD, "X"),
        progress=Progress(notes={"sql": _ODD}),
    )
    tree = etree.fromstring(job_document(job, _URL))
    for path in (
        f"{UWS}runId",
        f"{UWS}parameters/{UWS}parameter",
        f"{UWS}errorSummary/{UWS}message",
        f"{UWS}jobInfo/{{{INFO_NAMESPACE}}}sql",
    ):
        text = tree.findtext(path) or ""
        assert text.startswith(_SHOWN) and text.endswith("🔭")


def test_what_was_fetched_for_a_job_is_no_result() -> None:
    results = (
        ResultFile("input", "k", 1, "text/csv", is_input=True),
        ResultFile("result", "k", 1, "text/csv"),
    )
    tree = etree.fromstring(results_document(replace(_JOB, results=results), _URL))
    assert [each.get("id") for each in tree] == ["result"]


@pytest.mark.parametrize(
    ("change", "text"),
    [
        pytest.param({}, "2024-02-29T12:31:00.123Z", id="if it starts now"),
        pytest.param(
            {"phase": Phase.EXECUTING, "started": _THEN + timedelta(hours=1)},
            "2024-02-29T13:31:00.123Z",
            id="since it runs",
        ),
        pytest.param({"phase": Phase.QUEUED}, "", id="nobody knows"),
        pytest.param({"phase": Phase.COMPLETED}, "", id="it is done"),
    ],
)
def test_quote(change: dict[str, Any], text: str) -> None:
    job = replace(_JOB, **change)
    assert iso(job.quote) == text
    tree = etree.fromstring(job_document(job, _URL))
    assert (tree.findtext(f"{UWS}quote") or "") == text


def test_times_are_cut_to_milliseconds_alike() -> None:
    tree = etree.fromstring(job_document(_JOB, _URL))
    assert (
        tree.findtext(f"{UWS}creationTime") == iso(_THEN) == "2024-02-29T12:30:00.123Z"
    )
