"""ECSV (APE 6): a YAML header that declares the columns, then CSV."""

import gzip
import itertools
from pathlib import Path
from typing import IO, cast

import pyarrow as pa

from dali.arrow import column_type
from dali.tableset import Column
from engines.duckdb.quoting import literal, quoted
from engines.files.astropy_yaml import YamlColumn, noted, read_yaml
from engines.files.faults import FileFault, blaming
from engines.files.file_table import FileTable
from engines.files.scan import Scan, as_pattern

__all__ = ["open_ecsv"]

_HEADER_LINES = 100_000

_TYPES: dict[str, tuple[str, pa.DataType]] = {
    "bool": ("BOOLEAN", pa.bool_()),
    "int8": ("SMALLINT", pa.int16()),
    "int16": ("SMALLINT", pa.int16()),
    "int32": ("INTEGER", pa.int32()),
    "int64": ("BIGINT", pa.int64()),
    "uint8": ("UTINYINT", pa.uint8()),
    "uint16": ("INTEGER", pa.int32()),
    "uint32": ("BIGINT", pa.int64()),
    "uint64": ("BIGINT", pa.int64()),
    "float16": ("FLOAT", pa.float32()),
    "float32": ("FLOAT", pa.float32()),
    "float64": ("DOUBLE", pa.float64()),
    "float128": ("DOUBLE", pa.float64()),
    "string": ("VARCHAR", pa.string()),
}


def open_ecsv(path: Path) -> FileTable:
    """Look at an ECSV file.

    Raises
    ------
    FileFault
        Its header is broken, or declares what VOTable has no type for.
    """
    with blaming(path, "ECSV"):
        lines = _header(path)
        notes = read_yaml([line[2:] for line in lines])
        packed = "gzip" if path.suffix.lower() == ".gz" else "none"
        made = [_column(each) for each in notes.declared]
        raw = ", ".join(
            f"{literal(each.name)}: {literal(sql)}"
            for each, (_, sql, _) in zip(notes.declared, made, strict=True)
        )
        relation = (
            f"read_csv({literal(as_pattern(path.resolve()))}, auto_detect = false,"
            f" columns = {{{raw}}}, delim = {literal(notes.delimiter)}, quote = '\"',"
            f" escape = '\"', header = true, compression = {literal(packed)},"
            f" skip = {len(lines)}, nullstr = '')"
        )
        columns = tuple(noted(c, notes.columns.get(c.name, {})) for c, _, _ in made)
        scan = Scan(relation, tuple(expression for _, _, expression in made))
        return FileTable(
            name=notes.name or "",
            columns=columns,
            batches=scan.batches,
            scan=scan,
            description=notes.description,
        )


def _header(path: Path) -> list[str]:
    opener = gzip.open if path.suffix.lower() == ".gz" else open
    with cast(IO[str], opener(path, "rt", encoding="utf-8")) as file:
        some = itertools.islice(file, _HEADER_LINES)
        lines = list(itertools.takewhile(lambda line: line.startswith("# "), some))
    if not lines or "%ECSV" not in lines[0]:
        raise FileFault(f"{path} does not begin with an ECSV header.")
    return lines


def _column(declared: YamlColumn) -> tuple[Column, str, str]:
    """Give the column, the type to read as, and the expression over that."""
    name = quoted([declared.name])
    if declared.subtype is None:
        sql, kind = _TYPES.get(declared.datatype, ("VARCHAR", pa.string()))
        return Column(declared.name, *column_type(kind)), sql, name
    base, _, shape = declared.subtype.partition("[")
    if base not in _TYPES or base == "string" or not shape:
        return Column(declared.name, "char", "*"), "VARCHAR", name
    sql, kind = _TYPES[base]
    sizes = shape.rstrip("]").split(",")
    dimensions = len(sizes)
    expression = f"CAST({name} AS {sql}{'[]' * dimensions})"
    for _ in range(dimensions - 1):
        expression = f"flatten({expression})"
    datatype, _, _ = column_type(kind)
    return Column(declared.name, datatype, _arraysize(sizes)), "VARCHAR", expression


def _arraysize(sizes: list[str]) -> str:
    """Write ECSV's shape as VOTable's, whose first dimension changes fastest."""
    return "x".join("*" if s.strip() == "null" else s.strip() for s in reversed(sizes))
