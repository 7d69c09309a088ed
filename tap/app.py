"""A TAP service as an aiohttp application, to be mounted where one likes."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence

import pyarrow as pa
from aiohttp import ClientSession, web

from auth import Policy, identify
from dali.identity import ANONYMOUS
from endpoint import add_resource, mark, speak_votable
from engines.protocol import Engine
from tap.config import TapConfig
from tap.examples import Example
from tap.handlers import SERVICE, Handlers
from tap.name_resolver import NameResolver
from tap.service import TapService
from tap.tap_schema import published_with_tap_schema, rows_of

__all__ = ["make_app"]


def make_app(
    config: TapConfig,
    engine: Engine,
    policy: Policy | None = None,
    examples: Sequence[Example] = (),
) -> web.Application:
    """Make the application of one TAP service.

    Without ``examples`` there is no examples resource.

    Parameters
    ----------
    config
        Names and limits.
    engine
        What answers.  It must be open when the application starts, and stay
        so until it has stopped: its owner opens and closes it.
    policy
        Who may see what; everybody everything by default.
    """
    app = web.Application(middlewares=[speak_votable, identify])
    app.on_response_prepare.append(mark)
    app.cleanup_ctx.append(_running(config, engine, policy or Policy()))
    _add_routes(app.router, Handlers(config, examples))
    return app


def _add_routes(router: web.UrlDispatcher, handlers: Handlers) -> None:
    """Add all resources of TAP 1.1 §2."""
    for path, handler, methods in (
        ("sync", handlers.sync, ("GET", "POST")),
        ("async{job:(?:/.*)?}", handlers.not_yet, ("GET", "POST", "DELETE")),
        ("capabilities", handlers.capabilities, ("GET",)),
        ("availability", handlers.availability, ("GET",)),
        ("tables", handlers.tables, ("GET",)),
        ("tables/{name}", handlers.table, ("GET",)),
        ("examples", handlers.examples, ("GET",)),
    ):
        add_resource(router, path, dict.fromkeys(methods, handler))


def _running(
    config: TapConfig, engine: Engine, policy: Policy
) -> Callable[[web.Application], AsyncIterator[None]]:
    async def run(app: web.Application) -> AsyncIterator[None]:
        tableset = published_with_tap_schema(await engine.tableset())
        # One TAP_SCHEMA serves all callers, so it tells what all may know.
        public = policy.visible(tableset, ANONYMOUS)
        for table, rows in await asyncio.to_thread(lambda: list(rows_of(public))):
            await engine.load(table, _batches(rows))
        # Proxies of the environment apply, as to every program of the machine.
        # What is sent compressed might be endless.
        session = ClientSession(trust_env=True, auto_decompress=False)
        resolver = None
        if config.name_resolver is not None:
            seconds = config.name_resolver_seconds
            resolver = NameResolver(config.name_resolver, seconds, session)
        app[SERVICE] = TapService(config, engine, tableset, policy, resolver)
        yield
        await session.close()

    return run


async def _batches(rows: pa.Table) -> AsyncIterator[pa.RecordBatch]:  # noqa: ASYNC124
    for batch in rows.to_batches():
        yield batch
