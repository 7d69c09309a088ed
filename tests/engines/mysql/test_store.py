"""Users' tables in MariaDB."""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import pytest
from typing_extensions import override

from engines.protocol import Engine
from tests.engines.mysql.conftest import opened
from tests.engines.store_contract import TableStoreContract
from tests.support.mariadb import MariaDBServer

if TYPE_CHECKING:
    from pymysql.connections import Connection


class TestStore(TableStoreContract):
    has_nan = False

    @override
    @pytest.fixture
    async def engine(
        self, mariadb: MariaDBServer, database: "Connection[Any]"
    ) -> AsyncIterator[Engine]:
        async with opened(mariadb, database) as found:
            yield found


class TestStoreWithoutLoading(TestStore):
    """A server that allows no LOAD DATA LOCAL."""

    @override
    @pytest.fixture
    async def engine(
        self, mariadb: MariaDBServer, database: "Connection[Any]"
    ) -> AsyncIterator[Engine]:
        with database.cursor() as cursor:
            cursor.execute("SET GLOBAL local_infile = OFF")
            try:
                async with opened(mariadb, database) as found:
                    yield found
            finally:
                cursor.execute("SET GLOBAL local_infile = ON")
