"""A worker without a window: it works the queue off, here or beside others, until it is told to stop."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from qa_desk.db.faults import CommitUnknown, DatabaseLocked, DatabaseUnreachable
from qa_desk.db.queue_rules import WORKING
from qa_desk.db.server_queue import BEAT_S, NotNow, ServerQueue, Shift
from qa_desk.domain.ids import JobId
from qa_desk.domain.jobs import JobKind, JobState
from qa_desk.domain.permissions import Verb
from qa_desk.domain.progress import Report, Token
from qa_desk.errors import Cancelled, Expected
from qa_desk.services import access, job_running
from qa_desk.services.desk import Desk
from qa_desk.services.job_running import Ended, Worker

POLL_S: Final = 2.0
"""How often a worker of a file looks whether something waits."""
_SHORTEST_S: Final = 1.0
_LONGEST_S: Final = 30.0
_TRIES: Final = 10
_BETWEEN_TRIES_S: Final = 0.3
_LOG: Final = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Listener:
    """Who hears how a worker goes on: of each job's end, of an outage and its end, of progress."""

    ended: Callable[[Ended], None]
    lost: Callable[[Expected], None]
    back: Callable[[], None]
    progress: Report


@dataclass(frozen=True, slots=True)
class Terms:
    """What a worker does: kinds of jobs (none: all), and whether it ends when nothing waits."""

    kinds: frozenset[JobKind] = frozenset()
    once: bool = False
    beat_s: float = BEAT_S


def work(desk: Desk, terms: Terms, token: Token, listener: Listener) -> None:
    """Work jobs off until the token is cancelled, or once until none waits.

    A server that goes away is told to the listener, and asked again until it is back. Raises
    NotAllowed, and OtherEngine where the server's queue is of another version.
    """
    access.require(desk, Verb.TRANSCRIBE)
    queue = desk.store.server_queue()
    if queue is not None and access.person(desk).role in WORKING:
        queue.demand_known()
        turn = _Offered(desk, queue, terms, token, listener).turn
    else:
        turn = _Found(desk, terms, token, listener).turn
    _go_on(turn, terms, token, listener)


def _go_on(turn: Callable[[], None], terms: Terms, token: Token, listener: Listener) -> None:
    """Take turns, one after another, whatever becomes of the server meanwhile."""
    pause, told = _SHORTEST_S, False
    while not token.cancelled:
        try:
            turn()
        except Cancelled:
            return
        except (CommitUnknown, DatabaseLocked, DatabaseUnreachable) as fault:
            if not told:
                listener.lost(fault)
            told = True
            token.wait(pause)
            pause = min(_LONGEST_S, pause * 2)
            continue
        if told:
            listener.back()
        pause, told = _SHORTEST_S, False
        if terms.once:
            return


def _worker(desk: Desk) -> Worker:
    """Return this program as a worker: what it stops half-way waits for the next one."""
    return Worker(job_running.worker_here(desk).name, JobState.WAITING)


@dataclass(frozen=True, slots=True)
class _Found:
    """Looks itself what waits: in a file, and for a login that does not reach every contact."""

    desk: Desk
    terms: Terms
    token: Token
    listener: Listener

    def turn(self) -> None:
        """Take over what dead workers left, do all that waits, and rest a little."""
        job_running.take_over(self.desk)
        job_running.work_off(
            self.desk,
            _worker(self.desk),
            self.token,
            self.listener.progress,
            kinds=self.terms.kinds or frozenset(JobKind),
            ended=self.listener.ended,
        )
        if not self.terms.once:
            self.token.wait(POLL_S)


@dataclass(frozen=True, slots=True)
class _Offered:
    """Lets the engine of a server's queue say what is next."""

    desk: Desk
    queue: ServerQueue
    terms: Terms
    token: Token
    listener: Listener

    def turn(self) -> None:
        """Work until the token is cancelled, nothing waits any more, or the server goes away."""
        with self.desk.store.read():  # a server that is not there says so at once
            pass
        terms = self.terms
        shift = Shift(terms.kinds, waits=not terms.once, beat_s=terms.beat_s)
        if terms.once:
            self._look_after()
        self.queue.work_off(self._work, self._look_after, self.token, shift)
        if not terms.once and not self.token.cancelled:
            raise DatabaseUnreachable(location=self.desk.store.location)

    def _look_after(self) -> None:
        """Let jobs wait again that dead workers left, or that the engine does not know."""
        try:
            job_running.take_over(self.desk)
            with self.desk.store.change(by=self.desk.user, verb="take over jobs") as change:
                if change.jobs.offer_forgotten():
                    change.commit()
        except Expected as fault:  # the next beat tries again
            _LOG.info("looking after the queue: %s", fault.code)

    def _work(self, job_id: JobId) -> None:
        """Do a job that the engine offers; one that somebody holds for a moment is tried again."""
        worker = _worker(self.desk)
        for _try in range(_TRIES):
            try:
                end = job_running.work_on(
                    self.desk, job_id, worker, self.token, self.listener.progress
                )
            except Cancelled:
                return
            if end is not None:
                self.listener.ended(end)
                return
            if not self._waits(job_id):
                return
            if self.token.wait(_BETWEEN_TRIES_S):
                break
        raise NotNow

    def _waits(self, job_id: JobId) -> bool:
        with self.desk.store.read() as reader:
            job = reader.jobs.find(job_id)
        return job is not None and job.state is JobState.WAITING
