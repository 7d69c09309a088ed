"""A request to a plan: compiled, limited, and described, but not yet run."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from adql import Dialect
from adql.compile import CompiledQuery
from adql.compile import compile as compile_adql
from adql.functions import FunctionSet
from adql.object_names import ObjectNames
from dali.identity import Identity
from dali.result import ResultHeader
from dali.tableset import TableSet
from engines.protocol import Upload
from tap.config import TapConfig
from tap.explanation import EXPLANATION
from tap.limits import Limits, limits_for
from tap.provenance import infos_of
from tap.request import TapRequest
from tap.upload_tables import with_uploads

__all__ = ["Plan", "plan_query"]


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


def plan_query(
    request: TapRequest,
    visible: TableSet,
    identity: Identity,
    dialect: Dialect,
    config: TapConfig,
    functions: FunctionSet | None = None,
    names: ObjectNames | None = None,
    uploads: Sequence[Upload] = (),
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

    Raises
    ------
    DaliError
        The query is not right; of the most specific class.
    """
    now = datetime.now(UTC)
    query = compile_adql(
        request.query,
        with_uploads(visible, uploads),
        dialect,
        functions=functions or config.known_functions,
        without=config.without,
        names=names,
    )
    header = ResultHeader(
        columns=EXPLANATION if request.explain else query.columns,
        infos=infos_of(request, query, config, now),
        description=f"Result of a query at {config.title}",
    )
    limits = limits_for(request, identity, config)
    read = {table.physical for table in query.tables}
    used = tuple(each for each in uploads if each.table.physical in read)
    return Plan(query, limits, header, request.explain, used)
