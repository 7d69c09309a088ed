"""Put the application together: the one place that knows every room."""

import hashlib
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from aiohttp import web

import portal
import tap
from dali.tableset import Schema
from engines.duckdb import Catalogue, DuckDBConfig, open_engine
from engines.files.upload import read_upload
from engines.protocol import Engine
from suite.access_log import log_requests
from suite.config import Config
from suite.databases import database_engines
from suite.examples import examples_of
from suite.notes import check_tables, described
from suite.places import Workspace
from uws import Jobs

__all__ = ["described", "make_app", "make_parts", "opened", "tap_config"]


def make_app(
    config: Config,
    catalogue: Catalogue,
    local_url: str,
    jobs: Jobs,
    space: Workspace,
    *,
    shown_queries: Sequence[tap.Example] = (),
) -> web.Application:
    """Make the application of an instance: TAP at ``/tap``, pages at ``/``.

    Parameters
    ----------
    config
        All settings.
    catalogue
        What is published; see `described`.
    local_url
        Where this process is reached from this machine.
    jobs
        Asynchronous queries; opened, started, stopped and closed here.
    space
        Where it writes.
    shown_queries
        Queries that the service and its first page show; by default some that are
        made from what is published.
    """
    parts = make_parts(config, catalogue, jobs, space)

    async def open_parts(app: web.Application) -> AsyncIterator[None]:
        async with opened(parts, config):
            yield  # noqa: ASYNC119 (aiohttp closes what it opened)

    async def begin(app: web.Application) -> None:
        await jobs.start()

    async def end(app: web.Application) -> None:
        await jobs.stop()

    public = config.instance.public_url
    app = portal.make_app(
        portal.PortalConfig(
            tap_url=f"{local_url}/tap",
            public_url=(public or local_url).rstrip("/"),
            title=config.instance.title,
            description=config.instance.description,
            contact=config.instance.contact,
        )
    )
    log_requests(app)
    # First in, so that the services below find it open.
    app.cleanup_ctx.insert(0, open_parts)
    tap_settings = tap_config(config, catalogue, space)
    app.add_subapp("/tap", tap.make_app(tap_settings, parts, shown_queries))
    # Last in: jobs run when all their kinds are known, and end before all else.
    app.on_startup.append(begin)
    app.on_shutdown.append(end)
    return app


def make_parts(
    config: Config, catalogue: Catalogue, jobs: Jobs, space: Workspace
) -> tap.Parts:
    """Make what a TAP service is made of; nothing is open yet, see `opened`.

    Raises
    ------
    DaliError
        A library that the settings call for is missing.
    """
    home = open_engine(
        _engine_config(config, space),
        [catalogue],
        schemas=[
            Schema(name, title=notes.title, description=notes.description)
            for name, notes in config.schemas.items()
        ],
    )
    others = database_engines(config)
    return tap.Parts(
        home,
        jobs,
        read_upload=read_upload,
        others=others,
        user_store=_user_store(config, home, others),
        show=examples_of,
    )


def _user_store(
    config: Config, home: Engine, others: Sequence[Engine]
) -> Engine | None:
    """Choose the database that keeps users' tables, if any is to."""
    if not config.user_tables.enabled:
        return None
    wanted = config.user_tables.engine
    return next((each for each in others if each.name == wanted), home)


@asynccontextmanager
async def opened(parts: tap.Parts, config: Config) -> AsyncIterator[None]:
    """Open the databases and the jobs, and close them in any case.

    Raises
    ------
    EngineFault
        A database cannot be reached.
    NoSuchTable
        The settings speak of a table that no database has.
    StoreFault
        The jobs cannot be.
    """
    async with AsyncExitStack() as stack:
        for engine in (parts.engine, *parts.others):
            stack.push_async_callback(engine.close)
            await engine.open()
        published = [await each.tableset() for each in parts.others]
        check_tables(config, (t for each in published for t in each.tables))
        stack.push_async_callback(parts.jobs.close)
        await parts.jobs.open()
        yield


def _engine_config(config: Config, space: Workspace) -> DuckDBConfig:
    return DuckDBConfig(
        memory_limit=config.engine.memory_limit,
        threads=config.engine.threads,
        max_queries=config.engine.max_queries,
        max_waiting=config.engine.max_waiting,
        temp_directory=space.temp,
        max_temp_size=config.engine.max_temp_size,
        user_tables=_folder_of_user_tables(config, space),
    )


def _folder_of_user_tables(config: Config, space: Workspace) -> Path | None:
    """Give where the embedded database keeps users' tables, if it is to."""
    settings = config.user_tables
    return space.user_tables if settings.enabled and not settings.engine else None


def tap_config(config: Config, catalogue: Catalogue, space: Workspace) -> tap.TapConfig:
    """Give the settings of the TAP service."""
    public = config.instance.public_url
    return tap.TapConfig(
        title=config.instance.title,
        base_url=f"{public.rstrip('/')}/tap" if public else None,
        publisher=config.instance.publisher,
        contact=config.instance.contact,
        maxrec_default=config.limits.maxrec_default,
        maxrec_hard=config.limits.maxrec_hard,
        duration_seconds=config.limits.duration_seconds,
        query_length=config.limits.query_length,
        body_bytes=config.limits.body_bytes,
        without=frozenset(name.upper() for name in config.adql.without),
        functions=tuple(each.function() for each in config.tap.functions),
        name_resolver=config.tap.name_resolver,
        name_resolver_seconds=config.tap.name_resolver_seconds,
        upload_rows=config.uploads.rows,
        upload_bytes=config.uploads.bytes,
        upload_private_hosts=config.uploads.private_hosts,
        upload_fetch_seconds=config.uploads.fetch_seconds,
        spool=space.temp,
        user_schema_name=config.user_tables.schema,
        user_tables_anonymous=config.user_tables.anonymous,
        user_tables_per_owner=config.user_tables.tables_per_owner,
        user_table_rows=config.user_tables.rows,
        user_bytes_per_owner=config.user_tables.bytes_per_owner,
        cross_engines=config.crossing.enabled,
        cross_rows=config.crossing.rows,
        release=config.instance.release or _release_of(catalogue),
    )


def _release_of(catalogue: Catalogue) -> str:
    """Name a state of the published tables by what they were made from."""
    known = "\n".join(
        f"{each.table.qualified_name} {each.fingerprint}" for each in catalogue.tables
    )
    return f"sha256:{hashlib.sha256(known.encode()).hexdigest()[:16]}"
