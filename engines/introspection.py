"""What a database says of its own tables, and how a published table comes of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from dali.tableset import Table

__all__ = ["FoundIndex", "FoundTable", "Published", "Surveyor"]


@dataclass(frozen=True, slots=True)
class FoundIndex:
    """An index, as a database's catalogue tells of it.

    Parameters
    ----------
    columns
        What it is over, in order; longitude and latitude of a spherical one.
    kind
        An ordered one, or a spherical one of pgsphere or q3c; others are not told.
    unique
        Whether it forbids a value twice.
    primary
        Whether it is the table's primary key.
    clustered
        Whether rows are stored in its order.
    """

    columns: tuple[str, ...]
    kind: Literal["ordered", "pgsphere", "q3c"] = "ordered"
    unique: bool = False
    primary: bool = False
    clustered: bool = False


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table or view in a database.

    ``table`` is all that is known without guessing: types, comments as
    descriptions, foreign keys, how many rows about; ``schema`` is the database's
    own name of it.
    """

    table: Table
    indexes: tuple[FoundIndex, ...] = ()


@dataclass(frozen=True, slots=True)
class Published:
    """What of a database is published, and what is said over its own words.

    Parameters
    ----------
    schemas
        The published names of schemas, and what the database calls each.
    describe
        Lays an operator's words over a table, which bears its published name;
        None if it is not to be published.
    """

    schemas: Mapping[str, str] = field(default_factory=dict)
    describe: Callable[[Table], Table | None] = lambda table: table


class Surveyor(Protocol):
    """A database that can be looked through."""

    async def survey(self, schemas: Sequence[str] | None = None) -> list[FoundTable]:
        """Look at all tables and views of schemas, by the database's own names.

        None are all schemas but the system's and those of its extensions.

        Raises
        ------
        EngineFault
            A schema is not there, or may not be read.
        """
