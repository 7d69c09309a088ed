"""A compiled query for people: its tree, its columns, its SQL."""

from collections.abc import Iterator

from adql import nodes
from adql.compile import CompiledQuery
from adql.print_tree import print_tree
from adql.resolution import Resolution, ResolvedColumn
from adql.types import AdqlType, Kind, kind_of
from adql.write.layout import lay_out
from dali.tableset import Column

__all__ = ["explain"]


def explain(query: CompiledQuery) -> dict[str, tuple[str, ...]]:
    """Tell how a query was understood and what it became.

    Returns
    -------
    dict
        Lines of text by part: ``tree``, ``columns``, ``sql``.
    """
    resolution = query.resolution

    def note(item: nodes.Node) -> str:
        return _known(item, resolution)

    return {
        "tree": tuple(print_tree(query.query, note).splitlines()),
        "columns": tuple(map(_column, query.columns)),
        "sql": tuple(lay_out(query.sql).splitlines()),
    }


def _known(item: nodes.Node, resolution: Resolution) -> str:
    """Tell what a name means, and of what type a value is."""
    if isinstance(item, nodes.TableReference):
        source = resolution.sources.get(item)
        return source.table.qualified_name if source and source.table else ""
    if not isinstance(item, nodes.Expression):
        return ""
    kind = _type(resolution.types.get(item))
    unit = resolution.metadata[item].unit if item in resolution.metadata else None
    kind = f"{kind} in {unit}" if kind and unit else kind
    if isinstance(item, nodes.ColumnRef) and item in resolution.columns:
        return f"{_origin(resolution.columns[item])} {kind}".rstrip()
    return kind


def _origin(column: ResolvedColumn) -> str:
    if column.output:
        return "the output column"
    sources = column.merged or (column.source,)
    return " or ".join(f"{s.alias}.{column.column.name}" for s in sources if s)


def _type(kind: AdqlType | None) -> str:
    if kind is None or kind_of(kind) is Kind.UNKNOWN:
        return ""
    size = f"[{kind.arraysize}]" if kind.arraysize else ""
    return kind.xtype or f"{kind.datatype}{size}"


def _column(column: Column) -> str:
    return "  ".join(_facts(column))


def _facts(column: Column) -> Iterator[str]:
    yield column.name
    yield f"{column.datatype}{f'[{column.arraysize}]' if column.arraysize else ''}"
    for name in ("xtype", "unit", "ucd", "utype", "description"):
        if value := getattr(column, name):
            yield f"{name}={value}"
