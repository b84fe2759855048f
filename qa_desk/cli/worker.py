"""`worker`: works the queue off without a window, alone or beside workers on other machines."""

import argparse
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from qa_desk.cli.frame import Commands
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output
from qa_desk.domain.jobs import JobKind, JobState
from qa_desk.domain.progress import Token
from qa_desk.errors import ExitCode, Expected

if TYPE_CHECKING:
    from types import FrameType

    from qa_desk.services.job_running import Ended

_STOPPED_BY: Final = (signal.SIGINT, signal.SIGTERM)


class UnknownQueue(Expected):
    """No queue has this name: facts `name`, `names`."""

    code = "queue.unknown"


def register(commands: Commands) -> None:
    """Add the command."""
    text = commands.texts.label
    parser = commands.add("worker", work)
    parser.add_argument("--queues", type=_queues, metavar="Q", help=text("cli", "option_queues"))
    parser.add_argument("--once", action="store_true", help=text("cli", "option_once"))


def work(options: argparse.Namespace, output: Output) -> ExitCode:
    """Work off what waits; return when told to stop, or when nothing waits any more."""
    from qa_desk.services import job_running, working  # noqa: PLC0415 - loaded when needed

    started, token = time.monotonic(), Token()
    with opened(options) as desk, _stopped_by_signal(token):
        teller = _Teller(output)
        listener = working.Listener(teller.ended, teller.lost, teller.back, output.progress)
        terms = working.Terms(options.queues or frozenset(), once=options.once)
        name = job_running.worker_here(desk).name
        output.say("worker_begins", worker=name)
        working.work(desk, terms, token, listener)
    data = {"worker": name, **teller.account(), "elapsed_s": round(time.monotonic() - started, 1)}
    output.result(data, lambda: [output.texts.label("cli", "worker_ended", **teller.counts())])
    return ExitCode.PARTLY if teller.failed else ExitCode.DONE


def _queues(text: str) -> frozenset[JobKind]:
    names = [name.strip() for name in text.split(",")]
    known = {kind.value: kind for kind in JobKind}
    for name in names:
        if name not in known:
            raise UnknownQueue(name=name, names=", ".join(known))
    return frozenset(known[name] for name in names)


@dataclass(slots=True)
class _Teller:
    """Tells what becomes of the jobs, and counts them."""

    output: Output
    done: int = 0
    cancelled: int = 0
    failed: list[dict[str, object]] = field(default_factory=list)

    def ended(self, end: "Ended") -> None:
        """Tell of a job that came to an end."""
        kind = self.output.texts.label("cli", f"job_{end.job.kind.value}")
        facts: dict[str, object] = {"job": end.job.id, "kind": kind}
        facts["contact"] = "–" if end.job.contact_id is None else end.job.contact_id
        if end.fault is not None:
            message = self.output.texts.of(end.fault)
            told = {"job": end.job.id, "kind": end.job.kind.value, "contact": end.job.contact_id}
            self.failed.append({**told, "code": end.fault.code, "message": message})
            self.output.say("worker_failed", **facts, message=message)
        elif end.state is JobState.DONE:
            self.done += 1
            self.output.say("worker_done", **facts)
        else:
            self.cancelled += 1
            self.output.say("worker_cancelled", **facts)

    def lost(self, fault: Expected) -> None:
        """Tell that the database went away."""
        self.output.line(self.output.texts.of(fault))
        self.output.say("worker_waits")

    def back(self) -> None:
        """Tell that it is there again."""
        self.output.say("worker_goes_on")

    def account(self) -> dict[str, object]:
        """Return what became of the jobs, for programs."""
        return {"done": self.done, "cancelled": self.cancelled, "failed": self.failed}

    def counts(self) -> dict[str, object]:
        """Return how many there were of each, for people."""
        return {"done": self.done, "cancelled": self.cancelled, "failed": len(self.failed)}


@contextmanager
def _stopped_by_signal(token: Token) -> Iterator[None]:
    """Let Ctrl+C stop the work in good order; a second one ends the program at once."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, _frame: "FrameType | None") -> None:
        token.cancel()
        signal.signal(number, signal.default_int_handler)

    before = {number: signal.signal(number, stop) for number in _STOPPED_BY}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
