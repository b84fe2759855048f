"""Working the queue off: one job after another, each held by one program alone.

A job's row is the truth: a worker goes on only while the row says that it is running under the
worker's name. So a cancel, from whichever computer, and a job that was taken over from a worker
that was thought dead, end in the same way.
"""

import logging
import os
import platform
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import Final

from qa_desk.db.faults import CommitUnknown, DatabaseLocked, DatabaseUnreachable
from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.ids import ContactId, JobId
from qa_desk.domain.jobs import Job, JobKind, JobState, NewJob, Priority
from qa_desk.domain.permissions import Verb
from qa_desk.domain.progress import Report, Token
from qa_desk.errors import Cancelled, Expected
from qa_desk.services import access, job_queue
from qa_desk.services.desk import Desk, Done
from qa_desk.services.queue_kinds import READY, WORK

MOST_ATTEMPTS: Final = 3
"""A job during which so many workers died is not begun again: it may be what killed them."""
LOOK_EVERY_S: Final = 1.0
"""How often a worker looks whether its job is still wanted, and how often it tells how far it is."""
_STEP: Final = 0.02
_LOG: Final = logging.getLogger(__name__)
_PASSING: Final = (CommitUnknown, DatabaseLocked, DatabaseUnreachable)
_VERB: Final = "work on a job"
_AT_WORK: Final[set[tuple[object, JobId]]] = set()
"""The jobs that this program works on, by the place of their database."""
_TOPICS: Final = (Topic.JOBS, Topic.TRANSCRIPTS, Topic.CONTACTS)


class JobElsewhere(Expected):
    """Another program is at this work already: fact `worker`."""

    code = "job.elsewhere"


class JobBroke(Expected):
    """The program itself went wrong during a job: no facts, the log has them."""

    code = "job.broke"


class JobGivenUp(Expected):
    """Workers died again and again during a job: fact `attempts`."""

    code = "job.given_up"


@dataclass(frozen=True, slots=True)
class Worker:
    """A program that works jobs off; `leaves` is what a job becomes that it stops half-way."""

    name: str
    leaves: JobState


@dataclass(frozen=True, slots=True)
class Ended:
    """A job that came to an end here, and the fault it failed with."""

    job: Job
    state: JobState
    fault: Expected | None = None


@dataclass(frozen=True, slots=True)
class QueueRun:
    """What became of the queue's jobs in one run."""

    ended: tuple[Ended, ...] = ()

    @property
    def transcribed(self) -> tuple[ContactId, ...]:
        """The contacts that have a new transcript."""
        return tuple(
            each.job.contact_id
            for each in self.ended
            if each.state is JobState.DONE
            and each.job.kind is JobKind.TRANSCRIBE
            and each.job.contact_id is not None
        )

    @property
    def failed(self) -> tuple[tuple[ContactId | None, Expected], ...]:
        """The contacts whose jobs failed, and why."""
        return tuple((each.job.contact_id, each.fault) for each in self.ended if each.fault)


class JobToken(Token):
    """The token of one job: also cancelled when the job is no longer this worker's."""

    def __init__(self, outer: Token) -> None:
        super().__init__()
        self._outer = outer

    @property
    def cancelled(self) -> bool:
        """Whether the worker is to stop, or the job was taken away from it."""
        return self._outer.cancelled or self.taken_away

    @property
    def taken_away(self) -> bool:
        """Whether somebody cancelled the job, or another worker has it."""
        return self._event.is_set()


def worker_here(desk: Desk) -> Worker:
    """Return this program as a worker: in a file its person decides what goes on after a stop."""
    leaves = JobState.INTERRUPTED if desk.store.is_local else JobState.WAITING
    return Worker(f"{platform.node()}-{os.getpid()}", leaves)


def run_queue(desk: Desk, token: Token, report: Report) -> Done[QueueRun]:
    """Work off what waits, one job after another; a job that fails keeps its reason.

    Raises what this computer lacks, as NoModel, before the job that needs it is touched.
    """
    return work_off(desk, worker_here(desk), token, report, ready=_demand_ready)


def work_off(
    desk: Desk,
    worker: Worker,
    token: Token,
    report: Report,
    *,
    kinds: frozenset[JobKind] = frozenset(JobKind),
    ready: Callable[[Desk, Job], None] = lambda _desk, _job: None,
    ended: Callable[[Ended], None] = lambda _end: None,
) -> Done[QueueRun]:
    """Work off the jobs of these kinds until none waits.

    `ready` is asked before each, and `ended` is told of each.
    """
    access.require(desk, Verb.TRANSCRIBE)
    found: list[Ended] = []
    passed: set[JobId] = set()
    while waiting := [
        job for job in job_queue.pending(desk) if job.kind in kinds and job.id not in passed
    ]:
        ready(desk, waiting[0])
        token.check()
        total = len(found) + len(waiting)
        share = _share(report, len(found) / total, 1 / total)
        end = work_on(desk, waiting[0].id, worker, token, share)
        if end is None:
            passed.add(waiting[0].id)
        else:
            found.append(end)
            ended(end)
    run = QueueRun(tuple(found))
    return Done(run, touched(*_TOPICS, contacts=frozenset(run.transcribed)))


def work_on(
    desk: Desk, job_id: JobId, worker: Worker, token: Token, report: Report
) -> Ended | None:
    """Do one job; None where it does not wait any more or another program was quicker.

    Raises Cancelled when the worker is to stop, and DatabaseUnreachable; the job then waits for
    others, or is interrupted.
    """
    with desk.store.claimed(job_queue.held_name(job_id)) as free:
        job = _taken(desk, job_id, worker) if free else None
        if job is None:
            return None
        _AT_WORK.add((desk.store.location, job_id))
        try:
            return _worked(desk, job, worker, token, report)
        finally:
            _AT_WORK.discard((desk.store.location, job_id))


def transcribe_now(
    desk: Desk,
    contact_id: ContactId,
    token: Token,
    report: Report,
    params: dict[str, str] | None = None,
) -> Done[None]:
    """Transcribe a contact at once, past the queue but seen in it; raise what it failed with.

    JobElsewhere where another program is at it.
    """
    wanted = NewJob(JobKind.TRANSCRIBE, contact_id, params or {}, Priority.OPENED)
    job_queue.enqueue(desk, [wanted])
    with desk.store.read() as reader:
        of_it = [j for j in reader.jobs.of_contact(contact_id) if j.kind is JobKind.TRANSCRIBE]
    running = [job for job in of_it if job.state is JobState.RUNNING]
    waiting = [job for job in of_it if job.state is JobState.WAITING]
    if running:
        job_queue.cancel(desk, [job.id for job in waiting])
        raise JobElsewhere(worker=running[0].worker)
    worker = replace(worker_here(desk), leaves=JobState.CANCELLED)
    end = work_on(desk, waiting[0].id, worker, token, report)
    if end is None:
        raise JobElsewhere(worker="")
    if end.fault:
        raise end.fault
    if end.state is JobState.CANCELLED:
        raise Cancelled
    return Done(None, touched(*_TOPICS, contacts=frozenset({contact_id})))


def take_over(desk: Desk) -> tuple[Job, ...]:
    """Let the jobs of dead workers wait again, or fail where they killed too many; return them.

    What this program works on stays its own: a server that was restarted has forgotten its claims.
    """
    access.require(desk, Verb.TRANSCRIBE)
    place = desk.store.location
    found = tuple(job for job in job_queue.abandoned(desk) if (place, job.id) not in _AT_WORK)
    for job in found:
        with (
            desk.store.claimed(job_queue.held_name(job.id)) as free,
            desk.store.change(by=desk.user, verb="take over jobs") as change,
        ):
            again = job.attempts < MOST_ATTEMPTS
            state = JobState.WAITING if again else JobState.FAILED
            fault = None if again else JobGivenUp(attempts=job.attempts)
            if free and _end(change.jobs.end, job, job.worker, state, fault):
                change.commit()
    return found


def _demand_ready(desk: Desk, job: Job) -> None:
    if job.kind in READY:
        READY[job.kind](desk, job)


def _taken(desk: Desk, job_id: JobId, worker: Worker) -> Job | None:
    with desk.store.change(by=desk.user, verb=_VERB) as change:
        if not change.jobs.claim(job_id, worker.name):
            return None
        job = change.jobs.find(job_id)
        change.commit()
    return job


def _worked(desk: Desk, job: Job, worker: Worker, token: Token, report: Report) -> Ended:
    with _watched(desk, job, worker, token) as inner:
        try:
            WORK[job.kind](desk, job, inner, _told(desk, job, worker, report))
        except Cancelled:
            if inner.taken_away:
                return Ended(job, JobState.CANCELLED)
            _close(desk, job, worker, worker.leaves)
            raise
        except _PASSING:
            with suppress(Expected):  # whoever comes next finds that nobody holds the job
                _close(desk, job, worker, JobState.WAITING)
            raise
        except Expected as fault:
            _close(desk, job, worker, JobState.FAILED, fault)
            return Ended(job, JobState.FAILED, fault)
        except Exception:  # noqa: BLE001 - the gate of a job: one that breaks does not stop those behind it
            _LOG.exception("a job broke: %s", job.kind)
            _close(desk, job, worker, JobState.FAILED, JobBroke())
            return Ended(job, JobState.FAILED, JobBroke())
    kept = _close(desk, job, worker, JobState.DONE)
    return Ended(job, JobState.DONE if kept else JobState.CANCELLED)


def _close(
    desk: Desk, job: Job, worker: Worker, state: JobState, fault: Expected | None = None
) -> bool:
    """Say what became of a job; False where it was this worker's no more."""
    with desk.store.change(by=desk.user, verb=_VERB) as change:
        kept = _end(change.jobs.end, job, worker.name, state, fault)
        if kept:
            change.commit()
    return kept


def _end(
    end: Callable[..., bool], job: Job, worker: str, state: JobState, fault: Expected | None
) -> bool:
    if fault is None:
        return end(job.id, worker, state)
    facts = {name: str(fact) for name, fact in fault.facts.items() if _is_plain(fact)}
    return end(job.id, worker, state, fault.code, facts)


def _is_plain(fact: object) -> bool:
    return not isinstance(fact, tuple | list | dict | set | frozenset)


@contextmanager
def _watched(desk: Desk, job: Job, worker: Worker, token: Token) -> Iterator[JobToken]:
    """Look now and then whether the job is still this worker's while a block works on it."""
    inner = JobToken(token)
    over = threading.Event()

    def look() -> None:
        while not over.wait(LOOK_EVERY_S):
            with suppress(Expected), desk.store.read() as reader:
                if not reader.jobs.is_held(job.id, worker.name):
                    inner.cancel()
                    return

    watcher = threading.Thread(target=look, name=f"watch {job.id}", daemon=True)
    watcher.start()
    try:
        yield inner
    finally:
        over.set()
        watcher.join()


def _told(desk: Desk, job: Job, worker: Worker, report: Report) -> Report:
    """Return a report that also writes into the queue how far the job is, now and then."""
    written, at = 0.0, time.monotonic()
    contact = _contact_name(desk, job)

    def pass_on(fraction: float, name: str) -> None:
        nonlocal written, at
        # A file of the workspace is named by its content, which tells nobody anything.
        report(fraction, contact or name)
        if fraction < min(1, written + _STEP) or time.monotonic() < at + LOOK_EVERY_S:
            return
        written, at = fraction, time.monotonic()
        with desk.store.change(by=desk.user, verb=_VERB) as change:
            if change.jobs.note_progress(job.id, worker.name, fraction):
                change.commit()

    return pass_on


def _contact_name(desk: Desk, job: Job) -> str:
    """Return what people call the contact of a job; empty where it has none."""
    if job.contact_id is None:
        return ""
    with desk.store.read() as reader:
        rows = reader.queries.contact_rows([job.contact_id])
    return rows[0].external_id if rows else ""


def _share(report: Report, start: float, length: float) -> Report:
    return lambda fraction, name: report(start + fraction * length, name)
