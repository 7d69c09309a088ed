"""What every engine of a server must do when that is killed and comes back."""

import asyncio
import time
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator

import pytest

from dali.errors import DaliError, EngineFault, ServiceUnavailable
from engines.protocol import Engine
from tests.engines.contract import COLUMNS
from tests.support.outage import Mortal

__all__ = ["OutageContract"]

_CLIENTS = 50
_ROWS = 60_000


class OutageContract(ABC):
    """The tests."""

    @abstractmethod
    @pytest.fixture
    def server(self) -> AsyncIterator[Mortal]:
        """Give a running server of the test's own."""

    @abstractmethod
    @pytest.fixture
    def engine(self) -> AsyncIterator[Engine]:
        """Give an open engine on it."""

    @abstractmethod
    def rows(self, count: int) -> str:
        """Give SQL for so many rows of `COLUMNS`."""

    @abstractmethod
    def slow(self, seconds: float) -> str:
        """Give SQL that waits, and then gives one row of `COLUMNS`."""

    async def test_killed_and_started_during_fifty_queries(
        self, engine: Engine, server: Mortal
    ) -> None:
        ended: list[float] = []

        async def ask(number: int) -> int:
            await asyncio.sleep(number * 0.02)
            sql = self.slow(0.3) if number % 3 == 0 else self.rows(_ROWS)
            count = 0
            async with engine.run(sql, COLUMNS, deadline=30) as result:
                async for batch in result.batches:
                    count += batch.num_rows
                    await asyncio.sleep(0.01)
            ended.append(time.monotonic())
            return count

        tasks = [asyncio.create_task(ask(number)) for number in range(_CLIENTS)]
        await asyncio.sleep(0.5)
        await asyncio.to_thread(server.kill)
        await asyncio.sleep(0.3)
        await asyncio.to_thread(server.start)
        back = time.monotonic()
        async with asyncio.timeout(40):
            found = await asyncio.gather(*tasks, return_exceptions=True)
        for number, each in enumerate(found):
            if isinstance(each, BaseException):
                assert isinstance(each, DaliError), each
            else:
                # All rows or an error: never some.
                assert each == (1 if number % 3 == 0 else _ROWS)
        # Those that waited meanwhile are answered as soon as it is back.
        assert min(each for each in ended if each > back) - back < 5
        assert sum(isinstance(each, int) for each in found) > _CLIENTS // 4

    async def test_tells_that_it_is_away(self, engine: Engine, server: Mortal) -> None:
        await engine.ping()
        await asyncio.to_thread(server.kill)
        with pytest.raises(EngineFault, match="does not answer"):
            await engine.ping()
        begun = time.monotonic()
        with pytest.raises(ServiceUnavailable) as caught:
            async with engine.run(self.rows(1), COLUMNS, deadline=1.5):
                pass
        assert time.monotonic() - begun < 5
        assert "/" not in caught.value.to_text()
        await asyncio.to_thread(server.start)
        await engine.ping()

    async def test_a_query_waits_for_its_return(
        self, engine: Engine, server: Mortal
    ) -> None:
        async with engine.run(self.rows(1), COLUMNS):
            pass
        await asyncio.to_thread(server.kill)

        async def ask() -> int:
            async with engine.run(self.rows(10), COLUMNS, deadline=30) as result:
                return sum([batch.num_rows async for batch in result.batches])

        task = asyncio.create_task(ask())
        await asyncio.sleep(0.3)
        await asyncio.to_thread(server.start)
        assert await task == 10
