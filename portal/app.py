"""The pages as an application, to which the suite adds the services."""

from collections.abc import AsyncIterator
from importlib.resources import files

import aiohttp_jinja2
import jinja2
from aiohttp import web

from portal.config import PortalConfig
from portal.pages import CONFIG, HEADERS, TAP, landing, query, table
from portal.service import TapPages

__all__ = ["make_app"]

# Read once, before there is a loop that reading could block.
_TEMPLATES = {
    entry.name: entry.read_text("utf-8")
    for entry in (files("portal") / "templates").iterdir()
}
_STATIC = {
    name: ((files("portal") / "static" / name).read_bytes(), media_type)
    for name, media_type in (
        ("portal.css", "text/css"),
        ("uraniborg.svg", "image/svg+xml"),
    )
}


def make_app(config: PortalConfig) -> web.Application:
    """Make the application that serves the pages at ``/``.

    It can be the suite's outermost application: it has no middleware, and
    touches no path but its own (``/``, ``/query``, ``/tables/...``,
    ``/static/...``, ``/robots.txt``), so services are mounted as its
    sub-applications.
    """
    app = web.Application()
    app[CONFIG] = config
    aiohttp_jinja2.setup(
        app,
        loader=jinja2.DictLoader(_TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    app.cleanup_ctx.append(_tap)
    app.router.add_get("/", landing)
    app.router.add_get("/query", query)
    app.router.add_get("/tables/{name}", table)
    app.router.add_get("/robots.txt", _robots)
    for name in _STATIC:
        app.router.add_get(f"/static/{name}", _static)
    return app


async def _tap(app: web.Application) -> AsyncIterator[None]:
    pages = TapPages(app[CONFIG])
    await pages.open()
    app[TAP] = pages
    yield
    await pages.close()


async def _robots(request: web.Request) -> web.Response:  # noqa: ASYNC124
    # A crawler that follows queries would be the service's busiest user.
    return web.Response(text="User-agent: *\nDisallow: /query\nDisallow: /tap/\n")


async def _static(request: web.Request) -> web.Response:  # noqa: ASYNC124
    body, media_type = _STATIC[request.path.rpartition("/")[2]]
    return web.Response(
        body=body,
        content_type=media_type,
        headers={**HEADERS, "Cache-Control": "public, max-age=3600"},
    )
