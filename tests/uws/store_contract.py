"""What a store of jobs must do on every database; they subclass `StoreContract`."""

import asyncio
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import URL, Connection, Executable, RowMapping, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dali.errors import DaliError, Forbidden, NotFound, TooLarge, UsageError
from tests.uws.store_support import BEGINNING, CONFIG, Opened, opening, result
from uws.database import StoreFault
from uws.job import Job, JobError, JobParameter, Progress
from uws.phases import Phase
from uws.records import JOBS, METADATA, micros
from uws.store import now

__all__ = ["StoreContract"]

_TEXTS = [
    pytest.param("x" * (1 << 20), id="1 MB"),
    pytest.param("a\0b", id="NUL"),
    pytest.param("🔭 𝒳 ñ \u0301", id="4 bytes"),
    pytest.param("""'; DROP TABLE uws_jobs; -- " ` \\ %s :x {}""", id="SQL"),
    pytest.param(" \r\n\t ", id="spaces"),
    pytest.param("\ufffe\uffff", id="no characters"),
]
_ERROR = JobError("It failed.", "Failed")

_End = Callable[[Opened, Job], Awaitable[bool]]
_ENDS: list[_End] = [
    lambda s, job: s.queue.report(job, Progress(rows=1)),
    lambda s, job: s.queue.complete(job, (result(job),), Progress()),
    lambda s, job: s.queue.fail(job, _ERROR, Progress()),
    lambda s, job: s.queue.run_out(job, _ERROR, Progress()),
    lambda s, job: s.queue.suspend(job),
]
"""What a worker may say of its job; all but the first end it."""
_PHASES = frozenset(Phase) - {Phase.UNKNOWN}
_WAITING = {Phase.SUSPENDED, Phase.QUEUED}
_TO_LIST = [*(_PHASES - _WAITING), Phase.SUSPENDED, Phase.QUEUED]
"""Those last that others could claim."""


async def _claim_all(opened: Opened, worker: str) -> list[Job]:
    """Claim until there is nothing more."""
    jobs = []
    while (job := await opened.queue.claim(worker, ["test"])) is not None:
        jobs.append(job)
    return jobs


class StoreContract(ABC):
    """The tests; subclasses give databases."""

    @abstractmethod
    @pytest.fixture
    def empty(self) -> Iterator[URL]:
        """Give a database without any table."""

    @abstractmethod
    @pytest.fixture
    def url(self) -> Iterator[URL]:
        """Give a database without jobs."""

    @pytest.fixture
    async def s(self, url: URL) -> AsyncIterator[Opened]:
        """Give an open store."""
        async with opening(url) as opened:
            yield opened

    @pytest.fixture
    async def three(self, url: URL) -> AsyncIterator[list[Opened]]:
        """Give the same store, as three processes see it."""
        config = replace(CONFIG, running=5, running_per_owner=2)
        async with AsyncExitStack() as stack:
            yield [
                await stack.enter_async_context(opening(url, config)) for _ in range(3)
            ]

    # What clients see.

    async def test_created_job_is_found(self, s: Opened) -> None:
        parameters = (
            JobParameter("LANG", "ADQL"),
            JobParameter("u", "text/csv", "k", 7, "ü.csv"),
        )
        job = await s.new(parameters=parameters, run_id="🔭", duration=7)
        assert await s.store.get(job.id) == job
        assert (job.phase, job.duration, job.parameters) == ("PENDING", 7, parameters)
        assert abs(job.created - now()) < timedelta(seconds=9)
        assert job.destruction == job.created + CONFIG.retention

    async def test_unknown_job(self, s: Opened) -> None:
        await s.new()
        for job_id in ("", "x", "x" * 64, "'", "é"):
            assert await s.store.get(job_id) is None
            assert await s.store.recall(job_id) is None
            assert not await s.store.abort(job_id)

    @pytest.mark.parametrize("value", _TEXTS)
    async def test_texts_come_back_exactly(self, s: Opened, value: str) -> None:
        job = await s.queued(parameters=(JobParameter(value, value),))
        claimed = await s.queue.claim("w", ["test"])
        assert claimed is not None
        told = Progress(1, 2, "OVERFLOW", {"sql": value})
        assert await s.queue.fail(claimed, JobError(value, "X", True), told)
        found = await s.store.get(job.id)
        assert found is not None
        assert found.parameters == (JobParameter(value, value),)
        assert (found.error, found.progress) == (JobError(value, "X", True), told)

    async def test_list_by_phase(self, s: Opened) -> None:
        ids = {(await s.at(phase)).id: phase for phase in _TO_LIST}
        for wanted, listed in (
            ((), _PHASES - {Phase.ARCHIVED}),
            ((Phase.ARCHIVED,), {Phase.ARCHIVED}),
            ((Phase.QUEUED, Phase.HELD), {Phase.QUEUED, Phase.HELD}),
            ((Phase.QUEUED, Phase.ARCHIVED), {Phase.QUEUED, Phase.ARCHIVED}),
            ((Phase.UNKNOWN,), set()),
        ):
            found = await s.store.references("test", "ann", phases=wanted)
            assert {each.phase for each in found} == listed
            assert all(ids[each.id] is each.phase for each in found)
            assert len(found) == len(listed)

    async def test_list_by_time(self, s: Opened) -> None:
        jobs = await s.created(2, 0, 3, 1)
        ages = {job.id: age for job, age in zip(jobs, (2, 0, 3, 1), strict=True)}
        for after, last, listed in (
            (None, None, [0, 1, 2, 3]),
            (None, 2, [3, 2]),
            (None, 9, [3, 2, 1, 0]),
            (1, None, [2, 3]),
            (0.999, None, [1, 2, 3]),
            (0, 1, [3]),
            (3, None, []),
        ):
            time = None if after is None else BEGINNING + timedelta(seconds=after)
            found = await s.store.references("test", "ann", after=time, last=last)
            assert [ages[each.id] for each in found] == listed

    async def test_after_the_time_that_a_client_was_told(self, s: Opened) -> None:
        [job] = await s.created(0)
        await s.put(job, created=micros(BEGINNING + timedelta(microseconds=567)))
        assert not await s.store.references("test", "ann", after=BEGINNING)
        before = BEGINNING - timedelta(microseconds=1)
        assert await s.store.references("test", "ann", after=before)

    async def test_owners_that_are_nearly_alike(self, s: Opened) -> None:
        mine = await s.new("ann")
        for other in ("Ann", "ann ", "änn", "", "ANN", "an_", "ann%", "a\u0301nn"):
            await s.has_files(await s.new(other))
            assert await s.store.kept_bytes(other) == 10
        assert await s.store.kept_bytes("ann") == 0
        assert [j.id for j in await s.store.references("test", "ann")] == [mine.id]
        assert [j.id for j in await s.store.history("test", "ann", last=9)] == [mine.id]

    async def test_other_kinds_are_not_listed(self, s: Opened) -> None:
        await s.new(kind="Test")
        assert not await s.store.references("test", "ann")
        assert not await s.store.history("test", "ann", last=9)

    async def test_sync_and_deleted_are_history_only(self, s: Opened) -> None:
        job = await s.at(Phase.COMPLETED)
        sync = replace(job, id="sync", sync=True)
        await s.store.record([sync, replace(sync, id="sync2", created=BEGINNING)])
        await s.store.record([])
        await s.store.delete(job.id)
        assert not await s.store.references("test", "ann")
        assert await s.store.get(job.id) is None
        recalled = await s.store.recall(job.id)
        assert recalled is not None and recalled.deleted and recalled.results
        found = await s.store.history("test", "ann", last=9)
        assert {each.id for each in found} == {job.id, "sync", "sync2"}

    async def test_history_is_newest_first(self, s: Opened) -> None:
        jobs = await s.created(2, 0, 3, 1)
        wanted = [jobs[2].id, jobs[0].id]
        after = BEGINNING + timedelta(seconds=1)
        for found in (
            await s.store.history("test", "ann", last=2),
            await s.store.history("test", "ann", last=9, after=after),
        ):
            assert [each.id for each in found] == wanted

    async def test_too_many_jobs(self, url: URL) -> None:
        async with opening(url, replace(CONFIG, queued_per_owner=2)) as s:
            jobs = [await s.new(), await s.new()]
            with pytest.raises(Forbidden, match="2 jobs"):
                await s.new()
            await s.new("bob")
            await s.store.abort(jobs[0].id)
            await s.new()

    # What clients do.

    async def test_parameters_accumulate_and_none_is_lost(
        self, three: list[Opened]
    ) -> None:
        job = await three[0].new(parameters=(JobParameter("A", "0"),))
        names = [str(number) for number in range(12)]
        adding = (
            three[n % 3].store.add_parameters(job.id, [JobParameter(name, "1")], name)
            for n, name in enumerate(names)
        )
        await asyncio.gather(*adding)
        found = await three[0].store.get(job.id)
        assert found is not None and found.run_id in names
        assert found.parameters[0].name == "A"
        assert sorted(p.name for p in found.parameters[1:]) == sorted(names)

    async def test_parameters_only_while_pending(self, s: Opened) -> None:
        more = [JobParameter("A", "1")]
        for phase in _PHASES - {Phase.PENDING}:
            job = await s.at(phase)
            with pytest.raises(UsageError, match=phase):
                await s.store.add_parameters(job.id, more, "run")
            assert await s.store.get(job.id) == job
            await s.store.delete(job.id)

    async def test_parameters_that_cannot_be_added(self, s: Opened) -> None:
        job = await s.new()
        with pytest.raises(TooLarge):
            much = JobParameter("A", "x" * (8 << 20))
            await s.store.add_parameters(job.id, [much], None)
        await s.store.delete(job.id)
        for job_id in (job.id, "unknown"):
            with pytest.raises(NotFound):
                await s.store.add_parameters(job_id, [], None)

    async def test_of_many_who_start_a_job_one_does(self, three: list[Opened]) -> None:
        job = await three[0].new()
        starting = (three[n % 3].store.start(job) for n in range(12))
        assert sum(await asyncio.gather(*starting)) == 1
        assert await three[0].phase(job) is Phase.QUEUED

    async def test_of_many_who_end_a_job_one_does(self, three: list[Opened]) -> None:
        job = await three[0].claimed()
        tasks = [end(s, job) for s in three for end in _ENDS[1:]]
        tasks += [s.store.abort(job.id) for s in three]
        done = await asyncio.gather(*tasks)
        # Who aborts may still abort what is suspended.
        assert sum(done[:-3]) <= 1 <= sum(done) <= 2
        found = await three[0].store.get(job.id)
        assert found is not None
        assert found.version == job.version + sum(done)
        assert bool(found.results) is (found.phase is Phase.COMPLETED)

    @pytest.mark.parametrize(
        ("config", "phases"),
        [
            pytest.param({"queued": 2}, "QUEUED QUEUED HELD HELD", id="in all"),
            pytest.param(
                {"queued_per_owner": 2}, "QUEUED QUEUED HELD QUEUED", id="per owner"
            ),
        ],
    )
    async def test_full_queue(
        self, url: URL, s: Opened, config: dict[str, Any], phases: str
    ) -> None:
        jobs = [await s.new(share) for share in ("ann", "ann", "ann", "bob")]
        async with opening(url, replace(CONFIG, **config)) as full:
            moved = [await full.store.start(job) for job in jobs]
            assert moved == [True] * 4
            assert [await s.phase(job) for job in jobs] == phases.split()
            await full.store.abort(jobs[0].id)
            assert await full.store.start(jobs[2])
            assert await s.phase(jobs[2]) is Phase.QUEUED

    async def test_position(self, s: Opened) -> None:
        jobs = [await s.queued(share) for share in ("ann", "bob", "ann")]
        same = now()
        for job in jobs:
            await s.put(job, queued=micros(same))
        found = [await s.store.get(job.id) for job in jobs]
        places = [await s.store.position(job) for job in found if job]
        assert sorted(places) == [1, 2, 3]
        await s.store.abort(jobs[places.index(1)].id)
        assert sorted([await s.store.position(job) for job in found if job])[:2] == [
            1,
            1,
        ]

    async def test_set_aside(self, s: Opened) -> None:
        for phase in _PHASES:
            job = await s.at(phase)
            done = phase in (Phase.QUEUED, Phase.EXECUTING, Phase.SUSPENDED)
            assert await s.store.set_aside(job.id) is done
            assert await s.phase(job) is (Phase.HELD if done else phase)
            await s.store.delete(job.id)

    async def test_duration(self, url: URL) -> None:
        config = replace(CONFIG, duration_default=50, duration_hard=100)
        async with opening(url, config) as s:
            assert (await s.new()).duration == 50
            for wanted, given in ((60, 60), (0, 100), (100, 100), (10**9, 100)):
                job = await s.new(duration=wanted)
                assert job.duration == given
                await s.store.set_times(job, duration=70)
                await s.store.set_times(job, duration=wanted)
                found = await s.store.get(job.id)
                assert found is not None and found.duration == given

    async def test_duration_of_what_has_begun(self, s: Opened) -> None:
        for phase in (Phase.EXECUTING, Phase.COMPLETED):
            job = await s.at(phase)
            await s.store.set_times(job, duration=1)
            assert (found := await s.store.get(job.id))
            assert found.duration == job.duration

    async def test_destruction(self, url: URL) -> None:
        config = replace(CONFIG, retention_default=50, retention_hard=100)
        most = timedelta(seconds=100)
        async with opening(url, config) as s:
            for seconds in (-(10**9), 0, 60, 100, 10**9):
                job = await s.new()
                wanted = job.created + timedelta(seconds=seconds)
                await s.store.set_times(job, destruction=wanted)
                found = await s.store.get(job.id)
                assert found and found.destruction == min(wanted, job.created + most)
                made = await s.new(destruction=wanted)
                assert made.destruction == min(wanted, made.created + most)

    async def test_changes_are_told_and_found(self, s: Opened) -> None:
        old = await s.new()
        await s.put(old, changed=micros(now() - timedelta(seconds=60)))
        begun = now()
        job = await s.claimed()
        await s.queue.complete(job, (), Progress())
        assert s.told == [job.id] * 3
        [change] = await s.store.changed_since(begun)
        assert (change.id, change.phase, change.version) == (job.id, "COMPLETED", 3)
        await s.store.delete(job.id)
        [change] = await s.store.changed_since(begun)
        assert change.version == 4

    # What workers do.

    async def test_no_job_is_claimed_twice(self, url: URL, s: Opened) -> None:
        jobs = [await s.queued(f"owner-{n % 4}") for n in range(24)]
        async with opening(url) as t, opening(url) as u:
            claiming = (
                _claim_all(each, str(n)) for n in range(3) for each in (s, t, u)
            )
            claimed = [job for some in await asyncio.gather(*claiming) for job in some]
        assert Counter(job.id for job in claimed) == Counter(job.id for job in jobs)
        assert {(job.attempt, job.phase) for job in claimed} == {(1, "EXECUTING")}
        assert all(job.worker and job.started for job in claimed)

    async def test_claimed_is_what_is_stored(self, s: Opened) -> None:
        job = await s.claimed()
        assert await s.store.get(job.id) == job
        assert await s.queue.claim("w", ["test"]) is None

    async def test_only_kinds_that_the_worker_knows(self, s: Opened) -> None:
        await s.queued()
        for kinds in ([], ["other"], ["Test"], ["test "]):
            assert await s.queue.claim("w", kinds) is None
        assert await s.queue.claim("w", ["other", "test"])

    @pytest.mark.parametrize(
        ("queued", "order"),
        [
            pytest.param("aaa", "aaa", id="alone"),
            pytest.param("aaaab", "abaaa", id="few come first"),
            pytest.param("aabbcc", "abcabc", id="in turns"),
            pytest.param("caab", "caba", id="oldest first"),
            pytest.param("aAa", "aAa", id="by case"),
        ],
    )
    async def test_fair_turns(self, s: Opened, queued: str, order: str) -> None:
        for share in queued:
            await s.queued(share)
        assert "".join(job.share for job in await _claim_all(s, "w")) == order

    async def test_limits_hold_with_many_claimers(self, three: list[Opened]) -> None:
        for share in "aaaabbbbcccc":
            await three[0].queued(share)
        claiming = (_claim_all(each, str(n)) for n in range(3) for each in three)
        claimed = [job for some in await asyncio.gather(*claiming) for job in some]
        assert sorted(Counter(job.share for job in claimed).values()) == [1, 2, 2]
        await three[0].queue.complete(claimed[0], (), Progress())
        assert len(await _claim_all(three[1], "w")) == 1

    async def test_limits_hold_while_jobs_come_and_go(self, url: URL) -> None:
        config = replace(CONFIG, running_per_owner=1)
        seen = []

        async def work(s: Opened, worker: str) -> None:
            for _ in range(6):
                job = await s.queue.claim(worker, ["test"])
                if job is not None:
                    executing = (Phase.EXECUTING,)
                    found = await s.store.references("test", "ann", phases=executing)
                    seen.append(len(found))
                    await s.queue.complete(job, (), Progress())

        async with opening(url, config) as s, opening(url, config) as t:
            for _ in range(30):
                await s.queued()
            await asyncio.gather(
                *(work(each, str(n)) for n in range(4) for each in (s, t))
            )
        assert max(seen) == 1

    async def test_suspended_jobs_go_on_before_younger_ones(self, s: Opened) -> None:
        first, second = await s.queued(), await s.queued()
        job = await s.queue.claim("w", ["test"])
        assert job is not None and job.id == first.id
        assert await s.queue.suspend(job)
        assert (await s.phase(job), await s.phase(second)) == ("SUSPENDED", "QUEUED")
        again = await s.queue.claim("v", ["test"])
        assert again is not None
        assert (again.id, again.attempt, again.worker) == (job.id, 2, "v")

    async def test_report(self, s: Opened) -> None:
        job = await s.claimed()
        told = Progress(5, 7, None, {"sql": "x"})
        assert await s.queue.report(job, told)
        found = await s.store.get(job.id)
        assert found is not None and found.progress == told
        assert found.version == job.version + 1

    async def test_complete(self, s: Opened) -> None:
        job = await s.claimed()
        assert await s.queue.complete(job, (result(job),), Progress(rows=1))
        found = await s.store.get(job.id)
        assert found is not None
        assert (found.phase, found.results) == ("COMPLETED", (result(job),))
        assert found.ended and found.started and found.ended >= found.started
        assert (found.worker, found.progress.rows) == (None, 1)

    # Leases.

    async def test_a_lease_that_is_renewed_holds(self, s: Opened) -> None:
        job, lost = await s.claimed(), await s.claimed(worker="other")
        await s.expire(job)
        await s.expire(lost)
        ids = [job.id, lost.id, "unknown"]
        assert await s.queue.renew("w", ids) == {(job.id, 1)}
        assert await s.queue.renew("w", []) == frozenset()
        assert await s.queue.take_from_the_dead() == [(lost.id, 1)]
        assert await s.phase(job) is Phase.EXECUTING

    async def test_a_lease_that_runs_is_nobody_elses(self, s: Opened) -> None:
        await s.claimed()
        assert await s.queue.take_from_the_dead() == []

    async def test_a_lease_that_is_renewed_meanwhile(
        self, s: Opened, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        job = await s.claimed()
        await s.expire(job)
        fetch = s.database.fetch

        async def slow(statement: Executable) -> Sequence[RowMapping]:
            found = await fetch(statement)
            await s.put(job, lease=micros(now() + timedelta(seconds=9)))
            return found

        with monkeypatch.context() as patch:
            patch.setattr(s.database, "fetch", slow)
            assert await s.queue.take_from_the_dead() == []
        assert await s.phase(job) is Phase.EXECUTING

    async def test_of_many_who_find_a_dead_worker_one_takes_its_job(
        self, three: list[Opened]
    ) -> None:
        job = await three[0].claimed()
        await three[0].expire(job)
        taking = (s.queue.take_from_the_dead() for s in three for _ in range(3))
        assert sum(await asyncio.gather(*taking), []) == [(job.id, 1)]

    async def test_lost_too_often(self, url: URL) -> None:
        async with opening(url, replace(CONFIG, attempts=2)) as s:
            job = await s.queued()
            phases = []
            for _ in range(2):
                assert await s.queue.claim("w", ["test"])
                await s.expire(job)
                [(job_id, _)] = await s.queue.take_from_the_dead()
                phases.append(await s.phase(job))
            assert phases == ["QUEUED", "ERROR"]
            found = await s.store.get(job.id)
            assert found and found.error and found.error.code == "WorkerLost"
            assert found.ended and found.attempt == 2

    async def test_a_suspended_job_has_lost_nobody(self, url: URL) -> None:
        async with opening(url, replace(CONFIG, attempts=1)) as s:
            job = await s.claimed()
            for _ in range(3):
                assert await s.queue.suspend(job)
                again = await s.queue.claim("w", ["test"])
                assert again is not None
                job = again
            assert job.attempt == 4

    @pytest.mark.parametrize("again", ["queued", "claimed", "aborted", "deleted"])
    async def test_what_a_lost_worker_says_changes_nothing(
        self, s: Opened, again: str
    ) -> None:
        job = await s.claimed()
        await s.expire(job)
        await s.queue.take_from_the_dead()
        if again == "claimed":
            assert await s.queue.claim("w", ["test"])
        elif again != "queued":
            await (s.store.abort if again == "aborted" else s.store.delete)(job.id)
        before = await s.store.recall(job.id)
        done = [await end(s, job) for end in _ENDS]
        assert done == [False] * len(_ENDS)
        assert await s.store.recall(job.id) == before

    async def test_who_is_not_its_worker_changes_nothing(self, s: Opened) -> None:
        job = await s.claimed()
        others = (replace(job, worker="W"), replace(job, attempt=2))
        done = [await end(s, each) for end in _ENDS for each in others]
        assert True not in done
        assert await s.store.get(job.id) == job

    # The end of jobs.

    @pytest.mark.parametrize("archive", [False, True])
    async def test_delete(self, s: Opened, archive: bool) -> None:
        for phase in _PHASES:
            job = await s.at(phase)
            await s.store.delete(job.id, archive=archive)
            found = await s.store.get(job.id)
            # What is archived already has nothing more to lose.
            assert (found is not None) is (archive and phase is not Phase.ARCHIVED)
            assert found is None or (found.phase, found.results) == ("ARCHIVED", ())
            assert await s.queue.claim("w", ["test"]) is None

    async def test_overdue(self, s: Opened) -> None:
        jobs = [await s.new() for _ in range(3)] + [await s.at(Phase.ARCHIVED)]
        for job, age in zip(jobs, (2, 3, -60, 5), strict=True):
            await s.put(job, destruction=micros(now() - timedelta(seconds=age)))
        found = await s.queue.overdue()
        assert [job.id for job in found] == [jobs[1].id, jobs[0].id]

    async def test_files_of_destroyed_jobs_are_found_until_swept(
        self, s: Opened
    ) -> None:
        jobs = [await s.new() for _ in range(4)]
        for job in jobs[:3]:
            await s.has_files(job)
        for job, archive in zip(jobs[1:], (False, True, False), strict=True):
            await s.store.delete(job.id, archive=archive)
        ids = [job.id for job in jobs]
        assert sorted(await s.queue.strewn()) == sorted(ids[1:3])
        assert await s.queue.known([*ids, "unknown"]) == set(ids[:3])
        await s.queue.swept(ids[1])
        assert await s.queue.strewn() == [ids[2]]
        assert await s.queue.known(ids) == {ids[0], ids[2]}
        assert await s.store.kept_bytes() == 20

    async def test_old_records_are_forgotten(self, s: Opened) -> None:
        jobs = [await s.new() for _ in range(4)]
        await s.has_files(jobs[0])
        for job in jobs[:3]:
            await s.store.delete(job.id)
        for job in (jobs[0], jobs[1], jobs[3]):
            await s.put(job, created=micros(BEGINNING - timedelta(days=366)))
        # One has files, one is young, and one is still a job.
        assert await s.queue.forget() == 1
        assert await s.store.recall(jobs[1].id) is None
        assert await s.queue.forget() == 0

    async def test_kept_bytes(self, s: Opened) -> None:
        assert await s.store.kept_bytes() == 0
        job = await s.claimed()
        await s.queue.expect_files(job)
        await s.queue.complete(job, (result(job, 5), result(job, 6, "b")), Progress())
        await s.has_files(await s.new("bob"), size=1 << 40)
        assert await s.store.kept_bytes("ann") == 11
        assert await s.store.kept_bytes() == (1 << 40) + 11
        await s.store.delete(job.id)
        await s.queue.swept(job.id)
        assert await s.store.kept_bytes("ann") == 0

    # The database.

    async def test_who_is_cancelled_leaves_nothing_half_done(self, s: Opened) -> None:
        jobs = [await s.queued() for _ in range(6)]
        for number in range(6):
            task = asyncio.create_task(s.queue.claim("w", ["test"]))
            await asyncio.sleep(number * 0.001)
            task.cancel()
            await asyncio.wait([task])
        await _claim_all(s, "w")
        found = [await s.store.get(job.id) for job in jobs]
        assert [job and job.phase for job in found] == ["EXECUTING"] * 6
        assert [job and job.attempt for job in found] == [1] * 6

    async def test_a_transaction_that_fails_changes_nothing(self, s: Opened) -> None:
        job = await s.new()

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(update(JOBS).values(run_id="x"))
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await s.database.transact(work)
        assert await s.store.get(job.id) == job

    async def test_a_database_that_refuses_says_so(self, s: Opened) -> None:
        with pytest.raises(DaliError) as caught:
            await s.database.fetch(text("SELECT secret FROM nowhere"))
        assert "secret" not in caught.value.to_text()
        assert await s.store.references("test", "ann") == []

    async def test_the_tables_are_those_of_the_records(self, empty: URL) -> None:
        def differences(connection: Connection) -> list[object]:
            options = {"version_table": "uws_version", "compare_type": True}
            context = MigrationContext.configure(connection, opts=options)
            return list(compare_metadata(context, METADATA))

        async def work(connection: AsyncConnection) -> list[object]:
            return await connection.run_sync(differences)

        async with opening(empty) as s:
            assert await s.database.read(work) == []

    async def test_opening_again_keeps_all(self, empty: URL) -> None:
        async with opening(empty) as s:
            job = await s.new()
        async with opening(empty) as s:
            assert await s.store.get(job.id) == job

    async def test_many_may_open_an_empty_store_at_once(self, empty: URL) -> None:
        async def use() -> str:
            async with opening(empty) as s:
                return (await s.queued()).id

        made = await asyncio.gather(*(use() for _ in range(4)))
        async with opening(empty) as s:
            found = await s.store.references("test", "ann")
            assert {job.id for job in found} == set(made)

    async def test_a_later_version_is_refused(self, empty: URL) -> None:
        async with opening(empty) as s:
            await s.database.change(text("UPDATE uws_version SET version_num = '9999'"))
        with pytest.raises(StoreFault, match=r"later version \(9999\)"):
            async with opening(empty):
                pytest.fail("it was opened")
