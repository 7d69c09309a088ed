"""A service made ready to answer, and let go of: by an application or a worker."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace

import pyarrow as pa
from aiohttp import ClientSession

from auth import Policy
from dali.identity import ANONYMOUS
from dali.tableset import TableSet
from engines.protocol import Engine, HomeEngine
from tap.config import TapConfig
from tap.databases import published_by
from tap.examples import Example
from tap.history import HISTORY, History
from tap.job import KIND, TapJobs
from tap.name_resolver import NameResolver
from tap.recorder import Recorder
from tap.service import TapService
from tap.tap_schema import published_with_tap_schema, rows_of
from tap.upload_fetch import UploadFetcher
from tap.upload_tables import UploadReader
from tap.user_tables import IndexJobs, UserTables, open_registry
from uws import Jobs

__all__ = ["Parts", "Running", "running"]


@dataclass(frozen=True, slots=True)
class Parts:
    """What a service is made of.

    Parameters
    ----------
    engine
        What answers.  It must be open when the service starts, and stay so until
        it has stopped: its owner opens and closes it.
    jobs
        Where its jobs are; likewise.
    policy
        Who may see what; everybody everything by default.
    read_upload
        Reads uploaded files; None: uploads are not offered.
    others
        Databases beside ``engine``, each of a name of its own, with tables that are
        published too; open likewise.
    user_store
        The one of these databases that keeps tables of callers; None: none are kept.
    show
        Writes queries that run, by what everybody may name: its examples, if the
        application is given none.
    """

    engine: HomeEngine
    jobs: Jobs
    policy: Policy = Policy()
    read_upload: UploadReader | None = None
    others: tuple[Engine, ...] = ()
    user_store: Engine | None = None
    show: Callable[[TableSet], Sequence[Example]] = lambda _: ()


@dataclass(frozen=True, slots=True)
class Running:
    """A service that answers, and what it does beside."""

    service: TapService
    history: History
    recorder: Recorder
    fetcher: UploadFetcher
    user_tables: UserTables | None = None
    examples: tuple[Example, ...] = ()


@asynccontextmanager
async def running(config: TapConfig, parts: Parts) -> AsyncIterator[Running]:
    """Make a service ready: its own tables loaded, its kind of job known."""
    engine, jobs = parts.engine, parts.jobs
    async with AsyncExitStack() as stack:
        history = History(jobs, KIND)
        tableset = published_with_tap_schema(await published_by(engine, parts.others))
        # An operator's own schema of that name goes first.
        shown = not any(s.name.lower() == HISTORY.name for s in tableset.schemas)
        if shown:
            tableset = replace(tableset, schemas=(*tableset.schemas, HISTORY))
        public = parts.policy.visible(tableset, ANONYMOUS)
        await _load_tap_schema(engine, public)
        user_tables = await _user_tables(config, parts)
        service = TapService(
            config,
            engine,
            tableset,
            parts.policy,
            await _resolver(config, stack),
            read_upload=parts.read_upload,
            history=history if shown else None,
            others=parts.others,
            user_tables=user_tables,
        )
        fetcher = UploadFetcher(
            config.upload_private_hosts,
            config.upload_bytes,
            config.upload_fetch_seconds,
        )
        await fetcher.open()
        stack.push_async_callback(fetcher.close)
        recorder = Recorder(jobs)
        await recorder.open()
        stack.push_async_callback(recorder.close)
        jobs.register(TapJobs(service, config, fetcher))
        jobs.register(IndexJobs(user_tables))
        yield Running(
            service,
            history,
            recorder,
            fetcher,
            user_tables,
            tuple(parts.show(public)),
        )


async def _user_tables(config: TapConfig, parts: Parts) -> UserTables | None:
    store = parts.user_store.store if parts.user_store is not None else None
    if store is None:
        return None
    return UserTables(await open_registry(parts.jobs.database), store, config)


async def _load_tap_schema(engine: HomeEngine, public: TableSet) -> None:
    """Load TAP_SCHEMA: one serves all callers, so it tells what all may know."""
    for table, rows in await asyncio.to_thread(lambda: list(rows_of(public))):
        await engine.load(table, _batches(rows))


async def _resolver(config: TapConfig, stack: AsyncExitStack) -> NameResolver | None:
    if config.name_resolver is None:
        return None
    # Proxies of the environment apply, as to every program of the machine.
    # What is sent compressed might be endless.
    session = ClientSession(trust_env=True, auto_decompress=False)
    await stack.enter_async_context(session)
    seconds = config.name_resolver_seconds
    return NameResolver(config.name_resolver, seconds, session)


async def _batches(rows: pa.Table) -> AsyncIterator[pa.RecordBatch]:  # noqa: ASYNC124
    for batch in rows.to_batches():
        yield batch
