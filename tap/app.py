"""A TAP service as an aiohttp application, to be mounted where one likes."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence

import pyarrow as pa
from aiohttp import ClientSession, web
from aiohttp.typedefs import Handler

from auth import Policy, identify
from dali.errors import DaliError
from dali.identity import ANONYMOUS
from engines.protocol import Engine
from tap.config import TapConfig, software
from tap.encoding import internal_fault
from tap.error_document import MEDIA_TYPE, error_document
from tap.errors import of_http
from tap.examples import Example
from tap.handlers import SERVICE, Handlers
from tap.name_resolver import NameResolver
from tap.service import TapService
from tap.tap_schema import published_with_tap_schema, rows_of

__all__ = ["make_app"]

_PREFLIGHT_SECONDS = "86400"
_RETRY_SECONDS = "30"


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
    app = web.Application(middlewares=[_speak_votable, identify])
    app.on_response_prepare.append(_mark)
    app.cleanup_ctx.append(_running(config, engine, policy or Policy()))
    _add_routes(app.router, Handlers(config, examples))
    return app


def _add_routes(router: web.UrlDispatcher, handlers: Handlers) -> None:
    """Add all resources; slashes doubled, or at the end, are forgiven."""
    for path, handler, methods in (
        ("sync", handlers.sync, ("GET", "POST")),
        ("async{job:(?:/.*)?}", handlers.not_yet, ("GET", "POST", "DELETE")),
        ("capabilities", handlers.capabilities, ("GET",)),
        ("availability", handlers.availability, ("GET",)),
        ("tables", handlers.tables, ("GET",)),
        ("tables/{name}", handlers.table, ("GET",)),
        ("examples", handlers.examples, ("GET",)),
    ):
        resource = router.add_resource(f"/{{lead:/*}}{path}{{trail:/*}}")
        for method in methods:
            resource.add_route(method, handler)
        if "GET" in methods:
            resource.add_route("HEAD", handler)
        resource.add_route("OPTIONS", _preflight)


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


async def _preflight(request: web.Request) -> web.Response:  # noqa: ASYNC124
    """Let scripts of other origins ask what they like (CORS)."""
    return web.Response(
        status=204,
        headers={
            "Access-Control-Allow-Methods": "GET, HEAD, POST, OPTIONS",
            "Access-Control-Allow-Headers": "*",
            "Access-Control-Max-Age": _PREFLIGHT_SECONDS,
        },
    )


async def _mark(  # noqa: ASYNC124 (signals are asynchronous)
    request: web.Request, response: web.StreamResponse
) -> None:
    response.headers["Server"] = software()
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.headers["Access-Control-Expose-Headers"] = "*"
    response.headers["X-Content-Type-Options"] = "nosniff"


@web.middleware
async def _speak_votable(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn every refusal into DALI's error document."""
    try:
        return await handler(request)
    except DaliError as error:
        return _refusal(error)
    except web.HTTPException as refusal:
        if refusal.status < 400:
            raise
        response = _refusal(of_http(refusal))
        if "Allow" in refusal.headers:
            response.headers["Allow"] = refusal.headers["Allow"]
        return response
    except ConnectionError:
        raise
    except Exception as error:
        return _refusal(internal_fault(error))


def _refusal(error: DaliError) -> web.Response:
    response = web.Response(
        status=error.status, body=error_document(error), content_type=MEDIA_TYPE
    )
    if error.status == 503:
        response.headers["Retry-After"] = _RETRY_SECONDS
    return response
