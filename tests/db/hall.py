"""A server with workers on it: processes of the program whose recogniser is a slow stub."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from qa_desk.db.store import Store
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.jobs import Job, JobState
from qa_desk.paths import WORKSPACE_VARIABLE, Paths
from tests.db.builders import a_call, a_job
from tests.db.office import ADMIN
from tests.faults.slow_speech import PAUSE, install_model

ROOT = Path(__file__).resolve().parents[2]
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

    def states(self, ids: list[ContactId]) -> list[JobState]:
        return [job.state for job in self.jobs(ids)]

    def running(self, ids: list[ContactId]) -> int:
        return self.states(ids).count(JobState.RUNNING)

    def all_done(self, ids: list[ContactId]) -> bool:
        return set(self.states(ids)) == {JobState.DONE}

    def close(self) -> None:
        for worker in self.workers:
            if worker.poll() is None:
                worker.kill()
            worker.wait()
        self.store.close()
