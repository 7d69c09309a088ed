"""A sky of random positions in PostgreSQL, alike under each kind of index."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import astropy.units as u
import numpy as np
import numpy.typing as npt
import psycopg
from astropy.coordinates import Latitude, Longitude
from cdshealpix.nested import lonlat_to_healpix

from adql import compile
from adql.dialects import POSTGRESQL
from adql.geometry.sphere import Vectors, lonlat, unit_vectors
from dali.tableset import Column, HealpixIndex, Position, Schema, Table, TableSet
from tests.support.postgresql import Server

__all__ = ["KINDS", "Sky", "fill", "positions"]

KINDS = {
    "plain": (None, "", Position("ra", "dec")),
    "healpix": (
        None,
        "CREATE INDEX by_healpix ON {} (hpx)",
        Position("ra", "dec", HealpixIndex("hpx", clustered=False)),
    ),
    "pgsphere": (
        "pg_sphere",
        "CREATE INDEX by_pgsphere ON {} "
        'USING gist (spoint(radians(ra), radians("dec")))',
        Position("ra", "dec", sphere="pgsphere"),
    ),
    "q3c": (
        "q3c",
        'CREATE INDEX by_q3c ON {} (q3c_ang2ipix(ra, "dec"))',
        Position("ra", "dec", sphere="q3c"),
    ),
}
"""Of each kind of index: its extension, the statement that makes it, the position."""

_ROWS = 50_000
_FEW = 500

_COLUMNS = (
    Column("id", "int"),
    Column("ra", "double", unit="deg"),
    Column("dec", "double", unit="deg"),
    Column("hpx", "long"),
    Column("radius", "double", unit="deg"),
    Column("footprint", "double", "*", "polygon"),
    Column("cone", "double", "3", "circle"),
)


@dataclass(frozen=True, slots=True)
class Sky:
    """A database with a kind of index on ``many``, and none on ``few``."""

    kind: str
    connection: psycopg.Connection

    @property
    def tables(self) -> TableSet:
        """Tell what may be queried."""
        position = KINDS[self.kind][2]
        many = Table("many", "t", _COLUMNS, ("public", "many"), position=position)
        few = Table(
            "few", "t", _COLUMNS, ("public", "few"), position=Position("ra", "dec")
        )
        return TableSet((Schema("t", (many, few)),))

    def sql(self, query: str) -> str:
        """Compile a query."""
        return compile(query, self.tables, POSTGRESQL).sql

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Run a query."""
        return self.connection.execute(self.sql(query).encode()).fetchall()

    def ids(self, condition: str) -> set[int]:
        """Find the many that fulfil a condition."""
        query = f"SELECT m.id FROM t.many AS m WHERE {condition}"
        return {int(row[0]) for row in self.rows(query)}

    def plan(self, query: str) -> str:
        """Tell how a query is run."""
        rows = self.connection.execute(f"EXPLAIN {self.sql(query)}".encode())
        return "\n".join(row[0] for row in rows)


@lru_cache(1)
def positions() -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64], Vectors]:
    """Give longitudes, latitudes and vectors: random, poles, meridians, pairs."""
    random = np.random.default_rng(20)
    vectors = random.normal(size=(_ROWS, 3))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    places = np.array([lonlat(each) for each in vectors])
    places[:6] = [(0, 90), (0, -90), (0, 0), (180, 0), (360, 0), (359.9999999, 0)]
    lon, lat = places[:, 0], places[:, 1]
    # Crowds about the poles, on longitude 0, and of close neighbours.
    lat[100:2000] = 90 - random.exponential(1.0, 1900)
    lat[2000:3900] = random.exponential(1.0, 1900) - 90
    lon[4000:5000] = random.normal(0, 0.5, 1000) % 360
    lon[6000:9000], lat[6000:9000] = lon[9000:12000], lat[9000:12000]
    lat[6000:9000] = np.clip(lat[6000:9000] + random.normal(0, 1e-3, 3000), -90, 90)
    return lon, lat, unit_vectors(lon, lat)


def _rows() -> Iterator[tuple[Any, ...]]:
    lon, lat, _ = positions()
    cells = lonlat_to_healpix(Longitude(lon, u.deg), Latitude(lat, u.deg), 29)
    random = np.random.default_rng(3)
    for number, (x, y, cell) in enumerate(zip(lon, lat, cells, strict=True)):
        size = float(random.exponential(0.5))
        corners = [x - size, y / 2, x + size, y / 2, x, y / 2 + size]
        yield (
            number,
            float(x),
            float(y),
            int(cell),
            size,
            [float(part) for part in corners],
            [float(x), float(y), size],
        )
    for number, place in enumerate(((None, 10.0), (10.0, None), (None, None))):
        yield _ROWS + number, *place, None, None, None, None


def _make(connection: psycopg.Connection, table: str, rows: Sequence[Any]) -> None:
    connection.execute(
        f'CREATE TABLE {table} (id INTEGER, ra FLOAT8, "dec" FLOAT8, hpx BIGINT, '
        "radius FLOAT8, footprint FLOAT8[], cone FLOAT8[])".encode()
    )
    with connection.cursor().copy(f"COPY {table} FROM STDIN".encode()) as copy:
        for row in rows:
            copy.write_row(row)


@contextmanager
def fill(server: Server, kind: str) -> Iterator[Sky]:
    """Fill a new database; ``few`` are every hundredth of ``many``."""
    extension, index, _ = KINDS[kind]
    with server.database(*filter(None, [extension])) as connection:
        rows = list(_rows())
        _make(connection, "many", rows)
        _make(connection, "few", rows[:: _ROWS // _FEW])
        if index:
            connection.execute(index.format("many").encode())
        connection.execute("ANALYZE")
        yield Sky(kind, connection)
