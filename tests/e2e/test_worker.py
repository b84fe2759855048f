"""The worker of a file as a process: what waits is done, Ctrl+C ends it in one line, kills lose nothing."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from qa_desk.domain.ids import ContactId
from qa_desk.domain.jobs import JobState
from qa_desk.services.desk import Desk
from tests.db.builders import a_call, a_job
from tests.e2e.program import ROOT, qa_desk
from tests.faults.slow_speech import PAUSE, install_model
from tests.workspace import a_desk

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform == "win32", reason="kills need POSIX"),
]


@dataclass(slots=True)
class Bench:
    """A workspace, and the workers that were started on it."""

    desk: Desk
    workers: list["subprocess.Popen[str]"] = field(default_factory=list)

    def queue(self, count: int) -> list[ContactId]:
        calls = [replace(a_call(f"W-{number}"), agents=()) for number in range(count)]
        with self.desk.store.change(self.desk.user, "queue") as change:
            ids = list(change.contacts.add_many(calls))
            for contact in ids:
                change.jobs.add(a_job(contact))
            change.commit()
        return ids

    def start(self, pause_s: float, *options: str) -> "subprocess.Popen[str]":
        command = ["--workspace", str(self.desk.paths.workspace), "--language", "en", "--json"]
        started = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.a_worker", *command, "worker", *options],
            cwd=ROOT,
            env={**os.environ, PAUSE: str(pause_s)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.workers.append(started)
        return started

    def states(self) -> list[JobState]:
        with self.desk.store.read() as reader:
            return [job.state for job in reader.jobs.all()]

    def turns(self, contact: ContactId) -> int:
        with self.desk.store.read() as reader:
            found = reader.transcripts.get(contact)
        return len(found.segments) if found else 0


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    desk = a_desk(tmp_path)
    install_model(desk.paths.models)
    found = Bench(desk)
    yield found
    for worker in found.workers:
        worker.kill()
        worker.communicate()
    desk.store.close()


def until(holds: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.1)


def test_ctrl_c_ends_a_worker_in_one_line_and_what_it_was_at_waits_again(bench: Bench) -> None:
    [contact] = bench.queue(1)
    worker = bench.start(600)
    until(lambda: bench.turns(contact) == 1)
    worker.send_signal(signal.SIGINT)
    out, err = worker.communicate(timeout=30)

    assert worker.returncode == 0
    assert json.loads(out)["done"] == 0
    assert "Traceback" not in err
    assert bench.states() == [JobState.WAITING]
    assert bench.turns(contact) == 1


def test_a_killed_worker_loses_no_turn_and_the_next_one_takes_its_job_over(bench: Bench) -> None:
    first, second = bench.queue(2)
    worker = bench.start(600)
    until(lambda: bench.turns(first) == 1)
    worker.kill()
    worker.communicate()
    assert bench.turns(first) == 1

    other = bench.start(0.1, "--once")
    out, _err = other.communicate(timeout=90)
    assert json.loads(out)["done"] == 2
    assert [bench.turns(contact) for contact in (first, second)] == [2, 2]
    assert bench.states() == [JobState.DONE, JobState.DONE]


def test_two_workers_on_one_file_do_each_call_once(bench: Bench) -> None:
    bench.queue(6)
    both = [bench.start(0.2, "--once") for _ in range(2)]
    told = [json.loads(worker.communicate(timeout=90)[0])["done"] for worker in both]

    assert sum(told) == 6
    assert bench.states() == [JobState.DONE] * 6


def test_a_queue_that_is_not_there_is_a_wrong_call(bench: Bench) -> None:
    answer = qa_desk("--workspace", bench.desk.paths.workspace, "worker", "--queues", "soup")
    assert answer.code == 2
    assert "soup" in answer.err
