"""XML of others, read with care.

It is outside matter: no entities, no network, no DTD, and a bound on depth and
size that libxml2 keeps.
"""

from collections.abc import Iterator

from lxml import etree

__all__ = ["XmlError", "child_text", "children", "local_name", "parse_xml"]


class XmlError(ValueError):
    """A document is not the XML that it should be."""


def parse_xml(data: bytes) -> etree._Element:
    """Read a document with nothing fetched and nothing expanded.

    Raises
    ------
    XmlError
        It is not well-formed, or has a document type with entities.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as exc:
        raise XmlError(f"not well-formed XML: {exc.msg}") from exc


def local_name(element: etree._Element) -> str:
    """Give an element's name without its namespace; empty for an entity."""
    tag: object = element.tag
    return etree.QName(tag).localname if isinstance(tag, str) else ""


def children(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """Walk over the children of one name, whatever their namespace."""
    return (child for child in element if local_name(child) == name)


def child_text(element: etree._Element, name: str) -> str:
    """Give the first such child's text, blanks folded; empty if there is none."""
    for child in children(element, name):
        return " ".join("".join(map(str, child.itertext())).split())
    return ""
