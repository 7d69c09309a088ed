"""The YAML that astropy writes into ECSV and Parquet files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from dali.tableset import Column

__all__ = ["YamlColumn", "YamlNotes", "noted", "read_yaml"]


@dataclass(frozen=True, slots=True)
class YamlColumn:
    """A column as ECSV declares it: numpy's type, and JSON's shape within it."""

    name: str
    datatype: str
    subtype: str | None = None


@dataclass(frozen=True, slots=True)
class YamlNotes:
    """What the YAML says of a table.

    ``columns`` are unit, ucd, utype, xtype and description of each column.
    """

    declared: tuple[YamlColumn, ...]
    columns: Mapping[str, Mapping[str, str]]
    name: str | None = None
    description: str | None = None
    delimiter: str = " "


def read_yaml(lines: Sequence[str]) -> YamlNotes:
    """Read the header, its comment signs taken off.

    Raises
    ------
    ValueError
        It is not such YAML.
    """
    # Takes half a second to import, and only these files need it.
    from astropy.table.meta import get_header_from_yaml

    header: dict[str, Any] = get_header_from_yaml(lines)
    if not isinstance(header.get("datatype"), list):
        raise ValueError("the header declares no columns")
    meta = header.get("meta")
    known = meta if isinstance(meta, dict) else {}
    return YamlNotes(
        declared=tuple(
            YamlColumn(str(c["name"]), str(c["datatype"]), _maybe(c.get("subtype")))
            for c in header["datatype"]
        ),
        columns={str(c["name"]): _notes(c) for c in header["datatype"]},
        name=_maybe(known.get("name")),
        description=_maybe(known.get("description")),
        delimiter=str(header.get("delimiter", " ")),
    )


def noted(column: Column, notes: Mapping[str, str]) -> Column:
    """Put what is said of a column into it; silence changes nothing."""
    return replace(
        column,
        unit=notes.get("unit", column.unit),
        ucd=notes.get("ucd", column.ucd),
        utype=notes.get("utype", column.utype),
        xtype=column.xtype or notes.get("xtype"),
        description=notes.get("description", column.description),
    )


def _notes(column: Mapping[str, Any]) -> dict[str, str]:
    meta = column.get("meta")
    said: dict[str, Any] = dict(meta) if isinstance(meta, dict) else {}
    said.update({key: column.get(key) for key in ("unit", "description")})
    wanted = ("unit", "ucd", "utype", "xtype", "description")
    found = {key: _maybe(said.get(key)) for key in wanted}
    return {key: value for key, value in found.items() if value}


def _maybe(value: object) -> str | None:
    return None if value is None else str(value)
