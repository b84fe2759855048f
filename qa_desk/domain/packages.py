"""Packages: contacts and their evaluations on the way from one workspace to another."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from qa_desk.domain.contacts import Contact
from qa_desk.domain.evaluations import Evaluation
from qa_desk.domain.people import Evaluator
from qa_desk.domain.transcripts import Transcript


class Whose(StrEnum):
    """Whose submitted evaluations go along."""

    ALL = "all"
    OWN = "own"
    NONE = "none"
    """For an auditor, who is not to know what others found."""


@dataclass(frozen=True, slots=True)
class Part:
    """A file of a package."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a package says of itself; `parts` are all its other files."""

    made_at: datetime
    made_by: str
    host: str
    application: str
    recordings: bool
    texts: bool
    evaluations: Whose
    counts: Mapping[str, int]
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class PackedContact:
    """A contact without the numbers of its workspace; source and external id are its name."""

    contact: Contact
    transcript: Transcript | None = None


@dataclass(frozen=True, slots=True)
class PackedEvaluation:
    """A submitted evaluation with the name of its contact in the place of the number."""

    source: str
    external_id: str
    evaluation: Evaluation


@dataclass(frozen=True, slots=True)
class PackedCard:
    """A published scorecard as it was published."""

    id: str
    version: int
    sha256: str
    titles: Mapping[str, str]
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Content:
    """All that a package holds but the recordings, which are read one at a time."""

    contacts: tuple[PackedContact, ...] = ()
    evaluations: tuple[PackedEvaluation, ...] = ()
    evaluators: tuple[Evaluator, ...] = ()
    cards: tuple[PackedCard, ...] = ()
