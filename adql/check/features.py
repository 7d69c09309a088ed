"""Optional parts of the language: refused if not offered, noted if used."""

from collections.abc import Iterator

from adql import nodes
from adql.errors import AdqlError, AdqlFeatureError
from adql.functions import FEATURES
from adql.resolution import Resolution

__all__ = ["call", "cast", "like", "query", "set_operation"]

_SUPPORTED = {feature.name: feature.supported for feature in FEATURES}

_INSTEAD = {
    "REGION": "Write the shape as POINT, CIRCLE or POLYGON.",
    "COORDSYS": "The frame of a column is in the metadata of its table.",
}


def call(item: nodes.FunctionCall, resolution: Resolution) -> Iterator[AdqlError]:
    """Refuse functions that the table has, but this suite has not."""
    function = resolution.functions.find(item.name.text)
    if function is None:
        return
    if not function.supported:
        yield _refused(function.shown, item.span, _INSTEAD.get(function.name))
    elif function.feature is not None:
        resolution.features.add(function.name)


def cast(item: nodes.Cast, resolution: Resolution) -> Iterator[AdqlError]:
    """Note a CAST."""
    yield from _use("CAST", item.span, resolution)


def like(item: nodes.Like, resolution: Resolution) -> Iterator[AdqlError]:
    """Note an ILIKE."""
    if item.ignore_case:
        yield from _use("ILIKE", item.span, resolution)


def set_operation(
    item: nodes.SetOperation, resolution: Resolution
) -> Iterator[AdqlError]:
    """Note UNION, EXCEPT or INTERSECT."""
    yield from _use(item.operator.value, item.span, resolution)


def query(item: nodes.Query, resolution: Resolution) -> Iterator[AdqlError]:
    """Note WITH and OFFSET."""
    if item.common_tables:
        yield from _use("WITH", item.common_tables[0].span, resolution)
    if item.offset is not None:
        yield from _use("OFFSET", item.span, resolution)


def _use(name: str, span: nodes.Span, resolution: Resolution) -> Iterator[AdqlError]:
    if _SUPPORTED[name]:
        resolution.features.add(name)
    else:
        yield _refused(name, span, None)


def _refused(name: str, span: nodes.Span, hint: str | None) -> AdqlFeatureError:
    return AdqlFeatureError(
        f"{name} is not offered by this service.",
        span,
        hint=hint or "What is offered is listed in the service's capabilities.",
    )
