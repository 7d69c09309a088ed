"""What names mean at a place of a query: sources, columns, outer queries."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from adql import nodes
from adql.errors import AdqlNameError
from adql.hints.patience import Patience
from adql.hints.unknown import Unknown, is_value
from adql.names import dotted, matches, matches_schema, same
from adql.nodes import ColumnRef, Identifier, Span
from adql.resolution import ResolvedColumn, Source
from adql.types import UNKNOWN
from dali.tableset import Column

__all__ = ["Named", "Relation", "Scope"]


@dataclass(frozen=True, eq=False)
class Named:
    """A source and the name it has in its query: an alias, or its table's.

    ``parts`` is how it was written; it serves where there is no table.
    """

    source: Source
    alias: Identifier | None
    parts: tuple[Identifier, ...] = ()

    def answers_to(self, qualifier: Sequence[Identifier]) -> bool:
        """Tell whether a qualifier means this source."""
        if self.alias is not None:
            return len(qualifier) == 1 and same(qualifier[0], self.alias)
        return self.is_table(qualifier)

    def is_table(self, qualifier: Sequence[Identifier]) -> bool:
        """Tell whether a qualifier means this source's table, alias aside."""
        table = self.source.table
        if table is None:
            written = self.parts[-len(qualifier) :]
            return len(written) == len(qualifier) and all(map(same, qualifier, written))
        if len(qualifier) > 2 or not matches(qualifier[-1], table.name):
            return False
        return len(qualifier) == 1 or matches_schema(qualifier[0], table.schema)

    def column(self, name: Identifier) -> list[ResolvedColumn]:
        """Find columns of this source by a name."""
        found = _chosen(self._index, name)
        return found if found or self.source.known else [_any_column(self.source, name)]

    @cached_property
    def _index(self) -> dict[str, list[ResolvedColumn]]:
        return _indexed(ResolvedColumn(self.source, c) for c in self.source.columns)

    @property
    def label(self) -> str:
        """Give the name for messages."""
        if self.alias is not None:
            return self.alias.text
        table = self.source.table
        if table is not None:
            return table.qualified_name
        return dotted(self.parts) or self.source.alias


@dataclass(frozen=True, eq=False)
class Relation:
    """What a table expression offers.

    ``columns`` are in the order in which a star gives them.
    """

    sources: tuple[Named, ...]
    columns: tuple[ResolvedColumn, ...]

    @cached_property
    def _index(self) -> dict[str, list[ResolvedColumn]]:
        # A query may have ten thousands of references to thousands of columns.
        return _indexed(self.columns)

    @cached_property
    def unknown(self) -> Source | None:
        """Give a source that may have any column, if one is here."""
        return next((n.source for n in self.sources if not n.source.known), None)

    def named(self, name: Identifier) -> list[ResolvedColumn]:
        """Find columns by an unqualified name."""
        return _chosen(self._index, name)


def _any_column(source: Source, name: Identifier) -> ResolvedColumn:
    column = Column(name.text, UNKNOWN.datatype, UNKNOWN.arraysize, UNKNOWN.xtype)
    return ResolvedColumn(source, column)


def _indexed(columns: Iterable[ResolvedColumn]) -> dict[str, list[ResolvedColumn]]:
    index: dict[str, list[ResolvedColumn]] = {}
    for column in columns:
        index.setdefault(column.column.name.lower(), []).append(column)
    return index


def _chosen(
    index: dict[str, list[ResolvedColumn]], name: Identifier
) -> list[ResolvedColumn]:
    """Prefer the exact spelling where names of one source differ in case only."""
    alike = index.get(name.text.lower(), [])
    found = [c for c in alike if matches(name, c.column.name)]
    if len(found) > 1:
        exact = [c for c in found if c.column.name == name.text]
        if len({id(c.source) for c in found}) == 1 and len(exact) == 1:
            return exact
    return found


@dataclass(slots=True, eq=False)
class Scope:
    """The names that an expression may use, its query's first.

    ``items`` is the select list, for hints where an alias is used too early;
    ``patience`` limits the looking for what was meant; ``within`` are the parts of
    the expression that is looked at.
    """

    relation: Relation
    outer: "Scope | None" = None
    items: tuple[nodes.SelectItem, ...] = ()
    patience: Patience = field(default_factory=Patience)
    within: Sequence[nodes.Node] = ()

    def chain(self) -> "Iterator[Scope]":
        """Give this scope and those around it."""
        scope: Scope | None = self
        while scope is not None:
            yield scope
            scope = scope.outer

    def column(self, reference: ColumnRef) -> ResolvedColumn:
        """Find what a column reference means.

        Raises
        ------
        AdqlNameError
            Nothing, or more than one thing.
        """
        qualifier, name = reference.parts[:-1], reference.name
        if qualifier:
            return self._qualified(qualifier, name, reference.span)
        for scope in self.chain():
            found = scope.relation.named(name)
            if len(found) > 1:
                raise self._unknown.ambiguous(name, found, scope.relation.sources)
            if found:
                return found[0]
            if scope.relation.unknown:
                return _any_column(scope.relation.unknown, name)
        patient = self.patience.takes(len(self.within) // 20)
        as_value = patient and is_value(reference, self.within)
        visible = self._visible() if patient else []
        raise self._unknown.column(name, visible, self.items, as_value)

    @property
    def _unknown(self) -> Unknown:
        return Unknown(self.patience)

    def _visible(self) -> list[ResolvedColumn]:
        return [c for scope in self.chain() for c in scope.relation.columns]

    def _sources(self) -> "list[Named]":
        return [n for scope in self.chain() for n in scope.relation.sources]

    def has(self, qualifier: Sequence[Identifier]) -> bool:
        """Tell whether a source answers to a qualifier."""
        return any(n.answers_to(qualifier) for n in self._sources())

    def _qualified(
        self, qualifier: tuple[Identifier, ...], name: Identifier, span: Span
    ) -> ResolvedColumn:
        named = self.source(qualifier, span)
        found = named.column(name)
        if len(found) == 1:
            return found[0]
        if found:
            raise AdqlNameError(
                f"Column `{name.text}` of `{named.label}` is ambiguous: names "
                "differ in case only.",
                span,
                hint="Write it in double quotes, in its exact case.",
            )
        raise self._unknown.qualified(name, named, self._sources(), span)

    def source(
        self, qualifier: tuple[Identifier, ...], span: Span, *, star: bool = False
    ) -> Named:
        """Find the source that a qualifier means.

        A star may be qualified by the table though the table has an alias, as
        Firefly writes it.

        Raises
        ------
        AdqlNameError
            None, or more than one.
        """
        for scope in [self] if star else self.chain():
            sources = scope.relation.sources
            found = [n for n in sources if n.answers_to(qualifier)]
            if not found and star:
                found = [n for n in sources if n.is_table(qualifier)]
            if len(found) == 1:
                return found[0]
            if found:
                raise AdqlNameError(
                    f"`{dotted(qualifier)}` is ambiguous: more than one table of "
                    "this query has that name.",
                    span,
                    hint="Give each an alias: `FROM schema.t AS a, schema.t AS b`.",
                )
        place = Span(qualifier[0].span.start, qualifier[-1].span.end)
        raise self._unknown.source(qualifier, self._sources(), place)
