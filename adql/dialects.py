"""The dialects that the suite has, each a writer and a way of doing spheres."""

from adql.dialect import Dialect
from adql.geometry.healpix_functions import HEALPIX_MACROS
from adql.geometry.healpix_ranges import HealpixRanges
from adql.geometry.mariadb_sphere import MariaDBSphere
from adql.geometry.moving import ROTATING_MACRO
from adql.geometry.postgresql_sphere import PostgresqlSphere
from adql.geometry.scisql import SciSql
from adql.write import DuckDBWriter, MariaDBWriter, PostgreSQLWriter

__all__ = ["DIALECTS", "DUCKDB", "MARIADB", "MARIADB_SCISQL", "POSTGRESQL"]

_SETUP = (*HEALPIX_MACROS, ROTATING_MACRO)

DUCKDB = Dialect("duckdb", DuckDBWriter, HealpixRanges(), _SETUP)

POSTGRESQL = Dialect(
    "postgresql",
    PostgreSQLWriter,
    PostgresqlSphere(),
    # To compile the long expressions of geometry takes longer than to run them.
    ("SET jit = off", "SET DateStyle = 'ISO'"),
)

MARIADB = Dialect("mariadb", MariaDBWriter, MariaDBSphere())

MARIADB_SCISQL = Dialect("mariadb", MariaDBWriter, SciSql())
"""A MariaDB that has sciSQL's functions."""

DIALECTS: dict[str, Dialect] = {
    each.name: each for each in (DUCKDB, POSTGRESQL, MARIADB)
}
"""Every dialect by its name."""
