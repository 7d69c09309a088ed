"""Which tables a query names: all that is needed to choose who answers it."""

from collections.abc import Iterator

from adql import nodes
from adql.catalog import Catalog
from adql.errors import AdqlError, AdqlErrors
from adql.limits import Limits
from adql.names import same
from adql.parser import parse
from dali.tableset import Table, TableSet

__all__ = ["named_tables"]

_Commons = dict[str, nodes.Identifier]


def named_tables(
    text: str, tableset: TableSet, limits: Limits | None = None
) -> tuple[Table, ...]:
    """Find the tables that a query names, each once, in their order there.

    A name that means nothing, or several things, is left out, and a query that
    cannot be parsed has none: compiling it will tell why.
    """
    try:
        query = parse(text, limits)
    except (AdqlError, AdqlErrors):
        return ()
    catalog = Catalog(tableset)
    found: dict[int, Table] = {}
    for item in _published(query):
        meant = catalog.meant(item)
        if len(meant) == 1:
            found.setdefault(id(meant[0]), meant[0])
    return tuple(found.values())


def _published(query: nodes.Query) -> Iterator[nodes.TableReference]:
    """Give the references that are no element of WITH (ADQL 2.1 §2.2.1)."""
    waiting: list[tuple[nodes.Node, _Commons]] = [(query, {})]
    while waiting:
        item, commons = waiting.pop()
        if isinstance(item, nodes.TableReference):
            if not _is_common(item, commons):
                yield item
            continue
        below = list(nodes.children(item))
        if isinstance(item, nodes.Query) and item.common_tables:
            commons = dict(commons)
            for element in item.common_tables:
                # It sees those before it, and not itself.
                waiting.append((element.query, dict(commons)))
                commons[element.name.text.lower()] = element.name
            below = [e for e in below if not isinstance(e, nodes.CommonTable)]
        waiting += [(each, commons) for each in reversed(below)]


def _is_common(item: nodes.TableReference, commons: _Commons) -> bool:
    name = commons.get(item.parts[-1].text.lower())
    return name is not None and len(item.parts) == 1 and same(item.parts[0], name)
