"""Imports that took place: who brought in what, how it ended, and what an undo found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from qa_desk.domain.ids import ContactId, EvaluatorId, ImportId


class RunState(StrEnum):
    """Where an import stands."""

    RUNNING = "running"
    """It goes on, or its program was killed: what its counts say is in."""
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"
    UNDONE = "undone"
    """Taken back, but for what could not be; it brings in nothing more."""


@dataclass(frozen=True, slots=True)
class RunCounts:
    """What an import has done so far; it is kept together with what it brought in."""

    added: int = 0
    updated: int = 0
    duplicates: int = 0
    rejected: int = 0


@dataclass(frozen=True, slots=True)
class ImportRun:
    """One import; `what` names the files and folders that were given, `ended_at` is None till then."""

    id: ImportId
    started_at: datetime
    by: EvaluatorId
    what: str
    state: RunState
    counts: RunCounts = RunCounts()
    ended_at: datetime | None = None


class Kept(StrEnum):
    """Why an undo left a contact as it is."""

    EVALUATED = "evaluated"
    SAMPLED = "sampled"
    IN_SESSION = "in_session"
    HELD = "held"
    """Under legal hold."""
    BUSY = "busy"
    """Being transcribed now."""
    CHANGED = "changed"
    """Somebody, or a later import, changed it since."""


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo did: contacts removed and put back, those kept with the reason, files gone."""

    run: ImportId
    removed: int = 0
    restored: int = 0
    kept: Mapping[ContactId, Kept] = field(default_factory=dict)
    files: int = 0
    """Recordings that nobody else uses; `stuck` of them go at the next start."""
    stuck: int = 0
