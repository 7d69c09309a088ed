"""The resources of users' tables, as CADC's services have them and pyvo asks them.

``PUT tables/x`` makes a table, ``DELETE tables/x`` takes it away, ``POST load/x`` adds
rows; indexes are jobs, see `index_job`.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from http import HTTPStatus

import pyarrow as pa
from aiohttp import web

from auth import IDENTITY
from dali.errors import DaliError, NotSupported
from dali.tableset import Table
from endpoint import Spool, read_file
from endpoint.refusals import UnsupportedBody
from tap.config import TapConfig
from tap.upload_tables import UploadReader
from tap.user_tables.arriving import matched
from tap.user_tables.definition import described_table
from tap.user_tables.table_name import parse_name
from tap.user_tables.user_tables import UserTables

__all__ = ["UserTableHandlers"]

_DEFINITION_BYTES = 4 << 20
_ROWS = {
    "text/csv": "text/csv",
    "text/tab-separated-values": "text/tab-separated-values",
    "application/fits": "application/fits",
    "image/fits": "application/fits",
    "application/x-votable+xml": "application/x-votable+xml",
    "text/xml": "application/x-votable+xml",
    "application/vnd.apache.parquet": "application/vnd.apache.parquet",
    "application/x-parquet": "application/vnd.apache.parquet",
}
"""Media types of rows, and what each is to the reader of uploads."""


class UserTableHandlers:
    """The resources.

    Parameters
    ----------
    config
        Limits.
    read_upload
        Knows the formats of files.
    """

    def __init__(self, config: TapConfig, read_upload: UploadReader | None) -> None:
        self._config = config
        self._read = read_upload

    async def create(
        self, request: web.Request, tables: UserTables | None
    ) -> web.Response:
        """Make an empty table (``PUT tables/x``).

        Raises
        ------
        DaliError
            The caller may not, or the definition is not right.
        """
        tables = _offered(tables)
        tables.check_may_use(request[IDENTITY])
        name = parse_name(request.match_info["name"], tables.schema)
        async with Spool(self._config.spool) as spool:
            sent = await read_file(request, _DEFINITION_BYTES, spool)
            table = await asyncio.to_thread(described_table, sent, self._read)
        made = await tables.create(request[IDENTITY], replace(table, name=name))
        return web.Response(
            status=HTTPStatus.CREATED, text=f"{made.schema}.{made.name}\n"
        )

    async def drop(
        self, request: web.Request, tables: UserTables | None
    ) -> web.Response:
        """Take a table away (``DELETE tables/x``).

        Raises
        ------
        DaliError
            The caller has none of that name.
        """
        tables = _offered(tables)
        tables.check_may_use(request[IDENTITY])
        name = parse_name(request.match_info["name"], tables.schema)
        await tables.drop(request[IDENTITY], name)
        return web.Response(status=HTTPStatus.NO_CONTENT)

    async def load(
        self, request: web.Request, tables: UserTables | None
    ) -> web.Response:
        """Add rows to a table (``POST load/x``).

        Raises
        ------
        DaliError
            The caller has none of that name, or the rows are not of it.
        """
        tables = _offered(tables)
        tables.check_may_use(request[IDENTITY])
        name = parse_name(request.match_info["name"], tables.schema)
        kind = _ROWS.get(request.content_type)
        read = self._read
        if kind is None or read is None:
            known = ", ".join(sorted(_ROWS))
            raise UnsupportedBody(
                f"Rows of type {request.content_type[:80]} are not read.",
                hint=f"Send one of {known}.",
            )
        async with Spool(self._config.spool) as spool:
            sent = await read_file(request, self._config.upload_bytes, spool)
            try:
                uploaded = await asyncio.to_thread(read, sent.path, kind, "")

                def rows(table: Table) -> AsyncIterator[pa.RecordBatch]:
                    return matched(uploaded, table)

                made = await tables.append(request[IDENTITY], name, rows)
            except DaliError as error:
                error.place = error.place or name
                raise
        return web.Response(text=f"{made.schema}.{made.name} has {made.nrows} rows\n")


def _offered(tables: UserTables | None) -> UserTables:
    if tables is None:
        raise NotSupported(
            "This service keeps no tables of its users.",
            hint="Upload the table with each query, by UPLOAD.",
        )
    return tables
