"""The table in a file that somebody sent: hostile until it is read.

What a file is, its first bytes say; what its sender says only helps where they
don't.  The readers are those of a publisher's own files, under bounds.  The
path is of no use to the sender, and nobody's business: no error tells it.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import duckdb
import pyarrow as pa

from dali.arrow import arrow_type, schema_of
from dali.errors import DaliError, NotSupported, TooLarge
from dali.tableset import Column
from engines.files.csv_file import open_csv
from engines.files.ecsv_file import open_ecsv
from engines.files.faults import FileFault, FileTooLarge, blaming
from engines.files.file_table import FileTable
from engines.files.fits_file import first_fits_table
from engines.files.names import unique_names
from engines.files.parquet_files import open_parquet
from engines.files.scan import Scan, as_pattern, connect
from formats.votable_reader import read_votable

__all__ = ["read_upload"]

_HEAD = 512
_MAX_COLUMNS = 10_000
_MAX_BYTES = 1 << 30
"""Of a table's texts and arrays, as they are once nothing is compressed."""

_VOTABLE_ROWS = 20_000
_BYTES_EACH = 8

_COMPRESSED = {
    b"\x1f\x8b": "gzip",
    b"\x1f\x9d": "compress",
    b"PK\x03\x04": "zip",
    b"BZh": "bzip2",
    b"\xfd7zXZ\x00": "xz",
    b"\x28\xb5\x2f\xfd": "zstd",
    b"7z\xbc\xaf\x27\x1c": "7-zip",
}
_OTHERS = {
    b"SQLite format 3": "an SQLite file",
    b"\x89HDF": "an HDF5 file",
    b"ARROW1": "an Arrow file",
    b"%PDF": "a PDF document",
}
_BYTE_ORDER = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_KNOWN = "Send VOTable, FITS, Parquet, ECSV, CSV or TSV."


def read_upload(path: Path, media_type: str = "", file_name: str = "") -> FileTable:
    """Look at the table in a file; blocks.

    Its rows are read later, from the same file, and may bring the same errors.

    Parameters
    ----------
    path
        Where it lies.
    media_type, file_name
        What its sender says of it; used to tell TSV from CSV.

    Raises
    ------
    FileFault
        It is no table, or a broken one.
    TooLarge
        Its values take more memory than there is for an upload.
    NotSupported
        It is compressed, or of a kind that is not read.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    _check_kind(head)
    kind, reader = _reader(head, media_type, file_name)
    with _anonymous(path), blaming(path, kind):
        found = reader(path)
        if not found.columns:
            raise FileFault("It has no columns.")
        if len(found.columns) > _MAX_COLUMNS:
            raise TooLarge(f"It has more than {_MAX_COLUMNS} columns.")

    def batches() -> Iterator[pa.RecordBatch]:
        with _anonymous(path), blaming(path, kind):
            yield from found.batches()

    return replace(found, columns=_named(found.columns), batches=batches)


def _check_kind(head: bytes) -> None:
    if not head:
        raise FileFault("The file is empty.", hint=_KNOWN)
    for magic, name in _COMPRESSED.items():
        if head.startswith(magic):
            raise NotSupported(
                f"The file is compressed, by {name}.", hint="Send it uncompressed."
            )
    for magic, name in _OTHERS.items():
        if head.startswith(magic):
            raise NotSupported(f"The file is {name}.", hint=_KNOWN)


def _reader(
    head: bytes, media_type: str, file_name: str
) -> tuple[str, Callable[[Path], FileTable]]:
    """Choose by the first bytes; give what the file is called then, as well."""
    if head.startswith(b"PAR1"):
        return "Parquet", _parquet
    if head.startswith(b"SIMPLE  "):
        return "FITS", first_fits_table
    bare = head
    for mark in _BYTE_ORDER:
        bare = bare.removeprefix(mark)
    # In UTF-16 every second byte of these is a zero.
    bare = bare.replace(b"\0", b"").lstrip()
    if bare.startswith(b"<"):
        return "a VOTable", _votable
    if bare.startswith(b"# %ECSV"):
        return "ECSV", open_ecsv
    if "votable" in media_type or media_type.endswith("/xml"):
        raise FileFault(
            f"The file is said to be {media_type[:60]}, and is not.", hint=_KNOWN
        )
    tabs = "tab-separated" in media_type or file_name.lower().endswith(".tsv")
    return "CSV", lambda path: open_csv(path, tabs=tabs, alone=True)


def _votable(path: Path) -> FileTable:
    with path.open("rb") as stream:
        header, _ = read_votable(stream)

    def batches() -> Iterator[pa.RecordBatch]:
        with path.open("rb") as stream:
            _, rows = read_votable(stream, batch_rows=_VOTABLE_ROWS)
            yield from rows

    return FileTable(
        name=header.table_name,
        columns=header.columns,
        batches=batches,
        description=header.description,
    )


def _parquet(path: Path) -> FileTable:
    found = open_parquet(path, alone=True)
    scan = found.scan
    assert scan is not None

    def batches() -> Iterator[pa.RecordBatch]:
        yield from _measured(scan, found.columns)
        yield from scan.batches()

    return replace(found, batches=batches)


def _measured(scan: Scan, columns: tuple[Column, ...]) -> Iterator[pa.RecordBatch]:
    """See that the values are not endless; after each column there is an empty batch.

    Parquet keeps a value once, however often it comes: a few hundred bytes may
    be gigabytes.  DuckDB counts them without making them.
    """
    nothing = pa.RecordBatch.from_pylist([], schema=schema_of(columns))
    total = 0
    with connect(alone=scan.alone) as connection:
        for expression, column in zip(scan.expressions, columns, strict=True):
            if (size := _size_of(expression, column)) is None:
                continue
            query = f"SELECT sum({size}) FROM {scan.relation}"
            ((found,),) = connection.execute(query).fetchall()
            total += int(found or 0)
            if total > _MAX_BYTES:
                raise TooLarge(
                    "Its values are too long, all together.",
                    hint=f"At most {_MAX_BYTES >> 20} MiB are taken.",
                )
            yield nothing


def _size_of(expression: str, column: Column) -> str | None:
    kind = arrow_type(column)
    if pa.types.is_string(kind):
        return f"strlen({expression})"
    if pa.types.is_binary(kind):
        return f"octet_length({expression})"
    if pa.types.is_list(kind):
        return f"{_BYTES_EACH} * len({expression})"
    return None


def _named(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """Tell columns apart by more than case, as a database does."""
    names = unique_names(
        column.name.replace("\0", "") if column.name.strip("\0 ") else f"col{number}"
        for number, column in enumerate(columns, 1)
    )
    return tuple(replace(c, name=n) for c, n in zip(columns, names, strict=True))


@contextmanager
def _anonymous(path: Path) -> Iterator[None]:
    """Take the path out of whatever error there is."""
    try:
        yield
    except DaliError as error:
        error.message = _without(path, error.message)
        error.args = (error.message,)
        error.hint = None if error.hint is None else _without(path, error.hint)
        raise
    except (MemoryError, duckdb.OutOfMemoryException) as error:
        raise FileTooLarge(
            "The file needs more memory than an upload may have.",
            hint="Send fewer rows, or shorter values.",
        ) from error


def _without(path: Path, text: str) -> str:
    whole = path.resolve()
    spelt = {str(each) for each in (path, whole)} | {as_pattern(whole)}
    for name in sorted(spelt, key=len, reverse=True):
        text = text.replace(name, "The file")
    hidden = {str(each) for each in (path.parent, whole.parent)} - {"/", "."}
    if any(name in text for name in hidden):
        return "The file cannot be read."
    return text
