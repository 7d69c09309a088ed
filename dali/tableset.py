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
    "Partitioning",
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
class Partitioning:
    """How Qserv spreads a table over the sky: each row is in the chunk of a position.

    Of tables that are joined, the rows that belong together are in one chunk.  A
    table that has none is whole on every worker: it is replicated.

    Parameters
    ----------
    role
        ``director``: its own positions say where its rows are; ``child``: its rows are
        where the row of the director is that ``key`` names; ``match``: its rows pair
        rows of two directors; ``replicated``: it has no chunks.
    key
        The column that names a row of the director; of a match table that of
        ``director``.  Qserv finds the chunk of each of its values by an index.
    director
        Qualified name, as published, of a child's director or of the first one of a
        match table; None of a director itself.
    ra, dec
        The columns, in degrees, by whose position rows were given to chunks; None if
        it has none of its own.
    overlap
        Degrees about each sub-chunk from which it has neighbours too: positions of
        two directors are compared up to there.
    second_director, second_key
        The other director of a match table, and the column that names its rows.
    family
        Name of the division into chunks.  Tables of different ones cannot be joined;
        None: it is that of all tables of the same database.
    """

    role: Literal["director", "child", "match", "replicated"]
    key: str | None = None
    director: str | None = None
    ra: str | None = None
    dec: str | None = None
    overlap: float | None = None
    second_director: str | None = None
    second_key: str | None = None
    family: str | None = None


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
    database's name in the configuration, empty for the embedded one; ``partitioning``
    is known of Qserv's tables.  No metadata show these.
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
    partitioning: Partitioning | None = None

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
