"""What every store of users' tables must do.  Each engine's tests subclass this."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterable
from datetime import datetime
from itertools import count
from math import inf, nan
from typing import Any

import pyarrow as pa
import pytest

from adql import compile as compile_adql
from dali.arrow import schema_of
from dali.errors import EngineFault
from dali.tableset import Column, Position, Schema, Table, TableSet
from engines.protocol import Engine, TableStore

__all__ = ["TableStoreContract"]

_keys = count()

KINDS = (
    Column("id", "long"),
    Column("truth", "boolean"),
    Column("octet", "unsignedByte"),
    Column("small", "short"),
    Column("whole", "int"),
    Column("single", "float"),
    Column("real", "double"),
    Column("words", "unicodeChar", "*"),
    Column("moment", "char", "*", xtype="timestamp"),
    Column("octets", "unsignedByte", "*"),
    Column("numbers", "double", "*"),
    Column("counts", "int", "*"),
)
ROWS: tuple[tuple[Any, ...], ...] = (
    (
        *(1, True, 255, -(2**15), -(2**31), 0.1, 1e-300, "naïve ☃ 🚀 \\ ' \" \t \n"),
        *(datetime(1582, 10, 15, 1, 2, 3, 456789), b"\x00\xff\\'", [1.5, 2.5], [1, -1]),
    ),
    (2, *(None,) * 11),
    (3, False, 0, 0, 0, 0.0, 1.5, "", datetime(1970, 1, 1), b"", [], []),
)
STARS = (Column("id", "long"), Column("ra", "double"), Column("dec", "double"))


def batch_of(
    columns: Iterable[Column], rows: Iterable[tuple[Any, ...]]
) -> pa.RecordBatch:
    """Make a batch of rows."""
    schema = schema_of(tuple(columns))
    values = list(zip(*rows, strict=True)) or [()] * len(schema)
    arrays = [pa.array(v, f.type) for v, f in zip(values, schema, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


async def flow(  # noqa: ASYNC124 (as an engine's rows come)
    *batches: pa.RecordBatch | Exception,
) -> AsyncIterator[pa.RecordBatch]:
    """Give batches, and raise what is an error among them."""
    for batch in batches:
        if isinstance(batch, Exception):
            raise batch
        yield batch


def table_of(columns: tuple[Column, ...], **said: Any) -> Table:
    """Describe a user's table."""
    return Table("mine", "mydb", columns, **said)


def new_key() -> str:
    """Give a key that no other table has."""
    return f"k{next(_keys)}"


class TableStoreContract(ABC):
    """The tests."""

    has_nan = True
    """Whether the database has NaN and the infinities."""

    @abstractmethod
    @pytest.fixture
    def engine(self) -> AsyncIterator[Engine]:
        """Give an open engine that has a store."""

    @pytest.fixture
    def store(self, engine: Engine) -> TableStore:
        assert engine.store is not None
        return engine.store

    async def ask(self, engine: Engine, table: Table, query: str) -> list[Any]:
        """Ask in ADQL of ``mydb.mine``; give the rows."""
        assert engine.store is not None
        await engine.store.attach(table)
        tables = TableSet((Schema("mydb", (table,)),))
        compiled = compile_adql(query, tables, engine.dialect)
        async with engine.run(compiled.sql, compiled.columns) as result:
            batches = [batch async for batch in result.batches]
        return [tuple(row.values()) for b in batches for row in b.to_pylist()]

    async def test_rows_come_back_exactly(
        self, engine: Engine, store: TableStore
    ) -> None:
        made = await store.create(table_of(KINDS), new_key())
        assert made.nrows == 0
        made = await store.append(made, flow(batch_of(KINDS, ROWS)))
        assert made.nrows == len(ROWS)
        assert made.columns == KINDS
        got = await self.ask(engine, made, "SELECT * FROM mydb.mine ORDER BY id")
        wanted = batch_of(KINDS, ROWS).to_pylist()
        assert got == [tuple(row.values()) for row in wanted]

    async def test_what_is_no_number(self, engine: Engine, store: TableStore) -> None:
        columns = (Column("id", "long"), Column("x", "double"), Column("y", "float"))
        rows = [(1, nan, nan), (2, inf, -inf), (3, None, None)]
        made = await store.create(table_of(columns), new_key())
        made = await store.append(made, flow(batch_of(columns, rows)))
        got = await self.ask(engine, made, "SELECT x, y FROM mydb.mine ORDER BY id")
        kept = [row[1:] for row in rows] if self.has_nan else [(None, None)] * 3
        assert repr(got) == repr(kept)

    async def test_empty_table(self, engine: Engine, store: TableStore) -> None:
        made = await store.create(table_of(KINDS), new_key())
        assert not await self.ask(engine, made, "SELECT * FROM mydb.mine")
        made = await store.append(made, flow(batch_of(KINDS, ())))
        assert not await self.ask(engine, made, "SELECT * FROM mydb.mine")

    async def test_several_appends(self, engine: Engine, store: TableStore) -> None:
        made = await store.create(table_of(STARS), new_key())
        for number in range(40):
            row = (number, 1.0, 2.0)
            made = await store.append(made, flow(batch_of(STARS, [row])))
        assert made.nrows == 40
        got = await self.ask(engine, made, "SELECT id FROM mydb.mine ORDER BY id")
        assert got == [(number,) for number in range(40)]

    @pytest.mark.parametrize(
        "bad",
        [
            pytest.param(ZeroDivisionError(), id="reader"),
            pytest.param(pa.record_batch({"a": ["x"]}), id="columns"),
            pytest.param(
                pa.record_batch({"id": ["x"], "ra": [1.0], "dec": [1.0]}), id="kind"
            ),
        ],
    )
    async def test_all_rows_or_none(
        self, engine: Engine, store: TableStore, bad: Any
    ) -> None:
        made = await store.create(table_of(STARS), new_key())
        made = await store.append(made, flow(batch_of(STARS, [(1, 1.0, 1.0)])))
        more = batch_of(STARS, [(2, 2.0, 2.0)])
        with pytest.raises(Exception) as caught:
            await store.append(made, flow(more, bad))
        if isinstance(bad, pa.RecordBatch):
            assert isinstance(caught.value, EngineFault)
        assert await self.ask(engine, made, "SELECT id FROM mydb.mine") == [(1,)]
        made = await store.append(made, flow(more))
        got = await self.ask(engine, made, "SELECT id FROM mydb.mine ORDER BY id")
        assert got == [(1,), (2,)]

    async def test_cancelled_append_leaves_nothing(
        self, engine: Engine, store: TableStore
    ) -> None:
        made = await store.create(table_of(STARS), new_key())
        begun = asyncio.Event()

        async def endless() -> AsyncIterator[pa.RecordBatch]:
            yield batch_of(STARS, [(1, 1.0, 1.0)])
            begun.set()
            await asyncio.Event().wait()

        task = asyncio.create_task(store.append(made, endless()))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not await self.ask(engine, made, "SELECT id FROM mydb.mine")
        made = await store.append(made, flow(batch_of(STARS, [(1, 1.0, 1.0)])))
        assert await self.ask(engine, made, "SELECT id FROM mydb.mine") == [(1,)]

    @pytest.mark.parametrize(
        "name", ["a b", 'a"b', "a`b", "a.b", "a'b;--", "SELECT", "ö☃", "x" * 60, "%s"]
    )
    async def test_names_of_columns(
        self, engine: Engine, store: TableStore, name: str
    ) -> None:
        columns = (Column(name, "int"),)
        made = await store.create(table_of(columns), new_key())
        made = await store.append(made, flow(batch_of(columns, [(1,)])))
        written = name.replace('"', '""')
        query = f'SELECT "{written}" AS x FROM mydb.mine'
        assert await self.ask(engine, made, query) == [(1,)]
        made = await store.index(made, [name])
        assert await self.ask(engine, made, query) == [(1,)]

    async def test_index(self, engine: Engine, store: TableStore) -> None:
        made = await store.create(table_of(STARS), new_key())
        rows = [(number, 1.0, 2.0) for number in range(100)]
        made = await store.append(made, flow(batch_of(STARS, rows)))
        made = await store.index(made, ["id"])
        assert made.column("id").indexed
        assert made.nrows == 100
        query = "SELECT ra FROM mydb.mine WHERE id = 7"
        assert await self.ask(engine, made, query) == [(1.0,)]
        with pytest.raises(EngineFault, match="no column"):
            await store.index(made, ["nothing"])

    async def test_unique_index(self, engine: Engine, store: TableStore) -> None:
        made = await store.create(table_of(STARS), new_key())
        one = batch_of(STARS, [(1, 1.0, 1.0), (None, 1.0, 1.0), (None, 1.0, 1.0)])
        made = await store.append(made, flow(one))
        with pytest.raises(EngineFault, match="unique"):
            await store.index(made, ["ra"], unique=True)
        made = await store.index(made, ["id"], unique=True)
        with pytest.raises(EngineFault, match="unique"):
            await store.append(made, flow(batch_of(STARS, [(1, 2.0, 2.0)])))
        query = "SELECT COUNT(*) AS n FROM mydb.mine"
        assert await self.ask(engine, made, query) == [(3,)]

    @pytest.mark.parametrize("given", [["ra", "dec"], ["dec", "ra"]])
    async def test_position(
        self, engine: Engine, store: TableStore, given: list[str]
    ) -> None:
        made = await store.create(table_of(STARS), new_key())
        rows = [(n, n % 360 + 0.0, n % 180 - 89.5) for n in range(2000)]
        made = await store.append(made, flow(batch_of(STARS, rows)))
        made = await store.index(made, given)
        await self._looks_right(engine, made, rows)
        more = [(2000, 10.0, 20.0), (2001, None, None), (2002, 10.5, 20.5)]
        made = await store.append(made, flow(batch_of(STARS, more)))
        await self._looks_right(engine, made, [*rows, *more])
        assert made.nrows == 2003

    async def test_position_from_the_start(
        self, engine: Engine, store: TableStore
    ) -> None:
        table = table_of(STARS, position=Position("ra", "dec"))
        made = await store.create(table, new_key())
        rows = [(n, n % 360 + 0.0, n % 180 - 89.5) for n in range(2000)]
        made = await store.append(made, flow(batch_of(STARS, rows)))
        await self._looks_right(engine, made, rows)

    async def _looks_right(
        self, engine: Engine, table: Table, rows: list[tuple[Any, ...]]
    ) -> None:
        position = table.position
        assert position is not None
        assert (position.ra, position.dec) == ("ra", "dec")
        assert position.healpix is not None or position.sphere is not None
        query = "SELECT id FROM mydb.mine WHERE 1 = CONTAINS(POINT(ra, dec), {})"
        got = await self.ask(engine, table, query.format("CIRCLE(10.2, 20.2, 1)"))
        inside = {n for n, ra, dec in rows if ra in (10.0, 10.5) and dec > 19.4}
        assert {row[0] for row in got} == {n for n in inside if _near(rows[n])}
        got = await self.ask(engine, table, query.format("CIRCLE(0, 0, 180)"))
        assert len(got) == sum(ra is not None for _, ra, _ in rows)

    async def test_drop(self, engine: Engine, store: TableStore) -> None:
        made = await store.create(table_of(STARS), new_key())
        await store.attach(made)
        await store.drop(made)
        with pytest.raises(EngineFault):
            await store.attach(made)
        await store.drop(made)

    async def test_size_grows(self, engine: Engine, store: TableStore) -> None:
        made = await store.create(table_of(STARS), new_key())
        assert await store.size(made) >= 0
        rows = [(n, n * 0.7 % 360, n * 0.3 % 90) for n in range(50_000)]
        made = await store.append(made, flow(batch_of(STARS, rows)))
        assert await store.size(made) >= 200_000

    async def test_keys_are_no_names(self, store: TableStore) -> None:
        for key in ("", "A", 'x"y', "../x", "a" * 41, "a b"):
            with pytest.raises(ValueError, match="key"):
                await store.create(table_of(STARS), key)

    async def test_many_at_once(self, engine: Engine, store: TableStore) -> None:
        async def one(number: int) -> Table:
            made = await store.create(table_of(STARS), new_key())
            row = (number, 1.0, 1.0)
            return await store.append(made, flow(batch_of(STARS, [row])))

        tables = await asyncio.gather(*(one(number) for number in range(8)))
        for number, table in enumerate(tables):
            got = await self.ask(engine, table, "SELECT id FROM mydb.mine")
            assert got == [(number,)]


def _near(row: tuple[Any, ...]) -> bool:
    """Tell whether a row is within a degree of (10.2, 20.2), or about."""
    _, ra, dec = row
    return bool(abs(ra - 10.2) < 1.0 and abs(dec - 20.2) < 0.9)
