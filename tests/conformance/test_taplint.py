"""The examiner must not be fooled, least of all by silence."""

import json
from pathlib import Path

import pytest

from conformance.__main__ import main
from conformance.findings import (
    BadWaivers,
    Finding,
    Waiver,
    read_waivers,
    to_text,
    waiver_for,
)
from conformance.taplint import ExaminerFailed, is_installed, read_report, run

ERROR = {"level": "ERROR", "code": "CPT1", "text": "No capability", "iseq": 1}
SUMMARY = {"level": "SUMMARY", "code": "SUMM", "text": "Schemas: 2", "iseq": 1}
FOUND = Finding("CAP", "ERROR", "CPT1", "No capability")


def _report(*reports: object, stage: str = "CAP") -> bytes:
    return json.dumps({"sections": [{"code": stage, "reports": reports}]}).encode()


def test_report_is_read() -> None:
    assert read_report(_report(ERROR, SUMMARY), ["CAP"]) == (FOUND,)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        pytest.param(b"", "no report", id="empty"),
        pytest.param(b"Usage: taplint", "no report", id="not-json"),
        pytest.param(b"[]", "no report", id="other-json"),
        pytest.param(_report({"level": "ERROR"}), "no report", id="lacks-code"),
        pytest.param(_report(SUMMARY, stage="TMV"), "did not run CAP", id="skipped"),
    ],
)
def test_silence_is_no_praise(data: bytes, words: str) -> None:
    with pytest.raises(ExaminerFailed, match=words):
        read_report(data, ["CAP"])


@pytest.mark.parametrize(
    ("waiver", "covers"),
    [
        pytest.param(Waiver("CPT1", "r"), True, id="code"),
        pytest.param(Waiver("CPT2", "r"), False, id="other-code"),
        pytest.param(Waiver("CPT1", "r", stage="TME"), False, id="other-stage"),
        pytest.param(Waiver("CPT1", "r", words="capab"), True, id="words"),
        pytest.param(Waiver("CPT1", "r", words="table"), False, id="other-words"),
    ],
)
def test_waiver_covers(waiver: Waiver, covers: bool) -> None:
    assert (waiver_for(FOUND, (waiver,)) is waiver) == covers
    assert ("waived: r" in to_text((FOUND,), (waiver,))) == covers


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('[[waiver]]\ncode = "A"', id="no-reason"),
        pytest.param('[[waiver]]\ncode = "A"\nreason = " "', id="blank-reason"),
        pytest.param('[[waiver]]\ncode = "A"\nreason = "r"\nx = 1', id="unknown-key"),
        pytest.param("[[waiver", id="not-toml"),
    ],
)
def test_bad_waivers(tmp_path: Path, text: str) -> None:
    path = tmp_path / "waivers.toml"
    path.write_text(text)
    with pytest.raises(BadWaivers, match=r"waivers\.toml"):
        read_waivers(path)
    assert main(["http://localhost", "--waivers", str(path)]) == 2


def test_our_waivers_have_reasons() -> None:
    assert all(len(waiver.reason) > 20 for waiver in read_waivers())


@pytest.mark.stilts
@pytest.mark.skipif(not is_installed(), reason="STILTS is not installed")
def test_nobody_at_home() -> None:
    with pytest.raises(ExaminerFailed, match="did not run"):
        run("http://127.0.0.1:9/tap", ["TMV", "AVV"])
    assert main(["http://127.0.0.1:9/tap", "--stages", "TMV"]) == 2
