"""Tables of Arrow rows, brought into PostgreSQL and MariaDB as texts, which is fast.

Tables get the comments that their metadata have, and the keys that are asked for.
"""

import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import polars as pl
import psycopg
import pyarrow as pa
import pymysql
from psycopg import sql

from dali.tableset import Column, Table
from tests.support.mariadb import MariaDBServer

if TYPE_CHECKING:
    from pymysql.connections import Connection

__all__ = [
    "Sphere",
    "TableKeys",
    "is_list",
    "load_mariadb",
    "load_postgresql",
    "loading_mariadb",
    "tab_separated",
]

Sphere = Literal["healpix", "q3c", "pgsphere"]

_TEXTUAL = ("char", "unicodeChar")

_PART_ROWS = 100_000


@dataclass(frozen=True, slots=True)
class TableKeys:
    """What makes a table's rows fast to find.

    Parameters
    ----------
    unique
        Column of which no value is there twice; the primary key, unless rows are to
        be stored by position.
    foreign
        Column, and the place and column that it points to, as SQL has them.
    cells
        Column of HEALPix cells, none twice.
    sphere
        What positions have an index of, in PostgreSQL.
    """

    unique: str | None = None
    foreign: tuple[str, str, str] | None = None
    cells: str = "healpix_29"
    sphere: Sphere = "healpix"


def is_list(column: Column) -> bool:
    """Tell whether a column holds lists."""
    return column.arraysize is not None and column.datatype not in _TEXTUAL


# --- PostgreSQL --------------------------------------------------------------------

_POSTGRESQL = {
    "boolean": "boolean",
    "short": "smallint",
    "int": "integer",
    "long": "bigint",
    "float": "real",
    "double": "double precision",
    # As it is where a database is not of the locale C: not by their characters.
    "char": 'text COLLATE "en-x-icu"',
    "unicodeChar": 'text COLLATE "en-x-icu"',
}


def load_postgresql(
    connection: psycopg.Connection, table: Table, rows: pa.Table, keys: TableKeys
) -> None:
    """Make a table in a schema of its name, and fill it."""
    name = f"{_quoted(table.schema)}.{_quoted(table.name)}"
    connection.execute(f"CREATE SCHEMA IF NOT EXISTS {_quoted(table.schema)}".encode())
    columns = ", ".join(map(_postgresql_column, table.columns))
    connection.execute(f"CREATE TABLE {name} ({columns})".encode())
    with (
        connection.cursor() as cursor,
        cursor.copy(f"COPY {name} FROM STDIN".encode()) as copy,
    ):
        for part in tab_separated(rows):
            copy.write(part)
    for statement in _postgresql_keys(table, name, keys):
        connection.execute(statement.encode())
    _comment_postgresql(connection, table, name)


def _postgresql_column(column: Column) -> str:
    kind = _POSTGRESQL[column.datatype]
    if column.xtype == "timestamp":
        kind = "timestamp"
    array = "[]" if is_list(column) else ""
    null = "" if column.nullable else " NOT NULL"
    return f"{_quoted(column.name)} {kind}{array}{null}"


def _postgresql_keys(table: Table, name: str, keys: TableKeys) -> Iterator[str]:
    if keys.unique:
        yield f"ALTER TABLE {name} ADD PRIMARY KEY ({_quoted(keys.unique)})"
    if keys.foreign:
        here, place, there = keys.foreign
        foreign = f"FOREIGN KEY ({here}) REFERENCES {place} ({there})"
        yield f"ALTER TABLE {name} ADD {foreign}"
    position = table.position
    if position is not None:
        index = _quoted(f"{table.schema}_{table.name}_cells")
        places = f"{position.ra}, {position.dec}"
        point = f"spoint(radians({position.ra}), radians({position.dec}))"
        yield {
            "healpix": f"CREATE UNIQUE INDEX {index} ON {name} ({keys.cells})",
            "q3c": f"CREATE INDEX {index} ON {name} (q3c_ang2ipix({places}))",
            "pgsphere": f"CREATE INDEX {index} ON {name} USING gist ({point})",
        }[keys.sphere]
        if keys.sphere == "healpix":
            yield f"CLUSTER {name} USING {index}"
    yield f"ANALYZE {name}"


def _comment_postgresql(
    connection: psycopg.Connection, table: Table, name: str
) -> None:
    told = [(f"TABLE {name}", table.description)]
    told += [(f"COLUMN {name}.{_quoted(c.name)}", c.description) for c in table.columns]
    for what, text in told:
        # Such a statement takes no parameters.
        literal = sql.Literal(text).as_string(connection)
        connection.execute(f"COMMENT ON {what} IS {literal}".encode())


def _quoted(name: str) -> str:
    doubled = name.replace('"', '""')
    return f'"{doubled}"'


# --- MariaDB -----------------------------------------------------------------------

_MARIADB = {
    "boolean": "BOOLEAN",
    "short": "SMALLINT",
    "int": "INT",
    "long": "BIGINT",
    "float": "FLOAT",
    "double": "DOUBLE",
}


def loading_mariadb(server: MariaDBServer) -> "Connection[Any]":
    """Connect as one who may load files."""
    return pymysql.connect(
        unix_socket=str(server.socket),
        user="root",
        charset="utf8mb4",
        autocommit=True,
        local_infile=True,
    )


def load_mariadb(
    server: MariaDBServer,
    database: str,
    table: Table,
    rows: pa.Table,
    keys: TableKeys,
    text: str = "TEXT",
) -> None:
    """Make a table in a database, and fill it: without lists, which there are not.

    Texts, of the type ``text``, compare as they do by default: regardless of case
    and of blanks at the end.
    """
    columns = [column for column in table.columns if not is_list(column)]
    place = f"`{database}`.`{table.name}`"
    lines = [_mariadb_column(column, keys, text) for column in columns]
    lines += _mariadb_keys(table, keys)
    comment = _mariadb_text(table.description or "")
    with (
        closing(loading_mariadb(server)) as connection,
        connection.cursor() as cursor,
        tempfile.NamedTemporaryFile() as file,
    ):
        cursor.execute(f"CREATE TABLE {place} ({', '.join(lines)}) COMMENT {comment}")
        for part in tab_separated(rows.select([column.name for column in columns])):
            file.write(part)
        file.flush()
        cursor.execute(
            f"LOAD DATA LOCAL INFILE %s INTO TABLE {place} CHARACTER SET utf8mb4",
            [file.name],
        )
        cursor.execute(f"ANALYZE TABLE {place}")


def _mariadb_keys(table: Table, keys: TableKeys) -> Iterator[str]:
    position = table.position
    if position is not None:
        yield f"PRIMARY KEY (`{keys.cells}`)"
        # Pairs are found by latitudes.
        yield f"KEY (`{position.dec}`)"
    if keys.unique is not None:
        kind = "PRIMARY" if position is None else "UNIQUE"
        yield f"{kind} KEY (`{keys.unique}`)"
    if keys.foreign is not None:
        here, place, there = keys.foreign
        yield f"FOREIGN KEY (`{here}`) REFERENCES {place} (`{there}`)"


def _mariadb_column(column: Column, keys: TableKeys, text: str) -> str:
    kind = _MARIADB.get(column.datatype, text)
    if column.xtype == "timestamp":
        kind = "DATETIME(6)"
    nullable = column.nullable and column.name not in (keys.unique, keys.cells)
    comment = _mariadb_text(column.description or "")
    null = "NULL" if nullable else "NOT NULL"
    return f"`{column.name}` {kind} {null} COMMENT {comment}"


def _mariadb_text(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "''")
    return f"'{escaped}'"


# --- rows as text, which both read -------------------------------------------------


def tab_separated(rows: pa.Table) -> Iterator[bytes]:
    """Write rows with tabs between, and a backslash before what is not meant."""
    frame = pl.from_arrow(rows)
    assert isinstance(frame, pl.DataFrame)
    plain = frame.with_columns(*map(_plain, frame.schema.items()))
    for part in plain.iter_slices(_PART_ROWS):
        yield part.write_csv(
            include_header=False, separator="\t", null_value="\\N", quote_style="never"
        ).encode()


def _plain(item: tuple[str, pl.DataType]) -> pl.Expr:
    name, kind = item
    column = pl.col(name)
    if kind == pl.Boolean:
        return column.cast(pl.Int8)
    if isinstance(kind, pl.List):
        text = column.cast(pl.List(pl.String)).list.join(",")
        return pl.concat_str(pl.lit("{"), text, pl.lit("}")).alias(name)
    if kind != pl.String:
        return column
    for plain, escaped in (("\\", "\\\\"), ("\t", "\\t"), ("\n", "\\n")):
        column = column.str.replace_all(plain, escaped, literal=True)
    return column
