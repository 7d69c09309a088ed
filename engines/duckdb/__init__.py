"""The embedded engine: DuckDB, in this process, over files opened read-only.

engine     `DuckDBEngine`, the engine itself, and `open_engine`
query      one running query: pulled in threads, bounded, interruptible
session    the shared in-memory database: attached, then locked
store      users' tables, as Parquet files
parquet_parts
           such a table on disk: files, and a manifest
uploads    what a query brings along, as temporary tables
dialect    `DUCKDB`: how the compiler writes for it
catalogue  `Catalogue`: a DuckDB file with published tables and their metadata
catalogue_writer
           one catalogue written aside, then renamed
config     `DuckDBConfig`: memory, threads, disk, number of queries
faults     DuckDB's errors as those that a caller sees
quoting    names and strings in SQL
"""

from engines.duckdb.catalogue import Catalogue, PublishedTable, read_catalogue
from engines.duckdb.config import DuckDBConfig
from engines.duckdb.engine import DuckDBEngine, open_engine
from engines.duckdb.session import define_functions

__all__ = [
    "Catalogue",
    "DuckDBConfig",
    "DuckDBEngine",
    "PublishedTable",
    "define_functions",
    "open_engine",
    "read_catalogue",
]
