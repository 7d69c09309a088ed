"""An engine: one database, as everything above it sees one.

Nobody above this room knows which database answers.  An engine gives Arrow
batches from a thread or a native path, never blocks the event loop, and turns
the cancelling of a task into a cancel on its server.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Protocol

import pyarrow as pa

from adql import Dialect
from dali.result import Result
from dali.tableset import Column, Table, TableSet

__all__ = ["Engine"]


class Engine(Protocol):
    """A database that answers queries in one SQL dialect."""

    @property
    def name(self) -> str:
        """Name in the configuration, for logs and plans."""

    @property
    def dialect(self) -> Dialect:
        """How to write SQL for this database."""

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
        """Say what this engine publishes, metadata and all."""

    def run(
        self,
        sql: str,
        columns: Sequence[Column],
        *,
        limit: int | None = None,
        deadline: float | None = None,
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

        Raises
        ------
        EngineFault
            The database refused the query, at its start or while it ran.
        TimedOut
            The deadline passed.
        """

    async def explain(self, sql: str, *, deadline: float | None = None) -> str:
        """Tell how the database would run a query, in its own words.

        Raises
        ------
        EngineFault
            The database refused the query.
        TimedOut
            The deadline passed.
        """

    async def load(self, table: Table, batches: AsyncIterator[pa.RecordBatch]) -> None:
        """Create a table, and fill it with rows."""

    async def ping(self) -> None:
        """Ask the database for a sign of life, for VOSI availability."""
