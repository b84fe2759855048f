"""What lists show: filters that go in and plain rows that come out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction

from qa_desk.domain.calibration import SessionState
from qa_desk.domain.conditions import Condition
from qa_desk.domain.contacts import Channel, Direction
from qa_desk.domain.evaluations import CardRef, Purpose, State
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId, SampleId, SessionId
from qa_desk.domain.permissions import Sight
from qa_desk.domain.sampling import Selection
from qa_desk.scoring.model import ClassifierRef, Texts


@dataclass(frozen=True, slots=True)
class ContactFilter:
    """Which contacts a list shows; empty or None means any.

    `since` and `until` are aware, `until` is exclusive; `agents` are external ids; `words` must all
    occur in the external id, agent, topic, messages or transcript (case does not matter);
    the first 20 different ones count, and the first 100 characters of each.
    """

    channels: frozenset[Channel] = frozenset()
    teams: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    since: datetime | None = None
    until: datetime | None = None
    complaint: bool | None = None
    evaluated: bool | None = None
    transcribed: bool | None = None
    sample: SampleId | None = None
    words: str = ""
    where: Condition | None = None
    """What else must hold; its times may move with the clock until `services.finding` settles them."""
    sight: Sight | None = None
    """How far the asker's permission reaches; None: as far as the database lets."""


class ContactColumn(StrEnum):
    """Columns a list of contacts can be ordered by."""

    STARTED = "started_at"
    DURATION = "duration_ms"
    AGENT = "agent"
    TEAM = "team"
    CHANNEL = "channel"
    TOPIC = "topic"
    EXTERNAL_ID = "external_id"
    SCORE = "score"


@dataclass(frozen=True, slots=True)
class ContactOrder:
    """A column and a direction; ties are broken by id."""

    column: ContactColumn = ContactColumn.STARTED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One line of the contacts table; `score` is of the last submitted evaluation, in per cent."""

    id: ContactId
    channel: Channel
    external_id: str
    started_at: datetime | None
    duration_ms: int | None
    agent: str
    team: str
    topic: str
    language: str
    direction: Direction
    complaint: bool
    has_recording: bool
    transcribed: bool
    evaluations: int
    score: Fraction | None
    custom: Mapping[str, str] = field(default_factory=dict)
    """Fields of the company's own; empty where they may not be read, or were not asked for."""


@dataclass(frozen=True, slots=True)
class ContactChoices:
    """Values that occur, for the filter boxes; `agents` are (external id, name)."""

    channels: tuple[Channel, ...]
    teams: tuple[str, ...]
    agents: tuple[tuple[str, str], ...]
    languages: tuple[str, ...]
    topics: tuple[str, ...]
    months: tuple[str, ...]
    """Months with contacts, "YYYY-MM", newest first."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The figures kept with a submitted evaluation, exact; see scoring.result for their meaning."""

    score: Fraction | None
    before_gates: Fraction | None
    critical_customer: int | None
    critical_business: int | None
    critical_compliance: int | None
    critical_any: int | None
    opportunities: int
    defects: int
    passed: bool | None
    band: str | None


@dataclass(frozen=True, slots=True)
class EvaluationRow:
    """One evaluation in a list; `outcome` is None for drafts."""

    id: EvaluationId
    contact_id: ContactId
    contact_external_id: str
    channel: Channel
    contact_started_at: datetime | None
    agent: str
    agent_external_id: str
    team: str
    topic: str
    evaluator: EvaluatorId
    card: CardRef
    purpose: Purpose
    state: State
    submitted_at: datetime | None
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class CardRow:
    """A published scorecard in a list."""

    ref: CardRef
    titles: Texts
    published_at: datetime
    evaluations: int


@dataclass(frozen=True, slots=True)
class ClassifierRow:
    """A published version of an error classifier in a list."""

    ref: ClassifierRef
    sha256: str
    titles: Texts
    published_by: EvaluatorId
    published_at: datetime


@dataclass(frozen=True, slots=True)
class SampleRow:
    """A drawn sample in a list, and how far its evaluation is."""

    id: SampleId
    name: str
    drawn_at: datetime
    seed: int
    frame_size: int
    size: int
    evaluated: int
    selection: Selection = Selection.RANDOM


@dataclass(frozen=True, slots=True)
class TodoRow:
    """A sampled contact that still waits for its evaluation."""

    contact: ContactRow
    sample_id: SampleId
    sample_name: str
    assignee: EvaluatorId | None
    draft: EvaluationId | None
    selection: Selection = Selection.RANDOM
    is_second: bool = False
    """Whether it is scored a second time, to measure reliability."""
    due: date | None = None
    """The last day for it; None where nobody set one."""


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A calibration session in a list; entries count submitted ones."""

    id: SessionId
    title: str
    state: SessionState
    created_at: datetime
    contacts: int
    participants: int
    entries: int
