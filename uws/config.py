"""Settings of the jobs of a service."""

from dataclasses import dataclass, fields
from datetime import timedelta

__all__ = ["UwsConfig"]


@dataclass(frozen=True, slots=True, kw_only=True)
class UwsConfig:
    """Limits, shares and times of jobs; all have a sound default.

    Parameters
    ----------
    slots
        Jobs that one process runs at a time; 0: it takes none, workers do.
    running
        Jobs that all processes together run at a time; 0: no limit.
    running_per_owner
        Jobs of one owner that run at a time; 0: no limit.  By default one slot
        of four is left for others.
    queued, queued_per_owner
        Jobs that may wait, in all and of one owner; a job beyond is HELD.
    attempts
        How often a job is begun at most, if the workers that have it die.
    lease_seconds
        So long is a worker of which nothing is heard taken for alive.
    duration_default, duration_hard
        Seconds that a job may run, if its client says nothing, and at most.
    retention_default, retention_hard
        Seconds from its creation to a job's destruction, likewise.
    history_seconds
        So long is a job's record kept after its creation, results or not.
    keep_archived
        Whether destroyed jobs go on as ARCHIVED ones, until their record goes.
    result_bytes
        Bytes of the result of one job.
    owner_bytes, total_bytes
        Bytes of the results of one owner's jobs, and of all jobs; 0: no limit.
    reserve_bytes
        Bytes of the results' disk that are left free for everything else.
    list_anonymous
        Whether jobs that nobody owns are listed to everybody.  Else their
        address, which cannot be guessed, is the key to them.
    wait_seconds
        So long does WAIT wait at most, whatever it asks for.
    """

    slots: int = 4
    running: int = 0
    running_per_owner: int = 3
    queued: int = 100_000
    queued_per_owner: int = 10_000
    attempts: int = 3
    lease_seconds: int = 15
    duration_default: int = 3600
    duration_hard: int = 86_400
    retention_default: int = 7 * 86_400
    retention_hard: int = 90 * 86_400
    history_seconds: int = 365 * 86_400
    keep_archived: bool = False
    result_bytes: int = 20 << 30
    owner_bytes: int = 0
    total_bytes: int = 0
    reserve_bytes: int = 256 << 20
    list_anonymous: bool = True
    wait_seconds: int = 50

    @property
    def retention(self) -> timedelta:
        """Time from creation to destruction, if nobody says anything."""
        return timedelta(seconds=self.retention_default)

    def __post_init__(self) -> None:
        may_be_zero = {
            "slots",
            "running",
            "running_per_owner",
            "owner_bytes",
            "total_bytes",
            "reserve_bytes",
        }
        for each in fields(self):
            value, least = getattr(self, each.name), int(each.name not in may_be_zero)
            # type(), because True is an int to isinstance.
            if type(value) is int and value < least:
                raise ValueError(f"{each.name} must not be below {least}")
        for name in ("duration", "retention"):
            if getattr(self, f"{name}_default") > getattr(self, f"{name}_hard"):
                raise ValueError(f"{name}_default must not be above {name}_hard")
