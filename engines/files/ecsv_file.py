"""ECSV (APE 6): a YAML header that declares the columns, then CSV.

Rows are read by Arrow, which begins where the header has ended: DuckDB would look
for quotation marks in the lines that it skips, and a description may have one.
"""

import gzip
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any, cast

import pyarrow as pa
import pyarrow.compute
import pyarrow.csv

from dali.arrow import arrow_type, column_type
from dali.tableset import Column
from engines.files.astropy_yaml import YamlColumn, noted, read_yaml
from engines.files.faults import FileFault, blaming
from engines.files.file_table import FileTable

__all__ = ["open_ecsv"]

_HEADER_BYTES = 1 << 20
_BLOCK = 4 << 20
_DELIMITERS = (" ", ",")

_TYPES: dict[str, pa.DataType] = {
    "bool": pa.bool_(),
    "int8": pa.int16(),
    "int16": pa.int16(),
    "int32": pa.int32(),
    "int64": pa.int64(),
    "uint8": pa.uint8(),
    "uint16": pa.int32(),
    "uint32": pa.int64(),
    "uint64": pa.int64(),
    "float16": pa.float32(),
    "float32": pa.float32(),
    "float64": pa.float64(),
    "float128": pa.float64(),
    "string": pa.string(),
}

_compute: Any = pyarrow.compute
_csv: Any = pyarrow.csv


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
        if notes.delimiter not in _DELIMITERS:
            raise FileFault(f"{path} has another delimiter than a space or comma.")
        made = [_column(each) for each in notes.declared]

        def batches() -> Iterator[pa.RecordBatch]:
            return _batches(path, len(lines), made, notes.delimiter)

        return FileTable(
            name=notes.name or "",
            columns=tuple(noted(c, notes.columns.get(c.name, {})) for c in made),
            batches=batches,
            description=notes.description,
        )


def _is_packed(path: Path) -> bool:
    return path.suffix.lower() == ".gz"


def _header(path: Path) -> list[str]:
    opener = gzip.open if _is_packed(path) else open
    lines: list[str] = []
    left = _HEADER_BYTES
    with cast(IO[bytes], opener(path, "rb")) as file:
        while (line := file.readline(left)).startswith(b"# "):
            lines.append(line.decode().rstrip("\r\n"))
            left -= len(line)
            if left <= 0:
                raise FileFault(f"{path} has a header of more than a megabyte.")
    if not lines or "%ECSV" not in lines[0]:
        raise FileFault(f"{path} does not begin with an ECSV header.")
    return lines


def _column(declared: YamlColumn) -> Column:
    if declared.subtype is None:
        kind = _TYPES.get(declared.datatype, pa.string())
        return Column(declared.name, *column_type(kind))
    base, _, shape = declared.subtype.partition("[")
    if base not in _TYPES or base == "string" or not shape:
        return Column(declared.name, "char", "*")
    datatype, _, _ = column_type(_TYPES[base])
    return Column(declared.name, datatype, _arraysize(shape.rstrip("]").split(",")))


def _arraysize(sizes: list[str]) -> str:
    """Write ECSV's shape as VOTable's, whose first dimension changes fastest."""
    return "x".join("*" if s.strip() == "null" else s.strip() for s in reversed(sizes))


def _batches(
    path: Path, skipped: int, columns: Sequence[Column], delimiter: str
) -> Iterator[pa.RecordBatch]:
    names = [f"c{number}" for number in range(len(columns))]
    kinds = [arrow_type(column) for column in columns]
    written = {
        name: pa.string() if _is_array(kind) else kind
        for name, kind in zip(names, kinds, strict=True)
    }
    opener: Any = gzip.open if _is_packed(path) else open
    with opener(path, "rb") as file:
        # The line after the header has the names once more.
        for _ in range(skipped + 1):
            file.readline(_BLOCK)
        if not file.peek(1):
            return
        for batch in _csv.open_csv(
            file,
            _csv.ReadOptions(column_names=names, block_size=_BLOCK, use_threads=False),
            _csv.ParseOptions(delimiter=delimiter, newlines_in_values=True),
            _csv.ConvertOptions(
                column_types=written,
                null_values=[""],
                strings_can_be_null=True,
                true_values=["True", "true", "1"],
                false_values=["False", "false", "0"],
            ),
        ):
            arrays = [
                _lists(array, kind) if _is_array(kind) else array
                for array, kind in zip(batch.columns, kinds, strict=True)
            ]
            yield pa.RecordBatch.from_arrays(arrays, names=names)


def _is_array(kind: pa.DataType) -> bool:
    return pa.types.is_list(kind) or pa.types.is_binary(kind)


def _lists(texts: Any, kind: Any) -> Any:
    """Read arrays that are written as JSON, of any number of dimensions."""
    bare = _compute.replace_substring_regex(texts, r"[\[\]\s]", "")
    # Of an empty array splitting would make one item.
    words = _compute.split_pattern(bare, ",")
    words = _compute.if_else(_compute.equal(bare, ""), pa.scalar([], words.type), words)
    items = words.flatten()
    items = _compute.if_else(_compute.equal(items, "null"), None, items)
    counts = _compute.list_value_length(words).fill_null(0)
    ends = _compute.cumulative_sum(counts.cast(pa.int32()))
    offsets = pa.concat_arrays([pa.array([0], pa.int32()), ends])
    lists: Any = pa.ListArray
    of_bytes = pa.types.is_binary(kind)
    items = items.cast(pa.uint8() if of_bytes else kind.value_type)
    found = lists.from_arrays(offsets, items, mask=texts.is_null())
    if not of_bytes:
        return found
    return pa.array([None if v is None else bytes(v) for v in found.to_pylist()], kind)
