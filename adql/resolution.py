"""What resolving learns of a query, kept beside the tree.

`resolve` and `check` fill it, `rewrite` keeps it true, writers read it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from adql import nodes
from adql.errors import AdqlError
from adql.functions import FunctionSet
from adql.hints.patience import Patience
from adql.moc import Moc
from adql.stc_s import Region
from adql.types import AdqlType
from dali.result import Info
from dali.tableset import Column, Position, Table

__all__ = ["Match", "Resolution", "ResolvedColumn", "Source"]


@dataclass(eq=False, slots=True)
class Source:
    """One named thing in a FROM clause: a table, sub-query or WITH element.

    ``alias`` is unique within the whole query and is what writers call it.
    ``columns`` are what it offers.  ``table`` is None unless it is a published
    table.  Of one that is not ``known`` nothing is, because of an error that is
    told already: it may have any column.
    """

    alias: str
    columns: tuple[Column, ...]
    table: Table | None = None
    known: bool = True


@dataclass(frozen=True, slots=True)
class ResolvedColumn:
    """What a column reference stands for.

    ``merged`` are the sources (two or more) whose column this is after NATURAL
    or USING, left first; writers take the first that is not NULL.  ``output``
    is set if the reference, in ORDER BY, names an output column instead.
    """

    source: Source | None
    column: Column
    merged: tuple[Source, ...] = ()
    output: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Match:
    """How a condition that two positions are near each other joins two sources.

    The rows of ``expanded`` are repeated, once for each cell that a cone about
    their position ``own`` reaches; of the copies one at most has the cell of
    ``other``, a position of another source.  With ``partner``, the table of
    ``other``, its positions are repeated instead, and ``expanded`` becomes its
    join with them: that serves where its rows are many and the partner's few,
    and the partner's must be kept.
    """

    number: int
    expanded: Source
    own: nodes.Expression
    other: nodes.Expression
    radius: float
    strict: bool
    partner: nodes.TableReference | None = None


@dataclass(slots=True)
class Resolution:
    """The side tables of one query.

    Parameters
    ----------
    columns
        Each column reference, and what it stands for.
    sources
        Each table reference or derived table, and its source.
    types
        The type of each expression.
    metadata
        Each expression's column metadata where it survives (unit, UCD, ...).
    select_outputs
        Each SELECT's output columns, with unique names, stars expanded.
    stars
        Each star of a select list, and the columns that it stands for.
    commons
        Each table reference that is a WITH element, and the element's name.
    positions
        Of a POINT made of a table's own position columns: that position and
        its source, for index use.
    errors
        What is wrong with the names.
    partial
        Queries, and parts of them, of whose outputs some are not known because
        of an error.
    patience
        For hints at what was meant.
    uses
        Each feature that the query uses, and each form of an extension, by its
        name: the first place.
    regions
        Each REGION whose text is right, and what it says.
    mocs
        Each MOC, of a constant text or shape, and its cells.
    functions
        What the query may call; what the dialect cannot write is not supported.
    objects
        Longitude and latitude of the objects that the query names.
    sifting
        Conditions of geometry of which NULL and false are the same to the query:
        there an index may give false for NULL.
    matches
        Of these, the ones that join two sources by cells.
    """

    columns: dict[nodes.ColumnRef, ResolvedColumn] = field(default_factory=dict)
    sources: dict[nodes.TableExpression, Source] = field(default_factory=dict)
    types: dict[nodes.Expression, AdqlType] = field(default_factory=dict)
    metadata: dict[nodes.Expression, Column] = field(default_factory=dict)
    select_outputs: dict[nodes.Node, tuple[Column, ...]] = field(default_factory=dict)
    stars: dict[nodes.Star, tuple[ResolvedColumn, ...]] = field(default_factory=dict)
    commons: dict[nodes.TableReference, nodes.Identifier] = field(default_factory=dict)
    positions: dict[nodes.Expression, tuple[Source, Position]] = field(
        default_factory=dict
    )
    tables: list[Table] = field(default_factory=list)
    features: set[str] = field(default_factory=set)
    warnings: list[Info] = field(default_factory=list)
    uses: dict[str, nodes.Span] = field(default_factory=dict)
    errors: list[AdqlError] = field(default_factory=list)
    partial: set[nodes.Node] = field(default_factory=set)
    patience: Patience = field(default_factory=Patience)
    regions: dict[nodes.Expression, Region] = field(default_factory=dict)
    mocs: dict[nodes.Expression, Moc] = field(default_factory=dict)
    functions: FunctionSet = field(default_factory=FunctionSet.standard)
    objects: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    sifting: set[nodes.Expression] = field(default_factory=set)
    matches: dict[nodes.Expression, Match] = field(default_factory=dict)
