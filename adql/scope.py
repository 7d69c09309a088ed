"""What names mean at a place of a query: sources, columns, outer queries."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from adql.errors import AdqlNameError
from adql.names import did_you_mean, dotted, matches
from adql.nodes import ColumnRef, Identifier, Span
from adql.resolution import ResolvedColumn, Source
from dali.tableset import Column

__all__ = ["Named", "Relation", "Scope"]


@dataclass(frozen=True, eq=False)
class Named:
    """A source and the name it has in its query: an alias, or its table's."""

    source: Source
    alias: Identifier | None

    def answers_to(self, qualifier: Sequence[Identifier]) -> bool:
        """Tell whether a qualifier means this source."""
        if self.alias is not None:
            return len(qualifier) == 1 and _same(qualifier[0], self.alias)
        return self.is_table(qualifier)

    def is_table(self, qualifier: Sequence[Identifier]) -> bool:
        """Tell whether a qualifier means this source's table, alias aside."""
        table = self.source.table
        if table is None:
            return False
        names = (table.schema, table.name)[-len(qualifier) :]
        return len(names) == len(qualifier) and all(
            matches(part, name) for part, name in zip(qualifier, names, strict=True)
        )

    def column(self, name: Identifier) -> list[ResolvedColumn]:
        """Find columns of this source by a name."""
        return _chosen(self._index, name)

    @cached_property
    def _index(self) -> dict[str, list[ResolvedColumn]]:
        return _indexed(ResolvedColumn(self.source, c) for c in self.source.columns)

    @property
    def label(self) -> str:
        """Give the name for messages."""
        if self.alias is not None:
            return self.alias.text
        table = self.source.table
        return table.qualified_name if table else self.source.alias


def _same(written: Identifier, alias: Identifier) -> bool:
    """Compare two identifiers: exactly only if both are delimited."""
    if written.quoted and alias.quoted:
        return written.text == alias.text
    return written.text.lower() == alias.text.lower()


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

    def named(self, name: Identifier) -> list[ResolvedColumn]:
        """Find columns by an unqualified name."""
        return _chosen(self._index, name)


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
    """The names that an expression may use, its query's first."""

    relation: Relation
    outer: "Scope | None" = None
    outputs: tuple[Column, ...] = field(default=())

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
                raise _ambiguous(name, found, scope.relation, reference.span)
            if found:
                return found[0]
        raise self._unknown(name, reference.span)

    def _qualified(
        self, qualifier: tuple[Identifier, ...], name: Identifier, span: Span
    ) -> ResolvedColumn:
        named = self.source(qualifier, span)
        source = named.source
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
        raise AdqlNameError(
            f"There is no column `{name.text}` in `{named.label}`.",
            span,
            hint=did_you_mean(name.text, (c.name for c in source.columns))
            or _listing(source.columns),
        )

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
        raise AdqlNameError(
            f"There is no table `{dotted(qualifier)}` in this query.",
            span,
            hint=self._source_hint(qualifier),
        )

    def _source_hint(self, qualifier: tuple[Identifier, ...]) -> str | None:
        named = [n for scope in self.chain() for n in scope.relation.sources]
        for each in named:
            if each.is_table(qualifier):
                return f"The table has an alias here: write `{each.label}`."
        labels = [n.label for n in named]
        if guess := did_you_mean(dotted(qualifier), labels):
            return guess
        return f"This query has: {', '.join(labels[:10])}." if labels else None

    def _unknown(self, name: Identifier, span: Span) -> AdqlNameError:
        columns = [c.column for s in self.chain() for c in s.relation.columns]
        if name.quoted and any(c.name.lower() == name.text.lower() for c in columns):
            hint: str | None = "Names in double quotes must match exactly in case."
        elif any(c.name.lower() == name.text.lower() for c in self.outputs):
            hint = "An alias can be used in ORDER BY only; repeat the expression."
        else:
            hint = did_you_mean(name.text, (c.name for c in columns)) or _listing(
                columns
            )
        return AdqlNameError(
            f"There is no column `{name.text}` in the tables of this query.",
            span,
            hint=hint,
        )


def _listing(columns: Sequence[Column]) -> str | None:
    if not columns:
        return None
    names = ", ".join(c.name for c in columns[:10])
    more = ", ..." if len(columns) > 10 else ""
    return f"The columns are: {names}{more}."


def _ambiguous(
    name: Identifier, found: list[ResolvedColumn], relation: Relation, span: Span
) -> AdqlNameError:
    labels = {id(n.source): n.label for n in relation.sources}
    owners = [labels[id(c.source)] for c in found if id(c.source) in labels]
    return AdqlNameError(
        f"Column `{name.text}` is ambiguous: it is in {' and '.join(owners[:5])}.",
        span,
        hint=f"Qualify it, such as `{owners[0]}.{name.text}`." if owners else None,
    )
