"""DuckDB's SQL."""

import re
from collections.abc import Mapping
from typing import ClassVar

from typing_extensions import override

from adql import nodes
from adql.errors import AdqlFeatureError
from adql.geometry.text_sql import SHAPE_CASTS, SHAPE_TEXT
from adql.types import Kind, kind_of
from adql.write.domains import not_huge, not_negative, not_zero, positive, within_one
from adql.write.writer import Writer

__all__ = ["DuckDBWriter"]
_NARROW = frozenset({"unsignedByte", "short"})
_ROUNDING = frozenset({"CEILING", "FLOOR", "ROUND", "TRUNCATE"})

# A field of a lambda's parameter; what is quoted is left as it is.
_FIELD = re.compile(r"""'(?:[^']|'')*'|"(?:[^"]|"")*"|\b(sph_[a-z]+)\.([a-z]+)\b""")

# A macro with such fields inside.
_MACRO = re.compile(r"""'(?:[^']|'')*'|"(?:[^"]|"")*"|(\bhealpix_ce)""")


class DuckDBWriter(Writer):
    """Write SQL for DuckDB."""

    shape_casts: ClassVar[Mapping[str, str]] = SHAPE_CASTS

    shape_text = SHAPE_TEXT

    # DuckDB's own / always gives a double.
    integer_division = "({} // nullif({}, 0))"

    sampled = "{name} AS {alias} TABLESAMPLE BERNOULLI ({percent} PERCENT)"

    # Of values that are all alike DuckDB's corr is NaN.
    statistics: ClassVar[Mapping[str, str]] = {
        **Writer.statistics,
        "MEDIAN": "median({})",
        "CORR": "nullif(corr({}, {}), 'NaN'::DOUBLE)",
    }

    rotating = "rotated_shape({}, {})"

    # With a LIMIT that is not small it reads by one thread.
    bounds_unordered = False

    patterns: ClassVar[Mapping[str, str | Mapping[int, str]]] = {
        "ABS": "abs({})",
        "ACOS": f"acos({within_one('{}')})",
        "ASIN": f"asin({within_one('{}')})",
        "ATAN": "atan({})",
        "ATAN2": "atan2({}, {})",
        "CEILING": "ceil({})",
        "COALESCE": "coalesce({list})",
        "COS": "cos({})",
        "COT": f"cot({not_zero('{}')})",
        "DEGREES": "degrees({})",
        "EXP": f"exp({not_huge('{}')})",
        "FLOOR": "floor({})",
        "LOG": f"ln({positive('{}')})",
        "LOG10": f"log10({positive('{}')})",
        "LOWER": "lower({})",
        "MOD": "mod({}, nullif({}, 0))",
        "PI": "pi()",
        "POWER": "power({}, {})",
        "RADIANS": "radians({})",
        # A seed would be DuckDB's setseed, which is the session's, not the query's.
        "RAND": {0: "random()", 1: "random()"},
        "ROUND": {1: "round({})", 2: "round(CAST({} AS DOUBLE), CAST({} AS INTEGER))"},
        "SIN": "sin({})",
        "SQRT": f"sqrt({not_negative('{}')})",
        "TAN": "tan({})",
        "TRUNCATE": {
            1: "trunc({})",
            2: "(trunc({0} * power(10, {1})) / power(10, {1}))",
        },
        "UPPER": "upper({})",
    }

    cast_types: ClassVar[Mapping[str, str]] = {
        "BIGINT": "BIGINT",
        "CHAR": "VARCHAR",
        "DOUBLE PRECISION": "DOUBLE",
        "INTEGER": "INTEGER",
        "REAL": "REAL",
        "SMALLINT": "SMALLINT",
        "TIMESTAMP": "TIMESTAMP",
        "VARCHAR": "VARCHAR",
    }

    @override
    def visit_FunctionCall(self, node: nodes.FunctionCall) -> str:
        """Write a function, of its own type where DuckDB's has that of its argument."""
        written = super().visit_FunctionCall(node)
        name = node.name.text.upper()
        given = {self._datatype(each) for each in node.arguments}
        # With a number of digits it gives a double anyway.
        single = len(node.arguments) == 1
        if name in _ROUNDING and single and given != {"double"}:
            return self.as_double(written)
        if name == "MOD" and given <= _NARROW:
            return f"CAST({written} AS INTEGER)"
        if name == "MOD" and self._datatype(node) == "double" and "double" not in given:
            return self.as_double(written)
        if name == "ABS" and given <= _NARROW:
            return f"abs(CAST({self.visit(node.arguments[0])} AS INTEGER))"
        return written

    @override
    def visit_Sign(self, node: nodes.Sign) -> str:
        """Write a sign; the lowest number of a narrow type has no opposite in it."""
        if self._datatype(node.operand) in _NARROW:
            operand = f"CAST({self.visit(node.operand)} AS INTEGER)"
            return f"({node.operator}{operand})"
        return super().visit_Sign(node)

    @override
    def visit_Contains(self, node: nodes.Contains) -> str:
        """Write a condition: one shape in another."""
        self._refuse_queries(node.inner, node.outer)
        return super().visit_Contains(node)

    @override
    def visit_Intersects(self, node: nodes.Intersects) -> str:
        """Write a condition: two shapes share a point."""
        self._refuse_queries(node.left, node.right)
        return super().visit_Intersects(node)

    def _refuse_queries(self, *shapes: nodes.Expression) -> None:
        """Refuse a circle with a sub-query beside a polygon.

        Its radius stands in a lambda, and there DuckDB takes no sub-query.
        """
        kinds = [kind_of(self.resolution.types[shape]) for shape in shapes]
        if Kind.POLYGON not in kinds or Kind.CIRCLE not in kinds:
            return
        for item in nodes.walk(shapes[kinds.index(Kind.CIRCLE)]):
            if isinstance(item, nodes.ScalarQuery):
                raise AdqlFeatureError(
                    "A circle of a sub-query cannot stand beside a polygon here.",
                    item.span,
                    hint="Put the sub-query into FROM, and join with it.",
                )

    @override
    def having(self, condition: nodes.Expression) -> str:
        """Write a condition of groups; there DuckDB takes a field for a column."""
        written = self.visit(condition)
        if any(found[1] for found in _MACRO.finditer(written)):
            raise AdqlFeatureError(
                "Cells cannot be computed in HAVING here.",
                condition.span,
                hint="Group in a sub-query in FROM, and use WHERE.",
            )
        return _FIELD.sub(_field, written)


def _field(found: re.Match[str]) -> str:
    return f"{found[1]}['{found[2]}']" if found[1] else found[0]
