"""Optional features of the language, as capabilities declare them."""

from dataclasses import dataclass
from enum import Enum

from adql.extensions import EXTENSION_FEATURES

__all__ = ["FEATURES", "Feature", "LanguageFeature"]

_BASE = "ivo://ivoa.net/std/TAPRegExt#features-"


class Feature(Enum):
    """Types of language features, as TAPRegExt and ADQL 2.1 §4 name them; and ours."""

    GEOMETRY = _BASE + "adqlgeo"
    STRING = _BASE + "adql-string"
    CONDITIONAL = _BASE + "adql-conditional"
    TYPE = _BASE + "adql-type"
    UNIT = _BASE + "adql-unit"
    SETS = _BASE + "adql-sets"
    COMMON_TABLE = _BASE + "adql-common-table"
    OFFSET = _BASE + "adql-offset"
    UDF = _BASE + "udf"
    EXTENSION = EXTENSION_FEATURES


@dataclass(frozen=True, slots=True)
class LanguageFeature:
    """An optional part of the language.

    ``spelling`` is its form in capabilities, if that is not its name.
    """

    name: str
    type: Feature
    help: str
    supported: bool = True
    spelling: str = ""

    @property
    def type_id(self) -> str:
        """Give TAPRegExt's identifier of the type."""
        return self.type.value

    @property
    def form(self) -> str:
        """What stands in TAPRegExt's form element."""
        return self.spelling or self.name


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
