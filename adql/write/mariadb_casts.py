"""CAST in MariaDB's SQL: what does not fit fails, where MariaDB would bend it.

A failure is a whole number or a double that overflows; it depends on the value,
so that no optimizer works it out before there is a row.
"""

from adql.types import AdqlType, Kind, is_integer, kind_of

__all__ = ["checked_time", "number", "text", "truth"]

_NUMBER = (
    "^[[:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[[:space:]]*$"
)
_TIME = (
    "^[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}"
    "([T ][0-9]{{2}}:[0-9]{{2}}(:[0-9]{{2}}([.][0-9]*)?)?)?Z?$"
)

# Added, it makes an overflow of what is larger than the type; and so below.
_REACH = {"SMALLINT": 2**63 - 2**15, "INTEGER": 2**63 - 2**31}
_BITS = {"unsignedByte": 8, "short": 16, "int": 32, "long": 64}
_TARGET_BITS = {"SMALLINT": 16, "INTEGER": 32, "BIGINT": 64}

# A power of two, so that the product is exact; it overflows from 2^128 on.
_FLOATS = "5.282945311356653e269"


def number(operand: str, kind: AdqlType, target: str) -> str:
    """Write a value as a number of a type."""
    if target in _TARGET_BITS:
        return _integer(operand, kind, target)
    double = operand
    if kind_of(kind) is Kind.STRING:
        double = _if_number(operand, f"CAST({operand} AS DOUBLE)")
        double = double.format(failure=f"POWER(LENGTH({operand}) + 10, 400)")
    if target != "REAL":
        return f"CAST({double} AS DOUBLE)" if double == operand else double
    if kind_of(kind) is Kind.STRING or kind.datatype == "double":
        double = f"{double} * {_FLOATS} / {_FLOATS}"
    return f"CAST({double} AS FLOAT)"


def _integer(operand: str, kind: AdqlType, target: str) -> str:
    whole = f"CAST({operand} AS SIGNED)"
    bits = 64
    if kind_of(kind) is Kind.STRING:
        exact = f"ROUND(CAST({operand} AS DECIMAL(65, 30))) DIV 1"
        whole = _if_number(operand, exact)
        whole = whole.format(failure=f"(LENGTH({operand}) + 2) * {2**63 - 1}")
    elif is_integer(kind):
        bits = _BITS[kind.datatype]
    elif kind_of(kind) is Kind.BOOLEAN:
        bits = 1
    elif target == "BIGINT":
        # Of doubles only those beyond come so near to the ends of the type.
        return f"({whole} + 1023 - 1024 + 1)"
    if bits <= _TARGET_BITS[target]:
        return whole
    reach = _REACH[target]
    return f"({whole} + {reach} - {reach} - {reach} + {reach})"


def _if_number(operand: str, value: str) -> str:
    """Write a value if a text is a number, else ``{failure}``, which is open yet."""
    parts = (each.replace("{", "{{").replace("}", "}}") for each in (operand, value))
    operand, value = parts
    return f"(CASE WHEN {operand} REGEXP '{_NUMBER}' THEN {value} ELSE {{failure}} END)"


def checked_time(operand: str) -> str:
    """Write a text as a timestamp."""
    fits = f"CAST({operand} AS DATETIME(6)) IS NOT NULL"
    time = _TIME.replace("{{", "{").replace("}}", "}")
    return (
        f"CAST(CASE WHEN {operand} REGEXP '{time}' AND {fits} THEN {operand} "
        f"ELSE POWER(LENGTH({operand}) + 10, 400) END AS DATETIME(6))"
    )


def text(operand: str, kind: AdqlType) -> str:
    """Write a number or a truth value as text."""
    if kind_of(kind) is Kind.BOOLEAN:
        return f"(CASE WHEN {operand} THEN 'true' WHEN NOT {operand} THEN 'false' END)"
    if kind.datatype == "double":
        return _double_text(f"CAST({operand} AS CHAR)")
    if kind.datatype != "float":
        return f"CAST({operand} AS CHAR)"
    # MariaDB gives six digits of a float.
    return _double_text(
        f"(CASE WHEN CAST(CAST({operand} AS CHAR) AS FLOAT) = {operand} "
        f"THEN CAST({operand} AS CHAR) ELSE CAST({operand} + 0e0 AS CHAR) END)"
    )


def _double_text(written: str) -> str:
    """Write a double's text with a point or an exponent's sign, as others do."""
    signed = f"REPLACE(REPLACE({written}, 'e', 'e+'), 'e+-', 'e-')"
    return (
        f"(CASE WHEN {written} REGEXP '^-?[0-9]+$' THEN CONCAT({written}, '.0') "
        f"ELSE {signed} END)"
    )


def truth(operand: str) -> str:
    """Write a word as a truth value; NULL if it is none."""
    return (
        f"(CASE LOWER({operand}) WHEN 'true' THEN 1 WHEN 't' THEN 1 WHEN '1' THEN 1 "
        "WHEN 'false' THEN 0 WHEN 'f' THEN 0 WHEN '0' THEN 0 END)"
    )
