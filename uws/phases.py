"""The phases of a job as a table, and nothing else (UWS 1.1 §2.1.3).

Theory of operation
-------------------
A job is in one phase.  An event moves it to another, if the table has a row for
the two; else the event is refused, and the job stays as it is.  No code outside
this file knows which phase follows which: the store turns rows into conditions
of its UPDATEs, handlers ask `next_phase`, and the diagram of the documents is
drawn from the table too (`diagram`).

This file does not know who sends an event, or what a job does.
"""

import enum
from collections.abc import Mapping

__all__ = [
    "ACTIVE",
    "BLOCKING",
    "FINISHED",
    "STARTABLE",
    "TRANSITIONS",
    "Event",
    "Phase",
    "diagram",
    "next_phase",
    "phases_before",
]


class Phase(enum.StrEnum):
    """Where a job stands (UWS 1.1 §2.1.3); names are the standard's."""

    PENDING = "PENDING"
    """It is accepted, and waits for its client to start it."""
    QUEUED = "QUEUED"
    """It waits for a worker."""
    EXECUTING = "EXECUTING"
    """A worker has it."""
    COMPLETED = "COMPLETED"
    """Its results are there."""
    ERROR = "ERROR"
    """It failed, and says why."""
    ABORTED = "ABORTED"
    """Its client stopped it, or it took longer than it may."""
    HELD = "HELD"
    """It was set aside, or the queue was full; its client has to start it again."""
    SUSPENDED = "SUSPENDED"
    """Its worker was told to end; it goes on when there is another."""
    ARCHIVED = "ARCHIVED"
    """Its results are destroyed; what it was is still told."""
    UNKNOWN = "UNKNOWN"
    """Nobody can say; this service never does."""


class Event(enum.Enum):
    """What happens to a job."""

    RUN = "PHASE=RUN"
    """Its client starts it, and there is room in the queue."""
    HOLD = "PHASE=RUN, queue full"
    """Its client starts it, and there is none."""
    CLAIM = "a worker takes it"
    COMPLETE = "it succeeds"
    FAIL = "it fails"
    ABORT = "PHASE=ABORT, or out of time"
    SET_ASIDE = "PHASE=SUSPEND"
    """Its client wants it to wait until started again."""
    SUSPEND = "its worker is told to end"
    LOSE = "its worker is dead, others may try"
    GIVE_UP = "its worker is dead, once too often"
    ARCHIVE = "its time is over"


TRANSITIONS: Mapping[tuple[Phase, Event], Phase] = {
    (Phase.PENDING, Event.RUN): Phase.QUEUED,
    (Phase.PENDING, Event.HOLD): Phase.HELD,
    (Phase.PENDING, Event.ABORT): Phase.ABORTED,
    (Phase.HELD, Event.RUN): Phase.QUEUED,
    (Phase.HELD, Event.HOLD): Phase.HELD,
    (Phase.HELD, Event.ABORT): Phase.ABORTED,
    (Phase.QUEUED, Event.CLAIM): Phase.EXECUTING,
    (Phase.QUEUED, Event.ABORT): Phase.ABORTED,
    (Phase.QUEUED, Event.SET_ASIDE): Phase.HELD,
    (Phase.SUSPENDED, Event.CLAIM): Phase.EXECUTING,
    (Phase.SUSPENDED, Event.ABORT): Phase.ABORTED,
    (Phase.SUSPENDED, Event.SET_ASIDE): Phase.HELD,
    (Phase.EXECUTING, Event.COMPLETE): Phase.COMPLETED,
    (Phase.EXECUTING, Event.FAIL): Phase.ERROR,
    (Phase.EXECUTING, Event.ABORT): Phase.ABORTED,
    (Phase.EXECUTING, Event.SET_ASIDE): Phase.HELD,
    (Phase.EXECUTING, Event.SUSPEND): Phase.SUSPENDED,
    (Phase.EXECUTING, Event.LOSE): Phase.QUEUED,
    (Phase.EXECUTING, Event.GIVE_UP): Phase.ERROR,
    (Phase.COMPLETED, Event.ARCHIVE): Phase.ARCHIVED,
    (Phase.ERROR, Event.ARCHIVE): Phase.ARCHIVED,
    (Phase.ABORTED, Event.ARCHIVE): Phase.ARCHIVED,
    (Phase.PENDING, Event.ARCHIVE): Phase.ARCHIVED,
    (Phase.HELD, Event.ARCHIVE): Phase.ARCHIVED,
}
"""All that can happen."""

FINISHED = frozenset({Phase.COMPLETED, Phase.ERROR, Phase.ABORTED, Phase.ARCHIVED})
"""Phases in which nothing more is done for a job."""

ACTIVE = frozenset(Phase) - FINISHED - {Phase.UNKNOWN}
"""Phases of jobs that may still come to something."""

BLOCKING = frozenset({Phase.PENDING, Phase.QUEUED, Phase.EXECUTING, Phase.SUSPENDED})
"""Phases in which WAIT waits (UWS 1.1 §2.2.1.2); a suspended job goes on alone."""

STARTABLE = frozenset({Phase.PENDING, Phase.HELD})
"""Phases from which a client may start a job."""


def next_phase(phase: Phase, event: Event) -> Phase | None:
    """Give the phase that an event leads to; None if it is refused."""
    return TRANSITIONS.get((phase, event))


def phases_before(event: Event) -> tuple[Phase, ...]:
    """Give the phases in which an event is not refused."""
    return tuple(phase for phase, known in TRANSITIONS if known is event)


def diagram() -> str:
    """Draw the table, in Mermaid's language for state diagrams."""
    lines = ["stateDiagram-v2", "    [*] --> PENDING"]
    merged: dict[tuple[Phase, Phase], list[str]] = {}
    for (before, event), after in TRANSITIONS.items():
        merged.setdefault((before, after), []).append(event.value)
    lines += (
        f"    {before} --> {after}: {' / '.join(events)}"
        for (before, after), events in merged.items()
    )
    lines.append("    ARCHIVED --> [*]")
    return "\n".join(lines)
