"""An engine: one database, as everything above it sees one.

Nobody above this room knows which database answers.  An engine gives Arrow
batches from a thread or a native path, never blocks the event loop, and turns
the cancelling of a task into a cancel on its server.
"""

from collections.abc import AsyncIterator, Callable, Generator, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, contextmanager
from dataclasses import dataclass
from typing import Protocol

import pyarrow as pa

from adql import Dialect
from dali.result import Result
from dali.tableset import Column, Table, TableSet

__all__ = ["Engine", "HomeEngine", "TableStore", "Upload"]


@dataclass(frozen=True, slots=True)
class Upload:
    """A table that one query brings along; no other query sees it.

    Parameters
    ----------
    table
        Its metadata; ``physical`` is what `Engine.place` gave.
    batches
        Reads the rows, from the first, in the order of the table's columns.
        It blocks, so it is walked in a thread; an error of `dali.errors` that
        it raises reaches the query's caller as it is.  No batch may take long:
        between two of them a query can be cancelled.
    """

    table: Table
    batches: Callable[[], Iterator[pa.RecordBatch]]

    @contextmanager
    def reading(self) -> Iterator[Iterator[pa.RecordBatch]]:
        """Read the rows, and have their reader close what it has open."""
        rows = self.batches()
        try:
            yield rows
        finally:
            if isinstance(rows, Generator):
                rows.close()


class TableStore(Protocol):
    """The tables that stay which a service makes in a database: its users' own.

    Who owns which, and what it is called, is known above; here a table is what
    stands at its ``physical`` name.  No part of that is made from a user's text.
    """

    async def create(self, table: Table, key: str) -> Table:
        """Make an empty table, and give it with its physical name.

        Parameters
        ----------
        table
            Its columns, and its position if one is known.
        key
            Lower-case letters and digits, at most 40, which no other table has.

        Raises
        ------
        EngineFault
            The database cannot have such columns.
        ServiceUnavailable
            It does not answer now.
        """

    async def append(
        self, table: Table, batches: AsyncIterator[pa.RecordBatch]
    ) -> Table:
        """Add rows, all of them or, if anything goes wrong, none.

        Gives the table with its new number of rows.  Queries that run see the
        rows of before.

        Raises
        ------
        EngineFault
            The rows are not of the table's columns, or a unique index forbids them.
        ServiceUnavailable
            The database does not answer now.
        """

    async def index(
        self, table: Table, columns: Sequence[str], *, unique: bool = False
    ) -> Table:
        """Make conditions on columns fast, and give the table as it is then.

        A position's two columns, in either order, get the database's way of
        finding positions; the table then tells of it in its ``position``.

        Raises
        ------
        EngineFault
            Rows are not unique, or the columns cannot have an index.
        ServiceUnavailable
            The database does not answer now.
        """

    async def drop(self, table: Table) -> None:
        """Take a table away; it is no fault if it is not there."""

    async def size(self, table: Table) -> int:
        """Tell how many bytes a table takes, roughly."""

    async def attach(self, table: Table) -> None:
        """See to it that queries of this process find a table.

        To be called before a query that reads it: another process may have made
        or changed it.

        Raises
        ------
        EngineFault
            It is not there any more.
        """


class Engine(Protocol):
    """A database that answers queries in one SQL dialect."""

    @property
    def name(self) -> str:
        """Name in the configuration, for logs and plans."""

    @property
    def dialect(self) -> Dialect:
        """How to write SQL for this database."""

    @property
    def takes_uploads(self) -> bool:
        """Whether queries may bring tables along."""

    @property
    def store(self) -> TableStore | None:
        """Where users' tables are kept; None if it keeps none."""

    async def open(self) -> None:
        """Connect, and find out what the database can do.

        Raises
        ------
        EngineFault
            The database cannot be reached or is not usable.
        """

    async def close(self) -> None:
        """Cancel what runs and disconnect."""

    async def tableset(self) -> TableSet:
        """Say what this engine publishes, metadata and all.

        Each table's ``engine`` is this engine's name.
        """

    def place(self, name: str) -> tuple[str, ...]:
        """Give the physical name under which an upload of that name will stand.

        Names that differ by more than case have different places.
        """

    def run(
        self,
        sql: str,
        columns: Sequence[Column],
        *,
        limit: int | None = None,
        deadline: float | None = None,
        uploads: Sequence[Upload] = (),
    ) -> AbstractAsyncContextManager[Result]:
        """Run a query, and stream its rows.

        Parameters
        ----------
        sql
            In this engine's dialect, made by the compiler.
        columns
            What comes out, in order; batches are brought into these.
        limit
            At most so many rows; the caller asks for one more than it sends.
        deadline
            Seconds from now after which the query is cancelled.
        uploads
            Tables of this query's own.  They are loaded before it runs, which
            takes of its time; however it ends, nothing of them is left.

        Raises
        ------
        EngineFault
            The database refused the query, at its start or while it ran; or
            the rows of an upload are not of its columns.
        TimedOut
            The deadline passed.
        ServiceUnavailable
            The database does not answer now, or has no room for one more query.
            Before the first rows, and where that is safe, it was tried again.
        DaliError
            An upload raised it while it was read.
        """

    async def explain(
        self,
        sql: str,
        *,
        deadline: float | None = None,
        uploads: Sequence[Upload] = (),
    ) -> str:
        """Tell how the database would run a query, in its own words.

        Uploads are loaded as if it ran.

        Raises
        ------
        EngineFault
            The database refused the query.
        TimedOut
            The deadline passed.
        """

    async def ping(self) -> None:
        """Ask the database for a sign of life, for VOSI availability."""


class HomeEngine(Engine, Protocol):
    """The engine that a service has in any case, for tables of the service's own."""

    async def load(self, table: Table, batches: AsyncIterator[pa.RecordBatch]) -> None:
        """Create a table, and fill it with rows."""
