"""A request to a plan: compiled, limited, and described, but not yet run."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from adql import Dialect
from adql.compile import CompiledQuery, Rules
from adql.compile import compile as compile_adql
from adql.crossing import compile_crossing
from adql.functions import FunctionSet
from adql.object_names import ObjectNames
from adql.split import Part
from dali.errors import NotSupported, UsageError
from dali.identity import Identity
from dali.result import ResultHeader
from dali.tableset import Column, Table, TableSet
from engines.protocol import Upload
from tap.config import TapConfig
from tap.crossing import infos_of_parts
from tap.explanation import EXPLANATION
from tap.limits import Limits, limits_for
from tap.provenance import infos_of
from tap.request import TapRequest
from tap.upload_tables import with_uploads
from tap.user_tables.keeping import KEPT, Target
from tap.user_tables.table_name import name_of, parse_name

__all__ = ["Plan", "plan_crossing", "plan_query"]


@dataclass(frozen=True, slots=True)
class Plan:
    """All that is decided before a database is asked."""

    query: CompiledQuery
    limits: Limits
    header: ResultHeader
    explain: bool = False
    """Whether the query is not to be run but explained."""

    uploads: tuple[Upload, ...] = ()
    """Tables of the query's own, those that it reads."""

    engine: str = ""
    """The database that answers, as tables call it."""

    parts: tuple[Part, ...] = ()
    """What other databases are asked for it."""

    target: Target | None = None
    """Where its rows are to be kept, if they are not to be sent."""

    kept_tables: tuple[Table, ...] = ()
    """Tables that the caller keeps, those that it reads."""

    @property
    def tables(self) -> Iterator[Table]:
        """Give the tables that it reads, wherever they are."""
        yield from self.query.tables
        for part in self.parts:
            yield from part.query.tables


def plan_query(
    request: TapRequest,
    visible: TableSet,
    identity: Identity,
    dialect: Dialect,
    config: TapConfig,
    functions: FunctionSet | None = None,
    names: ObjectNames | None = None,
    uploads: Sequence[Upload] = (),
    engine: str = "",
) -> Plan:
    """Compile a query over what its caller may see.

    Parameters
    ----------
    functions
        What it may call; by default what the configuration says.
    names
        Positions of the objects that it names.
    uploads
        Tables of its own; those that it does not read are left out.
    engine
        The database that answers, as tables call it.

    Raises
    ------
    DaliError
        The query is not right; of the most specific class.
    """
    limits = _limits(request, identity, config)
    query = compile_adql(
        request.query,
        with_uploads(visible, uploads),
        dialect,
        functions=functions or config.known_functions,
        without=config.without,
        names=names,
        most=limits.rows + 1,
    )
    return _planned(request, identity, query, limits, config, uploads, engine)


def plan_crossing(
    request: TapRequest,
    visible: TableSet,
    identity: Identity,
    dialect: Dialect,
    others: Mapping[str, Dialect],
    place: Callable[[str], tuple[str, ...]],
    config: TapConfig,
    functions: FunctionSet | None = None,
    names: ObjectNames | None = None,
    uploads: Sequence[Upload] = (),
) -> Plan:
    """Compile a query over several databases; see `plan_query`.

    Parameters
    ----------
    dialect
        Of the database at home, which answers.
    others
        Dialects of the others, which give rows.
    place
        Names tables that a query brings home.

    Raises
    ------
    DaliError
        The query is not right.
    """
    limits = _limits(request, identity, config)
    found = compile_crossing(
        request.query,
        with_uploads(visible, uploads),
        dialect,
        others,
        place,
        Rules(
            functions=functions or config.known_functions,
            without=config.without,
            names=names or {},
        ),
        limits.rows + 1,
    )
    return _planned(
        request, identity, found.query, limits, config, uploads, parts=found.parts
    )


def _limits(request: TapRequest, identity: Identity, config: TapConfig) -> Limits:
    """Give the limits of a query, whose rows may be kept, for all that is known."""
    limits = limits_for(request, identity, config)
    if not request.into and "into" not in request.query.lower():
        return limits
    asked = config.user_table_rows if request.maxrec is None else request.maxrec
    return replace(limits, rows=min(asked, config.user_table_rows))


def _planned(
    request: TapRequest,
    identity: Identity,
    query: CompiledQuery,
    limits: Limits,
    config: TapConfig,
    uploads: Sequence[Upload],
    engine: str = "",
    parts: tuple[Part, ...] = (),
) -> Plan:
    target = _target(request, identity, query, config)
    if target is None:
        limits = limits_for(request, identity, config)
    told = infos_of_parts(request.query, parts, sql=request.show_sql)
    header = ResultHeader(
        columns=_columns(request, query, target),
        infos=(*infos_of(request, query, config, datetime.now(UTC)), *told),
        description=f"Result of a query at {config.title}",
    )
    read = {table.physical for table in query.tables}
    used = tuple(each for each in uploads if each.table.physical in read)
    return Plan(query, limits, header, request.explain, used, engine, parts, target)


def _columns(
    request: TapRequest, query: CompiledQuery, target: Target | None
) -> tuple[Column, ...]:
    """Give what comes out: an explanation, what was kept, or the query's own rows."""
    if request.explain:
        return EXPLANATION
    return query.columns if target is None else KEPT


def _target(
    request: TapRequest, identity: Identity, query: CompiledQuery, config: TapConfig
) -> Target | None:
    """Say where the rows are to be kept: by parameter, or by the query itself.

    Raises
    ------
    NotSupported
        No tables are kept of this caller.
    UsageError
        Both are given, or the name is none.
    """
    if request.into is None and not query.into:
        return None
    if "INTO" in config.without:
        raise NotSupported(
            "No tables are kept of you.",
            place="INTO",
            hint="Take the result, and upload it to the next query.",
        )
    schema = config.user_schema_name
    if request.into is not None and query.into:
        raise UsageError(
            "Both the query and a parameter say where its rows are to be kept.",
            place="INTO",
            hint="Leave one of them out.",
        )
    if request.into is not None:
        return Target(identity, parse_name(request.into, schema))
    return Target(identity, name_of(query.into, schema))
