"""Tables that one query brings along: temporary ones, in its own session."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager

import pyarrow as pa

from dali.arrow import conform
from dali.errors import DaliError, EngineFault
from dali.tableset import Column, Table
from engines.guess import find_position
from engines.postgres.quoting import MOST_BYTES, checked, quoted
from engines.postgres.session import Session
from engines.postgres.types import sql_type
from engines.protocol import Upload

__all__ = ["create_table", "load_uploads", "place_of", "storable"]

SCHEMA = "pg_temp"


def place_of(name: str) -> tuple[str, ...]:
    """Give the physical name of an upload; a long one keeps its end."""
    return (SCHEMA, name.encode()[-MOST_BYTES:].decode(errors="ignore"))


def load_uploads(
    session: Session, uploads: Sequence[Upload], *, q3c: bool
) -> Generator[bool, None, None]:
    """Load all uploads, pausing after each batch with a yes; blocks in between.

    Parameters
    ----------
    q3c
        Whether the database has q3c, which finds positions.

    Raises
    ------
    EngineFault
        Rows are not of their columns.
    DaliError
        An upload raised it.
    """
    # Sessions are read-only, which forbids to make even temporary tables.
    session.execute("BEGIN READ WRITE")
    for upload in uploads:
        create_table(session, upload.table, "TEMPORARY TABLE")
    session.execute("COMMIT")
    for upload in uploads:
        with _blaming(upload.table), upload.reading() as rows:
            for batch in rows:
                if batch.num_rows:
                    good = storable(batch, upload.table.columns)
                    session.append(upload.table.physical, good)
                yield True
    session.execute("BEGIN READ WRITE")
    for upload in uploads:
        place = quoted(upload.table.physical)
        for index in _indexes(upload.table, q3c=q3c):
            session.execute(f"CREATE INDEX ON {place} ({index})")
        session.execute(f"ANALYZE {place}")
    session.execute("COMMIT")


def create_table(session: Session, table: Table, kind: str) -> None:
    """Make an empty table of the columns' types."""
    items = ", ".join(
        f"{quoted([checked(column.name, 'column')])} {sql_type(column)}"
        for column in table.columns
    )
    session.execute(f"CREATE {kind} {quoted(table.physical)} ({items})")


def storable(batch: pa.RecordBatch, columns: Sequence[Column]) -> pa.RecordBatch:
    """Bring rows into the columns' types, as far as PostgreSQL has them.

    Raises
    ------
    pyarrow.ArrowInvalid, ValueError
        They are not of these columns.
    """
    good = conform(batch, columns)
    arrays = [
        array.cast(pa.int16()) if array.type == pa.uint8() else array
        for array in good.columns
    ]
    return pa.RecordBatch.from_arrays(arrays, names=good.schema.names)


def _indexes(table: Table, *, q3c: bool) -> Iterator[str]:
    position = table.position
    pair = (position.ra, position.dec) if position else find_position(table.columns)
    if pair is None:
        return
    ra, dec = (quoted([name]) for name in pair[:2])
    yield f"q3c_ang2ipix({ra}, {dec})" if q3c else f"{dec}, {ra}"


@contextmanager
def _blaming(table: Table) -> Iterator[None]:
    """Say of which upload what went wrong."""
    try:
        yield
    except DaliError:
        raise
    except (pa.ArrowException, ValueError) as error:
        raise EngineFault(
            f"The rows of the uploaded table {table.name} are not of its columns.",
            hint="Check types and number of the values.",
        ) from error
