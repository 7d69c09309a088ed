"""Which conditions of a query a table may be read by, elsewhere.

A table of another database is read with the conditions that concern it alone.
The query itself keeps them, so they need only not take away rows that it would
keep: they may be any part of what each row has to fulfil, if the other database
is sure to say of them what this one says.
"""

from collections.abc import Iterator

from adql import nodes
from adql.nodes import JoinKind
from adql.resolution import Resolution, Source
from adql.types import UNKNOWN, Kind, kind_of

__all__ = ["conditions_of"]

# The same value in every database, and no error for any argument.  The letters'
# case is not the same, nor what rounding does with a half.
_NUMERIC = frozenset(
    "ABS ACOS ASIN ATAN ATAN2 CEILING COS COT DEGREES FLOOR IN_UNIT LOG LOG10 MOD PI "
    "RADIANS SIN SQRT TAN".split()
)
_SKY = frozenset(
    "BOX CIRCLE CONTAINS COORD1 COORD2 DISTANCE INTERSECTS IVO_HEALPIX_INDEX "
    "IVO_SIMBADPOINT MOC POINT POLYGON REGION".split()
)
_STRICT = _NUMERIC | _SKY
"""Functions of which NULL makes NULL."""

_SAME = _STRICT | {"COALESCE"}

_PLAIN = (
    nodes.And,
    nodes.Arithmetic,
    nodes.Case,
    nodes.ColumnRef,
    nodes.Identifier,
    nodes.InList,
    nodes.IsNull,
    nodes.Not,
    nodes.NullLiteral,
    nodes.NumberLiteral,
    nodes.Or,
    nodes.Sign,
    nodes.StringLiteral,
    nodes.When,
)


def conditions_of(
    leaf: nodes.TableExpression, select: nodes.Select, resolution: Resolution
) -> tuple[nodes.Expression, ...]:
    """Give conditions that a leaf's rows must fulfil to be of use.

    Parameters
    ----------
    leaf
        A table or sub-query of the FROM clause of ``select``.
    resolution
        What the names of the tree mean, which is not rewritten yet.
    """
    source = resolution.sources[leaf]
    path = _path(select.source, leaf)
    found = [
        each
        for condition, below in _applied(select, path)
        for each in _conjuncts(condition)
        if _concerns(each, source, resolution)
        and (not _may_be_missing(path[below:]) or _refuses_null(each))
        and _is_same_anywhere(each, resolution)
    ]
    return tuple(found)


# --- where a condition stands -------------------------------------------------------


def _path(
    source: nodes.TableExpression, leaf: nodes.TableExpression
) -> list[tuple[nodes.Join, nodes.TableExpression]]:
    """Give the joins above a leaf, outermost first, each with the leaf's side."""
    above = {
        side: item
        for item in nodes.walk(source, lambda item: isinstance(item, nodes.Join))
        if isinstance(item, nodes.Join)
        for side in (item.left, item.right)
    }
    path: list[tuple[nodes.Join, nodes.TableExpression]] = []
    while leaf in above:
        path.append((above[leaf], leaf))
        leaf = above[leaf]
    return path[::-1]


def _applied(
    select: nodes.Select, path: list[tuple[nodes.Join, nodes.TableExpression]]
) -> Iterator[tuple[nodes.Expression, int]]:
    """Give the conditions above a leaf that may sift it, each with its depth.

    Of an outer join's condition rows of the side that is kept have no need.
    """
    if select.where is not None:
        yield select.where, 0
    for depth, (join, side) in enumerate(path, 1):
        if not isinstance(join.condition, nodes.On) or join.kind is JoinKind.FULL:
            continue
        kept = {JoinKind.LEFT: join.left, JoinKind.RIGHT: join.right}.get(join.kind)
        if side is not kept:
            yield join.condition.condition, depth


def _may_be_missing(path: list[tuple[nodes.Join, nodes.TableExpression]]) -> bool:
    """Tell whether joins may put NULLs in the place of a leaf's rows."""
    return any(
        join.kind is JoinKind.FULL
        or join.kind is JoinKind.LEFT
        and side is join.right
        or join.kind is JoinKind.RIGHT
        and side is join.left
        for join, side in path
    )


def _conjuncts(condition: nodes.Expression) -> Iterator[nodes.Expression]:
    waiting = [condition]
    while waiting:
        item = waiting.pop()
        if isinstance(item, nodes.And):
            waiting += reversed(item.operands)
        else:
            yield item


# --- what it says -------------------------------------------------------------------


def _concerns(item: nodes.Expression, source: Source, resolution: Resolution) -> bool:
    """Tell whether all columns of a condition, one at least, are a source's own."""
    columns = [
        resolution.columns[each]
        for each in nodes.walk(item)
        if isinstance(each, nodes.ColumnRef)
    ]
    return bool(columns) and all(
        each.source is source and not each.merged and not each.output
        for each in columns
    )


def _is_same_anywhere(item: nodes.Expression, resolution: Resolution) -> bool:
    """Tell whether every database says the same of a condition, or true of more.

    Some have times that are no times, which come from there as NULL: what asks for
    NULL among times is not asked there.
    """
    inside = list(nodes.walk(item))
    if any(map(_asks_for_null, inside)) and any(
        kind_of(resolution.types.get(each, UNKNOWN)) is Kind.TIMESTAMP
        for each in inside
        if isinstance(each, nodes.Expression)
    ):
        return False
    return all(_is_same(each, resolution) for each in inside)


def _asks_for_null(item: nodes.Node) -> bool:
    if isinstance(item, nodes.FunctionCall):
        return item.name.text.upper() == "COALESCE"
    return isinstance(item, nodes.Case | nodes.IsNull)


def _is_same(item: nodes.Node, resolution: Resolution) -> bool:
    """Tell whether every database says the same of a node, given its parts."""
    if isinstance(item, nodes.FunctionCall):
        return item.name.text.upper() in _SAME
    if isinstance(item, nodes.Like):
        return not item.ignore_case
    if isinstance(item, nodes.Comparison):
        if item.operator in ("=", "<>"):
            return True
        return not _are_texts(resolution, item.left, item.right)
    if isinstance(item, nodes.Between):
        return not _are_texts(resolution, item.operand, item.low)
    return isinstance(item, _PLAIN)


def _are_texts(resolution: Resolution, *items: nodes.Expression) -> bool:
    """Tell whether texts are compared: their order differs by language."""
    kinds = {kind_of(resolution.types.get(each, UNKNOWN)) for each in items}
    return kinds <= {Kind.STRING, Kind.UNKNOWN}


def _refuses_null(item: nodes.Expression) -> bool:
    """Tell whether a condition is not true if all its columns are NULL."""
    if isinstance(item, nodes.And):
        return any(map(_refuses_null, item.operands))
    if isinstance(item, nodes.Or):
        return all(map(_refuses_null, item.operands))
    if isinstance(item, nodes.Comparison):
        return _is_strict(item.left) or _is_strict(item.right)
    if isinstance(item, nodes.IsNull):
        return item.negated and _is_strict(item.operand)
    if isinstance(item, nodes.Between | nodes.InList | nodes.Like):
        return _is_strict(item.operand)
    return False


def _is_strict(item: nodes.Expression) -> bool:
    """Tell whether a value is NULL if all its columns are."""
    if isinstance(item, nodes.ColumnRef):
        return True
    if isinstance(item, nodes.Sign):
        return _is_strict(item.operand)
    if isinstance(item, nodes.Arithmetic):
        return _is_strict(item.left) or _is_strict(item.right)
    if isinstance(item, nodes.FunctionCall):
        strict = item.name.text.upper() in _STRICT
        return strict and any(map(_is_strict, item.arguments))
    return False
