"""A service of jobs that do as they are told, on a store of their own."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer
from aiohttp.typedefs import Handler

from auth import IDENTITY
from dali.errors import EngineFault
from dali.identity import Identity
from dali.params import Params
from endpoint import BodyLimits, mark, speak_votable
from uws.config import UwsConfig
from uws.database import open_database
from uws.files import DirectoryStore, FileStore
from uws.handlers import JobResources, UwsHandlers, add_routes
from uws.job import Job
from uws.jobs import Jobs
from uws.kind import Work

__all__ = ["Obedient", "Served", "empty_store", "serving"]


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
    folder: Path


@cache
def _made() -> bytes:
    """Make the file of an empty store, once: that takes longer than most tests."""

    async def make(url: str) -> None:
        await (await open_database(url)).close()

    with TemporaryDirectory() as folder:
        asyncio.run(make(f"sqlite:///{folder}/jobs.sqlite"))
        return Path(folder, "jobs.sqlite").read_bytes()


def empty_store(folder: Path) -> str:
    """Put an empty store into a folder, if it has none; give its URL."""
    path = folder / "jobs.sqlite"
    if not path.exists():
        path.write_bytes(_made())
    return f"sqlite:///{path}"


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
    if url is None:
        url = await asyncio.to_thread(empty_store, folder)
    jobs = Jobs(
        url,
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
            yield Served(str(server.make_url("/async")), client, jobs, kind, folder)
    finally:
        await server.close()  # noqa: ASYNC102
        await jobs.close()  # noqa: ASYNC102
