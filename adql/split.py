"""A query over tables of several databases, taken apart.

What another database has is read there, with the columns that are used and the
conditions of `adql.pushdown`, and stands in the query as a table that is brought
along.  A sub-query all of whose tables are in one other database is such a table
too, and so is a WITH element, a part of a UNION, a sub-query of IN or EXISTS that
has no columns of the query around: it is answered there as a whole.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from adql import nodes
from adql.compile import CompiledQuery
from adql.elsewhere import leaves, used_columns, whole, without_stars
from adql.errors import AdqlError, AdqlErrors, AdqlFeatureError
from adql.names import unique_name
from adql.pushdown import conditions_of
from adql.resolution import Resolution, ResolvedColumn, Source
from adql.tree import Rewriter
from adql.types import type_of
from dali.tableset import Column, Table

__all__ = ["Part", "Splitter"]

_ROWS = 10**5
"""Rows of which is not known how many they are."""

_SIFTED = 10
"""Of so many rows one is thought to fulfil conditions."""

_TRIED = 100
"""So many conditions are tried one by one, if not all can be said together."""

_ALIAS = "t"

Compile = Callable[[str, nodes.Query], CompiledQuery]
"""Compile a tree for the database of a name."""


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """What one database is asked for, for a query that another answers.

    Parameters
    ----------
    engine
        The database.
    query
        What it is asked.
    table
        What the answer is to the query: a table that it brings along.
    conditions
        Where in the query the conditions stand by which rows are chosen.
    """

    engine: str
    query: CompiledQuery
    table: Table
    conditions: tuple[nodes.Span, ...] = ()


class Splitter:
    """Take one query apart.

    Parameters
    ----------
    resolution
        What is known of the tree, which is checked and not yet rewritten; it is
        made to tell of the new tree.
    compile
        Compiles a tree for another database.
    place
        Gives the physical name of a table that the query brings along.
    """

    def __init__(
        self,
        resolution: Resolution,
        compile: Compile,
        place: Callable[[str], tuple[str, ...]],
    ) -> None:
        self._resolution = resolution
        self._compile = compile
        self._place = place
        self._used: dict[Source, set[str]] = {}
        self._used_of_table: dict[int, set[str]] = {}
        self._exchanged: dict[nodes.Node, nodes.Node] = {}
        self._parts: list[Part] = []
        self._taken = {s.alias.lower(): 2 for s in resolution.sources.values()}

    def split(self, query: nodes.Query) -> tuple[nodes.Query, tuple[Part, ...]]:
        """Give the tree that is left, and what it brings along.

        Raises
        ------
        AdqlError
            A database cannot give what is asked of it.
        """
        query = without_stars(query, self._resolution)
        self._used = used_columns(query, self._resolution)
        for source, names in self._used.items():
            self._used_of_table.setdefault(id(source.table), set()).update(names)
        self._take(query)
        made = self._rebuilt(query)
        for item, (source, _) in list(self._resolution.positions.items()):
            table = source.table
            if table is not None and table.position is not None:
                self._resolution.positions[item] = (source, table.position)
        return made, tuple(self._parts)

    def _rebuilt(self, query: nodes.Query) -> nodes.Query:
        def exchange(old: nodes.Node, at: Rewriter) -> nodes.Node:
            return self._exchanged.get(old) or at.rebuilt(old)

        kinds = {type(old) for old in self._exchanged}
        made = Rewriter(self._resolution, dict.fromkeys(kinds, exchange)).run(query)
        assert isinstance(made, nodes.Query)
        return made

    # --- what is answered elsewhere ---------------------------------------------

    def _take(self, root: nodes.Query) -> None:
        """Take out what is elsewhere, the largest pieces first."""
        waiting: list[nodes.Node] = [root]
        while waiting:
            item = waiting.pop()
            if isinstance(item, nodes.Select):
                for leaf in leaves(item.source):
                    self._take_leaf(leaf, item)
            for below in nodes.children(item):
                if below not in self._exchanged and not self._is_taken(below, item):
                    waiting.append(below)

    def _is_taken(self, item: nodes.Node, parent: nodes.Node) -> bool:
        """Take a sub-query, if it is one that is answered elsewhere as a whole."""
        in_set = isinstance(parent, nodes.SetOperation)
        if not isinstance(item, nodes.Query) and not (
            in_set and isinstance(item, nodes.Select)
        ):
            return False
        assert isinstance(item, nodes.Query | nodes.Select)
        engine = whole(item, self._resolution)
        if engine is None:
            return False
        query = item if isinstance(item, nodes.Query) else _query_of(item)
        if isinstance(parent, nodes.Exists):
            query = _first_row(query)
        try:
            compiled = self._compile(engine, query)
        except (AdqlError, AdqlErrors):
            return False
        made = Table(f"sub-query {len(self._parts) + 1}", engine, compiled.columns)
        source = self._source(self._bring(engine, compiled, made, ()))
        self._exchanged[item] = self._all_of(source, item)
        return True

    def _take_leaf(self, leaf: nodes.TableExpression, select: nodes.Select) -> None:
        """Take a table, or a sub-query in FROM that is elsewhere as a whole."""
        source = self._resolution.sources[leaf]
        if isinstance(leaf, nodes.DerivedTable):
            engine = whole(leaf.query, self._resolution)
            made = Table(leaf.alias.text, engine or "", source.columns)
        else:
            table = source.table
            engine = None if table is None else table.engine or None
            made = table or Table("", "", ())
        if engine is None:
            return
        try:
            source.table = self._read(engine, leaf, made, select)
        except (AdqlError, AdqlErrors):
            if isinstance(leaf, nodes.TableReference):
                raise
            # Its tables may be had one by one.
            return
        name = nodes.Identifier(source.alias, True, span=leaf.span)
        self._exchanged[leaf] = nodes.TableReference((name,), None, span=leaf.span)

    def _read(
        self,
        engine: str,
        leaf: nodes.TableExpression,
        table: Table,
        select: nodes.Select,
    ) -> Table:
        """Ask for a leaf's rows, and give the table that they become."""
        wanted = self._wanted(leaf)
        if len({column.name.lower() for column in wanted}) < len(wanted):
            raise _alike(table, leaf.span)
        reading = Reading(leaf, wanted, self._resolution)
        conditions = conditions_of(leaf, select, self._resolution)
        compiled, conditions = self._sifted(engine, reading, conditions)
        is_table = isinstance(leaf, nodes.TableReference) and leaf.sample is None
        for part in self._parts if is_table else ():
            if (part.engine, part.query.sql) == (engine, compiled.sql):
                return part.table
        return self._bring(engine, compiled, table, conditions)

    def _sifted(
        self,
        engine: str,
        reading: "Reading",
        conditions: tuple[nodes.Expression, ...],
    ) -> tuple[CompiledQuery, tuple[nodes.Expression, ...]]:
        """Compile with the conditions that the database's dialect can say."""
        try:
            return self._compile(engine, reading.query(conditions)), conditions
        except (AdqlError, AdqlErrors):
            if not conditions:
                raise
        said: list[nodes.Expression] = []
        for each in conditions[:_TRIED]:
            with suppress(AdqlError, AdqlErrors):
                self._compile(engine, reading.query((each,)))
                said.append(each)
        if len(said) == len(conditions):
            # Each alone is not too much, but all of them are.
            said = []
        return self._sifted(engine, reading, tuple(said))

    def _wanted(self, leaf: nodes.TableExpression) -> list[Column]:
        """Give the columns that are used of a leaf, one at least.

        They are those of the whole query, so that a table's two readings with the
        same conditions are one.
        """
        source = self._resolution.sources[leaf]
        used = self._used.get(source, set())
        if source.table is not None:
            used = self._used_of_table.get(id(source.table), set())
        found = [c for c in source.columns if c.name in used]
        cheap = (c for c in source.columns if c.arraysize is None)
        return found or [next(cheap, source.columns[0])]

    def _bring(
        self,
        engine: str,
        compiled: CompiledQuery,
        table: Table,
        conditions: Sequence[nodes.Expression],
    ) -> Table:
        """Note what a database is asked for, and give the table that it becomes."""
        names = {column.name for column in compiled.columns}
        at, rows = table.position, _ROWS if table.nrows is None else table.nrows
        if at is not None:
            # Indexes stay where they are.
            known = {at.ra, at.dec} <= names
            at = replace(at, healpix=None, sphere=None) if known else None
        brought = Table(
            table.name,
            table.schema,
            compiled.columns,
            physical=self._place(f"fetched.{len(self._parts) + 1}"),
            position=at,
            nrows=max(1, rows // _SIFTED) if conditions else rows,
        )
        spans = tuple(each.span for each in conditions)
        self._parts.append(Part(engine, compiled, brought, spans))
        return brought

    # --- what stands in its place -----------------------------------------------

    def _source(self, table: Table) -> Source:
        alias = unique_name(f"fetched_{len(self._parts)}", self._taken)
        return Source(alias, table.columns, table)

    def _all_of(
        self, source: Source, old: nodes.Query | nodes.Select
    ) -> nodes.Query | nodes.Select:
        """Make the tree of all rows of a table, in the place of a query."""
        known, span = self._resolution, old.span
        outputs = known.select_outputs[old]
        items: list[nodes.SelectItem] = []
        for column, output in zip(source.columns, outputs, strict=True):
            name = nodes.Identifier(column.name, True, span=span)
            item = nodes.ColumnRef((name,), span=span)
            known.columns[item] = ResolvedColumn(source, column)
            known.types[item] = type_of(output)
            known.metadata[item] = output
            items.append(nodes.OutputColumn(item, name, span=span))
        table = nodes.TableReference(
            (nodes.Identifier(source.alias, True, span=span),), None, span=span
        )
        known.sources[table] = source
        select = nodes.Select(tuple(items), table, span=span)
        known.select_outputs[select] = outputs
        if isinstance(old, nodes.Select):
            return select
        made = _query_of(select)
        known.select_outputs[made] = outputs
        return made


class Reading:
    """The query for the rows of one leaf of a FROM clause."""

    def __init__(
        self,
        leaf: nodes.TableExpression,
        columns: Sequence[Column],
        resolution: Resolution,
    ) -> None:
        self._leaf = leaf
        self._columns = columns
        self._resolution = resolution

    def query(self, conditions: Sequence[nodes.Expression]) -> nodes.Query:
        """Make the tree, with the conditions that rows have to fulfil."""
        span = self._leaf.span
        items = tuple(
            nodes.OutputColumn(self._column(c.name, span), None, span=span)
            for c in self._columns
        )
        where: nodes.Expression | None = None
        if conditions:
            copies = tuple(map(self._copied, conditions))
            where = copies[0]
            if len(copies) > 1:
                where = nodes.And(copies, span=conditions[0].span)
        return _query_of(nodes.Select(items, self._source(), where, span=span))

    def _source(self) -> nodes.TableExpression:
        leaf, span = self._leaf, self._leaf.span
        alias = nodes.Identifier(_ALIAS, False, span=span)
        if isinstance(leaf, nodes.DerivedTable):
            return nodes.DerivedTable(leaf.query, alias, span=span)
        assert isinstance(leaf, nodes.TableReference)
        table = self._resolution.sources[leaf].table
        assert table is not None
        parts = tuple(
            nodes.Identifier(part, True, span=span)
            for part in (table.schema, table.name)
        )
        return nodes.TableReference(parts, alias, leaf.sample, span=span)

    def _copied(self, condition: nodes.Expression) -> nodes.Expression:
        def column(old: nodes.Node, at: Rewriter) -> nodes.Node:
            assert isinstance(old, nodes.ColumnRef)
            return self._column(self._resolution.columns[old].column.name, old.span)

        made = Rewriter(Resolution(), {nodes.ColumnRef: column}).run(condition)
        assert isinstance(made, nodes.Expression)
        return made

    @staticmethod
    def _column(name: str, span: nodes.Span) -> nodes.ColumnRef:
        parts = (
            nodes.Identifier(_ALIAS, False, span=span),
            nodes.Identifier(name, True, span=span),
        )
        return nodes.ColumnRef(parts, span=span)


def _query_of(select: nodes.Select) -> nodes.Query:
    return nodes.Query(select, span=select.span)


def _first_row(query: nodes.Query) -> nodes.Query:
    """Give a query of which one row is enough."""
    body = query.body
    if not isinstance(body, nodes.Select) or body.top == 0:
        return query
    return replace(query, body=replace(body, top=1))


def _alike(table: Table, span: nodes.Span) -> AdqlFeatureError:
    return AdqlFeatureError(
        f"Columns of {table.qualified_name} have names that differ in case only: it "
        "cannot be joined with tables of other databases.",
        span,
        hint="Use one of these columns only, or query the table by itself.",
    )
