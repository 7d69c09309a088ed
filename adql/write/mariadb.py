"""MariaDB's SQL, 10.6 or later.

It is right under MariaDB's own sql_mode and under ANSI's, with or without
NO_BACKSLASH_ESCAPES: names stand in backticks, texts have no backslash (see
`adql.write.mariadb_text`), operators are those that no mode turns.

Answers are those of the other databases but for these:

- A number that is too large for its type, such as POWER(10, 400), is an error.
- UPPER and LOWER turn letters one by one.
- Arithmetic of ints is done in 64 bits: n + 1 may be beyond the int that is
  declared, where others fail.
- CAST of a small double to VARCHAR has no exponent: 0.0000001 is not 1e-07.

CAST fails where the value does not fit, as ADQL asks for.  MariaDB itself would
take the next value that fits, so a sum that overflows, or a power, stands in
for the error.

MySQL 8 has been looked at, not run: it lacks `utf8mb4_nopad_bin` (there it is
`utf8mb4_0900_bin`) and CAST into a float before 8.0.17, its DIV of a sum
gives a BIGINT too, and a sub-query in FROM must not lose its alias there either.
"""

from collections.abc import Mapping
from typing import ClassVar

from typing_extensions import override

from adql import nodes
from adql.errors import AdqlFeatureError
from adql.types import UNKNOWN, Kind, is_integer, kind_of
from adql.write import mariadb_casts as casts
from adql.write.domains import not_huge, not_zero
from adql.write.mariadb_tables import MariaDBTables
from adql.write.mariadb_text import MariaDBText
from dali.errors import NotSupported

__all__ = ["MariaDBWriter"]

_X = "CAST({0} AS DOUBLE)"
_P = "POWER(10, ABS({1}))"


def _rounded(x: str) -> str:
    """Round halves away from zero: MariaDB takes the even number."""
    return f"(TRUNCATE({x}, 0) + TRUNCATE(({x} - TRUNCATE({x}, 0)) * 2, 0) + 0e0)"


class MariaDBWriter(MariaDBTables, MariaDBText):
    """Write SQL for MariaDB."""

    # It gives NULL where the divisor is 0.
    integer_division = "({} DIV {})"
    division = "({} / {})"

    # A merged sub-query would draw anew for each pair of a join.
    sampled = (
        "(SELECT * FROM {name} WHERE RAND() * 100 < {percent} "
        "LIMIT 18446744073709551615) AS {alias}"
    )

    element = "JSON_VALUE({}, CONCAT('$[', {} - 1, ']'))"

    known_position = None

    any_index = "CASE WHEN {0} >= 1 THEN {0} END"

    timestamp_text = (
        "TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM "
        "DATE_FORMAT({}, '%Y-%m-%dT%H:%i:%s.%f')))"
    )

    statistics: ClassVar[Mapping[str, str]] = {
        "STDDEV": "STDDEV_SAMP({})",
        "STDDEV_POP": "STDDEV_POP({})",
        "STDDEV_SAMP": "STDDEV_SAMP({})",
        "VARIANCE": "VAR_SAMP({})",
        "VAR_POP": "VAR_POP({})",
        "VAR_SAMP": "VAR_SAMP({})",
    }

    # Its HEALPix is long, but soon read.
    longest_calls: ClassVar[int] = 4_000_000

    # Of a whole number some would give a whole number, whose quotients have
    # four decimals; so have those of PI() and of what was rounded.
    patterns: ClassVar[Mapping[str, str | Mapping[int, str]]] = {
        "ABS": "ABS({})",
        "ACOS": "ACOS({})",
        "ASIN": "ASIN({})",
        "ATAN": "ATAN({})",
        "ATAN2": "ATAN2({}, {})",
        "CEILING": "(CEILING(CAST({} AS DOUBLE)) + 0e0)",
        "COALESCE": "COALESCE({list})",
        "COS": "COS({})",
        "COT": f"COT({not_zero('{}')})",
        "DEGREES": "DEGREES({})",
        "EXP": f"EXP({not_huge('{}')})",
        "FLOOR": "(FLOOR(CAST({} AS DOUBLE)) + 0e0)",
        "LOG": "LN({})",
        "LOG10": "LOG10({})",
        "LOWER": "LOWER({})",
        "MOD": "MOD({}, {})",
        "PI": "(PI() + 0e0)",
        "POWER": "POWER({}, {})",
        "RADIANS": "RADIANS({})",
        # A seed would start the same numbers in each row.
        "RAND": {0: "RAND()", 1: "RAND()"},
        "ROUND": {
            1: _rounded(_X),
            2: f"(CASE WHEN {{1}} >= 0 THEN {_rounded(f'({_X} * {_P})')} / {_P} "
            f"ELSE {_rounded(f'({_X} / {_P})')} * {_P} END)",
        },
        "SIN": "SIN({})",
        "SQRT": "SQRT({})",
        "TAN": "TAN({})",
        "TRUNCATE": {
            1: "(TRUNCATE(CAST({} AS DOUBLE), 0) + 0e0)",
            2: "(TRUNCATE(CAST({} AS DOUBLE), {}) + 0e0)",
        },
        "UPPER": "UPPER({})",
    }

    cast_types: ClassVar[Mapping[str, str]] = {
        "BIGINT": "SIGNED",
        "CHAR": "CHAR CHARACTER SET utf8mb4",
        "DOUBLE PRECISION": "DOUBLE",
        "INTEGER": "SIGNED",
        "REAL": "FLOAT",
        "SMALLINT": "SIGNED",
        "TIMESTAMP": "DATETIME(6)",
        "VARCHAR": "CHAR CHARACTER SET utf8mb4",
    }

    # --- values -----------------------------------------------------------------

    @override
    def write_geometry(self, name: str, node: nodes.FunctionCall) -> str:
        """Write a function of geometry; give a place to what is refused."""
        try:
            return super().write_geometry(name, node)
        except NotSupported as error:
            raise AdqlFeatureError(error.message, node.span, hint=error.hint) from None

    @override
    def visit_FunctionCall(self, node: nodes.FunctionCall) -> str:
        """Write a function; a text that must be written out takes no collation."""
        function = self.resolution.functions.find(node.name.text)
        for signature in function.signatures if function else ():
            self._verbatim |= {
                argument
                for at, argument in enumerate(node.arguments)
                if signature.parameters and signature.parameter(at).literal
            }
        return super().visit_FunctionCall(node)

    @override
    def _pattern_of(self, link: nodes.Arithmetic | nodes.Concat) -> str:
        """Give the SQL of an operator; MariaDB computes floats as doubles."""
        if isinstance(link, nodes.Concat):
            return "CONCAT({}, {})"
        pattern = super()._pattern_of(link)
        return (
            f"CAST({pattern} AS FLOAT)" if self._datatype(link) == "float" else pattern
        )

    @override
    def visit_Aggregate(self, node: nodes.Aggregate) -> str:
        """Write a set function; of whole numbers MariaDB makes decimals."""
        name = node.name.text.upper()
        if name not in ("AVG", "SUM") or node.argument is None:
            return super().visit_Aggregate(node)
        distinct = "DISTINCT " if node.distinct else ""
        argument = self.visit(node.argument)
        if name == "AVG":
            return f"AVG({distinct}CAST({argument} AS DOUBLE))"
        # Unlike CAST, DIV fails if the sum is too large.
        whole = self._are_integers(node)
        return (
            f"(SUM({distinct}{argument}) DIV 1)"
            if whole
            else f"SUM({distinct}{argument})"
        )

    @override
    def visit_ArrayAccess(self, node: nodes.ArrayAccess) -> str:
        """Write an element of an array, which is JSON here."""
        written = super().visit_ArrayAccess(node)
        kind = self.resolution.types.get(node, UNKNOWN)
        if kind_of(kind) is Kind.BOOLEAN:
            return casts.truth(written)
        if kind_of(kind) is not Kind.NUMERIC:
            return self.exact(written)
        if kind.datatype == "float":
            return f"CAST({written} AS FLOAT)"
        return f"CAST({written} AS {'SIGNED' if is_integer(kind) else 'DOUBLE'})"

    @override
    def visit_Cast(self, node: nodes.Cast) -> str:
        """Write CAST; what does not fit is an error."""
        if self.is_shape_cast(node):
            return self.cast_shape(node)
        kind = self.resolution.types.get(node.operand, UNKNOWN)
        if node.target.name == "TIMESTAMP":
            return self.timestamp_of(node.operand)
        operand = self.visit(node.operand)
        if node.target.name not in ("CHAR", "VARCHAR"):
            return casts.number(operand, kind, node.target.name)
        written = operand
        if kind_of(kind) is Kind.TIMESTAMP:
            written = self.exact(self.timestamp_text.format(operand))
        elif kind_of(kind) is not Kind.STRING:
            written = self.exact(casts.text(operand, kind))
        if node.target.length is not None:
            return f"LEFT({written}, {node.target.length})"
        return written
