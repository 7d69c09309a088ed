"""The functions and optional features of ADQL 2.1, as one table.

Checker, writers, capabilities and docs read it: a function is never offered and
undeclared, or the reverse.

Map
---
function
    A function: parameters, type, unit, SQL by dialect.
features
    The optional parts of the language that are not functions.
language
    The functions of the language itself.
bitwise
    The functions of bits, an extension.
catalogue, sexagesimal_sql
    Those of the IVOA's catalogue of user defined functions.
configured
    Those that a service's configuration adds.
function_set
    The functions that one query may call.
"""

from adql.functions.features import FEATURES, Feature, LanguageFeature
from adql.functions.function import (
    ANY_DIALECT,
    Function,
    FunctionKind,
    Parameter,
    Pattern,
    Signature,
)
from adql.functions.function_set import FunctionSet, Offering
from adql.functions.language import AGGREGATES, FUNCTIONS

__all__ = [
    "AGGREGATES",
    "ANY_DIALECT",
    "FEATURES",
    "FUNCTIONS",
    "Feature",
    "Function",
    "FunctionKind",
    "FunctionSet",
    "LanguageFeature",
    "Offering",
    "Parameter",
    "Pattern",
    "Signature",
    "declared_features",
    "find_function",
]


def find_function(name: str) -> Function | None:
    """Find a function of every service by its name, in any case."""
    return FunctionSet.standard().find(name)


def declared_features() -> tuple[LanguageFeature, ...]:
    """Give what capabilities declare if every function can be written."""
    return FunctionSet.standard().declared()
