"""Names become columns, tables and sources; every expression gets its type.

Queries nest as deep as the parser lets them; all else is walked in loops, so
that no expression or chain of joins is too long for Python's stack.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from adql import nodes
from adql.catalog import Catalog
from adql.errors import AdqlError, AdqlErrors, AdqlLimitError, AdqlNameError
from adql.functions import FunctionSet
from adql.infer import infer
from adql.limits import Limits
from adql.names import dotted, matches, same, unique_name
from adql.outputs import (
    ambiguous_output,
    ordinal_error,
    output_name,
    outputs_named,
    united,
    unknown_output,
)
from adql.relate import join_of
from adql.resolution import Resolution, ResolvedColumn, Source
from adql.scope import Named, Relation, Scope
from adql.types import STRING, UNKNOWN, AdqlType, type_of
from dali.tableset import Column, TableSet

__all__ = ["resolve", "resolve_all"]

_EMPTY = Relation((), ())
_ANYTHING = Relation((Named(Source("", (), known=False), None),), ())


@dataclass(frozen=True, slots=True)
class _Common:
    """A WITH element, seen from the queries that may use it."""

    name: nodes.Identifier
    columns: tuple[Column, ...]
    known: bool


_Commons = Mapping[str, _Common]


def resolve(
    query: nodes.Query,
    tableset: TableSet,
    limits: Limits | None = None,
    functions: FunctionSet | None = None,
) -> Resolution:
    """Find what all names of a query mean, and the types of its expressions.

    Parameters
    ----------
    query
        As parsed; it is not changed.
    tableset
        What the caller may see; what is not there does not exist.
    limits
        How many columns the query may give.
    functions
        What the query may call; the standard set by default.

    Raises
    ------
    AdqlErrors
        All names that mean nothing, or more than one thing.
    """
    resolution = resolve_all(query, tableset, limits, functions)
    if resolution.errors:
        raise AdqlErrors(resolution.errors)
    return resolution


def resolve_all(
    query: nodes.Query,
    tableset: TableSet,
    limits: Limits | None = None,
    functions: FunctionSet | None = None,
) -> Resolution:
    """Find what names mean, as `resolve` does, but keep the errors.

    What has an error is of unknown type, and goes with everything, so that the
    checker finds what else is wrong.

    Raises
    ------
    AdqlErrors
        The query gives too many columns, or joins tables of too many.
    """
    resolver = _Resolver(tableset, limits or Limits())
    if functions is not None:
        resolver.resolution.functions = functions
    outputs = resolver.query(query, None, {})
    resolver.resolution.select_outputs[query] = tuple(map(_plain, outputs))
    return resolver.resolution


def _plain(column: Column) -> Column:
    """Give a column of nothing but NULL a type that VOTable has."""
    return _retyped(column, STRING) if type_of(column) == UNKNOWN else column


def _retyped(column: Column, kind: AdqlType) -> Column:
    return replace(
        column, datatype=kind.datatype, arraysize=kind.arraysize, xtype=kind.xtype
    )


def _own(item: nodes.Node) -> bool:
    """Tell the walk of an expression not to go into sub-queries."""
    return not isinstance(item, nodes.Query)


class _Resolver:
    def __init__(self, tableset: TableSet, limits: Limits) -> None:
        self.catalog = Catalog(tableset)
        self.limits = limits
        self._given = 0
        self._joined = 0
        self.resolution = Resolution()
        self._aliases: dict[str, int] = {}
        self._orderings: dict[nodes.Node, tuple[Scope, tuple[str, ...]]] = {}
        self._strangers: set[tuple[int, str]] = set()

    def fail(self, error: AdqlError) -> None:
        """Keep an error."""
        self.resolution.errors.append(error)

    def is_partial(self, item: nodes.Node) -> bool:
        """Tell whether some outputs of a query are not known."""
        return item in self.resolution.partial

    # --- queries ------------------------------------------------------------

    def query(
        self, query: nodes.Query, outer: Scope | None, commons: _Commons
    ) -> tuple[Column, ...]:
        """Resolve a query, and give what comes out."""
        known = dict(commons)
        own: set[str] = set()
        for element in query.common_tables:
            key = element.name.text.lower()
            if key in own:
                self.fail(
                    AdqlNameError(
                        f"WITH has two queries named `{element.name.text}`.",
                        element.name.span,
                        hint="Give each a name of its own.",
                    )
                )
            own.add(key)
            columns = self._common_columns(element, outer, known)
            whole = bool(element.columns) or not self.is_partial(element.query)
            known[key] = _Common(element.name, columns, whole)
        outputs = self.body(query.body, outer, known)
        self.resolution.select_outputs[query] = outputs
        if self.is_partial(query.body):
            self.resolution.partial.add(query)
        relation = _ANYTHING if self.is_partial(query) else _EMPTY
        scope, written = self._orderings.pop(query.body, (Scope(relation, outer), None))
        names = written or tuple(c.name for c in outputs)
        for ordered in query.order_by:
            by = ordered.expression
            if isinstance(by, nodes.NumberLiteral) and not self.is_partial(query):
                if error := ordinal_error(by, len(outputs)):
                    self.fail(error)
            self._order(by, scope, outputs, names, known)
        return outputs

    def _common_columns(
        self, element: nodes.CommonTable, outer: Scope | None, commons: _Commons
    ) -> tuple[Column, ...]:
        columns = self.query(element.query, outer, commons)
        if not element.columns:
            return columns
        if len(element.columns) != len(columns):
            if not self.is_partial(element.query):
                self.fail(
                    AdqlNameError(
                        f"`{element.name.text}` names {len(element.columns)} columns, "
                        f"but its query gives {len(columns)}.",
                        element.span,
                        hint="Name as many columns as the query selects.",
                    )
                )
            any_type = _retyped(Column("", ""), UNKNOWN)
            columns = (any_type,) * len(element.columns)
        taken: dict[str, int] = {}
        pairs = zip(columns, element.columns, strict=True)
        return tuple(replace(c, name=unique_name(n.text, taken)) for c, n in pairs)

    def body(
        self, body: nodes.QueryBody, outer: Scope | None, commons: _Commons
    ) -> tuple[Column, ...]:
        """Resolve what stands between WITH and ORDER BY."""
        if isinstance(body, nodes.Query):
            return self.query(body, outer, commons)
        if isinstance(body, nodes.Select):
            outputs = self.select(body, outer, commons)
        else:
            left = self.body(body.left, outer, commons)
            right = self.body(body.right, outer, commons)
            outputs = united(left, right)
            if self.is_partial(body.left) or self.is_partial(body.right):
                self.resolution.partial.add(body)
            self._orderings.pop(body.left, None)
            self._orderings.pop(body.right, None)
        self.resolution.select_outputs[body] = outputs
        return outputs

    def select(
        self, select: nodes.Select, outer: Scope | None, commons: _Commons
    ) -> tuple[Column, ...]:
        """Resolve one SELECT, clause by clause."""
        relation = self.source(select.source, outer, commons)
        scope = Scope(relation, outer)
        outputs, written = self._outputs(select, scope, commons)
        # Known now, for hints where an alias is used too early.
        scope.items = select.items
        for clause in (select.where, *select.group_by, select.having):
            if clause is not None:
                self.expression(clause, scope, commons)
        self._orderings[select] = (scope, written)
        return outputs

    def _outputs(
        self, select: nodes.Select, scope: Scope, commons: _Commons
    ) -> tuple[tuple[Column, ...], tuple[str, ...]]:
        """Give the output columns, and their names before they were numbered."""
        found: list[Column] = []
        for item in select.items:
            before = len(found)
            if isinstance(item, nodes.Star):
                found.extend(c.column for c in self._star(item, scope, select))
            else:
                self.expression(item.expression, scope, commons)
                found.append(self._output(item, len(found) + 1))
            self._given += len(found) - before
            self._check_given(len(found), item.span)
        taken: dict[str, int] = {}
        outputs = tuple(replace(c, name=unique_name(c.name, taken)) for c in found)
        return outputs, tuple(c.name for c in found)

    def _check_given(self, here: int, span: nodes.Span) -> None:
        """Refuse too many columns of one SELECT, or of all."""
        one, every = self.limits.columns, self.limits.all_columns
        if here > one:
            self._too_many(f"The query gives more than {one} columns.", span)
        if self._given > every:
            told = f"The query's SELECTs give more than {every} columns together."
            self._too_many(told, span)

    def _check_joined(self, count: int, span: nodes.Span) -> None:
        """Count columns in FROM: hundreds of wide tables take long to join."""
        self._joined += count
        if self._joined > self.limits.joined_columns:
            told = "The query joins too many tables of too many columns."
            self._too_many(told, span)

    def _too_many(self, told: str, span: nodes.Span) -> None:
        hint = "Select only the columns that you need."
        error = AdqlLimitError(told, span, hint=hint)
        raise AdqlErrors([*self.resolution.errors, error])

    def _star(
        self, star: nodes.Star, scope: Scope, select: nodes.Select
    ) -> tuple[ResolvedColumn, ...]:
        columns = scope.relation.columns
        partial = scope.relation.unknown is not None
        if star.qualifier:
            try:
                source = scope.source(star.qualifier, star.span, star=True).source
            except AdqlNameError as error:
                self.fail(error)
                self.resolution.partial.add(select)
                return ()
            columns = tuple(ResolvedColumn(source, c) for c in source.columns)
            partial = not source.known
        if partial:
            self.resolution.partial.add(select)
        self.resolution.stars[star] = columns
        return columns

    def _output(self, item: nodes.OutputColumn, number: int) -> Column:
        expression = item.expression
        kind = self.resolution.types[expression]
        name = output_name(item, self.resolution, number)
        column = self.resolution.metadata.get(expression, Column(name, ""))
        return replace(_retyped(column, kind), name=name, indexed=False)

    # --- ORDER BY -----------------------------------------------------------

    def _order(
        self,
        key: nodes.Expression,
        scope: Scope,
        outputs: tuple[Column, ...],
        names: tuple[str, ...],
        commons: _Commons,
    ) -> None:
        if isinstance(key, nodes.ColumnRef) and len(key.parts) == 1:
            found = outputs_named(key.name, outputs, names)
            if found:
                if len(found) == 1:
                    resolved = ResolvedColumn(None, found[0], output=True)
                    self.resolution.columns[key] = resolved
                else:
                    self.fail(ambiguous_output(key.name, len(found)))
                infer(key, self.resolution)
                return
        self.expression(key, scope, commons, ordering=outputs)

    # --- expressions --------------------------------------------------------

    def expression(
        self,
        expression: nodes.Expression,
        scope: Scope,
        commons: _Commons,
        ordering: tuple[Column, ...] = (),
    ) -> None:
        """Resolve an expression, parts before the whole.

        ``ordering`` are output columns that may be used too, in ORDER BY.
        """
        items = list(nodes.walk(expression, _own))
        # Parents come first in the walk, so backwards all parts come first.
        for item in reversed(items):
            if isinstance(item, nodes.ColumnRef):
                scope.within = items
                self._reference(item, scope, ordering)
            if isinstance(item, nodes.Query):
                self.query(item, scope, commons)
            elif isinstance(item, nodes.Expression):
                infer(item, self.resolution)

    def _reference(
        self, item: nodes.ColumnRef, scope: Scope, ordering: tuple[Column, ...]
    ) -> None:
        scope.patience = self.resolution.patience
        try:
            self.resolution.columns[item] = scope.column(item)
            return
        except AdqlNameError as error:
            problem = error
        found = [c for c in ordering if matches(item.name, c.name)]
        if len(item.parts) == 1 and len(found) == 1:
            resolved = ResolvedColumn(None, found[0], output=True)
            self.resolution.columns[item] = resolved
        elif scope.relation is _EMPTY:
            self.fail(unknown_output(item, ordering))
        elif not self._is_told(item, scope):
            self.fail(problem)

    def _is_told(self, item: nodes.ColumnRef, scope: Scope) -> bool:
        """Tell whether an alias that means nothing here has been told of before."""
        qualifier = item.parts[:-1]
        if not qualifier or scope.has(qualifier):
            return False
        stranger = id(scope.relation), dotted(qualifier).lower()
        told = stranger in self._strangers
        self._strangers.add(stranger)
        return told

    # --- FROM ---------------------------------------------------------------

    def source(
        self, source: nodes.TableExpression, outer: Scope | None, commons: _Commons
    ) -> Relation:
        """Resolve a FROM clause: its tables, then its joins, inner ones first."""
        items = [
            item
            for item in nodes.walk(source, lambda i: isinstance(i, nodes.Join))
            if isinstance(item, nodes.TableExpression)
        ]
        relations: dict[nodes.TableExpression, Relation] = {}
        for item in items:
            if isinstance(item, nodes.TableReference):
                relations[item] = self._table(item, commons)
            elif isinstance(item, nodes.DerivedTable):
                columns = self.query(item.query, None, commons)
                known = not self.is_partial(item.query)
                made = self._source(item.alias.text, columns, known=known)
                relations[item] = self._leaf(item, Named(made, item.alias))
        self._check_labels(items, relations)
        for item in reversed(items):
            if isinstance(item, nodes.Join):
                left, right = relations.pop(item.left), relations.pop(item.right)
                size = len(left.columns) + len(right.columns)
                self._check_joined(size, item.right.span)
                joined = join_of(item, left, right, self.fail)
                relations[item] = joined
                if isinstance(item.condition, nodes.On):
                    scope = Scope(joined, outer)
                    self.expression(item.condition.condition, scope, commons)
        return relations[source]

    def _table(self, item: nodes.TableReference, commons: _Commons) -> Relation:
        common = commons.get(item.parts[-1].text.lower())
        if common and len(item.parts) == 1 and same(item.parts[0], common.name):
            alias = item.alias or common.name
            name = item.alias.text if item.alias else common.name.text
            made = self._source(name, common.columns, known=common.known)
            self.resolution.commons[item] = common.name
            return self._leaf(item, Named(made, alias))
        name = (item.alias or item.parts[-1]).text
        try:
            names = [common.name.text for common in commons.values()]
            table = self.catalog.find(item, names, self.resolution.patience)
        except AdqlNameError as error:
            self.fail(error)
            made = self._source(name, (), known=False)
            return self._leaf(item, Named(made, item.alias, item.parts))
        if all(known is not table for known in self.resolution.tables):
            self.resolution.tables.append(table)
        made = self._source(name if item.alias else table.name, table.columns)
        made.table = table
        return self._leaf(item, Named(made, item.alias))

    def _source(
        self, name: str, columns: tuple[Column, ...], *, known: bool = True
    ) -> Source:
        return Source(unique_name(name, self._aliases), columns, known=known)

    def _leaf(self, item: nodes.TableExpression, named: Named) -> Relation:
        source = named.source
        self.resolution.sources[item] = source
        # To look names up in each takes longer than to join.
        self._check_joined(4 * len(source.columns), item.span)
        columns = tuple(ResolvedColumn(source, c) for c in source.columns)
        return Relation((named,), columns)

    def _check_labels(
        self,
        items: list[nodes.TableExpression],
        relations: Mapping[nodes.TableExpression, Relation],
    ) -> None:
        seen: set[str] = set()
        for item in items:
            if item not in relations:
                continue
            label = relations[item].sources[0].label.lower()
            if label in seen:
                self.fail(
                    AdqlNameError(
                        f"FROM has two tables named `{label}`.",
                        item.span,
                        hint="Give each an alias of its own: `... AS a`.",
                    )
                )
            seen.add(label)
