"""What a sidecar may say, and what is refused with the nearest that it may."""

from pathlib import Path

import pytest

from engines.files.faults import FileFault
from engines.files.import_files import import_files
from engines.files.sidecar import read_sidecar, sidecar_path


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "positian = false", "Did you mean position?", id="key"
        ),  # codespell:ignore positon
        pytest.param("qqq = 1", "Known are name, schema", id="far from any"),
        pytest.param("no_position = true", "no key no_position", id="our own"),
        pytest.param(
            "[columns.ra]\nunti = 'deg'", "Did you mean unit?", id="column's key"
        ),
        pytest.param("[columns.ra]\nunit = 3", "must be a string", id="type"),
        pytest.param(
            "[columns.ra]\nprincipal = 1", "must be true or false", id="boolean"
        ),
        pytest.param("columns = 3", "must hold tables", id="columns"),
        pytest.param("position = 'ra'", "neither a table nor false", id="position"),
        pytest.param("position = {ra = 'a'}", "both ra and dec", id="half a position"),
        pytest.param("[tables.a]\ntilte = ''", "Did you mean title?", id="nested"),
        pytest.param("[columns.ra", "is not a TOML file", id="no TOML"),
        pytest.param("a = " + "[" * 5000, "nested too deeply", id="deep"),
        pytest.param("#" * (2 << 20), "too large", id="large"),
    ],
)
def test_refused(tmp_path: Path, text: str, words: str) -> None:
    place = tmp_path / "x.toml"
    place.write_text(text)
    with pytest.raises(FileFault) as caught:
        read_sidecar(place)
    assert words in caught.value.to_text()
    assert str(place) in caught.value.to_text()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("[columns.raa]", "Did you mean ra?", id="column"),
        pytest.param("[tables.x]", "a table x that is not", id="table"),
        pytest.param(
            "position = {ra = 'ra', dec = 'name'}", "holds no numbers", id="angle"
        ),
    ],
)
def test_not_in_the_file(tmp_path: Path, text: str, words: str) -> None:
    file = tmp_path / "x.csv"
    file.write_text("ra,dec,name\n1.5,2.5,a\n")
    (tmp_path / "x.toml").write_text(text)
    with pytest.raises(FileFault) as caught:
        import_files([file], tmp_path / "data")
    assert words in caught.value.to_text()
    assert str(file) in caught.value.to_text()
    assert not list((tmp_path / "data").glob("catalogue*"))


@pytest.mark.parametrize(
    ("name", "sidecar"),
    [
        pytest.param("x.fits", "x.toml", id="ending"),
        pytest.param("x.fits.gz", "x.toml", id="gzip"),
        pytest.param("x.CSV.GZ", "x.toml", id="upper case"),
        pytest.param("x.y.csv", "x.y.toml", id="dots"),
    ],
)
def test_sidecar_path(tmp_path: Path, name: str, sidecar: str) -> None:
    assert sidecar_path(tmp_path / name) == tmp_path / sidecar
