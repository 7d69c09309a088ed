"""Parquet: one file, or a folder of them that is one table.

A folder may be partitioned in hive's way (``key=value``) or HATS's
(``Norder=*/Dir=*/Npix=*.parquet``, whose rows are sorted by ``_healpix_29``).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from dali.tableset import Column, Provenance
from engines.duckdb.quoting import literal, quoted
from engines.files.faults import FileFault, blaming
from engines.files.file_table import FileTable
from engines.files.parquet_metadata import (
    describe_columns,
    read_properties,
    table_description,
)
from engines.files.scan import Scan, as_pattern, scan_file

__all__ = ["PARQUET_ENDINGS", "is_dataset", "open_parquet", "parquet_files"]

PARQUET_ENDINGS = (".parquet", ".parq", ".pq")

_HATS_INDEX = "_healpix_29"
_HATS_PARTITIONS = frozenset({"Norder", "Dir", "Npix"})
_DIGITS = re.compile(r"\d+")


def open_parquet(path: Path, *, alone: bool = False) -> FileTable:
    """Look at a Parquet file, or at a folder that is one table.

    Parameters
    ----------
    path
        The file or folder.
    alone
        Whether a file is read without trust, see `Scan`.

    Raises
    ------
    FileFault
        It is broken, or the folder holds no Parquet files.
    """
    with blaming(path, "Parquet"):
        files = parquet_files(path)
        if not files:
            raise FileFault(f"{path} holds no Parquet files.")
        schema = pq.read_schema(files[0])
        layout = _Layout.of(path, files)
        columns, scan = scan_file(
            layout.relation(path, files),
            reads=_reads(path),
            without=layout.hidden(schema),
            alone=path if alone else None,
        )
        columns, scan = _unmasked(columns, scan, schema)
        name, description = table_description(schema)
        found = tuple(describe_columns(columns, schema))
        properties = layout.properties
        return FileTable(
            name=properties.get("obs_collection") or name or "",
            columns=found,
            batches=scan.batches,
            scan=scan,
            title=properties.get("obs_title"),
            description=description or properties.get("obs_description"),
            nrows=sum(pq.read_metadata(file).num_rows for file in files),
            position=layout.position(found),
            healpix=layout.index(found),
            provenance=Provenance(
                source=properties.get("bib_reference_url"),
                citation=properties.get("bib_reference"),
                licence=properties.get("obs_copyright"),
                licence_url=properties.get("obs_copyright_url"),
            ),
        )


def is_dataset(folder: Path) -> bool:
    """Tell whether a folder's Parquet files are one table.

    They are if partitions or metadata files say so, or if names differ by
    numbers only and the columns are the same.
    """
    if read_properties(folder) or (folder / "_metadata").exists():
        return True
    entries = list(folder.iterdir())
    if any("=" in each.name and each.is_dir() for each in entries):
        return True
    files = [each for each in entries if each.suffix.lower() in PARQUET_ENDINGS]
    stems = {_DIGITS.sub("", each.stem) for each in files}
    if len(files) < 2 or len(stems) > 1:
        return False
    with blaming(folder, "a folder of Parquet files"):
        first, *others = (pq.read_schema(each) for each in files)
        return all(first.equals(each) for each in others)


def parquet_files(path: Path) -> list[Path]:
    """Give the data files of a table, in order."""
    if path.is_file():
        return [path]
    return sorted(
        each
        for each in path.rglob("*")
        if each.suffix.lower() in PARQUET_ENDINGS
        and each.is_file()
        and not any(part[0] in "._" for part in each.relative_to(path).parts)
        and each.name not in ("partition_info.parquet", "data_thumbnail.parquet")
    )


def _unmasked(
    columns: tuple[Column, ...], scan: Scan, schema: pa.Schema
) -> tuple[tuple[Column, ...], Scan]:
    """Put astropy's masks, columns of their own in the file, where they belong."""
    masks = {
        c.name for c in columns if c.name.endswith(".mask") and c.datatype == "boolean"
    }
    if not masks or b"table_meta_yaml" not in (schema.metadata or {}):
        return columns, scan
    kept = [
        (
            column,
            (
                f"CASE WHEN {quoted([mask])} THEN NULL ELSE {expression} END"
                if (mask := f"{column.name}.mask") in masks
                else expression
            ),
        )
        for column, expression in zip(columns, scan.expressions, strict=True)
        if column.name not in masks
    ]
    expressions = tuple(expression for _, expression in kept)
    return tuple(c for c, _ in kept), replace(scan, expressions=expressions)


def _reads(path: Path) -> tuple[str, ...]:
    place = path.resolve()
    end = "" if path.is_file() else "/"
    # DuckDB asks for leave by the pattern before it unfolds it.
    return tuple(dict.fromkeys((f"{place}{end}", f"{as_pattern(place)}{end}")))


@dataclass(frozen=True, slots=True)
class _Layout:
    """How the files of one table lie."""

    is_hats: bool
    is_hive: bool
    properties: dict[str, str]

    @classmethod
    def of(cls, path: Path, files: Sequence[Path]) -> "_Layout":
        if path.is_file():
            return cls(False, False, {})
        folders = [part for part in files[0].relative_to(path).parts if "=" in part]
        keys = {folder.partition("=")[0] for folder in folders}
        return cls("Norder" in keys, bool(keys), dict(read_properties(path)))

    def relation(self, path: Path, files: Sequence[Path]) -> str:
        hive = "true" if self.is_hive and not self.is_hats else "false"
        places = ", ".join(literal(as_pattern(each.resolve())) for each in files)
        return f"read_parquet([{places}], hive_partitioning = {hive})"

    def hidden(self, schema: pa.Schema) -> frozenset[str]:
        """Partitions of HATS are its own business, even if columns repeat them."""
        return _HATS_PARTITIONS if self.is_hats else frozenset()

    def position(self, columns: Sequence[Column]) -> tuple[str, str] | None:
        names = {column.name for column in columns}
        ra = self.properties.get("hats_col_ra", "")
        dec = self.properties.get("hats_col_dec", "")
        return (ra, dec) if {ra, dec} <= names else None

    def index(self, columns: Sequence[Column]) -> str | None:
        has_index = any(column.name == _HATS_INDEX for column in columns)
        return _HATS_INDEX if self.is_hats and has_index else None
