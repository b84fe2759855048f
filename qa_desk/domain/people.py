"""Those who talk, those who listen to them, and where they work."""

from dataclasses import dataclass
from enum import StrEnum

from qa_desk.domain.days import Days
from qa_desk.domain.ids import AgentId, EvaluatorId


class AbsenceReason(StrEnum):
    """Why somebody is away."""

    VACATION = "vacation"
    SICK = "sick"
    TRAINING = "training"
    OTHER = "other"


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
    locked: bool = False
    """Whether this person works here no longer: keeps the past and is given nothing new."""


@dataclass(frozen=True, slots=True)
class Team:
    """A team; a closed one stays in the past and is offered no more."""

    name: str
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Posting:
    """Where an agent worked on some days; an empty name or position says nothing."""

    team: str
    days: Days = Days()  # noqa: RUF009 - frozen, shared by nobody who could change it
    name: str = ""
    position: str = ""


@dataclass(frozen=True, slots=True)
class TeamMove:
    """Contacts of some days that would count for another team."""

    days: Days
    before: str
    """Empty where the word of the imported files counts."""
    after: str
    contacts: int


@dataclass(frozen=True, slots=True)
class Membership:
    """An evaluator's belonging to a team on some days."""

    login: EvaluatorId
    team: str
    days: Days = Days()  # noqa: RUF009 - frozen, shared by nobody who could change it
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Absence:
    """Days on which somebody is away: an agent (external id) or an evaluator (login)."""

    days: Days
    reason: AbsenceReason = AbsenceReason.VACATION
    agent: str | None = None
    login: EvaluatorId | None = None
    note: str = ""
    id: int | None = None

    @property
    def person(self) -> tuple[str | None, EvaluatorId | None]:
        """Whose absence it is."""
        return self.agent, self.login
