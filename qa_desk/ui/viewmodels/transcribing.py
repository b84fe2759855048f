"""Contacts into the queue of transcriptions, and what became of them.

The service is loaded inside the jobs: it brings numpy, which the window must not wait for.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from qa_desk.domain.changes import Changes, touched
from qa_desk.domain.conditions import Check, Field, Relation, all_of
from qa_desk.domain.ids import ContactId, JobId
from qa_desk.domain.jobs import JobState
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.errors import Expected
from qa_desk.services import contacts, job_queue
from qa_desk.services.desk import Desk, Done

_LEFT = frozenset((JobState.WAITING, JobState.INTERRUPTED))


@dataclass(frozen=True, slots=True)
class Queued:
    """What became of contacts that were to be transcribed."""

    queued: int
    with_transcript: int
    without_recording: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many were transcribed in a run, and why each of the others was not."""

    transcribed: int
    failed: tuple[Expected, ...]


def queue(desk: Desk, ids: Iterable[int], *, again: bool) -> Done[Queued]:
    """Queue recordings to be transcribed; those with a transcript only if it is to be made again."""
    from qa_desk.services import transcribing  # noqa: PLC0415 - brings numpy

    rows = contacts.rows(desk, ids)
    heard = [row for row in rows if row.has_recording]
    fresh = [row for row in heard if again or not row.transcribed]
    counted = Queued(len(fresh), len(heard) - len(fresh), len(rows) - len(heard))
    if not fresh:
        return Done(counted, touched())
    return Done(counted, transcribing.enqueue(desk, [row.id for row in fresh]).changes)


def queue_matching(desk: Desk, wanted: ContactFilter, *, again: bool) -> Done[Queued]:
    """Queue all recordings that a filter lets through, as `queue` does those of a selection."""
    from qa_desk.services import transcribing  # noqa: PLC0415 - brings numpy

    heard = _and(wanted, Check(Field.RECORDING, Relation.EQUAL, (True,)))
    new = heard if again else _and(heard, Check(Field.TRANSCRIBED, Relation.EQUAL, (False,)))
    fresh = contacts.ids(desk, new, ContactOrder())
    total, with_recording = contacts.count(desk, wanted), contacts.count(desk, heard)
    counted = Queued(len(fresh), with_recording - len(fresh), total - with_recording)
    if not fresh:
        return Done(counted, touched())
    return Done(counted, transcribing.enqueue(desk, [ContactId(id_) for id_ in fresh]).changes)


def _and(wanted: ContactFilter, check: Check) -> ContactFilter:
    return replace(wanted, where=all_of([*([wanted.where] if wanted.where else []), check]))


def run(desk: Desk, token: Token, report: Report) -> Done[Outcome]:
    """Work the queue off."""
    from qa_desk.services import job_running  # noqa: PLC0415 - brings numpy

    done = job_running.run_queue(desk, token, report)
    faults = tuple(fault for _contact, fault in done.value.failed)
    return Done(Outcome(len(done.value.transcribed), faults), done.changes)


def left_over(desk: Desk) -> tuple[JobId, ...]:
    """Return the jobs that were begun or queued and never came to an end."""
    return tuple(job.id for job in job_queue.jobs(desk) if job.state in _LEFT)


def retry(desk: Desk, left: tuple[JobId, ...]) -> Changes:
    """Let them wait again."""
    return job_queue.retry(desk, left).changes


def drop(desk: Desk, left: tuple[JobId, ...]) -> Changes:
    """Forget them."""
    return job_queue.cancel(desk, left).changes
