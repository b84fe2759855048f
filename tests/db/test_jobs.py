import subprocess
import sys
import time
from pathlib import Path

import pytest

from qa_desk.db.store import Store
from qa_desk.domain.ids import ContactId, JobId
from qa_desk.domain.jobs import Job, JobKind, JobState
from qa_desk.errors import NotFound
from qa_desk.vault.key import Key
from tests.db.builders import ME, SPOKEN, a_call, a_job, add
from tests.workspace import NOON, StoppedClock


def queue(store: Store, contacts: list[ContactId]) -> list[JobId]:
    with store.change(ME, "queue") as change:
        jobs = [change.jobs.add(a_job(contact)) for contact in contacts]
        change.commit()
    return jobs


def test_jobs_wait_in_the_order_they_were_queued(store: Store) -> None:
    contacts = add(store, a_call("1"), a_call("2"))
    first, second = queue(store, contacts[::-1])
    kind = JobKind.TRANSCRIBE

    with store.read() as reader:
        assert reader.jobs.waiting() == [
            Job(first, kind, contacts[1], SPOKEN, 50, JobState.WAITING, NOON),
            Job(second, kind, contacts[0], SPOKEN, 50, JobState.WAITING, NOON),
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
        assert change.jobs.interrupt(running)
        assert not change.jobs.interrupt(done)
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
            change.jobs.add(a_job(ContactId(4711)))


def test_a_name_is_held_by_one_program_until_it_is_gone(store: Store) -> None:
    rival = a_rival(store)
    with store.claimed("job-1") as mine:
        assert mine
        with rival.claimed("job-1") as taken, rival.claimed("job-2") as other:
            assert (taken, other) == (False, True)
    with rival.claimed("job-1") as free:
        assert free
    rival.close()


def test_a_killed_program_holds_nothing(store: Store) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, *reopening(store)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    with store.claimed("job-1") as free:
        assert not free
    holder.kill()
    holder.wait()
    holder.stdout.close()
    assert freed(store)


HOLDER = """
import sys, time
from pathlib import Path
from qa_desk.db.store import Store
from qa_desk.vault.key import Key
from tests.workspace import StoppedClock
where, key = sys.argv[1:]
place = where if "://" in where else Path(where)
store = Store.open(place, StoppedClock(), key=Key(bytes.fromhex(key)) if key else None)
with store.claimed("job-1") as mine:
    print("held" if mine else "refused", flush=True)
    time.sleep(600)
"""


def reopening(store: Store) -> tuple[str, str]:
    """Return what another program needs to open the same database."""
    if not store.is_local:
        url = store._engines.reading.url.render_as_string(hide_password=False)
        return url, ""
    plain = Path(store.location).read_bytes().startswith(b"SQLite format 3")
    return store.location, "" if plain else bytes(range(32)).hex()


def a_rival(store: Store) -> Store:
    where, key = reopening(store)
    place = Path(where) if store.is_local else where
    return Store.open(place, StoppedClock(), key=Key(bytes.fromhex(key)) if key else None)


def freed(store: Store) -> bool:
    """Wait until the server has noticed that a session is gone."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        with store.claimed("job-1") as free:
            if free:
                return True
        time.sleep(0.05)
    return False
