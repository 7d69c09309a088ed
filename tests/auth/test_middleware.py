"""Every request has an identity."""

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from auth import IDENTITY, identify


async def _who(request: web.Request) -> web.Response:  # noqa: ASYNC124
    return web.Response(text=repr(request[IDENTITY].is_anonymous))


async def test_nobody_is_somebody_in_nested_applications_too() -> None:
    inner = web.Application(middlewares=[identify])
    inner.router.add_get("/who", _who)
    outer = web.Application(middlewares=[identify])
    outer.add_subapp("/inner", inner)
    async with TestClient(TestServer(outer)) as client:
        answer = await client.get(
            "/inner/who", headers={"Authorization": "Bearer nonsense"}
        )
        assert await answer.text() == "True"
