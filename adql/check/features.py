"""Optional parts of the language, and our extensions: noted if used, or refused."""

from collections.abc import Collection, Iterable, Iterator

from adql import nodes
from adql.errors import AdqlError, AdqlFeatureError
from adql.extensions import STATISTICS, owner_name, replacement, shown_form
from adql.functions import FEATURES
from adql.resolution import Resolution
from adql.types import Kind, kind_of

__all__ = [
    "aggregate",
    "arithmetic",
    "array_access",
    "call",
    "case",
    "cast",
    "like",
    "number",
    "query",
    "refused",
    "scalar_query",
    "set_operation",
    "table",
]

_SUPPORTED = {feature.name: feature.supported for feature in FEATURES}

_INSTEAD = {
    "REGION": "Write the shape as POINT, CIRCLE or POLYGON.",
    "COORDSYS": "The frame of a column is in the metadata of its table.",
}

_Errors = Iterable[AdqlError]


def refused(
    resolution: Resolution,
    features: Collection[str] | None,
    without: Collection[str] = (),
) -> Iterator[AdqlError]:
    """Refuse what a query uses and may not.

    Parameters
    ----------
    resolution
        What rules have noted.
    features
        Names of features that may be used; None for all.
    without
        Names of features, or of forms of extensions, that may not.
    """
    for name, span in resolution.uses.items():
        banned = features is not None and owner_name(name) not in features
        if banned or name in without or owner_name(name) in without:
            yield _refused(shown_form(name), span, replacement(name))


# --- the standard's ---------------------------------------------------------------


def call(item: nodes.FunctionCall, resolution: Resolution) -> Iterator[AdqlError]:
    """Refuse functions that the table has, but this suite has not."""
    function = resolution.functions.find(item.name.text)
    if function is None:
        return
    if not function.supported:
        yield _refused(
            function.shown, item.span, function.refusal or _INSTEAD.get(function.name)
        )
    elif function.feature is not None:
        _note(function.name, item.span, resolution)
    if function.name in ("AREA", "CONTAINS", "INTERSECTS"):
        for each in item.arguments:
            if kind_of(resolution.types[each]) is Kind.MOC and not _is_moc(each):
                _note("MOC_COLUMN", each.span, resolution)


def _is_moc(item: nodes.Expression) -> bool:
    return isinstance(item, nodes.FunctionCall) and item.name.text.upper() == "MOC"


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
    """Note WITH and OFFSET, and the INTO of ours."""
    if item.into:
        span = nodes.Span(item.into[0].span.start, item.into[-1].span.end)
        _note("INTO", span, resolution)
    if item.common_tables:
        yield from _use("WITH", item.common_tables[0].span, resolution)
    if item.offset is not None:
        yield from _use("OFFSET", item.span, resolution)


# --- extensions -------------------------------------------------------------------


def case(item: nodes.Case, resolution: Resolution) -> _Errors:
    """Note a CASE."""
    return _note("CASE", item.span, resolution)


def scalar_query(item: nodes.ScalarQuery, resolution: Resolution) -> _Errors:
    """Note a sub-query that is a value."""
    return _note("SUBQUERY", item.span, resolution)


def number(item: nodes.NumberLiteral, resolution: Resolution) -> _Errors:
    """Note a hexadecimal number."""
    if item.text[:2] in ("0x", "0X"):
        return _note("HEXADECIMAL", item.span, resolution)
    return ()


def arithmetic(item: nodes.Arithmetic, resolution: Resolution) -> _Errors:
    """Note a remainder."""
    if item.operator == "%":
        return _note("MODULO", item.span, resolution)
    return ()


def aggregate(item: nodes.Aggregate, resolution: Resolution) -> _Errors:
    """Note STDDEV and the like."""
    name = item.name.text.upper()
    return _note(name, item.span, resolution) if name in STATISTICS else ()


def array_access(item: nodes.ArrayAccess, resolution: Resolution) -> _Errors:
    """Note an element of an array."""
    return _note("ARRAY", item.span, resolution)


def table(item: nodes.TableReference, resolution: Resolution) -> Iterator[AdqlError]:
    """Note TABLESAMPLE; refuse it of what is computed."""
    if item.sample is None:
        return
    _note("TABLESAMPLE", item.span, resolution)
    if item in resolution.commons:
        yield AdqlFeatureError(
            "TABLESAMPLE takes rows of published tables only, not of a query.",
            item.span,
            hint="Put TABLESAMPLE after a table inside the query.",
        )


# --- notes ------------------------------------------------------------------------


def _use(name: str, span: nodes.Span, resolution: Resolution) -> Iterator[AdqlError]:
    if _SUPPORTED[name]:
        _note(name, span, resolution)
    else:
        yield _refused(name, span, None)


def _note(name: str, span: nodes.Span, resolution: Resolution) -> _Errors:
    resolution.uses.setdefault(name, span)
    resolution.features.add(owner_name(name))
    return ()


def _refused(shown: str, span: nodes.Span, hint: str | None) -> AdqlFeatureError:
    return AdqlFeatureError(
        f"{shown} is not offered by this service.",
        span,
        hint=hint or "What is offered is listed in the service's capabilities.",
    )
