"""The queue of long work as people see and steer it; what works it off is in `job_running`.

Nothing here needs numpy, so that the window may load it at once.
"""

from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

from qa_desk.db.store import Change
from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.ids import ContactId, JobId
from qa_desk.domain.jobs import HIGHEST, LOWEST, Job, JobKind, JobState, NewJob, Priority
from qa_desk.domain.permissions import Scope, Verb
from qa_desk.services import access
from qa_desk.services.desk import Desk, Done

_Key: TypeAlias = tuple[JobKind, ContactId | None, tuple[tuple[str, str], ...]]
ASKED_BY: Final = "by"
"""The word of a run over the archive that tells who asked for it."""
STEP: Final = 10
"""How far one press moves a job up or down."""


def jobs(desk: Desk) -> tuple[Job, ...]:
    """Return all jobs in reach, in the order they were queued."""
    if not access.allowed(desk, Verb.TRANSCRIBE):
        return ()
    with desk.store.read() as reader:
        found = reader.jobs.all()
    return _reached(desk, found)


def pending(desk: Desk) -> tuple[Job, ...]:
    """Return the jobs that wait and that this person can do wholly, the next one first.

    A run over the archive that somebody else asked for needs the reach of the whole team.
    """
    with desk.store.read() as reader:
        found = _reached(desk, reader.jobs.waiting())
    if access.sight(desk, Verb.TRANSCRIBE).scope is Scope.ALL:
        return found
    mine = desk.user
    return tuple(
        job for job in found if job.contact_id is not None or job.params.get(ASKED_BY, mine) == mine
    )


def enqueue(desk: Desk, wanted: Iterable[NewJob]) -> Done[tuple[JobId, ...]]:
    """Queue jobs; what waits already comes as soon, and is done as, it is wanted now.

    Return the new ones.
    """
    wanted = tuple(wanted)
    named = [job.contact_id for job in wanted if job.contact_id is not None]
    access.require_contacts(desk, Verb.TRANSCRIBE, named)
    with desk.store.change(by=desk.user, verb="queue jobs") as change:
        waiting = {_same(job): job for job in change.jobs.waiting()}
        fresh = {_same(job): job for job in wanted}
        added = tuple(change.jobs.add(job) for key, job in fresh.items() if key not in waiting)
        sooner = [
            (waiting[key].id, job.priority)
            for key, job in fresh.items()
            if key in waiting and waiting[key].priority < job.priority
        ]
        for job_id, priority in sooner:
            change.jobs.prioritise([job_id], priority)
        otherwise = [
            (waiting[key].id, job.params)
            for key, job in fresh.items()
            if key in waiting and waiting[key].params != job.params
        ]
        for job_id, params in otherwise:
            change.jobs.ask_otherwise(job_id, params)
        if added or sooner or otherwise:
            change.commit()
    return Done(added, touched(Topic.JOBS, contacts=frozenset(named)))


def opened(desk: Desk, contact_id: ContactId) -> Done[bool]:
    """Let a contact's waiting jobs jump the line, because somebody looks at it now.

    Return whether one did; whoever may not queue anything changes nothing.
    """
    if not access.allowed(desk, Verb.TRANSCRIBE):
        return Done(value=False, changes=touched())
    with desk.store.read() as reader:
        later = [
            job.id
            for job in reader.jobs.of_contact(contact_id)
            if job.state is JobState.WAITING and job.priority < Priority.OPENED
        ]
    if not later:
        return Done(value=False, changes=touched())
    moved = _changed(desk, "move jobs", lambda change: change.jobs.prioritise(later, HIGHEST))
    return Done(bool(moved.value), moved.changes)


def move(desk: Desk, job_ids: Iterable[JobId], by: int) -> Done[tuple[JobId, ...]]:
    """Let jobs that wait come sooner (`by` above 0) or later; return which moved."""
    wanted = frozenset(_steered(desk, job_ids))

    def moved(change: Change) -> list[JobId]:
        found: list[JobId] = []
        for job in change.jobs.waiting():
            priority = min(HIGHEST, max(LOWEST, job.priority + by))
            if job.id in wanted and priority != job.priority:
                found += change.jobs.prioritise([job.id], priority)
        return found

    return _changed(desk, "move jobs", moved)


def retry(desk: Desk, job_ids: Iterable[JobId]) -> Done[tuple[JobId, ...]]:
    """Let jobs wait again that failed, were cancelled or interrupted; return which do.

    One that waits already for the same is enough: of two jobs of a contact the older is taken.
    """
    wanted = _steered(desk, job_ids)

    def again(change: Change) -> list[JobId]:
        waiting = {_same(job) for job in change.jobs.waiting()}
        fresh: dict[_Key, JobId] = {}
        for job_id in wanted:
            job = change.jobs.find(job_id)
            if job is not None and (key := _same(job)) not in waiting:
                fresh.setdefault(key, job.id)
        return change.jobs.retry(fresh.values())

    return _changed(desk, "retry jobs", again)


def cancel(desk: Desk, job_ids: Iterable[JobId]) -> Done[tuple[JobId, ...]]:
    """Cancel jobs that have not ended, whichever program works on them; return which."""
    wanted = _steered(desk, job_ids)
    return _changed(desk, "cancel jobs", lambda change: change.jobs.cancel(wanted))


def clear(desk: Desk, job_ids: Iterable[JobId]) -> Done[tuple[JobId, ...]]:
    """Forget jobs that have ended; return which."""
    wanted = _steered(desk, job_ids)
    return _changed(desk, "forget jobs", lambda change: change.jobs.clear(wanted))


def interrupted(desk: Desk) -> Done[tuple[Job, ...]]:
    """Mark what nobody works on any more, when the program starts; return all that is interrupted.

    What another window, program or computer is at stays as it is.
    """
    if not access.allowed(desk, Verb.TRANSCRIBE):
        return Done((), touched(Topic.JOBS))
    for job in abandoned(desk):
        with desk.store.change(by=desk.user, verb="find interrupted jobs") as change:
            if change.jobs.interrupt(job.id):
                change.commit()
    left = tuple(job for job in jobs(desk) if job.state is JobState.INTERRUPTED)
    return Done(left, touched(Topic.JOBS))


def abandoned(desk: Desk) -> tuple[Job, ...]:
    """Return the jobs that were begun and that no living program holds."""
    with desk.store.read() as reader:
        begun = reader.jobs.running()
    found = []
    for job in begun:
        with desk.store.claimed(held_name(job.id)) as free:
            if free:
                found.append(job)
    return tuple(found)


def held_name(job_id: JobId) -> str:
    """Return the name that is held by whoever works on a job."""
    return f"job-{job_id}"


def _same(job: Job | NewJob) -> _Key:
    """Return what two jobs share that do the same: runs over the archive differ by their words."""
    words = () if job.contact_id is not None else tuple(sorted(job.params.items()))
    return job.kind, job.contact_id, words


def _reached(desk: Desk, found: Iterable[Job]) -> tuple[Job, ...]:
    """Leave out jobs of contacts out of reach; a server has done so itself."""
    jobs_ = tuple(found)
    sight = access.sight(desk, Verb.TRANSCRIBE)
    named = [job.contact_id for job in jobs_ if job.contact_id is not None]
    if not desk.store.is_local or not named:
        return jobs_
    with desk.store.read() as reader:
        near = reader.access.among(sight, named)
    return tuple(job for job in jobs_ if job.contact_id is None or job.contact_id in near)


def _steered(desk: Desk, job_ids: Iterable[JobId]) -> tuple[JobId, ...]:
    """Return those of the jobs that this person may steer; a server looks itself."""
    access.require(desk, Verb.TRANSCRIBE)
    wanted = tuple(job_ids)
    if not desk.store.is_local:
        return wanted
    near = {job.id for job in jobs(desk)}
    return tuple(id_ for id_ in wanted if id_ in near)


def _changed(
    desk: Desk, verb: str, work: Callable[[Change], list[JobId]]
) -> Done[tuple[JobId, ...]]:
    with desk.store.change(by=desk.user, verb=verb) as change:
        found = tuple(work(change))
        if found:
            change.commit()
    return Done(found, touched(Topic.JOBS))
