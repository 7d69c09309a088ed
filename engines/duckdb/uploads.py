"""Tables that one query brings along: temporary ones, on its own connection.

Each connection has temporary tables of its own, so two queries may use the same
name, and what a query brought goes when its connection is closed.
"""

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager

import duckdb
import pyarrow as pa

from dali.arrow import conform, schema_of
from dali.errors import EngineFault
from dali.tableset import Table
from engines.duckdb.quoting import quoted
from engines.protocol import Upload

__all__ = ["load_uploads", "place_of"]

_INCOMING = "_incoming"
"""Name of the rows on their way; that of no upload, for these begin with a letter."""


def place_of(name: str) -> tuple[str, ...]:
    """Give the physical name of an upload."""
    return ("temp", "main", name)


def load_uploads(
    connection: duckdb.DuckDBPyConnection, uploads: Sequence[Upload]
) -> Generator[bool, None, None]:
    """Load all uploads, pausing after each batch with a yes; blocks in between.

    Raises
    ------
    EngineFault
        Rows are not of their columns, or there is no room for them.
    DaliError
        An upload raised it.
    """
    for upload in uploads:
        with _blaming(upload.table):
            _create(connection, upload.table)
            with upload.reading() as rows:
                for batch in rows:
                    _insert(connection, upload.table, batch)
                    yield True


def _create(connection: duckdb.DuckDBPyConnection, table: Table) -> None:
    connection.register(_INCOMING, schema_of(table.columns).empty_table())
    connection.execute(
        f"CREATE TEMP TABLE {quoted(table.physical)} AS FROM {_INCOMING}"
    )
    connection.unregister(_INCOMING)


def _insert(
    connection: duckdb.DuckDBPyConnection, table: Table, batch: pa.RecordBatch
) -> None:
    if batch.num_rows:
        rows = pa.Table.from_batches([conform(batch, table.columns)])
        connection.register(_INCOMING, rows)
        connection.execute(f"INSERT INTO {quoted(table.physical)} FROM {_INCOMING}")
        connection.unregister(_INCOMING)


@contextmanager
def _blaming(table: Table) -> Iterator[None]:
    """Say of which upload what went wrong."""
    try:
        yield
    except duckdb.OutOfMemoryException as error:
        raise EngineFault(
            f"There is no room in memory for the uploaded table {table.name}.",
            hint="Upload fewer rows or columns.",
        ) from error
    except (pa.ArrowException, ValueError) as error:
        raise EngineFault(
            f"The rows of the uploaded table {table.name} are not of its columns.",
            hint="Check types and number of the values.",
        ) from error
