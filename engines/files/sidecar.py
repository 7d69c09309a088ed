"""A sidecar: ``NAME.toml`` beside a file, where a user says what the file does not.

It wins over the file and over guesses.  Keys that are not known are refused
with the nearest that is, so that a slip of the pen does not pass in silence.
"""

import difflib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from engines.files.faults import FileFault

__all__ = ["ColumnNotes", "PositionNotes", "Sidecar", "read_sidecar", "sidecar_path"]

_SIZE_LIMIT = 1 << 20


@dataclass(frozen=True, slots=True)
class ColumnNotes:
    """What a sidecar says of a column; None is silence, "" takes away."""

    name: str | None = None
    unit: str | None = None
    ucd: str | None = None
    utype: str | None = None
    xtype: str | None = None
    description: str | None = None
    principal: bool | None = None


@dataclass(frozen=True, slots=True)
class PositionNotes:
    """Where a sidecar says that the position is, in degrees."""

    ra: str
    dec: str
    frame: str | None = None
    epoch: str | None = None


@dataclass(frozen=True, slots=True)
class Sidecar:
    """What a sidecar says of a table."""

    name: str | None = None
    schema: str | None = None
    title: str | None = None
    description: str | None = None
    source: str | None = None
    licence: str | None = None
    licence_url: str | None = None
    citation: str | None = None
    doi: str | None = None
    position: PositionNotes | None = None
    no_position: bool = False
    """Set by ``position = false``: the table has none, whatever names say."""
    columns: Mapping[str, ColumnNotes] = field(default_factory=dict)
    tables: Mapping[str, "Sidecar"] = field(default_factory=dict)
    """For files with several tables: the same again, by the table's name."""


def sidecar_path(path: Path) -> Path:
    """Give the place of a file's or folder's sidecar, there or not."""
    name = re.sub(r"\.gz$", "", path.name, flags=re.IGNORECASE)
    stem = name if path.is_dir() else name.rpartition(".")[0] or name
    return path.parent / f"{stem}.toml"


def read_sidecar(path: Path) -> Sidecar:
    """Read a sidecar; an empty one if there is no such file.

    Raises
    ------
    FileFault
        It is not TOML, or says something unknown.
    """
    try:
        if path.stat().st_size > _SIZE_LIMIT:
            raise FileFault(f"{path} is too large for a sidecar.")
        data = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Sidecar()
    except RecursionError as error:
        raise FileFault(f"{path} is nested too deeply for a sidecar.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise FileFault(f"{path} is not a TOML file: {error}") from error
    return _sidecar(data, str(path))


def _sidecar(data: dict[str, Any], place: str) -> Sidecar:
    values = dict(data)
    position = values.pop("position", None)
    columns = _mapping(values.pop("columns", {}), f"{place}: columns")
    tables = _mapping(values.pop("tables", {}), f"{place}: tables")
    _check(values, Sidecar, place)
    notes = None
    if isinstance(position, dict):
        notes = _position(position, f"{place}: position")
    elif position not in (None, False):
        raise FileFault(
            f"{place}: position is neither a table nor false.",
            hint='Write position = {ra = "ra_column", dec = "dec_column"}.',
        )
    return Sidecar(
        **values,
        position=notes,
        no_position=position is False,
        columns={
            name: _column(each, f"{place}: columns.{name}")
            for name, each in columns.items()
        },
        tables={
            name: _sidecar(each, f"{place}: tables.{name}")
            for name, each in tables.items()
        },
    )


def _column(data: dict[str, Any], place: str) -> ColumnNotes:
    _check(data, ColumnNotes, place)
    return ColumnNotes(**data)


def _position(data: dict[str, Any], place: str) -> PositionNotes:
    _check(data, PositionNotes, place)
    if not {"ra", "dec"} <= data.keys():
        raise FileFault(f"{place} must name both ra and dec.")
    return PositionNotes(**data)


def _mapping(data: Any, place: str) -> dict[str, dict[str, Any]]:
    if not isinstance(data, dict) or not all(
        isinstance(each, dict) for each in data.values()
    ):
        raise FileFault(
            f"{place} must hold tables.", hint='Write [columns.ra], then unit = "deg".'
        )
    return data


def _check(data: dict[str, Any], kind: type[Any], place: str) -> None:
    known = {each.name: str(each.type) for each in fields(kind)}
    for key, value in data.items():
        if key not in known or key == "no_position":
            _refuse(place, key, kind)
        wanted = bool if "bool" in known[key] else str
        if not isinstance(value, wanted):
            word = "true or false" if wanted is bool else "a string"
            raise FileFault(f"{place}: {key} must be {word}.")


def _refuse(place: str, key: str, kind: type[Any]) -> None:
    known = [each.name for each in fields(kind) if each.name != "no_position"]
    near = difflib.get_close_matches(key, known, 1)
    hint = f"Did you mean {near[0]}?" if near else f"Known are {', '.join(known)}."
    raise FileFault(f"{place}: there is no key {key}.", hint=hint)
