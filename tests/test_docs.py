"""Documents must not promise what is not there."""

import importlib.util
import re
from configparser import ConfigParser
from pathlib import Path

import pytest

from engines.files.sidecar import read_sidecar
from formats.registry import FORMATS
from suite.cli import main

ROOT = Path(__file__).parents[1]
PAGES = sorted(
    page
    for page in ROOT.rglob("*.md")
    if not {p for p in page.relative_to(ROOT).parts if p.startswith((".", "build"))}
    and "venv" not in page.parts
)
LINK = re.compile(r"\]\(([^)#\s]+)?(?:#([^)\s]+))?\)")
BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)


def _name(page: Path) -> str:
    return str(page.relative_to(ROOT))


def _commands(program: str) -> list[str]:
    """Find what the documents tell people to type."""
    found = set()
    for page in PAGES:
        for block in BLOCK.findall(page.read_text("utf-8")):
            lines = block.replace("\\\n", " ").replace("&&", "\n").splitlines()
            found |= {
                line.partition(program)[2].strip()
                for line in lines
                if re.match(rf"\s*(\.venv/bin/)?{program}(\s|$)", line)
            }
    return sorted(found)


def _anchors(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", t).lower().replace(" ", "-") for t in titles}


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_links_resolve(page: Path) -> None:
    for target, anchor in LINK.findall(page.read_text("utf-8")):
        if target.startswith(("http://", "https://")):
            continue
        there = (page.parent / target).resolve() if target else page
        assert there.is_relative_to(ROOT) and there.exists(), target
        assert not anchor or anchor in _anchors(there), f"{target}#{anchor}"


@pytest.mark.parametrize("command", _commands("uraniborg"))
def test_command_exists(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = command.split()
    with pytest.raises(SystemExit) as end:
        main([words[0], "--help"])
    assert end.value.code == 0
    text = capsys.readouterr().out
    for option in (word for word in words if word.startswith("--")):
        assert option in text


@pytest.mark.parametrize("command", _commands("tox") + _commands(r"python -m conform"))
def test_tox_environment_exists(command: str) -> None:
    tox = ConfigParser()
    tox.read(ROOT / "tox.ini")
    for name in re.findall(r"-e (\S+)", command):
        assert name == "py3" or tox.has_section(f"testenv:{name}")


@pytest.mark.parametrize(
    "module", sorted({m for p in PAGES for m in re.findall(r"-m (\w+)", p.read_text())})
)
def test_module_exists(module: str) -> None:
    assert importlib.util.find_spec(module)


@pytest.mark.parametrize("name", [f.name for f in FORMATS])
def test_format_is_described(name: str) -> None:
    assert f"`{name}`" in (ROOT / "docs" / "formats.md").read_text("utf-8")


def test_every_page_is_reached_from_the_index() -> None:
    text = (ROOT / "docs" / "index.md").read_text("utf-8")
    index = {(ROOT / "docs" / t).resolve() for t, _ in LINK.findall(text) if t}
    pages = {page for page in PAGES if page.is_relative_to(ROOT / "docs")}
    assert pages - {ROOT / "docs" / "index.md"} <= index


def test_sidecar_of_the_manual_is_one(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "how-to" / "publish-tables.md").read_text("utf-8")
    found = re.search(r"```toml\n(.*?)```", page, re.DOTALL)
    assert found
    path = tmp_path / "survey.toml"
    path.write_text(found[1], "utf-8")
    sidecar = read_sidecar(path)
    assert sidecar.position and sidecar.citation and sidecar.columns["vmag"].ucd
