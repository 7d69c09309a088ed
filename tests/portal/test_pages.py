"""What a person sees, with services in good and in bad health."""

import re

import pytest

from tests.portal.conftest import Client
from tests.portal.stub import StubTap, votable

_VOID = {"meta", "link", "path", "circle"}
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)((?:[^>\"]|\"[^\"]*\")*)>")


def _tags(text: str) -> list[tuple[str, str]]:
    """List tags with their attributes, each seen to be closed in its turn."""
    found: list[tuple[str, str]] = []
    unclosed: list[str] = []
    for slash, tag, attributes in _TAG.findall(text):
        if slash:
            assert unclosed.pop() == tag
            continue
        found.append((tag, attributes))
        if tag not in _VOID:
            unclosed.append(tag)
    assert not unclosed
    return found


async def _page(pages: Client, path: str, status: int = 200) -> str:
    response = await pages.get(path)
    assert response.status == status
    return await response.text()


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("<h1>Hven &amp; sons</h1>", id="title-escaped"),
        pytest.param("https://stars.example.org/vo/tap</code>", id="address"),
        pytest.param('href="/vo/tables/sky.stars"', id="table-link"),
        pytest.param("%22odd%2Fname%22", id="odd-name-encoded"),
        pytest.param("1,234,567 rows", id="row-count"),
        pytest.param("Two &lt;b&gt; lists.", id="description-escaped"),
        pytest.param("WHERE ra &lt; 2</textarea>", id="example-in-form"),
        pytest.param("a&lt;b</td>", id="example-result"),
        pytest.param("pyvo.dal.TAPService", id="pyvo"),
        pytest.param("stilts tapquery", id="stilts"),
        pytest.param("Use Service", id="topcat"),
        pytest.param("curl -o", id="curl"),
        pytest.param("get TAP(", id="aladin"),
        pytest.param("RESPONSEFORMAT=text%2Fcsv", id="download"),
    ],
)
async def test_landing_shows(pages: Client, words: str) -> None:
    assert words in await _page(pages, "/")


@pytest.mark.parametrize("path", ["/", "/query", "/query?query=x", "/tables/sky.stars"])
async def test_page_is_sound_html_without_script(pages: Client, path: str) -> None:
    tags = _tags(await _page(pages, path))
    assert tags.count(("h1", "")) == 1
    assert not {"script", "iframe", "style", "img"} & {tag for tag, _ in tags}
    assert not [a for _, a in tags if re.search(r"\s(style|on[a-z]+)=", a)]


@pytest.mark.parametrize("path", ["/", "/query", "/nowhere", "/static/portal.css"])
async def test_nothing_from_elsewhere(pages: Client, path: str) -> None:
    response = await pages.get(path)
    policy = response.headers.get("Content-Security-Policy", "")
    assert ("default-src 'none'" in policy) == (response.status == 200)
    assert not re.search(r"(src|@import|url\()=?.?https?:", await response.text())


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("Right ascension &lt;script&gt;", id="description"),
        pytest.param("<td>deg</td>", id="unit"),
        pytest.param("meta.main", id="ucd"),
        pytest.param("<td>POLYGON</td>", id="extended-type"),
        pytest.param("char[*]", id="string"),
        pytest.param("indexed", id="flag"),
        pytest.param("Brahe 1598", id="citation"),
        pytest.param('<a href="https://example.org/terms"', id="licence"),
        pytest.param('href="/vo/tables/sky.others"', id="relation"),
    ],
)
async def test_table_shows(pages: Client, words: str) -> None:
    assert words in await _page(pages, "/tables/sky.stars")


async def test_unknown_table(pages: Client, stub: StubTap) -> None:
    text = await _page(pages, "/tables/%3Cscript%3E%3B%20DROP", 404)
    assert "&lt;script&gt;" in text and "There is no table" in text
    assert not [path for path, _ in stub.asked if path == "/tap/sync"]


async def test_query_is_sent_as_typed(pages: Client, stub: StubTap) -> None:
    text = await _page(pages, "/query?query=SELECT%201%20%2B%201%0D%0AFROM%20t")
    assert stub.asked[-1] == (
        "/tap/sync",
        {
            "LANG": "ADQL",
            "QUERY": "SELECT 1 + 1\nFROM t",
            "MAXREC": "100",
            "RESPONSEFORMAT": "votable/td",
        },
    )
    assert "1 row." in text and "<small>deg</small>" in text


async def test_explanation_is_shown_in_parts(pages: Client, stub: StubTap) -> None:
    rows = "".join(
        f"<TR><TD>{part}</TD><TD>{line}</TD></TR>"
        for part, line in (("sql", "SELECT 1"), ("sql", "  FROM &lt;t&gt;"))
    )
    stub.answers["/tap/sync"] = 200, votable(rows)
    body = await _page(pages, "/query?query=SELECT+1&explain=1")
    assert "What the database is asked" in body
    assert "SELECT 1\n  FROM &lt;t&gt;</pre>" in body
    assert stub.asked[-1][1]["EXPLAIN"] == "1"


async def test_a_wrong_query_is_not_explained(pages: Client, stub: StubTap) -> None:
    stub.answers["/tap/sync"] = 400, votable(status="ERROR", text="No such table.")
    body = await _page(pages, "/query?query=SELECT+1&explain=1", 400)
    assert "No such table." in body
    assert "Explanation" not in body


async def test_overflow_is_said(pages: Client, stub: StubTap) -> None:
    after = '<INFO name="QUERY_STATUS" value="OVERFLOW"/>'
    rows = "<TR><TD>1</TD><TD/></TR>" * 2
    stub.answers["/tap/sync"] = 200, votable(rows, after=after)
    assert "2 rows shown, of more." in await _page(pages, "/query?query=x")


async def test_error_keeps_its_caret(pages: Client, stub: StubTap) -> None:
    message = "Expected a name\n  SELECT date\n         ^^^^"
    stub.answers["/tap/sync"] = 400, votable(status="ERROR", text=message)
    assert f"<pre>{message}</pre>" in await _page(pages, "/query?query=x", 400)


@pytest.mark.parametrize(
    ("answer", "status", "words"),
    [
        pytest.param((500, b"oh"), 400, "cannot be read", id="no-xml"),
        pytest.param((200, b"<html/>"), 400, "expected a VOTable", id="other-xml"),
        pytest.param((200, b"x" * 30_000), 413, "too large for a page", id="too-long"),
    ],
)
async def test_bad_service(
    pages: Client, stub: StubTap, answer: tuple[int, bytes], status: int, words: str
) -> None:
    stub.answers["/tap/sync"] = answer
    assert words in await _page(pages, "/query?query=x", status)


async def test_query_too_long(pages: Client, stub: StubTap) -> None:
    text = await _page(pages, "/query?query=" + "x" * 4001, 400)
    assert "at most 4,000 characters" in text
    assert "/tap/sync" not in [path for path, _ in stub.asked]


@pytest.mark.parametrize("path", ["/tap/tables", "/tap/capabilities", "/tap/examples"])
@pytest.mark.parametrize(
    "answer", [(503, b""), (200, b"<"), (200, b"<a/>"), (404, b"")]
)
async def test_landing_stands_whatever_fails(
    pages: Client, stub: StubTap, path: str, answer: tuple[int, bytes]
) -> None:
    stub.answers[path] = answer
    assert "Hven" in await _page(pages, "/")


async def test_metadata_is_kept_a_while(pages: Client, stub: StubTap) -> None:
    await _page(pages, "/")
    count = len(stub.asked)
    await _page(pages, "/")
    assert len(stub.asked) == count


async def test_robots_stay_off_queries(pages: Client) -> None:
    assert "Disallow: /query" in await _page(pages, "/robots.txt")
