"""Names of formats."""

import pytest

from dali.errors import DaliError, NotSupported, UsageError
from formats.registry import DEFAULT, FORMATS, find


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("votable", "votable-b2"),
        ("VOTable", "votable-b2"),
        ("application/x-votable+xml", "votable-b2"),
        ("application/x-votable xml", "votable-b2"),
        ("text/xml", "votable-b2"),
        ("votable/td", "votable-td"),
        ("application/x-votable+xml;serialization=TABLEDATA", "votable-td"),
        ("application/x-votable+xml; serialization=tabledata", "votable-td"),
        ('application/x-votable+xml;serialization="BINARY"', "votable-b"),
        ("application/x-votable+xml;serialization=BINARY2", "votable-b2"),
        ("application/x-votable+xml;version=1.4;charset=utf-8", "votable-b2"),
        ("ivo://ivoa.net/std/TAPRegExt#output-votable-td", "votable-td"),
        ("csv", "csv"),
        ("text/csv", "csv"),
        ("text/csv;header=present", "csv"),
        ("text/tab-separated-values", "tsv"),
        ("fits", "fits"),
        ("application/fits", "fits"),
        ("application/vnd.apache.parquet", "parquet"),
        ("parquet", "parquet"),
        ("application/json", "json"),
        ("text", "text"),
        ("text/plain", "text"),
        ("html", "html"),
        ("text/html", "html"),
    ],
)
def test_finds(asked: str, name: str) -> None:
    assert find(asked).name == name


@pytest.mark.parametrize(
    ("asked", "error", "words"),
    [
        pytest.param("votabel", NotSupported, "Did you mean votable", id="near"),
        pytest.param("application/pdf", NotSupported, "Formats are", id="far"),
        pytest.param(
            "application/x-votable+xml;serialization=JSON",
            NotSupported,
            "serialization",
            id="serialization",
        ),
        pytest.param("text/csv;header=absent", UsageError, "header", id="header"),
        pytest.param(" ", UsageError, "not the name", id="blank"),
        pytest.param("x" * 10_000, UsageError, "not the name", id="long"),
        pytest.param("\0<script>", NotSupported, "no format", id="nasty"),
    ],
)
def test_refuses(asked: str, error: type[DaliError], words: str) -> None:
    with pytest.raises(error) as caught:
        find(asked)
    assert words in caught.value.to_text()
    assert len(caught.value.to_text()) < 600


def test_every_name_means_one_format() -> None:
    for form in FORMATS:
        assert find(form.name) is form
        assert find(form.media_type) is form
        assert all(find(alias) is form for alias in form.aliases)
        assert all(alias == alias.lower() for alias in form.aliases)
    names = [n for f in FORMATS for n in (f.name, f.media_type, *f.aliases)]
    assert len(names) == len(set(names))
    assert find("votable") is DEFAULT
