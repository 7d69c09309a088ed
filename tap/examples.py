"""Examples for people and clients (DALI 1.1 §2.3, TAP 1.1 §2.4)."""

from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from dali.xml import legal, root, to_bytes

__all__ = ["Example", "examples_document"]

_XHTML = "http://www.w3.org/1999/xhtml"
_VOCABULARY = "http://www.ivoa.net/rdf/examples#"


@dataclass(frozen=True, slots=True)
class Example:
    """A query worth showing; it must run as it stands.

    Parameters
    ----------
    id
        Fragment identifier: letters, digits, hyphens; unique.
    name
        Title, one line.
    query
        ADQL.
    description
        What it shows; paragraphs are parted by empty lines.
    """

    id: str
    name: str
    query: str
    description: str = ""


def examples_document(examples: Iterable[Example], title: str) -> bytes:
    """Write examples as XHTML with RDFa Lite marks."""
    html = root(f"{{{_XHTML}}}html", _XHTML)
    head = _add(html, "head")
    _add(head, "title", f"Examples: {title}")
    body = _add(html, "body")
    _add(body, "h1", f"Examples: {title}")
    listing = _add(body, "div", vocab=_VOCABULARY)
    for example in examples:
        _example(listing, example)
    return to_bytes(html)


def _example(parent: etree._Element, example: Example) -> None:
    block = _add(
        parent, "div", id=example.id, resource=f"#{example.id}", typeof="example"
    )
    _add(block, "h2", example.name, property="name")
    for paragraph in example.description.split("\n\n"):
        if paragraph.strip():
            _add(block, "p", " ".join(paragraph.split()))
    _add(block, "pre", example.query, property="query")


def _add(
    parent: etree._Element, tag: str, text: str | None = None, **attributes: str
) -> etree._Element:
    element = etree.SubElement(parent, f"{{{_XHTML}}}{tag}", attributes)
    if text is not None:
        element.text = legal(text)
    return element
