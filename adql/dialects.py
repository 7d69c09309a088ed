"""The dialects that the suite has, each a writer and a way of doing spheres."""

from adql.dialect import Dialect
from adql.geometry.healpix_functions import HEALPIX_MACROS
from adql.geometry.healpix_ranges import HealpixRanges
from adql.write import DuckDBWriter

__all__ = ["DIALECTS", "DUCKDB"]

DUCKDB = Dialect("duckdb", DuckDBWriter, HealpixRanges(), HEALPIX_MACROS)

DIALECTS: dict[str, Dialect] = {each.name: each for each in (DUCKDB,)}
"""Every dialect by its name."""
