"""ADQL as a language record, from the compiler's own tables (ADQL 2.1 §4)."""

from collections.abc import Collection

from adql.functions import FunctionSet, Offering
from capabilities.records import (
    FeatureGroup,
    Language,
    LanguageFeature,
    LanguageVersion,
)

__all__ = ["adql_language"]

_ID = "ivo://ivoa.net/std/ADQL#v"


def adql_language(
    functions: FunctionSet | None = None,
    dialect: Offering | None = None,
    without: Collection[str] = (),
) -> Language:
    """Declare ADQL with exactly the optional features that a service has.

    Parameters
    ----------
    functions
        What queries may call; the standard set by default.
    dialect
        Of the database that answers; what it cannot do is not declared.
    without
        Names of features, or of our extensions, that are switched off.
    """
    groups: dict[str, list[LanguageFeature]] = {}
    known = functions or FunctionSet.standard()
    for feature in known.declared(dialect, without):
        entry = LanguageFeature(feature.form, feature.help)
        groups.setdefault(feature.type_id, []).append(entry)
    return Language(
        "ADQL",
        tuple(LanguageVersion(v, _ID + v) for v in ("2.0", "2.1")),
        "Astronomical Data Query Language",
        tuple(FeatureGroup(kind, tuple(some)) for kind, some in groups.items()),
    )
