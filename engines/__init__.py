"""Databases, each behind the one `Engine` protocol; rows leave as Arrow batches.

protocol  `Engine`: what everything above knows of a database
duckdb    the embedded engine, always present
memory    the test twin: answers what it was given
files     what a user has (Parquet, FITS, VOTable, CSV, ...) brought into a
          catalogue that the embedded engine attaches
"""

from engines.protocol import Engine

__all__ = ["Engine"]
