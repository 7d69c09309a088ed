"""A VOTable around its data: everything that is XML proper (VOTable 1.4).

Version 1.4 is declared because the readers in use know it; nothing of later
versions is needed.  Trees are built and serialised by lxml and cut where the
data goes, so that no text of a user is ever pasted into markup.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from lxml import etree

from dali.result import Info, Outcome, ResultHeader
from dali.tableset import Column, Coosys, Timesys
from formats.fields import NULLS, is_text
from formats.xml_text import legal

__all__ = ["NAMESPACE", "SYSTEMS", "document", "final_infos", "trailer", "without_data"]

NAMESPACE = "http://www.ivoa.net/xml/VOTable/v1.3"

_CUT = "CUT"
SYSTEMS = {
    # Terms of the refframe vocabulary, as VOTable 1.4's schema spells them.
    "ICRS": "ICRS",
    "FK4": "eq_FK4",
    "FK5": "eq_FK5",
    "GALACTIC": "galactic",
    "GALACTIC_II": "galactic",
    "SUPER_GALACTIC": "supergalactic",
    "ECLIPTIC": "ecl_FK5",
}


def document(header: ResultHeader, serialization: str) -> tuple[bytes, bytes]:
    """Build what comes before and after the data.

    Parameters
    ----------
    header
        The result's columns and infos.
    serialization
        The element that holds the data: ``TABLEDATA``, ``BINARY``, ``BINARY2``.
    """
    root = _tree(header, serialization)
    table = root.find(f".//{{{NAMESPACE}}}TABLE")
    assert table is not None
    place = _add(_add(table, "DATA"), serialization)
    if serialization != "TABLEDATA":
        place = _add(place, "STREAM", encoding="base64")
    _add(place, _CUT)
    text = etree.tostring(
        root, xml_declaration=True, encoding="UTF-8", pretty_print=True
    )
    before, _, after = text.partition(f"<{_CUT}/>".encode())
    return before.rstrip() + b"\n", after.lstrip()


def without_data(header: ResultHeader) -> bytes:
    """Build a VOTable of metadata alone, as VOParquet 1.0 stores it."""
    return etree.tostring(_tree(header, "BINARY2"), encoding="UTF-8")


def trailer(after: bytes, infos: Iterable[Info]) -> bytes:
    """Put infos between the table's end and the resource's end."""
    # Without a namespace of their own they fall into the document's default.
    text = b"".join(
        etree.tostring(_info(etree.Element("INFO"), info), encoding="UTF-8") + b"\n"
        for info in infos
    )
    table, close, end = after.rpartition(b"</RESOURCE>")
    return table + text + close + end


def final_infos(outcome: Outcome, infos: Sequence[Info]) -> tuple[Info, ...]:
    """Complete the last infos: a status other than OK must be said (DALI §4.4.1)."""
    said = any(info.name == "QUERY_STATUS" for info in infos)
    if outcome is Outcome.OK or said:
        return tuple(infos)
    return (Info("QUERY_STATUS", outcome.value), *infos)


def _tree(header: ResultHeader, serialization: str) -> etree._Element:
    # The stubs want a string for each prefix, but the default one is None.
    nsmap: Any = {None: NAMESPACE}
    root = etree.Element(f"{{{NAMESPACE}}}VOTABLE", nsmap=nsmap, version="1.4")
    resource = _add(root, "RESOURCE", type="results")
    _info(_add(resource, "INFO"), Info("QUERY_STATUS", "OK"))
    for info in header.infos:
        _info(_add(resource, "INFO"), info)
    frames = _add_frames(resource, header.columns)
    table = _add(resource, "TABLE", name=header.table_name)
    _describe(table, header.description)
    for column in header.columns:
        _add_field(table, column, serialization, frames)
    return root


def _add_frames(
    resource: etree._Element, columns: Sequence[Column]
) -> dict[Coosys | Timesys, str]:
    frames: dict[Coosys | Timesys, str] = {}
    for column in columns:
        place, time = column.coosys, column.timesys
        if place and place not in frames and place.system.upper() in SYSTEMS:
            frames[place] = f"coosys{len(frames) + 1}"
            _add(
                resource,
                "COOSYS",
                ID=frames[place],
                system=SYSTEMS[place.system.upper()],
                epoch=place.epoch,
                equinox=place.equinox,
            )
        if time and time not in frames:
            frames[time] = f"timesys{len(frames) + 1}"
            _add(
                resource,
                "TIMESYS",
                ID=frames[time],
                timescale=time.timescale,
                refposition=time.refposition,
                timeorigin=time.timeorigin,
            )
    return frames


def _add_field(
    table: etree._Element,
    column: Column,
    serialization: str,
    frames: dict[Coosys | Timesys, str],
) -> None:
    frame = column.timesys or column.coosys
    datatype = column.datatype
    scalar = column.arraysize in (None, "1")
    if serialization == "BINARY" and datatype == "unsignedByte" and scalar:
        # All 256 bytes are values: NULL needs a wider type.
        datatype = "short"
    field = _add(
        table,
        "FIELD",
        name=column.name,
        datatype=datatype,
        arraysize="*" if is_text(column) else None if scalar else column.arraysize,
        xtype=column.xtype,
        unit=column.unit,
        ucd=column.ucd,
        utype=column.utype,
        ref=frames.get(frame) if frame else None,
    )
    _describe(field, column.description)
    # Items of an array have no other way to be NULL, in any serialization.
    if datatype in NULLS and (serialization == "BINARY" or not scalar):
        _add(field, "VALUES", null=str(NULLS[datatype]))


def _describe(parent: etree._Element, text: str | None) -> None:
    if text:
        _add(parent, "DESCRIPTION").text = legal(text)


def _info(element: etree._Element, info: Info) -> etree._Element:
    element.set("name", legal(info.name))
    element.set("value", legal(info.value))
    if info.text:
        element.text = legal(info.text)
    return element


def _add(parent: etree._Element, tag: str, **attributes: str | None) -> etree._Element:
    element = etree.SubElement(parent, f"{{{NAMESPACE}}}{tag}")
    for name, value in attributes.items():
        if value:
            element.set(name, legal(value))
    return element
