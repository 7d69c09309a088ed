"""Requests to answers: each resource of a TAP service (TAP 1.1 §2)."""

import asyncio
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from aiohttp import web

from auth import IDENTITY
from capabilities.availability import availability_document
from capabilities.capabilities_document import capabilities_document
from capabilities.names import qualified
from capabilities.tables_document import table_document, tableset_document
from dali.errors import EngineFault, NotFound, NotSupported, ServiceUnavailable
from dali.tableset import Table, TableSet
from endpoint import read_params
from tap.config import TapConfig
from tap.examples import Example, examples_document
from tap.offer import offer
from tap.request import TapRequest
from tap.service import TapService
from tap.sync import respond

__all__ = ["Handlers", "SERVICE"]

SERVICE = web.AppKey("tap_service", TapService)
"""Where the application keeps its service, once it is up."""

_XML = "text/xml"
_RESOURCE = re.compile(r"/+(?:capabilities|examples|tables|availability)/*$")


class Handlers:
    """The resources of one service, its examples among them."""

    def __init__(self, config: TapConfig, examples: Sequence[Example] = ()) -> None:
        self._config = config
        self._examples = tuple(examples)
        self._up_since = datetime.now(UTC)

    async def sync(self, request: web.Request) -> web.StreamResponse:
        """Answer a query (TAP 1.1 §2.2)."""
        params = await read_params(request, self._config.body_bytes)
        wanted = TapRequest.from_params(params, self._config)
        service = _service(request)
        plan = await service.prepare(wanted, request[IDENTITY])
        return await respond(request, service, plan, wanted.format)

    async def not_yet(self, request: web.Request) -> web.StreamResponse:
        """Refuse an asynchronous query, and say what to do instead."""
        raise NotSupported(hint="Send the query to sync: results are streamed.")

    async def capabilities(self, request: web.Request) -> web.StreamResponse:
        """Tell what the service offers (VOSI 1.1 §2.1)."""
        offered = offer(
            self._config,
            self._base_url(request),
            _service(request).engine.dialect,
            has_examples=bool(self._examples),
        )
        return _document(await asyncio.to_thread(capabilities_document, offered))

    async def availability(self, request: web.Request) -> web.StreamResponse:
        """Tell whether the database answers (VOSI 1.1 §2.2)."""
        available, notes = True, ["The service accepts queries."]
        try:
            await _service(request).engine.ping()
        except (EngineFault, ServiceUnavailable) as error:
            available, notes = False, [error.message]
        return _document(availability_document(available, self._up_since, notes))

    async def tables(self, request: web.Request) -> web.StreamResponse:
        """List what the caller may query (VOSI 1.1 §2.3)."""
        params = await read_params(request, self._config.body_bytes)
        detail = params.choice("DETAIL", ("min", "max"), ignore_case=True)
        tableset = _service(request).visible(request[IDENTITY])
        write = partial(tableset_document, tableset, columns=detail != "min")
        return _document(await asyncio.to_thread(write))

    async def table(self, request: web.Request) -> web.StreamResponse:
        """Describe one table (VOSI 1.1 §2.3)."""
        tableset = _service(request).visible(request[IDENTITY])
        found = _find_table(tableset, request.match_info["name"])
        return _document(await asyncio.to_thread(table_document, found, tableset))

    async def examples(self, request: web.Request) -> web.StreamResponse:
        """Show queries that run (DALI 1.1 §2.3)."""
        if not self._examples:
            raise NotFound("This service shows no examples.")
        body = examples_document(self._examples, self._config.title)
        return web.Response(body=body, content_type="application/xhtml+xml")

    def _base_url(self, request: web.Request) -> str:
        if self._config.base_url:
            return self._config.base_url.rstrip("/")
        path = _RESOURCE.sub("", request.path)
        return f"{request.scheme}://{request.host}{path}"


def _service(request: web.Request) -> TapService:
    return request.app[SERVICE]


def _document(body: bytes) -> web.Response:
    return web.Response(body=body, content_type=_XML, charset="utf-8")


def _find_table(tableset: TableSet, name: str) -> Table:
    """Find a table as a query would write it, or by its bare name; else in any case.

    Raises
    ------
    NotFound
        There is none.
    """
    for table in tableset.tables:
        if name in (qualified(table), table.qualified_name):
            return table
    for table in tableset.tables:
        if name.lower() == table.qualified_name.lower():
            return table
    raise NotFound(
        f"There is no table {name[:200]!r}.", hint="The tables resource lists all."
    )
