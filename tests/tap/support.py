"""A TAP service over real DuckDB tables, and what its answers say."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pyarrow as pa
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer
from aiohttp.typedefs import Handler
from lxml import etree

from auth import IDENTITY, Policy
from dali.identity import Identity
from dali.tableset import Column, ForeignKey, Provenance, Schema, Table, TableSet
from engines.duckdb import DuckDBConfig, open_engine
from engines.files.upload import read_upload
from engines.protocol import Engine, HomeEngine
from tap.app import make_app
from tap.config import TapConfig
from tap.examples import Example
from tap.opening import Parts
from uws import DirectoryStore, Jobs, UwsConfig

__all__ = [
    "BROKEN",
    "EXAMPLE",
    "STARS",
    "TABLES",
    "rows_of_stars",
    "serving",
    "status_of",
]

STARS = Table(
    "stars",
    "sky",
    (
        Column("id", "long", ucd="meta.id;meta.main", principal=True, nullable=False),
        Column("ra", "double", unit="deg", ucd="pos.eq.ra;meta.main"),
        Column("dec", "double", unit="deg", ucd="pos.eq.dec;meta.main"),
        Column("name", "char", "*", description="Name & <designation>"),
        Column("date", "char", "*", xtype="timestamp"),
    ),
    physical=("sky", "stars"),
    description="Stars < 10 mag & more",
    nrows=5,
    provenance=Provenance("A survey", "CC0", citation="Brahe 1602", doi="10.1/x"),
)
ORBITS = Table(
    "Odd Table",
    "sky",
    (Column("star", "long"), Column("Period", "double", unit="d")),
    physical=("sky", "Odd Table"),
    keys=(ForeignKey("sky.stars", (("star", "id"),)),),
)
SECRET = Table("t", "secret", (Column("x", "int"),), physical=("secret", "t"))
TABLES = TableSet(
    (Schema("sky", (STARS, ORBITS), description="The sky"), Schema("secret", (SECRET,)))
)
EXAMPLE = Example(
    "few", "A few stars", "SELECT TOP 3 id, ra FROM sky.stars", "See & <it>"
)
POLICY = Policy({"secret": frozenset({"team"})})

_VOTABLE = "{http://www.ivoa.net/xml/VOTable/v1.3}"


def rows_of_stars(count: int = 5) -> pa.Table:
    """Make so many stars, the last without a name."""
    ids = list(range(count))
    return pa.table(
        {
            "id": pa.array(ids, pa.int64()),
            "ra": pa.array([i * 360.0 / count for i in ids]),
            "dec": pa.array([0.5] * count),
            "name": pa.array([f"s{i}" for i in ids[:-1]] + [None], pa.string()),
            "date": pa.array([0] * count, pa.timestamp("us")),
        }
    )


@dataclass(frozen=True, slots=True)
class Served:
    """A running service, and a client for it."""

    url: str
    client: ClientSession
    server: TestServer
    jobs: Jobs


async def _batches(rows: pa.Table) -> AsyncIterator[pa.RecordBatch]:  # noqa: ASYNC124
    for batch in rows.to_batches():
        yield batch


class Published:
    """An engine that publishes tables which were loaded into it."""

    def __init__(self, inner: HomeEngine, tables: TableSet) -> None:
        self._inner = inner
        self._tables = tables

    def __getattr__(self, name: str) -> object:
        return getattr(self._inner, name)

    async def tableset(self) -> TableSet:  # noqa: ASYNC124
        return self._tables


@asynccontextmanager
async def serving(
    config: TapConfig | None = None,
    engine: HomeEngine | None = None,
    *,
    stars: int = 5,
    examples: Sequence[Example] = (EXAMPLE,),
    jobs: UwsConfig | None = None,
    others: Sequence[Engine] = (),
    keep_in: Path | None = None,
) -> AsyncIterator[Served]:
    """Run a service at ``/tap``, over DuckDB if no engine is given.

    ``others`` are databases beside it, which are open.  Who asks is in the header
    ``X-User``.  With ``keep_in`` that user may keep tables, in this folder.
    """
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        place = keep_in or folder
        kept = Jobs(
            f"sqlite:///{place}/jobs.sqlite",
            DirectoryStore(folder / "files"),
            jobs or UwsConfig(reserve_bytes=0),
        )
        users = None if keep_in is None else keep_in / "users"
        served = _serving(config, engine, kept, stars, examples, tuple(others), users)
        yield await stack.enter_async_context(served)


@asynccontextmanager
async def _serving(
    config: TapConfig | None,
    engine: HomeEngine | None,
    jobs: Jobs,
    stars: int,
    examples: Sequence[Example],
    others: tuple[Engine, ...],
    users: Path | None,
) -> AsyncIterator[Served]:
    answering = engine or open_engine(DuckDBConfig(user_tables=users))
    await answering.open()
    if engine is None:
        await answering.load(STARS, _batches(rows_of_stars(stars)))
        odd = pa.table({"star": pa.array([1], pa.int64()), "Period": pa.array([2.5])})
        await answering.load(ORBITS, _batches(odd))
    root = web.Application(middlewares=[_told_who])
    published: HomeEngine = Published(answering, TABLES)  # type: ignore[assignment]
    parts = Parts(
        published,
        jobs,
        POLICY,
        read_upload,
        others,
        user_store=published if users is not None else None,
    )
    root.add_subapp("/tap", make_app(config or TapConfig(title="T"), parts, examples))
    server = TestServer(root)
    await jobs.open()
    await server.start_server()
    await jobs.start()
    try:
        # What compression keeps back would hide what the service sends.
        plain = {"Accept-Encoding": "identity"}
        async with ClientSession(headers=plain) as client:
            yield Served(str(server.make_url("/tap")), client, server, jobs)
    finally:
        await jobs.stop()  # noqa: ASYNC102
        await server.close()  # noqa: ASYNC102
        await jobs.close()  # noqa: ASYNC102
        await answering.close()  # noqa: ASYNC102


@web.middleware
async def _told_who(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Believe who says who they are."""
    if name := request.headers.get("X-User"):
        request[IDENTITY] = Identity(name)
    return await handler(request)


def status_of(document: bytes) -> tuple[str, str]:
    """Give the last QUERY_STATUS of a VOTable, and its text."""
    root = etree.fromstring(document)
    assert root.tag == f"{_VOTABLE}VOTABLE"
    last = [i for i in root.iter(f"{_VOTABLE}INFO") if i.get("name") == "QUERY_STATUS"][
        -1
    ]
    return last.get("value") or "", last.text or ""


BROKEN = "SELECT nothing FROM sky.stars"
"""A query that does not compile."""
