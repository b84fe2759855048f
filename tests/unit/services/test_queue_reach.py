"""The queue of a file that several people share: each works off and steers what is in reach."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.domain.ids import ContactId, JobId
from qa_desk.domain.jobs import Job, JobKind, JobState, NewJob
from qa_desk.domain.progress import Report, Token, unheard
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.services import contacts, job_queue, job_running, phrase_runs
from qa_desk.services.desk import Desk, Done
from tests.unit.services.test_access import ASEL, with_two_teams
from tests.workspace import a_desk

Steer = Callable[[Desk, Iterable[JobId]], Done[tuple[JobId, ...]]]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    opened = a_desk(tmp_path)
    with_two_teams(opened)
    return opened


def queued(desk: Desk) -> tuple[JobId, JobId]:
    """Queue a call of Asel's team and one of another."""
    north, south = contacts.ids(desk, ContactFilter(), ContactOrder(descending=False))
    if contacts.rows(desk, [north])[0].external_id == "South":
        north, south = south, north
    wanted = [NewJob(JobKind.TRANSCRIBE, ContactId(id_)) for id_ in (north, south)]
    near, far = job_queue.enqueue(desk, wanted).value
    return near, far


def states(desk: Desk) -> dict[JobId, JobState]:
    return {job.id: job.state for job in job_queue.jobs(desk)}


def test_nobody_fails_the_jobs_of_another_team_by_trying_them(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work(_desk: Desk, _job: Job, _token: Token, _report: Report) -> None:
        """Do nothing."""

    monkeypatch.setattr(job_running, "WORK", {JobKind.TRANSCRIBE: work})
    near, far = queued(desk)
    worker = job_running.worker_here(desk)
    job_running.work_off(replace(desk, user=ASEL), worker, Token(), unheard)

    assert states(desk) == {near: JobState.DONE, far: JobState.WAITING}


@pytest.mark.parametrize(
    ("steer", "state"),
    [
        (job_queue.cancel, JobState.WAITING),
        (job_queue.retry, JobState.CANCELLED),
        (job_queue.clear, JobState.CANCELLED),
        (lambda desk, ids: job_queue.move(desk, ids, 10), JobState.WAITING),
    ],
)
def test_nobody_steers_the_jobs_of_another_team(desk: Desk, steer: Steer, state: JobState) -> None:
    near, far = queued(desk)
    if state is JobState.CANCELLED:
        job_queue.cancel(desk, [near, far])
    assert steer(replace(desk, user=ASEL), [near, far]).value == (near,)
    assert states(desk)[far] is state


def test_a_run_over_the_archive_is_done_by_who_asked_or_reaches_all(desk: Desk) -> None:
    asel = replace(desk, user=ASEL)
    [of_all] = phrase_runs.enqueue(desk).value
    [own] = phrase_runs.enqueue(asel).value

    assert [job.id for job in job_queue.pending(desk)] == [of_all, own]
    assert [job.id for job in job_queue.pending(asel)] == [own]
