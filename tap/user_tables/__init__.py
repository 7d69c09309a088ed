"""Tables that callers keep: made by them, seen by nobody else.

Map
---
user_tables
    `UserTables`: what may be done with them, within quotas.
registry, records
    Whose they are, in the database of jobs; brought up to date by ``migrations``.
table_name
    What a caller calls one, read as ADQL reads names.
definition
    Columns of a new table, out of a VOSI or VOTable document.
arriving
    Rows on their way in, from a file or from a query.
keeping
    Rows of a query that are kept, not sent.
handlers
    The resources: PUT, DELETE and load.
index_job
    Indexes as jobs.
"""

from tap.user_tables.handlers import UserTableHandlers
from tap.user_tables.index_job import INDEX_KIND, IndexHandlers, IndexJobs
from tap.user_tables.registry import open_registry
from tap.user_tables.user_tables import UserTables

__all__ = [
    "INDEX_KIND",
    "IndexHandlers",
    "IndexJobs",
    "UserTableHandlers",
    "UserTables",
    "open_registry",
]
