"""Every type of MariaDB: surveyed, read, and compared with what was written."""

import json
import struct
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adql import compile as compile_adql
from dali.arrow import conform
from dali.errors import EngineFault
from dali.tableset import Column
from engines.introspection import Published
from engines.mysql import MySQLConfig, MySQLEngine
from engines.mysql.binary_rows import BinaryRows
from engines.mysql.cancelling import Canceller
from engines.mysql.session import Session, connect
from tests.engines.mysql.conftest import name_of, opened, url_of
from tests.support.mariadb import MariaDBServer

if TYPE_CHECKING:
    from pymysql.connections import Connection


@dataclass(frozen=True)
class Kind:
    """A type as it is declared, what it is to be, and values with what is read."""

    sql: str
    datatype: str
    arraysize: str | None = None
    xtype: str | None = None
    values: dict[Any, Any] = field(default_factory=dict)


def _same(*values: Any) -> dict[Any, Any]:
    return dict(zip(values, values, strict=True))


def _moment(*parts: int) -> datetime:
    return datetime(*parts)  # type: ignore[arg-type]


_TEXTS = _same("", "a", "naïve ☃ 🚀", "back\\slash \\N \\0", "tab\tline\n", "'\"`%s")
KINDS = {
    "truth": Kind("BOOLEAN", "boolean", values={0: False, 1: True, 5: True}),
    "tiny": Kind("TINYINT", "short", values=_same(-128, 0, 127)),
    "octet": Kind("TINYINT UNSIGNED", "unsignedByte", values=_same(0, 255)),
    "one_octet": Kind("TINYINT(1) UNSIGNED", "unsignedByte", values=_same(0, 255)),
    "small": Kind("SMALLINT", "short", values=_same(-(2**15), 2**15 - 1)),
    "usmall": Kind("SMALLINT UNSIGNED", "int", values=_same(0, 2**16 - 1)),
    "medium": Kind("MEDIUMINT", "int", values=_same(-(2**23), 2**23 - 1)),
    "umedium": Kind("MEDIUMINT UNSIGNED", "int", values=_same(0, 2**24 - 1)),
    "whole": Kind("INT", "int", values=_same(-(2**31), 2**31 - 1)),
    "uwhole": Kind("INT UNSIGNED", "long", values=_same(0, 2**32 - 1)),
    "filled": Kind("INT(8) ZEROFILL", "long", values=_same(0, 42)),
    "big": Kind("BIGINT", "long", values=_same(-(2**63), 2**63 - 1)),
    "ubig": Kind("BIGINT UNSIGNED", "long", values=_same(0, 2**63 - 1)),
    "single": Kind(
        "FLOAT",
        "float",
        values={
            text: struct.unpack("f", struct.pack("f", float(text)))[0]
            for text in ("0.1", "16777217", "3.4028235e38", "1e-45", "-123456.79")
        },
    ),
    "real": Kind(
        "DOUBLE", "double", values=_same(0.1, 1 / 3, 5e-324, -1.7976931348623157e308)
    ),
    "exact": Kind(
        "DECIMAL(30,10)",
        "double",
        values={
            Decimal("0.1"): 0.1,
            Decimal("-12345678901234567890.5"): -1.2345678901234567e19,
        },
    ),
    "year": Kind("YEAR", "short", values=_same(0, 1901, 2155)),
    "bit": Kind("BIT(1)", "boolean", values={0: False, 1: True}),
    "bits": Kind("BIT(64)", "long", values=_same(0, 258, 2**63 - 1)),
    "day": Kind(
        *("DATE", "char", "*", "timestamp"),
        values={
            "1000-01-01": _moment(1000, 1, 1),
            "2024-02-29": _moment(2024, 2, 29),
            "9999-12-31": _moment(9999, 12, 31),
            "0000-00-00": None,
        },
    ),
    "moment": Kind(
        *("DATETIME(6)", "char", "*", "timestamp"),
        values={
            "1969-12-31 23:59:59.999999": _moment(1969, 12, 31, 23, 59, 59, 999999),
            "2000-01-01 00:00:00": _moment(2000, 1, 1),
            "0000-00-00 00:00:00": None,
        },
    ),
    "second": Kind(
        *("DATETIME", "char", "*", "timestamp"),
        values={"2038-01-19 03:14:08": _moment(2038, 1, 19, 3, 14, 8)},
    ),
    "stamp": Kind(
        *("TIMESTAMP(3) NULL", "char", "*", "timestamp"),
        values={"2001-02-03 04:05:06.789": _moment(2001, 2, 3, 4, 5, 6, 789000)},
    ),
    "time": Kind(
        *("TIME(6)", "char", "*"),
        values={
            "00:00:00": "00:00:00.000000",
            "-838:59:59.000001": "-838:59:59.000001",
            "01:02:03.5": "01:02:03.500000",
        },
    ),
    "padded": Kind("CHAR(10)", "unicodeChar", "*", values={"ab ": "ab", "": ""}),
    "words": Kind("VARCHAR(100)", "unicodeChar", "*", values={**_TEXTS, "ab ": "ab "}),
    "latin": Kind(
        "VARCHAR(20) CHARACTER SET latin1", "unicodeChar", "*", values=_same("é", "")
    ),
    "text": Kind("TEXT", "unicodeChar", "*", values=_TEXTS),
    "long_text": Kind("LONGTEXT", "unicodeChar", "*", values=_same("z" * 300_000)),
    "choice": Kind("ENUM('red','g''reen','☃')", "unicodeChar", "*", values=_same("☃")),
    "choices": Kind("SET('a','b')", "unicodeChar", "*", values=_same("", "a,b")),
    "json": Kind("JSON", "unicodeChar", "*", values=_same('{"a": [1, null, "ä"]}')),
    "uuid": Kind(
        "UUID", "unicodeChar", "*", values=_same("123e4567-e89b-12d3-a456-426655440000")
    ),
    "inet": Kind("INET6", "unicodeChar", "*", values=_same("2001:db8::ff00:42:8329")),
    "fixed": Kind("BINARY(3)", "unsignedByte", "*", values={b"\xff": b"\xff\0\0"}),
    "octets": Kind("VARBINARY(50)", "unsignedByte", "*", values=_same(b"", b"\0\xff")),
    "blob": Kind(
        "LONGBLOB", "unsignedByte", "*", values=_same(bytes(range(256)) * 300)
    ),
}


@pytest.fixture
def filled(database: "Connection[Any]") -> "Connection[Any]":
    """Make a table with a column of every type, a row for each of its values."""
    with database.cursor() as cursor:
        # Zero dates, which strict modes would not let in.
        cursor.execute("SET SESSION sql_mode = ''")
        columns = ", ".join(f"`{name}` {kind.sql}" for name, kind in KINDS.items())
        cursor.execute(
            f"CREATE TABLE kinds (id INT PRIMARY KEY, {columns}, shape POINT)"
        )
        for number in range(1, 7):
            names, values = ["id"], [number]
            for name, kind in KINDS.items():
                if number <= len(kind.values):
                    names.append(f"`{name}`")
                    values.append(list(kind.values)[number - 1])
            places = ", ".join(["%s"] * len(values))
            sql = f"INSERT INTO kinds ({', '.join(names)}) VALUES ({places})"
            cursor.execute(sql, values)
    return database


@pytest.fixture
async def publishing(
    mariadb: MariaDBServer, filled: "Connection[Any]"
) -> AsyncIterator[MySQLEngine]:
    published = Published({"cat": name_of(filled)})
    async with opened(mariadb, filled, published) as engine:
        yield engine


async def test_types_are_published(publishing: MySQLEngine) -> None:
    [schema] = (await publishing.tableset()).schemas
    [table] = schema.tables
    found = {
        each.name: (each.datatype, each.arraysize, each.xtype) for each in table.columns
    }
    # A shape on a map is no column for us.
    assert found == {"id": ("int", None, None)} | {
        name: (kind.datatype, kind.arraysize, kind.xtype)
        for name, kind in KINDS.items()
    }


async def test_values_of_every_type(publishing: MySQLEngine) -> None:
    query = compile_adql(
        "SELECT * FROM cat.kinds ORDER BY id",
        await publishing.tableset(),
        publishing.dialect,
    )
    async with publishing.run(query.sql, query.columns) as result:
        rows = [row async for batch in result.batches for row in batch.to_pylist()]
    for name, kind in KINDS.items():
        wanted = [*kind.values.values(), *[None] * 6][:6]
        assert [row[name] for row in rows] == wanted, name


@pytest.mark.parametrize(
    ("sql", "column"),
    [
        ("18446744073709551615", Column("x", "long")),
        ("70000", Column("x", "short")),
        ("X'FF'", Column("x", "char", "*")),
    ],
)
async def test_value_that_does_not_fit(
    engine: MySQLEngine, sql: str, column: Column
) -> None:
    with pytest.raises(EngineFault, match="does not fit") as caught:
        async with engine.run(f"SELECT {sql} AS x", [column]):
            pass
    assert caught.value.hint


async def test_value_that_does_not_fit_is_told_at_once(engine: MySQLEngine) -> None:
    """The other thousand million rows are not waited for."""
    sql = "SELECT 18446744073709551615 AS x FROM mysql.seq_1_to_1000000000"
    with pytest.raises(EngineFault, match="does not fit"):
        async with engine.run(sql, [Column("x", "long")], deadline=20):
            pass


_RANDOM: dict[str, tuple[str, Column, st.SearchStrategy[Any]]] = {
    "a": ("BIGINT", Column("a", "long"), st.integers(-(2**63), 2**63 - 1)),
    "b": ("TINYINT", Column("b", "short"), st.integers(-128, 127)),
    "c": (
        "VARCHAR(200)",
        Column("c", "unicodeChar", "*"),
        st.text(st.characters(codec="utf-8"), max_size=200),
    ),
    "d": (
        "DOUBLE",
        Column("d", "double"),
        # -0 is kept as 0 by some storage.
        st.floats(allow_nan=False, allow_infinity=False).map(lambda x: x + 0.0),
    ),
    "e": (
        "DATETIME(6)",
        Column("e", "char", "*", "timestamp"),
        st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31)),
    ),
    "f": (
        "DATETIME",
        Column("f", "char", "*", "timestamp"),
        st.datetimes(datetime(1000, 1, 1)).map(lambda t: t.replace(microsecond=0)),
    ),
    "g": ("LONGBLOB", Column("g", "unsignedByte", "*"), st.binary(max_size=400)),
    "h": ("MEDIUMINT UNSIGNED", Column("h", "int"), st.integers(0, 2**24 - 1)),
    "i": (
        "DECIMAL(40,15)",
        Column("i", "double"),
        st.decimals(-(10**24), 10**24, places=15),
    ),
    "j": (
        "TIMESTAMP(6) NULL",
        Column("j", "char", "*", "timestamp"),
        st.datetimes(datetime(1970, 1, 2), datetime(2038, 1, 1)),
    ),
    "k": ("YEAR", Column("k", "short"), st.integers(1901, 2155)),
    "l": ("BOOLEAN", Column("l", "boolean"), st.booleans()),
}


@pytest.fixture
def session(mariadb: MariaDBServer, database: "Connection[Any]") -> Iterator[Session]:
    config = MySQLConfig(url_of(mariadb, name_of(database)))
    canceller = Canceller(config)
    found = connect(config, (), canceller)
    yield found
    found.close()
    canceller.close()


def test_rows_are_those_that_pymysql_reads(
    session: Session, database: "Connection[Any]"
) -> None:
    """Though it reads them by the other protocol, as text."""
    names = list(_RANDOM)
    columns = [column for _, column, _ in _RANDOM.values()]
    with database.cursor() as cursor:
        items = ", ".join(f"{name} {_RANDOM[name][0]}" for name in names)
        cursor.execute(
            f"CREATE TABLE random (n INT AUTO_INCREMENT PRIMARY KEY, {items})"
        )
        cursor.execute("SET SESSION time_zone = '+00:00'")

    @settings(max_examples=40, deadline=None)
    @given(
        st.lists(
            st.tuples(*(st.none() | _RANDOM[name][2] for name in names)),
            min_size=1,
            max_size=30,
        )
    )
    def compare(rows: list[tuple[Any, ...]]) -> None:
        with database.cursor() as cursor:
            cursor.execute("DELETE FROM random")
            places = ", ".join(["%s"] * len(names))
            cursor.executemany(
                f"INSERT INTO random ({', '.join(names)}) VALUES ({places})", rows
            )
            sql = f"SELECT {', '.join(names)} FROM random ORDER BY n"
            cursor.execute(sql)
            theirs = [tuple(map(_plain, row)) for row in cursor.fetchall()]
        ours = [
            tuple(row.values())
            for batch in _read(session, sql, columns)
            for row in batch.to_pylist()
        ]
        assert ours == theirs
        assert ours == [tuple(map(_plain, row)) for row in rows]

    compare()


def _plain(value: Any) -> Any:
    return float(value) if isinstance(value, Decimal) else value


def _read(session: Session, sql: str, columns: list[Column]) -> list[pa.RecordBatch]:
    with session.rows(sql) as (fields, packets):
        reader = BinaryRows(fields, columns)
        return [
            conform(reader.read(block, starts), columns)
            for block, starts in packets.blocks()
        ]


async def test_arrays_are_json(engine: MySQLEngine) -> None:
    text = json.dumps([1.5, None, -2])
    columns = (Column("a", "float", "3"), Column("b", "int", "*"))
    sql = f"SELECT '{text}' AS a, '[]' AS b UNION ALL SELECT NULL, NULL"
    async with engine.run(sql, columns) as result:
        rows = [row async for batch in result.batches for row in batch.to_pylist()]
    assert rows == [{"a": [1.5, None, -2.0], "b": []}, {"a": None, "b": None}]
