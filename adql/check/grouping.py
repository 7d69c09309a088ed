"""Columns beside aggregates, or under GROUP BY, are grouped."""

from collections.abc import Iterator
from dataclasses import fields

from adql import nodes
from adql.check.aggregates import is_aggregate, own_aggregates
from adql.errors import AdqlError, AdqlTypeError
from adql.resolution import Resolution, ResolvedColumn
from adql.write.constants import fold

__all__ = ["query"]

_Fingerprint = tuple[object, ...]


def query(item: nodes.Query, resolution: Resolution) -> Iterator[AdqlError]:
    """Check all SELECTs of one query, ORDER BY included."""
    body = item.body
    keys = [k.expression for k in item.order_by]
    yield from _order_of_nothing(keys)
    if isinstance(body, nodes.Select):
        yield from _select(body, keys, resolution)
        return
    for each in nodes.walk(body, lambda n: isinstance(n, nodes.SetOperation)):
        if isinstance(each, nodes.Select):
            yield from _select(each, [], resolution)


def _select(
    select: nodes.Select, order: list[nodes.Expression], resolution: Resolution
) -> Iterator[AdqlError]:
    for key in select.group_by:
        if _is_constant(key):
            yield AdqlTypeError(
                "GROUP BY takes columns, not constants.",
                key.span,
                hint="Name the column to group by; only ORDER BY takes ordinals.",
            )
    values: list[nodes.Expression] = [
        i.expression for i in select.items if isinstance(i, nodes.OutputColumn)
    ]
    values += [*([select.having] if select.having else []), *order]
    grouped = bool(select.group_by) or select.having is not None
    if not grouped and not any(any(own_aggregates(v, resolution)) for v in values):
        return
    if any(_is_unknown(key, resolution) for key in select.group_by):
        return
    groups = {_fingerprint(k, resolution) for k in select.group_by}
    own = _own_sources(select, resolution)
    for star in (i for i in select.items if isinstance(i, nodes.Star)):
        loose = [
            c for c in resolution.stars.get(star, ()) if (_identity(c),) not in groups
        ]
        if loose:
            yield _ungrouped(loose[0].column.name, star.span)
    for value in values:
        yield from _loose_columns(value, groups, own, resolution)


def _order_of_nothing(keys: list[nodes.Expression]) -> Iterator[AdqlError]:
    """Refuse keys of ORDER BY that are the same for all rows."""
    for key in keys:
        if isinstance(key, nodes.NumberLiteral) or any(map(_varies, nodes.walk(key))):
            continue
        yield AdqlTypeError(
            "ORDER BY takes columns, not constants.",
            key.span,
            hint="Name the column without quotes, or write its ordinal from 1.",
        )


def _varies(item: nodes.Node) -> bool:
    if isinstance(item, nodes.FunctionCall):
        return "RAND" in item.name.text.upper()
    return isinstance(item, nodes.ColumnRef | nodes.Query | nodes.Aggregate)


def _is_unknown(key: nodes.Expression, resolution: Resolution) -> bool:
    """Tell whether a key has a name that is told to mean nothing."""
    return any(
        isinstance(each, nodes.ColumnRef) and each not in resolution.columns
        for each in nodes.walk(key)
    )


def _is_constant(key: nodes.Expression) -> bool:
    """Tell whether a database might take this for an ordinal, or as one group."""
    inner = key
    while isinstance(inner, nodes.Sign):
        inner = inner.operand
    literals = nodes.NumberLiteral | nodes.StringLiteral | nodes.NullLiteral
    return isinstance(inner, literals) or fold(key) is not None


def _own_sources(select: nodes.Select, resolution: Resolution) -> set[int]:
    return {
        id(resolution.sources[each])
        for each in nodes.walk(select.source, lambda n: isinstance(n, nodes.Join))
        if isinstance(each, nodes.TableReference | nodes.DerivedTable)
    }


def _loose_columns(
    value: nodes.Expression,
    groups: set[_Fingerprint],
    own: set[int],
    resolution: Resolution,
) -> Iterator[AdqlError]:
    def enter(item: nodes.Node) -> bool:
        return not is_aggregate(item, resolution) and not is_group(item)

    lengths = {len(group) for group in groups}

    def is_group(item: nodes.Node) -> bool:
        # Only as long a part can be equal; this keeps long sums cheap.
        if isinstance(item, nodes.ColumnRef) or not isinstance(item, nodes.Expression):
            return False
        if lengths <= {1}:
            return False
        return _fingerprint(item, resolution, max(lengths)) in groups

    for item in nodes.walk(value, enter):
        if not isinstance(item, nodes.ColumnRef):
            continue
        found = resolution.columns.get(item)
        if found is None or found.output or id(found.source) not in own:
            continue
        if found.source and not found.source.known:
            continue
        if (_identity(found),) not in groups:
            yield _ungrouped(item.name.text, item.span)


def _identity(found: ResolvedColumn) -> tuple[object, ...]:
    owners = found.merged or (found.source,)
    return ("column", tuple(id(o) for o in owners), found.column.name)


def _fingerprint(
    item: nodes.Node, resolution: Resolution, most: int = 10_000
) -> _Fingerprint:
    """Give what is equal for expressions that are written alike.

    Empty if it is longer than ``most`` parts.
    """
    parts: list[object] = []
    for each in nodes.walk(item, lambda n: not isinstance(n, nodes.ColumnRef)):
        if isinstance(each, nodes.ColumnRef):
            found = resolution.columns.get(each)
            parts.append(_identity(found) if found else id(each))
        elif isinstance(each, nodes.Identifier):
            parts.append(each.text if each.quoted else each.text.lower())
        else:
            parts.append((type(each).__name__, *_scalars(each)))
        if len(parts) > most:
            return ()
    return tuple(parts)


def _scalars(item: nodes.Node) -> Iterator[object]:
    for each in fields(item):
        value = getattr(item, each.name)
        if isinstance(value, str | int | bool):
            yield value
        elif isinstance(value, tuple):
            yield len(value)
        elif value is None:
            yield None


def _ungrouped(name: str, span: nodes.Span) -> AdqlTypeError:
    return AdqlTypeError(
        f"Column `{name}` is neither grouped nor in an aggregate.",
        span,
        hint=f"Add `{name}` to GROUP BY, or use MIN, MAX, AVG or the like on it.",
    )
