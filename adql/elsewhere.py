"""What a query uses of its tables, and which parts of it have tables elsewhere."""

from collections.abc import Iterator
from dataclasses import replace

from adql import nodes
from adql.resolution import Resolution, ResolvedColumn, Source
from adql.tree import Rewriter
from adql.types import INT, Kind, kind_of, type_of
from dali.tableset import Column

__all__ = ["leaves", "used_columns", "whole", "without_stars"]


def leaves(table: nodes.TableExpression) -> Iterator[nodes.TableExpression]:
    """Give the tables and sub-queries that a FROM clause joins."""
    for item in nodes.walk(table, lambda item: isinstance(item, nodes.Join)):
        if isinstance(item, nodes.TableReference | nodes.DerivedTable):
            yield item


def whole(item: nodes.Query | nodes.Select, resolution: Resolution) -> str | None:
    """Name the one database, not the home's own, that can answer a sub-query.

    None if there is no such, or if the sub-query uses columns or WITH elements of
    what is around it, or gives values of no type.
    """
    inside = list(nodes.walk(item))
    engines: set[str] = set()
    commons = {id(n.name) for n in inside if isinstance(n, nodes.CommonTable)}
    for each in inside:
        if not isinstance(each, nodes.TableReference):
            continue
        name, table = resolution.commons.get(each), resolution.sources[each].table
        if name is None:
            engines.add("" if table is None else table.engine)
        elif id(name) not in commons:
            return None
    outputs = resolution.select_outputs[item]
    if len(engines) != 1 or any(
        kind_of(type_of(output)) is Kind.UNKNOWN for output in outputs
    ):
        return None
    return None if _is_correlated(inside, resolution) else engines.pop() or None


def _is_correlated(inside: list[nodes.Node], resolution: Resolution) -> bool:
    own = {
        resolution.sources[each]
        for each in inside
        if isinstance(each, nodes.TableReference | nodes.DerivedTable)
    }
    return any(
        source is not None and source not in own
        for each in inside
        if isinstance(each, nodes.ColumnRef)
        for source in _sources(resolution.columns[each])
    )


def _sources(column: ResolvedColumn) -> tuple[Source | None, ...]:
    return column.merged or (column.source,)


def used_columns(query: nodes.Query, resolution: Resolution) -> dict[Source, set[str]]:
    """Name the columns that a query uses of each source, or more."""
    used: dict[Source, set[str]] = {}

    def use(column: ResolvedColumn) -> None:
        name = column.column.name
        if column.source is not None:
            used.setdefault(column.source, set()).add(name)
        for source in column.merged:
            names = _alike(source, {name.lower()})
            used.setdefault(source, set()).update(names)

    for item in nodes.walk(query):
        if isinstance(item, nodes.ColumnRef):
            use(resolution.columns[item])
        elif isinstance(item, nodes.Star):
            for column in resolution.stars[item]:
                use(column)
        elif isinstance(item, nodes.Join):
            for source, names in _joined(item, resolution):
                used.setdefault(source, set()).update(names)
    return used


def _joined(
    join: nodes.Join, resolution: Resolution
) -> Iterator[tuple[Source, set[str]]]:
    """Name the columns that NATURAL and USING compare, or more."""
    sides = [
        [resolution.sources[leaf] for leaf in leaves(side)]
        for side in (join.left, join.right)
    ]
    names = [{c.name.lower() for s in side for c in s.columns} for side in sides]
    shared = names[0] & names[1] if join.natural else set()
    if isinstance(join.condition, nodes.Using):
        shared = {column.text.lower() for column in join.condition.columns}
    for source in (*sides[0], *sides[1]):
        yield source, _alike(source, shared)


def _alike(source: Source, names: set[str]) -> set[str]:
    """Give a source's columns of names that are in lower case."""
    return {c.name for c in source.columns if c.name.lower() in names}


def without_stars(query: nodes.Query, resolution: Resolution) -> nodes.Query:
    """Let EXISTS ask for no columns: which they are is all the same to it."""

    def bare(old: nodes.Node, at: Rewriter) -> nodes.Node:
        made = at.rebuilt(old)
        assert isinstance(made, nodes.Exists)
        body = made.query.body
        if not isinstance(body, nodes.Select) or made.query.order_by:
            return made
        if not all(isinstance(item, nodes.Star) for item in body.items):
            return made
        one = at.typed(nodes.NumberLiteral("1", span=body.span), INT)
        item = nodes.OutputColumn(one, None, span=body.span)
        body = replace(body, items=(item,))
        inner = replace(made.query, body=body)
        outputs = (Column("col_1", INT.datatype),)
        resolution.select_outputs[body] = resolution.select_outputs[inner] = outputs
        return nodes.Exists(inner, span=old.span)

    made = Rewriter(resolution, {nodes.Exists: bare}).run(query)
    assert isinstance(made, nodes.Query)
    return made
