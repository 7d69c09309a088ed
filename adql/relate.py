"""What a join offers: the columns of both sides, common ones merged."""

from collections.abc import Callable

from adql import nodes
from adql.errors import AdqlError, AdqlNameError, AdqlTypeError
from adql.names import did_you_mean
from adql.resolution import ResolvedColumn, Source
from adql.scope import Relation
from adql.types import SHAPES, comparable, kind_of, type_of

__all__ = ["join_of"]

_Fail = Callable[[AdqlError], None]


def join_of(join: nodes.Join, left: Relation, right: Relation, fail: _Fail) -> Relation:
    """Put two relations together (ADQL 2.1 §2.2.2, `<qualified_join>`).

    NATURAL and USING merge columns; a star gives those first, once.
    """
    sources = left.sources + right.sources
    pairs: list[tuple[ResolvedColumn, ResolvedColumn]] = []
    if join.natural:
        pairs = _natural(join, left, right, fail)
    elif isinstance(join.condition, nodes.Using):
        pairs = _using(join.condition, left, right, fail)
    gone = {id(column) for pair in pairs for column in pair}
    merged = tuple(_merge(one, other) for one, other in pairs)
    rest = (c for c in left.columns + right.columns if id(c) not in gone)
    return Relation(sources, (*merged, *rest))


def _merge(left: ResolvedColumn, right: ResolvedColumn) -> ResolvedColumn:
    return ResolvedColumn(left.source, left.column, _owners(left) + _owners(right))


def _owners(column: ResolvedColumn) -> tuple[Source, ...]:
    if column.merged:
        return column.merged
    return (column.source,) if column.source else ()


def _natural(
    join: nodes.Join, left: Relation, right: Relation, fail: _Fail
) -> list[tuple[ResolvedColumn, ResolvedColumn]]:
    others: dict[str, list[ResolvedColumn]] = {}
    for column in right.columns:
        others.setdefault(column.column.name.lower(), []).append(column)
    pairs, seen = [], set()
    for column in left.columns:
        name = column.column.name.lower()
        found = others.get(name, [])
        if not found:
            continue
        if name in seen or len(found) > 1:
            fail(
                AdqlNameError(
                    f"NATURAL JOIN: column `{column.column.name}` is more than once "
                    "on one side.",
                    join.span,
                    hint="Join with ON, and qualify the columns.",
                )
            )
            continue
        seen.add(name)
        pairs.append((column, found[0]))
        _compare(column, found[0], "NATURAL JOIN", join.span, fail)
    return pairs


def _using(
    using: nodes.Using, left: Relation, right: Relation, fail: _Fail
) -> list[tuple[ResolvedColumn, ResolvedColumn]]:
    pairs = []
    for name in using.columns:
        found = []
        for side, relation in (("left", left), ("right", right)):
            columns = relation.named(name)
            if len(columns) == 1:
                found.append(columns[0])
                continue
            if not columns and relation.unknown:
                continue
            names = [c.column.name for c in relation.columns]
            problem = "ambiguous" if columns else "not there"
            fail(
                AdqlNameError(
                    f"USING: column `{name.text}` is {problem} on the {side} side "
                    "of the join.",
                    name.span,
                    hint=did_you_mean(name.text, names)
                    or "Join with ON, and qualify the columns.",
                )
            )
        if len(found) == 2:
            pairs.append((found[0], found[1]))
            _compare(found[0], found[1], "USING", name.span, fail)
    return pairs


def _compare(
    left: ResolvedColumn,
    right: ResolvedColumn,
    word: str,
    span: nodes.Span,
    fail: _Fail,
) -> None:
    """Refuse columns of one name that cannot be equal."""
    one, other = type_of(left.column), type_of(right.column)
    kinds = kind_of(one), kind_of(other)
    if comparable(one, other) and not set(kinds) & SHAPES:
        return
    fail(
        AdqlTypeError(
            f"{word}: `{left.column.name}` is a {kinds[0].value} on the left and a "
            f"{kinds[1].value} on the right.",
            span,
            hint="Join with ON, and qualify the columns.",
        )
    )
