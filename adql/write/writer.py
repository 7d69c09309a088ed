"""From tree to SQL: one method for each node.

A dialect's writer derives from `Writer` and fills the tables of names; it
overrides a ``visit_`` method where its database differs.  No text of the
caller reaches the SQL: names and strings are quoted anew, numbers spelt anew.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from typing_extensions import override

from adql import nodes
from adql.errors import AdqlFeatureError, AdqlLimitError
from adql.extensions import STATISTICS
from adql.functions import FunctionKind
from adql.geometry.strategy import GeometryStrategy
from adql.resolution import Resolution, ResolvedColumn
from adql.types import UNKNOWN, Kind, is_integer, kind_of
from adql.write.budget import GeometryBudget
from adql.write.constants import fold, number_sql
from adql.write.domains import power
from adql.write.shapes import ShapeWriter
from adql.write.tables import TableWriter
from dali.tableset import Column

__all__ = ["Writer"]

# Words that are truth values.
_WORDS = dict.fromkeys(("true", "t", "1"), "TRUE") | dict.fromkeys(
    ("false", "f", "0"), "FALSE"
)

_NARROW = ("unsignedByte", "short")

# Some functions' SQL has an argument twice: nested, it would double each time.
_LONGEST = 8 << 20


class WrittenPoint(str):
    """SQL of a point, with that of its longitude and latitude."""

    lon: str
    lat: str

    def __new__(cls, value: str, lon: str, lat: str) -> "WrittenPoint":
        """Keep all three."""
        made = super().__new__(cls, value)
        made.lon, made.lat = lon, lat
        return made


class Writer(ShapeWriter, TableWriter):
    """Write one query in one dialect of SQL.

    Parameters
    ----------
    resolution
        What is known of the query's names and types.
    geometry
        How this database does spheres.
    """

    patterns: ClassVar[Mapping[str, str | Mapping[int, str]]] = {}
    """SQL of each function, by its name; by number of arguments if it differs."""

    cast_types: ClassVar[Mapping[str, str]] = {}
    """The database's name of each target of CAST."""

    integer_division = "({} / nullif({}, 0))"

    division = "({} / nullif({}, 0))"
    """SQL of a division: of no row's zero may a whole query fail."""

    statistics: ClassVar[Mapping[str, str]] = {
        "STDDEV": "stddev_samp({})",
        "STDDEV_POP": "stddev_pop({})",
        "STDDEV_SAMP": "stddev_samp({})",
        "VARIANCE": "var_samp({})",
        "VAR_POP": "var_pop({})",
        "VAR_SAMP": "var_samp({})",
        "MEDIAN": "percentile_cont(0.5) WITHIN GROUP (ORDER BY {})",
        "CORR": "corr({}, {})",
    }
    """SQL of the extension's set functions, of doubles; what is not here is refused."""

    without: ClassVar[frozenset[str]] = frozenset()
    """Forms of extensions that the database cannot do, such as ARRAY."""

    element = "({})[{}]"
    """SQL of an element of an array."""

    any_index = "greatest({}, 0)"
    """SQL of an index that is not a plain number: below one there is no element."""

    timestamp_text = "replace(CAST({} AS VARCHAR), ' ', 'T')"
    """SQL of a timestamp's ISO text, as results have it (DALI 1.1 §3.3.3)."""

    longest_calls: ClassVar[int] = 300_000
    """Characters of SQL that all calls of user defined functions may become."""

    _called = 0

    @override
    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for name in vars(cls):
            what = name.removeprefix("visit_")
            if what != name and what not in nodes.__all__:
                raise TypeError(f"{cls.__name__}.{name}: there is no such node")

    def __init__(self, resolution: Resolution, geometry: GeometryStrategy) -> None:
        self.resolution = resolution
        self.geometry = geometry
        self.budget = GeometryBudget()
        self._outputs: list[nodes.Query] = []
        self._united: dict[nodes.Select, tuple[Column, ...]] = {}
        self._offers: dict[nodes.TableExpression, dict[str, str]] = {}

    @override
    def visit(self, node: nodes.Node) -> str:
        """Write a node."""
        method: Callable[[nodes.Node], str] = getattr(
            self, f"visit_{type(node).__name__}"
        )
        written = method(node)
        self._spend(node, written)
        if len(written) > _LONGEST:
            raise _too_long(node)
        return written

    @override
    def filled(
        self, pattern: str, arguments: Sequence[str], node: nodes.Expression
    ) -> str:
        """Fill in a pattern of SQL, unless it would become too long."""
        # Before it is made: a pattern may have an argument fifty times.
        longest = max(map(len, arguments), default=0)
        if pattern.count("{") * longest > 4 * _LONGEST:
            raise _too_long(node)
        written = pattern.format(*arguments)
        if self._is_user_defined(node):
            # A macro that it calls becomes some thousands of characters too.
            self._called += len(written) + 5000 * written.count("healpix_ce")
            if self._called > self.longest_calls:
                raise _too_long(node)
        return written

    def _is_user_defined(self, node: nodes.Expression) -> bool:
        if not isinstance(node, nodes.FunctionCall):
            return False
        function = self.resolution.functions.find(node.name.text)
        return function is not None and function.kind is FunctionKind.USER

    @classmethod
    def writes(cls, name: str) -> bool:
        """Tell whether a function has a way of its own here."""
        return name in cls.geometry_functions or name in cls.patterns

    @classmethod
    def lacking(cls) -> frozenset[str]:
        """Name the forms of extensions that cannot be written."""
        return cls.without | (STATISTICS - cls.statistics.keys())

    def _list(self, items: tuple[nodes.Expression, ...]) -> str:
        return ", ".join(map(self.visit, items))

    # --- values -----------------------------------------------------------------

    def visit_NullLiteral(self, node: nodes.NullLiteral) -> str:
        """Write NULL."""
        return "NULL"

    def visit_StringLiteral(self, node: nodes.StringLiteral) -> str:
        """Write a string, quoted anew."""
        return self.quote_string(node.value)

    def visit_NumberLiteral(self, node: nodes.NumberLiteral) -> str:
        """Write a number; what is no integer becomes a double."""
        text = node.text
        if text[:2] in ("0x", "0X"):
            value = int(text, 16)
            return str(value) if value < 1 << 63 else number_sql(value)
        digits = text.lstrip("0") or "0"
        # Identifiers have 19 digits, more than a double holds.
        if text.isdigit() and len(digits) <= 19 and int(digits) < 1 << 63:
            return digits
        return number_sql(float(text))

    def visit_ColumnRef(self, node: nodes.ColumnRef) -> str:
        """Write a column with its table's alias."""
        resolved = self.resolution.columns[node]
        if resolved.output:
            return self._output(resolved)
        sources = resolved.merged or (resolved.source,)
        names = [self.column_of(s, resolved.column) for s in sources if s]
        return names[0] if len(names) == 1 else f"COALESCE({', '.join(names)})"

    def _output(self, resolved: ResolvedColumn) -> str:
        """Write an output column as what it was made of."""
        name, body = resolved.column.name, self._outputs[-1].body
        if isinstance(body, nodes.Select):
            outputs = self.resolution.select_outputs[body]
            for output, item in zip(outputs, body.items, strict=True):
                if output.name == name and isinstance(item, nodes.OutputColumn):
                    return self.visit(item.expression)
        return self.quote_name(name)

    def visit_Sign(self, node: nodes.Sign) -> str:
        """Write a sign and its operand."""
        return f"({node.operator}{self.visit(node.operand)})"

    def visit_Arithmetic(self, node: nodes.Arithmetic) -> str:
        """Write arithmetic; a chain to the left without recursion."""
        return self._chain(node)

    def visit_Concat(self, node: nodes.Concat) -> str:
        """Write strings put together."""
        return self._chain(node)

    def _chain(self, node: nodes.Expression) -> str:
        links: list[nodes.Arithmetic | nodes.Concat] = []
        while isinstance(node, nodes.Arithmetic | nodes.Concat):
            links.append(node)
            node = node.left
        written = self.visit(node)
        for link in reversed(links):
            right = self.visit(link.right)
            if isinstance(link, nodes.Arithmetic):
                written = self._widened(link, link.left, written)
                right = self._widened(link, link.right, right)
            written = self._pattern_of(link).format(written, right)
        return written

    def _widened(
        self, link: nodes.Arithmetic, operand: nodes.Expression, written: str
    ) -> str:
        """Cast an operand where the database would compute in a narrower type.

        Two shorts are an int, which their sum fits; a float with a whole number
        is a double, as a float has 24 bits.  A literal takes any type.
        """
        if isinstance(operand, nodes.NumberLiteral):
            return written
        other = link.right if operand is link.left else link.left
        one, two, result = map(self._datatype, (operand, other, link))
        if one in _NARROW and result == "int":
            if two in _NARROW or isinstance(other, nodes.NumberLiteral):
                return f"CAST({written} AS {self.cast_types['INTEGER']})"
        if one == "float" and result == "double" and two != "double":
            return self.as_double(written)
        return written

    @override
    def as_double(self, written: str) -> str:
        """Write a number as a double."""
        return f"CAST({written} AS {self.cast_types['DOUBLE PRECISION']})"

    def _alternative(self, node: nodes.Expression, whole: nodes.Expression) -> str:
        """Write a value of COALESCE or CASE: a float beside whole numbers is double."""
        written = self.visit(node)
        if self._datatype(node) == "float" and self._datatype(whole) == "double":
            return self.as_double(written)
        return written

    def _datatype(self, node: nodes.Expression) -> str:
        kind = self.resolution.types.get(node)
        return kind.datatype if kind else ""

    def _pattern_of(self, link: nodes.Arithmetic | nodes.Concat) -> str:
        if isinstance(link, nodes.Concat):
            return "({} || {})"
        if link.operator != "/":
            return f"({{}} {link.operator} {{}})"
        whole = self._are_integers(link.left, link.right)
        pattern = self.integer_division if whole else self.division
        # Most divisors are constants.
        return pattern.replace("nullif({}, 0)", "{}") if fold(link.right) else pattern

    def _are_integers(self, *operands: nodes.Expression) -> bool:
        kinds = [self.resolution.types.get(each) for each in operands]
        return all(kind is not None and is_integer(kind) for kind in kinds)

    def visit_FunctionCall(self, node: nodes.FunctionCall) -> str:
        """Write a function by its pattern; geometry has its own ways."""
        name = node.name.text.upper()
        if name in self.geometry_functions:
            return self.write_geometry(name, node)
        pattern = self.patterns.get(name)
        if isinstance(pattern, Mapping):
            pattern = pattern.get(len(node.arguments))
        function = self.resolution.functions.find(name)
        if pattern is None and function is not None:
            pattern = function.pattern(self.dialect, len(node.arguments))
        if pattern is None:
            if (point := self.by_axes(node)) is not None:
                return self.geometry.value(point)
            raise AdqlFeatureError(f"{name} is not offered here.", node.span)
        if name == "POWER":
            return self._power(pattern, node)
        if "{list}" in pattern:
            values = [self._alternative(each, node) for each in node.arguments]
            return pattern.format(list=", ".join(values))
        write = self._argument if self._is_user_defined(node) else self.visit
        arguments = [write(each) for each in node.arguments]
        return self.filled(pattern, arguments, node)

    def _power(self, pattern: str, node: nodes.FunctionCall) -> str:
        base, exponent = node.arguments
        known = fold(base)
        if known is not None and known > 0:
            return self.filled(pattern, [self.visit(e) for e in node.arguments], node)
        written = power(pattern, self.base(base), self.visit(exponent), fold(exponent))
        return self.filled("{}", [written], node)

    def base(self, node: nodes.Expression) -> str:
        """Write what is raised to a power, as its domain is tested."""
        return self.visit(node)

    def _argument(self, node: nodes.Expression) -> str:
        """Write an argument of a user's function; a point can be taken apart."""
        kind = self.resolution.types.get(node)
        if kind is None or kind_of(kind) is not Kind.POINT:
            return self.visit(node)
        point = self.as_point(node)
        return WrittenPoint(self.geometry.value(self.shape(node)), point.lon, point.lat)

    def visit_Aggregate(self, node: nodes.Aggregate) -> str:
        """Write a set function."""
        name = node.name.text.upper()
        if node.argument is None:
            return f"{name}(*)"
        if name in STATISTICS:
            return self._statistics(name, node)
        distinct = "DISTINCT " if node.distinct else ""
        written = f"{name}({distinct}{self.visit(node.argument)})"
        if name == "SUM" and self._are_integers(node):
            # Databases sum integers in wider types than VOTable has.
            return f"CAST({written} AS {self.cast_types['BIGINT']})"
        return written

    def _statistics(self, name: str, node: nodes.Aggregate) -> str:
        double = self.cast_types["DOUBLE PRECISION"]
        pattern = self.statistics.get(name)
        if pattern is None:
            raise AdqlFeatureError(f"{name} is not offered here.", node.span)
        given = [e for e in (node.argument, node.second) if e is not None]
        return pattern.format(*(f"CAST({self.visit(e)} AS {double})" for e in given))

    def visit_Cast(self, node: nodes.Cast) -> str:
        """Write CAST; a length cuts the string."""
        if self.is_shape_cast(node):
            return self.cast_shape(node)
        operand, target = self.visit(node.operand), node.target
        kind = kind_of(self.resolution.types.get(node.operand, UNKNOWN))
        written = f"CAST({operand} AS {self.cast_types[target.name]})"
        if kind is Kind.TIMESTAMP and target.name in ("CHAR", "VARCHAR"):
            written = self.timestamp_text.format(operand)
        if target.length is not None:
            return f"LEFT({written}, {target.length})"
        return written

    def visit_Case(self, node: nodes.Case) -> str:
        """Write CASE."""
        operand = ""
        if node.operand:
            operand = f" {self._operand_of(node.operand, node.whens[0].condition)}"
        whens = "".join(
            f" WHEN {self.visit(w.condition)} THEN {self._alternative(w.value, node)}"
            for w in node.whens
        )
        otherwise = ""
        if node.otherwise:
            otherwise = f" ELSE {self._alternative(node.otherwise, node)}"
        return f"(CASE{operand}{whens}{otherwise} END)"

    def visit_ScalarQuery(self, node: nodes.ScalarQuery) -> str:
        """Write a sub-query with one value."""
        return f"({self.visit(node.query)})"

    def visit_ArrayAccess(self, node: nodes.ArrayAccess) -> str:
        """Write an element of an array, NULL if there is none."""
        array, index = self.visit(node.array), self.visit(node.index)
        if not isinstance(node.index, nodes.NumberLiteral):
            index = self.any_index.format(index)
        return self.element.format(array, index)

    # --- conditions -------------------------------------------------------------

    def decimal(self, text: str, beside: nodes.Expression) -> str:
        """Write a decimal that is compared with something."""
        return text

    def _compared(self, node: nodes.Expression, beside: nodes.Expression) -> str:
        """Write what stands beside a column in a comparison.

        A decimal stays one, so that ``mag = 15.3`` holds for a 32-bit float.
        """
        sign, inner = "", node
        if isinstance(node, nodes.Sign):
            sign, inner = node.operator, node.operand
        if isinstance(inner, nodes.NumberLiteral):
            whole, point, decimals = inner.text.partition(".")
            is_plain = (whole + decimals).isdigit() and len(inner.text) <= 18
            if point and is_plain:
                plain = f"{sign}{int(whole or 0)}.{decimals or 0}"
                return self.decimal(plain, beside)
        if kind_of(self.resolution.types.get(beside, UNKNOWN)) is Kind.BOOLEAN:
            return self._truth(node)
        return self.visit(node)

    def _truth(self, node: nodes.Expression) -> str:
        """Write what a truth value is compared with; a word may be one."""
        written = self.visit(node)
        if kind_of(self.resolution.types.get(node, UNKNOWN)) is not Kind.STRING:
            return written
        if isinstance(node, nodes.StringLiteral) and node.value.lower() in _WORDS:
            return written
        whens = " ".join(f"WHEN '{word}' THEN {v}" for word, v in _WORDS.items())
        return f"(CASE lower({written}) {whens} END)"

    def visit_Comparison(self, node: nodes.Comparison) -> str:
        """Write a comparison."""
        left = self._compared(node.left, node.right)
        right = self._compared(node.right, node.left)
        return f"({left} {node.operator} {right})"

    def visit_Between(self, node: nodes.Between) -> str:
        """Write BETWEEN."""
        low = self._compared(node.low, node.operand)
        high = self._compared(node.high, node.operand)
        operand = self.visit(node.operand)
        return f"({operand}{_not(node.negated)} BETWEEN {low} AND {high})"

    def visit_InList(self, node: nodes.InList) -> str:
        """Write IN with values."""
        values = ", ".join(self._compared(v, node.operand) for v in node.values)
        operand = self._operand_of(node.operand, node.values[0])
        return f"({operand}{_not(node.negated)} IN ({values}))"

    def _operand_of(self, operand: nodes.Expression, beside: nodes.Expression) -> str:
        """Write what is compared with several values."""
        return self.visit(operand)

    def visit_InQuery(self, node: nodes.InQuery) -> str:
        """Write IN with a sub-query."""
        query = self.visit(node.query)
        return f"({self.visit(node.operand)}{_not(node.negated)} IN ({query}))"

    def visit_Like(self, node: nodes.Like) -> str:
        """Write LIKE or ILIKE."""
        word = "ILIKE" if node.ignore_case else "LIKE"
        operand, pattern = self.visit(node.operand), self.visit(node.pattern)
        return f"({operand}{_not(node.negated)} {word} {pattern})"

    def visit_IsNull(self, node: nodes.IsNull) -> str:
        """Write IS NULL."""
        return f"({self.visit(node.operand)} IS{_not(node.negated)} NULL)"

    def visit_Exists(self, node: nodes.Exists) -> str:
        """Write EXISTS."""
        return f"EXISTS ({self.visit(node.query)})"

    def visit_And(self, node: nodes.And) -> str:
        """Write conditions that must all hold."""
        return f"({' AND '.join(map(self.visit, node.operands))})"

    def visit_Or(self, node: nodes.Or) -> str:
        """Write conditions of which one must hold."""
        return f"({' OR '.join(map(self.visit, node.operands))})"


def _too_long(node: nodes.Node) -> AdqlLimitError:
    return AdqlLimitError(
        "The query is too long once it is written for the database.",
        node.span,
        hint="Compute what stands inside in a sub-query in FROM.",
    )


def _not(negated: bool) -> str:
    return " NOT" if negated else ""
