"""CSV and TSV: names in the first line, types found by looking at all lines."""

import gzip
from pathlib import Path
from typing import IO, cast

from engines.duckdb.quoting import literal
from engines.files.faults import FileFault, blaming
from engines.files.file_table import FileTable
from engines.files.scan import as_pattern, connect, scan_file

__all__ = ["CSV_ENDINGS", "NULL_WORDS", "open_csv"]

CSV_ENDINGS = (".csv", ".tsv", ".csv.gz", ".tsv.gz")

NULL_WORDS = "['', 'null', 'NULL', 'Null', 'NA', 'N/A', 'n/a', '--']"
"""What people write where there is no value, as DuckDB's list."""

_DELIMITERS = ",;\t|"
_LINE_BYTES = 1 << 20
_COMMENT_LINES = 100_000
_MAX_COLUMNS = 10_000


def open_csv(path: Path, *, tabs: bool = False, alone: bool = False) -> FileTable:
    """Look at a CSV file; lines that begin with # before the names are comments.

    Parameters
    ----------
    path
        The file; its ending tells gzip and TSV.
    tabs
        Whether it is TSV whatever its ending.
    alone
        Whether it is read without trust, see `Scan`.

    Raises
    ------
    FileFault
        It is not a table, or a line has another number of values.
    """
    with blaming(path, "CSV"):
        skipped, delimiter = _layout(path, tabs)
        packed = "gzip" if path.suffix.lower() == ".gz" else "none"
        # Nothing but types is left to DuckDB to find out: of a file with uneven
        # lines it would take those that look best, and be silent on the rest.
        written = (
            f"header = true, skip = {skipped}, delim = {literal(delimiter)},"
            " quote = '\"', escape = '\"', comment = '', strict_mode = true,"
            f" null_padding = false, nullstr = {NULL_WORDS},"
            f" compression = {literal(packed)}"
        )
        place = literal(as_pattern(path.resolve()))
        only = path if alone else None
        # Types are found once, not again whenever the rows are read.
        types = _types(f"sniff_csv({place}, sample_size = -1, {written})", only)
        columns, scan = scan_file(
            f"read_csv({place}, auto_detect = false, {types}, {written})", alone=only
        )
        return FileTable(name="", columns=columns, batches=scan.batches, scan=scan)


def _types(sniffer: str, alone: Path | None) -> str:
    """Find out what the values are; give it as arguments of DuckDB's reader."""
    query = f"SELECT Columns, DateFormat, TimestampFormat FROM {sniffer}"
    with connect(alone=alone) as connection:
        ((found, dates, times),) = connection.execute(query).fetchall()
    named = ", ".join(
        f"{literal(each['name'])}: {literal(each['type'])}" for each in found
    )
    said = [f"columns = {{{named}}}"]
    said += [f"dateformat = {literal(dates)}"] if dates else []
    said += [f"timestampformat = {literal(times)}"] if times else []
    return ", ".join(said)


def _layout(path: Path, tabs: bool) -> tuple[int, str]:
    """Count the lines before the names, and find what stands between these."""
    opener = gzip.open if path.suffix.lower() == ".gz" else open
    with cast(IO[bytes], opener(path, "rb")) as file:
        for skipped in range(_COMMENT_LINES):
            line = file.readline(_LINE_BYTES)
            if not line:
                raise FileFault(f"{path} is empty.")
            text = _text(path, line)
            if text.strip() and not text.startswith("#"):
                delimiter = "\t" if tabs else _delimiter(path, text)
                if text.count(delimiter) >= _MAX_COLUMNS:
                    raise FileFault(f"{path} has more than {_MAX_COLUMNS} columns.")
                return skipped, delimiter
    raise FileFault(f"{path} has more than {_COMMENT_LINES:,} lines of comments.")


def _text(path: Path, line: bytes) -> str:
    try:
        text = line.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "\x00"
    if "\x00" in text:
        raise FileFault(f"{path} is not text in UTF-8.", hint="Is it a CSV file?")
    if text.lstrip().startswith("<"):
        raise FileFault(
            f"{path} begins as a web page or XML does, not as CSV.",
            hint="Did a download end in an error page?",
        )
    return text


def _delimiter(path: Path, names: str) -> str:
    if path.name.lower().removesuffix(".gz").endswith(".tsv"):
        return "\t"
    # What is between quotation marks is part of a name.
    bare = "".join(names.split('"')[::2])
    return max(_DELIMITERS, key=bare.count)
