"""A job as data: what the store keeps, and all that clients see of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from uws.phases import Phase

__all__ = ["Job", "JobError", "JobParameter", "NewJob", "Progress", "ResultFile"]


@dataclass(frozen=True, slots=True)
class JobParameter:
    """A parameter as its client sent it (UWS 1.1 §2.1.11).

    ``file`` is the key of a file in the store of files if the value was one: then
    ``value`` is its media type and ``file_name`` its name, as its sender told them.
    """

    name: str
    value: str
    file: str | None = None
    size: int | None = None
    file_name: str = ""


@dataclass(frozen=True, slots=True)
class ResultFile:
    """One result (UWS 1.1 §2.1.10): its name, and where its bytes are kept.

    ``is_input`` marks what is no result but was fetched for the job, and is kept
    with it so that it can be run again.
    """

    name: str
    file: str
    size: int
    media_type: str
    extension: str = ""
    is_input: bool = False


@dataclass(frozen=True, slots=True)
class JobError:
    """Why a job failed (UWS 1.1 §2.1.7).

    ``code`` is the name of the fault, as DALI's error documents give it;
    ``transient`` says that the same job may succeed at another time.
    """

    message: str
    code: str
    transient: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """What is known of a job under way; all of it may be nothing.

    ``notes`` are texts by name for the job's jobInfo, such as ``sql``.
    """

    rows: int = 0
    bytes: int = 0
    outcome: str | None = None
    notes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NewJob:
    """A job to be created.

    ``share`` says with whom it shares what is fairly shared: its owner, or for
    the anonymous something that tells them apart, which nobody is shown.
    """

    kind: str
    owner: str
    share: str
    parameters: tuple[JobParameter, ...] = ()
    run_id: str | None = None
    duration: int | None = None
    destruction: datetime | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """A job as it stands.

    Times are aware, in UTC; ``duration`` is in seconds.  ``version`` grows with
    every change.  ``sync`` marks a request that was answered at once, and is
    here for the history only.  ``deleted`` says that its results and uploads
    are gone, and that it is no resource any more.
    """

    id: str
    kind: str
    owner: str
    share: str
    phase: Phase
    created: datetime
    duration: int
    destruction: datetime
    version: int = 0
    attempt: int = 0
    run_id: str | None = None
    queued: datetime | None = None
    started: datetime | None = None
    ended: datetime | None = None
    worker: str | None = None
    parameters: tuple[JobParameter, ...] = ()
    results: tuple[ResultFile, ...] = ()
    error: JobError | None = None
    progress: Progress = Progress()
    sync: bool = False
    deleted: bool = False

    @property
    def quote(self) -> datetime | None:
        """Tell when it is done at the latest, if it starts now (TAP 1.1 §5.1.2)."""
        if self.phase is Phase.EXECUTING and self.started is not None:
            return self.started + timedelta(seconds=self.duration)
        if self.phase is Phase.PENDING:
            return self.created + timedelta(seconds=self.duration)
        return None

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Give names and values of the parameters that are no files."""
        return tuple((p.name, p.value) for p in self.parameters if p.file is None)

    @property
    def files(self) -> Mapping[str, JobParameter]:
        """Give the parameters that are files, by name."""
        return {p.name: p for p in self.parameters if p.file is not None}

    def result(self, name: str) -> ResultFile | None:
        """Find a result by its name."""
        found = (r for r in self.results if r.name == name and not r.is_input)
        return next(found, None)
