"""Trees with the VO's namespaces, and their bytes."""

import re

from lxml import etree

__all__ = ["XSI_TYPE", "add", "legal", "to_bytes", "root"]

_XSI = "http://www.w3.org/2001/XMLSchema-instance"
XSI_TYPE = f"{{{_XSI}}}type"
"""The attribute that names a derived type."""

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legal(text: str) -> str:
    """Replace what XML 1.0 cannot hold (control characters, surrogates)."""
    return _FORBIDDEN.sub("\ufffd", text)


def root(tag: str, namespaces: dict[str | None, str]) -> etree._Element:
    """Begin a document; ``xsi`` is always declared."""
    return etree.Element(tag, nsmap={**namespaces, "xsi": _XSI})


def add(
    parent: etree._Element, tag: str, text: str | None = None, **attributes: str
) -> etree._Element:
    """Append a child with text and attributes."""
    child = etree.SubElement(parent, tag)
    if text is not None:
        child.text = legal(text)
    for name, value in attributes.items():
        child.set(name, legal(value))
    return child


def to_bytes(element: etree._Element) -> bytes:
    """Serialise a document with its declaration."""
    return etree.tostring(
        element, xml_declaration=True, encoding="UTF-8", pretty_print=True
    )
