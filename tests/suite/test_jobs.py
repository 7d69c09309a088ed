"""Jobs and uploads as clients have them, against the demo in processes of its own."""

import io
import re
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import pyvo
import requests
from astropy.table import Table

from bench import kill
from suite.cli import main
from tests.suite.test_cli import COMMAND, HOUSE, run, started
from tests.support.stilts import stilts

# pyvo leaves connections of its jobs to the garbage collector.
pytestmark = [
    pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
PAIRS = (
    "SELECT u.name, g.source_id, g.phot_g_mean_mag FROM TAP_UPLOAD.{} AS u JOIN "
    "gaia.stars AS g ON DISTANCE(POINT(u.ra, u.dec), POINT(g.ra, g.dec)) < 0.01"
)
UWS = "http://www.ivoa.net/xml/UWS/v1.0"
BRIGHT = Table(
    {
        "name": ["Alcyone", "Atlas", "nothing"],
        "ra": [56.87116, 57.29059, 10.0],
        "dec": [24.10514, 24.05342, -89.5],
        "number": [1, 2, 3],
    },
    dtype=[str, float, float, "i4"],
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo-jobs")


@pytest.fixture(scope="module")
def url(folder: Path) -> Iterator[str]:
    with started("demo", "--data-dir", folder) as (_, base):
        yield f"{base}/tap"


@pytest.fixture
def service(url: str) -> Iterator[pyvo.dal.TAPService]:
    with requests.Session() as session:
        yield pyvo.dal.TAPService(url, session=session)


@pytest.fixture(scope="module")
def upload(folder: Path) -> Path:
    path = folder / "bright.vot"
    BRIGHT.write(path, format="votable")
    return path


def test_pyvo_runs_a_job(service: pyvo.dal.TAPService) -> None:
    found = service.run_async("SELECT TOP 7 hip, ra FROM hipparcos.stars", delete=False)
    assert len(found) == 7
    job = service.get_job_list(last=1)[0]
    assert job.phase == "COMPLETED"


def test_pyvo_steers_a_job(service: pyvo.dal.TAPService) -> None:
    job = service.submit_job("SELECT TOP 3 hip FROM hipparcos.stars", maxrec=2)
    assert job.phase == "PENDING"
    job.execution_duration = 77
    assert job.execution_duration.sec == 77
    job.destruction = "2030-01-02T03:04:05.000006Z"
    job.run().wait(phases=["COMPLETED", "ERROR", "ABORTED"], timeout=60)
    result = job.fetch_result()
    assert (len(result), result.query_status) == (2, "OVERFLOW")
    assert job.result_uris == [f"{job.url}/results/result"]
    address = job.url
    job.delete()
    assert requests.get(address, timeout=10).status_code == 404


def test_pyvo_is_told_why_a_job_failed(service: pyvo.dal.TAPService) -> None:
    job = service.submit_job("SELECT nothing FROM gaia.stars")
    job.run().wait(phases=["COMPLETED", "ERROR"], timeout=60)
    with pytest.raises(pyvo.dal.exceptions.DALQueryError, match="nothing"):
        job.raise_if_error()


def test_pyvo_uploads(service: pyvo.dal.TAPService) -> None:
    for ask in (service.run_sync, service.run_async):
        found = ask(PAIRS.format("bright"), uploads={"bright": BRIGHT}).to_table()
        assert set(found["name"]) == {"Alcyone", "Atlas"}
        back = ask("SELECT * FROM TAP_UPLOAD.b", uploads={"b": BRIGHT}).to_table()
        assert back["number"].dtype == "i4"
        assert back.colnames == BRIGHT.colnames


@pytest.mark.stilts
@pytest.mark.parametrize("sync", ["true", "false"])
def test_stilts_uploads(url: str, upload: Path, sync: str) -> None:
    out = stilts(
        "tapquery",
        f"tapurl={url}",
        f"sync={sync}",
        "nupload=1",
        f"upload1={upload}",
        "upname1=t1",
        f"adql={PAIRS.format('t1')}",
        "ofmt=csv",
    )
    assert "Alcyone" in out and "nothing" not in out


@pytest.mark.stilts
def test_stilts_resumes_a_job(url: str) -> None:
    form = {
        "LANG": "ADQL",
        "QUERY": "SELECT TOP 4 hip FROM hipparcos.stars",
        "PHASE": "RUN",
    }
    job = requests.post(f"{url}/async", data=form, timeout=10).url
    out = stilts("tapresume", f"joburl={job}", "ofmt=csv", "delete=finished")
    assert len(out.split()) == 5
    assert requests.get(job, timeout=10).status_code == 404


@pytest.mark.stilts
def test_stilts_matches_the_sky(url: str, upload: Path) -> None:
    out = stilts(
        "tapskymatch",
        f"tapurl={url}",
        "taptable=gaia.stars",
        "taplon=ra",
        "taplat=dec",
        "tapcols=source_id,phot_g_mean_mag",
        f"in={upload}",
        "inlon=ra",
        "inlat=dec",
        "sr=0.01",
        "find=best",
        "ofmt=csv",
    )
    assert "Alcyone" in out and "Atlas" in out and "nothing" not in out


def test_firefly_has_its_conversation(url: str, upload: Path) -> None:
    """Each step as Firefly's source has it; see CLIENTS, Firefly 4 and 5."""
    session = requests.Session()
    session.max_redirects = 3
    form = {
        "QUERY": PAIRS.format("upload_table"),
        "LANG": "ADQL",
        "REQUEST": "doQuery",
        "MAXREC": "50000",
        "RUNID": "firefly-1",
        "UPLOAD": "upload_table,param:ufile1",
    }
    with upload.open("rb") as file:
        # A base URL that ends in a slash.
        created = session.post(
            f"{url}//async",
            data=form,
            files={"ufile1": ("bright.vot", file, "application/x-votable+xml")},
            allow_redirects=False,
            timeout=30,
        )
    assert created.status_code == 303
    job = created.headers["Location"]
    assert job.startswith("http://")
    assert session.get(f"{job}/phase", timeout=10).text == "PENDING"
    begun = session.post(f"{job}/phase", data={"PHASE": "RUN"}, timeout=30)
    assert begun.ok and begun.url == job
    for _ in range(100):
        text = session.get(job, timeout=10).text
        # It takes the first namespace that is UWS's, and looks for its prefix.
        prefix = re.search(r'xmlns:?(\w*)="[^"]*www\.ivoa\.net/xml/uws', text, re.I)
        assert prefix is not None
        phase = re.search(rf"<{prefix[1]}:phase>(\w+)<", text)
        assert phase is not None
        if phase[1] not in ("QUEUED", "EXECUTING"):
            break
        time.sleep(0.1)
    else:
        pytest.fail("the job does not end")
    assert phase[1] == "COMPLETED"
    assert f'xlink:href="{job}/results/result"' in text
    assert re.search(rf"<{prefix[1]}:executionDuration>\d+<", text)
    answer = session.get(f"{job}/results/result", allow_redirects=False, timeout=10)
    assert answer.status_code == 200
    assert int(answer.headers["Content-Length"]) == len(answer.content)
    found = Table.read(io.BytesIO(answer.content), format="votable")
    assert set(found["name"]) == {"Alcyone", "Atlas"}


@pytest.mark.parametrize("phase", ["PENDING", "RUN"])
def test_astroquery_says_run_on_everything(url: str, phase: str) -> None:
    form = {
        "REQUEST": "doQuery",
        "LANG": "ADQL",
        "FORMAT": "votable",
        "QUERY": "SELECT TOP 2 hip FROM hipparcos.stars",
        "PHASE": "RUN",
    }
    at_once = requests.post(f"{url}/sync", data=form, timeout=10)
    assert at_once.ok and b"</VOTABLE>" in at_once.content
    if phase == "PENDING":
        del form["PHASE"]
    job = requests.post(f"{url}/async", data=form, timeout=10).url
    if phase == "PENDING":
        requests.post(f"{job}/phase", data={"PHASE": "RUN"}, timeout=10)
    while (told := requests.get(f"{job}/phase", timeout=10).text) != "COMPLETED":
        assert told in ("QUEUED", "EXECUTING")
        time.sleep(0.05)


def test_a_worker_runs_what_the_service_leaves(tmp_path: Path) -> None:
    config = tmp_path / "suite.toml"
    (tmp_path / "stars.csv").write_text("id,ra,dec\n1,2,3\n", "utf-8")
    config.write_text(
        f'data_dir = "{tmp_path / "data"}"\n[jobs]\nslots = 0\n'
        f'[[publish]]\npaths = ["{tmp_path / "stars.csv"}"]\n',
        "utf-8",
    )
    with started("serve", "--config", config) as (_, base):
        form = {"LANG": "ADQL", "QUERY": "SELECT * FROM data.stars", "PHASE": "RUN"}
        job = requests.post(f"{base}/tap/async", data=form, timeout=10).url
        assert "<info:queuePosition" in requests.get(job, timeout=10).text
        worker = subprocess.Popen(
            [*COMMAND, "worker", "--config", str(config), "--quiet"], cwd=HOUSE
        )
        try:
            text = requests.get(f"{job}?WAIT=30&PHASE=QUEUED", timeout=40).text
            text = requests.get(f"{job}?WAIT=30&PHASE=EXECUTING", timeout=40).text
            assert "COMPLETED" in text
        finally:
            worker.send_signal(signal.SIGTERM)
            assert worker.wait(20) == 0


def test_a_worker_without_a_catalogue_says_so(tmp_path: Path) -> None:
    done = run("worker", "--data-dir", tmp_path)
    assert done.returncode == 1
    assert "There is no catalogue" in done.stderr


def test_a_saved_query_runs_again(
    url: str, folder: Path, upload: Path, tmp_path: Path
) -> None:
    form = {
        "LANG": "ADQL",
        "QUERY": PAIRS.format("t"),
        "UPLOAD": "t,param:x",
        "RESPONSEFORMAT": "csv",
    }
    with upload.open("rb") as file:
        at_once = requests.post(f"{url}/sync", data=form, files={"x": file}, timeout=30)
    with sqlite3.connect(folder / "jobs.sqlite") as store:
        while not (
            found := store.execute(
                "SELECT id FROM uws_jobs WHERE sync ORDER BY created DESC LIMIT 1"
            ).fetchone()
        ):
            time.sleep(0.1)
    time.sleep(0.5)
    with sqlite3.connect(folder / "jobs.sqlite") as store:
        [found] = store.execute(
            "SELECT id FROM uws_jobs WHERE sync AND has_files "
            "ORDER BY created DESC LIMIT 1"
        ).fetchall()
    saved = tmp_path / "query.zip"
    address = f"{url}/history/{found[0]}/artefact"
    saved.write_bytes(requests.get(address, timeout=10).content)
    again = tmp_path / "again.csv"
    assert main(["rerun", str(saved), "--output", str(again)]) == 0
    assert again.read_bytes() == at_once.content
    assert main(["rerun", str(saved), "--url", "http://127.0.0.1:1/tap"]) == 1
    assert main(["rerun", str(upload)]) == 1


def test_whatever_is_killed_no_job_is_lost() -> None:
    outcome = kill.run(jobs=25, kills=4, seed=20261127)
    assert outcome.faults == []
    assert sum(outcome.phases.values()) == 25
    assert sum(outcome.kills.values()) == 4
