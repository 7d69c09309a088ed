"""Functions of SQL's dialects, and how ADQL says the same."""

from adql.hints.mend import Edit
from adql.nodes import Identifier

__all__ = ["twin_of"]

_RENAMED = {
    "ARCCOS": "ACOS",
    "ARCSIN": "ASIN",
    "ARCTAN": "ATAN",
    "ARCTAN2": "ATAN2",
    "ATN2": "ATAN2",
    "CEIL": "CEILING",
    "DEG": "DEGREES",
    "IFNULL": "COALESCE",
    "LCASE": "LOWER",
    "LN": "LOG",
    "LOG_10": "LOG10",
    "NVL": "COALESCE",
    "POW": "POWER",
    "RAD": "RADIANS",
    "RANDOM": "RAND",
    "TO_LOWER": "LOWER",
    "TO_UPPER": "UPPER",
    "TRUNC": "TRUNCATE",
    "UCASE": "UPPER",
}

_TYPES = {
    "BIGINT": "BIGINT",
    "DATE": "TIMESTAMP",
    "DATETIME": "TIMESTAMP",
    "DOUBLE": "DOUBLE PRECISION",
    "FLOAT": "DOUBLE PRECISION",
    "INT": "INTEGER",
    "INTEGER": "INTEGER",
    "REAL": "REAL",
    "STR": "VARCHAR",
    "TIMESTAMP": "TIMESTAMP",
    "TO_CHAR": "VARCHAR",
    "TO_DATE": "TIMESTAMP",
    "TO_NUMBER": "DOUBLE PRECISION",
    "TO_TIMESTAMP": "TIMESTAMP",
    "VARCHAR": "VARCHAR",
}

_TOLD = {
    "CONCAT": "Strings are put together with `||`: a || b.",
    "CURRENT_TIMESTAMP": "Write the time: CAST('2026-01-01T00:00:00' AS TIMESTAMP).",
    "GETDATE": "Write the time: CAST('2026-01-01T00:00:00' AS TIMESTAMP).",
    "GREATEST": "Write CASE WHEN a > b THEN a ELSE b END.",
    "IF": "Write CASE WHEN condition THEN a ELSE b END.",
    "IIF": "Write CASE WHEN condition THEN a ELSE b END.",
    "ISNULL": "Write x IS NULL for the condition, COALESCE(x, y) for the value.",
    "LEAST": "Write CASE WHEN a < b THEN a ELSE b END.",
    "LEFT": "For the first letters write CAST(x AS VARCHAR(3)), or x LIKE 'abc%'.",
    "LEN": "ADQL has no length of a text; x LIKE '___%' has three letters or more.",
    "LENGTH": "ADQL has no length of a text; x LIKE '___%' has three letters or more.",
    "NOW": "Write the time: CAST('2026-01-01T00:00:00' AS TIMESTAMP).",
    "NULLIF": "Write CASE WHEN a = b THEN NULL ELSE a END.",
    "REGEXP_LIKE": "Patterns are those of LIKE: % is any text, _ any letter.",
    "SIGN": "Write CASE WHEN x < 0 THEN -1 WHEN x > 0 THEN 1 ELSE 0 END.",
    "SQUARE": "Write POWER(x, 2).",
    "SUBSTR": "For the first letters write CAST(x AS VARCHAR(3)); or use LIKE.",
    "SUBSTRING": "For the first letters write CAST(x AS VARCHAR(3)); or use LIKE.",
    "TRIM": "ADQL cannot trim a text; compare with LIKE 'abc%'.",
    "CHAR_LENGTH": "ADQL has no length of a text; compare with LIKE.",
    "CONVERT": "Write CAST(x AS type).",
    "EXTRACT": "Compare times with BETWEEN '2020-01-01' AND '2021-01-01'.",
    "POSITION": "Write x LIKE '%text%' to look for a text.",
    "YEAR": "Compare times with BETWEEN '2020-01-01' AND '2021-01-01'.",
    "MONTH": "Compare times with BETWEEN '2020-01-01' AND '2020-02-01'.",
    "DAY": "Compare times with BETWEEN '2020-01-01' AND '2020-01-02'.",
    "COUNT_BIG": "Write COUNT.",
    "ANY": "Write EXISTS, or IN with a sub-query.",
    "SOME": "Write EXISTS, or IN with a sub-query.",
}


def twin_of(name: Identifier) -> tuple[str, tuple[Edit, ...]] | None:
    """Tell how ADQL says what a function of SQL does: a hint, and edits."""
    word = name.text.upper()
    if renamed := _RENAMED.get(word):
        return f"In ADQL it is {renamed}.", (Edit(name.span, (renamed,)),)
    if kind := _TYPES.get(word):
        return f"Types are changed by CAST(x AS {kind}).", ()
    if told := _TOLD.get(word):
        return told, ()
    return None
