"""Names become columns, tables and sources; every expression gets its type.

Queries nest as deep as the parser lets them; all else is walked in loops, so
that no expression or chain of joins is too long for Python's stack.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from adql import nodes
from adql.errors import AdqlError, AdqlErrors, AdqlLimitError, AdqlNameError
from adql.infer import infer
from adql.limits import Limits
from adql.names import did_you_mean, dotted, matches, unique_name
from adql.outputs import output_name, united
from adql.relate import join_of
from adql.resolution import Resolution, ResolvedColumn, Source
from adql.scope import Named, Relation, Scope
from adql.types import UNKNOWN
from dali.tableset import Column, Table, TableSet

__all__ = ["resolve"]

_MOST_ERRORS = 50
_EMPTY = Relation((), ())


@dataclass(frozen=True, slots=True)
class _Common:
    """A WITH element, seen from the queries that may use it."""

    name: nodes.Identifier
    columns: tuple[Column, ...]


_Commons = Mapping[str, _Common]


def resolve(
    query: nodes.Query, tableset: TableSet, limits: Limits | None = None
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

    Raises
    ------
    AdqlErrors
        All names that mean nothing, or more than one thing.
    """
    resolver = _Resolver(tableset, (limits or Limits()).columns)
    resolver.query(query, None, {})
    if resolver.errors:
        raise AdqlErrors(resolver.errors)
    return resolver.resolution


def _own(item: nodes.Node) -> bool:
    """Tell the walk of an expression not to go into sub-queries."""
    return not isinstance(item, nodes.Query)


class _Resolver:
    def __init__(self, tableset: TableSet, most_columns: int) -> None:
        self.tableset = tableset
        self.most_columns = most_columns
        self.resolution = Resolution()
        self.errors: list[AdqlError] = []
        self._aliases: dict[str, int] = {}
        self._orderings: dict[nodes.Node, tuple[Scope, tuple[str, ...]]] = {}

    def fail(self, error: AdqlError) -> None:
        """Keep an error, and stop if there are too many."""
        self.errors.append(error)
        if len(self.errors) >= _MOST_ERRORS:
            raise AdqlErrors(self.errors)

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
            known[key] = _Common(element.name, columns)
        outputs = self.body(query.body, outer, known)
        self.resolution.select_outputs[query] = outputs
        scope, written = self._orderings.pop(query.body, (Scope(_EMPTY, outer), None))
        names = written or tuple(c.name for c in outputs)
        for item in query.order_by:
            self._order(item, scope, outputs, names, known)
        return outputs

    def _common_columns(
        self, element: nodes.CommonTable, outer: Scope | None, commons: _Commons
    ) -> tuple[Column, ...]:
        columns = self.query(element.query, outer, commons)
        if not element.columns:
            return columns
        if len(element.columns) != len(columns):
            self.fail(
                AdqlNameError(
                    f"`{element.name.text}` names {len(element.columns)} columns, "
                    f"but its query gives {len(columns)}.",
                    element.span,
                    hint="Name as many columns as the query selects.",
                )
            )
            return columns
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
        outputs, written = self._outputs(select.items, scope, commons)
        # Known now, for hints where an alias is used too early.
        scope.outputs = outputs
        for clause in (select.where, *select.group_by, select.having):
            if clause is not None:
                self.expression(clause, scope, commons)
        self._orderings[select] = (scope, written)
        return outputs

    def _outputs(
        self, items: Iterable[nodes.SelectItem], scope: Scope, commons: _Commons
    ) -> tuple[tuple[Column, ...], tuple[str, ...]]:
        """Give the output columns, and their names before they were numbered."""
        found: list[Column] = []
        for item in items:
            if isinstance(item, nodes.Star):
                found.extend(c.column for c in self._star(item, scope))
            else:
                self.expression(item.expression, scope, commons)
                found.append(self._output(item, len(found) + 1))
            if len(found) > self.most_columns:
                raise AdqlErrors(
                    [
                        AdqlLimitError(
                            f"The query gives more than {self.most_columns} columns.",
                            item.span,
                            hint="Select only the columns that you need.",
                        )
                    ]
                )
        taken: dict[str, int] = {}
        outputs = tuple(replace(c, name=unique_name(c.name, taken)) for c in found)
        return outputs, tuple(c.name for c in found)

    def _star(self, star: nodes.Star, scope: Scope) -> tuple[ResolvedColumn, ...]:
        columns = scope.relation.columns
        if star.qualifier:
            try:
                source = scope.source(star.qualifier, star.span, star=True).source
            except AdqlNameError as error:
                self.fail(error)
                return ()
            columns = tuple(ResolvedColumn(source, c) for c in source.columns)
        self.resolution.stars[star] = columns
        return columns

    def _output(self, item: nodes.OutputColumn, number: int) -> Column:
        expression = item.expression
        kind = self.resolution.types[expression]
        kind = replace(kind, xtype=None) if kind == UNKNOWN else kind
        name = output_name(item, self.resolution, number)
        column = self.resolution.metadata.get(expression)
        if column is None:
            return Column(name, kind.datatype, kind.arraysize, kind.xtype)
        return replace(
            column,
            name=name,
            datatype=kind.datatype,
            arraysize=kind.arraysize,
            xtype=kind.xtype,
            indexed=False,
        )

    # --- ORDER BY -----------------------------------------------------------

    def _order(
        self,
        item: nodes.OrderItem,
        scope: Scope,
        outputs: tuple[Column, ...],
        names: tuple[str, ...],
        commons: _Commons,
    ) -> None:
        key = item.expression
        if isinstance(key, nodes.NumberLiteral):
            infer(key, self.resolution)
            # No ordinal has more digits; Python refuses to read very long ones.
            short = key.text.isdecimal() and len(key.text) < 10
            if not short or not 1 <= int(key.text) <= len(outputs):
                self.fail(
                    AdqlNameError(
                        f"ORDER BY {key.text[:20]}: there is no such output column.",
                        key.span,
                        hint=f"Use a whole number from 1 to {len(outputs)}, "
                        "or a column.",
                    )
                )
            return
        if isinstance(key, nodes.ColumnRef) and len(key.parts) == 1:
            named = zip(outputs, names, strict=True)
            found = [c for c, n in named if matches(key.name, n)]
            found = found or [c for c in outputs if matches(key.name, c.name)]
            if len(found) == 1:
                self.resolution.columns[key] = ResolvedColumn(
                    None, found[0], output=True
                )
                infer(key, self.resolution)
                return
            if found:
                self.fail(
                    AdqlNameError(
                        f"ORDER BY `{key.name.text}` is ambiguous: {len(found)} "
                        "output columns have that name.",
                        key.span,
                        hint="Qualify it, or give the output columns aliases.",
                    )
                )
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
                self._reference(item, scope, ordering)
            if isinstance(item, nodes.Query):
                self.query(item, scope, commons)
            elif isinstance(item, nodes.Expression):
                infer(item, self.resolution)

    def _reference(
        self, item: nodes.ColumnRef, scope: Scope, ordering: tuple[Column, ...]
    ) -> None:
        try:
            self.resolution.columns[item] = scope.column(item)
        except AdqlNameError as error:
            found = [c for c in ordering if matches(item.name, c.name)]
            if len(item.parts) == 1 and len(found) == 1:
                resolved = ResolvedColumn(None, found[0], output=True)
                self.resolution.columns[item] = resolved
            else:
                self.fail(error)

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
                made = self._named(item.alias.text, columns, None, item.alias)
                relations[item] = self._leaf(item, made)
        self._check_labels(items, relations)
        for item in reversed(items):
            if isinstance(item, nodes.Join):
                left, right = relations.pop(item.left), relations.pop(item.right)
                joined = join_of(item, left, right, self.fail)
                relations[item] = joined
                if isinstance(item.condition, nodes.On):
                    scope = Scope(joined, outer)
                    self.expression(item.condition.condition, scope, commons)
        return relations[source]

    def _table(self, item: nodes.TableReference, commons: _Commons) -> Relation:
        common = commons.get(item.parts[-1].text.lower())
        if common and len(item.parts) == 1 and _means(item.parts[0], common.name):
            alias = item.alias or common.name
            name = item.alias.text if item.alias else common.name.text
            named = self._named(name, common.columns, None, alias)
            self.resolution.commons[item] = common.name
            return self._leaf(item, named)
        table = self._find(item, commons)
        if table is None:
            # Told already; what it would have offered is unknown.
            raise AdqlErrors(self.errors)
        if all(known is not table for known in self.resolution.tables):
            self.resolution.tables.append(table)
        name = item.alias.text if item.alias else table.name
        return self._leaf(item, self._named(name, table.columns, table, item.alias))

    def _named(
        self,
        name: str,
        columns: tuple[Column, ...],
        table: Table | None,
        alias: nodes.Identifier | None,
    ) -> Named:
        unique = unique_name(name, self._aliases)
        return Named(Source(unique, columns, table), alias)

    def _leaf(self, item: nodes.TableExpression, named: Named) -> Relation:
        source = named.source
        self.resolution.sources[item] = source
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

    def _find(self, item: nodes.TableReference, commons: _Commons) -> Table | None:
        found = [t for t in self.tableset.tables if _is(t, item.parts)]
        if len(found) > 1:
            exact = [t for t in found if t.name == item.parts[-1].text]
            found = exact if len(exact) == 1 else found
        if len(found) == 1:
            return found[0]
        written = dotted(item.parts)
        if found:
            names = [f"`{t.qualified_name}`" for t in found[:5]]
            message = f"Table `{written}` is ambiguous."
            hint: str | None = f"Write one of {', '.join(names)}."
        else:
            message = f"There is no table `{written}`."
            hint = self._table_hint(item.parts, commons)
        self.fail(AdqlNameError(message, item.span, hint=hint))
        return None

    def _table_hint(
        self, parts: tuple[nodes.Identifier, ...], commons: _Commons
    ) -> str | None:
        tables = list(self.tableset.tables)
        names = [t.qualified_name for t in tables]
        written = ".".join(p.text for p in parts)
        if guess := did_you_mean(written, names):
            return guess
        last = parts[-1].text
        alike = [t.qualified_name for t in tables if t.name.lower() == last.lower()]
        if alike:
            return f"Did you mean `{alike[0]}`?"
        if guess := did_you_mean(last, (c.name.text for c in commons.values())):
            return guess
        by_name = {t.name.lower(): t.qualified_name for t in tables}
        return did_you_mean(last, by_name) or (
            "The tables are listed in `tap_schema.tables`."
        )


def _means(written: nodes.Identifier, name: nodes.Identifier) -> bool:
    if written.quoted and name.quoted:
        return written.text == name.text
    return written.text.lower() == name.text.lower()


def _is(table: Table, parts: tuple[nodes.Identifier, ...]) -> bool:
    """Tell whether a name, qualified or not, is a table's."""
    if not matches(parts[-1], table.name) or len(parts) > 2:
        return False
    return len(parts) == 1 or matches(parts[0], table.schema)
