"""A client of jobs, as tests want it: short, and on their side of HTTP."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from aiohttp import ClientResponse, FormData
from lxml import etree

from tests.uws.support import Served

__all__ = ["UWS", "Answer", "Client", "until"]

UWS = "{http://www.ivoa.net/xml/UWS/v1.0}"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    body: bytes
    headers: dict[str, str]

    @property
    def text(self) -> str:
        """Give the body as text."""
        return self.body.decode()

    @property
    def tree(self) -> etree._Element:
        """Give the body as XML."""
        return etree.fromstring(self.body)

    @property
    def location(self) -> str:
        """Give where to go on, of a 303."""
        assert self.status == 303, self.text
        return self.headers["Location"]

    def of(self, name: str) -> str | None:
        """Give the text of an element of a job."""
        return self.tree.findtext(f"{UWS}{name}")


class Client:
    """Asks a service, as one user."""

    def __init__(self, served: Served, user: str = "") -> None:
        self.served = served
        self._headers = {"X-Test-User": user} if user else {}

    async def ask(
        self, url: str, method: str = "GET", headers: Any = None, **options: Any
    ) -> Answer:
        """Send a request; ``url`` may be what follows the list's."""
        url = url if url.startswith("http") else self.served.url + url
        headers = {**self._headers, **(headers or {})}
        send = self.served.client.request
        options = {"headers": headers, "allow_redirects": False} | options
        async with send(method, url, **options) as response:
            return await _answer(response)

    async def post(self, url: str, **data: Any) -> Answer:
        """Post parameters."""
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        return await self.ask(url, "POST", headers, data=urlencode(data).encode())

    async def create(self, **data: Any) -> str:
        """Create a job; give its URL."""
        return (await self.post("", **data)).location

    async def upload(self, content: bytes, **data: str) -> str:
        """Create a job with a file named ``u``; give its URL."""
        form = FormData(data)
        form.add_field("u", content, filename="ü.csv", content_type="text/csv")
        return (await self.ask("", "POST", data=form)).location

    async def phase(self, job: str) -> str:
        """Tell the phase of a job."""
        return (await self.ask(f"{job}/phase")).text

    async def left(self, job: str, *phases: str) -> Answer:
        """Wait until a job is in none of these phases; give its document."""
        answer = await self.ask(job)
        while (phase := answer.of("phase")) in phases:
            answer = await self.ask(f"{job}?WAIT=9&PHASE={phase}")
        return answer

    async def done(self, **data: Any) -> str:
        """Create a job, run it to its end, and give its URL."""
        job = await self.create(PHASE="RUN", **data)
        await self.left(job, "QUEUED", "EXECUTING")
        return job

    async def executing(self, **data: Any) -> str:
        """Create a job that takes long, and wait until it runs."""
        job = await self.create(**{"SLEEP": "60", "PHASE": "RUN"} | data)
        await until(lambda: job.rsplit("/")[-1] in self.served.kind.begun)
        return job


async def until(true: Callable[[], object], within: float = 9) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(within):
        while not true():
            await asyncio.sleep(0.005)


async def _answer(response: ClientResponse) -> Answer:
    return Answer(response.status, await response.read(), dict(response.headers))
