"""A sampling plan: what to draw from, how many, and for whom."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.rows import ContactFilter


class Method(StrEnum):
    """How the places of a sample are shared out."""

    SIMPLE = "simple"
    QUOTA = "quota"
    STRATIFIED = "stratified"


class StratumKey(StrEnum):
    """What a stratified sample can be layered by."""

    TEAM = "team"
    CHANNEL = "channel"
    AGENT = "agent"


@dataclass(frozen=True, slots=True)
class Exclude:
    """What is left out of the frame.

    `shorter_than_s` speaks of calls of known length only: the seconds of a chat say nothing about
    how much there is to evaluate. A quota per agent leaves out contacts without one in any case.
    """

    evaluated: bool = True
    no_agent: bool = True
    shorter_than_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Plan:
    """One plan; `size` counts for simple and stratified draws, `per_agent` for quotas."""

    name: str
    seed: int
    method: Method
    size: int = 0
    per_agent: int = 0
    by: tuple[StratumKey, ...] = ()
    where: ContactFilter = field(default_factory=ContactFilter)
    exclude: Exclude = field(default_factory=Exclude)
    evaluators: tuple[EvaluatorId, ...] = ()

    @property
    def turn(self) -> int:
        """Whose turn it is to be first: moves on by one with each month and week of the period.

        So evaluators rotate even where every agent has a single contact in each sample. A plan
        without a period takes its seed instead.
        """
        since = self.where.since
        return self.seed if since is None else _period(since)


def _period(since: datetime) -> int:
    """Count months, and weeks within them."""
    return since.year * 12 + since.month + (since.day - 1) // 7
