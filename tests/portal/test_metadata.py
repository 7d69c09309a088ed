"""Readers of VOSI documents, given what they should not get."""

import pytest

from capabilities.xml_reading import XmlError, parse_xml
from portal.answer import read_answer
from portal.metadata import (
    OutputFormat,
    read_examples,
    read_formats,
    read_table,
    read_tableset,
)
from portal.snippets import snippets
from tests.portal.stub import CAPABILITIES, EXAMPLES, votable

BOMB = (
    b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>'
    b"<VOTABLE><RESOURCE><INFO name='x' value='y'>&c;</INFO></RESOURCE></VOTABLE>"
)
FILE = b'<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>'


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\x00\x01", id="binary"),
        pytest.param(b"<a>" * 300, id="cut-off"),
        pytest.param(b"<a>" * 400 + b"</a>" * 400, id="deep"),
    ],
)
def test_no_xml(data: bytes) -> None:
    with pytest.raises(XmlError, match="not well-formed"):
        parse_xml(data)


def test_entities_stay_closed() -> None:
    assert read_answer(BOMB).infos == (("x", "y", "&c;"),)
    assert "root:" not in "".join(map(str, parse_xml(FILE).itertext()))


@pytest.mark.parametrize("reader", [read_table, read_tableset, read_answer])
def test_another_document(reader: object) -> None:
    assert callable(reader)
    with pytest.raises(XmlError, match="found 'other'"):
        reader(b"<other/>")


def test_formats_have_an_alias_or_their_type() -> None:
    formats = read_formats(CAPABILITIES)
    assert [f.name for f in formats] == ["votable", "text/csv"]
    assert [f.label for f in formats] == ["VOTable", "CSV"]


@pytest.mark.parametrize(
    ("media_type", "label"),
    [
        ("application/x-votable+xml;serialization=binary2", "VOTable BINARY2"),
        ("text/csv;header=present", "CSV"),
        ("application/x-unheard-of", "mine"),
    ],
)
def test_format_label(media_type: str, label: str) -> None:
    assert OutputFormat("mine", media_type).label == label


def test_examples() -> None:
    (example,) = read_examples(EXAMPLES)
    assert example.name == "Near & far"
    assert example.description == "All of them."
    assert example.query == "SELECT TOP 3 *\nFROM sky.stars WHERE ra < 2"


def test_answer() -> None:
    answer = read_answer(votable("<TR><TD>1</TD><TD/></TR>", after="<INFO/>"))
    assert answer.rows == (("1", ""),) and answer.status == "OK"
    assert [(f.name, f.unit, f.numeric) for f in answer.fields] == [
        ("ra", "deg", True),
        ("label", "", False),
    ]


def test_snippets_quote_for_the_shell() -> None:
    query = "SELECT 'it''s' AS \"x\"\nFROM t"
    found = {s.program: s.lines for s in snippets("https://a.org/tap", query)}
    compile(found["Python (pyvo)"], "snippet", "exec")
    assert '\\"x\\"' in found["Aladin"]
    assert """'"'"'it""" in found["curl"]
