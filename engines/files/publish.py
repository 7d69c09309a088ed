"""From a table as it lies in a file to the table that is published.

The sidecar's word is taken first, then the file's, then a guess by names.
"""

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dali.tableset import Column, Coosys, HealpixIndex, Position, Provenance, Table
from engines.files.faults import FileFault
from engines.files.file_table import FileTable
from engines.files.healpix import HEALPIX_COLUMN, ORDER
from engines.files.names import legal_name, unique_names
from engines.files.sidecar import ColumnNotes, PositionNotes, Sidecar
from engines.guess import NUMBERS, find_position, guess_column

__all__ = ["DEFAULT_SCHEMA", "Publication", "publish"]

DEFAULT_SCHEMA = "data"
"""Schema of tables of which nobody says another."""

_SHOWN_NAME = 200

_INDEX_NAMES = frozenset({"_healpix_29", "healpix_29"})


@dataclass(frozen=True, slots=True)
class Publication:
    """A table to be published, and which of the file's columns are its own.

    Parameters
    ----------
    table
        Complete but for the HEALPix column that import may add.
    kept
        Numbers of the file's columns that the table has, in order.
    """

    table: Table
    kept: tuple[int, ...]


def publish(
    found: FileTable,
    sidecar: Sidecar,
    name: str,
    *,
    schema: str = DEFAULT_SCHEMA,
    taken: Iterable[str] = (),
    in_place: bool = False,
) -> Publication:
    """Name, describe and place a table of a file.

    ``name`` is used unless the sidecar has another; ``taken`` are the
    qualified names of other tables; ``in_place`` says that the rows stay as
    they are, so that no column can be added.

    Raises
    ------
    FileFault
        The sidecar speaks of columns that are not there.
    """
    if not found.columns:
        raise FileFault("The table has no columns.")
    _check_columns(found, sidecar)
    angles = _position_names(found, sidecar)
    kept = _kept(found, replace_index=angles is not None and not in_place)
    originals = [found.columns[number] for number in kept]
    described = [_described(each, sidecar) for each in originals]
    names = _column_names(originals, sidecar, angles is not None and not in_place)
    columns = tuple(
        _renamed(column, new) for column, new in zip(described, names, strict=True)
    )
    new_names = dict(zip((each.name for each in originals), names, strict=True))
    schema = legal_name(sidecar.schema or schema, "schema").lower()
    table = Table(
        name=_table_name(sidecar.name or name, schema, taken),
        schema=schema,
        columns=columns,
        kind="view" if in_place else "table",
        title=sidecar.title or found.title,
        description=sidecar.description or found.description,
        nrows=found.nrows,
        provenance=_provenance(found.provenance, sidecar),
    )
    if angles is not None:
        index = None
        if in_place and found.healpix is not None:
            index = HealpixIndex(new_names[found.healpix], ORDER, True)
        table = _placed(table, angles, new_names, index)
    return Publication(table, tuple(kept))


def _check_columns(found: FileTable, sidecar: Sidecar) -> None:
    there = {column.name for column in found.columns}
    wanted = set(sidecar.columns)
    if sidecar.position is not None:
        wanted |= {sidecar.position.ra, sidecar.position.dec}
    if missing := sorted(wanted - there):
        near = difflib.get_close_matches(missing[0], there, 1)
        names = ", ".join(sorted(there)[:50])
        raise FileFault(
            f"The sidecar speaks of a column {missing[0]} that is not in the file.",
            hint=f"Did you mean {near[0]}?" if near else f"Its columns are {names}.",
        )
    for name in () if sidecar.position is None else _angles(sidecar.position):
        column = next(each for each in found.columns if each.name == name)
        if column.datatype not in NUMBERS or column.arraysize is not None:
            raise FileFault(
                f"The sidecar says that {name} is an angle, but it holds no numbers.",
                hint="A position is two columns of numbers, in degrees.",
            )


def _angles(position: PositionNotes) -> tuple[str, str]:
    return position.ra, position.dec


def _position_names(found: FileTable, sidecar: Sidecar) -> PositionNotes | None:
    if sidecar.no_position:
        return None
    if sidecar.position is not None:
        return sidecar.position
    if found.position is not None:
        return PositionNotes(*found.position)
    # The sidecar may give the unit or UCD that makes a column an angle.
    described = [_described(column, sidecar) for column in found.columns]
    guessed = find_position(described)
    return None if guessed is None else PositionNotes(*guessed)


def _kept(found: FileTable, *, replace_index: bool) -> list[int]:
    """Leave out another's index of the same cells where ours will be."""
    return [
        number
        for number, column in enumerate(found.columns)
        if not (
            replace_index and column.name in _INDEX_NAMES and column.datatype == "long"
        )
    ]


def _described(column: Column, sidecar: Sidecar) -> Column:
    notes = sidecar.columns.get(column.name, ColumnNotes())
    said = {
        key: value
        for key in ("unit", "ucd", "utype", "xtype", "description")
        if (value := getattr(notes, key)) is not None
    }
    guessed = guess_column(
        replace(column, **{**said, "principal": bool(notes.principal)})
    )
    if notes.description is not None:
        guessed = replace(guessed, description=notes.description)
    # "" in a sidecar says that there is none, which also keeps guesses away.
    return replace(
        guessed,
        unit=guessed.unit or None,
        ucd=guessed.ucd or None,
        utype=guessed.utype or None,
        xtype=guessed.xtype or None,
        description=guessed.description or None,
    )


def _column_names(
    originals: Sequence[Column], sidecar: Sidecar, adds_index: bool
) -> list[str]:
    wanted = [
        sidecar.columns.get(column.name, ColumnNotes()).name
        or legal_name(column.name, "column")
        for column in originals
    ]
    return unique_names(wanted, [HEALPIX_COLUMN.name] if adds_index else ())


def _renamed(column: Column, name: str) -> Column:
    if name == column.name:
        return column
    note = f"({column.name[:_SHOWN_NAME]} in the file)"
    text = f"{column.description} {note}" if column.description else note
    return replace(column, name=name, description=text)


def _table_name(name: str, schema: str, taken: Iterable[str]) -> str:
    prefix = f"{schema}."
    others = [each.removeprefix(prefix) for each in taken if each.startswith(prefix)]
    return unique_names([legal_name(name, "table").lower()], others)[0]


def _placed(
    table: Table,
    angles: PositionNotes,
    new_names: dict[str, str],
    index: HealpixIndex | None,
) -> Table:
    ra, dec = new_names[angles.ra], new_names[angles.dec]
    coosys = table.column(ra).coosys
    if coosys is None or angles.frame is not None:
        coosys = Coosys(angles.frame or "ICRS", angles.epoch)
    columns = tuple(
        (
            _angle_column(column, coosys)
            if column.name in (ra, dec)
            else _index_column(column, index)
        )
        for column in table.columns
    )
    position = Position(ra, dec, index, coosys)
    return replace(table, columns=columns, position=position)


def _angle_column(column: Column, coosys: Coosys) -> Column:
    """Point to the frame, and say that this is the table's main position."""
    ucd = column.ucd
    if ucd in ("pos.eq.ra", "pos.eq.dec"):
        ucd = f"{ucd};meta.main"
    return replace(column, coosys=coosys, ucd=ucd)


def _index_column(column: Column, index: HealpixIndex | None) -> Column:
    if index is None or column.name != index.column:
        return column
    return replace(
        column,
        indexed=True,
        ucd=column.ucd or HEALPIX_COLUMN.ucd,
        description=column.description or HEALPIX_COLUMN.description,
    )


def _provenance(found: Provenance, sidecar: Sidecar) -> Provenance:
    return Provenance(
        source=sidecar.source or found.source,
        licence=sidecar.licence or found.licence,
        licence_url=sidecar.licence_url or found.licence_url,
        citation=sidecar.citation or found.citation,
        doi=sidecar.doi or found.doi,
    )
