"""The types of ADQL expressions (ADQL 2.1 §3) and what they turn into.

A type is VOTable's triple: datatype, arraysize, xtype.
"""

from dataclasses import dataclass
from enum import Enum

from dali.tableset import Column

__all__ = [
    "BOOLEAN",
    "CIRCLE",
    "DOUBLE",
    "FLOAT",
    "GEOMETRIES",
    "INT",
    "LONG",
    "MOC",
    "POINT",
    "POLYGON",
    "REGION",
    "SHAPES",
    "SHORT",
    "STRING",
    "TIMESTAMP",
    "UNKNOWN",
    "AdqlType",
    "Kind",
    "comparable",
    "is_integer",
    "kind_of",
    "promote",
    "type_of",
    "unify",
]


class Kind(Enum):
    """What can be done with a value."""

    NUMERIC = "number"
    STRING = "string"
    BOOLEAN = "truth value"
    TIMESTAMP = "timestamp"
    POINT = "point"
    CIRCLE = "circle"
    POLYGON = "polygon"
    MOC = "MOC"
    REGION = "region"
    ARRAY = "array"
    BINARY = "binary"
    UNKNOWN = "value of any type"


@dataclass(frozen=True, slots=True)
class AdqlType:
    """The type of an expression: VOTable's datatype, arraysize, xtype."""

    datatype: str
    arraysize: str | None = None
    xtype: str | None = None


BOOLEAN = AdqlType("boolean")
SHORT = AdqlType("short")
INT = AdqlType("int")
LONG = AdqlType("long")
FLOAT = AdqlType("float")
DOUBLE = AdqlType("double")
STRING = AdqlType("char", "*")
TIMESTAMP = AdqlType("char", "*", "timestamp")
POINT = AdqlType("double", "2", "point")
CIRCLE = AdqlType("double", "3", "circle")
POLYGON = AdqlType("double", "*", "polygon")
MOC = AdqlType("char", "*", "moc")

REGION = AdqlType("char", "*", "compound")
"""The type of unions and the like, which REGION() makes; no value has it."""

UNKNOWN = AdqlType("char", "*", "unknown")
"""The type of NULL, and of what has an error already: it goes with any other."""

GEOMETRIES = frozenset({Kind.POINT, Kind.CIRCLE, Kind.POLYGON})
"""Kinds of values that are a simple shape on the sky."""

SHAPES = GEOMETRIES | {Kind.MOC, Kind.REGION}
"""Kinds of all that is a part of the sky."""

_WIDTHS = ("unsignedByte", "short", "int", "long", "float", "double")
_INTEGERS = frozenset(_WIDTHS[:4])
_SHAPES = {"point": Kind.POINT, "circle": Kind.CIRCLE, "polygon": Kind.POLYGON}


_TEXTS = {
    "timestamp": Kind.TIMESTAMP,
    "moc": Kind.MOC,
    "compound": Kind.REGION,
}


def type_of(column: Column) -> AdqlType:
    """Give the type of a column's values."""
    return AdqlType(column.datatype, column.arraysize, column.xtype)


def kind_of(kind: AdqlType) -> Kind:
    """Tell what can be done with values of a type."""
    if kind == UNKNOWN:
        return Kind.UNKNOWN
    if kind.datatype in ("char", "unicodeChar"):
        return _TEXTS.get(kind.xtype or "", Kind.STRING)
    scalar = kind.arraysize in (None, "1")
    if kind.datatype == "boolean":
        return Kind.BOOLEAN if scalar else Kind.ARRAY
    if scalar:
        return Kind.NUMERIC
    # TAP 1.0 wrote adql:POINT where DALI has point.
    xtype = (kind.xtype or "").lower().removeprefix("adql:")
    if xtype in _SHAPES:
        return _SHAPES[xtype]
    return Kind.BINARY if kind.datatype == "unsignedByte" else Kind.ARRAY


def is_integer(kind: AdqlType) -> bool:
    """Tell whether values are whole numbers."""
    return kind_of(kind) is Kind.NUMERIC and kind.datatype in _INTEGERS


def promote(left: AdqlType, right: AdqlType) -> AdqlType:
    """Give the type that holds what two numbers make together.

    A float with an int or a long is a double, as a float has 24 bits only.
    """
    if kind_of(left) is not Kind.NUMERIC:
        left = DOUBLE if kind_of(right) is not Kind.NUMERIC else right
    if kind_of(right) is not Kind.NUMERIC:
        right = left
    wide = max(left.datatype, right.datatype, key=_WIDTHS.index)
    narrow = min(left.datatype, right.datatype, key=_WIDTHS.index)
    if wide == "float" and narrow in ("int", "long"):
        return DOUBLE
    return AdqlType(wide)


def comparable(left: AdqlType, right: AdqlType) -> bool:
    """Tell whether two values can be compared, by `=` at least."""
    kinds = {kind_of(left), kind_of(right)}
    if Kind.UNKNOWN in kinds:
        return True
    if len(kinds) == 1:
        return True
    # Times are compared with their ISO text (DALI 1.1 §3.3.3), and flags with
    # the numbers or words that services without a truth type publish.
    return kinds in (
        {Kind.TIMESTAMP, Kind.STRING},
        {Kind.BOOLEAN, Kind.STRING},
        {Kind.BOOLEAN, Kind.NUMERIC},
    )


def unify(left: AdqlType, right: AdqlType) -> AdqlType | None:
    """Give the type that holds either of two values, or None if none does."""
    if left == right:
        return left
    kinds = (kind_of(left), kind_of(right))
    if kinds[0] is Kind.UNKNOWN:
        return right
    if kinds[1] is Kind.UNKNOWN:
        return left
    if kinds[0] is not kinds[1]:
        return STRING if set(kinds) == {Kind.STRING, Kind.TIMESTAMP} else None
    if kinds[0] is Kind.NUMERIC:
        return promote(left, right)
    if kinds[0] is Kind.STRING:
        wide = "unicodeChar" in (left.datatype, right.datatype)
        return AdqlType("unicodeChar" if wide else "char", "*")
    if kinds[0] is Kind.ARRAY and left.datatype != right.datatype:
        return None
    same = left.arraysize == right.arraysize
    return AdqlType(left.datatype, left.arraysize if same else "*", left.xtype)
