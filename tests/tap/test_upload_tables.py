"""Tables that a query brings along: from files to rows, over a real database."""

import asyncio
import io
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from astropy.io import fits
from hypothesis import given, settings

from auth import Policy
from dali.arrow import schema_of
from dali.errors import (
    DaliError,
    NotSupported,
    TimedOut,
    TooLarge,
)
from dali.identity import ANONYMOUS
from dali.params import Params
from dali.result import ResultHeader
from dali.tableset import Column, Schema, Table, TableSet
from engines.duckdb import DuckDBConfig, DuckDBEngine, open_engine
from engines.files.upload import read_upload
from formats.registry import find
from tap.config import TapConfig
from tap.plan import Plan
from tap.request import TapRequest
from tap.service import TapService
from tap.upload_tables import UploadedFile, UploadedTable, with_uploads
from tests.formats.samples import COLUMNS, batch_of, encode, sample_batch
from tests.formats.test_votable_reader import _tables
from tests.tap.support import STARS, TABLES, rows_of_stars

LIMIT = 100
CONFIG = TapConfig(title="T", upload_rows=LIMIT)


@pytest.fixture(name="engine")
async def opened() -> AsyncIterator[DuckDBEngine]:
    engine = open_engine(DuckDBConfig(threads=2))
    await engine.open()

    async def stars() -> AsyncIterator[pa.RecordBatch]:  # noqa: ASYNC124
        for batch in rows_of_stars().to_batches():
            yield batch

    await engine.load(STARS, stars())
    yield engine
    await engine.close()


@pytest.fixture
def service(engine: DuckDBEngine) -> TapService:
    tables = TableSet((replace(TABLES.schemas[0], tables=(STARS,)),))
    return TapService(CONFIG, engine, tables, Policy(), read_upload=read_upload)


@dataclass(frozen=True, slots=True)
class Got:
    """An answer, read to its end."""

    header: ResultHeader
    rows: list[dict[str, Any]]
    plan: Plan


async def plan_of(
    service: TapService, query: str, files: Sequence[UploadedFile] = (), **more: str
) -> Plan:
    pairs = {"LANG": "ADQL", "QUERY": query, **more}.items()
    request = TapRequest.from_params(Params(pairs), service.config)
    return await service.prepare(request, ANONYMOUS, files)


async def ask(
    service: TapService, query: str, *files: UploadedFile, **more: str
) -> Got:
    plan = await plan_of(service, query, files, **more)
    async with service.run(plan) as answer:
        rows = [row async for batch in answer.rows for row in batch.to_pylist()]
        return Got(answer.header, rows, plan)


@pytest.fixture
def upload(tmp_path: Path) -> Callable[..., UploadedFile]:
    """Give a way to make uploads of bytes or text."""

    def make(content: str | bytes, name: str = "mine") -> UploadedFile:
        data = content.encode() if isinstance(content, str) else content
        path = tmp_path / f"{len(list(tmp_path.iterdir()))}"
        path.write_bytes(data)
        return UploadedFile(name, path, "", "", f"param:{name}", len(data))

    return make


Make = Callable[..., UploadedFile]


@pytest.mark.parametrize(
    "columns",
    [
        pytest.param("*", id="star"),
        pytest.param("t.*", id="qualified star"),
        pytest.param(", ".join(f't."{c.name}"' for c in COLUMNS), id="columns"),
    ],
)
async def test_all_that_was_sent_comes_back(
    service: TapService, upload: Make, columns: str
) -> None:
    query = f"SELECT {columns} FROM TAP_UPLOAD.mine AS t"
    got = await ask(service, query, upload(encode(find("votable-b2"))))
    assert repr(got.rows) == repr(sample_batch().to_pylist())
    for column, sent in zip(got.header.columns, COLUMNS, strict=True):
        # A column with text beyond ASCII was announced as unicodeChar.
        assert column.datatype in (
            sent.datatype,
            sent.datatype.replace("c", "unicodeC"),
        )
        for what in (
            "name",
            "arraysize",
            "xtype",
            "unit",
            "ucd",
            "utype",
            "description",
        ):
            assert getattr(column, what) == getattr(sent, what)


FIELDS = """
<FIELD name="one" datatype="char"/>
<FIELD name="five" datatype="char" arraysize="5"/>
<FIELD name="wide" datatype="unicodeChar" arraysize="*"/>
<FIELD name="s" datatype="short"><VALUES null="-1"/></FIELD>
<FIELD name="f" datatype="float" unit="mag"/>
<FIELD name="z" datatype="doubleComplex"/>
<FIELD name="g" datatype="int" arraysize="2x2"/>
<FIELD name="b" datatype="bit" arraysize="3"/>
<FIELD name="p" datatype="double" arraysize="2" xtype="point"/>
<FIELD name="c" datatype="double" arraysize="3" xtype="circle"/>
<FIELD name="t" datatype="char" arraysize="*" xtype="timestamp"/>
<FIELD name="i" datatype="double" arraysize="2" xtype="interval"/>
<FIELD name="x" datatype="char" arraysize="*" xtype="my:own"/>
"""
CELLS = [
    *("y", "abcde", "Ω", "-1", "1.5", "1 2", "1 2 3 4", "1 0 1", "10 20"),
    *("10 20 1", "2020-01-01T00:00:00", "0 +Inf", "any"),
]


def document(fields: str, *rows: Sequence[str]) -> str:
    cells = ("".join(f"<TD>{cell}</TD>" for cell in row) for row in rows)
    body = "".join(f"<TR>{row}</TR>" for row in cells)
    return (
        f'<VOTABLE version="1.4"><RESOURCE><TABLE>{fields}<DATA><TABLEDATA>'
        f"{body}</TABLEDATA></DATA></TABLE></RESOURCE></VOTABLE>"
    )


async def test_types_come_back_as_declared(service: TapService, upload: Make) -> None:
    sent = upload(document(FIELDS, CELLS, [""] * len(CELLS)))
    got = await ask(service, "SELECT * FROM TAP_UPLOAD.mine", sent)
    kinds = [(c.name, c.datatype, c.arraysize, c.xtype) for c in got.header.columns]
    assert kinds == [
        ("one", "char", None, None),
        ("five", "char", "5", None),
        ("wide", "unicodeChar", "*", None),
        ("s", "short", None, None),
        ("f", "float", None, None),
        ("z", "double", "2", None),
        ("g", "int", "2x2", None),
        ("b", "boolean", "3", None),
        ("p", "double", "2", "point"),
        ("c", "double", "3", "circle"),
        ("t", "char", "*", "timestamp"),
        ("i", "double", "2", "interval"),
        ("x", "char", "*", "my:own"),
    ]
    first, second = got.rows
    assert (first["one"], first["s"], first["z"]) == ("y", None, [1.0, 2.0])
    assert (first["b"], first["i"]) == ([True, False, True], [0.0, np.inf])
    assert set(second.values()) == {None}


async def test_sent_again_it_is_the_same(service: TapService, upload: Make) -> None:
    """What we answer can be uploaded, and is answered again."""
    sent = upload(document(FIELDS, CELLS, [""] * len(CELLS)))
    query = "SELECT * FROM TAP_UPLOAD.mine"
    first = await ask(service, query, sent)
    batch = pa.RecordBatch.from_pylist(
        first.rows, schema=schema_of(first.header.columns)
    )
    for name in ("votable-b2", "votable-b", "votable-td"):
        written = encode(find(name), ResultHeader(first.header.columns), [batch])
        again = await ask(service, query, upload(written))
        # Our documents declare all text of variable length.
        assert [(c.datatype, c.arraysize) for c in again.header.columns] == [
            (c.datatype, "*" if "har" in c.datatype else c.arraysize)
            for c in first.header.columns
        ]
        if name == "votable-b2":
            assert repr(again.rows) == repr(first.rows)


@settings(max_examples=25, deadline=None)
@given(_tables())
def test_whatever_is_sent_comes_back(
    table: tuple[tuple[Column, ...], list[list[object]]],
) -> None:
    """As DuckDB and its connection to Arrow see it, and nobody in between."""
    columns, rows = table
    schema_rows = [dict(zip([c.name for c in columns], r, strict=True)) for r in rows]

    async def run(path: Path) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        engine = open_engine(DuckDBConfig(threads=1))
        await engine.open()
        service = TapService(
            CONFIG, engine, TableSet(), Policy(), read_upload=read_upload
        )
        sent = UploadedFile("mine", path, "", "", "param:mine", 1)
        got = await ask(service, "SELECT * FROM TAP_UPLOAD.mine", sent)
        found = await asyncio.to_thread(read_upload, path)
        batches = await asyncio.to_thread(lambda: list(found.batches()))
        await engine.close()
        return got.rows, [row for batch in batches for row in batch.to_pylist()]

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "1"
        batch = batch_of(columns, rows)
        path.write_bytes(encode(find("votable-b2"), ResultHeader(columns), [batch]))
        got, read = asyncio.run(run(path))
    assert repr(got) == repr(read)
    assert len(got) == len(schema_rows)


CSV = "id,ra dec,Ra,RA\n0,a,10.5,1\n3,b,20.5,2\n9,,30.5,3\n"


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        pytest.param("SELECT id FROM TAP_UPLOAD.mine", [0, 3, 9], id="as sent"),
        pytest.param("SELECT id FROM tap_upload.MINE", [0, 3, 9], id="other case"),
        pytest.param('SELECT id FROM "TAP_UPLOAD"."mine"', [0, 3, 9], id="quoted"),
        pytest.param("SELECT mine.id FROM tap_upload.mine", [0, 3, 9], id="by name"),
        pytest.param(
            "SELECT TAP_UPLOAD.mine.id FROM TAP_UPLOAD.mine", [0, 3, 9], id="whole name"
        ),
        pytest.param("SELECT ID FROM TAP_UPLOAD.mine AS m", [0, 3, 9], id="column"),
        pytest.param(
            'SELECT "ra dec" FROM TAP_UPLOAD.mine', ["a", "b", None], id="odd column"
        ),
        pytest.param('SELECT "Ra" FROM TAP_UPLOAD.mine', [10.5, 20.5, 30.5], id="Ra"),
        pytest.param("SELECT RA_1 FROM TAP_UPLOAD.mine", [1, 2, 3], id="RA told apart"),
        pytest.param(
            "SELECT s.name FROM sky.stars s JOIN TAP_UPLOAD.mine m ON m.id = s.id",
            ["s0", "s3"],
            id="join",
        ),
        pytest.param(
            "SELECT s.name FROM TAP_UPLOAD.mine JOIN sky.stars s USING (id)",
            ["s0", "s3"],
            id="using",
        ),
        pytest.param(
            "SELECT id FROM sky.stars WHERE id NOT IN (SELECT id FROM tap_upload.mine)",
            [1, 2, 4],
            id="sub-query",
        ),
        pytest.param(
            "WITH w AS (SELECT * FROM TAP_UPLOAD.mine) SELECT id FROM w WHERE id > 0",
            [3, 9],
            id="with",
        ),
        pytest.param(
            "SELECT a.id FROM TAP_UPLOAD.mine a, TAP_UPLOAD.mine b WHERE a.id > b.id",
            [3, 9, 9],
            id="twice",
        ),
        pytest.param(
            "SELECT id FROM TAP_UPLOAD.mine WHERE 1 = CONTAINS("
            'POINT("Ra", 0), CIRCLE(20, 0, 1))',
            [3],
            id="cone",
        ),
        pytest.param("SELECT COUNT(*) FROM TAP_UPLOAD.mine", [3], id="count"),
    ],
)
async def test_queries(
    service: TapService, upload: Make, query: str, rows: list[object]
) -> None:
    got = await ask(service, query, upload(CSV))
    values = [next(iter(row.values())) for row in got.rows]
    assert sorted(values, key=str) == sorted(rows, key=str)


async def test_shapes_and_times_are_what_they_say(
    service: TapService, upload: Make
) -> None:
    sent = upload(document(FIELDS, CELLS))
    query = (
        "SELECT COORD1(p) AS lon FROM TAP_UPLOAD.mine WHERE 1 = CONTAINS(p, c) AND "
        "t < '2020-01-02T00:00:00' AND t >= '2020-01-01T00:00:00'"
    )
    assert (await ask(service, query, sent)).rows == [{"lon": 10.0}]


async def test_two_tables_and_only_those_that_are_read(
    service: TapService, upload: Make
) -> None:
    files = [
        upload("a\n1\n", "one"),
        upload("a\n2\n", "two"),
        upload("a\n3\n", "three"),
    ]
    query = "SELECT one.a + two.a AS s FROM TAP_UPLOAD.two, TAP_UPLOAD.one"
    got = await ask(service, query, *files)
    assert got.rows == [{"s": 3}]
    assert {each.table.name for each in got.plan.uploads} == {"one", "two"}
    assert not (await ask(service, "SELECT id FROM sky.stars", *files)).plan.uploads


async def test_requests_at_the_same_time(service: TapService, upload: Make) -> None:
    query = "SELECT SUM(a) AS s FROM TAP_UPLOAD.mine"
    files = [upload(f"a\n{n}\n{n}\n") for n in range(8)]
    got = await asyncio.gather(*(ask(service, query, file) for file in files))
    assert [answer.rows[0]["s"] for answer in got] == [2 * n for n in range(8)]


async def test_nobody_else_sees_it(service: TapService, upload: Make) -> None:
    plan = await plan_of(service, "SELECT a FROM TAP_UPLOAD.mine", [upload("a\n1\n")])
    async with service.run(plan):
        for name in ("TAP_UPLOAD.mine", "mine", '"TAP_UPLOAD.mine"', "temp.main.mine"):
            with pytest.raises(DaliError):
                await ask(service, f"SELECT a FROM {name}")
    with pytest.raises(DaliError):
        await ask(service, "SELECT a FROM TAP_UPLOAD.mine")
    tables = service.visible(ANONYMOUS).tables
    assert [table.name for table in tables] == ["stars"]


async def test_it_hides_a_published_schema_of_its_name(
    engine: DuckDBEngine, upload: Make
) -> None:
    stolen = Table("stars", "tap_upload", STARS.columns, STARS.physical)
    tables = TableSet((Schema("tap_upload", (stolen,)),))
    service = TapService(CONFIG, engine, tables, Policy(), read_upload=read_upload)
    assert len((await ask(service, "SELECT id FROM tap_upload.stars")).rows) == 5
    sent = upload("id\n77\n", "stars")
    got = await ask(service, "SELECT id FROM tap_upload.stars", sent)
    assert got.rows == [{"id": 77}]
    assert len(tuple(with_uploads(tables, got.plan.uploads).tables)) == 1


async def test_metadata_without_rows(service: TapService, upload: Make) -> None:
    query = "SELECT * FROM TAP_UPLOAD.mine"
    got = await ask(service, query, upload(CSV), MAXREC="0")
    assert ([c.name for c in got.header.columns][:2], got.rows) == (
        ["id", "ra dec"],
        [],
    )


async def test_no_rows(service: TapService, upload: Make) -> None:
    got = await ask(service, "SELECT a FROM TAP_UPLOAD.mine", upload("a\n"))
    assert got.rows == []
    query = "SELECT COUNT(*) AS n FROM TAP_UPLOAD.mine"
    assert (await ask(service, query, upload("a\n"))).rows == [{"n": 0}]


async def test_explained(service: TapService, upload: Make) -> None:
    query = "SELECT m.id FROM TAP_UPLOAD.mine m JOIN sky.stars USING (id)"
    got = await ask(service, query, upload(CSV), EXPLAIN="1")
    told = "\n".join(row["line"] for row in got.rows if row["part"] == "plan")
    assert "TAP_UPLOAD.mine" in told or "HASH_JOIN" in told


def fits_of(rows: int) -> bytes:
    hdu = fits.BinTableHDU.from_columns(
        [fits.Column("a", "J", array=np.arange(rows, dtype="i4"))]
    )
    sink = io.BytesIO()
    hdu.writeto(sink)
    return sink.getvalue()


def csv_of(rows: int) -> bytes:
    return b"a\n" + b"".join(b"%d\n" % n for n in range(rows))


def votable_of(rows: int) -> bytes:
    column = (Column("a", "int"),)
    batch = pa.record_batch({"a": pa.array(range(rows), pa.int32())})
    return encode(find("votable-b2"), ResultHeader(column), [batch])


def parquet_of(rows: int) -> bytes:
    column = (Column("a", "int"),)
    batch = pa.record_batch({"a": pa.array(range(rows), pa.int32())})
    return encode(find("parquet"), ResultHeader(column), [batch])


@pytest.mark.parametrize(
    "write",
    [
        pytest.param(fits_of, id="FITS"),
        pytest.param(csv_of, id="CSV"),
        pytest.param(votable_of, id="VOTable"),
        pytest.param(parquet_of, id="Parquet"),
    ],
)
async def test_rows_are_counted(
    service: TapService, upload: Make, write: Callable[[int], bytes]
) -> None:
    query = "SELECT COUNT(*) AS n FROM TAP_UPLOAD.mine"
    got = await ask(service, query, upload(write(LIMIT)))
    assert got.rows == [{"n": LIMIT}]
    with pytest.raises(TooLarge, match="too many rows") as caught:
        await ask(service, query, upload(write(LIMIT + 1)))
    assert caught.value.place == "UPLOAD mine"
    assert f"{LIMIT} are taken" in caught.value.to_text()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param("", "is empty", id="at once"),
        pytest.param(
            document('<FIELD name="a" datatype="int"/>', "x"), "int", id="later"
        ),
        pytest.param("a,b\n1\n", "more or fewer", id="CSV"),
    ],
)
async def test_errors_say_of_which_table(
    service: TapService, upload: Make, tmp_path: Path, content: str, words: str
) -> None:
    good = upload("a\n1\n", "good")
    with pytest.raises(DaliError) as caught:
        query = "SELECT * FROM TAP_UPLOAD.mine, TAP_UPLOAD.good"
        await ask(service, query, good, upload(content))
    told = caught.value.to_text()
    assert told.startswith("UPLOAD mine: The file")
    assert words in told
    assert str(tmp_path) not in told


async def test_a_service_that_takes_none(engine: DuckDBEngine) -> None:
    service = TapService(CONFIG, engine, TableSet(), Policy())
    with pytest.raises(NotSupported, match="takes no uploaded") as caught:
        await ask(service, "SELECT 1 AS a", UPLOAD="mine,param:mine")
    assert (caught.value.place, bool(caught.value.hint)) == ("UPLOAD", True)


async def test_a_reader_that_never_ends(engine: DuckDBEngine, upload: Make) -> None:
    @dataclass
    class Endless:
        columns: tuple[Column, ...] = (Column("a", "int"),)
        description: str | None = None
        nrows: int | None = None

        def batches(self) -> Iterator[pa.RecordBatch]:
            while True:
                time.sleep(0.02)
                yield pa.record_batch({"a": pa.array([], pa.int32())})

    def read(path: Path, media_type: str = "", file_name: str = "") -> UploadedTable:
        return Endless()

    config = TapConfig(duration_seconds=1)
    service = TapService(config, engine, TableSet(), Policy(), read_upload=read)
    with pytest.raises(TimedOut):
        await ask(service, "SELECT a FROM TAP_UPLOAD.mine", upload("a\n"))


@pytest.mark.parametrize(
    "row",
    [
        pytest.param("<TR ><TD>1</TD></TR>", id="odd rows"),
        pytest.param("<TR><TD>1</TD></TR>", id="plain rows"),
        pytest.param("<!-- no row -->", id="no rows"),
    ],
)
@pytest.mark.parametrize("how", ["cancelled", "deadline"])
async def test_a_long_file_is_let_go_of(
    engine: DuckDBEngine, upload: Make, row: str, how: str
) -> None:
    whole = document('<FIELD name="a" datatype="int"/>', ["1"])
    # Comments are read many times faster than rows.
    size = 240_000_000 if row.startswith("<!--") else 40_000_000
    rows = row * (size // len(row))
    sent = upload(whole.replace("<TABLEDATA>", f"<TABLEDATA>{rows}"))
    config = TapConfig(upload_rows=10**8, duration_seconds=60)
    service = TapService(config, engine, TableSet(), Policy(), read_upload=read_upload)
    plan = await plan_of(service, "SELECT a.a FROM TAP_UPLOAD.mine a", [sent])
    seconds = 0.2 if how == "deadline" else 60.0
    plan = replace(plan, limits=replace(plan.limits, seconds=seconds))
    begun = time.monotonic()

    async def run() -> None:
        async with service.run(plan):
            pytest.fail("It was read to its end.")

    task = asyncio.create_task(run())
    if how == "cancelled":
        await asyncio.sleep(0.2)
        task.cancel()
    with pytest.raises((asyncio.CancelledError, TimedOut)):
        await task
    # A quarter of a second where nothing else runs.
    assert time.monotonic() - begun < 3
    assert not engine._running


@pytest.mark.parametrize(
    ("size", "rows"),
    [
        pytest.param(0, 1, id="nothing"),
        pytest.param(56 * 40, 40, id="some"),
        pytest.param(10**9, LIMIT, id="no more than may be"),
    ],
)
async def test_unknown_numbers_of_rows_are_guessed(
    service: TapService, upload: Make, size: int, rows: int
) -> None:
    sent = replace(upload("a,b,c,d,e,f\n1,1,1,1,1,x\n"), size=size)
    plan = await plan_of(service, "SELECT * FROM TAP_UPLOAD.mine", [sent])
    assert plan.uploads[0].table.nrows == rows
