"""What each kind of job does: the one table that whoever works the queue off looks into."""

from collections.abc import Callable, Mapping
from typing import Final

from qa_desk.domain.jobs import Job, JobKind
from qa_desk.domain.progress import Report, Token
from qa_desk.services import phrase_runs, transcribing
from qa_desk.services.desk import Desk

Work = Callable[[Desk, Job, Token, Report], None]
"""Does a job to its end; raises Expected where it cannot be done and Cancelled when it is to stop."""
Ready = Callable[[Desk, Job], None]
"""Raises Expected where this computer lacks what a job needs."""

WORK: Final[Mapping[JobKind, Work]] = {
    JobKind.TRANSCRIBE: transcribing.work,
    JobKind.PHRASES: phrase_runs.work,
}
READY: Final[Mapping[JobKind, Ready]] = {
    JobKind.TRANSCRIBE: transcribing.require_model,
}
"""Kinds that need nothing beyond the workspace are left out."""
