"""The functions of ADQL 2.1 itself."""

from adql.extensions import EXTENSIONS
from adql.functions.features import Feature
from adql.functions.function import Function, FunctionKind, Parameter, Signature
from adql.types import (
    CIRCLE,
    DOUBLE,
    GEOMETRIES,
    INT,
    MOC,
    POINT,
    POLYGON,
    SHAPES,
    STRING,
    AdqlType,
    Kind,
)

__all__ = ["AGGREGATES", "FUNCTIONS"]

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
    more = Parameter("fallback", _ANY, optional=True, repeated=True)
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
            rewritten=True,
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
        deprecated: bool = False,
    ) -> Function:
        kind, feature = FunctionKind.GEOMETRY, Feature.GEOMETRY
        return Function(
            name,
            kind,
            signatures,
            result,
            text,
            feature,
            deprecated=deprecated,
            rewritten=name in ("CONTAINS", "COORDSYS", "INTERSECTS", "REGION"),
        )

    shape = _one(Parameter("shape", GEOMETRIES))
    sized = _one(Parameter("shape", GEOMETRIES | {Kind.MOC}))
    two = _one(Parameter("shape", SHAPES), Parameter("shape", SHAPES))
    point = _one(Parameter("point", _POINT))
    apart = (
        Signature((Parameter("point", _POINT), Parameter("point", _POINT))),
        *_numbers("lon1", "lat1", "lon2", "lat2"),
    )
    old = {"deprecated": True}
    box = "A rectangle around a position."
    framed = _one(Parameter("shape", SHAPES))
    return [
        geo("AREA", sized, DOUBLE, "Area in square degrees."),
        geo("BOX", _at("width", "height"), POLYGON, box, **old),
        geo("CENTROID", shape, POINT, "Centre of a shape."),
        geo("CIRCLE", _at("radius"), CIRCLE, "A cone; its radius in degrees."),
        geo("CONTAINS", two, INT, "1 if the first lies wholly in the second, or 0."),
        geo("COORD1", point, DOUBLE, "Longitude of a point in degrees."),
        geo("COORD2", point, DOUBLE, "Latitude of a point in degrees."),
        geo("COORDSYS", framed, STRING, "Frame of a shape.", **old),
        geo("DISTANCE", apart, DOUBLE, "Degrees between two points."),
        geo("INTERSECTS", two, INT, "1 if two shapes share a point, or 0."),
        geo("POINT", _numbers("lon", "lat"), POINT, "A position in degrees."),
        geo("POLYGON", _polygon(), POLYGON, "An area between great circles."),
        geo(
            "REGION",
            _one(Parameter("'text'", _TEXT)),
            POLYGON,
            "A shape written as text, such as Circle ICRS 10 20 1.",
        ),
        Function(
            "MOC",
            FunctionKind.GEOMETRY,
            (
                Signature((Parameter("'text'", _TEXT),)),
                Signature(
                    (Parameter("order", _NUMBER), Parameter("shape", GEOMETRIES))
                ),
            ),
            MOC,
            EXTENSIONS["MOC"].forms[0].help,
            Feature.EXTENSION,
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
