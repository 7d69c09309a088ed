"""One line in the log for each request, also for those whose client went away.

A client that hangs up cancels its handler, at times just after the last byte
was sent; aiohttp's own access log is silent about both.
"""

import asyncio
import logging
import time

from aiohttp import web
from aiohttp.typedefs import Handler

__all__ = ["log_requests"]

logger = logging.getLogger("uraniborg.access")

_RESPONSE = web.RequestKey("response", web.StreamResponse)


def log_requests(app: web.Application) -> None:
    """Log the requests of an application and of those mounted on it."""
    app.middlewares.append(_logged)
    app.on_response_prepare.append(_remember)


async def _remember(  # noqa: ASYNC124
    request: web.Request, response: web.StreamResponse
) -> None:
    request[_RESPONSE] = response


@web.middleware
async def _logged(request: web.Request, handler: Handler) -> web.StreamResponse:
    begin = time.monotonic()
    status, gone = 500, ""
    try:
        response = await handler(request)
        status = response.status
        return response
    except web.HTTPException as refusal:
        status = refusal.status
        raise
    except (asyncio.CancelledError, ConnectionError):
        sent = request.get(_RESPONSE)
        status, gone = (sent.status if sent is not None else 499), ", client gone"
        raise
    finally:
        logger.info(
            '%s "%s %s" %d in %.3f s%s, by %r',
            request.remote,
            request.method,
            request.raw_path,
            status,
            time.monotonic() - begin,
            gone,
            request.headers.get("User-Agent", "-")[:200],
        )
