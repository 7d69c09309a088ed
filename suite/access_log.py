"""One line in the log for each request, also for those whose client went away.

A client that hangs up cancels its handler, at times just after the last byte
was sent; aiohttp's own access log is silent about both.  About what is no HTTP
at all it says too much: a traceback, which any stranger could have written.
"""

import asyncio
import logging
import time

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.typedefs import Handler

__all__ = ["log_requests", "shorten_bad_requests"]

logger = logging.getLogger("uraniborg.access")

_RESPONSE = web.RequestKey("response", web.StreamResponse)


def log_requests(app: web.Application) -> None:
    """Log the requests of an application and of those mounted on it."""
    app.middlewares.append(_logged)
    app.on_response_prepare.append(_remember)


def shorten_bad_requests() -> None:
    """Log what is no HTTP as one line, without a traceback."""
    logging.getLogger("aiohttp.server").addFilter(_shortened)


def _shortened(record: logging.LogRecord) -> bool:
    fault = record.exc_info[1] if record.exc_info else None
    if isinstance(fault, HttpProcessingError):
        # Its text shows what was sent, which may be anything of any length.
        record.msg = f"{record.getMessage()}: {type(fault).__name__}"
        record.args = ()
        record.levelno, record.levelname = logging.INFO, "INFO"
        record.exc_info = record.exc_text = None
    return True


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
