"""A service of jobs that do as they are told, on a store of their own."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer
from aiohttp.typedefs import Handler

from auth import IDENTITY
from dali.errors import EngineFault
from dali.identity import Identity
from dali.params import Params
from endpoint import BodyLimits, mark, speak_votable
from uws.config import UwsConfig
from uws.files import DirectoryStore, FileStore
from uws.handlers import JobResources, UwsHandlers, add_routes
from uws.job import Job
from uws.jobs import Jobs
from uws.kind import Work

__all__ = ["Obedient", "Served", "serving"]


@dataclass(eq=False)
class Obedient:
    """A kind of job that does what its parameters say.

    ``SAY`` is the result's text, ``SLEEP`` seconds before it, ``FAIL`` an error's
    message, ``BUG`` raises what nobody expects.
    """

    name: str = "test"
    running: int = 0
    cancelled: list[str] = field(default_factory=list)
    begun: list[str] = field(default_factory=list)

    async def run(self, job: Job, work: Work) -> None:
        params = Params(job.pairs)
        self.begun.append(job.id)
        self.running += 1
        try:
            await asyncio.sleep(float(params.single("SLEEP") or 0))
            if params.single("BUG"):
                raise RuntimeError("secret")
            if message := params.single("FAIL"):
                raise EngineFault(message, hint="Do not.")
            async with work.result("result", "text/plain", "txt") as file:
                for word in (params.single("SAY") or "done").split():
                    await file.write(f"{word} ".encode())
                    work.tell(rows=work.progress.rows + 1, size=file.size)
        except asyncio.CancelledError:
            self.cancelled.append(job.id)
            raise
        finally:
            self.running -= 1


@dataclass(frozen=True, slots=True)
class Served:
    """A running service, and a client for it."""

    url: str
    client: ClientSession
    jobs: Jobs
    kind: Obedient


@web.middleware
async def _named(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Believe who somebody says to be; tests only."""
    request[IDENTITY] = Identity(request.headers.get("X-Test-User", ""))
    return await handler(request)


@asynccontextmanager
async def serving(
    folder: Path,
    config: UwsConfig | None = None,
    *,
    url: str | None = None,
    files: FileStore | None = None,
    starts: bool = True,
) -> AsyncIterator[Served]:
    """Serve jobs at ``/async``, over SQLite and a directory if nothing is given."""
    kind = Obedient()
    jobs = Jobs(
        url or f"sqlite:///{folder}/jobs.sqlite",
        files or DirectoryStore(folder / "files"),
        config or UwsConfig(reserve_bytes=0),
    )
    await jobs.open()
    jobs.register(kind)
    if starts:
        await jobs.start()
    app = web.Application(middlewares=[speak_votable, _named])
    app.on_response_prepare.append(mark)
    limits = BodyLimits(1 << 20, 10 << 20)
    add_routes(app.router, UwsHandlers(jobs, JobResources(kind="test", limits=limits)))
    server = TestServer(app)
    await server.start_server()
    try:
        async with ClientSession() as client:
            yield Served(str(server.make_url("/async")), client, jobs, kind)
    finally:
        await server.close()  # noqa: ASYNC102
        await jobs.close()  # noqa: ASYNC102
