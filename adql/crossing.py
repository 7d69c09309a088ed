"""A query over several databases, compiled: one answers it, the others give rows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from adql import nodes
from adql.compile import CompiledQuery, Rules, pointing_at, understand, write
from adql.dialect import Dialect
from adql.parser import parse
from adql.split import Part, Splitter
from dali.tableset import TableSet

__all__ = ["CrossingQuery", "compile_crossing"]


@dataclass(frozen=True, slots=True)
class CrossingQuery:
    """A query over tables of several databases.

    Parameters
    ----------
    query
        What the database at home is asked; ``tables`` are all that it reads, wherever
        they are.
    parts
        What others are asked for it.  Each answer is to be brought along under the
        physical name of its table.
    """

    query: CompiledQuery
    parts: tuple[Part, ...]


def compile_crossing(
    text: str,
    tableset: TableSet,
    home: Dialect,
    others: Mapping[str, Dialect],
    place: Callable[[str], tuple[str, ...]],
    rules: Rules,
    most: int | None = None,
) -> CrossingQuery:
    """Compile a query over tables of several databases.

    Parameters
    ----------
    text
        The query, in ADQL 2.1.
    tableset
        What the caller may name; ``engine`` tells where each table is.
    home
        Dialect of the database that will answer; its tables have no ``engine``.
    others
        Dialects of the others, by name.
    place
        Gives the physical name of a table that a query brings along.
    rules, most
        See `adql.compile`.

    Raises
    ------
    AdqlError, AdqlErrors
        The query is wrong, or a database cannot give what is asked of it.
    """
    query = parse(text, rules.limits)
    with pointing_at(text):
        resolution = understand(query, tableset, home, rules)

        def compile_part(engine: str, part: nodes.Query) -> CompiledQuery:
            dialect = others[engine]
            known = understand(part, tableset, dialect, rules)
            return write(part, known, dialect, rules)

        left, parts = Splitter(resolution, compile_part, place).split(query)
        return CrossingQuery(write(left, resolution, home, rules, most), parts)
