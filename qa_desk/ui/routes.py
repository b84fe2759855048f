"""What one page asks another to open; the argument of `Page.navigate` and `Page.arrive`."""

from dataclasses import dataclass
from pathlib import Path

from qa_desk.domain.evaluations import CardRef, Evidence, Purpose
from qa_desk.domain.ids import ContactId, EvaluationId, SampleId, SessionId
from qa_desk.domain.rows import ContactFilter


@dataclass(frozen=True, slots=True)
class ImportContacts:
    """To "import": let the person choose what to import."""


@dataclass(frozen=True, slots=True)
class ImportPaths:
    """To "import": look at these files and folders."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class PastImports:
    """To "import": list what was imported."""


@dataclass(frozen=True, slots=True)
class ShowContacts:
    """To "contacts": list these."""

    filter: ContactFilter


@dataclass(frozen=True, slots=True)
class OpenContact:
    """To "contacts": show this one."""

    contact: ContactId


@dataclass(frozen=True, slots=True)
class NewSample:
    """To "samples": begin a plan."""


@dataclass(frozen=True, slots=True)
class OpenSample:
    """To "samples": show this one."""

    sample: SampleId


@dataclass(frozen=True, slots=True)
class EvaluateContact:
    """To "evaluate": begin, or go on where this evaluator's draft was left."""

    contact: ContactId
    sample: SampleId | None = None
    purpose: Purpose = Purpose.RANDOM
    session: SessionId | None = None
    at: Evidence | None = None
    """The second or the message to go to at once."""


@dataclass(frozen=True, slots=True)
class OpenEvaluation:
    """To "evaluate": show this one."""

    evaluation: EvaluationId


@dataclass(frozen=True, slots=True)
class EvaluateNext:
    """To "evaluate": take the next contact that waits for this evaluator."""


@dataclass(frozen=True, slots=True)
class OpenSession:
    """To "calibrate": show this session."""

    session: SessionId


@dataclass(frozen=True, slots=True)
class ReportOfAgent:
    """To "reports": this agent's month; `month` is "YYYY-MM"."""

    agent: str
    month: str


@dataclass(frozen=True, slots=True)
class OpenDraft:
    """To "card_editor": go on writing this draft of a scorecard."""

    name: str


@dataclass(frozen=True, slots=True)
class OpenCard:
    """To "scorecards": show this published card."""

    card: CardRef
