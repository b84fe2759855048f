import pytest

from qa_desk.db.store import Store
from qa_desk.domain.ids import ContactId, JobId
from qa_desk.domain.jobs import Job, JobState
from qa_desk.errors import NotFound
from tests.db.builders import ME, a_call, add
from tests.workspace import NOON


def queue(store: Store, contacts: list[ContactId]) -> list[JobId]:
    with store.change(ME, "queue") as change:
        jobs = [change.jobs.add(contact, "base", "ru") for contact in contacts]
        change.commit()
    return jobs


def test_jobs_wait_in_the_order_they_were_queued(store: Store) -> None:
    contacts = add(store, a_call("1"), a_call("2"))
    first, second = queue(store, contacts[::-1])

    with store.read() as reader:
        assert reader.jobs.waiting() == [
            Job(first, contacts[1], "base", "ru", JobState.WAITING, NOON),
            Job(second, contacts[0], "base", "ru", JobState.WAITING, NOON),
        ]


def test_a_job_says_where_it_stands(store: Store) -> None:
    contacts = add(store, a_call("1"), a_call("2"))
    running, failed = queue(store, contacts)
    with store.change(ME, "run") as change:
        change.jobs.set_state(running, JobState.RUNNING, 0.25)
        change.jobs.set_state(failed, JobState.FAILED, 0.0, "speech.no_model")
        change.commit()

    with store.read() as reader:
        assert reader.jobs.waiting() == []
        assert [(job.state, job.progress, job.fault) for job in reader.jobs.all()] == [
            (JobState.RUNNING, 0.25, ""),
            (JobState.FAILED, 0.0, "speech.no_model"),
        ]


def test_what_ran_when_the_program_ended_was_interrupted(store: Store) -> None:
    contacts = add(store, a_call("1"), a_call("2"), a_call("3"))
    running, done, _waiting = queue(store, contacts)
    with store.change(ME, "run") as change:
        change.jobs.set_state(running, JobState.RUNNING, 0.5)
        change.jobs.set_state(done, JobState.DONE, 1.0)
        change.commit()

    with store.change(ME, "start") as change:
        change.jobs.interrupt_running()
        change.commit()

    with store.read() as reader:
        assert [(job.state, job.progress) for job in reader.jobs.all()] == [
            (JobState.INTERRUPTED, 0.5),
            (JobState.DONE, 1.0),
            (JobState.WAITING, 0.0),
        ]


def test_an_unknown_job_or_contact_is_not_found(store: Store) -> None:
    with store.change(ME, "queue") as change:
        with pytest.raises(NotFound):
            change.jobs.set_state(JobId(4711), JobState.DONE)
        with pytest.raises(NotFound):
            change.jobs.add(ContactId(4711), "base", "ru")
