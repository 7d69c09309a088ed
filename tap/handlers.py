"""Requests to answers: each resource of a TAP service (TAP 1.1 §2)."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from aiohttp import web

from auth import IDENTITY
from capabilities.availability import availability_document
from capabilities.capabilities_document import capabilities_document
from capabilities.names import qualified
from capabilities.records import Limits
from capabilities.tables_document import table_document, tableset_document
from dali.errors import DaliError, NotFound
from dali.tableset import Table, TableSet
from endpoint import (
    BodyLimits,
    Form,
    SentFile,
    Spool,
    internal_fault,
    read_form,
    read_params,
    url_below,
)
from tap.config import TapConfig
from tap.examples import Example, examples_document
from tap.history_handlers import HistoryHandlers
from tap.offer import offer
from tap.opening import Parts, Running
from tap.request import TapRequest
from tap.service import TapService
from tap.sync import respond
from tap.tally import Tally
from tap.upload_tables import gather
from tap.user_tables import UserTableHandlers
from uws import share_of

__all__ = ["Handlers", "RUNNING"]

RUNNING = web.AppKey("tap_running", Running)
"""Where the application keeps its service, once it is up."""

_XML = "text/xml"


class Handlers:
    """The resources of one service, its examples among them."""

    def __init__(
        self, config: TapConfig, parts: Parts, examples: Sequence[Example] = ()
    ) -> None:
        self._config = config
        self._parts = parts
        self._examples = tuple(examples)
        self._user_tables = UserTableHandlers(config, parts.read_upload)
        self._up_since = datetime.now(UTC)
        files = config.upload_bytes if parts.read_upload else 0
        self._limits = BodyLimits(config.body_bytes, files)

    async def sync(self, request: web.Request) -> web.StreamResponse:
        """Answer a query (TAP 1.1 §2.2), and keep it in the history."""
        found = request.app[RUNNING]
        begun, tally = datetime.now(UTC), Tally()
        async with Spool(self._config.spool) as spool:
            form = await read_form(request, self._limits, spool)
            inputs: dict[str, SentFile] = {}
            try:
                return await self._answer(request, form, spool, tally, inputs)
            except DaliError as error:
                tally.error = error
                raise
            except ConnectionError:
                raise
            except Exception as error:
                tally.error = internal_fault(error)
                raise tally.error from error
            finally:
                if request.method != "HEAD" and "QUERY" in form.params:
                    identity = request[IDENTITY]
                    share = share_of(request, identity)
                    await found.recorder.add(  # noqa: ASYNC102 (files are moved)
                        form, identity, share, begun, tally, inputs
                    )

    async def _answer(
        self,
        request: web.Request,
        form: Form,
        spool: Spool,
        tally: Tally,
        inputs: dict[str, SentFile],
    ) -> web.StreamResponse:
        """Run the query of a form; what is fetched for it is added to ``inputs``."""
        found = request.app[RUNNING]
        wanted = TapRequest.from_params(form.params, self._config)
        found.service.check_uploads(wanted)
        uploads = await gather(
            wanted.uploads,
            form.files,
            form.params,
            found.fetcher,
            spool,
            self._config.upload_bytes,
        )
        for upload in uploads:
            if upload.is_fetched:
                inputs[upload.name] = upload.as_sent()
        plan = await found.service.prepare(wanted, request[IDENTITY], uploads)
        return await respond(request, found.service, plan, wanted.format, tally)

    async def history(self, request: web.Request) -> web.StreamResponse:
        """List the caller's queries."""
        found = request.app[RUNNING]
        handlers = HistoryHandlers(self._config, found.history, self._parts.jobs)
        return await handlers.queries(request, found.service)

    async def artefact(self, request: web.Request) -> web.StreamResponse:
        """Give one of them as a file that runs it again."""
        found = request.app[RUNNING]
        handlers = HistoryHandlers(self._config, found.history, self._parts.jobs)
        return await handlers.artefact(request, self._base_url(request, "history"))

    async def capabilities(self, request: web.Request) -> web.StreamResponse:
        """Tell what the service offers (VOSI 1.1 §2.1)."""
        jobs = self._parts.jobs.config
        offered = offer(
            self._config,
            self._base_url(request, "capabilities"),
            _service(request).engine.dialect,
            has_examples=bool(self._shown(request)),
            has_history=True,
            has_user_tables=_keeps_tables(request),
            has_uploads=self._parts.read_upload is not None,
            duration=Limits(jobs.duration_default, jobs.duration_hard),
            retention=Limits(jobs.retention_default, jobs.retention_hard),
        )
        return _document(await asyncio.to_thread(capabilities_document, offered))

    async def availability(self, request: web.Request) -> web.StreamResponse:
        """Tell whether the databases answer (VOSI 1.1 §2.2)."""
        available, notes = await _service(request).state(request[IDENTITY])
        return _document(availability_document(available, self._up_since, notes))

    async def tables(self, request: web.Request) -> web.StreamResponse:
        """List what the caller may query (VOSI 1.1 §2.3)."""
        params = await read_params(request, self._config.body_bytes)
        detail = params.choice("DETAIL", ("min", "max"), ignore_case=True)
        tableset = await _service(request).visible_now(request[IDENTITY])
        write = partial(tableset_document, tableset, columns=detail != "min")
        return _document(await asyncio.to_thread(write))

    async def table(self, request: web.Request) -> web.StreamResponse:
        """Describe one table (VOSI 1.1 §2.3)."""
        tableset = await _service(request).visible_now(request[IDENTITY])
        found = _find_table(tableset, request.match_info["name"])
        return _document(await asyncio.to_thread(table_document, found, tableset))

    async def create_table(self, request: web.Request) -> web.Response:
        """Make a table of the caller's own."""
        return await self._user_tables.create(request, request.app[RUNNING].user_tables)

    async def drop_table(self, request: web.Request) -> web.Response:
        """Take a table of the caller's own away."""
        return await self._user_tables.drop(request, request.app[RUNNING].user_tables)

    async def load_table(self, request: web.Request) -> web.Response:
        """Add rows to a table of the caller's own."""
        return await self._user_tables.load(request, request.app[RUNNING].user_tables)

    async def examples(self, request: web.Request) -> web.StreamResponse:
        """Show queries that run (DALI 1.1 §2.3)."""
        shown = self._shown(request)
        if not shown:
            raise NotFound("This service shows no examples.")
        body = examples_document(shown, self._config.title)
        return web.Response(body=body, content_type="application/xhtml+xml")

    def _shown(self, request: web.Request) -> Sequence[Example]:
        return self._examples or request.app[RUNNING].examples

    def _base_url(self, request: web.Request, resource: str) -> str:
        return url_below(request, self._config.base_url, resource)


def _keeps_tables(request: web.Request) -> bool:
    """Tell whether this caller may keep tables."""
    tables = request.app[RUNNING].user_tables
    return tables is not None and tables.may_use(request[IDENTITY])


def _service(request: web.Request) -> TapService:
    return request.app[RUNNING].service


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
