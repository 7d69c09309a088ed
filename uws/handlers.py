"""All resources of a list of jobs, for one kind of job (UWS 1.1 §2.2)."""

import asyncio
import re
from collections import OrderedDict
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from aiohttp import web
from typing_extensions import override

from auth import IDENTITY
from dali.errors import DaliError, Forbidden, NotFound, UsageError
from dali.identity import Identity
from dali.params import Params
from dali.xml import legal
from endpoint import (
    BodyLimits,
    Form,
    Spool,
    add_resource,
    read_form,
    read_params,
    url_below,
)
from endpoint.error_document import MEDIA_TYPE, error_document
from uws.documents import (
    iso,
    job_document,
    jobs_document,
    parameters_document,
    results_document,
)
from uws.job import Job, JobError, JobParameter, NewJob
from uws.jobs import Jobs
from uws.phases import BLOCKING, FINISHED, STARTABLE, Phase
from uws.store import new_id

__all__ = ["JobResources", "UwsHandlers", "add_routes", "share_of"]

_CONTROL = frozenset({"PHASE", "EXECUTIONDURATION", "DESTRUCTION"})
"""Parameters that steer the job and are none of the job's own (§2.2.3.1)."""

_PHASES = tuple(str(phase) for phase in Phase)
_JOB_ID = re.compile(r"[0-9A-Za-z_-]{1,64}")
_LONGEST_RUN_ID = 1000
_LONGEST_DURATION = 10**9
_CACHED = 256
_LARGEST_CACHED = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class JobResources:
    """Where a list of jobs is, and what may be sent to it.

    Parameters
    ----------
    kind
        The kind of its jobs.
    path
        Path of the list below its application, such as ``async``.
    base_url
        Public URL of the application; None to build it from each request.
    limits
        Bytes of a request's body.
    spool
        Folder for files on their way; None for the system's.
    """

    kind: str
    path: str = "async"
    base_url: str | None = None
    limits: BodyLimits
    spool: Path | None = None


def add_routes(router: web.UrlDispatcher, handlers: "UwsHandlers") -> None:
    """Add the resources of UWS 1.1 §2.2.1."""
    top = handlers.resources.path
    job = f"{top}/{{job}}"
    for path, methods in (
        (top, {"GET": handlers.list, "POST": handlers.create}),
        (
            job,
            {"GET": handlers.job, "POST": handlers.act, "DELETE": handlers.delete},
        ),
        (f"{job}/phase", {"GET": handlers.phase, "POST": handlers.steer}),
        (
            f"{job}/executionduration",
            {"GET": handlers.duration, "POST": handlers.set_duration},
        ),
        (
            f"{job}/destruction",
            {"GET": handlers.destruction, "POST": handlers.set_destruction},
        ),
        (f"{job}/quote", {"GET": handlers.quote}),
        (f"{job}/owner", {"GET": handlers.owner}),
        (
            f"{job}/parameters",
            {"GET": handlers.parameters, "POST": handlers.add_parameters},
        ),
        (f"{job}/parameters/{{number}}", {"GET": handlers.parameter}),
        (f"{job}/results", {"GET": handlers.results}),
        (f"{job}/results/{{result}}", {"GET": handlers.result}),
        (f"{job}/error", {"GET": handlers.error}),
    ):
        add_resource(router, path, methods)


def share_of(request: web.Request, identity: Identity) -> str:
    """Say with whom a caller shares what is fairly shared: see `NewJob`."""
    return f"@{request.remote}" if identity.is_anonymous else identity.name


class UwsHandlers:
    """The resources of one list of jobs.

    Parameters
    ----------
    jobs
        Open when the first request comes.
    resources
        Where the list is.
    """

    def __init__(self, jobs: Jobs, resources: JobResources) -> None:
        self._jobs = jobs
        self.resources = resources
        self._written: OrderedDict[tuple[str, int, str], bytes] = OrderedDict()

    async def list(self, request: web.Request) -> web.Response:
        """List the caller's jobs (§2.2.2.1)."""
        params = Params(request.rel_url.query.items())
        identity = request[IDENTITY]
        wanted = [_phase(text) for text in params.values("PHASE")]
        found = []
        if not identity.is_anonymous or self._jobs.config.list_anonymous:
            found = await self._jobs.store.references(
                self.resources.kind,
                identity.name,
                phases=wanted,
                after=params.timestamp("AFTER"),
                last=params.integer("LAST", minimum=1),
            )
        write = partial(jobs_document, found, self._list_url(request))
        return _xml(await asyncio.to_thread(write))

    async def create(self, request: web.Request) -> web.Response:
        """Create a job, and start it if that is asked for (§2.2.3.1)."""
        async with Spool(self.resources.spool) as spool:
            form = await read_form(request, self.resources.limits, spool)
            params, identity = form.params, request[IDENTITY]
            starts = _action(params, ("RUN",)) is not None
            job_id = new_id()
            new = NewJob(
                kind=self.resources.kind,
                owner=identity.name,
                share=share_of(request, identity),
                run_id=_run_id(params),
                duration=_duration(params),
                destruction=params.timestamp("DESTRUCTION"),
            )
            async with self._parameters(job_id, form, identity, is_new=True) as kept:
                new = replace(new, parameters=kept)
                job = await self._jobs.store.create(new, job_id)
        if starts:
            await self._jobs.store.start(job)
        return _see_other(self._url(request, job.id))

    async def job(self, request: web.Request) -> web.Response:
        """Describe a job; with WAIT, when it has changed (§2.2.1.2, §2.2.2.2)."""
        params = Params(request.rel_url.query.items())
        seconds = params.integer("WAIT", minimum=-1)
        expected = params.single("PHASE")
        async with AsyncExitStack() as stack:
            watch = None
            if seconds:
                entered = self._jobs.changes.watch(request.match_info["job"])
                watch = await stack.enter_async_context(entered)
            job = await self._job(request)
            waits = job.phase in BLOCKING and (
                expected is None or _phase(expected) is job.phase
            )
            if watch is not None and waits:
                longest = self._jobs.config.wait_seconds
                wait = longest if seconds == -1 else min(seconds or 0, longest)
                try:
                    async with asyncio.timeout(wait):
                        changed = await watch.left(job)
                except TimeoutError:
                    changed = await self._job(request)
                if changed is None:
                    raise _no_job()
                job = changed
        return _xml(await self._document(job, self._url(request, job.id)))

    async def act(self, request: web.Request) -> web.Response:
        """Delete a job, for clients that can't send DELETE (§2.2.3.2)."""
        params = await self._sent(request)
        if params.choice("ACTION", ("DELETE",), ignore_case=True) is None:
            raise UsageError(
                "Nothing is asked of the job.",
                place="ACTION",
                hint="Send ACTION=DELETE here, PHASE to phase, and the job's own "
                "parameters to parameters.",
            )
        return await self.delete(request)

    async def delete(self, request: web.Request) -> web.Response:
        """Destroy a job (§2.2.3.2)."""
        job = await self._job(request)
        await self._jobs.delete(job.id)
        return _see_other(self._list_url(request))

    async def phase(self, request: web.Request) -> web.Response:
        """Tell the phase."""
        return _text(str((await self._job(request)).phase))

    async def steer(self, request: web.Request) -> web.Response:
        """Start, abort, or set aside (§2.2.3.5, §2.2.3.6); what is done stays so."""
        job = await self._job(request)
        wanted = _action(await self._sent(request), ("RUN", "ABORT", "SUSPEND"))
        if wanted is None:
            raise UsageError("It is missing.", place="PHASE", hint="Send PHASE=RUN.")
        store = self._jobs.store
        if wanted == "RUN" and job.phase in FINISHED:
            raise UsageError(
                f"The job is {job.phase}.", place="PHASE", hint="Create another job."
            )
        if wanted == "RUN" and job.phase in STARTABLE:
            await store.start(job)
        elif wanted == "ABORT":
            await store.abort(job.id)
        elif wanted == "SUSPEND" and not await store.set_aside(job.id):
            raise UsageError(
                f"A job that is {job.phase} cannot be set aside.", place="PHASE"
            )
        return self._back(request, job)

    async def duration(self, request: web.Request) -> web.Response:
        """Tell how many seconds the job may run."""
        return _text(str((await self._job(request)).duration))

    async def set_duration(self, request: web.Request) -> web.Response:
        """Change that, within what is allowed (§2.2.3.4)."""
        job = await self._job(request)
        wanted = _duration(await self._sent(request))
        if wanted is None:
            raise UsageError("It is missing.", place="EXECUTIONDURATION")
        await self._jobs.store.set_times(job, duration=wanted)
        return self._back(request, job)

    async def destruction(self, request: web.Request) -> web.Response:
        """Tell when the job will be destroyed."""
        return _text(iso((await self._job(request)).destruction))

    async def set_destruction(self, request: web.Request) -> web.Response:
        """Change that, within what is allowed (§2.2.3.3)."""
        job = await self._job(request)
        wanted: datetime | None = (await self._sent(request)).timestamp("DESTRUCTION")
        if wanted is None:
            raise UsageError("It is missing.", place="DESTRUCTION")
        await self._jobs.store.set_times(job, destruction=wanted)
        return self._back(request, job)

    async def quote(self, request: web.Request) -> web.Response:
        """Tell when the job is done at the latest; empty if nobody knows."""
        return _text(iso((await self._job(request)).quote))

    async def owner(self, request: web.Request) -> web.Response:
        """Tell whose job it is; empty if nobody's."""
        return _text((await self._job(request)).owner)

    async def parameters(self, request: web.Request) -> web.Response:
        """List the parameters (§2.2.2.4)."""
        job = await self._job(request)
        return _xml(parameters_document(job, self._url(request, job.id)))

    async def add_parameters(self, request: web.Request) -> web.Response:
        """Add parameters to a job that is PENDING (TAP 1.1 §5.1.2)."""
        job = await self._job(request)
        async with Spool(self.resources.spool) as spool:
            form = await read_form(request, self.resources.limits, spool)
            run_id, identity = _run_id(form.params), request[IDENTITY]
            async with self._parameters(job.id, form, identity) as more:
                await self._jobs.store.add_parameters(job.id, more, run_id)
        return self._back(request, job)

    async def parameter(self, request: web.Request) -> web.StreamResponse:
        """Give back a file that came with the job (§2.2.3.1.1)."""
        job = await self._job(request)
        number = request.match_info["number"]
        found = [
            parameter
            for place, parameter in enumerate(job.parameters)
            if number in (str(place), parameter.name) and parameter.file is not None
        ]
        if not found or found[0].file is None:
            raise NotFound("No such file came with the job.")
        kind = found[0].value or "application/octet-stream"
        headers = {"Content-Type": kind, "Content-Disposition": "attachment"}
        return await self._jobs.files.respond(request, found[0].file, headers)

    async def results(self, request: web.Request) -> web.Response:
        """List the results (§2.2.2.3)."""
        job = await self._job(request)
        return _xml(results_document(job, self._url(request, job.id)))

    async def result(self, request: web.Request) -> web.StreamResponse:
        """Give a result, or the range of it that is asked for."""
        job = await self._job(request)
        found = job.result(request.match_info["result"])
        if found is None:
            raise NotFound(
                f"The job is {job.phase}, and has no such result.",
                hint="See error." if job.error else "See results for what there is.",
            )
        name = f"{found.name}.{found.extension}" if found.extension else found.name
        headers = {
            "Content-Type": found.media_type,
            "Content-Disposition": f'inline; filename="{name}"',
        }
        return await self._jobs.files.respond(request, found.file, headers)

    async def error(self, request: web.Request) -> web.Response:
        """Tell why the job failed, with status 200 (TAP 1.1 §3.3)."""
        job = await self._job(request)
        if job.error is None:
            raise NotFound(f"The job is {job.phase}, and has no error.")
        body = error_document(_JobFault(job.error))
        return web.Response(body=body, content_type=MEDIA_TYPE)

    async def _job(self, request: web.Request) -> Job:
        job_id = request.match_info["job"]
        # Not every database takes every text, or compares all of it.
        known = _JOB_ID.fullmatch(job_id) is not None
        job = await self._jobs.store.get(job_id) if known else None
        if job is None or job.kind != self.resources.kind or job.sync:
            raise _no_job()
        if job.owner != request[IDENTITY].name:
            raise Forbidden("The job is another's.")
        return job

    async def _sent(self, request: web.Request) -> Params:
        return await read_params(request, self.resources.limits.fields)

    @asynccontextmanager
    async def _parameters(
        self, job_id: str, form: Form, identity: Identity, *, is_new: bool = False
    ) -> AsyncIterator[tuple[JobParameter, ...]]:
        """Name a request's parameters, and keep its files if the context ends well."""
        if form.files:
            size = sum(file.size for file in form.files.values())
            await self._jobs.make_room(identity.name, size)
        kept = [
            JobParameter(name, value)
            for name, value in form.pairs
            if name.upper() not in _CONTROL and value.strip()
        ]
        folder = f"{job_id}/uploads/{new_id()}"
        try:
            for number, (name, file) in enumerate(form.files.items()):
                key = f"{folder}/{number}"
                await self._jobs.files.put(key, file.path)
                sent = JobParameter(name, file.media_type, key, file.size, file.name)
                kept.append(sent)
            yield tuple(kept)
        except BaseException:
            if form.files:
                spoilt = job_id if is_new else folder
                await self._jobs.files.delete(spoilt)  # noqa: ASYNC120
            raise

    async def _document(self, job: Job, url: str) -> bytes:
        """Write a job once for all who ask for it as it is now."""
        if job.phase is Phase.QUEUED:
            return job_document(job, url, await self._jobs.store.position(job))
        key = job.id, job.version, url
        found = self._written.get(key)
        if found is None:
            found = job_document(job, url)
            if len(found) <= _LARGEST_CACHED:
                self._written[key] = found
            while len(self._written) > _CACHED:
                self._written.popitem(last=False)
        return found

    def _list_url(self, request: web.Request) -> str:
        path = self.resources.path
        return f"{url_below(request, self.resources.base_url, path)}/{path}"

    def _url(self, request: web.Request, job_id: str) -> str:
        return f"{self._list_url(request)}/{job_id}"

    def _back(self, request: web.Request, job: Job) -> web.Response:
        return _see_other(self._url(request, job.id))


class _JobFault(DaliError):
    """The job failed."""

    def __init__(self, error: JobError) -> None:
        super().__init__(error.message)
        self._code = error.code

    @property
    @override
    def code(self) -> str:
        return self._code


def _no_job() -> NotFound:
    return NotFound(
        "There is no such job.", hint="It may have been deleted, or its time is over."
    )


def _phase(text: str) -> Phase:
    try:
        return Phase(text.strip().upper())
    except ValueError:
        raise UsageError(
            f"There is no phase {text[:40]!r}.",
            place="PHASE",
            hint=f"Phases are {', '.join(_PHASES)}.",
        ) from None


def _action(params: Params, known: tuple[str, ...]) -> str | None:
    return params.choice("PHASE", known, ignore_case=True)


def _run_id(params: Params) -> str | None:
    runs = params.values("RUNID")
    if not runs:
        return None
    if len(runs[-1]) > _LONGEST_RUN_ID:
        raise UsageError(
            "It is too long.",
            place="RUNID",
            hint=f"Use at most {_LONGEST_RUN_ID} characters.",
        )
    # What XML cannot hold could not be given back.
    return legal(runs[-1])


def _duration(params: Params) -> int | None:
    found = params.integer("EXECUTIONDURATION", minimum=0)
    return None if found is None else min(found, _LONGEST_DURATION)


def _xml(body: bytes) -> web.Response:
    return web.Response(body=body, content_type="text/xml", charset="utf-8")


def _text(text: str) -> web.Response:
    return web.Response(text=text, content_type="text/plain")


def _see_other(url: str, headers: Mapping[str, str] | None = None) -> web.Response:
    return web.Response(status=303, headers={"Location": url, **(headers or {})})
