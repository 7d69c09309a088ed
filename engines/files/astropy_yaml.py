"""The YAML that astropy writes into ECSV and Parquet files.

It is read as plain data: tags that make objects of astropy are passed over, and
what a few lines could blow up by references to themselves is refused.
"""

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import yaml  # type: ignore[import-untyped]

from dali.tableset import Column

__all__ = ["YamlColumn", "YamlNotes", "noted", "read_yaml"]

_MAX_CHARACTERS = 2 << 20
_MAX_NODES = 500_000
_MAX_DEPTH = 50


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
    # "%ECSV 1.0" looks like a directive of YAML, and is none.
    body = (line for line in lines if not line.startswith("%"))
    header = _plain(textwrap.dedent("\n".join(body)))
    if not isinstance(header, dict) or not isinstance(header.get("datatype"), list):
        raise ValueError("the header declares no columns")
    if not all(_is_column(each) for each in header["datatype"]):
        raise ValueError("a column of the header has no name or no datatype")
    known = header.get("meta")
    known = known if isinstance(known, dict) else {}
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


def _is_column(declared: object) -> bool:
    return isinstance(declared, dict) and {"name", "datatype"} <= declared.keys()


def _maybe(value: object) -> str | None:
    # A unit that astropy tags is a mapping with the one key "unit".
    if isinstance(value, dict) and value.keys() == {"unit"}:
        value = value["unit"]
    return str(value) if isinstance(value, str | int | float) else None


_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _PlainLoader(_Loader):  # type: ignore[misc]
    """Knows lists, mappings and texts; what it does not, it takes for one of them."""


def _untagged(loader: Any, suffix: str, node: yaml.Node) -> Any:
    if isinstance(node, yaml.MappingNode):
        return loader.construct_mapping(node, deep=True)
    if isinstance(node, yaml.SequenceNode):
        return loader.construct_sequence(node, deep=True)
    return loader.construct_scalar(node)


def _in_order(loader: Any, node: yaml.Node) -> Any:
    """Make a mapping of what YAML writes as a list of single pairs."""
    if not isinstance(node, yaml.SequenceNode):
        return _untagged(loader, "", node)
    pairs = loader.construct_sequence(node, deep=True)
    return {k: v for pair in pairs if isinstance(pair, dict) for k, v in pair.items()}


_PlainLoader.add_multi_constructor("", _untagged)
_PlainLoader.add_constructor("tag:yaml.org,2002:omap", _in_order)


def _plain(text: str) -> Any:
    if len(text) > _MAX_CHARACTERS:
        raise ValueError("the header is too long")
    try:
        _check_size(text)
        return yaml.load(text, Loader=_PlainLoader)
    except yaml.YAMLError as error:
        reason = str(getattr(error, "problem", None) or "no YAML")
        raise ValueError(f"the header is broken: {reason}") from error


def _check_size(text: str) -> None:
    """Count all nodes as often as they are referred to."""
    sizes: dict[str, int] = {}
    opened: list[tuple[str | None, int]] = []
    count = 0
    for event in yaml.parse(text, Loader=_PlainLoader):
        if isinstance(event, yaml.AliasEvent):
            count += sizes.get(event.anchor, 0)
        elif isinstance(event, yaml.CollectionStartEvent):
            opened.append((event.anchor, count))
        elif isinstance(event, yaml.CollectionEndEvent):
            anchor, before = opened.pop()
            if anchor is not None:
                sizes[anchor] = count - before
        count += 1
        if count > _MAX_NODES or len(opened) > _MAX_DEPTH:
            raise ValueError("the header is too large or too deep")
