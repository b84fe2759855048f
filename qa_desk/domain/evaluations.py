"""An evaluation: what the evaluator answered, on what evidence, and in which state it is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId, SampleId, SessionId
from qa_desk.scoring.answers import Answer, Answers, ErrorMark


class State(StrEnum):
    """Where an evaluation stands."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    APPEALED = "appealed"
    REVISED = "revised"
    CLOSED = "closed"


class Purpose(StrEnum):
    """Why the contact was evaluated; only random picks feed indices."""

    RANDOM = "random"
    TARGETED = "targeted"
    COMPLAINT = "complaint"
    CALIBRATION = "calibration"
    TRAINING = "training"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The place that shows it: a span of the recording or a message.

    `start_ms` and `end_ms` are of the recording; `message` is a message's position; `end_ms` None
    means a moment.
    """

    start_ms: int | None = None
    end_ms: int | None = None
    message: int | None = None
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """What the evaluator entered for one criterion; `answer` None means not answered yet."""

    answer: Answer | None = None
    comment: str = ""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordedError:
    """An entry of the error classifier that the evaluator recorded."""

    type: str
    criterion: str | None = None
    comment: str = ""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Marker:
    """A moment of the recording that somebody wants to find again, with a note or without one."""

    at_ms: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class CardRef:
    """The published scorecard an evaluation was made with."""

    id: str
    version: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Evaluation:
    """One evaluator's evaluation of one contact; `version` guards against lost updates.

    `channel` and `topic` are the contact's as it is now, not part of what was entered: they decide
    which criteria apply.
    """

    id: EvaluationId
    contact_id: ContactId
    evaluator: EvaluatorId
    card: CardRef
    started_at: datetime
    purpose: Purpose = Purpose.RANDOM
    sample_id: SampleId | None = None
    session_id: SessionId | None = None
    state: State = State.DRAFT
    marks: Mapping[str, Mark] = field(default_factory=dict)
    errors: tuple[RecordedError, ...] = ()
    markers: tuple[Marker, ...] = ()
    """In order of time, no two at the same moment."""
    comment: str = ""
    submitted_at: datetime | None = None
    version: int = 1
    channel: str = field(default="", compare=False)
    topic: str = field(default="", compare=False)

    def answers(self) -> Answers:
        """Return what the scoring core needs: answers and errors without words or evidence."""
        given = {code: mark.answer for code, mark in self.marks.items() if mark.answer is not None}
        errors = tuple(ErrorMark(e.type, e.criterion) for e in self.errors)
        return Answers(given, errors, self.channel, self.topic)


def in_order(markers: Iterable[Marker]) -> tuple[Marker, ...]:
    """Return markers in order of time; of several at one moment the last one counts."""
    placed = {each.at_ms: each for each in markers}
    return tuple(placed[at] for at in sorted(placed))
