"""VOTables, in any serialisation that the uploads' reader knows."""

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

import pyarrow as pa

from engines.files.faults import FileFault, blaming
from engines.files.file_table import FileTable
from formats.errors import NoSuchTable
from formats.votable_reader import read_votable

__all__ = ["VOTABLE_ENDINGS", "open_votable"]

VOTABLE_ENDINGS = (".vot", ".votable", ".xml", ".vot.gz", ".votable.gz", ".xml.gz")

_MAX_TABLES = 200


def open_votable(path: Path) -> list[FileTable]:
    """Look at the tables of a VOTable that have data.

    Raises
    ------
    FileFault
        It is not a VOTable, or one of its tables is broken.
    """
    tables: list[FileTable] = []
    with blaming(path, "a VOTable"):
        while len(tables) < _MAX_TABLES:
            try:
                tables.append(_table(path, len(tables)))
            except NoSuchTable:
                return tables
    raise FileFault(f"{path} holds more than {_MAX_TABLES} tables.")


def _table(path: Path, number: int) -> FileTable:
    with _stream(path) as stream:
        header, _ = read_votable(stream, skip=number)

    def batches() -> Iterator[pa.RecordBatch]:
        with _stream(path) as stream:
            _, rows = read_votable(stream, skip=number)
            yield from rows

    return FileTable(
        name="" if header.table_name == "result" else header.table_name,
        columns=header.columns,
        batches=batches,
        description=header.description,
    )


def _stream(path: Path) -> BinaryIO:
    opened = gzip.open(path) if path.suffix.lower() == ".gz" else path.open("rb")
    return cast(BinaryIO, opened)
