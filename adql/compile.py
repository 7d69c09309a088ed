"""The whole way of a query: lex, parse, resolve, check, rewrite, write."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from adql import nodes
from adql.check import check_all
from adql.check.features import refused
from adql.dialect import Dialect
from adql.errors import AdqlError, AdqlErrors, AdqlLimitError
from adql.functions import FunctionSet
from adql.limits import Limits
from adql.object_names import ObjectNames
from adql.parser import parse
from adql.resolution import Resolution
from adql.resolve import resolve_all
from adql.rewrite import rewrite
from dali.result import Info
from dali.tableset import Column, Table, TableSet

__all__ = [
    "CompiledQuery",
    "Rules",
    "compile",
    "pointing_at",
    "understand",
    "write",
]


@dataclass(frozen=True, slots=True)
class CompiledQuery:
    """A query that an engine can run.

    Parameters
    ----------
    sql
        In the dialect asked for; TOP and OFFSET are in it.
    columns
        What comes out, with metadata; names are unique.
    tables
        The published tables that it reads.
    top, offset
        What the query itself asks for, at its outermost; None if nothing.
    warnings
        What the caller should know though the query runs.
    query
        The tree that was written, after rewriting.
    resolution
        What is known of its names and types.
    into
        Parts of the name of the table that its rows are to be kept in, as written;
        empty if they are to be sent.
    """

    sql: str
    columns: tuple[Column, ...]
    tables: tuple[Table, ...]
    top: int | None
    offset: int | None
    warnings: tuple[Info, ...]
    query: nodes.Query
    resolution: Resolution = field(repr=False)
    into: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """What a query may have, whatever database answers it; see `compile`."""

    limits: Limits | None = None
    features: Collection[str] | None = None
    functions: FunctionSet | None = None
    without: Collection[str] = ()
    names: ObjectNames = field(default_factory=dict)


def compile(
    text: str,
    tableset: TableSet,
    dialect: Dialect,
    *,
    limits: Limits | None = None,
    features: Collection[str] | None = None,
    functions: FunctionSet | None = None,
    without: Collection[str] = (),
    names: ObjectNames | None = None,
    most: int | None = None,
) -> CompiledQuery:
    """Compile a query.

    Parameters
    ----------
    text
        The query, in ADQL 2.1.
    tableset
        What the caller may name.
    dialect
        Of the database that will answer.
    limits
        How large the query may be.
    features
        Names of optional features that may be used; None for all.
    functions
        What the query may call; the standard set by default.
    without
        Names of optional features that may not be used, such as extensions.
    names
        Positions of the objects that the query names; see `object_names`.
    most
        So many rows will be read at most.  It is for the database to plan with: the
        SQL may give more.

    Raises
    ------
    AdqlError
        The query is wrong; the message has line, column, caret and hint.
    AdqlErrors
        It is wrong in several ways, all in its meaning.
    """
    rules = Rules(limits, features, functions, without, names or {})
    query = parse(text, limits)
    with pointing_at(text):
        resolution = understand(query, tableset, dialect, rules)
        return write(query, resolution, dialect, rules, most)


def understand(
    query: nodes.Query, tableset: TableSet, dialect: Dialect, rules: Rules
) -> Resolution:
    """Resolve and check a tree.

    Raises
    ------
    AdqlErrors
        All that is wrong.
    """
    functions = rules.functions or FunctionSet.standard()
    resolution = resolve_all(
        query, tableset, rules.limits, functions.offered_by(dialect)
    )
    resolution.objects = rules.names
    errors = [*resolution.errors, *check_all(query, resolution)]
    without = {*rules.without, *dialect.without}
    errors += refused(resolution, rules.features, without)
    if errors:
        raise AdqlErrors(errors)
    return resolution


def write(
    query: nodes.Query,
    resolution: Resolution,
    dialect: Dialect,
    rules: Rules,
    most: int | None = None,
) -> CompiledQuery:
    """Rewrite a tree that was understood, and write it.

    Raises
    ------
    AdqlError
        The dialect cannot say it.
    """
    made = rewrite(query, resolution)
    body = made.body
    return CompiledQuery(
        sql=dialect.write(made, resolution, rules.limits, most),
        columns=resolution.select_outputs[made],
        tables=tuple(dict.fromkeys(resolution.tables)),
        top=body.top if isinstance(body, nodes.Select) else None,
        offset=made.offset,
        warnings=tuple(resolution.warnings),
        query=made,
        resolution=resolution,
        into=tuple(part.text for part in query.into),
    )


@contextmanager
def pointing_at(text: str) -> Iterator[None]:
    """Give errors their place in the text of the query."""
    try:
        yield
    except (AdqlError, AdqlErrors) as error:
        error.point_at(text)
        raise
    except RecursionError:
        # The limits prevent this unless the caller's own stack is nearly full.
        raise AdqlLimitError("The query is nested too deeply.") from None
