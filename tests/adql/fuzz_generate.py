"""Queries made by the grammar, sound by construction, of all that the language has."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import TypeVar

from adql.functions import Function, FunctionKind, FunctionSet, Parameter
from adql.names import spelt
from adql.types import GEOMETRIES, Kind, is_integer, kind_of, type_of
from dali.tableset import Table, TableSet

__all__ = ["Generator"]

_T = TypeVar("_T")

_COMPARED = (Kind.NUMERIC, Kind.STRING, Kind.TIMESTAMP)
_OUTPUTS = (*_COMPARED, Kind.NUMERIC, Kind.STRING, Kind.POINT, Kind.CIRCLE)
_CASTS = {
    Kind.NUMERIC: ("SMALLINT", "INTEGER", "INT", "BIGINT", "REAL", "DOUBLE PRECISION"),
    Kind.STRING: ("VARCHAR", "VARCHAR(7)", "CHAR(3)", "CHAR"),
    Kind.TIMESTAMP: ("TIMESTAMP",),
}
_STATISTICS = (
    "SUM",
    "AVG",
    "MIN",
    "MAX",
    "STDDEV",
    "STDDEV_POP",
    "VARIANCE",
    "VAR_POP",
)
_TEXTS = ("a", "Vega", "%", "o''Brien", "100%", "", "_", "Größe", "2020-01-01", "x y")
_TIMES = ("2020-01-01", "2020-01-01T12:30:00", "1999-12-31T23:59:59.5Z")
_NUMBERS = ("0", "1", "7", "42", "0.5", "1e3", ".25", "3.", "1.5E-2", "123456789012")


_WRITTEN = {
    "REGION": ("'CIRCLE ICRS 10 20 3'", "'POLYGON 1 2 3 4 5 0'", "'POSITION 1 2'"),
    "MOC": ("'4/30-33 38 5/'", "'0/0-11'", "6, CIRCLE(1, 2, 3)"),
    "IVO_GEOM_TRANSFORM": ("'ICRS', 'GALACTIC', POINT(1, 2)",),
}
"""Arguments of functions that take but constants of a kind."""


@dataclass(frozen=True, slots=True)
class _Column:
    """A column as an expression may write it."""

    text: str
    kind: Kind
    whole: bool = False
    unit: str | None = None


@dataclass(slots=True)
class _Scope:
    """The columns that may be used here, those of the queries around last."""

    columns: list[_Column]
    outer: "list[_Column]" = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Offer:
    """A table, sub-query or WITH element that may stand in FROM."""

    text: str
    columns: tuple[_Column, ...]


def _offer(table: Table) -> _Offer:
    columns = []
    for column in table.columns:
        kind = type_of(column)
        name = spelt(column.name)
        columns.append(_Column(name, kind_of(kind), is_integer(kind), column.unit))
    return _Offer(spelt(table.schema, table.name), tuple(columns))


class Generator:
    """Make queries, one after the other.

    Parameters
    ----------
    random
        Where all choices come from.
    tableset
        The tables to ask.
    functions
        The functions to call.
    """

    def __init__(
        self, random: Random, tableset: TableSet, functions: FunctionSet
    ) -> None:
        self.random = random
        self._tables = [_offer(table) for table in tableset.tables]
        self._functions: dict[Kind, list[Function]] = {}
        self._aggregates: list[Function] = []
        for each in functions:
            if each.supported and each.aggregate:
                self._aggregates.append(each)
            elif each.supported:
                # What has the type of its arguments is made of numbers here.
                kind = kind_of(each.result) if each.result else Kind.NUMERIC
                self._functions.setdefault(kind, []).append(each)
        self._commons: list[_Offer] = []
        self._named = 0

    # --- queries --------------------------------------------------------------

    def whole(self) -> str:
        """Make a whole query."""
        parts = []
        self._commons, self._named = [], 0
        if self._chance(0.15):
            elements = []
            for _ in range(self._some(1, 3)):
                text, columns = self._query(2, None, _Scope([]))
                name = self._new("w")
                elements.append(f"{name} AS ({text})")
                self._commons.append(_Offer(name, columns))
            parts.append(f"WITH {', '.join(elements)}")
        text, _ = self._query(self._pick((1, 2, 3)), None, _Scope([]))
        parts.append(text)
        query = " ".join(parts)
        return f"{query};" if self._chance(0.05) else query

    def _query(
        self, depth: int, kinds: Sequence[Kind] | None, outer: _Scope
    ) -> tuple[str, tuple[_Column, ...]]:
        if depth > 1 and self._chance(0.12):
            return self._sets(depth - 1, kinds, outer)
        return self._select(depth, kinds, outer)

    def _sets(
        self, depth: int, kinds: Sequence[Kind] | None, outer: _Scope
    ) -> tuple[str, tuple[_Column, ...]]:
        kinds = kinds or self._several(lambda: self._pick(_COMPARED), 1, 3)
        text, columns = self._select(depth, kinds, outer, plain=True)
        for _ in range(self._some(1, 2)):
            word = self._pick(("UNION", "EXCEPT", "INTERSECT"))
            every = " ALL" if self._chance(0.4) else ""
            other, _ = self._select(depth, kinds, outer, plain=True)
            other = f"({other})" if self._chance(0.3) else other
            text = f"{text} {word}{every} {other}"
        if self._chance(0.3):
            text += f" ORDER BY {self._some(1, len(columns))}"
        return text, columns

    def _select(
        self,
        depth: int,
        kinds: Sequence[Kind] | None,
        outer: _Scope,
        plain: bool = False,
        top: int | None = None,
    ) -> tuple[str, tuple[_Column, ...]]:
        source, visible = self._from(depth)
        scope = _Scope(visible, outer.columns + outer.outer)
        kinds = kinds or self._several(lambda: self._pick(_OUTPUTS), 1, 4)
        grouped = self._chance(0.2) and not set(kinds) & GEOMETRIES
        words = ["SELECT"]
        distinct = not grouped and self._chance(0.1)
        if distinct:
            words.append("DISTINCT")
        if top is None and not plain and self._chance(0.2):
            top = self._some(0, 9)
        if top is not None:
            words.append(f"TOP {top}")
        keys = self._keys(scope) if grouped else []
        items, columns = self._items(kinds, scope, depth, keys if grouped else None)
        words += [", ".join(items), "FROM", source]
        if self._chance(0.5):
            words.append(f"WHERE {self.condition(depth, scope)}")
        if keys:
            words.append(f"GROUP BY {', '.join(k.text for k in keys)}")
        if grouped and self._chance(0.3):
            words.append(f"HAVING {self._aggregate(scope)} > {self._number_text()}")
        if not plain:
            words += self._tail(
                columns, scope, depth, free=not grouped and not distinct
            )
        return " ".join(words), columns

    def _tail(
        self, columns: Sequence[_Column], scope: _Scope, depth: int, free: bool
    ) -> list[str]:
        words = []
        if self._chance(0.25):
            key = self._pick(columns).text
            if self._chance(0.4):
                key = str(self._some(1, len(columns)))
            elif free and self._chance(0.5):
                kind = self._pick([c.kind for c in scope.columns])
                kind = kind if kind in _COMPARED else Kind.NUMERIC
                value = self.value(kind, depth - 1, scope)
                key = value if self._names_column(value, scope) else key
            words.append(f"ORDER BY {key} {self._pick(('', 'ASC', 'DESC'))}")
        if self._chance(0.1):
            words.append(f"OFFSET {self._some(0, 5)}")
        return words

    @staticmethod
    def _names_column(text: str, scope: _Scope) -> bool:
        return any(column.text in text for column in scope.columns)

    def _items(
        self,
        kinds: Sequence[Kind],
        scope: _Scope,
        depth: int,
        keys: list[_Column] | None,
    ) -> tuple[list[str], tuple[_Column, ...]]:
        items, columns = [], []
        for kind in kinds:
            if keys is None:
                text = self.value(kind, depth - 1, scope)
            else:
                text = self._grouped(kind, scope, keys)
            name = self._new("c")
            items.append(f"{text} {self._pick(('AS ', ''))}{name}")
            columns.append(_Column(name, kind))
        return items, tuple(columns)

    def _keys(self, scope: _Scope) -> list[_Column]:
        fine = [c for c in scope.columns if c.kind in _COMPARED]
        return [self._pick(fine) for _ in range(self._some(0, 2))] if fine else []

    def _grouped(self, kind: Kind, scope: _Scope, keys: Sequence[_Column]) -> str:
        fine = [k.text for k in keys if k.kind is kind]
        if fine and self._chance(0.6):
            return self._pick(fine)
        if kind is Kind.NUMERIC:
            return self._aggregate(scope)
        own = [f for f in self._aggregates if f.result and kind_of(f.result) is kind]
        if own and self._chance(0.3):
            return self._called(self._pick(own), 1, _Scope(scope.columns))
        of = self.value(kind, 1, _Scope(scope.columns))
        return f"{self._pick(('MIN', 'MAX'))}({of})"

    def _aggregate(self, scope: _Scope) -> str:
        # An outer column would make this an aggregate of the query around.
        inner = _Scope(scope.columns)
        if self._chance(0.3):
            return "COUNT(*)"
        if self._chance(0.1):
            return (
                f"CORR({', '.join(self.value(Kind.NUMERIC, 1, inner) for _ in '12')})"
            )
        name = self._pick((*_STATISTICS, "COUNT"))
        plain = name in ("COUNT", "SUM", "AVG", "MIN", "MAX")
        distinct = "DISTINCT " if plain and self._chance(0.2) else ""
        return f"{name}({distinct}{self.value(Kind.NUMERIC, 1, inner)})"

    # --- FROM -------------------------------------------------------------------

    def _from(self, depth: int) -> tuple[str, list[_Column]]:
        """Make chains of joins with commas between them."""
        chains: list[str] = []
        visible: list[_Column] = []
        chained: list[_Column] = []
        for _ in range(self._weighted((1, 2, 3), (60, 30, 10))):
            right, columns = self._table(depth)
            visible = visible + columns
            if not chains or self._chance(0.3):
                chains.append(right)
                chained = columns
                continue
            kind = self._pick(("", "INNER ", "LEFT ", "LEFT OUTER ", "RIGHT ", "FULL "))
            if len(columns) == len(chained) and self._chance(0.2):
                chains[-1] = f"{chains[-1]} NATURAL {kind}JOIN {right}"
                continue
            if shared := self._shared(chained, columns):
                chained = chained + columns
                chains[-1] = f"{chains[-1]} {kind}JOIN {right} USING ({shared})"
                continue
            on = self._join_condition(chained, columns)
            chained = chained + columns
            chains[-1] = f"{chains[-1]} {kind}JOIN {right} ON {on}"
        return ", ".join(chains), visible

    def _shared(self, left: Sequence[_Column], right: Sequence[_Column]) -> str | None:
        """Name a column that each side has once, of one kind, for USING."""
        names = [
            [(c.text.partition(".")[2], c.kind) for c in side] for side in (left, right)
        ]
        fine = [
            name
            for name, kind in names[0]
            if kind in _COMPARED
            and names[0].count((name, kind)) == names[1].count((name, kind)) == 1
            and sum(n == name for n, _ in names[0] + names[1]) == 2
        ]
        return self._pick(fine) if fine and self._chance(0.3) else None

    def _join_condition(
        self, visible: Sequence[_Column], right: Sequence[_Column]
    ) -> str:
        numbers = [c.text for c in right if c.kind is Kind.NUMERIC]
        others = [c.text for c in visible if c.kind is Kind.NUMERIC]
        if numbers and others:
            return f"{self._pick(others)} {self._operator()} {self._pick(numbers)}"
        return "1 = 1"

    def _table(self, depth: int) -> tuple[str, list[_Column]]:
        alias = self._new("t")
        if depth > 1 and self._chance(0.15):
            text, columns = self._query(depth - 1, None, _Scope([]))
            offer = _Offer(f"({text})", columns)
        elif self._commons and self._chance(0.5):
            offer = self._pick(self._commons)
        else:
            offer = self._pick(self._tables)
        sample = ""
        if offer in self._tables and self._chance(0.03):
            sample = f" TABLESAMPLE({self._some(1, 100)})"
        columns_here = [
            _Column(f"{self._cased(alias)}.{c.text}", c.kind, c.whole, c.unit)
            for c in offer.columns
        ]
        word = self._pick((" AS ", " "))
        return f"{offer.text}{sample}{word}{alias}", columns_here

    # --- conditions -------------------------------------------------------------

    def condition(self, depth: int, scope: _Scope) -> str:
        """Make a condition."""
        if depth > 0 and self._chance(0.35):
            word = self._pick((" AND ", " OR "))
            parts = [self._predicate(depth - 1, scope) for _ in range(self._some(2, 3))]
            text = word.join(parts)
            return f"NOT ({text})" if self._chance(0.2) else f"({text})"
        return self._predicate(depth, scope)

    def _predicate(self, depth: int, scope: _Scope) -> str:
        kind = self._pick(_COMPARED)
        makers: list[Callable[[Kind, int, _Scope], str]] = [
            self._comparison,
            self._comparison,
            self._between,
            self._in_list,
            self._like,
            self._is_null,
            self._sky,
        ]
        if depth > 1:
            makers += [self._exists, self._in_query]
        return self._pick(makers)(kind, depth, scope)

    def _operator(self) -> str:
        return self._pick(("=", "<>", "!=", "<", ">", "<=", ">="))

    def _comparison(self, kind: Kind, depth: int, scope: _Scope) -> str:
        left, right = (self.value(kind, depth - 1, scope) for _ in range(2))
        return f"{left} {self._operator()} {right}"

    def _between(self, kind: Kind, depth: int, scope: _Scope) -> str:
        one, low, high = (self.value(kind, depth - 1, scope) for _ in range(3))
        return f"{one} {self._not()}BETWEEN {low} AND {high}"

    def _in_list(self, kind: Kind, depth: int, scope: _Scope) -> str:
        values = [self.value(kind, depth - 1, scope) for _ in range(self._some(1, 4))]
        operand = self.value(kind, depth - 1, scope)
        return f"{operand} {self._not()}IN ({', '.join(values)})"

    def _like(self, kind: Kind, depth: int, scope: _Scope) -> str:
        left, right = (self.value(Kind.STRING, depth - 1, scope) for _ in range(2))
        return f"{left} {self._not()}{self._pick(('LIKE', 'ILIKE'))} {right}"

    def _is_null(self, kind: Kind, depth: int, scope: _Scope) -> str:
        return f"{self.value(kind, depth - 1, scope)} IS {self._not()}NULL"

    def _sky(self, kind: Kind, depth: int, scope: _Scope) -> str:
        if self._chance(0.4):
            distance = self._call("DISTANCE", depth, scope)
            return f"{distance} {self._pick(('<', '<=', '>'))} {self._some(0, 90)}"
        call = self._call(self._pick(("CONTAINS", "INTERSECTS")), depth, scope)
        sides = [call, self._pick(("1", "0", "1.0"))]
        self.random.shuffle(sides)
        return f"{sides[0]} {self._pick(('=', '<>'))} {sides[1]}"

    def _call(self, name: str, depth: int, scope: _Scope) -> str:
        found = [f for many in self._functions.values() for f in many if f.name == name]
        return self._called(found[0], depth - 1, scope)

    def _exists(self, kind: Kind, depth: int, scope: _Scope) -> str:
        text, _ = self._select(depth - 1, None, scope, plain=True)
        return f"EXISTS ({text})"

    def _in_query(self, kind: Kind, depth: int, scope: _Scope) -> str:
        text, _ = self._query(depth - 1, [kind], scope)
        operand = self.value(kind, depth - 1, scope)
        return f"{operand} {self._not()}IN ({text})"

    # --- values -----------------------------------------------------------------

    def value(self, kind: Kind, depth: int, scope: _Scope) -> str:
        """Make an expression of a kind."""
        columns = [c.text for c in scope.columns if c.kind is kind]
        if scope.outer and self._chance(0.15):
            columns = [c.text for c in scope.outer if c.kind is kind] or columns
        if columns and (depth <= 0 or self._chance(0.45)):
            return self._pick(columns)
        if depth <= 0:
            return self._literal(kind)
        maker = self._weighted(
            (self._literal_of, self._function_of, self._operation_of, self._choice_of),
            (3, 4, 3, 2),
        )
        return maker(kind, depth - 1, scope)

    def _literal_of(self, kind: Kind, depth: int, scope: _Scope) -> str:
        return self._literal(kind)

    def _literal(self, kind: Kind) -> str:
        if kind is Kind.NUMERIC:
            return self._number_text()
        if kind is Kind.STRING:
            return f"'{self._pick(_TEXTS)}'"
        if kind is Kind.TIMESTAMP:
            return f"CAST('{self._pick(_TIMES)}' AS TIMESTAMP)"
        lon, lat = self._some(-10, 370), self._some(-90, 90)
        if kind is Kind.POINT:
            return self._pick((f"POINT({lon}, {lat})", f"CAST('{lon} {lat}' AS POINT)"))
        if kind is Kind.CIRCLE:
            return f"CIRCLE({lon}, {lat}, {self._some(0, 180)})"
        if kind is Kind.POLYGON:
            return "POLYGON(0, 0, 10, 0, 10, 10)"
        return "NULL"

    def _number_text(self) -> str:
        if self._chance(0.1):
            return f"-{self._pick(_NUMBERS)}"
        return (
            f"0x{self._some(0, 255):X}" if self._chance(0.05) else self._pick(_NUMBERS)
        )

    def _function_of(self, kind: Kind, depth: int, scope: _Scope) -> str:
        if kind is Kind.NUMERIC and self._chance(0.05):
            fine = [c for c in scope.columns if c.unit == "deg"]
            if fine:
                return f"IN_UNIT({self._pick(fine).text}, 'arcsec')"
        found = [
            f for f in self._functions.get(kind, []) if f.kind is not FunctionKind.UNIT
        ]
        if not found:
            return self._literal(kind)
        return self._called(self._pick(found), depth, scope)

    def _called(self, function: Function, depth: int, scope: _Scope) -> str:
        if function.name in _WRITTEN:
            return f"{function.name}({self._pick(_WRITTEN[function.name])})"
        signature = self._pick(function.signatures)
        arguments: list[str] = []
        for parameter in signature.parameters:
            if parameter.optional and not parameter.repeated and self._chance(0.5):
                break
            if parameter.optional and parameter.repeated:
                break
            arguments.append(self._argument(parameter, depth, scope))
        name = self._cased(function.name)
        return f"{name}({', '.join(arguments)})"

    def _argument(self, parameter: Parameter, depth: int, scope: _Scope) -> str:
        kinds = sorted(parameter.kinds, key=lambda k: k.value)
        kind = self._pick(kinds)
        if len(kinds) > 6:
            # Any kind will do, but what comes out should be a number.
            kind = Kind.NUMERIC
        if parameter.name.startswith("lat"):
            return str(self._some(-90, 90))
        if parameter.literal:
            return self._literal(kind)
        if parameter.whole:
            return str(self._some(0, 12))
        if parameter.name in ("radius", "width", "height"):
            return str(self._some(0, 170))
        return self.value(kind, depth, scope)

    def _operation_of(self, kind: Kind, depth: int, scope: _Scope) -> str:
        if kind is Kind.NUMERIC:
            arrays = [c.text for c in scope.columns if c.kind is Kind.ARRAY]
            if arrays and self._chance(0.3):
                return f"{self._pick(arrays)}[{self._some(1, 3)}]"
            return self._arithmetic(depth, scope)
        if kind is Kind.STRING:
            left, right = (self.value(kind, depth, scope) for _ in range(2))
            return f"({left} || {right})"
        return self.value(kind, depth, scope)

    def _arithmetic(self, depth: int, scope: _Scope) -> str:
        left = self.value(Kind.NUMERIC, depth, scope)
        if self._chance(0.15):
            return f"-({left})"
        right = self.value(Kind.NUMERIC, depth, scope)
        text = f"{left} {self._pick('+-*/%')} {right}"
        return f"({text})" if self._chance(0.7) else text

    def _choice_of(self, kind: Kind, depth: int, scope: _Scope) -> str:
        one, other = (self.value(kind, depth, scope) for _ in range(2))
        roll = self.random.random()
        if roll < 0.4:
            return f"COALESCE({one}, {other})"
        if roll < 0.6:
            condition = self.condition(depth - 1, scope)
            return f"CASE WHEN {condition} THEN {one} ELSE {other} END"
        if roll < 0.7:
            of = self._pick(_COMPARED)
            asked, when = (self.value(of, depth - 1, scope) for _ in range(2))
            return f"CASE {asked} WHEN {when} THEN {one} END"
        if roll < 0.8 and depth > 0:
            text, _ = self._select(1, [kind], scope, plain=True, top=1)
            return f"({text})"
        if kind in _CASTS:
            return f"CAST({one} AS {self._pick(_CASTS[kind])})"
        return one

    # --- chance -----------------------------------------------------------------

    def _not(self) -> str:
        return "NOT " if self._chance(0.2) else ""

    def _new(self, letter: str) -> str:
        self._named += 1
        return f"{letter}{self._named}"

    def _cased(self, name: str) -> str:
        return name.upper() if self._chance(0.1) else name

    def _chance(self, share: float) -> bool:
        return self.random.random() < share

    def _some(self, least: int, most: int) -> int:
        return self.random.randint(least, most)

    def _pick(self, choices: Sequence[_T]) -> _T:
        return self.random.choice(choices)

    def _weighted(self, choices: Sequence[_T], weights: Sequence[float]) -> _T:
        return self.random.choices(choices, weights)[0]

    def _several(self, make: Callable[[], _T], least: int, most: int) -> list[_T]:
        return [make() for _ in range(self._some(least, most))]
