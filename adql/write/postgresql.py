"""PostgreSQL's SQL."""

import hashlib
import re
from collections.abc import Mapping
from typing import ClassVar

from typing_extensions import override

from adql import nodes
from adql.errors import AdqlFeatureError
from adql.geometry.text_arrays import DOUBLE_TEXT, SHAPE_CASTS, SHAPE_TEXT
from adql.nodes import JoinKind
from adql.types import UNKNOWN, Kind, kind_of
from adql.write.domains import not_huge, not_negative, not_zero, positive, within_one
from adql.write.full_join import full_join, joins_by_equality
from adql.write.postgresql_texts import PostgreSQLTexts

__all__ = ["PostgreSQLWriter"]

# Bytes of a name; the rest PostgreSQL cuts off.
_LONGEST_NAME = 63

_DOUBLE = "DOUBLE PRECISION"
_X, _Y = (f"CAST({{{number}}} AS {_DOUBLE})" for number in (0, 1))
_P = f"power(CAST(10 AS {_DOUBLE}), abs({{1}}))"
_T = f"power(CAST(10 AS {_DOUBLE}), {{1}})"

_BARE = re.compile(r"[-+(]*[0-9.]+(e[-+]?[0-9]+)?[)]*")
_NARROW = ("unsignedByte", "short")
_INTEGERS = ("SMALLINT", "INTEGER", "BIGINT")
_WHOLE = {"short": "SMALLINT", "int": "INTEGER"}

# False comes before true.
_TRUTHS = {"MIN": "bool_and", "MAX": "bool_or"}

_NULLS = {Kind.NUMERIC: _DOUBLE, Kind.STRING: "TEXT", Kind.TIMESTAMP: "TIMESTAMP"}


# Half is rounded away from zero; PostgreSQL's own goes to the even number.
def _rounded(value: str) -> str:
    half = f"abs({value} - trunc({value})) >= 0.5"
    return f"(trunc({value}) + CASE WHEN {half} THEN sign({value}) ELSE 0 END)"


class PostgreSQLWriter(PostgreSQLTexts):
    """Write SQL for PostgreSQL 13 and later."""

    patterns: ClassVar[Mapping[str, str | Mapping[int, str]]] = {
        "ABS": "abs({})",
        "ACOS": f"acos({within_one(_X)})",
        "ASIN": f"asin({within_one(_X)})",
        "ATAN": f"atan({_X})",
        "ATAN2": f"atan2({_X}, {_Y})",
        "CEILING": f"ceil({_X})",
        "COALESCE": "coalesce({list})",
        "COS": f"cos({_X})",
        "COT": f"cot({not_zero(_X)})",
        "DEGREES": f"degrees({_X})",
        # Its exp fails where the power is too small for a double.
        "EXP": f"(CASE WHEN {_X} >= -745e0 THEN exp({not_huge(_X)}) "
        f"WHEN {_X} < -745e0 THEN 0e0 END)",
        "FLOOR": f"floor({_X})",
        "LOG": f"ln({positive(_X)})",
        "LOG10": f"log10({positive(_X)})",
        "LOWER": "lower({})",
        "MOD": f"({_X} - {_Y} * trunc({_X} / nullif({_Y}, 0)))",
        "PI": "pi()",
        "POWER": f"power({_X}, {_Y})",
        "RADIANS": f"radians({_X})",
        "RAND": {0: "random()", 1: "random()"},
        "ROUND": {
            1: _rounded(_X),
            2: f"(CASE WHEN {{1}} >= 0 THEN {_rounded(f'({_X} * {_P})')} / {_P} "
            f"ELSE {_rounded(f'({_X} / {_P})')} * {_P} END)",
        },
        "SIN": f"sin({_X})",
        "SQRT": f"sqrt({not_negative(_X)})",
        "TAN": f"tan({_X})",
        "TRUNCATE": {
            1: f"trunc({_X})",
            2: f"(trunc({_X} * {_T}) / {_T})",
        },
        "UPPER": "upper({})",
    }

    cast_types: ClassVar[Mapping[str, str]] = {
        "BIGINT": "BIGINT",
        "CHAR": "TEXT",
        "DOUBLE PRECISION": _DOUBLE,
        "INTEGER": "INTEGER",
        "REAL": "REAL",
        "SMALLINT": "SMALLINT",
        "TIMESTAMP": "TIMESTAMP",
        "VARCHAR": "TEXT",
    }

    shape_casts: ClassVar[Mapping[str, str]] = SHAPE_CASTS

    shape_text = SHAPE_TEXT

    timestamp_text = "replace(CAST({} AS TEXT), ' ', 'T')"

    integer_division = "({} / nullif({}, 0))"

    _full_joins = 0

    # --- names and literals -----------------------------------------------------

    @override
    def quote_name(self, name: str) -> str:
        """Write an identifier; a long one is cut, but stays apart from others."""
        encoded = name.encode("utf-8", "surrogatepass")
        if len(encoded) > _LONGEST_NAME:
            digest = hashlib.sha256(encoded).hexdigest()[:16]
            start = encoded[: _LONGEST_NAME - 17].decode("utf-8", "ignore")
            name = f"{start}~{digest}"
        return super().quote_name(name)

    @override
    def quote_string(self, text: str) -> str:
        r"""Write a string; ``\`` means itself however the server is set."""
        if "\\" not in text:
            return super().quote_string(text)
        doubled = text.replace("\\", "\\\\")
        return f"E{super().quote_string(doubled)}"

    @override
    def visit_NullLiteral(self, node: nodes.NullLiteral) -> str:
        """Write NULL, which is a text to PostgreSQL if its type is not told."""
        kind = kind_of(self.resolution.types.get(node, UNKNOWN))
        return f"NULL::{_NULLS[kind]}" if kind in _NULLS else "NULL"

    def _number(self, node: nodes.Expression) -> str:
        """Write an operand that must be a number, even if it is NULL."""
        if isinstance(node, nodes.NullLiteral):
            return f"NULL::{_DOUBLE}"
        written = self.visit(node)
        # The lowest number of a narrow type has no opposite in it.
        narrow = self._datatype(node) in _NARROW
        return f"CAST({written} AS INTEGER)" if narrow else written

    @override
    def visit_Sign(self, node: nodes.Sign) -> str:
        """Write a sign and its operand."""
        return f"({node.operator}{self._number(node.operand)})"

    @override
    def visit_StringLiteral(self, node: nodes.StringLiteral) -> str:
        """Write a string, of characters that a text can hold."""
        if "\0" in node.value:
            raise AdqlFeatureError(
                "The database's texts cannot hold the character NUL.", node.span
            )
        return super().visit_StringLiteral(node)

    @override
    def visit_NumberLiteral(self, node: nodes.NumberLiteral) -> str:
        """Write a number; what has an exponent would be a decimal."""
        written = super().visit_NumberLiteral(node)
        return written if written.isdigit() else f"{written}::{_DOUBLE}"

    @override
    def decimal(self, text: str, beside: nodes.Expression) -> str:
        """Write a decimal as the float that it is compared with."""
        return f"{text}::REAL" if self._datatype(beside) == "float" else text

    # --- functions --------------------------------------------------------------

    @override
    def visit_FunctionCall(self, node: nodes.FunctionCall) -> str:
        """Write a function; the remainder of integers is theirs."""
        if node.name.text.upper() == "MOD" and self._are_integers(*node.arguments):
            one, other = map(self.visit, node.arguments)
            return f"mod({one}, nullif({other}, 0))"
        if node.name.text.upper() == "ABS":
            return f"abs({self._number(node.arguments[0])})"
        return super().visit_FunctionCall(node)

    @override
    def base(self, node: nodes.Expression) -> str:
        """Write what is raised to a power; beside a float, -5e-324 is none."""
        written, single = super().base(node), self._datatype(node) == "float"
        return f"CAST({written} AS {_DOUBLE})" if single else written

    @override
    def write_geometry(self, name: str, node: nodes.FunctionCall) -> str:
        """Write a function of geometry; a bare number would be a decimal."""
        written = super().write_geometry(name, node)
        bare = name.startswith("COORD") and _BARE.fullmatch(written)
        return f"{written}::{_DOUBLE}" if bare else written

    @override
    def visit_Aggregate(self, node: nodes.Aggregate) -> str:
        """Write a set function; of floats and integers, doubles."""
        name = node.name.text.upper()
        if isinstance(node.argument, nodes.NullLiteral) and name in ("AVG", "SUM"):
            return f"{name}(NULL::{_DOUBLE})"
        written = super().visit_Aggregate(node)
        if name in _TRUTHS and self._datatype(node) == "boolean":
            return written.replace(name, _TRUTHS[name], 1)
        if name == "AVG" or name == "SUM" and self._datatype(node) == "double":
            inner = node.argument
            if inner is not None and self._datatype(inner) == "float":
                distinct = "DISTINCT " if node.distinct else ""
                return f"{name}({distinct}CAST({self.visit(inner)} AS {_DOUBLE}))"
            return f"CAST({written} AS {_DOUBLE})"
        return written

    @override
    def visit_Like(self, node: nodes.Like) -> str:
        r"""Write LIKE or ILIKE, in whose patterns ``\`` means itself."""
        return f"{super().visit_Like(node)[:-1]} ESCAPE '')"

    @override
    def visit_Cast(self, node: nodes.Cast) -> str:
        """Write CAST; a whole number that is a double keeps its point in a text."""
        datatype, target = self._datatype(node.operand), node.target
        if datatype in ("float", "double") and target.name in ("CHAR", "VARCHAR"):
            if not self.is_shape_cast(node):
                written = DOUBLE_TEXT.format(
                    f"CAST({self.visit(node.operand)} AS TEXT)"
                )
                return f"LEFT({written}, {target.length})" if target.length else written
        if target.name in _INTEGERS and self._is_text(node.operand):
            # Its own takes no fraction, and no exponent.
            number = f"round(CAST({self.visit(node.operand)} AS NUMERIC))"
            return f"CAST({number} AS {self.cast_types[target.name]})"
        return super().visit_Cast(node)

    def _is_text(self, node: nodes.Expression) -> bool:
        if isinstance(node, nodes.StringLiteral):
            return not node.value.strip().lstrip("+-").isdigit()
        return kind_of(self.resolution.types.get(node, UNKNOWN)) is Kind.STRING

    # --- arithmetic and comparisons ---------------------------------------------

    @override
    def _widened(
        self, link: nodes.Arithmetic, operand: nodes.Expression, written: str
    ) -> str:
        """Compute integers in 64 bits: what is compared may be beyond 32."""
        if self._datatype(link) in ("short", "int"):
            if operand is link.left and not isinstance(operand, nodes.Arithmetic):
                return f"CAST({written} AS BIGINT)"
            return written
        if self._datatype(link) == "float" and self._are_integers(operand):
            return f"CAST({written} AS REAL)"
        return super()._widened(link, operand, written)

    @override
    def visit_OutputColumn(self, node: nodes.OutputColumn) -> str:
        """Write an output column, of its own type."""
        written = super().visit_OutputColumn(node)
        inner = node.expression
        if isinstance(inner, nodes.ColumnRef | nodes.NumberLiteral):
            return written
        kind = self.resolution.types.get(inner)
        if kind and kind.datatype in _WHOLE and kind.arraysize is None:
            return f"CAST({written} AS {_WHOLE[kind.datatype]})"
        return written

    @override
    def _compared(self, node: nodes.Expression, beside: nodes.Expression) -> str:
        """Write what is compared; a truth value beside a number is one."""
        written = super()._compared(node, beside)
        kinds = [kind_of(self.resolution.types.get(n, UNKNOWN)) for n in (node, beside)]
        if kinds == [Kind.BOOLEAN, Kind.NUMERIC]:
            return f"CAST({written} AS INTEGER)"
        return written

    @override
    def _operand_of(self, operand: nodes.Expression, beside: nodes.Expression) -> str:
        return self._compared(operand, beside)

    # --- FROM -------------------------------------------------------------------

    @override
    def join(self, node: nodes.Join, left: str) -> str:
        """Write a join; FULL JOIN by anything but equality in another way."""
        if node.kind is not JoinKind.FULL or not isinstance(node.condition, nodes.On):
            return super().join(node, left)
        condition = node.condition.condition
        if joins_by_equality(condition, node, self.resolution):
            return super().join(node, left)
        self._full_joins += 1
        right = self.visit(node.right)
        return full_join(
            self.quote_name(f"uraniborg full {self._full_joins}"),
            f"({left})" if isinstance(node.left, nodes.Join) else left,
            f"({right})" if isinstance(node.right, nodes.Join) else right,
            self.visit(condition),
        )
