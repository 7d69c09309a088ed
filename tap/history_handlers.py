"""The history of queries as resources, and a query of it as one file."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

from aiohttp import web

from auth import IDENTITY
from dali.errors import NotFound
from dali.params import Params
from endpoint import Spool
from tap.artefact import Artefact, InputFile, write_artefact
from tap.config import TapConfig
from tap.history import QUERIES, History
from tap.request import TapRequest
from tap.service import TapService
from tap.sync import respond
from tap.tally import Tally
from tap.upload_parameter import parse_uploads
from uws import Job, Jobs
from uws.documents import iso

__all__ = ["HistoryHandlers"]

_MOST = 10_000
_DEFAULT = 100


class HistoryHandlers:
    """The resources below ``history``.

    Parameters
    ----------
    config
        Names and limits.
    history
        The queries.
    jobs
        Where their files are.
    """

    def __init__(self, config: TapConfig, history: History, jobs: Jobs) -> None:
        self._config = config
        self._history = history
        self._jobs = jobs

    async def queries(
        self, request: web.Request, service: TapService
    ) -> web.StreamResponse:
        """Give the caller's queries, newest first: a query as any other.

        LAST tells how many, AFTER since when, RESPONSEFORMAT how.
        """
        params = Params(request.rel_url.query.items())
        last = params.integer("LAST", minimum=1, maximum=_MOST, default=_DEFAULT)
        after = params.timestamp("AFTER")
        since = ""
        if after is not None:
            since = f" WHERE submitted > '{iso(after).removesuffix('Z')}'"
        query = (
            f"SELECT TOP {last} * FROM {QUERIES.qualified_name}{since}"
            " ORDER BY submitted DESC"
        )
        asked = [("LANG", "ADQL"), ("QUERY", query)]
        asked += [
            (name, value)
            for name, value in params.pairs()
            if name in ("RESPONSEFORMAT", "FORMAT")
        ]
        wanted = TapRequest.from_params(Params(asked), self._config)
        plan = await service.prepare(wanted, request[IDENTITY])
        return await respond(request, service, plan, wanted.format, Tally())

    async def artefact(self, request: web.Request, base_url: str) -> web.StreamResponse:
        """Give one query as a file that runs it again."""
        query_id = request.match_info["query"]
        job = await self._history.find(request[IDENTITY], query_id)
        if job is None:
            raise NotFound("There is no such query.", hint="See history for yours.")
        async with Spool(self._config.spool) as spool, AsyncExitStack() as stack:
            files = await self._files(job, stack)
            target = await spool.path()
            told = self._told(job, base_url)
            await asyncio.to_thread(write_artefact, target, told, files)
            headers = {
                "Content-Type": "application/zip",
                "Content-Disposition": f'attachment; filename="query-{job.id}.zip"',
            }
            # The file is open, and sent whole, before its folder is removed.
            response = web.FileResponse(target, headers=headers)
            await response.prepare(request)
            await response.write_eof()
            return response

    async def _files(
        self, job: Job, stack: AsyncExitStack
    ) -> list[tuple[InputFile, Path]]:
        """Get all files of a query; those that were fetched, under their URLs.

        Raises
        ------
        NotFound
            Some are not kept any more.
        """
        found = []
        for name, sent in job.files.items():
            path = await stack.enter_async_context(
                self._jobs.files.local(sent.file or "")
            )
            url = _url_of(job, name)
            file = InputFile(name, "", sent.value, sent.file_name, url=url)
            found.append((file, path))
        for kept in (r for r in job.results if r.is_input):
            path = await stack.enter_async_context(self._jobs.files.local(kept.file))
            url = _url_of(job, kept.name)
            found.append((InputFile(kept.name, "", kept.media_type, url=url), path))
        return found

    def _told(self, job: Job, base_url: str) -> Artefact:
        return Artefact(
            service=base_url,
            mode="sync" if job.sync else "async",
            parameters=job.pairs,
            release=self._config.release,
            about={
                "id": job.id,
                "title": self._config.title,
                "submitted": iso(job.created),
                "ended": iso(job.ended),
                "phase": str(job.phase),
                "outcome": job.progress.outcome,
                "rows": job.progress.rows,
                "error": None if job.error is None else job.error.message,
            },
        )


def _url_of(job: Job, name: str) -> str | None:
    """Give the URL that an upload of this name was fetched from, if it was."""
    for item in parse_uploads(Params(job.pairs)):
        if item.name.lower() == name.lower() and item.scheme != "param":
            return item.uri
    return None
