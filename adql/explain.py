"""A compiled query for people: its tree, its columns, its SQL."""

from collections.abc import Iterable, Iterator

from adql import nodes
from adql.compile import CompiledQuery
from adql.print_tree import tree_lines
from adql.resolution import Resolution, ResolvedColumn
from adql.types import AdqlType, Kind, kind_of
from adql.write.layout import lay_out
from dali.tableset import Column

__all__ = ["explain", "shortened"]

_LONGEST = 1_000_000
"""Characters of each part: deep trees are indented far, and no one reads more."""


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
        "tree": shortened(_each_line(tree_lines(query.query, note))),
        "columns": shortened(map(_column, query.columns)),
        "sql": shortened(lay_out(query.sql).splitlines()),
    }


def shortened(lines: Iterable[str]) -> tuple[str, ...]:
    """Take as many lines as people read; say so, if there are more."""
    left = _LONGEST
    taken: list[str] = []
    for line in lines:
        if len(line) > left:
            return (*taken, line[:left], "... and so on: the rest is left out.")
        left -= len(line) + 1
        taken.append(line)
    return tuple(taken)


def _each_line(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        # Names may have line breaks.
        yield from text.splitlines()


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
