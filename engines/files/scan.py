"""Files that DuckDB reads itself: what their columns are, and their rows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pyarrow as pa

from dali.arrow import arrow_type, column_type
from dali.tableset import Column
from engines.duckdb.quoting import literal, quoted

__all__ = [
    "ATTACHED",
    "LARGEST_LONG",
    "Scan",
    "as_pattern",
    "columns_of",
    "connect",
    "expressions_for",
    "scan_file",
]

ATTACHED = "source"
"""Name under which a scan's database file is attached."""

BATCH_ROWS = 100_000
"""Rows read at a time; import is not in a hurry for the first."""

ALONE_MEMORY = "1GB"
"""What may be used to read a file of which nobody knows what it does."""

ALONE_ROWS = 20_480
"""Rows of such a file that are read at a time, between which one can stop."""

_ALONE_VALUES = 1 << 21
_VECTOR = 2048

LARGEST_LONG = 2**63 - 1
"""The largest value of VOTable's widest integer."""

_SQL_TYPES = {
    pa.bool_(): "BOOLEAN",
    pa.uint8(): "UTINYINT",
    pa.int16(): "SMALLINT",
    pa.int32(): "INTEGER",
    pa.int64(): "BIGINT",
    pa.float32(): "FLOAT",
    pa.float64(): "DOUBLE",
    pa.string(): "VARCHAR",
    pa.timestamp("us"): "TIMESTAMP",
    pa.binary(): "BLOB",
}


@dataclass(frozen=True, slots=True)
class Scan:
    """How DuckDB reads a table where it lies.

    Parameters
    ----------
    relation
        SQL that stands in FROM.
    expressions
        SQL of each column, of a type that fits its VOTable datatype.
    attach
        A database file to attach first as `ATTACHED`.
    reads
        Files and folders (these end in a slash) that ``relation`` reads.
    alone
        The only file that may be read, whatever is in it, within bounds of
        memory; None if the file is its publisher's own.
    """

    relation: str
    expressions: tuple[str, ...]
    attach: Path | None = None
    reads: tuple[str, ...] = ()
    alone: Path | None = None

    def select(self, names: Sequence[str]) -> str:
        """Write the query that reads all rows, its columns under these names."""
        items = ", ".join(
            f"{expression} AS {quoted([name])}"
            for expression, name in zip(self.expressions, names, strict=True)
        )
        return f"SELECT {items} FROM {self.relation}"

    def batches(self) -> Iterator[pa.RecordBatch]:
        """Read all rows."""
        names = [f"c{number}" for number in range(len(self.expressions))]
        rows = BATCH_ROWS
        if self.alone is not None:
            some = _ALONE_VALUES // len(names) // _VECTOR * _VECTOR
            rows = min(ALONE_ROWS, max(_VECTOR, some))
        with connect(self.attach, alone=self.alone) as connection:
            relation = connection.sql(self.select(names))
            yield from relation.to_arrow_reader(rows)


def as_pattern(path: Path) -> str:
    """Write a path so that DuckDB, which unfolds patterns, finds this one file."""
    return re.sub(r"([*?\[])", r"[\1]", str(path))


def connect(
    attach: Path | None = None, *, alone: Path | None = None
) -> duckdb.DuckDBPyConnection:
    """Open a database in memory to read files with, or one file ``alone``."""
    connection = duckdb.connect(
        ":memory:",
        config={
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "python_enable_replacements": False,
        },
    )
    connection.execute("SET TimeZone = 'UTC'")
    if attach is not None:
        place = literal(str(attach.resolve()))
        connection.execute(f"ATTACH {place} AS {ATTACHED} (READ_ONLY)")
    if alone is not None:
        _lock(connection, alone)
    return connection


def _lock(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    place = path.resolve()
    # DuckDB asks for leave by the pattern before it unfolds it.
    allowed = ", ".join(literal(each) for each in (str(place), as_pattern(place)))
    for setting in (
        f"memory_limit = '{ALONE_MEMORY}'",
        "temp_directory = ''",
        "threads = 1",
        f"allowed_paths = [{allowed}]",
        "enable_external_access = false",
        "lock_configuration = true",
    ):
        connection.execute(f"SET {setting}")


def scan_file(
    relation: str,
    *,
    attach: Path | None = None,
    reads: tuple[str, ...] = (),
    without: frozenset[str] = frozenset(),
    alone: Path | None = None,
) -> tuple[tuple[Column, ...], Scan]:
    """Find the columns of what DuckDB can read, but not those named ``without``."""
    with connect(attach, alone=alone) as connection:
        found = connection.sql(f"SELECT * FROM {relation} LIMIT 0").to_arrow_table()
        schema = pa.schema([f for f in found.schema if f.name not in without])
        columns = columns_of(_with_texts(connection, relation, schema))
    expressions = expressions_for(schema, columns)
    return columns, Scan(relation, expressions, attach, reads, alone)


def _with_texts(
    connection: duckdb.DuckDBPyConnection, relation: str, schema: pa.Schema
) -> pa.Schema:
    """Make text of unsigned columns that hold more than VOTable's long can."""
    for number, field in enumerate(schema):
        if field.type != pa.uint64():
            continue
        query = f"SELECT max({quoted([field.name])}) FROM {relation}"
        row = connection.execute(query).fetchone()
        if row is not None and row[0] is not None and row[0] > LARGEST_LONG:
            schema = schema.set(number, field.with_type(pa.string()))
    return schema


def columns_of(schema: pa.Schema) -> tuple[Column, ...]:
    """Describe the columns of an Arrow schema, as far as types go."""
    return tuple(Column(field.name, *column_type(field.type)) for field in schema)


def expressions_for(schema: pa.Schema, columns: Sequence[Column]) -> tuple[str, ...]:
    """Write each column, cast where the canonical type is another.

    What VOTable has no type for (structures, maps, decimals, intervals, dates)
    is cast here, so that a query sees the type that the table's metadata say.
    """
    return tuple(
        _expression(field, column)
        for field, column in zip(schema, columns, strict=True)
    )


def _expression(field: "pa.Field[pa.DataType]", column: Column) -> str:
    wanted = arrow_type(column)
    name = quoted([field.name])
    sql_type = _SQL_TYPES.get(wanted)
    if field.type == wanted or sql_type is None:
        return name
    if pa.types.is_date(field.type):
        # A plain cast would be made by DuckDB's reader of CSV, in another format.
        return f"({name} + INTERVAL 0 SECOND)"
    if pa.types.is_timestamp(field.type) and field.type.tz is not None:
        # DuckDB knows no way from zoned nanoseconds but this.
        name = f"CAST({name} AS TIMESTAMPTZ)"
    return f"CAST({name} AS {sql_type})"
