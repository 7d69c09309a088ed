"""Units, UCDs and descriptions that Parquet files carry, in four ways.

VOParquet keeps a VOTable without data under a key of the file; astropy keeps
YAML; others put them into the metadata of each Arrow field; HATS keeps
properties beside the files.  A way above wins over those below it.
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import pyarrow as pa
from lxml import etree

from dali.tableset import Column
from engines.files.astropy_yaml import noted, read_yaml

__all__ = ["describe_columns", "read_properties", "table_description"]

_VOPARQUET = b"IVOA.VOTable-Parquet.content"
_YAML = b"table_meta_yaml"
_NOTES = ("unit", "ucd", "utype", "xtype", "description")


def describe_columns(columns: Sequence[Column], schema: pa.Schema) -> list[Column]:
    """Fill in what the file says of its columns."""
    metadata = schema.metadata or {}
    notes = _field_notes(schema)
    if _YAML in metadata:
        _merge(notes, read_yaml(metadata[_YAML].decode("utf-8").splitlines()).columns)
    if _VOPARQUET in metadata:
        _merge(notes, _votable_notes(_votable(metadata[_VOPARQUET])))
    return [noted(column, notes.get(column.name, {})) for column in columns]


def table_description(schema: pa.Schema) -> tuple[str | None, str | None]:
    """Give the table's name and description, if the file says them."""
    metadata = schema.metadata or {}
    if _VOPARQUET in metadata:
        table = _votable(metadata[_VOPARQUET]).find(".//{*}TABLE")
        if table is not None:
            return table.get("name"), _text(table.find("{*}DESCRIPTION"))
    if _YAML in metadata:
        notes = read_yaml(metadata[_YAML].decode("utf-8").splitlines())
        return notes.name, notes.description
    return None, None


def read_properties(folder: Path) -> Mapping[str, str]:
    """Read a HATS catalogue's properties; nothing if there are none."""
    for name in ("hats.properties", "properties"):
        path = folder / name
        if path.is_file():
            lines = path.read_text("utf-8", errors="replace").splitlines()
            pairs = (line.partition("=") for line in lines if line[:1] not in "#!")
            return {key.strip(): value.strip() for key, sep, value in pairs if sep}
    return {}


def _field_notes(schema: pa.Schema) -> dict[str, dict[str, str]]:
    notes: dict[str, dict[str, str]] = {}
    for field in schema:
        metadata = field.metadata or {}
        found = {
            key.decode("utf-8", "replace").lower(): value.decode("utf-8", "replace")
            for key, value in metadata.items()
        }
        notes[field.name] = {key: found[key] for key in _NOTES if key in found}
    return notes


def _votable(content: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return etree.fromstring(content, parser)


def _votable_notes(root: etree._Element) -> dict[str, dict[str, str]]:
    table = root.find(".//{*}TABLE")
    fields: Iterable[etree._Element] = (
        () if table is None else table.iterfind("{*}FIELD")
    )
    notes: dict[str, dict[str, str]] = {}
    for field in fields:
        found = {key: field.get(key) for key in _NOTES[:-1]}
        found["description"] = _text(field.find("{*}DESCRIPTION"))
        name = field.get("name") or ""
        notes[name] = {key: value for key, value in found.items() if value}
    return notes


def _text(element: etree._Element | None) -> str | None:
    if element is None:
        return None
    return " ".join(str(element.xpath("string()")).split()) or None


def _merge(
    notes: dict[str, dict[str, str]], better: Mapping[str, Mapping[str, str]]
) -> None:
    for name, found in better.items():
        notes.setdefault(name, {}).update(found)
