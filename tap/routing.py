"""Which database answers a query: the one that has its tables, if one has them all."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from adql.named_tables import named_tables
from capabilities.names import qualified
from dali.errors import NotSupported
from dali.tableset import Table, TableSet
from engines.protocol import Upload
from tap.upload_tables import with_uploads

__all__ = ["HOME", "Route", "refuse_crossing", "route"]

HOME = ""
"""What tables call the service's own database."""

_SHOWN = 10
"""So many tables of a query are named in a message."""


@dataclass(frozen=True, slots=True)
class Route:
    """Who answers a query.

    Parameters
    ----------
    engine
        The database that does.
    crossing
        Whether others give rows for it.
    tables
        The published tables that the query names.
    """

    engine: str = HOME
    crossing: bool = False
    tables: tuple[Table, ...] = ()


def route(
    text: str,
    visible: TableSet,
    own: Sequence[Upload],
    without_uploads: Collection[str] = (),
) -> Route:
    """Choose the database for a query.

    A query without tables, or of the service's own, stays at home.  One whose
    tables are all in one database goes there, and takes the tables along that it
    brings; others are answered at home, with rows from elsewhere.

    Parameters
    ----------
    text
        The query.
    visible
        What its caller may name.
    own
        What it may bring along.
    without_uploads
        Databases that nothing may be brought to.
    """
    brought = {id(each.table) for each in own}
    named = named_tables(text, with_uploads(visible, own))
    published = tuple(table for table in named if id(table) not in brought)
    engines = {table.engine for table in published}
    if not engines - {HOME}:
        return Route(HOME, False, published)
    alone = len(published) == len(named)
    if len(engines) == 1 and (alone or not engines & set(without_uploads)):
        return Route(engines.pop(), False, published)
    return Route(HOME, True, published)


def refuse_crossing(found: Route) -> NotSupported:
    """Make the error for a query over several databases where there are none."""
    places: dict[str, list[str]] = {}
    for table in found.tables[:_SHOWN]:
        places.setdefault(table.engine, []).append(qualified(table))
    told = "; ".join(
        f"{', '.join(tables)} in {engine or 'the database of this service'}"
        for engine, tables in places.items()
    )
    if len(places) == 1:
        return NotSupported(
            f"That database takes no tables of a query's own: {told}.",
            hint="Write the values into the query, or join on your side.",
        )
    return NotSupported(
        f"This service joins no tables of different databases: {told}.",
        hint="Query each by itself, and join the results on your side, or upload the "
        "one to a query of the other.",
    )
