"""CSV and TSV: names in the first line, types found by looking at all lines."""

from pathlib import Path

from engines.duckdb.quoting import literal
from engines.files.faults import blaming
from engines.files.file_table import FileTable
from engines.files.scan import as_pattern, scan_file

__all__ = ["CSV_ENDINGS", "NULL_WORDS", "open_csv"]

CSV_ENDINGS = (".csv", ".tsv", ".csv.gz", ".tsv.gz")

NULL_WORDS = "['', 'null', 'NULL', 'Null', 'NA', 'N/A', 'n/a', '--']"
"""What people write where there is no value, as DuckDB's list."""


def open_csv(path: Path) -> FileTable:
    """Look at a CSV file; lines that begin with # before the names are comments.

    Raises
    ------
    FileFault
        It is not a table, or a line has another number of values.
    """
    with blaming(path, "CSV"):
        tab = ", delim = '\t'" if ".tsv" in path.name.lower() else ""
        columns, scan = scan_file(
            f"read_csv({literal(as_pattern(path.resolve()))}, header = true,"
            f" sample_size = -1, comment = '#', nullstr = {NULL_WORDS}{tab})"
        )
        return FileTable(name="", columns=columns, batches=scan.batches, scan=scan)
