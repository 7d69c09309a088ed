"""Names and texts in MariaDB's SQL, and what compares texts.

MariaDB compares texts by their collation; of most databases it takes a and A, and
A with and without blanks after it, for one.  So each text is given a collation
that compares bytes (``NO PAD``): where a column or a literal begins, and
all that is made of them inherits it.  What then comes out of a sub-query has it
already.

A column that is compared with a constant stands bare, and the constant has the
collation: an index serves if the column's own is the same.  For any other
collation, equality is written twice, first in the column's: its index finds
candidates, as what is equal in bytes is equal in every collation; so it is with
IN and with LIKE that begins with letters.

A text is written plainly only if it is printable ASCII without a backslash, else
in hexadecimal: so it reads the same with and without NO_BACKSLASH_ESCAPES, and
whatever character set the connection has.
"""

import hashlib
import re
import struct
from abc import ABC
from typing import ClassVar

from typing_extensions import override

from adql import nodes
from adql.geometry.strategy import GeometryStrategy
from adql.resolution import Resolution, Source
from adql.types import UNKNOWN, Kind, is_integer, kind_of, type_of
from adql.write import mariadb_casts as casts
from adql.write.constants import number_sql
from adql.write.writer import Writer
from dali.tableset import Column

__all__ = ["MariaDBText"]

_PLAIN = re.compile(r"[ -\[\]-~]*")
_TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?)?Z?", re.ASCII
)
# So long may an alias be, and a name in WITH; longer ones are cut, with a sum of all
# of it.
_LONGEST_NAME = 200
_LONGEST_COMMON = 64
_UNFIT = re.compile("[\0-\x1f\x7f\U00010000-\U0010ffff\ud800-\udfff]")
_TRUTHS = {"true": 1, "t": 1, "1": 1, "false": 0, "f": 0, "0": 0}
_ESCAPE = "|"


class MariaDBText(Writer, ABC):
    """Write texts and comparisons."""

    collation: ClassVar[str] = "utf8mb4_nopad_bin"
    """Of all texts: of bytes, without padding."""

    def __init__(self, resolution: Resolution, geometry: GeometryStrategy) -> None:
        super().__init__(resolution, geometry)
        self._verbatim: set[nodes.Expression] = set()

    # --- names and literals -----------------------------------------------------

    @override
    def quote_name(self, name: str) -> str:
        """Write an identifier in backticks, in a form that MariaDB takes."""
        if _UNFIT.search(name) or name != name.strip() or len(name) > _LONGEST_NAME:
            known = hashlib.sha256(name.encode(errors="surrogatepass")).hexdigest()
            name = f"{_UNFIT.sub('', name).strip()[:100]}~{known[:16]}"
        return "`" + name.replace("`", "``") + "`"

    @override
    def quote_string(self, text: str) -> str:
        """Write a text that every sql_mode reads alike."""
        if _PLAIN.fullmatch(text):
            return "_utf8mb4'" + text.replace("'", "''") + "'"
        return f"_utf8mb4 X'{text.encode(errors='replace').hex().upper()}'"

    @override
    def _common_name(self, name: nodes.Identifier) -> str:
        written = super()._common_name(name)
        if len(written) - 2 <= _LONGEST_COMMON:
            return written
        known = hashlib.sha256(written.encode(errors="surrogatepass")).hexdigest()
        return self.quote_name(f"with {known[:32]}")

    def exact(self, sql: str) -> str:
        """Write a text of any character set with the collation of all texts."""
        return f"(CONVERT({sql} USING utf8mb4) COLLATE {self.collation})"

    @override
    def visit_StringLiteral(self, node: nodes.StringLiteral) -> str:
        """Write a text with its collation; or with nothing, where SQL asks so."""
        if node in self._verbatim:
            return self.quote_string(node.value).removeprefix("_utf8mb4").strip()
        return self._constant(node.value)

    def _constant(self, text: str) -> str:
        return f"({self.quote_string(text)} COLLATE {self.collation})"

    # --- columns ----------------------------------------------------------------

    def stored(self, source: Source, column: Column) -> str:
        """Write a column as it is stored."""
        return super().column_of(source, column)

    @override
    def column_of(self, source: Source, column: Column) -> str:
        """Write a column; a text of a table gets its collation."""
        written = self.stored(source, column)
        if kind_of(type_of(column)) is Kind.STRING and source.table is not None:
            return self.exact(written)
        return written

    def bare(self, node: nodes.Expression) -> str | None:
        """Write a table's column of text without a collation, or give None."""
        if not isinstance(node, nodes.ColumnRef):
            return None
        resolved = self.resolution.columns[node]
        source = resolved.source
        if resolved.output or resolved.merged or source is None or not source.table:
            return None
        is_text = kind_of(type_of(resolved.column)) is Kind.STRING
        return self.stored(source, resolved.column) if is_text else None

    # --- comparisons ------------------------------------------------------------

    def _kind(self, node: nodes.Expression) -> Kind:
        return kind_of(self.resolution.types.get(node, UNKNOWN))

    @override
    def _compared(self, node: nodes.Expression, beside: nodes.Expression) -> str:
        """Write one side of a comparison so that it suits the other's type."""
        if self._kind(node) is Kind.STRING:
            wanted = self._kind(beside)
            if wanted is Kind.TIMESTAMP:
                return self.timestamp_of(node)
            if wanted is Kind.BOOLEAN:
                return self._truth_of(node)
        return super()._compared(node, beside)

    @override
    def decimal(self, text: str, beside: nodes.Expression) -> str:
        """Write a decimal as what is beside it: the float that it would be."""
        if is_integer(self.resolution.types.get(beside, UNKNOWN)):
            return text
        value = float(text)
        if self._datatype(beside) == "float" and abs(value) < 3e38:
            (value,) = struct.unpack("f", struct.pack("f", value))
        return number_sql(value)

    def timestamp_of(self, node: nodes.Expression) -> str:
        """Write an expression, a text perhaps, as a timestamp."""
        if isinstance(node, nodes.StringLiteral):
            parts = _TIME.fullmatch(node.value)
            if parts is not None:
                day, minutes, seconds = parts.groups()
                return f"TIMESTAMP'{day} {minutes or '00:00'}{seconds or ':00'}'"
        written = self.visit(node)
        if self._kind(node) is not Kind.STRING:
            return f"CAST({written} AS DATETIME(6))"
        return casts.checked_time(written)

    def _truth_of(self, node: nodes.Expression) -> str:
        if isinstance(node, nodes.StringLiteral):
            value = _TRUTHS.get(node.value.lower())
            if value is not None:
                return str(value)
        return casts.truth(self.visit(node))

    @override
    def visit_Comparison(self, node: nodes.Comparison) -> str:
        """Write a comparison."""
        left, right, operator = node.left, node.right, node.operator
        if self._kind(left) is self._kind(right) is Kind.STRING:
            return self._compared_texts(left, operator, right)
        return super().visit_Comparison(node)

    def _compared_texts(
        self, left: nodes.Expression, operator: str, right: nodes.Expression
    ) -> str:
        mirrored = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}
        if isinstance(left, nodes.StringLiteral):
            left, right = right, left
            operator = mirrored.get(operator, operator)
        bare = self.bare(left)
        if bare is None:
            return f"({self.visit(left)} {operator} {self.visit(right)})"
        if isinstance(right, nodes.StringLiteral):
            exact = f"{bare} {operator} {self.visit(right)}"
            if operator == "=" and right.value.isascii():
                return f"({bare} = {self.quote_string(right.value)} AND {exact})"
            return f"({exact})"
        if self.bare(right) is not None:
            return f"({bare} {operator} {self.visit(right)})"
        return f"({self.visit(left)} {operator} {self.visit(right)})"

    @override
    def visit_Between(self, node: nodes.Between) -> str:
        """Write BETWEEN."""
        ends = (node.low, node.high)
        bare = self.bare(node.operand) if _are_constant(ends) else None
        low, high = (self._compared(end, node.operand) for end in ends)
        if bare is None:
            operand = self._operand_beside(node.operand, ends)
            return f"({operand}{_not(node.negated)} BETWEEN {low} AND {high})"
        # Of BETWEEN MariaDB takes 'a' and 'a ' for one end, and finds nothing.
        between = f"({bare} >= {low} AND {bare} <= {high})"
        return f"(NOT {between})" if node.negated else between

    def _operand_beside(
        self, operand: nodes.Expression, others: tuple[nodes.Expression, ...]
    ) -> str:
        for kind in (Kind.TIMESTAMP, Kind.BOOLEAN):
            for other in others:
                if self._kind(other) is kind:
                    return self._compared(operand, other)
        return self.visit(operand)

    @override
    def visit_InList(self, node: nodes.InList) -> str:
        """Write IN with values."""
        values = ", ".join(self._compared(v, node.operand) for v in node.values)
        bare = self.bare(node.operand) if _are_constant(node.values) else None
        operand = bare or self._operand_beside(node.operand, node.values)
        exact = f"{operand}{_not(node.negated)} IN ({values})"
        if bare is None or node.negated or not _are_ascii(node.values):
            return f"({exact})"
        plain = ", ".join(
            self.quote_string(v.value)
            for v in node.values
            if isinstance(v, nodes.StringLiteral)
        )
        return f"({bare} IN ({plain}) AND {exact})"

    @override
    def visit_IsNull(self, node: nodes.IsNull) -> str:
        """Write IS NULL."""
        operand = self.bare(node.operand) or self.visit(node.operand)
        return f"({operand} IS{_not(node.negated)} NULL)"

    @override
    def visit_Like(self, node: nodes.Like) -> str:
        """Write LIKE or ILIKE; no sign of a pattern escapes another in ADQL."""
        pattern, operand = node.pattern, node.operand
        word = f"{_not(node.negated)} LIKE"
        escape = f"ESCAPE '{_ESCAPE}'"
        if not isinstance(pattern, nodes.StringLiteral):
            doubled = f"REPLACE({self.visit(pattern)}, '{_ESCAPE}', '{_ESCAPE * 2}')"
            sides = self.visit(operand), doubled
        else:
            value = pattern.value.replace(_ESCAPE, _ESCAPE * 2)
            bare = None if node.ignore_case else self.bare(operand)
            sides = bare or self.visit(operand), self._constant(value)
            if bare and value.isascii() and not node.negated and value[:1] not in "%_":
                plain = f"{bare} LIKE {self.quote_string(value)} {escape}"
                return f"({plain} AND {bare} LIKE {sides[1]} {escape})"
        if node.ignore_case:
            sides = f"LOWER({sides[0]})", f"LOWER({sides[1]})"
        return f"({sides[0]}{word} {sides[1]} {escape})"


def _are_constant(values: tuple[nodes.Expression, ...]) -> bool:
    return all(isinstance(each, nodes.StringLiteral) for each in values)


def _are_ascii(values: tuple[nodes.Expression, ...]) -> bool:
    return all(isinstance(v, nodes.StringLiteral) and v.value.isascii() for v in values)


def _not(negated: bool) -> str:
    return " NOT" if negated else ""
