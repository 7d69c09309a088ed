"""Publish a user's files: find them, look inside, and import what changed."""

import difflib
import hashlib
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pyarrow as pa

from dali.arrow import conform
from dali.tableset import Table
from engines.duckdb.catalogue import Catalogue
from engines.duckdb.catalogue_writer import CatalogueWriter
from engines.files.csv_file import CSV_ENDINGS, open_csv
from engines.files.duckdb_file import open_duckdb
from engines.files.ecsv_file import open_ecsv
from engines.files.faults import FileFault, blaming
from engines.files.file_table import FileTable
from engines.files.fits_file import FITS_ENDINGS, open_fits
from engines.files.import_tables import (
    Progress,
    import_sources,
    silent,
    write_clustered,
)
from engines.files.parquet_files import (
    PARQUET_ENDINGS,
    is_dataset,
    open_parquet,
    parquet_files,
)
from engines.files.publish import DEFAULT_SCHEMA, Publication, publish
from engines.files.sidecar import Sidecar, read_sidecar, sidecar_path
from engines.files.votable_file import VOTABLE_ENDINGS, open_votable

__all__ = ["FileSource", "find_sources", "import_files"]

IN_PLACE_SIZE = 1 << 30
"""Bytes from which Parquet stays where it is, unless a copy is asked for."""

_RULES = 2
"""Raised when the rules of this folder change, so that files are read again."""

_DUCKDB_ENDINGS = (".duckdb", ".ddb", ".db")

_Reader = Callable[[Path], list[tuple[str | None, FileTable]]]


def _one(reader: Callable[[Path], FileTable]) -> _Reader:
    return lambda path: [(None, reader(path))]


_READERS: tuple[tuple[tuple[str, ...], _Reader], ...] = (
    (PARQUET_ENDINGS, _one(open_parquet)),
    (FITS_ENDINGS, lambda path: [(None, each) for each in open_fits(path)]),
    (VOTABLE_ENDINGS, lambda path: [(None, each) for each in open_votable(path)]),
    ((".ecsv", ".ecsv.gz"), _one(open_ecsv)),
    (CSV_ENDINGS, _one(open_csv)),
    (_DUCKDB_ENDINGS, lambda path: list(open_duckdb(path))),
)


def import_files(
    paths: Sequence[Path],
    data_dir: Path,
    progress: Progress = silent,
    *,
    copy: bool = False,
    memory_limit: str = "2GB",
) -> Catalogue:
    """Make the catalogue of a data directory hold what these paths do.

    A path is a file, a folder that is one Parquet table, or a folder of files.
    ``copy`` imports Parquet of any size.

    Raises
    ------
    FileFault
        A file is not there, of no known kind, or broken; nothing changes then.
    CatalogueFault
        The data directory cannot be written.
    """
    sources = [each for path in paths for each in find_sources(path, copy=copy)]
    return import_sources(sources, data_dir, progress, memory_limit=memory_limit)


def find_sources(path: Path, *, copy: bool = False) -> list["FileSource"]:
    """Find the tables' files that a path stands for.

    Raises
    ------
    FileFault
        There is nothing to publish.
    """
    path = path.absolute()
    with blaming(path, "a file"):
        mode = path.stat().st_mode
    if not stat.S_ISDIR(mode):
        if not stat.S_ISREG(mode):
            raise FileFault(f"{path} is neither a file nor a folder.")
        reader = _reader(path)
        if reader is None:
            raise FileFault(
                f"{path} is of no kind that can be published.",
                hint=f"Known endings: {', '.join(_endings())}.",
            )
        return [FileSource(path, reader, copy)]
    with blaming(path, "a folder"):
        found = list(_in_folder(path, copy))
    if not found:
        raise FileFault(
            f"{path} holds nothing that can be published.",
            hint=f"Known endings: {', '.join(_endings())}.",
        )
    return found


def _in_folder(folder: Path, copy: bool) -> Iterator["FileSource"]:
    if is_dataset(folder) and parquet_files(folder):
        yield FileSource(folder, _one(open_parquet), copy)
        return
    for entry in sorted(folder.iterdir()):
        if entry.name.startswith((".", "_")):
            continue
        if entry.is_dir():
            if is_dataset(entry) and parquet_files(entry):
                yield FileSource(entry, _one(open_parquet), copy)
        elif entry.exists() and not entry.is_file():
            continue
        elif (reader := _reader(entry)) is not None:
            yield FileSource(entry, reader, copy)


def _reader(path: Path) -> _Reader | None:
    name = path.name.lower()
    for endings, reader in _READERS:
        if name.endswith(endings):
            return reader
    return None


def _endings() -> list[str]:
    return [ending for endings, _ in _READERS for ending in endings]


@dataclass(frozen=True, slots=True)
class FileSource:
    """A file, or a folder that is one table."""

    path: Path
    reader: _Reader
    copy: bool = False

    @property
    def fingerprint(self) -> str:
        """Path, sizes and times of the files, and of the sidecar."""
        digest = hashlib.sha256(f"{_RULES} {self.path} {self.copy}".encode())
        with blaming(self.path, "a file"):
            for file in (*self._files(), sidecar_path(self.path)):
                if file.exists():
                    seen = file.stat()
                    line = f"\n{file} {seen.st_size} {seen.st_mtime_ns}"
                    digest.update(line.encode("utf-8", "surrogateescape"))
        return digest.hexdigest()

    def write(
        self, writer: CatalogueWriter, taken: Iterable[str], progress: Progress
    ) -> Sequence[str]:
        """Write all tables of the file, and give their qualified names."""
        sidecar = read_sidecar(sidecar_path(self.path))
        fingerprint = self.fingerprint
        found = self.reader(self.path)
        names = set(taken)
        with self._named():
            _check_tables(sidecar, found)
        for schema, table in found:
            with self._named():
                publication = publish(
                    table,
                    _notes_of(sidecar, schema, table, len(found)),
                    self._name(schema, table, len(found)),
                    schema=DEFAULT_SCHEMA if schema in (None, "main") else str(schema),
                    taken=names,
                    in_place=self._stays(table),
                )
            self._write_one(writer, table, publication, fingerprint, progress)
            names.add(publication.table.qualified_name)
        return sorted(names - set(taken))

    @contextmanager
    def _named(self) -> Iterator[None]:
        """Say which file a fault is about."""
        try:
            yield
        except FileFault as fault:
            fault.place = fault.place or str(self.path)
            raise

    def _files(self) -> list[Path]:
        return parquet_files(self.path) if self.path.is_dir() else [self.path]

    def _stays(self, table: FileTable) -> bool:
        if self.copy or table.scan is None or not table.scan.reads:
            return False
        return sum(file.stat().st_size for file in self._files()) > IN_PLACE_SIZE

    def _name(self, schema: str | None, table: FileTable, count: int) -> str:
        stem = sidecar_path(self.path).stem
        if schema is not None:
            return table.name
        return f"{stem}_{table.name}" if count > 1 and table.name else stem

    def _write_one(
        self,
        writer: CatalogueWriter,
        found: FileTable,
        publication: Publication,
        fingerprint: str,
        progress: Progress,
    ) -> None:
        table, kept = publication.table, publication.kept
        if table.kind == "view" and found.scan is not None:
            chosen = tuple(found.scan.expressions[number] for number in kept)
            scan = replace(found.scan, expressions=chosen)
            select = scan.select([column.name for column in table.columns])
            writer.add_view(table, select, reads=scan.reads, fingerprint=fingerprint)
            progress(table.qualified_name, table.nrows or 0, table.nrows)
            return
        batches = _blamed(found.batches, self.path, table, kept)
        write_clustered(writer, table, batches, fingerprint, progress)


def _notes_of(
    sidecar: Sidecar, schema: str | None, table: FileTable, count: int
) -> Sidecar:
    """Give what the sidecar says of one of a file's tables."""
    for key in (f"{schema}.{table.name}", table.name):
        if key in sidecar.tables:
            return sidecar.tables[key]
    # A name is for one table only.
    return replace(sidecar, name=None) if count > 1 else sidecar


def _check_tables(
    sidecar: Sidecar, found: Sequence[tuple[str | None, FileTable]]
) -> None:
    known = [table.name for _, table in found if table.name]
    known += [f"{schema}.{table.name}" for schema, table in found if schema]
    names = ", ".join(known[:30]) or "without names"
    for name in sidecar.tables:
        if name not in known:
            near = difflib.get_close_matches(name, known, 1)
            raise FileFault(
                f"The sidecar speaks of a table {name} that is not in the file.",
                hint=f"Did you mean {near[0]}?" if near else f"Its tables are {names}.",
            )
    if sidecar.columns and len(found) > 1:
        raise FileFault(
            "The sidecar describes columns, but the file has several tables.",
            hint=f"Write [tables.NAME.columns.COLUMN]; the tables are {names}.",
        )


def _blamed(
    batches: Callable[[], Iterator[pa.RecordBatch]],
    path: Path,
    table: Table,
    kept: tuple[int, ...],
) -> Iterator[pa.RecordBatch]:
    """Read rows; what goes wrong in reading, not in storing, is the file's fault."""
    rows = batches()
    while True:
        with blaming(path, "a table"):
            batch = next(rows, None)
            if batch is None:
                return
            arrays = [batch.column(number) for number in kept]
            chosen = pa.RecordBatch.from_arrays(arrays, names=[str(n) for n in kept])
            conformed = conform(chosen, table.columns)
        yield conformed
