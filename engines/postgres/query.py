"""A query in the hands of a session: what the pump drives, in its threads."""

import contextlib
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

import pyarrow as pa

from dali.arrow import conform
from dali.errors import DaliError
from dali.tableset import Column
from engines.postgres.faults import fault_of
from engines.postgres.quoting import quoted
from engines.postgres.session import Rows, Session
from engines.postgres.types import needs_cast, straightened
from engines.postgres.uploads import load_uploads
from engines.protocol import Upload

__all__ = ["PostgresQuery", "Wanted"]

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
    copy
        Whether COPY can give its rows.
    """

    sql: str
    columns: Sequence[Column]
    limit: int | None
    seconds: float | None
    uploads: tuple[Upload, ...]
    copy: bool = True


class PostgresQuery:
    """One query, from its uploads to its last row.

    Parameters
    ----------
    session
        Its alone until it is closed.
    give_back
        Takes the session, whole or broken, when the query has let go of it.
    wanted
        What is asked.
    q3c
        Whether the database has q3c.
    """

    def __init__(
        self,
        session: Session,
        give_back: Callable[[Session], None],
        wanted: Wanted,
        *,
        q3c: bool,
    ) -> None:
        self._session = session
        self._give_back = give_back
        self._wanted = wanted
        uploads = wanted.uploads
        self._loads = load_uploads(session, uploads, q3c=q3c) if uploads else None
        self._rows = self._read()

    def load(self) -> bool:
        """Load one batch of what the query brings along."""
        return self._loads is not None and next(self._loads, False)

    def pull(self) -> pa.RecordBatch | None:
        """Give the next rows."""
        return next(self._rows, None)

    def interrupt(self) -> None:
        """Cancel what the session runs."""
        self._session.interrupt()

    def close(self, *, whole: bool) -> None:
        """Let go of the session, with nothing left in it of the query."""
        if not whole:
            # Else the driver would read all rows that still come.
            self._session.interrupt()
        try:
            for each in (self._loads, self._rows):
                if each is not None:
                    with contextlib.suppress(Exception):
                        each.close()
            if not whole:
                # What was under way has been cancelled, or is to be given up.
                with contextlib.suppress(Exception):
                    self._session.execute("ROLLBACK")
            if self._wanted.uploads and not self._session.broken:
                self._drop_uploads()
        finally:
            self._give_back(self._session)

    def fault(self, error: Exception) -> DaliError:
        """Turn what went wrong into an error for the caller."""
        return fault_of(error)

    def _drop_uploads(self) -> None:
        try:
            self._session.execute("BEGIN READ WRITE")
            places = ", ".join(
                quoted(each.table.physical) for each in self._wanted.uploads
            )
            self._session.execute(f"DROP TABLE IF EXISTS {places}")
            self._session.execute("COMMIT")
        except Exception:
            self._session.broken = True

    def _read(self) -> Generator[pa.RecordBatch, None, None]:
        """Run the query and read it, at most as many rows as are wanted."""
        wanted = self._wanted
        left = wanted.limit
        self._session.limit_time(
            None if wanted.seconds is None else wanted.seconds + _OWN_NET
        )
        if left == 0:
            # It is to be refused if it is wrong, but not to be run.
            self._session.execute(f"PREPARE looked_at AS {wanted.sql}")
            self._session.execute("DEALLOCATE looked_at")
            return
        size = FIRST_ROWS
        with ExitStack() as stack:
            for raw in self._reader(stack):
                rows = raw if left is None else raw.slice(0, left)
                batch = conform(straightened(rows), wanted.columns)
                while batch.num_rows:
                    yield batch.slice(0, size)
                    batch, size = batch.slice(size), BATCH_ROWS
                if left is not None:
                    left -= min(left, raw.num_rows)
                    if not left:
                        # Nobody wants the other rows: the server need not make them.
                        self._session.interrupt()
                        return

    def _reader(self, stack: ExitStack) -> Rows:
        """Run the query, if need be once more with values written as text."""
        sql, columns, copy = self._wanted.sql, self._wanted.columns, self._wanted.copy
        inner = stack.enter_context(ExitStack())
        reader = inner.enter_context(self._session.rows(sql, copy=copy))
        casts = _casts(reader.schema, columns)
        if casts is None:
            return reader
        self._session.interrupt()
        inner.close()
        written = f"SELECT {casts[0]} FROM ({sql}) AS q({casts[1]})"
        return stack.enter_context(self._session.rows(written, copy=copy))


def _casts(schema: pa.Schema, columns: Sequence[Column]) -> tuple[str, str] | None:
    """Write a select list that has values as text which the driver cannot read.

    None if it can read all.
    """
    odd = [needs_cast(f, c) for f, c in zip(schema, columns, strict=True)]
    if not any(odd):
        return None
    names = [f"c{number}" for number in range(len(odd))]
    items = (
        f"{name}::text" if cast else name for name, cast in zip(names, odd, strict=True)
    )
    return ", ".join(items), ", ".join(names)
