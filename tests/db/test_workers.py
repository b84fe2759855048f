"""Several workers on one server: each job once, whatever becomes of one of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.db.store import Store
from qa_desk.domain.ids import ContactId
from qa_desk.domain.jobs import JobState
from tests.db.hall import Hall
from tests.db.office import ADMIN, ASEL, SERVICE, Office, copy
from tests.workspace import StoppedClock

pytestmark = [pytest.mark.postgresql, pytest.mark.xdist_group("pg"), pytest.mark.timeout(240)]
CALLS = 60


@pytest.fixture
def hall(office_server: tuple[str, Office], server: str, tmp_path: Path) -> Iterator[Hall]:
    url = copy(office_server[0], server)
    found = Hall(url, tmp_path, Store.open(url.format(login=ADMIN), StoppedClock()))
    yield found
    found.close()


def test_three_workers_of_whom_one_is_killed_do_every_call_once(hall: Hall) -> None:
    ids = hall.queue(CALLS)
    for _each in range(3):
        hall.start(SERVICE, 0.3)
    hall.until(lambda: len(hall.done()) > CALLS // 4)
    hall.until(lambda: hall.running(ids) == 3)  # each has one in the hand
    hall.workers[0].kill()
    hall.workers[0].wait()
    hall.until(lambda: hall.all_done(ids))

    assert sorted(hall.done()) == sorted(ids)
    assert sorted(job.attempts for job in hall.jobs(ids)) == [1] * (CALLS - 1) + [2]
    with hall.store.read() as reader:
        kept = [reader.transcripts.get(contact) for contact in ids]
    assert {len(each.segments) for each in kept if each and each.complete} == {2}
    assert all(kept)
    assert [hall.stop(number)[0] for number in (1, 2)] == [0, 0]


def test_turns_that_a_killed_worker_had_heard_are_kept_until_as_many_are_heard_anew(
    hall: Hall,
) -> None:
    [contact] = hall.queue(1)
    number = hall.start(SERVICE, 600)
    hall.until(lambda: turns(hall, contact) == 1)
    hall.workers[number].kill()
    hall.workers[number].wait()

    assert turns(hall, contact) == 1
    hall.start(SERVICE, 0.1)
    hall.until(lambda: hall.all_done([contact]))
    assert turns(hall, contact) == 2


def turns(hall: Hall, contact: ContactId) -> int:
    with hall.store.read() as reader:
        found = reader.transcripts.get(contact)
    return len(found.segments) if found else 0


def test_a_job_that_somebody_cancels_is_stopped_wherever_it_runs(hall: Hall) -> None:
    [contact, other] = hall.queue(2)
    number = hall.start(SERVICE, 600)
    hall.until(lambda: hall.running([contact]) == 1)
    with hall.store.change(ADMIN, "cancel") as change:
        change.jobs.cancel([job.id for job in change.jobs.of_contact(contact)])
        change.commit()

    hall.until(lambda: hall.running([other]) == 1)  # it goes on with the next
    assert hall.states([contact]) == [JobState.CANCELLED]
    code, told = hall.stop(number)
    assert (code, told["cancelled"], told["failed"]) == (0, 1, [])
    assert hall.states([other]) == [JobState.WAITING]


def test_the_contact_that_somebody_opened_goes_first(hall: Hall) -> None:
    ids = hall.queue(4)
    with hall.store.change(ADMIN, "move") as change:
        change.jobs.prioritise([job.id for job in change.jobs.of_contact(ids[3])], 100)
        change.commit()
    number = hall.start(SERVICE, 0.1, "--once")

    assert hall.workers[number].wait(60) == 0
    assert hall.done() == [ids[3], *ids[:3]]


def test_who_does_not_reach_all_contacts_works_off_what_is_in_reach(hall: Hall) -> None:
    ids = hall.queue(2)
    number = hall.start(ASEL, 0.1, "--once")

    assert hall.workers[number].wait(60) == 0
    assert sorted(hall.done()) == sorted(ids)


def test_the_engine_forgets_what_nobody_waits_for(hall: Hall) -> None:
    ids = hall.queue(3)
    with hall.store.change(ADMIN, "cancel") as change:
        change.jobs.cancel([job.id for job in change.jobs.of_contact(ids[0])])
        change.commit()
    assert offered(hall) == 2
    number = hall.start(SERVICE, 0.1, "--once")
    hall.workers[number].wait(60)
    assert offered(hall) == 0


def offered(hall: Hall) -> int:
    with hall.store._engines.reading.connect() as connection:
        found: int = connection.exec_driver_sql(
            "SELECT count(*) FROM procrastinate_jobs"
        ).scalar_one()
    return found
