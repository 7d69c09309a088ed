"""VOTables, in any serialisation that the uploads' reader knows."""

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

import pyarrow as pa

from engines.files.faults import blaming
from engines.files.file_table import FileTable
from formats.votable_reader import read_votable

__all__ = ["VOTABLE_ENDINGS", "open_votable"]

VOTABLE_ENDINGS = (".vot", ".votable", ".xml", ".vot.gz", ".votable.gz", ".xml.gz")


def open_votable(path: Path) -> FileTable:
    """Look at the first table of a VOTable.

    Raises
    ------
    FileFault
        It is not a VOTable, or its first table is broken.
    """
    with blaming(path, "a VOTable"), _stream(path) as stream:
        header, _ = read_votable(stream)

    def batches() -> Iterator[pa.RecordBatch]:
        with _stream(path) as stream:
            _, rows = read_votable(stream)
            yield from rows

    return FileTable(
        name="" if header.table_name == "result" else header.table_name,
        columns=header.columns,
        batches=batches,
        description=header.description,
    )


def _stream(path: Path) -> BinaryIO:
    opened = gzip.open(path) if path.suffix == ".gz" else path.open("rb")
    return cast(BinaryIO, opened)
