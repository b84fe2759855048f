"""Work that takes long, as the queue keeps it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qa_desk.domain.ids import ContactId, JobId


class JobState(StrEnum):
    """Where a job stands; "interrupted" is what "running" becomes after a crash."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class Job:
    """A transcription to be made; `progress` is 0 to 1; `fault` is the code of what went wrong."""

    id: JobId
    contact_id: ContactId
    model: str
    language: str
    state: JobState
    queued_at: datetime
    progress: float = 0.0
    fault: str = ""
