"""A request to a plan: compiled, limited, and described, but not yet run."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from adql import Dialect
from adql.compile import CompiledQuery, Rules
from adql.compile import compile as compile_adql
from adql.crossing import compile_crossing
from adql.functions import FunctionSet
from adql.object_names import ObjectNames
from adql.split import Part
from dali.identity import Identity
from dali.result import ResultHeader
from dali.tableset import TableSet
from engines.protocol import Upload
from tap.config import TapConfig
from tap.crossing import infos_of_parts
from tap.explanation import EXPLANATION
from tap.limits import Limits, limits_for
from tap.provenance import infos_of
from tap.request import TapRequest
from tap.upload_tables import with_uploads

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
    limits = limits_for(request, identity, config)
    query = compile_adql(
        request.query,
        with_uploads(visible, uploads),
        dialect,
        functions=functions or config.known_functions,
        without=config.without,
        names=names,
        most=limits.rows + 1,
    )
    return _planned(request, query, limits, config, uploads, engine)


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
    limits = limits_for(request, identity, config)
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
    return _planned(request, found.query, limits, config, uploads, parts=found.parts)


def _planned(
    request: TapRequest,
    query: CompiledQuery,
    limits: Limits,
    config: TapConfig,
    uploads: Sequence[Upload],
    engine: str = "",
    parts: tuple[Part, ...] = (),
) -> Plan:
    told = infos_of_parts(request.query, parts, sql=request.show_sql)
    header = ResultHeader(
        columns=EXPLANATION if request.explain else query.columns,
        infos=(*infos_of(request, query, config, datetime.now(UTC)), *told),
        description=f"Result of a query at {config.title}",
    )
    read = {table.physical for table in query.tables}
    used = tuple(each for each in uploads if each.table.physical in read)
    return Plan(query, limits, header, request.explain, used, engine, parts)
