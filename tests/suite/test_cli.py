"""The command as a user has it: real processes, ports, files and signals."""

import io
import os
import resource
import signal
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from capabilities.tables_document import tableset_document
from dali.tableset import Column, Schema, Table, TableSet
from suite.cli import main

HOUSE = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "suite.cli"]

_SECONDS = 60


def run(
    *arguments: str | Path, before: Callable[[], object] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        cwd=HOUSE,
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        preexec_fn=before,
        check=False,
    )


@contextmanager
def started(*arguments: str | Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Start a service, and give its process and URL once it says it is ready."""
    process = subprocess.Popen(
        [*COMMAND, *map(str, arguments), "--port", "0", "--quiet"],
        cwd=HOUSE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    told = []
    try:
        for line in process.stderr:
            told.append(line)
            if "In a browser:" in line:
                break
        else:
            pytest.fail("".join(told))
        yield process, told[-1].split()[-1].rstrip("/")
    finally:
        process.terminate()
        try:
            process.communicate(timeout=_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise


def ask(url: str, query: str) -> list[str]:
    form = {"LANG": "ADQL", "RESPONSEFORMAT": "csv", "QUERY": query}
    data = urllib.parse.urlencode(form).encode()
    with urllib.request.urlopen(f"{url}/tap/sync", data, timeout=30) as answer:
        text: str = answer.read().decode()
    return text.split()


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the directory of a demo that was imported, and stopped by Ctrl-C."""
    folder = tmp_path_factory.mktemp("demo")
    with started("demo", "--data-dir", folder) as (process, url):
        count = ask(url, "SELECT COUNT(*) AS n FROM gaia.stars")
        assert count == ["n", "482176"]
        process.send_signal(signal.SIGINT)
        assert process.wait(_SECONDS) == 130
    assert not list(folder.glob("*.part*"))
    return folder


def test_demo_starts_again_at_once(data_dir: Path) -> None:
    begin = time.monotonic()
    with started("demo", "--data-dir", data_dir) as (process, url):
        # Under 3 s on an idle machine; tests share theirs.
        assert time.monotonic() - begin < 10
        assert len(ask(url, "SELECT TOP 5 hip FROM hipparcos.stars")) == 6
        with urllib.request.urlopen(url, timeout=30) as page:
            assert b"gaia.stars" in page.read()
        with started("demo", "--data-dir", data_dir) as (killed, second):
            assert len(ask(second, "SELECT TOP 2 ra FROM gaia.stars")) == 3
            killed.kill()
        process.send_signal(signal.SIGTERM)
        assert process.wait(_SECONDS) == 0


def test_examples_run(data_dir: Path) -> None:
    from suite.demo.examples import EXAMPLES

    with started("demo", "--data-dir", data_dir) as (_, url):
        # What a killed service left behind is gone, our own is there.
        assert len(list((data_dir / "tmp").iterdir())) == 1
        for example in EXAMPLES:
            assert len(ask(url, example.query)) > 5, example.id


def test_killed_import_leaves_nothing_half_done(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*COMMAND, "demo", "--port", "0", "--data-dir", str(tmp_path)],
        cwd=HOUSE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    for line in process.stderr:
        if "gaia.stars: 0 of" in line:
            break
    process.kill()
    process.communicate()
    assert not (tmp_path / "catalogue.duckdb").exists()
    with started("demo", "--data-dir", tmp_path) as (_, url):
        assert ask(url, "SELECT COUNT(*) AS n FROM hipparcos.stars")[1] == "117955"
    assert not list(tmp_path.glob("*.part*"))


def test_port_in_use(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run("demo", "--port", str(port), "--data-dir", tmp_path)
    assert done.returncode == 1
    assert f"Cannot listen on 127.0.0.1 port {port}: Address already" in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.iterdir())


def test_data_directory_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = run("demo", "--port", "0", "--data-dir", tmp_path / "file" / "below")
    assert done.returncode == 1
    assert "cannot be written: Not a directory" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_read_only_directory(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    done = run("demo", "--port", "0", "--data-dir", tmp_path)
    assert done.returncode == 1
    assert "cannot be written: Permission denied" in done.stderr


def test_full_disk(tmp_path: Path) -> None:
    limit = 1 << 20
    done = run(
        "demo",
        "--port",
        "0",
        "--data-dir",
        tmp_path,
        before=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    assert done.returncode == 1
    assert "could not be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.glob("catalogue*"))


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        pytest.param("a.fits", b"SIMPLE", "a.fits does not begin as", id="fits"),
        pytest.param("a.parquet", b"PAR1", "a.parquet cannot be read", id="parquet"),
        pytest.param("a.xyz", b"", "of no kind that can be published", id="kind"),
        pytest.param(None, b"", "does not exist", id="absent"),
    ],
)
def test_broken_file(
    tmp_path: Path, name: str | None, content: bytes, words: str
) -> None:
    path = tmp_path / (name or "none.fits")
    if name:
        path.write_bytes(content)
    done = run("serve", path, "--port", "0", "--data-dir", tmp_path / "data")
    assert done.returncode == 1
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert not list((tmp_path / "data").glob("catalogue*"))


def test_serve_by_configuration(tmp_path: Path) -> None:
    (tmp_path / "stars.csv").write_text("name,ra,dec,vmag\nMizar,200.98,54.93,2.2\n")
    config = tmp_path / "suite.toml"
    config.write_text("""
        data_dir = "data"
        [[publish]]
        paths = ["stars.csv"]
        [schemas.data]
        description = "Stars of Hven"
        [tables."data.stars".columns.vmag]
        description = "Seen by eye"
        """)
    with started("serve", "--config", config) as (_, url):
        assert ask(url, "SELECT name FROM data.stars") == ["name", "Mizar"]
        told = ask(
            url,
            "SELECT description FROM TAP_SCHEMA.columns WHERE column_name = 'vmag'",
        )
        assert " ".join(told) == "description Seen by eye"
        told = ask(
            url,
            "SELECT description FROM TAP_SCHEMA.schemas WHERE schema_name = 'data'",
        )
        assert " ".join(told) == "description Stars of Hven"


def test_configuration_of_a_table_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "stars.csv").write_text("ra,dec\n1,2\n")
    config = tmp_path / "suite.toml"
    config.write_text(
        '[[publish]]\npaths = ["stars.csv"]\n[tables."data.x"]\ntitle = "X"\n'
    )
    done = run("serve", "--config", config, "--port", "0", "--data-dir", tmp_path / "d")
    assert done.returncode == 1
    assert "There is no table data.x" in done.stderr
    assert "data.stars" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        pytest.param([], 2, "usage", id="nothing"),
        pytest.param(["--help"], 0, "examples:", id="help"),
        pytest.param(["demo", "--help"], 0, "uraniborg demo --port", id="demo-help"),
        pytest.param(["serve", "--help"], 0, "--config suite.toml", id="serve-help"),
        pytest.param(["check", "--help"], 0, "example:", id="check-help"),
        pytest.param(["adql", "--help"], 0, "examples:", id="adql-help"),
        pytest.param(["doctor", "--help"], 0, "example:", id="doctor-help"),
        pytest.param(["--version"], 0, "uraniborg", id="version"),
        pytest.param(["demo", "--port", "x"], 2, "invalid", id="port"),
        pytest.param(["demo", "--port", "99999"], 2, "invalid", id="port-range"),
        pytest.param(["dmo"], 2, "invalid choice", id="command"),
        pytest.param(["serve"], 1, "nothing to publish", id="no-paths"),
        pytest.param(["check", "--config", "/none"], 1, "cannot be read", id="check"),
        pytest.param(["doctor"], 0, "ok", id="doctor"),
        pytest.param(
            ["adql", "SELECT TOP 5 ra FROM gaia.stars"], 0, "LIMIT 5", id="adql"
        ),
        pytest.param(["adql", "SELECT ra FRM gaia.stars"], 1, "^", id="adql-wrong"),
        pytest.param(
            ["adql", "--only", "tree", "SELECT ra FROM gaia.stars"],
            0,
            "stars.ra double in deg",
            id="adql-tree",
        ),
        pytest.param(["adql", "--list"], 0, "`ivo_hasword(", id="adql-list"),
        pytest.param(["adql"], 1, "Give one in quotes", id="adql-nothing"),
        pytest.param(
            ["adql", "--dialect", "duck", "SELECT 1"],
            1,
            "Is duckdb meant?",
            id="dialect",
        ),
        pytest.param(
            ["adql", "--schema", "/none", "SELECT 1"], 1, "No such file", id="no-schema"
        ),
        pytest.param(
            ["adql", "--schema", "/", "SELECT 1"], 1, "no catalogue", id="no-data"
        ),
    ],
)
def test_command(
    arguments: list[str], code: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        found: object = main(arguments)
    except SystemExit as end:
        found = end.code
    told = capsys.readouterr()
    assert found == code
    assert words in told.out + told.err


def test_adql_takes_the_tables_of_another_service(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ra = Column("ra", "double", unit="deg", ucd="pos.eq.ra;meta.main")
    dec = Column("dec", "double", unit="deg", ucd="pos.eq.dec;meta.main")
    tables = TableSet((Schema("s", (Table("t", "s", (ra, dec)),)),))
    document = tmp_path / "tables.xml"
    document.write_bytes(tableset_document(tables))
    query = "SELECT dec FROM s.t WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(10, 20, 1))"
    assert main(["adql", "--schema", str(document), query]) == 0
    told = capsys.readouterr().out
    assert "Tree\n  Query" in told
    assert "Columns\n  dec  double  unit=deg" in told
    assert 'SQL for duckdb\n  SELECT "t"."dec" AS "dec"' in told
    assert main(["adql", "--schema", str(document), "--index", "cell", query]) == 0
    assert '"t"."cell" BETWEEN' in capsys.readouterr().out
    document.write_text("<html/>")
    assert main(["adql", "--schema", str(document), query]) == 1
    assert "Save what a service answers" in capsys.readouterr().err


def test_adql_reads_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("SELECT ra\nFROM gaia.stars"))
    assert main(["adql", "--only", "columns", "-"]) == 0
    assert capsys.readouterr().out.startswith("ra  double  unit=deg")


def test_check_prints_what_holds(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("ra,dec\n1,2\n")
    config = tmp_path / "suite.toml"
    config.write_text('[server]\nport = 9000\n[[publish]]\npaths = ["a.csv"]\n')
    done = run("check", "--config", config)
    assert done.returncode == 0
    assert "server.port = 9000" in done.stdout
    assert "limits.maxrec_default = 100000" in done.stdout
    (tmp_path / "a.csv").unlink()
    done = run("check", "--config", config)
    assert done.returncode == 1
    assert "a.csv does not exist" in done.stderr
