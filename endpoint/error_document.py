"""An error as the VOTable that DALI 1.1 §4.4 asks for."""

from lxml import etree

from dali.errors import DaliError
from dali.software import software
from dali.xml import legal, root, to_bytes

__all__ = ["MEDIA_TYPE", "error_document"]

MEDIA_TYPE = "application/x-votable+xml"

_NAMESPACE = "http://www.ivoa.net/xml/VOTable/v1.3"


def error_document(error: DaliError) -> bytes:
    """Write an error: QUERY_STATUS with its whole text, and its name."""
    document = root(f"{{{_NAMESPACE}}}VOTABLE", _NAMESPACE)
    document.set("version", "1.4")
    resource = _add(document, "RESOURCE", type="results")
    status = _add(resource, "INFO", name="QUERY_STATUS", value="ERROR")
    status.text = legal(error.to_text())
    _add(resource, "INFO", name="ERROR_CODE", value=error.code)
    _add(resource, "INFO", name="server_software", value=software())
    return to_bytes(document)


def _add(parent: etree._Element, tag: str, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{_NAMESPACE}}}{tag}", attributes)
