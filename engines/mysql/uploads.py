"""Tables that one query brings along: temporary ones, in its own session."""

import hashlib
import logging
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager

import pyarrow as pa

from dali.errors import DaliError, EngineFault
from dali.tableset import Table
from engines.guess import find_position
from engines.mysql.faults import number_of
from engines.mysql.quoting import MOST_CHARACTERS, checked, quoted
from engines.mysql.session import Session
from engines.mysql.text_rows import load_statement, plain_rows, text_rows
from engines.mysql.types import sql_type
from engines.protocol import Upload

__all__ = ["append", "column_items", "load_uploads", "place_of"]

logger = logging.getLogger(__name__)

_NO_LOCAL = frozenset({1148, 3948, 4166})
"""Numbers of the errors that say that LOAD DATA LOCAL is not allowed."""

_SIGNS = 40
"""Characters of an upload's own name that are kept in its place."""


def place_of(schema: str, name: str) -> tuple[str, ...]:
    """Give the physical name of an upload, in a database that is there.

    Temporary tables hide others of their name: so it begins as no other does.
    """
    exact = name.encode().hex()
    short = "".join(each for each in name if each.isascii() and each.isalnum())
    place = f"uraniborg_{exact}"
    if len(place) > MOST_CHARACTERS:
        digest = hashlib.sha256(name.encode()).hexdigest()[:12]
        place = f"uraniborg_{digest}_{short[-_SIGNS:]}"
    return (schema, place)


def load_uploads(
    session: Session, uploads: Sequence[Upload]
) -> Generator[bool, None, None]:
    """Load all uploads, pausing after each batch with a yes; blocks in between.

    Raises
    ------
    EngineFault
        Rows are not of their columns.
    DaliError
        An upload raised it.
    """
    if not uploads:
        return
    # Not even temporary tables are made where transactions only read.
    session.let_write()
    for upload in uploads:
        table = upload.table
        with _blaming(table):
            items = [*column_items(session, table), *_indexes(table)]
            session.execute(
                f"CREATE TEMPORARY TABLE {quoted(table.physical)} "
                f"({', '.join(items)})"
            )
            with upload.reading() as rows:
                for batch in rows:
                    append(session, table, batch)
                    yield True
    session.let_only_read()


def column_items(session: Session, table: Table) -> list[str]:
    """Write the columns of a table that is to be made."""
    return [
        f"{quoted([checked(each.name, 'column')])} {sql_type(each, session.collation)}"
        for each in table.columns
    ]


def append(session: Session, table: Table, batch: pa.RecordBatch) -> None:
    """Add rows to a table.

    Raises
    ------
    EngineFault
        A unique index forbids some of them.
    """
    if not batch.num_rows:
        return
    taken = _loaded(session, table, batch) if session.can_load else None
    if taken is None:
        taken = _inserted(session, table, batch)
    if taken != batch.num_rows:
        raise EngineFault(
            "Rows are not unique in columns that have a unique index.",
            hint="Look for values that are there twice.",
        )


def _loaded(session: Session, table: Table, batch: pa.RecordBatch) -> int | None:
    """Add rows by LOAD DATA LOCAL, and count them; None if the server forbids it."""
    names = [quoted([column.name]) for column in table.columns]
    statement = load_statement(quoted(table.physical), table.columns, names)
    try:
        return session.load(statement, [text_rows(batch, table.columns)])
    except Exception as error:
        if number_of(error) not in _NO_LOCAL:
            raise
    session.can_load = False
    logger.warning(
        "LOAD DATA LOCAL is off: rows are inserted, forty times slower. "
        "SET GLOBAL local_infile = ON"
    )
    return None


def _inserted(session: Session, table: Table, batch: pa.RecordBatch) -> int:
    names = ", ".join(quoted([column.name]) for column in table.columns)
    values = ", ".join(["%s"] * len(table.columns))
    target = f"{quoted(table.physical)} ({names})".replace("%", "%%")
    sql = f"INSERT INTO {target} VALUES ({values})"
    return session.insert(sql, plain_rows(batch, table.columns))


def _indexes(table: Table) -> Iterator[str]:
    position = table.position
    pair = (position.ra, position.dec) if position else find_position(table.columns)
    if pair is not None:
        ra, dec = (quoted([name]) for name in pair)
        yield f"INDEX ({dec}, {ra})"


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
