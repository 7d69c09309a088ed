"""The ADQL compiler: from text to tree, and from text to SQL.

CPU time of one core, the best of several rounds; sqlglot's parser reads the
same text in the same run, so that the ratio holds on any machine.
"""

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import sqlglot

from adql import compile, parse
from adql.dialects import DIALECTS
from bench.measure import Measure, report
from dali.tableset import HealpixIndex, Position, TableSet
from engines.duckdb.catalogue import group_by_schema
from suite.demo import gaia, hipparcos

__all__ = ["main"]

_SHORT = "SELECT TOP 100 source_id, ra, dec FROM gaia.stars"
_CONE = """
SELECT g.source_id, g.ra, g.dec, h.parallax, h.hip,
       g.phot_g_mean_mag - 5 * LOG10(100 / h.parallax) AS abs_mag
FROM gaia.stars AS g
JOIN hipparcos.stars AS h ON 1 = CONTAINS(POINT(g.ra, g.dec),
                                          CIRCLE(h.ra, h.dec, 0.0005))
WHERE 1 = CONTAINS(POINT(g.ra, g.dec), CIRCLE(56.75, 24.12, 2))
  AND h.parallax BETWEEN 5 AND 10 AND g.phot_g_mean_mag < 12.5
ORDER BY abs_mag
"""
_ROUNDS, _SECONDS = 7, 0.15


def main() -> int:
    """Print the figures; give 1 if one passes its bar."""
    return report(_measures())


def _measures() -> Iterator[Measure]:
    tables = _tables()
    for name, text, bar in (("short query", _SHORT, None), ("cone and join", _CONE, 1)):
        ours = _milliseconds(partial(parse, text))
        other = _milliseconds(partial(sqlglot.parse_one, text, dialect="tsql"))
        yield Measure(f"parse, {name}", ours, bar, "ms")
        yield Measure(f"parse, {name} / sqlglot's parse", ours / other, 1)
    for dialect in DIALECTS.values():
        spent = _milliseconds(partial(compile, _CONE, tables, dialect))
        yield Measure(f"compile, cone and join, {dialect.name}", spent, 3, "ms")


def _tables() -> TableSet:
    """Give the demo's tables with an index, as they have once they are imported."""
    indexed = Position("ra", "dec", HealpixIndex("healpix_29"))
    return group_by_schema(
        [replace(each.TABLE, position=indexed) for each in (gaia, hipparcos)]
    )


def _milliseconds(work: Callable[[], object]) -> float:
    """Measure one call: the best round's mean."""
    work()
    best = float("inf")
    for _ in range(_ROUNDS):
        calls, start = 0, time.process_time()
        while (spent := time.process_time() - start) < _SECONDS:
            work()
            calls += 1
        best = min(best, spent / calls)
    return best * 1000


if __name__ == "__main__":
    sys.exit(main())
