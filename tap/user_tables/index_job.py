"""An index on a user's table, made by a job: ``POST table-update``."""

from aiohttp import web
from typing_extensions import override

from auth import IDENTITY
from dali.errors import AuthenticationRequired, UsageError
from dali.identity import Identity
from dali.params import Params
from tap.user_tables.table_name import parse_name
from tap.user_tables.user_tables import UserTables
from uws import Job, JobResources, Jobs, UwsHandlers, Work

__all__ = ["INDEX_KIND", "IndexHandlers", "IndexJobs"]

INDEX_KIND = "table-update"
"""Name of this kind of job in the store of jobs, and of its list."""

_MOST = 8
"""Columns of an index."""


class IndexJobs:
    """Indexes as jobs.

    Parameters
    ----------
    tables
        Whose indexes they are; None if no tables are kept.
    """

    name = INDEX_KIND

    def __init__(self, tables: UserTables | None) -> None:
        self._tables = tables

    async def run(self, job: Job, work: Work) -> None:
        """Make one index.

        ``TABLE`` names the table, ``INDEX`` its column, or several with commas
        between: those of a position are found by it. ``UNIQUE`` is true or false.

        Raises
        ------
        DaliError
            The parameters are not right, or the index cannot be made.
        """
        if self._tables is None:
            raise UsageError("This service keeps no tables of its users.")
        params = Params(job.pairs)
        name = parse_name(params.required("TABLE"), self._tables.schema)
        columns = [each.strip() for each in params.required("INDEX").split(",")]
        if len(columns) > _MOST or not all(columns):
            raise UsageError(
                "An index is on one column or a few.",
                place="INDEX",
                hint="Write their names with commas between, such as ra,dec.",
            )
        table = await self._tables.index(
            Identity(job.owner), name, columns, unique=params.boolean("UNIQUE")
        )
        work.tell(rows=table.nrows)


class IndexHandlers(UwsHandlers):
    """The list of these jobs, for those who may keep tables.

    Parameters
    ----------
    anonymous
        Whether the anonymous may.
    """

    def __init__(self, jobs: Jobs, resources: JobResources, *, anonymous: bool) -> None:
        super().__init__(jobs, resources)
        self._anonymous = anonymous

    @override
    async def create(self, request: web.Request) -> web.Response:
        """Make a job, for who may have it run."""
        if request[IDENTITY].is_anonymous and not self._anonymous:
            raise AuthenticationRequired(
                "Tables are kept for users whose names are known."
            )
        return await super().create(request)
