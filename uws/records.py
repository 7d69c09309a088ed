"""The table of jobs, and rows of it as `Job`s.

Times are whole microseconds since 1970 in UTC, so that every database compares
them alike; what only comes and goes with its job is JSON.
"""

import json
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    MetaData,
    RowMapping,
    String,
    Table,
    Text,
)
from sqlalchemy.dialects.mysql import LONGTEXT

from uws.job import Job, JobError, JobParameter, Progress, ResultFile
from uws.phases import Phase

__all__ = [
    "JOBS",
    "LOCKS",
    "METADATA",
    "from_micros",
    "job_of",
    "micros",
    "row_of",
    "to_json",
]

METADATA = MetaData()

_LONG = Text().with_variant(LONGTEXT(), "mysql", "mariadb")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

JOBS = Table(
    "uws_jobs",
    METADATA,
    Column("id", String(64), primary_key=True),
    Column("kind", String(64), nullable=False),
    Column("owner", String(255), nullable=False),
    Column("share", String(255), nullable=False),
    Column("phase", String(16), nullable=False),
    Column("sync", Boolean, nullable=False),
    Column("deleted", Boolean, nullable=False),
    # Whether something may be left of it in the store of files.
    Column("has_files", Boolean, nullable=False),
    Column("run_id", Text),
    Column("created", BigInteger, nullable=False),
    Column("queued", BigInteger),
    Column("started", BigInteger),
    Column("ended", BigInteger),
    Column("destruction", BigInteger, nullable=False),
    Column("duration", Integer, nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("attempt", Integer, nullable=False),
    # How many of its workers died.
    Column("losses", Integer, nullable=False),
    Column("worker", String(255)),
    Column("lease", BigInteger),
    Column("bytes", BigInteger, nullable=False),
    Column("parameters", _LONG, nullable=False),
    Column("results", _LONG, nullable=False),
    Column("error", _LONG),
    Column("progress", _LONG, nullable=False),
    Index("uws_jobs_listed", "kind", "owner", "created"),
    Index("uws_jobs_waiting", "phase", "share", "queued"),
    Index("uws_jobs_changed", "changed"),
    Index("uws_jobs_destruction", "destruction"),
)
"""All jobs, and requests that were answered at once."""

LOCKS = Table("uws_locks", METADATA, Column("name", String(32), primary_key=True))
"""Rows that are locked by who does what only one may do at a time."""


def micros(time: datetime | None) -> int | None:
    """Write a time as the table has it."""
    return None if time is None else (time - _EPOCH) // _MICROSECOND


def from_micros(value: int | None) -> datetime | None:
    """Read a time of the table."""
    return None if value is None else _EPOCH + value * _MICROSECOND


def to_json(value: Any) -> str:
    """Write a record, or several, as the table has them."""
    if isinstance(value, tuple):
        return json.dumps([asdict(each) for each in value], separators=(",", ":"))
    return json.dumps(asdict(value), separators=(",", ":"))


def job_of(row: RowMapping) -> Job:
    """Read a row of the table."""
    error = row["error"]
    return Job(
        id=row["id"],
        kind=row["kind"],
        owner=row["owner"],
        share=row["share"],
        phase=Phase(row["phase"]),
        created=_time(row["created"]),
        duration=row["duration"],
        destruction=_time(row["destruction"]),
        version=row["version"],
        attempt=row["attempt"],
        run_id=row["run_id"],
        queued=from_micros(row["queued"]),
        started=from_micros(row["started"]),
        ended=from_micros(row["ended"]),
        worker=row["worker"],
        parameters=tuple(JobParameter(**p) for p in json.loads(row["parameters"])),
        results=tuple(ResultFile(**r) for r in json.loads(row["results"])),
        error=None if error is None else JobError(**json.loads(error)),
        progress=Progress(**json.loads(row["progress"])),
        sync=bool(row["sync"]),
        deleted=bool(row["deleted"]),
    )


def row_of(job: Job) -> dict[str, Any]:
    """Write a new job as a row of the table."""
    size = sum(p.size or 0 for p in job.parameters)
    return {
        "id": job.id,
        "kind": job.kind,
        "owner": job.owner,
        "share": job.share,
        "phase": str(job.phase),
        "sync": job.sync,
        "deleted": job.deleted,
        "has_files": any(p.file for p in job.parameters),
        "run_id": job.run_id,
        "created": micros(job.created),
        "queued": micros(job.queued),
        "started": micros(job.started),
        "ended": micros(job.ended),
        "destruction": micros(job.destruction),
        "duration": job.duration,
        "version": job.version,
        "changed": micros(datetime.now(UTC)),
        "attempt": job.attempt,
        "losses": 0,
        "worker": None,
        "lease": None,
        "bytes": size,
        "parameters": to_json(job.parameters),
        "results": to_json(job.results),
        "error": None if job.error is None else to_json(job.error),
        "progress": to_json(job.progress),
    }


def _time(value: int) -> datetime:
    return _EPOCH + value * _MICROSECOND
