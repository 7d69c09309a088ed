"""Functions of bits, an extension (`adql.extensions`)."""

from adql.extensions import EXTENSIONS
from adql.functions.features import Feature
from adql.functions.function import Function, FunctionKind, Parameter, Signature
from adql.types import LONG, Kind

__all__ = ["BITWISE"]

_LEFT, _RIGHT = (
    Parameter(name, frozenset({Kind.NUMERIC}), whole=True) for name in ("x", "y")
)


_HELP = {form.name: form.help for form in EXTENSIONS["BITWISE"].forms}

# All work on 64 bits: of a narrower type, NOT would give another number.


def _pair(operator: str) -> str:
    return f"(CAST({{0}} AS BIGINT) {operator} CAST({{1}} AS BIGINT))"


def _mariadb(operator: str) -> str:
    """Write it for unsigned bits: all 64, taken as signed, are the number."""
    return f"CAST(CAST({{0}} AS SIGNED) {operator} CAST({{1}} AS SIGNED) AS SIGNED)"


def _function(
    name: str, *parameters: Parameter, duckdb: str, postgresql: str, mariadb: str
) -> Function:
    return Function(
        name,
        FunctionKind.NUMERIC,
        (Signature(parameters),),
        LONG,
        _HELP[name],
        Feature.EXTENSION,
        patterns={"duckdb": duckdb, "postgresql": postgresql, "mariadb": mariadb},
    )


BITWISE = {
    each.name: each
    for each in (
        _function(
            "BITWISE_AND",
            _LEFT,
            _RIGHT,
            duckdb=_pair("&"),
            postgresql=_pair("&"),
            mariadb=_mariadb("&"),
        ),
        _function(
            "BITWISE_OR",
            _LEFT,
            _RIGHT,
            duckdb=_pair("|"),
            postgresql=_pair("|"),
            mariadb=_mariadb("|"),
        ),
        _function(
            "BITWISE_XOR",
            _LEFT,
            _RIGHT,
            duckdb="xor(CAST({0} AS BIGINT), CAST({1} AS BIGINT))",
            postgresql=_pair("#"),
            mariadb=_mariadb("^"),
        ),
        _function(
            "BITWISE_NOT",
            _LEFT,
            duckdb="(~CAST({0} AS BIGINT))",
            postgresql="(~CAST({0} AS BIGINT))",
            mariadb="CAST(~CAST({0} AS SIGNED) AS SIGNED)",
        ),
    )
}
"""The functions by their names."""
