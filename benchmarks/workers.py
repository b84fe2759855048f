"""Workers on a server's queue: calls a minute with one and with two, each on a core of its own.

`python -m benchmarks.workers [CALLS [ROUNDS]]` starts a PostgreSQL server with rules in force, lays
the demo's calls on a share, and lets workers with the real base model transcribe so many of them:
one worker and two in turns, the same calls. It kills nothing; the tests do.

What counts is processor time, for the clock of a busy machine lies: a worker that has its core for
itself takes as long as the processor time it used, and several take as long as the one that used
most. The clock is printed beside it. Linux, for processors are given out by `taskset`.
"""

import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from qa_desk import settings
from qa_desk.app import open_desk, place
from qa_desk.audio.probe import probe
from qa_desk.db.store import Store
from qa_desk.domain.clock import SystemClock
from qa_desk.domain.contacts import Channel, Contact, Media, Side
from qa_desk.domain.ids import ContactId
from qa_desk.domain.jobs import JobKind, JobState, NewJob
from qa_desk.paths import WORKSPACE_VARIABLE, Paths
from qa_desk.services import transcribing
from tests.db.office import ADMIN, SERVICE, build, fill, let_in
from tests.db.postgresql import a_server

ROOT: Final = Path(__file__).resolve().parents[1]
CALLS: Final = ROOT / "qa_desk" / "demo" / "data" / "import"
_USUAL: Final = (8, 1)
SIDES: Final = (Side.AGENT, Side.CUSTOMER)


@dataclass(frozen=True, slots=True)
class Ground:
    """A server with calls queued, the share they lie on, and a workspace with the model."""

    url: str
    folder: Path
    calls: tuple[Contact, ...]

    def queue(self) -> tuple[ContactId, ...]:
        """Queue all calls anew."""
        store = self.store()
        with store.change(ADMIN, "queue") as change:
            change.jobs.cancel([job.id for job in change.jobs.all()])
            number = len(change.jobs.all())
            named = [
                replace(call, external_id=f"{number}-{place}")
                for place, call in enumerate(self.calls)
            ]
            ids = tuple(change.contacts.add_many(named))
            for contact in ids:
                change.jobs.add(NewJob(JobKind.TRANSCRIBE, contact, {"model": "base"}))
            change.commit()
        store.close()
        return ids

    def store(self) -> Store:
        """Open the database as its administrator."""
        return Store.open(self.url.format(login=ADMIN), SystemClock())

    @contextmanager
    def workers(self, cores: Sequence[int]) -> Iterator[list[float]]:
        """Let workers work, one on each core; afterwards say what processor time each has used."""
        started = [self._worker(core) for core in cores]
        used: list[float] = []
        try:
            yield used
        finally:
            for each in started:
                each.send_signal(signal.SIGINT)
            for each in started:
                _pid, _status, spent = os.wait4(each.pid, 0)
                used.append(spent.ru_utime + spent.ru_stime)

    def _worker(self, core: int) -> "subprocess.Popen[bytes]":
        workspace = self.folder / f"machine-{core}"
        command = ["taskset", "-c", str(core), sys.executable, "-m", "qa_desk", "--database"]
        command += [self.url.format(login=SERVICE), "worker"]
        return subprocess.Popen(  # noqa: S603 - our own program
            command,
            cwd=ROOT,
            env={**os.environ, WORKSPACE_VARIABLE: str(workspace)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def seconds(ground: Ground, cores: Sequence[int]) -> tuple[float, float]:
    """Return how long workers take: on cores of their own, and by the clock."""
    ids = set(ground.queue())
    store = ground.store()
    began = time.monotonic()
    with ground.workers(cores) as used:
        while True:
            with store.read() as reader:
                jobs = [job for job in reader.jobs.all() if job.contact_id in ids]
            if all(job.state in (JobState.DONE, JobState.FAILED) for job in jobs):
                break
            time.sleep(0.1)
        taken = time.monotonic() - began
    failed = [job.fault for job in jobs if job.state is JobState.FAILED]
    store.close()
    if failed:
        raise SystemExit(f"calls failed: {failed}")
    return max(used), taken


@contextmanager
def prepared(count: int) -> Iterator[Ground]:
    """Make the server, the share and two workspaces that know both."""
    folder = Path(tempfile.mkdtemp(prefix="qaworkers", dir="/tmp"))
    try:
        with a_server() as server:
            url = build(server)
            owner = Store.open(server.replace("/postgres?", "/rt_office?"), SystemClock())
            fill(owner)
            owner.close()
            let_in(url, server)
            share = folder / "share"
            share.mkdir()
            calls = tuple(_laid(file, share) for file in _files(count))
            for core in (0, 1):
                _machine(folder / f"machine-{core}", share)
            yield Ground(url, folder, calls)
    finally:
        shutil.rmtree(folder)


def _files(count: int) -> list[Path]:
    """Return the shortest calls of the demo, again and again if there are not enough."""
    found = sorted(CALLS.rglob("*.opus"), key=lambda file: (file.stat().st_size, file.name))
    return [found[number % len(found)] for number in range(count)]


def _laid(file: Path, share: Path) -> Contact:
    facts = probe(file)
    shutil.copyfile(file, share / file.name)
    media = Media(file.name, file.name, "opus", 2, facts.sample_rate, facts.duration_ms, SIDES)
    return Contact(Channel.VOICE, "benchmark", file.stem, media=(media,))


def _machine(workspace: Path, share: Path) -> None:
    """Make a workspace that has the model and knows the share."""
    with open_desk(place(workspace)) as desk:
        transcribing.model_from_packages(desk)
    paths = Paths(workspace)
    known = settings.load(paths.settings).with_value("media_root", str(share))
    settings.save(known, paths.settings)


def main() -> int:
    """Measure and print."""
    given = [int(word) for word in sys.argv[1:]]
    count, rounds = (*given, *_USUAL[len(given) :])
    ratios = []
    with prepared(count) as ground:
        heard = sum(call.media[0].duration_ms for call in ground.calls) / 1000
        print(f"{count} calls, {heard:.0f} s of sound, base, the settings' defaults")
        for _round in range(rounds):
            figures = {number: seconds(ground, range(number)) for number in (1, 2)}
            ratios.append(figures[1][0] / figures[2][0])
            for number, (own, clock) in figures.items():
                rate = 60 * count / own
                print(
                    f"  {number} worker(s): {own:6.1f} s, {rate:5.1f} calls/min ({clock:.1f} s by the clock)"
                )
    print(f"two workers: {statistics.median(ratios):.2f} x one")
    return 0


if __name__ == "__main__":
    sys.exit(main())
