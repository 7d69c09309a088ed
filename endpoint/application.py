"""What the applications of all services have in common (DALI 1.1 §2, §4).

Refusals become DALI's error documents, scripts of any origin may ask, and
resources forgive slashes that are doubled or at the end.
"""

import re
from collections.abc import Mapping

from aiohttp import web
from aiohttp.typedefs import Handler

from dali.errors import DaliError
from dali.software import software
from endpoint.error_document import MEDIA_TYPE, error_document
from endpoint.refusals import internal_fault, of_http

__all__ = ["add_resource", "mark", "speak_votable", "url_below"]

_PREFLIGHT_SECONDS = "86400"
_RETRY_SECONDS = "30"


def add_resource(
    router: web.UrlDispatcher, path: str, handlers: Mapping[str, Handler]
) -> None:
    """Add a resource: a path without slashes at its ends, a handler a method.

    HEAD is answered where GET is, and OPTIONS everywhere.
    """
    resource = router.add_resource(f"/{{lead:/*}}{path}{{trail:/*}}")
    for method, handler in handlers.items():
        resource.add_route(method, handler)
    if "GET" in handlers:
        resource.add_route("HEAD", handlers["GET"])
    resource.add_route("OPTIONS", _preflight)


def url_below(request: web.Request, base_url: str | None, resource: str) -> str:
    """Give the absolute URL of the application that a request has come to.

    Parameters
    ----------
    request
        A request to a resource of the application.
    base_url
        The public URL, if it is configured; else the request tells.
    resource
        Name of the application's own resource at which the request came in,
        such as ``async``; what is above it is the answer.
    """
    if base_url:
        return base_url.rstrip("/")
    found = re.search(rf"/+{re.escape(resource)}(?=/|$)", request.path)
    above = request.path[: found.start()] if found else request.path
    return f"{request.scheme}://{request.host}{above.rstrip('/')}"


async def _preflight(request: web.Request) -> web.Response:  # noqa: ASYNC124
    """Let scripts of other origins ask what they like (CORS)."""
    return web.Response(
        status=204,
        headers={
            "Access-Control-Allow-Methods": "GET, HEAD, POST, DELETE, OPTIONS",
            "Access-Control-Allow-Headers": "*",
            "Access-Control-Max-Age": _PREFLIGHT_SECONDS,
        },
    )


async def mark(  # noqa: ASYNC124 (signals are asynchronous)
    request: web.Request, response: web.StreamResponse
) -> None:
    """Put on a response what all responses carry."""
    response.headers["Server"] = software()
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.headers["Access-Control-Expose-Headers"] = "*"
    response.headers["X-Content-Type-Options"] = "nosniff"


@web.middleware
async def speak_votable(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn every refusal into DALI's error document (DALI 1.1 §4.2)."""
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
