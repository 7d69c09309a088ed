"""A table set to the XML of VOSI tables (VOSI 1.1 §2.3, VODataService 1.2 §3)."""

from lxml import etree

from capabilities.names import qualified, written
from dali.tableset import Column, ForeignKey, Schema, Table, TableSet
from dali.xml import XSI_TYPE, add, root, to_bytes

__all__ = ["table_document", "tableset_document"]

_VOSI = "http://www.ivoa.net/xml/VOSITables/v1.0"
_NAMESPACES: dict[str, str] = {
    "vosi": _VOSI,
    "vs": "http://www.ivoa.net/xml/VODataService/v1.1",
}


def tableset_document(tableset: TableSet, *, columns: bool = True) -> bytes:
    """Write all tables; ``columns`` is false for ``detail=min``."""
    document = root(f"{{{_VOSI}}}tableset", **_NAMESPACES)
    written_names = _names_by_bare(tableset)
    for schema in tableset.schemas:
        _schema(document, schema, written_names, columns)
    return to_bytes(document)


def table_document(table: Table, tableset: TableSet) -> bytes:
    """Write one table, columns and keys included; the set tells keys' targets."""
    document = root(f"{{{_VOSI}}}table", **_NAMESPACES)
    _table(document, table, _names_by_bare(tableset), columns=True)
    return to_bytes(document)


def _names_by_bare(tableset: TableSet) -> dict[str, str]:
    return {table.qualified_name: qualified(table) for table in tableset.tables}


def _described(
    parent: etree._Element,
    name: str,
    title: str | None,
    description: str | None,
    utype: str | None,
) -> None:
    add(parent, "name", name)
    for tag, text in (("title", title), ("description", description), ("utype", utype)):
        if text:
            add(parent, tag, text)


def _schema(
    parent: etree._Element, schema: Schema, names: dict[str, str], columns: bool
) -> None:
    element = add(parent, "schema")
    name = written(schema.name)
    _described(element, name, schema.title, schema.description, schema.utype)
    for table in schema.tables:
        _table(add(element, "table"), table, names, columns=columns)


def _table(
    element: etree._Element, table: Table, names: dict[str, str], *, columns: bool
) -> None:
    element.set("type", table.kind)
    _described(element, qualified(table), table.title, table.description, table.utype)
    if table.nrows is not None:
        add(element, "nrows", str(table.nrows))
    if not columns:
        return
    for column in table.columns:
        _column(element, column)
    for key in table.keys:
        _foreign_key(element, key, names)


def _column(parent: etree._Element, column: Column) -> None:
    element = add(parent, "column")
    if column.std:
        element.set("std", "true")
    add(element, "name", written(column.name))
    for tag in ("description", "unit", "ucd", "utype"):
        if text := getattr(column, tag):
            add(element, tag, text)
    _data_type(element, column)
    for flag in ("indexed", "principal", "nullable"):
        if getattr(column, flag):
            add(element, "flag", flag)


def _data_type(parent: etree._Element, column: Column) -> None:
    element = add(parent, "dataType", column.datatype)
    element.set(XSI_TYPE, "vs:VOTableType")
    if column.arraysize:
        element.set("arraysize", column.arraysize)
    if column.xtype:
        element.set("extendedType", column.xtype)


def _foreign_key(
    parent: etree._Element, key: ForeignKey, names: dict[str, str]
) -> None:
    element = add(parent, "foreignKey")
    add(element, "targetTable", names.get(key.target, key.target))
    for here, there in key.columns:
        pair = add(element, "fkColumn")
        add(pair, "fromColumn", written(here))
        add(pair, "targetColumn", written(there))
    for tag in ("description", "utype"):
        if text := getattr(key, tag):
            add(element, tag, text)
