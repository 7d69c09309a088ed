"""Functions that the people who run a service add, by their SQL.

A function is told as capabilities declare it (TAPRegExt 1.0 §2.3), such as
``apparent(absolute DOUBLE, distance DOUBLE) -> DOUBLE``, and as SQL in which
``{absolute}`` stands where the argument is to stand.  All that is wrong with it is
found when the configuration is read, as far as no database is needed for that.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from string import Formatter

from adql.functions.catalogue import SIMBADPOINT
from adql.functions.features import Feature
from adql.functions.function import (
    ANY_DIALECT,
    Function,
    FunctionKind,
    Parameter,
    Signature,
)
from adql.functions.function_set import FunctionSet
from adql.functions.language import AGGREGATES
from adql.tokens import RESERVED
from adql.types import (
    CIRCLE,
    DOUBLE,
    FLOAT,
    GEOMETRIES,
    INT,
    LONG,
    POINT,
    POLYGON,
    SHORT,
    STRING,
    TIMESTAMP,
    AdqlType,
    Kind,
)

__all__ = ["ARGUMENT_TYPES", "RESULT_TYPES", "configured_function"]

_NUMBER = frozenset({Kind.NUMERIC})
_TEXT = frozenset({Kind.STRING})

RESULT_TYPES: dict[str, AdqlType] = {
    "SMALLINT": SHORT,
    "INTEGER": INT,
    "BIGINT": LONG,
    "REAL": FLOAT,
    "DOUBLE": DOUBLE,
    "DOUBLE PRECISION": DOUBLE,
    "TEXT": STRING,
    "VARCHAR": STRING,
    "TIMESTAMP": TIMESTAMP,
    "POINT": POINT,
    "CIRCLE": CIRCLE,
    "POLYGON": POLYGON,
}
"""Types of what a function gives, by their names in ADQL."""

ARGUMENT_TYPES: dict[str, frozenset[Kind]] = {
    **dict.fromkeys(("SMALLINT", "INTEGER", "BIGINT"), _NUMBER),
    **dict.fromkeys(("NUMERIC", "REAL", "DOUBLE", "DOUBLE PRECISION"), _NUMBER),
    **dict.fromkeys(("TEXT", "VARCHAR"), _TEXT),
    "TIMESTAMP": frozenset({Kind.TIMESTAMP, Kind.STRING}),
    "POINT": frozenset({Kind.POINT}),
    "CIRCLE": frozenset({Kind.CIRCLE}),
    "POLYGON": frozenset({Kind.POLYGON}),
    "GEOMETRY": GEOMETRIES,
}
"""Kinds of what a function takes."""

_WHOLE = frozenset({"SMALLINT", "INTEGER", "BIGINT"})
_NAME = "[A-Za-z][A-Za-z0-9_]*"
_SIGNATURE = re.compile(
    r"\s*(?P<name>[^\s(]+)\s*\((?P<parameters>[^()]*)\)\s*->"
    r"\s*(?P<result>[A-Za-z ]+?)\s*",
    re.ASCII,
)
_PARAMETER = re.compile(rf"\s*({_NAME})\s+([A-Za-z][A-Za-z ]*?)\s*", re.ASCII)
_QUOTED = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`")
_LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class _Told:
    """What a signature says."""

    name: str
    parameters: tuple[Parameter, ...]
    result: str


def configured_function(
    signature: str,
    sql: Mapping[str, str],
    description: str,
    dialects: Collection[str],
    *,
    aggregate: bool = False,
    unit: str | None = None,
    ucd: str | None = None,
) -> Function:
    """Make a function of what a configuration says.

    Parameters
    ----------
    signature
        As capabilities declare it, with ADQL's types.
    sql
        Its SQL by the name of the dialect, or by ``any`` for all.
    description
        What it does, for capabilities.
    dialects
        Names of the dialects that there are.
    aggregate
        Whether it makes one value of all rows of a group.
    unit, ucd
        Of its value.

    Raises
    ------
    ValueError
        Something in it is wrong; the message says what.
    """
    told = _read_signature(signature)
    if not description.strip():
        raise ValueError(f"{told.name}: description is empty")
    if not sql:
        raise ValueError(f"{told.name}: sql is empty: give it for a database")
    known = (*dialects, ANY_DIALECT)
    for name in sql:
        if name not in known:
            raise ValueError(
                f"{told.name}: sql.{name} is of no database; known are "
                f"{', '.join(known)}"
            )
    return Function(
        told.name.upper(),
        FunctionKind.USER,
        (Signature(told.parameters),),
        RESULT_TYPES[told.result],
        " ".join(description.split()),
        Feature.UDF,
        patterns={
            name: _read_pattern(f"{told.name}: sql.{name}", text, told.parameters)
            for name, text in sql.items()
        },
        aggregate=aggregate,
        unit=unit,
        ucd=ucd,
        spelling=told.name,
        result_type=told.result,
    )


def _read_signature(text: str) -> _Told:
    found = _SIGNATURE.fullmatch(text)
    if found is None:
        raise ValueError(
            f"signature {text[:80]!r} is not like `my_name(x DOUBLE, y TEXT) -> DOUBLE`"
        )
    name, result = found["name"], " ".join(found["result"].upper().split())
    _check_name(name)
    if result not in RESULT_TYPES:
        raise ValueError(
            f"{name}: there is no type {result} of results; known are "
            f"{', '.join(RESULT_TYPES)}"
        )
    parts = found["parameters"].split(",") if found["parameters"].strip() else []
    parameters = tuple(_read_parameter(name, part) for part in parts)
    names = [parameter.name.lower() for parameter in parameters]
    for each in names:
        if names.count(each) > 1:
            raise ValueError(f"{name}: two parameters are named {each}")
    return _Told(name, parameters, result)


def _check_name(name: str) -> None:
    if not re.fullmatch(_NAME, name, re.ASCII):
        raise ValueError(
            f"{name[:40]} is no name: use letters, digits and underscores, a letter "
            "first"
        )
    word = name.upper()
    if word in RESERVED or word in AGGREGATES:
        raise ValueError(f"{name} is a word of ADQL")
    if FunctionSet.standard().find(name) or word == SIMBADPOINT.name:
        raise ValueError(f"{name} is there already: give yours another name")


def _read_parameter(function: str, text: str) -> Parameter:
    found = _PARAMETER.fullmatch(text)
    if found is None:
        raise ValueError(f"{function}: {text.strip()[:40]!r} is not a name and a type")
    name, kind = found[1], " ".join(found[2].upper().split())
    if kind not in ARGUMENT_TYPES:
        raise ValueError(
            f"{function}: there is no type {kind}; known are "
            f"{', '.join(ARGUMENT_TYPES)}"
        )
    kinds = ARGUMENT_TYPES[kind]
    return Parameter(name, kinds, type=kind, whole=kind in _WHOLE)


def _read_pattern(place: str, text: str, parameters: tuple[Parameter, ...]) -> str:
    """Check a pattern, and give it with numbers for names, in parentheses."""
    if len(text) > _LONGEST:
        raise ValueError(f"{place} is longer than {_LONGEST} characters")
    _check_sql(place, text)
    made, used = [], set()
    for literal, field in _pieces(place, text):
        made.append(literal.replace("{", "{{").replace("}", "}}"))
        if field is not None:
            number, axis = _argument(place, field, parameters)
            used.add(number)
            made.append(f"{{{number}{axis}}}")
    for number, parameter in enumerate(parameters):
        if number not in used:
            raise ValueError(f"{place} has no place for {{{parameter.name}}}")
    return f"({''.join(made)})"


def _pieces(place: str, text: str) -> Iterator[tuple[str, str | None]]:
    try:
        pieces = list(Formatter().parse(text))
    except ValueError:
        raise ValueError(
            f"{place} has a brace that does not close; write {{{{ for a brace of SQL"
        ) from None
    for literal, field, form, conversion in pieces:
        if form or conversion:
            raise ValueError(f"{place}: {{{field}}} may hold a parameter's name only")
        yield literal, field


def _argument(
    place: str, field: str, parameters: tuple[Parameter, ...]
) -> tuple[int, str]:
    """Find the parameter that a place is for, and which of a point's axes."""
    name, _, axis = field.partition(".")
    names = [parameter.name.lower() for parameter in parameters]
    number = -1
    if name.isascii() and name.isdigit() and len(name) < 4:
        number = int(name)
    elif name.lower() in names:
        number = names.index(name.lower())
    if not 0 <= number < len(parameters):
        known = ", ".join(f"{{{parameter.name}}}" for parameter in parameters)
        raise ValueError(
            f"{place}: there is no parameter {{{field[:40]}}}; "
            f"known are {known or 'none'}"
        )
    if not axis:
        return number, ""
    if axis not in ("lon", "lat") or parameters[number].type != "POINT":
        raise ValueError(f"{place}: {{{field[:40]}}} is not a point's .lon or .lat")
    return number, f".{axis}"


def _check_sql(place: str, text: str) -> None:
    """Refuse what could not stand within an expression."""
    if not text.strip():
        raise ValueError(f"{place} is empty")
    bare = _QUOTED.sub("''", text)
    if bare.replace("''", "").count("'") or bare.count('"') or bare.count("`"):
        raise ValueError(f"{place} has a quote that does not close")
    for quoted in _QUOTED.findall(text):
        if "{" in quoted.replace("{{", ""):
            raise ValueError(
                f"{place}: a parameter cannot stand in quotes, as in {quoted[:40]}; it "
                "brings its own"
            )
    for sign in (";", "--", "/*", "*/", "\0"):
        if sign in bare:
            raise ValueError(f"{place} has {sign!r}, which an expression cannot hold")
    if problem := _unbalanced(bare):
        raise ValueError(f"{place} has {problem}")


def _unbalanced(text: str) -> str | None:
    opened: list[str] = []
    for sign in text:
        if sign in "([":
            opened.append(sign)
        elif sign in ")]" and (not opened or opened.pop() + sign not in ("()", "[]")):
            return f"a {sign} that nothing opens"
    return f"a {opened[-1]} that does not close" if opened else None
