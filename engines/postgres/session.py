"""One connection to PostgreSQL by ADBC, in the hands of one query at a time; blocks.

ADBC speaks through libpq, and fetches rows by COPY in the binary format, the
fastest way measured.
"""

import contextlib
import time
from collections.abc import Iterator, Sequence
from typing import Any

import adbc_driver_postgresql
import pyarrow as pa
from adbc_driver_manager import AdbcConnection, AdbcDatabase, AdbcStatement
from adbc_driver_manager._lib import ArrowArrayStreamHandle

from engines.postgres.config import PostgresConfig
from engines.postgres.faults import is_lost
from engines.postgres.quoting import quoted
from engines.postgres.urls import url_of

__all__ = ["Rows", "Session", "connect"]

_BATCH_BYTES = 2 << 20
"""Bytes of COPY that make a batch (DATAPLANE: 2-4 MB)."""

_IDLE = 1.0
"""Seconds after which a session is looked at before it is used again."""


class Session:
    """A connection, set up for queries.

    Parameters
    ----------
    database
        Kept for as long as the connection lives.
    connection
        Commits each statement by itself.
    """

    def __init__(self, database: AdbcDatabase, connection: AdbcConnection) -> None:
        self._database = database
        self._connection = connection
        self._statement: AdbcStatement | None = None
        self._used = time.monotonic()
        self._timeout: int | None = None
        self.broken = False

    def execute(self, sql: str) -> None:
        """Run a statement that gives no rows."""
        with self._prepared(sql) as statement:
            statement.execute_update()

    @contextlib.contextmanager
    def rows(self, sql: str, *, copy: bool = True) -> "Iterator[Rows]":
        """Run a query; its rows are to be read before anything else is run.

        Parameters
        ----------
        copy
            Whether COPY can give them: it takes queries only.
        """
        with self._prepared(sql) as statement:
            statement.set_options(
                **{
                    "adbc.postgresql.batch_size_hint_bytes": str(_BATCH_BYTES),
                    "adbc.postgresql.use_copy": "true" if copy else "false",
                }
            )
            handle, _ = statement.execute_query()
            reader = pa.RecordBatchReader._import_from_c(handle.address)
            try:
                yield reader
            finally:
                reader.close()

    def append(self, table: Sequence[str], batch: pa.RecordBatch) -> None:
        """Add rows to a table by COPY, in a transaction if one is open."""
        with self._prepared(None) as statement:
            place = {"adbc.ingest.target_table": table[-1]}
            if table[0] == "pg_temp":
                place["adbc.ingest.temporary"] = "true"
            else:
                place["adbc.ingest.target_db_schema"] = table[0]
            statement.set_options(
                **place, **{"adbc.ingest.mode": "adbc.ingest.mode.append"}
            )
            reader = pa.RecordBatchReader.from_batches(batch.schema, [batch])
            handle = ArrowArrayStreamHandle()
            reader._export_to_c(handle.address)
            statement.bind_stream(handle)
            statement.execute_update()

    def limit_time(self, seconds: float | None) -> None:
        """Have the server end what takes longer: a second net below our own."""
        wanted = 0 if seconds is None else max(1, int(seconds * 1000))
        if wanted != self._timeout:
            self.execute(f"SET statement_timeout = {wanted}")
            self._timeout = wanted

    def interrupt(self) -> None:
        """Cancel what runs; from any thread.  It opens a connection for that."""
        statement = self._statement
        if statement is not None:
            # What ended in the meantime cannot be cancelled.
            with contextlib.suppress(Exception):
                statement.cancel()

    def is_well(self) -> bool:
        """Tell whether it can be used, asking the server if it has lain idle."""
        if self.broken:
            return False
        if time.monotonic() - self._used < _IDLE:
            return True
        try:
            self.execute("SELECT 1")
        except Exception:
            return False
        return True

    def close(self) -> None:
        """Disconnect."""
        with contextlib.suppress(Exception):
            self._connection.close()
        with contextlib.suppress(Exception):
            self._database.close()

    @contextlib.contextmanager
    def _prepared(self, sql: str | None) -> Iterator[Any]:
        statement = AdbcStatement(self._connection)
        self._statement = statement
        try:
            if sql is not None:
                statement.set_sql_query(sql)
            yield statement
        except Exception as error:
            self.broken = self.broken or is_lost(error)
            raise
        finally:
            self._statement = None
            self._used = time.monotonic()
            statement.close()


Rows = pa.RecordBatchReader


def connect(config: PostgresConfig, setup: Sequence[str]) -> Session:
    """Connect, and set the session up.

    Parameters
    ----------
    setup
        What the dialect wants a session to begin with.
    """
    database = adbc_driver_postgresql.connect(url_of(config))
    try:
        connection = AdbcConnection(database)
    except BaseException:
        database.close()
        raise
    session = Session(database, connection)
    try:
        for statement in (*_settings(config), *setup):
            session.execute(statement)
    except BaseException:
        session.close()
        raise
    return session


def _settings(config: PostgresConfig) -> Iterator[str]:
    # Errors are told apart by their words.
    yield "SET lc_messages = 'C'"
    yield "SET TimeZone = 'UTC'"
    yield "SET standard_conforming_strings = on"
    yield "SET extra_float_digits = 1"
    yield "SET default_transaction_read_only = on"
    yield "SET idle_in_transaction_session_timeout = 0"
    if config.role is not None:
        yield f"SET ROLE {quoted([config.role])}"
    if config.search_path:
        places = ", ".join(quoted([each]) for each in config.search_path)
        yield f"SET search_path = {places}"
