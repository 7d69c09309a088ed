"""Errors of the database, as callers see them."""

from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest
from pymysql.err import InterfaceError, OperationalError, ProgrammingError

from dali.errors import (
    DaliError,
    EngineFault,
    ServiceUnavailable,
    TimedOut,
    UsageError,
)
from dali.tableset import Column
from engines.mysql import MySQLEngine
from engines.mysql.faults import fault_of, is_lost
from engines.sessions import Passing
from tests.engines.mysql.conftest import opened
from tests.support.mariadb import MariaDBServer

if TYPE_CHECKING:
    from pymysql.connections import Connection

_SECRET = "host db7.internal, file /var/lib/mysql/x.ibd, table `crew`.`pay`"


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        *((number, Passing) for number in (1040, 1203, 1226, 1205, 1213, 1047)),
        *((number, Passing) for number in (2002, 2003, 2006, 2013, 1053, 1927, 4031)),
        *((number, TimedOut) for number in (1969, 3024)),
        (1317, ServiceUnavailable),
        *((number, EngineFault) for number in (5, 1037, 1038, 1041, 1021, 1114)),
        *((number, EngineFault) for number in (1137, 1146, 1142, 1064, 1060, 1118)),
    ],
)
def test_numbers(number: int, kind: type[DaliError]) -> None:
    found = fault_of(OperationalError(number, _SECRET))
    assert type(found) is kind
    for word in ("db7", "/var", "crew", "pay", str(number)):
        assert word not in found.to_text()


@pytest.mark.parametrize(
    ("error", "lost"),
    [
        (OperationalError(2013, "Lost connection"), True),
        (ConnectionResetError(), True),
        (EOFError(), True),
        (InterfaceError(0, ""), True),
        (OperationalError(1040, "Too many connections"), False),
        (ProgrammingError(1064, "You have an error in your SQL syntax"), False),
        (ValueError(), False),
    ],
)
def test_what_ends_a_session(error: Exception, lost: bool) -> None:
    assert is_lost(error) is lost


def test_our_own_errors_stay_as_they_are() -> None:
    error = UsageError("A cell is broken.")
    assert fault_of(error) is error


def test_value_beyond_its_type() -> None:
    assert "does not fit" in fault_of(pa.ArrowInvalid("x")).message


@pytest.mark.parametrize(
    "words",
    [
        "DOUBLE value is out of range in 'exp(`crew`.`pay`.`sum`)'",
        "Incorrect datetime value: 'never' for column `crew`.`pay`.`day` at row 1",
    ],
)
def test_values_are_told_without_their_places(words: str) -> None:
    found = fault_of(OperationalError(1690, words))
    assert isinstance(found, EngineFault)
    assert found.message.endswith((" DOUBLE value is out of range", "'never'"))


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("SELECT EXP(1e3) AS x", "out of range"),
        ("SELECT POW(-9e99, 99) AS x", "out of range"),
        ("SELECT 9223372036854775807 + 1 AS x", "out of range"),
        ("SELECT (SELECT seq FROM mysql.seq_1_to_2) AS x", "more than 1 row"),
        ("SELECT 'a' REGEXP '(' AS x", "parenthesis"),
    ],
)
async def test_values_of_the_query(engine: MySQLEngine, sql: str, words: str) -> None:
    with pytest.raises(EngineFault, match=words):
        async with engine.run(sql, [Column("x", "double")]):
            pass


async def test_memory_that_a_query_may_not_have(
    mariadb: MariaDBServer, database: "Connection[Any]"
) -> None:
    column = Column("x", "char", "*")
    sql = "SELECT DISTINCT REPEAT(seq, 20) AS x FROM mysql.seq_1_to_200000"
    with database.cursor() as cursor:
        cursor.execute("SET GLOBAL max_session_mem_used = 2000000")
        try:
            async with opened(mariadb, database) as engine:
                with pytest.raises(EngineFault, match="more memory"):
                    async with engine.run(sql, [column]):
                        pass
                async with engine.run("SELECT 'x' AS x", [column]) as result:
                    assert [batch.num_rows async for batch in result.batches] == [1]
        finally:
            cursor.execute("SET GLOBAL max_session_mem_used = DEFAULT")
