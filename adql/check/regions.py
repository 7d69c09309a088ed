"""REGION and MOC: their texts, and where several shapes can be used as one."""

from collections.abc import Iterator

from adql import nodes
from adql.errors import AdqlError, AdqlFeatureError, AdqlTypeError
from adql.moc import FINEST, Moc
from adql.resolution import Resolution
from adql.stc_s import Compound, Operator, RegionShape, read_region
from adql.types import Kind, kind_of
from dali.errors import UsageError

__all__ = ["call"]


def call(item: nodes.FunctionCall, resolution: Resolution) -> Iterator[AdqlError]:
    """Check a REGION, a MOC, or what regions are used for."""
    name, given = item.name.text.upper(), item.arguments
    if name == "REGION" and len(given) == 1:
        yield from _text(given[0], item in resolution.regions, resolution)
    elif name == "MOC" and len(given) == 1:
        yield from _text(given[0], item in resolution.mocs, resolution, of_moc=True)
    elif name == "MOC" and len(given) == 2:
        yield from _order(given[0])
    elif name in ("CONTAINS", "INTERSECTS") and len(given) == 2:
        if Kind.REGION in {kind_of(resolution.types[each]) for each in given}:
            yield from _compound(name, given[0], given[1], resolution)


def _text(
    text: nodes.Expression,
    is_read: bool,
    resolution: Resolution,
    *,
    of_moc: bool = False,
) -> Iterator[AdqlError]:
    if is_read or kind_of(resolution.types[text]) is not Kind.STRING:
        return
    if not isinstance(text, nodes.StringLiteral):
        yield AdqlTypeError(
            f"{'MOC' if of_moc else 'REGION'} takes a text that is written out.",
            text.span,
            hint=(
                "A column that has such texts is used as it is, if its xtype is moc."
                if of_moc
                else "Write it in quotes: REGION('Circle ICRS 10 20 1')."
            ),
        )
        return
    try:
        if of_moc:
            Moc.from_text(text.value)
        else:
            read_region(text.value)
    except UsageError as error:
        yield AdqlTypeError(error.message, text.span, hint=error.hint)


def _order(order: nodes.Expression) -> Iterator[AdqlError]:
    text = order.text if isinstance(order, nodes.NumberLiteral) else ""
    if not (text.isdecimal() and len(text) < 4 and int(text) <= FINEST):
        yield AdqlTypeError(
            f"The order of a MOC is a whole number from 0 to {FINEST}.",
            order.span,
            hint="Cells of order 8 are 14 arcminutes wide: MOC(8, shape).",
        )


def _compound(
    name: str, one: nodes.Expression, other: nodes.Expression, resolution: Resolution
) -> Iterator[AdqlError]:
    """Refuse what members of a region do not decide one by one."""
    shapes: list[RegionShape | None] = []
    for each in (one, other):
        region = resolution.regions.get(each)
        shapes.append(region.shape if region else None)
        if region is None and kind_of(resolution.types[each]) is Kind.REGION:
            yield AdqlFeatureError(
                f"A region of several shapes stands in {name} itself.",
                each.span,
                hint=f"Write {name}(point, REGION('Union ...')).",
            )
            return
    kind = kind_of(resolution.types[one])
    if (
        kind is Kind.POINT
        or name == "INTERSECTS"
        and (kind_of(resolution.types[other]) is Kind.POINT)
    ):
        return
    outer = isinstance(shapes[1], Compound) and name == "CONTAINS"
    if outer or not all(_is_union(shape) for shape in shapes):
        yield AdqlFeatureError(
            f"{name} of this region takes points only.",
            other.span,
            hint="Compare with each of its shapes in turn, joined by AND or OR.",
        )


def _is_union(shape: RegionShape | None) -> bool:
    if not isinstance(shape, Compound):
        return True
    every = all(_is_union(member) for member in shape.members)
    return shape.operator is Operator.UNION and every
