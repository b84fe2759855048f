"""Working the queue off in a file: one job after another, cancelled, taken over, given up, broken."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.db import jobs as stored_jobs
from qa_desk.db.faults import DatabaseUnreachable, DiskFull
from qa_desk.db.transcripts import TranscriptsWriter
from qa_desk.domain.ids import ContactId, JobId
from qa_desk.domain.jobs import Job, JobKind, JobState, NewJob, Priority
from qa_desk.domain.progress import Report, Token, unheard
from qa_desk.errors import Cancelled
from qa_desk.services import children, job_queue, job_running, queue_kinds, transcribing, working
from qa_desk.services.desk import Desk
from qa_desk.services.job_running import Ended, JobElsewhere, Worker
from qa_desk.services.working import Listener, Terms
from qa_desk.speech import worker
from tests.unit.services import stub_worker
from tests.unit.services.test_transcribing import a_call, install_model
from tests.workspace import a_desk

ROBOT = Worker("robot", JobState.WAITING)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Open a workspace with a model, whose recogniser is a stub in a real child."""
    monkeypatch.setattr(worker, "main", stub_worker.main)
    monkeypatch.setattr(children, "_SECONDS_TO_OBEY", 0.2)
    monkeypatch.setattr(job_running, "LOOK_EVERY_S", 0.05)
    desk = a_desk(tmp_path)
    install_model(desk, "base")
    yield desk
    desk.store.close()


def queued(desk: Desk, *contacts: ContactId) -> list[JobId]:
    jobs = [NewJob(JobKind.TRANSCRIBE, contact, {"model": "base"}) for contact in contacts]
    return list(job_queue.enqueue(desk, jobs).value)


def job_of(desk: Desk, job: JobId) -> Job:
    with desk.store.read() as reader:
        found = reader.jobs.find(job)
    assert found is not None
    return found


def instead(
    monkeypatch: pytest.MonkeyPatch, work: Callable[[Desk, Job, Token, Report], None]
) -> None:
    """Let transcriptions do something else."""
    monkeypatch.setattr(queue_kinds, "WORK", {JobKind.TRANSCRIBE: work})
    monkeypatch.setattr(job_running, "WORK", {JobKind.TRANSCRIBE: work})


def test_the_higher_priority_goes_first_and_the_older_of_equals(desk: Desk) -> None:
    first, second, third = (a_call(desk, name) for name in ("one", "two", "three"))
    queued(desk, first, second, third)
    assert job_queue.opened(desk, third).value
    assert not job_queue.opened(desk, third).value  # it is first already

    assert job_running.run_queue(desk, Token(), unheard).value.transcribed == (third, first, second)


def test_what_is_asked_again_only_comes_sooner(desk: Desk) -> None:
    call = a_call(desk)
    [job] = queued(desk, call)
    wanted = NewJob(JobKind.TRANSCRIBE, call, {}, Priority.OPENED)

    assert job_queue.enqueue(desk, [wanted, wanted]).value == ()
    assert job_of(desk, job).priority == Priority.OPENED


def test_what_waits_is_done_as_it_was_asked_for_last(desk: Desk) -> None:
    call = a_call(desk)
    [job] = transcribing.enqueue(desk, [call], language="ru").value

    assert transcribing.enqueue(desk, [call], language="kk").value == ()
    assert job_of(desk, job).params["language"] == "kk"


def test_runs_over_different_parts_of_the_archive_wait_both(desk: Desk) -> None:
    chats, calls = (
        NewJob(JobKind.PHRASES, None, {"where": f"channel = {channel}"})
        for channel in ("chat", "voice")
    )
    [first] = job_queue.enqueue(desk, [chats]).value
    [second] = job_queue.enqueue(desk, [calls]).value

    assert job_queue.enqueue(desk, [chats, calls]).value == ()
    job_queue.cancel(desk, [first, second])
    assert job_queue.retry(desk, [first, second]).value == (first, second)


def test_jobs_move_within_limits_and_only_while_they_wait(desk: Desk) -> None:
    job, other = queued(desk, a_call(desk, "one"), a_call(desk, "two"))
    job_queue.move(desk, [job], 1000)
    assert job_of(desk, job).priority == 100
    assert job_queue.move(desk, [job], 10).value == ()
    job_queue.cancel(desk, [other])
    assert job_queue.move(desk, [other], 10).value == ()


def test_a_job_that_is_tried_again_does_not_wait_twice(desk: Desk) -> None:
    call = a_call(desk)
    [first] = queued(desk, call)
    job_queue.cancel(desk, [first])
    [second] = queued(desk, call)

    assert job_queue.retry(desk, [first]).value == ()
    job_queue.cancel(desk, [second])
    assert job_queue.retry(desk, [first, second]).value == (first,)


def test_ended_jobs_are_forgotten_and_others_are_not(desk: Desk) -> None:
    done, waiting = queued(desk, a_call(desk, "one"), a_call(desk, "two"))
    job_queue.cancel(desk, [done])
    assert job_queue.clear(desk, [done, waiting]).value == (done,)
    assert [job.id for job in job_queue.jobs(desk)] == [waiting]


def test_a_job_keeps_how_far_it_was_why_it_failed_and_who_did_it(desk: Desk) -> None:
    good, bad = queued(desk, a_call(desk), a_call(desk, "damaged"))
    job_running.work_off(desk, ROBOT, Token(), unheard)

    done, failed = job_of(desk, good), job_of(desk, bad)
    assert (done.state, done.progress, done.worker, done.attempts) == (
        JobState.DONE,
        1.0,
        "robot",
        1,
    )
    assert (failed.state, failed.fault) == (JobState.FAILED, "audio.not_audio")
    assert failed.facts["path"].endswith("damaged.opus")


def test_a_job_cancelled_by_anybody_stops_and_the_next_is_done(desk: Desk) -> None:
    endless, good = a_call(desk, "endless"), a_call(desk)
    job, other = queued(desk, endless, good)

    def report(fraction: float, _name: str) -> None:
        if fraction and job_of(desk, job).state is JobState.RUNNING:
            job_queue.cancel(desk, [job])

    run = job_running.work_off(desk, ROBOT, Token(), report).value
    assert [end.state for end in run.ended] == [JobState.CANCELLED, JobState.DONE]
    assert (job_of(desk, job).state, job_of(desk, other).state) == (
        JobState.CANCELLED,
        JobState.DONE,
    )


def test_a_job_that_another_took_over_is_left_to_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    [job] = queued(desk, a_call(desk))

    def lose(desk: Desk, job: Job, token: Token, _report: Report) -> None:
        with desk.store.change(by=desk.user, verb="test") as change:
            change.jobs.end(job.id, "robot", JobState.WAITING)
            change.jobs.claim(job.id, "another")
            change.commit()
        token.wait(5)
        token.check()

    instead(monkeypatch, lose)
    end = job_running.work_on(desk, job, ROBOT, Token(), unheard)
    assert end is not None
    assert end.state is JobState.CANCELLED
    assert (job_of(desk, job).state, job_of(desk, job).worker) == (JobState.RUNNING, "another")


def test_a_worker_that_stops_puts_its_job_back(desk: Desk) -> None:
    [job] = queued(desk, a_call(desk, "endless"))
    token = Token()

    def report(fraction: float, _name: str) -> None:
        if fraction:
            token.cancel()

    with pytest.raises(Cancelled):
        job_running.work_off(desk, ROBOT, token, report)
    assert job_of(desk, job).state is JobState.WAITING


def test_a_job_that_breaks_is_told_and_does_not_stop_those_behind_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = queued(desk, a_call(desk, "one"), a_call(desk, "two"))

    def work(_desk: Desk, job: Job, _token: Token, _report: Report) -> None:
        if job.id == first:
            raise ZeroDivisionError

    instead(monkeypatch, work)
    run = job_running.work_off(desk, ROBOT, Token(), unheard).value
    assert [fault.code for _contact, fault in run.failed] == ["job.broke"]
    assert job_of(desk, second).state is JobState.DONE


def test_a_database_that_goes_away_fails_no_job(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    [job] = queued(desk, a_call(desk))

    def gone(desk: Desk, _job: Job, _token: Token, _report: Report) -> None:
        raise DatabaseUnreachable(location=desk.store.location)

    instead(monkeypatch, gone)
    with pytest.raises(DatabaseUnreachable):
        job_running.work_off(desk, ROBOT, Token(), unheard)
    assert job_of(desk, job).state is JobState.WAITING


def test_a_full_disk_fails_the_job_and_keeps_what_was_there(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = a_call(desk)
    transcribing.transcribe(desk, call, Token(), unheard)
    before = transcribing.transcript(desk, call)
    [job] = queued(desk, call)

    def full(*_arguments: object) -> None:
        raise DiskFull(location=desk.store.location)

    with monkeypatch.context() as patch:
        patch.setattr(TranscriptsWriter, "finish", full)
        job_running.work_off(desk, ROBOT, Token(), unheard)
    assert (job_of(desk, job).state, job_of(desk, job).fault) == (JobState.FAILED, "db.full")
    assert transcribing.transcript(desk, call) == before
    job_queue.retry(desk, [job])
    assert job_running.work_off(desk, ROBOT, Token(), unheard).value.transcribed == (call,)


def test_what_a_dead_worker_left_waits_again_and_is_given_up_in_the_end(desk: Desk) -> None:
    [job] = queued(desk, a_call(desk))
    for attempt in range(1, job_running.MOST_ATTEMPTS + 1):
        with desk.store.change(by=desk.user, verb="die") as change:
            assert change.jobs.claim(job, f"dead-{attempt}")
            change.commit()
        assert [each.id for each in job_running.take_over(desk)] == [job]
    left = job_of(desk, job)
    assert (left.state, left.fault, left.facts) == (
        JobState.FAILED,
        "job.given_up",
        {"attempts": "3"},
    )
    job_queue.retry(desk, [job])
    assert job_of(desk, job).attempts == 0


def test_what_a_living_worker_holds_is_not_taken_over(desk: Desk) -> None:
    [job] = queued(desk, a_call(desk))
    with desk.store.change(by=desk.user, verb="work") as change:
        change.jobs.claim(job, "alive")
        change.commit()
    with desk.store.claimed(job_queue.held_name(job)):
        assert job_running.take_over(desk) == ()
    assert job_of(desk, job).state is JobState.RUNNING


def test_what_this_program_works_on_is_not_taken_over_though_its_claim_was_lost(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    [job] = queued(desk, a_call(desk))
    taken: list[Job] = []

    def work(desk: Desk, job: Job, _token: Token, _report: Report) -> None:
        monkeypatch.setattr(job_queue, "abandoned", lambda _desk: (job,))  # a server began anew
        taken.extend(job_running.take_over(desk))

    instead(monkeypatch, work)
    run = job_running.work_off(desk, ROBOT, Token(), unheard).value

    assert taken == []
    assert ([end.state for end in run.ended], job_of(desk, job).state) == (
        [JobState.DONE],
        JobState.DONE,
    )


def test_who_is_done_with_a_job_that_is_his_no_more_does_not_call_it_done(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    [job] = queued(desk, a_call(desk))

    def work(desk: Desk, job: Job, _token: Token, _report: Report) -> None:
        with desk.store.change(by=desk.user, verb="take over") as change:
            change.jobs.end(job.id, "robot", JobState.WAITING)
            change.jobs.claim(job.id, "other")
            change.commit()

    instead(monkeypatch, work)
    run = job_running.work_off(desk, ROBOT, Token(), unheard).value

    assert [end.state for end in run.ended] == [JobState.CANCELLED]
    assert (job_of(desk, job).state, job_of(desk, job).worker) == (JobState.RUNNING, "other")


def test_a_contact_is_transcribed_at_once_and_seen_in_the_queue(desk: Desk) -> None:
    other, call = a_call(desk, "other"), a_call(desk)
    [waiting] = queued(desk, other)
    job_running.transcribe_now(desk, call, Token(), unheard)

    found = {job.contact_id: job.state for job in job_queue.jobs(desk)}
    assert found == {other: JobState.WAITING, call: JobState.DONE}
    assert job_of(desk, waiting).attempts == 0


def test_what_another_program_transcribes_is_not_transcribed_twice(desk: Desk) -> None:
    call = a_call(desk)
    [job] = queued(desk, call)
    with desk.store.change(by=desk.user, verb="work") as change:
        change.jobs.claim(job, "another")
        change.commit()
    with pytest.raises(JobElsewhere):
        job_running.transcribe_now(desk, call, Token(), unheard)
    assert [each.state for each in job_queue.jobs(desk)] == [JobState.RUNNING, JobState.CANCELLED]


def test_a_worker_without_a_window_does_what_waits_and_tells_of_each(desk: Desk) -> None:
    good, bad = a_call(desk), a_call(desk, "damaged")
    queued(desk, good, bad)
    told: list[Ended] = []
    listener = Listener(told.append, _never, _never_back, unheard)
    working.work(desk, Terms(once=True), Token(), listener)

    assert [(end.job.contact_id, end.state) for end in told] == [
        (good, JobState.DONE),
        (bad, JobState.FAILED),
    ]


def test_a_worker_of_one_queue_leaves_the_others(desk: Desk) -> None:
    queued(desk, a_call(desk))
    job_queue.enqueue(desk, [NewJob(JobKind.PHRASES, None)])
    listener = Listener(lambda _end: None, _never, _never_back, unheard)
    working.work(desk, Terms(frozenset((JobKind.PHRASES,)), once=True), Token(), listener)

    assert {job.kind: job.state for job in job_queue.jobs(desk)} == {
        JobKind.TRANSCRIBE: JobState.WAITING,
        JobKind.PHRASES: JobState.DONE,
    }


def test_a_worker_waits_for_a_database_that_went_away_and_tells_it_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(working, "_SHORTEST_S", 0.01)
    queued(desk, a_call(desk))
    answers: list[str] = []
    waiting, times = stored_jobs.Jobs.waiting, iter(range(100))

    def away(jobs: stored_jobs.Jobs) -> list[Job]:
        if next(times) < 2:
            raise DatabaseUnreachable(location="there")
        return waiting(jobs)

    monkeypatch.setattr(stored_jobs.Jobs, "waiting", away)
    listener = Listener(
        lambda end: answers.append(end.state),
        lambda fault: answers.append(fault.code),
        lambda: answers.append("back"),
        unheard,
    )
    working.work(desk, Terms(once=True), Token(), listener)
    assert answers == ["db.unreachable", "done", "back"]


def test_turns_of_an_attempt_that_was_cut_off_stay_until_as_many_are_heard(desk: Desk) -> None:
    call = a_call(desk, "endless")
    token = Token()

    def report(fraction: float, _name: str) -> None:
        if fraction:
            token.cancel()

    with pytest.raises(Cancelled):
        transcribing.transcribe(desk, call, token, report)
    left = transcribing.transcript(desk, call)
    assert left is not None
    with desk.store.change(by=desk.user, verb="more") as change:
        turns = tuple(replace(left.segments[0], text=f"turn {n}") for n in range(5))
        change.transcripts.put(call, replace(left, segments=turns, complete=False))
        change.commit()
    with pytest.raises(Cancelled):
        transcribing.transcribe(desk, call, Token(), _stop_at_once())
    kept = transcribing.transcript(desk, call)
    assert kept is not None
    assert len(kept.segments) == 5


def _stop_at_once() -> Report:
    def report(fraction: float, _name: str) -> None:
        if fraction:
            raise Cancelled

    return report


def _never(fault: object) -> None:
    raise AssertionError(fault)


def _never_back() -> None:
    raise AssertionError
