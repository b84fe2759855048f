"""The queue of transcriptions."""

from sqlalchemy import ColumnElement, Connection, insert, select, update

from qa_desk.db.journal import Writing
from qa_desk.db.tables import ContactTable, JobTable
from qa_desk.domain.ids import ContactId, JobId
from qa_desk.domain.jobs import Job, JobState
from qa_desk.errors import NotFound

_JOB = (
    JobTable.id,
    JobTable.contact_id,
    JobTable.model,
    JobTable.language,
    JobTable.state,
    JobTable.queued_at,
    JobTable.progress,
    JobTable.fault,
)


class Jobs:
    """Reads the queue."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def waiting(self) -> list[Job]:
        """Return the jobs that nobody has begun, in the order they were queued."""
        return self._jobs(JobTable.state == JobState.WAITING)

    def running(self) -> list[Job]:
        """Return the jobs that somebody has begun and not ended."""
        return self._jobs(JobTable.state == JobState.RUNNING)

    def all(self) -> list[Job]:
        """Return all jobs in the order they were queued."""
        return self._jobs()

    def _jobs(self, *conditions: ColumnElement[bool]) -> list[Job]:
        query = select(*_JOB).where(*conditions).order_by(JobTable.id)
        return [
            Job(JobId(row.id), ContactId(row.contact_id), *row[2:])
            for row in self._connection.execute(query)
        ]


class JobsWriter(Jobs):
    """Writes the queue."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def add(self, contact_id: ContactId, model: str, language: str) -> JobId:
        """Put a transcription at the end of the queue; NotFound for an unknown contact."""
        contact = select(ContactTable.id).where(ContactTable.id == contact_id)
        if self._connection.execute(contact).first() is None:
            raise NotFound(what="contact", id=contact_id)
        statement = insert(JobTable).values(
            contact_id=contact_id,
            model=model,
            language=language,
            state=JobState.WAITING,
            queued_at=self._writing.now,
            progress=0.0,
            fault="",
        )
        job_id = self._connection.execute(statement.returning(JobTable.id)).scalar_one()
        self._writing.touch("job", job_id)
        return JobId(job_id)

    def claim(self, id: JobId) -> bool:  # noqa: A002 - the word of the contract
        """Take a job that waits; False where another program has taken it."""
        table = JobTable
        taken = self._connection.execute(
            update(table)
            .where(table.id == id, table.state == JobState.WAITING)
            .values(state=JobState.RUNNING, progress=0.0, fault="")
            .returning(table.id)
        )
        if taken.first() is None:
            return False
        self._writing.touch("job", id)
        return True

    def set_state(
        self,
        id: JobId,  # noqa: A002 - the word of the contract
        state: JobState,
        progress: float = 0.0,
        fault: str = "",
    ) -> None:
        """Say where a job stands; NotFound if there is none."""
        table = JobTable
        changed = self._connection.execute(
            update(table).where(table.id == id).values(state=state, progress=progress, fault=fault)
        )
        if changed.rowcount == 0:
            raise NotFound(what="job", id=id)
        self._writing.touch("job", id)

    def interrupt(self, id: JobId) -> bool:  # noqa: A002 - the word of the contract
        """Call a job interrupted that was running when its program ended; False if it has ended."""
        table = JobTable
        changed = self._connection.execute(
            update(table)
            .where(table.id == id, table.state == JobState.RUNNING)
            .values(state=JobState.INTERRUPTED)
            .returning(table.id)
        )
        if changed.first() is None:
            return False
        self._writing.touch("job", id)
        return True
