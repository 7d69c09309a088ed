"""PostgreSQL 13 and later: rows by binary COPY, geometry by whatever index is there.

engine    `PostgresEngine`, the engine itself
config    `PostgresConfig`: how a database is reached
urls      its URL as libpq wants it
session   a connection for queries, by ADBC, which gives Arrow
query     one query in a session: uploads, rows, clean end
uploads   what a query brings along, as temporary tables
types     PostgreSQL's types as VOTable's, and Arrow as it should be
survey    what the database's catalogue tells of its tables
store     users' tables
control   small questions that are no caller's
faults    PostgreSQL's errors as those that a caller sees
quoting   names in SQL
"""

from engines.postgres.config import PostgresConfig
from engines.postgres.engine import PostgresEngine

__all__ = ["PostgresConfig", "PostgresEngine"]
