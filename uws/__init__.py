"""Jobs that outlive their request (UWS 1.1), generic over the kind of job.

Map
---
phases
    The state machine, as a table.
job, records
    A job as data, and as a row of the database.
database, migrations
    SQLite, PostgreSQL or MariaDB; opened, and brought up to date.
store
    Jobs as clients see them: created, listed, steered.
queue
    Jobs as workers see them: claimed, leased, ended, lost.
changes
    Who waits for a job hears of it.
runner, kind
    The worker, and what a kind of job must be able to do.
caretaker
    Lost workers, destroyed jobs, files of nobody.
files, object_store, shielded
    Uploads and results, in a directory or an object store.
documents, handlers
    The XML, and all resources.
jobs, config
    All of it in one process; its settings.
"""

from uws.config import UwsConfig
from uws.database import Database, Steps, bring_up_to_date
from uws.files import DirectoryStore, FileStore
from uws.handlers import JobResources, UwsHandlers, add_routes, share_of
from uws.job import Job, JobError, JobParameter, Progress
from uws.jobs import Jobs
from uws.kind import JobKind, Work
from uws.phases import Phase

__all__ = [
    "Database",
    "DirectoryStore",
    "FileStore",
    "Job",
    "JobError",
    "JobKind",
    "JobParameter",
    "JobResources",
    "Jobs",
    "Phase",
    "Progress",
    "Steps",
    "UwsConfig",
    "UwsHandlers",
    "Work",
    "add_routes",
    "bring_up_to_date",
    "share_of",
]
