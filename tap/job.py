"""A query as a job: the asynchronous half of TAP (TAP 1.1 §2.3).

It is the same query as a synchronous one, by the same `TapService`; only the
last pipe differs, which ends in a file.
"""

from contextlib import AsyncExitStack, aclosing
from dataclasses import replace

from dali.errors import DaliError
from dali.identity import Identity
from dali.params import Params
from endpoint import SentFile, Spool
from tap.config import TapConfig
from tap.encoding import AnswerBytes
from tap.plan import Plan
from tap.request import TapRequest
from tap.service import TapService
from tap.upload_fetch import UploadFetcher
from tap.upload_tables import UploadedFile, gather
from uws import Job, Work

__all__ = ["KIND", "TapJobs"]

KIND = "tap"
"""Name of this kind of job in the store of jobs."""

_PLAN_SECONDS = 2.0
"""So long may the database take to say how it goes about a query."""

_MARGIN_SECONDS = 30
"""The job's own clock, which starts earlier, is to ring before the database's."""


class TapJobs:
    """Queries as jobs.

    Parameters
    ----------
    service
        Runs them.
    config
        Names and limits.
    fetcher
        Gets uploads from elsewhere.
    """

    name = KIND

    def __init__(
        self, service: TapService, config: TapConfig, fetcher: UploadFetcher
    ) -> None:
        self._service = service
        self._config = config
        self._fetcher = fetcher

    async def run(self, job: Job, work: Work) -> None:
        """Run a query into the result named ``result`` (TAP 1.1 §2.3).

        Raises
        ------
        DaliError
            The query is not right, or failed.
        """
        params = Params(job.pairs)
        wanted = TapRequest.from_params(params, self._config)
        self._service.check_uploads(wanted)
        async with AsyncExitStack() as stack:
            spool = await stack.enter_async_context(Spool(self._config.spool))
            files = {}
            for name, sent in job.files.items():
                path = await stack.enter_async_context(work.upload(sent.file or ""))
                kind, size = sent.value, sent.size or 0
                files[name] = SentFile(path, size, kind, sent.file_name)
            uploads = await gather(
                wanted.uploads,
                files,
                params,
                self._fetcher,
                spool,
                self._config.upload_bytes,
            )
            plan = await self._service.prepare(wanted, Identity(job.owner), uploads)
            seconds = float(job.duration + _MARGIN_SECONDS)
            plan = replace(plan, limits=replace(plan.limits, seconds=seconds))
            await self._keep_fetched(work, uploads)
            await self._describe(work, plan)
            await self._pour(work, plan, wanted)

    async def _pour(self, work: Work, plan: Plan, wanted: TapRequest) -> None:
        """Run the plan, and let its bytes flow into the result."""
        form = wanted.format
        async with self._service.run(plan) as answer:
            document = AnswerBytes(answer, form, None)
            async with work.result("result", form.media_type, form.extension) as out:
                async with aclosing(document.pieces()) as pieces:
                    async for piece in pieces:
                        await out.write(piece)
                        work.tell(rows=answer.rows.passed, size=out.size)
                if document.error is not None:
                    # Half a table is no result.
                    raise document.error
            work.tell(rows=answer.rows.passed, outcome=answer.outcome.value)

    async def _keep_fetched(
        self, work: Work, uploads: tuple[UploadedFile, ...]
    ) -> None:
        """Keep what was fetched: at another time it might be something else."""
        for upload in uploads:
            if upload.is_fetched:
                await work.keep(upload.name, upload.path, upload.media_type)

    async def _describe(self, work: Work, plan: Plan) -> None:
        """Tell what the database is asked, and how it goes about it."""
        work.tell(sql=_sql_of(plan))
        try:
            told = await self._service.told_plan(plan, _PLAN_SECONDS)
        except DaliError:
            # The query itself will tell what is wrong.
            return
        if told is not None:
            work.tell(plan=told[:20_000])


def _sql_of(plan: Plan) -> str:
    """Give what is asked of the databases, that of others first."""
    asked = [f"-- {part.engine}\n{part.query.sql}" for part in plan.parts]
    return "\n\n".join([*asked, plan.query.sql])
