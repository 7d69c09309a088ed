"""The one shape of a result: columns, a stream of Arrow batches, an outcome."""

import enum
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

import pyarrow as pa

from dali.tableset import Column

__all__ = ["Info", "Outcome", "Result", "ResultHeader"]


class Outcome(enum.Enum):
    """How a result ended: QUERY_STATUS of DALI 1.1 §4.4.1."""

    OK = "OK"
    OVERFLOW = "OVERFLOW"
    ERROR = "ERROR"


@dataclass(frozen=True, slots=True)
class Info:
    """One INFO of a result: a name, a value, and a text for people."""

    name: str
    value: str
    text: str | None = None


@dataclass(frozen=True, slots=True)
class ResultHeader:
    """What every format says of a result before its rows.

    Parameters
    ----------
    columns
        Name, type and meaning of each column, in order; names are unique.
    infos
        Provenance: query, server, request time, citation, warnings.
    table_name, description
        Name and description of the one table.
    """

    columns: tuple[Column, ...]
    infos: tuple[Info, ...] = ()
    table_name: str = "result"
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """Rows on their way from an engine.

    ``batches`` conform to ``columns`` by `dali.arrow.schema_of`; the stream is
    read once, in bounded memory.
    """

    columns: Sequence[Column]
    batches: AsyncIterator[pa.RecordBatch]
