"""From a resolved tree to SQL, one module for each flavour.

Map
---
writer
    The base: values and conditions; one ``visit_`` method for each node.
tables
    SELECT, sets, WITH, FROM, joins.
shapes
    Geometry: shapes for the strategy of `adql.geometry`.
constants
    What an expression of literals comes to.
domains
    Arguments that a function has no value for.
matches
    Joins by position: rows repeated for cells, and conditions on these.
budget
    How much geometry a query may have.
visitor
    What these expect of each other, and quoting.
duckdb
    DuckDB.
postgresql, postgresql_groups, postgresql_texts
    PostgreSQL: functions; what GROUP BY allows; the order of texts.
mariadb, mariadb_tables, mariadb_text, mariadb_casts
    MariaDB: functions; joins and queries; texts and comparisons; CAST.
"""

from adql.write.duckdb import DuckDBWriter
from adql.write.mariadb import MariaDBWriter
from adql.write.postgresql import PostgreSQLWriter
from adql.write.writer import Writer

__all__ = ["DuckDBWriter", "MariaDBWriter", "PostgreSQLWriter", "Writer"]
