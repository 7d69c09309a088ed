"""Bring tables into one catalogue, and only those that changed.

A table's fingerprint says what it was made from.  As long as it is the same,
the rows are taken over from the catalogue before, and if nothing changed at
all, the catalogue is left alone and no source is opened.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import duckdb
import pyarrow as pa

from dali.tableset import HealpixIndex, Table
from engines.duckdb.catalogue import Catalogue, CatalogueFault, read_catalogue
from engines.duckdb.catalogue_writer import CatalogueWriter, alone_in
from engines.files.healpix import HEALPIX_COLUMN, ORDER, with_cells

__all__ = [
    "ArrowSource",
    "Progress",
    "TableSource",
    "import_arrow",
    "import_sources",
    "silent",
    "write_clustered",
]

CATALOGUE_NAME = "catalogue.duckdb"

Progress = Callable[[str, int, int | None], None]
"""Told the table's name, the rows done, and the rows in all if known."""


def silent(table: str, done: int, total: int | None) -> None:
    """Show no progress."""


class TableSource(Protocol):
    """Something that tables are made from."""

    @property
    def fingerprint(self) -> str:
        """What changes when the tables must be made anew."""

    def write(
        self, writer: CatalogueWriter, taken: Iterable[str], progress: Progress
    ) -> Sequence[str]:
        """Write the tables and give their qualified names; ``taken`` are others'."""


@dataclass(frozen=True, slots=True)
class ArrowSource:
    """A table whose rows a program makes.

    Parameters
    ----------
    table
        What is published.  If it has a position without an index, the rows
        get a HEALPix column and are stored in its order.
    batches
        Makes the rows, in the order of the table's columns.
    fingerprint
        What the rows are made from: versions, sizes.
    """

    table: Table
    batches: Callable[[], Iterable[pa.RecordBatch]]
    fingerprint: str = ""

    def write(
        self, writer: CatalogueWriter, taken: Iterable[str], progress: Progress
    ) -> Sequence[str]:
        """Write the one table."""
        write_clustered(writer, self.table, self.batches(), self.fingerprint, progress)
        return [self.table.qualified_name]


def import_arrow(
    sources: Sequence[ArrowSource], data_dir: Path, progress: Progress = silent
) -> Catalogue:
    """Bring tables made by a program into the catalogue of a data directory.

    Raises
    ------
    CatalogueFault
        The directory cannot be written, or another process writes there.
    """
    return import_sources(sources, data_dir, progress)


def import_sources(
    sources: Sequence[TableSource],
    data_dir: Path,
    progress: Progress = silent,
    *,
    memory_limit: str = "2GB",
) -> Catalogue:
    """Make the catalogue hold the tables of these sources, and no others.

    Raises
    ------
    CatalogueFault
        The directory cannot be written, or another process writes there.
    FileFault
        A source cannot be read; the catalogue stays as it was.
    """
    path = data_dir / CATALOGUE_NAME
    old = _read_old(path)
    if old is not None and _is_current(old, sources):
        return old
    with alone_in(data_dir):
        old = _read_old(path)
        try:
            with CatalogueWriter(path, data_dir / "tmp", memory_limit) as writer:
                _write_all(writer, sources, old, progress)
                return writer.commit()
        except (duckdb.Error, OSError) as error:
            reason = str(error).partition("\n")[0]
            raise CatalogueFault(
                f"The catalogue {path} could not be written: {reason}",
                hint="Is there room on the disk, and may you write there?",
            ) from error


def write_clustered(
    writer: CatalogueWriter,
    table: Table,
    batches: Iterable[pa.RecordBatch],
    fingerprint: str,
    progress: Progress,
) -> None:
    """Write a table; one with a position gets its HEALPix column and order."""
    position = table.position
    order_by = None
    shown = _counted(batches, table, progress)
    if position is not None and position.healpix is None:
        names = [column.name for column in table.columns]
        shown = with_cells(shown, names.index(position.ra), names.index(position.dec))
        order_by = HEALPIX_COLUMN.name
        table = replace(
            table,
            columns=(*table.columns, HEALPIX_COLUMN),
            position=replace(position, healpix=HealpixIndex(order_by, ORDER, True)),
        )
    writer.add_table(table, shown, order_by=order_by, fingerprint=fingerprint)


def _counted(
    batches: Iterable[pa.RecordBatch], table: Table, progress: Progress
) -> Iterator[pa.RecordBatch]:
    done = 0
    progress(table.qualified_name, done, table.nrows)
    for batch in batches:
        yield batch
        done += batch.num_rows
        progress(table.qualified_name, done, table.nrows)
    progress(table.qualified_name, done, done)


def _read_old(path: Path) -> Catalogue | None:
    try:
        return read_catalogue(path)
    except CatalogueFault:
        # Whatever it is, it is ours to write anew.
        return None


def _is_current(old: Catalogue, sources: Sequence[TableSource]) -> bool:
    wanted = [source.fingerprint for source in sources]
    have = [published.fingerprint for published in old.tables]
    return list(dict.fromkeys(wanted)) == list(dict.fromkeys(have))


def _write_all(
    writer: CatalogueWriter,
    sources: Sequence[TableSource],
    old: Catalogue | None,
    progress: Progress,
) -> None:
    kept = old.tables if old is not None else ()
    wanted = {source.fingerprint for source in sources}
    taken = {
        published.table.qualified_name
        for published in kept
        if published.fingerprint in wanted
    }
    for source in sources:
        same = [each for each in kept if each.fingerprint == source.fingerprint]
        if old is not None and same:
            for published in same:
                writer.copy_table(old, published)
        else:
            taken |= set(source.write(writer, taken, progress))
