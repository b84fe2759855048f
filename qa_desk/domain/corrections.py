"""What people corrected in transcripts: what was heard, what was written instead, by whom and when."""

from dataclasses import dataclass
from datetime import datetime

from qa_desk.domain.contacts import Side
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.transcripts import Segment


@dataclass(frozen=True, slots=True)
class Wording:
    """What a turn is to say: its text, whose it is, and its language ("" where nobody knows)."""

    text: str
    side: Side
    language: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """A turn that somebody corrected; `heard` is the turn as it was before any correction.

    `written` is what stood in its place when a newer transcript came; None while it still does.
    """

    heard: Segment
    by: EvaluatorId
    at: datetime
    written: Wording | None = None


def wording_of(segment: Segment) -> Wording:
    """Return what a turn says now."""
    return Wording(segment.text, segment.side, segment.language)
