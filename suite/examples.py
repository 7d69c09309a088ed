"""Queries on whatever is published, so that a service shows some from the start."""

from collections.abc import Iterator
from itertools import islice

from capabilities.names import qualified, written
from dali.tableset import Position, Table, TableSet
from tap import Example

__all__ = ["examples_of"]

_TABLES = 5
_OWN = frozenset({"tap_schema", "history"})


def examples_of(tableset: TableSet) -> tuple[Example, ...]:
    """Write queries for the first tables: some rows, and a cone if there is a sky.

    Those of the service's own, which tell of others, are not shown.
    """
    published = (t for t in tableset.tables if t.schema.lower() not in _OWN)
    first = list(islice(published, _TABLES))
    return tuple(
        example
        for number, table in enumerate(first, 1)
        for example in _of_table(table, number)
    )


def _of_table(table: Table, number: int) -> Iterator[Example]:
    place = qualified(table)
    yield Example(
        f"rows-{number}",
        f"Five rows of {table.title or place}",
        f"SELECT TOP 5 * FROM {place}",
    )
    if table.position is not None:
        yield _cone(table.position, place, number)


def _cone(position: Position, place: str, number: int) -> Example:
    point = f"POINT({written(position.ra)}, {written(position.dec)})"
    return Example(
        f"cone-{number}",
        f"How many rows of {place} lie around a point",
        f"SELECT COUNT(*) AS row_count\nFROM {place}\n"
        f"WHERE CONTAINS({point}, CIRCLE(180.0, 0.0, 10.0)) = 1",
        "Put your own place and radius, in degrees, into CIRCLE.",
    )
