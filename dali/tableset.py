"""The nouns of VODataService 1.2: schemas, tables, columns and keys.

One `TableSet` is the source of truth for TAP_SCHEMA, VOSI tables, the names
that ADQL may use, and the headers of results.  Standard library only.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

__all__ = [
    "Column",
    "Coosys",
    "ForeignKey",
    "HealpixIndex",
    "Position",
    "Provenance",
    "Schema",
    "Table",
    "TableSet",
    "Timesys",
]


@dataclass(frozen=True, slots=True)
class Coosys:
    """A celestial frame (VOTable 1.5 §3.1, COOSYS).

    ``system`` is a term of the IVOA refframe vocabulary (``ICRS``); ``epoch``
    is a Julian epoch such as ``J2016.0``.
    """

    system: str = "ICRS"
    epoch: str | None = None
    equinox: str | None = None


@dataclass(frozen=True, slots=True)
class Timesys:
    """A time frame (VOTable 1.5 §3.2, TIMESYS)."""

    timescale: str = "UTC"
    refposition: str = "UNKNOWN"
    timeorigin: str | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table or of a result.

    ``datatype`` is a VOTable datatype (``boolean unsignedByte short int long
    float double char unicodeChar``), ``arraysize`` VOTable's, or None for a
    scalar.  Strings are ``char`` with ``arraysize="*"``.  ``name`` is the bare
    name as the database knows it; quoting is its readers' business.
    """

    name: str
    datatype: str
    arraysize: str | None = None
    xtype: str | None = None
    unit: str | None = None
    ucd: str | None = None
    utype: str | None = None
    description: str | None = None
    principal: bool = False
    indexed: bool = False
    std: bool = False
    nullable: bool = True
    coosys: Coosys | None = None
    timesys: Timesys | None = None


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """Columns of this table that point to columns of another.

    ``target`` is the target's qualified name; ``columns`` are pairs (here,
    there).
    """

    target: str
    columns: tuple[tuple[str, str], ...]
    key_id: str = ""
    description: str | None = None
    utype: str | None = None


@dataclass(frozen=True, slots=True)
class HealpixIndex:
    """A column holding NESTED HEALPix cells of the position, and its order.

    ``clustered`` says that rows are stored in the order of the column, so that
    a range of cells is a range of rows.
    """

    column: str
    order: int = 29
    clustered: bool = True


@dataclass(frozen=True, slots=True)
class Position:
    """The columns that say where a row is in the sky, in degrees.

    ``sphere`` names the spherical index that a PostgreSQL table has on these
    two columns: an expression index of pgsphere's ``spoint``, or q3c's.
    """

    ra: str
    dec: str
    healpix: HealpixIndex | None = None
    coosys: Coosys = Coosys()
    sphere: Literal["pgsphere", "q3c"] | None = None


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a table comes from, and what its users owe to whom."""

    source: str | None = None
    licence: str | None = None
    licence_url: str | None = None
    citation: str | None = None
    doi: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table or view.

    ``name`` is unqualified.  ``physical`` are the parts of its name in the
    database (catalog, schema, table, as many as it needs), ``engine`` is that
    database's name in the configuration, empty for the embedded one; no metadata
    show them.
    """

    name: str
    schema: str
    columns: tuple[Column, ...]
    physical: tuple[str, ...] = ()
    kind: str = "table"
    title: str | None = None
    description: str | None = None
    utype: str | None = None
    keys: tuple[ForeignKey, ...] = ()
    position: Position | None = None
    nrows: int | None = None
    provenance: Provenance = Provenance()
    engine: str = ""

    @property
    def qualified_name(self) -> str:
        """Give schema and name, with a dot between; not quoted."""
        return f"{self.schema}.{self.name}"

    def column(self, name: str) -> Column:
        """Find a column by its exact name.

        Raises
        ------
        KeyError
            There is none.
        """
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)


@dataclass(frozen=True, slots=True)
class Schema:
    """A group of tables."""

    name: str
    tables: tuple[Table, ...] = ()
    title: str | None = None
    description: str | None = None
    utype: str | None = None


@dataclass(frozen=True, slots=True)
class TableSet:
    """All that one service publishes, or that one caller may see of it."""

    schemas: tuple[Schema, ...] = ()

    @property
    def tables(self) -> Iterator[Table]:
        """Walk over all tables, in the order of publication."""
        for schema in self.schemas:
            yield from schema.tables
