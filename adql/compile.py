"""The whole way of a query: lex, parse, resolve, check, rewrite, write."""

from collections.abc import Collection
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

__all__ = ["CompiledQuery", "compile"]


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
    """

    sql: str
    columns: tuple[Column, ...]
    tables: tuple[Table, ...]
    top: int | None
    offset: int | None
    warnings: tuple[Info, ...]
    query: nodes.Query
    resolution: Resolution = field(repr=False)


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

    Raises
    ------
    AdqlError
        The query is wrong; the message has line, column, caret and hint.
    AdqlErrors
        It is wrong in several ways, all in its meaning.
    """
    query = parse(text, limits)
    offered = (functions or FunctionSet.standard()).offered_by(dialect)
    try:
        resolution = resolve_all(query, tableset, limits, offered)
        resolution.objects = names or {}
        errors = [*resolution.errors, *check_all(query, resolution)]
        errors += refused(resolution, features, {*without, *dialect.without})
        if errors:
            raise AdqlErrors(errors)
        query = rewrite(query, resolution)
        sql = dialect.write(query, resolution, limits)
    except (AdqlError, AdqlErrors) as error:
        error.point_at(text)
        raise
    except RecursionError:
        # The limits prevent this unless the caller's own stack is nearly full.
        raise AdqlLimitError("The query is nested too deeply.") from None
    body = query.body
    return CompiledQuery(
        sql=sql,
        columns=resolution.select_outputs[query],
        tables=tuple(dict.fromkeys(resolution.tables)),
        top=body.top if isinstance(body, nodes.Select) else None,
        offset=query.offset,
        warnings=tuple(resolution.warnings),
        query=query,
        resolution=resolution,
    )
