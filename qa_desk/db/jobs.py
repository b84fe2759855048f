"""The queue of long work."""

from collections.abc import Iterable, Mapping
from typing import Final

from sqlalchemy import ColumnElement, Connection, delete, insert, select, text, update

from qa_desk.db.journal import Writing
from qa_desk.db.tables import ContactTable, JobTable
from qa_desk.domain.ids import ContactId, JobId
from qa_desk.domain.jobs import ENDED, Job, JobState, NewJob
from qa_desk.errors import NotFound

_JOB: Final = (
    JobTable.id,
    JobTable.kind,
    JobTable.contact_id,
    JobTable.params,
    JobTable.priority,
    JobTable.state,
    JobTable.queued_at,
    JobTable.progress,
    JobTable.fault,
    JobTable.facts,
    JobTable.attempts,
    JobTable.worker,
)
_AGAIN: Final = (JobState.FAILED, JobState.CANCELLED, JobState.INTERRUPTED)
_STOPPED: Final = (JobState.WAITING, JobState.RUNNING, JobState.INTERRUPTED)
_CLEAN: Final[Mapping[str, object]] = {"progress": 0.0, "fault": "", "facts": {}}
_FORGOTTEN: Final = text(
    "UPDATE job SET priority = priority WHERE state = 'waiting' AND NOT EXISTS"
    " (SELECT 1 FROM procrastinate_jobs p WHERE p.queueing_lock = 'job-' || job.id) RETURNING id"
)
"""A trigger tells the engine of each row that is written."""
NO_FACTS: Final[Mapping[str, str]] = {}


class Jobs:
    """Reads the queue."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def waiting(self) -> list[Job]:
        """Return the jobs that nobody has begun, the next one first."""
        return self._jobs(JobTable.state == JobState.WAITING, next_first=True)

    def running(self) -> list[Job]:
        """Return the jobs that somebody has begun and not ended."""
        return self._jobs(JobTable.state == JobState.RUNNING)

    def all(self) -> list[Job]:
        """Return all jobs in the order they were queued."""
        return self._jobs()

    def find(self, id: JobId) -> Job | None:  # noqa: A002 - the word of the contract
        """Return a job; None where it is gone, or out of this login's reach."""
        found = self._jobs(JobTable.id == id)
        return found[0] if found else None

    def of_contact(self, contact_id: ContactId) -> list[Job]:
        """Return a contact's jobs in the order they were queued."""
        return self._jobs(JobTable.contact_id == contact_id)

    def is_held(self, id: JobId, worker: str) -> bool:  # noqa: A002 - the word of the contract
        """Whether a job is still this worker's: neither cancelled nor taken over nor gone."""
        table = JobTable
        query = select(table.id).where(table.id == id, *_held(worker))
        return self._connection.execute(query).first() is not None

    def _jobs(self, *conditions: ColumnElement[bool], next_first: bool = False) -> list[Job]:
        order = (JobTable.priority.desc(), JobTable.id) if next_first else (JobTable.id,)
        query = select(*_JOB).where(*conditions).order_by(*order)
        return [
            Job(
                JobId(row.id),
                row.kind,
                None if row.contact_id is None else ContactId(row.contact_id),
                *row[3:],
            )
            for row in self._connection.execute(query)
        ]


class JobsWriter(Jobs):
    """Writes the queue."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def add(self, wanted: NewJob) -> JobId:
        """Queue a job; NotFound for an unknown contact."""
        if wanted.contact_id is not None:
            contact = select(ContactTable.id).where(ContactTable.id == wanted.contact_id)
            if self._connection.execute(contact).first() is None:
                raise NotFound(what="contact", id=wanted.contact_id)
        statement = insert(JobTable).values(
            kind=wanted.kind,
            contact_id=wanted.contact_id,
            params=dict(wanted.params),
            priority=wanted.priority,
            state=JobState.WAITING,
            queued_at=self._writing.now,
            attempts=0,
            worker="",
            **_CLEAN,
        )
        job_id = self._connection.execute(statement.returning(JobTable.id)).scalar_one()
        self._writing.touch("job", job_id)
        return JobId(job_id)

    def claim(self, id: JobId, worker: str = "") -> bool:  # noqa: A002 - the word of the contract
        """Take a job that waits; False where another program has taken it."""
        values = {**_CLEAN, "attempts": JobTable.attempts + 1, "worker": worker}
        where = (JobTable.state == JobState.WAITING,)
        return bool(self._become(JobState.RUNNING, [id], where, values))

    def note_progress(self, id: JobId, worker: str, progress: float) -> bool:  # noqa: A002 - likewise
        """Say how far a job is, which the journal leaves out; False where it is not this worker's."""
        table = JobTable
        held = update(table).where(table.id == id, *_held(worker)).values(progress=progress)
        self._writing.put_off("job", id)
        return self._connection.execute(held.returning(table.id)).first() is not None

    def end(
        self,
        id: JobId,  # noqa: A002 - likewise
        worker: str,
        state: JobState,
        fault: str = "",
        facts: Mapping[str, str] = NO_FACTS,
    ) -> bool:
        """Say what became of a job; False where it is not this worker's any more.

        WAITING puts it back for others; what it was told to be by a person stays.
        """
        values: dict[str, object] = {"fault": fault, "facts": dict(facts)}
        if state is JobState.DONE:
            values["progress"] = 1.0
        return bool(self._become(state, [id], _held(worker), values))

    def set_state(
        self,
        id: JobId,  # noqa: A002 - the word of the contract
        state: JobState,
        progress: float = 0.0,
        fault: str = "",
    ) -> None:
        """Say where a job stands, whoever works on it; NotFound if there is none."""
        values: dict[str, object] = {"progress": progress, "fault": fault, "facts": {}}
        if not self._become(state, [id], (), values):
            raise NotFound(what="job", id=id)

    def interrupt(self, id: JobId) -> bool:  # noqa: A002 - the word of the contract
        """Call a job interrupted that was running when its program ended; False if it has ended."""
        where = (JobTable.state == JobState.RUNNING,)
        return bool(self._become(JobState.INTERRUPTED, [id], where, {}))

    def retry(self, ids: Iterable[JobId]) -> list[JobId]:
        """Let jobs wait again that failed, were cancelled or interrupted; return which."""
        values = {**_CLEAN, "attempts": 0, "worker": ""}
        return self._become(JobState.WAITING, ids, (JobTable.state.in_(_AGAIN),), values)

    def cancel(self, ids: Iterable[JobId]) -> list[JobId]:
        """Cancel jobs that have not ended; return which. Whoever works on one notices."""
        return self._become(JobState.CANCELLED, ids, (JobTable.state.in_(_STOPPED),), {})

    def prioritise(self, ids: Iterable[JobId], priority: int) -> list[JobId]:
        """Let jobs that wait come sooner or later; return which."""
        table = JobTable
        wanted = (table.id.in_(list(ids)), table.state == JobState.WAITING)
        changed = update(table).where(*wanted).values(priority=priority).returning(table.id)
        return self._touched(self._connection.execute(changed).scalars())

    def ask_otherwise(self, id: JobId, params: Mapping[str, str]) -> bool:  # noqa: A002 - likewise
        """Let a job that waits be done in another way; False where somebody has begun it."""
        where = (JobTable.state == JobState.WAITING,)
        return bool(self._become(JobState.WAITING, [id], where, {"params": dict(params)}))

    def offer_forgotten(self) -> list[JobId]:
        """Let a server's engine offer jobs that wait and that it does not know; return which."""
        if self._connection.dialect.name != "postgresql":
            return []
        return self._touched(self._connection.execute(_FORGOTTEN).scalars())

    def clear(self, ids: Iterable[JobId]) -> list[JobId]:
        """Forget jobs that have ended; return which."""
        table = JobTable
        gone = delete(table).where(table.id.in_(list(ids)), table.state.in_(tuple(ENDED)))
        return self._touched(self._connection.execute(gone.returning(table.id)).scalars())

    def _become(
        self,
        state: JobState,
        ids: Iterable[JobId],
        where: Iterable[ColumnElement[bool]],
        values: Mapping[str, object],
    ) -> list[JobId]:
        table = JobTable
        changed = update(table).where(table.id.in_(list(ids)), *where).values(state=state, **values)
        return self._touched(self._connection.execute(changed.returning(table.id)).scalars())

    def _touched(self, ids: Iterable[int]) -> list[JobId]:
        found = sorted(JobId(id_) for id_ in ids)
        if found:
            self._writing.touch_all("job", found)
        return found


def _held(worker: str) -> tuple[ColumnElement[bool], ...]:
    return (JobTable.state == JobState.RUNNING, JobTable.worker == worker)
