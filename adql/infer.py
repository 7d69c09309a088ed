"""The type, unit and UCD of an expression, from those of its parts.

Wrong parts are not refused here: the checker does that, with all it finds at
once.  They give a type that goes with any other, so that one mistake is told
once.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import reduce
from typing import Any

from adql import nodes, units
from adql.functions import Function, FunctionKind
from adql.infer_geometry import (
    FRAMED,
    infer_frame,
    infer_moc,
    infer_position,
    infer_region,
    position_of,
    without_frame,
)
from adql.resolution import Resolution
from adql.types import (
    BOOLEAN,
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
    UNKNOWN,
    AdqlType,
    Kind,
    is_integer,
    kind_of,
    promote,
    type_of,
    unify,
)
from dali.tableset import Column

__all__ = ["CAST_TARGETS", "constant", "infer", "position_of", "without_frame"]

CAST_TARGETS: dict[str, AdqlType] = {
    "SMALLINT": SHORT,
    "INTEGER": INT,
    "INT": INT,
    "BIGINT": LONG,
    "REAL": FLOAT,
    "DOUBLE": DOUBLE,
    "DOUBLE PRECISION": DOUBLE,
    "CHAR": STRING,
    "VARCHAR": STRING,
    "TIMESTAMP": TIMESTAMP,
    "POINT": POINT,
    "CIRCLE": CIRCLE,
    "POLYGON": POLYGON,
}
"""What CAST turns values into (ADQL 2.1 §4.7.1)."""

_KEEPING = frozenset({"ABS", "CEILING", "FLOOR", "ROUND", "TRUNCATE", "MOD"})
_ROUNDING = frozenset({"CEILING", "FLOOR", "ROUND", "TRUNCATE"})
_UNITS = {
    "DEGREES": "deg",
    "RADIANS": "rad",
    "ACOS": "rad",
    "ASIN": "rad",
    "ATAN": "rad",
    "ATAN2": "rad",
    "COORD1": "deg",
    "COORD2": "deg",
    "DISTANCE": "deg",
    "AREA": "deg**2",
}
_STATISTICS = {
    "MIN": "stat.min",
    "MAX": "stat.max",
    "AVG": "stat.mean",
    "MEDIAN": "stat.median",
    "STDDEV": "stat.stdev",
    "STDDEV_POP": "stat.stdev",
    "STDDEV_SAMP": "stat.stdev",
    "VARIANCE": "stat.variance",
    "VAR_POP": "stat.variance",
    "VAR_SAMP": "stat.variance",
}
_PAIRED = {"CORR": "stat.correlation"}
_SQUARED = frozenset({"VARIANCE", "VAR_POP", "VAR_SAMP"})
_SHAPING = FRAMED | {"CENTROID", "REGION"}


def infer(item: nodes.Expression, resolution: Resolution) -> None:
    """Note type and metadata of an expression whose parts are known."""
    rule = _RULES.get(type(item))
    column = rule(item, resolution) if rule else _column(BOOLEAN)
    resolution.types[item] = type_of(column)
    if column.unit or column.ucd or column.coosys or isinstance(item, nodes.ColumnRef):
        resolution.metadata[item] = column


def constant(item: nodes.Expression) -> float | None:
    """Give the value of a number that is written out, sign included."""
    sign = 1.0
    while isinstance(item, nodes.Sign) and item.operator in ("+", "-"):
        sign = -sign if item.operator == "-" else sign
        item = item.operand
    if not isinstance(item, nodes.NumberLiteral):
        return None
    text = item.text.lower()
    if not text.startswith("0x"):
        return sign * float(text)
    return sign * int(text, 16) if len(text) <= 18 else None


def _column(kind: AdqlType, unit: str | None = None, ucd: str | None = None) -> Column:
    return Column("", kind.datatype, kind.arraysize, kind.xtype, unit=unit, ucd=ucd)


def _type(item: nodes.Expression, resolution: Resolution) -> AdqlType:
    return resolution.types.get(item, UNKNOWN)


def _unit(item: nodes.Expression, resolution: Resolution) -> str | None:
    column = resolution.metadata.get(item)
    return column.unit if column else None


def _reference(item: nodes.ColumnRef, resolution: Resolution) -> Column:
    found = resolution.columns.get(item)
    return found.column if found else _column(UNKNOWN)


def _number(item: nodes.NumberLiteral, resolution: Resolution) -> Column:
    text = item.text.lower()
    hexadecimal = text.startswith("0x")
    if not hexadecimal and not text.isdecimal():
        return _column(DOUBLE)
    # Python refuses to read integers of thousands of digits.
    if len(text) > 20:
        return _column(DOUBLE)
    value = int(text, 16 if hexadecimal else 10)
    if value < 2**31:
        return _column(INT)
    return _column(LONG if value < 2**63 else DOUBLE)


def _string(item: nodes.StringLiteral, resolution: Resolution) -> Column:
    return _column(STRING)


def _unknown(item: nodes.Expression, resolution: Resolution) -> Column:
    return _column(UNKNOWN)


def _sign(item: nodes.Sign, resolution: Resolution) -> Column:
    kind = _type(item.operand, resolution)
    if kind_of(kind) is not Kind.NUMERIC:
        return _column(UNKNOWN)
    kind = promote(kind, INT) if is_integer(kind) else kind
    unit = _unit(item.operand, resolution)
    return _column(kind, unit)


def _arithmetic(item: nodes.Arithmetic, resolution: Resolution) -> Column:
    left, right = _type(item.left, resolution), _type(item.right, resolution)
    kinds = {kind_of(left), kind_of(right)}
    if not kinds <= {Kind.NUMERIC, Kind.UNKNOWN} or Kind.NUMERIC not in kinds:
        return _column(UNKNOWN)
    kind = promote(left, right)
    kind = promote(kind, INT) if is_integer(kind) else kind
    one, other = _unit(item.left, resolution), _unit(item.right, resolution)
    unit = None
    if item.operator == "*":
        unit = units.multiply(one, other)
    elif item.operator == "/":
        unit = units.divide(one, other)
    elif item.operator == "%" or units.same(one, other):
        unit = one
    return _column(kind, unit)


def _concat(item: nodes.Concat, resolution: Resolution) -> Column:
    return _column(STRING)


def _call(item: nodes.FunctionCall, resolution: Resolution) -> Column:
    function = resolution.functions.find(item.name.text)
    if function is None:
        return _column(UNKNOWN)
    if function.name == "COALESCE":
        return _alternatives(item.arguments, resolution)
    if function.kind is FunctionKind.GEOMETRY:
        return _geometry(function, item, resolution)
    if function.kind is FunctionKind.USER:
        column = _user_defined(function, item.arguments, resolution)
        if kind_of(type_of(column)) in GEOMETRIES:
            return replace(column, coosys=infer_frame(item, resolution))
        return column
    kind = function.result or _number_of(item.arguments, resolution)
    if function.kind is FunctionKind.UNIT:
        target = item.arguments[-1] if item.arguments else None
        if isinstance(target, nodes.StringLiteral):
            ucd = _ucd(item.arguments[0], resolution)
            return _column(kind, target.value, ucd)
        return _column(kind)
    unit = _function_unit(function.name, item.arguments, resolution)
    rounded = function.name in _ROUNDING and item.arguments
    return _column(kind, unit, _ucd(item.arguments[0], resolution) if rounded else None)


def _ucd(item: nodes.Expression, resolution: Resolution) -> str | None:
    """Give the UCD of what is the same quantity, but not the main column of it."""
    column = resolution.metadata.get(item)
    if column is None or not column.ucd:
        return None
    words = [word.strip() for word in column.ucd.split(";")]
    return ";".join(word for word in words if word != "meta.main") or None


def _geometry(
    function: Function, item: nodes.FunctionCall, resolution: Resolution
) -> Column:
    kind = function.result or UNKNOWN
    if function.name == "POINT":
        infer_position(item, resolution)
    elif function.name == "REGION":
        kind = infer_region(item, resolution)
    elif function.name == "MOC":
        kind = infer_moc(item, resolution)
    column = _column(kind, _UNITS.get(function.name))
    if function.name in _SHAPING:
        return replace(column, coosys=infer_frame(item, resolution))
    return column


def _user_defined(
    function: Function, arguments: Sequence[nodes.Expression], resolution: Resolution
) -> Column:
    kind, place = function.result, function.like_argument
    if place is not None:
        kind = UNKNOWN
        if place < len(arguments):
            kind = _type(arguments[place], resolution)
            if kind_of(kind) is Kind.STRING:
                kind = replace(kind, arraysize="*")
    return _column(kind or UNKNOWN, function.unit, function.ucd)


def _number_of(
    arguments: Sequence[nodes.Expression], resolution: Resolution
) -> AdqlType:
    """Infer what ABS or MOD makes: of integers an integer, or digits were lost.

    The standard names but doubles, which hold whole numbers up to 2^53 only.
    """
    kinds = [_type(each, resolution) for each in arguments]
    if kinds and all(is_integer(kind) for kind in kinds):
        return reduce(promote, kinds, INT)
    return DOUBLE


def _function_unit(
    name: str, arguments: Sequence[nodes.Expression], resolution: Resolution
) -> str | None:
    if name in _UNITS:
        return _UNITS[name]
    unit = _unit(arguments[0], resolution) if arguments else None
    if unit is None or name in _KEEPING:
        return unit if name in _KEEPING else None
    if name == "SQRT":
        return units.power(unit, Fraction(1, 2))
    if name == "POWER" and len(arguments) == 2:
        exponent = constant(arguments[1])
        if exponent is not None and abs(exponent) <= 20:
            return units.power(unit, Fraction(exponent).limit_denominator(12))
    return None


def _alternatives(values: Sequence[nodes.Expression], resolution: Resolution) -> Column:
    """Infer a value that is one of several."""
    if _are_times(values, resolution):
        return _column(TIMESTAMP)
    kind = UNKNOWN
    for value in values:
        unified = unify(kind, _type(value, resolution))
        if unified is None:
            return _column(UNKNOWN)
        kind = unified
    told = [v for v in values if not isinstance(v, nodes.NullLiteral)]
    found = [resolution.metadata.get(v) for v in told]
    first = found[0] if found else None
    if first is None:
        return _column(kind)
    # A bare constant beside a column is meant in the column's unit.
    others = [f for f, v in zip(found, told, strict=True) if constant(v) is None or f]
    unit = first.unit
    if any(f is None or not units.same(f.unit, unit) for f in others):
        unit = None
    ucd = first.ucd if all(f and f.ucd == first.ucd for f in others) else None
    return _column(kind, unit, ucd)


def _are_times(values: Sequence[nodes.Expression], resolution: Resolution) -> bool:
    """Tell whether these are times, some perhaps written out as text."""
    kinds = {
        kind_of(_type(each, resolution))
        for each in values
        if not isinstance(each, nodes.StringLiteral)
    }
    return kinds - {Kind.UNKNOWN} == {Kind.TIMESTAMP}


def _aggregate(item: nodes.Aggregate, resolution: Resolution) -> Column:
    name = item.name.text.upper()
    if name == "COUNT" or item.argument is None:
        return _column(LONG, ucd="meta.number")
    kind = _type(item.argument, resolution)
    found = resolution.metadata.get(item.argument)
    if name == "SUM":
        kind = LONG if is_integer(kind) else DOUBLE
    elif name not in ("MIN", "MAX"):
        kind = DOUBLE
    if found is None or item.second is not None:
        return _column(kind, ucd=_PAIRED.get(name))
    ucd = None
    if found.ucd and name in _STATISTICS:
        # Of all columns only one may be the main one.
        words = [w for w in found.ucd.split(";") if w.strip() != "meta.main"]
        ucd = ";".join([_STATISTICS[name], *words])
    unit = found.unit
    if unit and name in _SQUARED:
        unit = units.power(unit, Fraction(2))
    return _column(kind, unit, ucd)


def _cast(item: nodes.Cast, resolution: Resolution) -> Column:
    kind = CAST_TARGETS.get(item.target.name.upper(), UNKNOWN)
    both = kind_of(kind) is Kind.NUMERIC
    ucd = _ucd(item.operand, resolution)
    return _column(kind, _unit(item.operand, resolution) if both else None, ucd)


def _case(item: nodes.Case, resolution: Resolution) -> Column:
    values = [when.value for when in item.whens]
    if item.otherwise is not None:
        values.append(item.otherwise)
    return _alternatives(values, resolution)


def _scalar_query(item: nodes.ScalarQuery, resolution: Resolution) -> Column:
    outputs = resolution.select_outputs.get(item.query, ())
    if len(outputs) != 1:
        return _column(UNKNOWN)
    return replace(outputs[0], description=None)


def _array_access(item: nodes.ArrayAccess, resolution: Resolution) -> Column:
    kind = _type(item.array, resolution)
    if kind_of(kind) is not Kind.ARRAY:
        return _column(UNKNOWN)
    return _column(AdqlType(kind.datatype), _unit(item.array, resolution))


_RULES: dict[type[nodes.Expression], Callable[[Any, Resolution], Column]] = {
    nodes.ColumnRef: _reference,
    nodes.NumberLiteral: _number,
    nodes.StringLiteral: _string,
    nodes.NullLiteral: _unknown,
    nodes.Sign: _sign,
    nodes.Arithmetic: _arithmetic,
    nodes.Concat: _concat,
    nodes.FunctionCall: _call,
    nodes.Aggregate: _aggregate,
    nodes.Cast: _cast,
    nodes.Case: _case,
    nodes.ScalarQuery: _scalar_query,
    nodes.ArrayAccess: _array_access,
}
