"""A table's metadata as JSON: kept beside its rows, wherever these are."""

import json
from dataclasses import asdict
from typing import Any

from dali.tableset import (
    Column,
    Coosys,
    ForeignKey,
    HealpixIndex,
    Partitioning,
    Position,
    Provenance,
    Table,
    Timesys,
)

__all__ = ["table_from_json", "table_to_json"]


def table_to_json(table: Table) -> str:
    """Write all that is known of a table."""
    return json.dumps(asdict(table), separators=(",", ":"))


def table_from_json(text: str) -> Table:
    """Read what `table_to_json` wrote.

    Raises
    ------
    ValueError, TypeError, KeyError
        It was not written by this version.
    """
    data: dict[str, Any] = json.loads(text)
    data["columns"] = tuple(_column(each) for each in data["columns"])
    data["physical"] = tuple(data["physical"])
    data["keys"] = tuple(_key(each) for each in data["keys"])
    data["provenance"] = Provenance(**data["provenance"])
    if data["position"] is not None:
        data["position"] = _position(data["position"])
    # What was written before there was such a thing has no word of it.
    if data.get("partitioning") is not None:
        data["partitioning"] = Partitioning(**data["partitioning"])
    return Table(**data)


def _column(data: dict[str, Any]) -> Column:
    if data["coosys"] is not None:
        data["coosys"] = Coosys(**data["coosys"])
    if data["timesys"] is not None:
        data["timesys"] = Timesys(**data["timesys"])
    return Column(**data)


def _key(data: dict[str, Any]) -> ForeignKey:
    data["columns"] = tuple((here, there) for here, there in data["columns"])
    return ForeignKey(**data)


def _position(data: dict[str, Any]) -> Position:
    data["coosys"] = Coosys(**data["coosys"])
    if data["healpix"] is not None:
        data["healpix"] = HealpixIndex(**data["healpix"])
    return Position(**data)
