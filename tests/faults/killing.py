"""Kills the program at every kind of moment of a write, and sees what is left of the workspace.

Runs as a process of its own, without threads, so that it may fork: each act is a child that ends
itself with SIGKILL at a chosen step. A step is a statement, a few hundred instructions of SQLite, or
a file that is opened for writing, renamed, linked or removed.
"""

import json
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from qa_desk.services import keeping
from qa_desk.services.restoring import backups
from tests.faults import acts

INSTRUCTIONS: Final = 300
"""Of SQLite's machine between two steps."""
WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT
FILE_EVENTS: Final = frozenset({"os.rename", "os.link", "os.remove", "os.truncate"})
HALF: Final = ("*.part", "*.new", "*.restoring*", "*-journal")
TOLD: Final = ("audit", "import_run")
"""What tells of each run, so that a second one adds to it."""
State = dict[str, object]


class Steps:
    """Counts the steps of this process, and ends it at one of them; 0 ends nothing."""

    def __init__(self, last: int) -> None:
        self.count = 0
        self._last = last
        self._connect = sqlite3.dbapi2.connect
        for module in (sqlite3, sqlite3.dbapi2):
            vars(module)["connect"] = self._connected
        sys.addaudithook(self._heard)

    def _heard(self, event: str, arguments: tuple[object, ...]) -> None:
        if event in FILE_EVENTS or (event == "open" and _writes(arguments)):
            self._step()

    def _connected(self, *arguments: Any, **options: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = self._connect(*arguments, **options)
        connection.set_trace_callback(lambda _statement: self._step())
        connection.set_progress_handler(self._step, INSTRUCTIONS)
        return connection

    def _step(self) -> int:
        self.count += 1
        if self.count == self._last:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0


def _writes(arguments: tuple[object, ...]) -> bool:
    flags = arguments[2]
    return isinstance(flags, int) and bool(flags & WRITING)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one run: the step it was killed at, and what was wrong afterwards."""

    step: int
    killed: bool
    wrong: tuple[str, ...]


def in_child(work: Callable[[], object]) -> tuple[int, object]:
    """Do something in a child; return how it ended (0 or the signal) and what it found."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            os.write(writing, json.dumps(work()).encode())
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is told
            os.write(writing, json.dumps({"error": repr(error)}).encode())
            os._exit(1)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        found = told.read()
    _child, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status), json.loads(found) if found else None


def state(folder: Path, act: str) -> State:
    """Return what the database holds, and everything that is not whole."""
    if act == "migrate":
        return _migrated(folder)
    with acts.opened(folder) as desk:
        health = keeping.check(desk)
        copies = backups(desk.paths)
    counts = {name: n for name, n in health.counts.items() if not name.startswith(TOLD)}
    wrong = [f"{fault.code} {fault.facts}" for fault in health.faults]
    wrong += [f"a copy is not whole: {each.file.name}" for each in copies if not _whole(each.file)]
    if act in ("erase", "intake"):
        counts["files"] = sum(map(_is_kept, desk.paths.media.rglob("*")))
    return {"counts": counts, "wrong": wrong}


def _is_kept(path: Path) -> bool:
    """Whether it is a whole file: what a kill left half written goes with the next tidying."""
    return path.is_file() and path.suffix != ".part"


def _migrated(folder: Path) -> State:
    file = folder / "old.sqlite3"
    with closing(sqlite3.connect(file)) as connection:
        revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        cards = connection.execute("SELECT text FROM scorecard").fetchall()
        whole = connection.execute("PRAGMA integrity_check").fetchone()[0]
    wrong = [] if whole == "ok" and cards == [("card 1",)] else [str((whole, cards))]
    copies = list(folder.glob("*.backup"))
    wrong += [f"a copy is not whole: {each.name}" for each in copies if not _whole(each)]
    return {"counts": {"revision": revision}, "wrong": wrong}


def _whole(file: Path) -> bool:
    with closing(sqlite3.connect(file)) as connection:
        try:
            tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            return bool(tables) and connection.execute("PRAGMA integrity_check").fetchone() == (
                "ok",
            )
        except sqlite3.DatabaseError:
            return False


def _counted(act: Callable[[Path], None], folder: Path) -> int:
    steps = Steps(0)
    act(folder)
    return steps.count


def _killed(act: Callable[[Path], None], folder: Path, step: int) -> None:
    Steps(step)
    act(folder)


def runs(act: str, template: Path, times: int, seed: int) -> list[Outcome]:
    """Kill an act so many times, at steps spread over its whole length."""
    work = acts.ACTS[act]
    before = _asked(lambda: state(template, act))
    with _copy(template) as folder:
        _code, steps = in_child(lambda: _counted(work, folder))
        assert isinstance(steps, int), steps
        after = _asked(lambda: state(folder, act))
    chance = random.Random(seed)
    moments = [1 + int((n + chance.random()) * steps / times) for n in range(times)]
    return [_run(act, template, min(moment, steps), (before, after)) for moment in moments]


def _run(act: str, template: Path, step: int, states: tuple[State, State]) -> Outcome:
    before, after = states
    work = acts.ACTS[act]
    with _copy(template) as folder:
        code, told = in_child(lambda: _killed(work, folder, step))
        wrong = [] if code in (0, -signal.SIGKILL) else [f"ended otherwise: {told}"]
        left = _asked(lambda: state(folder, act))
        wrong += _wrong("after the kill", left)
        if act not in acts.STEPWISE and left["counts"] not in (before["counts"], after["counts"]):
            wrong.append(f"half done: {_unlike(left, after)}")
        again, told = in_child(lambda: work(folder))
        wrong += [] if again == 0 else [f"the second run failed: {told}"]
        left = _asked(lambda: state(folder, act))
        wrong += _wrong("after the second run", left)
        if left["counts"] != after["counts"]:
            wrong.append(f"the second run did not complete it: {_unlike(left, after)}")
        in_child(lambda: _tidied(folder))
        half = [path.name for pattern in HALF for path in folder.rglob(pattern)]
        wrong += [f"left behind: {name}" for name in half]
        return Outcome(step, code == -signal.SIGKILL, tuple(wrong))


def _tidied(folder: Path) -> int:
    with acts.opened(folder) as desk:
        return keeping.tidy(desk, timedelta())


def _asked(ask: Callable[[], State]) -> State:
    code, found = in_child(ask)
    assert code == 0, found
    assert isinstance(found, dict)
    return found


def _wrong(when: str, found: State) -> list[str]:
    told = found["wrong"]
    assert isinstance(told, list)
    return [f"{when}: {each}" for each in told]


def _unlike(left: State, right: State) -> Mapping[str, object]:
    mine, other = left["counts"], right["counts"]
    assert isinstance(mine, dict)
    assert isinstance(other, dict)
    return {name: (n, other.get(name)) for name, n in mine.items() if n != other.get(name)}


class _copy(tempfile.TemporaryDirectory[str]):  # noqa: N801 - a block that gives a path
    """A copy of the template for one run."""

    def __init__(self, template: Path) -> None:
        super().__init__(prefix="qa-desk-killed-")
        shutil.copytree(template, self.name, dirs_exist_ok=True)

    def __enter__(self) -> Path:  # type: ignore[override] # a path is what the runs take
        return Path(super().__enter__())


def main() -> None:
    """Print the outcomes of the acts that the arguments name (all without any), as JSON."""
    times, seed, *names = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="qa-desk-template-") as made:
        template = Path(made)
        acts.prepare(template)
        for name in names or acts.ACTS:
            outcomes = runs(name, template, int(times), int(seed))
            wrong = [{"step": each.step, "wrong": each.wrong} for each in outcomes if each.wrong]
            killed = sum(each.killed for each in outcomes)
            last = max(each.step for each in outcomes)
            told = {"act": name, "killed": killed, "last_step": last, "wrong": wrong}
            sys.stdout.write(json.dumps(told) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
