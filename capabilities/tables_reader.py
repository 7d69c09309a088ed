"""A VOSI tables document to a table set (VOSI 1.1 §2.3, VODataService 1.2 §3).

What is not understood is left out; a type that is not, is text.
"""

import re

from lxml import etree

from capabilities.xml_reading import (
    XmlError,
    child_text,
    children,
    local_name,
    parse_xml,
)
from dali.errors import DaliError
from dali.tableset import Column, Schema, Table, TableSet
from dali.xml import XSI_TYPE

__all__ = ["TablesFault", "read_table", "read_tableset"]

_DATATYPES = frozenset(
    "boolean unsignedByte short int long float double char unicodeChar".split()
)

# TAP 1.0 §2.5, table "data types"; what is not here is text.
_TAP_TYPES: dict[str, tuple[str, str | None, str | None]] = {
    "SMALLINT": ("short", None, None),
    "INTEGER": ("int", None, None),
    "BIGINT": ("long", None, None),
    "REAL": ("float", None, None),
    "DOUBLE": ("double", None, None),
    "TIMESTAMP": ("char", "*", "timestamp"),
    "POINT": ("double", "2", "point"),
    "CIRCLE": ("double", "3", "circle"),
    "POLYGON": ("double", "*", "polygon"),
    "REGION": ("char", "*", "adql:REGION"),
    "BLOB": ("unsignedByte", "*", None),
    "BINARY": ("unsignedByte", "*", None),
    "VARBINARY": ("unsignedByte", "*", None),
}

_NAME_PART = re.compile(r'"(?P<quoted>(?:[^"]|"")*)"|(?P<plain>[^."]+)')


class TablesFault(DaliError):
    """A document is no VOSI tables document."""


def read_tableset(data: bytes) -> TableSet:
    """Read a document as a service's ``tables`` resource gives it.

    Raises
    ------
    TablesFault
        It is not XML, or not a tableset.
    """
    try:
        root = parse_xml(data)
    except XmlError as error:
        raise TablesFault(f"It is {error}.") from error
    if local_name(root) != "tableset":
        raise TablesFault(
            f"Expected a tableset, but this is a {local_name(root)!r}.",
            hint="Save what a service answers at its /tables.",
        )
    return TableSet(tuple(map(_schema, children(root, "schema"))))


def read_table(data: bytes) -> Table:
    """Read a document that describes one table, as a VOSI ``tables/NAME`` does.

    Its schema is empty: where the table is to be is not in the document.

    Raises
    ------
    TablesFault
        It is not XML, or not a table.
    """
    try:
        root = parse_xml(data)
    except XmlError as error:
        raise TablesFault(f"It is {error}.") from error
    if local_name(root) != "table":
        raise TablesFault(
            f"Expected a table, but this is a {local_name(root)!r}.",
            hint="Send what a service answers at its /tables/NAME.",
        )
    return _table(root, "")


def _schema(element: etree._Element) -> Schema:
    name = _bare(child_text(element, "name"))
    return Schema(
        name,
        tuple(_table(table, name) for table in children(element, "table")),
        title=child_text(element, "title") or None,
        description=child_text(element, "description") or None,
        utype=child_text(element, "utype") or None,
    )


def _table(element: etree._Element, schema: str) -> Table:
    rows = child_text(element, "nrows")
    return Table(
        _bare(child_text(element, "name")),
        schema,
        tuple(map(_column, children(element, "column"))),
        title=child_text(element, "title") or None,
        description=child_text(element, "description") or None,
        utype=child_text(element, "utype") or None,
        nrows=int(rows) if rows.isdecimal() and len(rows) < 19 else None,
    )


def _column(element: etree._Element) -> Column:
    datatype, arraysize, xtype = _data_type(element)
    flags = {"".join(map(str, f.itertext())) for f in children(element, "flag")}
    return Column(
        _bare(child_text(element, "name")),
        datatype,
        arraysize,
        xtype,
        unit=child_text(element, "unit") or None,
        ucd=child_text(element, "ucd") or None,
        utype=child_text(element, "utype") or None,
        description=child_text(element, "description") or None,
        indexed="indexed" in flags,
        principal="principal" in flags,
        std=element.get("std") == "true",
    )


def _data_type(element: etree._Element) -> tuple[str, str | None, str | None]:
    """Give datatype, arraysize, xtype of a column (VODataService 1.2 §3.5)."""
    for found in children(element, "dataType"):
        name = "".join(map(str, found.itertext())).strip()
        xtype = found.get("extendedType")
        if found.get(XSI_TYPE, "").rpartition(":")[2] == "TAPType":
            name = name.rpartition(":")[2].upper()
            return _TAP_TYPES.get(name, ("char", found.get("size", "*"), xtype))
        if name in _DATATYPES:
            return name, found.get("arraysize"), xtype
    return "char", "*", None


def _bare(name: str) -> str:
    """Give the last part of a name as a query would write it, without quotes."""
    parts = [
        (m["quoted"].replace('""', '"') if m["plain"] is None else m["plain"])
        for m in _NAME_PART.finditer(name)
    ]
    return parts[-1].strip() if parts else name
