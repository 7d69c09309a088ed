"""A SQLite database file: the rows, the columns' metadata, the infos.

SQLite has no NaN: it becomes NULL.  Arrays are JSON text, timestamps ISO text.
"""

import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import polars as pl
import pyarrow as pa

from dali.result import Info, Outcome, ResultHeader
from dali.tableset import Column
from formats.arrays import AnyArray
from formats.cells import Style, frame_of
from formats.errors import UnfitValue
from formats.slices import slices
from formats.votable_document import final_infos
from formats.writer import Encoder

__all__ = ["SQLITE", "SqliteFile"]

_STYLE = Style(
    nan='"NaN"',
    positive='"Infinity"',
    negative='"-Infinity"',
    opening="[",
    between=",",
    closing="]",
    null_item="null",
)
_TYPES = {"boolean": "BOOLEAN", "float": "REAL", "double": "REAL"}
_NOTES = "table_columns"
_INFOS = "table_infos"
_FACTS = ("name", "datatype", "arraysize", "xtype", "unit", "ucd", "utype")
_CHUNK = 1 << 20
_MAX_COLUMNS = 2000


@dataclass(frozen=True, slots=True)
class SqliteFile:
    """A file that any SQLite opens."""

    name: str = "sqlite"
    ivo_id: str | None = None
    media_type: str = "application/vnd.sqlite3"
    aliases: tuple[str, ...] = ("sqlite3", "application/x-sqlite3")
    extension: str = "sqlite"

    def encoder(self, header: ResultHeader) -> Encoder:
        """Begin a result.

        Raises
        ------
        UnfitValue
            There are more columns than SQLite takes.
        """
        if len(header.columns) > _MAX_COLUMNS:
            raise UnfitValue(
                f"A SQLite table has {_MAX_COLUMNS} columns at most.",
                hint="Select fewer columns, or ask for VOTable or Parquet.",
            )
        return _Encoder(header)


SQLITE = SqliteFile()


class _Encoder:
    def __init__(self, header: ResultHeader) -> None:
        self._header = header
        self._folder = tempfile.TemporaryDirectory()
        self._path = Path(self._folder.name) / "result.sqlite"
        # One thread at a time is the encoder's contract, not always the same.
        self._db = sqlite3.connect(
            self._path, check_same_thread=False, isolation_level=None
        )
        marks = ",".join("?" * len(header.columns))
        self._insert = f"INSERT INTO {_table(header)} VALUES ({marks})"

    def begin(self) -> Iterator[bytes]:
        """Create the table; the file is complete only at the end."""
        # Nobody else sees the file, and a broken one is thrown away.
        self._db.execute("PRAGMA journal_mode = OFF")
        self._db.execute("PRAGMA synchronous = OFF")
        self._db.execute("BEGIN")
        columns = ", ".join(
            f"{_quoted(name)} {_kind(column)}"
            for name, column in zip(
                _names(self._header.columns), self._header.columns, strict=True
            )
        )
        self._db.execute(f"CREATE TABLE {_table(self._header)} ({columns})")
        return iter(())

    def batch(self, batch: pa.RecordBatch) -> Iterator[bytes]:
        for piece in slices(batch):
            frame = frame_of(piece, self._header.columns, _STYLE)
            values = [
                _values(cells, array)
                for cells, array in zip(
                    frame.iter_columns(), piece.columns, strict=True
                )
            ]
            self._db.executemany(self._insert, zip(*values, strict=True))
        return iter(())

    def end(self, outcome: Outcome, infos: tuple[Info, ...] = ()) -> Iterator[bytes]:
        status = Info("QUERY_STATUS", "OK")
        last = final_infos(outcome, infos) or (status,)
        self._describe((*self._header.infos, *last))
        self._db.execute("COMMIT")
        self._db.close()
        with self._path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk

    def close(self) -> None:
        """Delete the temporary file."""
        self._db.close()
        self._folder.cleanup()

    def _describe(self, infos: Sequence[Info]) -> None:
        facts = (*_FACTS, "description")
        self._db.execute(f"CREATE TABLE {_NOTES} ({', '.join(facts)})")
        self._db.executemany(
            f"INSERT INTO {_NOTES} VALUES ({','.join('?' * len(facts))})",
            [[getattr(c, fact) for fact in facts] for c in self._header.columns],
        )
        self._db.execute(f"CREATE TABLE {_INFOS} (name, value, text)")
        self._db.executemany(
            f"INSERT INTO {_INFOS} VALUES (?, ?, ?)",
            [(i.name, i.value, i.text) for i in infos],
        )


def _values(cells: pl.Series, array: AnyArray) -> list[object]:
    # As they are, not in JSON's spelling.
    if pa.types.is_binary(array.type) or pa.types.is_floating(array.type):
        values: list[object] = array.to_pylist()
        return values
    return cells.to_list()


def _table(header: ResultHeader) -> str:
    name = header.table_name
    if name.lower().startswith("sqlite_") or name.lower() in (_NOTES, _INFOS):
        name = "result"
    return _quoted(name)


def _names(columns: Sequence[Column]) -> list[str]:
    """Tell apart names that differ in case only: SQLite does not."""
    names: list[str] = []
    taken: set[str] = set()
    for column in columns:
        name, number = column.name, 2
        while name.lower() in taken:
            name, number = f"{column.name}_{number}", number + 1
        taken.add(name.lower())
        names.append(name)
    return names


def _quoted(name: str) -> str:
    return '"' + name.replace("\0", "").replace('"', '""') + '"'


def _kind(column: Column) -> str:
    scalar = column.arraysize in (None, "1")
    if column.datatype == "unsignedByte" and not scalar:
        return "BLOB"
    if column.datatype in ("char", "unicodeChar") or not scalar:
        return "TEXT"
    return _TYPES.get(column.datatype, "INTEGER")
