"""Records to the XML of VOSI capabilities (VOSI 1.1 §2.1, TAPRegExt 1.0)."""

from collections.abc import Iterable

from lxml import etree

from capabilities.records import (
    Capability,
    Language,
    Limits,
    OutputFormat,
    TapCapability,
    UploadLimits,
)
from dali.xml import XSI_TYPE, add, root, to_bytes

__all__ = ["capabilities_document"]

_VOSI = "http://www.ivoa.net/xml/VOSICapabilities/v1.0"
_NAMESPACES: dict[str, str] = {
    "vosi": _VOSI,
    "vr": "http://www.ivoa.net/xml/VOResource/v1.0",
    "vs": "http://www.ivoa.net/xml/VODataService/v1.1",
    "tr": "http://www.ivoa.net/xml/TAPRegExt/v1.0",
}


def capabilities_document(capabilities: Iterable[Capability]) -> bytes:
    """Write the document of VOSI capabilities."""
    document = root(f"{{{_VOSI}}}capabilities", **_NAMESPACES)
    for capability in capabilities:
        element = add(document, "capability", standardID=capability.standard_id)
        if isinstance(capability, TapCapability):
            element.set(XSI_TYPE, "tr:TableAccess")
        _interface(element, capability)
        if isinstance(capability, TapCapability):
            _table_access(element, capability)
    return to_bytes(document)


def _interface(parent: etree._Element, capability: Capability) -> None:
    element = add(parent, "interface", role="std")
    element.set(XSI_TYPE, capability.interface)
    if capability.version:
        element.set("version", capability.version)
    add(element, "accessURL", capability.access_url, use=capability.use)


def _table_access(parent: etree._Element, tap: TapCapability) -> None:
    """Write what TAPRegExt adds, in the order of its schema."""
    for language in tap.languages:
        _language(parent, language)
    for form in tap.formats:
        _format(parent, form)
    for method in tap.upload_methods:
        add(parent, "uploadMethod").set("ivo-id", method)
    if tap.retention is not None:
        _seconds(parent, "retentionPeriod", tap.retention)
    _seconds(parent, "executionDuration", tap.duration)
    rows = add(parent, "outputLimit")
    add(rows, "default", str(tap.rows.default), unit="row")
    add(rows, "hard", str(tap.rows.hard), unit="row")
    if tap.uploads is not None:
        _upload_limit(parent, tap.uploads)


def _seconds(parent: etree._Element, tag: str, limits: Limits) -> None:
    element = add(parent, tag)
    add(element, "default", str(limits.default))
    add(element, "hard", str(limits.hard))


def _upload_limit(parent: etree._Element, limits: UploadLimits) -> None:
    """Write both limits into the one element that there may be.

    Neither can be raised, so "default" says nothing that "hard" does not; but
    each of them has a unit of its own, and clients show both with it.
    """
    element = add(parent, "uploadLimit")
    add(element, "default", str(limits.bytes), unit="byte")
    add(element, "hard", str(limits.rows), unit="row")


def _language(parent: etree._Element, language: Language) -> None:
    element = add(parent, "language")
    add(element, "name", language.name)
    for version in language.versions:
        add(element, "version", version.version).set("ivo-id", version.ivo_id)
    add(element, "description", language.description)
    for group in language.groups:
        features = add(element, "languageFeatures", type=group.kind)
        for each in group.features:
            feature = add(features, "feature")
            add(feature, "form", each.form)
            if each.description:
                add(feature, "description", each.description)


def _format(parent: etree._Element, form: OutputFormat) -> None:
    element = add(parent, "outputFormat")
    if form.ivo_id:
        element.set("ivo-id", form.ivo_id)
    add(element, "mime", form.mime)
    for alias in form.aliases:
        add(element, "alias", alias)
