"""The types of ADQL expressions (ADQL 2.1 §3) and what they turn into.

A type is VOTable's triple: datatype, arraysize, xtype.
"""

from dataclasses import dataclass
from enum import Enum

__all__ = ["AdqlType", "Kind"]


class Kind(Enum):
    """What can be done with a value."""

    NUMERIC = "number"
    STRING = "string"
    BOOLEAN = "truth value"
    TIMESTAMP = "timestamp"
    POINT = "point"
    CIRCLE = "circle"
    POLYGON = "polygon"
    ARRAY = "array"
    BINARY = "binary"
    UNKNOWN = "value of any type"


@dataclass(frozen=True, slots=True)
class AdqlType:
    """The type of an expression: VOTable's datatype, arraysize, xtype."""

    datatype: str
    arraysize: str | None = None
    xtype: str | None = None
