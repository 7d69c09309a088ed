"""The phases: the table is what UWS 1.1 §2.1.3 says, and nothing else happens."""

from itertools import product
from pathlib import Path

import pytest

from uws.phases import (
    ACTIVE,
    BLOCKING,
    FINISHED,
    STARTABLE,
    TRANSITIONS,
    Event,
    Phase,
    diagram,
    next_phase,
    phases_before,
)

_PAGE = Path(__file__).parents[2] / "docs" / "reference" / "jobs.md"

# Rows are phases, columns events; a dot is a refusal.
_EXPECTED = """
          RUN    HOLD CLAIM     COMPLETE  FAIL  ABORT   SET_ASIDE SUSPEND   LOSE   GIVE_UP ARCHIVE
PENDING   QUEUED HELD .         .         .     ABORTED .         .         .      .       ARCHIVED
QUEUED    .      .    EXECUTING .         .     ABORTED HELD      .         .      .       .
EXECUTING .      .    .         COMPLETED ERROR ABORTED HELD      SUSPENDED QUEUED ERROR   .
COMPLETED .      .    .         .         .     .       .         .         .      .       ARCHIVED
ERROR     .      .    .         .         .     .       .         .         .      .       ARCHIVED
ABORTED   .      .    .         .         .     .       .         .         .      .       ARCHIVED
HELD      QUEUED HELD .         .         .     ABORTED .         .         .      .       ARCHIVED
SUSPENDED .      .    EXECUTING .         .     ABORTED HELD      .         .      .       .
ARCHIVED  .      .    .         .         .     .       .         .         .      .       .
UNKNOWN   .      .    .         .         .     .       .         .         .      .       .
"""  # noqa: E501
_HEAD, *_ROWS = [line.split() for line in _EXPECTED.strip().splitlines()]
_CASES = {
    (Phase(phase), Event[name]): None if after == "." else Phase(after)
    for phase, *row in _ROWS
    for name, after in zip(_HEAD, row, strict=True)
}


@pytest.mark.parametrize(
    ("phase", "event"),
    [pytest.param(p, e, id=f"{p}-{e.name}") for p, e in product(Phase, Event)],
)
def test_every_phase_and_event(phase: Phase, event: Event) -> None:
    assert next_phase(phase, event) is _CASES[phase, event]
    assert (phase in phases_before(event)) is (_CASES[phase, event] is not None)


def test_a_successful_job_goes_as_the_standard_says() -> None:
    phase: Phase | None = Phase.PENDING
    gone = [phase]
    for event in (Event.RUN, Event.CLAIM, Event.COMPLETE):
        phase = next_phase(phase, event) if phase else None
        gone.append(phase)
    assert gone == ["PENDING", "QUEUED", "EXECUTING", "COMPLETED"]


@pytest.mark.parametrize("phase", sorted(ACTIVE))
def test_at_any_time_before_it_is_done_a_job_may_be_aborted(phase: Phase) -> None:
    assert next_phase(phase, Event.ABORT) is Phase.ABORTED


@pytest.mark.parametrize("phase", sorted(FINISHED | {Phase.UNKNOWN}))
def test_what_is_done_stays_so(phase: Phase) -> None:
    ways = {after for (before, _), after in TRANSITIONS.items() if before is phase}
    assert ways <= {Phase.ARCHIVED}


def test_sets_of_phases() -> None:
    assert ACTIVE | FINISHED | {Phase.UNKNOWN} == set(Phase)
    assert not ACTIVE & FINISHED
    # UWS 1.1 §2.2.1.2 names the first three; what is suspended goes on alone.
    assert BLOCKING == {"PENDING", "QUEUED", "EXECUTING", "SUSPENDED"}
    assert {p for p, e in TRANSITIONS if e is Event.RUN} == STARTABLE


@pytest.mark.parametrize("phase", [p for p in Phase if p is not Phase.UNKNOWN])
def test_every_phase_can_be_reached_and_is_drawn(phase: Phase) -> None:
    assert phase in {Phase.PENDING, *TRANSITIONS.values()}
    assert f" {phase}:" in diagram() or f" {phase} " in diagram()


def test_every_event_happens_and_is_drawn() -> None:
    assert {event for _, event in TRANSITIONS} == set(Event)
    assert all(event.value in diagram() for event in Event)


def test_the_page_shows_the_table() -> None:
    assert f"```mermaid\n{diagram()}\n```" in _PAGE.read_text()
