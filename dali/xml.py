"""Trees with the VO's namespaces, and their bytes."""

import re
from typing import cast

from lxml import etree

__all__ = ["XSI_TYPE", "add", "legal", "to_bytes", "root"]

_XSI = "http://www.w3.org/2001/XMLSchema-instance"
XSI_TYPE = f"{{{_XSI}}}type"
"""The attribute that names a derived type."""

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legal(text: str) -> str:
    """Replace what XML 1.0 cannot hold (control characters, surrogates)."""
    return _FORBIDDEN.sub("\ufffd", text)


def root(tag: str, default: str | None = None, **namespaces: str) -> etree._Element:
    """Begin a document with its namespaces; ``xsi`` is always declared."""
    known: dict[str | None, str] = {"xsi": _XSI}
    known.update(namespaces.items())
    if default is not None:
        known[None] = default
    # The stubs forget that a namespace may be the default one.
    return etree.Element(tag, nsmap=cast(dict[str, str], known))


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
