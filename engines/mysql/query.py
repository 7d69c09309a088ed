"""A query in the hands of a session: what the pump drives, in its threads."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass

import pyarrow as pa

from dali.arrow import conform
from dali.errors import DaliError
from dali.tableset import Column
from engines.mysql.binary_rows import BinaryRows
from engines.mysql.faults import fault_of
from engines.mysql.quoting import quoted
from engines.mysql.session import Session
from engines.mysql.uploads import load_uploads
from engines.protocol import Upload

__all__ = ["MySQLQuery", "Wanted"]

FIRST_ROWS = 2_048
"""Rows of the first batch: soon serialised, so the first byte is early."""

BATCH_ROWS = 20_000
"""Rows of other batches."""

_OWN_NET = 1.0
"""Seconds that the server gives a query beyond our own deadline."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked.

    Parameters
    ----------
    sql, columns, limit, uploads
        As `Engine.run` has them.
    seconds
        Time that is left for it.
    """

    sql: str
    columns: Sequence[Column]
    limit: int | None
    seconds: float | None
    uploads: tuple[Upload, ...]


class MySQLQuery:
    """One query, from its uploads to its last row.

    Parameters
    ----------
    session
        Its alone until it is closed.
    give_back
        Takes the session, whole or broken, when the query has let go of it.
    wanted
        What is asked.
    """

    def __init__(
        self, session: Session, give_back: Callable[[Session], None], wanted: Wanted
    ) -> None:
        self._session = session
        self._give_back = give_back
        self._wanted = wanted
        self._loads = load_uploads(session, wanted.uploads)
        self._rows = self._read()
        self._interrupted = False

    def load(self) -> bool:
        """Load one batch of what the query brings along."""
        self._limit_time()
        return next(self._loads, False)

    def pull(self) -> pa.RecordBatch | None:
        """Give the next rows."""
        return next(self._rows, None)

    def interrupt(self) -> None:
        """Cancel what the session runs."""
        self._interrupted = True
        self._session.interrupt()

    def close(self, *, whole: bool) -> None:
        """Let go of the session, with nothing left in it of the query."""
        if not whole:
            # Else all rows that still come would have to be read.
            self.interrupt()
        try:
            for each in (self._loads, self._rows):
                try:
                    each.close()
                except Exception as error:
                    self._session.mind(error)
            if self._interrupted and not self._session.broken:
                self._session.absorb()
            if self._wanted.uploads and not self._session.broken:
                self._drop_uploads()
        finally:
            self._give_back(self._session)

    def fault(self, error: Exception) -> DaliError:
        """Turn what went wrong into an error for the caller."""
        return fault_of(error)

    def _limit_time(self) -> None:
        """Set the server's own net; what the session ran before had another."""
        seconds = self._wanted.seconds
        self._session.limit_time(None if seconds is None else seconds + _OWN_NET)

    def _drop_uploads(self) -> None:
        places = ", ".join(quoted(each.table.physical) for each in self._wanted.uploads)
        try:
            self._session.let_write()
            self._session.execute(f"DROP TEMPORARY TABLE IF EXISTS {places}")
            self._session.let_only_read()
        except Exception:
            self._session.broken = True

    def _read(self) -> Generator[pa.RecordBatch, None, None]:
        """Run the query and read it, at most as many rows as are wanted."""
        wanted = self._wanted
        left = wanted.limit
        if left == 0:
            self._session.look_at(wanted.sql)
            return
        size = FIRST_ROWS
        with self._session.rows(wanted.sql) as (fields, packets):
            reader = BinaryRows(fields, wanted.columns)
            for block, starts in packets.blocks():
                taken = starts if left is None else starts[:left]
                batch = conform(reader.read(block, taken), wanted.columns)
                while batch.num_rows:
                    yield batch.slice(0, size)
                    batch, size = batch.slice(size), BATCH_ROWS
                if left is not None:
                    left -= len(taken)
                    if not left:
                        # Nobody wants the other rows: the server need not make them.
                        if not packets.ended:
                            self.interrupt()
                        return
