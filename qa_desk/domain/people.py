"""Those who talk, those who listen to them, and where they work."""

from dataclasses import dataclass
from enum import StrEnum

from qa_desk.domain.ids import AgentId, EvaluatorId


class Role(StrEnum):
    """What a person may do here."""

    EVALUATOR = "evaluator"
    LEAD = "lead"
    ANALYST = "analyst"
    ADMIN = "admin"
    SERVICE = "service"
    """A program that works by itself: it transcribes what waits in the queue."""


@dataclass(frozen=True, slots=True)
class Agent:
    """Somebody who serves customers; `external_id` is the id in the switchboard or the chat."""

    external_id: str
    name: str
    team: str = ""
    id: AgentId | None = None


@dataclass(frozen=True, slots=True)
class Evaluator:
    """Somebody who scores contacts."""

    id: EvaluatorId
    name: str
    role: Role = Role.EVALUATOR
