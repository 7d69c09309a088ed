"""An error as the VOTable that DALI 1.1 §4.4 asks for."""

from lxml import etree

from capabilities.xml import legal
from dali.errors import DaliError
from tap.config import software

__all__ = ["MEDIA_TYPE", "error_document"]

MEDIA_TYPE = "application/x-votable+xml"

_NAMESPACE = "http://www.ivoa.net/xml/VOTable/v1.3"


def error_document(error: DaliError) -> bytes:
    """Write an error: QUERY_STATUS with its whole text, and its name."""
    root = etree.Element(
        f"{{{_NAMESPACE}}}VOTABLE", {"version": "1.4"}, {None: _NAMESPACE}
    )
    resource = _add(root, "RESOURCE", type="results")
    status = _add(resource, "INFO", name="QUERY_STATUS", value="ERROR")
    status.text = legal(error.to_text())
    _add(resource, "INFO", name="ERROR_CODE", value=error.code)
    _add(resource, "INFO", name="server_software", value=software())
    return etree.tostring(
        root, xml_declaration=True, encoding="UTF-8", pretty_print=True
    )


def _add(parent: etree._Element, tag: str, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{_NAMESPACE}}}{tag}", attributes)
