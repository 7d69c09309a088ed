"""Users' tables in PostgreSQL."""

from collections.abc import AsyncIterator

import psycopg
import pytest
from typing_extensions import override

from engines.protocol import Engine
from tests.engines.postgres.conftest import opened
from tests.engines.store_contract import TableStoreContract
from tests.support.postgresql import Server


class TestStore(TableStoreContract):

    @override
    @pytest.fixture
    async def engine(
        self, postgresql: Server, database: psycopg.Connection
    ) -> AsyncIterator[Engine]:
        async with opened(postgresql, database) as found:
            yield found
