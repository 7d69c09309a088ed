"""The databases of one service: the one at home, which is always there, and others."""

import asyncio
import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from adql import Dialect
from dali.errors import EngineFault, ServiceUnavailable
from dali.tableset import Schema, Table, TableSet
from engines.protocol import Engine
from tap.routing import HOME

__all__ = ["Databases", "published_by"]

logger = logging.getLogger(__name__)

_SHOWN = 20
"""So many schemas of a database are named in a note."""


class Databases:
    """All engines of a service, by the names that tables call them.

    Parameters
    ----------
    home
        Answers what no other has, and what several have.
    others
        The databases beside it.
    """

    def __init__(self, home: Engine, others: Sequence[Engine] = ()) -> None:
        self.home = home
        self.others: Mapping[str, Engine] = {each.name: each for each in others}

    def __getitem__(self, name: str) -> Engine:
        return self.home if name == HOME else self.others[name]

    @property
    def dialects(self) -> Mapping[str, Dialect]:
        """Give the dialect of each but the one at home."""
        return {name: each.dialect for name, each in self.others.items()}

    @property
    def without_uploads(self) -> frozenset[str]:
        """Name those to which a query may bring no tables."""
        return frozenset(
            name for name, each in self.others.items() if not each.takes_uploads
        )

    async def state(self, visible: TableSet) -> tuple[bool, list[str]]:
        """Tell whether queries are answered, and what is to be said of that.

        They are while the database at home answers: of another that does not the
        schemas are named, whose tables cannot be queried then.
        """
        engines = (self.home, *self.others.values())
        home, *others = await asyncio.gather(*map(_fault_of, engines))
        if home is not None:
            return False, [home]
        notes = ["The service accepts queries."]
        for name, fault in zip(self.others, others, strict=True):
            if fault is not None:
                schemas = [
                    schema.name
                    for schema in visible.schemas
                    if any(table.engine == name for table in schema.tables)
                ]
                notes.append(_absent(schemas))
        return True, notes


def _absent(schemas: Sequence[str]) -> str:
    if not schemas:
        return "For now one of its databases does not answer."
    told = ", ".join(schemas[:_SHOWN])
    return f"For now there are no answers for tables of {told}."


async def _fault_of(engine: Engine) -> str | None:
    try:
        await engine.ping()
    except (EngineFault, ServiceUnavailable) as error:
        logger.warning("%s does not answer: %s", engine.name, error)
        return error.message
    return None


async def published_by(home: Engine, others: Iterable[Engine]) -> TableSet:
    """Put together what all engines publish; each table tells where it is.

    Schemas of one name become one.  Of tables of one name the first is published,
    that at home before all others.
    """
    found: dict[str, Schema] = {}
    taken: set[tuple[str, str]] = set()
    places = [(HOME, home), *((each.name, each) for each in others)]
    for name, engine in places:
        for schema in (await engine.tableset()).schemas:
            tables = tuple(_new(schema.tables, name, taken))
            known = found.get(schema.name.lower())
            if known is None:
                made = replace(schema, tables=tables)
            else:
                tables = tuple(replace(each, schema=known.name) for each in tables)
                made = replace(known, tables=(*known.tables, *tables))
            found[schema.name.lower()] = made
    return TableSet(tuple(found.values()))


def _new(
    tables: Iterable[Table], engine: str, taken: set[tuple[str, str]]
) -> Iterable[Table]:
    """Give the tables of an engine whose names no other engine has taken."""
    own: set[tuple[str, str]] = set()
    for table in tables:
        key = table.schema.lower(), table.name.lower()
        if key in taken:
            logger.error(
                "%s of %s is not published: another database has a table of that name",
                table.qualified_name,
                engine or "the embedded database",
            )
            continue
        own.add(key)
        yield replace(table, engine=engine) if table.engine != engine else table
    taken |= own
