"""Uploads: from items of a request to files, and from files to a query's tables.

The files' own formats are not known here: a reader that the suite passes in
knows them.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import pyarrow as pa

from dali.errors import DaliError, TooLarge, UsageError
from dali.params import Params
from dali.tableset import Column, Schema, Table, TableSet
from endpoint import SentFile, Spool
from endpoint.spool import SpoolFile
from engines.protocol import Upload
from tap.upload_fetch import UploadFetcher
from tap.upload_parameter import UploadItem

__all__ = [
    "SCHEMA",
    "UploadReader",
    "UploadedFile",
    "UploadedTable",
    "gather",
    "open_uploads",
    "with_uploads",
]

SCHEMA = "TAP_UPLOAD"
"""The schema of uploaded tables (TAP 1.1 §2.7.6)."""

_NUMBER_BYTES = 8
_TEXT_BYTES = 16
"""What a number and a text take in a file, roughly: tables are planned by it."""


class UploadedTable(Protocol):
    """A table in a file, as its reader found it."""

    @property
    def columns(self) -> tuple[Column, ...]:
        """Its columns; no two have the same name in any case."""

    @property
    def batches(self) -> Callable[[], Iterator[pa.RecordBatch]]:
        """Reads the rows, from the first, and blocks; in the columns' order."""

    @property
    def description(self) -> str | None:
        """What its file says of it."""

    @property
    def nrows(self) -> int | None:
        """How many rows it says to have."""


class UploadReader(Protocol):
    """Finds the table in a file, whatever its format; blocks.

    Raises
    ------
    DaliError
        There is none.  It does not name the path, which is none of a caller's
        business.
    """

    def __call__(
        self, path: Path, media_type: str = "", file_name: str = ""
    ) -> UploadedTable:
        """Look at a file."""


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """A file that a query's table is in.

    Parameters
    ----------
    name
        The table's name, by the query.
    path
        Where it lies until the request's spool is closed.
    media_type, file_name
        What its sender says of it; empty if nothing is said.
    uri
        Where it was, by the request.
    size
        Bytes.
    """

    name: str
    path: Path
    media_type: str
    file_name: str
    uri: str
    size: int = 0

    @property
    def is_fetched(self) -> bool:
        """Say whether it came from elsewhere, not with the request."""
        return UploadItem(self.name, self.uri).scheme != "param"

    def as_sent(self) -> SentFile:
        """Give the file as if it had come with the request."""
        return SentFile(self.path, self.size, self.media_type, self.file_name)


async def gather(
    items: Sequence[UploadItem],
    files: Mapping[str, SentFile],
    params: Params,
    fetcher: UploadFetcher,
    spool: Spool,
    max_bytes: int,
) -> tuple[UploadedFile, ...]:
    """Find or fetch the files of all items.

    Parameters
    ----------
    items
        What the request uploads.
    files, params
        What came with it.
    fetcher
        Gets what is elsewhere.
    spool
        Where that is put.
    max_bytes
        Bytes of all files together.

    Raises
    ------
    UsageError
        A part is not there, or a URL does not lead to a file.
    TooLarge
        There are more bytes.
    DaliError
        A file could not be fetched.
    """
    found: list[UploadedFile] = []
    left = max_bytes
    for item in items:
        with _placing(item.name):
            if item.scheme == "param":
                upload = await _part(item, files, params, spool)
            else:
                path = await spool.path()
                size, kind = await fetcher.fetch(item.uri, path, left)
                name = item.uri.partition("?")[0].rpartition("/")[2]
                upload = UploadedFile(item.name, path, kind, name, item.uri, size)
            left -= upload.size
            if left < 0:
                raise TooLarge(
                    "The request uploads too much.",
                    hint=f"All tables together may have {max_bytes} bytes.",
                )
        found.append(upload)
    return tuple(found)


async def _part(
    item: UploadItem, files: Mapping[str, SentFile], params: Params, spool: Spool
) -> UploadedFile:
    """Find a part of the request, be it a file or a field (DALI 1.1 §3.4.5)."""
    sent = _in_any_case(files, item.part)
    if sent is None:
        values = params.values(item.part)
        if len(values) != 1:
            raise UsageError(
                f"The request has {'no' if not values else 'more than one'} part of "
                f"the name {item.part[:60]!r}.",
                hint="Send the table in a part of that name, as multipart/form-data.",
            )
        path = await spool.path()
        file = SpoolFile(path)
        try:
            await file.write(values[0].encode())
        finally:
            await file.close()  # noqa: ASYNC102 (a thread that writes)
        sent = SentFile(path, file.size)
    return UploadedFile(
        item.name, sent.path, sent.media_type, sent.name, item.uri, sent.size
    )


def _in_any_case(files: Mapping[str, SentFile], name: str) -> SentFile | None:
    """Find a file by its exact name, else as parameters are: in any case."""
    if name in files:
        return files[name]
    alike = [file for key, file in files.items() if key.lower() == name.lower()]
    return alike[0] if len(alike) == 1 else None


def open_uploads(
    files: Sequence[UploadedFile],
    read: UploadReader,
    place: Callable[[str], tuple[str, ...]],
    max_rows: int,
) -> tuple[Upload, ...]:
    """Look at the files; blocks.  Their rows are read when the query is run.

    Parameters
    ----------
    files
        What was gathered.
    read
        Knows the formats.
    place
        Names the tables for the database.
    max_rows
        Rows of each table.

    Raises
    ------
    DaliError
        A file is no table, or says to have too many rows.
    """
    return tuple(_opened(file, read, place, max_rows) for file in files)


def _opened(
    file: UploadedFile,
    read: UploadReader,
    place: Callable[[str], tuple[str, ...]],
    max_rows: int,
) -> Upload:
    with _placing(file.name):
        found = read(file.path, file.media_type, file.file_name)
        if (found.nrows or 0) > max_rows:
            raise _too_many(max_rows)

    def batches() -> Iterator[pa.RecordBatch]:
        left = max_rows
        with _placing(file.name):
            for batch in found.batches():
                left -= batch.num_rows
                if left < 0:
                    raise _too_many(max_rows)
                yield batch

    table = Table(
        name=file.name,
        schema=SCHEMA,
        columns=found.columns,
        physical=place(f"{SCHEMA}.{file.name}"),
        description=found.description,
        nrows=_estimated(found, file, max_rows) if found.nrows is None else found.nrows,
    )
    return Upload(table, batches)


def with_uploads(visible: TableSet, uploads: Sequence[Upload]) -> TableSet:
    """Add a query's own tables to those that its caller may name.

    They hide a schema of the same name, in any case.
    """
    own: dict[str, list[Table]] = {}
    for upload in uploads:
        own.setdefault(upload.table.schema, []).append(upload.table)
    hidden = {name.lower() for name in own}
    others = tuple(s for s in visible.schemas if s.name.lower() not in hidden)
    return replace(
        visible,
        schemas=(*others, *(Schema(name, tuple(some)) for name, some in own.items())),
    )


def _estimated(found: UploadedTable, file: UploadedFile, most: int) -> int:
    """Guess how many rows a file has, for joins are planned by that."""
    texts = sum(c.datatype in ("char", "unicodeChar") for c in found.columns)
    row = texts * _TEXT_BYTES + (len(found.columns) - texts) * _NUMBER_BYTES
    return max(1, min(most, file.size // max(1, row)))


def _too_many(most: int) -> TooLarge:
    return TooLarge("The table has too many rows.", hint=f"At most {most} are taken.")


@contextmanager
def _placing(name: str) -> Iterator[None]:
    """Say of which upload an error speaks."""
    try:
        yield
    except DaliError as error:
        if error.place is None:
            error.place = f"UPLOAD {name}"
        raise
