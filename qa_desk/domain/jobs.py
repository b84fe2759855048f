"""Work that takes long, as the queue keeps it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum

from qa_desk.domain.ids import ContactId, JobId


class JobKind(StrEnum):
    """What is to be done."""

    TRANSCRIBE = "transcribe"
    PHRASES = "phrases"
    """Run phrase rules over one contact, or over the archive where no contact is named."""


class JobState(StrEnum):
    """Where a job stands; "interrupted" is what "running" becomes after a crash."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"


ENDED = frozenset((JobState.DONE, JobState.FAILED, JobState.CANCELLED))
"""States in which nobody waits for a job any more."""


class Priority(IntEnum):
    """How soon a job comes: the higher goes first, of equal ones the older."""

    ARCHIVE = 0
    """A run over much that is stored."""
    ASKED = 50
    """Somebody chose these contacts."""
    OPENED = 100
    """Somebody looks at the contact now."""


LOWEST, HIGHEST = 0, 100
"""Priorities that a person may give."""


@dataclass(frozen=True, slots=True)
class NewJob:
    """A job to be queued; `params` are words of its kind, such as model and language."""

    kind: JobKind
    contact_id: ContactId | None
    params: Mapping[str, str] = field(default_factory=dict)
    priority: int = Priority.ASKED


@dataclass(frozen=True, slots=True)
class Job:
    """A job of the queue; no contact means that it is about the archive.

    `progress` is 0 to 1; `fault` is the code of what went wrong and `facts` what its sentence says;
    `attempts` counts how often it was begun since somebody asked for it; `worker` names the program
    that works on it or did so last.
    """

    id: JobId
    kind: JobKind
    contact_id: ContactId | None
    params: Mapping[str, str]
    priority: int
    state: JobState
    queued_at: datetime
    progress: float = 0.0
    fault: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    attempts: int = 0
    worker: str = ""
