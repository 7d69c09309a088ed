"""What a caller has asked so far: every query, synchronous or not, and its fate.

As a table it is ``history.queries``, of which each caller sees their own rows;
as a resource it is that table, newest queries first.
"""

import asyncio
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import pyarrow as pa

from dali.arrow import schema_of
from dali.identity import Identity
from dali.tableset import Column, Schema, Table
from engines.protocol import Upload
from uws import Job, Jobs, Phase

__all__ = ["HISTORY", "QUERIES", "History", "is_history"]

_BATCH_ROWS = 2_000
_MOST = 10_000
"""Queries of a caller that the table shows, the newest."""


def _text(name: str, description: str, *, wide: bool = False) -> Column:
    datatype = "unicodeChar" if wide else "char"
    return Column(name, datatype, "*", description=description, principal=not wide)


def _time(name: str, description: str) -> Column:
    return Column(
        name, "char", "*", xtype="timestamp", description=description, principal=True
    )


QUERIES = Table(
    "queries",
    "history",
    (
        _text("id", "Identifier of the query; of an asynchronous one, its job's"),
        _text("mode", "Either sync or async"),
        _time("submitted", "When it was sent"),
        _time("started", "When it was begun"),
        _time("ended", "When it ended"),
        _text("phase", "How far it is, by UWS: COMPLETED, ERROR, ..."),
        _text("outcome", "OK, or OVERFLOW if rows were left out"),
        Column("result_rows", "long", description="Rows of the result"),
        Column("result_bytes", "long", unit="byte", description="Size of the result"),
        _text("result", "Whether the result is kept, deleted, or was only sent"),
        _time("destruction", "When the result will be, or was, destroyed"),
        _text("run_id", "Its sender's own name for it", wide=True),
        _text("query", "What was asked", wide=True),
        _text("parameters", "All parameters, as JSON: a list of pairs", wide=True),
        _text("error", "Why it failed", wide=True),
    ),
    description="Your own queries, newest first; nobody else sees them",
)
"""The table of a caller's queries."""

HISTORY = Schema(
    "history", (QUERIES,), description="What you have asked of this service"
)
"""The schema that it is in."""


class History:
    """The queries of each caller.

    Parameters
    ----------
    jobs
        Where they are kept; open.
    kind
        The kind of job that they are.
    """

    def __init__(self, jobs: Jobs, kind: str) -> None:
        self._jobs = jobs
        self._kind = kind

    def may_see(self, identity: Identity) -> bool:
        """Say whether a caller has a history: the anonymous may share one."""
        return not identity.is_anonymous or self._jobs.config.list_anonymous

    def unread(self, place: Callable[[str], tuple[str, ...]]) -> Upload:
        """Give the table as one of a query's own, without rows as yet.

        Parameters
        ----------
        place
            Names the query's own tables for the database.
        """
        placed = replace(QUERIES, physical=place(QUERIES.qualified_name))
        return Upload(placed, _nothing)

    async def read(self, unread: Upload, identity: Identity) -> Upload:
        """Give it a caller's rows."""
        rows = await self.rows(identity)
        return Upload(
            replace(unread.table, nrows=rows.num_rows),
            lambda: iter(rows.to_batches(_BATCH_ROWS)),
        )

    async def rows(self, identity: Identity) -> pa.Table:
        """Give a caller's rows of `QUERIES`."""
        found: list[Job] = []
        if self.may_see(identity):
            found = await self._jobs.store.history(
                self._kind, identity.name, last=_MOST
            )
        return await asyncio.to_thread(_table, found)

    async def find(self, identity: Identity, query_id: str) -> Job | None:
        """Find one of a caller's queries; its id alone is an anonymous one's key."""
        job = await self._jobs.store.recall(query_id[:64])
        if job is None or job.kind != self._kind or job.owner != identity.name:
            return None
        return job


def is_history(upload: Upload) -> bool:
    """Tell the history from other tables of a query's own."""
    return upload.table.qualified_name == QUERIES.qualified_name


def _nothing() -> Iterator[pa.RecordBatch]:
    return iter(())


def _table(jobs: Sequence[Job]) -> pa.Table:
    schema = schema_of(QUERIES.columns)
    rows = [_row(job) for job in jobs]
    return pa.Table.from_pylist(rows, schema=schema)


def _row(job: Job) -> dict[str, Any]:
    values = {name.upper(): value for name, value in job.pairs}
    begun = job.started is not None
    return {
        "id": job.id,
        "mode": "sync" if job.sync else "async",
        "submitted": _bare(job.created),
        "started": _bare(job.started),
        "ended": _bare(job.ended),
        "phase": str(job.phase),
        "outcome": job.progress.outcome,
        "result_rows": job.progress.rows if begun else None,
        "result_bytes": job.progress.bytes if begun else None,
        "result": _state(job),
        "destruction": _bare(job.destruction),
        "run_id": job.run_id,
        "query": values.get("QUERY"),
        "parameters": json.dumps(job.pairs, ensure_ascii=False),
        "error": None if job.error is None else job.error.message,
    }


def _state(job: Job) -> str | None:
    if job.sync:
        return "sent" if job.phase is Phase.COMPLETED else None
    if job.deleted or job.phase is Phase.ARCHIVED:
        return "deleted"
    return "kept" if job.results else None


def _bare(time: datetime | None) -> datetime | None:
    """Give a UTC time without its zone, as tables have it."""
    return None if time is None else time.replace(tzinfo=None)
