"""Set functions of what the query around gives, which would count there."""

from collections.abc import Iterator

from adql import nodes
from adql.check.aggregates import Aggregating, own_aggregates
from adql.errors import AdqlError, AdqlTypeError
from adql.resolution import Resolution, Source

__all__ = ["select"]


def select(item: nodes.Select, resolution: Resolution) -> Iterator[AdqlError]:
    """Refuse a set function that has columns, but none of this query.

    SQL computes it in the query around, to which those columns belong: that is
    seldom meant, and databases differ.
    """
    own: set[int] | None = None
    for each in _aggregates(item, resolution):
        used = _sources(each, resolution)
        if not used:
            continue
        if own is None:
            own = _own_sources(item, resolution)
        if not own & {id(source) for source in used}:
            name = each.name.text.upper()
            yield AdqlTypeError(
                f"{name} has columns of the query around it only.",
                each.span,
                hint=f"Compute this {name} there, or use columns of this query's "
                "own tables.",
            )


def _aggregates(item: nodes.Select, resolution: Resolution) -> Iterator[Aggregating]:
    for part in (*item.items, item.having):
        if part is not None:
            yield from own_aggregates(part, resolution)


def _sources(item: Aggregating, resolution: Resolution) -> list[Source]:
    found = [
        resolution.columns.get(each)
        for each in nodes.walk(item)
        if isinstance(each, nodes.ColumnRef)
    ]
    return [s for f in found if f for s in (f.merged or (f.source,)) if s]


def _own_sources(item: nodes.Select, resolution: Resolution) -> set[int]:
    return {
        id(resolution.sources[each])
        for each in nodes.walk(item.source, lambda n: isinstance(n, nodes.Join))
        if isinstance(each, nodes.TableReference | nodes.DerivedTable)
        and each in resolution.sources
    }
