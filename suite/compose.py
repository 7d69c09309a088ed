"""Put the application together: the one place that knows every room."""

import hashlib
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from aiohttp import web

import portal
import tap
from dali.errors import DaliError
from dali.tableset import Schema, Table
from engines.duckdb import Catalogue, DuckDBConfig, open_engine
from engines.files.upload import read_upload
from suite.access_log import log_requests
from suite.config import ColumnNotes, Config, TableNotes
from uws import Jobs

__all__ = ["described", "make_app", "make_parts", "tap_config"]


class NoSuchTable(DaliError):
    """The configuration speaks of a table or column that is not there."""


def make_app(
    config: Config,
    catalogue: Catalogue,
    local_url: str,
    jobs: Jobs,
    *,
    temp_directory: Path | None = None,
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
    temp_directory
        Where large queries put rows aside; None: nowhere.
    shown_queries
        Queries that the service and its first page show.
    """
    parts = make_parts(config, catalogue, jobs, temp_directory)

    async def opened(app: web.Application) -> AsyncIterator[None]:
        await parts.engine.open()
        await jobs.open()
        yield
        await jobs.close()
        await parts.engine.close()

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
    app.cleanup_ctx.insert(0, opened)
    tap_settings = tap_config(config, catalogue, temp_directory)
    app.add_subapp("/tap", tap.make_app(tap_settings, parts, shown_queries))
    # Last in: jobs run when all their kinds are known, and end before all else.
    app.on_startup.append(begin)
    app.on_shutdown.append(end)
    return app


def make_parts(
    config: Config, catalogue: Catalogue, jobs: Jobs, temp_directory: Path | None
) -> tap.Parts:
    """Make what a TAP service is made of; the engine is not open yet."""
    engine = open_engine(
        _engine_config(config, temp_directory),
        [catalogue],
        schemas=[
            Schema(name, title=notes.title, description=notes.description)
            for name, notes in config.schemas.items()
        ],
    )
    return tap.Parts(engine, jobs, read_upload=read_upload)


def _engine_config(config: Config, temp_directory: Path | None) -> DuckDBConfig:
    return DuckDBConfig(
        memory_limit=config.engine.memory_limit,
        threads=config.engine.threads,
        max_queries=config.engine.max_queries,
        max_waiting=config.engine.max_waiting,
        temp_directory=temp_directory,
        max_temp_size=config.engine.max_temp_size,
    )


def tap_config(
    config: Config, catalogue: Catalogue, temp_directory: Path | None
) -> tap.TapConfig:
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
        spool=temp_directory,
        release=config.instance.release or _release_of(catalogue),
    )


def _release_of(catalogue: Catalogue) -> str:
    """Name a state of the published tables by what they were made from."""
    known = "\n".join(
        f"{each.table.qualified_name} {each.fingerprint}" for each in catalogue.tables
    )
    return f"sha256:{hashlib.sha256(known.encode()).hexdigest()[:16]}"


def described(catalogue: Catalogue, config: Config) -> Catalogue:
    """Lay the configuration's words over those of the files.

    Raises
    ------
    NoSuchTable
        It speaks of what is not there.
    """
    for name, notes in config.tables.items():
        found = catalogue.find(name)
        if found is None:
            known = (each.table.qualified_name for each in catalogue.tables)
            raise _no_such(f"There is no table {name}.", f'tables."{name}"', known)
        catalogue = catalogue.with_table(_noted(found.table, notes))
    schemas = {each.table.schema for each in catalogue.tables}
    for name in config.schemas:
        if name not in schemas:
            raise _no_such(f"There is no schema {name}.", f'schemas."{name}"', schemas)
    return catalogue


def _noted(table: Table, notes: TableNotes) -> Table:
    place = f'tables."{table.qualified_name}".columns'
    known = {column.name for column in table.columns}
    for name in notes.columns:
        if name not in known:
            raise _no_such(f"There is no column {name}.", place, known)
    origin = table.provenance
    return replace(
        table,
        title=notes.title or table.title,
        description=notes.description or table.description,
        columns=tuple(
            (
                replace(column, **_said(notes.columns[column.name]))
                if column.name in notes.columns
                else column
            )
            for column in table.columns
        ),
        provenance=replace(
            origin,
            source=notes.source or origin.source,
            licence=notes.licence or origin.licence,
            licence_url=notes.licence_url or origin.licence_url,
            citation=notes.citation or origin.citation,
            doi=notes.doi or origin.doi,
        ),
    )


def _said(notes: ColumnNotes) -> dict[str, Any]:
    """Give what is said of a column; "" takes away what its file says."""
    names = ("unit", "ucd", "utype", "description", "principal")
    values = ((name, getattr(notes, name)) for name in names)
    return {
        name: value if name == "principal" else value or None
        for name, value in values
        if value is not None
    }


def _no_such(message: str, place: str, known: Iterable[str]) -> NoSuchTable:
    names = ", ".join(sorted(known)[:30])
    return NoSuchTable(message, place=place, hint=f"There are {names}.")
