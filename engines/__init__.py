"""Databases, each behind the one `Engine` protocol; rows leave as Arrow batches.

protocol  `Engine`: what everything above knows of a database; `TableStore`: what
          it can do to keep users' tables
duckdb    the embedded engine, always present
postgres  PostgreSQL
mysql     MariaDB and MySQL
memory    the test twin: answers what it was given
introspection
          what a database says of its tables, and what is published of them
guess, healpix_names
          what obvious names of columns mean
healpix_filling
          a column of cells that a database's table is to have
files     what a user has (Parquet, FITS, VOTable, CSV, ...) brought into a
          catalogue that the embedded engine attaches
"""

from engines.protocol import Engine, HomeEngine, TableStore

__all__ = ["Engine", "HomeEngine", "TableStore"]
