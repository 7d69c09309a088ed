"""The functions and optional features of ADQL 2.1, as one table.

Parser, checker, capabilities and docs read it: a function is never offered and
undeclared, or the reverse.
"""

from dataclasses import dataclass
from enum import Enum

from adql.types import (
    CIRCLE,
    DOUBLE,
    GEOMETRIES,
    INT,
    POINT,
    POLYGON,
    STRING,
    AdqlType,
    Kind,
)

__all__ = [
    "AGGREGATES",
    "FEATURES",
    "FUNCTIONS",
    "Feature",
    "Function",
    "FunctionKind",
    "LanguageFeature",
    "Parameter",
    "Signature",
    "declared_features",
    "find_function",
]

_BASE = "ivo://ivoa.net/std/TAPRegExt#features-"


class Feature(Enum):
    """Types of language features, as TAPRegExt and ADQL 2.1 §4 name them."""

    GEOMETRY = _BASE + "adqlgeo"
    STRING = _BASE + "adql-string"
    CONDITIONAL = _BASE + "adql-conditional"
    TYPE = _BASE + "adql-type"
    UNIT = _BASE + "adql-unit"
    SETS = _BASE + "adql-sets"
    COMMON_TABLE = _BASE + "adql-common-table"
    OFFSET = _BASE + "adql-offset"
    UDF = _BASE + "udf"


class FunctionKind(Enum):
    """Where a function stands in the docs."""

    NUMERIC = "mathematical"
    TRIGONOMETRIC = "trigonometric"
    STRING = "string"
    GEOMETRY = "geometry"
    CONDITIONAL = "conditional"
    UNIT = "unit"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One argument: what the signature calls it, and the kinds it takes.

    A ``repeated`` one stands last, and may come any number of times.
    """

    name: str
    kinds: frozenset[Kind]
    optional: bool = False
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Signature:
    """One way to call a function."""

    parameters: tuple[Parameter, ...]

    def accepts(self, count: int) -> bool:
        """Tell whether so many arguments fit."""
        least = sum(not p.optional for p in self.parameters)
        if self.parameters and self.parameters[-1].repeated:
            return count >= least
        return least <= count <= len(self.parameters)

    def parameter(self, index: int) -> Parameter:
        """Give the parameter of an argument, the repeated one for those after."""
        return self.parameters[min(index, len(self.parameters) - 1)]

    def to_text(self) -> str:
        """Spell the parameters, optional ones in brackets."""
        texts = []
        for number, each in enumerate(self.parameters):
            comma = ", " if number else ""
            text = f"{comma}{each.name}{', ...' if each.repeated else ''}"
            texts.append(f"[{text}]" if each.optional else text)
        return f"({''.join(texts)})"


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the language.

    Parameters
    ----------
    name
        In upper case.
    kind
        Where it stands in the docs.
    signatures
        The ways to call it.
    result
        Type of its value; None if it follows from its arguments'.
    help
        What it does, one line.
    feature
        Type of the language feature; None if every service has it.
    supported
        Whether this suite has it; if not, it is refused and not declared.
    deprecated
        Whether the standard advises against it.
    """

    name: str
    kind: FunctionKind
    signatures: tuple[Signature, ...]
    result: AdqlType | None
    help: str
    feature: Feature | None = None
    supported: bool = True
    deprecated: bool = False

    def to_text(self) -> str:
        """Spell all the ways to call it."""
        return " or ".join(self.name + s.to_text() for s in self.signatures)


@dataclass(frozen=True, slots=True)
class LanguageFeature:
    """An optional part of the language, as capabilities declare it."""

    name: str
    type: Feature
    help: str
    supported: bool = True

    @property
    def type_id(self) -> str:
        """Give TAPRegExt's identifier of the type."""
        return self.type.value

    @property
    def form(self) -> str:
        """What stands in TAPRegExt's form element."""
        return self.name


_NUMBER = frozenset({Kind.NUMERIC})
_TEXT = frozenset({Kind.STRING})
_ANY = frozenset(Kind) - {Kind.UNKNOWN}
_POINT = frozenset({Kind.POINT})


def _one(*parameters: Parameter) -> tuple[Signature, ...]:
    return (Signature(parameters),)


def _numbers(*names: str, optional: str | None = None) -> tuple[Signature, ...]:
    given = [Parameter(name, _NUMBER) for name in names]
    if optional is not None:
        given.append(Parameter(optional, _NUMBER, optional=True))
    return (Signature(tuple(given)),)


def _maths() -> list[Function]:
    def number(name: str, signatures: tuple[Signature, ...], text: str) -> Function:
        return Function(name, FunctionKind.NUMERIC, signatures, DOUBLE, text)

    kind = FunctionKind.NUMERIC
    x, two = _numbers("x"), _numbers("x", "y")
    return [
        Function("ABS", kind, x, None, "Absolute value, of an integer an integer."),
        number("CEILING", x, "Smallest integer that is not less."),
        number("DEGREES", x, "Radians turned into degrees."),
        number("EXP", x, "e raised to a power."),
        number("FLOOR", x, "Largest integer that is not greater."),
        number("LOG", x, "Natural logarithm."),
        number("LOG10", x, "Logarithm to base 10."),
        Function("MOD", kind, two, None, "Remainder of x/y, with the sign of x."),
        number("PI", _one(), "The number pi."),
        number("POWER", two, "x raised to the power of y."),
        number("RADIANS", x, "Degrees turned into radians."),
        number("RAND", _numbers(optional="x"), "A random number from 0 to 1."),
        number("ROUND", _numbers("x", optional="n"), "x rounded to n decimals."),
        number("SQRT", x, "Positive square root."),
        number("TRUNCATE", _numbers("x", optional="n"), "x cut to n decimals."),
    ]


def _trigonometry() -> list[Function]:
    x = _numbers("x")
    rows = [
        ("ACOS", x, "Arc cosine in radians."),
        ("ASIN", x, "Arc sine in radians."),
        ("ATAN", x, "Arc tangent in radians."),
        ("ATAN2", _numbers("y", "x"), "Angle of the point (x, y) in radians."),
        ("COS", x, "Cosine of an angle in radians."),
        ("COT", x, "Cotangent of an angle in radians."),
        ("SIN", x, "Sine of an angle in radians."),
        ("TAN", x, "Tangent of an angle in radians."),
    ]
    kind = FunctionKind.TRIGONOMETRIC
    return [Function(n, kind, s, DOUBLE, text) for n, s, text in rows]


def _strings() -> list[Function]:
    text = _one(Parameter("text", _TEXT))
    kind, feature = FunctionKind.STRING, Feature.STRING
    return [
        Function("LOWER", kind, text, STRING, "Text in lower case.", feature),
        Function("UPPER", kind, text, STRING, "Text in upper case.", feature),
    ]


def _others() -> list[Function]:
    value = Parameter("value", _ANY)
    more = Parameter("fallback", _ANY, repeated=True)
    unit = (Parameter("x", _NUMBER), Parameter("'unit'", _TEXT))
    return [
        Function(
            "COALESCE",
            FunctionKind.CONDITIONAL,
            _one(value, more),
            None,
            "The first argument that is not NULL.",
            Feature.CONDITIONAL,
        ),
        Function(
            "IN_UNIT",
            FunctionKind.UNIT,
            _one(*unit),
            DOUBLE,
            "A column's value in another unit.",
            Feature.UNIT,
        ),
    ]


# Geometries may begin with the name of a frame, deprecated (ADQL 2.1 §4.2.4);
# the checker takes it off before it looks for a signature.


def _at(*names: str) -> tuple[Signature, ...]:
    rest = tuple(Parameter(name, _NUMBER) for name in names)
    numbers = (Parameter("lon", _NUMBER), Parameter("lat", _NUMBER))
    return Signature((*numbers, *rest)), Signature((Parameter("point", _POINT), *rest))


def _polygon() -> tuple[Signature, ...]:
    pairs = [
        Parameter(f"{axis}{n}", _NUMBER) for n in (1, 2, 3) for axis in ("lon", "lat")
    ]
    points = [Parameter(f"point{n}", _POINT) for n in (1, 2, 3)]
    return (
        Signature((*pairs, Parameter("lon, lat", _NUMBER, True, True))),
        Signature((*points, Parameter("point", _POINT, True, True))),
    )


def _geometry() -> list[Function]:
    def geo(
        name: str,
        signatures: tuple[Signature, ...],
        result: AdqlType,
        text: str,
        *,
        supported: bool = True,
        deprecated: bool = False,
    ) -> Function:
        kind, feature = FunctionKind.GEOMETRY, Feature.GEOMETRY
        return Function(
            name, kind, signatures, result, text, feature, supported, deprecated
        )

    shape = _one(Parameter("shape", GEOMETRIES))
    two = _one(Parameter("shape", GEOMETRIES), Parameter("shape", GEOMETRIES))
    point = _one(Parameter("point", _POINT))
    apart = (
        Signature((Parameter("point", _POINT), Parameter("point", _POINT))),
        *_numbers("lon1", "lat1", "lon2", "lat2"),
    )
    old = {"deprecated": True}
    box = "A rectangle around a position."
    none = {"supported": False}
    return [
        geo("AREA", shape, DOUBLE, "Area in square degrees."),
        geo("BOX", _at("width", "height"), POLYGON, box, **old),
        geo("CENTROID", shape, POINT, "Centre of a shape."),
        geo("CIRCLE", _at("radius"), CIRCLE, "A cone; its radius in degrees."),
        geo("CONTAINS", two, INT, "1 if the first lies wholly in the second, or 0."),
        geo("COORD1", point, DOUBLE, "Longitude of a point in degrees."),
        geo("COORD2", point, DOUBLE, "Latitude of a point in degrees."),
        geo("COORDSYS", shape, STRING, "Frame of a shape.", **old, **none),
        geo("DISTANCE", apart, DOUBLE, "Degrees between two points."),
        geo("INTERSECTS", two, INT, "1 if two shapes share a point, or 0."),
        geo("POINT", _numbers("lon", "lat"), POINT, "A position in degrees."),
        geo("POLYGON", _polygon(), POLYGON, "An area between great circles."),
        geo(
            "REGION",
            _one(Parameter("'text'", _TEXT)),
            POLYGON,
            "A shape written as text.",
            supported=False,
        ),
    ]


FUNCTIONS: dict[str, Function] = {
    each.name: each
    for part in (_maths, _trigonometry, _strings, _others, _geometry)
    for each in part()
}
"""Every function of the language, by its name in upper case."""

AGGREGATES: dict[str, str] = {
    "COUNT": "Number of rows, or of values that are not NULL.",
    "SUM": "Sum of the values.",
    "AVG": "Mean of the values.",
    "MIN": "Least value.",
    "MAX": "Greatest value.",
}
"""The set functions (ADQL 2.1, `<set_function_type>`), all mandatory."""

FEATURES: tuple[LanguageFeature, ...] = (
    LanguageFeature("ILIKE", Feature.STRING, "LIKE that ignores case."),
    LanguageFeature("CAST", Feature.TYPE, "A value turned into another type."),
    LanguageFeature("UNION", Feature.SETS, "Rows of either of two queries."),
    LanguageFeature("EXCEPT", Feature.SETS, "Rows of the first query only."),
    LanguageFeature("INTERSECT", Feature.SETS, "Rows of both of two queries."),
    LanguageFeature("WITH", Feature.COMMON_TABLE, "Queries with a name."),
    LanguageFeature("OFFSET", Feature.OFFSET, "Rows left out at the start."),
)
"""The optional parts of the language that are not functions."""


def find_function(name: str) -> Function | None:
    """Find a function by its name, in any case."""
    return FUNCTIONS.get(name.upper())


def declared_features() -> tuple[LanguageFeature, ...]:
    """Give what capabilities declare: all optional parts that work."""
    functions = [
        LanguageFeature(f.name, f.feature, f.help)
        for f in FUNCTIONS.values()
        if f.feature is not None and f.supported
    ]
    return (*functions, *(f for f in FEATURES if f.supported))
