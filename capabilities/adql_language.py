"""ADQL as a language record, from the compiler's own tables (ADQL 2.1 §4)."""

from adql.functions import declared_features
from capabilities.records import (
    FeatureGroup,
    Language,
    LanguageFeature,
    LanguageVersion,
)

__all__ = ["adql_language"]

_ID = "ivo://ivoa.net/std/ADQL#v"


def adql_language() -> Language:
    """Declare ADQL with exactly the optional features that the compiler has."""
    groups: dict[str, list[LanguageFeature]] = {}
    for feature in declared_features():
        entry = LanguageFeature(feature.form, feature.help)
        groups.setdefault(feature.type_id, []).append(entry)
    return Language(
        "ADQL",
        tuple(LanguageVersion(v, _ID + v) for v in ("2.0", "2.1")),
        "Astronomical Data Query Language",
        tuple(FeatureGroup(kind, tuple(some)) for kind, some in groups.items()),
    )
