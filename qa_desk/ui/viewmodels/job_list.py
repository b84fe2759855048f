"""The queue as a list: what runs, what waits in which order, and what became of the rest."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from qa_desk.domain.ids import ContactId, JobId
from qa_desk.domain.jobs import ENDED, Job, JobState
from qa_desk.domain.permissions import Verb
from qa_desk.services import access, contacts, job_queue
from qa_desk.services.desk import Desk

MOST_ENDED: Final = 500
"""So many of the jobs that ended are listed, the latest of them."""
_ORDER: Final = (JobState.RUNNING, JobState.WAITING, JobState.INTERRUPTED, JobState.FAILED)
_AGAIN: Final = frozenset((JobState.FAILED, JobState.CANCELLED, JobState.INTERRUPTED))
_STOPPABLE: Final = frozenset((JobState.RUNNING, JobState.WAITING, JobState.INTERRUPTED))


@dataclass(frozen=True, slots=True)
class JobLine:
    """A job with its contact's name, and its place in the line from 1; 0 for one that waits not."""

    job: Job
    contact: str
    place: int = 0

    @property
    def may_move(self) -> bool:
        """Whether it can come sooner or later."""
        return self.job.state is JobState.WAITING

    @property
    def may_retry(self) -> bool:
        """Whether it can wait again."""
        return self.job.state in _AGAIN

    @property
    def may_cancel(self) -> bool:
        """Whether it can be stopped or taken out of the line."""
        return self.job.state in _STOPPABLE


@dataclass(frozen=True, slots=True)
class JobList:
    """All lines in the order of the list; `may` says whether this person may steer the queue."""

    lines: tuple[JobLine, ...]
    counts: Mapping[JobState, int]
    may: bool

    def count(self, *states: JobState) -> int:
        """Return how many jobs are in one of the states."""
        return sum(self.counts.get(state, 0) for state in states)

    @property
    def moving(self) -> bool:
        """Whether it may look different in a moment, by whichever computer."""
        return self.count(JobState.RUNNING, JobState.WAITING) > 0

    def ids(self, *states: JobState) -> tuple[JobId, ...]:
        """Return the jobs in one of the states."""
        return tuple(line.job.id for line in self.lines if line.job.state in states)


def load(desk: Desk) -> JobList:
    """Read the queue."""
    jobs = job_queue.jobs(desk)
    counts = {state: sum(job.state is state for job in jobs) for state in JobState}
    shown = _shown(jobs)
    names = _names(desk, shown)
    waiting = [job.id for job in shown if job.state is JobState.WAITING]
    places = {job_id: place for place, job_id in enumerate(waiting, 1)}
    lines = (
        JobLine(job, names.get(job.contact_id, "") if job.contact_id else "", places.get(job.id, 0))
        for job in shown
    )
    return JobList(tuple(lines), counts, access.allowed(desk, Verb.TRANSCRIBE))


def _shown(jobs: tuple[Job, ...]) -> tuple[Job, ...]:
    """Order the jobs: by state, those that wait as they will come, those that ended latest first."""
    open_ones = [job for job in jobs if job.state not in ENDED or job.state is JobState.FAILED]
    ended = [job for job in jobs if job.state in ENDED and job.state is not JobState.FAILED]
    open_ones.sort(key=lambda job: (_ORDER.index(job.state), -job.priority, job.id))
    return (*open_ones, *ended[::-1][:MOST_ENDED])


def _names(desk: Desk, jobs: tuple[Job, ...]) -> dict[ContactId, str]:
    ids = list(dict.fromkeys(job.contact_id for job in jobs if job.contact_id is not None))
    return {row.id: row.external_id for row in contacts.rows(desk, ids)}
