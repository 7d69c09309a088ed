"""From a request to an identity; handlers read ``request[IDENTITY]``."""

from aiohttp import web
from aiohttp.typedefs import Handler

from dali.identity import ANONYMOUS, Identity

__all__ = ["IDENTITY", "identify"]

IDENTITY = web.RequestKey("identity", Identity)
"""Where a request keeps who asks."""


@web.middleware
async def identify(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Say who asks before anything else looks at the request.

    An application that is mounted in another one runs this a second time: who
    was found first stays.
    """
    if IDENTITY not in request:
        request[IDENTITY] = ANONYMOUS
    return await handler(request)
