"""Tables that queries bring to MariaDB: names, values, and several readings."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from math import inf, nan
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dali.arrow import conform, schema_of
from dali.errors import EngineFault
from dali.tableset import Column, Position, Table
from engines.mysql import MySQLEngine
from engines.mysql.binary_rows import BinaryRows
from engines.mysql.cancelling import Canceller
from engines.mysql.config import MySQLConfig
from engines.mysql.quoting import quoted
from engines.mysql.session import connect
from engines.mysql.uploads import load_uploads, place_of
from engines.protocol import Upload
from tests.engines.contract import COLUMNS, FEW, read, upload_of
from tests.engines.mysql.conftest import name_of, opened, url_of
from tests.support.mariadb import MariaDBServer

if TYPE_CHECKING:
    from pymysql.connections import Connection

KINDS = (
    Column("truth", "boolean"),
    Column("octet", "unsignedByte"),
    Column("small", "short"),
    Column("whole", "int"),
    Column("big", "long"),
    Column("single", "float"),
    Column("real", "double"),
    Column("words", "unicodeChar", "*"),
    Column("moment", "char", "*", "timestamp"),
    Column("octets", "unsignedByte", "*"),
    Column("numbers", "float", "*"),
    Column("truths", "boolean", "*"),
)
_SINGLES = st.floats(width=32, allow_nan=False, allow_infinity=False)
_DOUBLES = st.floats(allow_nan=False, allow_infinity=False)
_VALUES = (
    st.booleans(),
    st.integers(0, 255),
    st.integers(-(2**15), 2**15 - 1),
    st.integers(-(2**31), 2**31 - 1),
    st.integers(-(2**63), 2**63 - 1),
    _SINGLES.map(lambda x: x + 0.0),
    _DOUBLES.map(lambda x: x + 0.0),
    st.text(st.characters(codec="utf-8"), max_size=60),
    st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)),
    st.binary(max_size=60),
    st.lists(st.none() | _SINGLES, max_size=4),
    st.lists(st.booleans(), max_size=4),
)
_ROWS = st.lists(st.tuples(*(st.none() | each for each in _VALUES)), max_size=30)


def batch_of(columns: Iterable[Column], rows: list[tuple[Any, ...]]) -> pa.RecordBatch:
    schema = schema_of(tuple(columns))
    values = list(zip(*rows, strict=True)) or [()] * len(schema)
    arrays = [pa.array(v, f.type) for v, f in zip(values, schema, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def upload(engine: MySQLEngine, columns: tuple[Column, ...], *rows: Any) -> Upload:
    table = Table("mine", "TAP_UPLOAD", columns, engine.place("TAP_UPLOAD.mine"))
    batch = batch_of(columns, list(rows))
    return Upload(table, lambda: iter([batch]))


async def rows_of(engine: MySQLEngine, sql: str, sent: Upload) -> list[Any]:
    columns = sent.table.columns
    async with engine.run(sql, columns, uploads=[sent], deadline=30) as result:
        return [
            tuple(row.values()) async for b in result.batches for row in b.to_pylist()
        ]


@pytest.mark.parametrize("loads", [True, False], ids=["load", "insert"])
def test_values_come_back_exactly(
    mariadb: MariaDBServer, database: "Connection[Any]", loads: bool
) -> None:
    config = MySQLConfig(url_of(mariadb, name_of(database)))
    canceller = Canceller(config)
    session = connect(config, (), canceller)
    session.can_load = loads
    place = place_of(name_of(database), "TAP_UPLOAD.mine")
    table = Table("mine", "TAP_UPLOAD", KINDS, place)

    @settings(max_examples=40, deadline=None)
    @given(_ROWS)
    def compare(rows: list[tuple[Any, ...]]) -> None:
        batch = batch_of(KINDS, rows)
        for _ in load_uploads(session, [Upload(table, lambda: iter([batch]))]):
            pass
        with session.rows(f"SELECT * FROM {quoted(place)}") as (fields, packets):
            reader = BinaryRows(fields, KINDS)
            got = [
                row
                for block, starts in packets.blocks()
                for row in conform(reader.read(block, starts), KINDS).to_pylist()
            ]
        session.let_write()
        session.execute(f"DROP TEMPORARY TABLE {quoted(place)}")
        assert got == batch.to_pylist()

    try:
        compare()
    finally:
        session.close()
        canceller.close()


async def test_every_float_of_32_bits(engine: MySQLEngine) -> None:
    random = np.random.default_rng(7)
    numbers = random.integers(0, 2**32, 5000, np.uint32).view(np.float32)
    good = sorted((float(x) + 0.0,) for x in numbers if np.isfinite(x))
    sent = upload(engine, (Column("x", "float"),), *good)
    got = await rows_of(engine, f"SELECT x FROM {quoted(sent.table.physical)}", sent)
    assert sorted(got) == good


async def test_what_is_no_number_is_null(engine: MySQLEngine) -> None:
    columns = (Column("x", "double"), Column("y", "float"))
    sent = upload(engine, columns, (nan, nan), (inf, -inf), (1.0, 2.0), (None, None))
    got = await rows_of(engine, f"SELECT * FROM {quoted(sent.table.physical)}", sent)
    assert got == [(None, None), (None, None), (1.0, 2.0), (None, None)]


@pytest.mark.parametrize("moment", [datetime(1, 1, 1), datetime(9999, 12, 31, 23)])
async def test_first_and_last_times(engine: MySQLEngine, moment: datetime) -> None:
    columns = (Column("t", "char", "*", "timestamp"),)
    sent = upload(engine, columns, (moment,))
    got = await rows_of(engine, f"SELECT t FROM {quoted(sent.table.physical)}", sent)
    assert got == [(moment,)]


@pytest.mark.parametrize("microseconds", [-(2**62), 2**62, 253_402_300_800_000_000])
async def test_times_that_there_are_not(engine: MySQLEngine, microseconds: int) -> None:
    columns = (Column("t", "char", "*", "timestamp"),)
    sent = upload(engine, columns, (microseconds,))
    with pytest.raises(EngineFault, match="year"):
        await rows_of(engine, f"SELECT t FROM {quoted(sent.table.physical)}", sent)


async def test_read_more_than_once(engine: MySQLEngine) -> None:
    """Joined with itself, in a union, in sub-queries and in WITH."""
    sent = upload_of(engine, lambda: iter(FEW))
    mine = quoted(sent.table.physical)
    for sql, count in (
        (f"SELECT a.* FROM {mine} AS a JOIN {mine} AS b ON a.id = b.id", 4),
        (f"SELECT * FROM {mine} UNION ALL SELECT * FROM {mine}", 10),
        (f"SELECT * FROM {mine} WHERE id IN (SELECT id FROM {mine})", 4),
        (f"WITH w AS (SELECT * FROM {mine}) SELECT w.* FROM w, {mine} AS m", 25),
    ):
        batches = await read(engine, sql, uploads=[sent])
        assert sum(batch.num_rows for batch in batches) == count, sql


async def test_texts_differ_if_their_bytes_do(engine: MySQLEngine) -> None:
    columns = (Column("s", "unicodeChar", "*"),)
    texts = ["a", "A", "a ", "\u00e4", "a\u0308", "", " "]
    sent = upload(engine, columns, *((each,) for each in texts))
    mine = quoted(sent.table.physical)
    got = await rows_of(engine, f"SELECT DISTINCT s FROM {mine}", sent)
    assert sorted(got) == sorted((each,) for each in texts)
    got = await rows_of(engine, f"SELECT s FROM {mine} WHERE s = 'a'", sent)
    assert got == [("a",)]


async def test_position_has_an_index(
    engine: MySQLEngine, database: "Connection[Any]"
) -> None:
    columns = (Column("n", "int"), Column("ra", "double"), Column("dec", "double"))
    sent = upload(engine, columns, *((n, n / 100, n / 200) for n in range(9000)))
    table = sent.table
    sent = Upload(replace(table, position=Position("ra", "dec")), sent.batches)
    mine = quoted(table.physical)
    sql = f"SELECT n FROM {mine} WHERE `dec` BETWEEN 0.1 AND 0.2"
    for each in (sent, Upload(table, sent.batches)):
        plan = json.loads(await engine.explain(sql, uploads=[each]))
        assert '"key": ' in json.dumps(plan)


async def test_places(engine: MySQLEngine) -> None:
    names = [
        *("TAP_UPLOAD.a", "TAP_UPLOAD.A", "TAP_UPLOAD.ä", "TAP_UPLOAD.a b", "a.b"),
        *("x" * 200, "x" * 199 + "X", "☃" * 70, "a`b", "a\\b", "%s"),
    ]
    places = [engine.place(name) for name in names]
    # The database may not tell upper case from lower.
    assert len({place[-1].lower() for place in places}) == len(names)
    assert all(len(place[-1]) <= 64 for place in places)
    assert all(place[-1].isascii() for place in places)
    for name, place in zip(names, places, strict=True):
        sent = Upload(Table(name, "TAP_UPLOAD", COLUMNS, place), lambda: iter(FEW))
        sql = f"SELECT * FROM {quoted(place)}"
        batches = await read(engine, sql, uploads=[sent])
        assert sum(batch.num_rows for batch in batches) == 5


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["x" * 65], "named"),
        (["\U0001f680"], "named"),
        (["a "], "named"),
        (["Ra", "RA"], "columns"),
        ([f"c{number}" for number in range(1100)], "columns"),
    ],
    ids=["long", "rocket", "blank", "twice", "many"],
)
async def test_columns_that_the_database_cannot_have(
    engine: MySQLEngine, names: list[str], words: str
) -> None:
    columns = tuple(Column(name, "int") for name in names)
    sent = upload(engine, columns)
    with pytest.raises(EngineFault, match=words) as caught:
        await rows_of(engine, f"SELECT * FROM {quoted(sent.table.physical)}", sent)
    assert caught.value.hint
    assert engine.place("x")[0] not in caught.value.to_text()


@pytest.mark.parametrize("name", ["a`b", "a'b", "a\\", "%s", "ö☃", "SELECT", "a;--"])
async def test_odd_names_of_columns(engine: MySQLEngine, name: str) -> None:
    columns = (Column(name, "int"), Column("b", "unsignedByte", "*"))
    sent = upload(engine, columns, (1, b"x"))
    got = await rows_of(engine, f"SELECT * FROM {quoted(sent.table.physical)}", sent)
    assert got == [(1, b"x")]


async def test_servers_way_is_found_out(
    mariadb: MariaDBServer, database: "Connection[Any]"
) -> None:
    """Where LOAD DATA LOCAL is off, rows come all the same."""
    with database.cursor() as cursor:
        cursor.execute("SET GLOBAL local_infile = OFF")
        try:
            async with opened(mariadb, database) as engine:
                sent = upload_of(engine, lambda: iter(FEW))
                sql = f"SELECT * FROM {quoted(sent.table.physical)}"
                batches = await read(engine, sql, uploads=[sent])
        finally:
            cursor.execute("SET GLOBAL local_infile = ON")
    assert sum(batch.num_rows for batch in batches) == 5
