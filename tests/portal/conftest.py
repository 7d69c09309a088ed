"""The pages, in front of a service that does what a test wants."""

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient
from pytest_aiohttp import AiohttpClient, AiohttpServer

from portal import PortalConfig, make_app
from tests.portal.stub import StubTap

Client = TestClient[web.Request, web.Application]


@pytest.fixture
def stub() -> StubTap:
    return StubTap()


@pytest.fixture
async def pages(
    stub: StubTap, aiohttp_server: AiohttpServer, aiohttp_client: AiohttpClient
) -> Client:
    server = await aiohttp_server(stub.app())
    config = PortalConfig(
        tap_url=str(server.make_url("/tap")),
        public_url="https://stars.example.org/vo/",
        title="Hven & sons",
        timeout=2.0,
        max_bytes=20_000,
    )
    return await aiohttp_client(make_app(config))
