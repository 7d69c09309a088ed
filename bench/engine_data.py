"""The table that databases are measured by, and servers of one's own that hold it.

Fourteen columns of mixed types, with NULLs, texts and times, stored by HEALPix cell.
"""

import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa

from dali.arrow import schema_of
from dali.tableset import Column, Position, Table
from engines.duckdb import Catalogue
from engines.files import ArrowSource, import_arrow
from tests.support import mariadb, postgresql
from tests.support.table_loading import TableKeys, load_mariadb, load_postgresql

__all__ = [
    "PLACE",
    "ROWS",
    "TIMES",
    "Given",
    "given_mariadb",
    "given_postgresql",
    "made",
]

PLACE = "uraniborg_bench"
"""What databases call the schema."""

_COLUMNS = (
    Column("id", "long"),
    Column("ra", "double", unit="deg", ucd="pos.eq.ra;meta.main", nullable=False),
    Column("dec", "double", unit="deg", ucd="pos.eq.dec;meta.main", nullable=False),
    Column("parallax", "double"),
    Column("pmra", "double"),
    Column("mag", "float"),
    Column("mag_error", "float"),
    Column("flag", "boolean"),
    Column("n", "int"),
    Column("field", "short"),
    Column("name", "char", "*"),
    Column("band", "char", "*"),
    Column("observed", "char", "*", "timestamp"),
)
"""The fourteenth are the cells."""

ROWS = Table("objects", PLACE, _COLUMNS, position=Position("ra", "dec"))

TIMES = Table("repeats", PLACE, (Column("number", "int"),))
"""Joined with the rows, it makes many times as many."""

_BANDS = ("g", None, "r", "i", "z")

_BATCH_ROWS = 100_000


@dataclass(frozen=True, slots=True)
class Given:
    """A database that is ready.

    Parameters
    ----------
    kind
        ``duckdb``, ``postgresql`` or ``mariadb``.
    where
        Its file, or its URL.
    pid
        Its first process; 0 where that is the one that asks.
    socket
        The socket of a MariaDB, for a client that speaks to it bare.
    """

    kind: str
    where: str
    pid: int = 0
    socket: str = ""


def made(folder: Path, rows: int, times: int) -> tuple[Catalogue, pa.Table]:
    """Write the tables into DuckDB's file; give all rows by their cells as well."""
    import duckdb

    sources = [
        ArrowSource(ROWS, lambda: _rows(rows).to_batches(_BATCH_ROWS), "rows"),
        ArrowSource(TIMES, _numbers(times).to_batches, "times"),
    ]
    catalogue = import_arrow(sources, folder)
    with duckdb.connect(str(catalogue.path), read_only=True) as connection:
        found = connection.sql(f"FROM {PLACE}.objects ORDER BY healpix_29")
        return catalogue, found.to_arrow_table()


def _rows(count: int) -> pa.Table:
    draw = np.random.default_rng(1)
    numbers = np.arange(count)
    sixth = numbers % 6 == 0
    seconds = 1_500_000_000_000_000 + numbers * 1_234_567
    arrays = [
        pa.array(numbers * 7_919),
        pa.array(draw.random(count) * 360),
        pa.array(np.degrees(np.arcsin(2 * draw.random(count) - 1))),
        pa.array(draw.normal(0, 5, count), mask=sixth),
        pa.array(draw.normal(0, 50, count), mask=sixth),
        pa.array(draw.normal(15, 2, count).astype("f4")),
        pa.array(draw.random(count).astype("f4"), mask=numbers % 4 == 0),
        pa.array(numbers % 3 == 0, mask=numbers % 11 == 0),
        pa.array((numbers % 100_000).astype("i4")),
        pa.array((numbers % 3000).astype("i2")),
        pa.array([f"star {number}" for number in range(count)]),
        pa.array([_BANDS[number % len(_BANDS)] for number in range(count)]),
        pa.array(seconds, pa.timestamp("us")),
    ]
    return pa.Table.from_arrays(arrays, schema=schema_of(_COLUMNS))


def _told(what: str, begun: float) -> None:
    print(f"({what}: {time.monotonic() - begun:.0f} s)", file=sys.stderr, flush=True)


@contextmanager
def given_postgresql(catalogue: Catalogue, rows: pa.Table) -> Iterator[Given | None]:
    """Start a PostgreSQL that has the tables; None where there is none."""
    begun = time.monotonic()
    initdb, daemon = postgresql.programs()
    if initdb is None or daemon is None:
        yield None
        return
    with (
        postgresql.start(initdb, daemon) as server,
        server.database() as connection,
    ):
        for table, found in _tables(catalogue, rows).items():
            load_postgresql(connection, table, found, TableKeys())
        _told("PostgreSQL started and filled", begun)
        pid = int((server.directory / "data/postmaster.pid").read_text().split()[0])
        yield Given("postgresql", server.url(connection.info.dbname), pid)


@contextmanager
def given_mariadb(catalogue: Catalogue, rows: pa.Table) -> Iterator[Given | None]:
    """Start a MariaDB that has the tables; None where there is none."""
    begun = time.monotonic()
    install, daemon = mariadb.programs()
    if install is None or daemon is None:
        yield None
        return
    with mariadb.start(install, daemon) as server, server.database(PLACE):
        for table, found in _tables(catalogue, rows).items():
            load_mariadb(server, PLACE, table, found, TableKeys(), "VARCHAR(60)")
        _told("MariaDB started and filled", begun)
        pid = int((server.socket.parent / "pid").read_text())
        yield Given("mariadb", server.url, pid, str(server.socket))


def _tables(catalogue: Catalogue, rows: pa.Table) -> Mapping[Table, pa.Table]:
    first, second = (each.table for each in catalogue.tables)
    return {first: rows, second: _numbers(second.nrows or 0)}


def _numbers(count: int) -> pa.Table:
    return pa.table({"number": pa.array(range(count), pa.int32())})
