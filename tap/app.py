"""A TAP service as an aiohttp application, to be mounted where one likes."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace

from aiohttp import web

from auth import identify
from endpoint import BodyLimits, add_resource, mark, speak_votable
from tap.config import TapConfig
from tap.examples import Example
from tap.handlers import RUNNING, Handlers
from tap.job import KIND
from tap.opening import Parts, running
from tap.user_tables import INDEX_KIND, IndexHandlers
from uws import JobResources, UwsHandlers, add_routes

__all__ = ["make_app"]


def make_app(
    config: TapConfig, parts: Parts, examples: Sequence[Example] = ()
) -> web.Application:
    """Make the application of one TAP service.

    Without ``examples`` there is no examples resource.

    Parameters
    ----------
    config
        Names and limits.
    parts
        Engine, jobs, policy, reader of uploads.
    """
    app = web.Application(middlewares=[speak_votable, identify])
    app.on_response_prepare.append(mark)
    app.cleanup_ctx.append(_running(config, parts))
    _add_routes(app.router, Handlers(config, parts, examples))
    resources = JobResources(
        kind=KIND,
        base_url=config.base_url,
        limits=BodyLimits(
            config.body_bytes, config.upload_bytes if parts.read_upload else 0
        ),
        spool=config.spool,
    )
    add_routes(app.router, UwsHandlers(parts.jobs, resources))
    if parts.user_store is not None:
        indexes = replace(resources, kind=INDEX_KIND, path=INDEX_KIND)
        anonymous = config.user_tables_anonymous
        handlers = IndexHandlers(parts.jobs, indexes, anonymous=anonymous)
        add_routes(app.router, handlers)
    return app


def _add_routes(router: web.UrlDispatcher, handlers: Handlers) -> None:
    """Add the resources of TAP 1.1 §2 but those of jobs, and the history."""
    for path, handler, methods in (
        ("sync", handlers.sync, ("GET", "POST")),
        ("capabilities", handlers.capabilities, ("GET",)),
        ("availability", handlers.availability, ("GET",)),
        ("tables", handlers.tables, ("GET",)),
        ("examples", handlers.examples, ("GET",)),
        ("history", handlers.history, ("GET",)),
        ("history/{query}/artefact", handlers.artefact, ("GET",)),
    ):
        add_resource(router, path, dict.fromkeys(methods, handler))
    table = {"GET": handlers.table}
    # Beyond the standard: what callers do with tables of their own.
    table |= {"PUT": handlers.create_table, "DELETE": handlers.drop_table}
    add_resource(router, "tables/{name}", table)
    add_resource(router, "load/{name}", {"POST": handlers.load_table})


def _running(
    config: TapConfig, parts: Parts
) -> Callable[[web.Application], AsyncIterator[None]]:
    async def run(app: web.Application) -> AsyncIterator[None]:
        async with running(config, parts) as found:
            app[RUNNING] = found
            yield  # noqa: ASYNC119 (aiohttp closes what it opened)

    return run
