"""Known functions, and the number and kinds of their arguments."""

from collections.abc import Iterator, Sequence

from adql import nodes
from adql.check.aggregates import own_aggregates
from adql.check.times import is_time
from adql.errors import AdqlError, AdqlNameError, AdqlTypeError
from adql.functions import AGGREGATES, Function, FunctionKind, Parameter, Signature
from adql.hints.mend import Edit
from adql.hints.twins import twin_of
from adql.infer import constant, without_frame
from adql.names import closest, did_you_mean
from adql.object_names import FUNCTION as OBJECT_FUNCTION
from adql.object_names import named_object
from adql.resolution import Resolution
from adql.types import UNKNOWN, AdqlType, Kind, is_integer, kind_of, unify

__all__ = ["call"]

_ASIDE = {"LOG": " It is the natural logarithm; LOG10 is that to base 10."}


def call(item: nodes.FunctionCall, resolution: Resolution) -> Iterator[AdqlError]:
    """Check one call against the table of functions."""
    function = resolution.functions.find(item.name.text)
    if function is None:
        hint, edits = _meant(item.name, resolution)
        yield AdqlNameError(
            f"There is no function `{item.name.text}`.",
            item.name.span,
            hint=hint,
            edits=edits,
        )
        return
    if not function.supported:
        return
    given = without_frame(item)
    if function.name == "POLYGON" and (problem := _of_numbers(given, resolution)):
        hint = f"Call it as {function.to_text()}."
        yield AdqlTypeError(problem, item.span, hint=hint)
        return
    yield from _arguments(item, function, given, resolution)
    if function.name == OBJECT_FUNCTION:
        yield from _known_object(item, resolution)
    if function.name == "COALESCE":
        yield from _one_type(given, resolution)


def _meant(
    name: nodes.Identifier, resolution: Resolution
) -> tuple[str, tuple[Edit, ...]]:
    if twin := twin_of(name):
        return twin
    names = _names(resolution)
    near = closest(name.text, names) if resolution.patience.takes(len(names)) else []
    if len(near) == 1:
        return f"Did you mean `{near[0]}`?", (Edit(name.span, (near[0],)),)
    guess = did_you_mean(name.text, near)
    return guess or "The functions of this service are listed in its capabilities.", ()


def _names(resolution: Resolution) -> list[str]:
    return [*(f.shown for f in resolution.functions if f.supported), *AGGREGATES]


def _of_numbers(
    given: Sequence[nodes.Expression], resolution: Resolution
) -> str | None:
    """Tell what is wrong with the numbers of a POLYGON, which come in pairs."""
    if any(kind_of(resolution.types[g]) is not Kind.NUMERIC for g in given):
        return None
    if len(given) % 2:
        return "POLYGON needs a latitude for each longitude."
    return "POLYGON needs three or more vertices." if len(given) < 6 else None


def _arguments(
    item: nodes.FunctionCall,
    function: Function,
    given: Sequence[nodes.Expression],
    resolution: Resolution,
) -> Iterator[AdqlError]:
    fitting = [s for s in function.signatures if s.accepts(len(given))]
    if not fitting:
        yield AdqlTypeError(
            f"{function.shown} does not take {len(given)} "
            f"argument{'' if len(given) == 1 else 's'}.",
            item.span,
            hint=f"Call it as {function.to_text()}.{_ASIDE.get(function.name, '')}",
        )
        return
    kinds = [resolution.types[g] for g in given]
    yield from _as_asked(fitting[0], given, resolution)
    if function.kind is FunctionKind.USER:
        yield from _without_aggregates(item, function, resolution)
    wrong = [_first_wrong(signature, kinds) for signature in fitting]
    if None in wrong:
        return
    # Of several ways to call it, tell of the one that went well the longest.
    place, signature = max(
        ((w, s) for w, s in zip(wrong, fitting, strict=True) if w is not None),
        key=lambda pair: pair[0],
    )
    parameter = signature.parameter(place)
    wanted = " or ".join(sorted(k.value for k in parameter.kinds))
    yield AdqlTypeError(
        f"{function.shown} needs a {wanted} for `{parameter.name}`, but this is a "
        f"{kind_of(kinds[place]).value}.",
        given[place].span,
        hint=f"Call it as {function.to_text()}.",
    )


def _known_object(
    item: nodes.FunctionCall, resolution: Resolution
) -> Iterator[AdqlError]:
    name = named_object(item)
    if name is not None and name not in resolution.objects:
        yield AdqlNameError(
            f"The resolver of names knows no object `{name[:80]}`.",
            item.arguments[0].span,
            hint="Write the name as SIMBAD has it, or its position as POINT(ra, dec).",
        )


def _without_aggregates(
    item: nodes.FunctionCall, function: Function, resolution: Resolution
) -> Iterator[AdqlError]:
    if not function.aggregate:
        return
    for given in item.arguments:
        for each in own_aggregates(given, resolution):
            yield AdqlTypeError(
                f"{each.name.text} cannot stand in {function.shown}.",
                each.span,
                hint="Do the inner one in a sub-query in FROM.",
            )


def _as_asked(
    signature: Signature, given: Sequence[nodes.Expression], resolution: Resolution
) -> Iterator[AdqlError]:
    """Check what a function asks of an argument beyond its kind."""
    for number, argument in enumerate(given):
        parameter = signature.parameter(number)
        problem = _problem(parameter, argument, resolution.types[argument])
        if problem is not None:
            yield AdqlTypeError(f"`{parameter.name}` {problem}.", argument.span)


def _problem(
    parameter: Parameter, argument: nodes.Expression, kind: AdqlType
) -> str | None:
    is_null = isinstance(argument, nodes.NullLiteral)
    if is_null:
        return "must not be NULL" if parameter.needed or parameter.literal else None
    if kind_of(kind) not in parameter.kinds:
        return None
    if parameter.whole and not is_integer(kind):
        return "must be a whole number"
    value = constant(argument)
    if isinstance(argument, nodes.StringLiteral):
        # COALESCE takes times too, but everything else as well.
        wants_time = parameter.kinds == {Kind.TIMESTAMP, Kind.STRING}
        if wants_time and not is_time(argument.value):
            return "must be a time such as 2016-01-31T12:30:00"
        if parameter.choices and argument.value not in parameter.choices:
            return f"must be one of {', '.join(parameter.choices)}"
    elif parameter.literal and value is None:
        return "must be written out: no column and no expression"
    if parameter.bounds and value is not None:
        low, high = parameter.bounds
        if not low <= value <= high:
            return f"must be from {low:g} to {high:g}"
    return None


def _first_wrong(signature: Signature, kinds: Sequence[AdqlType]) -> int | None:
    for index, kind in enumerate(kinds):
        allowed = signature.parameter(index).kinds
        if kind_of(kind) is not Kind.UNKNOWN and kind_of(kind) not in allowed:
            return index
    return None


def _one_type(
    given: Sequence[nodes.Expression], resolution: Resolution
) -> Iterator[AdqlError]:
    """Check that the arguments of COALESCE go together (ADQL 2.1 §4.8.1)."""
    first = UNKNOWN
    for each in given:
        kind = resolution.types[each]
        # NULL is of any type: what follows it decides.
        first = kind if kind_of(first) is Kind.UNKNOWN else first
        if unify(first, kind) is None:
            yield AdqlTypeError(
                f"COALESCE begins with a {kind_of(first).value}, but this is a "
                f"{kind_of(kind).value}.",
                each.span,
                hint="All its arguments must be of one type.",
            )
