"""The dialect of DuckDB: its SQL, and spheres by ranges of HEALPix cells."""

from adql import Dialect
from adql.geometry.healpix_ranges import HealpixRanges
from adql.write.duckdb import DuckDBWriter

__all__ = ["DUCKDB"]

DUCKDB = Dialect("duckdb", DuckDBWriter, HealpixRanges())
"""How the compiler writes for the embedded engine."""
