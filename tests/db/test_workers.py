"""Several workers on one server: each job once, whatever becomes of one of them."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from qa_desk.db.store import Store
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.jobs import Job, JobState
from qa_desk.paths import WORKSPACE_VARIABLE, Paths
from tests.db.builders import a_call, a_job
from tests.db.office import ADMIN, ASEL, SERVICE, Office, copy
from tests.faults.slow_speech import PAUSE, install_model
from tests.workspace import StoppedClock

pytestmark = [pytest.mark.postgresql, pytest.mark.xdist_group("pg"), pytest.mark.timeout(240)]
ROOT = Path(__file__).resolve().parents[2]
CALLS = 60
DONE = re.compile(r"contact (\d+): done")


@dataclass(slots=True)
class Hall:
    """A server, a folder for workspaces, and the workers that were started."""

    url: str
    folder: Path
    store: Store
    workers: list["subprocess.Popen[str]"] = field(default_factory=list)

    def queue(self, count: int) -> list[ContactId]:
        """Queue so many calls, and nothing else."""
        calls = [a_call(f"W-{number}") for number in range(count)]
        with self.store.change(ADMIN, "queue") as change:
            change.jobs.cancel([job.id for job in change.jobs.waiting()])
            ids = change.contacts.add_many([replace(call, team="North") for call in calls])
            for contact in ids:
                change.jobs.add(a_job(contact))
            change.commit()
        return list(ids)

    def start(self, login: EvaluatorId, pause_s: float, *options: str) -> int:
        """Start a worker; return its number."""
        number = len(self.workers)
        workspace = self.folder / f"worker-{number}"
        install_model(Paths(workspace).models)
        url = self.url.format(login=login)
        command = ["--database", url, "--language", "en", "--json", "worker", *options]
        variables = {WORKSPACE_VARIABLE: str(workspace), PAUSE: str(pause_s)}
        with self.said(number).open("w") as said, self.told(number).open("w") as told:
            self.workers.append(
                subprocess.Popen(
                    [sys.executable, "-m", "tests.faults.a_worker", *command],
                    cwd=ROOT,
                    env={**os.environ, **variables},
                    stdout=told,
                    stderr=said,
                    text=True,
                )
            )
        return number

    def said(self, number: int) -> Path:
        return self.folder / f"{number}.err"

    def told(self, number: int) -> Path:
        return self.folder / f"{number}.out"

    def done(self) -> list[int]:
        """Return the contacts that workers said they had done."""
        texts = [self.said(number).read_text() for number in range(len(self.workers))]
        return [int(found) for text in texts for found in DONE.findall(text)]

    def jobs(self, ids: list[ContactId]) -> list[Job]:
        with self.store.read() as reader:
            return [job for job in reader.jobs.all() if job.contact_id in ids]

    def until(self, holds: Callable[[], bool], seconds: float = 90) -> None:
        end = time.monotonic() + seconds
        while not holds():
            said = [self.said(number).read_text() for number in range(len(self.workers))]
            assert time.monotonic() < end, said
            assert not any("failed and stopped" in text for text in said), said
            time.sleep(0.25)

    def stop(self, number: int) -> tuple[int, dict[str, object]]:
        """End a worker as Ctrl+C does; return its exit code and what it told."""
        self.workers[number].send_signal(signal.SIGINT)
        code = self.workers[number].wait(30)
        return code, json.loads(self.told(number).read_text())


@pytest.fixture
def hall(office_server: tuple[str, Office], server: str, tmp_path: Path) -> Iterator[Hall]:
    url = copy(office_server[0], server)
    store = Store.open(url.format(login=ADMIN), StoppedClock())
    found = Hall(url, tmp_path, store)
    yield found
    for worker in found.workers:
        if worker.poll() is None:
            worker.kill()
        worker.wait()
    store.close()


def all_done(hall: Hall, ids: list[ContactId]) -> Callable[[], bool]:
    return lambda: all(job.state is JobState.DONE for job in hall.jobs(ids))


def test_three_workers_of_whom_one_is_killed_do_every_call_once(hall: Hall) -> None:
    ids = hall.queue(CALLS)
    for _each in range(3):
        hall.start(SERVICE, 0.3)
    hall.until(lambda: len(hall.done()) > CALLS // 4)
    hall.until(lambda: len(running(hall, ids)) == 3)  # each has one in the hand
    hall.workers[0].kill()
    hall.workers[0].wait()
    hall.until(all_done(hall, ids))

    assert sorted(hall.done()) == sorted(ids)
    assert sorted(job.attempts for job in hall.jobs(ids)) == [1] * (CALLS - 1) + [2]
    with hall.store.read() as reader:
        kept = [reader.transcripts.get(contact) for contact in ids]
    assert {len(each.segments) for each in kept if each and each.complete} == {2}
    assert all(kept)
    assert [hall.stop(number)[0] for number in (1, 2)] == [0, 0]


def running(hall: Hall, ids: list[ContactId]) -> list[Job]:
    return [job for job in hall.jobs(ids) if job.state is JobState.RUNNING]


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
    hall.until(all_done(hall, [contact]))
    assert turns(hall, contact) == 2


def turns(hall: Hall, contact: ContactId) -> int:
    with hall.store.read() as reader:
        found = reader.transcripts.get(contact)
    return len(found.segments) if found else 0


def test_a_job_that_somebody_cancels_is_stopped_wherever_it_runs(hall: Hall) -> None:
    [contact, other] = hall.queue(2)
    number = hall.start(SERVICE, 600)
    hall.until(lambda: bool(running(hall, [contact])))
    with hall.store.change(ADMIN, "cancel") as change:
        change.jobs.cancel([job.id for job in change.jobs.of_contact(contact)])
        change.commit()

    hall.until(lambda: bool(running(hall, [other])))  # it goes on with the next
    assert [job.state for job in hall.jobs([contact])] == [JobState.CANCELLED]
    code, told = hall.stop(number)
    assert (code, told["cancelled"], told["failed"]) == (0, 1, [])
    assert [job.state for job in hall.jobs([other])] == [JobState.WAITING]


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
