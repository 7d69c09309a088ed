"""VOSI documents, read into what the pages show."""

from dataclasses import dataclass

from lxml import etree

from capabilities.xml_reading import (
    XmlError,
    child_text,
    children,
    local_name,
    parse_xml,
)

__all__ = [
    "ColumnEntry",
    "Example",
    "KeyEntry",
    "OutputFormat",
    "SchemaEntry",
    "TableEntry",
    "read_examples",
    "read_formats",
    "read_table",
    "read_tableset",
]


_LABELS = {
    "text/csv": "CSV",
    "text/tab-separated-values": "TSV",
    "application/x-ecsv": "ECSV",
    "application/fits": "FITS",
    "application/vnd.apache.parquet": "Parquet",
    "application/vnd.apache.arrow.stream": "Arrow",
    "application/json": "JSON",
    "application/vnd.sqlite3": "SQLite",
    "text/plain": "Text",
    "text/html": "HTML",
}


@dataclass(frozen=True, slots=True)
class ColumnEntry:
    """A column as VODataService tells of it."""

    name: str
    datatype: str = ""
    unit: str = ""
    ucd: str = ""
    utype: str = ""
    description: str = ""
    indexed: bool = False
    principal: bool = False


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """A foreign key: pairs of columns (here, there) and the table there."""

    target: str
    columns: tuple[tuple[str, str], ...]
    description: str = ""


@dataclass(frozen=True, slots=True)
class TableEntry:
    """A table; ``name`` is qualified and quoted as ADQL needs it."""

    name: str
    title: str = ""
    description: str = ""
    kind: str = "table"
    nrows: int | None = None
    columns: tuple[ColumnEntry, ...] = ()
    keys: tuple[KeyEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class SchemaEntry:
    """A schema with its tables."""

    name: str
    title: str = ""
    description: str = ""
    tables: tuple[TableEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class OutputFormat:
    """A format of results: the value for RESPONSEFORMAT, and a media type."""

    name: str
    media_type: str

    @property
    def label(self) -> str:
        """Give a short name for people; the media type decides, else the name."""
        bare = self.media_type.partition(";")[0].strip().lower()
        if bare == "application/x-votable+xml":
            _, _, kind = self.media_type.partition("serialization=")
            return f"VOTable {kind.upper()}".strip()
        return _LABELS.get(bare, self.name)


@dataclass(frozen=True, slots=True)
class Example:
    """A query that the service says will run."""

    name: str
    query: str
    description: str = ""


def read_tableset(data: bytes) -> tuple[SchemaEntry, ...]:
    """Read a VOSI tables document (VOSI 1.1 §2.3).

    Raises
    ------
    XmlError
        It is something else.
    """
    root = parse_xml(data)
    if local_name(root) != "tableset":
        raise XmlError(f"expected a tableset, found {local_name(root)!r}")
    return tuple(
        SchemaEntry(
            name=child_text(schema, "name"),
            title=child_text(schema, "title"),
            description=child_text(schema, "description"),
            tables=tuple(_table(t) for t in children(schema, "table")),
        )
        for schema in children(root, "schema")
    )


def read_table(data: bytes) -> TableEntry:
    """Read the VOSI document of one table.

    Raises
    ------
    XmlError
        It is something else.
    """
    root = parse_xml(data)
    if local_name(root) != "table":
        raise XmlError(f"expected a table, found {local_name(root)!r}")
    return _table(root)


def _table(element: etree._Element) -> TableEntry:
    rows = child_text(element, "nrows")
    return TableEntry(
        name=child_text(element, "name"),
        title=child_text(element, "title"),
        description=child_text(element, "description"),
        kind=str(element.get("type") or "table"),
        nrows=int(rows) if rows.isdecimal() else None,
        columns=tuple(_column(c) for c in children(element, "column")),
        keys=tuple(_key(k) for k in children(element, "foreignKey")),
    )


def _column(element: etree._Element) -> ColumnEntry:
    flags = {"".join(map(str, f.itertext())).strip() for f in children(element, "flag")}
    return ColumnEntry(
        name=child_text(element, "name"),
        datatype=_datatype(element),
        unit=child_text(element, "unit"),
        ucd=child_text(element, "ucd"),
        utype=child_text(element, "utype"),
        description=child_text(element, "description"),
        indexed="indexed" in flags,
        principal="principal" in flags or element.get("std") == "true",
    )


def _datatype(column: etree._Element) -> str:
    for kind in children(column, "dataType"):
        extended = kind.get("extendedType")
        if extended:
            return str(extended).rpartition(":")[2]
        name = "".join(map(str, kind.itertext())).strip()
        size = kind.get("arraysize")
        return f"{name}[{size}]" if size and size != "1" else name
    return ""


def _key(element: etree._Element) -> KeyEntry:
    return KeyEntry(
        target=child_text(element, "targetTable"),
        columns=tuple(
            (child_text(pair, "fromColumn"), child_text(pair, "targetColumn"))
            for pair in children(element, "fkColumn")
        ),
        description=child_text(element, "description"),
    )


def read_formats(data: bytes) -> tuple[OutputFormat, ...]:
    """Read the output formats from a capabilities document (TAPRegExt 1.0 §2.4).

    Raises
    ------
    XmlError
        It is not XML.
    """
    found = []
    for element in parse_xml(data).iter():
        if local_name(element) == "outputFormat":
            media = child_text(element, "mime")
            found.append(OutputFormat(child_text(element, "alias") or media, media))
    return tuple(found)


def read_examples(data: bytes) -> tuple[Example, ...]:
    """Read the queries of a DALI examples document (DALI 1.1 §2.3, TAP 1.1 §2.5).

    Raises
    ------
    XmlError
        It is not XML.
    """
    return tuple(
        example
        for element in parse_xml(data).iter()
        if element.get("typeof") == "example"
        for example in [_example(element)]
        if example.query
    )


def _example(element: etree._Element) -> Example:
    found: dict[str, str] = {}
    words: list[str] = []
    for part in element.iter():
        text = "".join(map(str, part.itertext()))
        prop = part.get("property")
        if prop is not None:
            found.setdefault(str(prop), text)
        elif local_name(part) == "p":
            words.append(" ".join(text.split()))
    return Example(
        name=" ".join(found.get("name", "Example").split()),
        query=found.get("query", "").strip(),
        description=" ".join(words),
    )
