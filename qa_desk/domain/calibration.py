"""A calibration session: several evaluators score the same contacts blind, then compare."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qa_desk.domain.evaluations import CardRef
from qa_desk.domain.ids import ContactId, EvaluatorId, SessionId


class SessionState(StrEnum):
    """Blind until revealed."""

    OPEN = "open"
    REVEALED = "revealed"


@dataclass(frozen=True, slots=True)
class Session:
    """A plan: which contacts, which card, who takes part, whose evaluation is the master."""

    id: SessionId
    title: str
    card: CardRef
    contacts: tuple[ContactId, ...]
    participants: tuple[EvaluatorId, ...]
    created_at: datetime
    master: EvaluatorId | None = None
    state: SessionState = SessionState.OPEN
    revealed_at: datetime | None = None
