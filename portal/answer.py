"""A query's answer as a page shows it, read from a TABLEDATA VOTable."""

from dataclasses import dataclass

from lxml import etree

from capabilities.xml_reading import (
    XmlError,
    child_text,
    children,
    local_name,
    parse_xml,
)

__all__ = ["Answer", "Field", "read_answer"]

_NUMBERS = {"unsignedByte", "short", "int", "long", "float", "double"}


@dataclass(frozen=True, slots=True)
class Field:
    """A column of the answer."""

    name: str
    datatype: str = ""
    unit: str = ""
    ucd: str = ""
    description: str = ""
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: rows, or what was wrong.

    ``status`` is QUERY_STATUS of DALI 1.1 §4.4: OK, OVERFLOW or ERROR;
    ``infos`` are the other INFOs as (name, value, text).
    """

    fields: tuple[Field, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    infos: tuple[tuple[str, str, str], ...] = ()
    status: str = "OK"
    message: str = ""

    @property
    def failed(self) -> bool:
        """Tell whether the service refused or broke off."""
        return self.status == "ERROR"

    @property
    def overflowed(self) -> bool:
        """Tell whether there are more rows than these."""
        return self.status == "OVERFLOW"


def read_answer(data: bytes) -> Answer:
    """Read a VOTable whose rows, if any, are TABLEDATA.

    Raises
    ------
    XmlError
        It is something else.
    """
    root = parse_xml(data)
    if local_name(root) != "VOTABLE":
        raise XmlError(f"expected a VOTable, found {local_name(root)!r}")
    status, message = "OK", ""
    infos: list[tuple[str, str, str]] = []
    fields: list[Field] = []
    rows: list[tuple[str, ...]] = []
    for element in root.iter():
        kind = local_name(element)
        if kind == "INFO":
            name, value, text = _info(element)
            if name == "QUERY_STATUS":
                # The last one holds: OVERFLOW or ERROR may follow the rows.
                status, message = value.upper(), text
            else:
                infos.append((name, value, text))
        elif kind == "FIELD":
            fields.append(_field(element))
        elif kind == "TR":
            cells = children(element, "TD")
            rows.append(tuple("".join(map(str, td.itertext())) for td in cells))
    return Answer(tuple(fields), tuple(rows), tuple(infos), status, message)


def _info(element: etree._Element) -> tuple[str, str, str]:
    text = "".join(map(str, element.itertext())).strip("\n")
    return str(element.get("name", "")), str(element.get("value", "")), text


def _field(element: etree._Element) -> Field:
    datatype = str(element.get("datatype", ""))
    size = element.get("arraysize")
    scalar = size in (None, "1")
    return Field(
        name=str(element.get("name", "")),
        datatype=datatype if scalar else f"{datatype}[{size}]",
        unit=str(element.get("unit", "")),
        ucd=str(element.get("ucd", "")),
        description=child_text(element, "DESCRIPTION"),
        numeric=scalar and datatype in _NUMBERS,
    )
