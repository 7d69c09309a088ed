"""The tree of an ADQL query.

Every node keeps the span of the source that it came from, so that errors
found late still point at the text.  Nodes compare by identity, which lets
passes keep what they learn in side tables keyed by node; they are immutable
for the type checker, and plain objects at run time, which is faster.
"""

import enum
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields
from typing import Any, TypeVar, dataclass_transform

__all__ = [
    "Aggregate",
    "And",
    "Arithmetic",
    "ArrayAccess",
    "Between",
    "Case",
    "Cast",
    "CastTarget",
    "ColumnRef",
    "CommonTable",
    "Comparison",
    "Concat",
    "Contains",
    "DerivedTable",
    "Exists",
    "Expression",
    "FunctionCall",
    "Identifier",
    "InList",
    "InQuery",
    "Intersects",
    "IsNull",
    "Join",
    "JoinKind",
    "Like",
    "Node",
    "Not",
    "NullLiteral",
    "NumberLiteral",
    "On",
    "Or",
    "OrderItem",
    "OutputColumn",
    "Query",
    "QueryBody",
    "ScalarQuery",
    "Select",
    "SelectItem",
    "SetOperation",
    "SetOperator",
    "Sign",
    "Span",
    "Star",
    "StringLiteral",
    "TableExpression",
    "TableReference",
    "Using",
    "When",
    "Within",
    "children",
    "parts_of",
    "walk",
]

_T = TypeVar("_T")


@dataclass_transform(
    frozen_default=True,
    eq_default=False,
    kw_only_default=False,
    field_specifiers=(field,),
)
def node(cls: type[_T]) -> type[_T]:
    """Make a class a node: slots, identity comparison, frozen for mypy."""
    return dataclass(slots=True, eq=False)(cls)


@dataclass(frozen=True, slots=True)
class Span:
    """Offsets into the source: ``text[start:end]``."""

    start: int
    end: int


@node
class Node:
    """Anything that came from a place in the source."""

    span: Span = field(kw_only=True)


@node
class Expression(Node):
    """Anything that has a value, a truth value included."""


@node
class Identifier(Node):
    """A name; ``quoted`` if it was delimited (`<identifier>`)."""

    text: str
    quoted: bool


# --- expressions ----------------------------------------------------------


@node
class ColumnRef(Expression):
    """A column, with up to three qualifiers (`<column_reference>`)."""

    parts: tuple[Identifier, ...]

    @property
    def name(self) -> Identifier:
        """Give the column's own name, the last part."""
        return self.parts[-1]


@node
class NumberLiteral(Expression):
    """An unsigned number, as it was written; `0x1F` is an extension."""

    text: str


@node
class StringLiteral(Expression):
    """A string, its quotes taken off and undoubled."""

    value: str


@node
class NullLiteral(Expression):
    """NULL, where an extension allows it as a value."""


@node
class Sign(Expression):
    """A sign before an operand."""

    operator: str
    operand: Expression


@node
class Arithmetic(Expression):
    """`+ - * /`, and `%` (extension)."""

    operator: str
    left: Expression
    right: Expression


@node
class Concat(Expression):
    """Two strings put together, `||`."""

    left: Expression
    right: Expression


@node
class FunctionCall(Expression):
    """A function of the language, of geometry, or user defined."""

    name: Identifier
    arguments: tuple[Expression, ...]


@node
class Aggregate(Expression):
    """COUNT, SUM, AVG, MIN, MAX; ``argument`` is None for `COUNT(*)`.

    Also STDDEV and the like (extension); ``second`` is that of CORR.
    """

    name: Identifier
    argument: Expression | None
    distinct: bool
    second: Expression | None = None


@node
class CastTarget(Node):
    """The target of a CAST, such as ``VARCHAR(10)``; ``name`` upper case."""

    name: str
    length: int | None


@node
class Cast(Expression):
    """`CAST(x AS type)`."""

    operand: Expression
    target: CastTarget


@node
class When(Node):
    """One arm of a CASE."""

    condition: Expression
    value: Expression


@node
class Case(Expression):
    """CASE, simple if it has an ``operand`` (extension)."""

    operand: Expression | None
    whens: tuple[When, ...]
    otherwise: Expression | None


@node
class ScalarQuery(Expression):
    """A sub-query with one value (extension)."""

    query: "Query"


@node
class ArrayAccess(Expression):
    """`array[index]`, from one (extension)."""

    array: Expression
    index: Expression


# --- conditions -----------------------------------------------------------


@node
class Comparison(Expression):
    """`= <> < > <= >=`; `!=` is read as `<>`."""

    operator: str
    left: Expression
    right: Expression


@node
class Between(Expression):
    """`x [NOT] BETWEEN low AND high`."""

    operand: Expression
    low: Expression
    high: Expression
    negated: bool


@node
class InList(Expression):
    """`x [NOT] IN (a, b, ...)`."""

    operand: Expression
    values: tuple[Expression, ...]
    negated: bool


@node
class InQuery(Expression):
    """`x [NOT] IN (SELECT ...)`."""

    operand: Expression
    query: "Query"
    negated: bool


@node
class Like(Expression):
    """`x [NOT] LIKE pattern`, or ILIKE if ``ignore_case``."""

    operand: Expression
    pattern: Expression
    negated: bool
    ignore_case: bool


@node
class IsNull(Expression):
    """`x IS [NOT] NULL`."""

    operand: Expression
    negated: bool


@node
class Exists(Expression):
    """`EXISTS (SELECT ...)`."""

    query: "Query"


@node
class Not(Expression):
    """`NOT x`."""

    operand: Expression


@node
class And(Expression):
    """Two or more conditions, all to hold; flat."""

    operands: tuple[Expression, ...]


@node
class Or(Expression):
    """Two or more conditions, one to hold; flat."""

    operands: tuple[Expression, ...]


# --- made by rewrite, never by the parser ----------------------------------


@node
class Contains(Expression):
    """A condition: ``inner`` lies wholly in ``outer``."""

    inner: Expression
    outer: Expression
    negated: bool


@node
class Intersects(Expression):
    """A condition: two shapes share a point."""

    left: Expression
    right: Expression
    negated: bool


@node
class Within(Expression):
    """A condition: two points are at most ``radius`` degrees apart.

    ``strict``: less than that.
    """

    left: Expression
    right: Expression
    radius: Expression
    strict: bool


# --- queries ----------------------------------------------------------------


@node
class Star(Node):
    """`*`, or `t.*` if qualified."""

    qualifier: tuple[Identifier, ...]


@node
class OutputColumn(Node):
    """`expression [AS alias]` of a select list."""

    expression: Expression
    alias: Identifier | None


SelectItem = Star | OutputColumn


@node
class TableExpression(Node):
    """Anything that stands in FROM."""


@node
class TableReference(TableExpression):
    """A named table, with up to two qualifiers.

    ``sample`` is the percentage of TABLESAMPLE (extension).
    """

    parts: tuple[Identifier, ...]
    alias: Identifier | None
    sample: float | None = None


@node
class DerivedTable(TableExpression):
    """A sub-query in FROM, or a query's WITH element by its name."""

    query: "Query"
    alias: Identifier


class JoinKind(enum.Enum):
    """Kinds of join; CROSS is the comma and has no condition."""

    CROSS = "CROSS"
    INNER = "INNER"
    LEFT = "LEFT"
    RIGHT = "RIGHT"
    FULL = "FULL"


@node
class On(Node):
    """`ON condition`."""

    condition: Expression


@node
class Using(Node):
    """`USING (a, b)`."""

    columns: tuple[Identifier, ...]


@node
class Join(TableExpression):
    """Two table expressions put together."""

    kind: JoinKind
    left: TableExpression
    right: TableExpression
    natural: bool
    condition: On | Using | None


@node
class Select(Node):
    """`SELECT ... FROM ... WHERE ... GROUP BY ... HAVING`."""

    items: tuple[SelectItem, ...]
    source: TableExpression
    where: Expression | None = None
    group_by: tuple[Expression, ...] = ()
    having: Expression | None = None
    distinct: bool = False
    top: int | None = None


class SetOperator(enum.Enum):
    """What puts two queries together."""

    UNION = "UNION"
    EXCEPT = "EXCEPT"
    INTERSECT = "INTERSECT"


@node
class SetOperation(Node):
    """`left UNION|EXCEPT|INTERSECT [ALL] right`."""

    operator: SetOperator
    all: bool
    left: "QueryBody"
    right: "QueryBody"


@node
class OrderItem(Node):
    """One key of ORDER BY; a bare number is the ordinal of an output column."""

    expression: Expression
    descending: bool


@node
class CommonTable(Node):
    """`name AS (query)` of a WITH clause."""

    name: Identifier
    columns: tuple[Identifier, ...]
    query: "Query"


@node
class Query(Node):
    """A whole query, or one in parentheses: WITH, body, ORDER BY, OFFSET.

    ``into`` is the name, in its parts, of the table that a whole query's rows are to
    be kept in; empty if they are to be sent.
    """

    body: "QueryBody"
    order_by: tuple[OrderItem, ...] = ()
    offset: int | None = None
    common_tables: tuple[CommonTable, ...] = ()
    into: tuple[Identifier, ...] = ()


QueryBody = Select | SetOperation | Query


_PLAIN: tuple[Any, ...] = (str, bool, int | None, float | None)
_PARTS: dict[type[Node], tuple[str, ...]] = {}
"""The fields of each class that may hold nodes; asked for every node."""


def parts_of(item: Node) -> tuple[str, ...]:
    """Name the fields that may hold nodes."""
    kind = type(item)
    found = _PARTS.get(kind)
    if found is None:
        found = _PARTS[kind] = tuple(
            each.name
            for each in fields(kind)
            if each.name != "span" and each.type not in _PLAIN
        )
    return found


def _below(item: Node) -> list[Node]:
    found: list[Node] = []
    for name in parts_of(item):
        value: Any = getattr(item, name)
        if isinstance(value, Node):
            found.append(value)
        elif isinstance(value, tuple):
            found += [each for each in value if isinstance(each, Node)]
    return found


def children(item: Node) -> Iterator[Node]:
    """Give the nodes directly below, in the order of the fields."""
    return iter(_below(item))


def walk(item: Node, enter: Callable[[Node], bool] | None = None) -> Iterator[Node]:
    """Give a node and all below it, parents first, without recursion.

    ``enter`` says whether to go below a node.
    """
    stack = [item]
    while stack:
        current = stack.pop()
        yield current
        if enter is None or enter(current):
            below = _below(current)
            below.reverse()
            stack += below
