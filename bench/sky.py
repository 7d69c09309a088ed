"""Time cones by HEALPix ranges against a full scan, and joins by position.

Run as ``python -m bench.sky [rows]``; the default is a million rows.  The
table lives in a temporary DuckDB file, clustered by order-29 HEALPix.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import astropy.units as u
import duckdb
import numpy as np
import pyarrow as pa
from astropy.coordinates import Latitude, Longitude
from cdshealpix.nested import lonlat_to_healpix

from adql import compile
from adql.dialects import DUCKDB
from adql.geometry.healpix_ranges import HealpixRanges
from adql.geometry.strategy import CircleSql, PointSql
from dali.tableset import Column, Schema, Table, TableSet

__all__ = ["main"]

_BATCH = 1_000_000
_CENTERS = [(10.7, 41.3), (266.4, -29.0), (0.01, 0.01), (123.0, 88.0)]
_STAR = PointSql("s.ra", "s.dec", None, "s.hpx")
_PLAIN = PointSql("s.ra", "s.dec")


def _fill(con: duckdb.DuckDBPyConnection, rows: int) -> None:
    random = np.random.default_rng(1)
    con.execute("CREATE TABLE heap (ra DOUBLE, dec DOUBLE, hpx BIGINT)")
    for start in range(0, rows, _BATCH):
        count = min(_BATCH, rows - start)
        lon = random.random(count) * 360
        lat = np.degrees(np.arcsin(2 * random.random(count) - 1))
        cells = lonlat_to_healpix(Longitude(lon, u.deg), Latitude(lat, u.deg), 29)
        stars = pa.table({"ra": lon, "dec": lat, "hpx": cells.astype(np.int64)})
        con.register("arriving", stars)
        con.execute("INSERT INTO heap SELECT * FROM arriving")
        con.unregister("arriving")
    con.execute("CREATE TABLE s AS SELECT * FROM heap ORDER BY hpx")
    con.execute("DROP TABLE heap")
    con.execute("CHECKPOINT")


def _timed(work: Callable[[], int], times_over: int = 3) -> tuple[float, int]:
    """Give the best of three times, and the answer."""
    times = []
    for _ in range(times_over):
        start = time.perf_counter()
        answer = work()
        times.append(time.perf_counter() - start)
    return min(times), answer


def _counter(
    con: duckdb.DuckDBPyConnection, condition: Callable[[], str], table: str = "s"
) -> Callable[[], int]:
    def count() -> int:
        sql = f"SELECT count(*) FROM {table} WHERE {condition()}"
        return int(con.execute(sql).fetchall()[0][0])

    return count


def _scan(lon: float, lat: float, radius: float) -> str:
    """Write the naive condition: a haversine of every row."""
    return (
        f"2*asin(sqrt(pow(sin(radians(s.dec - {lat})/2), 2) + cos(radians(s.dec))"
        f"*cos(radians({lat}))*pow(sin(radians(s.ra - {lon})/2), 2)))"
        f" <= radians({radius})"
    )


def _cones(con: duckdb.DuckDBPyConnection, sphere: HealpixRanges) -> None:
    print(f"{'cone':>8} {'rows':>9} {'ranges s':>9} {'band s':>9} {'scan s':>9} ratio")
    for radius in (0.1, 1.0, 10.0):
        for lon, lat in _CENTERS:
            center = PointSql(repr(lon), repr(lat), (lon, lat))
            cone = CircleSql(center, repr(radius), radius)
            fast, found = _timed(_counter(con, partial(sphere.contains, _STAR, cone)))
            band, same = _timed(_counter(con, partial(sphere.contains, _PLAIN, cone)))
            slow, also = _timed(_counter(con, partial(_scan, lon, lat, radius)))
            if not found == same == also:
                raise SystemExit(f"Answers differ: {found}, {same}, {also} rows.")
            print(
                f"{radius:>8} {found:>9} {fast:>9.4f} {band:>9.4f} {slow:>9.4f}"
                f" 1:{slow / fast:.0f}"
            )


def _crossmatch(con: duckdb.DuckDBPyConnection) -> None:
    con.execute("CREATE TABLE a AS FROM s USING SAMPLE 500000 (reservoir, 1)")
    con.execute("CREATE TABLE b AS FROM s USING SAMPLE 100000 (reservoir, 2)")
    print(f"{'match':>8} {'pairs':>9} {'zones s':>9} {'band s':>9} ratio")
    for radius in ("1/3600.", "10/3600.", "0.1"):
        source = (
            "sky.a AS a {} JOIN sky.b AS b ON DISTANCE(a.ra, a.dec, b.ra, b.dec) < "
        )
        zones, found = _timed(_answer(con, source.format("") + radius))
        # A full join is not made by zones; here it has the inner join's pairs.
        where = " WHERE a.ra IS NOT NULL AND b.ra IS NOT NULL"
        band, same = _timed(_answer(con, source.format("FULL") + radius + where), 1)
        if found != same:
            raise SystemExit(f"Answers differ: {found}, {same} pairs.")
        print(f"{radius:>8} {found:>9} {zones:>9.2f} {band:>9.2f} 1:{band / zones:.0f}")


def _uploads(con: duckdb.DuckDBPyConnection) -> None:
    """Match few rows of one field with all, where zone maps leave few to read."""
    con.execute(
        "CREATE TABLE u AS SELECT ra, dec FROM s "
        "WHERE ra BETWEEN 100 AND 101 AND dec BETWEEN 20 AND 21"
    )
    near = "DISTANCE(u.ra, u.dec, s.ra, s.dec) < 1/3600."
    for kind in ("JOIN", "LEFT JOIN"):
        spent, found = _timed(_answer(con, f"sky.u AS u {kind} sky.s AS s ON {near}"))
        print(f"one square degree {kind} all: {found} pairs in {spent:.3f} s")


def _answer(con: duckdb.DuckDBPyConnection, source: str) -> Callable[[], int]:
    sky = TableSet((Schema("sky", tuple(map(_published, ("s", "a", "b", "u")))),))
    sql = compile(f"SELECT COUNT(*) AS n FROM {source}", sky, DUCKDB).sql
    return lambda: int(con.execute(sql).fetchall()[0][0])


def _published(name: str) -> Table:
    columns = (Column("ra", "double"), Column("dec", "double"))
    rows = {"s": 10**9, "a": 500_000, "b": 100_000, "u": 1000}[name]
    return Table(name, "sky", columns, physical=("main", name), nrows=rows)


def main(rows: int) -> None:
    """Make a sky of so many rows, and print times and ratios."""
    with tempfile.TemporaryDirectory() as folder:
        with duckdb.connect(str(Path(folder) / "sky.duckdb")) as con:
            start = time.perf_counter()
            _fill(con, rows)
            print(f"{rows} rows made in {time.perf_counter() - start:.1f} s")
            sphere = HealpixRanges(sifts=True)
            _cones(con, sphere)
            _crossmatch(con)
            _uploads(con)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
